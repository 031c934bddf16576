//! The feed, its people, and their ids.

use super::{changed, reported};

#[test]
fn an_id_of_the_feed_that_is_no_url_and_no_urn_is_an_error() {
    let with = |id: &str| changed("\"sequence\": 7", &format!("\"sequence\": 7, \"id\": \"{id}\""));
    for id in [
        "urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8",
        "urn:example:people",
        "https://example.org/feed",
        "tag:example.org,2026:feed",
    ] {
        assert_eq!(reported(&with(id)), Vec::<String>::new(), "{id}");
    }
    for id in [
        "my feed",
        "people",
        "/feed.json",
        "urn:my feed",
        " urn:example:people",
        "https://",
        "https://example.org/a\\tb",
    ] {
        let lines = reported(&with(id));
        assert!(
            lines[0].starts_with("error malformed-feed-id at /_prisoner_card/id ")
                && lines[0].contains(
                    "is no URL and no URN, so that no key can name this feed: write a URL or URN of your own"
                ),
            "{lines:?}"
        );
    }
}

#[test]
fn a_photo_without_a_digest_is_reported_in_a_feed_that_can_be_signed() {
    let with = |id: &str, digest: &str| {
        let photo = format!(
            r#""photo": {{ "url": "https://example.org/a.jpg", "alt": {{ "en": "Anna", "ru": "Анна" }}{digest} }}, "gender": "f""#
        );
        reported(&changed("\"gender\": \"f\"", &photo).replace("\"sequence\": 7", &format!("\"sequence\": 7{id}")))
    };
    let id = r#", "id": "https://example.org/feed""#;
    assert_eq!(
        with(id, ""),
        [
            "advice photo-without-digest at /items/0/_prisoner_card/photo/url [\"https://example.org/a.jpg\"]: this photo has no \
             `sha256`: a card with `keys` shows the initials in its place: write what sha256sum says of the file"
        ]
    );
    let digest = format!(r#", "sha256": "{}""#, "0".repeat(64));
    assert_eq!(with(id, &digest), Vec::<String>::new());
    // `sign` would refuse this one.
    assert_eq!(with("", ""), Vec::<String>::new());
}

#[test]
fn one_number_of_two_people_is_reported() {
    let with = |number: &str, other: &str, country: &str| {
        let person = |id: &str, number: &str, country: &str| {
            format!(
                r#"{{ "id": "{id}", "content_text": "Fictional.", "_prisoner_card": {{ "name": "A", "country": "{country}",
                "recognition": {{ "by": "P", "status": "recognised" }}, "mail": {{ "state": "closed", "address": {{ "number": "{number}" }} }} }} }}"#
            )
        };
        let items = [person("a", number, "GB"), person("b", other, country)].join(", ");
        let feed = changed("\"items\": [", &format!("\"items\": [ {items},"));
        let lines = reported(&feed);
        lines
            .into_iter()
            .filter(|line| line.contains("other-number"))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        with("A1234BC", "No. a1234 bc", "GB"),
        [
            "warning other-number at /items/1/_prisoner_card/mail/address/number [\"No. a1234 bc\"]: another person of this \
             country has the same number: letters to one of them go to the other: find out whose it is, and correct the other / \
             the other person's is here [\"A1234BC\"]"
        ]
    );
    for (number, other, country) in [
        ("A1234BC", "A1235BC", "GB"),
        ("A1234BC", "A1234BC", "IE"),
        ("12", "12", "GB"),
    ] {
        assert_eq!(
            with(number, other, country),
            Vec::<String>::new(),
            "{number} {other} {country}"
        );
    }
}

#[test]
fn oversized_items_and_feeds_are_reported() {
    for (length, expected) in [
        (100_000, ""),
        (
            200_000,
            "warning item-too-large at /items/0 [{]: this person takes 198 KB, which is slow to load on a poor connection: shorten the texts, and lead to the full story with url",
        ),
        (
            500_000,
            "error item-too-large at /items/0 [{]: this person has more than 5000 values or 500 KB of text, and no card reads so much: shorten the texts, and lead to the full story with url",
        ),
    ] {
        let feed = changed(
            "She does not exist.",
            "She does not exist. ".repeat(length / 20).trim_end(),
        );
        assert_eq!(reported(&feed).concat(), expected);
    }
    let feed = changed("She does not exist.", "She does not exist. ".repeat(110_000).trim_end());
    assert_eq!(
        reported(&feed),
        [
            "warning feed-too-large at  [{]: the feed has 2.2 MB, and a card stops reading at 2 MB: as it is, it can be \
             shown nowhere: divide it into pages with next_url; `prisoner-card build` does it for you",
            "error item-too-large at /items/0 [{]: this person takes 2.2 MB, and a card stops reading a page at 2 MB: \
             shorten the texts, and lead to the full story with url",
        ]
    );
}

/// A few bytes each: no card reads so many values, however small the item is.
#[test]
fn more_values_than_a_card_reads_of_a_person_are_reported_in_a_small_item() {
    let too_large = |interests: usize| {
        let interests = vec!["\"a\""; interests].join(", ");
        let feed = changed(
            "\"stage\": \"serving\"",
            &format!("\"stage\": \"serving\", \"interests\": [{interests}]"),
        );
        reported(&feed).into_iter().find(|line| line.contains("item-too-large"))
    };
    assert_eq!(too_large(4_000), None);
    assert_eq!(
        too_large(5_000).as_deref(),
        Some(
            "error item-too-large at /items/0 [{]: this person has more than 5000 values or 500 KB of text, and no card reads \
             so much: shorten the texts, and lead to the full story with url"
        )
    );
}

#[test]
fn more_values_and_names_than_a_card_counts_are_reported() {
    let marks = |text: &str| text.bytes().filter(|byte| b",:[{".contains(byte)).count();
    let with = |commas: usize| {
        changed(
            "She does not exist.",
            &format!("She{} does not exist.", ",".repeat(commas)),
        )
    };
    let limit = 200_000 - marks(&with(0));
    let of_the_feed = |feed: &str| reported(feed).into_iter().find(|line| line.contains("feed-too-large"));
    assert_eq!(of_the_feed(&with(limit)), None);
    assert_eq!(
        of_the_feed(&with(limit + 1)).as_deref(),
        Some(
            "warning feed-too-large at  [{]: the feed has some 200001 values and names, and a card stops reading at \
             200000: as it is, it can be shown nowhere: divide it into pages with next_url; `prisoner-card build` does it \
             for you"
        )
    );
}

/// The limits are the format's. The script has its own rule for the values that count.
#[test]
fn values_are_counted_as_the_card_counts_them() {
    let page = include_str!("../../../../src/shell/page.ts");
    for mark in [
        "const COMMA = 0x2c;",
        "const COLON = 0x3a;",
        "const BRACKET = 0x5b;",
        "const BRACE = 0x7b;",
    ] {
        assert!(page.contains(mark), "src/shell/page.ts does not have: {mark}");
    }
    assert_eq!([0x2c, 0x3a, 0x5b, 0x7b], *b",:[{");
}

#[test]
fn list_of_a_built_site_is_told_from_a_feed_and_may_be_named_in_one() {
    assert_eq!(
        reported(r#"{ "title": "People", "people": [] }"#),
        [
            "error list-not-feed at /people [[]]: this is a list of people that `prisoner-card build` has written, and no \
             feed: it has `people` in place of `items`: check the feed that the site was built from; `prisoner-card verify` \
             checks the list's signature"
        ]
    );
}
