//! Rollback: an older issue, even with a valid signature, never replaces a newer one.

use prisoner_card_cli::signature::{SecretKey, sign};
use serde_json::{Value, json};

use super::common::ended;
use super::publisher::{ID, Publisher, feed};
use super::server::Answer;

fn dated(sequence: Option<u64>, hour: u8) -> Value {
    let mut feed = feed(7);
    let card = &mut feed["_prisoner_card"];
    card["issued"] = json!(format!("2026-11-01T{hour}:00:00Z"));
    match sequence {
        Some(sequence) => card["sequence"] = json!(sequence),
        None => {
            card.as_object_mut().unwrap().remove("sequence");
        }
    }
    feed
}

#[test]
fn a_lower_sequence_is_refused() {
    let publisher = Publisher::mirrored();
    publisher.publish("/feed.json", &feed(6));
    let refused = "error: not mirrored: {}: it is older than the copy: sequence 6, the copy has 7";
    publisher.assert_stays(&[], 1, refused);
    // Another address does not make it newer either.
    publisher.publish("/other.json", &feed(6));
    publisher.server.take_requests();
    let url = publisher.server.url("/other.json");
    ended(&mut publisher.mirror(&url, &publisher.key().to_string()), 1);
    assert!(!publisher.files().contains_key("other.json"));
}

#[test]
fn the_same_sequence_with_another_content_is_refused() {
    let publisher = Publisher::mirrored();
    publisher.publish("/feed.json", &dated(Some(7), 13));
    publisher.assert_refused(
        "it is not what the copy is, but of the same sequence 7, so neither can be shown to be \
         the newer one; the publisher has to raise the sequence",
    );
}

#[test]
fn without_a_sequence_an_earlier_hour_is_refused() {
    let publisher = Publisher::new();
    publisher.publish("/feed.json", &dated(None, 12));
    publisher.assert_done("mirrored: issued 2026-11-01T12:00:00Z; 1 page, 0 photos");
    publisher.publish("/feed.json", &dated(None, 11));
    publisher.assert_refused(
        "it is older than the copy: issued 2026-11-01T11:00:00Z, the copy \
         2026-11-01T12:00:00Z",
    );
    publisher.publish("/feed.json", &dated(None, 13));
    publisher.assert_done("mirrored: issued 2026-11-01T13:00:00Z; 1 page, 0 photos");
    publisher.publish("/feed.json", &dated(Some(1), 14));
    publisher.assert_done("mirrored: sequence 1, issued 2026-11-01T14:00:00Z; 1 page, 0 photos");
}

#[test]
fn no_sequence_after_one_was_seen_is_a_rollback() {
    let publisher = Publisher::mirrored();
    publisher.publish("/feed.json", &dated(None, 15));
    publisher.assert_refused(
        "it is no newer than the copy as far as can be seen: it has no sequence that can be read, the copy \
         has 7",
    );
}

#[test]
fn another_feed_under_the_same_key_is_refused() {
    let publisher = Publisher::mirrored();
    let mut other = feed(8);
    other["_prisoner_card"]["id"] = json!("urn:other");
    publisher.publish("/feed.json", &other);
    let refused = format!(
        "error: not mirrored: {{}}: it is another feed: its id is \"urn:other\", the copy's is {ID:?}; take another \
         folder for another feed"
    );
    publisher.assert_stays(&[], 1, &refused);
    other["_prisoner_card"].as_object_mut().unwrap().remove("id");
    publisher.publish("/feed.json", &other);
    publisher.assert_stays(&[], 1, &refused.replace("its id is \"urn:other\"", "it has no id"));
}

#[test]
fn a_key_for_one_feed_mirrors_no_other() {
    let publisher = Publisher::new();
    publisher.publish("/feed.json", &feed(7));
    let url = publisher.server.url("/feed.json");
    let run = |id: &str| {
        let key = publisher.key().of_feed(id).to_string();
        let output = publisher.mirror(&url, &key).output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let refused =
        format!("error: not mirrored: {url}: it is another feed: its id is {ID:?}, and the key is for \"urn:other\"\n");
    assert_eq!(run("urn:other"), (Some(1), refused));
    assert_eq!(publisher.files().len(), 0);
    assert_eq!(run(ID).0, Some(0));
}

#[test]
fn a_thiefs_highest_sequence_does_not_outlive_the_stolen_key() {
    let publisher = Publisher::mirrored();
    // A thief with the key uses the highest possible sequence.
    publisher.publish("/feed.json", &feed(9_007_199_254_740_991));
    publisher.assert_done("mirrored: sequence 9007199254740991, issued 2026-11-01T12:00:00Z; 1 page, 0 photos");
    // The publisher continues with another key.
    let new = SecretKey::generate().unwrap();
    let bytes = feed(12).to_string();
    publisher.publish_signed(
        "/feed.json",
        bytes.as_bytes(),
        &sign(bytes.as_bytes(), std::slice::from_ref(&new)),
    );
    let run = |keys: &[String]| {
        let mut mirror = publisher.mirror(&publisher.server.url("/feed.json"), &keys[0]);
        mirror.args(keys[1..].iter().flat_map(|key| ["--key", key.as_str()]));
        let output = mirror.output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    // As long as the stolen key counts, so does the issue that it has signed.
    let (stolen, new_key) = (publisher.key().to_string(), new.public().to_string());
    let refused = format!(
        "error: not mirrored: {}: it is older than the copy: sequence 12, the copy has 9007199254740991\n",
        publisher.server.url("/feed.json")
    );
    assert_eq!(run(&[stolen, new_key.clone()]), (Some(1), refused));
    let taken = "warning: no given key had signed the copy: its age was forgotten\n\
                 mirrored: sequence 12, issued 2026-11-01T12:00:00Z; 1 page, 0 photos\n";
    assert_eq!(run(std::slice::from_ref(&new_key)), (Some(0), taken.to_owned()));
    assert_eq!(publisher.files()["feed.json"], bytes.as_bytes());
    // From here on, the new key's own age counts.
    let old = feed(11).to_string();
    publisher.publish_signed("/feed.json", old.as_bytes(), &sign(old.as_bytes(), &[new]));
    let (code, said) = run(&[new_key]);
    assert!(
        code == Some(1) && said.ends_with("sequence 11, the copy has 12\n"),
        "{said}"
    );
}

#[test]
fn the_age_of_a_copy_counts_under_every_key_that_signed_it() {
    let publisher = Publisher::new();
    let keys = [(); 2].map(|()| SecretKey::generate().unwrap());
    // Signed by both, mirrored with the first; then the partner changes to the second.
    let signed = |sequence: u64| {
        let bytes = feed(sequence).to_string();
        let signature = sign(bytes.as_bytes(), &keys);
        publisher.publish_signed("/feed.json", bytes.as_bytes(), &signature);
    };
    let url = publisher.server.url("/feed.json");
    let mirror = |key: &SecretKey, code| ended(&mut publisher.mirror(&url, &key.public().to_string()), code).1;
    signed(9);
    mirror(&keys[0], 0);
    signed(8);
    let said = mirror(&keys[1], 1);
    assert!(said.ends_with("sequence 8, the copy has 9\n"), "{said}");
}

#[test]
fn a_copy_past_its_date_ends_with_1_whatever_the_server_says() {
    let publisher = Publisher::new();
    let mut old = feed(7);
    old["_prisoner_card"]["valid_until"] = json!("2020-01-01T00:00:00Z");
    publisher.publish("/feed.json", &old);
    let summary = "sequence 7, issued 2026-11-01T12:00:00Z; 1 page, 0 photos";
    let expired = "it was valid until 2020-01-01T00:00:00Z";
    let error = format!(
        "error: the copy is past its date: {expired}; cards warn their readers: ask the publisher for a new issue"
    );
    publisher.assert_ends(&[], 1, &format!("mirrored: {summary}\n{error}"));
    // The same for ever, "304 Not Modified" for each request.
    publisher.server.take_requests();
    for _ in 0..2 {
        publisher.assert_stays(&[], 1, &format!("unchanged: {summary}\n{error}"));
    }
    let requests = publisher.server.take_requests();
    let mut of_feed = requests.iter().filter(|request| request.target == "/feed.json");
    assert!(of_feed.all(|request| request.header("If-None-Match").is_some()));
    // The server fails, or the feed is refused: the copy is past its date all the same.
    let warning = format!("warning: the copy is past its date: {expired}");
    publisher.server.serve("/feed.json", Answer::status(404));
    publisher.assert_stays(
        &[],
        2,
        &format!("{warning}\nerror: cannot fetch {{}}: the server answers with status 404"),
    );
    publisher.publish("/feed.json", &feed(6));
    publisher.assert_stays(
        &[],
        1,
        &format!("{warning}\nerror: not mirrored: {{}}: it is older than the copy: sequence 6, the copy has 7"),
    );
    publisher.publish("/feed.json", &feed(8));
    publisher.assert_done("mirrored: sequence 8, issued 2026-11-01T12:00:00Z; 1 page, 0 photos");
}
