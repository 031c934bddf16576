//! The fuzz targets, as functions of bytes that panic on a fault. `cli/tests/corpus.rs` runs them over the seeds.
#![allow(dead_code, reason = "a target calls one of them")]
#![allow(clippy::panic, clippy::unwrap_used, reason = "a panic is what a fuzzer looks for")]

mod cards;
mod checks;
#[path = "../../format/tests/reader/feeds.rs"]
mod feeds;
mod json;

/// Bytes → strict parser → check.
pub(crate) fn check(bytes: &[u8]) {
    checks::hold(bytes);
}

/// Bytes → forgiving reader → profile → HTML.
pub(crate) fn card(bytes: &[u8]) {
    cards::hold(bytes);
}

/// Bytes → a feed along the format's shape → both of the above.
pub(crate) fn made(bytes: &[u8]) {
    let feed = json::written(&feeds::feed(bytes));
    checks::hold(feed.as_bytes());
    cards::hold(feed.as_bytes());
}
