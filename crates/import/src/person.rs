//! Who it is: the name, the year of birth, the gender for the wording.

use super::document::{Block, Found};
use super::quantity::dates;
use super::words::{Language, Pattern, Script, pattern};

/// A name, in parts only where a patronymic tells which part is which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Name {
    Whole(String),
    Parts {
        given: String,
        patronymic: String,
        family: String,
    },
}

/// Up to three words that begin with a capital.
const NAME: &str = r"\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}";

/// The name that a title, a finding or a label states, in the nominative.
pub(super) fn named(text: &str, language: Language) -> Option<String> {
    static ENGLISH: Pattern = pattern!(&format!(
        r"^(?:(?P<a>{NAME})(?:,[^,]+,)? (?:is |has been )?(?:(?:recogni[sz]ed|declared) )?(?:as |to be )?(?:a )?political prisoner|[Pp]olitical prisoner:? (?P<b>{NAME})(?:\W|$)|(?:Full )?[Nn]ame: (?P<c>{NAME})(?:[,.(]|$))|\b(?:considers?|recogni[sz]es?|recogni[sz]ed) (?P<d>{NAME}) (?:to be |as )?a political prisoner"
    ));
    static RUSSIAN: Pattern = pattern!(&format!(
        r"^(?:(?P<a>{NAME}),? ?(?:[—–-]|призна[нёе]\p{{L}}*|является) ?(?:политзаключ|политическ)|[Пп]олитзаключ[её]нн(?:ый|ая):? (?P<b>{NAME})(?:\W|$)|(?:Имя|ФИО|Ф\. ?И\. ?О\.): (?P<c>{NAME})(?:[,.(]|$))"
    ));
    let found = match language {
        Language::English => ENGLISH.captures(text),
        Language::Russian => RUSSIAN.captures(text),
    }?;
    ["a", "b", "c", "d"]
        .iter()
        .find_map(|group| found.name(group))
        .map(|name| name.as_str().to_owned())
}

/// The name with its patronymic, where the document gives one and the same everywhere.
pub(super) fn in_full(name: &str, texts: &[&str]) -> Name {
    let words: Vec<&str> = name.split(' ').collect();
    let parts = |given: &str, patronymic: &str, family: &str| Name::Parts {
        given: given.to_owned(),
        patronymic: patronymic.to_owned(),
        family: family.to_owned(),
    };
    match words.as_slice() {
        [given, patronymic, family] if is_patronymic(patronymic) => parts(given, patronymic, family),
        [family, given, patronymic] if is_patronymic(patronymic) => parts(given, patronymic, family),
        [one, other] => {
            let mut found: Vec<Name> = Vec::new();
            for (given, family) in [(one, other), (other, one)] {
                for patronymic in texts.iter().flat_map(|text| patronymics(text, given, family)) {
                    let full = parts(given, patronymic, family);
                    if !found.contains(&full) {
                        found.push(full);
                    }
                }
            }
            match (found.pop(), found.is_empty()) {
                (Some(only), true) => only,
                _ => Name::Whole(name.to_owned()),
            }
        }
        _ => Name::Whole(name.to_owned()),
    }
}

/// The patronymics between the given name and the family name, or after both.
fn patronymics<'a>(text: &'a str, given: &'a str, family: &'a str) -> impl Iterator<Item = &'a str> {
    let words: Vec<&str> = text
        .split(|c: char| !(c.is_alphabetic() || "’'-".contains(c)))
        .filter(|word| !word.is_empty())
        .collect();
    let mut found = Vec::new();
    for three in words.windows(3) {
        let patronymic = match three {
            [first, patronymic, last] if is_same(first, given) && is_same(last, family) => patronymic,
            [first, middle, patronymic] if is_same(first, family) && is_same(middle, given) => patronymic,
            _ => continue,
        };
        if is_patronymic(patronymic) {
            found.push(*patronymic);
        }
    }
    found.into_iter()
}

/// The same word, with ё written as ё or е.
fn is_same(one: &str, other: &str) -> bool {
    one.replace('ё', "е") == other.replace('ё', "е")
}

fn is_patronymic(word: &str) -> bool {
    gender(word).is_some()
}

/// What a patronymic's ending says, in the nominative.
pub(super) fn gender(patronymic: &str) -> Option<&'static str> {
    let word = patronymic.to_lowercase();
    let ends = |endings: &[&str]| {
        endings
            .iter()
            .any(|ending| word.len() > ending.len() + 1 && word.ends_with(ending))
    };
    if ends(&["вич", "ьич", "мич", "vich", "yich", "ych"]) {
        Some("m")
    } else if ends(&["вна", "ична", "vna", "ichna"]) {
        Some("f")
    } else {
        None
    }
}

impl Name {
    /// The name as it is written in full.
    pub(super) fn words(&self) -> Vec<&str> {
        match self {
            Self::Whole(name) => name.split(' ').collect(),
            Self::Parts { given, family, .. } => vec![given, family],
        }
    }

    /// Whether the word is a part of the name, in any of its cases.
    pub(super) fn has_part(&self, word: &str) -> bool {
        let parts: Vec<&str> = match self {
            Self::Whole(name) => name.split(' ').collect(),
            Self::Parts {
                given,
                patronymic,
                family,
            } => vec![given, patronymic, family],
        };
        let word = word.to_lowercase();
        parts.iter().any(|part| word.starts_with(&stem(part)))
    }

    /// Whether the name and the text are in one script.
    pub(super) fn is_in_script_of(&self, text: &str) -> bool {
        Script::of(&self.words().concat()) == Script::of(text)
    }

    /// Whether the text has the family name in any of its cases, or, where it is not known which part that is, any part.
    pub(super) fn is_in(&self, text: &str) -> bool {
        let names = match self {
            Self::Whole(name) => name.split(' ').collect(),
            Self::Parts { family, .. } => vec![family.as_str()],
        };
        let text = text.to_lowercase();
        let mut words = text.split(|c: char| !(c.is_alphabetic() || "’'-".contains(c)));
        words.any(|word| names.iter().any(|name| word.starts_with(&stem(name))))
    }
}

/// A family name without the ending that changes with the case: Миронов(а), Достоевск(ий).
fn stem(name: &str) -> String {
    let name = name.to_lowercase();
    let is_ending = |c: char| "аеёийоуыьэюя".contains(c);
    let stem = name.trim_end_matches(is_ending);
    if stem.chars().count() >= 3 {
        stem.to_owned()
    } else {
        name
    }
}

/// The date of birth, where it follows the person's name or stands in their address or under its label.
pub(super) fn birth(block: &Block, name: Option<&Name>) -> Vec<Found<String>> {
    static BORN: Pattern = pattern!(
        r"(?i)(?:\(|, )?(?:who )?(?:was )?born (?:in |on )?(?P<en>[^,;)]{4,18}(?:, \d{4})?)|(?:,|\()? ?(?P<year>\d{4}) (?:г\. ?р\.|года рождения)|(?:\(|, )?(?:родился|родилась) (?:в )?(?P<ru>[^,;)]{4,30})"
    );
    static LABEL: Pattern = pattern!(
        r"(?i)^(?:born|date of birth|year of birth|родил(?:ся|ась)|дата рождения|год рождения)\s*:\s*(?P<date>.{4,30}?)\.?$"
    );
    let year_or_date = |text: &str| -> Option<String> {
        static YEAR: Pattern = pattern!(r"^(\d{4})(?: год(?:у|а)?)?$");
        let text = text.trim().trim_end_matches('.');
        match YEAR.captures(text) {
            Some(year) => Some(year[1].to_owned()),
            None => dates(text)
                .into_iter()
                .next()
                .filter(|date| date.start == 0)
                .map(|date| date.code),
        }
    };
    if let Some(labelled) = LABEL.captures(&block.text) {
        return year_or_date(&labelled["date"])
            .map(|date| Found::new(date, block.whole()))
            .into_iter()
            .collect();
    }
    let mut found = Vec::new();
    for born in BORN.captures_iter(&block.text) {
        let Some(whole) = born.get(0) else { continue };
        let before = block.text[..whole.start()].trim_end_matches([' ', ',', '(']);
        let last_words: Vec<&str> = before.rsplit(' ').take(3).collect();
        let is_named = name.is_some_and(|name| name.words().iter().any(|word| last_words.contains(word)));
        let date = born
            .name("en")
            .or(born.name("ru"))
            .or(born.name("year"))
            .and_then(|date| year_or_date(date.as_str()));
        if let (true, Some(date)) = (is_named, date) {
            found.push(Found::new(date, block.place(&whole.range())));
        }
    }
    found
}

/// The year of birth in an address, as prisons want it.
pub(super) fn birth_in_address(address: &str) -> Option<String> {
    static YEAR: Pattern =
        pattern!(r"(?i)(?:^|\D)((?:19|20)\d{2}) ?(?:г\. ?р\.|года рождения)|\(?born (?:in )?((?:19|20)\d{2})\)?");
    let found = YEAR.captures(address)?;
    Some(found.get(1).or(found.get(2))?.as_str().to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Name, in_full, named};
    use crate::words::Language::{English, Russian};

    #[test]
    fn names_are_taken_from_what_states_them() {
        for (text, language, expected) in [
            (
                "Sergei Mironov is a political prisoner",
                English,
                Some("Sergei Mironov"),
            ),
            (
                "Sergei Mironov, a resident of Kamyshin, is a political prisoner",
                English,
                Some("Sergei Mironov"),
            ),
            (
                "Sergei Mironov has been recognised as a political prisoner",
                English,
                Some("Sergei Mironov"),
            ),
            ("Political prisoner Sergei Mironov", English, Some("Sergei Mironov")),
            (
                "The project considers Sergei Mironov a political prisoner.",
                English,
                Some("Sergei Mironov"),
            ),
            ("Сергей Миронов — политзаключённый", Russian, Some("Сергей Миронов")),
            (
                "Сергей Миронов - политический заключенный",
                Russian,
                Some("Сергей Миронов"),
            ),
            (
                "Анна Примерова признана политзаключённой",
                Russian,
                Some("Анна Примерова"),
            ),
            (
                "ФИО: Миронов Сергей Геннадьевич",
                Russian,
                Some("Миронов Сергей Геннадьевич"),
            ),
            ("Проект считает Сергея Миронова политзаключённым", Russian, None),
            ("A resident of Kamyshin was sentenced", English, None),
        ] {
            assert_eq!(named(text, language).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_name_has_parts_only_where_a_patronymic_tells_them_apart() {
        let parts = |given: &str, patronymic: &str, family: &str| Name::Parts {
            given: given.to_owned(),
            patronymic: patronymic.to_owned(),
            family: family.to_owned(),
        };
        let mironov = parts("Сергей", "Геннадьевич", "Миронов");
        for (name, text, expected) in [
            ("Сергей Миронов", "Сергей Геннадьевич Миронов родился", mironov.clone()),
            (
                "Сергей Миронов",
                "Миронов Сергей Геннадьевич, 1981 г. р.",
                mironov.clone(),
            ),
            ("Миронов Сергей", "Сергей Геннадьевич Миронов", mironov.clone()),
            ("Миронов Сергей Геннадьевич", "", mironov),
            (
                "Sergei Mironov",
                "Sergei Gennadyevich Mironov",
                parts("Sergei", "Gennadyevich", "Mironov"),
            ),
            (
                "Сергей Миронов",
                "Сергей Петрович Иванов, Миронову Сергею Геннадьевичу",
                Name::Whole("Сергей Миронов".to_owned()),
            ),
            (
                "Сергей Миронов",
                "Сергей Геннадьевич Миронов и Сергей Петрович Миронов",
                Name::Whole("Сергей Миронов".to_owned()),
            ),
        ] {
            assert_eq!(in_full(name, &[text]), expected, "{text}");
        }
    }
}
