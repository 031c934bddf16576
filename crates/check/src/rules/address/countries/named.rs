//! The country that an envelope names.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::LazyLock;

use regex::Regex;
use unicode_normalization::UnicodeNormalization;

use super::{COUNTRIES, Country, OTHERS};
use crate::signs::{Signs, compile, folded};

/// The country that an envelope names in a part of its own: a street, a town or a hotel may be named after a country. Of
/// several it is that where the person is held, else the last part's, else the first.
pub(super) fn of(envelope: &str, held_in: Option<&'static Country>) -> Option<&'static Country> {
    let parts: Vec<&str> = envelope.split([',', ';', '\n', '،', '，', '(', ')', '/']).collect();
    let has_letters = |part: &&str| part.contains(char::is_alphabetic);
    let first = parts.iter().position(has_letters);
    let last = parts.iter().rposition(has_letters);
    let is_town = |index: usize| parts.get(index + 1).is_some_and(|next| STATE.is_match(next));
    let is_country = |index: usize, part: &str| {
        let is_quoted = part.trim_end().ends_with(['»', '”', '"']);
        !is_quoted && !is_town(index)
    };
    let found = parts.iter().enumerate().map(|(index, part)| {
        let is_at_edge = [first, last].contains(&Some(index));
        in_part(part, is_at_edge).filter(|_| is_country(index, part))
    });
    let found: Vec<Option<&'static Country>> = found.collect();
    let any = || found.iter().copied().flatten();
    let first_of_list = || COUNTRIES.first().filter(|first| any().any(|country| country == *first));
    first_of_list()
        .or_else(|| held_in.filter(|held_in| any().any(|country| country == *held_in)))
        .or_else(|| last.and_then(|last| found.get(last).copied().flatten()))
        .or_else(|| any().next())
}

/// The code of a state of the United States and its postal code, behind a town.
static STATE: LazyLock<Regex> = LazyLock::new(|| compile(r"^\s*[A-Z]{2} \d{5}(?:-\d{4})?\s*$"));

/// The country of a part of an envelope. People and towns have the names of many: those without a row of their own count
/// alone, at an edge of the envelope.
fn in_part(part: &str, is_at_edge: bool) -> Option<&'static Country> {
    // A code may stand between the country and the town.
    let parts: Vec<String> = part.split(char::is_numeric).map(words_of).collect();
    let is_of_street = |part: &String| Signs::of(part).is_of_street();
    parts.iter().enumerate().find_map(|(index, words)| {
        let whole = name_of(words).filter(|name| is_at_edge || name.has_row());
        // Some names have the letters of a street in Chinese.
        let mut others = parts.iter().take(index).chain(parts.iter().skip(index + 1));
        let whole = whole.filter(|_| !others.any(is_of_street));
        let within = || behind_town(words).or_else(|| written_together(words));
        let within = || within().filter(|name| name.has_row() && !parts.iter().any(is_of_street));
        whole.or_else(within).map(|name| name.country)
    })
}

fn name_of(words: &str) -> Option<&'static Name> {
    let written = [words, without_republic(words)];
    written.into_iter().find_map(|name| NAMES.get(name))
}

/// The longest name at the end of a part.
fn behind_town(words: &str) -> Option<&'static Name> {
    let mut spaces = words.match_indices(' ');
    spaces.find_map(|(space, _)| {
        let (before, name) = (words.get(..space)?, words.get(space + 1..)?);
        name_of(name).filter(|_| is_before_country(before))
    })
}

/// The longest name at the beginning or the end of a part in a script that is written without spaces.
fn written_together(words: &str) -> Option<&'static Name> {
    const LONGEST: usize = 16;
    let is_of_script = |letter: &char| *letter > '\u{2e80}';
    let beginning: String = words.chars().take_while(is_of_script).take(LONGEST).collect();
    let length = words.chars().rev().take_while(is_of_script).take(LONGEST);
    let end = words.get(words.len() - length.map(char::len_utf8).sum::<usize>()..)?;
    let beginnings = beginning
        .char_indices()
        .map(|(index, letter)| &beginning[..index + letter.len_utf8()]);
    let ends = end.char_indices().map(|(index, _)| &end[index..]);
    let found = beginnings
        .chain(ends)
        .filter_map(|name| Some((name.len(), NAMES.get(name)?)));
    found
        .min_by_key(|(length, name)| (Reverse(*length), name.place))
        .map(|(_, name)| name)
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
    let last = before.rsplit(' ').next();
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
    let composed: String = part.replace('&', " and ").nfc().collect();
    let letters: String = folded(&composed)
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

/// A name of a country.
struct Name {
    country: &'static Country,
    /// Its place in the list.
    place: usize,
}

impl Name {
    fn has_row(&self) -> bool {
        self.place < COUNTRIES.len()
    }
}

/// The names of the countries, as the parts of an address are compared.
static NAMES: LazyLock<HashMap<String, Name>> = LazyLock::new(|| {
    let mut names = HashMap::new();
    for (place, country) in COUNTRIES.iter().chain(OTHERS.iter()).enumerate() {
        for name in country.names() {
            names.entry(words_of(name)).or_insert(Name { country, place });
        }
    }
    // In most languages a state of the United States has that name, too.
    names.remove("georgia");
    names
});
