//! Compression ahead of time: the smallest files that a static host can send.

use std::{fs, io::Write, path::Path};

use flate2::{Compression, GzBuilder};

use crate::failure::{Doing, Outcome};

/// The endings of files that are compressed; pictures and fonts are compressed already.
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
    let compressing = format!("compress {}", path.display());
    let bytes = fs::read(path).doing(&compressing)?;
    let (brotli, gzip) = (brotli(&bytes).doing(&compressing)?, gzip(&bytes).doing(&compressing)?);
    for (suffix, compressed) in [("br", &brotli), ("gz", &gzip)] {
        fs::write(format!("{}.{suffix}", path.display()), compressed).doing(&compressing)?;
    }
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

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn compressed_files_can_be_unpacked_and_hold_no_time() {
        let text = b"letters, letters, letters, letters, letters, letters";
        let mut from_brotli = Vec::new();
        brotli::BrotliDecompress(&mut &*brotli(text).unwrap(), &mut from_brotli).unwrap();
        assert_eq!(from_brotli, text);

        let compressed = gzip(text).unwrap();
        let mut from_gzip = Vec::new();
        flate2::read::GzDecoder::new(&*compressed)
            .read_to_end(&mut from_gzip)
            .unwrap();
        assert_eq!(from_gzip, text);
        assert_eq!(compressed[4..8], [0; 4]);
    }
}
