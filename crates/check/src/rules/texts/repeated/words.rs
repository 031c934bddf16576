//! A text as words that can be compared.

use std::ops::Range;

use prisoner_card_document::letters::{digit, fold};
use prisoner_card_format::is_invisible;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript};

/// A word, or a character of a script that is written without spaces, and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// The word in small letters, without accents.
    pub(super) text: String,
    pub(super) span: Range<usize>,
}

/// The longest abbreviation: `обл.`
const ABBREVIATION: usize = 4;

/// The words of a text, without abbreviations that end in a point: one writes `г. Примерск`, another `Примерск`.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut open: Option<Word> = None;
    for (index, character) in text.char_indices() {
        if is_invisible(character) {
            continue;
        }
        for letter in character.nfkd().filter(|letter| !is_combining_mark(*letter)) {
            let letter = digit(letter).unwrap_or_else(|| fold(letter));
            if !letter.is_alphanumeric() {
                end(&mut open, letter, &mut words);
                continue;
            }
            let is_apart = open.as_ref().is_some_and(|word| {
                let last = word.text.chars().next_back();
                last.is_some_and(|last| last.is_numeric() != letter.is_numeric() || is_word(last) || is_word(letter))
            });
            if is_apart {
                end(&mut open, ' ', &mut words);
            }
            let end = index + character.len_utf8();
            let word = open.get_or_insert_with(|| Word {
                text: String::new(),
                span: index..end,
            });
            word.text.push(letter);
            word.span.end = end;
        }
    }
    end(&mut open, ' ', &mut words);
    words
}

fn end(open: &mut Option<Word>, next: char, words: &mut Vec<Word>) {
    let Some(word) = open.take() else { return };
    let is_abbreviation =
        next == '.' && word.text.chars().all(char::is_alphabetic) && word.text.chars().count() <= ABBREVIATION;
    if !is_abbreviation {
        words.push(word);
    }
}

/// Whether two words are one, apart from the ending where they are declined: `Примерова`, `Примеровой`.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    // Nearly all pairs end here.
    if one.chars().next() != other.chars().next() {
        return false;
    }
    let longest = one.chars().count().max(other.chars().count());
    let ending = match longest {
        0..=3 => return false,
        4 => 1,
        _ => 2,
    };
    let common = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    common + ending >= longest && one.chars().chain(other.chars()).all(char::is_alphabetic)
}

/// Whether the character is a word by itself: its script is written without spaces.
pub(super) fn is_word(character: char) -> bool {
    character >= '\u{e00}'
        && matches!(
            character.script(),
            Script::Han
                | Script::Hiragana
                | Script::Katakana
                | Script::Thai
                | Script::Lao
                | Script::Khmer
                | Script::Myanmar
        )
}

#[cfg(test)]
mod tests {
    use super::{is_same, words};

    #[track_caller]
    fn assert_words(text: &str, expected: &[&str]) {
        let words: Vec<String> = words(text).into_iter().map(|word| word.text).collect();
        assert_eq!(words, expected, "{text}");
    }

    #[test]
    fn words_are_the_same_however_they_are_written() {
        let colony = &["фку", "ик", "7", "примерск"];
        assert_words("ФКУ ИК-7, г. Примерск", colony);
        assert_words("фку\u{ad} и\u{200b}к7\nПРИМЕРСК", colony);
        assert_words("Ward ۴ IŞIL Işıl", &["ward", "4", "isil", "isil"]);
        assert_words("例市０号", &["例", "市", "0", "号"]);
    }

    #[test]
    fn a_declined_word_is_the_same() {
        for (one, other, expected) in [
            ("примерова", "примеровой", true),
            ("анна", "анне", true),
            ("примерск", "примерске", true),
            ("example", "exampletown", false),
            ("iran", "iraq", true),
            ("ик", "ип", false),
            ("0000", "0001", false),
        ] {
            assert_eq!(is_same(one, other), expected, "{one}, {other}");
        }
    }
}
