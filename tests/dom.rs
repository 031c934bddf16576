//! What needs a browser's engine: reading a parsed feed, mounting, and the platform's own dates and plurals.
#![cfg(target_arch = "wasm32")]

use js_sys::{Array, Date as JsDate, Function, Intl, JSON, Object, Reflect};
use prisoner_card::browser::{Card, Reading, read, shell};
use prisoner_card::messages::LANGUAGES;
use prisoner_card_format::wire::Value;
use prisoner_card_format::{Date, PartialDate};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element};

wasm_bindgen_test_configure!(run_in_browser);

/// The sample feed, as the browser parses it.
fn sample() -> JsValue {
    JSON::parse(include_str!("../static/feed.json")).expect("the sample is JSON")
}

fn set(object: &JsValue, name: &str, value: &JsValue) {
    Reflect::set(object, &name.into(), value).expect("a plain object takes a member");
}

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).expect("an object")
}

fn value(json: &str) -> Value {
    serde_json::from_str(json).expect("the test's JSON is a value")
}

fn parse(json: &str) -> JsValue {
    JSON::parse(json).expect("the test's JSON is JSON")
}

fn item(feed: &JsValue, index: u32) -> JsValue {
    Array::from(&get(feed, "items")).get(index)
}

#[track_caller]
fn assert_problem(reading: &Reading, code: &str, message: &str) {
    assert_eq!(reading.code(), Some(code), "{:?}", reading.message());
    let said = reading.message().unwrap_or_default();
    assert!(said.contains(message), "{said}");
}

#[wasm_bindgen_test]
fn sample_is_read() {
    let reading = read(&sample(), "mironov");
    assert_eq!((reading.code(), reading.message()), (None, None));
    assert_eq!(reading.sequence(), Some(1));
    assert!(reading.issued().is_some());
}

#[wasm_bindgen_test]
fn person_who_is_not_there_is_named() {
    assert_problem(
        &read(&sample(), "nobody"),
        "not-found",
        "the feed has no person \"nobody\"",
    );
}

#[wasm_bindgen_test]
fn number_for_an_id_is_read_as_its_digits() {
    let feed = sample();
    set(&item(&feed, 0), "id", &17.into());
    assert_eq!(read(&feed, "17").code(), None);
}

#[wasm_bindgen_test]
fn whose_id_it_is_goes_before_whose_id_ends_so() {
    let feed = sample();
    let (exact, broken) = (
        item(&feed, 0),
        parse(r#"{ "id": "https://example.org/former/mironov" }"#),
    );
    set(&exact, "id", &"mironov".into());
    set(&feed, "items", &[broken.clone(), exact].iter().collect::<Array>());
    assert_eq!(read(&feed, "mironov").code(), None);
    // Of several, the first.
    let second = item(&sample(), 0);
    set(&second, "id", &"https://example.org/people/mironov".into());
    set(&feed, "items", &[broken, second].iter().collect::<Array>());
    assert_problem(&read(&feed, "mironov"), "bad-feed", "person \"mironov\"");
}

#[wasm_bindgen_test]
fn fault_54_person_too_large_for_a_card_is_refused() {
    let message = "person \"mironov\" has more than 5000 values or 500000 bytes of text, and is too large for a card";
    for (member, json) in [
        ("summary", format!("\"{}\"", "x".repeat(500_000))),
        ("account", format!("[{}\"\"]", "\"\",".repeat(5_000))),
        ("charges", format!("[{}0]", "[{}],".repeat(3_000))),
    ] {
        let feed = sample();
        set(&get(&item(&feed, 0), "_prisoner_card"), member, &parse(&json));
        assert_problem(&read(&feed, "mironov"), "bad-feed", message);
    }
    let feed = sample();
    let large = format!("[\"{}\"]", "x".repeat(400_000));
    set(&get(&item(&feed, 0), "_prisoner_card"), "account", &parse(&large));
    assert_eq!(read(&feed, "mironov").code(), None);
}

#[wasm_bindgen_test]
fn fault_55_no_more_than_20_000_items_are_looked_at() {
    let feed = sample();
    for other in ["0", r#"{ "id": 0 }"#] {
        for (count, code) in [(19_999, None), (20_000, Some("not-found"))] {
            let items: Array = std::iter::repeat_n(parse(other), count).collect();
            items.push(&item(&sample(), 0));
            set(&feed, "items", &items);
            assert_eq!(read(&feed, "mironov").code(), code, "{count} times {other}");
        }
    }
}

#[wasm_bindgen_test]
fn what_a_feed_or_a_page_says_never_stands_for_what_rust_says_of_it() {
    for (feed_says, page_says, expected) in [
        ("2026-11-24T15:15:00Z", "nobody\0withdrawn", ["1", "not-found"]),
        ("2026-11-24T15:15:00Z\0withdrawn", "nobody", ["0", "bad-feed"]),
    ] {
        let feed = sample();
        set(&feed, "next_url", &"https://feed.example/\0withdrawn".into());
        set(&get(&feed, "_prisoner_card"), "issued", &feed_says.into());
        let said = shell::read(feed, page_says).as_string().expect("a text");
        let parts: Vec<_> = said.split('\0').collect();
        assert_eq!(parts[1..3], expected);
        assert!(parts[0].parse::<usize>().is_ok(), "{said}");
    }
}

#[wasm_bindgen_test]
fn next_page_is_named_only_where_the_person_is_not_on_this_one() {
    let feed = sample();
    set(&feed, "next_url", &"https://feed.example/2.json".into());
    assert_eq!(read(&feed, "nobody").next_url(), Some("https://feed.example/2.json"));
    assert_eq!(read(&feed, "mironov").next_url(), None);
}

#[wasm_bindgen_test]
fn broken_items_fail_alone() {
    let feed = sample();
    let broken = [
        "null",
        "5",
        "[]",
        r#"{ "id": 5 }"#,
        r#"{ "id": "wrong-type", "_prisoner_card": { "name": { "en": 5 }, "recognition": [] } }"#,
        r#"{ "id": "huge", "_prisoner_card": { "name": "x", "birth": 1e400 } }"#,
        r#"{ "id": "\ud800", "_prisoner_card": { "name": "\udfff" } }"#,
    ];
    let items: Array = broken.iter().map(|item| parse(item)).collect();
    items.push(&item(&feed, 0));
    set(&feed, "items", &items);
    assert_eq!(read(&feed, "mironov").code(), None);
    assert_problem(&read(&feed, "wrong-type"), "bad-feed", "person \"wrong-type\"");
    assert_problem(&read(&feed, "huge"), "bad-feed", "person \"huge\"");
}

#[wasm_bindgen_test]
fn what_is_no_feed_is_refused() {
    for json in [
        "null",
        "5",
        "\"feed\"",
        "[]",
        "{}",
        r#"{ "version": "https://jsonfeed.org/version/1.1" }"#,
    ] {
        assert_problem(
            &read(&parse(json), "mironov"),
            "bad-feed",
            "is not a valid prisoner-card feed",
        );
    }
    let feed = sample();
    set(&feed, "items", &Object::new());
    assert_problem(&read(&feed, "mironov"), "bad-feed", "/items is missing or not an array");
}

#[wasm_bindgen_test]
fn tombstone_hides_everything_else() {
    let feed = sample();
    set(&get(&item(&feed, 0), "_prisoner_card"), "withdrawn", &true.into());
    assert_problem(
        &read(&feed, "mironov"),
        "withdrawn",
        "the publisher has withdrawn the profile of \"mironov\"",
    );
}

fn document() -> Document {
    web_sys::window().and_then(|window| window.document()).expect("a page")
}

/// A place for a card, on the page.
fn mounting_place() -> Element {
    let page = document();
    let root = page.create_element("div").expect("an element");
    let body = page.body().expect("a body");
    body.append_child(&root).expect("appended");
    root
}

/// Waits, frame by frame, until Yew has drawn what is wanted.
async fn until(wanted: impl Fn() -> bool) {
    for _ in 0..200 {
        if wanted() {
            break;
        }
        frame().await;
    }
    assert!(wanted(), "waited in vain for 200 frames");
}

async fn frame() {
    let promise = js_sys::Promise::new(&mut |resolve: Function, _| {
        let window = web_sys::window().expect("a window");
        window.request_animation_frame(&resolve).expect("a frame");
    });
    JsFuture::from(promise).await.expect("a frame comes");
}

#[wasm_bindgen_test]
async fn card_is_mounted_shown_and_taken_down() {
    let root = mounting_place();
    let mut card = Card::new(root.clone());
    let look = value(r#"{ "language": "ru-RU", "level": 4, "today": 20781 }"#);
    assert_eq!(card.show(&read(&sample(), "mironov"), &look), "ru");
    until(|| root.query_selector("h4").is_ok_and(|heading| heading.is_some())).await;
    let heading = root
        .query_selector("h4")
        .expect("a selector")
        .expect("the level that was asked for");
    assert_eq!(heading.text_content().as_deref(), Some("Сергей Геннадьевич Миронов"));
    card.fail(&value(r#"{ "code": "network", "language": "en" }"#));
    until(|| {
        root.text_content()
            .unwrap_or_default()
            .starts_with("This card could not be loaded.")
    })
    .await;
    card.destroy();
    until(|| root.child_element_count() == 0).await;
    root.remove();
}

#[wasm_bindgen_test]
async fn language_falls_back_from_the_page_to_the_feed() {
    let root = mounting_place();
    let mut card = Card::new(root.clone());
    let reading = read(&sample(), "mironov");
    for (asked, shown) in [
        ("", "en"),
        ("ru", "ru"),
        ("RU_ru ", "ru"),
        ("de-AT", "en"),
        ("not a tag!", "en"),
    ] {
        let look = Value::Object(vec![("language".to_owned(), Value::String(asked.to_owned()))]);
        assert_eq!(card.show(&reading, &look), shown, "{asked}");
    }
    card.destroy();
    root.remove();
}

/// A `UTC` formatter of the platform's.
fn platform_date(tag: &str, options: &[(&str, &str)], date: Date) -> String {
    let settings = Object::new();
    set(&settings, "timeZone", &"UTC".into());
    for (name, value) in options {
        set(&settings, name, &(*value).into());
    }
    let format = Intl::DateTimeFormat::new(&Array::of1(&tag.into()), &settings);
    let instant = JsDate::new(&format!("{:04}-{:02}-{:02}T00:00:00Z", date.year, date.month, date.day).into());
    let formatted = format.format().call1(&JsValue::UNDEFINED, &instant).expect("a date");
    formatted.as_string().unwrap_or_default()
}

fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[wasm_bindgen_test]
fn days_and_months_are_written_as_the_platform_writes_them() {
    const DAY: &[(&str, &str)] = &[("year", "numeric"), ("month", "long"), ("day", "numeric")];
    const MONTH: &[(&str, &str)] = &[("year", "numeric"), ("month", "long")];
    for messages in LANGUAGES {
        // The card's English is that of international organisations: day before month.
        let tag = if messages.tag == "en" { "en-GB" } else { messages.tag };
        for month in 1..=12 {
            let day = Date::new(2024, month, 29).expect("2024 has it");
            assert_eq!(plain(&messages.day(day)), plain(&platform_date(tag, DAY, day)));
            let shown = messages.date(PartialDate::Month(2024, month));
            assert_eq!(plain(&shown), plain(&platform_date(tag, MONTH, day)));
        }
    }
}

#[wasm_bindgen_test]
fn plurals_are_those_of_the_platform() {
    for messages in LANGUAGES {
        let rules = Intl::PluralRules::new(&Array::of1(&messages.tag.into()), &Object::new());
        for count in (0..=130).chain([200, 201, 211, 1001, 1_000_000]) {
            let expected = rules.select(f64::from(count)).as_string();
            assert_eq!(
                expected.as_deref(),
                Some((messages.plural)(count).name()),
                "{} {count}",
                messages.tag
            );
        }
    }
}
