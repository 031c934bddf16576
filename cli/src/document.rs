//! A feed's JSON with the place of everything in it.

use std::borrow::Cow;
use std::ops::Range;

/// A JSON value and where it stands.
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
