//! Why nothing was fetched.

use std::fmt;
use std::io;

use ureq::Error;

use super::reach::TooNear;

/// What could not be fetched, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FetchError {
    url: String,
    why: Why,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// An address that nothing is fetched from.
    Address(String),
    /// A host that nothing from outside may lead to.
    TooNear(String),
    Redirects,
    Status(u16),
    TooLarge(u64),
    Encoded(String),
    Late,
    Network(String),
}

impl FetchError {
    pub(super) fn new(url: &str, why: Why) -> Self {
        Self {
            url: url.to_owned(),
            why,
        }
    }

    /// Why, without what.
    pub fn why(&self) -> String {
        self.why.to_string()
    }

    /// Whether the server says that there is no such thing.
    pub fn is_missing(&self) -> bool {
        matches!(self.why, Why::Status(404 | 410))
    }

    /// Whether what the server has is at fault, rather than the way to it.
    pub fn is_content(&self) -> bool {
        matches!(self.why, Why::TooLarge(_))
    }

    /// Whether there was no answer at all, so that the next request will hardly have one.
    pub fn is_silence(&self) -> bool {
        matches!(self.why, Why::Late | Why::Network(_))
    }
}

impl Why {
    /// Whether another attempt may end better.
    pub(super) fn may_pass(&self) -> bool {
        matches!(
            self,
            Self::Status(408 | 429 | 500 | 502..=504) | Self::Late | Self::Network(_)
        )
    }
}

impl From<Error> for Why {
    fn from(error: Error) -> Self {
        match error {
            Error::Timeout(_) => Self::Late,
            Error::Io(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                Self::Network("the connection ended before the answer did".to_owned())
            }
            Error::Io(error) => Self::Network(in_a_sentence(&error.to_string())),
            Error::HostNotFound => Self::Network("there is no host of that name".to_owned()),
            Error::Other(other) => match other.downcast::<TooNear>() {
                Ok(too_near) => Self::TooNear(too_near.host),
                Err(other) => Self::Network(other.to_string()),
            },
            other => Self::Network(other.to_string()),
        }
    }
}

impl fmt::Display for FetchError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let why = match &self.why {
            Why::Address(url) if *url == self.url => ONLY_HTTPS.to_owned(),
            why => why.to_string(),
        };
        write!(formatter, "cannot fetch {}: {why}", self.url)
    }
}

/// A system's message, which begins with a capital letter, and what TLS says of a certificate.
fn in_a_sentence(message: &str) -> String {
    if message.contains("certificate") {
        return format!("nobody vouches for its certificate ({message})");
    }
    let mut characters = message.chars();
    let first = characters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(characters).collect()
}

const ONLY_HTTPS: &str = "only https URLs are fetched (http on this machine alone)";

impl fmt::Display for Why {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address(url) => write!(formatter, "it leads to {url:?}, but {ONLY_HTTPS}"),
            Self::TooNear(host) => write!(formatter, "{}", TooNear { host: host.clone() }),
            Self::Redirects => formatter.write_str("it is redirected too often"),
            Self::Status(status) => write!(formatter, "the server answers with status {status}"),
            Self::TooLarge(limit) => write!(formatter, "it is larger than {limit} bytes"),
            Self::Encoded(encoding) => write!(
                formatter,
                "the server sends it as Content-Encoding: {encoding}, which was not asked for"
            ),
            Self::Late => formatter.write_str("there was no whole answer in time"),
            Self::Network(why) => formatter.write_str(why),
        }
    }
}

impl std::error::Error for FetchError {}
