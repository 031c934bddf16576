//! Notes that belong beside an address and were left in it.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::{Address, Context};
use crate::signs::compile;
use prisoner_card_document::diagnostic::Diagnostic;
use prisoner_card_document::{Node, span_within};

/// Beginnings of words that a note has and an address has not, in lower case and with е for ё. At most [`LONGEST`] letters
/// are compared. "Temporary" alone is none: it is in the names of prisons.
const WORDS_OF_NOTES: &[&str] = &[
    // Russian
    "адрес:",
    "актуально на",
    "вероятн",
    "возможно",
    "временно ",
    "временно:",
    "до апелляц",
    "до приговора",
    "до суда",
    "до этапа",
    "заказным",
    "индекс обязат",
    "на время ",
    "не отправля",
    "не писать",
    "неподтвержд",
    "не подтвержд",
    "ориентировочн",
    "отправлять",
    "письма идут",
    "письма доходят",
    "письма переда",
    "пишите",
    "по данным",
    "по состоянию на",
    "пожалуйста",
    "предполож",
    "прежний адрес",
    "старый адрес",
    "уточн",
    // English
    "address:",
    "as of ",
    "confirm",
    "do not ",
    "don't ",
    "don’t ",
    "former address",
    "letters take",
    "letters arrive",
    "letters must",
    "letters should",
    "letters are",
    "letters in ",
    "old address",
    "please",
    "possibl",
    "presum",
    "probabl",
    "temporary:",
    "unconfirm",
    "until ",
    "unverif",
    // Presumably, probably, as of, in the other languages of the card
    "ймовірн",
    "імовірн",
    "можливо",
    "орієнтовн",
    "припущ",
    "станом на",
    "стара адреса",
    "верагодн",
    "магчыма",
    "удакладн",
    "паводле звестак",
    "mutmaßlich",
    "vermutlich",
    "voraussichtlich",
    "wahrscheinlich",
    "unbestätigt",
    "niepotwierdz",
    "prawdopodobn",
    "przypuszczaln",
    "pravděpodobn",
    "nepotvrzen",
    "presunt",
    "présum",
    "peut-être",
    "prováve",
    "provave",
    "vermoedelijk",
    "waarschijnlijk",
    "förmodligen",
    "troligen",
    "greičiausiai",
    "tikėtina",
    "iespējam",
    "tõenäoli",
    "luultavasti",
    "todennäköis",
    "muhtemel",
    "tahmini",
    "ehtimal",
    "có lẽ",
    "có thể",
    "мүмкін",
    "სავარაუდ",
    "հավանաբար",
    "ենթադր",
    "احتمالا",
    "احتمالی",
    "محتمل",
    "כנראה",
    "ربما",
    "संभवत",
    "शायद",
    "可能",
    "待确认",
    "待確認",
    "未确认",
    "未確認",
    // Links
    "http:",
    "https:",
    "www.",
];

/// The number of letters of the longest of these words.
const LONGEST: usize = 16;

/// A shorter note may be part of an address by chance.
const SHORTEST: usize = 12;

pub(super) fn check(address: &Address<'_, '_>, mail: &Node<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let span = |part: &Range<usize>| span_within(context.bytes, address.node, part);
    let beside = ["note", "rules"].into_iter().find_map(|name| {
        let part = texts(mail.get(name)?).find_map(|text| find(address.text, text))?;
        Some((name, part))
    });
    if let Some((name, part)) = beside {
        found.push(Diagnostic::error(
            "note-in-address",
            span(&part),
            format!("mail.{name} stands in the address too, and would be copied onto the envelope"),
            format!("remove it here: the card shows the {name} beside the address"),
        ));
    } else if let Some(part) = first_note(address.text) {
        found.push(Diagnostic::warning(
            "note-in-address",
            span(&part),
            "this reads like a note, and would be copied onto the envelope",
            "write it as mail.note, and how sure the address is as certainty",
        ));
    }
}

/// What reads like a note.
fn first_note(address: &str) -> Option<Range<usize>> {
    word_of_note(address)
        .or_else(|| bracket(address))
        .or_else(|| doubt(address))
}

/// The texts in all languages, those of a list too.
fn texts<'n>(node: &'n Node<'_>) -> impl Iterator<Item = &'n str> {
    let entries = node.entries().iter().chain(std::iter::once(node));
    entries.flat_map(|entry| {
        let by_language = entry.members().iter().filter_map(|member| member.value.as_str());
        entry.as_str().into_iter().chain(by_language)
    })
}

/// A note that stands in the address: all of it, or a sentence.
fn find(address: &str, note: &str) -> Option<Range<usize>> {
    let sentences = note.split(['.', '!', '?', '。', '\n']);
    // Text that is cut at the point of an abbreviation may be the name of a town.
    let sentences = sentences.filter(|sentence| small_words(sentence) >= WORDS_OF_SENTENCE);
    std::iter::once(note).chain(sentences).find_map(|text| {
        let text = text.trim().trim_end_matches('.');
        if text.chars().count() < SHORTEST {
            return None;
        }
        let start = address.find(text)?;
        Some(start..start + text.len())
    })
}

/// A sentence has at least this number of words in small letters.
const WORDS_OF_SENTENCE: usize = 3;

fn small_words(text: &str) -> usize {
    let words = text.split(' ');
    words.filter(|word| word.starts_with(char::is_lowercase)).count()
}

/// A bracket at the end with a sentence in it.
fn bracket(address: &str) -> Option<Range<usize>> {
    const PAIRS: [(char, char); 4] = [('(', ')'), ('[', ']'), ('（', '）'), ('【', '】')];
    let text = address.trim_end();
    let (open, close) = PAIRS.into_iter().find(|(_, close)| text.ends_with(*close))?;
    let before = text.strip_suffix(close)?;
    let start = before.rfind(open)?;
    let inside = before.get(start + open.len_utf8()..)?;
    (small_words(inside) >= WORDS_OF_SENTENCE).then_some(start..text.len())
}

/// A question mark that doubts what stands before it.
fn doubt(address: &str) -> Option<Range<usize>> {
    static DOUBT: LazyLock<Regex> = LazyLock::new(|| compile(r"[(（\[]\s*[?？؟]\s*[)）\]]|\s[?？؟](?:[\s,;]|$)"));
    DOUBT.find(address).map(|found| found.range())
}

/// The word that begins like one of a note.
fn word_of_note(address: &str) -> Option<Range<usize>> {
    let starts = address.char_indices().filter(|(index, character)| {
        let before = address.get(..*index).and_then(|before| before.chars().next_back());
        character.is_alphabetic() && !before.is_some_and(char::is_alphabetic)
    });
    for (start, _) in starts {
        let rest = address.get(start..)?;
        let lower: String = rest
            .chars()
            .take(LONGEST)
            .flat_map(char::to_lowercase)
            .collect::<String>()
            .replace('ё', "е");
        if WORDS_OF_NOTES.iter().any(|word| lower.starts_with(word)) {
            let length = rest
                .find(|character: char| !character.is_alphabetic())
                .unwrap_or(rest.len());
            return Some(start..start + length);
        }
    }
    None
}
