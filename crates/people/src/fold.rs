//! Search in names: without case, accents, `ё`, and in another alphabet than they are written in.
//!
//! A name is found by what it is, without case and accents, and by how it sounds in Latin letters. Every way to write a
//! Russian name in Latin letters (ISO 9, a passport's, a newspaper's) comes to the same here, and some that differ do, too:
//! a list that shows somebody too many costs nothing.

mod latin;

use prisoner_card_format::{Localized, PersonName, Preferred};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A person's names in all languages, made ready for search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    plain: Vec<String>,
    latin: Vec<String>,
}

impl Names {
    /// Of those names.
    pub fn of(name: &Localized<PersonName>) -> Self {
        let mut names = Self::default();
        for (language, name) in name.iter() {
            for word in readings(&name.full(), language.primary()) {
                add(&mut names.plain, word.plain);
                add(&mut names.latin, word.latin);
                add(&mut names.latin, word.spoken);
            }
        }
        names
    }

    /// What a name is sorted by: the family name first, without case and accents.
    pub fn sort_key(name: &Localized<PersonName>, preferred: &Preferred) -> String {
        let key = match name.get(preferred).1 {
            PersonName::Whole(name) => name.clone(),
            PersonName::Parts {
                given,
                patronymic,
                family,
            } => [family, given, patronymic.as_deref().unwrap_or_default()].join(" "),
        };
        words(&key).collect::<Vec<_>>().join(" ")
    }
}

/// What a visitor looks for: words, of which each must begin a word of a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query(Vec<Reading>);

impl Query {
    /// Of what was typed, which says no language.
    pub fn new(text: &str) -> Self {
        Self(readings(text, "").collect())
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it finds those names.
    pub fn finds(&self, names: &Names) -> bool {
        let sounds_like = |latin: &str| !latin.is_empty() && begins(&names.latin, latin);
        self.0.iter().all(|word| {
            begins(&names.plain, &word.plain)
                || sounds_like(&word.latin)
                || sounds_like(&word.spoken)
                || is_inside(&names.plain, &word.plain)
        })
    }
}

/// A word in the ways in which it may be meant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Reading {
    /// Without case and accents.
    plain: String,
    /// That in Latin letters; empty where the script is none that is known.
    latin: String,
    /// In Latin letters as it is spoken, where an accent says it: `Ščukin`, `Королёв`.
    spoken: String,
}

fn readings(text: &str, language: &str) -> impl Iterator<Item = Reading> {
    let spoken: String = text
        .chars()
        .map(|letter| match letter {
            'ё' | 'Ё' => "ио".to_owned(),
            'š' | 'Š' | 'ş' | 'Ş' => "sh".to_owned(),
            'č' | 'Č' | 'ç' | 'Ç' => "ch".to_owned(),
            'ž' | 'Ž' => "zh".to_owned(),
            letter => letter.to_string(),
        })
        .collect();
    words(text).zip(words(&spoken)).map(move |(plain, spoken)| Reading {
        latin: latin::letters(&plain, language),
        spoken: latin::letters(&spoken, language),
        plain,
    })
}

fn add(names: &mut Vec<String>, name: String) {
    if !name.is_empty() && !names.contains(&name) {
        names.push(name);
    }
}

fn begins(names: &[String], word: &str) -> bool {
    names.iter().any(|name| name.starts_with(word))
}

/// In scripts without spaces between words, a part of a name is anywhere in it.
fn is_inside(names: &[String], word: &str) -> bool {
    let is_spaced = word.chars().all(|letter| letter < '\u{2e80}');
    !is_spaced && names.iter().any(|name| name.contains(word))
}

/// The words of a text without case and accents. An apostrophe or a hard sign within a name divides no word.
fn words(text: &str) -> impl Iterator<Item = String> + use<> {
    let folded: String = text
        .nfkd()
        .filter(|character| !is_combining_mark(*character) && !is_silent(*character))
        .flat_map(char::to_lowercase)
        // Some letters fall apart only in lower case: `İ` is an `i` with a dot.
        .filter(|character| !is_combining_mark(*character))
        .collect();
    let words: Vec<String> = folded
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(ToOwned::to_owned)
        .collect();
    words.into_iter()
}

/// Apostrophes, and signs that join.
const fn is_silent(character: char) -> bool {
    matches!(
        character,
        '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | '`' | '\u{ad}' | '\u{200c}' | '\u{200d}' | '\u{640}'
    )
}
