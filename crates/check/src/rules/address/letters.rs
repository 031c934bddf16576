//! The letters of an address, and the language that it is said to be in.

use prisoner_card_format::LanguageTag;

use super::Address;
use prisoner_card_document::diagnostic::Diagnostic;

/// Languages of the card that are written with Latin letters alone.
const LATIN: &[&str] = &[
    "cs", "de", "en", "es", "et", "fi", "fr", "it", "lt", "lv", "nl", "pl", "pt", "sv", "tr",
];

/// Reports an address without a Latin letter under a language that has no others: a card heads it with the name of that
/// language. The reverse is often right, since letters from abroad have a Latin address for readers of any language.
pub(super) fn check(address: &Address<'_, '_>, found: &mut Vec<Diagnostic>) {
    let Some(tag) = LanguageTag::parse(address.language).filter(|tag| LATIN.contains(&tag.as_str())) else {
        return;
    };
    let mut letters = address.text.chars().filter(|letter| letter.is_alphabetic()).peekable();
    if letters.peek().is_none() || letters.any(is_latin) {
        return;
    }
    found.push(Diagnostic::warning(
        "other-letters",
        address.node.span.clone(),
        format!("this address has no Latin letter, and a card says that it is in the language {tag}"),
        "write it under the tag of its own language, such as \"ru\"",
    ));
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii() || matches!(letter, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{ff21}'..='\u{ff5a}')
}
