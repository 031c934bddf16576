//! Plural forms: CLDR's rules (Unicode TR 35, part 3, section 5, "Language Plural Rules"), for whole numbers.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::{LanguageIdentifier, subtags::Language};

/// CLDR's names, `other` first: the form that stands in for one that a language lacks.
pub(crate) const CATEGORIES: [&str; 6] = ["other", "zero", "one", "two", "few", "many"];

/// So many numbers decide: a rule looks at small numbers, and at the last two digits of large ones.
const DECISIVE: u32 = 200;

/// For each number below [`DECISIVE`] the place of its form in [`CATEGORIES`], as a digit. Of larger numbers the last two
/// digits count, as those of 100 to 199 do. A million, of which some languages have a form of its own, is no term.
pub(crate) fn table(tag: &str) -> Option<String> {
    let primary = tag.split('-').next().unwrap_or_default();
    let language = Language::from_bytes(primary.as_bytes()).ok()?;
    let language = LanguageIdentifier::from_parts(language, None, None, &[]);
    let rules = PluralRules::create(language, PluralRuleType::CARDINAL).ok()?;
    let digit = |number| {
        Some(match rules.select(number).ok()? {
            PluralCategory::OTHER => '0',
            PluralCategory::ZERO => '1',
            PluralCategory::ONE => '2',
            PluralCategory::TWO => '3',
            PluralCategory::FEW => '4',
            PluralCategory::MANY => '5',
        })
    };
    (0..DECISIVE).map(digit).collect()
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
