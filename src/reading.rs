//! From the JSON of a feed's parts to the wanted person. The script parses a page and hands over only the parts that
//! Rust reads: a feed's own members, the ids of its items, and the wanted item. All of it comes from another host, so
//! all of it is bounded ([`limits`]).

use prisoner_card_format::limits::{self, BYTES_PER_VALUE, PERSON_BYTES, PERSON_VALUES};
use prisoner_card_format::wire::{FeedHead, Item, Value};
use prisoner_card_format::{Profile, ProfileError, Publication, find_person};
use prisoner_card_json::parse;

use crate::view::Subject;

/// A page of a feed, without its items.
pub struct Feed {
    /// The facts that hold for each of its items.
    pub publication: Publication,
    /// The time when it was issued, as it stands there.
    pub issued: Option<String>,
    /// The address of the next page, as it stands there.
    pub next_url: Option<String>,
}

/// The reason that there is no card.
#[derive(Debug, PartialEq, Eq)]
pub struct Problem {
    /// The error's code.
    pub code: &'static str,
    /// The problem and its remedy, for the page's owner.
    pub message: String,
}

impl Feed {
    /// Reads a feed's own members, [`FeedHead::MEMBERS`].
    ///
    /// # Errors
    ///
    /// Where they are not those of a feed.
    pub fn read(head: &str) -> Result<Self, Problem> {
        let head = bounded(head).ok_or_else(|| bad_feed("its head is too large"))?;
        let head = FeedHead::from_value(head).map_err(|error| bad_feed(&error.to_string()))?;
        Ok(Self {
            issued: head.issued().map(ToOwned::to_owned),
            next_url: head.next_url.clone(),
            publication: Publication::from_wire(head).map_err(|error| bad_feed(&error.to_string()))?,
        })
    }

    /// The last day on which the issue is valid, in days since 1970; a day long past where it cannot be read.
    pub fn last_day(&self) -> Option<i32> {
        match self.publication.valid_until {
            Some(instant) => Some(instant.date().days_since_epoch()),
            None => self.publication.valid_until_unreadable.then_some(i32::MIN),
        }
    }

    /// The place of the wanted person among the ids of the first [`limits::PAGE_ITEMS`] items.
    ///
    /// # Errors
    ///
    /// Where the person is not there, or `ids` is no list.
    pub fn find(&self, ids: &str, person: &str) -> Result<usize, Problem> {
        let Value::List(ids) = parse(ids) else {
            return Err(bad_feed("/items is missing or not an array"));
        };
        let ids = ids.into_iter().take(limits::PAGE_ITEMS).map(Value::into_loose_string);
        find_person(ids, person).ok_or_else(|| Problem {
            code: "not-found",
            message: format!(
                "the feed has no person \"{person}\"; compare the attribute person with the ids in the feed"
            ),
        })
    }

    /// Reads the wanted item, its [`Item::MEMBERS`].
    ///
    /// # Errors
    ///
    /// Where it was withdrawn, is broken or too large.
    pub fn subject(&self, item: &str, person: &str) -> Result<Subject, Problem> {
        let broken = |error: &dyn std::fmt::Display| bad_feed(&format!("person \"{person}\": {error}"));
        let item = bounded(item).ok_or_else(|| {
            bad_feed(&format!(
                "person \"{person}\" has more than {PERSON_VALUES} values or {PERSON_BYTES} bytes of text, and is too \
                 large for a card"
            ))
        })?;
        let item = Item::from_value(item).map_err(|error| broken(&error))?;
        let profile = Profile::from_wire(item, &self.publication).map_err(|error| match error {
            ProfileError::Withdrawn => Problem {
                code: "withdrawn",
                message: format!("the publisher has withdrawn the profile of \"{person}\"; take the card off the page"),
            },
            ProfileError::Broken(error) => broken(&error),
        })?;
        Ok(Subject {
            profile,
            publication: self.publication.clone(),
        })
    }
}

fn bad_feed(what: &str) -> Problem {
    Problem {
        code: "bad-feed",
        message: format!("the feed is not a valid prisoner-card feed: {what}; its publisher can fix it"),
    }
}

/// The value of a JSON text; none where it holds too much.
fn bounded(json: &str) -> Option<Value> {
    let value = parse(json);
    (weight(&value) < PERSON_VALUES).then_some(value)
}

/// The values that one holds, itself included, and one more for every [`BYTES_PER_VALUE`] of text.
fn weight(value: &Value) -> usize {
    1 + match value {
        Value::List(entries) => entries.iter().map(weight).sum(),
        Value::Object(members) => members.iter().map(|(_, value)| weight(value)).sum(),
        Value::String(text) => text.len() / BYTES_PER_VALUE,
        _ => 0,
    }
}
