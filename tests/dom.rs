//! Tests in a browser's engine: the platform's own dates, plurals, lists, digits and names.
#![cfg(target_arch = "wasm32")]

use js_sys::{Array, Date as JsDate, Function, Intl, Object, Reflect};
use prisoner_card::browser::load_words;
use prisoner_card::messages::Messages;
use prisoner_card_format::{Date, LanguageTag, PartialDate};
use serde_json::Value as Json;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

#[path = "common/cldr.rs"]
mod cldr;

wasm_bindgen_test_configure!(run_in_browser);

/// Every language, its pack loaded.
fn languages() -> Vec<&'static Messages> {
    let packs: Json = serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/packs.json"))).expect("JSON");
    let packs = packs.as_array().expect("a list").iter().map(|pack| {
        load_words(&pack["card"].to_string());
        pack["tag"].as_str().expect("a tag")
    });
    ["en"]
        .into_iter()
        .chain(packs)
        .map(|tag| {
            let messages = Messages::lookup(&LanguageTag::parse(tag).expect("a tag"));
            assert_eq!(messages.tag(), tag);
            messages
        })
        .collect()
}

fn set(object: &JsValue, name: &str, value: &JsValue) {
    Reflect::set(object, &name.into(), value).expect("a plain object takes a member");
}

/// A date in the platform's format, in `UTC`.
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

/// Whether the platform has the language's months. Chromium leaves out the data of some languages, and answers in
/// English or by numbers.
fn platform_knows(tag: &str) -> bool {
    let is_supported =
        Intl::DateTimeFormat::supported_locales_of(&Array::of1(&tag.into()), &Object::new()).length() == 1;
    let january = Date::new(2024, 1, 29).expect("a date");
    is_supported && !platform_date(tag, &[("month", "long")], january).starts_with('M')
}

/// The platform's date in the card's form, for languages in which the card differs on purpose.
fn as_on_the_card(tag: &str, date: &str) -> String {
    match tag {
        // CLDR abbreviates the word for "year"; beside a full month it is written out.
        "lv" if date.ends_with(" g.") => date.replace(" g.", " gads"),
        "lv" => date.replace(" g. ", " gada "),
        "kk" => date.replace(" ж. ", " жылғы "),
        // CLDR has the word for "year" in a day, and not in a month.
        "be" if date.contains(' ') && !date.ends_with("г.") => format!("{date} г."),
        // Official Georgian puts the year first, with its word; CLDR puts it last, behind a comma.
        "ka" => match date.rsplit_once(", ") {
            Some((before, year)) => format!("{year} წლის {before}"),
            None => date.to_owned(),
        },
        _ => date.to_owned(),
    }
}

/// The tag with which the platform writes dates like the card.
fn platform_tag(messages: &Messages) -> &str {
    match messages.tag() {
        // The English of international organisations: day before month.
        "en" => "en-GB",
        // Not the Persian calendar: the years on the card are also in court papers from abroad.
        "fa" => "fa-u-ca-gregory",
        tag => tag,
    }
}

#[wasm_bindgen_test]
fn days_months_and_years_are_written_as_the_platform_writes_them() {
    const DAY: &[(&str, &str)] = &[("year", "numeric"), ("month", "long"), ("day", "numeric")];
    const MONTH: &[(&str, &str)] = &[("year", "numeric"), ("month", "long")];
    const YEAR: &[(&str, &str)] = &[("year", "numeric")];
    let mut differences = Vec::new();
    for messages in languages() {
        let tag = platform_tag(messages);
        if !platform_knows(tag) {
            continue;
        }
        for month in 1..=12 {
            let day = Date::new(2024, month, 29).expect("2024 has it");
            let month = PartialDate::Month(2024, month);
            let year = PartialDate::Year(2024);
            for (ours, platforms) in [
                (messages.day(day), platform_date(tag, DAY, day)),
                (messages.date(month), platform_date(tag, MONTH, day)),
                (messages.date(year), platform_date(tag, YEAR, day)),
            ] {
                let expected = as_on_the_card(tag, &plain(&platforms));
                if plain(&ours) != expected {
                    differences.push(format!("{tag}: {ours} | {platforms}"));
                }
            }
        }
    }
    assert_eq!(differences, Vec::<String>::new());
}

/// An object of the platform's `Intl`; none if the platform lacks the language. (Chromium leaves out some.)
fn intl(class: &str, tag: &str, options: &[(&str, &str)]) -> Option<JsValue> {
    let settings = Object::new();
    for (name, value) in options {
        set(&settings, name, &(*value).into());
    }
    let namespace = get(&js_sys::global(), "Intl");
    let class: Function = get(&namespace, class).dyn_into().expect("a class");
    let object = Reflect::construct(&class, &Array::of2(&tag.into(), &settings)).expect("an object");
    let resolved = call(&object, "resolvedOptions", &JsValue::UNDEFINED);
    let locale = get(&resolved, "locale").as_string().unwrap_or_default();
    // Some engines resolve Chinese by its region.
    let language = |tag: &str| tag.split('-').next().map(ToOwned::to_owned);
    (language(&locale) == language(tag)).then_some(object)
}

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).expect("a member")
}

fn call(object: &JsValue, method: &str, argument: &JsValue) -> JsValue {
    let method: Function = get(object, method).dyn_into().expect("a method");
    method.call1(object, argument).expect("a value")
}

#[wasm_bindgen_test]
fn lists_and_digits_are_those_of_the_platform() {
    let mut known = 0;
    for messages in languages() {
        let tag = messages.tag();
        if let Some(format) = intl("ListFormat", tag, &[]) {
            let items: Array = cldr::ITEMS.iter().map(|item| JsValue::from(*item)).collect();
            let list = call(&format, "format", &items).as_string().expect("a list");
            cldr::assert_list(messages, &list);
            known += 1;
        }
        if let Some(format) = intl("NumberFormat", tag, &[("useGrouping", "")]) {
            let number = call(&format, "format", &1_234_567_890.into());
            assert_eq!(
                number.as_string().as_deref(),
                Some(&*messages.number(1_234_567_890)),
                "{tag}"
            );
        }
    }
    assert!(known >= 20, "{known} languages");
}

#[wasm_bindgen_test]
fn languages_and_countries_are_called_as_the_platform_calls_them() {
    let mut differences = Vec::new();
    let mut known = 0;
    for messages in languages() {
        let tag = messages.tag();
        if !platform_knows(platform_tag(messages)) {
            continue;
        }
        for (kind, upper) in [("language", false), ("region", true)] {
            let Some(names) = intl("DisplayNames", tag, &[("type", kind), ("fallback", "none")]) else {
                continue;
            };
            for code in cldr::codes() {
                let code = if upper { code.to_ascii_uppercase() } else { code };
                let language = LanguageTag::parse(&code).expect("a tag");
                let name = if upper {
                    messages.country_name(&code)
                } else {
                    messages.language_name(&language)
                };
                if name == code {
                    continue;
                }
                let Some(of_platform) = call(&names, "of", &code.as_str().into()).as_string() else {
                    continue;
                };
                known += 1;
                let is_right = if upper {
                    cldr::is_name_of_country(tag, &code, name, &of_platform)
                } else {
                    name == of_platform
                };
                if !is_right {
                    differences.push(format!("{tag} {code}: {name} | {of_platform}"));
                }
            }
        }
    }
    assert_eq!(differences, Vec::<String>::new());
    assert!(known >= 500, "{known} names");
}

#[wasm_bindgen_test]
fn plurals_are_those_of_the_platform() {
    for messages in languages() {
        let rules = Intl::PluralRules::new(&Array::of1(&messages.tag().into()), &Object::new());
        for count in (0..=130).chain([200, 201, 211, 1001]) {
            let expected = rules.select(f64::from(count)).as_string();
            assert_eq!(
                expected.as_deref(),
                Some(messages.plural(count).name()),
                "{} {count}",
                messages.tag()
            );
        }
    }
}
