//! Feeds as they are written: the whole feed in pages that a card will load, and one feed for each person.

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
    // What a page has besides items, with the longest names there can be.
    let empty = write(
        feed,
        &[],
        &base.url(&name(usize::MAX)),
        Some(&base.url(&name(usize::MAX))),
    )
    .len();
    let mut pages: Vec<Vec<&str>> = vec![Vec::new()];
    let mut size = empty;
    for (index, item) in items.iter().enumerate() {
        let added = item.len() + SEPARATOR.len();
        if empty + added > PAGE_LIMIT {
            return Err(index);
        }
        if size + added > PAGE_LIMIT {
            pages.push(Vec::new());
            size = empty;
        }
        size += added;
        if let Some(page) = pages.last_mut() {
            page.push(item);
        }
    }
    let last = pages.len();
    let file = |(index, items): (usize, &Vec<&str>)| {
        let number = index + 1;
        let next = (number < last).then(|| base.url(&name(number + 1)));
        FeedFile {
            name: name(number),
            bytes: write(feed, items, &base.url(&name(number)), next.as_deref()),
        }
    };
    Ok(pages.iter().enumerate().map(file).collect())
}

fn name(number: usize) -> String {
    match number {
        1 => "feed.json".to_owned(),
        number => format!("feed-{number}.json"),
    }
}

/// A feed with one item alone, in a folder of the site; padded, for its length would say whose it is.
pub(crate) fn of_person(feed: &Feed, item: &str, folder: &str, base: &Base) -> FeedFile {
    let name = format!("{folder}feed.json");
    let mut bytes = write(feed, &[item], &base.url(&name), None);
    sizes::pad(&mut bytes, PAGE_LIMIT);
    FeedFile { name, bytes }
}

/// An item as it goes out. Of one that was withdrawn its id alone, whatever its publisher has left in it.
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

/// The feed's own members as they came in, but for where this file is and where the feed goes on.
fn write(feed: &Feed, items: &[&str], feed_url: &str, next_url: Option<&str>) -> Vec<u8> {
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
            "feed_url" => member(name, &quoted(feed_url)),
            "next_url" => {}
            _ => member(name, value.get()),
        }
    }
    if !has("feed_url") {
        member("feed_url", &quoted(feed_url));
    }
    if let Some(next_url) = next_url {
        member("next_url", &quoted(next_url));
    }
    json.push_str("  \"items\": [");
    for (index, item) in items.iter().enumerate() {
        json.push_str(if index == 0 { "\n    " } else { SEPARATOR });
        json.push_str(item);
    }
    json.push_str(if items.is_empty() { "]\n}\n" } else { "\n  ]\n}\n" });
    json.into_bytes()
}

/// A string in JSON.
pub(crate) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
