//! Signs of an address, of a prison or of somebody's health in a text, in the languages that feeds are written in.
//!
//! An address in a text outlives a correction and a withdrawal where no program treats it as an address
//! (`docs/feed-format.md`, "What may be copied", rule 7). Only certain signs count: a street with a house number, a
//! postal code beside a prison, a numbered box. The name of a prison and its town is no address.

mod bare;
mod boxes;
mod chinese;
mod coded;
mod flats;
mod plain;
mod postcodes;
mod streets;
mod vocabulary;
mod words;

use std::ops::Range;
use std::sync::LazyLock;

pub(crate) use prisoner_card_document::letters::folded;
use regex::Regex;

use plain::Plain;
use words::{Kind, Words};

/// The certainty that a text is an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Certainty {
    Certain,
    Doubtful,
}

/// A pattern, compiled when it is first used.
type Pattern = LazyLock<Regex>;

/// A postal code and a prison that are farther apart than this many bytes do not belong together.
const MAX_DISTANCE: usize = 200;

/// A text and the words of the vocabulary that are in it.
pub struct Signs<'t> {
    plain: Plain<'t>,
    words: Words,
}

impl<'t> Signs<'t> {
    /// Reads a text.
    pub fn of(text: &'t str) -> Self {
        let plain = Plain::of(text);
        let words = Words::of(&plain.text);
        Self { plain, words }
    }

    /// The first address in a text that is no address.
    pub fn address(&self) -> Option<Range<usize>> {
        let text = self.text();
        // Every address has a number.
        if !text.chars().any(is_number) {
            return None;
        }
        let found = streets::find(text, &self.words, Certainty::Certain)
            .or_else(|| bare::find(text, Certainty::Certain))
            .or_else(|| self.numbered_box())
            .or_else(|| boxes::find(text))
            .or_else(|| streets::coordinates(text))
            .or_else(|| streets::in_town(text))
            .or_else(|| coded::find(text, Certainty::Certain))
            .or_else(|| postcodes::beside_a_town(text))
            .or_else(|| postcodes::beside_a_street(text, &self.words))
            .or_else(|| self.code_beside_institution())?;
        Some(self.plain.original(&found))
    }

    /// The first place that may be an address, and may be something else: `12 Example Street purple`.
    pub fn doubtful_address(&self) -> Option<Range<usize>> {
        let text = self.text();
        let found = streets::find(text, &self.words, Certainty::Doubtful);
        let found = found.or_else(|| bare::find(text, Certainty::Doubtful));
        let found = found.or_else(|| coded::find(text, Certainty::Doubtful))?;
        Some(self.plain.original(&found))
    }

    fn text(&self) -> &str {
        &self.plain.text
    }

    /// A postal code with a prison near it.
    fn code_beside_institution(&self) -> Option<Range<usize>> {
        let is_near = |code: &Range<usize>| self.words.near(Kind::Institution, code, MAX_DISTANCE).next().is_some();
        postcodes::find_all(self.text(), &self.words).into_iter().find(is_near)
    }

    /// The flat that an address names, where it names no institution, box or organisation that takes letters: somebody's
    /// home.
    pub fn home(&self) -> Option<Range<usize>> {
        let is_shared = self.is_of_institution() || self.words.has(Kind::Organisation);
        if is_shared || self.numbered_box().is_some() {
            return None;
        }
        flats::find(self.text()).map(|flat| self.plain.original(&flat))
    }

    /// Whether it has a word of an address: of a prison, a street or a box.
    pub fn has_word_of_address(&self) -> bool {
        let kinds = [Kind::Institution, Kind::Street, Kind::Box];
        kinds.iter().any(|kind| self.words.has(*kind))
    }

    /// Whether a prison, a hospital or another place is named where people are held.
    pub fn is_of_institution(&self) -> bool {
        self.words.has(Kind::Institution)
    }

    /// Whether letters are collected at the address: a box, or in care of somebody.
    pub fn is_collecting(&self) -> bool {
        self.words.has(Kind::CareOf) || self.numbered_box().is_some()
    }

    /// Whether a street, a house or a flat is named.
    pub(crate) fn is_of_street(&self) -> bool {
        self.words.has(Kind::Street)
    }

    /// Whether a street, a house, a flat or a post office box is named.
    pub(crate) fn is_of_street_or_box(&self) -> bool {
        self.is_of_street() || self.words.has(Kind::Box)
    }

    /// The first word of somebody's health.
    pub fn health(&self) -> Option<Range<usize>> {
        self.words
            .of_kind(Kind::Health)
            .next()
            .map(|word| self.plain.original(&word))
    }

    /// A post office box with its number beside it.
    fn numbered_box(&self) -> Option<Range<usize>> {
        self.words.of_kind(Kind::Box).find_map(|found| {
            let after = self.text().get(found.end..)?.char_indices().take(6);
            let number = after.take_while(|(_, next)| !next.is_alphabetic() || "NnoOrR".contains(*next));
            let digits = number.filter(|(_, next)| next.is_numeric());
            let end = digits.map(|(index, next)| index + next.len_utf8()).last();
            let is_before = self.text().get(..found.start)?.trim_end().ends_with(char::is_numeric);
            let is_numbered = (end.is_some() || is_before) && !boxes::is_part_of_law(self.text(), &found);
            is_numbered.then(|| found.start..found.end + end.unwrap_or_default())
        })
    }
}

/// A digit, or a Chinese number of houses.
fn is_number(letter: char) -> bool {
    letter.is_numeric() || "〇一二三四五六七八九十百".contains(letter)
}

/// Whether the text before a number names the number of a file or a prisoner, and no postal code.
pub(crate) fn is_number_of(before: &str) -> bool {
    postcodes::is_number_of(before)
}

/// A constant pattern: a test compiles every one of them.
pub(crate) fn compile(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap_or_else(|error| unreachable!("{error}"))
}

#[cfg(test)]
mod tests;
