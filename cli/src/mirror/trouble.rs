//! Why a copy stays as it is.

use std::fmt;

use prisoner_card_document::pages::NotFollowed;

use crate::input::fetch::FetchError;
use crate::outcome::Failure;
use crate::signature::NotVerified;
use crate::signature::verified::{OtherIssue, said_id};

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

/// What is wrong with a page of the feed.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    pub(crate) url: String,
    pub(crate) why: Why,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Why {
    TooLarge,
    NoSignature(String),
    NotVerified(NotVerified),
    NotFollowed(NotFollowed),
    OtherIssue(OtherIssue),
    OtherFeed { copy: String, found: Option<String> },
    LowerSequence { copy: u64, found: u64 },
    NoSequence(u64),
    SameSequence(u64),
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

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.url, self.why)
    }
}

impl std::error::Error for Refusal {}

impl fmt::Display for Why {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => formatter.write_str("it is larger than 2 MiB, and no card takes more"),
            Self::NoSignature(name) => write!(formatter, "its signature is missing: there is no {name}"),
            Self::NotVerified(why) => write!(formatter, "{why}"),
            Self::OtherIssue(why) => write!(formatter, "{why}"),
            Self::OtherFeed { copy, found } => write!(
                formatter,
                "it is another feed: {}, the copy's is {copy:?}; take another folder for another feed",
                said_id(found.as_deref())
            ),
            Self::NoSequence(copy) => write!(
                formatter,
                "it is no newer than the copy for all that can be told: it has no sequence, the copy has {copy}"
            ),
            Self::NotFollowed(why) => write!(formatter, "{why}"),
            Self::LowerSequence { copy, found } => {
                write!(
                    formatter,
                    "it is older than the copy: sequence {found}, the copy has {copy}"
                )
            }
            Self::SameSequence(sequence) => write!(
                formatter,
                "it is not what the copy is, but of the same sequence {sequence}, so neither can be told to be the \
                 newer one; the publisher has to raise the sequence"
            ),
            Self::IssuedEarlier { copy, found } => {
                write!(formatter, "it is older than the copy: issued {found}, the copy {copy}")
            }
        }
    }
}
