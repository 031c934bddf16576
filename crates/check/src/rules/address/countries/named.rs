//! The country that an envelope names.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use regex::Regex;
use unicode_normalization::UnicodeNormalization;

use super::{COUNTRIES, Country};
use crate::signs::{Signs, compile, folded};

/// The country that an envelope names in a part of its own: a street, a town or a hotel may be named after a country. Of
/// several it is that where the person is held, else the last part's, else the first.
pub(super) fn of(envelope: &str, held_in: Option<&'static Country>) -> Option<&'static Country> {
    if !NAMES.any.is_match(&words_of(envelope)) {
        return None;
    }
    let parts: Vec<&str> = envelope.split([',', ';', '\n', '،', '，', '(', ')', '/']).collect();
    let following = parts.iter().skip(1).map(Some).chain([None]);
    let is_country = |(part, next): &(&&str, Option<&&str>)| {
        let is_quoted = part.trim_end().ends_with(['»', '”', '"']);
        let is_town = next.is_some_and(|next| STATE.is_match(next));
        !is_quoted && !is_town && !Signs::of(part).is_of_street()
    };
    let found = parts.iter().zip(following).filter(is_country);
    let found: Vec<Option<&'static Country>> = found.map(|(part, _)| in_part(part)).collect();
    let any = || found.iter().copied().flatten();
    let first_of_list = || COUNTRIES.first().filter(|first| any().any(|country| country == *first));
    first_of_list()
        .or_else(|| held_in.filter(|held_in| any().any(|country| country == *held_in)))
        .or_else(|| found.last().copied().flatten())
        .or_else(|| any().next())
}

/// The code of a state of the United States and its postal code, behind a town.
static STATE: LazyLock<Regex> = LazyLock::new(|| compile(r"^\s*[A-Z]{2} \d{5}(?:-\d{4})?\s*$"));

fn in_part(part: &str) -> Option<&'static Country> {
    // A code may stand between the country and the town.
    let parts: Vec<String> = part.split(char::is_numeric).map(words_of).collect();
    let found = NAMES.all.iter().find(|(name, _)| {
        let is_written_together = name.chars().all(|letter| letter > '\u{2e80}');
        parts
            .iter()
            .flat_map(|part| [part, without_republic(part)])
            .any(|part| {
                part == name
                    || part.strip_suffix(name.as_str()).is_some_and(is_before_country)
                    || is_written_together && (part.starts_with(name.as_str()) || part.ends_with(name.as_str()))
            })
    });
    found.map(|(_, country)| *country)
}

/// Whether the words before the name of a country leave it one: not `пос. Польша`, not `New Mexico`.
fn is_before_country(before: &str) -> bool {
    const OF_PLACES: &[&str] = &[
        "г",
        "гор",
        "город",
        "п",
        "пос",
        "поселок",
        "пгт",
        "рп",
        "с",
        "село",
        "сп",
        "д",
        "дер",
        "деревня",
        "х",
        "хутор",
        "ст",
        "станция",
        "ца",
        "станица",
        "аул",
        "н",
        "район",
        "жк",
        "кафе",
        "гостиница",
        "отель",
        "метро",
        "смт",
        "сільрада",
        "new",
        "village",
        "town",
        "hotel",
    ];
    let last = before.strip_suffix(' ').and_then(|before| before.rsplit(' ').next());
    last.is_some_and(|last| !OF_PLACES.contains(&last))
}

/// A country's name without the word for a republic behind it.
fn without_republic(part: &str) -> &str {
    const REPUBLIC: &[&str] = &["cumhuriyeti", "respublikasi", "республикасы", "республикаси"];
    let (name, last) = part.rsplit_once(' ').unwrap_or((part, ""));
    if REPUBLIC.contains(&last) { name } else { part }
}

/// A part of an address without its numbers and marks.
fn words_of(part: &str) -> String {
    let letters: String = folded(&part.nfc().collect::<String>())
        .chars()
        .map(|letter| {
            if letter.is_alphabetic() || letter == '\'' {
                letter
            } else {
                ' '
            }
        })
        .collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The names of the countries, as the parts of an address are compared.
struct Names {
    all: Vec<(String, &'static Country)>,
    /// Finds any of them. Most envelopes have none.
    any: AhoCorasick,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let of = |country: &'static Country| country.names.iter().map(move |name| (words_of(name), country));
    let all: Vec<(String, &'static Country)> = COUNTRIES.iter().flat_map(of).collect();
    let any = AhoCorasick::new(all.iter().map(|(name, _)| name)).unwrap_or_else(|error| unreachable!("{error}"));
    Names { all, any }
});
