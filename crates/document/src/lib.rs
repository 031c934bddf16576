//! A feed's JSON with the place of every value in it, and its problems as data: the message, the place, the fix.
//!
//! [`parse`] is RFC 8259 to the letter and reports all mistakes at once. The libraries that were compared
//! (`json-syntax`, `jsonc-parser`, `hifijson`, `serde_json`, `json-spanned-value`) each end at the first mistake, and
//! none of them both keeps members of the same name and knows the places of all.
//!
//! [`diagnostic`] is a problem at a place. [`report`] writes problems as text or JSON. [`feed`] reads a feed that is
//! written again. [`issue`] reads its head alone. [`shortest_names`] names its people for snippets. [`letters`] knows
//! letters and digits that are written for each other, [`numbers`] compares the numbers of prisons. No file is read
//! here, no network and no clock.

pub mod diagnostic;
mod duplicates;
pub mod feed;
mod inside;
pub mod issue;
pub mod letters;
mod names;
pub mod numbers;
pub mod pages;
mod parser;
mod path;
pub mod report;

pub use inside::{pointer_at, span_within};
pub use names::shortest_names;
pub use path::Path;

use std::borrow::Cow;
use std::ops::Range;

use crate::diagnostic::{Diagnostic, Severity};

/// A document as it was read, and its name in messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The path or URL as it was typed; `standard input` for `-`.
    pub name: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// A JSON value and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Node<'a> {
    /// The value's bytes in the document.
    pub span: Range<usize>,
    /// The value.
    pub value: Json<'a>,
}

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as it is written.
    Number(&'a str),
    /// A string, without its escapes.
    String(Cow<'a, str>),
    /// An array.
    List(Vec<Node<'a>>),
    /// An object: its members in the order of the document, those of the same name among them.
    Object(Vec<Member<'a>>),
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Member<'a> {
    /// Its name, without escapes.
    pub name: Cow<'a, str>,
    /// The name's bytes in the document, with the quotes.
    pub name_span: Range<usize>,
    /// Its value.
    pub value: Node<'a>,
}

/// A document that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Document<'a> {
    /// The outermost value, also where there are mistakes, as long as the meaning is clear (a comma too many, a
    /// comment, a member that stands there twice); `None` where it is not.
    pub root: Option<Node<'a>>,
    /// The problems of the JSON, in the order of the document.
    pub problems: Vec<Diagnostic>,
}

/// The deepest nesting of lists and objects. The format's own go to 8.
pub const DEPTH: usize = 128;

/// Reads JSON (RFC 8259). Never fails, and never takes more stack than [`DEPTH`] levels do.
pub fn parse(bytes: &[u8]) -> Document<'_> {
    let (root, is_clear, mut problems) = parser::parse(bytes);
    if let Some(root) = &root {
        duplicates::find(root, &mut problems);
    }
    problems.sort_by_key(|problem| problem.span.start);
    Document {
        root: root.filter(|_| is_clear),
        problems,
    }
}

impl Document<'_> {
    /// Whether it is JSON without any error.
    pub fn is_sound(&self) -> bool {
        self.root.is_some() && self.problems.iter().all(|problem| problem.severity != Severity::Error)
    }
}

impl<'a> Node<'a> {
    /// The value of the member of that name; of several the last, as browsers have it. `None` where this is no object,
    /// where there is no such member, and for `null`, which in this format means the same.
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.member(name).map(|member| &member.value)
    }

    /// The member of that name, under the same conditions.
    pub fn member(&self, name: &str) -> Option<&Member<'a>> {
        self.members()
            .iter()
            .rev()
            .find(|member| member.name == name)
            .filter(|member| member.value.value != Json::Null)
    }

    /// The value at the end of a chain of members, each found by [`get`](Self::get).
    pub fn find(&self, names: &[&str]) -> Option<&Self> {
        names.iter().try_fold(self, |node, name| node.get(name))
    }

    /// Whether this item is a tombstone, as the format reads it.
    pub fn is_withdrawn(&self) -> bool {
        let withdrawn = self.find(&["_prisoner_card", "withdrawn"]);
        withdrawn.is_some_and(|withdrawn| withdrawn.value == Json::Bool(true))
    }

    /// The members of an object; none of anything else.
    pub fn members(&self) -> &[Member<'a>] {
        match &self.value {
            Json::Object(members) => members,
            _ => &[],
        }
    }

    /// The entries of a list; none of anything else.
    pub fn entries(&self) -> &[Self] {
        match &self.value {
            Json::List(entries) => entries,
            _ => &[],
        }
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Json::String(text) => Some(text),
            _ => None,
        }
    }

    /// The kind of value, for messages.
    pub fn kind(&self) -> &'static str {
        match &self.value {
            Json::Null => "null",
            Json::Bool(_) => "true or false",
            Json::Number(_) => "a number",
            Json::String(_) => "text",
            Json::List(_) => "a list",
            Json::Object(_) => "an object",
        }
    }
}

#[cfg(test)]
mod tests;
