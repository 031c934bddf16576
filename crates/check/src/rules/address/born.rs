//! The year of birth in an address: prisons in several countries want it on the envelope.

use std::ops::Range;
use std::sync::LazyLock;

use prisoner_card_document::diagnostic::Diagnostic;
use prisoner_card_document::{Node, span_within};
use prisoner_card_format::PartialDate;
use regex::Regex;

use super::{Address, Context};
use crate::rules::date_at;
use crate::signs::compile;

/// Reports another year of birth than the person's: the letter may be to somebody else. Where that is not known, the texts
/// of an address are compared with each other.
pub(super) fn check(texts: &[Address<'_, '_>], card: &Node<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let birth = date_at(card, &["birth"]).map(PartialDate::year);
    let mut first = None;
    for text in texts {
        let Some((year, part)) = year_of_birth(text.text) else {
            continue;
        };
        let right = birth.unwrap_or(*first.get_or_insert(year));
        if year == right {
            continue;
        }
        let says = if birth.is_some() {
            "the person was born in"
        } else {
            "in another language in"
        };
        found.push(Diagnostic::warning(
            "other-birth-year",
            span_within(context.bytes, text.node, &part),
            format!(
                "this address names someone born in {year}, and {says} {right}: the letter may be to somebody else"
            ),
            "find out which year is right, and correct the other",
        ));
    }
}

/// The year in an address that is called one of birth, and its place in the text.
fn year_of_birth(address: &str) -> Option<(u16, Range<usize>)> {
    // 5 June 1990, 05.06.1990, and the year alone.
    const DATE: &str = r"(?:[\w.]+\s){0,2}(?:\d{1,2}[./-]\d{1,2}[./-])?";
    const YEAR: &str = r"(?:19[2-9]|20\d)\d";
    static BEFORE: LazyLock<Regex> = LazyLock::new(|| {
        compile(&format!(
            r"(?i)\b(?P<year>{YEAR})(?:\s?(?:г\.\s?р|г/р|р\.\s?н|г\.\s?н)\b|\s?г(?:\.|ода)?\s?рожд|\s?року\s?народж|\s?года\s?нараджэн|\s?doğumlu)"
        ))
    });
    static AFTER: LazyLock<Regex> = LazyLock::new(|| {
        compile(&format!(
            r"(?i)\b(?:born\s(?:in\s|on\s)?|d\.?o\.?b\.?:?\s|date\sof\sbirth:?\s|b\.\s|ur\.\s?|urodzon[ya]\s|geb\.?\s(?:am\s)?|geboren\s(?:am\s|op\s)?|nar\.\s?|narozen[aá]?\s|né[e]?\s(?:le\s|en\s)|nacid[oa]\s(?:el\s|en\s)?|nascid[oa]\s(?:em\s|a\s)?|nat[oa]\s(?:il\s|nel\s)|d\.\s?t\.:?\s?|doğum:?\s){DATE}(?P<year>{YEAR})\b"
        ))
    });
    // A whole date in brackets, as prisons in Hungary want it. A later one may be the day of a check.
    static IN_BRACKETS: LazyLock<Regex> = LazyLock::new(|| {
        compile(
            r"\(\s?(?:\d{1,2}[./-]\d{1,2}[./-](?P<year>(?:19[2-9]|200)\d)|(?P<first>(?:19[2-9]|200)\d)[./-]\s?\d{1,2}[./-]\s?\d{1,2}\.?)\s?\)",
        )
    });
    let found = [&BEFORE, &AFTER, &IN_BRACKETS]
        .iter()
        .find_map(|pattern| pattern.captures(address))?;
    let found = found.name("year").or_else(|| found.name("first"))?;
    Some((found.as_str().parse().ok()?, found.range()))
}
