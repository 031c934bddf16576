//! The feed's pages: fetched where they have changed, and each verified before anything in it is read.

use prisoner_card_document::issue::Issue;
use prisoner_card_document::pages::{self, NotFollowed, Place};
use prisoner_card_format::limits::{PAGE_BYTES, PAGES};
use sha2::{Digest, Sha256};
use url::Url;

use super::folder::Old;
use super::names::Names;
use super::state::PageRecord;
use super::trouble::{Refusal, Trouble, Why};
use crate::input::fetch::{self, Client, Get, Validators};
use crate::progress::Progress;
use crate::signature::verify::signature_url;
use crate::signature::{NotVerified, PublicKey, Unverified, Verified};

/// A verified page.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    /// From 1.
    pub(super) number: usize,
    pub(crate) url: String,
    /// The address that answered.
    answered: String,
    /// Its path in the copy.
    pub(super) file: String,
    pub(super) feed: Vec<u8>,
    pub(super) signature: Vec<u8>,
    /// Of the feed, in hexadecimal digits.
    pub(super) sha256: String,
    validators: Validators,
    pub(crate) issue: Issue,
    /// The given keys that have signed it and count for its feed.
    pub(crate) keys: Vec<PublicKey>,
}

/// All pages, in order.
pub(crate) struct Pages {
    pub(crate) pages: Vec<Page>,
    pub(crate) warnings: Vec<String>,
}

/// Follows the feed from its first page to its last.
///
/// # Errors
///
/// Where one page cannot be fetched or is refused, or is of another issue than the first: there is no part of a feed.
pub(crate) fn fetch(
    client: &Client,
    first: &str,
    keys: &[PublicKey],
    old: Option<&Old>,
    progress: &Progress,
) -> Result<Pages, Trouble> {
    let (mut pages, mut warnings) = (Vec::<Page>::new(), Vec::new());
    let (mut names, mut way) = (Names::default(), pages::Pages::from(Place::named(first)));
    let mut url = first.to_owned();
    loop {
        progress.say(&format!("fetching page {}: {url}", pages.len() + 1));
        let (parts, verified) = Parts::fetch_verified(client, &url, keys, old)?;
        if let Some(first) = pages.first() {
            let continued = verified.issue.continues(&first.issue);
            continued.map_err(|why| Refusal::new(&url, Why::OtherIssue(why)))?;
        }
        warnings.extend(parts.redirects(&url));
        let page = parts.into_page(&url, pages.len() + 1, verified, &mut names)?;
        let answered = Url::parse(&page.answered).ok();
        let next = way.next(page.issue.next_url.as_deref(), None, answered.as_ref());
        pages.push(page);
        match next {
            Ok(Some(next)) => url = next.to_string(),
            Ok(None) => break,
            Err(why) => {
                warnings.push(end(&url, why)?);
                break;
            }
        }
    }
    Ok(Pages { pages, warnings })
}

/// The warning about a feed that ends because cards would not follow it either.
///
/// # Errors
///
/// Where such a feed cannot be copied.
pub(crate) fn end(url: &str, why: NotFollowed) -> Result<String, Refusal> {
    match why {
        NotFollowed::Loop(place) => Ok(format!(
            "the feed leads back to {place}: cards do not go there twice, nor does the copy"
        )),
        NotFollowed::TooMany => Ok(format!(
            "the feed has more than {PAGES} pages: cards do not see the others, and they were not copied"
        )),
        why => Err(Refusal::new(url, Why::NotFollowed(why))),
    }
}

/// A page and its signature: as fetched, or from the copy if they are unchanged.
struct Parts {
    feed: Part,
    signature: Part,
}

struct Part {
    bytes: Vec<u8>,
    answered: String,
    validators: Validators,
}

impl Parts {
    /// Fetches a page. If it does not fit its signature, fetches both once more: it may have been replaced in between.
    fn fetch_verified<'keys>(
        client: &Client,
        url: &str,
        keys: &'keys [PublicKey],
        old: Option<&Old>,
    ) -> Result<(Self, Verified<'keys>), Trouble> {
        let known = old.and_then(|old| Self::known(url, keys, old));
        let mut parts = Self::fetch(client, url, known)?;
        let mut verified = parts.verify(keys);
        if let Err(NotVerified::Signature(_)) = verified {
            parts = Self::fetch(client, url, None)?;
            verified = parts.verify(keys);
        }
        match verified {
            Ok(verified) => Ok((parts, verified)),
            Err(why) => {
                let web_page = matches!(why, NotVerified::Signature(_)).then(|| parts.web_page());
                let why = web_page.flatten().unwrap_or(Why::NotVerified(why));
                Err(Refusal::new(url, why).into())
            }
        }
    }

    /// A server that keeps programs out answers with a page for people. It is no attack, and no fault of the key.
    fn web_page(&self) -> Option<Why> {
        let parts = [(&self.feed, "the feed"), (&self.signature, "its signature")];
        let (_, what) = parts.into_iter().find(|(part, _)| part.is_markup())?;
        Some(Why::WebPage(what))
    }

    /// The warnings about a page or a signature that a card does not reach.
    fn redirects(&self, url: &str) -> impl Iterator<Item = String> {
        let asked = [(url.to_owned(), &self.feed), (signature_of(url), &self.signature)];
        asked
            .into_iter()
            .filter_map(|(url, part)| fetch::warn_of_redirect(&url, &part.answered))
    }

    fn verify<'keys>(&self, keys: &'keys [PublicKey]) -> Result<Verified<'keys>, NotVerified> {
        Verified::read(&self.feed.bytes, &self.signature.bytes, keys)
    }

    /// The copy's page and signature, if they are sound: the file on the disk is verified again.
    fn known(url: &str, keys: &[PublicKey], old: &Old) -> Option<Self> {
        let record = old.state.page(url)?;
        let part = |file: &str| {
            Some(Part {
                bytes: old.read(file)?,
                answered: record.answered.clone(),
                validators: record.validators.clone(),
            })
        };
        let known = Self {
            feed: part(&record.file)?,
            signature: part(&format!("{}.sig", record.file))?,
        };
        known.verify(keys).ok()?;
        (hash(&known.feed.bytes) == record.sha256).then_some(known)
    }

    /// The signature is always fetched whole: a server's answer that nothing has changed (by a date in whole seconds,
    /// or an entity tag that is made of one) may be wrong, and then the copy would not fit the new signature.
    fn fetch(client: &Client, url: &str, known: Option<Self>) -> Result<Self, Trouble> {
        let feed = Part::fetch(client, url, known.map(|known| known.feed)).map_err(|error| {
            if error.is_content() {
                Refusal::new(url, Why::TooLarge).into()
            } else {
                Trouble::from(error)
            }
        })?;
        let signature_url = signature_of(url);
        let signature = Part::fetch(client, &signature_url, None).map_err(|error| {
            if error.is_missing() {
                Refusal::new(url, Why::NoSignature(signature_url.clone())).into()
            } else if error.is_content() {
                let why = NotVerified::Signature(Unverified::NoEnvelope);
                Refusal::new(url, Why::NotVerified(why)).into()
            } else {
                Trouble::from(error)
            }
        })?;
        Ok(Self { feed, signature })
    }

    fn into_page(self, url: &str, number: usize, verified: Verified<'_>, names: &mut Names) -> Result<Page, Trouble> {
        let address =
            Url::parse(url).map_err(|_| Refusal::new(url, Why::NotFollowed(NotFollowed::NoAddress(url.to_owned()))))?;
        Ok(Page {
            number,
            url: url.to_owned(),
            answered: self.feed.answered,
            file: names.choose(&address),
            sha256: hash(&self.feed.bytes),
            feed: self.feed.bytes,
            signature: self.signature.bytes,
            validators: self.feed.validators,
            issue: verified.issue,
            keys: verified.keys.into_iter().cloned().collect(),
        })
    }
}

/// The address of a page's signature.
fn signature_of(url: &str) -> String {
    Url::parse(url).map_or_else(|_| format!("{url}.sig"), |url| signature_url(&url).into())
}

impl Part {
    fn fetch(client: &Client, url: &str, known: Option<Self>) -> Result<Self, fetch::FetchError> {
        let get = Get {
            url,
            limit: PAGE_BYTES as u64,
            accept: fetch::FEED,
            is_patient: true,
            unpacks_files: false,
        };
        let page = match known {
            None => client.get(&get)?,
            Some(known) => match client.get_if_changed(&get, &known.validators)? {
                None => return Ok(known),
                Some(page) => page,
            },
        };
        Ok(Self {
            bytes: page.bytes,
            answered: page.url,
            validators: page.validators,
        })
    }

    /// Neither a feed nor an envelope begins so.
    fn is_markup(&self) -> bool {
        let bytes = self.bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&self.bytes);
        bytes.trim_ascii_start().starts_with(b"<")
    }
}

impl Page {
    pub(super) fn record(&self) -> PageRecord {
        PageRecord {
            url: self.url.clone(),
            answered: self.answered.clone(),
            file: self.file.clone(),
            sha256: self.sha256.clone(),
            signature_sha256: hash(&self.signature),
            keys: self.keys.iter().map(|key| key.of_any_feed().to_string()).collect(),
            id: self.issue.id.clone(),
            sequence: self.issue.sequence,
            issued: self.issue.issued_text.clone(),
            validators: self.validators.clone(),
        }
    }
}

/// In hexadecimal digits.
pub(super) fn hash(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

#[cfg(test)]
pub(super) fn test_page(content: &str, sequence: Option<u64>, hour: u8) -> Page {
    let issued_text = format!("2026-11-01T{hour}:00:00Z");
    Page {
        number: 1,
        url: "https://feed.example/feed.json".to_owned(),
        answered: "https://feed.example/feed.json".to_owned(),
        file: "feed.json".to_owned(),
        feed: content.as_bytes().to_vec(),
        signature: Vec::new(),
        sha256: hash(content.as_bytes()),
        validators: Validators::default(),
        keys: Vec::new(),
        issue: Issue {
            id: None,
            sequence,
            issued: prisoner_card_format::Instant::parse(&issued_text).unwrap(),
            issued_text,
            valid_until: None,
            feed_url: None,
            next_url: None,
        },
    }
}
