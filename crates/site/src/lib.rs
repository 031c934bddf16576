//! The site that `prisoner-card build` makes of a feed, as names and bytes: pages about people, a list of them, their
//! feeds. No file is read or written here, no network and no clock.
//!
//! - [`Site`] is the whole of it; [`person`] turns an item into a person.
//! - `listing` gives each person a place, `site/` makes the files of each part.
//! - `sizes` has the few sizes of one person's feed.
//! - `slug` names a person's folder, `place` all that a page links to.
//! - `document` is a page's frame; `person_page` and `index_page` fill it, in the words of `words`.
//! - `email` is a card for newsletters.
//! - `embed` is the snippets for partners, `embed_page` the page that they frame, `hosting` the files that hosts and
//!   search engines read, `security_txt` the contacts for reports of faults.
//! - [`Widget`] is the script and its wasm, which the caller has.

mod assets;
mod collation;
mod document;
mod email;
mod embed;
mod embed_page;
mod file;
mod hosting;
mod index_page;
mod listing;
mod outgoing;
mod paged;
pub mod person;
mod person_page;
mod place;
mod security_txt;
mod site;
mod sizes;
mod slug;
mod widget;
mod words;

pub use email::{email, withdrawn_email};
pub use file::{File, Kind};
pub use outgoing::LeftOut;
pub use person_page::{alone, card, withdrawn_alone};
pub use place::{Base, NoBase};
pub use prisoner_card_picture::{Fonts, NotAFont, NotWritten, Picture};
pub use security_txt::{Contacts, NoContact};
pub use site::{Part, Site};
pub use sizes::padded_size;
pub use widget::{Widget, is_pinned, is_widgets};
