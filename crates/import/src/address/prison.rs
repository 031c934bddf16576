//! The prisons that an address or a sentence names.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use crate::quantity::ordinal;
use crate::words::{Pattern, one, pairs, pattern};

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
/// the verdict or after it, by its name or as a unit of its own. A remand unit in a colony is both before and after it.
pub(super) fn is_of_another(heading: &str, address: &str) -> bool {
    static BOTH: Pattern = pattern!(r"(?i)(?:^|[^\p{L}])(?:ПФРСИ|PFRSI)(?:$|[^\p{L}])");
    static ANY: Pattern = Pattern::new(|| one("prisons", "any"));
    static TERM: Pattern = Pattern::new(|| one("prisons", "term"));
    static OTHERS: LazyLock<Vec<(Regex, Regex)>> = LazyLock::new(|| pairs("prisons", "others"));
    let (named, own) = (numbers(heading), numbers(address));
    let is_other = |(named, own): &(Regex, Regex)| named.is_match(heading) && !own.is_match(address);
    let is_both = BOTH.is_match(heading) || BOTH.is_match(address);
    let stated = TERM.replace_all(heading, "");
    !own.is_empty() && !named.is_subset(&own)
        || OTHERS.iter().any(is_other)
        || !is_both && is_other_kind(&ANY.replace_all(&stated, ""), address)
}

/// Whether a heading names the prison of the address by its number, and no other.
pub(super) fn is_of_own(heading: &str, address: &str) -> bool {
    let named = numbers(heading);
    !named.is_empty() && named.is_subset(&numbers(address))
}

/// The numbers of the prisons in a text, in any language.
fn numbers(text: &str) -> BTreeSet<String> {
    static FORMS: LazyLock<[Regex; 4]> =
        LazyLock::new(|| ["short", "marked", "bare", "before"].map(|name| one("prisons", name)));
    static LENGTH: Pattern = Pattern::new(|| one("prisons", "length"));
    static ORDINAL: Pattern = Pattern::new(|| one("prisons", "ordinal"));
    let text = LENGTH.replace_all(text, "");
    let counted = |(at, _): (usize, &str)| {
        let (before, behind) = (text.get(..at)?, text.get(at + 1..)?);
        let word = before.rsplit(' ').next()?;
        ordinal(word).filter(|_| ORDINAL.is_match(behind))
    };
    let counted: Vec<_> = text.match_indices(' ').filter_map(counted).collect();
    let found = FORMS.iter().flat_map(|form| form.captures_iter(&text));
    let found = found.map(|found| found["number"].to_owned());
    found.chain(counted.iter().map(u32::to_string)).collect()
}

/// Whether an address is of a place before the verdict or after it, where its words say one of them alone.
fn kind_of(text: &str) -> Option<bool> {
    static BEFORE: Pattern = pattern!(
        r"(?i)(?:^|[^\p{L}])(?:СИЗО|следственный изолятор|SIZO|remand|pre-trial|detention (?:cent(?:re|er)|facility))(?:$|[^\p{L}])"
    );
    static AFTER: Pattern = pattern!(
        r"(?i)(?:^|[^\p{L}])(?:ИК|КП|ЛИУ|исправительная колония|колония-поселение|тюрьма|Т-\d+|IK|KP|colony|penal settlement|settlement (?:No\.?|№|#) ?\d+)(?:$|[^\p{L}])"
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
