//! Compression ahead of time: the smallest files that a static host can send.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use flate2::{Compression, GzBuilder};

use crate::failure::{Doing, Outcome};

/// What is worth compressing; pictures and fonts are compressed already.
const COMPRESSIBLE: [&str; 9] = ["css", "html", "js", "json", "map", "svg", "txt", "wasm", "xml"];

/// Sizes of one file, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sizes {
    pub(crate) raw: u64,
    pub(crate) gzip: u64,
    pub(crate) brotli: u64,
}

pub(crate) fn is_compressible(path: &Path) -> bool {
    path.extension()
        .and_then(|extension| extension.to_str())
        .is_some_and(|extension| COMPRESSIBLE.contains(&extension))
}

/// Writes `path`.br and `path`.gz.
pub(crate) fn write_beside(path: &Path) -> Outcome<Sizes> {
    let bytes = fs::read(path).doing(format_args!("read {}", path.display()))?;
    let compressing = format!("compress {}", path.display());
    let brotli = brotli(&bytes).doing(&compressing)?;
    let gzip = gzip(&bytes).doing(&compressing)?;
    write(&with_suffix(path, ".br"), &brotli)?;
    write(&with_suffix(path, ".gz"), &gzip)?;
    Ok(Sizes {
        raw: bytes.len() as u64,
        gzip: gzip.len() as u64,
        brotli: brotli.len() as u64,
    })
}

fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        // The largest window that every decoder must have (RFC 7932, section 9.1).
        lgwin: 22,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    // No name and no time in the header: the same input gives the same file.
    let mut encoder = GzBuilder::new().write(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

fn write(path: &Path, bytes: &[u8]) -> Outcome {
    fs::write(path, bytes).doing(format_args!("write {}", path.display()))
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    const TEXT: &[u8] = b"letters, letters, letters, letters, letters, letters";

    #[test]
    fn what_was_compressed_can_be_had_back() {
        let mut from_brotli = Vec::new();
        brotli::BrotliDecompress(&mut &*brotli(TEXT).unwrap(), &mut from_brotli).unwrap();
        assert_eq!(from_brotli, TEXT);

        let mut from_gzip = Vec::new();
        flate2::read::GzDecoder::new(&*gzip(TEXT).unwrap())
            .read_to_end(&mut from_gzip)
            .unwrap();
        assert_eq!(from_gzip, TEXT);
    }

    #[test]
    fn the_gzip_header_holds_no_time() {
        assert_eq!(gzip(TEXT).unwrap()[4..8], [0; 4]);
    }

    #[test]
    fn text_and_wasm_are_compressed_and_pictures_are_not() {
        for (name, expected) in [
            ("a.wasm", true),
            ("feed.json", true),
            ("photo.webp", false),
            ("LICENSE", false),
        ] {
            assert_eq!(is_compressible(Path::new(name)), expected, "{name}");
        }
    }
}
