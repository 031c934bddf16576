//! Notes that belong beside an address and were left in it.

use std::ops::Range;

use super::{Address, Context};
use prisoner_card_document::diagnostic::Diagnostic;
use prisoner_card_document::{Node, span_within};

/// Beginnings of words that a note has and an address has not, in lower case and with е for ё.
const WORDS_OF_NOTES: &[&str] = &[
    "вероятн",
    "возможно",
    "неподтвержд",
    "не подтвержд",
    "ориентировочн",
    "письма идут",
    "письма доходят",
    "письма переда",
    "пишите",
    "пожалуйста",
    "предполож",
    "уточн",
    "confirm",
    "letters take",
    "letters arrive",
    "letters must",
    "letters should",
    "letters are",
    "letters in ",
    "please",
    "possibl",
    "presum",
    "probabl",
    "unconfirm",
    "http:",
    "https:",
    "www.",
];

/// A shorter note may be part of an address by chance.
const SHORTEST: usize = 12;

pub(super) fn check(address: &Address<'_, '_>, mail: &Node<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let span = |part: &Range<usize>| span_within(context.bytes, address.node, part);
    let beside = ["note", "rules"].into_iter().find_map(|name| {
        let part = texts(mail.get(name)?).find_map(|text| find(address.text, text))?;
        Some((name, part))
    });
    if let Some((name, part)) = beside {
        found.push(Diagnostic::error(
            "note-in-address",
            span(&part),
            format!("mail.{name} stands in the address too, and would be copied onto the envelope"),
            format!("remove it here: the card shows the {name} beside the address"),
        ));
    } else if let Some(part) = word_of_note(address.text).or_else(|| bracket(address.text)) {
        found.push(Diagnostic::warning(
            "note-in-address",
            span(&part),
            "this reads like a note, and would be copied onto the envelope",
            "write it as mail.note, and how sure the address is as certainty",
        ));
    }
}

/// The texts in all languages, those of a list too.
fn texts<'n>(node: &'n Node<'_>) -> impl Iterator<Item = &'n str> {
    let entries = node.entries().iter().chain(std::iter::once(node));
    entries.flat_map(|entry| {
        let by_language = entry.members().iter().filter_map(|member| member.value.as_str());
        entry.as_str().into_iter().chain(by_language)
    })
}

/// A note that stands in the address: all of it, or a sentence.
fn find(address: &str, note: &str) -> Option<Range<usize>> {
    let sentences = note.split(['.', '!', '?', '。', '\n']);
    // Text that is cut at the point of an abbreviation may be the name of a town.
    let sentences = sentences.filter(|sentence| small_words(sentence) >= WORDS_OF_SENTENCE);
    std::iter::once(note).chain(sentences).find_map(|text| {
        let text = text.trim().trim_end_matches('.');
        if text.chars().count() < SHORTEST {
            return None;
        }
        let start = address.find(text)?;
        Some(start..start + text.len())
    })
}

/// A sentence has at least this number of words in small letters.
const WORDS_OF_SENTENCE: usize = 3;

fn small_words(text: &str) -> usize {
    let words = text.split(' ');
    words.filter(|word| word.starts_with(char::is_lowercase)).count()
}

/// A bracket at the end with a sentence in it.
fn bracket(address: &str) -> Option<Range<usize>> {
    let end = address.trim_end().strip_suffix(')')?.len();
    let start = address.get(..end)?.rfind('(')?;
    let inside = address.get(start + 1..end)?;
    (small_words(inside) >= WORDS_OF_SENTENCE).then_some(start..end + 1)
}

/// The word that begins like one of a note.
fn word_of_note(address: &str) -> Option<Range<usize>> {
    let starts = address.char_indices().filter(|(index, character)| {
        let before = address.get(..*index).and_then(|before| before.chars().next_back());
        character.is_alphabetic() && !before.is_some_and(char::is_alphabetic)
    });
    for (start, _) in starts {
        let rest = address.get(start..)?;
        let lower: String = rest
            .chars()
            .take(16)
            .flat_map(char::to_lowercase)
            .collect::<String>()
            .replace('ё', "е");
        if WORDS_OF_NOTES.iter().any(|word| lower.starts_with(word)) {
            let length = rest
                .find(|character: char| !character.is_alphabetic())
                .unwrap_or(rest.len());
            return Some(start..start + length);
        }
    }
    None
}
