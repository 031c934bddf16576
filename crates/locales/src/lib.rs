//! The card's words in every language: from the files below `locales/`, which translators edit, to the code and the
//! packs of the card.
//!
//! A language is a folder, named by its tag. English is the reference: it has all messages, the purpose of each, and
//! the values in it. Every other language is held to it, so that none lacks a word. English is compiled into the card,
//! as Rust; the other languages are packs, as JSON, of which a card loads the one that it needs. An application has a
//! file of messages of its own, and packs of its own.
//!
//! Nothing here does I/O: files come as texts, and the results are texts.

mod app;
mod card;
mod draft;
mod fluent;
mod generate;
mod grammar;
mod letter;
mod mistake;
mod plural;
mod reference;

use std::collections::BTreeMap;

pub use crate::draft::{Cldr, draft};
pub use crate::mistake::Mistake;

use crate::fluent::{Message, Resource};
use crate::grammar::Grammar;

/// The language that the others are held to, and that stands in for them.
pub const ENGLISH: &str = "en";

/// The files that each language has; those of applications, `NAME.ftl`, stand beside them.
pub const FILES: [&str; 4] = [CARD, SCRIPT, SITE, GRAMMAR];

const CARD: &str = "card.ftl";
const SCRIPT: &str = "script.ftl";
const SITE: &str = "site.ftl";
const GRAMMAR: &str = "grammar.toml";

/// The sentences of a letter, and the composer's own words.
const LETTER: &str = "letter.ftl";
const COMPOSER: &str = "composer.ftl";

/// One language.
#[derive(Debug)]
struct Language {
    tag: String,
    grammar: Grammar,
    card: Vec<Message>,
    script: Vec<Message>,
    site: Vec<Message>,
    /// The messages of each application, by the names of their files.
    apps: BTreeMap<String, Vec<Message>>,
}

/// Every language that the card speaks, checked against English.
#[derive(Debug)]
pub struct Locales {
    english: Language,
    others: Vec<Language>,
}

impl Locales {
    /// Reads the languages: for each its tag and its files, by name.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with them, in the order of the files.
    pub fn read(languages: &BTreeMap<String, BTreeMap<String, String>>) -> Result<Self, Vec<Mistake>> {
        let mut mistakes = Vec::new();
        let mut all = BTreeMap::new();
        for (tag, files) in languages {
            if let Some(language) = Language::read(tag, files, &mut mistakes) {
                all.insert(tag.as_str(), language);
            }
        }
        if let Some(english) = all.remove(ENGLISH) {
            reference::check(&english, &english, &mut mistakes);
            for language in all.values() {
                reference::check(language, &english, &mut mistakes);
            }
            if mistakes.is_empty() {
                let others = all.into_values().collect();
                return Ok(Self { english, others });
            }
        } else {
            mistakes.push(Mistake::in_file(ENGLISH, CARD, "the reference is missing"));
        }
        Err(mistakes)
    }

    /// The tags of all languages: English, then the others in order.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.all().map(|language| language.tag.as_str())
    }

    /// The card's English words as Rust, with a function for each message. The code that it is compiled with has the types
    /// (`src/messages/`).
    pub fn card_in_rust(&self) -> String {
        card::in_rust(&self.english)
    }

    /// The card's words in the other languages as Rust, for programs that need all of them at hand.
    pub fn packs_in_rust(&self) -> String {
        card::packs_in_rust(&self.others, &self.english.card)
    }

    /// The words of the publisher's pages in all languages, as Rust.
    pub fn site_in_rust(&self) -> String {
        let languages: Vec<&Language> = self.all().collect();
        generate::site(&languages)
    }

    /// The packs of the languages but English, by tag: the texts of each that the script and the card need.
    pub fn packs(&self) -> impl Iterator<Item = (&str, String)> {
        self.others
            .iter()
            .map(|language| (language.tag.as_str(), card::pack(language, &self.english.card)))
    }

    /// The English words of an application as Rust, with a function for each message. None where it has no file.
    pub fn app_in_rust(&self, app: &str) -> Option<String> {
        app::in_rust(&self.english, app)
    }

    /// The packs of an application, by tag. Empty where it has no file.
    pub fn app_packs(&self, app: &str) -> impl Iterator<Item = (&str, String)> {
        self.others.iter().filter_map(move |language| {
            let words = app::words(language, &self.english, app)?;
            Some((language.tag.as_str(), card::pack_of(language, &words)))
        })
    }

    /// The sentences of a letter as Rust: their topics and gaps, and English. The code that it is compiled with has the
    /// types (`crates/letter`).
    pub fn letter_in_rust(&self) -> String {
        letter::in_rust(&self.english)
    }

    /// The composer's own words as Rust, with a function for each message.
    pub fn composer_in_rust(&self) -> String {
        letter::composer_in_rust(self.english.app(COMPOSER))
    }

    /// The letter's packs of the languages but English, by tag: sentences, and the composer's own words.
    pub fn letter_packs(&self) -> impl Iterator<Item = (&str, String)> {
        self.others
            .iter()
            .map(|language| (language.tag.as_str(), letter::pack(language, &self.english)))
    }

    /// English as the script has it: the same members as in a pack, without the card's.
    pub fn script(&self) -> String {
        card::script(&self.english).to_string()
    }

    /// The messages of a language, of all its files, that are word for word as in English: by name, with the words. A
    /// message without letters but in its values does not count.
    pub fn as_in_english(&self, tag: &str) -> Vec<(&str, &str)> {
        let Some(language) = self.others.iter().find(|language| language.tag == tag) else {
            return Vec::new();
        };
        let apps = language.apps.iter();
        let files = [
            (&language.card, &self.english.card),
            (&language.script, &self.english.script),
            (&language.site, &self.english.site),
        ]
        .into_iter()
        .chain(apps.filter_map(|(name, own)| Some((own, self.english.apps.get(name)?))));
        let pairs = files.flat_map(|(own, english)| {
            english
                .iter()
                .filter_map(|english| Some((own.iter().find(|own| own.id == english.id)?, english)))
        });
        pairs
            .filter(|(own, english)| own.form("other") == english.form("other") && is_worded(own.form("other")))
            .map(|(own, _)| (own.id.as_str(), own.form("other")))
            .chain(language.grammar.as_in_english(&self.english.grammar))
            .collect()
    }

    fn all(&self) -> impl Iterator<Item = &Language> {
        std::iter::once(&self.english).chain(&self.others)
    }
}

/// Whether a text has words beside the places of its values.
fn is_worded(text: &str) -> bool {
    let mut is_value = true;
    let words = text.split(['{', '}']).filter(|_| {
        is_value = !is_value;
        !is_value
    });
    words.flat_map(str::chars).any(char::is_alphabetic)
}

impl Language {
    /// The messages of an application's file; none where it has no such file.
    fn app(&self, file: &str) -> &[Message] {
        self.apps.get(file).map_or(&[], Vec::as_slice)
    }

    fn read(tag: &str, files: &BTreeMap<String, String>, mistakes: &mut Vec<Mistake>) -> Option<Self> {
        let mut text = |name: &str| {
            let text = files.get(name);
            if text.is_none() {
                mistakes.push(Mistake::in_file(tag, name, "the file is missing"));
            }
            text
        };
        let (card, script, site, grammar) = (text(CARD), text(SCRIPT), text(SITE), text(GRAMMAR));
        let categories = plural::categories(tag).or_else(|| {
            mistakes.push(Mistake::in_file(
                tag,
                GRAMMAR,
                "the name of the folder is no language tag",
            ));
            None
        })?;
        let grammar = Grammar::read(tag, grammar?, mistakes);
        let mut read = |name: &str, text: &str| Resource { tag, name }.read(text, &categories, mistakes);
        let of_apps = files
            .iter()
            .filter(|(name, _)| name.strip_suffix(".ftl").is_some() && !FILES.contains(&name.as_str()));
        Some(Self {
            apps: of_apps.map(|(name, text)| (name.clone(), read(name, text))).collect(),
            card: read(CARD, card?),
            script: read(SCRIPT, script?),
            site: read(SITE, site?),
            tag: tag.to_owned(),
            grammar: grammar?,
        })
    }
}

#[cfg(test)]
mod tests;
