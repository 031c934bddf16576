//! The errors of fetching.

use std::io;

use thiserror::Error;
use url::Url;

use super::reach::TooNear;

/// The error of a request: its address and the reason.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("cannot fetch {url}: {why}")]
pub struct FetchError {
    url: String,
    why: Why,
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub(super) enum Why {
    /// The address itself may not be fetched from.
    #[error("{ONLY_HTTPS}")]
    Address,
    #[error("it has a user's name or a password, and none is ever sent: write the address without them")]
    User,
    /// It leads to an address that may not be fetched from.
    #[error("it leads to {0:?}, but {ONLY_HTTPS}")]
    LeadsTo(String),
    /// It leads to a host on this machine or in its network.
    #[error(transparent)]
    TooNear(TooNear),
    /// The variable's value is not shown: it may have a password.
    #[error(
        "{0} names no proxy that can be used: write http://HOST:PORT, https://HOST:PORT or, as for Tor, \
         socks5h://HOST:PORT, or unset it"
    )]
    NoProxy(&'static str),
    #[error("it is redirected too often")]
    Redirects,
    #[error("it is redirected, but the server names no address")]
    LeadsNowhere,
    #[error("the server answers with status {0}")]
    Status(u16),
    #[error("it is larger than {0} bytes")]
    TooLarge(u64),
    #[error(
        "the server sends it as Content-Encoding: {0}, which was not asked for: have it send the file as it is where the \
         request says Accept-Encoding: identity"
    )]
    Encoded(String),
    #[error("it is compressed with gzip and cannot be unpacked: {0}")]
    Gzip(String),
    #[error("there was no whole answer in time")]
    Late,
    #[error("{0}")]
    Network(String),
    /// The fault may be the proxy's, which a variable names.
    #[error("{0} (through the proxy of {1})")]
    Proxied(String, &'static str),
}

impl FetchError {
    pub(super) fn new(url: &str, why: Why) -> Self {
        Self {
            url: without_password(url),
            why,
        }
    }

    /// The reason, without the address.
    pub fn why(&self) -> String {
        self.why.to_string()
    }

    /// Whether the server says that there is no such file.
    pub fn is_missing(&self) -> bool {
        matches!(self.why, Why::Status(404 | 410))
    }

    /// Whether the server answers and refuses. A site with such a robots.txt has no rules (RFC 9309, section 2.3.1.3).
    pub fn is_refused(&self) -> bool {
        matches!(self.why, Why::Status(400..=499))
    }

    /// Whether the file itself is at fault, not the network.
    pub fn is_content(&self) -> bool {
        matches!(self.why, Why::TooLarge(_))
    }

    /// Whether there was no answer at all, so that the next request will hardly have one.
    pub fn is_silence(&self) -> bool {
        matches!(self.why, Why::Late | Why::Network(_) | Why::Proxied(..))
    }
}

impl Why {
    /// Whether another attempt may succeed.
    pub(super) fn may_pass(&self) -> bool {
        matches!(
            self,
            Self::Status(408 | 429 | 500 | 502..=504) | Self::Late | Self::Network(_) | Self::Proxied(..)
        )
    }

    /// The same, where the request went through the proxy of this variable.
    pub(super) fn through(self, variable: Option<&'static str>) -> Self {
        match (self, variable) {
            (Self::Network(message), Some(variable)) => Self::Proxied(message, variable),
            (why, _) => why,
        }
    }
}

impl From<ureq::Error> for Why {
    fn from(error: ureq::Error) -> Self {
        match error {
            ureq::Error::Timeout(_) => Self::Late,
            ureq::Error::Io(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                Self::Network("the connection ended before the answer did".to_owned())
            }
            ureq::Error::Io(error) => Self::Network(in_a_sentence(&error.to_string())),
            ureq::Error::HostNotFound => Self::Network("there is no host of that name".to_owned()),
            ureq::Error::Other(other) => match other.downcast::<TooNear>() {
                Ok(too_near) => Self::TooNear(*too_near),
                Err(other) => Self::Network(other.to_string()),
            },
            other => Self::Network(other.to_string()),
        }
    }
}

/// An address as messages show it.
fn without_password(url: &str) -> String {
    if let Ok(mut parsed) = Url::parse(url)
        && parsed.password().is_some()
        && parsed.set_password(Some("***")).is_ok()
    {
        return parsed.into();
    }
    url.to_owned()
}

/// A system's message without its capital first letter; an error of TLS about a certificate in a sentence of its own.
fn in_a_sentence(message: &str) -> String {
    if message.contains("certificate") {
        return format!("nobody vouches for its certificate ({message})");
    }
    let mut characters = message.chars();
    let first = characters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(characters).collect()
}

const ONLY_HTTPS: &str = "only https URLs are fetched (http on this machine alone)";
