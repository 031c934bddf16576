//! Values of a draft, and how they are put together.

use prisoner_card_format::PartialDate;
use serde_json::{Map, Value};

use crate::line::squeezed;

/// The members of an item in the order of the format; others come after them.
const ORDER: [&str; 43] = [
    "id",
    "url",
    "title",
    "language",
    "content_text",
    "_prisoner_card",
    "name",
    "birth",
    "gender",
    "country",
    "occupation",
    "case_group",
    "interests",
    "headline",
    "summary",
    "recognition",
    "by",
    "status",
    "kind",
    "term",
    "regime",
    "date",
    "statement",
    "stage",
    "custody",
    "code",
    "envelope",
    "certainty",
    "place",
    "charges",
    "law",
    "article",
    "part",
    "point",
    "via",
    "sentence",
    "court",
    "events",
    "release",
    "mail",
    "state",
    "note",
    "address",
];

/// The value with its members in the order of the format, without those that are null or empty objects.
pub(super) fn in_order(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.into_iter().map(|(name, value)| (name, in_order(value)));
            let is_empty = |value: &Value| value.is_null() || value.as_object().is_some_and(Map::is_empty);
            let mut members: Vec<_> = members.filter(|(_, value)| !is_empty(value)).collect();
            members.sort_by_key(|(name, _)| ORDER.iter().position(|known| known == name).unwrap_or(ORDER.len()));
            Value::Object(members.into_iter().collect())
        }
        other => other,
    }
}

/// Sets the value at a JSON Pointer, with the objects on the way.
pub(super) fn put(item: &mut Value, pointer: &str, value: Value) {
    let mut at = item;
    for name in pointer.split('/').skip(1) {
        if !at.is_object() {
            *at = Value::Object(Map::new());
        }
        let Value::Object(members) = at else { return };
        at = members.entry(name).or_insert(Value::Null);
    }
    *at = value;
}

/// Puts a second value beside the present one; returns whether they agree. A day of the same month is more precise.
pub(super) fn join(there: &mut Value, other: &Value) -> bool {
    if there == other {
        return true;
    }
    match (there, other) {
        (Value::Object(there), Value::Object(other)) => other.iter().all(|(name, value)| match there.get_mut(name) {
            Some(known) => join(known, value),
            None => {
                there.insert(name.clone(), value.clone());
                true
            }
        }),
        (Value::Array(there), Value::Array(other)) => {
            for value in other {
                if !there.contains(value) {
                    there.push(value.clone());
                }
            }
            true
        }
        (Value::String(there), Value::String(other)) => {
            let agree = is_same_date(there, other);
            if agree && other.len() > there.len() {
                there.clone_from(other);
            }
            agree
        }
        _ => false,
    }
}

/// Whether two texts are dates, one of them as the other or more precise.
pub(super) fn is_same_date(one: &str, other: &str) -> bool {
    PartialDate::parse(one).is_some()
        && PartialDate::parse(other).is_some()
        && (one.starts_with(other) || other.starts_with(one))
}

/// An id: text that may stand in a page's address. Of Memorial's links, the number.
pub(super) fn id(text: &str) -> Option<String> {
    if let Some(number) = text.strip_prefix(super::columns::MEMORIAL) {
        return Some(format!("memorial-{number}"));
    }
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_.".contains(&byte);
    let starts = text.bytes().next()?.is_ascii_alphanumeric();
    (starts && text.bytes().all(is_plain)).then(|| text.to_owned())
}

/// Whether a text can be an id as it is.
pub(crate) fn is_id(text: &str) -> bool {
    id(text).is_some_and(|id| id == text) || url(text).is_some()
}

/// An https URL, as the format has it.
pub(super) fn url(text: &str) -> Option<Value> {
    let is_url = text.starts_with("https://") && prisoner_card_format::WebUrl::parse(text).is_some();
    is_url.then(|| text.into())
}

/// A country's code.
pub(super) fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Text with its line breaks, and every other white space as one space.
pub(super) fn paragraphs(text: &str) -> String {
    let lines: Vec<_> = text.lines().map(squeezed).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}
