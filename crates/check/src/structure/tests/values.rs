//! Values that do not fit their member.

use serde_json::json;

use super::{PERSON, assert_reported, reported, with};

#[test]
fn values_of_the_wrong_kind_are_reported_with_what_to_write() {
    for (pointer, value, expected) in [
        (
            "/charges/0/article",
            json!(275),
            "`article` is a number, and must be text: put it into quotation marks: \"275\"",
        ),
        (
            "/account",
            json!("She read a poem."),
            "`account` is text, and must be a list: put it into square brackets: [ … ]",
        ),
        (
            "/charges",
            json!({ "law": "RU-UK" }),
            "`charges` is an object, and must be a list: put it into square brackets: [ … ]",
        ),
        (
            "/custody",
            json!([{ "code": "colony" }]),
            "`custody` is a list, and must be an object: leave out the square brackets around it",
        ),
        (
            "/custody",
            json!("colony"),
            "`custody` is text, and must be an object: write an object: { \"code\": …, \"certainty\": …, \"place\": … }",
        ),
        (
            "/account/0",
            json!(null),
            "entry 1 of `account` is null, and must be text, or text by language: write it in quotation marks, or leave \
             the member out",
        ),
        (
            "/headline",
            json!(["one", "two"]),
            "`headline` is a list, and must be text, or text by language: write one text in quotation marks, or an \
             object from language to text: { \"en\": \"…\" }",
        ),
        ("/headline", json!({ "en": ["one"] }), ""),
        (
            "/birth",
            json!(1987),
            "`birth` is a number, and must be text: put it into quotation marks: \"1987\"",
        ),
        (
            "/sentence/closed_hearing",
            json!("true"),
            "`closed_hearing` is text, and must be true or false: leave out the quotation marks: true",
        ),
        (
            "/sentence/in_absentia",
            json!("yes"),
            "`in_absentia` is text, and must be true or false: write true or false, without quotation marks",
        ),
        (
            "/mail/languages",
            json!("ru"),
            "`languages` is text, and must be a list: put it into square brackets: [ … ]",
        ),
        (
            "/stage",
            json!(["serving"]),
            "`stage` is a list, and must be text: leave out the square brackets around it",
        ),
        (
            "/mail/address/envelope",
            json!(["000000"]),
            "`envelope` is a list, and must be an address by language: write the address by language: { \"ru\": \"…\" }",
        ),
        (
            "/name",
            json!(["Anna", "Primerova"]),
            "`name` is a list, and must be a name, or names by language: write one text in quotation marks, or an object \
             from language to text: { \"en\": \"…\" }",
        ),
    ] {
        if expected.is_empty() {
            assert_eq!(
                reported(&with(&format!("{PERSON}{pointer}"), value)),
                [format!(
                    "wrong-kind at {PERSON}{pointer}/en: `en` is a list, and must be text: leave out the square \
                     brackets around it"
                )]
            );
        } else {
            assert_reported(pointer, value, &format!("wrong-kind: {expected}"));
        }
    }
}

#[test]
fn null_says_nothing() {
    // An invisible character in a name is written as its escape.
    assert_eq!(
        reported(&with(
            &format!("{PERSON}/headline"),
            json!({ "en": "x", "x-a\n": null })
        ))
        .last(),
        Some(&format!(
            "warning null-member at {PERSON}/headline/x-a\n: `x-a\\n` is null, which says nothing: leave the member out"
        ))
    );
    assert_reported(
        "/birth",
        json!(null),
        "warning null-member: `birth` is null, which says nothing: leave the member out",
    );
    assert_eq!(
        reported(&with(&format!("{PERSON}/name"), json!(null))),
        [format!(
            "missing-member at {PERSON}: `_prisoner_card` has no `name`: add `name`: the \
             person's name"
        )]
    );
}

#[test]
fn texts_in_which_nothing_can_be_seen_are_reported() {
    const EMPTY: &str =
        "empty-text: nothing can be seen in this text: write what belongs there, or leave the member out";
    for (pointer, value) in [
        ("/headline", json!("")),
        ("/charges/0/law", json!(" \u{200b}")),
        ("/mail/address/envelope/ru", json!("\n")),
        ("/name/ru", json!("")),
    ] {
        assert_reported(pointer, value, EMPTY);
    }
    for nothing in [json!({}), json!({ "en": null, "ru": null })] {
        assert_reported(
            "/headline",
            nothing,
            "empty-text: there is no language in this object: write the text by language, such as { \"en\": \"…\" }, or leave the member out",
        );
    }
    for nobody in [
        json!({ "given": "", "family": " " }),
        json!({ "patronymic": "\u{200b}", "family": "" }),
    ] {
        assert_reported(
            "/name/en",
            nobody,
            "empty-text: nothing can be seen in this name: write what belongs there, or leave the member out",
        );
    }
    assert_reported(
        "/mail/address/envelope",
        json!("000000, Примерск"),
        "address-without-language: this address does not say in which language it is written: write { \"ru\": \"000000, Примерск\" }, with the right language",
    );
}

#[test]
fn versions_and_numbers_are_reported() {
    for (pointer, value, expected) in [
        (
            "/version",
            json!("https://jsonfeed.org/version/2"),
            "wrong-version at /version: this is \"https://jsonfeed.org/version/2\", and must be \"https://jsonfeed.org/version/1.1\": write \"https://jsonfeed.org/version/1.1\"",
        ),
        (
            "/version",
            json!("https://jsonfeed.org/version/1"),
            "warning wrong-version at /version: this is \"https://jsonfeed.org/version/1\", and must be \"https://jsonfeed.org/version/1.1\": write \"https://jsonfeed.org/version/1.1\"",
        ),
        (
            "/_prisoner_card/spec",
            json!(1),
            "wrong-kind at /_prisoner_card/spec: `spec` is a number, and must be text: write \"1\"",
        ),
        (
            "/_prisoner_card/sequence",
            json!("3"),
            "wrong-kind at /_prisoner_card/sequence: `sequence` is text, and must be a number: leave out the quotation marks: 3",
        ),
        (
            "/_prisoner_card/sequence",
            json!(1.5),
            "number-out-of-range at /_prisoner_card/sequence: this is no whole number from 0 to 9007199254740991: write a whole number, such as 12",
        ),
        (
            "/_prisoner_card/sequence",
            json!(-1),
            "number-out-of-range at /_prisoner_card/sequence: this is no whole number from 0 to 9007199254740991: write a whole number, such as 12",
        ),
        (
            "/items/0/attachments",
            json!([{ "url": "https://example.org/a", "mime_type": "a/b", "duration_in_seconds": -0.5 }]),
            "number-out-of-range at /items/0/attachments/0/duration_in_seconds: this is no number from 0 upwards: write a number, such as 90.5",
        ),
        (
            "/items/1",
            json!("skromny"),
            "wrong-kind at /items/1: entry 2 of `items` is text, and must be an object: write an object: { \"id\": …, \"url\": …, \"language\": … }",
        ),
    ] {
        assert_eq!(reported(&with(pointer, value)), [expected]);
    }
}
