//! What stands beside a file for hosts that send files compressed: `.br` and `.gz`.

use std::io::{self, Write};

use flate2::{Compression, GzBuilder};

/// Makes the compressed form of bytes.
pub(super) type Compress = fn(&[u8]) -> io::Result<Vec<u8>>;

/// What is put beside a file, by the ending of its name; nothing where compression spares a reader nothing.
pub(super) fn forms(name: &str, bytes: &[u8]) -> &'static [(&'static str, Compress)] {
    if is_compressible(name) && bytes.len() >= SMALLEST_COMPRESSED {
        &[(".br", brotli), (".gz", gzip)]
    } else {
        &[]
    }
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

    use super::{brotli, forms, gzip, window};

    const TEXT: &[u8] = &[b'x'; 1_000];

    #[test]
    fn what_was_compressed_can_be_had_back() {
        for bytes in [TEXT, b"", &vec![7; 100_000]] {
            let mut from_brotli = Vec::new();
            brotli::BrotliDecompress(&mut &*brotli(bytes).unwrap(), &mut from_brotli).unwrap();
            assert_eq!(from_brotli, bytes);
            let mut from_gzip = Vec::new();
            let compressed = gzip(bytes).unwrap();
            assert_eq!(compressed[4..8], [0; 4], "no time");
            flate2::read::GzDecoder::new(&*compressed)
                .read_to_end(&mut from_gzip)
                .unwrap();
            assert_eq!(from_gzip, bytes);
        }
        assert_eq!((window(0), window(5_000), window(usize::MAX)), (17, 17, 22));
    }

    #[test]
    fn text_and_wasm_are_compressed_and_pictures_and_small_files_are_not() {
        for (name, bytes, expected) in [
            ("a.wasm", TEXT, 2),
            ("p/x/feed.json", TEXT, 2),
            ("p/x/feed.json", b"{}", 0),
            ("a.png", TEXT, 0),
            ("_headers", TEXT, 0),
        ] {
            assert_eq!(forms(name, bytes).len(), expected, "{name}");
        }
    }
}
