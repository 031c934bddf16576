//! Fetches pages, their scripts and sitemaps. What a page or a sitemap names leads no nearer than what was asked for.

use std::collections::BTreeSet;
use std::time::Duration;

use prisoner_card_doctor::sitemap;
use url::Url;

use super::{PAGE, SCRIPT, SITEMAP, get};
use crate::input::fetch::{Client, FetchError, Page, Reach};
use crate::outcome::Failure;
use crate::progress::Progress;

const TIMEOUT: Duration = Duration::from_secs(30);

/// Far more than any page has.
const PAGE_LIMIT: u64 = 16 * 1024 * 1024;

/// A sitemap may have 50 MB (sitemaps.org).
const SITEMAP_LIMIT: u64 = 50 * 1024 * 1024;

/// How many sitemaps an index may lead to.
const SITEMAPS: usize = 50;

#[derive(Default)]
pub(super) struct Reader {
    reach: Reach,
}

/// What a site's sitemaps name.
pub(super) struct Found {
    pub(super) pages: Vec<String>,
    /// How many more there are.
    pub(super) left_out: Option<usize>,
    /// Sitemaps that could not be read.
    pub(super) failures: Vec<Failure>,
}

impl Reader {
    pub(super) fn page(&self, url: &str) -> Result<Page, Failure> {
        let page = self.client().get(&get(url, PAGE, PAGE_LIMIT));
        page.map_err(|error| Failure::new(error.to_string()))
    }

    pub(super) fn script(&self, url: &str) -> Result<Page, FetchError> {
        self.client().get(&get(url, SCRIPT, PAGE_LIMIT))
    }

    fn client(&self) -> Client {
        Client::within(self.reach.clone(), TIMEOUT)
    }

    /// The pages of a site, by its sitemap or an address on it.
    pub(super) fn sitemap(&self, site: &Url, limit: usize, progress: &Progress) -> Result<Found, Failure> {
        let (first, text) = self.first_sitemap(site)?;
        let mut sitemaps = vec![first.clone()];
        let mut texts = vec![(first.clone(), text)];
        let mut pages = BTreeSet::new();
        let mut failures = Vec::new();
        while let Some((url, text)) = texts.pop() {
            let found = sitemap::read(&text).map_err(|error| Failure::new(format!("{url}: {error}")));
            let found = match found {
                Ok(found) => found,
                Err(failure) => {
                    failures.push(failure);
                    continue;
                }
            };
            // Only pages of the sitemap's own host may be in it.
            pages.extend(found.pages.into_iter().filter(|page| is_of(&first, page)));
            for next in found.sitemaps.into_iter().filter_map(|url| Url::parse(&url).ok()) {
                if sitemaps.len() < SITEMAPS && is_of(&first, next.as_str()) && !sitemaps.contains(&next) {
                    progress.say(&format!("sitemap {}: {next}", sitemaps.len() + 1));
                    sitemaps.push(next.clone());
                    match self.text(&next) {
                        Ok(text) => texts.push((next, text)),
                        Err(error) => failures.push(Failure::new(error.to_string())),
                    }
                }
            }
        }
        let left_out = pages.len().checked_sub(limit).filter(|more| *more > 0);
        Ok(Found {
            pages: pages.into_iter().take(limit).collect(),
            left_out,
            failures,
        })
    }

    /// The sitemap itself, or the one that is where sites have theirs.
    fn first_sitemap(&self, site: &Url) -> Result<(Url, String), Failure> {
        let is_sitemap = site.path().to_ascii_lowercase().ends_with(".xml");
        let places: &[&str] = if is_sitemap {
            &[""]
        } else {
            &["sitemap.xml", "/sitemap.xml", "/sitemap_index.xml"]
        };
        for place in places {
            let Ok(url) = site.join(place) else { continue };
            match self.text(&url) {
                Ok(text) => return Ok((url, text)),
                Err(error) if error.is_missing() && !is_sitemap => {}
                Err(error) => return Err(Failure::new(error.to_string())),
            }
        }
        Err(Failure::new(format!(
            "{site} has no sitemap at sitemap.xml or sitemap_index.xml: give the sitemap's own address"
        )))
    }

    fn text(&self, url: &Url) -> Result<String, FetchError> {
        let page = self.client().get(&get(url.as_str(), SITEMAP, SITEMAP_LIMIT))?;
        Ok(String::from_utf8_lossy(&page.bytes).into_owned())
    }
}

fn is_of(sitemap: &Url, page: &str) -> bool {
    Url::parse(page).is_ok_and(|page| page.host_str() == sitemap.host_str())
}
