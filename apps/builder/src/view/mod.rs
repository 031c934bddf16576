//! The components.

pub(crate) mod app;
mod check;
mod code;
mod combobox;
mod fields;
mod options;
mod person;
mod preview;
mod snippets;
mod source;
mod tabs;

use std::rc::Rc;

use yew::prelude::*;

use crate::words::Words;

/// The words of the page's language.
#[hook]
fn use_words() -> Rc<Words> {
    use_context::<Rc<Words>>().unwrap_or_else(|| Rc::new(Words::english()))
}
