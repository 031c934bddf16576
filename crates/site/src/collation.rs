//! People in the order in which readers of a language look for them.

use std::cmp::Ordering;

use icu_collator::options::{AlternateHandling, CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;
use prisoner_card_format::{LanguageTag, PersonName};

/// A language's order (CLDR's).
pub(crate) struct Order {
    whole: Option<CollatorBorrowed<'static>>,
    letters: Option<CollatorBorrowed<'static>>,
}

impl Order {
    pub(crate) fn of(language: &LanguageTag) -> Self {
        // What cannot be had for the language is CLDR's root order; the data is compiled in, so there always is one.
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

    /// The order of two names; of equal ones, that of their characters.
    pub(crate) fn compare(&self, left: &str, right: &str) -> Ordering {
        self.whole
            .as_ref()
            .map_or(Ordering::Equal, |collator| collator.compare(left, right))
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

/// A name as a list has it: what it is sorted by first.
pub(crate) fn sort_key(name: &PersonName) -> String {
    match name {
        PersonName::Parts {
            given,
            patronymic,
            family,
        } => {
            let parts = [
                family.as_str(),
                given.as_str(),
                patronymic.as_deref().unwrap_or_default(),
            ];
            let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            parts.join(" ")
        }
        // Which part is the family's nobody says, so it is found where it is seen to begin.
        PersonName::Whole(name) => name.clone(),
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
    use prisoner_card_format::{LanguageTag, PersonName};

    use super::{Order, letter, sort_key};

    #[track_caller]
    fn assert_order(language: &str, sorted: &[&str]) {
        let order = Order::of(&LanguageTag::parse(language).expect("a tag"));
        let mut names = sorted.to_vec();
        names.reverse();
        names.sort_by(|left, right| order.compare(left, right));
        assert_eq!(names, sorted);
    }

    #[test]
    fn names_are_in_the_order_of_the_readers_alphabet() {
        assert_order("ru", &["Ежов", "Ёлкин", "Жуков", "Иванов", "Йод", "Карпов"]);
        assert_order("uk", &["Гончар", "Ґалаґан", "Іваненко", "Їжак", "Кравець"]);
        assert_order("sv", &["Zorn", "Åberg", "Öberg"]);
        assert_order("de", &["Abel", "Öberg", "Zorn"]);
        assert_order("en", &["abel", "Abel", "(Bo)", "Élan", "Fox"]);
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
    fn family_names_come_first() {
        let name = PersonName::Parts {
            given: "Anna".to_owned(),
            patronymic: Some("Petrovna".to_owned()),
            family: "Primerova".to_owned(),
        };
        assert_eq!(sort_key(&name), "Primerova Anna Petrovna");
        assert_eq!(
            sort_key(&PersonName::Whole("Ursula K. Le Guin".to_owned())),
            "Ursula K. Le Guin"
        );
        assert_eq!(
            (letter("‘ßx"), letter("— "), letter("ёлкин")),
            ("SS".to_owned(), String::new(), "Ё".to_owned())
        );
    }
}
