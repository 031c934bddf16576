//! The format reads every feed without problems whole: every person becomes a profile, and every member of the format
//! arrives in it as it stands in the feed.
//!
//! Compared are all members that are read of the feed's head and of its items: [`head`] and [`person`] name them.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

#[path = "agrees/compare.rs"]
mod compare;
#[path = "agrees/mutate.rs"]
mod mutate;

use std::cell::Cell;
use std::collections::BTreeSet;

use prisoner_card_check::diagnose;
use prisoner_card_format::shape::{FEED, ITEM, Kind, Object};
use prisoner_card_format::{Instant, Profile, ProfileError, Publication, wire};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::Value;

use compare::{head, person};

const SOUND: &str = include_str!("rules/sound.json");

/// A feed with every member that is read.
const WHOLE: &str = include_str!("agrees/whole.json");

/// Members that no card shows, or that another member stands before. Paging, withdrawal and the language of a name have
/// tests of their own.
const NOT_COMPARED: [&str; 7] = [
    "Feed.feed_url",
    "Feed.next_url",
    "FeedExtension.about",
    "FeedExtension.spec",
    "Item.date_published",
    "Item.language",
    "ItemExtension.withdrawn",
];

fn now() -> Instant {
    Instant::parse("2026-11-24T12:00:00Z").unwrap()
}

/// Asserts that the format reads all of a feed.
fn assert_read_whole(feed: &Value) -> Result<(), TestCaseError> {
    assert_same(feed, feed)
}

/// Asserts that a feed has all that another states.
fn assert_same(stated: &Value, feed: &Value) -> Result<(), TestCaseError> {
    let read: wire::FeedHead = serde_json::from_value(feed.clone()).map_err(|error| failed(&error, feed))?;
    let publication = Publication::from_wire(read).map_err(|error| failed(&error, feed))?;
    head(stated, &publication)?;
    let items = |feed: &Value| feed["items"].as_array().cloned().unwrap_or_default();
    for (item, given) in items(stated).iter().zip(items(feed)) {
        let read: wire::Item = serde_json::from_value(given).map_err(|error| failed(&error, item))?;
        match Profile::from_wire(read, &publication) {
            Ok(profile) => person(item, &profile, &publication)?,
            Err(ProfileError::Withdrawn) => prop_assert_eq!(&item["_prisoner_card"]["withdrawn"], true),
            Err(error) => return Err(failed(&error, item)),
        }
    }
    Ok(())
}

fn failed(error: &dyn std::fmt::Display, json: &Value) -> TestCaseError {
    TestCaseError::fail(format!("{error} in {json:#}"))
}

#[test]
fn a_feed_without_a_report_is_read_whole() {
    let mut runner = TestRunner::new(ProptestConfig {
        cases: 1_500,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let (silent, reported) = (Cell::new(0), Cell::new(0));
    let sound: Value = serde_json::from_str(SOUND).unwrap();
    assert_eq!(diagnose(SOUND.as_bytes(), now()), []);
    assert_read_whole(&sound).unwrap();
    let outcome = runner.run(&mutate::mutations(), |mutations| {
        let mut feed = sound.clone();
        for mutation in &mutations {
            mutation.apply(&mut feed);
        }
        let bytes = serde_json::to_vec_pretty(&feed).unwrap();
        if diagnose(&bytes, now()).is_empty() {
            silent.set(silent.get() + 1);
            assert_read_whole(&feed)
        } else {
            reported.set(reported.get() + 1);
            Ok(())
        }
    });
    outcome.unwrap();
    // Both cases must have occurred often, or the test shows nothing.
    assert!(silent.get() > 100 && reported.get() > 100, "{silent:?} {reported:?}");
}

#[test]
fn the_comparison_finds_what_is_lost() {
    let sound: Value = serde_json::from_str(SOUND).unwrap();
    for (pointer, value) in [
        ("/title", "Fictional people\t."),
        ("/items/0/_prisoner_card/birth", "1987-02-30"),
        ("/items/0/_prisoner_card/custody/code", "colonny"),
        ("/items/0/_prisoner_card/headline/ru", ""),
        ("/items/0/_prisoner_card/mail/address/envelope/ru", "\u{202e}000000"),
        ("/items/0/_prisoner_card/mail/channels/0/url", "http://example.org/"),
        ("/items/0/_prisoner_card/events/1/date", "March"),
        ("/items/0/_prisoner_card/help/0/risk/0/jurisdiction", " "),
    ] {
        let mut feed = sound.clone();
        *feed.pointer_mut(pointer).unwrap() = value.into();
        assert!(assert_read_whole(&feed).is_err(), "{pointer}");
    }
}

/// The members of the objects below a value of the format, with the pointers to them.
fn members(object: &'static Object, value: &Value, pointer: &str, found: &mut Vec<(String, String)>) {
    for member in object.members {
        let pointer = format!("{pointer}/{}", member.name);
        let name = format!("{}.{}", object.name, member.name);
        let Some(value) = value.get(member.name) else { continue };
        found.push((name, pointer.clone()));
        below(&member.kind, value, &pointer, found);
    }
}

fn below(kind: &Kind, value: &Value, pointer: &str, found: &mut Vec<(String, String)>) {
    match (kind, value) {
        (Kind::Object(object), value) => members(object, value, pointer, found),
        (Kind::List(kind), Value::Array(values)) => {
            for (index, value) in values.iter().enumerate() {
                below(kind, value, &format!("{pointer}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// The names of all members that are read of an object and of those below it.
fn names(object: &'static Object, all: &mut BTreeSet<String>) {
    for member in object.members {
        all.insert(format!("{}.{}", object.name, member.name));
        let mut kind = &member.kind;
        while let Kind::List(inner) | Kind::ByLanguage(inner) = kind {
            kind = inner;
        }
        if let Kind::Object(object) = kind {
            names(object, all);
        }
    }
}

#[test]
fn every_member_that_is_read_is_compared() {
    let whole: Value = serde_json::from_str(WHOLE).unwrap();
    assert_read_whole(&whole).unwrap();
    let mut found = Vec::new();
    members(FEED, &whole, "", &mut found);
    members(ITEM, &whole["items"][0], "/items/0", &mut found);
    let mut all = BTreeSet::new();
    names(FEED, &mut all);
    names(ITEM, &mut all);
    let is_compared = |name: &&String| !NOT_COMPARED.contains(&name.as_str());
    let there: BTreeSet<&String> = found.iter().map(|(name, _)| name).collect();
    let missing: Vec<_> = all
        .iter()
        .filter(is_compared)
        .filter(|name| !there.contains(name))
        .collect();
    assert_eq!(missing, [""; 0], "write them into whole.json");
    let mut unnoticed = Vec::new();
    for (name, pointer) in found.iter().filter(|(name, _)| is_compared(&name)) {
        let (above, member) = pointer.rsplit_once('/').unwrap();
        let mut feed = whole.clone();
        feed.pointer_mut(above).unwrap().as_object_mut().unwrap().remove(member);
        if assert_same(&whole, &feed).is_ok() {
            unnoticed.push(format!("{name} at {pointer}"));
        }
    }
    assert_eq!(unnoticed, [""; 0], "compare them in compare.rs");
}
