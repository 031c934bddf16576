//! Members that say where the person is and are none of the format's: a code as a name (`"died": true`), and a date of
//! release under another name. A card ignores them, and goes on showing an address.

use prisoner_card_document::diagnostic::quoted;
use prisoner_card_document::{Json, Node};
use prisoner_card_format::PartialDate;
use prisoner_card_format::codes::CustodyCode;
use prisoner_card_format::correspondence::speaks_against_an_address;
use prisoner_card_format::shape::Object;

use super::mistake::Mistake;
use super::places::normalized;

/// The objects in which somebody says where the person is. In others the same word may mean something else.
const OBJECTS: &[&str] = &["Item", "ItemExtension", "Custody", "Release", "Mail", "Address"];

/// Common words for a code.
const OTHER_WORDS: &[(&str, CustodyCode)] = &[
    ("dead", CustodyCode::Died),
    ("deceased", CustodyCode::Died),
    ("death", CustodyCode::Died),
    ("date_of_death", CustodyCode::Died),
    ("freed", CustodyCode::Released),
];

/// Names of a day of release that do not say whether it has come.
const DAYS_OF_RELEASE: &[&str] = &["release_date", "date_of_release", "released_on", "release_on"];

/// The same within `release`.
const DAYS: &[&str] = &["date", "day", "on", "at", "when", "since"];

/// The custody code that the name of a member is, where that code speaks against an address.
pub(super) fn code(name: &str, object: &Object) -> Option<CustodyCode> {
    if !OBJECTS.contains(&object.name) {
        return None;
    }
    let name = normalized(name);
    let of_code = CustodyCode::ALL
        .iter()
        .copied()
        .filter(|code| speaks_against_an_address(*code))
        .find(|code| normalized(code.code()) == name);
    of_code.or_else(|| {
        let word = OTHER_WORDS.iter().find(|(word, _)| normalized(word) == name);
        word.map(|(_, code)| *code)
    })
}

/// Whether a member has a day of release, and its name does not say whether the day has come.
pub(super) fn is_day_of_release(name: &str, value: &Node<'_>, object: &Object) -> bool {
    let is_date = matches!(&value.value, Json::String(text) if PartialDate::parse(text.trim()).is_some());
    let is_one_of = |days: &[&str]| days.iter().any(|day| normalized(day) == normalized(name));
    let is_named = match object.name {
        "Release" => is_one_of(DAYS_OF_RELEASE) || is_one_of(DAYS),
        of => OBJECTS.contains(&of) && is_one_of(DAYS_OF_RELEASE),
    };
    is_date && is_named
}

pub(super) fn as_member(name: &str, code: CustodyCode) -> Mistake {
    let code = code.code();
    Mistake::warning(
        "misplaced-member",
        format!("{} says nothing here: `{code}` is a `code` of `custody`", quoted(name)),
        format!("write \"custody\": {{ \"code\": \"{code}\" }}, or give it a name of its own that begins with `_`"),
    )
}

/// A day of release whose name does not say whether it has come.
pub(super) fn day_of_release(name: &str) -> Mistake {
    Mistake::warning(
        "misspelt-member",
        format!(
            "{} is no member of the format, and is ignored; `actual` or `expected` of `release` is meant",
            quoted(name)
        ),
        "write `actual` if the person is free, `expected` if not",
    )
}
