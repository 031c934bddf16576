//! Codes of open lists.

use prisoner_card_format::codes::EventCode;
use prisoner_card_format::shape::CodeList;

use super::hinted;
use super::mistake::Mistake;
use super::stated;
use prisoner_card_document::diagnostic::quoted;

/// The mistake in a code. An unknown one is allowed: a later version of the format may know it.
pub(super) fn code(text: &str, list: &CodeList) -> Option<Mistake> {
    if list.codes.contains(&text) {
        return None;
    }
    let shown = quoted(text);
    let about = list.title.to_lowercase();
    if let Some(meant) = nearest(text, list) {
        return Some(Mistake::error(
            "misspelt-code",
            format!("{shown} is no code ({about}); \"{meant}\" is meant"),
            format!("write \"{meant}\""),
        ));
    }
    if let Some(mistake) = stated::event(text).filter(|_| list == EventCode::LIST) {
        return Some(mistake);
    }
    if !is_well_formed(text) {
        return Some(Mistake::error(
            "malformed-code",
            format!("{shown} is no code ({about}): codes are of small letters a to z, digits and _"),
            format!("write one of {}", all(list)),
        ));
    }
    if list == EventCode::LIST && hinted::is_event(text) {
        return Some(Mistake::warning(
            "unknown-code",
            format!(
                "{shown} seems to say that the person is gone; no card knows this code, and a card goes on showing an address"
            ),
            format!("say so in `custody`, or write one of {}", all(list)),
        ));
    }
    Some(Mistake::warning(
        "unknown-code",
        format!("{shown} is a code that this version of the format does not know ({about})"),
        format!(
            "write one of {}; cards show another's label, or leave it out",
            all(list)
        ),
    ))
}

/// Whether a code has the form of the schema's `unknownCode`.
fn is_well_formed(code: &str) -> bool {
    code.starts_with(|first: char| first.is_ascii_lowercase())
        && code
            .chars()
            .all(|character| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '_')
}

/// The code that was meant: the same apart from case, spaces and hyphens, or a slip or two away.
fn nearest<'c>(text: &str, list: &CodeList) -> Option<&'c str>
where
    'static: 'c,
{
    let text: String = text.trim().to_lowercase().replace([' ', '-'], "_");
    let most = |code: &str| match code.len() {
        0..=2 => 0,
        3..=5 => 1,
        _ => 2,
    };
    list.codes
        .iter()
        .copied()
        .map(|code| (strsim::damerau_levenshtein(&text, code), code))
        .filter(|(distance, code)| *distance <= most(code))
        .min()
        .map(|(_, code)| code)
}

fn all(list: &CodeList) -> String {
    list.codes.join(", ")
}
