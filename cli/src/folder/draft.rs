//! A folder in the making, out of sight until it is whole.
//!
//! An unchanged file is not written again: it is the old file itself, under a second link, and so keeps its time.

use std::collections::BTreeSet;
use std::fs::{self, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::outcome::{Doing, Failure};

/// A folder in the making. Several threads may write into it.
pub(crate) struct Draft {
    folder: PathBuf,
    /// The folder as it is, if there is one.
    old: Option<PathBuf>,
    names: Mutex<BTreeSet<String>>,
    unchanged: AtomicUsize,
}

/// The difference between the new folder and the old one, in files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Changes {
    /// New or changed.
    pub(crate) written: usize,
    /// The same as before.
    pub(crate) unchanged: usize,
}

impl Draft {
    /// Begins in an empty folder.
    pub(super) fn new(folder: PathBuf, old: Option<PathBuf>) -> Self {
        Self {
            folder,
            old,
            names: Mutex::default(),
            unchanged: AtomicUsize::new(0),
        }
    }

    /// Its path until it is published.
    pub(crate) fn path(&self) -> &Path {
        &self.folder
    }

    /// A file of the folder as it is.
    pub(crate) fn old(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.old.as_ref()?.join(name)).ok()
    }

    /// Writes a file. Returns whether it was there before, with the same bytes.
    ///
    /// # Errors
    ///
    /// Where it cannot be written.
    pub(crate) fn write(&self, name: &str, bytes: &[u8]) -> Result<bool, Failure> {
        self.names
            .lock()
            .map_err(|_| Failure::new("another part of the run failed"))?
            .insert(name.to_owned());
        let target = self.folder.join(name);
        if let Some(old) = self.old.as_ref().map(|old| old.join(name))
            && holds(&old, bytes)
            && self.in_folder(name, || fs::hard_link(&old, &target)).is_ok()
        {
            self.unchanged.fetch_add(1, Ordering::Relaxed);
            return Ok(true);
        }
        self.in_folder(name, || fs::File::create_new(&target)?.write_all(bytes))
            .and_then(|()| self.take_mode(name))
            .doing(format_args!("write {}", target.display()))?;
        Ok(false)
    }

    /// Runs the action, and once more if the folder around the file was missing.
    fn in_folder(&self, name: &str, mut action: impl FnMut() -> io::Result<()>) -> io::Result<()> {
        match action() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                for (end, _) in name.match_indices('/') {
                    self.make_folder(&name[..end])?;
                }
                action()
            }
            done => done,
        }
    }

    fn make_folder(&self, name: &str) -> io::Result<()> {
        match fs::create_dir(self.folder.join(name)) {
            Ok(()) => self.take_mode(name),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Gives a new file or folder the permissions of the one before it, or those of the whole folder: the umask of this
    /// run alone must not hide from a server what it could read. (Where the folder itself is new, the umask counts.)
    pub(super) fn take_mode(&self, name: &str) -> io::Result<()> {
        let Some(old) = &self.old else {
            return Ok(());
        };
        let new = self.folder.join(name);
        let is_folder = new.metadata()?.is_dir();
        let before = fs::metadata(old.join(name)).ok();
        let mode = match before.filter(|before| before.is_dir() == is_folder) {
            Some(before) => before.permissions().mode(),
            None => old.metadata()?.permissions().mode(),
        };
        // The next run has to write here, too.
        let mode = if is_folder {
            mode & 0o7777 | 0o700
        } else {
            mode & 0o666 | 0o600
        };
        fs::set_permissions(new, Permissions::from_mode(mode))
    }

    /// Whether a file of that name was written.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.names.lock().is_ok_and(|names| names.contains(name))
    }

    /// The names of its files.
    pub(crate) fn names(&self) -> BTreeSet<String> {
        self.names.lock().map(|names| names.clone()).unwrap_or_default()
    }

    /// The difference from the old folder so far.
    pub(crate) fn changes(&self) -> Changes {
        let (files, unchanged) = (self.names().len(), self.unchanged.load(Ordering::Relaxed));
        Changes {
            written: files.saturating_sub(unchanged),
            unchanged,
        }
    }

    /// Writes it to the disk.
    pub(super) fn sync(&self) -> Result<(), Failure> {
        sync(&self.folder).doing(format_args!("write {} to the disk", self.folder.display()))
    }
}

fn holds(path: &Path, bytes: &[u8]) -> bool {
    fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_file() && metadata.len() == bytes.len() as u64)
        && fs::read(path).is_ok_and(|old| old == bytes)
}

/// All files at once: one by one, those of a large site would take minutes.
#[cfg(target_os = "linux")]
fn sync(folder: &Path) -> io::Result<()> {
    Ok(rustix::fs::syncfs(fs::File::open(folder)?)?)
}

#[cfg(not(target_os = "linux"))]
fn sync(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            sync(&entry.path())?;
        } else {
            fs::File::open(entry.path())?.sync_all()?;
        }
    }
    crate::file::sync_folder(folder)
}

#[cfg(test)]
mod tests {
    use super::{Changes, Draft};

    #[test]
    fn unchanged_file_keeps_its_time() {
        let scratch = tempfile::tempdir().unwrap();
        let (old, new) = (scratch.path().join("old"), scratch.path().join("new"));
        for folder in [&old, &new] {
            std::fs::create_dir(folder).unwrap();
        }
        let first = Draft::new(old.clone(), None);
        assert_eq!(first.write("a/same.json", b"same"), Ok(false));
        assert_eq!(first.write("a/other.json", b"other"), Ok(false));
        let changes = |written, unchanged| Changes { written, unchanged };
        assert_eq!(first.changes(), changes(2, 0));

        let second = Draft::new(new.clone(), Some(old.clone()));
        assert_eq!(second.write("a/same.json", b"same"), Ok(true));
        assert_eq!(second.write("a/other.json", b"newer"), Ok(false));
        assert_eq!(second.changes(), changes(1, 1));
        let time = |path: std::path::PathBuf| path.metadata().and_then(|file| file.modified()).unwrap();
        assert_eq!(time(new.join("a/same.json")), time(old.join("a/same.json")));
        assert_eq!(std::fs::read(old.join("a/other.json")).unwrap(), b"other");
    }
}
