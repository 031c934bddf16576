//! A file of the site, as its name and bytes.

use std::borrow::Cow;

/// A file of the site.
#[derive(Clone, Debug)]
pub struct File<'s> {
    /// Its path from the site's folder.
    pub name: Cow<'s, str>,
    /// Its bytes.
    pub bytes: Cow<'s, [u8]>,
    /// The files that may stand beside it.
    pub kind: Kind,
}

/// The files that may stand beside a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Its compressed forms.
    Plain,
    /// Its signature, where there is a key, and the compressed forms of both.
    Feed,
    /// Its signature, where there is a key, and its compressed forms, of the few sizes that such feeds have.
    PersonFeed,
    /// Nothing.
    AsItIs,
}

impl<'s> File<'s> {
    pub(crate) fn plain(name: impl Into<Cow<'s, str>>, bytes: impl Into<Cow<'s, [u8]>>) -> Self {
        Self {
            name: name.into(),
            bytes: bytes.into(),
            kind: Kind::Plain,
        }
    }
}
