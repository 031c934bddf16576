//! The languages in which a reader gets the feed's texts where their own is missing.

use crate::limits::STAND_INS;
use crate::{LanguageTag, wire};

/// The publisher's fallback languages for another language, before English.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fallback(Vec<(LanguageTag, Vec<LanguageTag>)>);

/// The languages that a reader gets the feed's texts in, the reader's own first. English follows where none of them is
/// there ([`Localized::get`](crate::Localized::get)).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preferred(Vec<LanguageTag>);

impl Fallback {
    /// A key or value that is no language tag is left out. Of two lists for one language the last counts, as in JSON.
    pub(crate) fn from_wire(wire: wire::ByLanguage<Vec<String>>) -> Self {
        let lists = wire.0.into_iter().filter_map(|(tag, languages)| {
            let languages = languages.iter().filter_map(|tag| LanguageTag::parse(tag));
            Some((LanguageTag::parse(&tag)?, languages.take(STAND_INS).collect()))
        });
        Self(lists.collect())
    }

    /// The languages for a reader of `wanted`. A list holds for the more special forms of its language too (`uk-UA`,
    /// `uk`). It is complete: the lists of the languages in it are not looked at.
    pub fn preferred(&self, wanted: &LanguageTag) -> Preferred {
        let list_of = |form| self.0.iter().rev().find(|(tag, _)| tag.as_str() == form);
        let mut languages = vec![wanted.clone()];
        if let Some((_, stand_ins)) = wanted.fallbacks().find_map(list_of) {
            languages.extend_from_slice(stand_ins);
        }
        Preferred(languages)
    }

    /// Each language with its fallbacks, in the publisher's order.
    pub fn iter(&self) -> impl Iterator<Item = (&LanguageTag, &[LanguageTag])> {
        self.0.iter().map(|(tag, languages)| (tag, &**languages))
    }
}

impl Preferred {
    /// The languages, the best first.
    pub fn iter(&self) -> impl Iterator<Item = &LanguageTag> {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::{Fallback, Preferred};
    use crate::{LanguageTag, Localized, wire};

    fn tag(text: &str) -> LanguageTag {
        LanguageTag::parse(text).unwrap()
    }

    fn fallback(lists: &[(&str, &[&str])]) -> Fallback {
        let lists = lists.iter().map(|(tag, languages)| {
            let languages = languages.iter().map(|tag| (*tag).to_owned()).collect();
            ((*tag).to_owned(), languages)
        });
        Fallback::from_wire(wire::ByLanguage(lists.collect()))
    }

    #[track_caller]
    fn assert_preferred(lists: &[(&str, &[&str])], wanted: &str, expected: &[&str]) {
        let preferred: Preferred = fallback(lists).preferred(&tag(wanted));
        let found: Vec<&str> = preferred.iter().map(LanguageTag::as_str).collect();
        assert_eq!(found, expected, "{wanted}");
    }

    #[track_caller]
    fn assert_gets(lists: &[(&str, &[&str])], available: &[&str], wanted: &str, got: &str) {
        let names = Localized::new(available.iter().map(|text| (tag(text), *text))).unwrap();
        let (language, value) = names.get(&fallback(lists).preferred(&tag(wanted)));
        assert_eq!((language.as_str(), *value), (got, got), "{wanted}");
    }

    #[test]
    fn a_language_stands_in_only_where_the_publisher_says_so() {
        let lists: &[(&str, &[&str])] = &[("uk", &["ru"])];
        assert_gets(&[], &["ru", "en"], "uk", "en");
        assert_gets(lists, &["ru", "en"], "uk", "ru");
        assert_gets(lists, &["en", "ru"], "uk-UA", "ru");
        assert_gets(lists, &["en", "ru", "uk"], "uk", "uk");
        assert_gets(lists, &["en", "ru"], "be", "en");
        assert_gets(lists, &["de", "en"], "uk", "en");
        assert_gets(lists, &["de", "fr"], "uk", "de");
    }

    #[test]
    fn stand_ins_go_in_the_publishers_order_and_by_their_forms() {
        let lists: &[(&str, &[&str])] = &[("be", &["uk", "ru"]), ("sr", &["hr", "en", "ru"])];
        assert_gets(lists, &["en", "ru", "uk"], "be", "uk");
        assert_gets(lists, &["en", "ru-RU"], "be", "ru-RU");
        assert_gets(lists, &["ru", "en-GB"], "sr-Latn", "en-GB");
    }

    #[test]
    fn a_list_is_the_whole_of_what_stands_in() {
        let lists: &[(&str, &[&str])] = &[("be", &["uk"]), ("uk", &["be", "ru"])];
        assert_preferred(lists, "be", &["be", "uk"]);
        assert_preferred(lists, "uk", &["uk", "be", "ru"]);
        assert_gets(lists, &["en", "ru"], "be", "en");
    }

    #[test]
    fn the_most_special_list_counts() {
        let lists: &[(&str, &[&str])] = &[("zh-Hant", &["zh-Hans"]), ("zh", &["ja"]), ("zh-Hant-HK", &[])];
        assert_preferred(lists, "zh-TW", &["zh-TW", "zh-Hans"]);
        assert_preferred(lists, "zh-CN", &["zh-CN", "ja"]);
        assert_preferred(lists, "zh-Hant-HK", &["zh-Hant-HK"]);
    }

    #[test]
    fn malformed_tags_are_left_out_and_the_last_of_two_lists_counts() {
        let lists: &[(&str, &[&str])] = &[("UK", &["pl"]), ("uk", &["по-русски", "RU"]), ("?", &["de"])];
        assert_preferred(lists, "uk", &["uk", "ru"]);
    }

    #[test]
    fn a_long_list_is_cut() {
        let tags: Vec<String> = ('a'..='z').map(|letter| format!("q{letter}")).collect();
        let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
        let preferred = fallback(&[("uk", &tags)]).preferred(&tag("uk"));
        assert_eq!(preferred.iter().count(), 1 + crate::limits::STAND_INS);
    }
}
