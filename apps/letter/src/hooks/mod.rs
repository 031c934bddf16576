//! The screens' effects in the browser.

mod use_focus;
mod use_reports;
mod use_words;

pub(crate) use use_focus::use_focus;
pub(crate) use use_reports::use_reports;
pub(crate) use use_words::use_words;
