//! What belongs beside an address and was left in it.

use std::ops::Range;

use super::{Address, Context};
use prisoner_card_document::diagnostic::Diagnostic;
use prisoner_card_document::{Json, Node, span_within};

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

/// So short a note may be part of an address by chance.
const SHORTEST: usize = 12;

pub(super) fn check(envelope: &Address<'_, '_>, mail: &Node<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let span = |part: &Range<usize>| span_within(context.bytes, envelope.node, part);
    if let Some(part) = notes(mail).into_iter().find_map(|note| find(envelope.text, note)) {
        found.push(Diagnostic::error(
            "note-in-address",
            span(&part),
            "mail.note stands in the address too, and would be copied onto the envelope",
            "remove it here: the card shows the note beside the address",
        ));
    } else if let Some(part) = word_of_note(envelope.text).or_else(|| bracket(envelope.text)) {
        found.push(Diagnostic::warning(
            "note-in-address",
            span(&part),
            "this reads like a note, and would be copied onto the envelope",
            "write it as mail.note, and how sure the address is as certainty",
        ));
    }
}

fn notes<'n>(mail: &'n Node<'_>) -> Vec<&'n str> {
    let Some(note) = mail.get("note") else {
        return Vec::new();
    };
    match &note.value {
        Json::String(note) => vec![note.as_ref()],
        Json::Object(members) => members.iter().filter_map(|member| member.value.as_str()).collect(),
        _ => Vec::new(),
    }
}

fn find(address: &str, note: &str) -> Option<Range<usize>> {
    let note = note.trim().trim_end_matches('.');
    if note.chars().count() < SHORTEST {
        return None;
    }
    let start = address.find(note)?;
    Some(start..start + note.len())
}

/// A bracket at the end that has so many words in small letters.
const WORDS_IN_BRACKET: usize = 3;

fn bracket(address: &str) -> Option<Range<usize>> {
    let end = address.trim_end().strip_suffix(')')?.len();
    let start = address.get(..end)?.rfind('(')?;
    let inside = address.get(start + 1..end)?;
    let small = inside
        .split(' ')
        .filter(|word| word.starts_with(char::is_lowercase))
        .count();
    (small >= WORDS_IN_BRACKET).then_some(start..end + 1)
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
