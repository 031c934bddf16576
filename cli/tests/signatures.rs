//! Keys and signatures: files, messages and refusals of `keygen`, `sign` and `verify`; OpenSSL and the card's code
//! agree.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

mod common;
#[path = "signatures/freshness.rs"]
mod freshness;
#[path = "signatures/others.rs"]
mod others;
#[path = "signatures/passphrases.rs"]
mod passphrases;
#[path = "signatures/place.rs"]
mod place;
#[path = "signatures/rotation.rs"]
mod rotation;
#[path = "common/server.rs"]
#[expect(dead_code, reason = "what hangs and drips is for the tests of mirror")]
mod server;

use std::fs;
use std::os::unix::fs::symlink;

use place::{FEED, Place};
use proptest::prelude::*;
use server::{Answer, Server};

#[test]
fn a_new_key_is_printed_and_its_secret_is_for_its_owner_alone() {
    let place = Place::new();
    // Even where new files are open to everybody.
    let script = r#"umask 000; exec "$0" keygen --no-passphrase --out key"#;
    let output = std::process::Command::new("sh")
        .args(["-c", script, env!("CARGO_BIN_EXE_prisoner-card")])
        .current_dir(place.folder())
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    let public = String::from_utf8(output.stdout).unwrap();
    assert!(public.starts_with("ed25519:") && public.len() == 53, "{public}");
    assert_eq!(place.read("key.pub"), public);
    assert_eq!(place.mode("key"), 0o600);
    assert_eq!(place.mode("key.pub"), 0o666);
    assert_eq!(place.names(), ["feed.json", "key", "key.pub"]);
    assert!(!String::from_utf8(output.stderr).unwrap().contains("PRIVATE"));
}

#[test]
fn a_key_is_never_overwritten() {
    let occupied =
        |name: &str| format!("error: {name} is there already, and a key is never overwritten: choose another name");
    for name in ["key", "key.pub"] {
        let place = Place::new();
        place.write(name, "something");
        place.assert_refused(&["keygen", "--no-passphrase", "--out", "key"], 2, &occupied(name));
        assert_eq!(place.read(name), "something");
        assert_eq!(place.names(), ["feed.json", name]);
    }
    // A link counts as a file, even one that leads nowhere.
    for name in ["key", "key.pub"] {
        let place = Place::new();
        symlink(place.path("elsewhere"), place.path(name)).unwrap();
        place.assert_refused(&["keygen", "--no-passphrase", "--out", "key"], 2, &occupied(name));
        assert_eq!(place.names(), ["feed.json", name]);
    }
}

#[test]
fn a_key_in_a_folder_that_is_not_there_leaves_nothing() {
    let place = Place::new();
    let (_, said) = place.ended(&["keygen", "--no-passphrase", "--out", "nowhere/key"], 2);
    assert!(said.starts_with("error: cannot write nowhere/key: "), "{said}");
    assert_eq!(place.names(), ["feed.json"]);
}

#[test]
fn a_pair_of_keys_is_whole_or_not_there() {
    let place = Place::new();
    // The name of a file has 255 bytes at most, and the public key's is four longer.
    let name = "k".repeat(253);
    let (_, said) = place.ended(&["keygen", "--no-passphrase", "--out", &name], 2);
    assert!(said.starts_with(&format!("error: cannot write {name}.pub: ")), "{said}");
    assert_eq!(place.names(), ["feed.json"]);
}

#[test]
fn a_pair_of_keys_that_cannot_be_printed_is_said_to_be_there() {
    let place = Place::new();
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let mut keygen = std::process::Command::new(env!("CARGO_BIN_EXE_prisoner-card"));
    keygen.args(["keygen", "--no-passphrase", "--out", "key"]);
    let output = keygen.current_dir(place.folder()).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("the public key is in key.pub"), "{said}");
    assert!(said.contains("\nerror: cannot write the result: "), "{said}");
    assert_eq!(place.names(), ["feed.json", "key", "key.pub"]);
}

#[test]
fn a_secret_key_that_others_can_open_is_refused() {
    let place = Place::signed();
    fs::remove_file(place.path("feed.json.sig")).unwrap();
    for mode in [0o640, 0o620, 0o610, 0o604, 0o602, 0o601, 0o660, 0o644, 0o777, 0o444] {
        place.set_mode("key", mode);
        place.assert_refused(
            &["sign", "feed.json", "--secret", "key"],
            2,
            &format!(
                "error: the secret key key is open to others (mode {mode:04o}): run chmod 600 key; if others may have \
                 read it, make a new one"
            ),
        );
        assert_eq!(place.names(), ["feed.json", "key", "key.pub"]);
    }
    for mode in [0o600, 0o400, 0o700] {
        place.set_mode("key", mode);
        place.done(&["sign", "feed.json", "--secret", "key"]);
    }
}

#[test]
fn a_public_key_in_the_place_of_the_secret_one_is_named() {
    let place = Place::signed();
    for mode in [0o644, 0o600] {
        place.set_mode("key.pub", mode);
        place.assert_refused(
            &["sign", "feed.json", "--secret", "key.pub"],
            2,
            "error: key.pub holds a public key: name the file of the secret one",
        );
    }
}

#[test]
fn behind_a_link_it_is_the_file_whose_permissions_count() {
    let place = Place::signed();
    symlink("key", place.path("link")).unwrap();
    place.done(&["sign", "feed.json", "--secret", "link"]);
    place.set_mode("key", 0o640);
    assert_eq!(
        place.run(&["sign", "feed.json", "--secret", "link"]).status.code(),
        Some(2)
    );
}

#[test]
fn malformed_secret_keys_are_refused() {
    let place = Place::new();
    place.write("key", "-----BEGIN ENCRYPTED PRIVATE KEY-----\n");
    place.set_mode("key", 0o600);
    place.assert_refused(
        &["sign", "feed.json", "--secret", "key"],
        2,
        "error: key holds no secret key to sign with: it is broken, or not of the kind Ed25519",
    );
    place.write("key", "no key");
    place.assert_refused(
        &["sign", "feed.json", "--secret", "key"],
        2,
        "error: key holds no secret key to sign with: it is not PKCS#8 in PEM, which begins with -----BEGIN PRIVATE \
         KEY-----",
    );
}

#[test]
fn a_signed_feed_is_verified_and_says_which_issue_it_is() {
    let place = Place::signed();
    let key = place.read("key.pub").trim_end().to_owned();
    for given in [&*key, "key.pub"] {
        let printed = place.done(&["verify", "feed.json", "--key", given]);
        let begin = format!("feed.json: sequence 7, issued 2026-11-01T12:00:00Z, signed with {key}, keyid ");
        assert!(printed.starts_with(&begin), "{printed}");
        let id = printed.strip_prefix(&begin).unwrap().trim_end();
        assert!(id.len() == 16 && place.read("feed.json.sig").contains(id), "{printed}");
    }
    assert_eq!(place.names(), ["feed.json", "feed.json.sig", "key", "key.pub"]);
}

#[test]
fn signing_again_changes_nothing() {
    let place = Place::signed();
    let before = fs::metadata(place.path("feed.json.sig")).unwrap();
    place.done(&["sign", "feed.json", "--secret", "key", "--secret", "key"]);
    let after = fs::metadata(place.path("feed.json.sig")).unwrap();
    assert_eq!(
        std::os::unix::fs::MetadataExt::ino(&before),
        std::os::unix::fs::MetadataExt::ino(&after)
    );
}

#[test]
fn while_keys_are_changed_the_old_and_the_new_one_will_do() {
    let place = Place::signed();
    place.done(&["keygen", "--no-passphrase", "--out", "new"]);
    place.assert_refused(
        &["verify", "feed.json", "--key", "new.pub"],
        1,
        "error: feed.json is not verified: no signature of it fits a given key",
    );
    place.done(&["sign", "feed.json", "--secret", "key", "--secret", "new"]);
    for key in ["key.pub", "new.pub"] {
        let printed = place.done(&["verify", "feed.json", "--key", key]);
        assert!(printed.contains(place.read(key).trim_end()), "{printed}");
    }
    place.done(&["keygen", "--no-passphrase", "--out", "other"]);
    place.done(&["verify", "feed.json", "--key", "other.pub", "--key", "new.pub"]);
}

#[test]
fn an_altered_feed_or_one_without_its_signature_is_refused() {
    let place = Place::signed();
    place.write("feed.json", FEED.replacen("000001", "000002", 1));
    place.assert_refused(
        &["verify", "feed.json", "--key", "key.pub"],
        1,
        "error: feed.json is not verified: no signature of it fits a given key",
    );
    let other_type = place
        .read("feed.json.sig")
        .replace("vnd.prisoner-card.feed+json", "json");
    place.write("feed.json.sig", other_type);
    place.assert_refused(
        &["verify", "feed.json", "--key", "key.pub"],
        1,
        "error: feed.json is not verified: its signature's payloadType is not \
         application/vnd.prisoner-card.feed+json",
    );
    fs::remove_file(place.path("feed.json.sig")).unwrap();
    place.assert_refused(
        &["verify", "feed.json", "--key", "key.pub"],
        1,
        "error: feed.json is not verified: its signature is missing: there is no feed.json.sig",
    );
}

#[test]
fn a_feed_with_mistakes_is_not_signed() {
    let place = Place::signed();
    let wrong_way = FEED.replacen("000001", "00000\\u202e1", 1);
    assert_ne!(wrong_way, *FEED);
    for feed in ["", "{}", &wrong_way] {
        place.write("broken.json", feed);
        let (_, said) = place.ended(&["sign", "broken.json", "--secret", "key"], 1);
        assert!(said.starts_with("error: broken.json is not signed: it has "), "{said}");
        assert!(said.ends_with("; run prisoner-card check broken.json\n"), "{said}");
        // The command that the message names finds the same errors.
        assert_eq!(place.run(&["check", "broken.json"]).status.code(), Some(1));
    }
    assert!(!place.path("broken.json.sig").exists());
    place.write("broken.json", "");
    place.assert_refused(
        &["sign", "broken.json", "--secret", "key"],
        1,
        "error: broken.json is not signed: it has an error: there is nothing in it; run prisoner-card check broken.json",
    );
}

#[test]
fn a_name_with_a_space_is_quoted_in_a_command_to_copy() {
    let place = Place::signed();
    place.write("my feed.json", "");
    let (_, said) = place.ended(&["sign", "my feed.json", "--secret", "key"], 1);
    assert!(said.ends_with("; run prisoner-card check 'my feed.json'\n"), "{said}");
}

#[test]
fn a_signed_file_that_makes_no_cards_is_not_called_good() {
    let place = Place::signed();
    place.write("feed.json", "{}");
    place.sign_whatever_it_is("feed.json");
    place.assert_refused(
        &["verify", "feed.json", "--key", "key.pub"],
        1,
        "error: feed.json is not verified: no card can be made of it: /version is missing: write \
         https://jsonfeed.org/version/1.1",
    );
}

#[test]
fn a_signed_file_that_is_larger_than_a_card_reads_is_not_called_good() {
    let place = Place::signed();
    let large = FEED.replacen(
        '{',
        &format!("{{ \"description\": \"{}\",", "x".repeat(2 * 1024 * 1024)),
        1,
    );
    place.write("feed.json", &large);
    let (_, said) = place.ended(&["sign", "feed.json", "--secret", "key"], 0);
    assert!(
        said.starts_with("warning: feed.json is larger than 2 MiB, and no card takes more: divide it with next_url"),
        "{said}"
    );
    place.sign_whatever_it_is("feed.json");
    place.assert_refused(
        &["verify", "feed.json", "--key", "key.pub"],
        1,
        "error: feed.json is not verified: it is larger than 2 MiB, and no card takes more",
    );
}

#[test]
fn fetched_feed_is_verified_with_the_signature_beside_it() {
    let place = Place::signed();
    let server = Server::start();
    server.serve("/feeds/feed.json?v=2", Answer::bytes(FEED.as_str()));
    let url = server.url("/feeds/feed.json?v=2");
    let arguments = ["verify", &url, "--key", "key.pub"];
    place.assert_refused(
        &arguments,
        1,
        &format!(
            "error: {url} is not verified: its signature is missing: there is no {}",
            server.url("/feeds/feed.json.sig?v=2")
        ),
    );
    server.serve("/feeds/feed.json.sig?v=2", Answer::bytes(place.read("feed.json.sig")));
    let (printed, said) = place.ended(&arguments, 0);
    assert!(
        printed.starts_with(&format!("{url}: sequence 7, issued 2026-11-01T12:00:00Z, signed with ")),
        "{printed}"
    );
    assert_eq!(said, "");
    server.serve("/feeds/feed.json.sig?v=2", Answer::status(403));
    place.assert_refused(
        &arguments,
        2,
        &format!(
            "error: cannot fetch {}: the server answers with status 403",
            server.url("/feeds/feed.json.sig?v=2")
        ),
    );
}

#[test]
fn a_key_can_come_through_a_pipe() {
    let place = Place::signed();
    fs::remove_file(place.path("feed.json.sig")).unwrap();
    let script = r#"cat key | "$0" sign feed.json --secret /dev/stdin"#;
    let output = std::process::Command::new("sh")
        .args(["-c", script, env!("CARGO_BIN_EXE_prisoner-card")])
        .current_dir(place.folder())
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    place.done(&["verify", "feed.json", "--key", "key.pub"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any bytes in a file end in a message.
    #[test]
    fn any_bytes_in_any_file_end_in_a_message(bytes in any::<Vec<u8>>(), which in 0_usize..4) {
        let place = Place::signed();
        let name = ["feed.json", "feed.json.sig", "key", "key.pub"][which];
        place.write(name, &bytes);
        for arguments in [&["sign", "feed.json", "--secret", "key"], &["verify", "feed.json", "--key", "key.pub"]] {
            let output = place.run(arguments);
            let code = output.status.code();
            let said = String::from_utf8(output.stderr).unwrap();
            prop_assert!(matches!(code, Some(0..=2)), "{:?}: {}", code, said);
            prop_assert!(code == Some(0) || said.starts_with("error: "), "{}", said);
            prop_assert!(!said.contains("panicked"), "{}", said);
        }
    }
}

#[test]
fn unverifiable_input_ends_with_2() {
    let place = Place::signed();
    for (arguments, message) in [
        (
            &["verify", "-", "--key", "key.pub"][..],
            "error: standard input has no signature beside it: pass a file or a URL",
        ),
        (
            &["verify", "feed.json", "--key", "ed25519:AAAA"],
            "error: the key \"ed25519:AAAA\" is not ed25519: and 32 bytes in base64, with or without # and the feed's \
             id: copy the key from the publisher",
        ),
        (
            &["verify", "feed.json", "--key", "key"],
            "error: key holds a secret key: pass the public one, which keygen wrote beside it and sign prints",
        ),
        (
            &["verify", "http://feed.example/feed.json", "--key", "key.pub"],
            "error: cannot fetch http://feed.example/feed.json: only https URLs are fetched (http on this machine \
             alone)",
        ),
    ] {
        place.assert_refused(arguments, 2, message);
    }
}
