//! The letter composer: a Yew app that a card's script loads when its visitor wants to write (`letter.ts`).
//!
//! What a letter is and how it is said stands in `crates/letter`; here is what the writer sees and does.
//! - [`state`]: what the composer remembers, with one function that changes it.
//! - [`sheet`]: what is printed.
//! - [`subject`]: whom the letter is to.
//! - `app` and `parts`: the screens; `hooks`: what they ask of the browser.

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
