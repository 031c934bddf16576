use prisoner_card_format::codes::{CustodyCode, EventCode, MailState};
use prisoner_card_format::{Profile, may_write};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use super::{day, entry, item, publication, publication_until, value};
use crate::{Entry, EntryError, Letters};

#[test]
fn entry_has_what_a_list_shows() {
    let entry = entry(&json!({}));
    assert_eq!(entry.id, "https://example.org/p/anna");
    assert_eq!(entry.since.unwrap().to_string(), "2024-02-01");
    assert_eq!(entry.birthday.unwrap().to_string(), "--03-17");
    assert_eq!(entry.letters, Letters::Until(Some(day("2026-06-30"))));
    assert_eq!(entry.name.iter().count(), 2);
}

#[test]
fn list_gives_back_the_entry_that_it_was_written_from() {
    for changes in [
        json!({}),
        json!({ "mail": null, "photo": null, "headline": null }),
        json!({ "name": "Anna", "birthday": "soon", "custody": { "code": "released", "place": "home" } }),
        json!({ "events": null, "custody": { "code": "colony", "place": { "ru": "ИК-1", "en": "IK-1" } } }),
        json!({ "mail": { "state": "open", "address": { "envelope": { "ru": "Улица Тайная, 1" } } } }),
    ] {
        let entry = entry(&changes).with_feed(Some("p/anna/feed.json".to_owned()));
        let written = entry.to_json().to_string();
        assert_eq!(
            Entry::of_list(value(&written), &publication()).unwrap(),
            entry,
            "{written}"
        );
    }
}

#[test]
fn list_holds_no_address() {
    let written = entry(&json!({})).to_json().to_string();
    assert!(
        !written.contains("Тайная") && !written.contains("envelope"),
        "{written}"
    );
}

#[test]
fn item_that_was_withdrawn_or_is_broken_makes_no_entry() {
    let read = |changes: &Value| Entry::of_item(value(&item(changes)), &publication()).unwrap_err();
    assert_eq!(read(&json!({ "withdrawn": true })), EntryError::Withdrawn);
    assert_eq!(
        read(&json!({ "name": null })).to_string(),
        "/_prisoner_card/name is missing: name the person"
    );
    assert!(matches!(
        Entry::of_item(value("[]"), &publication()),
        Err(EntryError::Broken(_))
    ));
}

#[test]
fn no_letter_goes_on_the_day_after_the_address_or_the_feed_is_past_its_date() {
    let letters = |changes: &Value, valid_until: &str| {
        Entry::of_item(value(&item(changes)), &publication_until(valid_until))
            .unwrap()
            .letters
    };
    let end = "2026-12-31T00:00:00Z";
    let anna = letters(&json!({}), end);
    assert!(anna.on(day("2026-06-30")) && !anna.on(day("2026-07-01")));
    let soon = letters(&json!({}), "2026-02-01T00:00:00Z");
    assert!(soon.on(day("2026-02-01")) && !soon.on(day("2026-02-02")));
    assert_eq!(letters(&json!({}), "soon"), Letters::No);
    let review = |review: &str| {
        let address =
            json!({ "envelope": { "ru": "Улица Тайная, 1" }, "verified_on": "2025-12-01", "review_by": review });
        letters(&json!({ "mail": { "state": "open", "address": address } }), end)
    };
    assert_eq!(review("soon"), Letters::No);
    for unreadable in [
        json!({ "until": "soon" }),
        json!({ "until": 2027 }),
        json!("2027-01-01"),
        json!(null),
    ] {
        let item = json!({ "id": "a", "letters": unreadable, "_prisoner_card": { "name": "A", "recognition": { "by": "-", "status": "recognised" } } });
        let entry = Entry::of_list(value(&item.to_string()), &publication()).unwrap();
        assert_eq!(entry.letters, Letters::No, "{item}");
    }
}

#[test]
fn item_of_a_feed_cannot_say_by_itself_that_letters_go() {
    let mut item: Value = serde_json::from_str(&item(&json!({ "mail": { "state": "closed" } }))).unwrap();
    item["letters"] = json!({});
    assert_eq!(
        Entry::of_item(value(&item.to_string()), &publication())
            .unwrap()
            .letters,
        Letters::No
    );
}

proptest! {
    #[test]
    fn letters_go_to_nobody_to_whom_a_card_shows_no_address(
        custody in select(CustodyCode::ALL),
        event in select(EventCode::ALL),
        when in select(vec!["2024", "2025-12-01", "2025-12-02", "never"]),
        state in select(MailState::ALL),
        released in select(vec![Value::Null, json!("2025"), json!("2027-01"), json!("soon")]),
    ) {
        let mut changes = json!({ "custody": { "code": custody.code() }, "release": { "actual": released } });
        changes["events"] = json!([{ "date": when, "code": event.code(), "label": "-" }]);
        changes["mail"] = json!({ "state": state.code(), "address": {
            "envelope": { "ru": "Улица Тайная, 1" }, "verified_on": "2025-12-01", "review_by": "2026-06-30",
        } });
        let item = item(&changes);
        let profile = Profile::from_wire(serde_json::from_str(&item).unwrap(), &publication()).unwrap();
        let entry = Entry::of_item(value(&item), &publication()).unwrap();
        let today = day("2026-03-01");
        prop_assert_eq!(entry.letters.on(today), may_write(&profile, &publication()).is_ok());
        let listed = Entry::of_list(value(&entry.to_json().to_string()), &publication()).unwrap();
        prop_assert_eq!(listed.letters, entry.letters);
    }
}
