//! A person's own address in a text that is none.
//!
//! An address consists of parts, as it is written: the name, the prison, the town. A text rightly has one of them, or
//! the prison with its town; it has no reason to have most of them one after the other. The comparison is of words. So
//! case, punctuation, white space, invisible characters and the order of the parts make no difference.

mod parts;
mod words;

use std::ops::Range;

use super::address_texts;
use crate::signs::Signs;
use parts::{Kind, Part, parts};
use prisoner_card_document::Node;
use words::{Word, is_same, words};

/// The parts of an address that a text has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Likeness {
    /// All of it, or enough to write a letter.
    Address,
    /// All but the name: the prison and its location.
    Place,
}

/// The addresses of a person.
pub(super) struct Own(Vec<Vec<Part>>);

impl Own {
    pub(super) fn of(card: &Node<'_>) -> Self {
        let number = card.find(&["mail", "address", "number"]).map(|number| &number.span);
        let texts: Vec<&str> = address_texts(card)
            .into_iter()
            .filter(|node| Some(&node.span) != number)
            .filter_map(Node::as_str)
            .collect();
        if texts.is_empty() {
            return Self(Vec::new());
        }
        let names = names(card);
        Self(texts.into_iter().map(|text| parts(text, &names)).collect())
    }

    /// The first place in a text that has one of the addresses, or most of it; else one that has all but the name.
    pub(super) fn find(&self, text: &str) -> Option<(Range<usize>, Likeness)> {
        if self.0.is_empty() {
            return None;
        }
        let words = words(text);
        let found: Vec<(Range<usize>, Likeness)> = self
            .0
            .iter()
            .filter_map(|address| find(text, &words, address))
            .collect();
        let is_address = |(_, likeness): &&(Range<usize>, Likeness)| *likeness == Likeness::Address;
        found.iter().find(is_address).or(found.first()).cloned()
    }
}

/// The words of the names by which the person is known and registered, in all languages.
fn names(card: &Node<'_>) -> Vec<String> {
    let names = [card.get("name"), card.find(&["mail", "address", "recipient"])];
    let mut found = Vec::new();
    for name in names.into_iter().flatten() {
        add_names(name, &mut found);
    }
    found
}

fn add_names(name: &Node<'_>, found: &mut Vec<String>) {
    if let Some(text) = name.as_str() {
        found.extend(words(text).into_iter().map(|word| word.text));
    }
    for member in name.members() {
        add_names(&member.value, found);
    }
}

/// The run of words that are all of the address, where it has enough of its parts.
fn find(text: &str, words: &[Word], address: &[Part]) -> Option<(Range<usize>, Likeness)> {
    let is_of_address = |word: &Word| {
        address
            .iter()
            .any(|part| part.words.iter().any(|own| is_same(own, &word.text)))
    };
    let mut place = None;
    let mut rest = words;
    while let Some(start) = rest.iter().position(is_of_address) {
        let run = rest.get(start..).unwrap_or_default();
        let length = run.iter().position(|word| !is_of_address(word)).unwrap_or(run.len());
        let (run, after) = run.split_at(length);
        rest = after;
        let span = || Some(run.first()?.span.start..run.last()?.span.end);
        // The word for a street, or its abbreviation, is not among the words of the address.
        let written = span().and_then(|span| text.get(span)).unwrap_or_default();
        match likeness(run, address, Signs::of(written).is_of_street()) {
            Some(Likeness::Address) => return span().map(|span| (span, Likeness::Address)),
            Some(Likeness::Place) => place = place.or_else(span),
            None => {}
        }
    }
    place.map(|span| (span, Likeness::Place))
}

/// The likeness, by the parts that a run of words has, and whether the run says "street": the name of a street alone may be
/// a word like any other.
fn likeness(run: &[Word], address: &[Part], is_of_street: bool) -> Option<Likeness> {
    let covered = covered(run, address);
    let kinds: Vec<Kind> = covered
        .iter()
        .map(|part| part.kind_of(|number| run.iter().any(|word| word.text == number)))
        .collect();
    let count_of = |kind: Kind| kinds.iter().filter(|other| **other == kind).count();
    let is_all = covered.len() == address.len();
    let has = |kind: Kind| count_of(kind) > 0;
    let has_name = has(Kind::Name);
    let is_address = match covered.len() {
        0 => false,
        1 => {
            has(Kind::Number)
                && covered
                    .iter()
                    .all(|part| part.is_house() || is_all && part.is_address_by_itself())
        }
        2 => has(Kind::Institution) && has(Kind::Number) || is_all && has_name && has(Kind::Institution),
        _ => {
            has(Kind::Number)
                || has(Kind::Institution) && (has_name || is_of_street && has(Kind::Street))
                || is_all && has_name
        }
    };
    let is_all_but_name = || {
        let rest = address.iter().filter(|part| part.kind != Kind::Name).count();
        rest > 1 && covered.len() - count_of(Kind::Name) == rest
    };
    if is_address {
        Some(Likeness::Address)
    } else if has(Kind::Institution) && is_all_but_name() {
        Some(Likeness::Place)
    } else {
        None
    }
}

/// The parts of an address that a run of words has, each word counted once: whole ones first, then those of which it
/// has the most letters.
fn covered<'p>(run: &[Word], address: &'p [Part]) -> Vec<&'p Part> {
    let mut is_used = vec![false; run.len()];
    let mut by_length: Vec<&Part> = address.iter().collect();
    by_length.sort_by_key(|part| std::cmp::Reverse(part.words.len()));
    let mut found = Vec::new();
    by_length.retain(|part| {
        let is_whole = take_whole(run, part, &mut is_used);
        if is_whole {
            found.push(*part);
        }
        !is_whole
    });
    for part in by_length {
        if take_most(run, part, &mut is_used) {
            found.push(part);
        }
    }
    found
}

fn take_whole(run: &[Word], part: &Part, is_used: &mut [bool]) -> bool {
    let length = part.words.len();
    let start = run.windows(length).enumerate().position(|(start, window)| {
        let is_free = is_used
            .get(start..start + length)
            .is_some_and(|used| !used.contains(&true));
        is_free
            && window
                .iter()
                .zip(&part.words)
                .all(|(word, own)| is_same(own, &word.text))
    });
    let Some(used) = start.and_then(|start| is_used.get_mut(start..start + length)) else {
        return false;
    };
    used.fill(true);
    true
}

/// The number of the part's letters, of ten, that a run must have.
const TENTHS_OF_LETTERS: usize = 6;

fn take_most(run: &[Word], part: &Part, is_used: &mut [bool]) -> bool {
    let mut taken = Vec::new();
    let mut letters = 0;
    for own in &part.words {
        let is_free = |index: usize| is_used.get(index) == Some(&false) && !taken.contains(&index);
        let place = (0..run.len())
            .find(|index| is_free(*index) && run.get(*index).is_some_and(|word| is_same(own, &word.text)));
        if let Some(place) = place {
            taken.push(place);
            letters += own.chars().count();
        }
    }
    let is_most = letters * 10 >= part.letters() * TENTHS_OF_LETTERS;
    for place in taken.into_iter().filter(|_| is_most) {
        if let Some(used) = is_used.get_mut(place) {
            *used = true;
        }
    }
    is_most
}
