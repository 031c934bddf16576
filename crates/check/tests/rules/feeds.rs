//! The feed, its people, and their ids.

use super::{assert_reported, assert_sound, changed, reported};

#[test]
fn times_of_the_feed_that_do_not_fit_are_reported() {
    assert_reported(&[
        (
            "2026-11-01T12:00:00Z",
            "2026-11-24T13:00:00Z",
            &[
                r#"warning issued-in-future at /_prisoner_card/issued ["2026-11-24T13:00:00Z"]: the feed says that it is published at a time that is still to come: write when it is published; mind the time zone (Z is UTC, Moscow is +03:00)"#,
            ],
        ),
        (
            "2027-05-01T12:00:00Z",
            "2026-10-01T12:00:00Z",
            &[
                r#"error valid-before-issued at /_prisoner_card/valid_until ["2026-10-01T12:00:00Z"]: the feed stops being valid before it is published: write a day after issued, such as half a year later / it is published then ["2026-11-01T12:00:00Z"]"#,
            ],
        ),
        (
            "2027-05-01T12:00:00Z",
            "2026-11-23T12:00:00Z",
            &[
                r#"warning feed-expired at /_prisoner_card/valid_until ["2026-11-23T12:00:00Z"]: the feed was valid until 2026-11-23; every card of it warns that it may be out of date: look whether all still holds, then publish it anew with a later date"#,
            ],
        ),
    ]);
}

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
fn ids_that_do_not_find_their_person_are_reported() {
    assert_reported(&[
        (
            "https://example.org/p/withdrawn",
            "https://example.org/p/primerova",
            &[
                r#"error duplicate-id at /items/1/id ["https://example.org/p/primerova"]: "https://example.org/p/primerova" is the id of two people; a card shows the first: give each person an id of their own, or remove one of the two / the first is here ["https://example.org/p/primerova"]"#,
            ],
        ),
        (
            "https://example.org/p/withdrawn",
            "https://example.org/old/primerova/",
            &[
                r#"warning ambiguous-id at /items/1/id ["https://example.org/old/primerova/"]: person="primerova" on a page may mean this person or another: both ids end in it: let the ids end differently, so that each person can be named by the end / the other is here ["https://example.org/p/primerova"]"#,
            ],
        ),
        (
            "\"id\": \"https://example.org/p/withdrawn\"",
            "\"id\": \"primerova\"",
            &[
                r#"warning ambiguous-id at /items/1/id ["primerova"]: person="primerova" on a page may mean this person or another: both ids end in it: let the ids end differently, so that each person can be named by the end / the other is here ["https://example.org/p/primerova"]"#,
            ],
        ),
        (
            "\"id\": \"https://example.org/p/withdrawn\"",
            "\"id\": \"2\"",
            &[
                r#"warning unstable-id at /items/1/id ["2"]: the id "2" looks like a place in a list, and may be another person's tomorrow: write something that stays with the person, such as the name or the address of the case page"#,
            ],
        ),
        (
            "\"id\": \"https://example.org/p/withdrawn\"",
            "\"id\": \" withdrawn\"",
            &[
                r#"warning id-with-space at /items/1/id [" withdrawn"]: this id begins or ends with a space, so that no card can ask for it: remove the space"#,
            ],
        ),
    ]);
}

#[test]
fn items_that_say_too_little_or_too_much_are_reported() {
    assert_reported(&[
        (
            "\"withdrawn\": true",
            "\"withdrawn\": true, \"birth\": \"1970\"",
            &[
                r#"warning withdrawn-but-there at /items/1/_prisoner_card/birth ["birth"]: the profile is withdrawn, and its birth is still there for all to read: leave only id, a content_text that names nobody, and "_prisoner_card": { "withdrawn": true }"#,
            ],
        ),
        (
            "\"content_text\": \"Withdrawn.\",",
            "\"content_text\": \"Withdrawn.\", \"title\": \"Somebody\", \"url\": \"https://example.org/\",",
            &[
                r#"warning withdrawn-but-there at /items/1/title ["title"]: the profile is withdrawn, and its title and 1 more are still there for all to read: leave only id, a content_text that names nobody, and "_prisoner_card": { "withdrawn": true }"#,
            ],
        ),
        (
            r#""code": "other", "label": { "en": "A book", "ru": "Книга" }"#,
            r#""code": "other""#,
            &[
                r#"warning says-nothing at /items/0/_prisoner_card/events/5 [{]: this event does not say what happened, and a card leaves it out: write a label, or a code other than "other""#,
            ],
        ),
        (
            r#",
            "risk": [
              { "jurisdiction": "XX", "note": { "en": "Forbidden.", "ru": "Запрещено." }, "as_of": "2026-10" }
            ]"#,
            "",
            &[
                r#"advice donation-without-risk at /items/0/_prisoner_card/help/0/kind ["donate"]: in some countries giving money is punished, and nothing is said of it here: add risk: for each country in question what a donor risks there, and as of when"#,
            ],
        ),
    ]);
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
fn feeds_that_are_as_they_should_be_are_let_be() {
    assert_sound(&[
        ("2026-11-01T12:00:00Z", "2026-11-24T15:05:00+03:00"),
        ("https://example.org/p/withdrawn", "https://example.org/q/withdrawn"),
        ("\"id\": \"https://example.org/p/withdrawn\"", "\"id\": \"12345\""),
    ]);
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
    let named = r#""_prisoner_list": { "url": "https://example.org/list.json" }, "items": ["#;
    assert_sound(&[(r#""items": ["#, named)]);
}
