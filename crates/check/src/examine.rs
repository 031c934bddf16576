//! One document, from its bytes to all its problems.

use std::collections::HashMap;
use std::ops::Range;

use prisoner_card_format::photo::sha256_digits;
use prisoner_card_format::{Instant, Publication};

use crate::{rules, structure};
use prisoner_card_document::diagnostic::Diagnostic;
use prisoner_card_document::issue::Issue;
use prisoner_card_document::{self as document, Json, Node, pointer_at};

/// The problems of a document, and the facts that other documents are compared with.
#[derive(Debug, Default)]
pub(crate) struct Examined {
    /// The problems, in the order of the document.
    pub problems: Vec<Diagnostic>,
    /// The facts of the feed that its other pages and issues are compared with.
    pub facts: Facts,
}

/// The facts that a feed states about itself, and their places.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// The issue of the feed, as cards read it; none where no card can be made of it.
    pub issue: Option<Issue>,
    /// Its own data, as cards read them; none where no card can be made of it.
    pub publication: Option<Publication>,
    /// The places of members of the feed's head.
    pub places: HashMap<&'static str, Range<usize>>,
    /// The address of the feed.
    pub feed_url: Option<String>,
    /// Its next page.
    pub next_url: Option<(String, Range<usize>)>,
    /// The ids of its items, and their places; nothing for an item that has none.
    pub ids: Vec<Option<(String, Range<usize>)>>,
    /// The photos of people.
    pub photos: Vec<Photo>,
}

/// A photo, as the feed names it.
#[derive(Clone, Debug)]
pub struct Photo {
    /// The number of its item.
    pub item: usize,
    /// Its URL.
    pub url: String,
    /// The place of the URL.
    pub url_span: Range<usize>,
    /// The digest that is stated of it, in hexadecimal, where it can be read.
    pub sha256: Option<String>,
    /// The place of the digest.
    pub sha256_span: Option<Range<usize>>,
}

/// Checks a document. No clock is read: `now` is given.
pub(crate) fn examine(bytes: &[u8], now: Instant) -> Examined {
    let document = document::parse(bytes);
    let mut problems = document.problems;
    let Some(root) = &document.root else {
        return Examined {
            problems,
            facts: Facts::default(),
        };
    };
    if let Some(problem) = structure::of_another_kind(root) {
        return Examined {
            problems: vec![problem],
            facts: Facts::default(),
        };
    }
    let unread: Vec<Range<usize>> = problems.iter().map(|problem| problem.span.clone()).collect();
    structure::check(root, &mut problems);
    // A value that could not be read is no `null` that somebody wrote.
    problems.retain(|problem| problem.code != "null-member" || !unread.contains(&problem.span));
    let context = rules::Context::new(root, bytes, now);
    let before = problems.len();
    rules::check(root, &context, &mut problems);
    for problem in problems.iter_mut().skip(before) {
        if problem.pointer.is_empty() {
            problem.pointer = pointer_at(root, &problem.span);
        }
    }
    problems.sort_by_key(|problem| problem.span.start);
    Examined {
        problems,
        facts: facts(root, context.into_publication()),
    }
}

fn facts(feed: &Node<'_>, publication: Option<Publication>) -> Facts {
    let text = |node: &Node<'_>| Some((node.as_str()?.to_owned(), node.span.clone()));
    let items = feed.get("items").map(Node::entries).unwrap_or_default();
    let photos = items.iter().enumerate().filter_map(|(index, item)| {
        let photo = item.find(&["_prisoner_card", "photo"])?;
        let (url, url_span) = text(photo.get("url")?)?;
        let digest = photo.get("sha256").and_then(text);
        Some(Photo {
            item: index,
            url,
            url_span,
            sha256: digest.as_ref().and_then(|(digest, _)| sha256_digits(digest)),
            sha256_span: digest.map(|(_, span)| span),
        })
    });
    Facts {
        issue: rules::agreement::issue(feed),
        publication,
        places: places(feed),
        feed_url: feed.get("feed_url").and_then(text).map(|(url, _)| url),
        next_url: feed.get("next_url").and_then(text),
        ids: items.iter().map(|item| item.get("id").and_then(text)).collect(),
        photos: photos.collect(),
    }
}

/// The places of the values that other pages are compared with. For a missing member, the beginning of the object that
/// it belongs into.
fn places(feed: &Node<'_>) -> HashMap<&'static str, Range<usize>> {
    let beginning = |object: &Node<'_>| object.span.start..object.span.start + 1;
    let place = |object: &Node<'_>, name| match object.get(name) {
        Some(
            list @ Node {
                value: Json::List(_), ..
            },
        ) => beginning(list),
        Some(value) => value.span.clone(),
        None => beginning(object),
    };
    let card = feed.get("_prisoner_card").unwrap_or(feed);
    let members =
        ["id", "sequence", "issued", "valid_until", "publisher", "fallback"].map(|name| (name, place(card, name)));
    members
        .into_iter()
        .chain(["language", "items"].map(|name| (name, place(feed, name))))
        .collect()
}
