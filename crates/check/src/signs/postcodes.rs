//! Postal codes in running text, where most numbers are something else.

use std::ops::Range;
use std::sync::LazyLock;

use super::words::{Kind, Words};
use super::{Pattern, compile};

/// So many bytes on each side of a number say what it is.
const NEAR: usize = 60;

/// What reads like a postal code: by its own form, by the word before it, or by where it stands.
pub(super) fn find_all(text: &str, words: &Words) -> Vec<Range<usize>> {
    let formed = CODES.find_iter(text).map(|found| found.range());
    let named = words
        .of_kind(Kind::Code)
        .filter(|word| NUMBER_AFTER.is_match(text.get(word.end..).unwrap_or_default()));
    let bare = BARE.find_iter(text).map(|found| found.range());
    let bare =
        bare.filter(|found| is_short(text, found) && stands_alone(text, found) && stands_in_address(text, found));
    formed.chain(named).chain(bare).collect()
}

/// Whether no digit and no letter touches the number.
fn stands_alone(text: &str, number: &Range<usize>) -> bool {
    let before = text.get(..number.start).and_then(|before| before.chars().next_back());
    let after = text.get(number.end..).and_then(|after| after.chars().next());
    let touches =
        |next: Option<char>| next.is_some_and(|next| next.is_numeric() || next.is_alphabetic() && !is_han(next));
    !touches(before) && !touches(after)
}

/// Five or six digits, in any script.
fn is_short(text: &str, number: &Range<usize>) -> bool {
    text.get(number.clone())
        .is_some_and(|digits| matches!(digits.chars().count(), 5 | 6))
}

fn is_han(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{9fff}')
}

/// A code in front of a town.
pub(super) fn beside_a_town(text: &str) -> Option<Range<usize>> {
    let codes = BARE.find_iter(text).map(|found| found.range());
    let mut codes = codes.filter(|found| is_short(text, found) && stands_alone(text, found));
    codes.find(|code| {
        let end = text.ceil_char_boundary((code.end + NEAR).min(text.len()));
        let is_of_town = text
            .get(code.end..end)
            .is_some_and(|after| BEFORE_A_TOWN.is_match(after));
        is_of_town && !is_number_of(text.get(..code.start).unwrap_or_default())
    })
}

/// Whether a bare number of five or six digits stands as a code does: between commas, or at an edge and beside a name
/// with a capital letter. Money, people and file numbers do not.
fn stands_in_address(text: &str, number: &Range<usize>) -> bool {
    let near = text.floor_char_boundary(number.start.saturating_sub(NEAR));
    let before = text.get(near..number.start).unwrap_or_default();
    let after = text
        .get(number.end..text.ceil_char_boundary((number.end + NEAR).min(text.len())))
        .unwrap_or_default();
    let digits = text.get(number.clone()).unwrap_or_default();
    let is_round = digits.ends_with("000") && digits.chars().any(|digit| digit != '0');
    let is_part = before.trim_end().ends_with(char::is_numeric);
    if is_part || NUMBER_OF.is_match(before) || COUNTED.is_match(after) || (is_round && !is_edge_after(after)) {
        return false;
    }
    let is_at_edge = before.trim_end_matches([' ', '\u{a0}']).is_empty()
        || before
            .trim_end_matches([' ', '\u{a0}'])
            .ends_with([',', ';', ':', '(', '\n', '،', '，', '。', '—', '–']);
    let is_before_edge = is_edge_after(after);
    let is_after_name = AFTER_NAME.is_match(before);
    let is_before_name = BEFORE_NAME.is_match(after);
    (is_at_edge && (is_before_edge || is_before_name)) || (is_after_name && is_before_edge)
}

/// Whether that ends in "No.", "file", "编号" or the like.
pub(super) fn is_number_of(before: &str) -> bool {
    let near = before.floor_char_boundary(before.len().saturating_sub(NEAR));
    before.get(near..).is_some_and(|before| NUMBER_OF.is_match(before))
}

fn is_edge_after(after: &str) -> bool {
    after.trim_start_matches([' ', '\u{a0}']).is_empty()
        || after.starts_with([',', ';', '\n', ')', '.', '،', '，', '。'])
}

static BARE: Pattern = LazyLock::new(|| compile(r"\d{5,}"));

/// Codes that nothing else looks like.
static CODES: Pattern = LazyLock::new(|| {
    compile(
        r"(?-u)\bAZ-?[0-9]{4}\b|\b(?:MD|LV|LT|SI|HR)-[0-9]{4,5}\b|\b[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}\b|\b[A-Z]{2} [0-9]{5}(?:-[0-9]{4})?\b|\b[0-9]{2}-[0-9]{3} [A-Z]",
    )
});

/// The number after a word that says "postal code".
static NUMBER_AFTER: Pattern = LazyLock::new(|| compile(r"^[\s:№—-]{0,4}\d{4,10}"));

static BEFORE_A_TOWN: Pattern = LazyLock::new(|| {
    compile(
        r"^,?\s*(?:(?:Россия|Росія|РФ|Беларусь|Казахстан|Украина|Україна),?\s*)?(?:\p{Lu}\p{L}+\s+(?:обл(?:асть|\.)|край|респ(?:ублика|\.)),?\s*)?(?:г|гор|пос|пгт|с|д|м|смт)\.\s?\p{Lu}",
    )
});

/// What says that the number is no code.
static NUMBER_OF: Pattern = LazyLock::new(|| {
    compile(
        r"(?ix)(?:[№\#$€£¥₽₴₺₸]|\b(?:no|nr|nos|number|num|номер\w*|дел[аоу]|н-р|file|case|id|inmate|prisoner|reg|art|article|ст|статьи|закон\w*|law|штраф\w*|fine|fined|of|and|и|y|und|ve|və)[.:]?|编号|編號|号码|罚款|罰款|شماره|رقم)\s*$",
    )
});

/// What is counted: a word in small letters, money, or a counter; not the abbreviations of addresses.
static COUNTED: Pattern = LazyLock::new(|| {
    compile(
        r"(?x)^(?:[%°:\d]|[.,]\d|\s?[-–]\s?\d|\s*(?:元|人|名|份|次|封|個|个|天|日|年|万|美元|人民币|号|號|€|\$|£|₽|₴|₺)
        |\s+(?:\p{Ll}{2,}|[рp]\.|руб|[Ee]uro|EUR|USD|RUB|UAH|TL|AZN|Unterschriften|Menschen|Personen|Rubel|Dollar|Euro|نفر|ریال|تومان|دلار|جنيه|دينار|دولار|ريال|شخص|يوم|روز|توقيع|امضا))",
    )
});

/// A name with a capital letter, or one of a script that has none.
static AFTER_NAME: Pattern = LazyLock::new(|| compile(r"(?:\p{Lu}[\p{L}.’'-]*|[\p{Arabic}\p{Hebrew}]+)[ \u{a0}]$"));
static BEFORE_NAME: Pattern =
    LazyLock::new(|| compile(r"^[ \u{a0}]?(?:\p{Lu}|(?:г|гор|м|с|пос|пгт|смт|обл|респ|ул|вул)\.|\p{Han})"));

#[cfg(test)]
pub(super) fn compile_all() -> usize {
    [
        &BARE,
        &CODES,
        &NUMBER_AFTER,
        &BEFORE_A_TOWN,
        &NUMBER_OF,
        &COUNTED,
        &AFTER_NAME,
        &BEFORE_NAME,
    ]
    .iter()
    .map(|pattern| pattern.as_str().len())
    .sum()
}
