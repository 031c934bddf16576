//! Hostile strings, and feeds that have them wherever the format has a string. For the native tests and for those in
//! browsers.
#![allow(dead_code, reason = "each test program uses its part")]

use prisoner_card_format::is_invisible;
use prisoner_card_format::shape::{self, Kind, Object};
use serde_json::{Map, Value, json};

/// The `id` of the person in these feeds, in every one of them.
pub(crate) const PERSON: &str = "hostile";

/// A hostile string.
pub(crate) struct Payload {
    /// The attack that it tries.
    pub(crate) kind: String,
    /// The string. `TRAP` stands for an origin that must not be requested; `canary()` records that a script ran.
    text: String,
}

impl Payload {
    /// All of them.
    pub(crate) fn all() -> Vec<Self> {
        let payloads: Value = serde_json::from_str(include_str!("payloads.json")).expect("the payloads are JSON");
        let string = |payload: &Value, member: &str| payload[member].as_str().expect("a string").to_owned();
        let payloads = payloads.as_array().expect("a list of payloads").iter();
        payloads
            .map(|payload| Self {
                kind: string(payload, "kind"),
                text: string(payload, "text"),
            })
            .collect()
    }

    /// The string, with the trap's origin in it.
    pub(crate) fn text(&self, trap: &str) -> String {
        self.text.replace("TRAP", trap)
    }
}

/// A string of the format.
#[derive(Clone, PartialEq)]
pub(crate) struct Place {
    /// Its place in the feed.
    pub(crate) pointer: String,
    /// The kind of value there.
    pub(crate) kind: Kind,
}

impl Place {
    /// Whether any text may stand there, which the card shows as it is.
    pub(crate) fn is_text(&self) -> bool {
        matches!(
            self.kind,
            Kind::String | Kind::Words | Kind::Text | Kind::Name | Kind::AddressText
        )
    }

    /// Whether it is an address that a card may link to or load.
    pub(crate) fn is_url(&self) -> bool {
        matches!(self.kind, Kind::Url | Kind::ContactUrl)
    }
}

/// The text without its invisible characters: an address is copied without them (feed format, "What may be copied",
/// rule 1). The format's own tests hold that to the letter.
pub(crate) fn visible(text: &str) -> String {
    text.chars().filter(|character| !is_invisible(*character)).collect()
}

/// Every string of the format, from its shape: texts, names, codes, dates, URLs, languages.
pub(crate) fn places() -> Vec<Place> {
    let mut places = Vec::new();
    feed(&mut |place: &Place| {
        places.push(place.clone());
        None
    });
    places
}

/// A feed in which every member of the format is there, with a string of the caller's choice in each place. Where
/// `choose` returns nothing, the value is sound.
pub(crate) fn feed(choose: &mut dyn FnMut(&Place) -> Option<String>) -> Value {
    object(shape::FEED, "", choose)
}

fn object(object: &Object, pointer: &str, choose: &mut dyn FnMut(&Place) -> Option<String>) -> Value {
    let members: Map<_, _> = object
        .all_members()
        .map(|member| {
            let pointer = format!("{pointer}/{}", member.name);
            (member.name.to_owned(), value(member.kind, pointer, choose))
        })
        .collect();
    Value::Object(members)
}

fn value(kind: Kind, pointer: String, choose: &mut dyn FnMut(&Place) -> Option<String>) -> Value {
    match kind {
        Kind::List(of) => return json!([value(*of, format!("{pointer}/0"), choose)]),
        Kind::ByLanguage(of) => return json!({ "de": value(*of, format!("{pointer}/de"), choose) }),
        Kind::Object(of) => return object(of, &pointer, choose),
        // `withdrawn` and `expired` would end the feed.
        Kind::Flag => return json!(!pointer.ends_with("withdrawn") && !pointer.ends_with("expired")),
        Kind::Count | Kind::Amount => return json!(7),
        Kind::Identity => return json!(PERSON),
        _ => {}
    }
    let place = Place { pointer, kind };
    let text = choose(&place).unwrap_or_else(|| sound(&place));
    match kind {
        Kind::Text | Kind::AddressText => json!({ "en": text, "ru": text }),
        Kind::Name => json!({ "en": { "given": text, "patronymic": text, "family": text }, "ru": text }),
        _ => json!(text),
    }
}

fn sound(place: &Place) -> String {
    match place.kind {
        Kind::Exactly(value) => value,
        // A person who is still there.
        Kind::Date if place.pointer.ends_with("release/actual") => "2099-02-13",
        Kind::Date => "2024-02-13",
        Kind::Instant => "2026-11-01T12:00:00Z",
        Kind::Duration => "P3Y",
        Kind::Url | Kind::ContactUrl | Kind::AnyUrl => "https://example.org/page",
        Kind::Language => "en",
        // Codes with which the address is shown to be copied.
        Kind::Code(_) if place.pointer.ends_with("mail/state") => "open",
        Kind::Code(_) if place.pointer.ends_with("custody/code") => "colony",
        Kind::Code(list) => list.codes.first().copied().unwrap_or_default(),
        _ => "Sound words",
    }
    .to_owned()
}
