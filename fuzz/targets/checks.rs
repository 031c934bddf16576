//! Invariants of `check` for any bytes.

use prisoner_card_check::diagnose;
use prisoner_card_document as document;
use prisoner_card_document::Source;
use prisoner_card_document::diagnostic::{Diagnostic, Severity};
use prisoner_card_document::feed::Feed;
use prisoner_card_format::Instant;
use prisoner_card_site::person::Person;
use serde_json::Value;

/// 24 November 2026.
const NOW: Instant = Instant {
    unix_seconds: 1_795_478_400,
};

pub(super) fn hold(bytes: &[u8]) {
    let document = document::parse(bytes);
    let found = diagnose(bytes, NOW);
    for problem in document.problems.iter().chain(&found) {
        assert_is_sayable(problem, bytes);
    }
    assert_agrees_with_another_parser(&document, bytes);
    if found.iter().all(|problem| problem.severity != Severity::Error) {
        assert_makes_cards(bytes);
    }
}

/// It can be shown on a terminal: it lies in the document, between characters, and has no character that a terminal
/// would act on.
fn assert_is_sayable(problem: &Diagnostic, bytes: &[u8]) {
    let span = &problem.span;
    assert!(span.start <= span.end && span.end <= bytes.len(), "{problem:?}");
    if let Ok(text) = std::str::from_utf8(bytes) {
        assert!(
            text.is_char_boundary(span.start) && text.is_char_boundary(span.end),
            "{problem:?}"
        );
    }
    assert!(
        problem.pointer.is_empty() || problem.pointer.starts_with('/'),
        "{problem:?}"
    );
    for said in [&problem.message, &problem.help] {
        assert!(!said.is_empty() && !said.ends_with('.'), "{problem:?}");
        let is_harmless =
            |one: char| !one.is_control() && !matches!(one, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        assert!(said.chars().all(is_harmless), "{problem:?}");
    }
}

/// Asserts that this parser and another agree on the documents that are JSON.
fn assert_agrees_with_another_parser(document: &document::Document<'_>, bytes: &[u8]) {
    let other = serde_json::from_slice::<Value>(bytes);
    if document.is_sound() {
        assert!(other.is_ok(), "sound here only: {other:?}");
    }
    if other.is_ok() {
        let refused_all_the_same = |problem: &Diagnostic| problem.code == "duplicate-member";
        for problem in document
            .problems
            .iter()
            .filter(|problem| problem.severity == Severity::Error)
        {
            assert!(refused_all_the_same(problem), "refused here only: {problem:?}");
        }
    }
}

/// Asserts that `build` accepts a feed without an error, and makes a card of everybody in it who was not withdrawn.
fn assert_makes_cards(bytes: &[u8]) {
    let source = Source {
        name: "feed.json".to_owned(),
        bytes: bytes.to_vec(),
    };
    let feed = Feed::parse(&source).unwrap();
    for item in &feed.items {
        if let Err(problem) = Person::read(item, &feed.publication) {
            panic!("no card, though nothing was found: {problem}");
        }
    }
}
