//! The account of every source line: its members of the draft, and its doubts. Nothing gets lost silently.

use std::ops::Range;

use super::document::{Document, Place};

/// The entries of the lines of each document.
#[derive(Debug)]
pub(super) struct Ledger {
    documents: Vec<Vec<Entry>>,
}

/// The members and the doubts of a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    /// The members of the draft that were made from it, such as `birth`.
    pub(super) members: Vec<String>,
    /// The parts that were not understood or not taken.
    pub(super) doubts: Vec<Doubt>,
}

/// A part that was not understood, or not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Doubt {
    /// The reason: a lowercase sentence without a full stop.
    pub(super) why: String,
    /// The bytes of the line; all of it where there are none.
    pub(super) span: Option<Range<usize>>,
}

impl Ledger {
    pub(super) fn new(documents: &[Document]) -> Self {
        let blank = |document: &Document| vec![Entry::default(); document.lines.len()];
        Self {
            documents: documents.iter().map(blank).collect(),
        }
    }

    /// Notes that the lines were used for a member.
    pub(super) fn used(&mut self, place: &Place, member: &str) {
        for entry in self.entries(place) {
            if !entry.members.iter().any(|known| known == member) {
                entry.members.push(member.to_owned());
            }
        }
    }

    /// Notes that a part of a place was not understood or not taken.
    pub(super) fn doubt(&mut self, place: &Place, why: impl Into<String>) {
        let doubt = Doubt {
            why: why.into(),
            span: place.span.clone(),
        };
        for entry in self.entries(place) {
            if !entry.doubts.contains(&doubt) {
                entry.doubts.push(doubt.clone());
            }
        }
    }

    /// Whether the lines have a doubt already.
    pub(super) fn has_doubt(&self, place: &Place) -> bool {
        let lines = self.of(place.document).get(place.lines.clone()).unwrap_or_default();
        lines.iter().any(|entry| !entry.doubts.is_empty())
    }

    /// The entries of a document's lines.
    pub(super) fn of(&self, document: usize) -> &[Entry] {
        self.documents.get(document).map_or(&[], Vec::as_slice)
    }

    /// Whether every line was understood.
    pub(super) fn is_clear(&self) -> bool {
        self.documents.iter().flatten().all(Entry::is_clear)
    }

    fn entries(&mut self, place: &Place) -> &mut [Entry] {
        self.documents
            .get_mut(place.document)
            .and_then(|entries| entries.get_mut(place.lines.clone()))
            .unwrap_or_default()
    }
}

impl Entry {
    /// Whether it was used and has no doubt.
    pub(super) fn is_clear(&self) -> bool {
        self.doubts.is_empty() && !self.members.is_empty()
    }
}
