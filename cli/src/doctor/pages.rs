//! Fetches pages and their scripts. A page on the internet cannot lead to this machine or its network.

use std::cell::Cell;
use std::thread;
use std::time::{Duration, Instant};

use url::Url;

use crate::input::fetch::{Client, FetchError, Get, Page, Reach};
use crate::outcome::Failure;

const TIMEOUT: Duration = Duration::from_secs(30);

/// Far more than any page needs.
const PAGE_LIMIT: u64 = 16 * 1024 * 1024;

/// The value of `Accept` for a page.
const PAGE: &str = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";

/// The value of `Accept` for a script.
const SCRIPT: &str = "text/javascript, */*;q=0.1";

/// Reads one file after another.
#[derive(Default)]
pub(super) struct Reader {
    reach: Reach,
    /// The time between two requests for pages of a site.
    pause: Duration,
    /// The time of the last request.
    last: Cell<Option<Instant>>,
    /// Whether a busy server is asked again when it says so.
    is_patient: bool,
}

impl Reader {
    /// For the pages of a whole site.
    pub(super) fn of_site(pause: Duration) -> Self {
        Self {
            pause,
            is_patient: true,
            ..Self::default()
        }
    }

    pub(super) fn page(&self, url: &str) -> Result<Page, FetchError> {
        self.get(url, PAGE, PAGE_LIMIT)
    }

    /// Fetches a page of the site's host. A redirect to another host leads to somebody else's site.
    pub(super) fn page_of(&self, site: &Url, url: &str) -> Result<Page, Failure> {
        let page = self.page(url).map_err(|error| Failure::new(error.to_string()))?;
        if is_of(site, &page.url) {
            Ok(page)
        } else {
            let other = page.url;
            Err(Failure::new(format!(
                "{url} leads to another site, {other}, which was left out"
            )))
        }
    }

    pub(super) fn script(&self, url: &str) -> Result<Page, FetchError> {
        self.get(url, SCRIPT, PAGE_LIMIT)
    }

    pub(super) fn get(&self, url: &str, accept: &str, limit: u64) -> Result<Page, FetchError> {
        if let Some(since) = self.last.take().map(|last| last.elapsed()) {
            thread::sleep(self.pause.saturating_sub(since));
        }
        let client = Client::within(self.reach.clone(), TIMEOUT);
        let page = client.get(&Get {
            url,
            limit,
            accept,
            is_patient: self.is_patient,
            unpacks_files: true,
        });
        self.last.set(Some(Instant::now()));
        page
    }
}

/// Whether an address is on the same host.
pub(super) fn is_of(site: &Url, address: &str) -> bool {
    Url::parse(address).is_ok_and(|address| address.host_str() == site.host_str())
}
