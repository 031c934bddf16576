//! Other programs check keys and signatures: OpenSSL, and the card's own code, in Node.js.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::Value;

use super::place::{FEED, Place};

/// Whether a program can be run here. If not, standard error says so, past the test harness.
pub(crate) fn is_there(program: &str, test: &str) -> bool {
    let is_there = Command::new(program).arg("--version").output().is_ok();
    if !is_there {
        let _ = writeln!(std::io::stderr(), "SKIPPED: {test}: there is no {program}");
    }
    is_there
}

pub(crate) fn openssl(place: &Place, arguments: &str) -> Vec<u8> {
    let output = Command::new("openssl")
        .args(arguments.split(' '))
        .current_dir(place.folder())
        .output()
        .unwrap();
    assert!(output.status.success(), "openssl {arguments}: {output:?}");
    output.stdout
}

/// The signed message, built once more by the specification alone.
fn message(feed: &[u8]) -> Vec<u8> {
    let kind = "application/vnd.prisoner-card.feed+json";
    let mut message = Vec::new();
    write!(message, "DSSEv1 39 {kind} {} ", feed.len()).unwrap();
    message.extend_from_slice(feed);
    message
}

fn signature(place: &Place) -> Vec<u8> {
    let envelope: Value = serde_json::from_str(&place.read("feed.json.sig")).unwrap();
    BASE64
        .decode(envelope["signatures"][0]["sig"].as_str().unwrap())
        .unwrap()
}

/// The public key of OpenSSL's own reading of a secret key's file.
pub(crate) fn public_by_openssl(place: &Place, secret: &str) -> String {
    let der = openssl(place, &format!("pkey -in {secret} -pubout -outform DER"));
    format!("ed25519:{}\n", BASE64.encode(&der[der.len() - 32..]))
}

#[test]
fn openssl_reads_a_new_key_and_verifies_its_signature() {
    if !is_there("openssl", "openssl_reads_a_new_key_and_verifies_its_signature") {
        return;
    }
    let place = Place::signed();
    assert_eq!(public_by_openssl(&place, "key"), place.read("key.pub"));
    openssl(&place, "pkey -in key -check -noout");
    openssl(&place, "pkey -in key -pubout -out public.pem");
    place.write("message", message(FEED.as_bytes()));
    place.write("signature", signature(&place));
    let verify = "pkeyutl -verify -pubin -inkey public.pem -rawin -in message -sigfile signature";
    openssl(&place, verify);
    // OpenSSL refuses another message.
    place.write("message", FEED.as_str());
    let refused = Command::new("openssl")
        .args(verify.split(' '))
        .current_dir(place.folder())
        .status()
        .unwrap();
    assert!(!refused.success());
}

#[test]
fn a_key_made_by_openssl_signs_as_openssl_does() {
    if !is_there("openssl", "a_key_made_by_openssl_signs_as_openssl_does") {
        return;
    }
    let place = Place::new();
    openssl(&place, "genpkey -algorithm ed25519 -out key");
    place.set_mode("key", 0o600);
    place.done(&["sign", "feed.json", "--secret", "key"]);
    place.write("message", message(FEED.as_bytes()));
    let by_openssl = openssl(&place, "pkeyutl -sign -inkey key -rawin -in message");
    assert_eq!(signature(&place), by_openssl);
    let public = public_by_openssl(&place, "key");
    place.done(&["verify", "feed.json", "--key", public.trim_end()]);
}

#[test]
fn a_key_of_another_kind_is_refused() {
    if !is_there("openssl", "a_key_of_another_kind_is_refused") {
        return;
    }
    let place = Place::new();
    openssl(&place, "genpkey -algorithm x25519 -out key");
    place.set_mode("key", 0o600);
    place.assert_refused(
        &["sign", "feed.json", "--secret", "key"],
        2,
        "error: key holds no secret key to sign with: it is broken, or not of the kind Ed25519",
    );
}

#[test]
fn the_commands_of_the_documentation_verify_a_feed_by_hand() {
    if !is_there("openssl", "the_commands_of_the_documentation_verify_a_feed_by_hand") {
        return;
    }
    let place = Place::signed();
    let guide = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/signing.md")).unwrap();
    let block = guide
        .split("```sh\n")
        .filter_map(|block| block.split_once("```"))
        .map(|(block, _)| block)
        .find(|block| block.contains("openssl pkeyutl -verify"))
        .expect("docs/signing.md has the commands");
    let by_hand = || {
        Command::new("sh")
            .args(["-euc", block])
            .env("KEY", place.read("key.pub").trim_end())
            .current_dir(place.folder())
            .output()
            .unwrap()
    };
    let output = by_hand();
    assert!(output.status.success(), "{output:?}");
    place.write("feed.json", FEED.replacen("000001", "000002", 1));
    assert!(!by_hand().status.success());
}

#[test]
fn the_card_verifies_what_the_tool_has_signed() {
    if !is_there("node", "the_card_verifies_what_the_tool_has_signed") {
        return;
    }
    let place = Place::signed();
    place.done(&["keygen", "--no-passphrase", "--out", "other"]);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/shell/verify.js");
    let by_the_card = |key: &str| {
        let output = Command::new("node")
            .arg(&script)
            .args(["feed.json", "feed.json.sig", place.read(key).trim_end()])
            .current_dir(place.folder())
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let refused = "bad-signature: feed.json is not shown: none of its signatures matches a key in the attribute keys: sign the \
                   feed, or correct the key\n";
    assert_eq!(by_the_card("key.pub"), "verified\n");
    assert_eq!(by_the_card("other.pub"), refused);
    place.write("feed.json", FEED.replacen("000001", "000002", 1));
    assert_eq!(by_the_card("key.pub"), refused);
}
