//! Text in one language or several.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

/// A string in the feed's language, or strings by language in the order of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    /// In the feed's language.
    Plain(String),
    /// Language tag and string, as they stand in the feed.
    ByLanguage(Vec<(String, String)>),
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("text: a string, or an object from language to string")
    }

    fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Text::Plain(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Self::Value, E> {
        Ok(Text::Plain(value))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
        let mut values = Vec::new();
        while let Some((language, value)) = object.next_entry::<String, Option<String>>()? {
            values.extend(value.map(|value| (language, value)));
        }
        Ok(Text::ByLanguage(values))
    }
}
