//! The copy on the disk.
//!
//! ```text
//! DIR/feed.json       -> .prisoner-card/current/feed.json
//! DIR/feed.json.sig   -> .prisoner-card/current/feed.json.sig
//! DIR/photos          -> .prisoner-card/current/photos
//! DIR/.prisoner-card/current   -> versions/v-a1b2c3
//! DIR/.prisoner-card/versions/v-a1b2c3/…   the files, and state.json
//! DIR/.prisoner-card/incoming/…   photos that have come
//! DIR/.prisoner-card/lock
//! ```
//!
//! A version is written in full and never changed; then `current` is renamed over, which is one step for every reader
//! and for a crash. So all files belong to one issue, always. What was before is deleted at once: a profile may have
//! been withdrawn.

mod links;

use std::fs::{self, File, TryLockError};
use std::io;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use tempfile::{Builder, TempDir};

use super::names::{PHOTOS, STATE};
use super::pages::{Page, hash};
use super::photos::Photo;
use super::state::State;
use crate::file;
use crate::outcome::{Doing, Failure};
use links::Links;

/// Everything that is no link for readers.
const INNER: &str = ".prisoner-card";
const CURRENT: &str = "current";
const VERSIONS: &str = "versions";
const INCOMING: &str = "incoming";

/// A copy's folder, locked: no other run touches it.
pub struct Folder {
    links: Links,
    inner: PathBuf,
    /// Let go by the system when the program ends, however it ends.
    _lock: File,
}

/// The copy as it is.
pub(crate) struct Old {
    path: PathBuf,
    pub(super) state: State,
    /// Whether every file is what it was when it was written.
    pub(super) is_whole: bool,
}

impl Folder {
    /// Opens a copy's folder; makes it, where there is none. Clears away what a run that was killed has left.
    ///
    /// # Errors
    ///
    /// Where it cannot, or another run is at work there.
    pub fn open(path: &Path) -> Result<Self, Failure> {
        let inner = path.join(INNER);
        for folder in [VERSIONS, INCOMING] {
            let folder = inner.join(folder);
            fs::create_dir_all(&folder).doing(format_args!("make the folder {}", folder.display()))?;
        }
        let lock_path = inner.join("lock");
        let lock = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&lock_path);
        let lock = lock.doing(format_args!("open {}", lock_path.display()))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Failure::new(format!(
                    "another run is at work in {}: let it end",
                    path.display()
                )));
            }
            Err(TryLockError::Error(error)) => return Err(error).doing(format_args!("lock {}", lock_path.display())),
        }
        let folder = Self {
            links: Links::new(path.to_owned(), Path::new(INNER).join(CURRENT)),
            inner,
            _lock: lock,
        };
        folder.clear_away()?;
        Ok(folder)
    }

    /// The copy that is there.
    ///
    /// # Errors
    ///
    /// Where it cannot be told how old it is.
    pub(super) fn current(&self) -> Result<Option<Old>, Failure> {
        let Some(path) = self.current_version()? else {
            return Ok(None);
        };
        let state_path = path.join(STATE);
        let damaged = |why: &dyn std::fmt::Display| {
            Failure::new(format!(
                "cannot tell how old the copy is: {}: {why}; to begin anew, remove {}",
                state_path.display(),
                self.inner.display()
            ))
        };
        let json = fs::read(&state_path).map_err(|error| damaged(&error))?;
        let state: State = serde_json::from_slice(&json).map_err(|error| damaged(&error))?;
        let mut old = Old {
            path,
            state,
            is_whole: false,
        };
        old.is_whole = old.has_all_files();
        Ok(Some(old))
    }

    /// Keeps what has come, under the name of its content, until the whole version is written.
    pub(super) fn keep_incoming(&self, name: &str, bytes: &[u8]) -> Result<PathBuf, Failure> {
        let path = self.inner.join(INCOMING).join(name);
        match write(&path, bytes) {
            // Two addresses, one picture. What an earlier run has left was cleared away before.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            written => written.doing(format_args!("write {}", path.display()))?,
        }
        Ok(path)
    }

    /// Writes down that the copy is still current.
    ///
    /// # Errors
    ///
    /// Where it cannot be written.
    pub(super) fn confirm(&self, old: &Old, state: &State) -> Result<(), Failure> {
        self.links.make(&old.path)?;
        let path = old.path.join(STATE);
        file::replace(&path, &json(state)).doing(format_args!("write {}", path.display()))
    }

    /// Writes a new version and puts it in the place of the old one.
    ///
    /// # Errors
    ///
    /// Where it cannot be written; then the old one is still there.
    pub(super) fn replace(&self, state: &State, pages: &[Page], photos: &[Photo]) -> Result<(), Failure> {
        let version = self.write_version(state, pages, photos);
        let version = version.doing(format_args!("write the copy to {}", self.inner.display()))?;
        // First, so that whatever stands in their way is found before anything has changed. Links to what only the new
        // version has lead nowhere until then.
        self.links.make(version.path())?;
        self.switch_to(version.path())
            .doing(format_args!("replace the copy in {}", self.inner.display()))?;
        let _ = version.keep();
        self.clear_away()
    }

    fn write_version(&self, state: &State, pages: &[Page], photos: &[Photo]) -> io::Result<TempDir> {
        let version = new_folder(&self.inner.join(VERSIONS))?;
        let path = version.path();
        for page in pages {
            write(&path.join(&page.file), &page.feed)?;
            write(&path.join(format!("{}.sig", page.file)), &page.signature)?;
        }
        let mut index = serde_json::Map::new();
        for photo in photos {
            let to = path.join(&photo.record.file);
            make_folder_of(&to)?;
            link_or_copy(&photo.path, &to)?;
            let name = photo.record.file.trim_start_matches(PHOTOS).trim_start_matches('/');
            index.insert(photo.record.url.clone(), name.into());
        }
        if !photos.is_empty() {
            write(&path.join(PHOTOS).join("index.json"), &json(&index))?;
        }
        write(&path.join(STATE), &json(state))?;
        sync_folders(path)?;
        file::sync_folder(&self.inner.join(VERSIONS))?;
        Ok(version)
    }

    /// The one step.
    fn switch_to(&self, version: &Path) -> io::Result<()> {
        let name = version.file_name().unwrap_or_default();
        let next = self.inner.join("current.new");
        symlink(Path::new(VERSIONS).join(name), &next)?;
        fs::rename(&next, self.inner.join(CURRENT))?;
        file::sync_folder(&self.inner)
    }

    fn current_version(&self) -> Result<Option<PathBuf>, Failure> {
        let link = self.inner.join(CURRENT);
        match fs::read_link(&link) {
            Ok(target) => Ok(Some(self.inner.join(target))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).doing(format_args!("read {}", link.display())),
        }
    }

    /// Removes all that is not the current version.
    fn clear_away(&self) -> Result<(), Failure> {
        let current = self.current_version()?;
        let clear = || -> io::Result<()> {
            for folder in [VERSIONS, INCOMING] {
                for entry in fs::read_dir(self.inner.join(folder))? {
                    let path = entry?.path();
                    if current.as_ref() == Some(&path) {
                        continue;
                    }
                    if path.is_dir() {
                        fs::remove_dir_all(&path)?;
                    } else {
                        fs::remove_file(&path)?;
                    }
                }
            }
            match fs::remove_file(self.inner.join("current.new")) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            }
        };
        clear().doing(format_args!("clear away an earlier copy in {}", self.inner.display()))?;
        self.links.remove_dangling()
    }
}

impl Old {
    /// A file of the copy.
    pub(super) fn read(&self, file: &str) -> Option<Vec<u8>> {
        fs::read(self.path(file)).ok()
    }

    pub(super) fn path(&self, file: &str) -> PathBuf {
        self.path.join(file)
    }

    /// Whether a file's bytes are still those.
    pub(super) fn has(&self, file: &str, sha256: &str) -> bool {
        self.read(file).is_some_and(|bytes| hash(&bytes) == sha256)
    }

    fn has_all_files(&self) -> bool {
        let State { pages, photos, .. } = &self.state;
        let has_page = |page: &super::state::PageRecord| {
            self.has(&page.file, &page.sha256) && self.has(&format!("{}.sig", page.file), &page.signature_sha256)
        };
        pages.iter().all(has_page) && photos.iter().all(|photo| self.has(&photo.file, &photo.sha256))
    }
}

/// One that is removed again unless it is kept, and that everybody may read whom the umask lets.
fn new_folder(within: &Path) -> io::Result<TempDir> {
    use std::os::unix::fs::PermissionsExt;
    let permissions = fs::Permissions::from_mode(0o777);
    Builder::new().prefix("v-").permissions(permissions).tempdir_in(within)
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    make_folder_of(path)?;
    let mut file = File::create_new(path)?;
    io::Write::write_all(&mut file, bytes)?;
    file.sync_all()
}

fn make_folder_of(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}

/// The same file under another name, where the file system can do that.
fn link_or_copy(from: &Path, to: &Path) -> io::Result<()> {
    match fs::hard_link(from, to) {
        // Two addresses, one picture.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(_) => {
            fs::copy(from, to)?;
            File::open(to)?.sync_all()
        }
        linked => linked,
    }
}

fn sync_folders(path: &Path) -> io::Result<()> {
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            sync_folders(&entry.path())?;
        }
    }
    file::sync_folder(path)
}

fn json(value: &impl serde::Serialize) -> Vec<u8> {
    let mut json = serde_json::to_vec_pretty(value).unwrap_or_default();
    json.push(b'\n');
    json
}
