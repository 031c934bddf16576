//! Names and values that seem to say that the person is gone, or that nobody should write: words inside longer ones, which
//! may mean something else. They are warned of, and only where the feed says that letters can be sent.

use prisoner_card_document::diagnostic::quoted;
use prisoner_card_document::{Json, Node};
use prisoner_card_format::codes::{CustodyCode, RecognitionStatus};
use prisoner_card_format::correspondence::speaks_against_an_address;
use prisoner_card_format::{Instant, PartialDate};

use super::mistake::Mistake;
use super::places::{Level, normalized};
use super::stated::{NAMES_OF_STATEMENTS, OBJECTS};
use crate::vocabulary::place_at_start;

/// Beginnings of words about somebody who is gone.
const STEMS: &[&str] = &[
    "releas",
    "freed",
    "liberat",
    "discharg",
    "acquit",
    "amnest",
    "pardon",
    "parol",
    "probation",
    "bail",
    "died",
    "death",
    "dead",
    "deceas",
    "kill",
    "murder",
    "suicid",
    "execut",
    "exchang",
    "swap",
    "transfer",
    "moved",
    "relocat",
    "deport",
    "extradit",
    "expel",
    "expuls",
    "exil",
    "emigrat",
    "abroad",
    "escap",
    "fled",
    "wanted",
    "missing",
    "disappear",
    "vanish",
    "освобо",
    "отпущ",
    "амнист",
    "помилов",
    "умер",
    "погиб",
    "обмен",
    "этапир",
    "эмигр",
    "депорт",
    "звільн",
    "обмін",
    "помер",
    "загин",
    "вызвал",
    "абмян",
];

/// The same in several words, or in a short one, without the marks between them.
const PHRASES: &[&str] = &[
    "housearrest",
    "atlarge",
    "atliberty",
    "ontherun",
    "leftcustody",
    "leftprison",
    "leftcountry",
    "outsince",
    "isfree",
    "freesince",
];

/// Words of the future, of somebody who can be released one day.
const ONE_DAY: &[&str] = &["parol", "probation", "bail"];

/// With one of these words, another thing is meant: `press_release`, `release_denied`.
const UNLESS: &[&str] = &[
    "after",
    "appeal",
    "asked",
    "await",
    "bank",
    "before",
    "by",
    "call",
    "campaign",
    "cell",
    "demand",
    "denied",
    "due",
    "earl",
    "eligib",
    "end",
    "expect",
    "first",
    "hearing",
    "if",
    "money",
    "never",
    "news",
    "next",
    "no",
    "not",
    "notes",
    "penalty",
    "petition",
    "plan",
    "possib",
    "press",
    "previous",
    "rate",
    "refus",
    "reject",
    "request",
    "review",
    "row",
    "schedul",
    "sentence",
    "term",
    "until",
    "when",
    "не",
    "ещё",
    "еще",
    "до",
    "после",
];

/// Members that say that nothing may be sent or shown where they are true, and where they are false.
const TRUE: &[&str] = &[
    "closed",
    "hidden",
    "archived",
    "private",
    "draft",
    "takedown",
    "unlisted",
    "inactive",
    "former",
    "do_not_write",
    "do_not_publish",
    "do_not_show",
    "no_letters",
    "no_mail",
];
const FALSE: &[&str] = &[
    "open",
    "published",
    "can_write",
    "alive",
    "active",
    "is_active",
    "in_custody",
    "in_prison",
    "imprisoned",
    "held",
];

/// Names of statements beside those that are read for codes.
const NAMES: &[&str] = &["location", "where", "incarceration", "imprisonment"];

/// The mistake in a member that the format does not know.
pub(super) fn member(name: &str, value: &Node<'_>, level: &Level<'_>) -> Option<Mistake> {
    if !OBJECTS.contains(&level.object.name) || !letters_are_open(level) {
        return None;
    }
    let is = |names: &[&str]| names.iter().any(|known| normalized(known) == normalized(name));
    let says = says_gone(name, value) || is_statement(name) && text(value).is_some_and(|text| is_gone(text, &[]));
    if says {
        return Some(gone(name));
    }
    let is_against = is_true(value) && is(TRUE) || is_false(value) && is(FALSE);
    is_against.then(|| {
        Mistake::warning(
            "misplaced-member",
            format!("{} seems to speak against the address, and cards ignore it", quoted(name)),
            "write \"closed\" or \"paused\" as `state` of `mail`, or \"withdrawn\": true; else give it a name that begins with `_`",
        )
    })
}

fn gone(name: &str) -> Mistake {
    Mistake::warning(
        "misplaced-member",
        format!(
            "{} seems to say that the person is gone, and cards ignore it",
            quoted(name)
        ),
        "say so in `custody`, or in `events`; if it means something else, give it a name that begins with `_`",
    )
}

/// The mistake in a `status` that is no finding: it belongs nowhere as it is.
pub(super) fn status(name: &str, value: &Node<'_>, level: &Level<'_>) -> Option<Mistake> {
    let text = value.as_str()?;
    let is_finding = RecognitionStatus::from_code(&text.trim().to_lowercase()).is_some();
    if normalized(name) != "status" || is_finding || !OBJECTS.contains(&level.object.name) {
        return None;
    }
    member(name, value, level).or_else(|| {
        Some(Mistake::warning(
            "misplaced-member",
            format!("{} says nothing here", quoted(name)),
            "say where the person is in `custody`, and whether letters can be sent in `state` of `mail`; or give it a name that begins \
             with `_`",
        ))
    })
}

/// Whether the unknown code of an event seems to say that the person is gone.
pub(super) fn is_event(code: &str) -> bool {
    is_gone(code, &[])
}

/// Whether the name of a member has a word about somebody who is gone, and the value says "yes" or when.
fn says_gone(name: &str, value: &Node<'_>) -> bool {
    let is_date = text(value).is_some_and(|text| PartialDate::parse(text).is_some() || Instant::parse(text).is_some());
    is_true(value) && is_gone(name, &[]) || is_date && is_gone(name, ONE_DAY)
}

fn is_gone(text: &str, but: &[&str]) -> bool {
    let words = words(text);
    let has = |stems: &[&str]| words.iter().any(|word| stems.iter().any(|stem| word.starts_with(stem)));
    let is_unless = words.iter().any(|word| {
        UNLESS
            .iter()
            .any(|unless| word == unless || unless.len() > 4 && word.starts_with(unless))
    });
    let whole = normalized(text);
    let says = has(STEMS) || PHRASES.iter().any(|phrase| whole.contains(phrase)) || place_at_start(text).is_some();
    says && !is_unless && !has(but) || ["free", "former", "served"].contains(&whole.as_str())
}

/// The words of a name, which may stand together: `wantedSince`, `wanted_since`.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_small = false;
    for letter in text.chars() {
        let begins = !letter.is_alphanumeric() || letter.is_uppercase() && was_small;
        was_small = letter.is_lowercase();
        if begins {
            words.push(String::new());
        }
        if let Some(last) = words.last_mut().filter(|_| letter.is_alphanumeric()) {
            last.extend(letter.to_lowercase());
        }
    }
    words
}

fn is_statement(name: &str) -> bool {
    let name = normalized(name);
    NAMES.contains(&name.as_str()) || NAMES_OF_STATEMENTS.iter().any(|part| name.contains(part))
}

fn text<'n>(value: &'n Node<'_>) -> Option<&'n str> {
    value.as_str().or_else(|| value.get("code")?.as_str()).map(str::trim)
}

fn is_true(value: &Node<'_>) -> bool {
    value.value == Json::Bool(true) || text(value).is_some_and(|text| ["yes", "да"].contains(&&*text.to_lowercase()))
}

fn is_false(value: &Node<'_>) -> bool {
    value.value == Json::Bool(false) || text(value).is_some_and(|text| ["no", "нет"].contains(&&*text.to_lowercase()))
}

/// Whether the person's feed says that letters can be sent, and custody does not say otherwise.
fn letters_are_open(level: &Level<'_>) -> bool {
    let levels = std::iter::successors(Some(level), |level| level.outer);
    let mut cards = levels.filter_map(|level| match level.object.name {
        "ItemExtension" => Some(level.node),
        "Item" => level.node.get("_prisoner_card"),
        _ => None,
    });
    let card = cards.next();
    let at = |path: &[&str]| card.and_then(|card| card.find(path)?.as_str());
    let custody = at(&["custody", "code"]).and_then(CustodyCode::from_code);
    at(&["mail", "state"]) == Some("open") && !custody.is_some_and(speaks_against_an_address)
}
