//! What makes a feed or an item unusable.

use std::fmt;

/// Why a feed or an item makes no card: the member, what is wrong with it, and how to mend it.
///
/// Members are named by JSON Pointer (RFC 6901): from the feed's root for a feed, from the item's for an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatError {
    kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Missing {
        pointer: &'static str,
        remedy: &'static str,
    },
    Malformed {
        pointer: &'static str,
        value: Option<String>,
        remedy: &'static str,
    },
}

impl FormatError {
    /// A member that must be there is not, or has nothing in it.
    pub(crate) fn missing(pointer: &'static str, remedy: &'static str) -> Self {
        Self {
            kind: Kind::Missing { pointer, remedy },
        }
    }

    /// A member has a value that it may not have.
    pub(crate) fn malformed(pointer: &'static str, value: &str, remedy: &'static str) -> Self {
        Self {
            kind: Kind::Malformed {
                pointer,
                value: Some(excerpt(value)),
                remedy,
            },
        }
    }

    /// A member is a plain string where an object from language to string belongs.
    pub(crate) fn without_language(pointer: &'static str, remedy: &'static str) -> Self {
        Self {
            kind: Kind::Malformed {
                pointer,
                value: None,
                remedy,
            },
        }
    }

    /// The JSON Pointer of the member.
    pub fn pointer(&self) -> &'static str {
        match self.kind {
            Kind::Missing { pointer, .. } | Kind::Malformed { pointer, .. } => pointer,
        }
    }
}

impl fmt::Display for FormatError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Missing { pointer, remedy } => write!(formatter, "{pointer} is missing: {remedy}"),
            Kind::Malformed {
                pointer,
                value: Some(value),
                remedy,
            } => {
                write!(formatter, "{pointer} is \"{value}\": {remedy}")
            }
            Kind::Malformed {
                pointer,
                value: None,
                remedy,
            } => {
                write!(formatter, "{pointer} does not say its language: {remedy}")
            }
        }
    }
}

impl std::error::Error for FormatError {}

/// As much of a value as fits in a line; what a console would act on is left out.
fn excerpt(value: &str) -> String {
    const MOST: usize = 60;
    let mut excerpt: String = value
        .chars()
        .filter(|character| !character.is_control())
        .take(MOST)
        .collect();
    if value.chars().nth(MOST).is_some() {
        excerpt.push('…');
    }
    excerpt
}
