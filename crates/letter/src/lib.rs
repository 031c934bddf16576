//! A letter to a prisoner, put together from sentences that exist in several languages: the logic of the composer,
//! without a page around it.
//!
//! A visitor picks [`Sentence`]s in their own language; the [`Letter`] is then rendered in a language that the prisoner
//! reads. Each language is a pack of [`Words`]. [`History`] is the letter with its undone changes. [`Layout`] has the
//! places on an envelope.
//!
//! No code here does I/O or knows the day.

mod address;
mod country;
mod envelope;
mod history;
mod languages;
mod length;
mod letter;
mod postcode;
mod reader;
mod render;
mod script;
mod sentence;
mod words;

pub use address::{address_lines, has_number};
pub use country::country_line;
pub use envelope::{Format, Layout, Line, Point, Rectangle};
pub use history::History;
pub use languages::{Languages, WRITTEN, languages_for};
pub use length::{Paper, characters, over_limit, pages};
pub use letter::{Change, Filling, Letter, Piece, Side};
pub use postcode::{Digit, SEGMENTS_OF_DIGITS, index_code};
pub use prisoner_card_words::fill;
pub use reader::Reader;
pub use render::{Paragraph, Said, plain_text};
pub use script::Script;
pub use sentence::{Gap, Sentence, Topic};
pub use words::{PackError, Words};
