//! The ways in which a command ends.

use std::borrow::Cow;
use std::fmt;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

use prisoner_card_document::report::visible;

/// The outcome of a command that could run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is done: exit code 0.
    Done,
    /// The input has problems, which were reported: exit code 1.
    Problems,
}

/// The reason why a command could not run (usage, input and output, network), and what to do: exit code 2.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Failure(String);

impl Failure {
    /// A lowercase sentence without a full stop.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

/// Adds the failed action to an error of the system.
pub trait Doing<T> {
    /// Makes it a failure that names the action: "cannot read feed.json: permission denied".
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

/// Writes a result to standard output, to the byte. On a terminal, control characters are made visible. If the reader
/// has closed the pipe, such as `head`, that is no failure.
///
/// # Errors
///
/// Where it cannot be written.
pub fn print(result: &[u8]) -> Result<(), Failure> {
    let mut output = io::stdout().lock();
    let shown = if output.is_terminal() {
        for_terminal(result).into()
    } else {
        Cow::Borrowed(result)
    };
    match output.write_all(&shown).and_then(|()| output.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written.doing("write the result"),
    }
}

/// A result with visible control characters for a terminal, line by line.
fn for_terminal(result: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(result);
    let lines = text.split_inclusive('\n').map(|line| match line.strip_suffix('\n') {
        Some(line) => visible(line) + "\n",
        None => visible(line),
    });
    lines.collect::<String>().into_bytes()
}

/// A command with a file's name for a message, in such quotes that a shell takes it as it is.
pub(crate) fn command<const N: usize>(words: [&str; N], path: &Path) -> String {
    let path = path.display().to_string();
    let quoted = shlex::try_quote(&path).unwrap_or(Cow::Borrowed(&path));
    format!("{} {quoted}", words.join(" "))
}

/// Prints a message to standard error, in one line: no text of a feed, a server or a file can control the terminal or
/// look like another message. If standard error cannot be written, only the exit code reports the problem.
pub fn tell(message: impl fmt::Display) {
    let _ = writeln!(io::stderr(), "{}", visible(&message.to_string()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_a_command_is_one_word_of_it() {
        for (path, expected) in [
            ("key", "chmod 600 key"),
            ("keys/my key", "chmod 600 'keys/my key'"),
            ("it's", "chmod 600 \"it's\""),
            ("$(x)", "chmod 600 '$(x)'"),
        ] {
            assert_eq!(command(["chmod", "600"], Path::new(path)), expected);
        }
    }

    #[test]
    fn a_result_controls_no_terminal() {
        let result = "line\n\u{1b}[2J\u{9b}1A\r\u{202e}б\n".as_bytes();
        assert_eq!(
            String::from_utf8(for_terminal(result)).unwrap(),
            "line\n<U+001B>[2J<U+009B>1A<U+000D><U+202E>б\n"
        );
        assert_eq!(for_terminal(b"\xff"), "\u{fffd}".as_bytes());
    }
}
