//! The languages that a page has loaded: a card in the browser brings English, and loads one other at most.

use std::cell::RefCell;

use super::Messages;

thread_local! {
    static LOADED: RefCell<Vec<&'static Messages>> = const { RefCell::new(Vec::new()) };
}

/// Takes up a language: the list of its words, as crates/locales writes it. They stay for as long as the page does. A list
/// that is shorter than English's is left alone.
pub fn load(words: Vec<String>) {
    let words: Vec<&'static str> = words.into_iter().map(|word| &*word.leak()).collect();
    if let Some((words, months)) = words.leak().split_first_chunk() {
        let messages = Box::leak(Box::new(Messages { words, months }));
        LOADED.with_borrow_mut(|loaded| loaded.push(messages));
    }
}

/// The language of that tag.
pub(super) fn find(tag: &str) -> Option<&'static Messages> {
    LOADED.with_borrow(|loaded| loaded.iter().copied().find(|messages| messages.tag() == tag))
}
