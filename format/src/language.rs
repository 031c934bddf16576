//! Language tags, and values that come in several languages.

use std::fmt;

use crate::Preferred;

/// A BCP 47 language tag in its usual spelling: `en`, `de-AT`, `sr-Latn-RS`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LanguageTag(String);

impl LanguageTag {
    /// Reads a tag as people write them: any case, `_` for `-`, stray spaces.
    /// `None` where that is not a tag by BCP 47's grammar (section 2.1), whatever the registry says of it.
    pub fn parse(tag: &str) -> Option<Self> {
        let mut subtags: Vec<String> = tag
            .split(['-', '_'])
            .map(|subtag| subtag.trim().to_ascii_lowercase())
            .collect();
        if !is_well_formed(&subtags) {
            return None;
        }
        set_usual_case(&mut subtags);
        Some(Self(subtags.join("-")))
    }

    /// English: the language of a feed that names none, and the last that a card falls back to.
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// The tag, for an HTML `lang` attribute.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The tag's primary language, in lower case: `de` of `de-AT`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The tag and its less and less special forms: `zh-Hant-TW`, `zh-Hant`, `zh` (RFC 4647 section 3.4; a
    /// single letter or digit only introduces what follows it and goes with that). Chinese that does not name its script
    /// has it by its region: `zh-TW`, `zh-Hant`, `zh`.
    pub fn fallbacks(&self) -> impl Iterator<Item = &str> {
        let forms = std::iter::successors(Some(self.0.as_str()), |tag| {
            let (mut shorter, _) = tag.rsplit_once('-')?;
            while shorter.rsplit('-').next().is_some_and(|last| last.len() == 1) {
                (shorter, _) = shorter.rsplit_once('-')?;
            }
            Some(shorter)
        });
        let script = self.script_of_chinese();
        forms.flat_map(move |form| {
            let script = script.filter(|_| form == "zh");
            // A tag that says no more than the language means that itself before a script.
            let (before, after) = if self.0 == form { (None, script) } else { (script, None) };
            before.into_iter().chain([form]).chain(after)
        })
    }

    /// The script that Chinese is written in where the tag does not say it (CLDR, "likely subtags").
    fn script_of_chinese(&self) -> Option<&'static str> {
        let mut subtags = self.0.split('-');
        if subtags.next() != Some("zh") || self.0.contains("Han") {
            return None;
        }
        let is_traditional = subtags.any(|subtag| matches!(subtag, "TW" | "HK" | "MO"));
        Some(if is_traditional { "zh-Hant" } else { "zh-Hans" })
    }

    /// Whether this is `general` or a more special form of it.
    fn is_form_of(&self, general: &str) -> bool {
        self.0
            .strip_prefix(general)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl AsRef<str> for LanguageTag {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// A value in one or more languages. Never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Localized<T> {
    values: Vec<(LanguageTag, T)>,
}

impl<T> Localized<T> {
    /// The values in the publisher's order; `None` where there is none. Of two in one language the last stands,
    /// as in JSON.
    pub fn new(values: impl IntoIterator<Item = (LanguageTag, T)>) -> Option<Self> {
        let mut distinct: Vec<(LanguageTag, T)> = Vec::new();
        for (tag, value) in values {
            match distinct.iter_mut().find(|(known, _)| *known == tag) {
                Some((_, earlier)) => *earlier = value,
                None => distinct.push((tag, value)),
            }
        }
        if distinct.is_empty() {
            None
        } else {
            Some(Self { values: distinct })
        }
    }

    /// The value for a reader, and the language that it really is in: the first of `preferred` that is there, itself or a
    /// less special form of it (`de-AT`, `de`; RFC 4647 section 3.4, lookup), or a sister of it (`de-CH`), or
    /// else English, or else the first.
    pub fn get(&self, preferred: &Preferred) -> (&LanguageTag, &T) {
        let found = preferred
            .iter()
            .find_map(|wanted| self.position(wanted))
            .or_else(|| self.position(&LanguageTag::english()))
            .unwrap_or(0);
        let (tag, value) = &self.values[found];
        (tag, value)
    }

    /// The value in that language: `wanted` itself, a less special form of it, or a sister, as in
    /// [`get`](Self::get); never one in another language.
    pub fn get_exact(&self, wanted: &LanguageTag) -> Option<(&LanguageTag, &T)> {
        let (tag, value) = &self.values[self.position(wanted)?];
        Some((tag, value))
    }

    /// The publisher's first.
    pub fn first(&self) -> (&LanguageTag, &T) {
        let (tag, value) = &self.values[0];
        (tag, value)
    }

    /// Every language with its value, in the publisher's order.
    pub fn iter(&self) -> impl Iterator<Item = (&LanguageTag, &T)> {
        self.values.iter().map(|(tag, value)| (tag, value))
    }

    /// The same languages with other values.
    pub fn map<U>(self, mut convert: impl FnMut(T) -> U) -> Localized<U> {
        Localized {
            values: self
                .values
                .into_iter()
                .map(|(tag, value)| (tag, convert(value)))
                .collect(),
        }
    }

    /// Moves the languages for which `is_preferred` holds before the others; either keep their order.
    pub(crate) fn prefer(&mut self, is_preferred: impl Fn(&LanguageTag) -> bool) {
        let (mut preferred, others): (Vec<_>, Vec<_>) = self.values.drain(..).partition(|(tag, _)| is_preferred(tag));
        preferred.extend(others);
        self.values = preferred;
    }

    /// The place of the best value in the language of `wanted`: an exact match of the tag or of its shorter forms has
    /// precedence over a sister, and a near sister (`zh-Hant-HK` for `zh-Hant-TW`) over a far one (`zh-Hans`).
    fn position(&self, wanted: &LanguageTag) -> Option<usize> {
        let exact = |form| self.values.iter().position(|(tag, _)| tag.0 == form);
        let sister = |form| self.values.iter().position(|(tag, _)| tag.is_form_of(form));
        wanted
            .fallbacks()
            .find_map(exact)
            .or_else(|| wanted.fallbacks().find_map(sister))
    }
}

/// Tags that were registered before the grammar and do not follow it (RFC 5646 section 2.1, `irregular`).
const IRREGULAR: [&str; 17] = [
    "en-gb-oed",
    "i-ami",
    "i-bnn",
    "i-default",
    "i-enochian",
    "i-hak",
    "i-klingon",
    "i-lux",
    "i-mingo",
    "i-navajo",
    "i-pwn",
    "i-tao",
    "i-tay",
    "i-tsu",
    "sgn-be-fr",
    "sgn-be-nl",
    "sgn-ch-de",
];

/// RFC 5646 section 2.1, `Language-Tag`, on subtags in lower case.
fn is_well_formed(subtags: &[String]) -> bool {
    if !subtags.iter().all(|subtag| is_alphanumeric(subtag, 1, 8)) {
        return false;
    }
    let mut rest = subtags;
    if rest.first().is_none_or(|first| first != "x") {
        let Some(after) = after_language(rest) else {
            return IRREGULAR.contains(&subtags.join("-").as_str());
        };
        rest = after;
        skip(&mut rest, 1, |subtag| is_alphabetic(subtag, 4, 4));
        skip(&mut rest, 1, |subtag| {
            is_alphabetic(subtag, 2, 2) || (subtag.len() == 3 && is_numeric(subtag))
        });
        skip(&mut rest, usize::MAX, is_variant);
        while rest.first().is_some_and(|subtag| subtag.len() == 1 && subtag != "x") {
            rest = &rest[1..];
            if skip(&mut rest, usize::MAX, |subtag| subtag.len() >= 2) == 0 {
                return false;
            }
        }
    }
    // Private use, or the end; anything else left over is at best one of the irregular tags.
    match rest.split_first() {
        None => true,
        Some((first, private)) => {
            (first == "x" && !private.is_empty()) || IRREGULAR.contains(&subtags.join("-").as_str())
        }
    }
}

/// The subtags after the primary language and its at most three extensions (`zh-yue`).
fn after_language(subtags: &[String]) -> Option<&[String]> {
    let (language, mut rest) = subtags.split_first()?;
    if !is_alphabetic(language, 2, 8) {
        return None;
    }
    if language.len() <= 3 {
        skip(&mut rest, 3, |subtag| is_alphabetic(subtag, 3, 3));
    }
    Some(rest)
}

/// Leaves out at most `most` subtags of a kind, and returns their number.
fn skip(subtags: &mut &[String], most: usize, is_of_kind: impl Fn(&str) -> bool) -> usize {
    let count = subtags
        .iter()
        .take(most)
        .take_while(|subtag| is_of_kind(subtag))
        .count();
    *subtags = &subtags[count..];
    count
}

fn is_variant(subtag: &str) -> bool {
    subtag.len() >= 5 || (subtag.len() == 4 && subtag.as_bytes()[0].is_ascii_digit())
}

fn is_alphanumeric(subtag: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn is_alphabetic(subtag: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn is_numeric(subtag: &str) -> bool {
    subtag.bytes().all(|byte| byte.is_ascii_digit())
}

/// RFC 5646 section 2.1.1: after the first subtag and outside extensions, two letters are a region in capitals and
/// four letters a script with one.
fn set_usual_case(subtags: &mut [String]) {
    for index in 1..subtags.len() {
        if subtags[index - 1].len() == 1 {
            return;
        }
        let subtag = &mut subtags[index];
        match subtag.len() {
            2 => subtag.make_ascii_uppercase(),
            4 => subtag[..1].make_ascii_uppercase(),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests;
