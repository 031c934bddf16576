//! `WordPress`'s shortcode.

use std::fmt::Write;

use crate::choices::Choices;
use crate::element::attributes;

/// The shortcode of the plugin (`integrations/wordpress`).
///
/// # Errors
///
/// The attribute whose value no shortcode can carry: `WordPress` reads neither quotes nor brackets in one
/// (`get_shortcode_regex`, `shortcode_parse_atts`), and has no way to write them.
pub(crate) fn shortcode(choices: &Choices) -> Result<String, &'static str> {
    let mut shortcode = "[prisoner_card".to_owned();
    for (name, value) in attributes(choices) {
        let value = carried(name, &value).ok_or(name)?;
        // Writing to a string does not fail.
        let _ = write!(shortcode, " {name}=\"{value}\"");
    }
    Ok(shortcode + "]\n")
}

/// The value as a shortcode has it. In an address the same can be said with percent signs.
fn carried(name: &str, value: &str) -> Option<String> {
    let mut carried = String::new();
    for character in value.chars() {
        match character {
            '"' | '[' | ']' | '<' | '>' | '\\' | '{' | '}' if name == "feed" => {
                let _ = write!(carried, "%{:02X}", u32::from(character));
            }
            // WordPress turns the last two into blanks.
            '"' | '[' | ']' | '<' | '>' | '\\' | '\u{a0}' | '\u{200b}' => return None,
            _ if character.is_control() => return None,
            _ => carried.push(character),
        }
    }
    Some(carried)
}
