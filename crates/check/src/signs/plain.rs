//! A text as it reads: without characters that do not show, and with one character for those that look the same.

use std::borrow::Cow;
use std::ops::Range;

use prisoner_card_format::is_invisible;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text, with the places of its bytes in the original.
pub(super) struct Plain<'t> {
    pub(super) text: Cow<'t, str>,
    /// Empty where the text is the original.
    places: Vec<usize>,
    end: usize,
}

impl<'t> Plain<'t> {
    pub(super) fn of(original: &'t str) -> Self {
        let is_plain = |character: char| character.is_ascii() || !is_combining_mark(character) && is_itself(character);
        if original.chars().all(is_plain) {
            return Self {
                text: Cow::Borrowed(original),
                places: Vec::new(),
                end: original.len(),
            };
        }
        let mut text = String::with_capacity(original.len());
        let mut places = Vec::with_capacity(original.len() + 1);
        let mut rest = original.char_indices().peekable();
        while let Some((index, character)) = rest.next() {
            if is_invisible(character) {
                continue;
            }
            // A letter and its marks are one, as й may be two.
            let mut letter = String::from(shown(character));
            while let Some((_, mark)) = rest.next_if(|(_, next)| is_combining_mark(*next) || is_invisible(*next)) {
                letter.extend(Some(mark).filter(|mark| !is_invisible(*mark)));
            }
            text.extend(letter.nfc());
            places.resize(text.len(), index);
        }
        Self {
            text: Cow::Owned(text),
            places,
            end: original.len(),
        }
    }

    /// The part of the original that is shown as this one.
    pub(super) fn original(&self, part: &Range<usize>) -> Range<usize> {
        if matches!(self.text, Cow::Borrowed(_)) {
            return part.clone();
        }
        let place = |place: usize| self.places.get(place).copied().unwrap_or(self.end);
        place(part.start)..place(part.end)
    }
}

fn is_itself(character: char) -> bool {
    shown(character) == character && !is_invisible(character)
}

fn shown(character: char) -> char {
    match character {
        '\n' | '\u{2028}' | '\u{2029}' | '\u{85}' => '\n',
        '\u{2010}' | '\u{2011}' => '-',
        // Digits and letters as wide as Chinese characters.
        '\u{ff10}'..='\u{ff19}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => {
            char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character)
        }
        _ if character.is_whitespace() => ' ',
        _ => character,
    }
}

#[cfg(test)]
mod tests {
    use super::Plain;

    #[test]
    fn a_text_is_read_without_what_does_not_show_and_found_again_in_the_original() {
        let original = "у\u{200b}л.\u{a0}Рабочеи\u{306}, д. １２";
        let plain = Plain::of(original);
        assert_eq!(plain.text, "ул. Рабочей, д. 12");
        let part = |shown: &str| {
            let start = plain.text.find(shown).unwrap();
            &original[plain.original(&(start..start + shown.len()))]
        };
        assert_eq!(part("ул."), "у\u{200b}л.");
        assert_eq!(part("ей,"), "еи\u{306},");
        assert_eq!(part("12"), "１２");
    }
}
