//! Why a copy stays as it is.

use std::fmt;

use crate::input::fetch::FetchError;
use crate::outcome::Failure;
use crate::signature::Unverified;
use prisoner_card_document::issue::NoFeed;

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
    pub(super) url: String,
    pub(super) why: Why,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Why {
    TooLarge,
    NoSignature,
    Unverified(Unverified),
    NoFeed(NoFeed),
    NextUrl(String),
    LowerSequence { copy: u64, found: u64 },
    SameSequence(u64),
    IssuedEarlier { copy: String, found: String },
}

impl Refusal {
    pub(super) fn new(url: &str, why: Why) -> Self {
        Self {
            url: url.to_owned(),
            why,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: ", self.url)?;
        match &self.why {
            Why::TooLarge => formatter.write_str("it is larger than 2 MiB, and no card takes more"),
            Why::NoSignature => formatter.write_str("its signature is missing"),
            Why::Unverified(why) => write!(formatter, "{why}"),
            Why::NoFeed(why) => write!(formatter, "{why}"),
            Why::NextUrl(url) => write!(
                formatter,
                "its next_url {url:?} is no https URL (nor http on this machine)"
            ),
            Why::LowerSequence { copy, found } => {
                write!(
                    formatter,
                    "it is older than the copy: sequence {found}, the copy has {copy}"
                )
            }
            Why::SameSequence(sequence) => write!(
                formatter,
                "it is not what the copy is, but of the same sequence {sequence}, so neither can be told to be the \
                 newer one; the publisher has to raise the sequence"
            ),
            Why::IssuedEarlier { copy, found } => {
                write!(formatter, "it is older than the copy: issued {found}, the copy {copy}")
            }
        }
    }
}

impl std::error::Error for Refusal {}
