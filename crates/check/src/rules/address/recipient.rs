//! The recipient's name on the envelope.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript};

use super::Address;
use crate::signs::{Signs, folded};
use prisoner_card_document::diagnostic::Diagnostic;
use prisoner_card_document::{Json, Node};

/// Reports an address that has no part of the person's name, nor of the name under which they are registered. Names are
/// declined in addresses (`Миронову`), so that their beginnings are compared. A box and an address in care of somebody
/// may leave the name out.
pub(super) fn check(envelope: &Address<'_, '_>, card: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let registered = card.find(&["mail", "address", "recipient"]);
    let Some(name) = registered.or_else(|| card.get("name")) else {
        return;
    };
    let script = script(envelope.text);
    let is_in_script = |word: &String| self::script(word) == script;
    let names = words_of_name(name, &["family", "given"]);
    if !names.iter().any(is_in_script) {
        return;
    }
    // The line of the recipient may be in another script than the rest.
    let words = words(envelope.text);
    let is_there = |name: &String| {
        let beginning = beginning(name);
        if has_no_spaces(self::script(name)) {
            words.iter().any(|word| word.contains(name.as_str()))
        } else {
            let is_name = |word: &String| word.starts_with(&beginning) || is_short_name(name, word);
            words.iter().any(is_name)
        }
    };
    // With the given name alone it may be to somebody else.
    let has_family = || {
        let families = words_of_name(name, &["family"]);
        let is_name = |family: &String, word: &String| word.starts_with(&stem(family)) || is_short_name(family, word);
        let is_there = |family: &String| words.iter().any(|word| is_name(family, word));
        !matches!(script, Script::Cyrillic | Script::Latin)
            || !families.iter().any(is_in_script)
            || families.iter().any(is_there)
    };
    let problem = if !names.iter().any(is_there) {
        "the person's name is not in this address: nobody would know to whom the letter is"
    } else if !has_family() {
        "the person's family name is not in this address: the letter may be to somebody else"
    } else {
        return;
    };
    if !Signs::of(envelope.text).is_collecting() {
        found.push(Diagnostic::warning(
            "no-recipient",
            envelope.node.span.clone(),
            problem,
            "write the name as it goes on the envelope; where another one is registered, add it as recipient",
        ));
    }
}

/// The words of these parts of the names, in every language; of names in one text, all of them.
fn words_of_name(name: &Node<'_>, parts: &[&str]) -> Vec<String> {
    match &name.value {
        Json::String(whole) => words(whole),
        Json::Object(members) => members
            .iter()
            .flat_map(|member| match &member.value.value {
                Json::String(whole) => words(whole),
                _ => parts
                    .iter()
                    .filter_map(|part| member.value.get(part)?.as_str())
                    .flat_map(words)
                    .collect(),
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// Words of two letters and more, without case and accents.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|character: char| !character.is_alphabetic() && !is_mark(character));
    words.filter(|word| word.chars().count() > 1).map(plain).collect()
}

/// A word in small letters and without accents: `IŞIL` and `Işıl` are one name.
fn plain(word: &str) -> String {
    folded(word)
        .nfkd()
        .filter(|character| !is_combining_mark(*character))
        .map(|letter| match letter {
            // Letters whose stroke is no accent, and one that other alphabets lack.
            'đ' => 'd',
            'ł' => 'l',
            'ø' => 'o',
            'ə' => 'a',
            _ => letter,
        })
        .collect()
}

/// Marks over and under letters belong to them.
fn is_mark(character: char) -> bool {
    character.script() == Script::Inherited || matches!(character, '\u{900}'..='\u{dff}')
}

/// Scripts whose words follow each other without spaces.
fn has_no_spaces(script: Script) -> bool {
    matches!(
        script,
        Script::Han
            | Script::Hiragana
            | Script::Katakana
            | Script::Hangul
            | Script::Thai
            | Script::Lao
            | Script::Khmer
            | Script::Myanmar
    )
}

/// The part of a name that stays when it is declined.
fn beginning(name: &str) -> String {
    let length = name.chars().count();
    let kept = match length {
        0..=3 => length,
        4..=5 => length - 1,
        _ => length - 2,
    };
    name.chars().take(kept).collect()
}

/// The part of a family name that stays when it is declined, and its last vowel falls out: Орёл, Орлу; Кравец, Кравцу;
/// Цой, Цою.
fn stem(family: &str) -> String {
    let length = family.chars().count();
    let kept = match length {
        3 if family.ends_with(['и', 'й', 'ь']) => 2,
        0..=3 => length,
        4..=5 => 2,
        _ => (length - 3).min(5),
    };
    family.chars().take(kept).collect()
}

/// Whether a word is a Slavic name of three letters that is declined, which keeps its consonants and changes its vowel, or
/// its end: Кіт, Коту; Лев, Льву; Яна, Яне.
fn is_short_name(name: &str, word: &str) -> bool {
    const CHANGING: &str = "аеиоуыэюяієь";
    const MOST_LETTERS: usize = 5;
    let letters: Vec<char> = name.trim_end_matches('ь').chars().collect();
    let [first, second, last] = letters[..] else {
        return false;
    };
    let Some(rest) = word
        .strip_prefix(first)
        .filter(|_| word.chars().count() <= MOST_LETTERS)
    else {
        return false;
    };
    if script(name) != Script::Cyrillic {
        false
    } else if CHANGING.contains(last) {
        rest.starts_with(second)
    } else {
        rest.trim_start_matches(|letter| CHANGING.contains(letter))
            .starts_with(last)
    }
}

/// The script of most letters.
fn script(text: &str) -> Script {
    let mut counts: Vec<(Script, usize)> = Vec::new();
    for script in text
        .chars()
        .filter(|character| character.is_alphabetic())
        .map(|character| character.script())
    {
        match counts.iter_mut().find(|(known, _)| *known == script) {
            Some((_, count)) => *count += 1,
            None => counts.push((script, 1)),
        }
    }
    counts
        .into_iter()
        .max_by_key(|(_, count)| *count)
        .map_or(Script::Common, |(script, _)| script)
}
