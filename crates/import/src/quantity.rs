//! Numbers, terms and dates in words, as far as the words say them: nothing is rounded, padded or completed.

use std::sync::LazyLock;

use prisoner_card_format::PartialDate;
use regex::Captures;
use serde::Deserialize;

use super::words::{Pattern, pattern};

/// A number in words or digits, as it stands before "years", "лет".
const NUMBER: &str = r"(?:\d{1,3}|[\p{L}]+(?:[- ](?:one|two|three|four|five|six|seven|eight|nine|один|одному|одного|два|двум|двух|три|трём|трем|трёх|четыре|четырём|четырех|пять|пяти|шесть|шести|семь|семи|восемь|восьми|девять|девяти))?)";

/// The words of `quantity.toml`.
#[derive(Debug, Default, Deserialize)]
struct Words {
    numbers: Vec<String>,
    thirty: String,
    months: Vec<String>,
    ordinals: Vec<String>,
}

// A test reads all of it.
static WORDS: LazyLock<Words> = LazyLock::new(|| toml::from_str(include_str!("quantity.toml")).unwrap_or_default());

/// The place of a word, counted from 1.
fn place(lists: &[String], word: &str) -> Option<u32> {
    let found = lists
        .iter()
        .position(|words| words.split(' ').any(|known| known == word))?;
    u32::try_from(found + 1).ok()
}

fn number(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    if let Ok(number) = word.parse() {
        return Some(number);
    }
    if WORDS.thirty.split(' ').any(|thirty| thirty == word) {
        return Some(30);
    }
    match word.split_once([' ', '-']) {
        Some((tens, ones)) => {
            let ones = place(&WORDS.numbers, ones).filter(|ones| *ones < 10)?;
            (place(&WORDS.numbers, tens)? == 20).then_some(20 + ones)
        }
        None => place(&WORDS.numbers, &word),
    }
}

/// The number of an ordinal: "3rd", "12-я", "third", "третья".
pub(super) fn ordinal(word: &str) -> Option<u32> {
    static DIGITS: Pattern = pattern!(r"^(\d{1,3})(?:st|nd|rd|th|-?(?:я|ая|й|ой|ый|ий|ю|ую|м|ом))$");
    let word = word.to_lowercase();
    match DIGITS.captures(&word) {
        Some(found) => found[1].parse().ok(),
        None => place(&WORDS.ordinals, &word),
    }
}

/// A term and the length of its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    /// The code as in the feed: `P9Y6M`. Months are not made into years.
    pub(super) code: String,
    pub(super) length: usize,
}

/// Reads the term with which the text begins: "nine years", "5 and a half years", "девяти годам и 6 месяцам".
pub(super) fn term(text: &str) -> Option<Term> {
    static TERM: Pattern = pattern!(&format!(
        r"(?i)^(?P<first>{NUMBER})(?P<half> and a half| с половиной)?[ -](?:(?P<years>years?|год(?:а|у|ам|ом)?|лет|г\.)|(?P<months>months?|месяц(?:а|ев|ам|у)?|мес\.))(?:(?:,| and| и)? (?P<second>{NUMBER}) (?P<more>months?|месяц(?:а|ев|ам|у)?|мес\.))?['’]?(?:\b|\s|$|[,;.])"
    ));
    static ONE_AND_A_HALF: Pattern = pattern!(r"(?i)^(?:полтора года|полутора годам)");
    if let Some(found) = ONE_AND_A_HALF.find(text) {
        return Some(Term {
            code: "P1Y6M".to_owned(),
            length: found.len(),
        });
    }
    let found = TERM.captures(text)?;
    let first = number(&found["first"])?;
    let half = found.name("half").is_some();
    let second = found.name("second");
    let months = second.map(|months| number(months.as_str()));
    let code = match (found.name("years").is_some(), half, months) {
        (true, false, None) => format!("P{first}Y"),
        (true, true, None) => format!("P{first}Y6M"),
        (true, false, Some(months)) => format!("P{first}Y{}M", months?),
        (false, false, None) => format!("P{first}M"),
        _ => return None,
    };
    let unit = found.name("more").or(found.name("years")).or(found.name("months"))?;
    (first > 0).then_some(Term {
        code,
        length: unit.end(),
    })
}

/// A date in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DateFound {
    /// The code as in the feed: `2024`, `2024-02`, `2024-02-13`.
    pub(super) code: String,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The first year that a document about people of today may have, and the last: 1402 is a year of Iran's calendar, 2567 one
/// of Thailand's.
pub(super) const FIRST_YEAR: u16 = 1900;
const LAST_YEAR: u16 = 2100;

/// Whether a date as in the feed has such a year.
pub(super) fn is_of_these_years(code: &str) -> bool {
    PartialDate::parse(code).is_some_and(|date| (FIRST_YEAR..=LAST_YEAR).contains(&date.year()))
}

/// Every date in the text that says its year; as precise as it is said, never more. `4/2/2025`, which is read in two
/// ways, is not read; `04.02.2025`, where the day comes first, is.
pub(super) fn dates(text: &str) -> Vec<DateFound> {
    static DATE: Pattern = pattern!(
        r"(?i)\b(?:(?P<iso>\d{4}-\d{2}(?:-\d{2})?)|(?P<d1>\d{1,2})\.(?P<m1>\d{2})\.(?P<y1>\d{4})|(?P<d2>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?P<m2>\p{L}{3,9}),? (?P<y2>\d{4})|(?P<m3>\p{L}{3,9}) (?P<d3>\d{1,2})(?:st|nd|rd|th)?, (?P<y3>\d{4})|(?P<m4>\p{L}{3,9}),? (?P<y4>\d{4})|(?:в|in) (?P<y5>\d{4}))(?: года?\b| г\.)?"
    );
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(captures) = DATE.captures_at(text, from) {
        let Some(whole) = captures.get(0) else { break };
        let code = code(&captures);
        // "Volgograd 2024" is no date, but one may begin within; of "31 February 2024" nothing is taken.
        from = if code.is_some() {
            whole.end()
        } else {
            next(text, whole.start())
        };
        let valid = code.filter(|code| is_of_these_years(code));
        found.extend(valid.map(|code| DateFound {
            code,
            start: whole.start(),
            end: whole.end(),
        }));
    }
    found
}

/// A date that was found, as in the feed.
fn code(found: &Captures<'_>) -> Option<String> {
    let group = |names: &[&str]| {
        names
            .iter()
            .find_map(|name| found.name(name))
            .map(|group| group.as_str())
    };
    if let Some(code) = group(&["iso", "y5"]) {
        return Some(code.to_owned());
    }
    let year = group(&["y1", "y2", "y3", "y4"])?;
    let month = match group(&["m1"]) {
        Some(month) => month.parse().ok()?,
        None => place(&WORDS.months, &group(&["m2", "m3", "m4"])?.to_lowercase())?,
    };
    let day = group(&["d1", "d2", "d3"]).and_then(|day| day.parse::<u32>().ok());
    Some(day.map_or(format!("{year}-{month:02}"), |day| {
        format!("{year}-{month:02}-{day:02}")
    }))
}

/// The place of the next word.
fn next(text: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    let word = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len()).max(1);
    (from + word..=text.len())
        .find(|index| text.is_char_boundary(*index))
        .unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::{WORDS, dates, number, term};
    use crate::fixtures::rows;

    #[test]
    fn the_words_are_read() {
        assert_eq!(
            (WORDS.numbers.len(), WORDS.months.len(), WORDS.ordinals.len()),
            (20, 12, 20)
        );
        assert_eq!(["thirty", "двадцати одному"].map(number), [Some(30), Some(21)]);
    }

    #[test]
    fn terms_are_read_as_they_are_said() {
        for [text, code, said] in rows(include_str!("fixtures/terms.txt")) {
            let term = term(text);
            let found = term.as_ref().map(|term| (term.code.as_str(), &text[..term.length]));
            assert_eq!(found.unwrap_or(("-", "-")), (code, said), "{text}");
        }
    }

    #[test]
    fn dates_are_as_precise_as_they_are_said() {
        for [text, expected] in rows(include_str!("fixtures/dates.txt")) {
            let found: Vec<_> = dates(text).into_iter().map(|date| date.code).collect();
            assert_eq!(found.join("; "), expected.trim_start_matches('-'), "{text}");
        }
    }
}
