//! How a command ends.

use std::fmt;
use std::io::{self, Write};

/// How a command ended that could run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is done: exit code 0.
    Done,
    /// The input has problems, which were told: exit code 1.
    Problems,
}

/// Why a command could not run (usage, input and output, network): exit code 2. Says what is wrong and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure(String);

impl Failure {
    /// A lowercase sentence without a full stop.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

/// What was being done when an error of the system came.
pub trait Doing<T> {
    /// Makes it a failure that says so: "cannot read feed.json: permission denied".
    ///
    /// # Errors
    ///
    /// Where there was one.
    fn doing(self, what: impl fmt::Display) -> Result<T, Failure>;
}

impl<T> Doing<T> for io::Result<T> {
    fn doing(self, what: impl fmt::Display) -> Result<T, Failure> {
        self.map_err(|error| Failure::new(format!("cannot {what}: {error}")))
    }
}

/// Writes a result to standard output. A reader that has gone away, such as `head`, is no failure.
///
/// # Errors
///
/// Where it cannot be written.
pub fn print(result: &[u8]) -> Result<(), Failure> {
    let mut output = io::stdout().lock();
    match output.write_all(result).and_then(|()| output.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written.doing("write the result"),
    }
}

/// Says something on standard error. Where nothing can be said any more, the exit code says it.
pub fn tell(message: impl fmt::Display) {
    let _ = writeln!(io::stderr(), "{message}");
}
