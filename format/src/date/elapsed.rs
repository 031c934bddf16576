//! The time between two dates.

use super::{Date, PartialDate, days_in_month};

/// The whole calendar units between two dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Elapsed {
    /// Whole years.
    pub years: u32,
    /// Whole months past them.
    pub months: u32,
    /// Whole days past them.
    pub days: u32,
    /// Whether the start was a stated day; if not, this is the least that has passed.
    pub exact: bool,
}

impl Elapsed {
    /// The time that has passed from `start` to `end`; `None` where it may be less than a day.
    ///
    /// From a start of which only the month or year is stated, the least that has passed: counted from the last
    /// day that it may be.
    ///
    /// A month has passed on the same day of the next one. Where that one is too short, not before it is over: from
    /// 29 February to 28 February a year later it is 11 months and 30 days.
    pub fn between(start: PartialDate, end: Date) -> Option<Self> {
        let exact = matches!(start, PartialDate::Day(_));
        let from = start.latest();
        if from >= end {
            return None;
        }
        let started_month = i32::from(end.day < from.day);
        let months = month_number(end) - month_number(from) - started_month;
        let anchor = months_after(from, months);
        Some(Self {
            years: (months / 12).unsigned_abs(),
            months: (months % 12).unsigned_abs(),
            days: (end.days_since_epoch() - anchor.days_since_epoch()).unsigned_abs(),
            exact,
        })
    }
}

/// Months since the beginning of the year 0.
fn month_number(date: Date) -> i32 {
    i32::from(date.year) * 12 + i32::from(date.month) - 1
}

/// The same day that many months later, or that month's last. The caller stays within the years 0 to 9999.
fn months_after(date: Date, months: i32) -> Date {
    let number = month_number(date) + months;
    let year = u16::try_from(number / 12).unwrap_or(date.year);
    let month = u8::try_from(number % 12).map_or(date.month, |month| month + 1);
    Date {
        year,
        month,
        day: date.day.min(days_in_month(year, month)),
    }
}
