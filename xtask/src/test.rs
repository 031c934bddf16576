//! `cargo xtask test`: every check and test, the cheap ones first; the first failure ends the run.

use std::{
    path::PathBuf,
    time::{Duration, Instant},
};

use wasm_bindgen_cli_support::Bindgen;

use crate::{
    bench, build,
    display::Display,
    dist,
    failure::{Failure, Outcome},
    process,
    project::Project,
    tools::{
        self, Toolbox,
        browsers::{self, Browser},
        npm,
    },
    trunk,
};

const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Runs everything; with no browsers, all that needs none.
pub(crate) fn run(toolbox: &Toolbox<'_>, browsers: &[Browser]) -> Outcome {
    let mut report = Report::new();
    let result = run_steps(toolbox, browsers, &mut report);
    println!("\n{}", report.summary(browsers, result.is_ok()));
    result
}

fn run_steps(toolbox: &Toolbox<'_>, browsers: &[Browser], report: &mut Report) -> Outcome {
    let project = toolbox.project();
    report.step("tools", || tools::for_testing(toolbox, browsers))?;
    report.step("lock file", || {
        process::run_silently(
            &mut project.cargo(["metadata", "--locked", "--format-version", "1"]),
            "run `cargo metadata` and commit Cargo.lock",
        )
    })?;
    report.step("format", || {
        process::run(&mut project.cargo(["fmt", "--all", "--check"]), "run `cargo fmt --all`")
    })?;
    report.step("lints, native", || lint(project, &["--workspace", "--all-targets"]))?;
    report.step("lints, wasm", || {
        let package = ["--package", "prisoner-card-widget", "--lib", "--test", "dom"];
        lint(project, &[&package[..], &["--target", WASM_TARGET]].concat())
    })?;
    report.step("types of the script", || {
        process::run(
            npm::command(toolbox, "tsc")?.args(["--project", "src/shell"]),
            "fix what it reports about src/shell",
        )
    })?;
    report.step("tests of the script", || {
        process::run(
            toolbox.command("node")?.args(["--test", "tests/shell"]),
            "mend the code or the test that it names",
        )
    })?;
    dependencies(toolbox, report)?;
    // Before the native tests: the publisher's tool carries what it makes.
    report.step("release build and sizes", || dist::build(toolbox))?;
    report.step("native tests", || {
        process::run(
            &mut project.cargo(["test", "--workspace", "--exclude", "prisoner-card-browser-tests"]),
            "mend the code or the test that it names",
        )
    })?;
    report.step("the publisher's tool with ten thousand people", || {
        let mut tests = project.cargo(["test", "--release", "--package", "prisoner-card"]);
        tests.args([
            "--test",
            "build",
            "--test",
            "check_speed",
            "--",
            "--ignored",
            "--nocapture",
        ]);
        process::run(&mut tests, "mend the code or the test that it names")
    })?;
    if browsers.is_empty() {
        report.skip("all that needs a browser (--fast)");
        return Ok(());
    }
    report.step("development build", || trunk::check_build(toolbox))?;
    for &browser in browsers {
        dom_tests(toolbox, browser, report)?;
    }
    report.step("a Yew page for the browser tests", || build_yew_page(project))?;
    report.step("browser tests", || browser_tests(toolbox, browsers))?;
    if browsers.contains(&Browser::Chromium) {
        report.step("bench, once over", || bench::smoke(toolbox))?;
    }
    Ok(())
}

fn lint(project: &Project, what: &[&str]) -> Outcome {
    process::run(
        project.cargo(["clippy"]).args(what).args(["--", "--deny", "warnings"]),
        "mend what it says, or allow it with a reason beside it",
    )
}

fn dependencies(toolbox: &Toolbox<'_>, report: &mut Report) -> Outcome {
    report.step("licences and sources of dependencies", || {
        process::run(
            toolbox
                .command("cargo-deny")?
                .args(["--workspace", "check", "bans", "licenses", "sources"]),
            "change the dependency, or deny.toml with a reason",
        )
    })?;
    // The advisories are a repository on the web, which not every machine reaches.
    let fetched = process::output(toolbox.command("cargo-deny")?.args(["fetch", "db"]))?
        .status
        .success();
    if !fetched {
        report.skip("advisories about dependencies (their database is out of reach)");
        return Ok(());
    }
    report.step("advisories about dependencies", || {
        process::run(
            toolbox
                .command("cargo-deny")?
                .args(["--workspace", "check", "--disable-fetch", "advisories"]),
            "update the dependency, or say in deny.toml why it does not matter here",
        )
    })
}

/// The widget's own tests that need a document (tests/dom.rs), compiled to wasm.
fn dom_tests(toolbox: &Toolbox<'_>, browser: Browser, report: &mut Report) -> Outcome {
    let Some((variable, driver)) = browsers::driver(toolbox, browser) else {
        // wasm-bindgen's runner has no settings for WebKit's driver outside macOS.
        report.skip(&format!("wasm tests in {browser} (their runner cannot drive it)"));
        return Ok(());
    };
    report.step(&format!("wasm tests in {browser}"), || {
        let mut tests = toolbox
            .project()
            .cargo(["test", "--package", "prisoner-card-widget", "--test", "dom"]);
        tests.args(["--target", WASM_TARGET]);
        tests.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
        tests.env("PATH", toolbox.path()?);
        for other in ["CHROMEDRIVER", "GECKODRIVER", "SAFARIDRIVER", "MSEDGEDRIVER"] {
            tests.env_remove(other);
        }
        tests.env(variable, &*driver);
        // Seconds; the defaults are too short for a busy machine of two cores.
        tests
            .env("WASM_BINDGEN_TEST_TIMEOUT", "120")
            .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60");
        process::run(&mut tests, "mend the code or the test that it names")
    })
}

/// The folder with a page of the tests that is itself a Yew app.
fn yew_page(project: &Project) -> PathBuf {
    project.work().join("yew-page")
}

fn build_yew_page(project: &Project) -> Outcome {
    process::run(
        &mut project.cargo(["build", "--package", "prisoner-card-yew-host", "--target", WASM_TARGET]),
        "mend what the compiler says",
    )?;
    let compiled = project
        .target
        .join(WASM_TARGET)
        .join("debug")
        .join("prisoner_card_yew_host.wasm");
    let mut bindgen = Bindgen::new();
    bindgen
        .no_modules(true)
        .map_err(|error| Failure::new(error.to_string()))?;
    build::write_bindings(&mut bindgen, &compiled, "app", &yew_page(project))
}

/// The tests of tests/browser: whole pages in real browsers.
fn browser_tests(toolbox: &Toolbox<'_>, browsers: &[Browser]) -> Outcome {
    let project = toolbox.project();
    let words: Vec<_> = browsers.iter().map(|browser| browser.word()).collect();
    let display = browsers
        .contains(&Browser::WebKit)
        .then(|| Display::start(toolbox))
        .transpose()?;
    let mut tests = project.cargo(["test", "--package", "prisoner-card-browser-tests"]);
    tests
        .env("PATH", toolbox.path()?)
        .env("PRISONER_CARD_DIST", project.dist())
        .env("PRISONER_CARD_YEW_PAGE", yew_page(project))
        .env("PRISONER_CARD_BROWSERS", words.join(","));
    if let Some(display) = &display {
        tests.env("DISPLAY", display.name());
    }
    process::run(&mut tests, "mend the code or the test that it names")
}

/// What has been done, for the last line.
struct Report {
    start: Instant,
    passed: usize,
    failed: Option<String>,
    skipped: Vec<String>,
}

impl Report {
    fn new() -> Self {
        Self {
            start: Instant::now(),
            passed: 0,
            failed: None,
            skipped: Vec::new(),
        }
    }

    fn step(&mut self, name: &str, work: impl FnOnce() -> Outcome) -> Outcome {
        println!("\n=== {name}");
        let start = Instant::now();
        match work() {
            Ok(()) => {
                println!("=== {name}: passed in {}", in_words(start.elapsed()));
                self.passed += 1;
                Ok(())
            }
            Err(failure) => {
                self.failed = Some(name.to_owned());
                Err(failure)
            }
        }
    }

    fn skip(&mut self, what: &str) {
        println!("\n=== SKIPPED: {what}");
        self.skipped.push(what.to_owned());
    }

    fn summary(&self, browsers: &[Browser], succeeded: bool) -> String {
        let result = match &self.failed {
            Some(step) => format!("FAILED at `{step}`, after {} steps passed", self.passed),
            None if succeeded => format!("all {} steps passed", self.passed),
            None => "FAILED".to_owned(),
        };
        let time = in_words(self.start.elapsed());
        let browsers = match browsers {
            [] => String::new(),
            _ => format!(
                " ({})",
                browsers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
            ),
        };
        let skipped = match &self.skipped[..] {
            [] => String::new(),
            skipped => format!("; skipped: {}", skipped.join("; ")),
        };
        format!("xtask test: {result} in {time}{browsers}{skipped}")
    }
}

fn in_words(duration: Duration) -> String {
    match (duration.as_secs() / 60, duration.as_secs() % 60) {
        (0, seconds) => format!("{seconds} s"),
        (minutes, seconds) => format!("{minutes} min {seconds} s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_step_is_named_in_the_summary() {
        let mut report = Report::new();
        report.step("format", || Ok(())).unwrap();
        let failure = report.step("lints", || Err(Failure::new("no"))).unwrap_err();
        assert_eq!(failure, Failure::new("no"));
        assert_eq!(
            report.summary(&[Browser::Chromium, Browser::WebKit], false),
            "xtask test: FAILED at `lints`, after 1 steps passed in 0 s (Chromium, WebKit)"
        );
    }

    #[test]
    fn what_was_skipped_is_said_at_the_end() {
        let mut report = Report::new();
        report.step("format", || Ok(())).unwrap();
        report.skip("the rest");
        assert_eq!(
            report.summary(&[], true),
            "xtask test: all 1 steps passed in 0 s; skipped: the rest"
        );
    }

    #[test]
    fn durations_are_in_words() {
        assert_eq!(in_words(Duration::from_secs(59)), "59 s");
        assert_eq!(in_words(Duration::from_secs(754)), "12 min 34 s");
    }
}
