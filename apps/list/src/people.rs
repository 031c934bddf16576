//! The people of a feed or of its list, as the script reads page after page.

use std::cell::{Ref, RefCell};
use std::rc::Rc;

use prisoner_card_format::Publication;
use prisoner_card_format::wire::{FeedHead, Value};
use prisoner_card_json::parse;
use prisoner_card_people::{Entry, EntryError, Names, Query};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// The script's object that folds letters by the browser's tables (`fold.ts`).
    pub type Letters;

    /// Folds names for search, line by line.
    #[wasm_bindgen(method)]
    fn fold(this: &Letters, text: &str) -> String;
}

/// Everybody on the pages so far.
pub(crate) struct Everybody {
    pub(crate) publication: Publication,
    pub(crate) entries: Vec<Entry>,
    letters: Letters,
    /// Made ready for search: as many as the script had time for, the rest when they are needed.
    names: RefCell<Vec<Names>>,
}

impl Everybody {
    /// The names of all people, made ready for search.
    pub(crate) fn names(&self) -> Ref<'_, Vec<Names>> {
        self.index(usize::MAX);
        self.names.borrow()
    }

    /// The search for the text that a visitor has typed.
    pub(crate) fn query(&self, text: &str) -> Query {
        Query::new(text, &|text| self.letters.fold(text))
    }

    fn index(&self, most: usize) {
        let mut names = self.names.borrow_mut();
        let next = self.entries.iter().skip(names.len()).take(most);
        let next: Vec<_> = next.map(|entry| &entry.name).collect();
        names.extend(Names::of_all(&next, &|text| self.letters.fold(text)));
    }
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
    pub fn new(head: &str, letters: Letters) -> Result<People, JsValue> {
        let (publication, issued, next_url) = read_head(head)?;
        Ok(Self {
            everybody: Rc::new(Everybody {
                publication,
                entries: Vec::new(),
                letters,
                names: RefCell::default(),
            }),
            issued,
            next_url,
        })
    }

    /// Takes the JSON of a further page's own members instead of the first one's.
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
        let Some(everybody) = Rc::get_mut(&mut self.everybody) else {
            return;
        };
        let Value::List(items) = parse(items) else {
            return;
        };
        for item in items {
            let read = if listed { Entry::of_list } else { Entry::of_item };
            match read(item, &everybody.publication) {
                Ok(entry) => everybody.entries.push(entry),
                Err(EntryError::Withdrawn | EntryError::Broken(_)) => {}
            }
        }
    }

    /// Makes the names of some more people ready for search. Whether there are others left.
    pub fn index(&self, most: usize) -> bool {
        self.everybody.index(most);
        self.everybody.names.borrow().len() < self.everybody.entries.len()
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

    /// The time when the feed was issued, as it stands in the feed.
    #[wasm_bindgen(getter)]
    pub fn issued(&self) -> Option<String> {
        self.issued.clone()
    }

    /// The address of the next page, as it stands in the feed.
    #[wasm_bindgen(getter = nextUrl)]
    pub fn next_url(&self) -> Option<String> {
        self.next_url.clone()
    }

    /// The feed's own language.
    #[wasm_bindgen(getter)]
    pub fn language(&self) -> String {
        self.everybody.publication.language.to_string()
    }

    /// The feed of the person at that place alone, where the list names one.
    pub fn feed(&self, place: usize) -> Option<String> {
        self.everybody.entries.get(place)?.feed.clone()
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
    let head = FeedHead::from_value(parse(head)).map_err(|error| bad_feed(&error))?;
    let issued = head.issued().map(ToOwned::to_owned);
    let next_url = head.next_url.clone();
    let publication = Publication::from_wire(head).map_err(|error| bad_feed(&error))?;
    Ok((publication, issued, next_url))
}
