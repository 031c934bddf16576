//! Values that are strings, and of which a card can use one form alone.

use super::{assert_reported, assert_sound};

#[test]
fn the_code_of_a_country_has_its_form() {
    assert_reported(&[
        (
            r#""jurisdiction": "XX""#,
            r#""jurisdiction": "xx""#,
            &[
                r#"error malformed-country at /items/0/_prisoner_card/help/0/risk/0/jurisdiction ["xx"]: "xx" is no code of a country, and a card would show it as it is: write "XX""#,
            ],
        ),
        (
            r#""birth": "1987-04-19","#,
            r#""birth": "1987-04-19", "country": "Russia","#,
            &[
                r#"error malformed-country at /items/0/_prisoner_card/country ["Russia"]: "Russia" is no code of a country, and a card would show it as it is: write its two letters, such as "RU", or those of its part, such as "UA-43""#,
            ],
        ),
        (
            r#""url": "https://example.org/" },"#,
            r#""url": "https://example.org/", "designations": [{ "jurisdiction": "РУ", "kind": "undesirable", "as_of": "2027-01" }] },"#,
            &[
                r#"error malformed-country at /_prisoner_card/publisher/designations/0/jurisdiction ["РУ"]: "РУ" is no code of a country, and a card would show it as it is: write its two letters, such as "RU", or those of its part, such as "UA-43""#,
                r#"error date-in-future at /_prisoner_card/publisher/designations/0/as_of ["2027-01"]: the day on which the designation was so (2027-01) lies in the future: look it up; a date is written year, month, day, in this order"#,
                r#"error donation-without-risk at /items/0/_prisoner_card/help/0/kind ["donate"]: the publisher is outlawed in "РУ", where a donation may be a crime, and nothing is said of it here: add risk for that jurisdiction: what a donor risks there, and as of when"#,
            ],
        ),
    ]);
    assert_sound(&[
        (
            r#""birth": "1987-04-19","#,
            r#""birth": "1987-04-19", "country": "RU","#,
        ),
        (r#""jurisdiction": "XX""#, r#""jurisdiction": "UA-43""#),
    ]);
}

#[test]
fn a_birthday_and_a_digest_have_their_form() {
    let with_photo = |digest: &str| {
        format!(
            r#""birthday": "--04-19", "photo": {{ "url": "https://example.org/a.jpg", "alt": {{ "en": "Anna", "ru": "Анна" }}, "sha256": "{digest}" }}, "gender": "f""#
        )
    };
    assert_reported(&[
        (
            r#""gender": "f""#,
            r#""birthday": "04-19", "gender": "f""#,
            &[
                r#"error malformed-date at /items/0/_prisoner_card/birthday ["04-19"]: "04-19" is not how a birthday is written, and no card shows it: write month and day without a year: "--02-13""#,
            ],
        ),
        (
            r#""gender": "f""#,
            &with_photo("47DE"),
            &[
                r#"error malformed-digest at /items/0/_prisoner_card/photo/sha256 ["47DE"]: "47DE" is no SHA-256 digest, so nothing tells another photo from this one: write what sha256sum says of the file: 64 digits 0 to 9 and a to f"#,
            ],
        ),
    ]);
    assert_sound(&[(
        r#""gender": "f""#,
        &with_photo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    )]);
}
