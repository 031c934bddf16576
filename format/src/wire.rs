//! What stands in the JSON, as serde types.
//!
//! Forgiving where the format is open: unknown members pass, `null` is as good as absent, codes, dates and URLs are
//! strings still. Strict about the kind of value in the format's own members: text where a list belongs breaks the
//! item, and the item alone.
//!
//! A feed's items are no part of [`FeedHead`]: a caller finds the wanted one in its own JSON, by
//! [`is_person`](crate::is_person), and turns that one alone into an [`Item`]; first into a [`Tombstone`], so that
//! nothing else in a withdrawn item can matter.
//!
//! Written for small code, too: no flattening and no untagged enums, and every value that may be of several kinds has
//! a visitor of its own.

mod name;
mod scalar;
mod text;

pub use name::{Name, NamePart, NameParts};
pub use text::Text;

use serde::Deserialize;

use scalar::{extension, loose_string};

/// A feed without its items.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, expecting = "a JSON Feed: an object")]
pub struct FeedHead {
    /// The URL of JSON Feed's version.
    #[serde(deserialize_with = "loose_string")]
    pub version: Option<String>,
    /// The feed's name.
    #[serde(deserialize_with = "loose_string")]
    pub title: Option<String>,
    /// The language of plain strings.
    #[serde(deserialize_with = "loose_string")]
    pub language: Option<String>,
    /// The publisher's site.
    #[serde(deserialize_with = "loose_string")]
    pub home_page_url: Option<String>,
    /// Where the feed itself is.
    #[serde(deserialize_with = "loose_string")]
    pub feed_url: Option<String>,
    /// The feed's next page.
    #[serde(deserialize_with = "loose_string")]
    pub next_url: Option<String>,
    /// What this format adds.
    #[serde(rename = "_prisoner_card")]
    pub extension: Option<FeedExtension>,
}

impl FeedHead {
    /// When the feed was published, as it stands there.
    pub fn issued(&self) -> Option<&str> {
        self.extension.as_ref()?.issued.as_deref()
    }
}

/// What this format adds to a feed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, expecting = "an object for _prisoner_card")]
pub struct FeedExtension {
    /// The URL of the format's description.
    pub about: Option<String>,
    /// The format's version.
    pub spec: Option<String>,
    /// Who publishes the feed.
    pub publisher: Option<Publisher>,
    /// When it was published.
    pub issued: Option<String>,
    /// Past it, the data may be out of date.
    pub valid_until: Option<String>,
    /// Grows with every issue. A float, as a browser has its numbers.
    pub sequence: Option<f64>,
}

/// Who publishes a feed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, expecting = "an object for publisher")]
pub struct Publisher {
    /// The name.
    pub name: Option<Text>,
    /// The site.
    pub url: Option<String>,
}

/// The little of an item that tells whether it was withdrawn.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, expecting = "an item: an object")]
pub struct Tombstone {
    #[serde(rename = "_prisoner_card", deserialize_with = "extension")]
    extension: TombstoneExtension,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, expecting = "an object for _prisoner_card")]
struct TombstoneExtension {
    withdrawn: Option<bool>,
}

impl Tombstone {
    /// Whether the publisher withdrew the item.
    pub fn is_withdrawn(&self) -> bool {
        self.extension.withdrawn == Some(true)
    }
}

/// An item: a person.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, expecting = "an item: an object")]
pub struct Item {
    /// The item's identity. A number is read as its digits, as JSON Feed asks.
    #[serde(deserialize_with = "loose_string")]
    pub id: Option<String>,
    /// The full case page.
    #[serde(deserialize_with = "loose_string")]
    pub url: Option<String>,
    /// The item's language.
    #[serde(deserialize_with = "loose_string")]
    pub language: Option<String>,
    /// When it was first published.
    #[serde(deserialize_with = "loose_string")]
    pub date_published: Option<String>,
    /// When it was last changed.
    #[serde(deserialize_with = "loose_string")]
    pub date_modified: Option<String>,
    /// What this format adds.
    #[serde(rename = "_prisoner_card")]
    pub extension: Option<ItemExtension>,
}

/// Declares wire types: objects all members of which may be missing.
macro_rules! objects {
    ($($(#[$doc:meta])* $name:ident($expecting:literal) { $($member:ident: $type:ty,)+ })+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, Default, Deserialize)]
            #[serde(default, expecting = $expecting)]
            pub struct $name {
                $(#[doc = concat!("`", stringify!($member), "`")] pub $member: Option<$type>,)+
            }
        )+
    };
}

objects! {
    /// What this format adds to an item. The members are described in the format; the checked type is
    /// [`Profile`](crate::Profile).
    ItemExtension("an object for _prisoner_card") {
        name: Name,
        birth: String,
        gender: String,
        headline: Text,
        summary: Text,
        photo: Photo,
        recognition: Recognition,
        stage: String,
        custody: Custody,
        charges: Vec<Charge>,
        account: Vec<Text>,
        sentence: Sentence,
        events: Vec<Event>,
        release: Release,
        mail: Mail,
        help: Vec<Help>,
        sources: Vec<Source>,
        withdrawn: bool,
    }

    /// See [`Photo`](crate::Photo).
    Photo("an object for photo") { url: String, alt: Text, credit: String, licence: String, }

    /// See [`Recognition`](crate::Recognition).
    Recognition("an object for recognition") {
        by: Text,
        status: String,
        date: String,
        statement: Text,
        demand: Text,
        reasons: Vec<Text>,
        disclaimer: Text,
        url: String,
    }

    /// See [`Custody`](crate::Custody).
    Custody("an object for custody") { code: String, certainty: String, place: Text, since: String, }

    /// See [`Charge`](crate::Charge).
    Charge("an object for a charge") {
        law: String,
        article: String,
        part: String,
        point: String,
        via: Vec<ChargeVia>,
        label: Text,
        kind: String,
        outcome: String,
    }

    /// See [`ChargeVia`](crate::ChargeVia).
    ChargeVia("an object for each of via") { article: String, part: String, }

    /// See [`Sentence`](crate::Sentence).
    Sentence("an object for sentence") {
        kind: String,
        term: String,
        regime: String,
        date: String,
        court: Text,
        in_absentia: bool,
        closed_hearing: bool,
        additional: Vec<AdditionalSentence>,
    }

    /// See [`AdditionalSentence`](crate::AdditionalSentence).
    AdditionalSentence("an object for an additional sentence") { kind: String, term: String, label: Text, }

    /// See [`Event`](crate::Event).
    Event("an object for an event") { date: String, code: String, label: Text, }

    /// See [`Release`](crate::Release).
    Release("an object for release") { expected: String, actual: String, }

    /// See [`Correspondence`](crate::Correspondence).
    Mail("an object for mail") {
        state: String,
        languages: Vec<String>,
        note: Text,
        rules: Vec<Text>,
        address: Address,
        channels: Vec<Channel>,
    }

    /// See [`Address`](crate::correspondence::Address).
    Address("an object for address") {
        envelope: Text,
        reading: Text,
        certainty: String,
        verified_on: String,
        review_by: String,
    }

    /// See [`Channel`](crate::correspondence::Channel).
    Channel("an object for a channel") { name: Text, url: String, cost: String, payment: Text, note: Text, }

    /// See [`Help`](crate::Help).
    Help("an object for a way to help") {
        kind: String,
        label: Text,
        url: String,
        scope: String,
        risk: Vec<LegalRisk>,
    }

    /// See [`LegalRisk`](crate::LegalRisk).
    LegalRisk("an object for a risk") { jurisdiction: String, note: Text, as_of: String, }

    /// See [`Source`](crate::Source).
    Source("an object for a source") { label: Text, url: String, }
}

#[cfg(test)]
mod tests;
