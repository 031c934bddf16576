//! The reader of the letter, as far as the letter's words depend on them.

use prisoner_card_format::codes::Gender;
use prisoner_card_format::{LanguageTag, Localized, PersonName, Profile};

/// The reader of the letter.
#[derive(Clone, Debug)]
pub struct Reader {
    names: Localized<PersonName>,
    gender: Gender,
}

impl Reader {
    /// The person of a card.
    pub fn of(profile: &Profile) -> Self {
        Self::new(profile.name.clone(), profile.gender)
    }

    /// A reader by name and gender.
    pub fn new(names: Localized<PersonName>, gender: Gender) -> Self {
        Self { names, gender }
    }

    /// The gender that the feed states.
    pub fn gender(&self) -> Gender {
        self.gender
    }

    /// The name for a greeting in that language, only where the feed states it in that language and not in a related
    /// one: a name in other letters would stand in the letter.
    pub(crate) fn given(&self, language: &str) -> Option<String> {
        let language = LanguageTag::parse(language)?;
        let stated = language
            .fallbacks()
            .find_map(|form| self.names.iter().find(|(tag, _)| tag.as_str() == form))
            .map(|(_, name)| name)?;
        match stated {
            // A given name alone is for family in Chinese.
            PersonName::Parts { given, family, .. } if language.primary() == "zh" && !family.is_empty() => {
                (!given.is_empty()).then(|| stated.full_in(&language))
            }
            PersonName::Parts { given, .. } => (!given.is_empty()).then(|| given.clone()),
            // The given name is not told apart from the others.
            PersonName::Whole(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reader(names: &[(&str, PersonName)]) -> Reader {
        let names = names
            .iter()
            .map(|(tag, name)| (LanguageTag::parse(tag).expect("a tag"), name.clone()));
        Reader::new(Localized::new(names).expect("a name"), Gender::Male)
    }

    fn parts(given: &str, family: &str) -> PersonName {
        PersonName::Parts {
            given: given.to_owned(),
            patronymic: None,
            family: family.to_owned(),
        }
    }

    #[test]
    fn a_name_greets_only_in_the_language_that_it_is_stated_in() {
        let mironov = reader(&[("ru", parts("Сергей", "Миронов")), ("en", parts("Sergei", "Mironov"))]);
        for (language, given) in [
            ("ru", Some("Сергей")),
            ("en", Some("Sergei")),
            ("en-GB", Some("Sergei")),
            ("uk", None),
            ("be", None),
        ] {
            assert_eq!(mironov.given(language).as_deref(), given, "{language}");
        }
    }

    #[test]
    fn a_whole_name_and_one_in_other_letters_greet_nobody() {
        let whole = reader(&[("ru", PersonName::Whole("Сергей Миронов".to_owned()))]);
        assert_eq!(whole.given("ru"), None);
        let family = reader(&[("ru", parts("", "Миронов"))]);
        assert_eq!(family.given("ru"), None);
        let traditional = reader(&[("zh-Hant", parts("曉波", "劉"))]);
        assert_eq!(traditional.given("zh-Hans"), None);
    }

    #[test]
    fn in_chinese_the_whole_name_greets() {
        let reader = reader(&[("zh", parts("志永", "许"))]);
        assert_eq!(reader.given("zh-Hans").as_deref(), Some("许志永"));
    }
}
