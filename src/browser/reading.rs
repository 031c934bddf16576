//! From a feed, as the browser parsed it, to the wanted person.

use std::rc::Rc;

use js_sys::{Array, Object, Reflect};
use prisoner_card_format::wire::{FeedHead, Item, Value};
use prisoner_card_format::{Profile, ProfileError, Publication, is_person};
use wasm_bindgen::{JsCast, JsValue};

use crate::view::Subject;

/// How many items of a page are looked at. A page of 2 MB has no room for more sound ones; of those that are none
/// there can be a million, and the page around the card must not wait for them.
const MOST_ITEMS: usize = 20_000;

/// What a page of a feed says of the wanted person.
pub struct Reading {
    pub(super) subject: Option<Rc<Subject>>,
    problem: Option<Problem>,
    next_url: Option<String>,
    issued: Option<String>,
    sequence: Option<u64>,
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
            message: format!("the feed is not a sound prisoner-card feed: {what}; its publisher can mend it"),
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
    #[allow(
        clippy::cast_precision_loss,
        reason = "JSON numbers of the web are doubles to begin with"
    )]
    pub fn sequence(&self) -> Option<f64> {
        self.sequence.map(|sequence| sequence as f64)
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
    };
    match find(feed, person, &mut reading) {
        Ok(subject) => reading.subject = Some(Rc::new(subject)),
        Err(problem) => reading.problem = Some(problem),
    }
    reading
}

fn find(feed: &JsValue, person: &str, reading: &mut Reading) -> Result<Subject, Problem> {
    let head = members(feed, FeedHead::MEMBERS).ok_or_else(|| Problem::bad_feed("its head is too large"))?;
    let head = FeedHead::from_value(head).map_err(|error| Problem::bad_feed(&error.to_string()))?;
    let next_url = head.next_url.clone();
    reading.issued = head.issued().map(ToOwned::to_owned);
    let publication = Publication::from_wire(head).map_err(|error| Problem::bad_feed(&error.to_string()))?;
    reading.sequence = publication.sequence;

    let Some(item) = find_item(feed, person)? else {
        reading.next_url = next_url;
        return Err(Problem {
            code: "not-found",
            message: format!(
                "the feed has no person \"{person}\"; compare the attribute person with the ids in the feed"
            ),
        });
    };
    let broken = |error| Problem::bad_feed(&format!("person \"{person}\": {error}"));
    let item = members(&item, Item::MEMBERS).ok_or_else(|| {
        Problem::bad_feed(&format!(
            "person \"{person}\" has more than 5,000 values or 500,000 bytes of text, and is too large for a card"
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

fn find_item(feed: &JsValue, person: &str) -> Result<Option<JsValue>, Problem> {
    let items = member(feed, "items").filter(Array::is_array);
    let items: Array = items
        .ok_or_else(|| Problem::bad_feed("/items is missing or not an array"))?
        .into();
    let id_member = JsValue::from_str("id");
    let mut found = None;
    for item in items.iter().take(MOST_ITEMS) {
        // To ask what is no object throws, and that takes its time.
        if !item.is_object() {
            continue;
        }
        let id = Reflect::get(&item, &id_member).ok();
        let Some(id) = id.and_then(|id| value(&id, 0, &mut { Value::MOST }).into_loose_string()) else {
            continue;
        };
        // Whose id it is goes before whose id ends so.
        if id == person {
            return Ok(Some(item));
        }
        if found.is_none() && is_person(&id, person) {
            found = Some(item);
        }
    }
    Ok(found)
}

pub(super) fn member(object: &JsValue, name: &str) -> Option<JsValue> {
    // Fails only for what is no object, which has no members.
    Reflect::get(object, &JsValue::from_str(name)).ok()
}

/// An object with those of its members that are asked for, so that the feed's items stay where they are. What
/// is no object stays what it is; nothing, where it holds too much.
fn members(object: &JsValue, names: &[&str]) -> Option<Value> {
    let mut left = Value::MOST;
    let read = if !object.is_object() || Array::is_array(object) {
        value(object, 0, &mut left)
    } else {
        let wanted = names.iter().filter_map(|name| {
            Some((
                (*name).to_owned(),
                value(&member(object, name)?, Value::DEPTH, &mut left),
            ))
        });
        Value::Object(wanted.collect())
    };
    (left > 0).then_some(read)
}

/// A parsed JSON value, as deep as the format reads, and as long as something is left of what may be read.
fn value(js: &JsValue, depth: usize, left: &mut usize) -> Value {
    *left = left.saturating_sub(1);
    if *left == 0 {
        return Value::Null;
    }
    // Strings first: most are, and each question is a call into the browser.
    if let Some(string) = js.as_string() {
        *left = left.saturating_sub(string.len() / Value::BYTES);
        Value::String(string)
    } else if let Some(number) = js.as_f64() {
        Value::Number(number)
    } else if let Some(boolean) = js.as_bool() {
        Value::Bool(boolean)
    } else if Array::is_array(js) {
        let mut entries = Vec::new();
        for entry in js.unchecked_ref::<Array>().iter() {
            if depth == 0 || *left == 0 {
                break;
            }
            entries.push(value(&entry, depth - 1, left));
        }
        Value::List(entries)
    } else if js.is_object() && depth > 0 {
        let mut named = Vec::new();
        for entry in Object::entries(js.unchecked_ref()).iter() {
            if *left == 0 {
                break;
            }
            let entry: Array = entry.unchecked_into();
            named.push((
                entry.get(0).as_string().unwrap_or_default(),
                value(&entry.get(1), depth - 1, left),
            ));
        }
        Value::Object(named)
    } else {
        Value::Null
    }
}
