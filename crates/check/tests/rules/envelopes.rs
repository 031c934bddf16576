//! Envelopes to many countries: the problems with a code, a recipient, a number and a note, and sound ones. A line of
//! `envelopes.jsonl` is `[subject, description, name, country, mail.address, codes of the problems]`.

use serde_json::{Value, json};

use super::reported;

type Row = (String, String, Value, Option<String>, Value, Vec<String>);

/// The codes of the problems of a person with that name, that country and that `mail.address`.
fn codes(name: &Value, country: Option<&str>, address: &Value) -> Vec<String> {
    let mut address = address.clone();
    for (member, value) in [
        ("certainty", "confirmed"),
        ("verified_on", "2026-11-01"),
        ("review_by", "2027-02-01"),
    ] {
        address[member] = value.into();
    }
    let mut card = json!({
        "name": name, "recognition": { "by": "P", "status": "recognised" }, "custody": { "code": "prison" },
        "mail": { "state": "open", "languages": ["en"], "address": address }
    });
    if let Some(country) = country {
        card["country"] = country.into();
    }
    let feed = json!({
        "version": "https://jsonfeed.org/version/1.1", "title": "Fictional people", "language": "en",
        "_prisoner_card": {
            "about": "https://example.org/format", "spec": "1",
            "publisher": { "name": "P", "url": "https://example.org/" },
            "issued": "2026-11-24T10:00:00Z", "sequence": 1
        },
        "items": [{ "id": "x", "content_text": "Fictional.", "_prisoner_card": card }]
    });
    let feed = serde_json::to_string_pretty(&feed).unwrap();
    let reported = reported(&feed).into_iter();
    reported
        .map(|line| line.splitn(3, ' ').take(2).collect::<Vec<_>>().join(" "))
        .collect()
}

#[track_caller]
fn assert_rows(about: &str, at_least: usize) {
    let rows = include_str!("envelopes.jsonl").lines();
    let rows = rows.map(|line| serde_json::from_str::<Row>(line).unwrap());
    let rows: Vec<Row> = rows.filter(|row| row.0 == about).collect();
    assert!(rows.len() >= at_least, "{} rows", rows.len());
    for (_, what, name, country, address, expected) in rows {
        assert_eq!(
            codes(&name, country.as_deref(), &address),
            expected,
            "{what}: {address}"
        );
    }
}

#[test]
fn a_postal_code_is_judged_by_the_country_that_the_envelope_or_the_person_names() {
    assert_rows("code", 40);
}

#[test]
fn a_recipient_is_found_in_every_script_and_under_the_registered_name() {
    assert_rows("recipient", 30);
}

#[test]
fn a_number_is_the_persons_and_the_same_in_every_language() {
    assert_rows("number", 19);
}

#[test]
fn a_note_is_told_from_an_address_in_many_languages() {
    assert_rows("note", 23);
}

#[test]
fn a_text_that_is_no_address_is_reported() {
    assert_rows("no address", 20);
}
