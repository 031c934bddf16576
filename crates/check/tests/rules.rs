//! Every rule of `check`: a change to a sound feed, and all problems reported for it.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

#[path = "rules/addresses.rs"]
mod addresses;
#[path = "rules/case.rs"]
mod case;
#[path = "rules/consent.rs"]
mod consent;
#[path = "rules/dates.rs"]
mod dates;
#[path = "rules/envelopes.rs"]
mod envelopes;
#[path = "rules/feeds.rs"]
mod feeds;
#[path = "rules/forms.rs"]
mod forms;
#[path = "rules/texts.rs"]
mod texts;

use prisoner_card_check::diagnose;
use prisoner_card_format::Instant;

const SOUND: &str = include_str!("rules/sound.json");

/// The instant of the check.
fn now() -> Instant {
    Instant::parse("2026-11-24T12:00:00Z").unwrap()
}

/// The problems of a feed, each in a line.
fn reported(feed: &str) -> Vec<String> {
    diagnose(feed.as_bytes(), now())
        .iter()
        .map(|problem| {
            let related = problem.related.iter().map(|related| {
                let underlined = &feed[related.span.clone()];
                format!(" / {} [{underlined}]", related.message)
            });
            let related: Vec<String> = related.collect();
            format!(
                "{} {} at {} [{}]: {}: {}{}",
                problem.severity.name(),
                problem.code,
                problem.pointer,
                &feed[problem.span.clone()],
                problem.message,
                problem.help,
                related.concat(),
            )
        })
        .collect()
}

/// The sound feed with one string of it replaced, all over.
#[track_caller]
fn changed(from: &str, to: &str) -> String {
    assert!(SOUND.contains(from), "{from} is not in the sound feed");
    SOUND.replace(from, to)
}

/// Asserts the problems of the sound feed with each of these changes.
#[track_caller]
fn assert_reported(rows: &[(&str, &str, &[&str])]) {
    let mut is_right = true;
    for (from, to, expected) in rows {
        let reported = reported(&changed(from, to));
        if reported != *expected {
            is_right = false;
            eprintln!(
                "(r#\"{from}\"#, r#\"{to}\"#, &[{}]),",
                reported
                    .iter()
                    .map(|line| format!("r#\"{line}\"#, "))
                    .collect::<Vec<_>>()
                    .concat()
            );
        }
    }
    assert!(is_right, "other things are reported; they are above, each as its row");
}

/// Asserts that the sound feed has no problem with each of these changes.
#[track_caller]
fn assert_sound(rows: &[(&str, &str)]) {
    for (from, to) in rows {
        assert_eq!(reported(&changed(from, to)), Vec::<String>::new(), "{from} -> {to}");
    }
}

#[test]
fn nothing_is_reported_for_a_sound_feed() {
    assert_eq!(reported(SOUND), Vec::<String>::new());
}
