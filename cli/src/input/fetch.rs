//! Fetching over HTTP, with a limit to everything: time, bytes, redirects, attempts.
//!
//! No cookies and no credentials. No compression is asked for; a server's gzip is unpacked within the limit, as a browser
//! does. Plain `http:` is for this machine's own servers.

mod error;
mod gzip;
mod proxy;
mod reach;

use std::io::Read;
use std::thread;
use std::time::{Duration, Instant};

use prisoner_card_format::WebUrl;
use serde::{Deserialize, Serialize};
use ureq::Agent;
use ureq::http::header::{
    ACCEPT, ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, DATE, ETAG, IF_MODIFIED_SINCE, IF_NONE_MATCH,
    LAST_MODIFIED, LOCATION, RETRY_AFTER,
};
use ureq::http::{HeaderName, HeaderValue, Response, StatusCode};
use ureq::unversioned::resolver::{DefaultResolver, Resolver};
use ureq::unversioned::transport::DefaultConnector;
use url::Url;

pub use error::FetchError;
use error::Why;
use reach::TooNear;
pub use reach::{Guard, Reach};

/// The value of `Accept` for a feed.
pub const FEED: &str = "application/feed+json, application/json;q=0.9, */*;q=0.1";

const USER_AGENT: &str = concat!("prisoner-card/", env!("CARGO_PKG_VERSION"));
const ATTEMPT_TIMEOUT: Duration = Duration::from_mins(1);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(15);
const REDIRECT_LIMIT: usize = 5;
/// The pauses before the second and the third attempt, which is the last.
const PAUSES: [Duration; 2] = [Duration::from_millis(500), Duration::from_secs(2)];
/// If a server asks for a longer pause, there is no further attempt: the next run will find it.
const MAX_PAUSE: Duration = Duration::from_secs(30);

/// Sends requests until its deadline.
pub struct Client {
    agent: Agent,
    reach: Reach,
    deadline: Instant,
}

/// A request.
#[derive(Clone, Copy, Debug)]
pub struct Get<'a> {
    /// The address.
    pub url: &'a str,
    /// The most that is taken, in bytes.
    pub limit: u64,
    /// The value of `Accept`.
    pub accept: &'a str,
    /// Whether to try again if another attempt may help.
    pub is_patient: bool,
    /// Whether a file that is itself in gzip is unpacked, such as `sitemap.xml.gz`. What the server declares as
    /// `Content-Encoding: gzip` always is.
    pub unpacks_files: bool,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The bytes as they were sent.
    pub bytes: Vec<u8>,
    /// The address that answered, after redirects.
    pub url: String,
    /// The headers that tell this answer from a later one.
    pub validators: Validators,
    /// Its content security policies.
    pub policies: Vec<String>,
}

/// A server's validators of an answer (RFC 9110, section 8.8), to the letter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Validators {
    /// `ETag`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// `Last-Modified`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<String>,
}

/// Whether an answer from one address may name another to fetch from: only https, or also this machine's own servers if
/// the first address is one of them.
pub fn may_lead_to(from: &str, to: &str) -> bool {
    WebUrl::parse(to).is_some() && (from.starts_with("http:") || to.starts_with("https:"))
}

/// The warning about an address whose server answered from another one: the tool follows a redirect, a card does not
/// (docs/faults.md, row 50).
pub fn warn_of_redirect(asked: &str, answered: &str) -> Option<String> {
    let is_same = Url::parse(asked).is_ok_and(|asked| asked.as_str() == answered);
    (!is_same).then(|| {
        format!(
            "{asked} is redirected to {answered}, and no card follows a redirect: name that address in feed_url and on \
             the pages"
        )
    })
}

/// Asserts that an address may be fetched from.
///
/// # Errors
///
/// Where it is neither https, nor http on this machine; also where it has a user's name or is no URL.
pub fn check_address(url: &str) -> Result<(), FetchError> {
    address(url).map(|_| ()).map_err(|why| FetchError::new(url, why))
}

fn address(url: &str) -> Result<Url, Why> {
    let url = Url::parse(url).map_err(|_| Why::Address)?;
    if WebUrl::parse(url.as_str()).is_some() {
        Ok(url)
    } else if !url.username().is_empty() || url.password().is_some() {
        Err(Why::User)
    } else {
        Err(Why::Address)
    }
}

impl Client {
    /// A client that spends no more than this time on all its requests together. The first address that it fetches
    /// decides whether later ones may be on this machine or its network.
    pub fn new(timeout: Duration) -> Self {
        Self::within(Reach::default(), timeout)
    }

    /// A client for addresses that an earlier client's answers name.
    pub fn within(reach: Reach, timeout: Duration) -> Self {
        let guard = Guard::new(DefaultResolver::default(), reach.clone());
        Self::with_lookup(guard, reach, timeout)
    }

    /// A client that looks names up with this resolver, which must contain a [`Guard`].
    pub fn with_lookup(lookup: impl Resolver, reach: Reach, timeout: Duration) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            // Redirects are followed below, where each address is checked first.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_connect(Some(CONNECT_TIMEOUT))
            .user_agent(USER_AGENT)
            .build();
        Self {
            agent: Agent::with_parts(config, DefaultConnector::default(), lookup),
            reach,
            deadline: Instant::now() + timeout,
        }
    }

    /// Fetches.
    ///
    /// # Errors
    ///
    /// Where there is no whole answer of status 200 in time and within the limit, or a redirect leads to an address
    /// that may not be fetched from.
    pub fn get(&self, get: &Get<'_>) -> Result<Page, FetchError> {
        let page = self.get_if_changed(get, &Validators::default())?;
        page.ok_or_else(|| FetchError::new(get.url, Why::Status(StatusCode::NOT_MODIFIED.as_u16())))
    }

    /// Fetches a page if it has changed since an earlier answer; none if the server says that it has not.
    ///
    /// # Errors
    ///
    /// As [`get`](Self::get).
    pub fn get_if_changed(&self, get: &Get<'_>, known: &Validators) -> Result<Option<Page>, FetchError> {
        let mut pauses = PAUSES.into_iter();
        loop {
            let refused = match self.attempt(get, known) {
                Ok(page) => return Ok(page),
                Err(refused) => refused,
            };
            let pause = pauses.next().filter(|_| get.is_patient && refused.why.may_pass());
            // The server's `Retry-After`, if it has one.
            let pause = pause.map(|pause| refused.retry_after.unwrap_or(pause));
            match pause.filter(|pause| *pause <= MAX_PAUSE && *pause < self.remaining()) {
                Some(pause) => thread::sleep(pause),
                None => return Err(FetchError::new(get.url, refused.why)),
            }
        }
    }

    fn attempt(&self, get: &Get<'_>, known: &Validators) -> Result<Option<Page>, Refused> {
        let timeout = ATTEMPT_TIMEOUT.min(self.remaining());
        let attempt_deadline = Instant::now() + timeout;
        let mut url = address(get.url)?;
        for _ in 0..=REDIRECT_LIMIT {
            let response = self.request(&url, get, known, attempt_deadline)?;
            match response.status() {
                StatusCode::OK => return read(response, url.into(), get).map(Some),
                StatusCode::NOT_MODIFIED => return Ok(None),
                StatusCode::MOVED_PERMANENTLY
                | StatusCode::FOUND
                | StatusCode::SEE_OTHER
                | StatusCode::TEMPORARY_REDIRECT
                | StatusCode::PERMANENT_REDIRECT => {
                    let location = response.headers().get(LOCATION).map(any_letters);
                    let location = location.filter(|location| !location.trim().is_empty());
                    url = redirected(&url, &location.ok_or(Why::LeadsNowhere)?)?;
                }
                status => {
                    return Err(Refused {
                        why: Why::Status(status.as_u16()),
                        retry_after: retry_after(&response),
                    });
                }
            }
        }
        Err(Why::Redirects.into())
    }

    fn request(
        &self,
        url: &Url,
        get: &Get<'_>,
        known: &Validators,
        deadline: Instant,
    ) -> Result<Response<ureq::Body>, Why> {
        let timeout = deadline.saturating_duration_since(Instant::now());
        if timeout.is_zero() {
            return Err(Why::Late);
        }
        if self.reach.refuses(url) {
            let host = url.host_str().unwrap_or_default().to_owned();
            return Err(Why::TooNear(TooNear { host }));
        }
        let mut request = self
            .agent
            .get(url.as_str())
            .header(ACCEPT, get.accept)
            .header(ACCEPT_ENCODING, "identity");
        for (name, value) in [(IF_NONE_MATCH, &known.etag), (IF_MODIFIED_SINCE, &known.last_modified)] {
            if let Some(value) = value {
                request = request.header(name, value);
            }
        }
        let mut request = request.config().timeout_global(Some(timeout));
        let mut proxy = None;
        if url.scheme() == "http" {
            // A proxy does not reach this machine's own server.
            request = request.proxy(None);
        } else {
            proxy = proxy::variable_for(url)?;
        }
        let response = request.build().call();
        let response = response.map_err(|error| Why::from(error).through(proxy))?;
        self.reach.reached(url);
        Ok(response)
    }

    fn remaining(&self) -> Duration {
        self.deadline.saturating_duration_since(Instant::now())
    }
}

/// An attempt that failed.
struct Refused {
    why: Why,
    /// The pause that the server asks for.
    retry_after: Option<Duration>,
}

impl From<Why> for Refused {
    fn from(why: Why) -> Self {
        Self { why, retry_after: None }
    }
}

/// The address of an answer's `Location`.
fn redirected(from: &Url, location: &str) -> Result<Url, Why> {
    let to = from.join(location).map_err(|_| Why::LeadsTo(location.to_owned()))?;
    if may_lead_to(from.as_str(), to.as_str()) {
        Ok(to)
    } else {
        Err(Why::LeadsTo(to.into()))
    }
}

fn read(mut response: Response<ureq::Body>, url: String, get: &Get<'_>) -> Result<Page, Refused> {
    let encoding = header(&response, &CONTENT_ENCODING)
        .filter(|encoding| !encoding.trim().is_empty() && !encoding.eq_ignore_ascii_case("identity"));
    let is_gzip = encoding.as_deref().is_some_and(gzip::is_name);
    if let Some(encoding) = encoding.filter(|_| !is_gzip) {
        return Err(Why::Encoded(encoding).into());
    }
    let limit = get.limit;
    let validators = Validators {
        etag: header(&response, &ETAG),
        last_modified: header(&response, &LAST_MODIFIED)
            .filter(|modified| is_strong(modified, header(&response, &DATE).as_deref())),
    };
    let policies = response.headers().get_all(CONTENT_SECURITY_POLICY).iter();
    let policies = policies.map(any_letters).collect();
    let mut bytes = Vec::new();
    let body = response.body_mut().as_reader();
    body.take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Why::from(ureq::Error::from(error)))?;
    if bytes.len() as u64 > limit {
        return Err(Why::TooLarge(limit).into());
    }
    if is_gzip || get.unpacks_files {
        bytes = gzip::unpacked(bytes, limit)?;
    }
    Ok(Page {
        bytes,
        url,
        validators,
        policies,
    })
}

fn header(response: &Response<ureq::Body>, name: &HeaderName) -> Option<String> {
    Some(response.headers().get(name)?.to_str().ok()?.to_owned())
}

/// A header that may have letters beyond ASCII, as browsers take it: servers write paths and policies as they are.
fn any_letters(value: &HeaderValue) -> String {
    String::from_utf8_lossy(value.as_bytes()).into_owned()
}

/// Whether a later answer would have another `Last-Modified`. Its clock has whole seconds: a file that changed within
/// the second of the answer may change once more in it (RFC 9110, section 8.8.2.2).
fn is_strong(modified: &str, date: Option<&str>) -> bool {
    let instant = |text| jiff::fmt::rfc2822::parse(text).ok().map(|date| date.timestamp());
    let (Some(modified), Some(date)) = (instant(modified), date.and_then(instant)) else {
        return false;
    };
    modified < date
}

/// Seconds, or a date (RFC 9110, section 10.2.3).
fn retry_after(response: &Response<ureq::Body>) -> Option<Duration> {
    let text = header(response, &RETRY_AFTER)?;
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let then = jiff::fmt::rfc2822::parse(&text).ok()?.timestamp();
    Some(
        then.duration_since(jiff::Timestamp::now())
            .try_into()
            .unwrap_or_default(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_tells_answers_apart_only_where_it_is_older_than_the_answer() {
        let modified = "Sun, 01 Nov 2026 12:00:00 GMT";
        for (date, expected) in [
            (Some("Sun, 01 Nov 2026 12:00:01 GMT"), true),
            (Some(modified), false),
            (Some("Sun, 01 Nov 2026 11:59:59 GMT"), false),
            (Some("yesterday"), false),
            (None, false),
        ] {
            assert_eq!(is_strong(modified, date), expected, "{date:?}");
        }
        assert!(!is_strong("yesterday", Some(modified)));
    }

    #[test]
    fn nothing_leads_from_the_encrypted_to_the_open_or_from_the_world_to_this_machine() {
        let world = "https://feed.example/a/feed.json";
        let machine = "http://127.0.0.1:8080/feed.json";
        for (from, location, to) in [
            (world, "b.json", Some("https://feed.example/a/b.json")),
            (world, "//other.example/", Some("https://other.example/")),
            (
                world,
                "https://other.example/b.json",
                Some("https://other.example/b.json"),
            ),
            (world, "http://feed.example/a/feed.json", None),
            (world, machine, None),
            (world, "http://localhost/", None),
            (world, "file:///etc/passwd", None),
            (world, "https://user:word@feed.example/", None),
            (world, "https://[", None),
            (machine, "/b.json", Some("http://127.0.0.1:8080/b.json")),
            (machine, "http://[::1]/", Some("http://[::1]/")),
            (machine, world, Some(world)),
            (machine, "http://feed.example/", None),
        ] {
            let found = redirected(&Url::parse(from).unwrap(), location);
            assert_eq!(found.ok().as_ref().map(Url::as_str), to, "{from} to {location}");
        }
    }
}
