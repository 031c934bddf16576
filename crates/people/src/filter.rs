//! Filters: by country, year since when, recognition and the language that letters may have.

use std::collections::BTreeMap;

use prisoner_card_format::LanguageTag;
use prisoner_card_format::codes::RecognitionStatus;

use crate::Entry;

/// The choices of a visitor; without any, everybody passes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The country in which the person is held.
    pub country: Option<String>,
    /// The year since which the person is held.
    pub since: Option<u16>,
    /// The finding.
    pub recognition: Option<RecognitionStatus>,
    /// A primary language tag.
    pub language: Option<String>,
}

impl Filter {
    /// The names of the filters in an address's fragment.
    pub const NAMES: [&'static str; 4] = ["country", "since", "recognition", "language"];

    /// Whether nothing is chosen.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether a person passes. A value that the entry does not state fits no choice.
    pub fn accepts(&self, entry: &Entry) -> bool {
        let speaks = |wanted: &String| entry.languages.iter().any(|tag| tag.primary() == wanted);
        (self.country.is_none() || self.country == entry.country)
            && self.language.as_ref().is_none_or(speaks)
            && self
                .since
                .is_none_or(|year| entry.since.is_some_and(|since| since.year() == year))
            && self.recognition.is_none_or(|status| entry.recognition == Some(status))
    }

    /// Reads pairs of an address's fragment; unknown ones are left out.
    pub fn from_pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut filter = Self::default();
        for (name, value) in pairs.into_iter().filter(|(_, value)| !value.is_empty()) {
            match name {
                "country" => filter.country = Some(value.to_owned()),
                "since" => filter.since = value.parse().ok(),
                "recognition" => filter.recognition = RecognitionStatus::from_code(value),
                "language" => filter.language = Some(value.to_owned()),
                _ => {}
            }
        }
        filter
    }

    /// The pairs for an address's fragment.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let pairs = [
            ("country", self.country.clone()),
            ("since", self.since.map(|year| year.to_string())),
            ("recognition", self.recognition.map(|status| status.code().to_owned())),
            ("language", self.language.clone()),
        ];
        pairs
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)))
            .collect()
    }
}

/// The values to choose from, with the number of people for each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// Countries.
    pub countries: BTreeMap<String, usize>,
    /// Years.
    pub years: BTreeMap<u16, usize>,
    /// Codes of findings.
    pub recognitions: BTreeMap<&'static str, usize>,
    /// Primary language tags.
    pub languages: BTreeMap<String, usize>,
}

impl Choices {
    /// The choices among these people.
    pub fn of<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Self {
        let mut choices = Self::default();
        for entry in entries {
            if let Some(country) = &entry.country {
                *choices.countries.entry(country.clone()).or_default() += 1;
            }
            if let Some(since) = entry.since {
                *choices.years.entry(since.year()).or_default() += 1;
            }
            if let Some(status) = entry.recognition {
                *choices.recognitions.entry(status.code()).or_default() += 1;
            }
            let mut languages: Vec<&str> = entry.languages.iter().map(LanguageTag::primary).collect();
            languages.sort_unstable();
            languages.dedup();
            for language in languages {
                *choices.languages.entry(language.to_owned()).or_default() += 1;
            }
        }
        choices
    }
}
