//! Problems at a place in a document.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

/// A problem at a place, and how to fix it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Its stable code, such as `duplicate-member`, which is explained in `docs/checks.md`.
    pub code: &'static str,
    /// Whether it stops the publication of the feed.
    pub severity: Severity,
    /// The JSON Pointer (RFC 6901) of the value; empty for the document, and where the JSON itself is broken.
    pub pointer: String,
    /// The bytes of the document that are underlined.
    pub span: Range<usize>,
    /// The problem: a lowercase sentence without a full stop.
    pub message: Cow<'static, str>,
    /// The fix, in the imperative.
    pub help: Cow<'static, str>,
    /// Other places that belong to it.
    pub related: Vec<Related>,
}

/// Another place that belongs to a problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// Its bytes in the document.
    pub span: Range<usize>,
    /// The content of the place, in a few words.
    pub message: Cow<'static, str>,
}

/// The severity of a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The feed is sound; it could be better. `--strict` ignores it.
    Advice,
    /// The feed can be published, but should be checked. `--strict` makes it an error.
    Warning,
    /// The feed must not be published.
    Error,
}

impl Severity {
    /// The word that is written in front of a problem.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Advice => "advice",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl Diagnostic {
    /// A problem with which the feed must not be published.
    pub fn error(
        code: &'static str,
        span: Range<usize>,
        message: impl Into<Cow<'static, str>>,
        help: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            code,
            severity: Severity::Error,
            pointer: String::new(),
            span,
            message: message.into(),
            help: help.into(),
            related: Vec::new(),
        }
    }

    /// A problem with which it can be published.
    pub fn warning(
        code: &'static str,
        span: Range<usize>,
        message: impl Into<Cow<'static, str>>,
        help: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(code, span, message, help)
        }
    }

    /// An improvement of a sound feed.
    pub fn advice(
        code: &'static str,
        span: Range<usize>,
        message: impl Into<Cow<'static, str>>,
        help: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            severity: Severity::Advice,
            ..Self::error(code, span, message, help)
        }
    }

    /// Sets the value that it is about: a [`Path`](crate::Path), or a JSON Pointer as text.
    #[must_use]
    pub fn at(mut self, pointer: impl fmt::Display) -> Self {
        self.pointer = pointer.to_string();
        self
    }

    /// Adds another place that belongs to it.
    #[must_use]
    pub fn also(mut self, span: Range<usize>, message: impl Into<Cow<'static, str>>) -> Self {
        self.related.push(Related {
            span,
            message: message.into(),
        });
        self
    }
}

/// A text of the document as it is quoted in messages: in quotation marks, cut where it is long. Characters that do not
/// show or would turn a terminal's text around are written as escapes.
pub fn quoted(text: &str) -> String {
    const MAX_CHARACTERS: usize = 60;
    let mut cut: String = text.chars().take(MAX_CHARACTERS).collect();
    if text.chars().nth(MAX_CHARACTERS).is_some() {
        cut.push('…');
    }
    format!("{cut:?}")
}
