//! Postal codes in running text, where most numbers are something else.

use std::ops::Range;
use std::sync::LazyLock;

use super::words::{Kind, Words};
use super::{Pattern, compile};

/// The number of bytes on each side of a number that are searched for words about it.
const NEAR: usize = 60;

/// Numbers that read like a postal code: by their form, by the word before, or by their place.
pub(super) fn find_all(text: &str, words: &Words) -> Vec<Range<usize>> {
    let formed = CODES.find_iter(text).map(|found| found.range());
    let named = words
        .of_kind(Kind::Code)
        .filter(|word| NUMBER_AFTER.is_match(text.get(word.end..).unwrap_or_default()));
    formed.chain(named).chain(bare(text, words)).collect()
}

/// Numbers that stand as codes do.
fn bare(text: &str, words: &Words) -> impl Iterator<Item = Range<usize>> {
    let numbers = BARE.find_iter(text).map(|found| found.range());
    numbers.filter(|found| is_short(text, found) && stands_alone(text, found) && stands_in_address(text, found, words))
}

/// A code with a street or the number of a house near it.
pub(super) fn beside_a_street(text: &str, words: &Words) -> Option<Range<usize>> {
    let beside = bare(text, words).find(|code| {
        let near = text.floor_char_boundary(code.start.saturating_sub(NEAR));
        let before = text.get(near..code.start).unwrap_or_default();
        let after = text.get(code.end..).unwrap_or_default();
        words.near(Kind::Street, code, NEAR).next().is_some()
            || HOUSE_BEFORE.is_match(before) && (BEFORE_NAME.is_match(after) || is_edge_after(after))
            || is_at_edge(text.get(..code.start).unwrap_or_default()) && HOUSE_AFTER.is_match(after)
    });
    beside.or_else(|| BETWEEN_TOWN_AND_HOUSE.find(text).map(|found| found.range()))
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
    let of_town = codes.find(|code| {
        let end = text.ceil_char_boundary((code.end + NEAR).min(text.len()));
        let is_of_town = text
            .get(code.end..end)
            .is_some_and(|after| BEFORE_A_TOWN.is_match(after));
        is_of_town && !is_number_of(text.get(..code.start).unwrap_or_default())
    });
    of_town.or_else(|| OF_STATE.find(text).map(|found| found.range()))
}

/// Whether a bare number of five or six digits stands as a code does: between commas, or at an edge and beside a name
/// with a capital letter. Money, people and file numbers do not.
fn stands_in_address(text: &str, number: &Range<usize>, words: &Words) -> bool {
    let near = text.floor_char_boundary(number.start.saturating_sub(NEAR));
    let before = text.get(near..number.start).unwrap_or_default();
    let after = text
        .get(number.end..text.ceil_char_boundary((number.end + NEAR).min(text.len())))
        .unwrap_or_default();
    let digits = text.get(number.clone()).unwrap_or_default();
    let is_round = digits.ends_with("000") && digits.chars().any(|digit| digit != '0');
    let is_behind_number = BEHIND_NUMBER.is_match(before);
    let is_part = before.trim_end().ends_with(char::is_numeric) && !is_behind_number;
    let is_counted = COUNTED.is_match(after) || is_round && !is_edge_after(after);
    // In a sentence: "Her file, 54321, is in the prison".
    let goes_on = LOWERCASE_AFTER.is_match(after) && !ABBREVIATION_AFTER.is_match(after);
    if is_part || NUMBER_OF.is_match(before) || is_counted || goes_on {
        return false;
    }
    // A street or a prison directly before, which may have a number.
    let is_behind_place = [Kind::Street, Kind::Institution].into_iter().any(|kind| {
        words.near(kind, number, NEAR).any(|word| {
            let between = text.get(word.end..number.start);
            between.is_some_and(|between| BETWEEN.is_match(between))
        })
    });
    let is_before_edge = is_edge_after(after);
    let is_after_name = AFTER_NAME.is_match(before) || is_behind_number;
    (is_at_edge(before) && (is_before_edge || BEFORE_NAME.is_match(after)))
        || (is_after_name && is_before_edge)
        || (is_behind_place && (is_before_edge || NAME_AT_EDGE.is_match(after)))
}

fn is_at_edge(before: &str) -> bool {
    let before = before.trim_end_matches([' ', '\u{a0}']);
    before.is_empty() || before.ends_with([',', ';', ':', '(', '\n', '،', '，', '。', '—', '–'])
}

/// Whether the text ends in "No.", "file", "编号" or the like.
pub(super) fn is_number_of(before: &str) -> bool {
    let near = before.floor_char_boundary(before.len().saturating_sub(NEAR));
    before.get(near..).is_some_and(|before| NUMBER_OF.is_match(before))
}

fn is_edge_after(after: &str) -> bool {
    after.trim_start_matches([' ', '\u{a0}']).is_empty()
        || after.starts_with([',', ';', '\n', ')', '.', '،', '，', '。'])
}

static BARE: Pattern = LazyLock::new(|| compile(r"\d{5,}"));

/// Codes of a form that no other number has.
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

/// The words before a number that is no code.
static NUMBER_OF: Pattern = LazyLock::new(|| {
    compile(
        r"(?ix)(?:[№\#$€£¥₽₴₺₸]|\b(?:л/д|л\.\s?д|а/я|а/с|в/ч|тел|телефон|tel|phone|no|nr|nos|number|num|номер\w*|дел[аоу]|н-р|file|case|id|code|passport|паспорт\w*|inmate|prisoner|reg|art|article|ст|статьи|закон\w*|law|штраф\w*|fine|fined|of|and|и|y|und|ve|və)[.:]?|\b(?:number|num|номер\w*|дел[аоу]|file|case|inmate|prisoner|reg|passport|паспорт\w*)[,(\s]*|编号|編號|号码|罚款|罰款|شماره|رقم|قضية|القضية|ملف|الملف|پرونده)\s*$",
    )
});

/// Counted things: a word in small letters, money, or a counter; not the abbreviations of addresses.
static COUNTED: Pattern = LazyLock::new(|| {
    compile(
        r"(?x)^(?:[%°:\d]|[.,]\d|\s?[-–]\s?\d|\s*(?:元|人|名|份|次|封|個|个|天|日|年|万|美元|人民币|号|號|€|\$|£|₽|₴|₺)
        |\s+(?:\p{Ll}{2,}|[рp]\.|руб|[Ee]uro|EUR|USD|RUB|UAH|TL|AZN|Unterschriften|Menschen|Personen|Gefangene|Häftlinge|Frauen|Männer|Kinder|Briefe|Leute|Rubel|Dollar|Euro|نفر|ریال|تومان|دلار|جنيه|دينار|دولار|ريال|شخص|يوم|روز|توقيع|امضا))",
    )
});

/// A name with a capital letter, or one of a script that has none.
static AFTER_NAME: Pattern =
    LazyLock::new(|| compile(r"(?:\p{Lu}[\p{L}.’'-]*|[\p{Arabic}\p{Hebrew}]+|\p{Han})[ \u{a0}]$"));
static BEFORE_NAME: Pattern =
    LazyLock::new(|| compile(r"^[ \u{a0}]?(?:\p{Lu}|(?:г|гор|м|с|пос|пгт|смт|обл|респ|ул|вул)\.|\p{Han})"));

/// The number of a prison or a house before a code: `СИЗО-1 000000`.
static BEHIND_NUMBER: Pattern = LazyLock::new(|| compile(r"(?:\p{L}[-–]\s?|№\s*|[Nn]o\.?\s*|\p{L}\s)\d{1,3}[ ,]+$"));

/// The text between a prison's or a street's word and the code: its ending, its point, its number.
static BETWEEN: Pattern = LazyLock::new(|| compile(r"^\p{L}{0,6}\.?(?:[-– №]{0,3}\d{1,3})? $"));

static NAME_AT_EDGE: Pattern = LazyLock::new(|| compile(r"^ \p{Lu}[\p{L}’'-]+\s*(?:[,./;)\n]|$)"));

static LOWERCASE_AFTER: Pattern = LazyLock::new(|| compile(r"^[,)]\s*\p{Ll}"));

/// Abbreviations and words in an address that begin with a small letter.
static ABBREVIATION_AFTER: Pattern = LazyLock::new(|| {
    compile(
        r"^[,)]\s*(?:(?:г|гор|пос|пгт|с|д|м|смт|обл|респ|ул|вул|пер|просп|наб|х|ст|дер|рп|р-н|мкр|а/я|а/с|ul|vul|g|m|pos|obl|v)\b|город|село|посёлок|поселок|деревня|станица|хутор|колони|тюрьм|сизо|ик|місто|селище|вулиц|улиц|горад|вёска|c/o)",
    )
});

/// The number of a house in the part before, or in the one before a town.
static HOUSE_BEFORE: Pattern = LazyLock::new(|| {
    compile(r"\p{Lu}\p{L}*,?\s\d{1,3}\s?[A-Za-zА-я]?\s*[,\n]\s*(?:[A-Z]{1,2}-|\p{Lu}[\p{L}-]+,\s*)?$")
});

/// A town, a street and the number of a house, without any word that says so.
static HOUSE_AFTER: Pattern = LazyLock::new(|| compile(r"^,?\s+(?:\p{Lu}[\p{L}-]+,?\s+){1,4}\d{1,3}\s*(?:[,.;\n]|$)"));

static BETWEEN_TOWN_AND_HOUSE: Pattern =
    LazyLock::new(|| compile(r"\p{Lu}[\p{L}-]+,? \d{6},? (?:\p{Lu}[\p{L}-]+,? ){1,3}\d{1,3}\s*(?:[,.;\n]|$)"));

/// The code of a state in the United States.
static OF_STATE: Pattern = LazyLock::new(|| compile(r"\p{L}, [A-Z]{2} \d{5}(?:-\d{4})?\b"));

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
        &BEHIND_NUMBER,
        &BETWEEN,
        &NAME_AT_EDGE,
        &LOWERCASE_AFTER,
        &ABBREVIATION_AFTER,
        &HOUSE_BEFORE,
        &HOUSE_AFTER,
        &OF_STATE,
        &BETWEEN_TOWN_AND_HOUSE,
    ]
    .iter()
    .map(|pattern| pattern.as_str().len())
    .sum()
}
