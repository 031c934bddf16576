//! `trunk serve` and `trunk build`: the step that Trunk runs at the end of each build, and the test that both work.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    build::{self, Audience},
    failure::{Doing, Failure, Outcome},
    page,
    project::read,
    test::Lane,
    tools::Toolbox,
};

/// Trunk's names for the files of wasm-bindgen (Trunk.toml turns its hashes off).
const TRUNK_SCRIPT: &str = "prisoner-card-widget.js";
const TRUNK_WASM: &str = "prisoner-card-widget_bg.wasm";

/// A development build that goes into a folder of its own: shows that plain `trunk build` works.
pub(crate) fn check_build(toolbox: &Toolbox<'_>, lane: Lane<'_>) -> Outcome {
    let folder = toolbox.project().work().join("trunk");
    fs::create_dir_all(&folder).doing("make a folder for trunk")?;
    lane.run(
        trunk(toolbox)?.args(["build", "--dist"]).arg(&folder),
        "fix what it says above",
    )?;
    for name in ["index.html", build::SCRIPT, "feed.json"] {
        if !folder.join(name).is_file() {
            return Err(Failure::new(format!(
                "trunk's build has no {name}: see Trunk.toml and the tags in index.html"
            )));
        }
    }
    Ok(())
}

/// Replaces Trunk's files with the files that the page loads: the bundled script and the wasm.
pub(crate) fn finish_build(toolbox: &Toolbox<'_>) -> Outcome {
    let folder = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).ok_or_else(|| {
        Failure::new("`bundle` is a step of trunk's build: run `trunk build`, or `cargo xtask serve`")
    })?;
    // Trunk has compiled the card's wasm; its own bindings are for a page that loads them by itself.
    let compiled = build::apps_for_developers(toolbox.project())?;
    build::bundle(toolbox, &compiled, &folder, Audience::Developer)?;
    for name in [TRUNK_SCRIPT, TRUNK_WASM] {
        let path = folder.join(name);
        fs::remove_file(&path).doing(format_args!("remove {}", path.display()))?;
    }
    strip_page(&folder.join("index.html"))
}

/// Trunk leaves the tag of the Rust part if it may not inject a loader.
fn strip_page(path: &Path) -> Outcome {
    let html = page::without_trunk_tags(&read(path)?);
    fs::write(path, html).doing(format_args!("write {}", path.display()))
}

fn trunk(toolbox: &Toolbox<'_>) -> Outcome<Command> {
    let mut trunk = toolbox.command("trunk")?;
    // Trunk asks the web for a newer version of itself at each start; ours is pinned.
    trunk.env("TRUNK_SKIP_VERSION_CHECK", "true");
    if env::var_os("NO_COLOR").is_some() {
        // By custom any value counts; Trunk accepts `true` only.
        trunk.env("NO_COLOR", "true");
    }
    Ok(trunk)
}
