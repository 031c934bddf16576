//! The compressed forms of files, `.br` and `.gz`, for hosts that send files compressed.
//!
//! Both formats have room for bytes that decoders skip: with them the compressed forms have only a few different sizes.

use std::io::{self, Write};

use brotli::CompressorWriter;
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};
use prisoner_card_site::padded_size;

/// Makes the compressed form of bytes.
pub(super) type Compress = fn(&[u8]) -> io::Result<Vec<u8>>;

/// The sizes that the compressed forms may have.
#[derive(Clone, Copy, Debug)]
pub(super) enum Sizes {
    /// The size that the compressor gives.
    Any,
    /// One of the sizes of [`padded_size`].
    Few,
}

/// The forms that are put beside a file, by the ending of its name, however small the file is: if a page became so
/// small that it had none, the forms of the page before, with its address, would stay on a server on which nothing is
/// deleted, and would be sent in place of the page.
pub(super) fn forms(name: &str, sizes: Sizes) -> &'static [(&'static str, Compress)] {
    if !is_compressible(name) {
        return &[];
    }
    match sizes {
        Sizes::Any => &[(".br", brotli), (".gz", gzip)],
        Sizes::Few => &[(".br", padded_brotli), (".gz", padded_gzip)],
    }
}

/// The endings of files that have compressed forms beside them; the hosts' examples in docs/hosting/ use the same list.
pub const COMPRESSED: [&str; 9] = ["css", "html", "js", "json", "sig", "svg", "txt", "wasm", "xml"];

fn is_compressible(name: &str) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    extension.is_some_and(|extension| COMPRESSED.contains(&extension))
}

/// Fast enough for a hundred thousand files: the lowest quality with a full search for matches.
const QUALITY: i32 = 5;

fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut compressed = Vec::with_capacity(bytes.len() / 3);
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters(bytes.len()))?;
    Ok(compressed)
}

fn parameters(length: usize) -> BrotliEncoderParams {
    BrotliEncoderParams {
        quality: QUALITY,
        lgwin: window(length),
        size_hint: length,
        ..Default::default()
    }
}

fn padded_brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let compressed = brotli(bytes)?;
    let missing = padded_size(compressed.len()) - compressed.len();
    if missing == 0 {
        return Ok(compressed);
    }
    // To the end of a block at the end of a byte, with nothing after it: the code below writes the rest.
    let mut encoder = CompressorWriter::with_params(Vec::new(), bytes.len().max(1), &parameters(bytes.len()));
    encoder.write_all(bytes)?;
    encoder.flush()?;
    let mut padded = encoder.get_ref().clone();
    let size = padded_size(padded.len() + LAST.len());
    add_metadata(&mut padded, size - LAST.len());
    padded.extend(LAST);
    Ok(padded)
}

/// The last block, an empty one (RFC 7932, section 9.2: ISLAST and ISLASTEMPTY).
const LAST: [u8; 1] = [0b11];

/// Adds blocks of metadata, which decoders skip, up to a size (RFC 7932, section 9.2). Each begins with ISLAST (0),
/// MNIBBLES (3: it is metadata), a reserved 0, MSKIPBYTES, and the length less one in that many bytes, lowest first.
fn add_metadata(stream: &mut Vec<u8>, size: usize) {
    const METADATA: usize = 3 << 1;
    while stream.len() < size {
        let missing = size - stream.len();
        let (header, header_length, length) = match missing {
            // A block without a length has no content: if 259 bytes are missing, the block before is a byte longer.
            ..=2 | 259 => (METADATA, 1, 0),
            3..=258 => (METADATA | 1 << 4 | (missing - 3) << 6, 2, missing - 2),
            260.. => {
                let length = (missing - 3).min(1 << 16);
                (METADATA | 2 << 4 | (length - 1) << 6, 3, length)
            }
        };
        stream.extend(&header.to_le_bytes()[..header_length]);
        stream.resize(stream.len() + length, 0);
    }
}

/// As large as the file, up to the window that every decoder has (RFC 7932, section 9.1), as a power of two. Below 2^17 the
/// encoder would take another table, of 32 MiB, and clear it for each file.
fn window(length: usize) -> i32 {
    let bits = usize::BITS - length.leading_zeros();
    i32::try_from(bits).unwrap_or(22).clamp(17, 22)
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    gzip_with(GzBuilder::new(), bytes)
}

fn padded_gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let length = gzip(bytes)?.len();
    match padded_size(length) - length {
        0 => gzip(bytes),
        // A comment ends with a zero (RFC 1952, section 2.3).
        missing => gzip_with(GzBuilder::new().comment(vec![b' '; missing - 1]), bytes),
    }
}

/// No name and no time in the header: the same input gives the same file.
fn gzip_with(header: GzBuilder, bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = header.write(Vec::with_capacity(bytes.len() / 3), Compression::default());
    encoder.write_all(bytes)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use prisoner_card_site::padded_size;

    use super::{Sizes, add_metadata, brotli, forms, gzip, padded_brotli, padded_gzip, window};

    const TEXT: &[u8] = &[b'x'; 1_000];

    fn from_brotli(compressed: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        brotli::BrotliDecompress(&mut &*compressed, &mut bytes).unwrap();
        bytes
    }

    fn from_gzip(compressed: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        flate2::read::GzDecoder::new(compressed)
            .read_to_end(&mut bytes)
            .unwrap();
        bytes
    }

    /// Bytes that can hardly be compressed.
    fn noise(length: usize) -> Vec<u8> {
        let mut state = 1_u32;
        let next = |_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        };
        (0..length).map(next).collect()
    }

    #[test]
    fn padded_files_have_one_of_a_few_sizes_and_can_be_unpacked() {
        // Around the sizes, where almost nothing is missing.
        let lengths = [0, 1, 1_000]
            .into_iter()
            .chain(4_050..4_100)
            .chain([8_150, 8_192, 100_000]);
        for bytes in lengths.map(noise) {
            let (brotli, gzip) = (padded_brotli(&bytes).unwrap(), padded_gzip(&bytes).unwrap());
            for compressed in [&brotli, &gzip] {
                assert_eq!(padded_size(compressed.len()), compressed.len(), "{} bytes", bytes.len());
            }
            assert_eq!(from_brotli(&brotli), bytes);
            assert_eq!(from_gzip(&gzip), bytes);
            assert_eq!(padded_brotli(&bytes).unwrap(), brotli, "the same each time");
        }
    }

    #[test]
    fn any_number_of_bytes_can_be_added_to_brotli() {
        for missing in (0..600).chain(65_530..65_550).chain([200_000]) {
            // The beginning of a stream that says its window, up to the end of a byte (RFC 7932, section 9.1).
            let mut stream = vec![0b0000_1100];
            add_metadata(&mut stream, 1 + missing);
            assert_eq!(stream.len(), 1 + missing);
            stream.extend(super::LAST);
            assert_eq!(from_brotli(&stream), b"", "{missing}");
        }
    }

    #[test]
    fn compressed_files_can_be_unpacked() {
        for bytes in [TEXT, b"", &vec![7; 100_000]] {
            assert_eq!(from_brotli(&brotli(bytes).unwrap()), bytes);
            let compressed = gzip(bytes).unwrap();
            assert_eq!(compressed[4..8], [0; 4], "no time");
            assert_eq!(from_gzip(&compressed), bytes);
        }
        assert_eq!((window(0), window(5_000), window(usize::MAX)), (17, 17, 22));
    }

    #[test]
    fn text_and_wasm_are_compressed_and_pictures_are_not() {
        for (name, expected) in [("a.wasm", 2), ("p/x/feed.json", 2), ("a.png", 0), ("_headers", 0)] {
            for sizes in [Sizes::Any, Sizes::Few] {
                assert_eq!(forms(name, sizes).len(), expected, "{name}");
            }
        }
    }
}
