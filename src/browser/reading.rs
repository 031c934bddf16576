//! From a feed, as the browser parsed it, to the wanted person.

use std::rc::Rc;

use js_sys::{Array, Reflect};
use prisoner_card_format::wire::{FeedHead, Item};
use prisoner_card_format::{Profile, ProfileError, Publication, is_person};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::view::Subject;

/// What a page of a feed says of the wanted person.
#[wasm_bindgen]
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

#[wasm_bindgen]
impl Reading {
    /// The error's code; none where the person was found and is sound.
    #[wasm_bindgen(getter)]
    pub fn code(&self) -> Option<String> {
        self.problem.as_ref().map(|problem| problem.code.to_owned())
    }

    /// What is wrong and what to do about it, for the page's owner.
    #[wasm_bindgen(getter)]
    pub fn message(&self) -> Option<String> {
        self.problem.as_ref().map(|problem| problem.message.clone())
    }

    /// Where the feed goes on, if the person is not on this page; as it stands in the feed.
    #[wasm_bindgen(getter, js_name = nextUrl)]
    pub fn next_url(&self) -> Option<String> {
        self.next_url.clone()
    }

    /// When the feed was issued, as it stands in the feed.
    #[wasm_bindgen(getter)]
    pub fn issued(&self) -> Option<String> {
        self.issued.clone()
    }

    /// The feed's sequence number.
    #[wasm_bindgen(getter)]
    #[allow(
        clippy::cast_precision_loss,
        reason = "JSON numbers of the web are doubles to begin with"
    )]
    pub fn sequence(&self) -> Option<f64> {
        self.sequence.map(|sequence| sequence as f64)
    }
}

/// Looks for a person on a page of a feed. Only the wanted item is turned into Rust values.
#[wasm_bindgen]
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
    let head: FeedHead = from_js(feed).map_err(|what| Problem::bad_feed(&what))?;
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
    let item: Item = from_js(&item).map_err(|what| Problem::bad_feed(&format!("person \"{person}\": {what}")))?;
    let profile = Profile::from_wire(item, &publication).map_err(|error| match error {
        ProfileError::Withdrawn => Problem {
            code: "withdrawn",
            message: format!("the publisher has withdrawn the profile of \"{person}\"; take the card off the page"),
        },
        ProfileError::Broken(error) => Problem::bad_feed(&format!("person \"{person}\": {error}")),
    })?;
    Ok(Subject { profile, publication })
}

fn find_item(feed: &JsValue, person: &str) -> Result<Option<JsValue>, Problem> {
    let items = member(feed, "items").filter(Array::is_array);
    let items: Array = items
        .ok_or_else(|| Problem::bad_feed("/items is missing or not an array"))?
        .into();
    Ok(items.iter().find(|item| {
        member(item, "id")
            .and_then(|id| id.as_string())
            .is_some_and(|id| is_person(&id, person))
    }))
}

fn member(object: &JsValue, name: &str) -> Option<JsValue> {
    // Fails only for what is no object, which has no members.
    Reflect::get(object, &JsValue::from_str(name)).ok()
}

fn from_js<T: serde::de::DeserializeOwned>(value: &JsValue) -> Result<T, String> {
    serde_wasm_bindgen::from_value(value.clone()).map_err(|error| error.to_string())
}
