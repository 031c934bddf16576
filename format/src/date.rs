//! Dates as far as they are stated, instants, durations, and the time between two dates.

mod elapsed;
mod instant;
mod term;

pub use elapsed::Elapsed;
pub use instant::Instant;
pub use term::Term;

use std::fmt;

/// A day in the proleptic Gregorian calendar. Exists: never the 30th of February.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// 0 to 9999.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Date {
    const FIRST: Self = Self {
        year: 0,
        month: 1,
        day: 1,
    };
    const LAST: Self = Self {
        year: 9999,
        month: 12,
        day: 31,
    };

    /// That day; `None` where there is no such day.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let exists = year <= 9999 && (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day);
        exists.then_some(Self { year, month, day })
    }

    /// Reads `2024-02-13`.
    pub fn parse(text: &str) -> Option<Self> {
        match PartialDate::parse(text)? {
            PartialDate::Day(date) => Some(date),
            PartialDate::Year(_) | PartialDate::Month(..) => None,
        }
    }

    /// Days since 1970-01-01.
    ///
    /// Years are counted from March, so that the leap day is a year's last, and in eras of 400 years, after which
    /// the calendar repeats.
    pub fn days_since_epoch(self) -> i32 {
        let month = i32::from(self.month);
        let year = i32::from(self.year) - i32::from(month < 3);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + i32::from(self.day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * DAYS_IN_ERA + day_of_era - MARCH_OF_YEAR_0_TO_EPOCH
    }

    /// The day that many days after 1970-01-01; `None` outside the years 0 to 9999.
    pub fn from_days_since_epoch(days: i32) -> Option<Self> {
        let days = days.checked_add(MARCH_OF_YEAR_0_TO_EPOCH)?;
        let era = days.div_euclid(DAYS_IN_ERA);
        let day_of_era = days.rem_euclid(DAYS_IN_ERA);
        // Takes the leap days out: one every 4 years, none every 100, one every 400.
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = (month_from_march + 2) % 12 + 1;
        let year = era * 400 + year_of_era + i32::from(month < 3);
        Self::new(
            u16::try_from(year).ok()?,
            u8::try_from(month).ok()?,
            u8::try_from(day).ok()?,
        )
    }
}

/// `2024-02-13`, as an HTML `datetime` attribute has it.
impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A day of every year: a birthday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayOfYear {
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl DayOfYear {
    /// Reads `--02-29`.
    pub fn parse(text: &str) -> Option<Self> {
        // A leap year has every day.
        let day = ["2000", text.strip_prefix('-')?].concat();
        let Date { month, day, .. } = Date::parse(&day)?;
        Some(Self { month, day })
    }
}

const DAYS_IN_ERA: i32 = 146_097;
const MARCH_OF_YEAR_0_TO_EPOCH: i32 = 719_468;

fn is_leap_year(year: u16) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

/// 0 for a number that is no month.
fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap_year(year) => 29,
        2 => 28,
        _ => 0,
    }
}

/// A date as far as it is stated: `2024`, `2024-02` or `2024-02-13`. Never padded to a day nobody stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartialDate {
    /// A year.
    Year(u16),
    /// A year and its month, 1 to 12.
    Month(u16, u8),
    /// A day.
    Day(Date),
}

impl PartialDate {
    /// Reads `2024`, `2024-02` or `2024-02-13`, and nothing else: no time, no sign, no other digits.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)?;
        let Some(month) = parts.next() else {
            return Some(Self::Year(year));
        };
        let month = u8::try_from(number(month, 2)?).ok()?;
        let date = match parts.next() {
            Some(day) => Self::Day(Date::new(year, month, u8::try_from(number(day, 2)?).ok()?)?),
            None if (1..=12).contains(&month) => Self::Month(year, month),
            None => return None,
        };
        parts.next().is_none().then_some(date)
    }

    /// The year.
    pub fn year(self) -> u16 {
        match self {
            Self::Year(year) | Self::Month(year, _) => year,
            Self::Day(date) => date.year,
        }
    }

    /// The first day that this may be.
    pub fn earliest(self) -> Date {
        match self {
            Self::Year(year) => Date { year, month: 1, day: 1 },
            Self::Month(year, month) => Date { year, month, day: 1 },
            Self::Day(date) => date,
        }
    }

    /// The last day that this may be.
    pub fn latest(self) -> Date {
        match self {
            Self::Year(year) => Date {
                year,
                month: 12,
                day: 31,
            },
            Self::Month(year, month) => Date {
                year,
                month,
                day: days_in_month(year, month),
            },
            Self::Day(date) => date,
        }
    }
}

/// As it is stated, and as an HTML `datetime` attribute has it.
impl fmt::Display for PartialDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(formatter, "{year:04}"),
            Self::Month(year, month) => write!(formatter, "{year:04}-{month:02}"),
            Self::Day(date) => date.fmt(formatter),
        }
    }
}

/// A number of exactly that many ASCII digits.
fn number(digits: &str, count: usize) -> Option<u16> {
    if digits.len() == count && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        digits.parse().ok()
    } else {
        None
    }
}

#[cfg(test)]
mod tests;
