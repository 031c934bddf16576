//! The schema that editors use agrees with the format.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

#[path = "schema/patterns.rs"]
mod patterns;
#[path = "schema/sound_feed.rs"]
mod sound_feed;

use std::path::Path;

use jsonschema::Validator;
use prisoner_card_check::schema::{schema, text};
use serde_json::{Value, json};
use sound_feed::{sound, with};

/// The feeds that the project ships.
const FEEDS: [&str; 4] = ["feed.json", "people.json", "countries.json", "expired.json"];

#[track_caller]
fn text_of(file: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static").join(file)).unwrap()
}

#[track_caller]
fn read(file: &str) -> Value {
    serde_json::from_str(&text_of(file)).unwrap()
}

#[track_caller]
fn validator() -> Validator {
    jsonschema::validator_for(&schema()).unwrap()
}

/// The places where a feed does not follow the schema, each once.
fn broken_places(validator: &Validator, feed: &Value) -> Vec<String> {
    let mut places: Vec<String> = validator
        .iter_errors(feed)
        .map(|error| error.instance_path().to_string())
        .collect();
    places.dedup();
    places
}

#[test]
fn the_file_is_what_the_schema_is_now() {
    assert!(
        text() == text_of("feed.schema.json"),
        "renew it: cargo run --package prisoner-card -- schema > static/feed.schema.json"
    );
}

#[test]
fn the_schema_is_one_of_2020_12() {
    let schema = schema();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    let problems: Vec<String> = jsonschema::draft202012::meta::validator()
        .iter_errors(&schema)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert_eq!(problems, [""; 0]);
}

#[test]
fn every_feed_that_the_project_ships_follows_it() {
    let validator = validator();
    for file in FEEDS {
        assert_eq!(broken_places(&validator, &read(file)), [""; 0], "{file}");
    }
    assert_eq!(broken_places(&validator, &sound()), [""; 0]);
}

/// Values at a place of the sound feed that leave it sound.
fn passed_over() -> Vec<(&'static str, Value)> {
    vec![
        ("/unknown", json!({ "of": ["any", "kind"] })),
        ("/_prisoner_card/unknown", json!(1)),
        ("/items/0/_other_extension", json!(null)),
        ("/items/0/_prisoner_card/unknown", json!(false)),
        ("/items/0/_prisoner_card/custody/unknown", json!([])),
        ("/items/0/_prisoner_card/custody/code", json!("exile")),
        ("/items/0/_prisoner_card/custody/certainty", json!("rumoured")),
        ("/items/0/_prisoner_card/stage", json!("retrial_2")),
        ("/items/0/_prisoner_card/recognition/status", json!("disputed")),
        ("/items/0/_prisoner_card/mail/state", json!("censored")),
    ]
}

#[test]
fn unknown_members_pass_the_schema() {
    let validator = validator();
    for (pointer, value) in passed_over() {
        assert_eq!(broken_places(&validator, &with(pointer, value)), [""; 0], "{pointer}");
    }
}

/// Values at a place of the sound feed that break it there.
fn broken_values() -> Vec<(&'static str, Value)> {
    vec![
        ("/version", json!("https://jsonfeed.org/version/2")),
        ("/title", json!(" ")),
        ("/language", json!("english language")),
        ("/home_page_url", json!("javascript:alert(1)")),
        ("/next_url", json!("http://example.org/feed-2.json")),
        ("/authors", json!({ "name": "Example" })),
        ("/items", json!({})),
        ("/_prisoner_card", json!("1")),
        ("/_prisoner_card/spec", json!(1)),
        ("/_prisoner_card/spec", json!("2")),
        ("/_prisoner_card/issued", json!("2024-02-13")),
        ("/_prisoner_card/issued", json!("2024-02-13T10:00:00")),
        ("/_prisoner_card/valid_until", json!("2024-02-13T25:00:00Z")),
        ("/_prisoner_card/sequence", json!(1.5)),
        ("/_prisoner_card/sequence", json!("3")),
        ("/_prisoner_card/publisher", json!("Example")),
        ("/_prisoner_card/publisher/name", json!("")),
        ("/_prisoner_card/publisher/name", json!({})),
        ("/items/0", json!("primerova")),
        ("/items/0/id", json!(17)),
        ("/items/0/id", json!("")),
        ("/items/0/url", json!("mailto:anna@example.org")),
        ("/items/0/content_text", json!({ "en": "Fictional." })),
        ("/items/0/date_modified", json!("13 February 2024")),
        ("/items/0/tags", json!("fictional")),
        ("/items/0/_prisoner_card", json!(null)),
        ("/items/0/_prisoner_card/withdrawn", json!("true")),
        ("/items/0/_prisoner_card/name", json!(["Anna", "Primerova"])),
        ("/items/0/_prisoner_card/name/ru", json!(null)),
        ("/items/0/_prisoner_card/name/en/given", json!({ "en": "Anna" })),
        ("/items/0/_prisoner_card/name/en", json!({ "title": "Petrovna" })),
        ("/items/0/_prisoner_card/birth", json!("2024-2-3")),
        ("/items/0/_prisoner_card/birth", json!("2023-02-30")),
        ("/items/0/_prisoner_card/birth", json!("2023-00-00")),
        ("/items/0/_prisoner_card/birth", json!("19.04.1987")),
        ("/items/0/_prisoner_card/birth", json!(1987)),
        ("/items/0/_prisoner_card/gender", json!("F")),
        ("/items/0/_prisoner_card/photo/url", json!("data:image/png;base64,AA==")),
        ("/items/0/_prisoner_card/photo/url", json!("//example.org/anna.jpg")),
        ("/items/0/_prisoner_card/recognition", json!("recognised")),
        ("/items/0/_prisoner_card/recognition/reasons", json!("Words alone.")),
        ("/items/0/_prisoner_card/recognition/reasons/0", json!(1)),
        ("/items/0/_prisoner_card/stage", json!("Serving a sentence")),
        ("/items/0/_prisoner_card/stage", json!(["serving"])),
        ("/items/0/_prisoner_card/custody", json!("colony")),
        ("/items/0/_prisoner_card/custody/code", json!("in-transfer")),
        ("/items/0/_prisoner_card/charges", json!({ "law": "RU-UK" })),
        ("/items/0/_prisoner_card/charges/0/article", json!(275)),
        ("/items/0/_prisoner_card/charges/0/label/en", json!("")),
        ("/items/0/_prisoner_card/account", json!("She read a poem.")),
        ("/items/0/_prisoner_card/sentence/term", json!("9 years")),
        ("/items/0/_prisoner_card/sentence/term", json!("P")),
        ("/items/0/_prisoner_card/sentence/term", json!("P1M1Y")),
        ("/items/0/_prisoner_card/sentence/closed_hearing", json!("yes")),
        ("/items/0/_prisoner_card/sentence/additional/0", json!("P18M")),
        ("/items/0/_prisoner_card/events/0/date", json!("2024-02-13T10:00:00Z")),
        ("/items/0/_prisoner_card/release/expected", json!("2030-13")),
        ("/items/0/_prisoner_card/mail/languages", json!("ru")),
        ("/items/0/_prisoner_card/mail/languages/0", json!("по-русски")),
        ("/items/0/_prisoner_card/mail/address", json!("000000, Примерск")),
        (
            "/items/0/_prisoner_card/mail/address/envelope",
            json!("000000, Примерск"),
        ),
        ("/items/0/_prisoner_card/mail/address/envelope", json!({})),
        (
            "/items/0/_prisoner_card/mail/address/envelope/ru",
            json!("\u{202e}ксремирП"),
        ),
        (
            "/items/0/_prisoner_card/mail/address/envelope/ru",
            json!("000000\tПримерск"),
        ),
        ("/items/0/_prisoner_card/mail/address/envelope/ru", json!("\n ")),
        ("/items/0/_prisoner_card/mail/address/reading", json!("Primersk")),
        ("/items/0/_prisoner_card/mail/address/review_by", json!("soon")),
        (
            "/items/0/_prisoner_card/mail/channels/0/url",
            json!("letters@example.org"),
        ),
        (
            "/items/0/_prisoner_card/mail/channels/0/url",
            json!("mailto:a@example.org?bcc=b@example.org"),
        ),
        (
            "/items/0/_prisoner_card/help/0/url",
            json!("mailto:letters@example.org"),
        ),
        ("/items/0/_prisoner_card/help/0/url", json!("https://user@example.org/")),
        ("/items/0/_prisoner_card/sources/0/url", json!("ftp://example.org/")),
    ]
}

#[test]
fn a_broken_value_is_found_where_it_stands() {
    let validator = validator();
    for (pointer, value) in broken_values() {
        let feed = with(pointer, value.clone());
        assert_eq!(broken_places(&validator, &feed), [pointer], "{value}");
    }
}

#[test]
fn a_key_that_is_no_language_is_found_in_its_object() {
    let validator = validator();
    for object in [
        "/_prisoner_card/publisher/name",
        "/items/0/_prisoner_card/name",
        "/items/0/_prisoner_card/mail/address/envelope",
    ] {
        let feed = with(object, json!({ "in English": "Example" }));
        let places = broken_places(&validator, &feed);
        assert!(
            places == [object] || places == [format!("{object}/in English")],
            "{places:?}"
        );
    }
}

#[test]
fn a_required_member_is_missed_where_it_should_stand() {
    let validator = validator();
    for (object, members) in [
        ("", ["version", "title", "items", "_prisoner_card"].as_slice()),
        ("/_prisoner_card", &["about", "spec", "publisher", "issued"]),
        ("/_prisoner_card/publisher", &["name", "url"]),
        ("/items/0", &["id", "content_text", "_prisoner_card"]),
        ("/items/0/_prisoner_card", &["name", "recognition"]),
        ("/items/0/_prisoner_card/photo", &["url", "alt"]),
        ("/items/0/_prisoner_card/recognition", &["by", "status"]),
        ("/items/0/_prisoner_card/custody", &["code"]),
        ("/items/0/_prisoner_card/charges/0", &["law", "label"]),
        ("/items/0/_prisoner_card/charges/0/via/0", &["article"]),
        ("/items/0/_prisoner_card/sentence", &["kind"]),
        ("/items/0/_prisoner_card/sentence/additional/0", &["kind"]),
        ("/items/0/_prisoner_card/events/0", &["date", "code"]),
        ("/items/0/_prisoner_card/mail", &["state"]),
        ("/items/0/_prisoner_card/mail/channels/0", &["name"]),
        ("/items/0/_prisoner_card/help/0", &["kind", "label"]),
        (
            "/items/0/_prisoner_card/help/0/risk/0",
            &["jurisdiction", "note", "as_of"],
        ),
        ("/items/0/_prisoner_card/sources/0", &["label", "url"]),
        ("/items/2", &["id"]),
    ] {
        let whole = sound().pointer(object).unwrap().clone();
        for name in whole.as_object().unwrap().keys() {
            let mut feed = sound();
            feed.pointer_mut(object).unwrap().as_object_mut().unwrap().remove(name);
            let expected: &[&str] = if members.contains(&name.as_str()) {
                &[object]
            } else {
                &[]
            };
            if (object, name.as_str()) != ("/items/2", "_prisoner_card") {
                assert_eq!(broken_places(&validator, &feed), expected, "{object}/{name}");
            }
        }
    }
}

#[test]
fn everything_in_the_schema_has_a_title_or_a_description() {
    let schema = schema();
    let definitions = schema["$defs"].as_object().unwrap();
    for (name, definition) in definitions {
        assert!(definition["title"].is_string(), "{name}");
    }
    for (owner, object) in definitions.iter().chain([(&"feed".to_owned(), &schema)]) {
        for (name, member) in object["properties"].as_object().into_iter().flatten() {
            assert!(member["description"].is_string(), "{owner}: {name}");
        }
    }
}

#[test]
fn a_second_implementation_finds_the_same() {
    let validator = validator();
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    compiler.set_default_draft(boon::Draft::V2020_12);
    compiler.add_resource("feed.schema.json", schema()).unwrap();
    let feeds = compiler.compile("feed.schema.json", &mut schemas).unwrap();
    let (mut sound_ones, mut broken_ones) = (0, 0);
    let mut check = |feed: &Value, what: &str| {
        let is_sound = schemas.validate(feed, feeds).is_ok();
        assert_eq!(is_sound, validator.is_valid(feed), "{what}");
        *(if is_sound { &mut sound_ones } else { &mut broken_ones }) += 1;
    };
    for file in FEEDS {
        check(&read(file), file);
    }
    for (pointer, value) in passed_over().into_iter().chain(broken_values()) {
        check(&with(pointer, value.clone()), &format!("{pointer} {value}"));
    }
    assert_eq!(
        (sound_ones, broken_ones),
        (FEEDS.len() + passed_over().len(), broken_values().len())
    );
}
