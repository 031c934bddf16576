//! Finds the problems of a feed. No file is read here, no network and no clock: bytes and the time are given.
//!
//! [`Page::examine`] checks a page: its JSON ([`prisoner_card_document`]), each value by itself (`structure`), then
//! values together (`rules`). [`across::check`] compares the pages and issues of a feed. `docs/checks.md` explains
//! every code. [`schema`] is the format's shape as a JSON Schema.

pub mod across;
mod examine;
mod explain;
mod page;
pub mod photo;
mod rules;
pub mod schema;
pub mod signs;
mod structure;
pub mod vocabulary;

pub use examine::{Facts, Photo};
pub use explain::explanation;
pub use page::Page;

use prisoner_card_document::diagnostic::Diagnostic;
use prisoner_card_format::Instant;

/// Finds all problems of a feed, in the order of the document. `now` decides which dates lie in the future and which
/// have passed.
pub fn diagnose(bytes: &[u8], now: Instant) -> Vec<Diagnostic> {
    examine::examine(bytes, now).problems
}
