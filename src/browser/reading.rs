//! From a feed, as the browser parsed it, to the wanted person.

use std::rc::Rc;

use prisoner_card_format::limits::{DEPTH, PAGE_ITEMS, PERSON_BYTES, PERSON_VALUES};
use prisoner_card_format::wire::{FeedHead, Item, Value};
use prisoner_card_format::{Profile, ProfileError, Publication, find_person};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::transcript;
use crate::view::Subject;

#[wasm_bindgen(module = "/src/shell/transcribe.js")]
extern "C" {
    fn transcribe(value: &JsValue, depth: usize, most: usize, names: &str, path: &str) -> String;
}

/// The values that are read to find an item: the list, an item and its id each, and one that is not read any more.
const MOST_IDS: usize = 2 * PAGE_ITEMS + 2;

/// What a page of a feed says of the wanted person.
pub struct Reading {
    pub(super) subject: Option<Rc<Subject>>,
    problem: Option<Problem>,
    next_url: Option<String>,
    issued: Option<String>,
    sequence: Option<u64>,
    id: Option<String>,
    last_day: Option<i32>,
}

/// Why there is no card, for the page's owner.
struct Problem {
    code: &'static str,
    message: String,
}

impl Problem {
    fn bad_feed(what: &str) -> Self {
        Self {
            code: "bad-feed",
            message: format!("the feed is not a valid prisoner-card feed: {what}; its publisher can fix it"),
        }
    }
}

impl Reading {
    /// The error's code; none where the person was found and is sound.
    pub fn code(&self) -> Option<&str> {
        self.problem.as_ref().map(|problem| problem.code)
    }

    /// What is wrong and what to do about it, for the page's owner.
    pub fn message(&self) -> Option<&str> {
        self.problem.as_ref().map(|problem| &*problem.message)
    }

    /// Where the feed goes on, if the person is not on this page; as it stands in the feed.
    pub fn next_url(&self) -> Option<&str> {
        self.next_url.as_deref()
    }

    /// When the feed was issued, as it stands in the feed.
    pub fn issued(&self) -> Option<&str> {
        self.issued.as_deref()
    }

    /// The feed's sequence number.
    pub fn sequence(&self) -> Option<u64> {
        self.sequence
    }

    /// The feed's own identity.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The last day on which the issue is valid, in days since 1970; a day long past where it cannot be read.
    pub fn last_day(&self) -> Option<i32> {
        self.last_day
    }
}

/// Looks for a person on a page of a feed. Only the wanted item is turned into Rust values.
pub fn read(feed: &JsValue, person: &str) -> Reading {
    let mut reading = Reading {
        subject: None,
        problem: None,
        next_url: None,
        issued: None,
        sequence: None,
        id: None,
        last_day: None,
    };
    match find(feed, person, &mut reading) {
        Ok(subject) => reading.subject = Some(Rc::new(subject)),
        Err(problem) => reading.problem = Some(problem),
    }
    reading
}

fn find(feed: &JsValue, person: &str, reading: &mut Reading) -> Result<Subject, Problem> {
    let head = members(feed, FeedHead::MEMBERS, "").ok_or_else(|| Problem::bad_feed("its head is too large"))?;
    let head = FeedHead::from_value(head).map_err(|error| Problem::bad_feed(&error.to_string()))?;
    let next_url = head.next_url.clone();
    reading.issued = head.issued().map(ToOwned::to_owned);
    let publication = Publication::from_wire(head).map_err(|error| Problem::bad_feed(&error.to_string()))?;
    reading.sequence = publication.sequence;
    reading.id.clone_from(&publication.id);
    reading.last_day = match publication.valid_until {
        Some(instant) => Some(instant.date().days_since_epoch()),
        None => publication.valid_until_unreadable.then_some(i32::MIN),
    };

    let Some(place) = find_item(feed, person)? else {
        reading.next_url = next_url;
        return Err(Problem {
            code: "not-found",
            message: format!(
                "the feed has no person \"{person}\"; compare the attribute person with the ids in the feed"
            ),
        });
    };
    let broken = |error| Problem::bad_feed(&format!("person \"{person}\": {error}"));
    let item = members(feed, Item::MEMBERS, &format!("items {place}")).ok_or_else(|| {
        Problem::bad_feed(&format!(
            "person \"{person}\" has more than {PERSON_VALUES} values or {PERSON_BYTES} bytes of text, and is too \
             large for a card"
        ))
    })?;
    let item = Item::from_value(item).map_err(broken)?;
    let profile = Profile::from_wire(item, &publication).map_err(|error| match error {
        ProfileError::Withdrawn => Problem {
            code: "withdrawn",
            message: format!("the publisher has withdrawn the profile of \"{person}\"; take the card off the page"),
        },
        ProfileError::Broken(error) => broken(error),
    })?;
    Ok(Subject { profile, publication })
}

/// Where in the feed's items the person is.
fn find_item(feed: &JsValue, person: &str) -> Result<Option<usize>, Problem> {
    let entries = transcribe(feed, 2, MOST_IDS, "id", "items");
    let Value::List(entries) = transcript::read(&entries, &mut { MOST_IDS }) else {
        return Err(Problem::bad_feed("/items is missing or not an array"));
    };
    let ids = entries.into_iter().take(PAGE_ITEMS).map(|entry| match entry {
        Value::Object(mut members) => members.pop().and_then(|(_, id)| id.into_loose_string()),
        _ => None,
    });
    Ok(find_person(ids, person))
}

/// What stands at a path of the feed: of an object the members that are asked for, so that the feed's items stay where they
/// are; nothing, where it holds too much.
fn members(feed: &JsValue, names: &[&str], path: &str) -> Option<Value> {
    let mut left = PERSON_VALUES;
    let read = transcribe(feed, DEPTH + 1, left, &names.join(" "), path);
    let read = transcript::read(&read, &mut left);
    (left > 0).then_some(read)
}
