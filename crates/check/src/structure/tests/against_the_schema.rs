//! The check and the schema are made from one shape, and agree except where a schema cannot look.

use std::sync::LazyLock;

use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{problems, sound};
use prisoner_card_document::diagnostic::{Diagnostic, Severity};

static SCHEMA: LazyLock<Validator> = LazyLock::new(|| jsonschema::validator_for(&crate::schema::schema()).unwrap());

/// Errors of the check that the schema lets pass: leap years, text that shows nothing, the finer rules for hosts, and
/// misspelt codes, which may always be those of a later version.
const BEYOND_THE_SCHEMA: [&str; 4] = ["no-such-day", "empty-text", "refused-url", "misspelt-code"];

/// Whether the schema lets an error pass: one of these codes, or a part of a name in the place of its language, since a
/// language may have any name of five to eight letters (RFC 5646, section 2.1).
fn is_beyond_the_schema(problem: &Diagnostic) -> bool {
    BEYOND_THE_SCHEMA.contains(&problem.code)
        || problem.code == "malformed-language" && problem.message.contains("is a part of a name")
}

/// Values that the check forgives because every card does, though the schema does not.
const FORGIVEN: [&str; 3] = ["null-member", "malformed-language", "wrong-version"];

/// The places of all values in a document.
fn places(value: &Value, place: &str, found: &mut Vec<String>) {
    found.push(place.to_owned());
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                places(
                    value,
                    &format!("{place}/{}", name.replace('~', "~0").replace('/', "~1")),
                    found,
                );
            }
        }
        Value::Array(entries) => {
            for (index, value) in entries.iter().enumerate() {
                places(value, &format!("{place}/{index}"), found);
            }
        }
        _ => {}
    }
}

fn any_place() -> impl Strategy<Value = String> {
    let mut found = Vec::new();
    places(&sound(), "", &mut found);
    // The editor's member; the format knows nothing of it.
    found.retain(|place| place != "/$schema");
    prop::sample::select(found)
}

/// Values that are right in one place and wrong in another.
fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        prop::sample::select(vec![0.0, 1.5, -0.5, 1e300]).prop_map(Value::from),
        prop::sample::select(vec![
            "",
            " ",
            "\u{200b}",
            "1",
            "x",
            "en",
            "ru",
            "en_GB",
            "по-русски",
            "2024",
            "2024-02-29",
            "2023-02-29",
            "2024-13",
            "2024-02-13T10:00:00Z",
            "2024-02-13T10:00:00",
            "P9Y",
            "P0D",
            "P1M1Y",
            "9 years",
            "open",
            "Open",
            "opne",
            "censored",
            "colony",
            "In transfer",
            "f",
            "m",
            "https://example.org/",
            "http://example.org/",
            "http://localhost/",
            "mailto:a@example.org",
            "mailto:a@example.org?cc=b",
            "https://a@example.org/",
            "https://example.org:99999/",
            "https://256.256.256.256/",
            "https://jsonfeed.org/version/1.1",
            "https://jsonfeed.org/version/1",
            "000000\nПримерск",
            "javascript:alert(1)",
            "275",
            "RU-UK",
        ])
        .prop_map(Value::from),
        // The schema refuses a lost character in an address, which is another rule's in `check`.
        "[^\\pC\u{fffd}]{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map(
                prop::sample::select(vec![
                    "en",
                    "ru",
                    "de-AT",
                    "in Russian",
                    "code",
                    "name",
                    "url",
                    "label",
                    "given"
                ]),
                inner,
                0..3
            )
            .prop_map(|members| members
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn whatever_is_written_where_both_find_it_wrong_or_neither(place in any_place(), value in any_value()) {
        let mut feed = sound();
        *feed.pointer_mut(&place).unwrap() = value;
        let found = problems(&feed.to_string());
        let mut errors = found.iter().filter(|problem| problem.severity == Severity::Error);
        if SCHEMA.is_valid(&feed) {
            prop_assert!(errors.all(is_beyond_the_schema), "{place}: {found:?}");
        } else {
            let is_forgiven = found.iter().any(|problem| FORGIVEN.contains(&problem.code));
            prop_assert!(errors.next().is_some() || is_forgiven, "{place}: the schema finds something wrong");
        }
    }

    #[test]
    fn whatever_is_left_out_both_miss_or_neither(place in any_place()) {
        let mut feed = sound();
        let Some((parent, name)) = place.rsplit_once('/') else {
            return Ok(());
        };
        match feed.pointer_mut(parent).unwrap() {
            Value::Object(members) => drop(members.remove(name)),
            Value::Array(entries) => drop(entries.remove(name.parse().unwrap())),
            _ => unreachable!(),
        }
        let found = problems(&feed.to_string());
        let is_missed = found.iter().any(|problem| problem.severity == Severity::Error);
        prop_assert_eq!(is_missed, !SCHEMA.is_valid(&feed), "{}", place);
    }
}

#[test]
fn a_part_of_a_name_in_the_place_of_its_language_is_beyond_the_schema() {
    let mut feed = sound();
    *feed.pointer_mut("/items/0/_prisoner_card/name").unwrap() = json!({ "given": "x" });
    let found = problems(&feed.to_string());
    let errors: Vec<_> = found
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .collect();
    assert!(SCHEMA.is_valid(&feed));
    assert!(
        !errors.is_empty() && errors.into_iter().all(is_beyond_the_schema),
        "{found:?}"
    );
}

#[test]
fn a_value_that_both_find_wrong_is_found_in_one_place() {
    let mut feed = sound();
    *feed.pointer_mut("/items/0/_prisoner_card/mail/languages/0").unwrap() = json!(1);
    let of_schema: Vec<String> = SCHEMA
        .iter_errors(&feed)
        .map(|error| error.instance_path().to_string())
        .collect();
    let of_check: Vec<String> = problems(&feed.to_string())
        .into_iter()
        .map(|problem| problem.pointer)
        .collect();
    assert_eq!(of_schema, of_check);
}
