//! The error of a command, as one sentence for a person: the fault, and what to run or change.

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

/// Adds the failed action to an error that gives only the reason.
pub(crate) trait Doing<T> {
    fn doing(self, what: impl fmt::Display) -> Outcome<T>;
}

impl<T> Doing<T> for io::Result<T> {
    fn doing(self, what: impl fmt::Display) -> Outcome<T> {
        self.map_err(|error| Failure(format!("cannot {what}: {error}")))
    }
}
