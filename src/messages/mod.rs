//! The card's own words, in every language it speaks.
//!
//! They are in `locales/`, a folder for each language. `crates/locales` generates the code that is compiled here:
//! English, with a function for each message that takes the message's values, so that a message, a code or a value that
//! is missing does not compile. In the browser a card loads the words of another language (`loaded.rs`); elsewhere all
//! are built in (`built_in.rs`).

#[cfg(any(feature = "static-card", not(target_arch = "wasm32")))]
mod built_in;
mod dates;
mod law;
mod loaded;

use prisoner_card_format::LanguageTag;
use prisoner_card_format::codes::{
    AddressPurpose, Certainty, ChargeOutcome, CustodyCode, DesignationKind, EventCode, Gender, HelpScope, Regime,
    SentenceKind, Stage,
};
use prisoner_card_format::correspondence::Withheld;

#[cfg(any(feature = "static-card", not(target_arch = "wasm32")))]
pub use built_in::all_languages;
pub use loaded::load;
pub(crate) use prisoner_card_words::{Piece, pieces, value};
pub use prisoner_card_words::{Plural, fill};

/// English, which stands in for the others.
pub static ENGLISH_MESSAGES: Messages = Messages {
    words: &ENGLISH,
    months: ENGLISH_MONTHS,
};

/// The direction of a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// As the HTML `dir` attribute has it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }

    /// The direction that a language is written in, by its tag.
    pub fn of(tag: &LanguageTag) -> Self {
        // The languages that CLDR writes from right to left by default (`characterOrder`).
        match tag.primary() {
            "ar" | "arc" | "ckb" | "dv" | "fa" | "he" | "ks" | "ps" | "sd" | "syr" | "ug" | "ur" | "yi" => Self::Rtl,
            _ => Self::Ltr,
        }
    }
}

/// All of the card's words in one language. Each has its place in the list, which the functions know.
pub struct Messages {
    words: &'static [&'static str; WORDS],
    /// Twelve for each form of a month.
    months: &'static [&'static str],
}

include!(concat!(env!("OUT_DIR"), "/card.rs"));

impl Messages {
    /// English, which stands in for the others.
    pub const fn english() -> &'static Self {
        &ENGLISH_MESSAGES
    }

    /// The words for a reader of `tag`: in that language, or else in English.
    pub fn lookup(tag: &LanguageTag) -> &'static Self {
        tag.fallbacks().find_map(Self::find).unwrap_or(Self::english())
    }

    /// The language of that tag, among those at hand.
    fn find(tag: &str) -> Option<&'static Self> {
        #[cfg(any(feature = "static-card", not(target_arch = "wasm32")))]
        if let Some(messages) = built_in::find(tag) {
            return Some(messages);
        }
        loaded::find(tag)
    }

    /// The form for a gender, of a message whose forms begin at a place. One that is the same as a man's is left out.
    fn by_gender(&self, first: usize, gender: Gender) -> &'static str {
        self.form(
            first,
            match gender {
                Gender::Male => 0,
                Gender::Female => 1,
                Gender::Other => 2,
            },
        )
    }

    /// The form for a number, of a message whose forms begin at a place. One that is the same as `other` is left out.
    fn by_count(&self, first: usize, plural: Plural) -> &'static str {
        self.form(first, plural as usize)
    }

    fn form(&self, first: usize, form: usize) -> &'static str {
        match self.words.get(first + form) {
            Some(words) if !words.is_empty() => words,
            _ => self.words.get(first).copied().unwrap_or_default(),
        }
    }

    /// The category of a number.
    pub fn plural(&self, count: u32) -> Plural {
        Plural::of(count, self.plurals())
    }

    /// A whole number in the digits of the language. Numbers of the feed's texts are never written so.
    pub fn number(&self, number: u32) -> String {
        prisoner_card_words::number(self.zero(), number)
    }

    /// Whether a character is a digit, of the language's or a European one.
    pub fn is_digit(&self, character: char) -> bool {
        let zero = prisoner_card_words::first_digit(self.zero());
        character.is_ascii_digit() || (zero..zero + 10).contains(&u32::from(character))
    }

    /// The words for the first numbers, from one on; empty ones where the language has digits.
    pub fn number_words(&self) -> &[&'static str] {
        &self.words[NUMBERS]
    }

    /// A sentence with its full stop; an abbreviation at its end has one already.
    pub fn sentence(&self, mut words: String) -> String {
        if !words.ends_with(self.full_stop()) {
            words.push_str(self.full_stop());
        }
        words
    }

    /// The items of a list in a sentence.
    pub fn list(&self, items: &[&str]) -> String {
        let mut list = String::new();
        for item in items {
            if !list.is_empty() {
                list.push_str(self.list_comma());
            }
            list.push_str(item);
        }
        list
    }

    /// A language's name, or its tag where these messages lack it.
    pub fn language_name<'a>(&self, tag: &'a LanguageTag) -> &'a str {
        self.named(LANGUAGE_NAMES, tag.primary()).unwrap_or(tag.as_str())
    }

    /// A country's name, or its code where these messages lack it.
    pub fn country_name<'a>(&self, code: &'a str) -> &'a str {
        self.named(COUNTRIES, code).unwrap_or(code)
    }

    /// The name of a code of law, or the feed's code where these messages lack it.
    pub fn law_name<'a>(&self, code: &'a str) -> &'a str {
        self.named(LAWS, code).unwrap_or(code)
    }

    fn named(&self, (first, codes): (usize, &[&str]), code: &str) -> Option<&'static str> {
        let place = codes.iter().position(|known| *known == code)?;
        self.words.get(first + place).copied()
    }
}

/// The type of a message's values, and the type of the message with them.
pub(crate) trait Part: Sized {
    /// The message with its values.
    type Whole;

    /// Fills the values in by their names.
    fn fill(template: &'static str, values: &[(&str, Self)]) -> Self::Whole;
}

impl Part for &str {
    type Whole = String;

    fn fill(template: &'static str, values: &[(&str, Self)]) -> String {
        fill(template, values)
    }
}

#[cfg(test)]
mod tests;
