//! A language's words: a pack, as crates/locales writes it.

use prisoner_card_format::codes::Gender;
use prisoner_card_format::wire::Value;
use thiserror::Error;

use crate::sentence::{self, Sentence};

/// The words of one language: the sentences of a letter, and the composer's own texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    tag: String,
    direction: String,
    name: String,
    sentences: Vec<Forms>,
    composer: Vec<String>,
    /// Codes and names.
    countries: Vec<(String, String)>,
    comma: String,
    colon: String,
    zero: String,
}

/// A sentence: in one form, or in nine, by the writer's gender and then by the reader's. A form that is the same as the
/// first is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Forms {
    One(String),
    Nine(Vec<String>),
}

/// The reason why a pack cannot be read.
#[derive(Debug, Error)]
pub enum PackError {
    /// It is no pack.
    #[error("not a language of letters: a member is missing")]
    NotAPack,
    /// It belongs to another version of the composer.
    #[error("the language has {found} sentences, not {expected}")]
    OtherVersion {
        /// The number of its sentences.
        found: usize,
        /// The number of this version's sentences.
        expected: usize,
    },
}

impl Words {
    /// Reads a pack.
    ///
    /// # Errors
    ///
    /// Where it is none, or has other sentences than this version.
    pub fn read(json: &str) -> Result<Self, PackError> {
        // By the format's own value: a derived reader would add kilobytes to a visitor's download.
        let words = Self::from_value(prisoner_card_json::parse(json)).ok_or(PackError::NotAPack)?;
        let (found, expected) = (words.sentences.len(), sentence::count());
        if found == expected {
            Ok(words)
        } else {
            Err(PackError::OtherVersion { found, expected })
        }
    }

    fn from_value(pack: Value) -> Option<Self> {
        let mut words = Self::default();
        let mut found = 0;
        for (name, value) in members(pack)? {
            match name.as_str() {
                "tag" => words.tag = string(value)?,
                "direction" => words.direction = string(value)?,
                "name" => words.name = string(value)?,
                "sentences" => words.sentences = list(value)?.into_iter().map(forms).collect::<Option<_>>()?,
                "composer" => words.composer = strings(value)?,
                "countries" => {
                    let named = members(value)?
                        .into_iter()
                        .map(|(code, name)| Some((code, string(name)?)));
                    words.countries = named.collect::<Option<_>>()?;
                }
                "comma" => words.comma = string(value)?,
                "colon" => words.colon = string(value)?,
                "zero" => words.zero = string(value)?,
                _ => continue,
            }
            found += 1;
        }
        (found == 9).then_some(words)
    }

    /// English, which is always there.
    pub fn english() -> Self {
        // A test reads it.
        Self::read(sentence::english()).unwrap_or_default()
    }

    /// The language's tag.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// `ltr` or `rtl`.
    pub fn direction(&self) -> &str {
        &self.direction
    }

    /// The language's name in itself.
    pub fn own_name(&self) -> &str {
        &self.name
    }

    /// The composer's own words at that place of English's list; empty where there is none. The functions that crates/locales
    /// generates know the places.
    pub fn composer(&self, place: usize) -> &str {
        self.composer.get(place).map_or("", String::as_str)
    }

    /// The name of a country, by its code of ISO 3166-1.
    pub fn country(&self, code: &str) -> Option<&str> {
        self.countries
            .iter()
            .find(|(known, _)| known == code)
            .map(|(_, name)| name.as_str())
    }

    /// The sign between the entries of a list, with its space.
    pub fn comma(&self) -> &str {
        &self.comma
    }

    /// The sign after a label, with its space.
    pub fn colon(&self) -> &str {
        &self.colon
    }

    /// A whole number in the digits of the language, as on the card. What the feed states and the writer types is never
    /// written so.
    pub fn number(&self, number: usize) -> String {
        prisoner_card_words::number(&self.zero, u32::try_from(number).unwrap_or(u32::MAX))
    }

    /// The form of a sentence, with `{name}` in the places of values.
    pub fn form(&self, sentence: Sentence, writer: Gender, reader: Gender) -> &str {
        match self.sentences.get(sentence.place()) {
            Some(Forms::One(form)) => form,
            Some(Forms::Nine(forms)) => {
                let at = |place: usize| forms.get(place).map(String::as_str).filter(|form| !form.is_empty());
                at(3 * rank(writer) + rank(reader))
                    .or_else(|| at(0))
                    .unwrap_or_default()
            }
            None => "",
        }
    }
}

fn members(value: Value) -> Option<Vec<(String, Value)>> {
    match value {
        Value::Object(members) => Some(members),
        _ => None,
    }
}

fn list(value: Value) -> Option<Vec<Value>> {
    match value {
        Value::List(entries) => Some(entries),
        _ => None,
    }
}

fn string(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        _ => None,
    }
}

fn strings(value: Value) -> Option<Vec<String>> {
    list(value)?.into_iter().map(string).collect()
}

fn forms(value: Value) -> Option<Forms> {
    match value {
        Value::String(form) => Some(Forms::One(form)),
        forms => strings(forms).map(Forms::Nine),
    }
}

/// The place of a gender among the forms.
const fn rank(gender: Gender) -> usize {
    match gender {
        Gender::Male => 0,
        Gender::Female => 1,
        Gender::Other => 2,
    }
}

#[cfg(test)]
mod tests {
    use prisoner_card_format::codes::Gender;

    use super::Words;
    use crate::Sentence;

    #[test]
    fn english_is_there_with_a_form_for_each_sentence() {
        let english = Words::english();
        assert_eq!((english.tag(), english.direction()), ("en", "ltr"));
        for sentence in Sentence::all() {
            let form = english.form(sentence, Gender::Female, Gender::Other);
            assert!(!form.is_empty(), "{}", sentence.id());
        }
        assert_eq!(english.country("RU"), Some("Russia"));
        assert_eq!((english.comma(), english.colon()), (", ", ": "));
    }

    #[test]
    fn a_pack_of_another_version_is_refused() {
        let pack = r#"{"tag":"xx","direction":"ltr","name":"X","sentences":["a",["b"]],"composer":[],"countries":{},"comma":"","colon":"","zero":"0"}"#;
        let error = Words::read(pack).expect_err("refused");
        let expected = super::sentence::count();
        assert_eq!(
            error.to_string(),
            format!("the language has 2 sentences, not {expected}")
        );
        let error = Words::read("[]").expect_err("refused");
        assert!(error.to_string().starts_with("not a language of letters: "), "{error}");
    }
}
