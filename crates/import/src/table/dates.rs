//! Dates in cells, as precise as they are stated. Whether `1/2/2024` is a day of January or of February only the whole
//! column can tell, or the map.

use prisoner_card_format::{Date, PartialDate};

use super::map::Order;
use super::sheet::Cell;
use crate::quantity;
use crate::words::{Pattern, pattern};

/// The order of day and month in a column's dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Decision {
    /// No date in it has two numbers that may be days and months.
    Unneeded,
    /// One order fits all; the text is the cell that tells.
    Column(Order, String),
    /// The order that the map names.
    Map(Order),
    /// No cell tells the order, and the map does not.
    Open,
    /// Two cells that contradict each other.
    Torn(String, String),
}

static NUMBERS: Pattern = pattern!(r"^(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4})(?: г\.?| года)?$");
static ISO: Pattern = pattern!(
    r"^(?P<date>\d{4}(?:-\d{2}){0,2})(?:[T ](?P<time>\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?:Z|[+-]\d{2}:?\d{2})?)?$"
);
static YEAR: Pattern = pattern!(r"^(\d{4})(?: г\.?| год| г\. ?р\.?)?$");

/// The year before the month and the day, as in East Asia and Hungary.
static YEAR_FIRST: Pattern = pattern!(
    r"^(?P<year>\d{4})(?:(?:[/.-]|\. )(?P<month>\d{1,2})(?:[/.-]|\. )(?P<day>\d{1,2})\.?| ?[年년](?: ?(?P<month2>\d{1,2}) ?[月월](?: ?(?P<day2>\d{1,2}) ?[日号號일])?)?)$"
);
/// The month in short, as spreadsheets show it.
static SHORT_MONTH: Pattern = pattern!(
    r"(?i)^(?:(?P<day>\d{1,2})[ -])?(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\.?[ -](?P<year>\d{4})$"
);
const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// Looks through a column.
pub(super) fn decide<'a>(cells: impl Iterator<Item = &'a Cell>, map: Option<Order>) -> Decision {
    let (mut day_first, mut month_first, mut is_open) = (None, None, false);
    for cell in cells.filter(|cell| cell.date.is_none()) {
        // With dots the day comes first everywhere.
        let Some((first, second, _)) = slashed(&cell.line()) else {
            continue;
        };
        match (first > 12, second > 12) {
            (true, false) => day_first = day_first.or_else(|| Some(cell.line())),
            (false, true) => month_first = month_first.or_else(|| Some(cell.line())),
            _ => is_open = true,
        }
    }
    match (day_first, month_first, map) {
        (Some(day), Some(month), _) => Decision::Torn(day, month),
        (Some(day), None, _) => Decision::Column(Order::DayFirst, day),
        (None, Some(month), _) => Decision::Column(Order::MonthFirst, month),
        (None, None, _) if !is_open => Decision::Unneeded,
        (None, None, Some(order)) => Decision::Map(order),
        (None, None, None) => Decision::Open,
    }
}

fn slashed(text: &str) -> Option<(u8, u8, u16)> {
    let (first, divider, second, year) = numbers(text)?;
    (divider != ".").then_some((first, second, year))
}

fn numbers(text: &str) -> Option<(u8, &str, u8, u16)> {
    let found = NUMBERS.captures(text)?;
    let number = |index: usize| found.get(index)?.as_str().parse::<u16>().ok();
    let small = |index| u8::try_from(number(index)?).ok();
    Some((small(1)?, found.get(2)?.as_str(), small(3)?, number(4)?))
}

/// The date in a cell, or why there is none.
pub(super) fn date(cell: &Cell, decision: &Decision) -> Result<PartialDate, &'static str> {
    const NO_DATE: &str = "it is not a date";
    if let Some(date) = cell.date {
        return Ok(date);
    }
    let text = cell.line();
    if let Some(found) = ISO.captures(&text) {
        // Midnight in Moscow is the evening before in UTC, in which exports write it.
        let is_day = found
            .name("time")
            .is_none_or(|time| time.as_str().bytes().all(|byte| b"0:.".contains(&byte)));
        return if is_day {
            PartialDate::parse(&found["date"]).ok_or("there is no such day")
        } else {
            Err("it is a moment, and which day it was depends on the time zone")
        };
    }
    if let Some(found) = YEAR.captures(&text).and_then(|found| found.get(1)) {
        return PartialDate::parse(found.as_str()).ok_or(NO_DATE);
    }
    if let Some((first, divider, second, year)) = numbers(&text) {
        let order = match decision {
            _ if divider == "." => Order::DayFirst,
            Decision::Column(order, _) | Decision::Map(order) => *order,
            Decision::Torn(..) => return Err("the column has dates with the day first and dates with the month first"),
            Decision::Unneeded | Decision::Open => {
                return Err(
                    "it may be day and month or month and day; name the order in the map, dates = \"D/M/Y\" or \"M/D/Y\"",
                );
            }
        };
        let (day, month) = match order {
            Order::DayFirst => (first, second),
            Order::MonthFirst => (second, first),
        };
        return Date::new(year, month, day)
            .map(PartialDate::Day)
            .ok_or("there is no such day");
    }
    if let Some(found) = YEAR_FIRST.captures(&text) {
        let group = |names: [&str; 2]| names.iter().find_map(|name| Some(found.name(name)?.as_str()));
        let month = group(["month", "month2"]).and_then(|month| month.parse().ok());
        return day_of(&found["year"], month, group(["day", "day2"]));
    }
    if let Some(found) = SHORT_MONTH.captures(&text) {
        let short = found["month"].to_lowercase();
        let month = MONTHS.iter().position(|month| short.starts_with(month));
        let month = month.and_then(|month| u8::try_from(month + 1).ok());
        return day_of(&found["year"], month, found.name("day").map(|day| day.as_str()));
    }
    match quantity::dates(&text).as_slice() {
        [found] if found.start == 0 && found.end == text.len() => PartialDate::parse(&found.code).ok_or(NO_DATE),
        _ if text.ends_with('?') => Err("it has a question mark"),
        _ => Err(NO_DATE),
    }
}

/// The date of a year, and of its month and day where these are stated.
fn day_of(year: &str, month: Option<u8>, day: Option<&str>) -> Result<PartialDate, &'static str> {
    let month = month.map(|month| format!("-{month:02}")).unwrap_or_default();
    let day = day.map(|day| format!("-{day:0>2}")).unwrap_or_default();
    PartialDate::parse(&format!("{year}{month}{day}")).ok_or("there is no such day")
}

/// The longest time that a release may be away.
const MAX_YEARS_AHEAD: u16 = 100;

/// Whether a date may be one of this calendar and of something that has happened, or `is_planned`. 1402 is a year of Iran's
/// calendar, 2567 one of Thailand's.
pub(super) fn is_likely(date: PartialDate, today: Date, is_planned: bool) -> Result<(), &'static str> {
    let last = if is_planned {
        today.year + MAX_YEARS_AHEAD
    } else {
        today.year
    };
    if date.year() < quantity::FIRST_YEAR || date.year() > last {
        return Err("its year is not between 1900 and today; is it of another calendar?");
    }
    if !is_planned && date.earliest() > today {
        return Err("it lies in the future; is it right?");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use prisoner_card_format::{Date, PartialDate};

    use super::{Decision, Order, date, decide, is_likely};
    use crate::table::sheet::Cell;

    fn read(text: &str, decision: &Decision) -> Result<String, &'static str> {
        date(&Cell::of(text), decision).map(|date| date.to_string())
    }

    #[test]
    fn dates_are_as_precise_as_they_are_stated() {
        for (text, expected) in [
            ("1990-01-02", Ok("1990-01-02")),
            ("2026-10-02T00:00:00.000Z", Ok("2026-10-02")),
            (
                "2026-10-02T21:00:00.000Z",
                Err("it is a moment, and which day it was depends on the time zone"),
            ),
            ("1985-03", Ok("1985-03")),
            ("1990", Ok("1990")),
            ("1990 г.р.", Ok("1990")),
            ("1.2.1990", Ok("1990-02-01")),
            ("01.02.1990 г.", Ok("1990-02-01")),
            ("april 2026", Ok("2026-04")),
            ("29 September 2026", Ok("2026-09-29")),
            ("13 февраля 2024 г.", Ok("2024-02-13")),
            ("2024/2/13", Ok("2024-02-13")),
            ("2024-2-13", Ok("2024-02-13")),
            ("2024. 2. 13.", Ok("2024-02-13")),
            ("2024年2月13日", Ok("2024-02-13")),
            ("2024 年 2 月 13 号", Ok("2024-02-13")),
            ("2024년 2월 13일", Ok("2024-02-13")),
            ("2024年2月", Ok("2024-02")),
            ("2024年", Ok("2024")),
            ("13-Feb-1990", Ok("1990-02-13")),
            ("13 Sept. 1990", Ok("1990-09-13")),
            ("Feb-1990", Ok("1990-02")),
            ("13-Feb-90", Err("it is not a date")),
            ("2024/13/2", Err("there is no such day")),
            ("2024年2月30日", Err("there is no such day")),
            ("2024年2月13日左右", Err("it is not a date")),
            ("31.02.1990", Err("there is no such day")),
            ("13.02.2024?", Err("it has a question mark")),
            ("02.90", Err("it is not a date")),
            ("около 1990", Err("it is not a date")),
            ("45301", Err("it is not a date")),
        ] {
            assert_eq!(read(text, &Decision::Unneeded), expected.map(str::to_owned), "{text}");
        }
    }

    #[test]
    fn day_and_month_are_reported_apart_by_the_whole_column() {
        for (column, map, decision, first) in [
            (
                &["1/2/2024", "25/12/2024"][..],
                None,
                Decision::Column(Order::DayFirst, "25/12/2024".to_owned()),
                Some("2024-02-01"),
            ),
            (
                &["1/2/2024", "12/25/2024"],
                Some(Order::DayFirst),
                Decision::Column(Order::MonthFirst, "12/25/2024".to_owned()),
                Some("2024-01-02"),
            ),
            (&["1/2/2024", "2024"], None, Decision::Open, None),
            (
                &["1/2/2024"],
                Some(Order::MonthFirst),
                Decision::Map(Order::MonthFirst),
                Some("2024-01-02"),
            ),
            (
                &["1/2/2024", "25/12/2024", "12/25/2024"],
                None,
                Decision::Torn("25/12/2024".to_owned(), "12/25/2024".to_owned()),
                None,
            ),
            (&["1.2.2024"], None, Decision::Unneeded, Some("2024-02-01")),
        ] {
            let cells: Vec<_> = column.iter().map(|text| Cell::of(text)).collect();
            assert_eq!(decide(cells.iter(), map), decision);
            assert_eq!(read(column[0], &decision).ok().as_deref(), first, "{column:?}");
        }
    }

    #[test]
    fn a_year_of_another_calendar_is_not_taken() {
        let today = Date::new(2026, 3, 1).unwrap();
        for (text, is_past, is_plan) in [
            ("1402-11-24", false, false),
            ("1370", false, false),
            ("1899", false, false),
            ("2567-02-13", false, false),
            ("1900", true, true),
            ("2026", true, true),
            ("2026-03", true, true),
            ("2026-03-01", true, true),
            ("2026-03-02", false, true),
            ("2027", false, true),
            ("2126", false, true),
            ("2127", false, false),
        ] {
            let date = PartialDate::parse(text).unwrap();
            assert_eq!(is_likely(date, today, false).is_ok(), is_past, "{text}");
            assert_eq!(is_likely(date, today, true).is_ok(), is_plan, "{text}");
        }
    }
}
