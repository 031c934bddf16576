//! Places of values in a document.

use std::fmt;

/// A value's place, from the document inwards. Displays as its JSON Pointer (RFC 6901).
#[derive(Clone, Copy, Debug)]
pub enum Path<'p> {
    /// The document.
    Root,
    /// A member of the value at a path.
    Member(&'p Path<'p>, &'p str),
    /// An entry of the value at a path.
    Entry(&'p Path<'p>, usize),
}

impl<'p> Path<'p> {
    /// The path of a member.
    #[must_use]
    pub fn member(&'p self, name: &'p str) -> Self {
        Self::Member(self, name)
    }

    /// The path of a list's entry.
    #[must_use]
    pub fn entry(&'p self, index: usize) -> Self {
        Self::Entry(self, index)
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Member(parent, name) => {
                write!(formatter, "{parent}/{}", name.replace('~', "~0").replace('/', "~1"))
            }
            Self::Entry(parent, index) => write!(formatter, "{parent}/{index}"),
        }
    }
}
