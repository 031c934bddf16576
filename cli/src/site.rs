//! What `render` and `build` share: a feed's people, and pages about them.
//!
//! - [`feed`] reads a feed, item by item and to the byte, over all its pages; [`person`] is what becomes of an item.
//! - [`slug`] names a person's folder, [`place`] all that a page links to.
//! - [`document`] is a page's frame; [`person_page`] and [`index_page`] fill it, in the words of [`words`].
//! - [`embed`] is what partners put on their pages, [`hosting`] what hosts and search engines read.
//! - [`draft`] is a folder in the making, [`swap`] puts it in the old one's place, whole.

pub(crate) mod assets;
pub(crate) mod collation;
pub(crate) mod document;
pub(crate) mod draft;
pub(crate) mod embed;
pub(crate) mod feed;
pub(crate) mod hosting;
pub(crate) mod index_page;
pub(crate) mod paged;
pub(crate) mod person;
pub(crate) mod person_page;
pub(crate) mod place;
pub(crate) mod slug;
pub(crate) mod swap;
pub(crate) mod widget;
pub(crate) mod words;
