//! The feeds that were named, and the pages that they lead to.

use std::collections::HashSet;

use prisoner_card_check::Page;
use prisoner_card_document::pages::Place;
use prisoner_card_format::Instant;

use super::photos;
use crate::feed::Follower;
use crate::outcome::Failure;

/// Reads and checks every feed that was named, with the pages that follow it: for each of them its pages in order. A
/// page that was read before is not read again. Also returns the failures of reading.
pub(super) fn read(feeds: &[String], now: Instant) -> (Vec<Vec<Page>>, Vec<Failure>) {
    let mut reader = Reader {
        now,
        visited: HashSet::new(),
        failures: Vec::new(),
    };
    let series = feeds.iter().map(|feed| reader.series(feed)).collect();
    (series, reader.failures)
}

struct Reader {
    now: Instant,
    /// The documents that were read already, by [`identity`].
    visited: HashSet<String>,
    failures: Vec<Failure>,
}

impl Reader {
    fn series(&mut self, first: &str) -> Vec<Page> {
        let mut pages = Vec::new();
        // The last failure is reported with the exit code, so each is reported by itself.
        if self.visited.insert(identity(&Place::named(first)))
            && let Err(failure) = self.read_into(&mut pages, first)
        {
            self.failures.push(failure);
        }
        pages
    }

    fn read_into(&mut self, pages: &mut Vec<Page>, first: &str) -> Result<(), Failure> {
        let (mut follower, mut source) = Follower::begin(first)?;
        loop {
            let mut page = Page::examine(source, self.now);
            photos::check(&mut page);
            let next_url = page.facts.next_url.as_ref().map(|(url, _)| &**url);
            let next = follower.next(next_url, page.facts.feed_url.as_deref());
            let next = next.unwrap_or_else(|why| {
                page.add_not_followed(&why);
                None
            });
            pages.push(page);
            match next {
                Some(place) if self.visited.insert(identity(&place)) => source = follower.read(&place)?,
                _ => return Ok(()),
            }
        }
    }
}

/// One name for one document, however it was named.
fn identity(place: &Place) -> String {
    match place {
        Place::File(path) => std::fs::canonicalize(path)
            .unwrap_or_else(|_| path.clone())
            .display()
            .to_string(),
        place => place.to_string(),
    }
}
