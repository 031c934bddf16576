//! Public keys, as the card's attribute `keys` has them: `ed25519:BASE64`, or `ed25519:BASE64#FEED-ID` for one feed alone.

use std::fmt;
use std::fs;
use std::str::FromStr;

use base64::alphabet;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD as BASE64};
use base64::engine::{DecodePaddingMode, Engine as _};
use ed25519_dalek::{Signature, VerifyingKey};
use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::outcome::{Doing, Failure};

/// The bytes, with all of the padding or none, as a browser's `atob` reads them.
pub(super) fn of_base64(text: &str) -> Option<Vec<u8>> {
    let is_padded = text.len().is_multiple_of(4);
    (is_padded || !text.contains('=')).then(|| LENIENT_BASE64.decode(text).ok())?
}

const LENIENT_BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

const PREFIX: &str = "ed25519:";

/// A file of public keys is small; a mistyped path must not fill the memory.
const FILE_LIMIT: u64 = 64 * 1024;

/// An Ed25519 public key, for any feed or for the one that it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey {
    key: VerifyingKey,
    /// The only feed that it counts for.
    feed_id: Option<String>,
}

impl PublicKey {
    /// The same key, for the feed of that id alone.
    #[must_use]
    pub fn of_feed(&self, feed_id: &str) -> Self {
        Self {
            key: self.key,
            feed_id: Some(feed_id.to_owned()),
        }
    }

    /// The same key, for any feed.
    #[must_use]
    pub fn of_any_feed(&self) -> Self {
        self.key.into()
    }

    /// The only feed that it counts for, where it names one.
    pub fn feed_id(&self) -> Option<&str> {
        self.feed_id.as_deref()
    }

    /// Whether it counts for a feed of that id.
    pub fn is_for(&self, feed_id: Option<&str>) -> bool {
        self.feed_id.is_none() || self.feed_id.as_deref() == feed_id
    }

    /// The `keyid` of its signatures, a hint for people: the first 16 hexadecimal digits of the SHA-256 of its 32
    /// bytes.
    pub fn id(&self) -> String {
        let mut id = format!("{:x}", Sha256::digest(self.key.as_bytes()));
        id.truncate(16);
        id
    }

    /// Strict (RFC 8032, and no keys or points of small order): browsers accept every signature that is accepted here.
    pub(super) fn verifies(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        self.key
            .verify_strict(message, &Signature::from_bytes(signature))
            .is_ok()
    }
}

impl From<VerifyingKey> for PublicKey {
    fn from(key: VerifyingKey) -> Self {
        Self { key, feed_id: None }
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{PREFIX}{}", BASE64.encode(self.key.as_bytes()))?;
        self.feed_id.iter().try_for_each(|id| write!(formatter, "#{id}"))
    }
}

impl FromStr for PublicKey {
    type Err = InvalidKey;

    fn from_str(text: &str) -> Result<Self, InvalidKey> {
        let invalid = || InvalidKey(text.to_owned());
        let rest = text.strip_prefix(PREFIX).ok_or_else(invalid)?;
        // Base64 has no `#`; an id may have more of them.
        let (base64, feed_id) = rest.split_once('#').map_or((rest, None), |(key, id)| (key, Some(id)));
        if feed_id.is_some_and(str::is_empty) {
            return Err(invalid());
        }
        let bytes = of_base64(base64).ok_or_else(invalid)?;
        let bytes = bytes.try_into().map_err(|_| invalid())?;
        let key = VerifyingKey::from_bytes(&bytes).map_err(|_| invalid())?;
        if key.is_weak() {
            return Err(invalid());
        }
        let feed_id = feed_id.map(str::to_owned);
        Ok(Self { key, feed_id })
    }
}

/// A text that is no public key.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error(
    "{0:?} is not {PREFIX} and 32 bytes in base64, with or without # and the feed's id: copy the key from the publisher"
)]
pub struct InvalidKey(String);

/// The keys on the command line: each is `ed25519:…`, or the name of a file with keys that are separated by white
/// space. Lines in it that begin with `#` are comments.
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
        } else if !text.trim().is_empty() {
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
    // Some editors begin a text with a byte-order mark.
    let text = text.trim_start_matches('\u{feff}');
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
    fn a_key_may_be_for_one_feed_alone() {
        let any: PublicKey = KEY.parse().unwrap();
        let id = "https://feed.example/#cards";
        let bound: PublicKey = format!("{KEY}#{id}").parse().unwrap();
        assert_eq!(bound.to_string(), format!("{KEY}#{id}"));
        assert_eq!(bound, any.of_feed(id));
        for (found, counts) in [(Some(id), true), (Some("https://feed.example/"), false), (None, false)] {
            assert_eq!(bound.is_for(found), counts, "{found:?}");
            assert!(any.is_for(found));
        }
    }

    #[test]
    fn its_id_is_the_beginning_of_its_hash() {
        // printf %s 11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo= | base64 -d | sha256sum | cut -c1-16
        assert_eq!(KEY.parse::<PublicKey>().unwrap().id(), "21fe31dfa154a261");
    }

    #[test]
    fn malformed_keys_are_reported_as_written() {
        for text in [
            "",
            "ed25519:",
            "ed25519:AAAA",
            "ed25519:?",
            "rsa:AAAA",
            &KEY[8..],
            // Of small order: "signatures" of anything fit it.
            "ed25519:AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            // A feed that has no name.
            &format!("{KEY}#"),
        ] {
            let message = format!(
                "{text:?} is not ed25519: and 32 bytes in base64, with or without # and the feed's id: copy the key from \
                 the publisher"
            );
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
            format!("\u{feff}# the old one\n{KEY}\n\n# the new one\n {KEY} {KEY}\r\n"),
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
                    "{name} holds no public key: \"key\" is not ed25519: and 32 bytes in base64, with or without # and \
                     the feed's id: copy the key from the publisher"
                ),
            ),
        ] {
            fs::write(&path, content).unwrap();
            assert_eq!(read_keys(&[name.to_owned()]).unwrap_err().to_string(), message);
        }
        // A shell writes an unset variable so.
        for blank in ["", " "] {
            let message = read_keys(&[blank.to_owned()]).unwrap_err().to_string();
            assert_eq!(message, "no key was given: pass --key ed25519:…");
        }
        let nowhere = read_keys(&["nowhere.pub".to_owned()]).unwrap_err().to_string();
        assert!(nowhere.starts_with("cannot read the key nowhere.pub: "), "{nowhere}");
    }
}
