use ed25519_dalek::{Signature, Verifier, VerifyingKey};
use serde::Deserialize;
use serde_json::json;

use super::*;

/// Made with OpenSSL (tests/shell/vectors/README.md), with the key of RFC 8032, section 7.1, TEST 1.
const FEED: &[u8] = include_bytes!("../../../../tests/shell/vectors/feed.json");
const SIGNATURE: &[u8] = include_bytes!("../../../../tests/shell/vectors/feed.json.sig");
const SMALL_ORDER: &[u8] = include_bytes!("../../../../tests/shell/vectors/small-order.json");
const KEY: &str = "ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
/// TEST 2.
const OTHER_KEY: &str = "ed25519:PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=";
/// The signature of the feed's bare bytes, without the encoding; made with OpenSSL.
const BARE: &str = "2ffBWJMAmtTYvtqhyvlTDQk76aJma04aDKeNEU/RxxZ743HjKkl5+nNl3hBeeKAQ5leQKICltnIMfdyeX0hTDA==";
/// The signature of the feed as `application/json`; made with OpenSSL.
const OTHER_TYPE: &str = "N70W10UHUIySWLv0rfn1v1QyhOx0F6V25x6qlgrC1yIa+9CUpB1j/Ab/hzRlPrrXLA2dUE4Uhq98cXqSai30Dw==";

fn keys(keys: &[&str]) -> Vec<PublicKey> {
    keys.iter().map(|key| key.parse().unwrap()).collect()
}

/// The signature's file with other signatures in it.
fn with(signatures: &Value) -> Vec<u8> {
    json!({ "payloadType": PAYLOAD_TYPE, "signatures": signatures })
        .to_string()
        .into_bytes()
}

fn sound() -> Value {
    serde_json::from_slice::<Value>(SIGNATURE).unwrap()["signatures"][0].clone()
}

#[track_caller]
fn assert_refused(feed: &[u8], envelope: &[u8], why: Unverified) {
    assert_eq!(verify(feed, envelope, &keys(&[KEY])), Err(why));
}

#[test]
fn signatures_of_openssl_are_verified() {
    let keys = keys(&[OTHER_KEY, KEY]);
    assert_eq!(verify(FEED, SIGNATURE, &keys), Ok(vec![&keys[1]]));
}

#[test]
fn the_encoding_is_that_of_the_dsse_specifications_example() {
    let encoded = pre_authentication_encoding("http://example.com/HelloWorld", b"hello world");
    assert_eq!(encoded, b"DSSEv1 29 http://example.com/HelloWorld 11 hello world");
    assert_eq!(
        pre_authentication_encoding("a", "ж".as_bytes()),
        "DSSEv1 1 a 2 ж".as_bytes()
    );
}

#[test]
fn a_single_changed_bit_is_refused() {
    for index in 0..FEED.len() {
        let mut altered = FEED.to_vec();
        altered[index] ^= 1;
        assert_refused(&altered, SIGNATURE, Unverified::NoFit);
    }
    assert_refused(&FEED[1..], SIGNATURE, Unverified::NoFit);
    assert_refused(b"", SIGNATURE, Unverified::NoFit);
}

#[test]
fn another_key_type_or_encoding_is_refused() {
    assert_eq!(verify(FEED, SIGNATURE, &keys(&[OTHER_KEY])), Err(Unverified::NoFit));
    assert_eq!(verify(FEED, SIGNATURE, &[]), Err(Unverified::NoFit));
    for sig in [BARE, OTHER_TYPE] {
        assert_refused(FEED, &with(&json!([{ "sig": sig }])), Unverified::NoFit);
    }
    let other_type = json!({ "payloadType": "application/json", "signatures": [sound()] });
    assert_refused(FEED, other_type.to_string().as_bytes(), Unverified::OtherType);
}

/// Keys and signatures that the equation of RFC 8032 alone would accept (`tests/shell/vectors/README.md`).
#[derive(Deserialize)]
struct OfSmallOrder {
    keys: Vec<Forged>,
    signatures: Vec<Forged>,
}

#[derive(Deserialize)]
struct Forged {
    what: String,
    key: String,
    sig: String,
}

impl Forged {
    /// The key, without the tool's own rules for keys.
    fn key(&self) -> VerifyingKey {
        let bytes = BASE64.decode(self.key.strip_prefix("ed25519:").unwrap()).unwrap();
        VerifyingKey::from_bytes(&bytes.try_into().unwrap()).unwrap()
    }

    fn is_accepted_by_the_equation_alone(&self) -> bool {
        let signature = Signature::from_slice(&BASE64.decode(&self.sig).unwrap()).unwrap();
        let message = pre_authentication_encoding(PAYLOAD_TYPE, FEED);
        self.key().verify(&message, &signature).is_ok()
    }
}

#[test]
fn a_key_of_small_order_is_none_and_a_signature_with_a_point_of_small_order_does_not_fit() {
    let forged: OfSmallOrder = serde_json::from_slice(SMALL_ORDER).unwrap();
    assert!(forged.keys.len() >= 11 && forged.signatures.len() >= 4);
    for forged in forged.keys.iter().chain(&forged.signatures) {
        assert!(forged.is_accepted_by_the_equation_alone(), "{}", forged.what);
        let envelope = with(&json!([{ "sig": forged.sig }]));
        let found = verify(FEED, &envelope, &[forged.key().into()]).err();
        assert_eq!(found, Some(Unverified::NoFit), "{}", forged.what);
    }
    for key in forged.keys {
        assert!(key.key.parse::<PublicKey>().is_err(), "{}", key.what);
    }
    for signature in forged.signatures {
        assert!(signature.key.parse::<PublicKey>().is_ok(), "{}", signature.what);
    }
}

#[test]
fn a_signature_that_cannot_be_read_counts_for_nothing() {
    let signatures = json!([{ "sig": BARE }, { "sig": "?" }, { "sig": 5 }, { "sig": "AAAA" }, null, {}, 7, sound()]);
    assert!(verify(FEED, &with(&signatures), &keys(&[KEY])).is_ok());
}

#[test]
fn a_signature_counts_only_in_base64_that_a_browser_reads() {
    let sig = sound()["sig"].as_str().unwrap().to_owned();
    let bare = sig.trim_end_matches('=');
    for (sig, is_read) in [
        (format!("{bare}=="), true),
        (bare.to_owned(), true),
        (format!("{bare}="), false),
        (format!("{bare}==="), false),
    ] {
        let verified = verify(FEED, &with(&json!([{ "sig": sig }])), &keys(&[KEY])).is_ok();
        assert_eq!(verified, is_read, "{sig}");
    }
}

#[test]
fn a_ninth_signature_is_not_looked_at() {
    let mut signatures = vec![json!({ "sig": BARE }); 7];
    signatures.push(sound());
    assert!(verify(FEED, &with(&json!(signatures)), &keys(&[KEY])).is_ok());
    signatures.insert(0, json!(null));
    assert_refused(FEED, &with(&json!(signatures)), Unverified::NoFit);
}

#[test]
fn malformed_envelopes_are_refused() {
    let deep = "[".repeat(200_000);
    for envelope in [
        "",
        "null",
        "5",
        "[]",
        "{}",
        "<html>",
        "{\"payloadType\":5,\"signatures\":[]}",
        &deep,
    ] {
        assert_refused(FEED, envelope.as_bytes(), Unverified::NoEnvelope);
    }
    assert_refused(FEED, b"\xff", Unverified::NoEnvelope);
    assert_refused(FEED, &with(&json!("x")), Unverified::NoEnvelope);
    let members_without_names = json!([PAYLOAD_TYPE, [sound()]]);
    assert_refused(
        FEED,
        members_without_names.to_string().as_bytes(),
        Unverified::NoEnvelope,
    );
    assert_refused(FEED, &with(&json!([])), Unverified::NoFit);
}

#[test]
fn each_key_signs_and_the_same_feed_gets_the_same_file() {
    let secrets = [SecretKey::generate().unwrap(), SecretKey::generate().unwrap()];
    let envelope = sign(FEED, &secrets);
    assert_eq!(envelope, sign(FEED, &secrets));
    let read: Value = serde_json::from_slice(&envelope).unwrap();
    assert_eq!(read["payloadType"], PAYLOAD_TYPE);
    for (index, secret) in secrets.iter().enumerate() {
        assert_eq!(read["signatures"][index]["keyid"], json!(secret.public().id()));
        let key = [secret.public()];
        assert_eq!(verify(FEED, &envelope, &key), Ok(vec![&key[0]]));
    }
}

#[test]
fn a_refusal_says_why() {
    for (why, message) in [
        (
            Unverified::NoEnvelope,
            "its signature's file is not a DSSE envelope in JSON",
        ),
        (
            Unverified::OtherType,
            "its signature's payloadType is not application/vnd.prisoner-card.feed+json",
        ),
        (Unverified::NoFit, "no signature of it fits a given key"),
    ] {
        assert_eq!(why.to_string(), message);
    }
}
