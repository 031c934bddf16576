//! What is said of a place in a document.

use std::borrow::Cow;
use std::ops::Range;

/// A problem at a place, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Its stable code, such as `duplicate-member`, which is explained in `docs/checks.md`.
    pub code: &'static str,
    /// Whether it stops the feed from going out.
    pub severity: Severity,
    /// The JSON Pointer (RFC 6901) of the value; empty for the document, and where the JSON itself is broken.
    pub pointer: String,
    /// The bytes of the document that are underlined.
    pub span: Range<usize>,
    /// What is wrong: a lowercase sentence without a full stop.
    pub message: Cow<'static, str>,
    /// How to mend it, in the imperative.
    pub help: Cow<'static, str>,
}

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The feed can go out; look at it all the same.
    Warning,
    /// The feed must not go out.
    Error,
}
