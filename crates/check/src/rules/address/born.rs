//! The year of birth in an address: prisons in several countries want it on the envelope.

use std::ops::Range;
use std::sync::LazyLock;

use prisoner_card_document::diagnostic::Diagnostic;
use prisoner_card_document::{Node, span_within};
use regex::Regex;

use super::{Address, Context};
use crate::rules::date_at;
use crate::signs::compile;

/// Reports another year of birth than the person's: the letter may be to somebody else.
pub(super) fn check(address: &Address<'_, '_>, card: &Node<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let Some(birth) = date_at(card, &["birth"]) else { return };
    let Some((year, part)) = year_of_birth(address.text) else {
        return;
    };
    if year != birth.year() {
        found.push(Diagnostic::warning(
            "other-birth-year",
            span_within(context.bytes, address.node, &part),
            format!(
                "this address names someone born in {year}, and the person was born in {}: the letter may be to somebody else",
                birth.year()
            ),
            "find out which year is right, and correct the other",
        ));
    }
}

/// The year in an address that is called one of birth, and its place in the text.
fn year_of_birth(address: &str) -> Option<(u16, Range<usize>)> {
    static BORN: LazyLock<Regex> = LazyLock::new(|| {
        compile(
            r"(?i)\b(?P<before>(?:19[2-9]|20\d)\d)(?:\s?(?:г\.\s?р|г/р|р\.\s?н|г\.\s?н)\b|\s?г(?:\.|ода)?\s?рожд|\s?року\s?народж|\s?года\s?нараджэн)|\bborn\s(?:in\s|on\s)?(?:[\w.]+\s){0,2}(?P<after>(?:19[2-9]|20\d)\d)\b",
        )
    });
    let found = BORN.captures(address)?;
    let year = found.name("before").or(found.name("after"))?;
    Some((year.as_str().parse().ok()?, year.range()))
}
