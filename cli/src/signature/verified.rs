//! A page that was verified first and read after: its issue can be trusted as far as the key that signed it.

use thiserror::Error;

use super::{PublicKey, Unverified, verify};
use prisoner_card_document::issue::{Issue, NoFeed};

/// What a page says of itself, and the keys that answer for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified<'keys> {
    /// The page's own word, signed.
    pub issue: Issue,
    /// The given keys that have signed it and count for this feed; at least one.
    pub keys: Vec<&'keys PublicKey>,
}

impl<'keys> Verified<'keys> {
    /// Verifies a page's bytes, then reads the very bytes that were verified.
    ///
    /// # Errors
    ///
    /// Where no key has signed them, no card can be made of them, or each key that fits is for another feed.
    pub fn read(page: &[u8], envelope: &[u8], keys: &'keys [PublicKey]) -> Result<Self, NotVerified> {
        let mut keys = verify(page, envelope, keys).map_err(NotVerified::Signature)?;
        let issue = Issue::read(page).map_err(NotVerified::NoFeed)?;
        let (key_feed, found) = (keys.first().and_then(|key| key.feed_id()), issue.id.clone());
        let other_feed = NotVerified::OtherFeed {
            key_feed: key_feed.unwrap_or_default().to_owned(),
            found,
        };
        keys.retain(|key| key.is_for(issue.id.as_deref()));
        if keys.is_empty() {
            Err(other_feed)
        } else {
            Ok(Self { issue, keys })
        }
    }

    /// That this page belongs to the issue that another page began.
    ///
    /// # Errors
    ///
    /// Where it is of another feed or issue.
    pub fn continues(&self, first: &Issue) -> Result<(), OtherIssue> {
        let id_and_sequence = |issue: &Issue| (issue.id.clone(), issue.sequence);
        if id_and_sequence(&self.issue) == id_and_sequence(first) {
            return Ok(());
        }
        Err(OtherIssue {
            first: id_and_sequence(first),
            found: id_and_sequence(&self.issue),
        })
    }
}

/// Why a page is not taken.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum NotVerified {
    /// No key has signed it.
    #[error(transparent)]
    Signature(Unverified),
    /// It is signed, and no card can be made of it.
    #[error(transparent)]
    NoFeed(NoFeed),
    /// It is signed, and of another feed than the key names.
    #[error("it is another feed: {}, and the key is for {key_feed:?}", said_id(found.as_deref()))]
    OtherFeed {
        /// The feed that the key is for.
        key_feed: String,
        /// The page's own.
        found: Option<String>,
    },
}

/// A page that does not belong to the first one's issue.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error(
    "it is not of the first page's issue: {}; of the first page, {}",
    said(found),
    said(first)
)]
pub struct OtherIssue {
    first: (Option<String>, Option<u64>),
    found: (Option<String>, Option<u64>),
}

fn said((id, sequence): &(Option<String>, Option<u64>)) -> String {
    let sequence = sequence.map_or_else(|| "none".to_owned(), |sequence| sequence.to_string());
    format!("{} and its sequence {sequence}", said_id(id.as_deref()))
}

/// `its id is "urn:…"`
pub(crate) fn said_id(id: Option<&str>) -> String {
    id.map_or_else(|| "it has no id".to_owned(), |id| format!("its id is {id:?}"))
}
