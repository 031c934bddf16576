//! Hashes: of the wasm, in its name, and of all files that a page may check before it runs them.

use base64::{
    Engine,
    engine::general_purpose::{STANDARD, STANDARD_NO_PAD},
};
use sha2::{Digest, Sha256, Sha384};

/// The value of an `integrity` attribute. [Subresource Integrity, section 3.1]
///
/// [Subresource Integrity, section 3.1]: https://www.w3.org/TR/sri-2/#integrity-metadata
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// The same for a file that a script of the release loads itself. A shorter hash, which the packs have, too: each of them
/// stands in a script that every visitor downloads, and base64 is not compressed.
pub(crate) fn integrity_in_script(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

/// A file's SHA-256 in base64, as in an `integrity`, without the padding at its end.
pub(crate) fn digest(bytes: &[u8]) -> String {
    STANDARD_NO_PAD.encode(Sha256::digest(bytes))
}

/// The number of digits of a hash in a file's name.
const HASH_DIGITS: usize = 16;

/// The part of a file name that changes with the content, so that the file may be cached for ever.
pub(crate) fn content_hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let first = digest
        .iter()
        .take(8)
        .fold(0, |number: u64, byte| number << 8 | u64::from(*byte));
    format!("{first:0HASH_DIGITS$x}")
}

/// Whether a file's name has a hash: `FILES-HASH.…`.
pub(crate) fn has_hash(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    stem.rsplit_once('-')
        .is_some_and(|(_, hash)| hash.len() == HASH_DIGITS && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hashes_of_abc_are_those_of_the_standards_test_vectors() {
        // FIPS 180-2, appendices B.1 and D.1, the latter in base64.
        assert_eq!(content_hash(b"abc"), "ba7816bf8f01cfea");
        assert_eq!(
            integrity(b"abc"),
            "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn"
        );
        assert_eq!(integrity_in_script(b"abc"), format!("sha256-{}=", digest(b"abc")));
    }
}
