//! A page of a feed: its bytes, and all that is wrong with it.

use std::ops::Range;

use prisoner_card_document::Source;
use prisoner_card_document::diagnostic::{Diagnostic, Severity};
use prisoner_card_document::report::Checked;
use prisoner_card_format::Instant;
use prisoner_card_format::limits::PAGES;

use crate::examine::{Facts, examine};

/// A page that was checked.
#[derive(Debug)]
pub struct Page {
    /// What it is called in messages.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What is wrong with it.
    pub problems: Vec<Diagnostic>,
    /// What other pages are held against.
    pub facts: Facts,
}

impl Page {
    /// Checks a page.
    pub fn examine(source: Source, now: Instant) -> Self {
        let examined = examine(&source.bytes, now);
        Self {
            name: source.name,
            bytes: source.bytes,
            problems: examined.problems,
            facts: examined.facts,
        }
    }

    /// What was found, for a report.
    pub fn checked(&self) -> Checked<'_> {
        let ids = self.facts.ids.iter();
        Checked {
            name: &self.name,
            bytes: &self.bytes,
            problems: &self.problems,
            people: ids.map(|id| id.as_ref().map(|(id, _)| &**id)).collect(),
        }
    }

    /// Makes an error of each warning.
    pub fn make_strict(&mut self) {
        for problem in &mut self.problems {
            if problem.severity == Severity::Warning {
                problem.severity = Severity::Error;
            }
        }
    }

    /// Says that its `next_url` leads back to a page that was there already.
    pub fn add_loop(&mut self, name: &str) {
        self.add_to_next_url(|span| {
            Diagnostic::error(
                "pages-loop",
                span,
                format!("the pages go round in a circle: this leads back to {name}"),
                "remove next_url from the last page, or let it lead to a page that was not there yet",
            )
        });
    }

    /// Says that it is the last page that a card reads, and not the feed's last.
    pub fn add_too_many(&mut self) {
        self.add_to_next_url(|span| {
            Diagnostic::error(
                "too-many-pages",
                span,
                format!("the feed has more than {PAGES} pages: a card reads no further than this one"),
                "put more people on a page (up to 2 MB), or make several feeds; `prisoner-card build` divides a feed",
            )
        });
    }

    fn add_to_next_url(&mut self, problem: impl FnOnce(Range<usize>) -> Diagnostic) {
        if let Some((_, span)) = self.facts.next_url.clone() {
            self.add([problem(span).at("/next_url")]);
        }
    }

    /// Adds problems at their places.
    pub(crate) fn add(&mut self, found: impl IntoIterator<Item = Diagnostic>) {
        self.problems.extend(found);
        self.problems.sort_by_key(|problem| problem.span.start);
    }
}
