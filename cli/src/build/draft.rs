//! A site in the making: a folder beside the old one, out of anybody's sight until it is whole.
//!
//! What has not changed is not written again: it is the old file itself, under a second link, and so keeps its time.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use flate2::{Compression, GzBuilder};

use crate::outcome::{Doing, Failure};

/// The file that says which files of a site are build's own, so that no other is ever removed. Its first line is
/// [`STAMP`], then each file has a line.
pub(crate) const MANIFEST: &str = ".prisoner-card-site";

/// Who made the site. The number grows when the same content is compressed to other bytes.
pub(crate) const STAMP: &str = "made by prisoner-card build; compression 1";

/// A folder in the making.
pub(crate) struct Draft {
    folder: PathBuf,
    /// The site as it is, if there is one.
    old: Option<PathBuf>,
    /// Whether what the old site has compressed is what would come out now.
    compressed_alike: bool,
    names: Mutex<BTreeSet<String>>,
    unchanged: AtomicUsize,
}

/// How the new site differs from the old one, in files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Changes {
    /// New or changed.
    pub(crate) written: usize,
    /// The same as before.
    pub(crate) unchanged: usize,
}

impl Draft {
    /// Begins in an empty folder.
    pub(crate) fn new(folder: PathBuf, old: Option<PathBuf>) -> Self {
        let manifest = old.as_ref().and_then(|old| fs::read_to_string(old.join(MANIFEST)).ok());
        Self {
            compressed_alike: manifest.is_some_and(|manifest| manifest.lines().next() == Some(STAMP)),
            folder,
            old,
            names: Mutex::default(),
            unchanged: AtomicUsize::new(0),
        }
    }

    /// Puts a file into the site and, where compression spares a reader anything, `.br` and `.gz` beside it.
    pub(crate) fn put(&self, name: &str, bytes: &[u8]) -> Result<(), Failure> {
        let is_old = self.write(name, bytes)?;
        if !is_compressible(name) || bytes.len() < SMALLEST_COMPRESSED {
            return Ok(());
        }
        for (suffix, compress) in [(".br", brotli as fn(&[u8]) -> io::Result<Vec<u8>>), (".gz", gzip)] {
            let twin = format!("{name}{suffix}");
            if !(is_old && self.compressed_alike && self.keep(&twin)?) {
                let compressed = compress(bytes).doing(format_args!("compress {name}"))?;
                self.write(&twin, &compressed)?;
            }
        }
        Ok(())
    }

    /// Puts a file into the site as it is.
    pub(crate) fn put_alone(&self, name: &str, bytes: &[u8]) -> Result<(), Failure> {
        self.write(name, bytes).map(drop)
    }

    /// Ends it: writes down whose the files are, and has the disk keep them.
    pub(crate) fn finish(&self) -> Result<Changes, Failure> {
        let names = self
            .names
            .lock()
            .map_err(|_| Failure::new("another part of the build failed"))?;
        let mut manifest = format!("{STAMP}\n");
        for name in names.iter() {
            manifest.push_str(name);
            manifest.push('\n');
        }
        let (files, unchanged) = (names.len(), self.unchanged.load(Ordering::Relaxed));
        drop(names);
        self.write(MANIFEST, manifest.as_bytes())?;
        flush(&self.folder)?;
        Ok(Changes {
            written: files - unchanged.min(files),
            unchanged,
        })
    }

    /// Whether it was there before, with the same bytes.
    fn write(&self, name: &str, bytes: &[u8]) -> Result<bool, Failure> {
        self.note(name)?;
        let target = self.folder.join(name);
        if let Some(old) = self.old.as_ref().map(|old| old.join(name))
            && holds(&old, bytes)
            && with_folder(&target, || fs::hard_link(&old, &target)).is_ok()
        {
            self.unchanged.fetch_add(1, Ordering::Relaxed);
            return Ok(true);
        }
        with_folder(&target, || fs::File::create_new(&target)?.write_all(bytes))
            .doing(format_args!("write {}", target.display()))?;
        Ok(false)
    }

    /// Takes a file over from the old site, whatever is in it; false where there is none.
    fn keep(&self, name: &str) -> Result<bool, Failure> {
        let Some(old) = self.old.as_ref().map(|old| old.join(name)) else {
            return Ok(false);
        };
        let target = self.folder.join(name);
        if with_folder(&target, || fs::hard_link(&old, &target)).is_err() {
            return Ok(false);
        }
        self.note(name)?;
        self.unchanged.fetch_add(1, Ordering::Relaxed);
        Ok(true)
    }

    fn note(&self, name: &str) -> Result<(), Failure> {
        let mut names = self
            .names
            .lock()
            .map_err(|_| Failure::new("another part of the build failed"))?;
        names.insert(name.to_owned());
        Ok(())
    }
}

fn holds(path: &Path, bytes: &[u8]) -> bool {
    fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_file() && metadata.len() == bytes.len() as u64)
        && fs::read(path).is_ok_and(|old| old == bytes)
}

/// Does it, once more where the folder around the file was missing.
fn with_folder(path: &Path, mut action: impl FnMut() -> io::Result<()>) -> io::Result<()> {
    match action() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            action()
        }
        done => done,
    }
}

/// All files at once: one by one it would take minutes.
#[cfg(target_os = "linux")]
fn flush(folder: &Path) -> Result<(), Failure> {
    let folder_itself = fs::File::open(folder);
    folder_itself
        .and_then(|file| rustix::fs::syncfs(file).map_err(Into::into))
        .doing("write the site to the disk")
}

#[cfg(not(target_os = "linux"))]
#[expect(
    clippy::unnecessary_wraps,
    reason = "elsewhere there is no call for all files at once"
)]
fn flush(_folder: &Path) -> Result<(), Failure> {
    Ok(())
}

/// What is smaller goes over the network in one packet as it is.
const SMALLEST_COMPRESSED: usize = 1_000;

fn is_compressible(name: &str) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    matches!(
        extension,
        Some("css" | "html" | "js" | "json" | "sig" | "svg" | "txt" | "wasm" | "xml")
    )
}

/// Quick enough for a hundred thousand files: of the qualities that look for matches in earnest, the first.
const QUALITY: i32 = 5;

fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: QUALITY,
        lgwin: window(bytes.len()),
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut compressed = Vec::with_capacity(bytes.len() / 3);
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters)?;
    Ok(compressed)
}

/// As large as the file, up to what every decoder must have (RFC 7932, section 9.1), as a power of two. Below 2^17 the
/// encoder would take another table, of 32 MiB, and clear it for each file.
fn window(length: usize) -> i32 {
    let bits = usize::BITS - length.leading_zeros();
    i32::try_from(bits).unwrap_or(22).clamp(17, 22)
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    // No name and no time in the header: the same input gives the same file.
    let mut encoder = GzBuilder::new().write(Vec::with_capacity(bytes.len() / 3), Compression::default());
    encoder.write_all(bytes)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::{Changes, Draft, brotli, gzip, is_compressible, window};

    const TEXT: &[u8] = &[b'x'; 1_000];

    #[test]
    fn what_was_compressed_can_be_had_back() {
        for bytes in [TEXT, b"", &vec![7; 100_000]] {
            let mut from_brotli = Vec::new();
            brotli::BrotliDecompress(&mut &*brotli(bytes).expect("brotli"), &mut from_brotli).expect("brotli");
            assert_eq!(from_brotli, bytes);
            let mut from_gzip = Vec::new();
            let compressed = gzip(bytes).expect("gzip");
            assert_eq!(compressed[4..8], [0; 4], "no time");
            flate2::read::GzDecoder::new(&*compressed)
                .read_to_end(&mut from_gzip)
                .expect("gzip");
            assert_eq!(from_gzip, bytes);
        }
        assert_eq!((window(0), window(5_000), window(usize::MAX)), (17, 17, 22));
    }

    #[test]
    fn text_and_wasm_are_compressed_and_pictures_are_not() {
        for (name, expected) in [
            ("a.wasm", true),
            ("p/x/feed.json", true),
            ("a.png", false),
            ("_headers", false),
        ] {
            assert_eq!(is_compressible(name), expected, "{name}");
        }
    }

    #[test]
    fn what_has_not_changed_keeps_its_time() {
        let scratch = tempfile::tempdir().expect("a folder");
        let (old, new) = (scratch.path().join("old"), scratch.path().join("new"));
        let first = Draft::new(old.clone(), None);
        first.put("a/same.json", TEXT).expect("written");
        first.put("a/other.json", TEXT).expect("written");
        assert_eq!(
            first.finish(),
            Ok(Changes {
                written: 6,
                unchanged: 0
            })
        );

        let second = Draft::new(new.clone(), Some(old.clone()));
        second.put("a/same.json", TEXT).expect("written");
        second.put("a/other.json", &[b'y'; 1_000]).expect("written");
        assert_eq!(
            second.finish(),
            Ok(Changes {
                written: 3,
                unchanged: 3
            })
        );
        let time = |path: std::path::PathBuf| path.metadata().and_then(|file| file.modified()).expect("a time");
        for name in ["a/same.json", "a/same.json.br", "a/same.json.gz"] {
            assert_eq!(time(new.join(name)), time(old.join(name)), "{name}");
        }
        assert_eq!(std::fs::read(old.join("a/other.json")).expect("the old file"), TEXT);
    }
}
