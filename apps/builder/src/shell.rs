//! The functions of the script for the app: it loads feeds as cards do, and copies as cards do.

use std::collections::BTreeMap;
use std::rc::Rc;

use js_sys::Promise;
use prisoner_card_builder_state::Answer;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    /// The functions of `builder.ts`.
    pub type Shell;

    /// Resolves to an [`Answer`] as JSON.
    #[wasm_bindgen(method, js_name = loadFeed)]
    fn load_feed(this: &Shell, feed: &str, keys: &str) -> Promise;

    /// Resolves to the hashes of the widget's files, as JSON. Rejects where they do not come.
    #[wasm_bindgen(method, js_name = loadHashes)]
    fn load_hashes(this: &Shell) -> Promise;

    /// Starts the card's script.
    #[wasm_bindgen(method, js_name = showCards)]
    fn show_cards(this: &Shell);

    /// Folds names for search, line by line, with the browser's own tables.
    #[wasm_bindgen(method)]
    fn fold(this: &Shell, text: &str) -> String;

    /// Names in the order of a language: their places. Each name is a line.
    #[wasm_bindgen(method, js_name = orderOf)]
    fn order_of(this: &Shell, names: &str, language: &str) -> Vec<u32>;

    /// Resolves to whether exactly the text is on the clipboard.
    #[wasm_bindgen(method)]
    fn copy(this: &Shell, text: &str, beside: &Element) -> Promise;
}

/// The script's functions, for components.
#[derive(Clone)]
pub(crate) struct SharedShell(Rc<Shell>);

impl From<Shell> for SharedShell {
    fn from(shell: Shell) -> Self {
        Self(Rc::new(shell))
    }
}

impl PartialEq for SharedShell {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl SharedShell {
    /// Asks for a feed, signed by one of the keys where there are any.
    pub(crate) async fn load_feed(&self, feed: &str, keys: &str) -> Answer {
        let json = text(self.0.load_feed(feed, keys)).await;
        serde_json::from_str(&json).unwrap_or_else(|error| Answer {
            code: "crashed".to_owned(),
            message: error.to_string(),
            ..Answer::default()
        })
    }

    /// The hashes of the widget's files, by name. None where they do not come.
    pub(crate) async fn load_hashes(&self) -> BTreeMap<String, String> {
        serde_json::from_str(&text(self.0.load_hashes()).await).unwrap_or_default()
    }

    /// Has the elements on the page become cards.
    pub(crate) fn show_cards(&self) {
        self.0.show_cards();
    }

    /// Folds names for search, as lists do.
    pub(crate) fn fold(&self, text: &str) -> String {
        self.0.fold(text)
    }

    /// The places of names in the order of a language, as lists have them.
    pub(crate) fn order_of(&self, names: &[String], language: &str) -> Vec<usize> {
        let places = self.0.order_of(&names.join("\n"), language);
        places.into_iter().filter_map(|place| place.try_into().ok()).collect()
    }

    /// Whether exactly the text is on the clipboard now. Where it is not, the text of `beside` is selected.
    pub(crate) async fn copy(&self, text: &str, beside: &Element) -> bool {
        let copied = JsFuture::from(self.0.copy(text, beside)).await;
        copied.ok().and_then(|copied| copied.as_bool()).unwrap_or_default()
    }
}

/// The text that a promise resolves to; empty where it rejects.
async fn text(promise: Promise) -> String {
    let text = JsFuture::from(promise).await;
    text.ok().and_then(|text| text.as_string()).unwrap_or_default()
}
