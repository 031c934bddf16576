//! The sentences before an address: whether they say that it is somebody else's, such as the mother's or the lawyer's.

use std::sync::LazyLock;

use regex::Regex;

use crate::heading;
use crate::line::Line;
use crate::person::Name;
use crate::words::{Pattern, forms, one, pattern, sentences};

/// The paragraphs before an address, the nearest first, each with its sentences.
pub(crate) type Introduction = Vec<Vec<String>>;

/// No introduction has more lines, nor more paragraphs.
const MAX_LINES: usize = 12;
const MAX_PARAGRAPHS: usize = 2;

/// Words for people and organisations that are not the person.
static OTHERS: LazyLock<Regex> = LazyLock::new(|| one("introduction", "others"));

/// Words of a sentence that says where letters go.
static WRITING: LazyLock<Regex> = LazyLock::new(|| one("introduction", "writing"));

/// Words of a sentence that tells of letters in the past.
static TOLD: LazyLock<Regex> = LazyLock::new(|| one("introduction", "told"));

/// Words that may have a capital and are nobody's name.
static NO_NAME: LazyLock<Regex> = LazyLock::new(|| one("introduction", "no-name"));

/// The introduction of the address that begins on a line. It ends at a heading, and at lines that are `taken`.
pub(crate) fn before(lines: &[Line], index: usize, taken: &[bool]) -> Introduction {
    let (mut paragraphs, mut paragraph) = (Vec::new(), Vec::new());
    for at in (0..index).rev().take(MAX_LINES) {
        let Some(line) = lines.get(at).filter(|_| taken.get(at) != Some(&true)) else {
            break;
        };
        let is_heading = heading::is_heading(line) && !line.text.ends_with([':', '：']);
        paragraph.insert(0, line.text.as_str());
        if line.gap || is_heading {
            paragraphs.push(in_sentences(&std::mem::take(&mut paragraph)));
        }
        if is_heading || paragraphs.len() == MAX_PARAGRAPHS {
            break;
        }
    }
    if !paragraph.is_empty() {
        paragraphs.push(in_sentences(&paragraph));
    }
    paragraphs
}

fn in_sentences(paragraph: &[&str]) -> Vec<String> {
    let text = paragraph.join(" ");
    sentences(&text)
        .into_iter()
        .filter_map(|range| Some(text.get(range)?.to_owned()))
        .collect()
}

/// Whether a sentence has a word for somebody who is not the person.
pub(crate) fn names_others(sentence: &str) -> bool {
    OTHERS.is_match(sentence)
}

/// Whether a text is somebody's name and nothing else.
pub(crate) fn is_only_name(text: &str) -> bool {
    static ALONE: LazyLock<Vec<Regex>> = LazyLock::new(|| forms("names", "alone"));
    ALONE.iter().any(|pattern| pattern.is_match(text)) && !text.split(' ').any(|word| NO_NAME.is_match(word))
}

/// The sentence by which the address may be somebody else's. A sentence that names the person as the recipient ends the
/// search. "Write to her" may mean whom the sentence before speaks of.
pub(crate) fn of_somebody_else<'a>(introduction: &'a Introduction, name: &Name, address: &str) -> Option<&'a str> {
    for paragraph in introduction {
        let mut is_referred_to = false;
        for sentence in paragraph.iter().rev() {
            let is_introduction =
                sentence.ends_with([':', '：']) || WRITING.is_match(sentence) && !TOLD.is_match(sentence);
            let is_other =
                || names_others(sentence) || has_other_name(sentence, name, address) || name.is_other_pronoun(sentence);
            if (is_introduction || is_referred_to) && is_other() {
                return Some(sentence);
            }
            if is_introduction && is_named(sentence, name) {
                return None;
            }
            is_referred_to = is_introduction && has_pronoun(sentence);
        }
    }
    None
}

fn capitals(text: &str) -> impl Iterator<Item = (usize, &str)> {
    static WORD: Pattern = pattern!(r"\p{Lu}[\p{L}’'-]*");
    WORD.find_iter(text).map(|word| (word.start(), word.as_str()))
}

/// The word without the ending of an English possessive.
fn plain(word: &str) -> &str {
    word.trim_end_matches("’s")
        .trim_end_matches("'s")
        .trim_end_matches(['’', '\''])
}

fn is_named(sentence: &str, name: &Name) -> bool {
    capitals(sentence).any(|(_, word)| name.has_word(plain(word)))
}

fn has_pronoun(sentence: &str) -> bool {
    static PRONOUN: Pattern = pattern!(r"(?i)\b(?:him|her|them|ему|ей|им|н[её]му|ней)\b");
    PRONOUN.is_match(sentence)
}

/// Whether a sentence has a name that is neither the person's nor in the address, as the town is.
fn has_other_name(sentence: &str, name: &Name, address: &str) -> bool {
    static OWNER: Pattern = pattern!(r"^\p{L}+(?:[’']s? | (?i:можно|нужно|лучше|стоит|could|can|may)\b)");
    let is_known = |word: &str| {
        let is_short = word.chars().count() <= 5 && word.chars().all(char::is_uppercase);
        let mut parts = address.split(|letter: char| !letter.is_alphabetic());
        is_short
            || NO_NAME.is_match(word)
            || name.has_word(word)
            || parts.any(|part| Name::is_one_word(part, word))
            || word.contains('-')
                && word
                    .split('-')
                    .all(|part| NO_NAME.is_match(part) || name.has_word(part))
    };
    let first = sentence.find(char::is_alphabetic);
    let mut unknown = capitals(sentence).filter(|(_, word)| !is_known(plain(word)));
    unknown.any(|(at, word)| {
        let after = sentence.get(at + word.len()..).unwrap_or_default().trim_start();
        let is_before_name = || {
            capitals(after)
                .next()
                .is_some_and(|(at, next)| at == 0 && !is_known(plain(next)))
        };
        Some(at) != first
            || word.ends_with("’s")
            || word.ends_with("'s")
            || sentence.get(at..).is_some_and(|rest| OWNER.is_match(rest))
            || is_before_name()
    }) || !name.is_of_this_gender(sentence)
}
