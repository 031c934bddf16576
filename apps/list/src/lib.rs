//! The list of the people of a feed: a Yew app, mounted by its script (`list.ts`). Who is in the list, in what order, and what
//! a search finds is decided in `crates/people`; here is what it looks like and what a visitor does.
#![cfg(target_arch = "wasm32")]

mod app;
mod grid;
mod host;
mod list;
mod opened;
mod people;
mod settings;
mod tile;
mod tools;
mod window;
mod words;

use wasm_bindgen::prelude::wasm_bindgen;

pub use crate::list::List;
pub use crate::people::People;

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Takes up a language: the JSON list of its words, of a pack.
#[wasm_bindgen(js_name = loadWords)]
pub fn load_words(words: &str) {
    words::load(prisoner_card_json::texts(words));
}
