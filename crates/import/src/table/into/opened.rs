//! Addresses that cards withheld before the changes of a table, and would show after them: the rules of the format decide, and
//! a table does not know them. An arrest that it adds after a move, say, would take the move's objection away.

use std::collections::BTreeSet;

use prisoner_card_document::{Node, parse};
use prisoner_card_format::correspondence::{may_write, other_addresses};
use prisoner_card_format::{Profile, Publication, wire};

use super::edit::{EditError, Edits};
use super::{Update, id, merge};

const OPENED: &str = "a card would show an address that it withheld before";

/// Closes the mail of each person of whom an address is shown in the new text, and not in the old one.
pub(super) fn close(old: &[u8], items: &Node<'_>, new: Vec<u8>, update: &mut Update) -> Result<Vec<u8>, EditError> {
    let Some(publication) = publication(old) else {
        // No card shows anybody of this feed.
        return Ok(new);
    };
    let document = parse(&new);
    let root = document.root.as_ref().ok_or(EditError::Unsound)?;
    let there = root.get("items").ok_or(EditError::Unsound)?;
    let mut edits = Edits::new(&new);
    let changes = update.changes.len();
    // Items are added behind those that were there.
    for (before, after) in items.entries().iter().zip(there.entries()) {
        let is_as_it_was = old.get(before.span.clone()) == new.get(after.span.clone());
        if is_as_it_was || shown(&new, after, &publication).is_subset(&shown(old, before, &publication)) {
            continue;
        }
        if let Some((id, mail)) = id(after).zip(after.find(&["_prisoner_card", "mail"])) {
            merge::close(id, mail, OPENED, &mut edits, update);
        }
    }
    if update.changes.len() == changes {
        return Ok(new);
    }
    update.is_clear = false;
    edits.apply(root)
}

fn publication(feed: &[u8]) -> Option<Publication> {
    let head: wire::FeedHead = serde_json::from_slice(feed).ok()?;
    Publication::from_wire(head).ok()
}

/// The person's addresses that a card shows: the one for letters as `None`, and the others by their places in the list.
fn shown(feed: &[u8], item: &Node<'_>, publication: &Publication) -> BTreeSet<Option<usize>> {
    let read = || {
        let item: wire::Item = serde_json::from_slice(feed.get(item.span.clone())?).ok()?;
        Profile::from_wire(item, publication).ok()
    };
    let Some(profile) = read() else {
        return BTreeSet::new();
    };
    let letters = may_write(&profile, publication).ok().map(|_| None);
    let others = other_addresses(&profile, publication).filter(|(_, other)| other.is_ok());
    letters
        .into_iter()
        .chain(others.map(|(place, _)| Some(place)))
        .collect()
}
