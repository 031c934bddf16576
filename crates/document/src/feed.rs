//! A feed as it stands in its file: members and items to the byte, over all its pages.

use std::fmt;

use prisoner_card_format::Publication;
use prisoner_card_format::wire::FeedHead;
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Map, Value};
use thiserror::Error;

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
    /// Its issue.
    pub issue: Issue,
}

impl Feed {
    /// Reads a feed, or a page of one.
    ///
    /// # Errors
    ///
    /// The reason why no card can be made of it, with the source's name.
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

    /// Appends a page of the same issue.
    ///
    /// # Errors
    ///
    /// Where the page's head has another value of a member that its people are read by.
    pub fn join(&mut self, page: Self) -> Result<(), NotJoined> {
        let whole = together(&self.publication, &page.publication)?;
        let other = &page.issue;
        let mut changes = Vec::new();
        if (whole.issued, whole.day_of_issue) != (self.publication.issued, self.publication.day_of_issue) {
            changes.push(("issued", other.issued_text.clone()));
        }
        if let Some(text) = other
            .valid_until_text()
            .filter(|_| whole.valid_until != self.publication.valid_until)
        {
            changes.push(("valid_until", text.to_owned()));
        }
        if !changes.is_empty() {
            self.change(&changes).map_err(NotJoined::Head)?;
        }
        self.items.extend(page.items);
        Ok(())
    }

    /// Replaces members of the extension.
    fn change(&mut self, changes: &[(&str, String)]) -> Result<(), String> {
        let said = |error: &dyn fmt::Display| error.to_string();
        let mut members = self.members.iter_mut();
        let Some((_, extension)) = members.find(|(name, _)| name == EXTENSION) else {
            return Ok(());
        };
        let mut object: Map<String, Value> = serde_json::from_str(extension.get()).map_err(|error| said(&error))?;
        for (name, text) in changes {
            object.insert((*name).to_owned(), Value::String(text.clone()));
            match (self.head.extension.as_mut(), *name) {
                (Some(head), "issued") => head.issued = Some(text.clone()),
                (Some(head), _) => head.valid_until = Some(text.clone()),
                (None, _) => {}
            }
        }
        *extension = to_raw_value(&object).map_err(|error| said(&error))?;
        self.publication = Publication::from_wire(self.head.clone()).map_err(|error| said(&error))?;
        self.issue = Issue::of(self.head.clone()).map_err(|error| said(&error))?;
        Ok(())
    }
}

const EXTENSION: &str = "_prisoner_card";

/// The members of the head in which two pages of a feed differ, of those by which a card reads a person's texts,
/// chooses their language and warns of the publisher. Where the language differs, the others may differ because of it.
pub fn different_members(first: &Publication, page: &Publication) -> Vec<&'static str> {
    if first.language != page.language {
        return vec!["language"];
    }
    let others = [
        ("publisher", first.publisher != page.publisher),
        ("fallback", first.fallback != page.fallback),
    ];
    let others = others.into_iter().filter(|(_, differ)| *differ);
    others.map(|(member, _)| member).collect()
}

/// The publication of two pages of an issue. Where they were issued at different times, the whole was published with
/// the later one; it is valid until the earlier of their dates.
///
/// # Errors
///
/// Where their heads differ in a member that people are read by.
pub fn together(first: &Publication, page: &Publication) -> Result<Publication, NotJoined> {
    if let Some(member) = different_members(first, page).first() {
        return Err(NotJoined::OtherHead(member));
    }
    let mut whole = first.clone();
    if (page.day_of_issue, page.issued) > (first.day_of_issue, first.issued) {
        whole.issued = page.issued;
        whole.day_of_issue = page.day_of_issue;
    }
    whole.valid_until = first.valid_until.into_iter().chain(page.valid_until).min();
    whole.valid_until_unreadable |= page.valid_until_unreadable;
    Ok(whole)
}

/// The reason why a page cannot be put together with those before it.
#[derive(Debug, Error)]
pub enum NotJoined {
    /// Its people would be read by another head than their own.
    #[error("its {0} is another than that of the first page: give all pages of a feed the same")]
    OtherHead(&'static str),
    /// The head of the first page cannot be written again.
    #[error("the first page cannot be put together with it: {0}")]
    Head(String),
}

/// A feed's members and items as they are written. Of two members of one name the last counts, as in browsers.
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
