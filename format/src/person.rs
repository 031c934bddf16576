//! People's names, and how a card names the person it wants.

use crate::LanguageTag;

/// A name, whole or in its parts. Never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PersonName {
    /// As the publisher writes it.
    Whole(String),
    /// In parts; for someone with one name only, the others are empty.
    Parts {
        /// Given name or names.
        given: String,
        /// Patronymic.
        patronymic: Option<String>,
        /// Family name.
        family: String,
    },
}

impl PersonName {
    /// The whole name: given name, patronymic, family name.
    pub fn full(&self) -> String {
        match self {
            Self::Whole(name) => name.clone(),
            Self::Parts {
                given,
                patronymic,
                family,
            } => {
                let mut full = String::new();
                for part in [given.as_str(), patronymic.as_deref().unwrap_or_default(), family] {
                    if !full.is_empty() && !part.is_empty() {
                        full.push(' ');
                    }
                    full.push_str(part);
                }
                full
            }
        }
    }

    /// The whole name as its language writes it: Chinese, Japanese and Korean put no space between its parts, where they
    /// use their own script.
    pub fn full_in(&self, language: &LanguageTag) -> String {
        match self {
            Self::Parts { given, family, .. } if self.has_family_first(language) => {
                let is_spaced = matches!(language.primary(), "hu" | "vi") || family.is_ascii();
                [family.as_str(), if is_spaced { " " } else { "" }, given].concat()
            }
            _ => self.full(),
        }
    }

    /// Whether the language writes the family name before the given one.
    fn has_family_first(&self, language: &LanguageTag) -> bool {
        matches!(self, Self::Parts { given, family, .. } if !given.is_empty() && !family.is_empty())
            && matches!(language.primary(), "zh" | "ja" | "ko" | "hu" | "vi")
    }

    /// One or two letters that stand for the person where there is no photo: those of the given and the family name in
    /// the order of the language, or of the first and the last word. Empty for a name without any letter.
    pub fn initials_in(&self, language: &LanguageTag) -> String {
        let (first, last) = match self {
            Self::Parts { given, family, .. } if self.has_family_first(language) => (initial(family), initial(given)),
            Self::Parts { given, family, .. } => (initial(given), initial(family)),
            Self::Whole(name) => {
                let mut initials = name.split_whitespace().filter_map(initial);
                (initials.next(), initials.next_back())
            }
        };
        let (first, last) = (first.unwrap_or_default(), last.unwrap_or_default());
        // Arabic letters would join into a word: «مع» is "with".
        let is_joined = matches!(first.chars().next(), Some('\u{600}'..='\u{6ff}')) && !last.is_empty();
        [first, if is_joined { " " } else { "" }, last].concat()
    }
}

/// The first letter of a word, with the accents that follow it.
fn initial(word: &str) -> Option<&str> {
    let start = word.find(char::is_alphabetic)?;
    let mut characters = word[start..].char_indices().skip(1);
    let end = characters
        .find(|(_, character)| !is_accent(*character))
        .map_or(word.len(), |(index, _)| start + index);
    Some(&word[start..end])
}

/// Unicode's block of combining diacritical marks: of the scripts that card's names are in, those that write an
/// accent apart from its letter use these.
fn is_accent(character: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&character)
}

/// The place of the person that a card wants among the ids of a feed's items. `wanted` is an `id`, or else the last
/// path segment of one; of several, the first is the person. An exact `id` has precedence over a segment, at any place.
///
/// White space around `wanted` is ignored. Of an `id` that is a URL, the host, the query, the fragment and slashes at
/// the end are not part of the segment. A segment matches as it stands in the `id` or with its percent-encoding decoded.
/// An empty `wanted` matches nothing.
pub fn find_person<S: AsRef<str>>(ids: impl IntoIterator<Item = Option<S>>, wanted: &str) -> Option<usize> {
    let wanted = wanted.trim();
    if wanted.is_empty() {
        return None;
    }
    let mut by_segment = None;
    for (place, id) in ids.into_iter().enumerate() {
        let Some(id) = id else { continue };
        if id.as_ref() == wanted {
            return Some(place);
        }
        if by_segment.is_none() && has_last_segment(id.as_ref(), wanted) {
            by_segment = Some(place);
        }
    }
    by_segment
}

fn has_last_segment(id: &str, wanted: &str) -> bool {
    last_path_segment(id).is_some_and(|segment| segment == wanted || is_percent_encoding_of(segment, wanted))
}

/// The last path segment of an `id`, by which a card may name the person instead; `None` for an `id` without a path.
pub fn last_path_segment(id: &str) -> Option<&str> {
    let path = id.split(['?', '#']).next()?.trim_end_matches('/');
    let path = match path.split_once(':').and_then(|(_, rest)| rest.strip_prefix("//")) {
        Some(hierarchy) => hierarchy.split_once('/')?.1,
        None => path.contains('/').then_some(path)?,
    };
    path.rsplit('/').next().filter(|segment| !segment.is_empty())
}

fn is_percent_encoding_of(segment: &str, wanted: &str) -> bool {
    let mut encoded = segment.bytes();
    let mut bytes = wanted.bytes();
    while let Some(byte) = encoded.next() {
        let byte = if byte == b'%' {
            let (Some(high), Some(low)) = (encoded.next().and_then(hex_digit), encoded.next().and_then(hex_digit))
            else {
                return false;
            };
            high * 16 + low
        } else {
            byte
        };
        if bytes.next() != Some(byte) {
            return false;
        }
    }
    bytes.next().is_none()
}

fn hex_digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{PersonName, find_person};
    use crate::LanguageTag;

    fn language(tag: &str) -> LanguageTag {
        LanguageTag::parse(tag).unwrap()
    }

    fn parts(given: &str, patronymic: Option<&str>, family: &str) -> PersonName {
        PersonName::Parts {
            given: given.to_owned(),
            patronymic: patronymic.map(str::to_owned),
            family: family.to_owned(),
        }
    }

    #[test]
    fn names_in_parts_are_joined_in_order() {
        for (name, full) in [
            (
                parts("Sergei", Some("Gennadyevich"), "Mironov"),
                "Sergei Gennadyevich Mironov",
            ),
            (parts("Сергей", None, "Миронов"), "Сергей Миронов"),
            (parts("", None, "Suharto"), "Suharto"),
            (parts("Suharto", None, ""), "Suharto"),
            (parts("", Some("Ivanovich"), ""), "Ivanovich"),
            (PersonName::Whole("Ursula K. Le Guin".to_owned()), "Ursula K. Le Guin"),
        ] {
            assert_eq!(name.full(), full);
        }
    }

    #[test]
    fn initials_are_one_or_two_letters_of_any_script() {
        for (name, initials) in [
            (parts("Sergei", Some("Gennadyevich"), "Mironov"), "SM"),
            (parts("Сергей", None, "Миронов"), "СМ"),
            (parts("", None, "Suharto"), "S"),
            (parts("Й".to_owned().as_str(), None, "«Ёлка»"), "ЙЁ"),
            (parts("И\u{306}ван", None, "Ёлкин"), "И\u{306}Ё"),
            (PersonName::Whole("Ursula K. Le Guin".to_owned()), "UG"),
            (PersonName::Whole("王小明".to_owned()), "王"),
            (PersonName::Whole("محمد علی".to_owned()), "م ع"),
            (PersonName::Whole("محمد".to_owned()), "م"),
            (PersonName::Whole("\"O’Neill\"".to_owned()), "O"),
            (PersonName::Whole("é".to_owned()), "é"),
            (PersonName::Whole("e\u{301}".to_owned()), "e\u{301}"),
            (PersonName::Whole("№ 1".to_owned()), ""),
        ] {
            assert_eq!(name.initials_in(&language("en")), initials, "{name:?}");
        }
    }

    #[test]
    fn initials_have_the_order_of_the_language() {
        let chinese = parts("小明", None, "王");
        for (name, tag, initials) in [
            (&chinese, "zh-Hans", "王小"),
            (&chinese, "en", "小王"),
            (&parts("Erzsébet", None, "Példa"), "hu", "PE"),
            (&parts("Xiaoming", None, "Wang"), "en", "XW"),
            (&parts("小明", None, ""), "zh", "小"),
        ] {
            assert_eq!(name.initials_in(&language(tag)), initials, "{name:?} in {tag}");
        }
    }

    #[test]
    fn a_person_is_found_by_id_or_by_its_last_path_segment() {
        let vectors: serde_json::Value =
            serde_json::from_str(include_str!("../../tests/shell/vectors/persons.json")).unwrap();
        for vector in vectors.as_array().unwrap() {
            let ids = vector["ids"].as_array().unwrap().iter().map(|id| id.as_str());
            let found = find_person(ids, vector["wanted"].as_str().unwrap());
            let place = found.map_or(-1, |place| i64::try_from(place).unwrap());
            assert_eq!(Some(place), vector["found"].as_i64(), "{vector}");
        }
    }

    #[test]
    fn an_item_without_an_id_keeps_its_place() {
        assert_eq!(find_person([None, Some("mironov")], "mironov"), Some(1));
    }
}
