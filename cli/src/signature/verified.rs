//! A page that was verified before it was read: its issue is as trustworthy as the key that signed it.

use thiserror::Error;

use super::{PublicKey, Unverified, verify};
use prisoner_card_document::issue::{Issue, NoFeed, said_id};

/// The issue of a page, and the keys that have signed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified<'keys> {
    /// The page's issue, signed.
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
}

/// The reason why a page is not accepted.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum NotVerified {
    /// No key has signed it.
    #[error(transparent)]
    Signature(Unverified),
    /// It is signed, and no card can be made of it.
    #[error(transparent)]
    NoFeed(NoFeed),
    /// It is signed, but the key is for another feed.
    #[error("it is another feed: {}, and the key is for {key_feed:?}", said_id(found.as_deref()))]
    OtherFeed {
        /// The feed that the key is for.
        key_feed: String,
        /// The page's own.
        found: Option<String>,
    },
}
