//! A page of a feed: its bytes and its problems.

use prisoner_card_document::Source;
use prisoner_card_document::diagnostic::{Diagnostic, Severity};
use prisoner_card_document::pages::NotFollowed;
use prisoner_card_document::report::Checked;
use prisoner_card_format::Instant;
use prisoner_card_format::limits::PAGES;

use crate::examine::{Facts, examine};
use crate::photo::{PhotoFile, another_photo, with_position};

/// A page that was checked.
#[derive(Debug)]
pub struct Page {
    /// Its name in messages.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its problems.
    pub problems: Vec<Diagnostic>,
    /// The facts that other pages are compared with.
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

    /// The page and its problems, for a report.
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

    /// Adds the reason why its `next_url` is not followed.
    pub fn add_not_followed(&mut self, why: &NotFollowed) {
        let Some((_, span)) = self.facts.next_url.clone() else {
            return;
        };
        let problem = match why {
            // `structure` reports it already.
            NotFollowed::NoAddress(_) => return,
            NotFollowed::OtherHost(_) => Diagnostic::warning(
                "next-page-on-another-host",
                span,
                "this page is on another host than the feed: a card reads it only where a feed of its own is on that host",
                "publish all pages on one host",
            ),
            NotFollowed::Loop(place) => Diagnostic::error(
                "pages-loop",
                span,
                format!("the pages go round in a circle: this leads back to {place}"),
                "remove next_url from the last page, or let it lead to a page that was not there yet",
            ),
            NotFollowed::TooMany => Diagnostic::error(
                "too-many-pages",
                span,
                format!("the feed has more than {PAGES} pages: a card reads no further than this one"),
                "put more people on a page (up to 2 MB), or make several feeds; `prisoner-card build` divides a feed",
            ),
            NotFollowed::NotBeside(_) => Diagnostic::advice(
                "next-page-not-checked",
                span,
                "the next page is not beside this file, so it was not checked",
                "put the pages into one folder as they are on the web, or check the feed by its URL",
            ),
        };
        self.add([problem.at("/next_url")]);
    }

    /// Checks the photos whose files `find` returns, by their URLs.
    pub fn check_photos(&mut self, find: impl Fn(&str) -> Option<PhotoFile>) {
        let photos = &self.facts.photos;
        let problems = photos.iter().filter_map(|photo| {
            let file = find(&photo.url)?;
            let position = file.has_position.then(|| with_position(photo));
            Some(position.into_iter().chain(another_photo(photo, &file, photos)))
        });
        let problems: Vec<Diagnostic> = problems.flatten().collect();
        self.add(problems);
    }

    /// Adds problems at their places.
    pub(crate) fn add(&mut self, found: impl IntoIterator<Item = Diagnostic>) {
        self.problems.extend(found);
        self.problems.sort_by_key(|problem| problem.span.start);
    }
}
