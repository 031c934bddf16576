//! The pages' own words (`locales/TAG/site.ftl`); a card brings its own.

use prisoner_card::messages::{Messages, fill};
use prisoner_card_format::LanguageTag;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

impl Words {
    /// The words for a reader of `tag`: in that language, or else in English, as a card has it.
    pub(crate) fn of(tag: &LanguageTag) -> &'static Self {
        let messages = Messages::lookup(tag);
        let own = LANGUAGES.iter().find(|words| words.tag == messages.tag());
        own.unwrap_or(&LANGUAGES[0])
    }

    /// A name in a list, where it comes in parts.
    pub(crate) fn listed(&self, family: &str, others: &str) -> String {
        match (family, others) {
            ("", name) | (name, "") => name.to_owned(),
            (family, others) => fill(self.listed_name, &[("family", family), ("others", others)]),
        }
    }
}

/// A language's name in the language itself; its tag where it is not known here.
pub(crate) fn own_name(tag: &LanguageTag) -> &str {
    let is_known = |form: &str| LANGUAGES.iter().find(|words| words.tag == form);
    match tag.fallbacks().find_map(is_known) {
        Some(words) => words.own_name,
        None => match tag.primary() {
            "hy" => "հայերեն",
            "ky" => "кыргызча",
            "ro" => "română",
            "tg" => "тоҷикӣ",
            "tt" => "татарча",
            "uz" => "oʻzbekcha",
            _ => tag.as_str(),
        },
    }
}
