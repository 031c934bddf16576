//! The composer's words: English, and the languages that the page has loaded.

use std::cell::RefCell;
use std::rc::Rc;

use prisoner_card_letter::{Gap, Topic, Words};

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The composer's sentences in a language.
#[derive(Clone, Copy)]
pub(crate) struct Say<'w>(pub(crate) &'w Words);

thread_local! {
    static LOADED: RefCell<Vec<Rc<Words>>> = RefCell::new(vec![Rc::new(Words::english())]);
}

/// Takes up a language: the JSON of its pack. One that cannot be read is left alone.
pub(crate) fn load(pack: &str) {
    if let Ok(words) = Words::read(pack) {
        LOADED.with_borrow_mut(|loaded| loaded.push(Rc::new(words)));
    }
}

/// The language of that tag, where it is there.
pub(crate) fn find(tag: &str) -> Option<Rc<Words>> {
    LOADED.with_borrow(|loaded| loaded.iter().find(|words| words.tag() == tag).cloned())
}

/// The language of that tag, or English.
pub(crate) fn find_or_english(tag: &str) -> Rc<Words> {
    find(tag).unwrap_or_else(|| LOADED.with_borrow(|loaded| Rc::clone(&loaded[0])))
}
