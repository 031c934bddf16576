//! Members that are missing, misspelt or in the wrong place.

use serde_json::{Value, json};

use super::{PERSON, reported, sound, with, without};

#[test]
fn missing_members_are_reported_with_their_consequence() {
    for (object, name, expected) in [
        (
            "",
            "version",
            "missing-member at : the feed has no `version`: add `version`: the version of JSON Feed",
        ),
        (
            "/_prisoner_card",
            "issued",
            "missing-member at /_prisoner_card: `_prisoner_card` has no `issued`: add `issued`: when this issue of the feed came out",
        ),
        (
            "/items/0",
            "id",
            "missing-member at /items/0: entry 1 of `items` has no `id`: add `id`: the person's identity",
        ),
        (
            "/items/0",
            "content_text",
            "missing-member at /items/0: entry 1 of `items` has no `content_text`: add `content_text`: the summary for feed readers, in plain text",
        ),
        (
            "/items/1",
            "_prisoner_card",
            "missing-member at /items/1: entry 2 of `items` has no `_prisoner_card`: add `_prisoner_card`: what a card shows of the person",
        ),
        (
            "/items/0/_prisoner_card/mail",
            "state",
            "missing-member at /items/0/_prisoner_card/mail: `mail` has no `state`: add `state`: whether letters can be sent",
        ),
    ] {
        assert_eq!(reported(&without(object, name)), [expected]);
    }
}

#[test]
fn of_a_withdrawn_person_only_the_identity_is_asked_for() {
    let feed = with(
        "/items/0",
        json!({ "id": "x", "_prisoner_card": { "withdrawn": true, "name": 5, "mial": [] } }),
    );
    assert_eq!(reported(&feed), [""; 0]);
    let feed = with("/items/0", json!({ "_prisoner_card": { "withdrawn": true } }));
    assert_eq!(
        reported(&feed),
        ["missing-member at /items/0: entry 1 of `items` has no `id`: add `id`: the person's identity"]
    );
}

/// The sound feed with a member under another name.
fn renamed(object: &str, name: &str, other: &str) -> Value {
    let mut feed = sound();
    let members = feed.pointer_mut(object).unwrap().as_object_mut().unwrap();
    let value = members.remove(name).unwrap();
    members.insert(other.to_owned(), value);
    feed
}

#[test]
fn a_misspelt_member_is_reported_with_the_right_one() {
    for (object, name, other, severity) in [
        (format!("{PERSON}/mail"), "address", "adress", "warning "),
        (format!("{PERSON}/mail"), "state", "State", ""),
        (format!("{PERSON}/mail/address"), "review_by", "reviewBy", "warning "),
        (format!("{PERSON}/photo"), "alt", "Alt", ""),
        (PERSON.to_owned(), "recognition", "recogniton", ""),
        (PERSON.to_owned(), "custody", "Custody", ""),
        (PERSON.to_owned(), "events", "event", ""),
        (PERSON.to_owned(), "release", "released", ""),
        (format!("{PERSON}/custody"), "code", "Code", ""),
        (PERSON.to_owned(), "charges", "charge", "warning "),
        ("/items/0".to_owned(), "content_text", "context_text", ""),
        ("/items/0".to_owned(), "_prisoner_card", "prisoner_card", ""),
        ("/items/0".to_owned(), "_prisoner_card", "_prisoner-card", ""),
        (String::new(), "home_page_url", "homepage_url", "warning "),
    ] {
        assert_eq!(
            reported(&renamed(&object, name, other)),
            [format!(
                "{severity}misspelt-member at {object}/{other}: \"{other}\" is no member of the format, and is ignored; \
                 `{name}` is meant: write `{name}`"
            )]
        );
    }
}

#[test]
fn a_lost_member_that_takes_back_a_profile_or_speaks_against_an_address_is_an_error() {
    let codes = |pointer: &str, value: Value| -> Vec<String> {
        let lines = reported(&with(pointer, value)).into_iter();
        lines
            .map(|line| line.split(" at ").next().unwrap().to_owned())
            .collect()
    };
    for (pointer, value, expected) in [
        ("/Withdrawn", json!(true), "misspelt-member"),
        ("/withdrawm", json!(true), "misspelt-member"),
        ("/Custody", json!({ "code": "died" }), "misspelt-member"),
        ("/mail/State", json!("closed"), "misspelt-member"),
        ("/release/Actual", json!("2024"), "misspelt-member"),
        ("/actual", json!("2024"), "misplaced-member"),
        ("/mail/withdrawn", json!(true), "misplaced-member"),
        ("/custody/Withdrawn", json!(true), "misplaced-member"),
    ] {
        assert_eq!(codes(&format!("{PERSON}{pointer}"), value), [expected], "{pointer}");
    }
    for (name, value) in [
        ("withdrawn", json!(true)),
        ("Withdrawn", json!(true)),
        ("WITHDRAWN", json!(true)),
    ] {
        assert_eq!(
            codes(&format!("/items/0/{name}"), value),
            ["misplaced-member"],
            "{name}"
        );
    }
    // The right place has one, too.
    for (name, value) in [
        ("custody", json!({ "code": "released" })),
        ("Custody", json!({ "code": "died" })),
    ] {
        assert_eq!(
            codes(&format!("/items/0/{name}"), value),
            ["misplaced-member"],
            "{name}"
        );
    }
    let mut doubled = with("/items/0/withdrawn", json!(true));
    doubled.pointer_mut(PERSON).unwrap()["withdrawn"] = json!(false);
    let lines = reported(&doubled);
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(
        lines[0].starts_with("misplaced-member at /items/0/withdrawn"),
        "{lines:?}"
    );
    let mut feed = sound();
    let person = feed.pointer_mut(PERSON).unwrap().as_object_mut().unwrap();
    let moved: Vec<(String, Value)> = ["custody", "events", "release"]
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), person.remove(*name)?)))
        .collect();
    let item = feed.pointer_mut("/items/0").unwrap().as_object_mut().unwrap();
    item.extend(moved.clone());
    let lines = reported(&feed);
    assert_eq!(lines.len(), moved.len(), "{lines:?}");
    assert!(
        lines.iter().all(|line| line.starts_with("misplaced-member at ")),
        "{lines:?}"
    );
    // Nothing is lost.
    assert_eq!(codes("/items/1/custody", json!({})), ["warning misplaced-member"]);
    assert_eq!(
        codes(&format!("{PERSON}/Withdrawn"), json!(false)),
        ["warning misspelt-member"]
    );
    let mut withdrawn = with("/items/1/custody", json!({ "code": "died" }));
    assert_eq!(reported(&withdrawn).len(), 1);
    assert!(reported(&withdrawn)[0].starts_with("misplaced-member"));
    *withdrawn.pointer_mut("/items/1/_prisoner_card").unwrap() = json!({ "withdrawn": true });
    assert!(reported(&withdrawn)[0].starts_with("warning misplaced-member"));
}

#[test]
fn a_member_by_another_name_is_reported_with_the_formats() {
    for (object, other, expected) in [
        (
            "mail/address",
            "prisoner_number",
            "misspelt-member at {at}: \"prisoner_number\" is no member of the format, and is ignored; `number` is meant: \
             write `number`",
        ),
        (
            "mail",
            "prisonerNumber",
            "misplaced-member at {at}: `prisonerNumber` says nothing here: `number` belongs in `address`: write `number` \
             there, or give it a name of its own",
        ),
        (
            "mail",
            "addresses",
            "misspelt-member at {at}: \"addresses\" is no member of the format, and is ignored; `other_addresses` is \
             meant: write `other_addresses`",
        ),
    ] {
        let at = format!("{PERSON}/{object}/{other}");
        let mut feed = with(&at, json!("A0"));
        let address = feed
            .pointer_mut(&format!("{PERSON}/mail"))
            .unwrap()
            .as_object_mut()
            .unwrap();
        address.remove("other_addresses");
        let number = feed
            .pointer_mut(&format!("{PERSON}/mail/address"))
            .unwrap()
            .as_object_mut()
            .unwrap();
        number.remove("number");
        assert_eq!(reported(&feed), [format!("warning {}", expected.replace("{at}", &at))]);
    }
}

#[test]
fn a_member_in_the_wrong_place_is_reported_where_it_belongs() {
    let mut bare_mail = sound();
    *bare_mail.pointer_mut("/items/0/_prisoner_card/mail").unwrap() =
        json!({ "state": "open", "envelope": { "ru": "000000" }, "address": { "certainty": "confirmed" } });
    let mut no_mail = sound();
    let person = no_mail.pointer_mut(PERSON).unwrap().as_object_mut().unwrap();
    person.remove("mail");
    person.insert("envelope".to_owned(), json!({ "ru": "000000" }));
    assert_eq!(
        reported(&no_mail),
        [format!(
            "warning misplaced-member at {PERSON}/envelope: `envelope` says nothing here: it belongs in `address` of \
             `mail`: move it there, or give it a name of its own"
        )]
    );
    assert_eq!(
        reported(&bare_mail),
        [format!(
            "warning misplaced-member at {PERSON}/mail/envelope: `envelope` says nothing here: it belongs in `address`: \
             move it there, or give it a name of its own"
        )]
    );
}
