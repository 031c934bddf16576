//! Postal codes. Russia's have six digits (Government decree 165 of 1994 and the order of Russian Post since).

use std::ops::Range;

use prisoner_card_format::LanguageTag;

use super::{Address, Context};
use prisoner_card_document::diagnostic::Diagnostic;
use prisoner_card_document::span_within;

const DIGITS: usize = 6;

/// Countries to which letters are addressed in Russian too, with codes of their own.
const OTHER_COUNTRIES: &[&str] = &[
    "абхаз",
    "азербайджан",
    "армен",
    "беларус",
    "белорусс",
    "грузи",
    "казахстан",
    "киргиз",
    "кыргыз",
    "латви",
    "литв",
    "молдав",
    "молдов",
    "таджикистан",
    "туркмен",
    "узбекистан",
    "украин",
    "эстони",
];

/// The code of a Russian address.
pub(super) fn check(envelope: &Address<'_, '_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    if !is_russian(envelope) {
        return;
    }
    let numbers = numbers(envelope.text);
    if numbers.iter().any(|number| length(envelope.text, number) == DIGITS) {
        return;
    }
    let span = |part: &Range<usize>| span_within(context.bytes, envelope.node, part);
    if let Some((first, second)) = divided(envelope.text, &numbers) {
        found.push(Diagnostic::warning(
            "postal-code",
            span(&(first.start..second.end)),
            "the postal code is divided; machines that sort letters read six digits on end",
            "write its six digits without a space",
        ));
        return;
    }
    let nearly = numbers
        .iter()
        .find(|number| [5, 7].contains(&length(envelope.text, number)));
    let at_the_start = numbers.iter().find(|number| number.start == 0 && number.len() > 1);
    if let Some(number) = nearly.or(at_the_start) {
        let digits = envelope.text.get(number.clone()).unwrap_or_default();
        found.push(Diagnostic::error(
            "postal-code",
            span(number),
            format!(
                "a Russian postal code has six digits, and {digits} has {}",
                digits.len()
            ),
            "look the code up on pochta.ru, and write its six digits without a space",
        ));
    } else {
        found.push(Diagnostic::warning(
            "postal-code",
            envelope.node.span.clone(),
            "there is no postal code in this address",
            "look it up on pochta.ru, and write its six digits",
        ));
    }
}

/// The codes in all languages against each other.
pub(super) fn compare<'x, 'n: 'x, 'a: 'n>(
    addresses: impl Iterator<Item = &'x Address<'n, 'a>>,
    context: &Context<'_>,
    found: &mut Vec<Diagnostic>,
) {
    let mut first: Option<(&str, &Address<'_, '_>, Range<usize>)> = None;
    for address in addresses {
        let mut numbers = numbers(address.text).into_iter();
        let Some(number) = numbers.find(|number| length(address.text, number) == DIGITS) else {
            continue;
        };
        let code = address.text.get(number.clone()).unwrap_or_default();
        match &first {
            None => first = Some((code, address, number)),
            Some((other, other_address, other_number)) if *other != code => {
                let problem = Diagnostic::error(
                    "different-postal-codes",
                    span_within(context.bytes, address.node, &number),
                    format!("the postal code is {code} here and {other} in another language"),
                    "look it up on pochta.ru, and write the same in every language",
                );
                let there = span_within(context.bytes, other_address.node, other_number);
                found.push(problem.also(there, "the other is here"));
            }
            Some(_) => {}
        }
    }
}

fn is_russian(envelope: &Address<'_, '_>) -> bool {
    let is_in_russian = LanguageTag::parse(envelope.language).is_some_and(|tag| tag.primary() == "ru");
    let lower = envelope.text.to_lowercase();
    let is_elsewhere = OTHER_COUNTRIES.iter().any(|country| lower.contains(country)) && !lower.contains("росси");
    is_in_russian && !is_elsewhere
}

/// Runs of digits that stand by themselves: not `СИЗО-2`, not `12а`.
fn numbers(text: &str) -> Vec<Range<usize>> {
    let mut numbers = Vec::new();
    let mut start = None;
    for (index, character) in text.char_indices().chain([(text.len(), ' ')]) {
        match (character.is_ascii_digit(), start) {
            (true, None) => start = Some(index),
            (false, Some(from)) => {
                let before = text.get(..from).and_then(|before| before.chars().next_back());
                let is_apart = |next: char| !next.is_alphabetic() && next != '-';
                if before.is_none_or(is_apart) && is_apart(character) {
                    numbers.push(from..index);
                }
                start = None;
            }
            _ => {}
        }
    }
    numbers
}

fn length(text: &str, number: &Range<usize>) -> usize {
    text.get(number.clone()).map_or(0, str::len)
}

/// `403 882`
fn divided<'r>(text: &str, numbers: &'r [Range<usize>]) -> Option<(&'r Range<usize>, &'r Range<usize>)> {
    let pairs = numbers.iter().zip(numbers.iter().skip(1));
    let is_divided = |first: &Range<usize>, second: &Range<usize>| {
        first.len() + second.len() == DIGITS
            && text
                .get(first.end..second.start)
                .is_some_and(|between| between.trim().is_empty())
    };
    pairs.into_iter().find(|(first, second)| is_divided(first, second))
}
