//! The members that a signed feed needs, and the issues that are out of date or not the expected one.

use serde_json::{Value, json};

use super::place::{FEED, Place};
use super::server::{Answer, Server};

fn feed() -> Value {
    serde_json::from_str(&FEED).unwrap()
}

/// A feed of two pages, signed: `feed.json` leads to `2.json`, whose own data are changed.
fn two_pages(place: &Place, change: impl Fn(&mut Value)) {
    let (mut first, mut second) = (feed(), feed());
    first["next_url"] = json!("https://example.org/2.json");
    change(&mut second["_prisoner_card"]);
    for (name, page) in [("feed.json", first), ("2.json", second)] {
        place.write(name, page.to_string());
        place.done(&["sign", name, "--secret", "key"]);
    }
}

#[test]
fn a_feed_without_id_sequence_or_valid_until_is_not_signed() {
    let place = Place::signed();
    std::fs::remove_file(place.path("feed.json.sig")).unwrap();
    let id = "error: feed.json is not signed: /_prisoner_card/id is missing: add a URL or URN of your own that never \
              changes, so that no other feed under your key can take the place of this one";
    let sequence = "error: feed.json is not signed: /_prisoner_card/sequence is missing: add a whole number and raise it \
                    with every issue, so that an old copy can be told from the newest";
    let valid_until = "error: feed.json is not signed: /_prisoner_card/valid_until is missing: add the instant until \
                       which you answer for the feed, such as 2026-12-31T00:00:00Z, so that nobody can show it for ever";
    for (members, said) in [
        (&["id"][..], id.to_owned()),
        (&["sequence"], sequence.to_owned()),
        (&["valid_until"], valid_until.to_owned()),
        (
            &["id", "sequence", "valid_until"],
            format!("{id}\n{sequence}\n{valid_until}"),
        ),
    ] {
        let mut feed = feed();
        for member in members {
            feed["_prisoner_card"].as_object_mut().unwrap().remove(*member);
        }
        place.write("feed.json", feed.to_string());
        place.assert_refused(&["sign", "feed.json", "--secret", "key"], 1, &said);
        assert!(!place.path("feed.json.sig").exists());
    }
}

#[test]
fn an_issue_past_its_date_is_verified_with_exit_code_1() {
    let place = Place::signed();
    for (valid_until, why) in [
        (json!("2020-01-01T00:00:00Z"), "it was valid until 2020-01-01T00:00:00Z"),
        (json!("soon"), "its valid_until \"soon\" cannot be read"),
    ] {
        let mut feed = feed();
        feed["_prisoner_card"]["valid_until"] = valid_until;
        // Signed without the tool, which refuses a date that cannot be read.
        place.write("feed.json", feed.to_string());
        place.sign_whatever_it_is("feed.json");
        let (_, said) = place.ended(&["verify", "feed.json", "--key", "key.pub"], 1);
        let expected = format!("error: feed.json is past its date: {why}; ask the publisher for a new issue\n");
        assert_eq!(said, expected);
    }
}

#[test]
fn a_feed_past_its_date_is_signed_with_a_warning() {
    let place = Place::signed();
    let mut feed = feed();
    feed["_prisoner_card"]["valid_until"] = json!("2026-11-02T00:00:00Z");
    place.write("feed.json", feed.to_string());
    let (_, said) = place.ended(&["sign", "feed.json", "--secret", "key"], 0);
    assert!(
        said.starts_with("warning: feed.json is past its date: it was valid until 2026-11-02T00:00:00Z; "),
        "{said}"
    );
}

#[test]
fn a_key_for_one_feed_refuses_every_other() {
    let place = Place::signed();
    let key = place.read("key.pub").trim_end().to_owned();
    let bound = format!("{key}#https://example.org/feed");
    assert!(place.done(&["verify", "feed.json", "--key", &bound]).contains(&bound));
    let verify = |named: &str, said: &str| {
        let key = format!("{key}#{named}");
        place.assert_refused(
            &["verify", "feed.json", "--key", &key],
            1,
            &format!("error: feed.json is not verified: it is another feed: {said}, and the key is for {named:?}"),
        );
    };
    verify("https://example.org/feed2", "its id is \"https://example.org/feed\"");
    verify("https://example.org/", "its id is \"https://example.org/feed\"");
    let mut without = feed();
    without["_prisoner_card"].as_object_mut().unwrap().remove("id");
    place.write("feed.json", without.to_string());
    place.sign_whatever_it_is("feed.json");
    verify("https://example.org/feed", "it has no id");
    // Of several keys, one for this feed will do.
    place.write("feed.json", FEED.as_str());
    place.done(&["sign", "feed.json", "--secret", "key"]);
    place.done(&[
        "verify",
        "feed.json",
        "--key",
        &format!("{key}#urn:other"),
        "--key",
        &bound,
    ]);
}

#[test]
fn every_page_is_verified_and_belongs_to_the_first_ones_issue() {
    let place = Place::signed();
    two_pages(&place, |_| ());
    let printed = place.done(&["verify", "feed.json", "--key", "key.pub"]);
    let names: Vec<_> = printed.lines().filter_map(|line| line.split(':').next()).collect();
    assert_eq!(names, ["feed.json", "2.json"]);
    let server = Server::start();
    let serve = || {
        let first = place.read("feed.json").replace("https://example.org/2.json", "2.json");
        place.write("feed.json", first);
        // No publisher's address is relative, so the tool would not sign it.
        place.sign_whatever_it_is("feed.json");
        for name in ["feed.json", "feed.json.sig", "2.json", "2.json.sig"] {
            server.serve(&format!("/{name}"), Answer::bytes(place.read(name)));
        }
    };
    serve();
    let url = server.url("/feed.json");
    let printed = place.done(&["verify", &url, "--key", "key.pub"]);
    assert_eq!(printed.lines().count(), 2, "{printed}");
    let of_first = "of the first page, its id is \"https://example.org/feed\" and its sequence 7";
    for (member, value, said) in [
        (
            "sequence",
            json!(8),
            "its id is \"https://example.org/feed\" and its sequence 8",
        ),
        ("id", json!("urn:other"), "its id is \"urn:other\" and its sequence 7"),
    ] {
        two_pages(&place, |card| card[member] = value.clone());
        let refused = |page: &str| {
            format!("error: {page} is not verified: it is not of the first page's issue: {said}; {of_first}")
        };
        place.assert_refused(&["verify", "feed.json", "--key", "key.pub"], 1, &refused("2.json"));
        serve();
        place.assert_refused(
            &["verify", &url, "--key", "key.pub"],
            1,
            &refused(&server.url("/2.json")),
        );
    }
}
