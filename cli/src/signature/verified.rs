//! A page that was verified first and read after: its issue can be trusted as far as the key that signed it.

use thiserror::Error;

use super::{PublicKey, Unverified, verify};
use prisoner_card_document::issue::{Issue, NoFeed, said_id};

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
