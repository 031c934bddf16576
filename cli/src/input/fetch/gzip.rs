//! Answers that are compressed: `Content-Encoding: gzip`, which some servers send unasked, and files such as `sitemap.xml.gz`.

use std::io::Read;

use flate2::read::MultiGzDecoder;

use super::error::Why;

/// The first bytes of every gzip file (RFC 1952, section 2.3.1).
const MAGIC: [u8; 2] = [0x1f, 0x8b];

/// Whether an encoding has one of gzip's names (RFC 9110, section 8.4.1.3).
pub(super) fn is_name(encoding: &str) -> bool {
    ["gzip", "x-gzip"]
        .iter()
        .any(|name| encoding.eq_ignore_ascii_case(name))
}

/// The unpacked content; bytes of another kind stay as they are.
pub(super) fn unpacked(bytes: Vec<u8>, limit: u64) -> Result<Vec<u8>, Why> {
    if !bytes.starts_with(&MAGIC) {
        return Ok(bytes);
    }
    let mut unpacked = Vec::new();
    MultiGzDecoder::new(&*bytes)
        .take(limit + 1)
        .read_to_end(&mut unpacked)
        .map_err(|error| Why::Gzip(error.to_string()))?;
    if unpacked.len() as u64 > limit {
        return Err(Why::TooLarge(limit));
    }
    Ok(unpacked)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn gzip_is_unpacked_within_the_limit_and_the_rest_stays_as_it_is() {
        assert_eq!(unpacked(packed(b"abc"), 3), Ok(b"abc".to_vec()));
        assert_eq!(unpacked([packed(b"a"), packed(b"bc")].concat(), 3), Ok(b"abc".to_vec()));
        assert_eq!(unpacked(b"abc".to_vec(), 3), Ok(b"abc".to_vec()));
        // A few bytes may become gigabytes.
        assert_eq!(unpacked(packed(&vec![0; 100_000]), 1_000), Err(Why::TooLarge(1_000)));
        assert!(matches!(unpacked(packed(b"abc")[..12].to_vec(), 3), Err(Why::Gzip(_))));
    }
}
