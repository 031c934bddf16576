//! Finds the words of the [`vocabulary`](super::vocabulary), all in one pass.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use prisoner_card_document::letters::fold;
use prisoner_card_format::is_invisible;

use super::vocabulary::VOCABULARY;

/// The subject of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A prison, a colony, a hospital: somewhere people are held.
    Institution,
    /// An organisation that may take letters for others.
    Organisation,
    /// A post office box.
    Box,
    /// "In care of".
    CareOf,
    /// A street, a house or a flat.
    Street,
    /// "Postal code".
    Code,
    /// A diagnosis, a ward, a disability.
    Health,
}

/// No word of the vocabulary has more bytes.
const MAX_WORD_BYTES: usize = 200;

/// The words of a text, in their order.
pub(super) struct Words(Vec<(Kind, Range<usize>)>);

impl Words {
    pub(super) fn of(text: &str) -> Self {
        let folded = Folded::of(text);
        let mut words: Vec<(Kind, Range<usize>)> = Vec::new();
        for found in AUTOMATON.automaton.find_overlapping_iter(&folded.text) {
            let Some(entry) = AUTOMATON.entries.get(found.pattern().as_usize()) else {
                continue;
            };
            let range = folded.original(found.start())..folded.original(found.end());
            if entry.fits(&folded.text, &found.range(), text.get(range.clone())) {
                words.push((entry.kind, range));
            }
        }
        words.sort_by_key(|(_, range)| range.start);
        Self(words)
    }

    pub(super) fn of_kind(&self, kind: Kind) -> impl Iterator<Item = Range<usize>> {
        self.0
            .iter()
            .filter(move |(other, _)| *other == kind)
            .map(|(_, range)| range.clone())
    }

    /// The words of a kind that are at most that many bytes away from a place.
    pub(super) fn near(&self, kind: Kind, place: &Range<usize>, bytes: usize) -> impl Iterator<Item = Range<usize>> {
        let first = place.start.saturating_sub(bytes + MAX_WORD_BYTES);
        let start = self.0.partition_point(|(_, range)| range.start < first);
        let end = place.end + bytes;
        let words = self.0.get(start..).unwrap_or_default().iter();
        words
            .take_while(move |(_, range)| range.start <= end)
            .filter(move |(other, range)| *other == kind && range.end + bytes >= place.start)
            .map(|(_, range)| range.clone())
    }

    pub(super) fn has(&self, kind: Kind) -> bool {
        self.of_kind(kind).next().is_some()
    }
}

/// A text in small letters, with the places of its bytes in the text itself.
struct Folded {
    text: String,
    places: Vec<usize>,
}

impl Folded {
    fn of(text: &str) -> Self {
        let mut folded = String::with_capacity(text.len());
        let mut places = Vec::with_capacity(text.len() + 1);
        for (index, character) in text.char_indices() {
            folded.push(fold(character));
            places.resize(folded.len(), index);
        }
        places.push(text.len());
        Self { text: folded, places }
    }

    fn original(&self, place: usize) -> usize {
        self.places.get(place).copied().unwrap_or_default()
    }
}

struct Automaton {
    automaton: AhoCorasick,
    entries: Vec<Entry>,
}

/// A word of the vocabulary.
struct Entry {
    kind: Kind,
    /// Whether the word must begin there, and end there.
    edges: (bool, bool),
    /// Its letters where capitals count.
    exact: Option<&'static str>,
}

impl Entry {
    fn fits(&self, folded: &str, range: &Range<usize>, original: Option<&str>) -> bool {
        let before = folded.get(..range.start).and_then(|before| before.chars().next_back());
        let after = folded.get(range.end..).and_then(|after| after.chars().next());
        let is_edge = |next: Option<char>| !next.is_some_and(char::is_alphabetic);
        (!self.edges.0 || is_edge(before))
            && (!self.edges.1 || is_edge(after))
            && self.exact.is_none_or(|exact| original == Some(exact))
    }
}

static AUTOMATON: LazyLock<Automaton> = LazyLock::new(|| {
    let (mut patterns, mut entries) = (Vec::new(), Vec::new());
    for (kind, words) in VOCABULARY {
        for written in words.split('|').map(str::trim) {
            let word = written.trim_matches('*');
            // Texts are read without characters that do not show.
            let shown = word.chars().filter(|letter| !is_invisible(*letter));
            patterns.push(shown.map(fold).collect::<String>());
            let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphabetic);
            entries.push(Entry {
                kind: *kind,
                edges: (
                    !written.starts_with('*') && is_letter(word.chars().next()),
                    !written.ends_with('*') && is_letter(word.chars().next_back()),
                ),
                exact: word.chars().any(char::is_uppercase).then_some(word),
            });
        }
    }
    let automaton = AhoCorasick::new(patterns).unwrap_or_else(|error| unreachable!("{error}"));
    Automaton { automaton, entries }
});
