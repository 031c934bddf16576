//! The people of a feed or of its list, as the script reads page after page.

use std::rc::Rc;

use prisoner_card_format::{Publication, wire::FeedHead};
use prisoner_card_people::{Entry, EntryError, Names};
use serde_json::value::RawValue;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Everybody whom the pages so far have.
pub(crate) struct Everybody {
    pub(crate) publication: Publication,
    pub(crate) entries: Vec<Entry>,
    pub(crate) names: Vec<Names>,
}

/// The people, growing from page to page.
#[wasm_bindgen]
pub struct People {
    pub(crate) everybody: Rc<Everybody>,
    issued: Option<String>,
    next_url: Option<String>,
}

#[wasm_bindgen]
impl People {
    /// Reads the JSON of a first page's own members.
    ///
    /// # Errors
    ///
    /// Where they are not those of a feed.
    #[wasm_bindgen(constructor)]
    pub fn new(head: &str) -> Result<People, JsValue> {
        let (publication, issued, next_url) = read_head(head)?;
        Ok(Self {
            everybody: Rc::new(Everybody {
                publication,
                entries: Vec::new(),
                names: Vec::new(),
            }),
            issued,
            next_url,
        })
    }

    /// Takes the JSON of a further page's own members in the place of the first one's.
    ///
    /// # Errors
    ///
    /// Where they are not those of a feed.
    #[wasm_bindgen(js_name = nextPage)]
    pub fn next_page(&mut self, head: &str) -> Result<(), JsValue> {
        let (publication, issued, next_url) = read_head(head)?;
        self.issued = issued;
        self.next_url = next_url;
        if let Some(everybody) = Rc::get_mut(&mut self.everybody) {
            everybody.publication = publication;
        }
        Ok(())
    }

    /// Adds a JSON list of items; `listed`: those of a list that `build` has written. One that is broken or withdrawn is
    /// left out, and nobody else with it.
    pub fn add(&mut self, items: &str, listed: bool) {
        let items: Vec<&RawValue> = serde_json::from_str(items).unwrap_or_default();
        let Some(everybody) = Rc::get_mut(&mut self.everybody) else {
            return;
        };
        for item in items {
            let read = if listed { Entry::of_list } else { Entry::of_item };
            let entry = match read(item.get(), &everybody.publication) {
                Ok(entry) => entry,
                Err(EntryError::Withdrawn | EntryError::Broken(_)) => continue,
            };
            everybody.names.push(Names::of(&entry.name));
            everybody.entries.push(entry);
        }
    }

    /// Forgets everybody: the list follows.
    pub fn clear(&mut self) {
        if let Some(everybody) = Rc::get_mut(&mut self.everybody) {
            everybody.entries.clear();
            everybody.names.clear();
        }
    }

    /// The feed's own identity.
    #[wasm_bindgen(getter)]
    pub fn id(&self) -> Option<String> {
        self.everybody.publication.id.clone()
    }

    /// The feed's sequence number.
    #[wasm_bindgen(getter)]
    #[expect(
        clippy::cast_precision_loss,
        reason = "the format's integers fit into a JavaScript number"
    )]
    pub fn sequence(&self) -> Option<f64> {
        self.everybody.publication.sequence.map(|number| number as f64)
    }

    /// The last day on which the issue is valid, in days since 1970; a day long past where it cannot be read.
    #[wasm_bindgen(getter = lastDay)]
    pub fn last_day(&self) -> Option<i32> {
        let publication = &self.everybody.publication;
        match publication.valid_until {
            Some(instant) => Some(instant.date().days_since_epoch()),
            None => publication.valid_until_unreadable.then_some(i32::MIN),
        }
    }

    /// When the feed was issued, as it stands in the feed.
    #[wasm_bindgen(getter)]
    pub fn issued(&self) -> Option<String> {
        self.issued.clone()
    }

    /// Where the feed goes on, as it stands in the feed.
    #[wasm_bindgen(getter = nextUrl)]
    pub fn next_url(&self) -> Option<String> {
        self.next_url.clone()
    }

    /// The feed's own language.
    #[wasm_bindgen(getter)]
    pub fn language(&self) -> String {
        self.everybody.publication.language.to_string()
    }

    /// What finds the person at that place: the id, and the person's own feed where there is one.
    pub fn person(&self, place: usize) -> Vec<String> {
        let entry = self.everybody.entries.get(place);
        let of_entry = entry.map(|entry| [Some(entry.id.clone()), entry.feed.clone()]);
        of_entry.into_iter().flatten().flatten().collect()
    }
}

type Head = (Publication, Option<String>, Option<String>);

fn read_head(head: &str) -> Result<Head, JsValue> {
    let bad_feed = |what: &dyn std::fmt::Display| {
        let error = js_sys::Error::new(&format!(
            "the feed is not a valid prisoner-card feed: {what}; its publisher can fix it"
        ));
        error.set_name("bad-feed");
        JsValue::from(error)
    };
    let head: FeedHead = serde_json::from_str(head).map_err(|error| bad_feed(&error))?;
    let issued = head.issued().map(ToOwned::to_owned);
    let next_url = head.next_url.clone();
    let publication = Publication::from_wire(head).map_err(|error| bad_feed(&error))?;
    Ok((publication, issued, next_url))
}
