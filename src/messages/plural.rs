//! Plural forms. The categories and rules are CLDR's (Unicode TR 35, part 3, section 5, "Language Plural Rules").

/// A CLDR plural category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
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
    /// `other`
    Other,
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

    /// The rule of English, German and their like, for whole numbers.
    pub const fn one_other(count: u32) -> Self {
        if count == 1 { Self::One } else { Self::Other }
    }

    /// The rule of Russian and Ukrainian, for whole numbers.
    pub const fn east_slavic(count: u32) -> Self {
        match (count % 10, count % 100) {
            (1, tens) if tens != 11 => Self::One,
            (2..=4, tens) if tens < 12 || tens > 14 => Self::Few,
            _ => Self::Many,
        }
    }
}

/// A noun in the forms that its language counts with.
#[derive(Clone, Copy, Debug)]
pub struct Forms {
    forms: [&'static str; 6],
}

impl Forms {
    /// For languages with two forms: `year`, `years`.
    pub const fn one_other(one: &'static str, other: &'static str) -> Self {
        Self {
            forms: [other, one, other, other, other, other],
        }
    }

    /// For languages with three forms: `год`, `года`, `лет`.
    pub const fn one_few_many(one: &'static str, few: &'static str, many: &'static str) -> Self {
        Self {
            forms: [many, one, few, few, many, few],
        }
    }

    /// The form of a category.
    pub const fn get(&self, plural: Plural) -> &'static str {
        self.forms[plural as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::{Forms, Plural};

    #[test]
    fn russian_counts_in_three_forms() {
        let years = Forms::one_few_many("год", "года", "лет");
        for (count, expected) in [
            (0, "лет"),
            (1, "год"),
            (2, "года"),
            (4, "года"),
            (5, "лет"),
            (11, "лет"),
            (12, "лет"),
            (14, "лет"),
            (21, "год"),
            (22, "года"),
            (25, "лет"),
            (101, "год"),
            (111, "лет"),
            (112, "лет"),
            (122, "года"),
        ] {
            assert_eq!(years.get(Plural::east_slavic(count)), expected, "{count}");
        }
    }

    #[test]
    fn english_counts_in_two_forms() {
        let years = Forms::one_other("year", "years");
        assert_eq!(years.get(Plural::one_other(1)), "year");
        for count in [0, 2, 11, 21, 101] {
            assert_eq!(years.get(Plural::one_other(count)), "years", "{count}");
        }
    }
}
