//! `cargo xtask docs`: the documentation site, with live cards.

use std::{ffi::OsString, fs, path::PathBuf, process::Command};

use crate::{
    dist,
    failure::{Doing, Outcome},
    process,
    project::Project,
    test::Lane,
    tools::{self, Toolbox, npm},
};

const REMEDY: &str = "fix the document or the theme that it names (docs/, book/theme/)";

const SAMPLE_REMEDY: &str = "fix what the publisher's command reports of static/feed.json";

/// Builds the site with the widget in dist/, which is built if it is missing.
pub(crate) fn run(toolbox: &Toolbox<'_>) -> Outcome {
    let project = toolbox.project();
    if !project.dist().is_dir() {
        tools::for_building(toolbox)?;
        dist::build(toolbox)?;
    }
    npm::provide(toolbox, "xtask")?;
    bundle_search(toolbox)?;
    let mut sample = project.cargo(["run", "--package", "prisoner-card", "--"]);
    process::run(sample.args(of_sample(project)), SAMPLE_REMEDY)?;
    let mut build = project.cargo(["run", "--package", "prisoner-card-book", "--"]);
    process::run(build.args(folders(project)), REMEDY)
}

/// The same with the program that the native tests have compiled, beside the widget that was built before.
pub(crate) fn check(toolbox: &Toolbox<'_>, lane: Lane<'_>) -> Outcome {
    let project = toolbox.project();
    bundle_search(toolbox)?;
    let program = |name: &str| {
        let file = format!("debug/{name}{}", std::env::consts::EXE_SUFFIX);
        Command::new(project.target.join(file))
    };
    lane.run(program("prisoner-card").args(of_sample(project)), SAMPLE_REMEDY)?;
    lane.run(program("prisoner-card-book").args(folders(project)), REMEDY)
}

/// The site, the widget, the scripts of the search, the sample site.
fn folders(project: &Project) -> [PathBuf; 4] {
    [
        project.target.join("docs"),
        project.dist(),
        search(project),
        sample(project),
    ]
}

/// The site of the demo's feed, which examples show in frames.
fn sample(project: &Project) -> PathBuf {
    project.work().join("docs-sample")
}

/// The arguments with which the publisher's command builds the sample site.
fn of_sample(project: &Project) -> [OsString; 8] {
    [
        "build".into(),
        project.root.join("static/feed.json").into(),
        "--base-url".into(),
        // `prisoner_card_book::SAMPLE_URL`.
        "https://feed.example/".into(),
        "--widget".into(),
        project.dist().into(),
        "--out".into(),
        sample(project).into(),
    ]
}

/// The folder of the scripts of the search, which the browser tests need, too.
pub(crate) fn search(project: &Project) -> PathBuf {
    project.work().join("docs-search")
}

/// The authors and licences of the libraries in the scripts of the search.
const LICENCES: &str =
    "with MiniSearch, (c) Luca Ongaro, MIT licence, and @orama/stemmers, (c) OramaSearch Inc, Apache License 2.0";

/// One script for each page, and one that is loaded when a visitor searches.
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
