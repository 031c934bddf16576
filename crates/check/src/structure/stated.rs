//! Statements that the person is elsewhere, where the format has none: a code as the name of a member (`"died": true`), as
//! the value of one (`"status": "released"`) or of an event (`"code": "deported"`), and a date of release under another name.
//! A card ignores them, and goes on showing an address.

use prisoner_card_document::diagnostic::quoted;
use prisoner_card_document::{Json, Node};
use prisoner_card_format::PartialDate;
use prisoner_card_format::codes::{CustodyCode, EventCode, MailState};
use prisoner_card_format::correspondence::speaks_against_an_address;
use prisoner_card_format::shape::Object;

use super::mistake::Mistake;
use super::places::normalized;

/// The objects in which somebody says where the person is. In others the same word may mean something else.
pub(super) const OBJECTS: &[&str] = &["Item", "ItemExtension", "Custody", "Release", "Mail", "Address"];

/// Common words for a code.
const OTHER_WORDS: &[(&str, CustodyCode)] = &[
    ("dead", CustodyCode::Died),
    ("deceased", CustodyCode::Died),
    ("death", CustodyCode::Died),
    ("date_of_death", CustodyCode::Died),
    ("executed", CustodyCode::Died),
    ("execution", CustodyCode::Died),
    ("killed", CustodyCode::Died),
    ("freed", CustodyCode::Released),
    ("liberated", CustodyCode::Released),
    ("pardoned", CustodyCode::Released),
    ("amnestied", CustodyCode::Released),
    ("paroled", CustodyCode::ConditionalRelease),
    ("on_parole", CustodyCode::ConditionalRelease),
    ("on_bail", CustodyCode::AtLiberty),
    ("escaped", CustodyCode::Wanted),
    ("exiled", CustodyCode::Abroad),
    ("in_exile", CustodyCode::Abroad),
    ("expelled", CustodyCode::Deported),
    ("extradited", CustodyCode::Deported),
];

/// Common words for the event `transferred`.
const TRANSFERS: &[&str] = &["transferred", "transfer", "moved", "relocated"];

/// Parts of names that say where the person is, or whether letters can be sent.
pub(super) const NAMES_OF_STATEMENTS: &[&str] =
    &["status", "state", "situation", "whereabouts", "custody", "detention"];

/// Parts of names before and after a code: `is_dead`, `died_on`.
const BEFORE: &[&str] = &["is", "was"];
const AFTER: &[&str] = &["on", "at", "date"];

/// Names of a day of release that do not say whether it has come.
const DAYS_OF_RELEASE: &[&str] = &["release_date", "date_of_release", "released_on", "release_on"];

/// The same within `release`.
const DAYS: &[&str] = &["date", "day", "on", "at", "when", "since"];

/// The custody code that the name of a member is, where that code speaks against an address.
pub(super) fn code(name: &str, object: &Object) -> Option<CustodyCode> {
    let name = normalized(name);
    if !OBJECTS.contains(&object.name) || DAYS_OF_RELEASE.iter().any(|day| normalized(day) == name) {
        return None;
    }
    without_affix(&name).find_map(of_word)
}

/// Whether the name of a member is the event of a transfer.
pub(super) fn is_transfer(name: &str, object: &Object) -> bool {
    OBJECTS.contains(&object.name)
        && without_affix(&normalized(name)).any(|name| name == "transferred" || name == "moved")
}

/// A name, and what is left of it without `is` before it or `on` behind it.
fn without_affix(name: &str) -> impl Iterator<Item = &str> {
    let shorter = BEFORE.iter().filter_map(|before| name.strip_prefix(before));
    let shorter = shorter.chain(AFTER.iter().filter_map(|after| name.strip_suffix(after)));
    std::iter::once(name).chain(shorter)
}

/// The custody code that a normalized word means, where that code speaks against an address.
fn of_word(word: &str) -> Option<CustodyCode> {
    let against = CustodyCode::ALL.iter().copied();
    let mut against = against.filter(|code| speaks_against_an_address(*code));
    against.find(|code| normalized(code.code()) == word).or_else(|| {
        let known = OTHER_WORDS.iter().find(|(known, _)| normalized(known) == word);
        known.map(|(_, code)| *code)
    })
}

/// A statement in the value of a member that speaks against an address.
pub(super) enum Statement {
    Custody(CustodyCode),
    Mail(MailState),
    Withdrawn,
}

/// The statement in the value of a member of another name, which a card ignores: `"status": "released"`.
pub(super) fn statement(name: &str, value: &Node<'_>, object: &Object) -> Option<Statement> {
    let name = normalized(name);
    if !OBJECTS.contains(&object.name) || !NAMES_OF_STATEMENTS.iter().any(|part| name.contains(part)) {
        return None;
    }
    let text = value.as_str().or_else(|| value.get("code")?.as_str())?;
    let word = normalized(text);
    if let Some(code) = of_word(&word) {
        return Some(Statement::Custody(code));
    }
    let state = MailState::from_code(&word).filter(|state| matches!(state, MailState::Closed | MailState::Paused));
    state
        .map(Statement::Mail)
        .or_else(|| (word == "withdrawn").then_some(Statement::Withdrawn))
}

/// The mistake in the code of an event that is a word for another code, which speaks against an address.
pub(super) fn event(text: &str) -> Option<Mistake> {
    let word = normalized(text);
    let is_transfer = TRANSFERS.contains(&word.as_str());
    let custody = of_word(&word).filter(|_| !is_transfer);
    let meant = if is_transfer {
        EventCode::Transferred
    } else {
        let code = custody?;
        let Some(meant) = EventCode::from_code(code.code()) else {
            return Some(Mistake::error(
                "misspelt-code",
                format!(
                    "{} is no code of an event, and a card goes on showing an address; `{}` is a `code` of `custody`",
                    quoted(text),
                    code.code()
                ),
                "write it as the code of custody, if it is so still; here write \"other\" with a label",
            ));
        };
        meant
    };
    let meant = meant.code();
    Some(Mistake::error(
        "misspelt-code",
        format!(
            "{} is no code of an event, and a card goes on showing an address; \"{meant}\" is meant",
            quoted(text)
        ),
        format!("write \"{meant}\""),
    ))
}

/// Whether a member of `release` is `actual` with words that add nothing: `actual_date`, `date_actual`.
pub(super) fn is_actual(name: &str, value: &Node<'_>) -> bool {
    const ADD_NOTHING: &[&str] = &["on", "at", "date", "day", "of", "release", "released"];
    let name = name.to_lowercase();
    let mut words = name.split(|letter: char| !letter.is_alphanumeric());
    let is_date = value
        .as_str()
        .is_some_and(|text| PartialDate::parse(text.trim()).is_some());
    is_date
        && words.clone().any(|word| word == "actual")
        && words.all(|word| word == "actual" || ADD_NOTHING.contains(&word))
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

/// The event of a transfer as a member.
pub(super) fn transfer(name: &str) -> Mistake {
    Mistake::warning(
        "misplaced-member",
        format!(
            "{} says nothing here: `transferred` is a `code` of `events`",
            quoted(name)
        ),
        "write { \"date\": …, \"code\": \"transferred\" } into `events`, or give it a name of its own that begins with `_`",
    )
}

impl Statement {
    pub(super) fn in_value(&self, name: &str) -> Mistake {
        let (what, right) = match self {
            Self::Custody(code) => {
                let code = code.code();
                (
                    format!("`{code}` is a `code` of `custody`"),
                    format!("\"custody\": {{ \"code\": \"{code}\" }}"),
                )
            }
            Self::Mail(state) => {
                let state = state.code();
                (
                    format!("`{state}` is a `state` of `mail`"),
                    format!("\"mail\": {{ \"state\": \"{state}\" }}"),
                )
            }
            Self::Withdrawn => (
                "`withdrawn` is a member of its own".to_owned(),
                "\"withdrawn\": true".to_owned(),
            ),
        };
        Mistake::warning(
            "misplaced-member",
            format!("{} says nothing here: {what}", quoted(name)),
            format!("write {right}, or give it a name of its own that begins with `_`"),
        )
    }
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
