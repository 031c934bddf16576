//! The members of the JSON.
//!
//! Forgiving where the format is open: unknown members pass, `null` counts as absent, codes, dates and URLs are
//! strings still. Strict about the kind of value in the format's own members: text where a list belongs breaks the
//! item, and the item alone.
//!
//! A feed's items are no part of [`FeedHead`]: a caller finds the wanted one in its own JSON, by
//! [`find_person`](crate::find_person), and turns that one alone into an [`Item`]. Both are read through serde, or from a
//! [`Value`] that the caller made of its own JSON.

mod name;
mod objects;
mod text;
mod value;

pub use name::{Name, NameInLanguage};
pub use objects::{
    AdditionalSentence, Address, Channel, Charge, ChargeVia, Custody, Designation, Event, FeedExtension, Help,
    ItemExtension, LegalRisk, Mail, Need, OtherAddress, OtherFinding, Photo, Publisher, Recognition, Release, Sentence,
    Source,
};
pub use text::{ByLanguage, Text};
pub(crate) use value::whole_number;
pub use value::{Stated, Value};

use serde::de::{Deserialize, Deserializer, Error};

use crate::FormatError;
use value::{Members, Problem, members_of};

/// A feed without its items.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FeedHead {
    /// The URL of JSON Feed's version.
    pub version: Option<String>,
    /// The feed's name.
    pub title: Option<String>,
    /// The language of plain strings.
    pub language: Option<String>,
    /// The publisher's site.
    pub home_page_url: Option<String>,
    /// The address of the feed itself.
    pub feed_url: Option<String>,
    /// The feed's next page.
    pub next_url: Option<String>,
    /// The members that this format adds.
    pub extension: Option<FeedExtension>,
}

impl FeedHead {
    /// The members that are read; a caller that makes the [`Value`] itself can leave out the others.
    pub const MEMBERS: &'static [&'static str] = &[
        "version",
        "title",
        "language",
        "home_page_url",
        "feed_url",
        "next_url",
        EXTENSION,
    ];

    /// Reads a feed's own members.
    ///
    /// # Errors
    ///
    /// For a value of the wrong kind in one of the format's members.
    pub fn from_value(feed: Value) -> Result<Self, FormatError> {
        let mut problem = Problem::default();
        let mut members = Members::of(feed, &mut problem);
        let head = Self {
            version: members.take_loose("version"),
            title: members.take_loose("title"),
            language: members.take_loose("language"),
            home_page_url: members.take_loose("home_page_url"),
            feed_url: members.take_loose("feed_url"),
            next_url: members.take_loose("next_url"),
            extension: members.take(EXTENSION, &mut problem),
        };
        problem.or_else(head)
    }

    /// The time when the feed was published, as it stands there.
    pub fn issued(&self) -> Option<&str> {
        self.extension.as_ref()?.issued.as_deref()
    }
}

impl<'de> Deserialize<'de> for FeedHead {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_value(members_of(deserializer, Self::MEMBERS)?).map_err(D::Error::custom)
    }
}

/// An item: a person.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Item {
    /// The item's identity. A number is read as its digits, as JSON Feed asks.
    pub id: Option<String>,
    /// The full case page.
    pub url: Option<String>,
    /// The item's language.
    pub language: Option<String>,
    /// The time when it was first published.
    pub date_published: Option<String>,
    /// The time when it was last changed.
    pub date_modified: Option<String>,
    /// The members that this format adds. Of a withdrawn item, that it was withdrawn and nothing else.
    pub extension: Option<ItemExtension>,
}

impl Item {
    /// The members that are read; a caller that makes the [`Value`] itself can leave out the others.
    pub const MEMBERS: &'static [&'static str] =
        &["id", "url", "language", "date_published", "date_modified", EXTENSION];

    /// Reads an item. Of a withdrawn one nothing else is looked at, so that nothing else can go wrong.
    ///
    /// # Errors
    ///
    /// For a value of the wrong kind in one of the format's members.
    pub fn from_value(item: Value) -> Result<Self, FormatError> {
        let mut problem = Problem::default();
        let mut members = Members::of(item, &mut problem);
        let item = Self {
            id: members.take_loose("id"),
            url: members.take_loose("url"),
            language: members.take_loose("language"),
            date_published: members.take_loose("date_published"),
            date_modified: members.take_loose("date_modified"),
            extension: match members.take_value(EXTENSION) {
                Some(extension) if is_withdrawn(&extension) => Some(ItemExtension {
                    withdrawn: Some(true),
                    ..ItemExtension::default()
                }),
                Some(extension) => Some(problem.read_within(extension, &EXTENSION)),
                None => None,
            },
        };
        problem.or_else(item)
    }
}

impl<'de> Deserialize<'de> for Item {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_value(members_of(deserializer, Self::MEMBERS)?).map_err(D::Error::custom)
    }
}

/// The name of this format's object in a feed and in an item.
const EXTENSION: &str = "_prisoner_card";

fn is_withdrawn(extension: &Value) -> bool {
    match extension {
        Value::Object(members) => members
            .iter()
            .rev()
            .find(|(name, _)| name == "withdrawn")
            .is_some_and(|(_, value)| matches!(value, Value::Bool(true))),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
