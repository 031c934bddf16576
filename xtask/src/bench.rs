//! `cargo xtask bench`: builds a release and has the program in bench/ measure it.

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

/// Installs what is missing, builds, and hands over.
pub(crate) fn run(toolbox: &Toolbox<'_>, mut parser: lexopt::Parser) -> Outcome {
    let arguments: Vec<_> = parser.raw_args()?.collect();
    let project = toolbox.project();
    tools::for_building(toolbox)?;
    npm::provide_peers(toolbox)?;
    browsers::provide(toolbox, &[Browser::Chromium])?;
    // A release that somebody names is measured as it is.
    if !arguments.iter().any(|argument| argument == "--dist") {
        dist::build(toolbox)?;
    }
    let mut bench = project.cargo(["run", "--quiet", "--package", "prisoner-card-bench", "--"]);
    bench
        .env("PATH", toolbox.path()?)
        .arg("--work")
        .arg(project.target.join("bench"))
        .args(arguments);
    process::replace_with(&mut bench)
}
