//! The classes that the shell calls. Their types come to the shell as TypeScript, written by wasm-bindgen.

#![expect(
    clippy::missing_errors_doc,
    reason = "it is said of the functions in `reading` that these hand over to"
)]

use std::hint::black_box;
use std::rc::Rc;

use prisoner_card_format::LanguageTag;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::messages;
use crate::reading::{self, Problem};
use crate::view::Subject;

/// The card's style sheet.
#[wasm_bindgen]
pub fn stylesheet() -> String {
    crate::STYLESHEET.to_owned()
}

/// Takes up a language: the JSON list of its words, of a pack.
#[wasm_bindgen(js_name = loadWords)]
pub fn load_words(words: &str) {
    messages::load(prisoner_card_json::texts(words));
}

/// A page of a feed, without its items.
#[wasm_bindgen]
pub struct Feed(reading::Feed);

#[wasm_bindgen]
impl Feed {
    /// Reads the JSON of a feed's members.
    #[wasm_bindgen(constructor)]
    pub fn new(head: &str) -> Result<Feed, Problem> {
        make_room();
        reading::Feed::read(head).map(Self)
    }

    /// The feed's own identity.
    #[wasm_bindgen(getter)]
    pub fn id(&self) -> Option<String> {
        self.0.publication.id.clone()
    }

    /// The feed's sequence number.
    #[wasm_bindgen(getter)]
    #[expect(
        clippy::cast_precision_loss,
        reason = "the format's integers fit into a JavaScript number"
    )]
    pub fn sequence(&self) -> Option<f64> {
        self.0.publication.sequence.map(|number| number as f64)
    }

    /// The last day on which the issue is valid, in days since 1970; a day long past where it cannot be read.
    #[wasm_bindgen(getter = lastDay)]
    pub fn last_day(&self) -> Option<i32> {
        self.0.last_day()
    }

    /// The time when the feed was issued, as it stands in the feed.
    #[wasm_bindgen(getter)]
    pub fn issued(&self) -> Option<String> {
        self.0.issued.clone()
    }

    /// The address of the next page, as it stands in the feed.
    #[wasm_bindgen(getter = nextUrl)]
    pub fn next_url(&self) -> Option<String> {
        self.0.next_url.clone()
    }

    /// The place of the wanted person in the JSON list of the items' ids.
    pub fn find(&self, ids: &str, person: &str) -> Result<usize, Problem> {
        self.0.find(ids, person)
    }

    /// Reads the JSON of the wanted item.
    pub fn person(&self, item: &str, person: &str) -> Result<Person, Problem> {
        self.0.subject(item, person).map(|subject| Person(Rc::new(subject)))
    }
}

/// A person as a feed describes them: all that a card shows.
#[wasm_bindgen]
pub struct Person(pub(super) Rc<Subject>);

#[wasm_bindgen]
impl Person {
    /// The language for a visitor who asked for `asked`: that one, or the feed's where `asked` is no language.
    pub fn language(&self, asked: &str) -> String {
        let language = LanguageTag::parse(asked);
        let language = language.as_ref().unwrap_or(&self.0.publication.language);
        language.as_str().to_owned()
    }
}

/// The error that the script catches: an `Error` that has the problem's code for its name.
impl From<Problem> for JsValue {
    fn from(problem: Problem) -> Self {
        let error = js_sys::Error::new(&problem.message);
        error.set_name(problem.code);
        error.into()
    }
}

/// Has the memory grow in large steps: in small ones, growing took a twentieth of the time that 50 cards took.
fn make_room() {
    const STEP: usize = 1 << 20;
    // Hidden from the optimizer, which would find it to be of no use.
    drop(black_box(Vec::<u8>::with_capacity(STEP)));
}
