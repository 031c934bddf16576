//! The feeds that were named, and the pages that they lead to.

use std::collections::HashSet;
use std::path::{Component, Path, PathBuf};

use prisoner_card_check::Page;
use prisoner_card_format::Instant;
use prisoner_card_format::limits::PAGES;
use url::Url;

use crate::input;
use crate::outcome::Failure;

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
                if let Some(page) = pages.last_mut() {
                    page.add_loop(&name);
                }
                break;
            }
            if self.visited.contains(&identity) {
                break;
            }
            if pages.len() == PAGES {
                if let Some(page) = pages.last_mut() {
                    page.add_too_many();
                }
                break;
            }
            let source = match input::read(&name) {
                Ok(source) => source,
                Err(failure) => {
                    self.failures.push(failure);
                    break;
                }
            };
            self.visited.insert(identity.clone());
            own.insert(identity);
            let page = Page::examine(source, self.now);
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
pub(crate) fn follow(name: &str, next_url: &str) -> Option<String> {
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
