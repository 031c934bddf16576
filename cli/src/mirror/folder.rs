//! The copy on the disk.
//!
//! ```text
//! DIR/feed.json       -> .prisoner-card/current/feed.json
//! DIR/feed.json.sig   -> .prisoner-card/current/feed.json.sig
//! DIR/photos          -> .prisoner-card/current/photos
//! DIR/.prisoner-card/current/…   the files, and state.json
//! ```
//!
//! `current` is replaced as a whole (`crate::folder`), so all files belong to one issue, always. The version before is
//! deleted at once: a profile may have been withdrawn. Earlier versions of the tool made `current` a symbolic link;
//! then the folder that it leads to is replaced.

mod links;

use std::fs;
use std::path::{Path, PathBuf};

use super::names::{PHOTOS, STATE};
use super::pages::{Page, hash};
use super::photos::Photo;
use super::state::State;
use crate::file;
use crate::folder::draft::Draft;
use crate::folder::{self, Place};
use crate::outcome::{Doing, Failure, tell};
use links::Links;

/// The folder of everything that is no link for readers.
const INNER: &str = ".prisoner-card";
const CURRENT: &str = "current";

/// A copy's folder, which no other run touches, and the next version of it.
pub struct Folder {
    links: Links,
    inner: PathBuf,
    draft: Draft,
    place: Place,
}

/// The copy as it is.
pub(crate) struct Old {
    path: PathBuf,
    pub(super) state: State,
    /// Whether every file still has the bytes that were written.
    pub(super) is_whole: bool,
}

impl Folder {
    /// Opens a copy's folder; makes it, where there is none.
    ///
    /// # Errors
    ///
    /// Where it cannot, or another run is at work there.
    pub fn open(path: &Path) -> Result<Self, Failure> {
        let inner = path.join(INNER);
        folder::assert_leads_somewhere(path)?;
        let place = Place::take(&inner.join(CURRENT), path)?;
        let links = Links::new(path.to_owned(), Path::new(INNER).join(CURRENT));
        links.remove_dangling()?;
        Ok(Self {
            links,
            inner,
            draft: place.begin()?,
            place,
        })
    }

    /// The copy that is there.
    ///
    /// # Errors
    ///
    /// Where the copy's age cannot be read.
    pub(super) fn current(&self) -> Result<Option<Old>, Failure> {
        let Some(path) = self.place.current().map(Path::to_owned) else {
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

    /// Writes a file for the next version.
    pub(super) fn keep(&self, file: &str, bytes: &[u8]) -> Result<(), Failure> {
        // Two addresses may have one picture.
        if self.draft.has(file) {
            return Ok(());
        }
        self.draft.write(file, bytes).map(drop)
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

    /// Writes the next version, with the photos that were fetched, and replaces the old one with it.
    ///
    /// # Errors
    ///
    /// Where it cannot be written; then the old one is still there.
    pub(super) fn replace(
        self,
        old: Option<&Old>,
        state: &State,
        pages: &[Page],
        photos: &[Photo],
    ) -> Result<(), Failure> {
        for page in pages {
            self.keep(&page.file, &page.feed)?;
            self.keep(&format!("{}.sig", page.file), &page.signature)?;
        }
        let mut index = serde_json::Map::new();
        for Photo { record, .. } in photos {
            if let Some(bytes) = old.and_then(|old| old.read(&record.file)) {
                self.keep(&record.file, &bytes)?;
            }
            let name = record.file.trim_start_matches(PHOTOS).trim_start_matches('/');
            index.insert(record.url.clone(), name.into());
        }
        if !photos.is_empty() {
            self.keep(&format!("{PHOTOS}/index.json"), &json(&index))?;
        }
        self.keep(STATE, &json(state))?;
        // First, so that a file with the name of a link is found before anything has changed. Links to files of the new
        // version alone lead nowhere until then.
        self.links.make(self.draft.path())?;
        if let Some(warning) = self.place.replace(&self.draft)? {
            tell(format_args!("warning: {warning}"));
        }
        self.links.remove_dangling()
    }
}

impl Old {
    /// A file of the copy.
    pub(super) fn read(&self, file: &str) -> Option<Vec<u8>> {
        fs::read(self.path.join(file)).ok()
    }

    /// Whether a file still has this hash.
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

fn json(value: &impl serde::Serialize) -> Vec<u8> {
    let mut json = serde_json::to_vec_pretty(value).unwrap_or_default();
    json.push(b'\n');
    json
}
