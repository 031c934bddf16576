//! Escaping: one rule for every place that a snippet is pasted into.
//!
//! Besides the characters that HTML and XML want escaped, `{`, `}`, `[` and `]` are written as numbers: JSX, Vue,
//! Svelte, Liquid and Go templates would run text in braces, WordPress text in brackets. All of them read the numbers
//! back. Characters that neither HTML nor XML can carry are left out.

use std::fmt::Write;

use prisoner_card_format::is_markup_character;

/// An attribute's value, for double quotes.
pub fn attribute(value: &str) -> String {
    escaped(value)
}

/// A text between tags.
pub fn text(text: &str) -> String {
    escaped(text)
}

/// A tag's name with its attributes, without the angle brackets.
pub(crate) fn tag(name: &str, attributes: &[(&str, String)]) -> String {
    let mut tag = name.to_owned();
    for (name, value) in attributes {
        // Writing to a string does not fail.
        let _ = write!(tag, " {name}=\"{}\"", attribute(value));
    }
    tag
}

fn escaped(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for character in value.chars().filter(|character| is_markup_character(*character)) {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            // Line breaks and tabs: XML reads a blank in their place.
            '{' | '}' | '[' | ']' | '\t' | '\n' | '\r' => {
                let _ = write!(escaped, "&#{};", u32::from(character));
            }
            _ => escaped.push(character),
        }
    }
    escaped
}
