//! Feeds as they are written: the whole feed in pages that a card will load, and one feed for each person.

use std::fmt::Write as _;

use prisoner_card_document::feed::Feed;
use prisoner_card_format::Publication;
use prisoner_card_format::limits::PAGE_BYTES;
use prisoner_card_format::shape::{ITEM, Kind};
use serde_json::value::RawValue;

use super::file::{self, File};
use super::outgoing::{Addresses, LeftOut, Outgoing};
use super::person::{Person, State};
use super::place::Base;
use super::sizes;

/// The bytes of a page that `build` writes: less than a card reads, since a host may put something of its own into a file
/// (a byte order mark, line ends in Windows' form, which is a byte more for each line). 2,000,000, as `docs/static-site.md`
/// has it.
pub(crate) const PAGE_LIMIT: usize = PAGE_BYTES - 97_152;

/// A feed's file.
#[derive(Debug)]
pub(crate) struct FeedFile {
    /// Its name in the site.
    pub(crate) name: String,
    /// Its bytes.
    pub(crate) bytes: Vec<u8>,
}

impl FeedFile {
    /// It as a file of the site.
    pub(crate) fn file(&self) -> File<'_> {
        File {
            kind: file::Kind::Feed,
            ..File::plain(&*self.name, &*self.bytes)
        }
    }
}

/// The whole feed, in as many pages as it takes.
///
/// # Errors
///
/// The index of an item that is too large for any page.
pub(crate) fn pages(feed: &Feed, items: &[String], base: &Base) -> Result<Vec<FeedFile>, usize> {
    // A page's members besides items, with the longest names there can be.
    let pages = divide(items, feed, base, FEED, usize::MAX)?;
    let last = pages.len();
    let file = |(index, items): (usize, &Vec<&str>)| {
        let number = index + 1;
        let next = (number < last).then(|| base.url(&name(FEED, number + 1)));
        let page = Page {
            url: &base.url(&name(FEED, number)),
            next_url: next.as_deref(),
            list: (number == 1 && last > 1).then(|| list_url(base)),
            members: "items",
        };
        FeedFile {
            name: name(FEED, number),
            bytes: page.write(feed, items),
        }
    };
    Ok(pages.iter().enumerate().map(file).collect())
}

/// Everybody in small entries, which a list loads instead of the feed: in as many pages as it takes.
pub(crate) fn list(feed: &Feed, entries: &[String], base: &Base) -> Vec<FeedFile> {
    // An entry is far smaller than a page.
    let pages = divide(entries, feed, base, LIST, ENTRIES).unwrap_or_default();
    let last = pages.len();
    let file = |(index, entries): (usize, &Vec<&str>)| {
        let number = index + 1;
        let next = (number < last).then(|| base.url(&name(LIST, number + 1)));
        let page = Page {
            url: &base.url(&name(FEED, 1)),
            next_url: next.as_deref(),
            list: None,
            members: "people",
        };
        FeedFile {
            name: name(LIST, number),
            bytes: page.write(feed, entries),
        }
    };
    pages.iter().enumerate().map(file).collect()
}

/// The URL of the list of everybody in small entries.
pub(crate) fn list_url(base: &Base) -> String {
    base.url(&name(LIST, 1))
}

/// The number of entries in a page of a list: a reader of pages counts their values, too (`limits::PAGE_VALUES`).
const ENTRIES: usize = 1_500;

/// The items in pages of at most `most`, none of which is too large.
fn divide<'a>(
    items: &'a [String],
    feed: &Feed,
    base: &Base,
    kind: &str,
    most: usize,
) -> Result<Vec<Vec<&'a str>>, usize> {
    // A page's members besides items, with the longest names there can be.
    let longest = base.url(&name(kind, usize::MAX));
    let page = Page {
        url: &longest,
        next_url: Some(&longest),
        list: Some(longest.clone()),
        members: "people",
    };
    let empty = page.write(feed, &[]).len();
    let mut pages: Vec<Vec<&str>> = vec![Vec::new()];
    let mut size = empty;
    for (index, item) in items.iter().enumerate() {
        let added = item.len() + SEPARATOR.len();
        if empty + added > PAGE_LIMIT {
            return Err(index);
        }
        if size + added > PAGE_LIMIT || pages.last().is_some_and(|page| page.len() == most) {
            pages.push(Vec::new());
            size = empty;
        }
        size += added;
        if let Some(page) = pages.last_mut() {
            page.push(item);
        }
    }
    Ok(pages)
}

/// The member in which a feed's first page names the list of everybody.
const LIST_MEMBER: &str = "_prisoner_list";

const FEED: &str = "feed";
const LIST: &str = "list";

fn name(kind: &str, number: usize) -> String {
    match number {
        1 => format!("{kind}.json"),
        number => format!("{kind}-{number}.json"),
    }
}

/// A feed with one item alone, in a folder of the site; padded, for its length would reveal the person.
pub(crate) fn of_person(feed: &Feed, item: &str, folder: &str, base: &Base) -> FeedFile {
    let name = format!("{folder}feed.json");
    let page = Page {
        url: &base.url(&name),
        next_url: None,
        list: None,
        members: "items",
    };
    let mut bytes = page.write(feed, &[item]);
    sizes::pad(&mut bytes, PAGE_LIMIT);
    FeedFile { name, bytes }
}

/// An item as it goes out. Of a withdrawn one its id alone, even where its publisher has left more in it.
pub(crate) fn item(
    person: &Person,
    raw: &RawValue,
    publication: &Publication,
    withdrawn: &str,
    keep_unknown: bool,
    left_out: &mut LeftOut,
) -> String {
    match &person.state {
        State::Shown(profile) => {
            let outgoing = Outgoing {
                keep_unknown,
                addresses: Addresses::of(profile, publication),
            };
            outgoing.value(raw.get(), Kind::Object(ITEM), left_out)
        }
        State::Withdrawn => format!(
            "{{ \"id\": {}, \"content_text\": {}, \"_prisoner_card\": {{ \"withdrawn\": true }} }}",
            quoted(&person.id),
            quoted(withdrawn)
        ),
    }
}

const SEPARATOR: &str = ",\n    ";

/// A page of a feed or of its list.
struct Page<'a> {
    url: &'a str,
    next_url: Option<&'a str>,
    /// The URL of the list of everybody in small entries.
    list: Option<String>,
    /// The name of the member that has its people.
    members: &'static str,
}

impl Page<'_> {
    /// The feed's own members as they came in, but for where this file is and where the feed goes on.
    fn write(&self, feed: &Feed, items: &[&str]) -> Vec<u8> {
        let mut json = String::from("{\n");
        let mut member = |name: &str, value: &str| {
            json.push_str("  ");
            json.push_str(&quoted(name));
            json.push_str(": ");
            json.push_str(value);
            json.push_str(",\n");
        };
        let has = |wanted: &str| feed.members.iter().any(|(name, _)| name == wanted);
        for (name, value) in &feed.members {
            match name.as_str() {
                "feed_url" => member(name, &quoted(self.url)),
                "next_url" | LIST_MEMBER => {}
                _ => member(name, value.get()),
            }
        }
        if !has("feed_url") {
            member("feed_url", &quoted(self.url));
        }
        if let Some(next_url) = self.next_url {
            member("next_url", &quoted(next_url));
        }
        if let Some(list) = &self.list {
            member(LIST_MEMBER, &format!("{{ \"url\": {} }}", quoted(list)));
        }
        let _ = write!(json, "  \"{}\": [", self.members);
        for (index, item) in items.iter().enumerate() {
            json.push_str(if index == 0 { "\n    " } else { SEPARATOR });
            json.push_str(item);
        }
        json.push_str(if items.is_empty() { "]\n}\n" } else { "\n  ]\n}\n" });
        json.into_bytes()
    }
}

/// A string in JSON.
pub(crate) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
