//! The JSON Schema (2020-12) of the format, made from its shape.
//!
//! Stricter than a card, which leaves out optional members that are malformed: the schema is for writers of feeds.

mod values;

use prisoner_card_format::shape::{FEED, ITEM, Kind, Member, NAME_PARTS, Need, Object};
use serde_json::{Map, Value, json};

/// The largest number up to which a browser tells each whole number from the next (2^53 − 1).
const MAX_SAFE_INTEGER: u64 = 9_007_199_254_740_991;

/// The schema of a feed as it is written.
pub fn text() -> String {
    format!("{:#}\n", schema())
}

/// The schema of a feed.
pub fn schema() -> Value {
    let mut definitions = Map::new();
    let mut members = properties(FEED, &mut definitions);
    members.shift_insert(
        0,
        "$schema".to_owned(),
        json!({
            "type": "string",
            "description": "Where this schema is, for editors. Cards and feed readers ignore it.",
            "format": "uri-reference"
        }),
    );
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://prisoner-card.example/feed.schema.json",
        "title": FEED.title,
        "description": "A JSON Feed 1.1 with what a prisoner card shows, in objects named _prisoner_card. \
                        Members that are not described here are allowed and ignored.",
        "type": "object",
        "required": required(FEED),
        "properties": members,
        "$defs": definitions
    })
}

/// An object's members, each described; the definitions that they refer to are added.
fn properties(object: &Object, definitions: &mut Map<String, Value>) -> Map<String, Value> {
    object
        .all_members()
        .map(|member| (member.name.to_owned(), described(member, definitions)))
        .collect()
}

fn described(member: &Member, definitions: &mut Map<String, Value>) -> Value {
    let mut schema = of_kind(member.kind, definitions);
    schema.insert("description".to_owned(), json!(member.description.replace('`', "")));
    if !member.examples.is_empty() {
        schema.insert("examples".to_owned(), json!(member.examples));
    }
    if member.need == Need::Deprecated {
        schema.insert("deprecated".to_owned(), json!(true));
    }
    Value::Object(schema)
}

/// The names of the members that must be there.
fn required(object: &Object) -> Vec<&'static str> {
    object
        .all_members()
        .filter(|member| member.need == Need::Required)
        .map(|member| member.name)
        .collect()
}

/// The schema of a value of that kind.
fn of_kind(kind: Kind, definitions: &mut Map<String, Value>) -> Map<String, Value> {
    match kind {
        Kind::List(entries) => map(json!({ "type": "array", "items": of_kind(*entries, definitions) })),
        Kind::ByLanguage(values) => {
            define("language", definitions, |_| values::language());
            map(json!({
                "type": "object",
                "propertyNames": { "$ref": "#/$defs/language" },
                "additionalProperties": of_kind(*values, definitions)
            }))
        }
        Kind::Object(object) => refer(&identifier(object.name), definitions, |definitions| {
            if object == ITEM {
                item(definitions)
            } else {
                described_object(object, definitions)
            }
        }),
        Kind::Code(list) => refer(&identifier(list.name), definitions, |definitions| {
            define("unknownCode", definitions, |_| values::unknown_code());
            values::codes(list)
        }),
        Kind::Name => refer("name", definitions, |definitions| {
            define("nameInLanguage", definitions, name_in_language);
            define("language", definitions, |_| values::language());
            values::name()
        }),
        Kind::Text => refer("text", definitions, |definitions| {
            define("language", definitions, |_| values::language());
            values::text()
        }),
        Kind::AddressText => refer("envelopeText", definitions, |definitions| {
            define("language", definitions, |_| values::language());
            values::address_text()
        }),
        Kind::Date => refer("date", definitions, |_| values::date()),
        Kind::Instant => refer("instant", definitions, |_| values::instant()),
        Kind::Duration => refer("duration", definitions, |_| values::duration()),
        Kind::Url => refer("url", definitions, |_| values::url()),
        Kind::ContactUrl => refer("contactUrl", definitions, |_| values::contact_url()),
        Kind::Language => refer("language", definitions, |_| values::language()),
        Kind::Exactly(value) => map(json!({ "const": value })),
        Kind::String => map(json!({ "type": "string" })),
        Kind::Words => map(json!({ "type": "string", "pattern": values::VISIBLE })),
        Kind::Identity => map(json!({ "type": "string", "minLength": 1 })),
        Kind::AnyUrl => map(json!({ "type": "string", "format": "uri" })),
        Kind::Flag => map(json!({ "type": "boolean" })),
        Kind::Count => map(json!({ "type": "integer", "minimum": 0, "maximum": MAX_SAFE_INTEGER })),
        Kind::Amount => map(json!({ "type": "number", "minimum": 0 })),
    }
}

/// A reference to a definition, which is made if it is not there yet.
fn refer(
    name: &str,
    definitions: &mut Map<String, Value>,
    make: impl FnOnce(&mut Map<String, Value>) -> Value,
) -> Map<String, Value> {
    define(name, definitions, make);
    map(json!({ "$ref": format!("#/$defs/{name}") }))
}

fn define(name: &str, definitions: &mut Map<String, Value>, make: impl FnOnce(&mut Map<String, Value>) -> Value) {
    if !definitions.contains_key(name) {
        // Holds the place, so that definitions stand in the order in which a reader meets them.
        definitions.insert(name.to_owned(), Value::Null);
        let definition = make(definitions);
        definitions.insert(name.to_owned(), definition);
    }
}

fn described_object(object: &Object, definitions: &mut Map<String, Value>) -> Value {
    let mut schema = map(json!({ "title": object.title, "type": "object" }));
    let required = required(object);
    if !required.is_empty() {
        schema.insert("required".to_owned(), json!(required));
    }
    schema.insert("properties".to_owned(), properties(object, definitions).into());
    Value::Object(schema)
}

/// An item: a tombstone, of which nothing else is read, or a person.
fn item(definitions: &mut Map<String, Value>) -> Value {
    define("tombstone", definitions, |_| values::tombstone());
    let mut schema = map(described_object(ITEM, definitions));
    let mut unless_withdrawn = Map::new();
    let mut required = Vec::new();
    for member in ITEM.all_members().filter(|member| member.need == Need::UnlessWithdrawn) {
        required.push(member.name);
        if let Kind::Object(_) = member.kind {
            // Only the condition can state the kind of the member; its description holds for both.
            let reference = of_kind(member.kind, definitions);
            unless_withdrawn.insert(member.name.to_owned(), reference.into());
            if let Some(described) = schema.get_mut("properties").and_then(|all| all.get_mut(member.name)) {
                *described = json!({ "description": member.description });
            }
        }
    }
    schema.insert(
        "if".to_owned(),
        json!({ "required": ["_prisoner_card"], "properties": { "_prisoner_card": { "$ref": "#/$defs/tombstone" } } }),
    );
    schema.insert(
        "else".to_owned(),
        json!({ "required": required, "properties": unless_withdrawn }),
    );
    Value::Object(schema)
}

fn name_in_language(definitions: &mut Map<String, Value>) -> Value {
    let mut schema = map(described_object(NAME_PARTS, definitions));
    schema.insert("type".to_owned(), json!(["string", "object"]));
    schema.insert("pattern".to_owned(), json!(values::VISIBLE));
    schema.insert(
        "anyOf".to_owned(),
        json!([{ "required": ["given"] }, { "required": ["patronymic"] }, { "required": ["family"] }]),
    );
    Value::Object(schema)
}

/// The name of a definition: `CustodyCode` is `custodyCode`.
fn identifier(name: &str) -> String {
    let mut characters = name.chars();
    characters
        .next()
        .map(|first| first.to_ascii_lowercase())
        .into_iter()
        .chain(characters)
        .collect()
}

/// The members of an object that was written out here.
fn map(object: Value) -> Map<String, Value> {
    match object {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}
