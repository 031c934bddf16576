//! The number of days until a birthday.

use std::fmt;

use prisoner_card_format::{Date, DayOfYear};

/// A leap year: the 29th of February has its place between the days around it in every year.
const LEAP: u16 = 2000;
const DAYS: i32 = 366;

/// A birthday, as a list has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Birthday(DayOfYear);

impl From<DayOfYear> for Birthday {
    fn from(day: DayOfYear) -> Self {
        Self(day)
    }
}

impl Birthday {
    /// The number of days until the next one: none today.
    pub fn days_from(self, today: Date) -> i32 {
        let today = Date { year: LEAP, ..today };
        (self.date().days_since_epoch() - today.days_since_epoch()).rem_euclid(DAYS)
    }

    /// The day in that leap year, from which a page takes month and day.
    pub const fn date(self) -> Date {
        Date {
            year: LEAP,
            month: self.0.month,
            day: self.0.day,
        }
    }
}

impl fmt::Display for Birthday {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "--{:02}-{:02}", self.0.month, self.0.day)
    }
}
