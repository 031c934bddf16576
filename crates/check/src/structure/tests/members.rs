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

#[test]
fn a_code_that_speaks_against_an_address_counts_for_nothing_as_the_name_of_a_member() {
    let as_code = |code: &str| {
        format!(
            "misplaced-member at {{at}}: \"{{name}}\" says nothing here: `{code}` is a `code` of `custody`: write \"custody\": \
             {{ \"code\": \"{code}\" }}, or give it a name of its own that begins with `_`"
        )
    };
    let actual = "misspelt-member at {at}: \"{name}\" is no member of the format, and is ignored; `actual` is meant: write `actual`";
    let a_day = "warning misspelt-member at {at}: \"{name}\" is no member of the format, and is ignored; `actual` or `expected` of \
        `release` is meant: write `actual` if the person is free, `expected` if not";
    let mut feed = sound();
    let person = feed.pointer_mut(PERSON).unwrap();
    person["release"] = json!({ "expected": "2030" });
    for (object, name, value, expected) in [
        (PERSON, "died", json!("2026-10-01"), Some(as_code("died"))),
        (PERSON, "Died", json!(true), Some(as_code("died"))),
        (PERSON, "date_of_death", json!("2026"), Some(as_code("died"))),
        (PERSON, "exchanged", json!(true), Some(as_code("exchanged"))),
        (PERSON, "inTransfer", json!(true), Some(as_code("in_transfer"))),
        (PERSON, "release_date", json!("2026-10"), Some(a_day.to_owned())),
        ("/custody", "died", json!("2026-10-01"), Some(as_code("died"))),
        ("/custody", "released", json!("2026-10-01"), Some(as_code("released"))),
        ("/custody", "house_arrest", json!(true), Some(as_code("house_arrest"))),
        ("/release", "died", json!("2026-10-01"), Some(as_code("died"))),
        ("/release", "released", json!("2026-10-01"), Some(actual.to_owned())),
        ("/release", "released", json!(true), Some(actual.to_owned())),
        ("/release", "freed", json!("2026-10-01"), Some(actual.to_owned())),
        ("/release", "date", json!("2026-10-01"), Some(a_day.to_owned())),
        ("/release", "on", json!("2026-10"), Some(a_day.to_owned())),
        ("/mail", "released", json!("2026-10-01"), Some(as_code("released"))),
        ("/mail/address", "deported", json!(true), Some(as_code("deported"))),
        ("/items/0", "died", json!("2026-10-01"), Some(as_code("died"))),
        // Nothing is said, or nothing against an address, or it is the publisher's own.
        (PERSON, "died", json!(false), None),
        (PERSON, "exchanged", json!(""), None),
        ("/custody", "released", json!(null), None),
        ("/custody", "released", json!(false), None),
        ("/release", "released", json!(false), None),
        ("/release", "_released", json!("2026-10-01"), None),
        ("/release", "conditions", json!("She reports to the police."), None),
        ("/release", "ticket", json!(17), None),
        ("/release", "parole_from", json!("2027-05"), None),
        (PERSON, "release_date", json!("in spring"), None),
        ("/custody", "colony", json!(true), None),
        ("/custody", "remand", json!("2024"), None),
        ("/custody", "guards", json!("None."), None),
        (PERSON, "_died", json!(true), None),
        (PERSON, "transferred_to", json!("another list"), None),
        ("/charges/0", "wanted", json!(true), None),
        ("/sentence", "released", json!("2019"), None),
    ] {
        let object = if object.starts_with("/items") {
            object.to_owned()
        } else {
            format!("{PERSON}{}", object.replace(PERSON, ""))
        };
        let mut feed = feed.clone();
        let members = feed.pointer_mut(&object).unwrap_or_else(|| panic!("{object}"));
        members[name] = value.clone();
        let expected = expected.map(|line| {
            line.replace("{at}", &format!("{object}/{name}"))
                .replace("{name}", name)
        });
        assert_eq!(reported(&feed), Vec::from_iter(expected), "{object} {name} {value}");
    }
}
