//! Changes to a feed, as people and programs make them.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

/// One change, at a place that is chosen when the feed is there.
#[derive(Clone, Debug)]
pub(crate) struct Mutation {
    place: Index,
    change: Change,
}

#[derive(Clone, Debug)]
enum Change {
    Remove,
    Replace(Value),
    Rename(String),
    /// Puts text in front of a string, or behind it.
    Append(String, bool),
    /// Adds a member or an entry.
    Add(String, Value),
    /// Replaces a value by another value of the feed.
    Exchange(Index),
}

pub(crate) fn mutations() -> impl Strategy<Value = Vec<Mutation>> {
    let mutation = (any::<Index>(), change()).prop_map(|(place, change)| Mutation { place, change });
    proptest::collection::vec(mutation, 1..4)
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        3 => Just(Change::Remove),
        4 => value().prop_map(Change::Replace),
        1 => name().prop_map(Change::Rename),
        3 => (snippet(), any::<bool>()).prop_map(|(text, is_behind)| Change::Append(text, is_behind)),
        3 => (name(), value()).prop_map(|(name, value)| Change::Add(name, value)),
        2 => any::<Index>().prop_map(Change::Exchange),
    ]
}

/// Characters that slip into texts.
fn snippet() -> impl Strategy<Value = String> {
    let known = [
        " ", "\n", "\r\n", "\r", "\t", "\u{0}", "\u{200b}", "\u{200d}", "\u{202e}", "\u{2066}", "\u{fffd}", "\u{feff}",
        "\u{a0}", "<b>", "&amp;", "x", "я", "é", "-01", "Z", "s", "_", "/", "?a=b", "#top", "0", "a\r\nb", "a\nb",
    ];
    prop_oneof![
        proptest::sample::select(known.to_vec()).prop_map(str::to_owned),
        any::<String>()
    ]
}

fn name() -> impl Strategy<Value = String> {
    let known = [
        "en",
        "ru",
        "de",
        "en-GB",
        "en_gb",
        "EN",
        "rus",
        "x",
        "url",
        "label",
        "date",
        "code",
        "kind",
        "note",
        "term",
        "by",
        "statement",
        "demand",
        "reasons",
        "disclaimer",
        "place",
        "since",
        "certainty",
        "photo",
        "alt",
        "credit",
        "licence",
        "account",
        "rules",
        "payment",
        "scope",
        "sources",
        "actual",
        "expected",
        "part",
        "point",
        "via",
        "outcome",
        "additional",
        "court",
        "in_absentia",
        "withdrawn",
        "state",
        "stage",
        "reading",
        "envelope",
        "language",
        "given",
        "family",
        "patronymic",
        "_own",
        "own",
        "adress",
        "regime",
        "sequence",
        "next_url",
        "headline",
        "title",
    ];
    prop_oneof![9 => proptest::sample::select(known.to_vec()).prop_map(str::to_owned), 1 => "[a-zA-Z_-]{0,8}"]
}

fn value() -> impl Strategy<Value = Value> {
    let known = vec![
        json!(null),
        json!(true),
        json!(false),
        json!(0),
        json!(12),
        json!(-1),
        json!(1.5),
        json!(1e300),
        json!(""),
        json!(" "),
        json!("x"),
        json!("слово"),
        json!("2024"),
        json!("2024-02"),
        json!("2024-02-29"),
        json!("2023-02-29"),
        json!("2024-2-9"),
        json!("2024-02-13T10:00:00Z"),
        json!("2024-02-13T10:00:00"),
        json!("P9Y"),
        json!("P0D"),
        json!("9 years"),
        json!("https://example.org/x"),
        json!("http://example.org/"),
        json!("mailto:a@example.org"),
        json!("javascript:alert(1)"),
        json!("//example.org"),
        json!("https://пример.рф/"),
        json!("open"),
        json!("paused"),
        json!("colony"),
        json!("released"),
        json!("in_transfer"),
        json!("other"),
        json!("fine"),
        json!("confirmed"),
        json!("presumed"),
        json!("free"),
        json!("m"),
        json!("donate"),
        json!("this_person"),
        json!("charged"),
        json!("sentenced"),
        json!("en"),
        json!("ru"),
        json!("en_GB"),
        json!([]),
        json!({}),
        json!(["ru"]),
        json!(["ru", "xx"]),
        json!({ "en": "x" }),
        json!({ "en": "x", "ru": "я" }),
        json!({ "en": "x", "EN": "y" }),
        json!({ "en": null }),
        json!({ "english": "x" }),
        json!({ "en": { "given": "A" } }),
        json!({ "en": { "given": "", "family": "B" } }),
        json!([{ "en": "x", "ru": "я" }]),
        json!([{ "kind": "fine" }]),
        json!([{ "article": "30", "part": "1" }]),
        json!({ "url": "https://example.org/p.jpg", "alt": { "en": "x", "ru": "я" }, "credit": "x" }),
        json!([{ "label": { "en": "x", "ru": "я" }, "url": "https://example.org/" }]),
        json!([{ "date": "2024", "code": "other", "label": { "en": "x", "ru": "я" } }]),
        json!([{ "name": "x", "url": "mailto:a@example.org", "payment": { "en": "x", "ru": "я" } }]),
        json!([{ "jurisdiction": "RU", "note": { "en": "x", "ru": "я" }, "as_of": "2024" }]),
    ];
    prop_oneof![9 => proptest::sample::select(known), 1 => any::<String>().prop_map(Value::String)]
}

impl Mutation {
    pub(crate) fn apply(&self, feed: &mut Value) {
        let mut places = Vec::new();
        collect(feed, String::new(), &mut places);
        let place: &String = self.place.get(&places);
        let place = place.clone();
        let other = match &self.change {
            Change::Exchange(index) => feed.pointer(index.get(&places).as_str()).cloned(),
            _ => None,
        };
        let (parent, name) = place.rsplit_once('/').unwrap();
        let name = name.replace("~1", "/").replace("~0", "~");
        match &self.change {
            Change::Remove => match feed.pointer_mut(parent).unwrap() {
                Value::Object(members) => drop(members.remove(&name)),
                Value::Array(entries) => drop(entries.remove(name.parse().unwrap())),
                _ => {}
            },
            Change::Replace(value) => *feed.pointer_mut(&place).unwrap() = value.clone(),
            Change::Exchange(_) => *feed.pointer_mut(&place).unwrap() = other.unwrap(),
            Change::Rename(new) => {
                if let Value::Object(members) = feed.pointer_mut(parent).unwrap()
                    && let Some(value) = members.remove(&name)
                {
                    members.insert(new.clone(), value);
                }
            }
            Change::Append(text, is_behind) => {
                if let Value::String(string) = feed.pointer_mut(&place).unwrap() {
                    *string = if *is_behind {
                        format!("{string}{text}")
                    } else {
                        format!("{text}{string}")
                    };
                }
            }
            Change::Add(name, value) => match feed.pointer_mut(&place).unwrap() {
                Value::Object(members) => drop(members.insert(name.clone(), value.clone())),
                Value::Array(entries) => entries.push(value.clone()),
                other => *other = value.clone(),
            },
        }
    }
}

/// The JSON Pointers of all values but the outermost.
fn collect(value: &Value, pointer: String, places: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let name = name.replace('~', "~0").replace('/', "~1");
                collect(member, format!("{pointer}/{name}"), places);
            }
        }
        Value::Array(entries) => {
            for (index, entry) in entries.iter().enumerate() {
                collect(entry, format!("{pointer}/{index}"), places);
            }
        }
        _ => {}
    }
    if !pointer.is_empty() {
        places.push(pointer);
    }
}
