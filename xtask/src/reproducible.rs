//! Checks that the release is the same from any folder: it is built a second time, in a copy of the sources elsewhere,
//! with its own target folder and npm packages.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process,
};

use walkdir::{DirEntry, WalkDir};

use crate::{
    dist,
    failure::{Doing, Failure, Outcome},
    project::Project,
    tools::{self, Toolbox},
};

/// Folders of made files, which are no sources.
const MADE: [&str; 6] = [".git", "dist", "dist.new", "dist.old", "node_modules", "target"];

/// Compares `dist/` with a second build.
pub(crate) fn check(toolbox: &Toolbox<'_>) -> Outcome {
    // Its length differs from this folder's, too: a path that stayed in a file would move the bytes after it.
    let elsewhere = env::temp_dir().join(format!("prisoner-card-{}-in-a-folder-elsewhere", process::id()));
    let result = build_again(&toolbox.project().root, &elsewhere)
        .and_then(|again| differences(&toolbox.project().dist(), &again));
    dist::remove(&elsewhere)?;
    let differences = result?;
    if differences.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "the release is not the same from two folders: {}; a path, a time or an order has got into what is built",
        differences.join(", ")
    )))
}

fn build_again(root: &Path, elsewhere: &Path) -> Outcome<PathBuf> {
    copy_sources(root, elsewhere)?;
    let target = elsewhere.join("target");
    let project = Project {
        target,
        root: elsewhere.to_owned(),
    };
    let toolbox = Toolbox::new(&project);
    tools::for_building(&toolbox)?;
    dist::fill(&toolbox, &project.dist())?;
    Ok(project.dist())
}

fn copy_sources(root: &Path, to: &Path) -> Outcome {
    dist::empty(to)?;
    let is_source = |entry: &DirEntry| !MADE.iter().any(|made| entry.file_name() == *made);
    for entry in WalkDir::new(root).into_iter().filter_entry(is_source) {
        let entry = entry.map_err(|error| Failure::new(error.to_string()))?;
        let target = to.join(entry.path().strip_prefix(root).unwrap_or(entry.path()));
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target).doing(format_args!("make {}", target.display()))?;
        } else if entry.path().is_file() {
            // A symbolic link is copied as the file that it leads to.
            fs::copy(entry.path(), &target).doing(format_args!("copy {}", entry.path().display()))?;
        }
    }
    Ok(())
}

/// The files that are in one of two folders alone, or not the same in both.
fn differences(one: &Path, other: &Path) -> Outcome<Vec<String>> {
    let mut names = dist::files(one)?;
    names.extend(dist::files(other)?);
    names.sort();
    names.dedup();
    names.retain(|name| match (fs::read(one.join(name)), fs::read(other.join(name))) {
        (Ok(one), Ok(other)) => one != other,
        _ => true,
    });
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_copied_and_nothing_that_was_made() {
        let scratch = tempfile::tempdir().unwrap();
        let (from, to) = (scratch.path().join("from"), scratch.path().join("to"));
        for name in [
            "src/a.rs",
            "target/b",
            "xtask/node_modules/c.js",
            ".git/d",
            ".cargo/config.toml",
        ] {
            let path = from.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, name).unwrap();
        }
        copy_sources(&from, &to).unwrap();
        assert_eq!(dist::files(&to).unwrap(), [".cargo/config.toml", "src/a.rs"]);
    }

    #[test]
    fn a_file_that_is_missing_or_has_other_bytes_is_a_difference() {
        let scratch = tempfile::tempdir().unwrap();
        let folders = ["one", "other"].map(|name| scratch.path().join(name));
        for (folder, files) in folders.iter().zip([
            [("a", "1"), ("b", "2"), ("c", "3")],
            [("a", "1"), ("b", "x"), ("d", "4")],
        ]) {
            fs::create_dir(folder).unwrap();
            for (name, text) in files {
                fs::write(folder.join(name), text).unwrap();
            }
        }
        assert_eq!(differences(&folders[0], &folders[1]).unwrap(), ["b", "c", "d"]);
        assert!(differences(&folders[0], &folders[0]).unwrap().is_empty());
    }
}
