//! The signature's file: an envelope of DSSE v1 (<https://github.com/secure-systems-lab/dsse/blob/v1.0.0/protocol.md>)
//! without the payload, which stands beside it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use prisoner_card_format::limits::SIGNATURES;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::public_key::of_base64;
use super::{PublicKey, SecretKey};

/// The type of a signed document: a feed, and no other kind of document.
pub const PAYLOAD_TYPE: &str = "application/vnd.prisoner-card.feed+json";

/// The content of the signature's file: one signature of these bytes by each of the keys. The same bytes and keys
/// give the same content.
pub fn sign(feed: &[u8], secrets: &[SecretKey]) -> Vec<u8> {
    let message = pre_authentication_encoding(PAYLOAD_TYPE, feed);
    let signatures = secrets.iter().map(|secret| Signature {
        keyid: secret.public().id(),
        sig: BASE64.encode(secret.sign(&message)),
    });
    let envelope = Envelope {
        payload_type: PAYLOAD_TYPE,
        signatures: signatures.collect(),
    };
    let mut json = serde_json::to_vec_pretty(&envelope).unwrap_or_default();
    json.push(b'\n');
    json
}

/// The keys that have signed these very bytes: at least one. Whether a key is for this feed is not checked here, since
/// the feed's id is read after the signature is verified ([`Verified::read`](super::Verified::read)).
///
/// Never laxer than the card: a card verifies every signature that is verified here.
///
/// # Errors
///
/// Where none has.
pub fn verify<'keys>(
    feed: &[u8],
    envelope: &[u8],
    keys: &'keys [PublicKey],
) -> Result<Vec<&'keys PublicKey>, Unverified> {
    // Serde reads a list, too, as the members without their names; a card does not.
    if envelope.trim_ascii_start().first() != Some(&b'{') {
        return Err(Unverified::NoEnvelope);
    }
    let envelope: ReadEnvelope = serde_json::from_slice(envelope).map_err(|_| Unverified::NoEnvelope)?;
    if envelope.payload_type != PAYLOAD_TYPE {
        return Err(Unverified::OtherType);
    }
    let message = pre_authentication_encoding(PAYLOAD_TYPE, feed);
    let signatures: Vec<[u8; 64]> = envelope
        .signatures
        .iter()
        .take(SIGNATURES)
        .filter_map(|signature| of_base64(signature.get("sig")?.as_str()?)?.try_into().ok())
        .collect();
    let verifies = |key: &&PublicKey| signatures.iter().any(|signature| key.verifies(&message, signature));
    let keys: Vec<_> = keys.iter().filter(verifies).collect();
    if keys.is_empty() {
        Err(Unverified::NoFit)
    } else {
        Ok(keys)
    }
}

/// Why a feed is not verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unverified {
    /// The signature's file is something else.
    #[error("its signature's file is not a DSSE envelope in JSON")]
    NoEnvelope,
    /// It is the signature of another kind of document.
    #[error("its signature's payloadType is not {PAYLOAD_TYPE}")]
    OtherType,
    /// None of its signatures was made of these bytes with one of the keys.
    #[error("no signature of it fits a given key")]
    NoFit,
}

/// DSSE v1, protocol, "Signature Definition": with the lengths, so that no signature fits another document.
fn pre_authentication_encoding(payload_type: &str, payload: &[u8]) -> Vec<u8> {
    let head = format!("DSSEv1 {} {payload_type} {} ", payload_type.len(), payload.len());
    [head.as_bytes(), payload].concat()
}

#[derive(Serialize)]
struct Envelope {
    #[serde(rename = "payloadType")]
    payload_type: &'static str,
    signatures: Vec<Signature>,
}

#[derive(Serialize)]
struct Signature {
    keyid: String,
    sig: String,
}

/// An envelope of any program: a signature that cannot be read is ignored, like one that does not fit.
#[derive(Deserialize)]
struct ReadEnvelope {
    #[serde(rename = "payloadType")]
    payload_type: String,
    signatures: Vec<Value>,
}

#[cfg(test)]
mod tests;
