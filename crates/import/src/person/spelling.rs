//! Whether two words are one name, in its cases, in Cyrillic and Latin letters.

use crate::words::{Pattern, pattern};

/// Whether two words are the same name, in any of its cases, in Cyrillic or Latin letters.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let skeleton = skeleton(one);
    skeleton.len() > 1 && skeleton == self::skeleton(other)
}

/// Whether the family name on an envelope is a man's where the person's is a woman's, or the other way round: Primerov
/// and Primerova differ by their endings alone.
pub(super) fn is_of_other_gender(family: &str, on_envelope: &str) -> bool {
    let ends = |word: &str, endings: &[&str]| endings.iter().any(|ending| word.to_lowercase().ends_with(ending));
    let is_his = ends(family, &["ов", "ев", "ёв", "ин", "ov", "ev"]);
    let is_hers = ends(family, &["ова", "ева", "ёва", "ина", "ova", "eva"]);
    (is_his && ends(on_envelope, &["овой", "евой", "ёвой", "иной", "ova", "eva"]))
        || (is_hers && ends(on_envelope, &["ову", "еву", "ёву", "ину", "ov", "ev"]))
}

/// Whether a given name on an envelope, in the nominative or the dative, is this one: Александру is a man, Александре a
/// woman.
pub(super) fn is_given(name: &str, on_envelope: &str) -> bool {
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

/// Whether two words are the same name in any case, and their vowels too: Roman is not Ramon, nor Alina Алёна. A vowel
/// that falls out, as in Павел and Павлу, and those of an ending do not count.
pub(super) fn has_vowels_of(one: &str, other: &str) -> bool {
    static ENDING: Pattern = pattern!(r"(?:[oe]mu|[oe]go|[aeiou]+)$");
    if let (Some((one, one_more)), Some((other, other_more))) = (one.split_once('-'), other.split_once('-')) {
        return has_vowels_of(one, other) && has_vowels_of(one_more, other_more);
    }
    let vowels = |word: &str| -> Vec<char> {
        let word = sounds(word);
        let stem = ENDING.replace(&word, "");
        stem.chars().filter(|letter| "aeiou".contains(*letter)).collect()
    };
    let is_within = |short: &[char], long: &[char]| {
        let mut rest = long.iter();
        short.iter().all(|vowel| rest.any(|other| other == vowel))
    };
    let (of_one, of_other) = (vowels(one), vowels(other));
    is_same(one, other) && (is_within(&of_one, &of_other) || is_within(&of_other, &of_one))
}

/// The word in Latin letters, where the usual ways to write a Russian name in them come to the same: Соловьёв, Solovyov
/// and Soloviev, Юлия and Julia, Александр and Alexander.
pub(super) fn sounds(word: &str) -> String {
    static SOFT: Pattern = pattern!(r"[ьъ](?P<vowel>[аеёиоуыэюя])");
    // A sign for softness is heard before a vowel alone.
    let small = word.to_lowercase();
    let plain = SOFT.replace_all(&small, "й$vowel").replace(['ь', 'ъ', '’', '\''], "");
    let mut latin = String::new();
    for letter in plain.chars() {
        match LATIN.split(' ').find_map(|pair| pair.strip_prefix(letter)) {
            Some(written) => latin.push_str(written),
            None => latin.push(letter),
        }
    }
    for (written, sound) in SAME {
        latin = latin.replace(written, sound);
    }
    let sounds = without_doubles(&without_doubles(&latin).replace("ie", "e").replace("io", "e"));
    match sounds.strip_suffix("er") {
        Some(stem) => format!("{stem}r"),
        None => sounds,
    }
}

/// The word with each double letter once, as it is often written.
fn without_doubles(word: &str) -> String {
    let mut single = String::new();
    for letter in word.chars() {
        if !single.ends_with(letter) {
            single.push(letter);
        }
    }
    single
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

/// Cyrillic letters, each before its spelling in Latin ones.
const LATIN: &str =
    "аa бb вv гg дd еe ёio жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хh цts чč шsh щsč ыi эe юiu яia";

/// Ways to write a sound in Latin letters, each with the one that is kept; the order counts.
const SAME: [(&str, &str); 11] = [
    ("shch", "sč"),
    ("tch", "č"),
    ("ch", "č"),
    ("c", "k"),
    ("kh", "h"),
    ("ph", "f"),
    ("dzh", "i"),
    ("x", "ks"),
    ("w", "v"),
    ("y", "i"),
    ("j", "i"),
];
