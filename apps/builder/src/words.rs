//! The builder's words: English, and the languages that a page has loaded.

use std::cell::RefCell;

use prisoner_card_words::Texts;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

thread_local! {
    static LOADED: RefCell<Vec<Words>> = const { RefCell::new(Vec::new()) };
}

impl Words {
    pub(crate) fn english() -> Self {
        Self(Texts::built_in(ENGLISH))
    }

    pub(crate) fn tag(&self) -> &str {
        self.0.tag()
    }

    /// A whole number in the digits of the language.
    pub(crate) fn number(&self, number: u32) -> String {
        self.0.number(number)
    }

    /// The text between the items of a list in a sentence.
    pub(crate) fn comma(&self) -> &str {
        self.0.comma()
    }
}

/// Takes up a language: the list of its words, as crates/locales writes it. A list that is shorter than English's is left
/// alone.
pub(crate) fn load(texts: Vec<String>) {
    let texts = Texts::new(texts);
    if texts.len() >= ENGLISH.len() {
        LOADED.with_borrow_mut(|loaded| loaded.push(Words(texts)));
    }
}

/// The language of that tag, or English.
pub(crate) fn lookup(tag: &str) -> Words {
    LOADED
        .with_borrow(|loaded| loaded.iter().find(|words| words.tag() == tag).cloned())
        .unwrap_or_else(Words::english)
}
