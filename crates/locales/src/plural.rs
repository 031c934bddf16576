//! Plural forms: CLDR's rules (Unicode TR 35, part 3, section 5, "Language Plural Rules"), for whole numbers.

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

/// CLDR's names, `other` first: the form that stands in for one that a language lacks.
pub(crate) const CATEGORIES: [&str; 6] = ["other", "zero", "one", "two", "few", "many"];

/// The number of numbers that decide: a rule looks at small numbers, and at the last two digits of large ones.
const DECISIVE: u32 = 200;

/// For each number below [`DECISIVE`] the place of its form in [`CATEGORIES`], as a digit. Of larger numbers the last two
/// digits count, as those of 100 to 199 do. A million, of which some languages have a form of its own, is no term.
///
/// A language that CLDR does not know counts by its rule for no language in particular: `other` only.
pub(crate) fn table(tag: &str) -> Option<String> {
    let locale = Locale::try_from_str(tag).ok()?;
    let rules = PluralRules::try_new_cardinal(locale.into()).ok()?;
    let digit = |number: u32| match rules.category_for(number) {
        PluralCategory::Other => '0',
        PluralCategory::Zero => '1',
        PluralCategory::One => '2',
        PluralCategory::Two => '3',
        PluralCategory::Few => '4',
        PluralCategory::Many => '5',
    };
    Some((0..DECISIVE).map(digit).collect())
}

/// The categories that whole numbers have in a language, with the only number that each has, if there is but one.
pub(crate) fn categories(tag: &str) -> Option<Vec<(&'static str, Option<u32>)>> {
    let table = table(tag)?;
    let numbers_of = |place: usize| {
        let digit = char::from_digit(u32::try_from(place).ok()?, 10)?;
        let mut numbers = (0..DECISIVE)
            .zip(table.chars())
            .filter(move |(_, found)| *found == digit)
            .map(|(number, _)| number);
        Some((numbers.next()?, numbers.next()))
    };
    let categories = CATEGORIES.iter().enumerate().filter_map(|(place, name)| {
        let (first, second) = numbers_of(place)?;
        Some((*name, second.is_none().then_some(first)))
    });
    Some(categories.collect())
}
