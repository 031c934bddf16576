//! Letters of one script among those of another that look the same.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use unicode_script::{Script, UnicodeScript};
use unicode_security::skeleton;

/// A word with letters of another script in it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mixed {
    /// Its bytes in the text.
    pub span: Range<usize>,
    /// The word as it is most likely meant.
    pub meant: String,
    /// The letters that do not belong, each once.
    pub letters: Vec<char>,
    /// Their script.
    pub foreign: &'static str,
    /// The script of the others.
    pub own: &'static str,
}

/// The words of a text that mix Cyrillic letters and Latin ones that look like Cyrillic; in a text that is mostly
/// Cyrillic also words of such Latin letters alone (`CИЗО`, `COCHA`).
pub(super) fn find(text: &str) -> Vec<Mixed> {
    if text.is_ascii() {
        return Vec::new();
    }
    let is_cyrillic_text = count(text, Script::Cyrillic) > count(text, Script::Latin);
    let words = words(text);
    words
        .into_iter()
        .filter_map(|span| {
            let word = text.get(span.clone())?;
            mixed(word, is_cyrillic_text).map(|(meant, foreign, own)| Mixed {
                span,
                letters: exchanged(word, &meant),
                meant,
                foreign,
                own,
            })
        })
        .collect()
}

fn mixed(word: &str, is_cyrillic_text: bool) -> Option<(String, &'static str, &'static str)> {
    let (cyrillic, latin) = (count(word, Script::Cyrillic), count(word, Script::Latin));
    if latin == 0 || (cyrillic == 0 && !is_cyrillic_text) {
        return None;
    }
    // One letter of another script alone is an initial, a Roman number or a point of a list.
    if cyrillic == 0 && latin < 3 {
        return None;
    }
    let in_cyrillic = || {
        let meant: Option<String> = word.chars().map(|letter| cyrillic_for(letter, cyrillic > 0)).collect();
        meant.map(|meant| (meant, "Latin", "Cyrillic"))
    };
    let in_latin = || {
        let meant: Option<String> = word.chars().map(latin_for).collect();
        meant.map(|meant| (meant, "Cyrillic", "Latin"))
    };
    // Most letters of a word are of the right script.
    let is_cyrillic_word = cyrillic == 0 || cyrillic > latin || (cyrillic == latin && is_cyrillic_text);
    if is_cyrillic_word {
        in_cyrillic().or_else(|| in_latin().filter(|_| cyrillic > 0))
    } else {
        in_latin().or_else(in_cyrillic)
    }
}

/// The letters of a word that differ from the meant one.
fn exchanged(word: &str, meant: &str) -> Vec<char> {
    let mut letters: Vec<char> = Vec::new();
    for (letter, other) in word.chars().zip(meant.chars()) {
        if letter != other && !letters.contains(&letter) {
            letters.push(letter);
        }
    }
    letters
}

/// The Cyrillic letter that a Latin one may stand for; other letters are unchanged. In a word without any Cyrillic
/// letter only capitals count: words like `cope` are words.
fn cyrillic_for(letter: char, has_cyrillic: bool) -> Option<char> {
    if letter.script() != Script::Latin {
        return Some(letter);
    }
    let found = LATIN_TO_CYRILLIC.get(&letter).copied();
    found.filter(|_| has_cyrillic || letter.is_uppercase())
}

fn latin_for(letter: char) -> Option<char> {
    if letter.script() != Script::Cyrillic {
        return Some(letter);
    }
    LATIN_TO_CYRILLIC
        .iter()
        .find(|(_, cyrillic)| **cyrillic == letter)
        .map(|(latin, _)| *latin)
}

/// The Latin letters that look like a letter of the Russian alphabet (Unicode Technical Standard 39, confusables).
static LATIN_TO_CYRILLIC: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    let letters = ('а'..='я')
        .chain('А'..='Я')
        .chain(['ё', 'Ё', 'і', 'І', 'ї', 'Ї', 'ј', 'Ј', 'ѕ', 'Ѕ']);
    let looks = |letter: char| skeleton(letter.encode_utf8(&mut [0; 4])).collect::<String>();
    let cyrillic: Vec<(String, char)> = letters.map(|letter| (looks(letter), letter)).collect();
    let latin = ('a'..='z').chain('A'..='Z').chain(['ë', 'Ë', 'ï', 'Ï']);
    latin
        .filter_map(|letter| {
            let look = looks(letter);
            let same_case = |other: &char| other.is_uppercase() == letter.is_uppercase();
            let found = cyrillic
                .iter()
                .find(|(other, cyrillic)| *other == look && same_case(cyrillic));
            found.map(|(_, cyrillic)| (letter, *cyrillic))
        })
        .collect()
});

fn count(text: &str, script: Script) -> usize {
    text.chars().filter(|letter| letter.script() == script).count()
}

/// Runs of letters.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    for (index, character) in text.char_indices() {
        match (character.is_alphabetic(), start) {
            (true, None) => start = Some(index),
            (false, Some(from)) => {
                words.push(from..index);
                start = None;
            }
            _ => {}
        }
    }
    words.extend(start.map(|from| from..text.len()));
    words
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn words_of_two_scripts_are_found() {
        for (text, found) in [
            // The first letter is Latin.
            ("ФКУ CИЗО-2", vec![("CИЗО", "СИЗО", "Latin")]),
            (
                "г. Kамышин, ул. Pабочая",
                vec![("Kамышин", "Камышин", "Latin"), ("Pабочая", "Рабочая", "Latin")],
            ),
            // The second letter is Cyrillic.
            ("Mоcow Street", vec![("Mоcow", "Mocow", "Cyrillic")]),
            // All of it is Latin.
            ("улица HATAHA, город", vec![("HATAHA", "НАТАНА", "Latin")]),
        ] {
            let words: Vec<(&str, String, &str)> = find(text)
                .into_iter()
                .map(|mixed| (&text[mixed.span], mixed.meant, mixed.foreign))
                .collect();
            let found: Vec<(&str, String, &str)> = found
                .into_iter()
                .map(|(word, meant, foreign)| (word, meant.to_owned(), foreign))
                .collect();
            assert_eq!(words, found, "{text}");
        }
    }

    #[test]
    fn words_of_one_script_are_let_be() {
        for text in [
            "403882, Волгоградская область, г. Камышин, ул. Рабочая, д. 38, ФКУ СИЗО-2",
            "38 Rabochaya Street, Kamyshin, 403882, Russia",
            "корпус C, подъезд II, офис ZT",
            "отряд Memorial, улица",
            "Σωκράτης",
            "東京都 Tokyo",
            "",
        ] {
            assert_eq!(find(text), [], "{text}");
        }
    }
}
