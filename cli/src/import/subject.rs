//! Of whom a sentence speaks. Where that is not sure, no fact is taken from it.

use super::person::Name;
use super::words::{Pattern, pattern};

/// Whether the sentence speaks of the person and of nobody else, and of what happened rather than what might.
pub(super) fn is_plainly_of(sentence: &str, name: Option<&Name>, in_lead: bool) -> bool {
    static PRONOUN: Pattern = pattern!(
        r"(?i)\b(?:he|him|his|she|her|hers|они|он|его|ему|нему|им|она|её|ее|ей|ней|мужчин\p{L}+|женщин\p{L}+)\b"
    );
    let is_named = name.is_some_and(|name| name.is_in(sentence));
    (is_named || in_lead || PRONOUN.is_match(sentence)) && !is_of_others(sentence)
}

/// Whether somebody else comes in, or something that did not happen.
fn is_of_others(sentence: &str) -> bool {
    static OTHERS: Pattern = pattern!(
        r"(?i)\b(?:brothers?|sisters?|wife|husband|mother|father|son|daughter|friends?|colleagues?|co-?defendants?|accomplices?|other defendants?|others|another|lawyers?|both|each|together with|адвокат\p{L}*|брат\p{L}*|сестр\p{L}+|жен[аеуы]|супруг\p{L}*|мать|матери|отец|отц\p{L}+|сын\p{L}*|дочь|дочери|друг\p{L}*|коллег\p{L}+|подельник\p{L}*|соучастник\p{L}*|фигурант\p{L}*|обоих|каждого|вместе с)\b"
    );
    static UNREAL: Pattern = pattern!(
        r"(?i)\b(?:not|never|would|could|(?-i:may)|might|if|unless|faces?|facing|asked|requested|sought|demand(?:s|ed)?|prosecutors?|threat\p{L}*|expected|не|никогда|бы|может|могут|мог|если|грозит|грозило|запросил\p{L}*|просил\p{L}*|требовал\p{L}*|прокурор\p{L}*|гособвин\p{L}*|угрож\p{L}*)\b|n[’']t\b"
    );
    OTHERS.is_match(sentence) || UNREAL.is_match(sentence)
}
