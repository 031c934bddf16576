//! Mistakes in a language's files.

use thiserror::Error;

/// One thing that is wrong, with its place.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("locales/{file}:{line}: {what}")]
pub struct Mistake {
    file: String,
    line: usize,
    what: String,
}

impl Mistake {
    pub(crate) fn new(tag: &str, name: &str, line: usize, what: impl Into<String>) -> Self {
        Self {
            file: format!("{tag}/{name}"),
            line,
            what: what.into(),
        }
    }

    /// One of the file as a whole.
    pub(crate) fn in_file(tag: &str, name: &str, what: impl Into<String>) -> Self {
        Self::new(tag, name, 1, what)
    }
}
