//! Reports of problems, for people or for programs.

mod excerpt;
mod human;
mod json;
mod lines;
mod visible;

pub use human::Human;
pub use json::json;
pub use visible::{is_hidden, visible};

use crate::diagnostic::{Diagnostic, Severity};

/// One document and its problems.
#[derive(Debug)]
pub struct Checked<'a> {
    /// Its name in messages.
    pub name: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
    /// The problems, in the order of the document.
    pub problems: &'a [Diagnostic],
    /// The people's ids, in the order of the items; nothing for an item that has none.
    pub people: Vec<Option<&'a str>>,
}

impl Checked<'_> {
    /// The number of problems of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.problems
            .iter()
            .filter(|problem| problem.severity == severity)
            .count()
    }

    /// The id of the person that a problem is about.
    fn person(&self, problem: &Diagnostic) -> Option<&str> {
        let (index, _) = problem.pointer.strip_prefix("/items/")?.split_once('/')?;
        *self.people.get(index.parse::<usize>().ok()?)?
    }
}
