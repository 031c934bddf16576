//! Names, whole or in parts, in one language or several.

use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, Visitor};

/// A name in the feed's language, or names by language in the order of the document.
#[derive(Clone, Debug)]
pub enum Name {
    /// In the feed's language.
    Plain(String),
    /// Language tag and name, as they stand in the feed.
    ByLanguage(Vec<(String, NamePart)>),
}

/// A name in one language.
#[derive(Clone, Debug)]
pub enum NamePart {
    /// As one string.
    Whole(String),
    /// In parts.
    Parts(NameParts),
}

/// The parts of a name.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, expecting = "an object with given and family")]
pub struct NameParts {
    /// Given name or names.
    pub given: Option<String>,
    /// Patronymic.
    pub patronymic: Option<String>,
    /// Family name.
    pub family: Option<String>,
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NameVisitor)
    }
}

struct NameVisitor;

impl<'de> Visitor<'de> for NameVisitor {
    type Value = Name;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a name: a string, or an object from language to name")
    }

    fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Name::Plain(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Self::Value, E> {
        Ok(Name::Plain(value))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
        let mut values = Vec::new();
        while let Some((language, value)) = object.next_entry::<String, Option<NamePart>>()? {
            values.extend(value.map(|value| (language, value)));
        }
        Ok(Name::ByLanguage(values))
    }
}

impl<'de> Deserialize<'de> for NamePart {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NamePartVisitor)
    }
}

struct NamePartVisitor;

impl<'de> Visitor<'de> for NamePartVisitor {
    type Value = NamePart;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a name: a string, or an object with given and family")
    }

    fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
        Ok(NamePart::Whole(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Self::Value, E> {
        Ok(NamePart::Whole(value))
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Self::Value, A::Error> {
        NameParts::deserialize(MapAccessDeserializer::new(object)).map(NamePart::Parts)
    }
}
