//! A feed as it stands in its file: members and items to the byte, over all its pages.

use std::collections::HashSet;
use std::fmt;
use std::path::Path;

use prisoner_card_format::Publication;
use prisoner_card_format::wire::FeedHead;
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use url::Url;

use crate::input::Source;
use crate::outcome::Failure;

/// A feed, whole.
pub(crate) struct Feed {
    /// Its own members, in their order, without `items`.
    pub(crate) members: Vec<(String, Box<RawValue>)>,
    /// Its items, as they are written.
    pub(crate) items: Vec<Box<RawValue>>,
    /// Its head, read.
    pub(crate) head: FeedHead,
    /// Its head, checked.
    pub(crate) publication: Publication,
}

/// Why there is no feed to work with.
#[derive(Debug)]
pub(crate) enum FeedError {
    /// The feed has problems, each in a line: exit code 1.
    Problems(Vec<String>),
    /// It could not be read: exit code 2.
    Failure(Failure),
}

impl From<Failure> for FeedError {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

impl FeedError {
    pub(crate) fn problem(message: impl Into<String>) -> Self {
        Self::Problems(vec![message.into()])
    }
}

impl Feed {
    /// Reads a feed and, where it goes on at `next_url`, the pages after it. Each page's bytes are shown to `inspect`
    /// first, with the page's name, and nothing is read where that finds problems.
    ///
    /// A page beside a file is looked for in the file's folder, under its URL's last part, so that a site that was
    /// built can be read again where it lies.
    pub(crate) fn read(
        what: &str,
        mut inspect: impl FnMut(&str, &[u8]) -> Result<(), FeedError>,
    ) -> Result<Self, FeedError> {
        let source = Source::read(what)?;
        inspect(&source.name, &source.bytes)?;
        let mut feed = Self::parse(&source)?;
        let mut visited = HashSet::from([source.name.clone()]);
        let mut current = source.name;
        let mut next = feed.head.next_url.clone();
        while let Some(url) = next {
            let place = locate(&url, &current, feed.head.feed_url.as_deref())?;
            if !visited.insert(place.clone()) {
                return Err(FeedError::problem(format!(
                    "{current}: next_url leads back to {place}; on the last page, leave it out"
                )));
            }
            let source = Source::read(&place)?;
            inspect(&source.name, &source.bytes)?;
            let page = Self::parse(&source)?;
            if page.publication.issued != feed.publication.issued
                || page.publication.sequence != feed.publication.sequence
            {
                return Err(FeedError::problem(format!(
                    "{place}: this page is of another issue than the first: publish all pages together"
                )));
            }
            feed.items.extend(page.items);
            next = page.head.next_url;
            current = place;
        }
        Ok(feed)
    }

    fn parse(source: &Source) -> Result<Self, FeedError> {
        // RFC 8259, section 8.1: a byte-order mark may be ignored.
        let bytes = source.bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&source.bytes);
        let wrong = |what: &dyn fmt::Display| FeedError::problem(format!("{}: {what}", source.name));
        let raw: RawFeed = serde_json::from_slice(bytes).map_err(|error| wrong(&error))?;
        let head: FeedHead = serde_json::from_slice(bytes).map_err(|error| wrong(&error))?;
        let publication = Publication::from_wire(head.clone()).map_err(|error| wrong(&error))?;
        Ok(Self {
            members: raw.members,
            items: raw.items,
            head,
            publication,
        })
    }
}

/// Where a feed's next page is: a URL, or a file beside the current one.
fn locate(next_url: &str, current: &str, feed_url: Option<&str>) -> Result<String, FeedError> {
    if let Ok(base) = Url::parse(current).map_err(drop)
        && matches!(base.scheme(), "http" | "https")
    {
        let next = base.join(next_url);
        return next
            .map(String::from)
            .map_err(|error| FeedError::problem(format!("{current}: next_url is {next_url:?}: {error}")));
    }
    let unreachable = || {
        FeedError::problem(format!(
            "{current}: the feed goes on at {next_url:?}, which is not beside it: give the whole feed in one file, or its URL"
        ))
    };
    let folder = Path::new(current).parent().filter(|_| Path::new(current).is_file());
    let name = sibling(next_url, feed_url).filter(|name| !name.contains(['/', '\\']) && !name.starts_with('.'));
    let (Some(folder), Some(name)) = (folder, name) else {
        return Err(unreachable());
    };
    let path = folder.join(name);
    if path.is_file() {
        Ok(path.to_string_lossy().into_owned())
    } else {
        Err(unreachable())
    }
}

/// The name of the file that a feed's next page has beside the feed.
fn sibling(next_url: &str, feed_url: Option<&str>) -> Option<String> {
    // Without a feed_url only a bare file name is beside the feed; any base shows that.
    let base = Url::parse(feed_url.unwrap_or("https://feed.invalid/feed.json")).ok()?;
    let next = base.join(next_url).ok()?;
    base.make_relative(&next).filter(|name| !name.is_empty())
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
