//! People in the order in which readers of a language look for them.

use std::cmp::Ordering;

use icu_collator::options::{AlternateHandling, CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;
use prisoner_card_format::LanguageTag;

/// A language's order (CLDR's).
pub(crate) struct Order {
    whole: Option<CollatorBorrowed<'static>>,
    letters: Option<CollatorBorrowed<'static>>,
}

impl Order {
    pub(crate) fn of(language: &LanguageTag) -> Self {
        // A language without data has CLDR's root order; the data is compiled in, so there always is one.
        let locale = Locale::try_from_str(language.as_str()).unwrap_or(Locale::UNKNOWN);
        let collator = |strength| {
            let mut options = CollatorOptions::default();
            options.strength = Some(strength);
            // `‘Abd` stands where `Abd` does.
            options.alternate_handling = Some(AlternateHandling::Shifted);
            Collator::try_new(locale.clone().into(), options).ok()
        };
        Self {
            whole: collator(Strength::Tertiary),
            letters: collator(Strength::Primary),
        }
    }

    /// The order of two names' keys ([`sort_key`](prisoner_card_people::sort_key)), part by part; of equal ones, that of
    /// their characters. The list in a browser has the same (`apps/list/name_order.ts`).
    pub(crate) fn compare(&self, left: &str, right: &str) -> Ordering {
        let compare = |left: &str, right: &str| {
            let collator = self.whole.as_ref();
            collator.map_or(Ordering::Equal, |collator| collator.compare(left, right))
        };
        let parts = left.split('\t').zip(right.split('\t'));
        parts
            .map(|(left, right)| compare(left, right))
            .find(|order| order.is_ne())
            .unwrap_or_else(|| left.split('\t').count().cmp(&right.split('\t').count()))
            .then_with(|| left.cmp(right))
    }

    /// Whether two names stand under the same letter: `É` under `E`, but `Й` not under `И`.
    pub(crate) fn same_letter(&self, left: &str, right: &str) -> bool {
        match &self.letters {
            Some(collator) => collator.compare(left, right).is_eq(),
            None => left == right,
        }
    }
}

/// The letter that a name stands under.
pub(crate) fn letter(sort_key: &str) -> String {
    sort_key
        .chars()
        .find(|character| character.is_alphanumeric())
        .map(|character| character.to_uppercase().collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use prisoner_card_format::LanguageTag;

    use super::{Order, letter};

    #[test]
    fn names_are_in_the_order_of_the_readers_alphabet() {
        // tests/shell/list.test.js and tests/browser hold the list against the same names.
        let names = include_str!("../../people/src/sorted_names.json");
        let languages: BTreeMap<String, Vec<String>> = serde_json::from_str(names).expect("names");
        for (language, sorted) in languages {
            let order = Order::of(&LanguageTag::parse(&language).expect("a tag"));
            let mut names = sorted.clone();
            names.reverse();
            names.sort_by(|left, right| order.compare(left, right));
            assert_eq!(names, sorted, "{language}");
        }
    }

    #[test]
    fn letters_with_accents_share_a_heading_where_the_language_says_so() {
        let order = Order::of(&LanguageTag::english());
        assert!(order.same_letter("E", "É"));
        let order = Order::of(&LanguageTag::parse("ru").expect("a tag"));
        assert!(order.same_letter("Е", "Ё"));
        assert!(!order.same_letter("И", "Й"));
    }

    #[test]
    fn name_stands_under_the_first_letter_in_it() {
        assert_eq!(
            (letter("‘ßx"), letter("— "), letter("ёлкин")),
            ("SS".to_owned(), String::new(), "Ё".to_owned())
        );
    }
}
