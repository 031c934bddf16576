//! Finds what is wrong with a feed. No file is read here, no network and no clock: bytes and the time are given.
//!
//! [`Page::examine`] checks a page: its JSON ([`prisoner_card_document`]), each value by itself (`structure`), then what
//! values say together (`rules`). [`across::check`] compares the pages and issues of a feed. `docs/checks.md` explains
//! every code. [`schema`] says the format's shape as a JSON Schema.

pub mod across;
mod examine;
mod explain;
mod page;
pub mod photo;
mod rules;
pub mod schema;
pub mod signs;
mod structure;

pub use examine::Facts;
pub use explain::explanation;
pub use page::Page;

use prisoner_card_document::diagnostic::Diagnostic;
use prisoner_card_format::Instant;

/// Finds all that is wrong with a feed, in the order of the document. `now` decides what lies in the future and what
/// is past its date.
pub fn diagnose(bytes: &[u8], now: Instant) -> Vec<Diagnostic> {
    examine::examine(bytes, now).problems
}
