//! Texts on an envelope that are no address: what a program or a spreadsheet left in the place of one, or the name alone.

use std::ops::Range;
use std::sync::LazyLock;

use prisoner_card_document::diagnostic::Diagnostic;
use prisoner_card_document::{Json, Node, span_within};
use regex::Regex;

use super::recipient::beginning;
use super::{Address, Context};
use crate::signs::{compile, folded};
use crate::vocabulary;

pub(super) fn check(address: &Address<'_, '_>, card: &Node<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let span = |part: &Range<usize>| span_within(context.bytes, address.node, part);
    if let Some(lost) = LOST.find(address.text) {
        found.push(Diagnostic::error(
            "lost-character",
            span(&lost.range()),
            "letters were lost here: question marks stand in their place",
            "write the address again; most likely a program saved it in an encoding that lacks these letters",
        ));
    } else if let Some(part) = placeholder(address.text) {
        found.push(Diagnostic::error(
            "no-address-in-envelope",
            span(&part),
            "this stands for something that is missing, and would be copied onto the envelope",
            NO_ADDRESS,
        ));
    } else if !address.text.trim().is_empty() && !address.text.contains(says_something) {
        found.push(Diagnostic::error(
            "no-address-in-envelope",
            address.node.span.clone(),
            "there is neither a letter nor a digit in this address, and no card shows it",
            NO_ADDRESS,
        ));
    } else if is_name_alone(address.text, card) {
        found.push(Diagnostic::warning(
            "no-address-in-envelope",
            address.node.span.clone(),
            "there is nothing but the person's name in this address: a letter would reach nobody",
            NO_ADDRESS,
        ));
    }
}

const NO_ADDRESS: &str =
    "write the whole address; until it is known, leave it out and write \"unknown\" as state of mail";

/// What an address has that a card offers for copying (`CopyText`).
fn says_something(character: char) -> bool {
    character.is_alphabetic() || character.is_ascii_digit()
}

/// Question marks in the place of letters, as programs write them.
static LOST: LazyLock<Regex> = LazyLock::new(|| compile(r"\?{2,}"));

/// What a template, a program or a spreadsheet leaves where a value is missing; the errors of spreadsheets in English and
/// Russian.
static OF_A_PROGRAM: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"\{\{|\}\}|\$\{|<%|%\}|\[object |#(?:REF!|VALUE!|NAME\?|DIV/0!|NULL!|NUM!|N/A|ССЫЛКА!|ЗНАЧ!|ИМЯ\?|ДЕЛ/0!|ПУСТО!|ЧИСЛО!|Н/Д)",
    )
});

/// A part of the text that stands for a missing value.
fn placeholder(text: &str) -> Option<Range<usize>> {
    static PART: LazyLock<Regex> = LazyLock::new(|| compile(r"[^,;\n،，()\s][^,;\n،，()]*"));
    let of_a_program = OF_A_PROGRAM.find(text).map(|found| found.range());
    of_a_program.or_else(|| {
        let part = PART
            .find_iter(text)
            .find(|part| is_placeholder(part.as_str().trim_end()))?;
        Some(part.start()..part.start() + part.as_str().trim_end().len())
    })
}

/// Words that people write in a place that they will fill later, in small letters.
const LATER: &[&str] = &[
    "todo",
    "tbd",
    "tba",
    "tbc",
    "to be confirmed",
    "to be announced",
    "address unknown",
    "no address",
    "уточняется",
    "адрес уточняется",
    "адрес неизвестен",
    "нет адреса",
    "адреса невідома",
    "адреса уточнюється",
];

/// Values as programs write them; "Null" is a family name, too.
const VALUES: &[&str] = &["null", "undefined", "NaN"];

fn is_placeholder(part: &str) -> bool {
    let has_letters = part.contains(char::is_alphabetic);
    let word = folded(part);
    has_letters
        && (VALUES.contains(&part) || LATER.contains(&word.as_str()) || vocabulary::blanks().any(|blank| blank == word))
}

/// Whether every word begins as one of the person's name, or of the name under which they are registered. Names are
/// declined, so only their beginnings are compared.
fn is_name_alone(text: &str, card: &Node<'_>) -> bool {
    let mut names = Vec::new();
    for path in [&["name"][..], &["mail", "address", "recipient"]] {
        if let Some(name) = card.find(path) {
            words_of(name, &mut names);
        }
    }
    let is_initial = |name: &str, word: &str| word.chars().count() == 1 && name.starts_with(word);
    let is_of_name = |word: &str| {
        let mut names = names.iter();
        names.any(|name| word.starts_with(&beginning(name)) || is_initial(name, word))
    };
    let mut words = words(text).peekable();
    words.peek().is_some() && words.all(|word| is_of_name(&word))
}

/// The words of a name in every language and of all of its parts.
fn words_of(name: &Node<'_>, found: &mut Vec<String>) {
    match &name.value {
        Json::String(text) => found.extend(words(text)),
        _ => name.members().iter().for_each(|member| words_of(&member.value, found)),
    }
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(folded)
}
