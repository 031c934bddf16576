//! Each message in full, at its place.

mod against_the_schema;
mod members;
#[path = "../../tests/schema/sound_feed.rs"]
mod sound_feed;
mod statements;

use serde_json::{Value, json};

use prisoner_card_document as document;
use prisoner_card_document::diagnostic::{Diagnostic, Severity};
use sound_feed::{sound, with};

fn without(object: &str, name: &str) -> Value {
    let mut feed = sound();
    feed.pointer_mut(object).unwrap().as_object_mut().unwrap().remove(name);
    feed
}

fn problems(json: &str) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    super::check(&document::parse(json.as_bytes()).root.unwrap(), &mut found);
    found
}

/// The first item's `_prisoner_card`.
const PERSON: &str = "/items/0/_prisoner_card";

/// The problems, in lines: severity, code and pointer, the message, the help.
fn reported(feed: &Value) -> Vec<String> {
    problems(&feed.to_string()).iter().map(line).collect()
}

fn line(problem: &Diagnostic) -> String {
    let mark = if problem.severity == Severity::Error {
        ""
    } else {
        "warning "
    };
    format!(
        "{mark}{} at {}: {}: {}",
        problem.code, problem.pointer, problem.message, problem.help
    )
}

#[test]
fn nothing_is_said_of_sound_feeds() {
    assert_eq!(reported(&sound()), [""; 0]);
    for (file, text) in [
        ("feed.json", include_str!("../../../../static/feed.json")),
        ("people.json", include_str!("../../../../static/people.json")),
        ("countries.json", include_str!("../../../../static/countries.json")),
        ("expired.json", include_str!("../../../../static/expired.json")),
    ] {
        let found = problems(text);
        assert_eq!(found.iter().map(line).collect::<Vec<_>>(), [""; 0], "{file}");
    }
}

#[test]
fn value_name_or_opening_brace_is_underlined() {
    for (feed, underlined) in [
        (with("/items/0/_prisoner_card/birth", json!("1987-13")), r#""1987-13""#),
        (with("/items/0/_prisoner_card/brith", json!("1987")), r#""brith""#),
        (without("/items/0/_prisoner_card/custody", "code"), "{"),
        (with("/items/0/_prisoner_card/account", json!("told")), r#""told""#),
        (
            with("/items/0/_prisoner_card/summary", json!({ "русский": "x" })),
            r#""русский""#,
        ),
    ] {
        let json = feed.to_string();
        let found = problems(&json);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(json.get(found[0].span.clone()), Some(underlined), "{found:?}");
    }
}

/// A value of `tests/values.txt` is its place in the sound feed, in which `@` is the first person, and a line for each
/// problem; an empty line ends it.
#[test]
fn each_value_is_reported() {
    let mut wrong = Vec::new();
    let values = include_str!("tests/values.txt").trim_end().split("\n\n");
    for value in values.filter(|value| !value.starts_with('#')) {
        let (set, expected) = value.split_once('\n').unwrap_or((value, ""));
        let (at, json) = set.split_once(' ').unwrap();
        let feed = with(&at.replace('@', PERSON), serde_json::from_str(json).unwrap());
        let reported = reported(&feed).join("\n").replace(PERSON, "@");
        if reported != expected {
            wrong.push(format!("{set}\n{reported}\n"));
        }
    }
    assert!(
        wrong.is_empty(),
        "other problems are reported, as this says:\n\n{}",
        wrong.join("\n")
    );
}

#[test]
fn a_line_break_in_the_name_of_a_member_is_written_as_its_escape() {
    assert_eq!(
        reported(&with(
            &format!("{PERSON}/headline"),
            json!({ "en": "x", "x-a\n": null })
        ))
        .last(),
        Some(&format!(
            "warning null-member at {PERSON}/headline/x-a\n: `x-a\\n` is null, which says nothing: leave the member out"
        ))
    );
}
