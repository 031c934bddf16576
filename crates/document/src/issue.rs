//! Which issue of a feed a page of it belongs to, as it says itself.

use std::fmt;

use prisoner_card_format::{Date, FormatError, Instant, Publication, wire};

/// A page's own word on itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// Grows with every issue.
    pub sequence: Option<u64>,
    /// When it came out.
    pub issued: Instant,
    /// The same as it stands there.
    pub issued_text: String,
    /// The last day on which it was valid, where it says one.
    pub valid_until: Option<Date>,
    /// The next page, as it stands there.
    pub next_url: Option<String>,
}

impl Issue {
    /// Reads a page's head. Its items are not looked at.
    ///
    /// # Errors
    ///
    /// Where no card could be made of the page, whatever its items.
    pub fn read(page: &[u8]) -> Result<Self, NoFeed> {
        // Cards pass over a byte-order mark, so this does.
        let json = page.strip_prefix(b"\xef\xbb\xbf").unwrap_or(page);
        let head: wire::FeedHead = serde_json::from_slice(json).map_err(|error| NoFeed::Json(error.to_string()))?;
        let (next_url, issued_text) = (head.next_url.clone(), head.issued().unwrap_or_default().to_owned());
        let publication = Publication::from_wire(head).map_err(NoFeed::Head)?;
        Ok(Self {
            sequence: publication.sequence,
            issued: publication.issued,
            issued_text,
            valid_until: publication.valid_until.map(Instant::date),
            next_url,
        })
    }
}

/// `sequence 7, issued 2026-11-24T15:15:00Z`
impl fmt::Display for Issue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(sequence) = self.sequence {
            write!(formatter, "sequence {sequence}, ")?;
        }
        write!(formatter, "issued {}", self.issued_text)
    }
}

/// Why no card can be made of a page.
#[derive(Clone, Debug, PartialEq)]
pub enum NoFeed {
    /// It is not JSON, or the head has values of the wrong kind.
    Json(String),
    /// Its head lacks something, or is of another format.
    Head(FormatError),
}

impl fmt::Display for NoFeed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(why) => write!(formatter, "it cannot be read: {why}"),
            Self::Head(why) => write!(formatter, "no card can be made of it: {why}"),
        }
    }
}

impl std::error::Error for NoFeed {}
