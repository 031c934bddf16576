//! Plural forms. The categories are CLDR's; the language's words (crates/locales) have the category of each number.

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

    /// The category of a number. The language's `table` says it of each number up to 199; of larger ones the last two
    /// digits count.
    pub fn of(count: u32, table: &str) -> Self {
        let place = if count < 100 { count } else { 100 + count % 100 };
        let category = usize::try_from(place)
            .ok()
            .and_then(|place| table.as_bytes().get(place));
        match category {
            Some(b'1') => Self::Zero,
            Some(b'2') => Self::One,
            Some(b'3') => Self::Two,
            Some(b'4') => Self::Few,
            Some(b'5') => Self::Many,
            _ => Self::Other,
        }
    }
}
