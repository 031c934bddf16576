//! The new site in the old one's place: at every moment the folder is whole, old or new.
//!
//! Beside the site DIR stand, hidden, while build works: `.DIR.prisoner-card-new`, the draft; `.DIR.prisoner-card-lock`,
//! which one build holds at a time and which stays, empty; and for a moment, where the system cannot exchange two
//! folders in one step, `.DIR.prisoner-card-old`. A build that was killed leaves them; the next one clears them away.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::draft::{MANIFEST, STAMP};
use crate::outcome::{Doing, Failure};

/// A site's folder, held by this build alone.
pub(crate) struct Place {
    site: PathBuf,
    draft: PathBuf,
    old: PathBuf,
    exists: bool,
    _lock: File,
}

impl Place {
    /// Takes the folder, clears away what a killed build has left, and refuses what build did not make.
    pub(crate) fn take(out: &Path) -> Result<Self, Failure> {
        let site = resolve(out)?;
        let beside = |what: &str| -> Option<PathBuf> {
            let name = site.file_name()?.to_str()?;
            Some(site.with_file_name(format!(".{name}.prisoner-card-{what}")))
        };
        let (Some(draft), Some(old), Some(lock)) = (beside("new"), beside("old"), beside("lock")) else {
            return Err(Failure::new(format!(
                "{} cannot be a site's folder: name one inside of another",
                out.display()
            )));
        };
        let lock = File::create(&lock).doing(format_args!("write {}", lock.display()))?;
        lock.try_lock().map_err(|error| match error {
            TryLockError::WouldBlock => Failure::new(format!(
                "another build is at work on {}; wait for it to end",
                out.display()
            )),
            TryLockError::Error(error) => Failure::new(format!("cannot lock {}: {error}", out.display())),
        })?;
        // A build was killed between two renames.
        if !site.exists() && old.exists() {
            fs::rename(&old, &site).doing(format_args!("put {} back", site.display()))?;
        }
        remove(&old)?;
        remove(&draft)?;
        let exists = site.exists();
        if exists {
            refuse_what_is_not_ours(&site, out)?;
        }
        fs::create_dir(&draft).doing(format_args!("make {}", draft.display()))?;
        Ok(Self {
            site,
            draft,
            old,
            exists,
            _lock: lock,
        })
    }

    /// The folder to build in.
    pub(crate) fn draft(&self) -> &Path {
        &self.draft
    }

    /// The site as it is, if there is one.
    pub(crate) fn site(&self) -> Option<&Path> {
        self.exists.then_some(&*self.site)
    }

    /// Puts the draft in the site's place, and removes the old site.
    pub(crate) fn replace(self) -> Result<(), Failure> {
        let moving = format!("move the new site to {}", self.site.display());
        if !self.exists {
            return fs::rename(&self.draft, &self.site).doing(moving);
        }
        match exchange(&self.draft, &self.site) {
            // Now the old site is where the draft was; should it stay, the next build removes it.
            Ok(()) => remove(&self.draft),
            Err(error) if is_unsupported(&error) => {
                fs::rename(&self.site, &self.old).doing(&moving)?;
                if let Err(error) = fs::rename(&self.draft, &self.site) {
                    let _ = fs::rename(&self.old, &self.site);
                    return Err(error).doing(moving);
                }
                remove(&self.old)
            }
            Err(error) => Err(error).doing(moving),
        }
    }

    /// Gives up: the site stays as it was.
    pub(crate) fn abandon(self) {
        // The message that matters is why; what stays is cleared away by the next build.
        let _ = remove(&self.draft);
    }
}

/// The folder's real path, for links in it lead elsewhere; its parent has to exist.
fn resolve(out: &Path) -> Result<PathBuf, Failure> {
    if out.exists() {
        return out.canonicalize().doing(format_args!("find {}", out.display()));
    }
    let (Some(parent), Some(name)) = (out.parent(), out.file_name()) else {
        return Err(Failure::new(format!("{} cannot be a site's folder", out.display())));
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

/// What is in the folder and is not build's own would be lost.
fn refuse_what_is_not_ours(site: &Path, out: &Path) -> Result<(), Failure> {
    if !site.is_dir() {
        return Err(Failure::new(format!(
            "{} is no folder: name another for the site",
            out.display()
        )));
    }
    let manifest = match fs::read_to_string(site.join(MANIFEST)) {
        Ok(manifest) => manifest,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error).doing(format_args!("read {}", site.join(MANIFEST).display())),
    };
    let first_words = STAMP.split(';').next().unwrap_or(STAMP);
    let is_ours = manifest.starts_with(first_words);
    let known: std::collections::HashSet<&str> = manifest.lines().skip(1).chain([MANIFEST]).collect();
    let mut folders = vec![String::new()];
    while let Some(folder) = folders.pop() {
        let path = site.join(&folder);
        for entry in fs::read_dir(&path).doing(format_args!("list {}", path.display()))? {
            let entry = entry.doing(format_args!("list {}", path.display()))?;
            let name = format!("{folder}{}", entry.file_name().to_string_lossy());
            if entry.file_type().doing(format_args!("look at {name}"))?.is_dir() {
                folders.push(format!("{name}/"));
            } else if !(is_ours && known.contains(&*name)) {
                return Err(Failure::new(format!(
                    "{} holds {name}, which build did not make and would remove: name another folder, or move that away",
                    out.display()
                )));
            }
        }
    }
    Ok(())
}

fn remove(folder: &Path) -> Result<(), Failure> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(error).doing(format_args!("remove {}", folder.display()))
        }
        _ => Ok(()),
    }
}

/// Two folders change places in one step of the file system: nobody ever sees none, or half of one.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
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
    use std::fs;
    use std::path::Path;

    use super::Place;
    use crate::build::draft::Draft;

    fn build(site: &Path, text: &str) {
        let place = Place::take(site).expect("the place");
        let draft = Draft::new(place.draft().to_owned(), place.site().map(Path::to_owned));
        draft.put_alone("a/index.html", text.as_bytes()).expect("written");
        draft.finish().expect("whole");
        place.replace().expect("replaced");
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .expect("a folder")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn the_new_site_takes_the_place_of_the_old_one_whole() {
        let scratch = tempfile::tempdir().expect("a folder");
        let site = scratch.path().join("site");
        build(&site, "old");
        build(&site, "new");
        assert_eq!(fs::read_to_string(site.join("a/index.html")).expect("the page"), "new");
        assert_eq!(names(&site), [".prisoner-card-site", "a"]);
        assert_eq!(names(scratch.path()), [".site.prisoner-card-lock", "site"]);
    }

    #[test]
    fn what_build_did_not_make_is_never_removed() {
        let scratch = tempfile::tempdir().expect("a folder");
        let site = scratch.path().join("site");
        build(&site, "old");
        fs::write(site.join("a/CNAME"), "example.org").expect("written");
        let message = Place::take(&site).err().expect("refused").to_string();
        let expected = format!(
            "{} holds a/CNAME, which build did not make and would remove: name another folder, or move that away",
            site.display()
        );
        assert_eq!(message, expected);

        let other = scratch.path().join("other");
        fs::create_dir(&other).expect("made");
        assert!(Place::take(&other).is_ok(), "an empty folder is anybody's");
        fs::write(other.join("thesis.txt"), "years of work").expect("written");
        assert!(Place::take(&other).is_err());
        assert!(other.join("thesis.txt").exists());
        let message = Place::take(&site.join("a/CNAME")).err().expect("refused").to_string();
        assert!(
            message.ends_with("is no folder: name another for the site"),
            "{message}"
        );
    }

    #[test]
    fn one_build_at_a_time_works_on_a_site() {
        let scratch = tempfile::tempdir().expect("a folder");
        let site = scratch.path().join("site");
        let first = Place::take(&site).expect("the place");
        let message = Place::take(&site).err().expect("refused").to_string();
        let expected = format!("another build is at work on {}; wait for it to end", site.display());
        assert_eq!(message, expected);
        first.abandon();
        assert!(Place::take(&site).is_ok());
    }

    #[test]
    fn what_a_killed_build_has_left_is_cleared_away() {
        let scratch = tempfile::tempdir().expect("a folder");
        let site = scratch.path().join("site");
        build(&site, "old");
        // Killed while it wrote.
        let draft = scratch.path().join(".site.prisoner-card-new");
        fs::create_dir(&draft).expect("made");
        fs::write(draft.join("half"), "").expect("written");
        build(&site, "new");
        assert_eq!(fs::read_to_string(site.join("a/index.html")).expect("the page"), "new");
        // Killed between two renames, where there is no exchange.
        fs::rename(&site, scratch.path().join(".site.prisoner-card-old")).expect("moved");
        let place = Place::take(&site).expect("the place");
        assert_eq!(fs::read_to_string(site.join("a/index.html")).expect("the page"), "new");
        place.abandon();
        assert_eq!(names(scratch.path()), [".site.prisoner-card-lock", "site"]);
    }
}
