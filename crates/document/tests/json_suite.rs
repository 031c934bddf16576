//! Texts that are JSON, and texts that are not: `json_suite/README.md`.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

use prisoner_card_document as document;
use prisoner_card_document::diagnostic::Severity;
use prisoner_card_format::wire::Value;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    json: Option<String>,
    hex: Option<String>,
    repeat: Option<Vec<Piece>>,
    check: Option<Verdict>,
    serde_json: Option<Verdict>,
    browser: Option<Verdict>,
    why: Option<String>,
}

/// A piece, or the number of times that the one before it stands there.
#[derive(Deserialize)]
#[serde(untagged)]
enum Piece {
    Text(String),
    Times(usize),
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Verdict {
    Accepts,
    Refuses,
}

impl Case {
    fn bytes(&self) -> Vec<u8> {
        match (&self.json, &self.hex, &self.repeat) {
            (Some(json), None, None) => json.as_bytes().to_vec(),
            (None, Some(hex), None) => (0..hex.len())
                .step_by(2)
                .map(|start| u8::from_str_radix(&hex[start..start + 2], 16).unwrap())
                .collect(),
            (None, None, Some(pieces)) => {
                let repeated = pieces.chunks(2).map(|pair| match pair {
                    [Piece::Text(text), Piece::Times(times)] => text.repeat(*times),
                    _ => String::new(),
                });
                repeated.collect::<String>().into_bytes()
            }
            _ => Vec::new(),
        }
    }

    /// The verdict of the suite; `None` where it leaves it open.
    fn of_suite(&self) -> Option<Verdict> {
        match self.name.split('_').next() {
            Some("y") => Some(Verdict::Accepts),
            Some("n") => Some(Verdict::Refuses),
            _ => None,
        }
    }
}

fn verdict(is_accepted: bool) -> Verdict {
    if is_accepted {
        Verdict::Accepts
    } else {
        Verdict::Refuses
    }
}

fn cases() -> Vec<Case> {
    serde_json::from_str(include_str!("json_suite/cases.json")).unwrap()
}

#[test]
fn check_and_reader_accept_the_json_that_the_table_says() {
    for case in cases() {
        let bytes = case.bytes();
        let of_check = verdict(document::parse(&bytes).is_sound());
        let of_reader = verdict(serde_json::from_slice::<Value>(&bytes).is_ok());
        assert_eq!(Some(of_check), case.check.or(case.of_suite()), "check: {}", case.name);
        assert_eq!(
            Some(of_reader),
            case.serde_json.or(case.of_suite()),
            "serde_json: {}",
            case.name
        );
    }
}

#[test]
fn every_refusal_of_the_check_has_a_message() {
    for case in cases() {
        let bytes = case.bytes();
        let document = document::parse(&bytes);
        let tells = document
            .problems
            .iter()
            .any(|problem| problem.severity == Severity::Error);
        assert_eq!(tells, !document.is_sound(), "{}", case.name);
    }
}

#[test]
fn every_difference_in_the_table_is_explained_and_is_one() {
    let cases = cases();
    let count = |prefix: &str| cases.iter().filter(|case| case.name.starts_with(prefix)).count();
    assert_eq!((count("y_"), count("n_"), count("i_")), (96, 188, 35));
    for case in &cases {
        let verdicts = [case.check, case.serde_json, case.browser];
        if case.why.is_some() {
            assert!(verdicts.iter().all(Option::is_some), "{}", case.name);
            assert!(
                verdicts.iter().any(|verdict| *verdict != case.of_suite()),
                "{}",
                case.name
            );
        } else {
            assert_eq!(verdicts, [None; 3], "{}", case.name);
            assert!(case.of_suite().is_some(), "{}", case.name);
        }
        let forms = [case.json.is_some(), case.hex.is_some(), case.repeat.is_some()];
        assert_eq!(forms.iter().filter(|form| **form).count(), 1, "{}", case.name);
    }
}
