//! A feed as it stands in its file: members and items to the byte, over all its pages.

use std::fmt;

use prisoner_card_format::Publication;
use prisoner_card_format::wire::FeedHead;
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::Source;
use crate::issue::Issue;

/// A feed, whole.
pub struct Feed {
    /// Its own members, in their order, without `items`.
    pub members: Vec<(String, Box<RawValue>)>,
    /// Its items, as they are written.
    pub items: Vec<Box<RawValue>>,
    /// Its head, read.
    pub head: FeedHead,
    /// Its head, checked.
    pub publication: Publication,
    /// Which issue it is.
    pub issue: Issue,
}

impl Feed {
    /// Reads a feed, or a page of one.
    ///
    /// # Errors
    ///
    /// Why no card can be made of it, with the source's name.
    pub fn parse(source: &Source) -> Result<Self, String> {
        // RFC 8259, section 8.1: a byte-order mark may be ignored.
        let bytes = source.bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&source.bytes);
        let wrong = |what: &dyn fmt::Display| format!("{}: {what}", source.name);
        let raw: RawFeed = serde_json::from_slice(bytes).map_err(|error| wrong(&error))?;
        let head: FeedHead = serde_json::from_slice(bytes).map_err(|error| wrong(&error))?;
        let publication = Publication::from_wire(head.clone()).map_err(|error| wrong(&error))?;
        let issue = Issue::of(head.clone()).map_err(|error| wrong(&error))?;
        Ok(Self {
            members: raw.members,
            items: raw.items,
            head,
            publication,
            issue,
        })
    }
}

/// A feed's members and items as they are written. Of two members of one name the last stands, as browsers have it.
struct RawFeed {
    members: Vec<(String, Box<RawValue>)>,
    items: Vec<Box<RawValue>>,
}

impl<'de> Deserialize<'de> for RawFeed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(RawFeedVisitor)
    }
}

struct RawFeedVisitor;

impl<'de> Visitor<'de> for RawFeedVisitor {
    type Value = RawFeed;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON Feed, an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<RawFeed, A::Error> {
        let mut members: Vec<(String, Box<RawValue>)> = Vec::new();
        let mut items = None;
        while let Some(name) = object.next_key::<String>()? {
            if name == "items" {
                items = Some(object.next_value()?);
            } else {
                let value = object.next_value()?;
                match members.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, earlier)) => *earlier = value,
                    None => members.push((name, value)),
                }
            }
        }
        let items = items.ok_or_else(|| de::Error::custom("/items is missing: list the people"))?;
        Ok(RawFeed { members, items })
    }
}
