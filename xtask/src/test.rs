//! `cargo xtask test`: every check and test, the cheap ones first; the first failure ends the run.
//!
//! Steps that leave a core idle run two at a time. Successive commands of cargo select the same packages: each uses the
//! compiled crates of the one before.

mod old_browsers;
mod report;
mod wordpress;

use std::{
    env,
    path::{Path, PathBuf},
    thread,
};

use self::report::{Report, Shown};
pub(crate) use self::{report::Lane, wordpress::make as make_wordpress};
use crate::{
    bench, build, dist, docs,
    failure::Outcome,
    package, process,
    project::{Package, Project},
    reproducible, serve,
    tools::{
        self, Toolbox,
        browsers::{self, Browser},
        npm,
    },
    trunk,
};

const WASM_TARGET: &str = "wasm32-unknown-unknown";

const FIX_TEST: &str = "fix the code or the test that it names";

/// Everything but this program, which has been compiled on its own.
const PACKAGES: [&str; 3] = ["--workspace", "--exclude", "xtask"];

/// Runs all steps; without browsers, all that need none.
pub(crate) fn run(toolbox: &Toolbox<'_>, browsers: &[Browser]) -> Outcome {
    let report = Report::new();
    let result = run_steps(toolbox, browsers, &report);
    println!("\n{}", report.summary());
    result
}

fn run_steps(toolbox: &Toolbox<'_>, browsers: &[Browser], report: &Report) -> Outcome {
    let (lane, side) = (report.lane(Shown::AsItComes), report.lane(Shown::AtTheEnd));
    lane.step("tools", |lane| {
        tools::for_testing(toolbox, browsers)?;
        provide_judges(toolbox, browsers, lane)
    })?;
    side_by_side(
        || native_checks(toolbox, lane),
        || script_and_dependencies(toolbox, side),
    )?;
    // Nothing beside it may compile the publisher's tool, which carries the release.
    side_by_side(
        || release_builds(toolbox, browsers, lane),
        || wasm_tests(toolbox, browsers, side),
    )?;
    // After a build, which writes the types of the bindings.
    lane.step("types of the scripts", |lane| {
        let apps = build::app_folders();
        [PathBuf::from("src/shell"), PathBuf::from("book/search")]
            .into_iter()
            .chain(apps)
            .try_for_each(|folder| {
                let mut tsc = npm::command(toolbox, "tsc")?;
                lane.run(tsc.arg("--project").arg(folder), "fix what it reports")
            })
    })?;
    // Not beside the release build: both bundle the script.
    side_by_side(
        || native_tests(toolbox.project(), lane),
        || development_builds(toolbox, browsers, side),
    )?;
    lane.step("crates as they are published", |lane| {
        package::check_crates(toolbox.project(), lane)
    })?;
    lane.step("docs", |lane| docs::check(toolbox, lane))?;
    if browsers.is_empty() {
        lane.skip("all that needs a browser (--fast)");
        return Ok(());
    }
    let has_wordpress = browsers.contains(&Browser::Chromium) && wordpress::provide(toolbox, lane)?;
    lane.step("browser tests", |lane| {
        browser_tests(toolbox, browsers, has_wordpress, lane)
    })?;
    if browsers.contains(&Browser::Chromium) {
        // A visit of the bench waits for its browser most of the time; no result here depends on a duration.
        side_by_side(
            || lane.step("packages", |lane| package::check(toolbox, lane)),
            || {
                old_browsers::run(toolbox, side)?;
                side.step("bench, once over", |lane| {
                    lane.run(&mut bench::smoke(toolbox)?, "fix the code or the case that it names")
                })
            },
        )?;
    }
    Ok(())
}

/// The programs that some tests run. Without one, its tests are left out; on a forge, which sets `CI`, none may be.
fn provide_judges(toolbox: &Toolbox<'_>, browsers: &[Browser], lane: Lane<'_>) -> Outcome {
    let result = tools::judges::provide(toolbox, browsers);
    if let Err(failure) = &result
        && env::var_os("CI").is_none()
    {
        lane.skip(&format!("tests by programs of others ({failure})"));
        return Ok(());
    }
    result
}

/// Runs both at once; the first failure counts.
fn side_by_side(one: impl FnOnce() -> Outcome, other: impl FnOnce() -> Outcome + Send) -> Outcome {
    thread::scope(|scope| {
        let other = scope.spawn(other);
        let one = one();
        one.and(process::joined(other))
    })
}

fn native_checks(toolbox: &Toolbox<'_>, lane: Lane<'_>) -> Outcome {
    let project = toolbox.project();
    lane.step("lock file", |_| {
        ["Cargo.toml", "fuzz/Cargo.toml"].iter().try_for_each(|manifest| {
            let arguments = [
                "metadata",
                "--locked",
                "--format-version",
                "1",
                "--manifest-path",
                manifest,
            ];
            let remedy = format!("run `cargo metadata --manifest-path {manifest}` and commit its Cargo.lock");
            process::run_silently(&mut project.cargo(arguments), &remedy)
        })
    })?;
    lane.step("format", |lane| {
        lane.run(&mut project.cargo(["fmt", "--all", "--check"]), "run `cargo fmt --all`")
    })?;
    lane.step("lints, native", |lane| {
        lint(project, lane, &["--workspace", "--all-targets"])
    })?;
    // The published crates are read on docs.rs, where nobody sees the warnings.
    lane.step("documentation of the code", |lane| {
        let mut doc = project.cargo(["doc", "--workspace", "--no-deps", "--document-private-items"]);
        lane.run(
            doc.env("RUSTDOCFLAGS", "--deny warnings"),
            "fix the link or the text that it names",
        )
    })
}

fn lint(project: &Project, lane: Lane<'_>, what: &[&str]) -> Outcome {
    lane.run(
        project.cargo(["clippy"]).args(what).args(["--", "--deny", "warnings"]),
        "fix what it says, or allow it with a reason beside it",
    )
}

fn script_and_dependencies(toolbox: &Toolbox<'_>, lane: Lane<'_>) -> Outcome {
    lane.step("tests of the script", |lane| {
        lane.run(toolbox.command("node")?.args(["--test", "tests/shell"]), FIX_TEST)
    })?;
    lane.step("tests of the bench", |lane| {
        lane.run(&mut bench::tests(toolbox)?, FIX_TEST)
    })?;
    lane.step("licences and sources of dependencies", |lane| {
        lane.run(
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
        lane.skip("advisories about dependencies (their database is out of reach)");
        return Ok(());
    }
    lane.step("advisories about dependencies", |lane| {
        lane.run(
            toolbox
                .command("cargo-deny")?
                .args(["--workspace", "check", "--disable-fetch", "advisories"]),
            "update the dependency, or say in deny.toml why it does not matter here",
        )
    })
}

fn release_builds(toolbox: &Toolbox<'_>, browsers: &[Browser], lane: Lane<'_>) -> Outcome {
    lane.step("release build and sizes", |_| dist::build(toolbox))?;
    if browsers.is_empty() {
        return Ok(());
    }
    lane.step("a Yew page, built like the release, for the browser tests", |_| {
        build::release_yew_page(toolbox, &yew_page(toolbox.project()))
    })
}

/// The other packages that are compiled to wasm.
fn wasm_tests(toolbox: &Toolbox<'_>, browsers: &[Browser], lane: Lane<'_>) -> Outcome {
    let project = toolbox.project();
    lane.step("lints, wasm", |lane| {
        let what = ["--lib", "--test", "dom", "--target", WASM_TARGET];
        // The card in the visitors' build: with a program that renders static cards, cargo would leave a part out.
        lint(
            project,
            lane,
            &[&["--package=prisoner-card-widget"], &what[..]].concat(),
        )?;
        let apps = build::app_packages().map(ToOwned::to_owned);
        let packages = libraries(project)?.into_iter().chain(apps);
        let packages: Vec<String> = packages.map(|package| format!("--package={package}")).collect();
        let what = ["--lib", "--target", WASM_TARGET];
        let all = packages.iter().map(String::as_str).chain(what);
        lint(project, lane, &all.collect::<Vec<_>>())
    })?;
    if browsers.is_empty() {
        return Ok(());
    }
    browsers
        .iter()
        .try_for_each(|&browser| dom_tests(toolbox, browser, lane))
}

/// The packages without I/O, which must also run in a browser: the format, and the crates below crates/ less the one that
/// the build needs.
fn libraries(project: &Project) -> Outcome<Vec<String>> {
    let folder = project.root.join("crates");
    let is_library = |package: &Package| {
        let is_there = package.manifest_path.parent().and_then(Path::parent) == Some(&*folder);
        package.name == "prisoner-card-format" || is_there && package.name != "prisoner-card-locales"
    };
    let libraries = project.members()?.into_iter().filter(is_library);
    Ok(libraries.map(|package| package.name).collect())
}

fn native_tests(project: &Project, lane: Lane<'_>) -> Outcome {
    lane.step("native tests", |lane| {
        let mut tests = project.cargo(["test"]);
        // The browser tests are compiled here, and run below.
        tests.args(PACKAGES).env("PRISONER_CARD_BROWSERS", "");
        lane.run(&mut tests, FIX_TEST)?;
        lane.run(&mut project.cargo(["test", "--package", "xtask"]), FIX_TEST)
    })
}

fn development_builds(toolbox: &Toolbox<'_>, browsers: &[Browser], lane: Lane<'_>) -> Outcome {
    lane.step("development build with `cargo xtask serve`", |_| {
        serve::check_build(toolbox)
    })?;
    if browsers.is_empty() {
        return Ok(());
    }
    lane.step("development build with Trunk", |lane| trunk::check_build(toolbox, lane))?;
    lane.step("the release once more, in another folder", |_| {
        reproducible::check(toolbox)
    })
}

/// The widget's own tests that need a document (tests/dom.rs), compiled to wasm.
fn dom_tests(toolbox: &Toolbox<'_>, browser: Browser, lane: Lane<'_>) -> Outcome {
    let Some((variable, driver)) = browsers::driver(toolbox, browser) else {
        // wasm-bindgen's runner has no settings for WebKit's driver outside macOS.
        lane.skip(&format!("wasm tests in {browser} (their runner cannot drive it)"));
        return Ok(());
    };
    lane.step(&format!("wasm tests in {browser}"), |lane| {
        let mut tests = toolbox.project().cargo(["test", "--package", "prisoner-card-widget"]);
        tests
            .args(["--test", "dom", "--target", WASM_TARGET])
            .env("PATH", toolbox.path()?);
        for other in ["CHROMEDRIVER", "GECKODRIVER", "SAFARIDRIVER", "MSEDGEDRIVER"] {
            tests.env_remove(other);
        }
        tests.env(variable, driver);
        lane.run(&mut tests, FIX_TEST)
    })
}

/// The folder with a page of the tests that is itself a Yew app.
fn yew_page(project: &Project) -> PathBuf {
    project.work().join("yew-page")
}

/// The tests of tests/browser: whole pages in real browsers.
fn browser_tests(toolbox: &Toolbox<'_>, browsers: &[Browser], has_wordpress: bool, lane: Lane<'_>) -> Outcome {
    let project = toolbox.project();
    let words: Vec<_> = browsers.iter().map(|browser| browser.word()).collect();
    let mut tests = if browsers.contains(&Browser::WebKit) {
        let mut display = toolbox.command("xvfb-run")?;
        display
            .args(["--auto-servernum", "--server-args=-screen 0 1280x1024x24 -nolisten tcp"])
            .arg(project.cargo([]).get_program());
        display
    } else {
        project.cargo([])
    };
    tests
        .arg("test")
        .args(PACKAGES)
        .args(["--test", "browser"])
        .env("PATH", toolbox.path()?)
        .env("PRISONER_CARD_DIST", project.dist())
        .env("PRISONER_CARD_YEW_PAGE", yew_page(project))
        .env("PRISONER_CARD_DOCS_SEARCH", docs::search(project))
        .env("PRISONER_CARD_BROWSERS", words.join(","));
    if has_wordpress {
        tests
            .env("PRISONER_CARD_WORDPRESS", toolbox.wordpress())
            .env("PRISONER_CARD_WORDPRESS_PLUGIN", wordpress::plugin_folder(project));
    }
    lane.run(&mut tests, FIX_TEST)
}
