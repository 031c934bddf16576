//! Text from a document as it may reach a terminal.

use std::fmt::Write;

use prisoner_card_format::is_invisible;

/// The text with what does not show, moves the cursor, or turns its surroundings around written as its code.
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        push(&mut shown, character);
    }
    shown
}

/// Adds one character as it may be shown.
pub(super) fn push(shown: &mut String, character: char) {
    match character {
        '\t' => shown.push_str("    "),
        _ if is_hidden(character) => {
            let _ = write!(shown, "<U+{:04X}>", u32::from(character));
        }
        _ => shown.push(character),
    }
}

/// Controls, what shows nothing by itself, line and paragraph separators, and interlinear annotations.
pub fn is_hidden(character: char) -> bool {
    character.is_control()
        || is_invisible(character)
        || matches!(character, '\u{2028}' | '\u{2029}' | '\u{fff9}'..='\u{fffb}')
}
