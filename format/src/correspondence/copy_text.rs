//! Text that may go to the clipboard.

use crate::text::{is_default_ignorable, without_refused};

/// Text that may go to the clipboard: the publisher's string without invisible characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyText(String);

impl CopyText {
    /// The string without control characters (line feeds apart), bidirectional embeddings, overrides and isolates, and
    /// default-ignorable characters; a CR LF or CR becomes a line feed, and a tab a space, so that words don't run
    /// together. Invisible marks could tell whose copy it was.
    ///
    /// `None` for an address that is incomplete: it has no letter and no digit, or a character was lost on the way
    /// (U+FFFD replaces bytes that a decoder could not read).
    pub(super) fn from_wire(address: &str) -> Option<Self> {
        let kept = without_ignorable(&without_refused(address));
        // Digits of other scripts would bring their tables into a visitor's download, and no address is of digits alone.
        let says_something = kept.chars().any(|kept| kept.is_alphabetic() || kept.is_ascii_digit());
        (says_something && !kept.contains(char::REPLACEMENT_CHARACTER)).then_some(Self(kept))
    }

    /// The text, for the page and for the clipboard.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// ZWNJ and ZWJ.
const JOINERS: [char; 2] = ['\u{200c}', '\u{200d}'];

/// The text without default-ignorable characters. A joiner stays between two letters of a script that is written with
/// it: one of them, so that a row of them cannot carry a mark.
fn without_ignorable(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    for (index, character) in text.char_indices() {
        let stays = !is_default_ignorable(character)
            || (JOINERS.contains(&character)
                && kept.chars().next_back().is_some_and(is_written_with_joiners)
                && next_visible(&text[index..]).is_some_and(is_written_with_joiners));
        if stays {
            kept.push(character);
        }
    }
    kept
}

fn next_visible(text: &str) -> Option<char> {
    text.chars().find(|character| !is_default_ignorable(*character))
}

/// Letters and viramas of the scripts in which a joiner changes what is read: those of Unicode's `Joining_Type`
/// (`ArabicShaping.txt`) and those with a virama (`IndicSyllabicCategory.txt`). The contexts are those of Unicode
/// Standard Annex 31, section 2.3.1, "Contextual rules": after an Arabic letter, and after a virama.
pub fn is_written_with_joiners(character: char) -> bool {
    let is_of_script = matches!(
        character,
        // Arabic, Syriac, Arabic Supplement, Thaana, N'Ko, Mandaic, Syriac Supplement, Arabic Extended.
        '\u{600}'..='\u{86f}' | '\u{870}'..='\u{8ff}'
            // Devanagari to Sinhala.
            | '\u{900}'..='\u{dff}'
            // Tibetan, Myanmar.
            | '\u{f00}'..='\u{109f}'
            // Khmer, Mongolian.
            | '\u{1780}'..='\u{18af}'
            // Balinese, Sundanese.
            | '\u{1b00}'..='\u{1bbf}'
            // Arabic Presentation Forms.
            | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
    );
    is_of_script && (character.is_alphabetic() || is_virama(character))
}

/// The viramas of those scripts (canonical combining class 9), which are no letters.
fn is_virama(character: char) -> bool {
    matches!(
        character,
        '\u{94d}'
            | '\u{9cd}'
            | '\u{a4d}'
            | '\u{acd}'
            | '\u{b4d}'
            | '\u{bcd}'
            | '\u{c4d}'
            | '\u{ccd}'
            | '\u{d3b}'..='\u{d3c}'
            | '\u{d4d}'
            | '\u{dca}'
            | '\u{f84}'
            | '\u{1039}'
            | '\u{103a}'
            | '\u{17d2}'
            | '\u{1b44}'
            | '\u{1baa}'..='\u{1bab}'
    )
}
