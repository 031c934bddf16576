//! The prisoner card: a Yew component that shows a person imprisoned for politics, and the way to write to them.
//!
//! - [`view`]: the card itself, a pure function of its properties. The same code renders it in the browser
//!   and, natively, to static HTML.
//! - [`messages`]: its words, in every language it speaks.
//! - [`reading`]: the wanted person, from the JSON of a feed's parts.
//! - `browser`: the few files that touch the browser. They exist for `wasm32` only, so nothing else can depend on them.

// A program that renders static cards in the browser has an allocator and exports of its own.
#[cfg(all(target_arch = "wasm32", not(feature = "static-card")))]
pub mod browser;
pub mod messages;
pub mod reading;
#[cfg(any(feature = "static-card", not(target_arch = "wasm32")))]
mod static_card;
mod style;
pub mod view;

#[cfg(any(feature = "static-card", not(target_arch = "wasm32")))]
pub use static_card::{StaticElement, render, render_html, static_card, static_card_in_browser};
pub use style::STYLESHEET;
