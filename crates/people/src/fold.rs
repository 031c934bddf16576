//! Search in names: without case, accents, `ё`, and in another alphabet than the name's.
//!
//! A name is found by its letters, without case and accents, and by its sound in Latin letters. Every way to write a
//! Russian name in Latin letters (ISO 9, a passport's, a newspaper's) has the same result here, and so do some names
//! that differ: one person too many in a list costs nothing.

mod latin;

use prisoner_card_format::{Localized, PersonName};

/// Folds a text line by line: decomposed (NFKD), without accents and signs that join, in lower case, its words with one
/// space between them. A browser does it with its own tables (`apps/list/fold.ts`), so that no visitor loads ours.
pub type Fold<'a> = &'a dyn Fn(&str) -> String;

/// A person's names in all languages, made ready for search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    plain: Vec<String>,
    latin: Vec<String>,
}

impl Names {
    /// The names of these people, folded at once.
    pub fn of_all(people: &[&Localized<PersonName>], fold: Fold<'_>) -> Vec<Self> {
        let all = || {
            let people = people.iter().enumerate();
            people.flat_map(|(place, name)| name.iter().map(move |(tag, name)| (place, tag, name.full())))
        };
        let lines: Vec<[String; 2]> = all().map(|(_, _, name)| lines(&name)).collect();
        let folded = fold(&lines.concat().concat());
        let mut folded = folded.split('\n');
        let mut names = vec![Self::default(); people.len()];
        for (place, tag, _) in all() {
            let (Some(plain), Some(spoken)) = (folded.next(), folded.next()) else {
                break;
            };
            for word in readings(plain, spoken, tag.primary()) {
                names[place].add(word);
            }
        }
        names
    }

    fn add(&mut self, word: Reading) {
        add(&mut self.plain, word.plain);
        add(&mut self.latin, word.latin);
        add(&mut self.latin, word.spoken);
    }
}

/// The query of a visitor: words, of which each must begin a word of a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query(Vec<Reading>);

impl Query {
    /// The query of a typed text, whose language is unknown.
    pub fn new(text: &str, fold: Fold<'_>) -> Self {
        let folded = fold(&lines(text).concat());
        let mut lines = folded.split('\n').map(str::to_owned);
        let mut line = || lines.next().unwrap_or_default();
        Self(readings(&line(), &line(), "").collect())
    }

    /// Whether the query is empty.
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
    /// The word without case and accents.
    plain: String,
    /// The same in Latin letters; empty where the script is not known.
    latin: String,
    /// The word in Latin letters as it is spoken, where an accent tells: `Ščukin`, `Королёв`.
    spoken: String,
}

/// A text to be folded, as it is and as it is spoken, a line each.
fn lines(text: &str) -> [String; 2] {
    let mut lines = [String::new(), String::new()];
    for letter in text.chars() {
        let letter = if letter == '\n' { ' ' } else { letter };
        lines[0].push(letter);
        match spoken(letter) {
            Some(letters) => lines[1].push_str(letters),
            None => lines[1].push(letter),
        }
    }
    for line in &mut lines {
        line.push('\n');
    }
    lines
}

const fn spoken(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ё' | 'Ё' => "ио",
        'š' | 'Š' | 'ş' | 'Ş' => "sh",
        'č' | 'Č' | 'ç' | 'Ç' => "ch",
        'ž' | 'Ž' => "zh",
        _ => return None,
    })
}

fn readings(plain: &str, spoken: &str, language: &str) -> impl Iterator<Item = Reading> {
    let words = |line: &str| -> Vec<String> {
        // A Greek word has this sigma only at its end, and the typed text may go on. A capital of a dotless i is an I,
        // and that of a sharp s is SS. Persian and Arabic keyboards have different signs for the same two letters.
        let line = line.replace('ς', "σ").replace('ı', "i").replace('ß', "ss");
        let line = line.replace(['ي', 'ى'], "ی").replace('ك', "ک");
        let words = line.split(' ').filter(|word| !word.is_empty());
        words.map(ToOwned::to_owned).collect()
    };
    words(plain)
        .into_iter()
        .zip(words(spoken))
        .map(move |(plain, spoken)| Reading {
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

/// In scripts without spaces between words, a part of a name is anywhere in it: those of South-East Asia, and Korean as it is
/// decomposed, are among the first of them.
fn is_inside(names: &[String], word: &str) -> bool {
    let is_spaced = word.chars().all(|letter| letter < '\u{e00}');
    !is_spaced && names.iter().any(|name| name.contains(word))
}
