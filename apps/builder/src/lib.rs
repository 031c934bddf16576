//! The builder of snippets: a Yew app on a page of its own (`static/builder.html`), started by its script (`builder.ts`).
//!
//! Its knowledge and decisions are in `prisoner_card_builder_state`; this crate shows them, and calls the browser.
//!
//! - `hooks` has the state and the effects: the feed, the address, the release beside the page.
//! - `view` has the components. Only `view::app` knows the state; the others take properties and callbacks.
#![cfg(target_arch = "wasm32")]

mod hooks;
mod shell;
mod view;
mod words;

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::Renderer;

use crate::shell::Shell;
use crate::view::app::{App, AppProps};

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Takes up a language: the JSON list of its words, of a pack.
#[wasm_bindgen(js_name = loadWords)]
pub fn load_words(words: &str) {
    words::load(serde_json::from_str(words).unwrap_or_default());
}

/// Shows the builder in `root`, in the language of that tag.
#[wasm_bindgen(js_name = startBuilder)]
pub fn start_builder(root: Element, shell: Shell, language: &str) {
    let words = words::lookup(language);
    if let Some(document) = root.owner_document() {
        document.set_title(words.title());
    }
    let props = AppProps {
        words,
        shell: shell.into(),
    };
    Renderer::<App>::with_root_and_props(root, props).render();
}
