//! The format reads every feed without problems whole: every person becomes a profile, and every member of the format
//! arrives in it as it stands in the feed.
//!
//! Compared are all members of the feed's head and of the items that a card shows: [`head`] and [`person`] name them.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

#[path = "agrees/compare.rs"]
mod compare;
#[path = "agrees/mutate.rs"]
mod mutate;

use std::cell::Cell;

use prisoner_card_check::diagnose;
use prisoner_card_format::{Instant, Profile, ProfileError, Publication, wire};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::Value;

use compare::{head, person};

const SOUND: &str = include_str!("rules/sound.json");

fn now() -> Instant {
    Instant::parse("2026-11-24T12:00:00Z").unwrap()
}

/// Asserts that the format reads all of a feed.
fn assert_read_whole(feed: &Value) -> Result<(), TestCaseError> {
    let read: wire::FeedHead = serde_json::from_value(feed.clone()).map_err(|error| failed(&error, feed))?;
    let publication = Publication::from_wire(read).map_err(|error| failed(&error, feed))?;
    head(feed, &publication)?;
    for item in feed["items"].as_array().unwrap() {
        let read: wire::Item = serde_json::from_value(item.clone()).map_err(|error| failed(&error, item))?;
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
