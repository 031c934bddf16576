//! The person: the name, and whether a text, an envelope or a sentence names that person.

mod form;
mod spelling;

use std::fmt::{Display, Formatter};
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::words::{Pattern, forms, pattern};
use form::is_given_in;
use spelling::{has_vowels_of, is_given, is_of_other_gender, is_same, sounds};

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

impl Display for Name {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Whole(name) => formatter.write_str(name),
            Self::Parts {
                given,
                patronymic,
                family,
            } => write!(formatter, "{given} {patronymic} {family}"),
        }
    }
}

static STATED: LazyLock<Vec<Regex>> = LazyLock::new(|| forms("names", "stated"));

/// A role that may stand before a name at the beginning of a title, with a capital of its own.
static ROLE: Pattern = pattern!(
    r"(?i)^(?:academic|activist|actor|actress|artist|blogger|citizen|civil|colonel|deputy|director|doctor|engineer|father|former|historian|journalist|lawyer|major|member|mr|mrs|ms|musician|pastor|pensioner|photographer|playwright|poet|politician|priest|prisoner|producer|professor|programmer|publicist|resident|scientist|soldier|student|teacher|worker|writer|активист\p{L}*|адвокат|актёр|актриса|бывш\p{L}+|врач|депутат|доктор|жител\p{L}+|журналист\p{L}*|историк|музыкант|пенсионер\p{L}*|писатель\p{L}*|политик|поэт\p{L}*|преподавател\p{L}*|программист\p{L}*|професс?ор|режисс[её]р|священник|студент\p{L}*|уч[её]н\p{L}+|учител\p{L}+|художни\p{L}+|экс-\p{L}+|юрист)$"
);

/// Whether a word is a role, rather than part of a name.
pub(super) fn is_role(word: &str) -> bool {
    ROLE.is_match(word)
}

/// The name that a title, a finding or a label states.
pub(super) fn stated(text: &str) -> Option<String> {
    let name = STATED
        .iter()
        .find_map(|pattern| Some(pattern.captures(text)?.name("name")?.as_str().to_owned()));
    // A title in capitals does not tell how the name is written.
    name.filter(|name| name.chars().any(char::is_lowercase))
}

/// The one name that all of these are, once roles are taken off. `None` where they differ, or where a name of three
/// words may begin with a role that nothing else tells apart.
pub(super) fn agreed(stated: &[String], recipients: &[&str]) -> Option<String> {
    let mut names: Vec<Vec<&str>> = stated.iter().map(|name| words(name).collect()).collect();
    names.sort_by_key(Vec::len);
    let shortest = names.first()?;
    let mut name = shortest.as_slice();
    while name.len() > 2 && name.first().is_some_and(|word| ROLE.is_match(word)) {
        name = &name[1..];
    }
    if name.first().is_some_and(|word| ROLE.is_match(word)) {
        return None;
    }
    let is_part = |longer: &Vec<&str>| longer.ends_with(name) || without_patronymic(longer) == name;
    if !names.iter().all(is_part) {
        return None;
    }
    let is_full = name.len() == 2 || name.iter().any(|word| gender(word).is_some());
    let is_known = |name: &[&str]| {
        let whole = Name::Whole(name.join(" "));
        recipients.iter().any(|recipient| whole.is_recipient(recipient))
    };
    match name {
        _ if is_full || is_known(name) => Some(name.join(" ")),
        [_, last_two @ ..] if last_two.len() == 2 && is_known(last_two) => Some(last_two.join(" ")),
        _ => None,
    }
}

/// The words of a name but the patronymic, of which a name of two words has none: Statkevich and Stefanovich are surnames.
fn without_patronymic<'a>(words: &[&'a str]) -> Vec<&'a str> {
    let is_patronymic = |index: usize| index > 0 && words.get(index).is_some_and(|word| gender(word).is_some());
    let last = words.len().saturating_sub(1);
    let within = (0..last).find(|index| is_patronymic(*index));
    let patronymic = within.or_else(|| (words.len() > 2 && is_patronymic(last)).then_some(last));
    let others = words.iter().enumerate().filter(|(index, _)| Some(*index) != patronymic);
    others.map(|(_, word)| *word).collect()
}

/// The words of a text.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphabetic() || "’'-".contains(c)))
        .filter(|word| !word.is_empty())
}

/// The name in parts, where the texts give one patronymic between or after its two words and no other.
pub(super) fn in_full(name: &str, texts: &[&str]) -> Name {
    let mut found: Vec<Name> = Vec::new();
    let whole = Name::Whole(name.to_owned());
    let known: Vec<&str> = words(name).collect();
    let parts = |given: &str, patronymic: String, family: &str| Name::Parts {
        given: given.to_owned(),
        patronymic,
        family: family.to_owned(),
    };
    match known.as_slice() {
        [given, patronymic, family] if gender(patronymic).is_some() => {
            found.push(parts(given, (*patronymic).to_owned(), family));
        }
        [given, father, son, family] if gender(son).is_some() => {
            found.push(parts(given, format!("{father} {son}"), family));
        }
        [family, given, patronymic] if gender(patronymic).is_some() => {
            found.push(parts(given, (*patronymic).to_owned(), family));
        }
        [given, family] => {
            for text in texts {
                let words: Vec<&str> = words(text).collect();
                for three in words.windows(3) {
                    let patronymic = match three {
                        [first, patronymic, last] if first == given && last == family => nominative(patronymic),
                        [first, second, patronymic] if is_same(first, family) && is_given(given, second) => {
                            nominative(patronymic)
                        }
                        _ => None,
                    };
                    let same_script = |patronymic: &String| patronymic.is_ascii() == given.is_ascii();
                    if let Some(full) = patronymic
                        .filter(same_script)
                        .map(|patronymic| parts(given, patronymic, family))
                        && !found.contains(&full)
                    {
                        found.push(full);
                    }
                }
            }
        }
        _ => {}
    }
    match (found.pop(), found.is_empty()) {
        (Some(only), true) => only,
        _ => whole,
    }
}

/// A patronymic as it stands, or from the dative of an envelope, whose endings leave no choice.
fn nominative(word: &str) -> Option<String> {
    gender(word)?;
    Some(match word.strip_suffix("ичу") {
        Some(stem) => format!("{stem}ич"),
        None => word.strip_suffix("вне").map_or_else(
            || {
                word.strip_suffix("чне")
                    .map_or_else(|| word.to_owned(), |stem| format!("{stem}чна"))
            },
            |stem| format!("{stem}вна"),
        ),
    })
}

/// The gender by a patronymic's ending, in the nominative or the dative.
pub(super) fn gender(word: &str) -> Option<&'static str> {
    static MALE: Pattern = pattern!(
        r"(?i)(?:\p{L}\p{L}(?:[оеё]вич|[ьм]ич|кич|[лт]ич|ovich|evich|yich|mich|kich)у?|^(?:ogly|oglu|uly|оглы|улы))$"
    );
    static FEMALE: Pattern =
        pattern!(r"(?i)(?:\p{L}\p{L}(?:[оеё]вн[ае]|ичн[ае]|ovna|evna|ichna)|^(?:kyzy|gyzy|кызы))$");
    match (MALE.is_match(word), FEMALE.is_match(word)) {
        (true, _) => Some("m"),
        (_, true) => Some("f"),
        _ => None,
    }
}

/// Whether a word is a patronymic in any case.
fn is_patronymic(word: &str) -> bool {
    static OBLIQUE: Pattern =
        pattern!(r"(?i)\p{L}\p{L}(?:(?:[оеё]в|[ьмклт])ич(?:а|ем|е)|(?:[оеё]вн|ичн)(?:ы|у|ой|ою))$");
    gender(word).is_some() || OBLIQUE.is_match(word)
}

/// The gender by a patronymic, which may be of two words.
pub(super) fn gender_of(patronymic: &str) -> Option<&'static str> {
    words(patronymic).find_map(gender)
}

/// The patronymic in a name, in the nominative; of a Turkic one, the father's name and the word for the child.
pub(super) fn patronymic(name: &str) -> Option<String> {
    let words: Vec<&str> = words(name).collect();
    let index = words.iter().position(|word| gender(word).is_some())?;
    let word = words.get(index)?;
    match words.get(index.checked_sub(1)?) {
        Some(father) if !word.starts_with(char::is_uppercase) => Some(format!("{father} {word}")),
        _ => nominative(word),
    }
}

/// Whether two patronymics, in the nominative, are one in two scripts or spellings.
pub(super) fn is_same_patronymic(one: &str, other: &str) -> bool {
    match (one.split_once(' '), other.split_once(' ')) {
        (Some((one, _)), Some((other, _))) => has_vowels_of(one, other),
        (None, None) => sounds(one) == sounds(other),
        _ => false,
    }
}

impl Name {
    /// The words of the name without a patronymic.
    fn main_words(&self) -> Vec<&str> {
        let (mut words, family) = self.given_and_family();
        words.push(family);
        words
    }

    /// The patronymic, in the nominative.
    pub(super) fn patronymic(&self) -> Option<&str> {
        match self {
            Self::Parts { patronymic, .. } => Some(patronymic),
            Self::Whole(_) => None,
        }
    }

    /// Whether two names, both in the nominative, can only be one: letter for letter, once both are in Latin letters.
    pub(super) fn is_one_with(&self, other: &Self) -> bool {
        let sounds_of = |name: &Self| -> Vec<String> { name.main_words().into_iter().map(sounds).collect() };
        let (mut short, mut long) = (sounds_of(self), sounds_of(other));
        if short.len() > long.len() {
            std::mem::swap(&mut short, &mut long);
        }
        let same_patronymic = match (self.patronymic(), other.patronymic()) {
            (Some(one), Some(other)) => is_same_patronymic(one, other),
            _ => true,
        };
        short.len() > 1 && same_patronymic && short.iter().all(|word| long.contains(word))
    }

    /// Whether a text names the person in full, in any case.
    pub(super) fn is_named_in(&self, text: &str) -> bool {
        const NEAR: usize = 2;
        let (given, family) = self.given_and_family();
        let words: Vec<&str> = words(text).collect();
        words.iter().enumerate().any(|(index, word)| {
            let beside = &words[index.saturating_sub(NEAR)..words.len().min(index + NEAR + 1)];
            let is_given = |given: &&str| beside.iter().any(|word| has_vowels_of(given, word));
            has_vowels_of(family, word) && !is_of_other_gender(family, word) && given.first().is_some_and(is_given)
        })
    }

    fn given_and_family(&self) -> (Vec<&str>, &str) {
        match self {
            Self::Parts { given, family, .. } => (vec![given], family),
            Self::Whole(name) => {
                let mut words = without_patronymic(&words(name).collect::<Vec<_>>());
                let family = words.pop().unwrap_or_default();
                (words, family)
            }
        }
    }

    /// The name as an id: the family name, or all of it where its parts are not known.
    pub(super) fn id(&self) -> Option<String> {
        let written = match self {
            Self::Whole(whole) => whole,
            Self::Parts { family, .. } => family,
        };
        let id = written.to_lowercase().replace(' ', "-").replace(['’', '\''], "");
        let is_plain = id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        (is_plain && !id.is_empty()).then_some(id)
    }

    /// Whether a part of an address is this person and nobody else: all of the name, in any case and script, beside a
    /// patronymic.
    pub(super) fn is_recipient(&self, part: &str) -> bool {
        static BORN: Pattern = pattern!(
            r"(?i)[, ]*\(?(?:born (?:in |on )?)?(?:[\d.]+|(?:\d{1,2} )?\p{L}+ \d{4}) ?(?:г\. ?р\.?|г(?:ода|\.)? ?рождения)?\)?$"
        );
        let part = BORN.replace(part, "");
        if part.chars().any(|c| c.is_ascii_digit()) {
            return false;
        }
        let (given, family) = self.given_and_family();
        let mut rest: Vec<&str> = words(&part).collect();
        if rest
            .iter()
            .any(|word| is_same(word, family) && is_of_other_gender(family, word))
        {
            return false;
        }
        let mut take = |wanted: &str, is_wanted: fn(&str, &str) -> bool| {
            let found = rest.iter().position(|word| is_wanted(wanted, word));
            found.map(|index| rest.remove(index)).is_some()
        };
        if !take(family, has_vowels_of) || !given.iter().all(|given| take(given, is_given)) {
            return false;
        }
        let is_ours = |found: &str| self.patronymic().is_none_or(|known| is_same_patronymic(known, found));
        match rest.as_slice() {
            [] => true,
            [patronymic] => nominative(patronymic).is_some_and(|found| is_ours(&found)),
            [father, child] => {
                let is_turkic = gender(child).is_some() && !child.starts_with(char::is_uppercase);
                is_turkic && is_ours(&format!("{father} {child}"))
            }
            _ => false,
        }
    }

    /// The patronymic in a part of an address that is this person.
    pub(super) fn patronymic_on(&self, part: &str) -> Option<String> {
        if !self.is_recipient(part) {
            return None;
        }
        let (_, family) = self.given_and_family();
        let mut is_family_left = true;
        let others = words(part).filter(|word| {
            let is_family = is_family_left && has_vowels_of(family, word);
            is_family_left &= !is_family;
            !is_family
        });
        patronymic(&others.collect::<Vec<_>>().join(" "))
    }

    /// Whether a word is one of the name's, in any case.
    pub(super) fn has_word(&self, word: &str) -> bool {
        let is_same_patronymic = |known| nominative(word).is_some_and(|found| is_same_patronymic(known, &found));
        self.main_words().iter().any(|known| has_vowels_of(known, word))
            || self.patronymic().is_some_and(is_same_patronymic)
    }

    /// Whether two words are one, in any case and script.
    pub(super) fn is_one_word(one: &str, other: &str) -> bool {
        has_vowels_of(one, other)
    }

    /// Whether the text has the family name, in any of its cases.
    pub(super) fn is_in(&self, text: &str) -> bool {
        let (_, family) = self.given_and_family();
        words(text).any(|word| is_same(word, family))
    }

    /// The sentence with `§` for each mention of the person by name, and, where `with_pronouns`, as he or she.
    pub(super) fn marked(&self, sentence: &str, with_pronouns: bool) -> String {
        static WORD: Pattern = pattern!(r"[\p{L}’'-]*\p{L}");
        static PRONOUN: Pattern = pattern!(r"(?i)^(?:he|she|him|her|он|она|его|её|ее|ему|ей)$");
        let (mut given, family) = self.given_and_family();
        // A father's name before the word for the child.
        given.extend(
            self.patronymic()
                .and_then(|patronymic| Some(patronymic.split_once(' ')?.0)),
        );
        let mut marked = String::new();
        let mut end = 0;
        for found in WORD.find_iter(sentence) {
            let (word, possessive) = match found
                .as_str()
                .strip_suffix("’s")
                .or_else(|| found.as_str().strip_suffix("'s"))
            {
                Some(word) => (word, "’s"),
                None => (found.as_str(), ""),
            };
            let is_capital = word.starts_with(char::is_uppercase);
            let is_named = is_capital && is_same(word, family);
            let before = sentence.get(end..found.start()).unwrap_or_default();
            // A given name or a patronymic counts only beside the family name, into which it melts.
            let is_given = || {
                given
                    .iter()
                    .any(|given| is_given_in(given, word, sentence, found.range()))
            };
            let is_part = is_named || is_patronymic(word) || is_given();
            let is_beside = is_capital && is_part && marked.ends_with('§') && before == " ";
            if !is_beside {
                marked.push_str(before);
            }
            if is_named && !is_beside {
                let kept = given_before(&marked, &given, sentence, found.range());
                marked.truncate(kept);
            }
            end = found.end();
            if is_named || is_beside || (with_pronouns && PRONOUN.is_match(word)) {
                if !is_beside {
                    marked.push('§');
                }
                marked.push_str(possessive);
            } else {
                marked.push_str(found.as_str());
            }
        }
        marked.push_str(sentence.get(end..).unwrap_or_default());
        marked
    }
}

/// The start of the given name, with or without a patronymic, at the end of a text. The family name stands after it in
/// the sentence.
fn given_before(text: &str, given: &[&str], sentence: &str, family: Range<usize>) -> usize {
    let mut start = text.len();
    let mut rest = text.trim_end();
    for _ in 0..given.len() + 2 {
        let word = rest.rsplit(' ').next().unwrap_or_default();
        // Where the name begins in the sentence, by its length before the family name.
        let from = family.start.saturating_sub(text.len() - (rest.len() - word.len()));
        let is_given = given
            .iter()
            .any(|given| is_given_in(given, word, sentence, from..family.end));
        if word.is_empty() || !(is_given || is_patronymic(word)) {
            break;
        }
        rest = &rest[..rest.len() - word.len()];
        start = rest.len();
        rest = rest.trim_end();
    }
    start
}

#[cfg(test)]
mod tests;
