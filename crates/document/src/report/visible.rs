//! Text from a document, safe to print on a terminal.

use std::fmt::Write;

use prisoner_card_format::is_invisible;

/// The text with the code of each character that does not show, moves the cursor, or turns its surroundings around.
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        push(&mut shown, character);
    }
    shown
}

/// Adds one character in a form that may be shown.
pub(super) fn push(shown: &mut String, character: char) {
    match character {
        '\t' => shown.push_str("    "),
        _ if is_hidden(character) => {
            let _ = write!(shown, "<U+{:04X}>", u32::from(character));
        }
        _ => shown.push(character),
    }
}

/// Controls, invisible characters, line and paragraph separators, and interlinear annotations.
pub fn is_hidden(character: char) -> bool {
    character.is_control()
        || is_invisible(character)
        || matches!(character, '\u{2028}' | '\u{2029}' | '\u{fff9}'..='\u{fffb}')
}
