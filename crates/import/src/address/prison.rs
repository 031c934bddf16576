//! The prisons that an address or a sentence names.

use std::collections::BTreeSet;

use crate::words::{Pattern, pattern};

/// Whether an address names two prisons by their numbers. A colony and its settlement have one address.
pub(super) fn is_of_two(text: &str) -> bool {
    static NUMBERED: Pattern =
        pattern!(r"(?i)(?:^|[^\p{L}])(?P<kind>СИЗО|ИК|КП|ЛИУ|ЛПУ|Т|SIZO|IK|KP)[- –№]*(?P<number>\d{1,3})(?:$|\D)");
    let prison = |found: regex::Captures<'_>| {
        let kind = found["kind"].to_uppercase().replace("КП", "ИК").replace("KP", "IK");
        (kind, found["number"].to_owned())
    };
    NUMBERED.captures_iter(text).map(prison).collect::<BTreeSet<_>>().len() > 1
}

/// Whether two addresses, in any language, are of prisons of different kinds.
pub(crate) fn is_other_kind(one: &str, other: &str) -> bool {
    let (one, other) = (kind_of(one), kind_of(other));
    one.is_some() && other.is_some() && one != other
}

/// Whether a heading names another prison than the address below it, alone or beside its own: by its number, as a place before
/// the verdict or after it, or as a settlement. A remand unit in a colony is both before and after it.
pub(super) fn is_of_another(heading: &str, address: &str) -> bool {
    static BOTH: Pattern = pattern!(r"(?i)(?:^|[^\p{L}])(?:ПФРСИ|PFRSI)(?:$|[^\p{L}])");
    // Without "pre-trial" or another word before them these may be any prison.
    static ANY: Pattern = pattern!(r"(?i)\bтюрьма\b|(?:^|\b(?:the|of|in|at) )detention (?:cent(?:re|er)|facility)\b");
    static SETTLEMENT: Pattern =
        pattern!(r"(?i)(?:^|[^\p{L}])(?:КП|KP|УКП|колония-поселение|colony-settlement|settlement)(?:$|[^\p{L}])");
    let (named, own) = (numbers(heading), numbers(address));
    let is_settlement = SETTLEMENT.is_match(heading) && !SETTLEMENT.is_match(address);
    let is_both = BOTH.is_match(heading) || BOTH.is_match(address);
    !own.is_empty() && !named.is_subset(&own)
        || is_settlement
        || !is_both && is_other_kind(&ANY.replace_all(heading, ""), address)
}

/// The numbers of the prisons in a text, in any language.
fn numbers(text: &str) -> BTreeSet<String> {
    static BEHIND: Pattern = pattern!(
        r"(?i)(?:^|[^\p{L}])(?:СИЗО|ИК|КП|ЛИУ|ЛПУ|ПК|КТБ|УФИЦ|УКП|Т|SIZO|IK|KP|LIU|LPU|UFITs|T|изолятор|колония(?:-поселение)?|тюрьма|больница|colony|settlement|prison|hospital|cent(?:re|er)|facility|jail)[ –-]?(?:№|No\.?|#|N)?[ –-]?(?:\d{1,3}/)?(?P<number>\d{1,3})(?:$|\D)"
    );
    static BEFORE: Pattern =
        pattern!(r"(?i)\b(?:No\.?|№) ?(?P<number>\d{1,3}) (?:\p{L}+ ){0,2}?(?:colony|settlement|prison|jail)\b");
    // "Исправительная колония особого режима № 3".
    static MARKED: Pattern = pattern!(
        r"(?i)(?:^|[^\p{L}])(?:колония|тюрьма|больница|изолятор|colony|prison|settlement|hospital)(?: \p{L}+){0,3} [«“\x22]?(?:№|No\.?|#|номер|number) ?(?P<number>\d{1,3})(?:$|\D)"
    );
    let behind = BEHIND.captures_iter(text).chain(MARKED.captures_iter(text));
    let found = behind.chain(BEFORE.captures_iter(text));
    found.map(|found| found["number"].to_owned()).collect()
}

/// Whether an address is of a place before the verdict or after it, where its words say one of them alone.
fn kind_of(text: &str) -> Option<bool> {
    static BEFORE: Pattern = pattern!(
        r"(?i)(?:^|[^\p{L}])(?:СИЗО|следственный изолятор|SIZO|remand|pre-trial|detention (?:cent(?:re|er)|facility))(?:$|[^\p{L}])"
    );
    static AFTER: Pattern = pattern!(
        r"(?i)(?:^|[^\p{L}])(?:ИК|КП|ЛИУ|исправительная колония|колония-поселение|тюрьма|Т-\d+|IK|KP|colony|settlement)(?:$|[^\p{L}])"
    );
    match (BEFORE.is_match(text), AFTER.is_match(text)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

/// The kind of prison that a sentence names in plain words.
pub(crate) fn place_in_words(sentence: &str) -> Option<&'static str> {
    static REMAND: Pattern =
        pattern!(r"(?i)\b(?:remand|pre-trial|detention (?:centre|center|facility)|СИЗО|изолятор\p{L}*)\b");
    static COLONY: Pattern = pattern!(r"(?i)\b(?:colony|колони[юия]\p{L}*)\b");
    match (REMAND.is_match(sentence), COLONY.is_match(sentence)) {
        (true, false) => Some("remand"),
        (false, true) => Some("colony"),
        _ => None,
    }
}

/// Where the person is kept, by the prison that the address names; `None` where it names more than one kind, or none
/// that is known here.
pub(crate) fn custody(text: &str) -> Option<&'static str> {
    static KINDS: [(&str, Pattern); 4] = [
        (
            "remand",
            pattern!(r"(?i)(?:^|\W)(?:СИЗО|следственный изолятор)(?:\W|$)"),
        ),
        (
            "colony",
            pattern!(r"(?i)(?:^|\W)(?:ИК[- –№]*\d+|исправительная колония)(?:\W|$)"),
        ),
        (
            "settlement",
            pattern!(r"(?i)(?:^|\W)(?:КП[- –№]*\d+|колония-поселение)(?:\W|$)"),
        ),
        ("prison", pattern!(r"(?i)(?:^|\W)(?:тюрьма|Т[-–]\d+)(?:\W|$)")),
    ];
    static OTHER: Pattern = pattern!(r"(?i)(?:^|\W)(?:ПФРСИ|ЛИУ|ЛПУ|больница|КТБ|ЕПКТ|участок)(?:\W|$)");
    let mut named = KINDS
        .iter()
        .filter(|(_, pattern)| pattern.is_match(text))
        .map(|(code, _)| *code);
    let code = named.next()?;
    (named.next().is_none() && !OTHER.is_match(text)).then_some(code)
}
