//! The list of the people of a feed: a Yew app, mounted by its script (`list.ts`). `crates/people` decides the people
//! of the list, their order, and the results of a search; here are its look and a visitor's actions.
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
