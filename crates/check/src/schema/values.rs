//! The schema of single values: their patterns, and an editor's messages for values that do not fit.
//!
//! `patternErrorMessage` and `enumDescriptions` are Visual Studio Code's own; others ignore them.

use prisoner_card_format::shape::CodeList;
use serde_json::{Value, json};

/// A visible character.
pub(super) const VISIBLE: &str = r"\S";

/// An open list: any other code may stand there too.
pub(super) fn codes(list: &CodeList) -> Value {
    json!({
        "title": list.title,
        "anyOf": [
            { "enum": list.codes, "enumDescriptions": list.descriptions },
            { "$ref": "#/$defs/unknownCode" }
        ]
    })
}

pub(super) fn unknown_code() -> Value {
    json!({
        "title": "A code that this version of the format does not know",
        "type": "string",
        "pattern": "^[a-z][a-z0-9_]*$",
        "patternErrorMessage": "Write one of the codes, in lower case."
    })
}

pub(super) fn text() -> Value {
    json!({
        "title": "Text: one string, or a string for each language",
        "type": ["string", "object"],
        "pattern": VISIBLE,
        "minProperties": 1,
        "propertyNames": { "$ref": "#/$defs/language" },
        "additionalProperties": { "type": "string", "pattern": VISIBLE },
        "examples": ["a court in Volgograd", { "en": "a court in Volgograd", "ru": "суд в Волгограде" }]
    })
}

pub(super) fn name() -> Value {
    json!({
        "title": "Name: one string, or a name for each language",
        "type": ["string", "object"],
        "pattern": VISIBLE,
        "minProperties": 1,
        "propertyNames": { "$ref": "#/$defs/language" },
        "additionalProperties": { "$ref": "#/$defs/nameInLanguage" },
        "examples": [
            "Anna Primerova",
            { "en": { "given": "Anna", "patronymic": "Petrovna", "family": "Primerova" } }
        ]
    })
}

pub(super) fn address_text() -> Value {
    // Control characters but the line feed, marks that turn the direction of writing, and the replacement character.
    let refused = r"\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd";
    json!({
        "title": "Address by language, exactly as it is to be copied",
        "type": "object",
        "minProperties": 1,
        "propertyNames": { "$ref": "#/$defs/language" },
        "additionalProperties": {
            "type": "string",
            "pattern": format!(r"^[^{refused}]*[^\s{refused}][^{refused}]*$"),
            "patternErrorMessage": "Write the address without control characters (line breaks apart) and without \
                                    characters that turn the direction of writing."
        },
        "examples": [{ "ru": "000000, г. Примерск, ИК-0, Примеровой Анне Петровне, 1987 г. р." }]
    })
}

pub(super) fn language() -> Value {
    // BCP 47, section 2.1.
    let language = "(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})";
    let script = "(?:-[A-Za-z]{4})?";
    let region = "(?:-(?:[A-Za-z]{2}|[0-9]{3}))?";
    let variants = "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*";
    let extensions = "(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*";
    let private = "[Xx](?:-[A-Za-z0-9]{1,8})+";
    json!({
        "title": "Language tag (BCP 47)",
        "type": "string",
        "pattern": format!("^(?:{language}{script}{region}{variants}{extensions}(?:-{private})?|{private})$"),
        "patternErrorMessage": "Write a language tag, such as en, ru or sr-Latn.",
        "examples": ["en", "ru", "de-AT", "sr-Latn"]
    })
}

/// A day that a month has; which years have a 29th of February is not looked at.
const DAY: &str = "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|\
                   02-(?:0[1-9]|[12][0-9]))";

pub(super) fn date() -> Value {
    json!({
        "title": "Date, as far as it is known: year, month or day",
        "type": "string",
        "pattern": format!("^[0-9]{{4}}(?:-(?:0[1-9]|1[0-2]))?$|^[0-9]{{4}}-{DAY}$"),
        "patternErrorMessage": "Write as much as is known, and no more: 2024, 2024-02 or 2024-02-13.",
        "examples": ["2024", "2024-02", "2024-02-13"]
    })
}

pub(super) fn instant() -> Value {
    let time = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\.[0-9]+)?";
    let zone = "(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])";
    json!({
        "title": "Instant: date, time and time zone (RFC 3339)",
        "type": "string",
        "format": "date-time",
        "pattern": format!("^[0-9]{{4}}-{DAY}[Tt]{time}{zone}$"),
        "patternErrorMessage": "Write date, time and time zone: 2026-11-24T15:00:00Z or 2026-11-24T18:00:00+03:00.",
        "examples": ["2026-11-24T15:00:00Z"]
    })
}

pub(super) fn duration() -> Value {
    json!({
        "title": "Duration (ISO 8601)",
        "type": "string",
        "pattern": "^P(?:[0-9]+Y(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?|[0-9]+M(?:[0-9]+W)?(?:[0-9]+D)?|\
                    [0-9]+W(?:[0-9]+D)?|[0-9]+D)$",
        "patternErrorMessage":
            "Write years, months, weeks or days as the court stated them: P9Y, P18M, P1Y6M, P15D.",
        "examples": ["P9Y", "P18M", "P1Y6M", "P15D"]
    })
}

const NAMES: &str = r"[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*";

/// A URL that a card links to or loads.
fn web_url() -> String {
    let any_host = format!(r"(?:{NAMES}|\[::1\])");
    let loopback = r"(?:(?:[A-Za-z0-9_-]+\.)*[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]|127(?:\.[0-9]{1,3}){3}|\[::1\])";
    let port = "(?::[0-9]{0,5})?";
    let path = r"(?:[/?#][^\s\\\u0000-\u001f\u007f-\u009f]*)?";
    format!("(?:[Hh][Tt][Tt][Pp][Ss]://{any_host}|[Hh][Tt][Tt][Pp]://{loopback}){port}{path}")
}

pub(super) fn url() -> Value {
    json!({
        "title": "URL: https, or http on this machine",
        "type": "string",
        "pattern": format!("^{}$", web_url()),
        "patternErrorMessage": "Write an absolute https: URL, without a user name or spaces.",
        "examples": ["https://example.org/"]
    })
}

pub(super) fn contact_url() -> Value {
    let mail = r"[Mm][Aa][Ii][Ll][Tt][Oo]:[A-Za-z0-9.+_-]+@[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+";
    json!({
        "title": "URL: https, or mailto with one address",
        "type": "string",
        "pattern": format!("^(?:{}|{mail})$", web_url()),
        "patternErrorMessage": "Write an absolute https: URL, or mailto: with one address and nothing after it.",
        "examples": ["https://example.org/letters", "mailto:letters@example.org"]
    })
}

pub(super) fn tombstone() -> Value {
    json!({
        "title": "A withdrawn profile: nothing else of it is read or shown",
        "type": "object",
        "required": ["withdrawn"],
        "properties": {
            "withdrawn": {
                "const": true,
                "description": "The profile was withdrawn. Every card says so, and shows nothing else of it."
            }
        }
    })
}
