//! Rust, as text.

use std::fmt::Write as _;

use crate::Language;
use crate::fluent::Message;

/// The first line of a generated file.
pub(crate) const HEADER: &str = "// Generated from the files below locales/ (crates/locales). Edit those.\n\n";

/// The words of the publisher's pages: a struct with a value for each language, English first.
pub(crate) fn site(languages: &[&Language]) -> String {
    let mut rust = String::from(HEADER);
    rust += "/// All of the pages' words in one language. A name in braces, such as `{date}`, marks the place of a value.\n\
             #[deny(dead_code)]\n#[derive(Debug)]\npub(crate) struct Words {\n\
             \x20   /// The language's tag.\n    pub(crate) tag: &'static str,\n\
             \x20   /// The direction of its script.\n    pub(crate) direction: &'static str,\n\
             \x20   /// The language's name in itself.\n    pub(crate) own_name: &'static str,\n";
    let reference: &[Message] = languages.first().map_or(&[], |english| &english.site);
    for message in reference {
        let _ = writeln!(
            rust,
            "    /// {}\n    pub(crate) {}: &'static str,",
            message.comment,
            snake(&message.id)
        );
    }
    rust += "}\n\n/// English first.\nstatic LANGUAGES: &[Words] = &[\n";
    for language in languages {
        let _ = write!(
            rust,
            "    Words {{ tag: {}, direction: {}, own_name: {}, ",
            literal(&language.tag),
            literal(language.grammar.direction),
            literal(&language.grammar.own_name)
        );
        for message in &language.site {
            let _ = write!(rust, "{}: {}, ", snake(&message.id), literal(message.form("")));
        }
        rust += "},\n";
    }
    rust += "];\n";
    rust
}

/// A static list of texts, as an array of that length or as a slice.
pub(crate) fn list(name: &str, length: Option<&str>, texts: &[String]) -> String {
    match length {
        Some(length) => format!("static {name}: [&str; {length}] = {};\n\n", array(texts)),
        None => format!("static {name}: &[&str] = &{};\n\n", array(texts)),
    }
}

pub(crate) fn array(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| literal(text)).collect();
    format!("[{}]", texts.join(", "))
}

/// Debug prints a text as the literal that Rust reads.
pub(crate) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// `closed-hearing` → `closed_hearing`.
pub(crate) fn snake(name: &str) -> String {
    name.replace('-', "_")
}

/// `house-arrest` → `HouseArrest`.
pub(crate) fn camel(name: &str) -> String {
    name.split('-')
        .flat_map(|word| {
            let (first, rest) = word.split_at(word.len().min(1));
            [first.to_ascii_uppercase(), rest.to_owned()]
        })
        .collect()
}
