mod entries;
mod folding;
mod orders;
mod search;

use prisoner_card_format::{Date, DayOfYear, LanguageTag, Preferred, Publication, wire};
use serde_json::{Value, json};

use crate::{Birthday, Choices, Entry, Filter, Heights, Segment, segments};

fn publication() -> Publication {
    publication_until("2026-12-31T00:00:00Z")
}

fn publication_until(valid_until: &str) -> Publication {
    let head = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": "People",
        "language": "en",
        "_prisoner_card": {
            "about": "https://example.org/format",
            "spec": "1",
            "publisher": { "name": "Example", "url": "https://example.org/" },
            "issued": "2026-01-01T00:00:00Z",
            "valid_until": valid_until,
        }
    });
    let head: wire::FeedHead = serde_json::from_value(head).unwrap();
    Publication::from_wire(head).unwrap()
}

/// Somebody to whom letters can go, with some members changed.
fn item(changes: &Value) -> String {
    let mut item = json!({
        "id": "https://example.org/p/anna",
        "url": "https://example.org/p/anna/",
        "_prisoner_card": {
            "name": { "en": { "given": "Anna", "family": "Primerova" }, "ru": { "given": "Анна", "family": "Примерова" } },
            "headline": "Spoke against the war",
            "country": "RU",
            "birthday": "--03-17",
            "recognition": { "by": "Example", "status": "recognised" },
            "photo": { "url": "https://example.org/anna.jpg", "alt": "Anna", "sha256": "0".repeat(64) },
            "custody": { "code": "remand", "place": "SIZO-1", "since": "2024-02-13" },
            "events": [{ "date": "2024-02-01", "code": "detained" }],
            "mail": {
                "state": "open",
                "languages": ["ru"],
                "need": { "level": "high", "as_of": "2025-12-01" },
                "address": {
                    "envelope": { "ru": "Улица Тайная, 1" },
                    "verified_on": "2025-12-01",
                    "review_by": "2026-06-30"
                }
            }
        }
    });
    for (name, value) in changes.as_object().unwrap() {
        item["_prisoner_card"][name] = value.clone();
    }
    item.to_string()
}

fn entry(changes: &Value) -> Entry {
    Entry::of_item(value(&item(changes)), &publication()).unwrap()
}

/// The value as it comes from a feed.
fn value(json: &str) -> wire::Value {
    serde_json::from_str(json).unwrap()
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn english() -> Preferred {
    publication().preferred(&LanguageTag::english())
}

#[test]
fn birthday_is_as_near_as_its_next_day_and_the_29th_of_february_lies_between_its_neighbours() {
    for (birthday, today, days) in [
        ("--03-17", "2026-03-17", 0),
        ("--03-18", "2026-03-17", 1),
        ("--03-16", "2026-03-17", 365),
        ("--01-01", "2025-12-31", 1),
        ("--02-29", "2026-02-28", 1),
        ("--03-01", "2026-02-28", 2),
    ] {
        assert_eq!(
            Birthday::from(DayOfYear::parse(birthday).unwrap()).days_from(day(today)),
            days,
            "{birthday} {today}"
        );
    }
}

#[test]
fn filter_lets_through_whom_it_names_and_nobody_of_whom_that_is_not_stated() {
    let anna = entry(&json!({}));
    let nobody = entry(&json!({ "country": null, "custody": null, "events": null, "mail": null }));
    for pair in [
        ("country", "RU"),
        ("since", "2024"),
        ("recognition", "recognised"),
        ("language", "ru"),
    ] {
        let filter = Filter::from_pairs([pair]);
        assert_eq!(filter.pairs(), [(pair.0, pair.1.to_owned())]);
        assert!(filter.accepts(&anna), "{pair:?}");
        assert_eq!(filter.accepts(&nobody), pair.0 == "recognition", "{pair:?}");
    }
    for pair in [
        ("country", "BY"),
        ("since", "2023"),
        ("recognition", "under_review"),
        ("language", "en"),
    ] {
        assert!(!Filter::from_pairs([pair]).accepts(&anna), "{pair:?}");
    }
    assert!(Filter::from_pairs([("colour", "red"), ("country", "")]).is_empty());
    assert!(Filter::from_pairs([("since", "soon")]).is_empty());
}

#[test]
fn choices_count_the_people_of_each() {
    let choices = Choices::of(&[entry(&json!({})), entry(&json!({ "country": "BY" }))]);
    assert_eq!(
        choices.countries.into_iter().collect::<Vec<_>>(),
        [("BY".to_owned(), 1), ("RU".to_owned(), 1)]
    );
    assert_eq!(choices.years.into_iter().collect::<Vec<_>>(), [(2024, 2)]);
    assert_eq!(
        choices.recognitions.into_iter().collect::<Vec<_>>(),
        [("recognised", 2)]
    );
    assert_eq!(
        choices.languages.into_iter().collect::<Vec<_>>(),
        [("ru".to_owned(), 2)]
    );
}

#[test]
fn rows_on_the_screen_and_the_focused_one_are_in_the_document() {
    use Segment::{Room, Shown};
    for (rows, on_screen, focused, expected) in [
        (0, 0..5, None, vec![]),
        (3, 0..5, None, vec![Shown(0..3)]),
        (9, 0..3, None, vec![Shown(0..3), Room(3..9)]),
        (9, 4..6, Some(5), vec![Room(0..4), Shown(4..6), Room(6..9)]),
        (
            9,
            4..6,
            Some(1),
            vec![Room(0..1), Shown(1..2), Room(2..4), Shown(4..6), Room(6..9)],
        ),
        (9, 4..6, Some(3), vec![Room(0..3), Shown(3..4), Shown(4..6), Room(6..9)]),
        (9, 4..6, Some(8), vec![Room(0..4), Shown(4..6), Room(6..8), Shown(8..9)]),
        (9, 4..6, Some(9), vec![Room(0..4), Shown(4..6), Room(6..9)]),
        (9, 20..30, None, vec![Room(0..9)]),
    ] {
        assert_eq!(
            segments(rows, on_screen.clone(), focused),
            expected,
            "{rows} {on_screen:?} {focused:?}"
        );
    }
}

#[test]
fn rows_that_were_not_measured_count_as_high_as_the_first_ones() {
    let mut heights = Heights::default();
    assert_eq!((heights.usual(), heights.row_at(500.0, 3)), (0.0, 3));
    heights.measure(&[(0, 100.0), (1, 140.0)]);
    assert_eq!((heights.usual(), heights.of(0..4)), (120.0, 480.0));
    // Rows that are measured later do not change the height of those that were not measured.
    heights.measure(&[(5, 40.0)]);
    assert_eq!((heights.usual(), heights.of(0..6)), (120.0, 640.0));
    for (pixels, row) in [
        (-10.0, 0),
        (0.0, 0),
        (99.0, 0),
        (100.0, 1),
        (240.0, 2),
        (600.0, 5),
        (640.0, 6),
        (760.0, 7),
        (9e9, 9),
    ] {
        assert_eq!(heights.row_at(pixels, 9), row, "{pixels}");
    }
    heights.forget();
    assert_eq!((heights.of(0..2), heights.row_at(120.0, 9)), (240.0, 1));
}
