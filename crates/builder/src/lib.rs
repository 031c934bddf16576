//! The state and the decisions of the builder of snippets. The app in `apps/builder` shows them.
//!
//! - [`State`] is the state of a page of the builder, [`Action`] a change of it.
//! - [`PublishedFeed`] is a feed with its people, [`Trouble`] is the reason that there is none, [`Concern`] is a
//!   warning for its publisher.
//! - [`Search`] finds people by name.
//! - [`fragment`] writes the choices into the page's address, and reads them back.
//! - [`static_card()`] renders a card by the component of the live one.
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
