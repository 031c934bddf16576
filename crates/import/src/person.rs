//! Who it is: the name, and whether a text, an envelope or a sentence names that person.

use std::sync::LazyLock;

use regex::Regex;

use super::words::{Pattern, forms, pattern};

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

static STATED: LazyLock<Vec<Regex>> = LazyLock::new(|| forms("names", "stated"));

/// A role that may stand before a name at the beginning of a title, with a capital of its own.
static ROLE: Pattern = pattern!(
    r"(?i)^(?:academic|activist|actor|actress|artist|blogger|citizen|civil|colonel|deputy|director|doctor|engineer|father|former|historian|journalist|lawyer|major|member|mr|mrs|ms|musician|pastor|pensioner|photographer|playwright|poet|politician|priest|prisoner|producer|professor|programmer|publicist|resident|scientist|soldier|student|teacher|worker|writer|активист\p{L}*|адвокат|актёр|актриса|бывш\p{L}+|врач|депутат|доктор|жител\p{L}+|журналист\p{L}*|историк|музыкант|пенсионер\p{L}*|писатель\p{L}*|политик|поэт\p{L}*|преподавател\p{L}*|программист\p{L}*|професс?ор|режисс[её]р|священник|студент\p{L}*|уч[её]н\p{L}+|учител\p{L}+|художни\p{L}+|экс-\p{L}+|юрист)$"
);

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

fn without_patronymic<'a>(words: &[&'a str]) -> Vec<&'a str> {
    words.iter().copied().filter(|word| gender(word).is_none()).collect()
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

/// What a patronymic's ending says, in the nominative and the dative.
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

impl Name {
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

    /// Whether a part of an address is this person and nobody else: all of the name, in whatever case and script, beside
    /// a patronymic.
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
        match rest.as_slice() {
            [] => true,
            [patronymic] => gender(patronymic).is_some(),
            [_, child] => gender(child).is_some() && !child.starts_with(char::is_uppercase),
            _ => false,
        }
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
        let (given, family) = self.given_and_family();
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
            let is_part = is_named || gender(word).is_some() || given.iter().any(|given| is_same(word, given));
            let is_beside = is_capital && is_part && marked.ends_with('§') && before == " ";
            if !is_beside {
                marked.push_str(before);
            }
            if is_named && !is_beside {
                let kept = given_before(&marked, &given);
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

/// Where the given name, with or without a patronymic, begins at the end of a text.
fn given_before(text: &str, given: &[&str]) -> usize {
    let mut start = text.len();
    let mut rest = text.trim_end();
    for _ in 0..given.len() + 2 {
        let word = rest.rsplit(' ').next().unwrap_or_default();
        let is_given = given.iter().any(|given| is_same(word, given));
        if word.is_empty() || !(is_given || gender(word).is_some()) {
            break;
        }
        rest = &rest[..rest.len() - word.len()];
        start = rest.len();
        rest = rest.trim_end();
    }
    start
}

/// Whether two words are the same name, in any of its cases, in Cyrillic or Latin letters.
fn is_same(one: &str, other: &str) -> bool {
    let skeleton = skeleton(one);
    skeleton.len() > 1 && skeleton == self::skeleton(other)
}

/// Whether the family name on an envelope is a man's where the person's is a woman's, or the other way round: Primerov
/// and Primerova differ by their endings alone.
fn is_of_other_gender(family: &str, on_envelope: &str) -> bool {
    let ends = |word: &str, endings: &[&str]| endings.iter().any(|ending| word.to_lowercase().ends_with(ending));
    let is_his = ends(family, &["ов", "ев", "ёв", "ин", "ov", "ev"]);
    let is_hers = ends(family, &["ова", "ева", "ёва", "ина", "ova", "eva"]);
    (is_his && ends(on_envelope, &["овой", "евой", "ёвой", "иной", "ova", "eva"]))
        || (is_hers && ends(on_envelope, &["ову", "еву", "ёву", "ину", "ov", "ev"]))
}

/// Whether a given name on an envelope, in the nominative or the dative, is this one: Александру is a man, Александре a
/// woman.
fn is_given(name: &str, on_envelope: &str) -> bool {
    let ends = |word: &str, endings: &[&str]| endings.iter().any(|ending| word.to_lowercase().ends_with(ending));
    let is_hers = ends(name, &["а", "я", "a"]);
    let is_his = !is_hers && !ends(name, &["ь", "е", "и", "о", "у", "e", "i", "o", "u", "y"]);
    let is_other = match () {
        () if is_hers => !ends(on_envelope, &["а", "я", "е", "и", "ы", "a", "ой", "ей"]),
        () if is_his => ends(on_envelope, &["а", "я", "е", "и", "a"]),
        () => ends(on_envelope, &["ии"]),
    };
    !is_other && has_vowels_of(name, on_envelope)
}

/// Whether two words are the same name, and their vowels too where both are in one script: Roman is not Ramon. A vowel
/// that falls out, as in Павел and Павлу, and those of an ending do not count.
fn has_vowels_of(one: &str, other: &str) -> bool {
    static ENDING: Pattern = pattern!(r"(?:[ое]му|[ое]го|[аеёиоуыэюяйьaeiouy’']+)$");
    const VOWELS: &str = "аеиоуыэюяaeiouy";
    let vowels = |word: &str| -> Vec<char> {
        let word = word.to_lowercase().replace('ё', "е").replace('y', "i");
        let stem = ENDING.replace(&word, "").into_owned();
        stem.chars().filter(|letter| VOWELS.contains(*letter)).collect()
    };
    let is_within = |short: &[char], long: &[char]| {
        let mut rest = long.iter();
        short.iter().all(|vowel| rest.any(|other| other == vowel))
    };
    let (of_one, of_other) = (vowels(one), vowels(other));
    let is_cyrillic = |word: &str| word.contains(|letter: char| matches!(letter, '\u{400}'..='\u{52f}'));
    let is_one_script = is_cyrillic(one) == is_cyrillic(other);
    is_same(one, other) && (!is_one_script || is_within(&of_one, &of_other) || is_within(&of_other, &of_one))
}

/// The consonants of a name and how it begins: the same in Сергей, Сергею and Sergei.
fn skeleton(word: &str) -> String {
    let mut word = word.to_lowercase();
    if word.chars().count() > 6
        && let Some(stem) = ["ому", "ему", "ого", "его"]
            .iter()
            .find_map(|ending| word.strip_suffix(ending))
    {
        word = stem.to_owned();
    }
    let mut skeleton = String::new();
    for (index, letter) in word.trim_start_matches('y').chars().enumerate() {
        let sound = |sounds: &'static str| sounds.split(' ').find_map(|sound| sound.strip_prefix(letter));
        match sound(if index == 0 { FIRST } else { "" }).or_else(|| sound(SOUNDS)) {
            Some(sound) => skeleton.push_str(sound),
            None if letter == '-' || (letter.is_ascii_lowercase() && !"aeioujwxy".contains(letter)) => {
                skeleton.push(letter);
            }
            None => {}
        }
    }
    skeleton
}

/// Letters that count at the beginning alone, each before its sound.
const FIRST: &str = "аa aa яa еe эe ёe ee иi ii оo oo уu юu uu";

/// Letters, each before its sound.
const SOUNDS: &str = "бb вv wv гg дd жzh зz кk лl мm нn пp рr сs тt фf хkh цts чch шsh щshch xks";

#[cfg(test)]
mod tests;
