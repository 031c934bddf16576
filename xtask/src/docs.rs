//! `cargo xtask docs`: the documentation site, with live cards.

use std::{path::PathBuf, process::Command};

use crate::{dist, failure::Outcome, process, project::Project, test::Lane, tools, tools::Toolbox};

const REMEDY: &str = "fix the document or the theme that it names (docs/, book/theme/)";

/// Builds the site with the widget in dist/, which is built where it is missing.
pub(crate) fn run(toolbox: &Toolbox<'_>) -> Outcome {
    let project = toolbox.project();
    if !project.dist().is_dir() {
        tools::for_building(toolbox)?;
        dist::build(toolbox)?;
    }
    let mut build = project.cargo(["run", "--package", "prisoner-card-book", "--"]);
    process::run(build.arg(site(project)).arg(project.dist()), REMEDY)
}

/// The same with the program that the native tests have compiled, beside the widget that was built before.
pub(crate) fn check(project: &Project, lane: Lane<'_>) -> Outcome {
    let program = format!("debug/prisoner-card-book{}", std::env::consts::EXE_SUFFIX);
    let mut build = Command::new(project.target.join(program));
    lane.run(build.arg(site(project)).arg(project.dist()), REMEDY)
}

fn site(project: &Project) -> PathBuf {
    project.target.join("docs")
}
