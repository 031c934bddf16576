//! Statements against an address where no card looks for them.

use serde_json::{Value, json};

use super::{PERSON, reported, sound, with};

/// The lines for a member of a name that the format does not have.
fn lines(object: &str, name: &str, value: &Value) -> Vec<String> {
    let mut feed = sound();
    let person = feed.pointer_mut(PERSON).unwrap();
    person["release"] = json!({ "expected": "2030" });
    let members = feed.pointer_mut(object).unwrap_or_else(|| panic!("{object}"));
    members[name] = value.clone();
    reported(&feed)
}

#[test]
fn a_statement_against_an_address_counts_for_nothing_as_a_value_of_another_member() {
    const CUSTODY: &str = "`{value}` is a `code` of `custody`: write \"custody\": { \"code\": \"{value}\" }, or";
    const STATE: &str = "`{value}` is a `state` of `mail`: write \"mail\": { \"state\": \"{value}\" }, or";
    const WITHDRAWN: &str = "`withdrawn` is a member of its own: write \"withdrawn\": true, or";
    for (object, name, value, said, expected) in [
        (PERSON, "status", json!("released"), "released", Some(CUSTODY)),
        (PERSON, "status", json!("Released"), "released", Some(CUSTODY)),
        (
            PERSON,
            "custody_status",
            json!("in transfer"),
            "in_transfer",
            Some(CUSTODY),
        ),
        (PERSON, "situation", json!("executed"), "died", Some(CUSTODY)),
        (
            PERSON,
            "detention",
            json!({ "code": "deported" }),
            "deported",
            Some(CUSTODY),
        ),
        ("/mail", "status", json!("house_arrest"), "house_arrest", Some(CUSTODY)),
        ("/custody", "status", json!("died"), "died", Some(CUSTODY)),
        ("/items/0", "status", json!("exchanged"), "exchanged", Some(CUSTODY)),
        (PERSON, "state", json!("closed"), "closed", Some(STATE)),
        (PERSON, "mail_status", json!("paused"), "paused", Some(STATE)),
        (PERSON, "status", json!("withdrawn"), "withdrawn", Some(WITHDRAWN)),
        // Nothing against an address, or the publisher's own, or of something else.
        (PERSON, "case_status", json!("open"), "", None),
        (PERSON, "_status", json!("released"), "", None),
        (PERSON, "film", json!("released"), "", None),
        ("/charges/0", "status", json!("released"), "", None),
    ] {
        let object = match object {
            PERSON | "/items/0" => object.to_owned(),
            _ => format!("{PERSON}{object}"),
        };
        let found = lines(&object, name, &value);
        let expected = expected.map(|expected| {
            format!(
                "misplaced-member at {object}/{name}: \"{name}\" says nothing here: {} give it a name of its own that begins \
                 with `_`",
                expected.replace("{value}", said)
            )
        });
        let found: Vec<String> = found.into_iter().filter(|line| !line.starts_with("warning ")).collect();
        assert_eq!(found, Vec::from_iter(expected), "{object} {name} {value}");
    }
}

#[test]
fn a_statement_against_an_address_counts_for_nothing_as_the_name_of_a_member() {
    for (object, name, value, expected) in [
        (PERSON, "died_on", json!("2026-10-01"), Some("misplaced-member")),
        (PERSON, "death_date", json!("2026-10-01"), Some("misplaced-member")),
        (PERSON, "is_dead", json!(true), Some("misplaced-member")),
        (PERSON, "executed", json!("2026-10"), Some("misplaced-member")),
        (PERSON, "pardoned", json!("2026-10"), Some("misplaced-member")),
        (PERSON, "paroled", json!(true), Some("misplaced-member")),
        (PERSON, "escaped", json!(true), Some("misplaced-member")),
        (PERSON, "deported_on", json!("2026-10"), Some("misplaced-member")),
        (PERSON, "transferred", json!("2026-10-01"), Some("misplaced-member")),
        (PERSON, "moved_on", json!("2026-10-01"), Some("misplaced-member")),
        (PERSON, "retracted", json!(true), Some("misspelt-member")),
        (PERSON, "deleted", json!("2026-10-01"), Some("misspelt-member")),
        ("/items/0", "removed", json!(true), Some("misplaced-member")),
        (PERSON, "deleted", json!(false), None),
        (PERSON, "transferred", json!(false), None),
        (PERSON, "moved", json!(""), None),
    ] {
        let found = lines(object, name, &value);
        let codes: Vec<&str> = found.iter().filter_map(|line| line.split(" at ").next()).collect();
        assert_eq!(codes, Vec::from_iter(expected), "{object} {name} {value}: {found:?}");
    }
}

#[test]
fn an_event_that_speaks_against_an_address_under_another_code_is_an_error() {
    let meant =
        "is no code of an event, and a card goes on showing an address; \"{meant}\" is meant: write \"{meant}\"";
    let custody = "is no code of an event, and a card goes on showing an address; `{meant}` is a `code` of `custody`: write it \
        as the code of custody, if it is so still; here write \"other\" with a label";
    for (code, right, expected) in [
        ("death", "died", meant),
        ("executed", "died", meant),
        ("freed", "released", meant),
        ("pardoned", "released", meant),
        ("moved", "transferred", meant),
        ("transfer", "transferred", meant),
        ("deported", "deported", custody),
        ("in_transfer", "in_transfer", custody),
        ("Conditional Release", "conditional_release", custody),
        ("paroled", "conditional_release", custody),
        ("escaped", "wanted", custody),
        ("house_arrest", "house_arrest", custody),
    ] {
        let place = format!("{PERSON}/events/0/code");
        assert_eq!(
            reported(&with(&place, json!(code))),
            [format!(
                "misspelt-code at {place}: \"{code}\" {}",
                expected.replace("{meant}", right)
            )]
        );
    }
    for code in ["searched", "hunger_strike"] {
        let found = reported(&with(&format!("{PERSON}/events/0/code"), json!(code)));
        assert!(found[0].starts_with("warning unknown-code at "), "{found:?}");
    }
}

#[test]
fn a_name_or_a_value_that_seems_to_say_that_the_person_is_gone_is_a_warning() {
    for (object, name, value, count) in [
        ("", "date_released", json!("2026-01-01"), 1),
        ("", "wantedSince", json!("2026-01"), 1),
        ("", "house_arrest_since", json!("2026-01-01"), 1),
        ("", "amnesty", json!(true), 1),
        ("", "is_free", json!("yes"), 1),
        ("", "alive", json!(false), 1),
        ("", "can_write", json!("no"), 1),
        ("", "hidden", json!(true), 1),
        ("/mail", "do_not_write", json!(true), 1),
        ("/mail", "open", json!(false), 1),
        ("", "status", json!("died in custody"), 1),
        ("", "status", json!("former"), 1),
        ("", "status", json!("на свободе"), 1),
        ("/custody", "status", json!("освобождён"), 1),
        ("", "location", json!("Abroad since 2024"), 1),
        ("", "incarceration", json!({ "code": "released" }), 1),
        // Something else, or nothing.
        ("", "press_release", json!("2026-01-01"), 0),
        ("", "release_denied", json!("2026-01-01"), 0),
        ("", "parole_date", json!("2030-01-01"), 0),
        ("", "release_campaign", json!("https://example.org/"), 0),
        ("", "transferred_money", json!(true), 0),
        ("", "hidden", json!(false), 0),
        ("", "alive", json!(true), 0),
        ("", "location", json!("Penal Colony No. 0"), 0),
        ("", "custody_status", json!("not released"), 0),
        ("", "custody_status", json!("sentenced to death"), 0),
        ("/charges/0", "released_on_date", json!(true), 0),
    ] {
        let found = lines(&format!("{PERSON}{object}"), name, &value);
        let seems = found
            .iter()
            .filter(|line| line.starts_with("warning misplaced-member") && line.contains(" seems to "));
        assert_eq!(
            (seems.count(), found.len()),
            (count, count),
            "{object} {name} {value}: {found:?}"
        );
    }
    let found = lines(PERSON, "status", &json!("active"));
    assert!(
        found.len() == 1 && found[0].contains(": \"status\" says nothing here: say where the person is in `custody`"),
        "{found:?}"
    );
    for code in [
        "amnesty",
        "prisoner_exchange",
        "died_in_custody",
        "moved_to_colony",
        "under_house_arrest",
        "missing",
    ] {
        let found = reported(&with(&format!("{PERSON}/events/0/code"), json!(code)));
        assert!(
            found[0].starts_with("warning unknown-code") && found[0].contains(" seems to "),
            "{found:?}"
        );
    }
}

#[test]
fn what_seems_to_say_that_the_person_is_gone_may_stand_where_the_feed_says_so() {
    for (pointer, code) in [("mail/state", "closed"), ("custody/code", "released")] {
        let mut feed = with(&format!("{PERSON}/{pointer}"), json!(code));
        let before = reported(&feed);
        feed.pointer_mut(PERSON).unwrap()["date_released"] = json!("2026-01-01");
        assert_eq!(reported(&feed), before);
    }
}

#[test]
fn the_day_of_release_under_a_longer_name_is_an_error() {
    for name in ["actual_date", "actual_release", "date_actual", "Actual on"] {
        let found = lines(&format!("{PERSON}/release"), name, &json!("2026-01-01"));
        assert!(
            found.len() == 1 && found[0].starts_with("misspelt-member"),
            "{name}: {found:?}"
        );
    }
    let found = lines(&format!("{PERSON}/release"), "actual_term", &json!("2026-01-01"));
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_member_that_many_objects_have_is_not_sent_into_one_of_them() {
    for (object, name) in [
        ("custody", "until"),
        ("custody", "date"),
        ("custody", "note"),
        ("mail", "until"),
        ("mail/address", "until"),
        ("custody", "by"),
        ("custody", "label"),
    ] {
        let found = lines(&format!("{PERSON}/{object}"), name, &json!("2026-10-01"));
        assert_eq!(found, [""; 0], "{object} {name}");
    }
    let found = lines(&format!("{PERSON}/sentence"), "place", &json!("Primersk"));
    assert!(!found.iter().any(|line| line.contains("`consent`")), "{found:?}");
    let found = lines(&format!("{PERSON}/mail/address"), "since", &json!("2026-10-01"));
    assert_eq!(found, [""; 0]);
}

#[test]
fn the_day_of_birth_is_not_sent_into_the_birthday() {
    for name in ["birth_date", "birthDate", "dob", "born", "date_of_birth"] {
        let mut feed = sound();
        let person = feed.pointer_mut(PERSON).unwrap();
        person.as_object_mut().unwrap().remove("birth");
        person[name] = json!("1987-04-19");
        let found = reported(&feed);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].ends_with("`birth` is meant: write `birth`"), "{found:?}");
    }
}
