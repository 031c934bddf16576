//! Text from a feed, made safe to set on a page.

use crate::{LanguageTag, Localized, wire};

/// Cleaned text in one or more languages.
pub type Text = Localized<String>;

/// The text without characters that could break a page or reorder its surroundings. Control characters, line feeds
/// apart, and bidirectional embeddings, overrides and isolates (U+202A–E, U+2066–9) are removed; a CR LF or CR becomes
/// a line feed and a tab a space, so that words don't run together; white space at the ends is removed.
///
/// Joiners (ZWJ, ZWNJ) and directional marks stay: languages are written with them. Text without a visible character
/// comes out empty.
pub fn clean(text: &str) -> String {
    let kept = without_refused(text);
    if is_blank(&kept) {
        String::new()
    } else {
        kept.trim().to_owned()
    }
}

/// The text as [`clean`] leaves it, with the ends untouched.
pub(crate) fn without_refused(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' => {
                // Of a CR LF, the LF comes next.
                if characters.peek() != Some(&'\n') {
                    kept.push('\n');
                }
            }
            '\t' => kept.push(' '),
            '\n' => kept.push('\n'),
            _ if character.is_control() || is_bidi_control(character) => {}
            _ => kept.push(character),
        }
    }
    kept
}

/// Whether nothing in the text can be seen.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars()
        .all(|character| character.is_whitespace() || character.is_control() || is_invisible(character))
}

/// Embeddings, overrides and isolates (Unicode Standard Annex 9, section 2): each opens something that text after it
/// may be in.
fn is_bidi_control(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The pieces of a text, each with whether it has to be shown from left to right, apart from the text around it. They
/// add up to the text.
///
/// Such a piece is a number whose groups are joined by hyphens, as the postal code `12345-6789`. Behind Arabic letters
/// the groups would be shown in the other order (Unicode Standard Annex 9, rules W2 and W4): `6789-12345`. A text
/// without Arabic letters is one piece.
pub fn numbers_apart(text: &str) -> Vec<(bool, &str)> {
    let piece = |from, to| text.get(from..to).unwrap_or_default();
    let mut pieces = Vec::new();
    // The end of the last piece, and of the number that is being read: its beginning, its last digit, its hyphens.
    let (mut cut, mut start, mut end, mut is_joined) = (0, 0, 0, false);
    let mut has_arabic = false;
    for (at, character) in text.char_indices().chain([(text.len(), ' ')]) {
        has_arabic |= is_arabic_letter(character);
        if is_digit(character) {
            if end == 0 {
                start = at;
            } else if end < at {
                is_joined = true;
            }
            end = at + character.len_utf8();
        } else if !is_hyphen(character) {
            if is_joined {
                pieces.extend([(false, piece(cut, start)), (true, piece(start, end))]);
                cut = end;
            }
            (end, is_joined) = (0, false);
        }
    }
    if !has_arabic {
        return vec![(false, text)];
    }
    pieces.push((false, piece(cut, text.len())));
    pieces
}

/// Of the main block, which every language in Arabic script uses.
fn is_arabic_letter(character: char) -> bool {
    matches!(character, '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d5}')
}

/// Of the digits that Arabic script is written with.
fn is_digit(character: char) -> bool {
    matches!(character, '0'..='9' | '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}')
}

fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2013}')
}

/// Whether both HTML and XML can carry a character (XML 1.0, section 2.2; HTML, section 13.2.3.5).
pub fn is_markup_character(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        _ => !character.is_control(),
    }
}

/// Characters that show nothing by themselves: those that Unicode says to ignore, and the braille blank.
pub fn is_invisible(character: char) -> bool {
    character == '\u{2800}' || is_default_ignorable(character)
}

/// Unicode's property `Default_Ignorable_Code_Point` (`DerivedCoreProperties.txt`).
pub(crate) fn is_default_ignorable(character: char) -> bool {
    matches!(
        character,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fff8}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// A text of the feed, cleaned; `None` where nothing is left of it.
pub(crate) fn text(wire: Option<wire::Text>, language: &LanguageTag) -> Option<Text> {
    Localized::new(localize(wire?, language).filter_map(|(tag, value)| {
        let value = clean(&value);
        (!value.is_empty()).then_some((tag, value))
    }))
}

/// The texts of a list, without those of which nothing is left.
pub(crate) fn texts(wire: Option<Vec<wire::Text>>, language: &LanguageTag) -> Vec<Text> {
    wire.unwrap_or_default()
        .into_iter()
        .filter_map(|item| text(Some(item), language))
        .collect()
}

/// A plain string, cleaned; `None` where nothing is left of it.
pub(crate) fn plain(wire: Option<String>) -> Option<String> {
    wire.map(|value| clean(&value)).filter(|value| !value.is_empty())
}

/// The strings with their languages, as they stand in the feed; those under a key that is no language are left out.
pub(crate) fn localize(wire: wire::Text, language: &LanguageTag) -> impl Iterator<Item = (LanguageTag, String)> {
    let (plain, by_language) = match wire {
        wire::Text::Plain(value) => (Some((language.clone(), value)), Vec::new()),
        wire::Text::ByLanguage(values) => (None, values),
    };
    plain.into_iter().chain(
        by_language
            .into_iter()
            .filter_map(|(tag, value)| Some((LanguageTag::parse(&tag)?, value))),
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{clean, numbers_apart};

    /// Each number between brackets.
    fn marked(text: &str) -> String {
        let pieces = numbers_apart(text).into_iter();
        pieces
            .map(|(is_number, piece)| {
                if is_number {
                    format!("[{piece}]")
                } else {
                    piece.to_owned()
                }
            })
            .collect()
    }

    #[test]
    fn numbers_with_hyphens_stand_apart_behind_arabic_letters() {
        for (text, expected) in [
            ("سجن الحائر، الرياض 14926-4567", "سجن الحائر، الرياض [14926-4567]"),
            ("کد پستی ۱۲۳۴۵-۶۷۸۹۰، تهران", "کد پستی [۱۲۳۴۵-۶۷۸۹۰]، تهران"),
            ("٣-٤، شارع ٥", "[٣-٤]، شارع ٥"),
            ("ص.ب 12 - 34، 5-، 6–7-8، 9", "ص.ب 12 - 34، 5-، [6–7-8]، 9"),
            ("الرياض 14926", "الرياض 14926"),
            ("403882, ул. Тестовая, 12-34", "403882, ул. Тестовая, 12-34"),
            ("רחוב 12-34", "רחוב 12-34"),
            ("", ""),
        ] {
            assert_eq!(marked(text), expected);
        }
    }

    #[test]
    fn characters_that_could_break_a_page_are_removed() {
        for (text, cleaned) in [
            ("plain", "plain"),
            ("", ""),
            (" \u{a0}\n\t ", ""),
            ("  ends  ", "ends"),
            ("in  the  middle", "in  the  middle"),
            ("one\r\ntwo\rthree\nfour\n\r", "one\ntwo\nthree\nfour"),
            ("one\ttwo", "one two"),
            ("n\0u\u{1}l\u{7f}l\u{85}\u{9f}", "null"),
            ("\u{202e}reversed\u{202c} \u{2066}isolated\u{2069}", "reversed isolated"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
            ("👩\u{200d}🚀", "👩\u{200d}🚀"),
            ("\u{200e}\u{200f}א", "\u{200e}\u{200f}א"),
            ("\u{200b}\u{feff}\u{2060}", ""),
            ("<b onclick=x>&amp;</b>", "<b onclick=x>&amp;</b>"),
        ] {
            assert_eq!(clean(text), cleaned, "{text:?}");
        }
    }

    fn troublesome() -> impl Strategy<Value = String> {
        prop_oneof![
            any::<String>(),
            "[a-z \\t\\r\\n\\x00-\\x1f\\x7f-\\x9f\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}]{0,40}",
        ]
    }

    proptest! {
        #[test]
        fn pieces_with_numbers_add_up_to_the_text(text in "([ -]|[0-9]|[۰-۹]|س|ک|a){0,24}") {
            let pieces: String = numbers_apart(&text).into_iter().map(|(_, piece)| piece).collect();
            prop_assert_eq!(pieces, text);
        }

        #[test]
        fn cleaned_text_stays_as_it_is(text in troublesome()) {
            let cleaned = clean(&text);
            prop_assert_eq!(clean(&cleaned), cleaned);
        }

        #[test]
        fn cleaned_text_has_no_controls_but_line_feeds(text in troublesome()) {
            for character in clean(&text).chars() {
                prop_assert!(character == '\n' || !character.is_control());
                let opens_direction = matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
                prop_assert!(!opens_direction);
            }
        }

        #[test]
        fn visible_characters_are_never_lost(text in "[a-zа-я0-9]{1,9}( [a-zא-ת]{1,9}){0,4}") {
            prop_assert_eq!(clean(&text), text);
        }
    }
}
