//! `cargo xtask package`: the published files, in `target/package/`. The program in packaging/ makes them.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    build, crates, dist,
    failure::{Failure, Outcome},
    plugin, process,
    project::Project,
    test::Lane,
    tools::{self, Toolbox, npm},
};

/// The profile of the published command: the same bytes from any folder, and without symbols.
const PROFILE: &str = "packaged";

/// Builds a release and the command, and packs both.
pub(crate) fn run(toolbox: &Toolbox<'_>) -> Outcome {
    let project = toolbox.project();
    tools::for_building(toolbox)?;
    dist::build(toolbox)?;
    let flags = serde_json::json!(build::path_flags(&build::registry_folders(project)?));
    let mut cargo = project.cargo(["build", "--profile", PROFILE, "--package", "prisoner-card"]);
    cargo.args(["--package", "prisoner-card-packaging", "--config"]);
    cargo.arg(format!("build.rustflags={flags}"));
    process::run(&mut cargo, "fix what the compiler says")?;
    crates::check(project, &process::run)?;
    let folder = project.target.join("package");
    let command = built(project, PROFILE, "prisoner-card");
    let mut pack = pack(toolbox, PROFILE, &command, &folder)?;
    match maintainer() {
        Some(maintainer) => {
            pack.arg("--maintainer").arg(maintainer);
        }
        None => eprintln!(
            "There will be no Debian package: set DEBFULLNAME and DEBEMAIL to the name and the address of its maintainer."
        ),
    }
    process::run(&mut pack, "see what it says above")
}

/// The maintainer of the Debian package, from the variables that Debian's own tools read (`debchange(1)`). The project
/// has no address, and a made-up one would get the users' mail.
fn maintainer() -> Option<String> {
    let [name, address] = ["DEBFULLNAME", "DEBEMAIL"].map(|variable| env::var(variable).ok());
    let (name, address) = (name?, address?);
    (!name.is_empty() && !address.is_empty()).then(|| format!("{name} <{address}>"))
}

/// Checks that the crates can be published.
pub(crate) fn check_crates(project: &Project, lane: Lane<'_>) -> Outcome {
    crates::check(project, &|command, remedy| lane.run(command, remedy))
}

/// The same with the command from the tests' build, and with apps that use the packages (tests/packages).
pub(crate) fn check(toolbox: &Toolbox<'_>, lane: Lane<'_>) -> Outcome {
    let project = toolbox.project();
    for folder in ["bench", "tests/packages"] {
        npm::provide(toolbox, folder)?;
    }
    // Selected like the tests, so that their compiled crates are used.
    let mut cargo = project.cargo(["build", "--workspace", "--exclude", "xtask", "--bins", "--tests"]);
    lane.run(&mut cargo, "fix what the compiler says")?;
    // Without the data for debuggers, it is packed in half the time.
    let command = project.work().join("prisoner-card");
    let mut strip = toolbox.command("strip")?;
    strip
        .arg("-o")
        .arg(&command)
        .arg(built(project, "debug", "prisoner-card"));
    lane.run(&mut strip, "install the linker's package, such as Debian's binutils")?;
    let packages = project.work().join("packages");
    lane.run(&mut pack_for_tests(toolbox, &command, &packages)?, "fix packaging/")?;
    // Most of the time goes into compressing the command. Any file in its place shows whether the bytes are the same.
    let small = project.root.join("packaging/cli/prisoner-card.mjs");
    let twice = ["packages-small", "packages-small-again"].map(|name| project.work().join(name));
    for folder in &twice {
        lane.run(&mut pack_for_tests(toolbox, &small, folder)?, "fix packaging/")?;
    }
    let mut tests = toolbox.command("node")?;
    tests
        .args(["--test", "--test-force-exit", "tests/packages"])
        .env("PRISONER_CARD_PACKAGES", &packages)
        .env("PRISONER_CARD_PACKAGES_SMALL", &twice[0])
        .env("PRISONER_CARD_PACKAGES_SMALL_AGAIN", &twice[1]);
    lane.run(&mut tests, "fix the code or the test that it names")
}

fn pack_for_tests(toolbox: &Toolbox<'_>, command: &Path, out: &Path) -> Outcome<Command> {
    let mut pack = pack(toolbox, "debug", command, out)?;
    pack.args(["--maintainer", "Anna Primerova <anna@example.org>"]);
    Ok(pack)
}

/// The path at which cargo has put a program.
fn built(project: &Project, profile: &str, name: &str) -> PathBuf {
    let folder = project.target.join(profile);
    folder.join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

/// The program that packs `command`, with the WordPress plugin laid out for it.
fn pack(toolbox: &Toolbox<'_>, profile: &str, command: &Path, out: &Path) -> Outcome<Command> {
    let project = toolbox.project();
    let plugin = project.work().join("package-plugin");
    plugin::lay_out(project, &plugin)?;
    let mut pack = Command::new(built(project, profile, "prisoner-card-packaging"));
    pack.current_dir(&project.root)
        .env("PATH", toolbox.path()?)
        .arg("--root")
        .arg(&project.root)
        .arg("--dist")
        .arg(project.dist())
        .arg("--modules")
        .arg(build::modules(project))
        .arg("--command")
        .arg(command)
        .args(["--machine", &machine(project)?, "--date", &date(project)])
        .arg("--plugin")
        .arg(plugin)
        .arg("--out")
        .arg(out);
    Ok(pack)
}

/// The machine that cargo builds for, as Rust names it.
fn machine(project: &Project) -> Outcome<String> {
    let mut rustc = Command::new("rustc");
    rustc.current_dir(&project.root).args(["--print", "host-tuple"]);
    let printed = process::standard_output(&mut rustc, "install Rust")?;
    String::from_utf8(printed)
        .map(|name| name.trim().to_owned())
        .map_err(|error| {
            Failure::new(format!(
                "`rustc --print host-tuple` printed something unexpected: {error}"
            ))
        })
}

/// `SOURCE_DATE_EPOCH` (<https://reproducible-builds.org/docs/source-date-epoch/>), or else the date of the last commit.
fn date(project: &Project) -> String {
    env::var("SOURCE_DATE_EPOCH").unwrap_or_else(|_| {
        let mut git = Command::new("git");
        git.current_dir(&project.root).args(["log", "-1", "--format=%ct"]);
        let printed = process::output(&mut git)
            .map(|output| output.stdout)
            .unwrap_or_default();
        let date = String::from_utf8_lossy(&printed).trim().to_owned();
        // An archive of the sources has no commits.
        if date.is_empty() { "0".to_owned() } else { date }
    })
}
