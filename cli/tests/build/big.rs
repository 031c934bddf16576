//! Ten thousand people. A measure, not a test: `cargo xtask bench` runs it, in a release build.

use std::fs;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::site::Workshop;

#[test]
#[ignore = "measures; run by cargo xtask bench in a release build"]
fn ten_thousand_people_in_three_languages_take_two_minutes() {
    let workshop = Workshop::new();
    workshop.write_feed(&ten_thousand());
    let started = Instant::now();
    let said = workshop.build();
    let took = started.elapsed();
    assert!(said.contains("10000 people in 3 languages: "), "{said}");
    assert_eq!(fs::read_dir(workshop.path("site/p")).unwrap().count(), 10_000);
    // The aim is two minutes on two idle cores, half of which is for 30,000 pictures; a busy machine may take three
    // times as long.
    assert!(took < Duration::from_mins(6), "it took {took:?}");

    let started = Instant::now();
    let said = workshop.build();
    assert!(said.contains(" 0 files written, "), "{said}");
    println!("the first build took {took:?}, the second {:?}", started.elapsed());
}

/// The sample's person, under many names, with German texts.
fn ten_thousand() -> Value {
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/../static/feed.json");
    let mut feed: Value = serde_json::from_slice(&fs::read(sample).unwrap()).unwrap();
    feed["feed_url"] = json!("https://feed.example/cards/feed.json");
    let mut person = feed["items"][0].clone();
    add_german(&mut person["_prisoner_card"]);
    let people = (0..10_000).map(|number| {
        let mut person = person.clone();
        person["id"] = json!(format!("person-{number}"));
        for language in ["en", "ru", "de"] {
            person["_prisoner_card"]["name"][language] = json!(format!("Fictional {number}"));
        }
        person
    });
    feed["items"] = people.collect();
    feed
}

fn add_german(value: &mut Value) {
    match value {
        Value::Object(members) if members.contains_key("en") && members.contains_key("ru") => {
            members.insert("de".to_owned(), members["en"].clone());
        }
        Value::Object(members) => members.values_mut().for_each(add_german),
        Value::Array(entries) => entries.iter_mut().for_each(add_german),
        _ => {}
    }
}
