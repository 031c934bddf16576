//! The feeds that were named, and the pages that they lead to.

use std::collections::HashSet;
use std::path::{Component, Path, PathBuf};

use prisoner_card_format::Instant;
use prisoner_card_format::limits::PAGES;
use url::Url;

use super::examine::{Facts, examine};
use crate::diagnostic::Diagnostic;
use crate::input::Source;
use crate::outcome::Failure;

/// A document that was read and checked.
#[derive(Debug)]
pub(super) struct Page {
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
    /// Checks a document.
    pub(super) fn examine(name: &str, bytes: Vec<u8>, now: Instant) -> Self {
        let examined = examine(&bytes, now);
        Self {
            name: name.to_owned(),
            bytes,
            problems: examined.problems,
            facts: examined.facts,
        }
    }

    /// The people's ids, in the order of the items.
    pub(super) fn people(&self) -> Vec<Option<String>> {
        let ids = self.facts.ids.iter();
        ids.map(|id| id.as_ref().map(|(id, _)| id.clone())).collect()
    }
}

/// Reads and checks every feed that was named, with the pages that follow it: for each of them its pages in order.
/// A page that was read before is not read again. Also returns what could not be read.
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
    /// What was read already, by whichever way it was named.
    visited: HashSet<String>,
    failures: Vec<Failure>,
}

impl Reader {
    fn series(&mut self, first: &str) -> Vec<Page> {
        let mut pages: Vec<Page> = Vec::new();
        let mut own = HashSet::new();
        let mut next = Some(first.to_owned());
        while let Some(name) = next.take() {
            let identity = identity(&name);
            if own.contains(&identity) {
                tell_of_loop(&mut pages, &name);
                break;
            }
            if self.visited.contains(&identity) {
                break;
            }
            if pages.len() == PAGES {
                tell_of_too_many(&mut pages);
                break;
            }
            let source = match Source::read(&name) {
                Ok(source) => source,
                Err(failure) => {
                    self.failures.push(failure);
                    break;
                }
            };
            self.visited.insert(identity.clone());
            own.insert(identity);
            let page = Page::examine(&source.name, source.bytes, self.now);
            let next_url = page.facts.next_url.as_ref();
            next = next_url.and_then(|(url, _)| follow(&name, url));
            pages.push(page);
        }
        pages
    }
}

/// One name for one document, however it was named.
fn identity(name: &str) -> String {
    if let Some(mut url) = web_url(name) {
        url.set_fragment(None);
        return url.into();
    }
    std::fs::canonicalize(name).map_or_else(|_| name.to_owned(), |path| path.to_string_lossy().into_owned())
}

fn web_url(name: &str) -> Option<Url> {
    Url::parse(name)
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https"))
}

/// The next page: of a URL the URL it leads to; of a file the file in the same folder that is called so, if there is
/// one. Nothing is fetched that was not asked for: a file leads to no URL.
fn follow(name: &str, next_url: &str) -> Option<String> {
    if let Some(base) = web_url(name) {
        let next = base.join(next_url).ok()?;
        return matches!(next.scheme(), "http" | "https").then(|| next.into());
    }
    if name == "-" {
        return None;
    }
    let folder = Path::new(name).parent()?;
    let file = folder.join(file_name(next_url)?);
    file.is_file().then(|| file.to_string_lossy().into_owned())
}

/// The file that a URL would be beside the one it stands in: its path if it is relative, else the last part of it.
fn file_name(next_url: &str) -> Option<PathBuf> {
    let path = match Url::parse(next_url) {
        Ok(url) => url.path_segments()?.next_back()?.to_owned(),
        Err(_) => next_url.split(['?', '#']).next()?.to_owned(),
    };
    let path = PathBuf::from(path.strip_prefix("./").unwrap_or(&path));
    let is_below = path.components().all(|part| matches!(part, Component::Normal(_)));
    (is_below && path.file_name().is_some()).then_some(path)
}

fn tell_of_loop(pages: &mut [Page], name: &str) {
    tell_of_next(pages, |span| {
        Diagnostic::error(
            "pages-loop",
            span,
            format!("the pages go round in a circle: this leads back to {name}"),
            "remove next_url from the last page, or let it lead to a page that was not there yet",
        )
    });
}

fn tell_of_too_many(pages: &mut [Page]) {
    tell_of_next(pages, |span| {
        Diagnostic::error(
            "too-many-pages",
            span,
            format!("the feed has more than {PAGES} pages: a card reads no further than this one"),
            "put more people on a page (up to 2 MB), or make several feeds; `prisoner-card build` divides a feed",
        )
    });
}

/// Adds a problem with the last page's `next_url`.
fn tell_of_next(pages: &mut [Page], problem: impl FnOnce(std::ops::Range<usize>) -> Diagnostic) {
    if let Some(page) = pages.last_mut()
        && let Some((_, span)) = page.facts.next_url.clone()
    {
        page.problems.push(problem(span).at("/next_url"));
        page.problems.sort_by_key(|problem| problem.span.start);
    }
}
