//! The envelopes of a feed beside those of a table: an old one stays only where it has the same address.

use serde_json::{Map, Value};

use super::merge::Merge;
use crate::address::{Address, custody, place_in_words};
use crate::words::Language;

impl Merge<'_, '_, '_> {
    /// The table's envelope with the feed's in other languages, where they have the same address. Otherwise they would be
    /// read as current beside the new one, so they go.
    pub(super) fn with_old(&mut self, old: Option<&Value>, new: Value, is_same_place: bool) -> Value {
        let (Some(old), Value::Object(mut new)) = (old, new.clone()) else {
            return new;
        };
        let old = by_language(old, self.language);
        let is_same = is_same_place && is_same_address(&old, &new);
        for (tag, text) in old {
            if new.contains_key(&tag) {
                continue;
            }
            if is_same {
                new.insert(tag, text);
            } else {
                self.ask(&format!(
                    "the envelope in {tag:?} goes with the old address, since it may be another than the table's; if it is \
                     true, write it anew: {text}"
                ));
            }
        }
        Value::Object(new)
    }
}

/// The texts of an envelope by their language.
fn by_language(envelope: &Value, language: &str) -> Map<String, Value> {
    match envelope {
        Value::Object(texts) => texts.clone(),
        Value::String(text) => Map::from_iter([(language.to_owned(), text.as_str().into())]),
        _ => Map::new(),
    }
}

/// Whether the feed's envelope has the same address as the table's. A language of both decides. Where they have none, their
/// postcodes and the numbers of their prisons must be there and agree, and the kinds of prison must not differ.
fn is_same_address(old: &Map<String, Value>, new: &Map<String, Value>) -> bool {
    let mut shared = new
        .iter()
        .filter_map(|(tag, text)| Some((old.get(tag)?, text)))
        .peekable();
    if shared.peek().is_some() {
        return shared.all(|(old, new)| old == new);
    }
    let texts = |envelope: &Map<String, Value>| -> Vec<String> {
        envelope.values().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let (old, new) = (texts(old), texts(new));
    !old.is_empty() && old.iter().all(|old| new.iter().all(|new| is_surely_one(old, new)))
}

fn is_surely_one(one: &str, other: &str) -> bool {
    let kind = |text: &str| custody(text).or_else(|| place_in_words(text));
    let numbers = |text: &str| {
        let address = Address {
            language: Language::Russian,
            text: text.to_owned(),
            presumed: false,
            introduction: Vec::new(),
        };
        address.numbers()
    };
    let is_kind = kind(one).zip(kind(other)).is_none_or(|(one, other)| one == other);
    let (one, other) = (numbers(one), numbers(other));
    is_kind
        && one.code.is_some()
        && one.code == other.code
        && one.prison.is_some()
        && one.prison == other.prison
        && one.agree_with(&other)
}
