//! Public keys, as the card's attribute `key` has them: `ed25519:BASE64`.

use std::fmt;
use std::fs;
use std::str::FromStr;

use base64::alphabet;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD as BASE64};
use base64::engine::{DecodePaddingMode, Engine as _};
use ed25519_dalek::{Signature, VerifyingKey};
use sha2::{Digest, Sha256};

use crate::outcome::{Doing, Failure};

/// Reads with or without padding, as a browser's `atob` does.
pub(super) const LENIENT_BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

const PREFIX: &str = "ed25519:";

/// A file of public keys is small; a mistyped path must not be read whole.
const FILE_LIMIT: u64 = 64 * 1024;

/// An Ed25519 public key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

impl PublicKey {
    /// What its signatures carry as `keyid`, a hint for people: the first 16 hexadecimal digits of the SHA-256 of its
    /// 32 bytes.
    pub fn id(&self) -> String {
        let mut id = format!("{:x}", Sha256::digest(self.0.as_bytes()));
        id.truncate(16);
        id
    }

    /// Strict (RFC 8032, and no keys or points of small order): no browser refuses what passes here.
    pub(super) fn verifies(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        self.0.verify_strict(message, &Signature::from_bytes(signature)).is_ok()
    }
}

impl From<VerifyingKey> for PublicKey {
    fn from(key: VerifyingKey) -> Self {
        Self(key)
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{PREFIX}{}", BASE64.encode(self.0.as_bytes()))
    }
}

impl FromStr for PublicKey {
    type Err = InvalidKey;

    fn from_str(text: &str) -> Result<Self, InvalidKey> {
        let invalid = || InvalidKey(text.to_owned());
        let base64 = text.strip_prefix(PREFIX).ok_or_else(invalid)?;
        let bytes = LENIENT_BASE64.decode(base64).map_err(|_| invalid())?;
        let bytes = bytes.try_into().map_err(|_| invalid())?;
        let key = VerifyingKey::from_bytes(&bytes).map_err(|_| invalid())?;
        if key.is_weak() { Err(invalid()) } else { Ok(Self(key)) }
    }
}

/// What is no public key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidKey(String);

impl fmt::Display for InvalidKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(text) = self;
        write!(
            formatter,
            "{text:?} is not {PREFIX} and 32 bytes in base64: copy the key from the publisher"
        )
    }
}

impl std::error::Error for InvalidKey {}

/// The keys that were typed: each `ed25519:…`, or the name of a file that holds some, apart by white space. Lines that
/// begin with `#` are passed over there.
///
/// # Errors
///
/// Where one is neither, or there is none at all.
pub fn read_keys(typed: &[String]) -> Result<Vec<PublicKey>, Failure> {
    let mut keys = Vec::new();
    for text in typed {
        if text.trim_start().starts_with(PREFIX) {
            // The attribute's value as a whole is fine, too.
            keys.extend(parse_all(text).map_err(|invalid| Failure::new(format!("the key {invalid}")))?);
        } else {
            keys.extend(read_file(text)?);
        }
    }
    if keys.is_empty() {
        return Err(Failure::new("no key was given: pass --key ed25519:…"));
    }
    Ok(keys)
}

fn read_file(path: &str) -> Result<Vec<PublicKey>, Failure> {
    let size = fs::metadata(path).doing(format_args!("read the key {path}"))?.len();
    if size > FILE_LIMIT {
        return Err(Failure::new(format!("{path} is too large for a file of public keys")));
    }
    let text = fs::read_to_string(path).doing(format_args!("read the key {path}"))?;
    if text.contains("PRIVATE KEY-----") {
        return Err(Failure::new(format!(
            "{path} holds a secret key: pass the public one, which keygen wrote beside it and sign prints"
        )));
    }
    let keys = text.lines().filter(|line| !line.trim_start().starts_with('#'));
    let keys: Result<Vec<_>, _> = keys.map(parse_all).collect();
    let keys = keys.map_err(|invalid| Failure::new(format!("{path} holds no public key: {invalid}")))?;
    let keys: Vec<_> = keys.into_iter().flatten().collect();
    if keys.is_empty() {
        return Err(Failure::new(format!("{path} holds no public key: it is empty")));
    }
    Ok(keys)
}

fn parse_all(text: &str) -> Result<Vec<PublicKey>, InvalidKey> {
    text.split_whitespace().map(str::parse).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 8032, section 7.1, TEST 1.
    const KEY: &str = "ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

    #[test]
    fn a_key_is_read_and_written_as_the_attribute_has_it() {
        let key: PublicKey = KEY.parse().unwrap();
        assert_eq!(key.to_string(), KEY);
        let without_padding: PublicKey = KEY.trim_end_matches('=').parse().unwrap();
        assert_eq!(without_padding, key);
    }

    #[test]
    fn its_id_is_the_beginning_of_its_hash() {
        // printf %s 11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo= | base64 -d | sha256sum | cut -c1-16
        assert_eq!(KEY.parse::<PublicKey>().unwrap().id(), "21fe31dfa154a261");
    }

    #[test]
    fn what_is_no_key_is_told_as_it_stands() {
        for text in [
            "",
            "ed25519:",
            "ed25519:AAAA",
            "ed25519:?",
            "rsa:AAAA",
            &KEY[8..],
            // Of small order: "signatures" of anything fit it.
            "ed25519:AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        ] {
            let message = format!("{text:?} is not ed25519: and 32 bytes in base64: copy the key from the publisher");
            assert_eq!(text.parse::<PublicKey>().unwrap_err().to_string(), message);
        }
    }

    #[test]
    fn several_keys_come_from_the_attribute_and_from_files() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys");
        let name = path.to_str().unwrap();
        fs::write(
            &path,
            format!("# the old one\n{KEY}\n\n# the new one\n {KEY} {KEY}\r\n"),
        )
        .unwrap();
        let keys = read_keys(&[format!("{KEY}\n {KEY}"), name.to_owned()]).unwrap();
        assert_eq!(keys.len(), 5);

        for (content, message) in [
            ("", format!("{name} holds no public key: it is empty")),
            (
                "-----BEGIN PRIVATE KEY-----",
                format!("{name} holds a secret key: pass the public one, which keygen wrote beside it and sign prints"),
            ),
            (
                "key",
                format!(
                    "{name} holds no public key: \"key\" is not ed25519: and 32 bytes in base64: copy the key from \
                     the publisher"
                ),
            ),
        ] {
            fs::write(&path, content).unwrap();
            assert_eq!(read_keys(&[name.to_owned()]).unwrap_err().to_string(), message);
        }
        let nowhere = read_keys(&["nowhere.pub".to_owned()]).unwrap_err().to_string();
        assert!(nowhere.starts_with("cannot read the key nowhere.pub: "), "{nowhere}");
    }
}
