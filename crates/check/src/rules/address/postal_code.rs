//! Postal codes, judged by the country of the envelope alone: a code has six digits in Russia and five in Ukraine.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::countries::{Country, may_be_abroad};
use super::{Address, Context};
use crate::signs::{compile, is_number_of};
use prisoner_card_document::diagnostic::Diagnostic;
use prisoner_card_document::letters::with_ascii_digits;
use prisoner_card_document::span_within;

/// The code of an envelope.
pub(super) fn check(envelope: &Address<'_, '_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let Some(country) = envelope.country else {
        return;
    };
    if country.forms.is_empty() || !codes(envelope, Some(country)).is_empty() {
        return;
    }
    let span = |part: &Range<usize>| span_within(context.bytes, envelope.node, part);
    let numbers = numbers(envelope);
    let help = help(country);
    if let Some(divided) = divided(envelope.text, &numbers, country) {
        found.push(Diagnostic::warning(
            "postal-code",
            span(&divided),
            "the postal code is divided; machines that sort letters read its digits on end",
            "write it without a space",
        ));
    } else if let (Some(digits), Some(number)) = (country.digits(), nearly(envelope.text, &numbers, country)) {
        let written = with_ascii_digits(envelope.text.get(number.clone()).unwrap_or_default());
        let problem = format!(
            "a postal code of {} has {digits} digits, and {written} has {}",
            country.name,
            written.len()
        );
        found.push(if may_be_abroad(envelope.text) {
            Diagnostic::warning("postal-code", span(&number), problem, OTHERWISE)
        } else {
            Diagnostic::error("postal-code", span(&number), problem, help)
        });
    } else {
        found.push(Diagnostic::warning(
            "postal-code",
            envelope.node.span.clone(),
            format!("there is no postal code of {} in this address", country.name),
            help,
        ));
    }
}

fn help(country: &Country) -> &'static str {
    match country.code {
        "RU" => "look the code up on pochta.ru, and write its six digits without a space",
        _ => OTHERWISE,
    }
}

const OTHERWISE: &str =
    "look the code up with the country's post; if another country is meant, name it on the envelope";

/// An address, the country that it is in, and its codes.
struct Coded<'x, 'n, 'a> {
    address: &'x Address<'n, 'a>,
    country: Option<&'static Country>,
    codes: Vec<Range<usize>>,
}

impl Coded<'_, '_, '_> {
    fn written(&self) -> impl Iterator<Item = String> {
        let texts = self.codes.iter().filter_map(|code| self.address.text.get(code.clone()));
        texts.map(with_ascii_digits)
    }

    /// The codes without what some leave out: spaces, hyphens and the letters of the country.
    fn bare(&self) -> impl Iterator<Item = String> {
        let letters = self.country.map_or("", |country| country.code);
        self.written().map(move |code| {
            let code = code.replace([' ', '-'], "");
            code.strip_prefix(letters).map(str::to_owned).unwrap_or(code)
        })
    }
}

/// Compares the codes in all languages. Addresses in different countries have different codes. A code of another length
/// is reported where it does not fit its country.
pub(super) fn compare<'x, 'n: 'x, 'a: 'n>(
    addresses: impl Iterator<Item = &'x Address<'n, 'a>>,
    context: &Context<'_>,
    found: &mut Vec<Diagnostic>,
) {
    let mut first: Option<Coded<'_, '_, '_>> = None;
    for address in addresses {
        let country = address.country;
        let codes = codes(address, country);
        let here = Coded {
            address,
            country,
            codes,
        };
        let (Some(code), Some(place)) = (here.written().next(), here.codes.first()) else {
            continue;
        };
        let Some(there) = &first else {
            first = Some(here);
            continue;
        };
        let is_elsewhere = here
            .country
            .zip(there.country)
            .is_some_and(|(here, there)| here != there);
        let is_shared = there.bare().any(|other| here.bare().any(|code| code == other));
        let other = there.written().next().filter(|other| other.len() == code.len());
        let (Some(other), false, false) = (other, is_elsewhere, is_shared) else {
            continue;
        };
        let problem = Diagnostic::error(
            "different-postal-codes",
            span_within(context.bytes, address.node, place),
            format!("the postal code is {code} here and {other} in another language"),
            "look it up with the country's post, and write the same in every language",
        );
        let other_place = there.codes.first().cloned().unwrap_or_default();
        found.push(problem.also(
            span_within(context.bytes, there.address.node, &other_place),
            "the other is here",
        ));
    }
}

/// Candidates for the code: of the country's form where the country is known, else a number of five or six digits.
pub(super) fn codes(address: &Address<'_, '_>, country: Option<&Country>) -> Vec<Range<usize>> {
    let text = address.text;
    let Some(country) = country else {
        let bare = numbers(address).into_iter();
        return bare.filter(|number| matches!(digits_in(text, number), 5 | 6)).collect();
    };
    let lengths = country.forms.iter().map(|form| form.chars().count());
    let longest = lengths.max().unwrap_or_default();
    let mut codes = Vec::new();
    for (start, _) in text.char_indices().filter(|(start, _)| begins_word(text, *start)) {
        let rest = text.get(start..).unwrap_or_default();
        let ends = rest
            .char_indices()
            .map(|(index, letter)| start + index + letter.len_utf8())
            .take(longest);
        let code = ends.map(|end| start..end).filter(|code| {
            text.get(code.clone())
                .is_some_and(|text| country.has(&with_ascii_digits(text)))
                && ends_word(text, code.end)
        });
        let code = code.last();
        codes.extend(code.filter(|code| !is_other_number(address, code)));
    }
    codes
}

fn begins_word(text: &str, start: usize) -> bool {
    let before = text.get(..start).unwrap_or_default();
    before.chars().next_back().is_none_or(|last| !is_joined(last)) || is_behind_town(before, &text[start..])
}

/// Whether a code of at least four digits stands behind a town and a hyphen, as in India and Pakistan: "New Delhi-110064".
/// An abbreviation is the name of a prison.
fn is_behind_town(before: &str, after: &str) -> bool {
    static TOWN: LazyLock<Regex> = LazyLock::new(|| compile(r"(?:\p{L}[\p{Ll}\p{Lo}\p{M}]{2,}|\p{Lu}{5,})-$"));
    before.ends_with('-')
        && after.chars().take(4).filter(|digit| digit.is_numeric()).count() == 4
        && TOWN.is_match(before)
}

fn ends_word(text: &str, end: usize) -> bool {
    let after = text.get(end..).and_then(|after| after.chars().next());
    after.is_none_or(|after| !is_joined(after))
}

/// Whether a character belongs to the number beside it: not `СИЗО-2`, not `12а`; Chinese is written without spaces.
fn is_joined(character: char) -> bool {
    character.is_numeric() || character == '-' || character.is_alphabetic() && character < '\u{2e80}'
}

/// The number of the prisoner, of a file or a box, or one in brackets of its own.
fn is_other_number(address: &Address<'_, '_>, number: &Range<usize>) -> bool {
    let text = address.text;
    let is_prisoners = text
        .get(number.clone())
        .is_some_and(|text| Some(text) == address.number);
    let before = text.get(..number.start).unwrap_or_default();
    let after = text.get(number.end..).unwrap_or_default();
    let is_in_brackets = before.ends_with(['(', '（']) && after.starts_with([')', '）']);
    is_prisoners || is_in_brackets || is_number_of(before) || OF_PERSON.is_match(before)
}

/// The words before the number of a prisoner or a box, which are not looked for in texts.
static OF_PERSON: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"(?ix)(?:\b(?:з/к|л/н|зэк|отряд\p{L}*|осужд\p{L}*|заключ\p{L}*|арестован\p{L}*|обвиняем\p{L}*|засуджен\p{L}*|в'язень|инв|рег|карточк\p{L}*|п/я|ящик\p{L}*|скриньк\p{L}*|снилс|инн|box|convict|detainee|inmates?|prisoners?|register|registration|serial|booking|cdcr|cdc|din|doc|n°|nº|mahkum|hükümlü|tutuklu|gefangenen?(?:-?\s?(?:nummer|nr))?|p\.\s?k|buchnummer|interno|recluso|detenuto|osadzon\p{L}*)[.:：]?|(?:囚犯|犯人|罪犯|电话|電話|[囚监監编編号號][号號码碼])(?:编号|編號|[号號][码碼])?[:：]?)[^\S\n]*$|(?:^|[^\d号號])信箱[:：]?$",
    )
});

/// Runs of digits that stand by themselves and may be a code.
fn numbers(address: &Address<'_, '_>) -> Vec<Range<usize>> {
    let text = address.text;
    let mut numbers: Vec<Range<usize>> = Vec::new();
    for (index, character) in text.char_indices().filter(|(_, character)| character.is_numeric()) {
        let end = index + character.len_utf8();
        match numbers.last_mut() {
            Some(last) if last.end == index => last.end = end,
            _ => numbers.push(index..end),
        }
    }
    numbers.retain(|number| {
        begins_word(text, number.start) && ends_word(text, number.end) && !is_other_number(address, number)
    });
    numbers
}

fn digits_in(text: &str, number: &Range<usize>) -> usize {
    text.get(number.clone()).map_or(0, |digits| digits.chars().count())
}

/// `403 882`
fn divided(text: &str, numbers: &[Range<usize>], country: &Country) -> Option<Range<usize>> {
    let digits = country.digits()?;
    let pairs = numbers.iter().zip(numbers.iter().skip(1));
    let is_divided = |(first, second): &(&Range<usize>, &Range<usize>)| {
        let between = text.get(first.end..second.start);
        digits_in(text, first) + digits_in(text, second) == digits
            && between.is_some_and(|between| between.chars().all(char::is_whitespace) && !between.contains('\n'))
    };
    let (first, second) = pairs.into_iter().find(is_divided)?;
    Some(first.start..second.end)
}

/// A number that is nearly a code: a digit too many or too few, or, where codes stand first, at the beginning.
fn nearly(text: &str, numbers: &[Range<usize>], country: &Country) -> Option<Range<usize>> {
    const STANDS_FIRST: &[&str] = &["RU", "BY", "KZ", "UA", "CN"];
    let digits = country.digits()?;
    let is_nearly = |number: &&Range<usize>| {
        let length = digits_in(text, number);
        length >= 5 && length.abs_diff(digits) == 1
    };
    let is_first = |number: &&Range<usize>| {
        STANDS_FIRST.contains(&country.code) && number.start == 0 && digits_in(text, number) > 1
    };
    numbers
        .iter()
        .find(is_nearly)
        .or_else(|| numbers.iter().find(is_first))
        .cloned()
}
