//! Numbers, terms and dates in words, as far as the words say them: nothing is rounded, padded or completed.

use prisoner_card_format::PartialDate;

use super::words::{Pattern, pattern};

/// A number in words or digits, as it stands before "years", "лет".
const NUMBER: &str = r"(?:\d{1,3}|[\p{L}]+(?:[- ](?:one|two|three|four|five|six|seven|eight|nine|один|одному|одного|два|двум|двух|три|трём|трем|трёх|четыре|четырём|четырех|пять|пяти|шесть|шести|семь|семи|восемь|восьми|девять|девяти))?)";

/// Words for numbers, with the forms that stand in "to nine years", "к девяти годам", "на девять лет".
const NUMBERS: [(u32, &[&str]); 30] = [
    (1, &["one", "a", "один", "одному", "одного", "одну"]),
    (2, &["two", "два", "двум", "двух"]),
    (3, &["three", "три", "трём", "трем", "трёх", "трех"]),
    (4, &["four", "четыре", "четырём", "четырем", "четырёх", "четырех"]),
    (5, &["five", "пять", "пяти"]),
    (6, &["six", "шесть", "шести"]),
    (7, &["seven", "семь", "семи"]),
    (8, &["eight", "восемь", "восьми"]),
    (9, &["nine", "девять", "девяти"]),
    (10, &["ten", "десять", "десяти"]),
    (11, &["eleven", "одиннадцать", "одиннадцати"]),
    (12, &["twelve", "двенадцать", "двенадцати"]),
    (13, &["thirteen", "тринадцать", "тринадцати"]),
    (14, &["fourteen", "четырнадцать", "четырнадцати"]),
    (15, &["fifteen", "пятнадцать", "пятнадцати"]),
    (16, &["sixteen", "шестнадцать", "шестнадцати"]),
    (17, &["seventeen", "семнадцать", "семнадцати"]),
    (18, &["eighteen", "восемнадцать", "восемнадцати"]),
    (19, &["nineteen", "девятнадцать", "девятнадцати"]),
    (20, &["twenty", "двадцать", "двадцати"]),
    (21, &["twenty-one", "двадцать один", "двадцати одному"]),
    (22, &["twenty-two", "двадцать два", "двадцати двум"]),
    (23, &["twenty-three", "двадцать три", "двадцати трём"]),
    (24, &["twenty-four", "двадцать четыре", "двадцати четырём"]),
    (25, &["twenty-five", "двадцать пять", "двадцати пяти"]),
    (26, &["twenty-six", "двадцать шесть", "двадцати шести"]),
    (27, &["twenty-seven", "двадцать семь", "двадцати семи"]),
    (28, &["twenty-eight", "двадцать восемь", "двадцати восьми"]),
    (29, &["twenty-nine", "двадцать девять", "двадцати девяти"]),
    (30, &["thirty", "тридцать", "тридцати"]),
];

const MONTHS: [&[&str]; 12] = [
    &["january", "января", "январе", "январь"],
    &["february", "февраля", "феврале", "февраль"],
    &["march", "марта", "марте", "март"],
    &["april", "апреля", "апреле", "апрель"],
    &["may", "мая", "мае", "май"],
    &["june", "июня", "июне", "июнь"],
    &["july", "июля", "июле", "июль"],
    &["august", "августа", "августе", "август"],
    &["september", "сентября", "сентябре", "сентябрь"],
    &["october", "октября", "октябре", "октябрь"],
    &["november", "ноября", "ноябре", "ноябрь"],
    &["december", "декабря", "декабре", "декабрь"],
];

fn number(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    if let Ok(number) = word.parse() {
        return Some(number);
    }
    let hyphened = word.replace(' ', "-");
    NUMBERS
        .iter()
        .find(|(_, names)| names.contains(&word.as_str()) || names.contains(&hyphened.as_str()))
        .map(|(number, _)| *number)
}

/// A term and the length of its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    /// As in the feed: `P9Y6M`. Months are not made into years.
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
    /// As in the feed: `2024`, `2024-02`, `2024-02-13`.
    pub(super) code: String,
    pub(super) start: usize,
    pub(super) end: usize,
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
        let group = |name: &str| captures.name(name).map(|group| group.as_str());
        let month = |name: &str| {
            let month = group(name)?.to_lowercase();
            MONTHS
                .iter()
                .position(|names| names.contains(&month.as_str()))
                .map(|index| index + 1)
        };
        let day = |name: &str| group(name)?.parse::<u32>().ok();
        let code = if let Some(iso) = group("iso") {
            Some(iso.to_owned())
        } else if let (Some(day), Some(month), Some(year)) = (day("d1"), group("m1"), group("y1")) {
            Some(format!("{year}-{month}-{day:02}"))
        } else if let (Some(day), Some(month), Some(year)) = (day("d2"), month("m2"), group("y2")) {
            Some(format!("{year}-{month:02}-{day:02}"))
        } else if let (Some(day), Some(month), Some(year)) = (day("d3"), month("m3"), group("y3")) {
            Some(format!("{year}-{month:02}-{day:02}"))
        } else if let (Some(month), Some(year)) = (month("m4"), group("y4")) {
            Some(format!("{year}-{month:02}"))
        } else {
            group("y5").map(str::to_owned)
        };
        // "Volgograd 2024" is no date, but one may begin within; of "31 February 2024" nothing is taken.
        from = if code.is_some() {
            whole.end()
        } else {
            next(text, whole.start())
        };
        let valid = code.filter(|code| PartialDate::parse(code).is_some() && !code.starts_with('0'));
        found.extend(valid.map(|code| DateFound {
            code,
            start: whole.start(),
            end: whole.end(),
        }));
    }
    found
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
    use super::{dates, term};

    #[test]
    fn terms_are_read_as_they_are_said() {
        for (text, code, said) in [
            ("nine years in a colony", "P9Y", "nine years"),
            ("9 years' imprisonment", "P9Y", "9 years"),
            ("five and a half years", "P5Y6M", "five and a half years"),
            ("18 months’ probation", "P18M", "18 months"),
            ("two years and six months in", "P2Y6M", "two years and six months"),
            ("2 years, 6 months.", "P2Y6M", "2 years, 6 months"),
            ("twenty-two years in", "P22Y", "twenty-two years"),
            ("a year", "P1Y", "a year"),
            ("9 лет колонии", "P9Y", "9 лет"),
            ("девять лет", "P9Y", "девять лет"),
            ("девяти годам колонии", "P9Y", "девяти годам"),
            ("девяти с половиной годам", "P9Y6M", "девяти с половиной годам"),
            (
                "двум годам и шести месяцам лишения",
                "P2Y6M",
                "двум годам и шести месяцам",
            ),
            ("двадцати двум годам", "P22Y", "двадцати двум годам"),
            ("полутора годам", "P1Y6M", "полутора годам"),
            ("1 году 6 месяцам", "P1Y6M", "1 году 6 месяцам"),
        ] {
            let term = term(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((term.code.as_str(), &text[..term.length]), (code, said));
        }
        for text in [
            "many years",
            "nine",
            "nine and ten years",
            "0 years",
            "14 суток",
            "years",
            "nine yearsx",
            "a long term",
        ] {
            assert_eq!(term(text), None, "{text}");
        }
    }

    #[test]
    fn dates_are_as_precise_as_they_are_said() {
        for (text, expected) in [
            ("On 13 February 2024 he", &["2024-02-13"][..]),
            ("on February 13, 2024", &["2024-02-13"]),
            ("the 13th of February, 2024", &["2024-02-13"]),
            ("in February 2024", &["2024-02"]),
            ("in 2024", &["2024"]),
            ("13 февраля 2024 года", &["2024-02-13"]),
            ("в феврале 2024 года", &["2024-02"]),
            ("в 2024 году", &["2024"]),
            ("04.02.2025", &["2025-02-04"]),
            ("2025-02-04", &["2025-02-04"]),
            ("13 февраля 2024 и 4 февраля 2025", &["2024-02-13", "2025-02-04"]),
            ("13 February", &[]),
            ("4/2/2025", &[]),
            ("31 February 2024", &[]),
            ("дом 2024 и Article 2024", &[]),
            ("45.13.2024", &[]),
        ] {
            let found: Vec<_> = dates(text).into_iter().map(|date| date.code).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
