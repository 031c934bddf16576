//! `cargo xtask docs`: the documentation site, with live cards.

use std::{fs, path::PathBuf, process::Command};

use crate::{
    dist,
    failure::{Doing, Outcome},
    process,
    project::Project,
    test::Lane,
    tools::{self, Toolbox, npm},
};

const REMEDY: &str = "fix the document or the theme that it names (docs/, book/theme/)";

/// Builds the site with the widget in dist/, which is built where it is missing.
pub(crate) fn run(toolbox: &Toolbox<'_>) -> Outcome {
    let project = toolbox.project();
    if !project.dist().is_dir() {
        tools::for_building(toolbox)?;
        dist::build(toolbox)?;
    }
    npm::provide(toolbox)?;
    bundle_search(toolbox)?;
    let mut build = project.cargo(["run", "--package", "prisoner-card-book", "--"]);
    process::run(build.args(folders(project)), REMEDY)
}

/// The same with the program that the native tests have compiled, beside the widget that was built before.
pub(crate) fn check(toolbox: &Toolbox<'_>, lane: Lane<'_>) -> Outcome {
    let project = toolbox.project();
    bundle_search(toolbox)?;
    let program = format!("debug/prisoner-card-book{}", std::env::consts::EXE_SUFFIX);
    let mut build = Command::new(project.target.join(program));
    lane.run(build.args(folders(project)), REMEDY)
}

/// The site, the widget, the scripts of the search.
fn folders(project: &Project) -> [PathBuf; 3] {
    [project.target.join("docs"), project.dist(), search(project)]
}

/// The scripts of the search, which the browser tests need, too.
pub(crate) fn search(project: &Project) -> PathBuf {
    project.work().join("docs-search")
}

/// Whose work is in the scripts of the search.
const LICENCES: &str =
    "with MiniSearch, (c) Luca Ongaro, MIT licence, and @orama/stemmers, (c) OramaSearch Inc, Apache License 2.0";

/// One script for each page, and one that is loaded when somebody searches.
fn bundle_search(toolbox: &Toolbox<'_>) -> Outcome {
    let folder = search(toolbox.project());
    if folder.is_dir() {
        fs::remove_dir_all(&folder).doing(format_args!("clear {}", folder.display()))?;
    }
    let mut esbuild = npm::command(toolbox, "esbuild")?;
    esbuild
        .args([
            "book/search/search.ts",
            "--bundle",
            "--splitting",
            "--format=esm",
            "--minify",
        ])
        .args(["--legal-comments=none", "--log-level=warning"])
        .arg(format!("--banner:js=/* {LICENCES} */"))
        .arg(format!("--outdir={}", folder.display()));
    process::run(&mut esbuild, "fix what it reports in book/search/")
}
