//! `check` as the last gate: drafts that would harm somebody, each refused, and sound ones, none refused.
//!
//! A line of `harm/harmful.jsonl` is `[base, description, the code that refuses it, changes]`, one of
//! `harm/sound.jsonl` `[base, description, changes]`. The bases are in `harm/bases.json`: each a person in another
//! country. A change is a place and its value; places begin in `_prisoner_card` of the item, with `item.` in the item,
//! with `feed.` in `_prisoner_card` of the feed, with `root.` in the feed. All people and addresses are made up.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

use std::collections::{BTreeMap, BTreeSet};

use prisoner_card_check::diagnose;
use prisoner_card_document::diagnostic::Severity;
use prisoner_card_format::Instant;
use serde_json::{Map, Value, json};

const BASES: &str = include_str!("harm/bases.json");
const HARMFUL: &str = include_str!("harm/harmful.jsonl");
const SOUND: &str = include_str!("harm/sound.jsonl");

type Changes = Map<String, Value>;

/// The draft of a base with changes, and the codes of its errors.
fn errors(bases: &Map<String, Value>, base: &str, changes: &Changes) -> BTreeMap<&'static str, String> {
    let mut feed = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Fictional people",
        "language": "en",
        "feed_url": "https://example.org/feed.json",
        "_prisoner_card": {
            "about": "https://example.org/format",
            "spec": "1",
            "publisher": { "name": "Example Committee", "url": "https://example.org/" },
            "issued": "2026-11-01T12:00:00Z",
            "valid_until": "2027-05-01T12:00:00Z",
            "sequence": 7
        },
        "items": [{
            "id": "https://example.org/p/person",
            "url": "https://example.org/p/person",
            "content_text": "Fictional.",
            "_prisoner_card": bases[base]
        }]
    });
    for (place, value) in changes {
        let (root, place) = match place.split_once('.') {
            Some(("feed", rest)) => ("/_prisoner_card", rest),
            Some(("root", rest)) => ("", rest),
            Some(("item", rest)) => ("/items/0", rest),
            _ => ("/items/0/_prisoner_card", place.as_str()),
        };
        let (objects, last) = place.rsplit_once('.').unwrap_or(("", place));
        let parts = objects.split('.').filter(|part| !part.is_empty());
        let object = parts.fold(feed.pointer_mut(root).unwrap(), |object, part| &mut object[part]);
        match value {
            Value::Null => drop(object.as_object_mut().unwrap().remove(last)),
            value => object[last] = value.clone(),
        }
    }
    let text = serde_json::to_string_pretty(&feed).unwrap();
    let problems = diagnose(text.as_bytes(), Instant::parse("2026-11-24T12:00:00Z").unwrap());
    let errors = problems
        .into_iter()
        .filter(|problem| problem.severity == Severity::Error);
    errors
        .map(|error| (error.code, format!("{} [{}]", error.message, &text[error.span])))
        .collect()
}

#[test]
fn every_harmful_draft_is_refused() {
    let bases: Map<String, Value> = serde_json::from_str(BASES).unwrap();
    let drafts: Vec<(String, String, String, Changes)> = HARMFUL
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert!(drafts.len() >= 241, "{} drafts", drafts.len());
    let distinct: BTreeSet<_> = drafts.iter().map(|(base, what, ..)| (base, what)).collect();
    assert_eq!(distinct.len(), drafts.len(), "a draft is there twice");
    let mut wrong = Vec::new();
    for (base, what, code, changes) in &drafts {
        let errors = errors(&bases, base, changes);
        if !errors.keys().eq([code]) {
            wrong.push(format!("{base}: {what}: {errors:?}, not {code}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        drafts.len(),
        wrong.join("\n")
    );
}

#[test]
fn no_sound_draft_is_refused() {
    let bases: Map<String, Value> = serde_json::from_str(BASES).unwrap();
    let drafts: Vec<(String, String, Changes)> =
        SOUND.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(drafts.len() >= 359, "{} drafts", drafts.len());
    let distinct: BTreeSet<_> = drafts.iter().map(|(base, what, _)| (base, what)).collect();
    assert_eq!(distinct.len(), drafts.len(), "a draft is there twice");
    let mut wrong = Vec::new();
    for (base, what, changes) in &drafts {
        let errors = errors(&bases, base, changes);
        if !errors.is_empty() {
            wrong.push(format!("{base}: {what}: {errors:?}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        drafts.len(),
        wrong.join("\n")
    );
}
