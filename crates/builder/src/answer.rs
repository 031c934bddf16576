//! The answer to a request for a feed.

use serde::Deserialize;

use crate::feed::PublishedFeed;

/// The script's answer: the pages of a feed as JSON texts, or the card's code of the error.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Answer {
    /// The feed's pages, verified where keys were given.
    pub pages: Vec<String>,
    /// The error code of the card (docs/embedding.md).
    pub code: String,
    /// The message for the page's owner.
    pub message: String,
    /// Whether the server answers, though it lets no other site read the answer.
    pub is_reachable: bool,
    /// Whether the server redirects to another address.
    pub is_redirected: bool,
}

/// The reason that there is no feed to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It is no address.
    Address,
    /// A page on https may not load it.
    Mixed,
    /// It redirects, and cards do not follow.
    Redirect,
    /// The server does not let other sites read it.
    Closed,
    /// There is no such server, or no such way to it.
    Unreachable,
    /// It took too long.
    Late,
    /// The server answered with an error.
    Refused(String),
    /// It is too large.
    TooLarge,
    /// It is no JSON.
    NotJson,
    /// It is JSON, and no feed of cards.
    NotAFeed(String),
    /// No such key has signed it.
    Signature(String),
    /// Something else.
    Other(String),
}

impl Answer {
    /// The feed, or why there is none.
    ///
    /// # Errors
    ///
    /// Where there is none.
    pub fn read(&self) -> Result<PublishedFeed, Trouble> {
        if self.code.is_empty() {
            return PublishedFeed::read(&self.pages).map_err(Trouble::NotAFeed);
        }
        let message = self.message.clone();
        Err(match self.code.as_str() {
            "missing-attribute" => Trouble::Address,
            "network" if message.contains("mixed content") => Trouble::Mixed,
            "network" if self.is_redirected => Trouble::Redirect,
            "network" if self.is_reachable => Trouble::Closed,
            "network" => Trouble::Unreachable,
            "timeout" => Trouble::Late,
            "http" => Trouble::Refused(status(&message)),
            "too-large" => Trouble::TooLarge,
            "not-json" => Trouble::NotJson,
            "bad-feed" => Trouble::NotAFeed(message),
            "bad-signature" => Trouble::Signature(message),
            _ => Trouble::Other(message),
        })
    }
}

/// The status in the card's message: "… answered 404: …".
fn status(message: &str) -> String {
    let (_, rest) = message.split_once(" answered ").unwrap_or_default();
    rest.chars().take_while(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_the_card_becomes_a_trouble() {
        let of = |code: &str, message: &str, is_reachable| {
            let answer = Answer {
                code: code.to_owned(),
                message: message.to_owned(),
                is_reachable,
                ..Answer::default()
            };
            answer.read().err()
        };
        assert_eq!(of("network", "x cannot be fetched", true), Some(Trouble::Closed));
        assert_eq!(of("network", "x cannot be fetched", false), Some(Trouble::Unreachable));
        let redirected = Answer {
            code: "network".to_owned(),
            is_redirected: true,
            ..Answer::default()
        };
        assert_eq!(redirected.read(), Err(Trouble::Redirect));
        assert_eq!(of("network", "x is mixed content: …", false), Some(Trouble::Mixed));
        assert_eq!(
            of("http", "https://feed.example/ answered 404: check", false),
            Some(Trouble::Refused("404".to_owned()))
        );
        assert_eq!(of("timeout", "", false), Some(Trouble::Late));
        assert_eq!(of("crashed", "boo", false), Some(Trouble::Other("boo".to_owned())));
        assert!(matches!(Answer::default().read(), Err(Trouble::NotAFeed(_))));
    }
}
