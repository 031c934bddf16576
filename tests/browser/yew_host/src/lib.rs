//! Yew apps of the browser tests. `cargo xtask test` builds them like the release.
//!
//! `startHost`: a partner's page that is itself a Yew app, with a card in it: two instances of Yew on one page, each
//! in a wasm of its own. `startForm`: parts of Yew that the card does not use.
#![cfg(target_arch = "wasm32")]

mod form;
mod host;

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

/// Starts the page with a card of `feed`.
#[wasm_bindgen(js_name = startHost)]
pub fn start_host(root: Element, feed: String) {
    yew::Renderer::<host::Host>::with_root_and_props(root, host::Props { feed: feed.into() }).render();
}

/// Starts the form; its notice stands in `elsewhere`, by a portal.
#[wasm_bindgen(js_name = startForm)]
pub fn start_form(root: Element, elsewhere: Element) {
    yew::Renderer::<form::Form>::with_root_and_props(root, form::Props { elsewhere }).render();
}
