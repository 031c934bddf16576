//! What went wrong, as one sentence for a person: what, and what to run or change.

use std::{fmt, io};

/// The only error of this program: it is printed and ends the run.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Failure(String);

/// The result of everything that can fail here.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Self(format!("{error}; `cargo xtask help` lists what there is"))
    }
}

/// Adds what was being done to an error that only says how it failed.
pub(crate) trait Doing<T> {
    fn doing(self, what: impl fmt::Display) -> Outcome<T>;
}

impl<T> Doing<T> for io::Result<T> {
    fn doing(self, what: impl fmt::Display) -> Outcome<T> {
        self.map_err(|error| Failure(format!("cannot {what}: {error}")))
    }
}
