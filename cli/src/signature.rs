//! Signatures beside feeds: DSSE v1 over Ed25519, as `docs/feed-format.md` says under "Signatures".
//!
//! [`sign`](fn@sign) makes the content of a `feed.json.sig`, [`verify`](fn@verify) checks it. Neither reads the feed:
//! the signature is of its bytes. [`verified`] reads the very bytes that were verified.

mod envelope;
pub mod keygen;
mod passphrase;
mod public_key;
mod secret_key;
pub mod sign;
pub mod verified;
pub mod verify;

pub use envelope::{PAYLOAD_TYPE, Unverified, sign, verify};
pub use passphrase::{Passphrase, Passphrases};
pub use public_key::{InvalidKey, PublicKey, read_keys};
pub use secret_key::SecretKey;
pub use verified::{NotVerified, Verified};

use std::path::{Path, PathBuf};

/// The path of a file's signature: in the same folder, with `.sig` behind the name.
pub fn beside(feed: &Path) -> PathBuf {
    let mut path = feed.as_os_str().to_owned();
    path.push(".sig");
    path.into()
}
