//! What was found, reported to people or to programs.

mod excerpt;
mod human;
mod json;
mod lines;
mod visible;

pub use human::Human;
pub use json::json;
pub use visible::{is_hidden, visible};

use crate::diagnostic::{Diagnostic, Severity};

/// One document and what was found in it.
#[derive(Debug)]
pub struct Checked<'a> {
    /// What it is called in messages.
    pub name: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
    /// What was found, in the order of the document.
    pub problems: &'a [Diagnostic],
    /// The people's ids, in the order of the items; nothing for an item that has none.
    pub people: Vec<Option<&'a str>>,
}

impl Checked<'_> {
    /// How many problems of a kind there are.
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
