//! Waits until a file of the project changes. It polls: that works the same on every system and every file system.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    thread,
    time::{Duration, SystemTime},
};

use walkdir::WalkDir;

use crate::project::Project;

/// Short enough for a person, and there are only some hundred files.
const INTERVAL: Duration = Duration::from_millis(300);

/// Folders of the project that are not part of the page.
const IGNORED: [&str; 8] = ["bench", "cli", "dist", "docs", "fuzz", "node_modules", "tests", "xtask"];

/// Written by each build (`.gitignore`).
const WRITTEN: &str = "bindings.d.ts";

type Seen = BTreeMap<PathBuf, (u64, Option<SystemTime>)>;

/// The files at the last look.
pub(super) struct Watch {
    root: PathBuf,
    target: PathBuf,
    seen: Seen,
}

impl Watch {
    pub(super) fn new(project: &Project) -> Self {
        let mut watch = Self {
            root: project.root.clone(),
            target: project.target.clone(),
            seen: Seen::new(),
        };
        watch.seen = watch.look();
        watch
    }

    /// Returns once files have changed and change no more: an editor or `git` writes several, one after the other.
    pub(super) fn wait_for_change(&mut self) {
        let mut before = self.look();
        loop {
            thread::sleep(INTERVAL);
            let now = self.look();
            if now == before && now != self.seen {
                self.seen = now;
                return;
            }
            before = now;
        }
    }

    /// A file that cannot be read counts as missing: it may have been deleted since its folder was listed.
    fn look(&self) -> Seen {
        WalkDir::new(&self.root)
            .into_iter()
            .filter_entry(|entry| !entry.file_type().is_dir() || !self.is_ignored(entry.path()))
            .flatten()
            .filter(|entry| entry.file_type().is_file() && entry.file_name() != WRITTEN)
            .filter_map(|entry| {
                let metadata = entry.metadata().ok()?;
                Some((entry.into_path(), (metadata.len(), metadata.modified().ok())))
            })
            .collect()
    }

    fn is_ignored(&self, folder: &Path) -> bool {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        // Also `dist.new`, and folders of version control and editors.
        let name = name.split('.').next().unwrap_or_default();
        folder != self.root && (name.is_empty() || IGNORED.contains(&name) || folder == self.target)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// Whether a written file is noticed, in a folder of the project that a first look has seen.
    fn is_noticed(path: &str) -> bool {
        let root = tempfile::tempdir().unwrap();
        let file = root.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        let mut watch = Watch::new(&Project {
            root: root.path().to_owned(),
            target: root.path().join("built"),
        });
        assert_eq!(watch.look(), watch.seen);
        fs::write(&file, "new").unwrap();
        let noticed = watch.look() != watch.seen;
        watch.seen = watch.look();
        fs::write(&file, "newer").unwrap();
        assert_eq!(watch.look() != watch.seen, noticed, "{path}, when it is written again");
        noticed
    }

    #[test]
    fn sources_are_watched_and_built_files_are_not() {
        for (path, expected) in [
            ("index.html", true),
            ("src/view/full.rs", true),
            ("static/feed.json", true),
            ("built/debug/a.wasm", false),
            ("src/shell/bindings.d.ts", false),
            ("dist.new/a.js", false),
            (".git/index", false),
            ("tests/view/main.rs", false),
        ] {
            assert_eq!(is_noticed(path), expected, "{path}");
        }
    }
}
