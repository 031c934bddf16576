//! The format's shape as data: for each object its members, whether they must be there, their kind of value and their
//! meaning.
//!
//! Declared together with the wire types ([`wire`](crate::wire)), so that the two cannot differ; from it come the JSON
//! Schema and the first checks of the publisher's tool. No code of a card reads it, so nothing of it is in a visitor's
//! download.

mod json_feed;

pub use json_feed::{FEED, ITEM};

/// An object of the format.
#[derive(Debug, PartialEq)]
pub struct Object {
    /// The name of its type.
    pub name: &'static str,
    /// The object, in a few words.
    pub title: &'static str,
    /// The members that are read into its type.
    pub members: &'static [Member],
    /// The members that are for others, or are read elsewhere.
    pub further: &'static [Member],
}

impl Object {
    /// All of its members.
    pub fn all_members(&self) -> impl Iterator<Item = &'static Member> + use<> {
        self.members.iter().chain(self.further)
    }

    /// Its member of that name.
    pub fn member(&self, name: &str) -> Option<&'static Member> {
        self.all_members().find(|member| member.name == name)
    }
}

/// A member of an object.
#[derive(Debug, PartialEq)]
pub struct Member {
    /// Its name.
    pub name: &'static str,
    /// Whether it must be there.
    pub need: Need,
    /// The kind of its value.
    pub kind: Kind,
    /// The meaning: one or more sentences, in which names are between backticks.
    pub description: &'static str,
    /// Values that it may have, as examples; all of them strings.
    pub examples: &'static [&'static str],
}

/// Whether a member must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It must.
    Required,
    /// It must, unless the item is one that was withdrawn.
    UnlessWithdrawn,
    /// It may be missing.
    Optional,
    /// JSON Feed has another in its place now.
    Deprecated,
}

/// The kind of a member's value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// A string, which may be empty.
    String,
    /// A string in which something can be seen.
    Words,
    /// A string that is not empty.
    Identity,
    /// This string and no other.
    Exactly(&'static str),
    /// Text in one language or several ([`Text`](crate::wire::Text)).
    Text,
    /// A name ([`Name`](crate::wire::Name)).
    Name,
    /// An address, by language, as it is copied.
    AddressText,
    /// A [`PartialDate`](crate::PartialDate).
    Date,
    /// An [`Instant`](crate::Instant).
    Instant,
    /// A duration: a [`Term`](crate::Term).
    Duration,
    /// A URL that [`WebUrl::parse`](crate::WebUrl::parse) reads.
    Url,
    /// A URL that [`WebUrl::parse_contact`](crate::WebUrl::parse_contact) reads.
    ContactUrl,
    /// A URL of JSON Feed's own, which no card looks at.
    AnyUrl,
    /// A [`LanguageTag`](crate::LanguageTag).
    Language,
    /// A code of an open list.
    Code(&'static CodeList),
    /// `true` or `false`.
    Flag,
    /// A whole number, 0 or more.
    Count,
    /// A number, 0 or more.
    Amount,
    /// A list of such values.
    List(&'static Kind),
    /// By language, such values.
    ByLanguage(&'static Kind),
    /// Such an object.
    Object(&'static Object),
}

/// An open list of codes.
#[derive(Debug, PartialEq, Eq)]
pub struct CodeList {
    /// The name of its type.
    pub name: &'static str,
    /// The subject of the codes, in a few words.
    pub title: &'static str,
    /// The codes.
    pub codes: &'static [&'static str],
    /// The meaning of each code, in the same order.
    pub descriptions: &'static [&'static str],
}

/// The parts of a name in one language ([`NameInLanguage::Parts`](crate::wire::NameInLanguage::Parts)).
pub const NAME_PARTS: &Object = &Object {
    name: "NameInLanguage",
    title: "Name in one language, whole or in parts",
    members: members! {
        /// Given name or names. One of the three is there.
        given: String;
        /// Patronymic, where there is one.
        patronymic: String;
        /// Family name.
        family: String;
    },
    further: &[],
};

/// The consent to a profile. No card reads it.
pub const CONSENT: &Object = &Object {
    name: "Consent",
    title: "Consent to a profile",
    members: &[],
    further: members! {
        /// Who agreed.
        by: Text, required;
        /// On which day.
        on: Date, required;
        /// Until which day.
        until: Date;
    },
};

/// The members of an object: `name: Kind, required, ["example"];`, with the description as a doc comment.
macro_rules! members {
    ($(
        $(#[doc = $line:literal])+
        $name:ident: $kind:ident $(($($of:tt)+))? $(, $need:ident)? $(, [$($example:literal),+])?;
    )*) => {
        &[$($crate::shape::Member {
            name: stringify!($name),
            need: $crate::shape::need!($($need)?),
            kind: $crate::shape::kind!($kind $(($($of)+))?),
            description: concat!($($line),+).trim_ascii(),
            examples: &[$($($example),+)?],
        },)*]
    };
}

macro_rules! need {
    () => {
        $crate::shape::Need::Optional
    };
    (required) => {
        $crate::shape::Need::Required
    };
    (unless_withdrawn) => {
        $crate::shape::Need::UnlessWithdrawn
    };
    (deprecated) => {
        $crate::shape::Need::Deprecated
    };
}

macro_rules! kind {
    (Exactly($value:literal)) => { $crate::shape::Kind::Exactly($value) };
    (Code($codes:ident)) => { $crate::shape::Kind::Code($crate::codes::$codes::LIST) };
    (List($($of:tt)+)) => { $crate::shape::Kind::List(&$crate::shape::kind!($($of)+)) };
    (ByLanguage($($of:tt)+)) => { $crate::shape::Kind::ByLanguage(&$crate::shape::kind!($($of)+)) };
    (Object($object:ident)) => { $crate::shape::Kind::Object($crate::wire::$object::SHAPE) };
    (Stated($object:ident)) => { $crate::shape::Kind::Object($crate::wire::$object::SHAPE) };
    (Shape($object:ident)) => { $crate::shape::Kind::Object($object) };
    ($kind:ident) => { $crate::shape::Kind::$kind };
}

pub(crate) use {kind, members, need};

#[cfg(test)]
mod tests;
