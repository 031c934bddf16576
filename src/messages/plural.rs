//! Plural forms. The categories are CLDR's; which number has which stands in the language's words (crates/locales).

use super::Messages;

/// A CLDR plural category, in the order of a message's forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// `other`
    Other,
    /// `zero`
    Zero,
    /// `one`
    One,
    /// `two`
    Two,
    /// `few`
    Few,
    /// `many`
    Many,
}

impl Plural {
    /// The category's name in CLDR and `Intl.PluralRules`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }
}

impl Messages {
    /// The category of a number. The language says it of each number up to 199; of larger ones the last two digits count.
    pub fn plural(&self, count: u32) -> Plural {
        let place = if count < 100 { count } else { 100 + count % 100 };
        let category = usize::try_from(place)
            .ok()
            .and_then(|place| self.plurals().as_bytes().get(place));
        match category {
            Some(b'1') => Plural::Zero,
            Some(b'2') => Plural::One,
            Some(b'3') => Plural::Two,
            Some(b'4') => Plural::Few,
            Some(b'5') => Plural::Many,
            _ => Plural::Other,
        }
    }
}
