//! The pages of a site, by its sitemaps (<https://www.sitemaps.org/protocol.html>), as far as its robots.txt lets programs read
//! them (RFC 9309).

use std::collections::{BTreeSet, VecDeque};

use prisoner_card_doctor::robots::Robots;
use prisoner_card_doctor::sitemap;
use url::Url;

use super::pages::{Reader, is_of};
use crate::input::fetch::FetchError;
use crate::outcome::Failure;
use crate::progress::Progress;

/// The value of `Accept` for a sitemap.
const SITEMAP: &str = "application/xml, text/xml;q=0.9, application/gzip;q=0.8, */*;q=0.1";

/// A sitemap may have 50 MB (sitemaps.org).
const SITEMAP_LIMIT: u64 = 50 * 1024 * 1024;

/// The part of a robots.txt that search engines read, too (RFC 9309, section 2.5).
const ROBOTS_LIMIT: u64 = 500 * 1024;

/// The number of sitemaps that are read.
const SITEMAPS: usize = 50;

/// The usual addresses of a sitemap, relative to the given address.
const PLACES: [&str; 3] = ["sitemap.xml", "/sitemap.xml", "/sitemap_index.xml"];

/// The content of a site's sitemaps.
#[derive(Default)]
pub(super) struct Found {
    /// The pages that are to be read, in the order of their addresses.
    pub(super) pages: Vec<String>,
    /// The number of further pages, beyond the limit.
    pub(super) left_out: usize,
    /// The number of pages that robots.txt forbids to programs.
    pub(super) forbidden: usize,
    /// The number of sitemaps that were not read, since there are too many.
    pub(super) sitemaps_left_out: usize,
    /// Addresses on other hosts, which are not read: a sitemap is valid for its own host alone.
    pub(super) elsewhere: BTreeSet<String>,
    /// Sitemaps that could not be read.
    pub(super) failures: Vec<Failure>,
}

/// Finds the pages of a site, by its sitemap or an address on it.
///
/// # Errors
///
/// Where there is no sitemap, or robots.txt cannot be read.
pub(super) fn find(reader: &Reader, site: &Url, limit: usize, progress: &Progress) -> Result<Found, Failure> {
    let mut found = Found::default();
    let robots = robots(reader, site)?;
    let mut queue = VecDeque::from(first(reader, site, &robots, &mut found)?);
    let mut known: BTreeSet<Url> = queue.iter().map(|(url, _)| url.clone()).collect();
    let mut pages: BTreeSet<String> = BTreeSet::new();
    while let Some((url, text)) = queue.pop_front() {
        let sitemap = match sitemap::read(&text) {
            Ok(sitemap) => sitemap,
            Err(error) => {
                found.failures.push(Failure::new(format!("{url}: {error}")));
                continue;
            }
        };
        // The protocol asks for whole addresses; others are relative to the sitemap.
        let joined = |address: String| url.join(&address).map_or(address, String::from);
        let named = sitemap.pages.into_iter().map(joined);
        let (own, others) = named.partition(|page| is_of(site, page));
        pages.extend::<Vec<String>>(own);
        found.elsewhere.extend::<Vec<String>>(others);
        for address in sitemap.sitemaps {
            let Ok(next) = url.join(&address) else { continue };
            let address = String::from(next.clone());
            if !is_of(site, &address) {
                found.elsewhere.insert(address);
            } else if known.len() >= SITEMAPS && !known.contains(&next) {
                found.sitemaps_left_out += 1;
            } else if known.insert(next.clone()) {
                progress.say(&format!("sitemap {}: {next}", known.len()));
                match text_of(reader, &next) {
                    Ok(text) => queue.push_back((next, text)),
                    Err(error) => found.failures.push(Failure::new(error.to_string())),
                }
            }
        }
    }
    let named = pages.len();
    pages.retain(|page| Url::parse(page).is_ok_and(|page| robots.allows(&page)));
    found.forbidden = named - pages.len();
    found.left_out = pages.len().saturating_sub(limit);
    found.pages = pages.into_iter().take(limit).collect();
    Ok(found)
}

/// The sitemap itself; or those that robots.txt names, or else the first at a usual address.
fn first(reader: &Reader, site: &Url, robots: &Robots, found: &mut Found) -> Result<Vec<(Url, String)>, Failure> {
    let name = site.path().trim_end_matches(".gz");
    if name.to_ascii_lowercase().ends_with(".xml") {
        let text = text_of(reader, site).map_err(|error| Failure::new(error.to_string()))?;
        return Ok(vec![(site.clone(), text)]);
    }
    let mut sitemaps = Vec::new();
    for address in robots.sitemaps.iter().take(SITEMAPS) {
        match site.join(address) {
            Ok(url) if is_of(site, url.as_str()) => match text_of(reader, &url) {
                Ok(text) => sitemaps.push((url, text)),
                Err(error) => found.failures.push(Failure::new(error.to_string())),
            },
            _ => drop(found.elsewhere.insert(address.clone())),
        }
    }
    if !sitemaps.is_empty() {
        return Ok(sitemaps);
    }
    for place in PLACES {
        let Ok(url) = site.join(place) else { continue };
        match text_of(reader, &url) {
            Ok(text) => return Ok(vec![(url, text)]),
            Err(error) if error.is_missing() => {}
            Err(error) => return Err(Failure::new(error.to_string())),
        }
    }
    Err(Failure::new(format!(
        "{site} has no sitemap in robots.txt, at sitemap.xml or sitemap_index.xml: give the sitemap's own address"
    )))
}

/// A site may have no such file. If its server fails, it is unknown which pages may be read.
fn robots(reader: &Reader, site: &Url) -> Result<Robots, Failure> {
    let Ok(url) = site.join("/robots.txt") else {
        return Ok(Robots::default());
    };
    match reader.get(url.as_str(), "text/plain, */*;q=0.1", ROBOTS_LIMIT) {
        Ok(page) => Ok(Robots::parse(&String::from_utf8_lossy(&page.bytes))),
        Err(error) if error.is_refused() => Ok(Robots::default()),
        Err(error) => Err(Failure::new(format!(
            "{error}; without it there is no knowing which pages a program may read: give the address of one page, without --sitemap"
        ))),
    }
}

fn text_of(reader: &Reader, url: &Url) -> Result<String, FetchError> {
    let page = reader.get(url.as_str(), SITEMAP, SITEMAP_LIMIT)?;
    Ok(String::from_utf8_lossy(&page.bytes).into_owned())
}
