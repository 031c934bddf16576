//! The letter composer: a Yew app that a card's script loads when its visitor wants to write (`letter.ts`).
//!
//! The rules and sentences of a letter are in `crates/letter`; here are the writer's screens and actions.
//! - [`state`]: the composer's state, with one function that changes it.
//! - [`sheet`]: the printed sheets.
//! - [`subject`]: the recipient and the feed.
//! - `app` and `parts`: the screens; `hooks`: their effects in the browser.

pub mod sheet;
pub mod state;
pub mod subject;

#[cfg(target_arch = "wasm32")]
mod app;
#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(target_arch = "wasm32")]
mod composer;
#[cfg(target_arch = "wasm32")]
mod hooks;
#[cfg(target_arch = "wasm32")]
mod parts;
#[cfg(target_arch = "wasm32")]
mod words;

#[cfg(target_arch = "wasm32")]
pub use composer::{Composer, load_words};
