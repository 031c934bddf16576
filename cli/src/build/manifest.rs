//! The manifest of a site: it lists the files that build has made, so that no other is ever removed.
//!
//! Its first line is [`STAMP`], then each file has a line: its name and, if a later build may take it over without
//! making it again (a compressed form, or a file of a release of the widget), a tab and the SHA-256 of its bytes.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Mutex;

use sha2::{Digest, Sha256};

use crate::folder::draft::Draft;
use crate::outcome::{Doing, Failure};

const NAME: &str = ".prisoner-card-site";

/// The program that made the site. The number grows when the same content is compressed to other bytes.
const STAMP: &str = "made by prisoner-card build; compression 1";

/// The files in which macOS and Windows keep the look of a folder's window and small pictures of its files. They come by
/// themselves when somebody opens the folder, and nothing of a person is lost with them.
const VIEWS_OF_FOLDERS: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// The content of a site's manifest.
#[derive(Default)]
pub(super) struct Manifest {
    is_builds: bool,
    is_compressed_alike: bool,
    /// The files, with the hashes of those that may be taken over.
    files: BTreeMap<String, Option<String>>,
}

impl Manifest {
    /// Reads the manifest in the site's folder; it is empty if there is none, or no folder.
    pub(super) fn read(site: &Path) -> Result<Self, Failure> {
        let path = site.join(NAME);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                return Ok(Self::default());
            }
            Err(error) => return Err(error).doing(format_args!("read {}", path.display())),
        };
        let mut lines = text.lines();
        let stamp = lines.next().unwrap_or_default();
        let maker = STAMP.split(';').next().unwrap_or(STAMP);
        let file = |line: &str| match line.split_once('\t') {
            Some((name, hash)) => (name.to_owned(), Some(hash.to_owned())),
            None => (line.to_owned(), None),
        };
        Ok(Self {
            is_builds: stamp.starts_with(maker),
            is_compressed_alike: stamp == STAMP,
            files: lines.map(file).collect(),
        })
    }

    /// Whether build wrote these bytes as a compressed form that it would make the same today.
    pub(super) fn has_compressed(&self, name: &str, bytes: &[u8]) -> bool {
        self.is_compressed_alike && self.has(name, bytes)
    }

    /// Whether these are the bytes that build has written there.
    pub(super) fn has(&self, name: &str, bytes: &[u8]) -> bool {
        let known = self.files.get(name).and_then(Option::as_ref);
        known.is_some_and(|known| *known == hash(bytes))
    }

    /// The files' names.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Refuses a folder that holds a file of somebody else: the file would be lost. `shown` is the folder's name in
    /// messages.
    pub(super) fn refuse_others(&self, site: &Path, shown: &Path) -> Result<(), Failure> {
        if !site.is_dir() {
            return Err(Failure::new(format!(
                "{} is no folder: name another for the site",
                shown.display()
            )));
        }
        let mut folders = vec![String::new()];
        while let Some(folder) = folders.pop() {
            let path = site.join(&folder);
            for entry in fs::read_dir(&path).doing(format_args!("list {}", path.display()))? {
                let entry = entry.doing(format_args!("list {}", path.display()))?;
                let file_name = entry.file_name();
                let name = format!("{folder}{}", file_name.to_string_lossy());
                if entry.file_type().doing(format_args!("look at {name}"))?.is_dir() {
                    folders.push(format!("{name}/"));
                } else if !VIEWS_OF_FOLDERS.iter().any(|known| file_name == *known)
                    && !(self.is_builds && (name == NAME || self.files.contains_key(&name)))
                {
                    return Err(Failure::new(format!(
                        "{} holds {name}, which build did not make and would remove: name another folder, or move that \
                         away",
                        shown.display()
                    )));
                }
            }
        }
        Ok(())
    }
}

/// The hashes of the files that the next build may take over.
#[derive(Default)]
pub(super) struct Hashes(Mutex<BTreeMap<String, String>>);

impl Hashes {
    pub(super) fn add(&self, name: &str, bytes: &[u8]) {
        if let Ok(mut hashes) = self.0.lock() {
            hashes.insert(name.to_owned(), hash(bytes));
        }
    }

    /// Writes the manifest of the draft's files.
    pub(super) fn write_manifest(&self, draft: &Draft) -> Result<(), Failure> {
        let hashes = self.0.lock().map(|hashes| hashes.clone()).unwrap_or_default();
        let mut manifest = format!("{STAMP}\n");
        for name in draft.names() {
            manifest.push_str(&name);
            if let Some(hash) = hashes.get(&name) {
                manifest.push('\t');
                manifest.push_str(hash);
            }
            manifest.push('\n');
        }
        draft.write(NAME, manifest.as_bytes()).map(drop)
    }
}

fn hash(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{Hashes, Manifest, hash};
    use crate::folder::Place;

    /// A site with a compressed file.
    fn publish(site: &Path) {
        let place = Place::take(site, site).unwrap();
        let (draft, compressed) = (place.begin().unwrap(), Hashes::default());
        draft.write("a/index.html", b"page").unwrap();
        draft.write("a/index.html.br", b"brotli").unwrap();
        compressed.add("a/index.html.br", b"brotli");
        compressed.write_manifest(&draft).unwrap();
        place.replace(&draft).unwrap();
    }

    fn refusal(folder: &Path) -> Option<String> {
        let refused = Manifest::read(folder).and_then(|manifest| manifest.refuse_others(folder, folder));
        refused.err().map(|failure| failure.to_string())
    }

    #[test]
    fn files_of_others_are_never_removed() {
        let scratch = tempfile::tempdir().unwrap();
        let (site, other) = (scratch.path().join("site"), scratch.path().join("other"));
        publish(&site);
        assert_eq!(refusal(&site), None);
        fs::write(site.join("a/CNAME"), "example.org").unwrap();
        let expected = format!(
            "{} holds a/CNAME, which build did not make and would remove: name another folder, or move that away",
            site.display()
        );
        assert_eq!(refusal(&site), Some(expected));

        fs::create_dir(&other).unwrap();
        assert_eq!(refusal(&other), None, "an empty folder is anybody's");
        fs::write(other.join("thesis.txt"), "years of work").unwrap();
        assert!(refusal(&other).is_some());
        let file = other.join("thesis.txt");
        let expected = format!("{} is no folder: name another for the site", file.display());
        assert_eq!(refusal(&file), Some(expected));
    }

    #[test]
    fn files_of_a_folders_window_do_not_stop_a_build() {
        let scratch = tempfile::tempdir().unwrap();
        let (site, empty) = (scratch.path().join("site"), scratch.path().join("empty"));
        publish(&site);
        fs::create_dir(&empty).unwrap();
        for name in [".DS_Store", "Thumbs.db", "desktop.ini"] {
            fs::write(site.join("a").join(name), "positions").unwrap();
            fs::write(empty.join(name), "positions").unwrap();
            assert_eq!(refusal(&site), None);
            assert_eq!(refusal(&empty), None);
        }
        // A folder of that name is somebody's.
        fs::create_dir(site.join("Thumbs.db")).unwrap();
        fs::write(site.join("Thumbs.db/thesis.txt"), "years of work").unwrap();
        assert!(refusal(&site).is_some());
    }

    #[test]
    fn a_compressed_file_counts_by_its_hash_alone() {
        let scratch = tempfile::tempdir().unwrap();
        let site = scratch.path().join("site");
        publish(&site);
        let manifest = Manifest::read(&site).unwrap();
        assert!(manifest.has_compressed("a/index.html.br", b"brotli"));
        assert!(!manifest.has_compressed("a/index.html.br", b"another's"));
        assert!(!manifest.has_compressed("a/index.html", b"page"));
        // The manifest of an earlier version has no hashes. One of another compression does not fit this one.
        let path = site.join(".prisoner-card-site");
        let text = fs::read_to_string(&path).unwrap();
        for other in [
            text.replace(&format!("\t{}", hash(b"brotli")), ""),
            text.replace("compression 1", "compression 0"),
        ] {
            assert_ne!(other, text);
            fs::write(&path, other).unwrap();
            assert!(
                !Manifest::read(&site)
                    .unwrap()
                    .has_compressed("a/index.html.br", b"brotli")
            );
            assert_eq!(refusal(&site), None);
        }
    }
}
