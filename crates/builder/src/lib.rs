//! What the builder of snippets knows and decides. The app in `apps/builder` shows it.
//!
//! - [`State`] is all that a page of the builder is, [`Action`] all that can happen to it.
//! - [`PublishedFeed`] is a feed with its people, [`Trouble`] is why there is none, [`Concern`] what its publisher should know.
//! - [`Search`] finds people by name.
//! - [`fragment`] writes the choices into the page's address, and reads them back.
//! - [`static_card`] renders a card by the component of the live one.
//!
//! No file, no network, no clock.

mod answer;
mod feed;
pub mod fragment;
mod search;
mod state;
mod static_card;

pub use answer::{Answer, Trouble};
pub use feed::{Concern, NamedPerson, Person, PublishedFeed};
pub use search::{Search, SearchAction};
pub use state::{Action, Ground, Loading, State, Width};
pub use static_card::{languages, static_card, style_hash};
