//! `cargo xtask bench`: builds a release and has the program in bench/ measure it.

use std::process::Command;

use crate::{
    dist,
    failure::Outcome,
    process,
    tools::{
        self, Toolbox,
        browsers::{self, Browser},
        npm,
    },
};

/// Installs the missing packages, builds, and starts the bench.
pub(crate) fn run(toolbox: &Toolbox<'_>, mut parser: lexopt::Parser) -> Outcome {
    let arguments: Vec<_> = parser.raw_args()?.collect();
    tools::for_building(toolbox)?;
    browsers::provide(toolbox, &[Browser::Chromium])?;
    if arguments.is_empty() {
        measure_tool(toolbox)?;
    }
    // A release that the command line names is measured without a build.
    if !arguments.iter().any(|argument| argument == "--dist") {
        dist::build(toolbox)?;
    }
    process::replace_with(program(toolbox)?.args(arguments))
}

/// The limits of the publisher's tool with ten thousand people: time and memory, which only a release build shows.
fn measure_tool(toolbox: &Toolbox<'_>) -> Outcome {
    let mut tests = toolbox
        .project()
        .cargo(["test", "--release", "--package", "prisoner-card", "--test", "build"]);
    tests.args(["--test", "check_speed", "--", "--ignored", "--nocapture"]);
    process::run(&mut tests, "make the tool faster, or see what else the machine does")
}

/// The bench's own tests.
pub(crate) fn tests(toolbox: &Toolbox<'_>) -> Outcome<Command> {
    npm::provide(toolbox, "bench")?;
    let mut tests = toolbox.command("node")?;
    tests
        .arg("--test")
        .arg(toolbox.project().root.join("bench/tests/bench.test.mjs"));
    Ok(tests)
}

/// Each case once and small, with the release in dist/.
pub(crate) fn smoke(toolbox: &Toolbox<'_>) -> Outcome<Command> {
    let mut bench = program(toolbox)?;
    bench.arg("--dist").arg(toolbox.project().dist()).arg("--smoke");
    Ok(bench)
}

/// The program in bench/, with its packages.
fn program(toolbox: &Toolbox<'_>) -> Outcome<Command> {
    npm::provide(toolbox, "bench")?;
    let project = toolbox.project();
    let mut bench = toolbox.command("node")?;
    bench
        .env("PATH", toolbox.path()?)
        .arg(project.root.join("bench/src/main.mjs"))
        .arg("--work")
        .arg(project.target.join("bench"));
    Ok(bench)
}
