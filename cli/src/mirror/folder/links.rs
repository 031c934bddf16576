//! The names under which readers find the copy: links through `current`, the folder that is replaced.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use super::super::names::STATE;
use crate::file;
use crate::outcome::{Doing, Failure};

/// The links of a folder.
pub(super) struct Links {
    folder: PathBuf,
    /// From the folder to the current version.
    through: PathBuf,
}

impl Links {
    pub(super) fn new(folder: PathBuf, through: PathBuf) -> Self {
        Self { folder, through }
    }

    /// Makes a link for everything in the version that has none.
    ///
    /// # Errors
    ///
    /// Where another file has its name.
    pub(super) fn make(&self, version: &Path) -> Result<(), Failure> {
        let names = names_in(version).doing(format_args!("read {}", version.display()))?;
        // A run that was killed while it wrote may leave a temporary file.
        let is_public = |name: &OsString| name != STATE && !file::is_temporary(name);
        for name in names.into_iter().filter(is_public) {
            let (link, target) = (self.folder.join(&name), self.through.join(&name));
            match symlink(&target, &link) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                    if !fs::read_link(&link).is_ok_and(|found| found == target) {
                        return Err(Failure::new(format!(
                            "{} is in the way, and nothing that the copy did not make is ever replaced: move it away, \
                             or choose another folder",
                            link.display()
                        )));
                    }
                }
                made => made.doing(format_args!("make {}", link.display()))?,
            }
        }
        file::sync_folder(&self.folder).doing(format_args!("write {}", self.folder.display()))
    }

    /// Removes its own links that lead nowhere.
    ///
    /// # Errors
    ///
    /// Where one cannot be removed.
    pub(super) fn remove_dangling(&self) -> Result<(), Failure> {
        let remove = || -> io::Result<()> {
            for name in names_in(&self.folder)? {
                let link = self.folder.join(&name);
                let is_own = fs::read_link(&link).is_ok_and(|target| target == self.through.join(&name));
                if is_own && !link.exists() {
                    fs::remove_file(link)?;
                }
            }
            Ok(())
        };
        remove().doing(format_args!("clear away links in {}", self.folder.display()))
    }
}

fn names_in(folder: &Path) -> io::Result<Vec<OsString>> {
    fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name())).collect()
}
