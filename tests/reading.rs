//! From the JSON of a feed's parts, which the script passes on, to the wanted person.
#![cfg(not(target_arch = "wasm32"))]

use prisoner_card::reading::{Feed, Problem};
use prisoner_card::view::Subject;
use prisoner_card_format::limits::{DEPTH, PAGE_ITEMS};
use prisoner_card_format::wire::{FeedHead, Item};
use serde_json::{Map, Value as Json, json};

fn sample() -> Json {
    serde_json::from_str(include_str!("../static/feed.json")).expect("the sample is JSON")
}

/// The same steps as in src/shell/reading.ts.
fn read(feed: &Json, person: &str) -> Result<Subject, Problem> {
    let read = Feed::read(&pick(feed, FeedHead::MEMBERS))?;
    let ids = feed["items"].as_array().map(|items| {
        let ids = items.iter().map(|item| match &item["id"] {
            Json::Array(_) | Json::Object(_) => Json::Null,
            id => id.clone(),
        });
        ids.collect::<Vec<_>>()
    });
    let place = read.find(&json!(ids).to_string(), person)?;
    read.subject(&pick(&feed["items"][place], Item::MEMBERS), person)
}

fn pick(object: &Json, names: &[&str]) -> String {
    let members = names
        .iter()
        .filter_map(|&name| Some((name.to_owned(), object.get(name)?.clone())));
    Json::Object(members.collect::<Map<_, _>>()).to_string()
}

#[track_caller]
fn assert_problem(feed: &Json, person: &str, code: &str, message: &str) {
    let problem = read(feed, person).expect_err("there is no card");
    assert_eq!(problem.code, code, "{}", problem.message);
    assert!(problem.message.contains(message), "{}", problem.message);
}

#[test]
fn sample_is_read() {
    assert!(read(&sample(), "mironov").is_ok());
    let feed = Feed::read(&pick(&sample(), FeedHead::MEMBERS)).expect("a feed");
    assert_eq!(feed.publication.sequence, Some(1));
    assert!(feed.issued.is_some());
    assert_eq!(feed.next_url, None);
}

#[test]
fn person_who_is_not_there_is_named() {
    assert_problem(&sample(), "nobody", "not-found", "the feed has no person \"nobody\"");
}

#[test]
fn number_for_an_id_is_read_as_its_digits() {
    let mut feed = sample();
    feed["items"][0]["id"] = json!(17);
    assert!(read(&feed, "17").is_ok());
}

#[test]
fn exact_id_goes_before_a_last_segment() {
    let mut feed = sample();
    let mut exact = feed["items"][0].clone();
    let former = json!({ "id": "https://example.org/former/mironov" });
    exact["id"] = json!("mironov");
    feed["items"] = json!([former, exact]);
    assert!(read(&feed, "mironov").is_ok());
    // Of several, the first.
    exact["id"] = json!("https://example.org/people/mironov");
    feed["items"] = json!([former, exact]);
    assert_problem(&feed, "mironov", "bad-feed", "person \"mironov\"");
}

#[test]
fn fault_54_person_too_large_for_a_card_is_refused() {
    let message = "person \"mironov\" has more than 5000 values or 500000 bytes of text, and is too large for a card";
    for (member, value) in [
        ("summary", json!("x".repeat(500_000))),
        ("account", json!(vec![""; 5_000])),
        ("charges", json!(vec![json!([]); 5_000])),
    ] {
        let mut feed = sample();
        feed["items"][0]["_prisoner_card"][member] = value;
        assert_problem(&feed, "mironov", "bad-feed", message);
    }
    let mut feed = sample();
    feed["items"][0]["_prisoner_card"]["account"] = json!(["x".repeat(400_000)]);
    assert!(read(&feed, "mironov").is_ok());
}

#[test]
fn fault_55_no_more_than_20_000_items_are_looked_at() {
    let mut feed = sample();
    for other in [json!(0), json!({ "id": 0 })] {
        for (count, code) in [(PAGE_ITEMS - 1, None), (PAGE_ITEMS, Some("not-found"))] {
            let mut items = vec![other.clone(); count];
            items.push(sample()["items"][0].clone());
            feed["items"] = json!(items);
            assert_eq!(
                read(&feed, "mironov").err().map(|problem| problem.code),
                code,
                "{count} times {other}"
            );
        }
    }
}

#[test]
fn next_page_is_read_as_it_stands() {
    let mut feed = sample();
    feed["next_url"] = json!("https://feed.example/2.json");
    let read = Feed::read(&pick(&feed, FeedHead::MEMBERS)).expect("a feed");
    assert_eq!(read.next_url.as_deref(), Some("https://feed.example/2.json"));
}

#[test]
fn broken_items_fail_alone() {
    let mut feed = sample();
    let sound = feed["items"][0].clone();
    feed["items"] = json!([
        null,
        5,
        [],
        { "id": 5 },
        { "id": "wrong-type", "_prisoner_card": { "name": { "en": 5 }, "recognition": [] } },
        { "id": "fraction", "_prisoner_card": { "name": "x", "birth": 0.5 } },
        sound
    ]);
    assert!(read(&feed, "mironov").is_ok());
    assert_problem(&feed, "wrong-type", "bad-feed", "person \"wrong-type\"");
    assert_problem(&feed, "fraction", "bad-feed", "person \"fraction\"");
}

#[test]
fn json_without_a_feed_is_refused() {
    for feed in [
        json!(null),
        json!(5),
        json!("feed"),
        json!([]),
        json!({}),
        json!({ "version": "https://jsonfeed.org/version/1.1" }),
    ] {
        assert_problem(&feed, "mironov", "bad-feed", "is not a valid prisoner-card feed");
    }
    let mut feed = sample();
    feed["items"] = json!({});
    assert_problem(&feed, "mironov", "bad-feed", "/items is missing or not an array");
}

#[test]
fn text_that_is_no_json_is_no_feed_and_no_crash() {
    let deep = format!("{}{}", "[".repeat(DEPTH + 1), "]".repeat(DEPTH + 1));
    for text in [
        "",
        " ",
        "{",
        "[",
        "{\"a\"",
        "{\"a\":",
        "{a:1}",
        "[1,]",
        "nul",
        "-",
        "\"",
        "\"\\u12\"",
        "{}{}",
        &deep,
    ] {
        assert_eq!(
            Feed::read(text).err().map(|problem| problem.code),
            Some("bad-feed"),
            "{text}"
        );
    }
}

#[test]
fn escapes_and_whole_numbers_are_read() {
    let feed = Feed::read(&pick(&sample(), FeedHead::MEMBERS)).expect("a feed");
    let ids = r#" [ "\u044f\n\"\\\/", -7, 9007199254740991, 0.5, 1e3, true, null ] "#;
    for (person, place) in [("я\n\"\\/", 0), ("-7", 1), ("9007199254740991", 2)] {
        assert_eq!(feed.find(ids, person), Ok(place), "{person}");
    }
    for person in ["0.5", "1000", "true", "null"] {
        assert!(feed.find(ids, person).is_err(), "{person}");
    }
}

#[test]
fn tombstone_hides_everything_else() {
    let mut feed = sample();
    feed["items"][0]["_prisoner_card"]["withdrawn"] = json!(true);
    assert_problem(
        &feed,
        "mironov",
        "withdrawn",
        "the publisher has withdrawn the profile of \"mironov\"",
    );
}
