//! From a feed, as the browser parsed it, to the wanted person.

use std::rc::Rc;

use js_sys::{Array, Object, Reflect};
use prisoner_card_format::wire::{FeedHead, Item, Value};
use prisoner_card_format::{Profile, ProfileError, Publication, is_person};
use wasm_bindgen::{JsCast, JsValue};

use crate::view::Subject;

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
    let head = FeedHead::from_value(members(feed, FeedHead::MEMBERS));
    let head = head.map_err(|error| Problem::bad_feed(&error.to_string()))?;
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
    let item = Item::from_value(members(&item, Item::MEMBERS)).map_err(broken)?;
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
    for item in items.iter() {
        // Fails only for what is no object, which has no id.
        let id = Reflect::get(&item, &id_member).ok();
        let Some(id) = id.and_then(|id| value(&id, 0).into_loose_string()) else {
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
/// is no object stays what it is.
fn members(object: &JsValue, names: &[&str]) -> Value {
    if !object.is_object() || Array::is_array(object) {
        return value(object, 0);
    }
    let wanted = names
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), value(&member(object, name)?, Value::DEPTH))));
    Value::Object(wanted.collect())
}

/// A parsed JSON value, as deep as the format reads.
fn value(js: &JsValue, depth: usize) -> Value {
    // Strings first: most are, and each question is a call into the browser.
    if let Some(string) = js.as_string() {
        Value::String(string)
    } else if let Some(number) = js.as_f64() {
        Value::Number(number)
    } else if let Some(boolean) = js.as_bool() {
        Value::Bool(boolean)
    } else if Array::is_array(js) {
        Value::List(
            Array::from(js)
                .iter()
                .take_while(|_| depth > 0)
                .map(|entry| value(&entry, depth - 1))
                .collect(),
        )
    } else if js.is_object() && depth > 0 {
        let entries = Object::entries(js.unchecked_ref());
        let named = entries.iter().map(|entry| {
            let entry: Array = entry.unchecked_into();
            (
                entry.get(0).as_string().unwrap_or_default(),
                value(&entry.get(1), depth - 1),
            )
        });
        Value::Object(named.collect())
    } else {
        Value::Null
    }
}
