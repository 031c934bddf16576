//! The feed as a whole: its size, and its date of publication.

use prisoner_card_format::Instant;
use prisoner_card_format::limits::{BYTES_PER_VALUE, PAGE_BYTES, PAGE_VALUES, PERSON_BYTES, PERSON_VALUES};
use prisoner_card_format::wire::Item;

use super::Context;
use prisoner_card_document::diagnostic::{Diagnostic, quoted};
use prisoner_card_document::issue::is_identity;
use prisoner_card_document::{Json, Node};

/// The largest size of an item: a larger one makes its page slow on a slow connection, for all readers.
const MAX_BYTES_OF_ITEM: usize = 128 * 1024;

/// Clocks differ by a little.
const SECONDS_OF_GRACE: i64 = 600;

pub(super) fn check(feed: &Node<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let marks = context.bytes.iter().filter(|byte| b",:[{".contains(byte)).count();
    let too_much = if context.bytes.len() > PAGE_BYTES {
        let size = megabytes(context.bytes.len());
        Some(format!("the feed has {size}, and a card stops reading at 2 MB"))
    } else if marks > PAGE_VALUES {
        Some(format!(
            "the feed has some {marks} values and names, and a card stops reading at {PAGE_VALUES}"
        ))
    } else {
        None
    };
    if let Some(too_much) = too_much {
        found.push(Diagnostic::warning(
            "feed-too-large",
            feed.span.start..feed.span.start + 1,
            format!("{too_much}: as it is, it can be shown nowhere"),
            "divide it into pages with next_url; `prisoner-card build` does it for you",
        ));
    }
    identity(feed, found);
    let issued = instant(feed, "issued");
    let valid_until = instant(feed, "valid_until");
    if let Some((issued, node)) = issued
        && issued.unix_seconds > context.now.unix_seconds.saturating_add(SECONDS_OF_GRACE)
    {
        found.push(Diagnostic::warning(
            "issued-in-future",
            node.span.clone(),
            "the feed says that it is published at a time that is still to come",
            "write when it is published; mind the time zone (Z is UTC, Moscow is +03:00)",
        ));
    }
    let Some((valid_until, node)) = valid_until else { return };
    if let Some((issued, issued_node)) = issued
        && valid_until < issued
    {
        let problem = Diagnostic::error(
            "valid-before-issued",
            node.span.clone(),
            "the feed stops being valid before it is published",
            "write a day after issued, such as half a year later",
        );
        found.push(problem.also(issued_node.span.clone(), "it is published then"));
    } else if valid_until < context.now {
        found.push(Diagnostic::warning(
            "feed-expired",
            node.span.clone(),
            format!(
                "the feed was valid until {}; every card of it warns that it may be out of date",
                valid_until.date()
            ),
            "look whether all still holds, then publish it anew with a later date",
        ));
    }
}

/// The feed's own id, by the rule that `sign` has, too.
fn identity(feed: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let id = feed.find(&["_prisoner_card", "id"]);
    let text = id.and_then(Node::as_str).filter(|text| !text.trim().is_empty());
    if let (Some(node), Some(text)) = (id, text)
        && !is_identity(text)
    {
        found.push(Diagnostic::error(
            "malformed-feed-id",
            node.span.clone(),
            format!("{} is no URL and no URN, so that no key can name this feed", quoted(text)),
            "write a URL or URN of your own without white space that never changes, such as \"urn:uuid:…\" or the feed's URL",
        ));
    }
}

/// One person's part of the feed.
pub(super) fn check_size(item: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let length = item.span.len();
    if length > PAGE_BYTES {
        found.push(Diagnostic::error(
            "item-too-large",
            item.span.start..item.span.start + 1,
            format!(
                "this person takes {}, and a card stops reading a page at 2 MB",
                megabytes(length)
            ),
            "shorten the texts, and lead to the full story with url",
        ));
    } else if values_read(item) >= PERSON_VALUES {
        found.push(Diagnostic::error(
            "item-too-large",
            item.span.start..item.span.start + 1,
            format!(
                "this person has more than {} values or {} KB of text, and no card reads so much",
                PERSON_VALUES,
                PERSON_BYTES / 1000
            ),
            "shorten the texts, and lead to the full story with url",
        ));
    } else if length > MAX_BYTES_OF_ITEM {
        found.push(Diagnostic::warning(
            "item-too-large",
            item.span.start..item.span.start + 1,
            format!(
                "this person takes {} KB, which is slow to load on a poor connection",
                length / 1024
            ),
            "shorten the texts, and lead to the full story with url",
        ));
    }
}

/// The number of values that a card counts for a person, the item itself included (`src/reading.rs`).
fn values_read(item: &Node<'_>) -> usize {
    let Json::Object(members) = &item.value else { return 1 };
    let read = members.iter().filter(|member| Item::MEMBERS.contains(&&*member.name));
    1 + read.map(|member| values_in(&member.value)).sum::<usize>()
}

fn values_in(node: &Node<'_>) -> usize {
    1 + match &node.value {
        Json::String(text) => text.len() / BYTES_PER_VALUE,
        Json::List(entries) => entries.iter().map(values_in).sum(),
        Json::Object(members) => members.iter().map(|member| values_in(&member.value)).sum(),
        _ => 0,
    }
}

fn instant<'n, 'a>(feed: &'n Node<'a>, name: &str) -> Option<(Instant, &'n Node<'a>)> {
    let node = feed.find(&["_prisoner_card", name])?;
    Some((Instant::parse(node.as_str()?)?, node))
}

/// The size with one decimal, rounded up: `2.1 MB`.
fn megabytes(bytes: usize) -> String {
    const TENTH: usize = 1024 * 1024 / 10;
    let tenths = bytes.div_ceil(TENTH);
    format!("{}.{} MB", tenths / 10, tenths % 10)
}
