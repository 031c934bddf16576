//! The errors that make a feed or an item unusable.

use std::fmt;

/// The reason that a feed or an item makes no card: the member, its fault, and the way to fix it.
///
/// Members are named by JSON Pointer (RFC 6901): from the feed's root for a feed, from the item's for an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatError {
    pointer: String,
    kind: Kind,
    remedy: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Missing,
    Malformed(String),
    Misplaced(&'static str),
    WithoutLanguage,
}

impl FormatError {
    /// A member that must be there is not, or has nothing in it.
    pub(crate) fn missing(pointer: &str, remedy: &'static str) -> Self {
        Self {
            pointer: pointer.to_owned(),
            kind: Kind::Missing,
            remedy,
        }
    }

    /// A member has a value that it may not have.
    pub(crate) fn malformed(pointer: &str, value: &str, remedy: &'static str) -> Self {
        Self {
            pointer: pointer.to_owned(),
            kind: Kind::Malformed(excerpt(value)),
            remedy,
        }
    }

    /// A member is a plain string where an object from language to string belongs.
    pub(crate) fn without_language(pointer: &str, remedy: &'static str) -> Self {
        Self {
            pointer: pointer.to_owned(),
            kind: Kind::WithoutLanguage,
            remedy,
        }
    }

    /// The value is of the wrong kind. A caller that knows its place in the feed adds it by [`within`](Self::within).
    pub(crate) fn wrong_kind(found: &'static str, remedy: &'static str) -> Self {
        Self {
            pointer: String::new(),
            kind: Kind::Misplaced(found),
            remedy,
        }
    }

    /// The same, seen from the object or list that has the value under that name or index.
    pub(crate) fn within(mut self, name: &str) -> Self {
        let name = excerpt(name).replace('~', "~0").replace('/', "~1");
        self.pointer.insert_str(0, &name);
        self.pointer.insert(0, '/');
        self
    }

    /// The JSON Pointer of the member.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }
}

impl fmt::Display for FormatError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.pointer.is_empty() {
            "the document"
        } else {
            &self.pointer
        })?;
        match &self.kind {
            Kind::Missing => formatter.write_str(" is missing")?,
            Kind::Malformed(value) => write!(formatter, " is \"{value}\"")?,
            Kind::Misplaced(found) => write!(formatter, " is {found}")?,
            Kind::WithoutLanguage => formatter.write_str(" does not say its language")?,
        }
        write!(formatter, ": {}", self.remedy)
    }
}

impl std::error::Error for FormatError {}

/// As much of a value as fits in a line, without the control sequences that a console would act on.
fn excerpt(value: &str) -> String {
    const MAX_CHARACTERS: usize = 60;
    let mut excerpt: String = value
        .chars()
        .filter(|character| !character.is_control())
        .take(MAX_CHARACTERS)
        .collect();
    if value.chars().nth(MAX_CHARACTERS).is_some() {
        excerpt.push('…');
    }
    excerpt
}
