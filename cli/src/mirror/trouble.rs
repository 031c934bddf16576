//! Why a copy stays as it is.

use prisoner_card_document::issue::{OtherIssue, said_id};
use prisoner_card_document::pages::NotFollowed;
use thiserror::Error;

use crate::input::fetch::FetchError;
use crate::outcome::Failure;
use crate::signature::NotVerified;

/// Why a run left the copy as it was.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// The feed is at fault: exit code 1.
    Refused(Refusal),
    /// The network or the disk is: exit code 2.
    Failed(Failure),
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Failure> for Trouble {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl From<FetchError> for Trouble {
    fn from(error: FetchError) -> Self {
        Self::Failed(Failure::new(error.to_string()))
    }
}

/// The problem of a page of the feed.
#[derive(Clone, Debug, PartialEq, Error)]
#[error("{url}: {why}")]
pub struct Refusal {
    pub(crate) url: String,
    pub(crate) why: Why,
}

#[derive(Clone, Debug, PartialEq, Error)]
pub(crate) enum Why {
    #[error("it is larger than 2 MiB, and no card takes more")]
    TooLarge,
    #[error("its signature is missing: there is no {0}")]
    NoSignature(String),
    #[error(
        "a web page came in place of {0}: the file is not there, or the server keeps programs out; open the address in a \
         browser, and ask the publisher to let programs have it"
    )]
    WebPage(&'static str),
    #[error(transparent)]
    NotVerified(NotVerified),
    #[error(transparent)]
    NotFollowed(NotFollowed),
    #[error(transparent)]
    OtherIssue(OtherIssue),
    #[error(
        "it is another feed: {}, the copy's is {copy:?}; take another folder for another feed",
        said_id(found.as_deref())
    )]
    OtherFeed { copy: String, found: Option<String> },
    #[error("it is older than the copy: sequence {found}, the copy has {copy}")]
    LowerSequence { copy: u64, found: u64 },
    #[error(
        "it is no newer than the copy as far as can be seen: it has no sequence that can be read, the copy has {0}"
    )]
    NoSequence(u64),
    #[error(
        "it is not what the copy is, but of the same sequence {0}, so neither can be shown to be the newer one; the \
         publisher has to raise the sequence"
    )]
    SameSequence(u64),
    #[error("it is older than the copy: issued {found}, the copy {copy}")]
    IssuedEarlier { copy: String, found: String },
}

impl Refusal {
    pub(crate) fn new(url: &str, why: Why) -> Self {
        Self {
            url: url.to_owned(),
            why,
        }
    }
}
