//! Every rule of `check`: a change to a sound feed, and all problems reported for it.
//!
//! A change of `rules/reports.txt` is the lines after `-`, which become those after `+`, followed by a line for each
//! problem; `#` begins a comment, and an empty line ends a change.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

#[path = "rules/addresses.rs"]
mod addresses;
#[path = "rules/consent.rs"]
mod consent;
#[path = "rules/dates.rs"]
mod dates;
#[path = "rules/envelopes.rs"]
mod envelopes;
#[path = "rules/feeds.rs"]
mod feeds;

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

#[test]
fn nothing_is_reported_for_a_sound_feed() {
    assert_eq!(reported(SOUND), Vec::<String>::new());
}

#[test]
fn each_change_is_reported() {
    let mut wrong = Vec::new();
    for change in include_str!("rules/reports.txt").split("\n\n") {
        let lines_after = |sign: char| -> Vec<&str> {
            let lines = change.lines().filter_map(|line| line.strip_prefix(sign));
            lines.map(|line| line.strip_prefix(' ').unwrap_or(line)).collect()
        };
        let (from, to) = (lines_after('-').join("\n"), lines_after('+').join("\n"));
        let (said, expected): (Vec<&str>, Vec<&str>) =
            change.lines().partition(|line| line.starts_with(['#', '-', '+']));
        if from.is_empty() {
            assert!(expected.is_empty(), "there is no change here: {change}");
            continue;
        }
        let reported = reported(&changed(&from, &to));
        if reported != expected {
            wrong.push(format!("{}\n{}\n", said.join("\n"), reported.join("\n")));
        }
    }
    assert!(
        wrong.is_empty(),
        "other problems are reported, as this says:\n\n{}",
        wrong.join("\n")
    );
}
