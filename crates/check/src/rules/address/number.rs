//! Numbers on an envelope: the one under which the prison knows the person, and those of houses and boxes.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::postal_code::codes;
use super::{Address, Context, text_at};
use crate::signs::compile;
use prisoner_card_document::diagnostic::{Diagnostic, quoted};
use prisoner_card_document::letters::with_ascii_digits;
use prisoner_card_document::{Node, span_within};

/// Reports another number where the person's should be: a letter with it is destroyed, or goes to somebody else. An
/// envelope without any is not reported, since not every prison wants one.
pub(super) fn check(envelope: &Address<'_, '_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let Some(stated) = envelope.number else { return };
    let number = compact(stated);
    if number.chars().count() < SHORTEST || joined(envelope.text).contains(&number) {
        return;
    }
    let Some(other) = words(envelope.text).find(|word| is_of_same_form(envelope, word, &number)) else {
        return;
    };
    let written = envelope.text.get(other.clone()).unwrap_or_default();
    found.push(Diagnostic::warning(
        "other-number",
        span_within(context.bytes, envelope.node, &other),
        format!(
            "the prison knows the person under the number {}, and this envelope has {}",
            quoted(stated),
            quoted(written)
        ),
        "find out which is right, and correct the other: with another's number a letter is destroyed, or goes to them",
    ));
}

/// A number of fewer letters and digits may be that of a house or a prison.
const SHORTEST: usize = 4;

/// As `SHORTEST`, without a letter.
const SHORTEST_OF_DIGITS: usize = 5;

/// Whether a word has letters and digits in the same places, and is no postal code.
fn is_of_same_form(envelope: &Address<'_, '_>, word: &Range<usize>, number: &str) -> bool {
    let text = envelope.text;
    let written = joined(text.get(word.clone()).unwrap_or_default());
    let is_alike = written.chars().count() == number.chars().count()
        && written
            .chars()
            .zip(number.chars())
            .all(|(one, other)| one.is_numeric() == other.is_numeric());
    let has_letter = || number.contains(char::is_alphabetic);
    is_alike
        && (has_letter() || number.len() >= SHORTEST_OF_DIGITS)
        && !OF_ANOTHER_THING.is_match(text.get(..word.start).unwrap_or_default())
        && !codes(envelope, envelope.country)
            .iter()
            .any(|code| code.start < word.end && word.start < code.end)
}

/// Before the number of a box or a telephone.
static OF_ANOTHER_THING: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"(?i)(?:\b(?:box|bag|п/я|а/я|a/я|ящик\p{L}*|скриньк\p{L}*|postfach|apartado|bp|tel\p{L}*|phone|fax|тел\p{L}*|факс)|信箱|邮箱|電話|电话)[\s.:№#+-]*(?:no\.?|nr\.?)?[\s.:]*$",
    )
});

/// The words of a text, with the hyphens inside of them.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    static WORD: LazyLock<Regex> = LazyLock::new(|| compile(r"[\p{L}\p{N}]+(?:[-–/][\p{L}\p{N}]+)*"));
    WORD.find_iter(text).map(|word| word.range())
}

/// A number without the words before it and the signs in it: `12345678` for "Reg. No. 12345-678".
fn compact(number: &str) -> String {
    let is_word_before = |word: &&str| {
        !word.contains(char::is_numeric) && (word.chars().count() > 2 || word.contains(['.', ':', '№', '#']))
    };
    number
        .split_whitespace()
        .skip_while(is_word_before)
        .map(joined)
        .collect()
}

/// The letters and digits alone. A letter of Chinese belongs to the words beside a number, and not to it.
fn joined(text: &str) -> String {
    let is_part = |letter: &char| letter.is_numeric() || letter.is_alphabetic() && *letter < '\u{2e80}';
    let letters = text.chars().filter(is_part).flat_map(char::to_uppercase);
    with_ascii_digits(&letters.collect::<String>())
}

/// Compares the numbers of an address in all languages: where all but one are the same, that one is a slip.
pub(super) fn compare<'x, 'n: 'x, 'a: 'n>(
    addresses: impl Iterator<Item = &'x Address<'n, 'a>>,
    context: &Context<'_>,
    found: &mut Vec<Diagnostic>,
) {
    let addresses: Vec<_> = addresses.map(|address| (address, digits(address.text))).collect();
    for (index, (address, here)) in addresses.iter().enumerate() {
        let before = addresses.iter().take(index);
        let mut slips = before.filter_map(|(other, there)| {
            let is_elsewhere = address
                .country
                .zip(other.country)
                .is_some_and(|(one, other)| one != other);
            let (own, others) = different(here, there)?;
            let is_code = |address: &Address<'_, '_>, number: &Range<usize>| {
                codes(address, address.country)
                    .iter()
                    .any(|code| code.start <= number.start && number.end <= code.end)
            };
            let is_of_post = is_code(address, &own.at) || is_code(other, &others.at);
            (!is_elsewhere && !is_of_post).then_some((own, *other, others))
        });
        let Some((own, other, others)) = slips.next() else {
            continue;
        };
        let problem = Diagnostic::warning(
            "different-numbers",
            span_within(context.bytes, address.node, &own.at),
            format!(
                "the address has the number {} here and {} in another language, and all its other numbers are the same",
                own.written, others.written
            ),
            "find out which is right, and write the same in every language",
        );
        found.push(problem.also(span_within(context.bytes, other.node, &others.at), "the other is here"));
        return;
    }
}

/// Digits on end, and their place.
struct Digits {
    written: String,
    at: Range<usize>,
}

impl Digits {
    fn value(&self) -> &str {
        self.written.trim_start_matches('0')
    }
}

fn digits(text: &str) -> Vec<Digits> {
    static DIGITS: LazyLock<Regex> = LazyLock::new(|| compile(r"\p{Nd}+"));
    let found = DIGITS.find_iter(text);
    let digits = found.map(|found| Digits {
        written: with_ascii_digits(found.as_str()),
        at: found.range(),
    });
    digits.collect()
}

/// The one number that each of two texts has and the other has not, where they share another.
fn different<'d>(here: &'d [Digits], there: &'d [Digits]) -> Option<(&'d Digits, &'d Digits)> {
    let only = |these: &'d [Digits], those: &[Digits]| {
        let mut own = these
            .iter()
            .filter(|this| those.iter().all(|that| that.value() != this.value()));
        own.next().filter(|_| own.next().is_none())
    };
    let is_alike = here.len() == there.len() && here.len() > 1;
    is_alike.then(|| only(here, there).zip(only(there, here)))?
}

/// Reports two people who have one number in one country.
pub(in crate::rules) fn repeated(items: &[Node<'_>], found: &mut Vec<Diagnostic>) {
    let mut first: HashMap<(String, Option<&str>), &Node<'_>> = HashMap::new();
    for item in items.iter().filter(|item| !item.is_withdrawn()) {
        let Some(card) = item.get("_prisoner_card") else {
            continue;
        };
        let Some(node) = card.find(&["mail", "address", "number"]) else {
            continue;
        };
        let number = node.as_str().map(compact).unwrap_or_default();
        if number.chars().count() < SHORTEST {
            continue;
        }
        let other = *first.entry((number, text_at(card, &["country"]))).or_insert(node);
        if !std::ptr::eq(other, node) {
            let problem = Diagnostic::warning(
                "other-number",
                node.span.clone(),
                "another person of this country has the same number: letters to one of them go to the other",
                "find out whose it is, and correct the other",
            );
            found.push(problem.also(other.span.clone(), "the other person's is here"));
        }
    }
}
