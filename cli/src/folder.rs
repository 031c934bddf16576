//! A folder that is published as a whole: at every moment it is the old one or the new one, however a run ends. For the
//! site of `build` and the copy of `mirror`.
//!
//! Beside a folder NAME stand, hidden: `.NAME.prisoner-card-lock`, which one run holds at a time and which stays, empty;
//! `.NAME.prisoner-card-new`, the draft; and for a moment, where the system cannot exchange two folders in one step,
//! `.NAME.prisoner-card-old`. A run that was killed leaves them; the next one clears them away.

pub(crate) mod draft;

use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, Mode, OFlags};

use crate::file::sync_folder;
use crate::outcome::{Doing, Failure};
use draft::Draft;

/// A folder, held by this run alone.
pub(crate) struct Place {
    folder: PathBuf,
    draft: PathBuf,
    old: PathBuf,
    exists: bool,
    /// The system releases it when the program ends, however it ends.
    _lock: File,
}

impl Place {
    /// Takes the folder, which need not be there yet, and removes the files of a killed run. `shown` is the folder's
    /// name in messages.
    ///
    /// # Errors
    ///
    /// Where another run holds it, or the file system does not let it be taken.
    pub(crate) fn take(path: &Path, shown: &Path) -> Result<Self, Failure> {
        let folder = resolve(path)?;
        let beside = |what: &str| -> Option<PathBuf> {
            let mut name = OsString::from(".");
            name.push(folder.file_name()?);
            name.push(format!(".prisoner-card-{what}"));
            Some(folder.with_file_name(name))
        };
        let (Some(draft), Some(old), Some(lock)) = (beside("new"), beside("old"), beside("lock")) else {
            return Err(Failure::new(format!(
                "{} cannot be replaced as a whole: name a folder inside of another",
                shown.display()
            )));
        };
        let lock = take_lock(&lock, shown)?;
        // A run was killed between two renames.
        if !folder.exists() && old.exists() {
            fs::rename(&old, &folder).doing(format_args!("put {} back", folder.display()))?;
        }
        for left in [&old, &draft] {
            remove(left).map_err(|why| {
                Failure::new(format!(
                    "{why}; it is left of an earlier run: remove it first, by the rights of the user who made it"
                ))
            })?;
        }
        Ok(Self {
            exists: folder.exists(),
            folder,
            draft,
            old,
            _lock: lock,
        })
    }

    /// The folder as it is, if it is there.
    pub(crate) fn current(&self) -> Option<&Path> {
        self.exists.then_some(&*self.folder)
    }

    /// Begins the folder that is to replace it, empty.
    pub(crate) fn begin(&self) -> Result<Draft, Failure> {
        let making = format!("make {}", self.draft.display());
        fs::create_dir(&self.draft).doing(&making)?;
        let draft = Draft::new(self.draft.clone(), self.current().map(Path::to_owned));
        draft.take_mode("").doing(making)?;
        Ok(draft)
    }

    /// Writes the draft to the disk, replaces the folder with it, and removes the old folder. Returns a warning where the
    /// old one stays.
    ///
    /// # Errors
    ///
    /// Where the folder is still the old one.
    pub(crate) fn replace(self, draft: &Draft) -> Result<Option<String>, Failure> {
        draft.sync()?;
        let moving = format!("replace {}", self.folder.display());
        if self.exists {
            self.exchange().doing(&moving)?;
        } else {
            fs::rename(&self.draft, &self.folder).doing(&moving)?;
        }
        sync_folder(self.folder.parent().unwrap_or(Path::new("."))).doing(moving)?;
        // Now the old folder is at the draft's path; if it stays, the next run removes it.
        Ok(remove(&self.draft).err().map(|why| {
            format!(
                "{} is the new one, but the one before it is still on this machine, with the addresses of that time: {why}; \
                 remove it, by the rights of the user who made it: the next run cannot begin before",
                self.folder.display()
            )
        }))
    }

    fn exchange(&self) -> io::Result<()> {
        match exchange(&self.draft, &self.folder) {
            Err(error) if is_unsupported(&error) => {
                fs::rename(&self.folder, &self.old)?;
                if let Err(error) = fs::rename(&self.draft, &self.folder) {
                    let _ = fs::rename(&self.old, &self.folder);
                    return Err(error);
                }
                fs::rename(&self.old, &self.draft)
            }
            done => done,
        }
    }
}

impl Drop for Place {
    /// A run that fails leaves nothing: the folder stays as it was.
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.draft);
    }
}

/// Locks a file, made where there is none. A symbolic link is not followed: it could lead to any file of the user.
fn take_lock(path: &Path, shown: &Path) -> Result<File, Failure> {
    let flags = OFlags::CREATE | OFlags::WRONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let lock = match rustix::fs::open(path, flags, Mode::from_raw_mode(0o644)) {
        Ok(descriptor) => File::from(descriptor),
        Err(rustix::io::Errno::LOOP) => {
            return Err(Failure::new(format!(
                "{} is a symbolic link, and no run makes one there: remove it",
                path.display()
            )));
        }
        Err(error) => return Err(not_opened(path, &error.into())),
    };
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(Failure::new(format!(
            "another run is at work on {}: wait for it to end",
            shown.display()
        ))),
        Err(TryLockError::Error(error)) => Err(error).doing(format_args!("lock {}", path.display())),
    }
}

/// Asserts that a path is no link to a folder that is not there, such as one on a disk that is not mounted.
///
/// # Errors
///
/// Where it is.
pub(crate) fn assert_leads_somewhere(path: &Path) -> Result<(), Failure> {
    match fs::read_link(path) {
        Ok(target) if !path.exists() => Err(Failure::new(format!(
            "{} is a link to {}, which is not there: make that folder, or remove the link",
            path.display(),
            target.display()
        ))),
        _ => Ok(()),
    }
}

fn not_opened(lock: &Path, error: &io::Error) -> Failure {
    let mut message = format!("cannot open {}: {error}", lock.display());
    if error.kind() == io::ErrorKind::PermissionDenied {
        message += "; this run writes beside the folder that it replaces: name one inside a folder that you may write to, \
                    or, where another user made this file, have that user remove it";
    }
    Failure::new(message)
}

/// The folder's real path, since links in it lead elsewhere; missing folders above it are made.
fn resolve(path: &Path) -> Result<PathBuf, Failure> {
    assert_leads_somewhere(path)?;
    if path.exists() {
        return path.canonicalize().doing(format_args!("find {}", path.display()));
    }
    let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(Failure::new(format!("{} is no name of a folder", path.display())));
    };
    let parent = if parent.as_os_str().is_empty() {
        Path::new(".")
    } else {
        parent
    };
    fs::create_dir_all(parent).doing(format_args!("make {}", parent.display()))?;
    let parent = parent.canonicalize().doing(format_args!("find {}", parent.display()))?;
    Ok(parent.join(name))
}

fn remove(folder: &Path) -> Result<(), Failure> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(error).doing(format_args!("remove {}", folder.display()))
        }
        _ => Ok(()),
    }
}

/// Exchanges two folders in one step of the file system: no reader ever finds none, or half of one.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    Ok(rustix::fs::renameat_with(
        CWD,
        one,
        CWD,
        other,
        rustix::fs::RenameFlags::EXCHANGE,
    )?)
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_one: &Path, _other: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Some file systems have no exchange (`renameat2(2)`: `EINVAL`), some kernels have no such call.
fn is_unsupported(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput)
}

#[cfg(test)]
mod tests {
    use std::ffi::OsStr;
    use std::fs::{self, Permissions};
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;

    use super::{Place, not_opened};

    fn publish(folder: &Path, text: &str) {
        let place = Place::take(folder, folder).unwrap();
        let draft = place.begin().unwrap();
        draft.write("a/index.html", text.as_bytes()).unwrap();
        assert_eq!(place.replace(&draft).unwrap(), None);
    }

    fn mode(path: &Path) -> u32 {
        path.metadata().unwrap().permissions().mode() & 0o7777
    }

    fn set_mode(path: &Path, mode: u32) {
        fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn the_new_folder_takes_the_place_of_the_old_one_whole() {
        let scratch = tempfile::tempdir().unwrap();
        let site = scratch.path().join("site");
        publish(&site, "old");
        publish(&site, "new");
        assert_eq!(fs::read_to_string(site.join("a/index.html")).unwrap(), "new");
        assert_eq!(names(&site), ["a"]);
        assert_eq!(names(scratch.path()), [".site.prisoner-card-lock", "site"]);
    }

    #[test]
    fn a_folder_with_any_name_is_replaced() {
        let scratch = tempfile::tempdir().unwrap();
        let site = scratch.path().join(OsStr::from_bytes(b"si\xfftes"));
        publish(&site, "old");
        publish(&site, "new");
        assert_eq!(fs::read_to_string(site.join("a/index.html")).unwrap(), "new");
    }

    #[test]
    fn a_link_that_leads_nowhere_is_named() {
        let scratch = tempfile::tempdir().unwrap();
        let site = scratch.path().join("site");
        std::os::unix::fs::symlink("nowhere", &site).unwrap();
        let failure = Place::take(&site, &site).err().unwrap().to_string();
        assert!(failure.ends_with(" is a link to nowhere, which is not there: make that folder, or remove the link"));
        assert_eq!(names(scratch.path()), ["site"]);
    }

    #[test]
    fn a_lock_without_permission_says_what_to_do() {
        let denied = std::io::ErrorKind::PermissionDenied.into();
        let failure = not_opened(Path::new("/www/.site.prisoner-card-lock"), &denied).to_string();
        assert!(
            failure.starts_with("cannot open /www/.site.prisoner-card-lock: "),
            "{failure}"
        );
        assert!(
            failure.contains("name one inside a folder that you may write to"),
            "{failure}"
        );
    }

    #[test]
    fn the_new_folder_is_as_readable_as_the_old_one() {
        let scratch = tempfile::tempdir().unwrap();
        let site = scratch.path().join("site");
        publish(&site, "old");
        for (path, to) in [(".", 0o2751), ("a", 0o705), ("a/index.html", 0o604)] {
            set_mode(&site.join(path), to);
        }
        let place = Place::take(&site, &site).unwrap();
        let draft = place.begin().unwrap();
        for name in ["a/index.html", "a/new.html", "b/c/index.html"] {
            draft.write(name, b"new").unwrap();
        }
        assert_eq!(place.replace(&draft).unwrap(), None);
        for (path, expected) in [
            (".", 0o2751),
            ("a", 0o705),
            ("a/index.html", 0o604),
            // Those without one before are as the whole folder.
            ("a/new.html", 0o640),
            ("b", 0o2751),
            ("b/c", 0o2751),
            ("b/c/index.html", 0o640),
        ] {
            assert_eq!(
                format!("{:o}", mode(&site.join(path))),
                format!("{expected:o}"),
                "{path}"
            );
        }
    }

    #[test]
    fn an_old_folder_that_cannot_be_removed_is_reported_beside_the_new_one() {
        let scratch = tempfile::tempdir().unwrap();
        let (site, left) = (
            scratch.path().join("site"),
            scratch.path().join(".site.prisoner-card-new"),
        );
        publish(&site, "old");
        let place = Place::take(&site, &site).unwrap();
        let draft = place.begin().unwrap();
        draft.write("a/index.html", b"new").unwrap();
        // Something that is no folder cannot be removed as one, by any user.
        fs::remove_dir_all(&site).unwrap();
        fs::write(&site, "").unwrap();
        let warning = place.replace(&draft).unwrap().unwrap();
        assert_eq!(fs::read_to_string(site.join("a/index.html")).unwrap(), "new");
        let expected = format!(
            "{} is the new one, but the one before it is still on this machine",
            site.display()
        );
        assert!(warning.starts_with(&expected), "{warning}");
        let message = Place::take(&site, &site).err().unwrap().to_string();
        assert!(
            message.starts_with(&format!("cannot remove {}: ", left.display())),
            "{message}"
        );
        assert!(
            message.ends_with("remove it first, by the rights of the user who made it"),
            "{message}"
        );
    }

    #[test]
    fn a_run_that_gives_up_leaves_the_folder_as_it_was() {
        let scratch = tempfile::tempdir().unwrap();
        let site = scratch.path().join("site");
        publish(&site, "old");
        let place = Place::take(&site, &site).unwrap();
        place.begin().unwrap().write("a/index.html", b"new").unwrap();
        drop(place);
        assert_eq!(fs::read_to_string(site.join("a/index.html")).unwrap(), "old");
        assert_eq!(names(scratch.path()), [".site.prisoner-card-lock", "site"]);
    }

    #[test]
    fn one_run_at_a_time_works_on_a_folder() {
        let scratch = tempfile::tempdir().unwrap();
        let site = scratch.path().join("site");
        let first = Place::take(&site, &site).unwrap();
        let message = Place::take(&site, Path::new("the site")).err().unwrap().to_string();
        assert_eq!(message, "another run is at work on the site: wait for it to end");
        drop(first);
        assert!(Place::take(&site, &site).is_ok());
    }

    #[test]
    fn the_lock_follows_no_symbolic_link() {
        let scratch = tempfile::tempdir().unwrap();
        let (site, diary) = (scratch.path().join("site"), scratch.path().join("diary"));
        fs::write(&diary, "years of work").unwrap();
        let lock = scratch.path().join(".site.prisoner-card-lock");
        std::os::unix::fs::symlink(&diary, &lock).unwrap();
        let message = Place::take(&site, &site).err().unwrap().to_string();
        let expected = format!(
            "{} is a symbolic link, and no run makes one there: remove it",
            lock.display()
        );
        assert_eq!(message, expected);
        assert_eq!(fs::read_to_string(&diary).unwrap(), "years of work");
        fs::remove_file(&lock).unwrap();
        // The content of a lock, whatever it is, is not cut either.
        fs::write(&lock, "left").unwrap();
        publish(&site, "new");
        assert_eq!(fs::read_to_string(&lock).unwrap(), "left");
    }

    #[test]
    fn leftovers_of_a_killed_run_are_removed() {
        let scratch = tempfile::tempdir().unwrap();
        let site = scratch.path().join("site");
        publish(&site, "old");
        // Killed while it wrote.
        let draft = scratch.path().join(".site.prisoner-card-new");
        fs::create_dir(&draft).unwrap();
        fs::write(draft.join("half"), "").unwrap();
        publish(&site, "new");
        assert_eq!(fs::read_to_string(site.join("a/index.html")).unwrap(), "new");
        // Killed between two renames, where there is no exchange.
        fs::rename(&site, scratch.path().join(".site.prisoner-card-old")).unwrap();
        drop(Place::take(&site, &site).unwrap());
        assert_eq!(fs::read_to_string(site.join("a/index.html")).unwrap(), "new");
        assert_eq!(names(scratch.path()), [".site.prisoner-card-lock", "site"]);
    }
}
