//! Instants.

use super::{Date, number};

/// An instant as RFC 3339 writes it. The card shows its date, in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant {
    /// Seconds since 1970-01-01T00:00:00Z.
    pub unix_seconds: i64,
}

const SECONDS_IN_DAY: i64 = 86_400;

impl Instant {
    /// Reads RFC 3339 (section 5.6): `2024-02-13T10:00:00Z`, `2024-02-13t10:00:00.5+03:00`. Fractions of a second
    /// are left out, a leap second counts as the next one. `None` also for an instant outside the years 0 to 9999.
    pub fn parse(text: &str) -> Option<Self> {
        let (date, time) = text.split_once(['T', 't'])?;
        let date = Date::parse(date)?;
        let (time, offset) = if let Some(time) = time.strip_suffix(['Z', 'z']) {
            (time, 0)
        } else {
            let (time, offset) = time.split_at_checked(time.len().checked_sub("+00:00".len())?)?;
            (time, offset_seconds(offset)?)
        };
        let unix_seconds = i64::from(date.days_since_epoch()) * SECONDS_IN_DAY + second_of_day(time)? - offset;
        utc_date(unix_seconds).map(|_| Self { unix_seconds })
    }

    /// The day that an instant is written with, in its own time zone.
    pub fn day_as_written(text: &str) -> Option<Date> {
        Date::parse(text.get(.."2024-02-13".len())?)
    }

    /// The instant's date, in UTC.
    pub fn date(self) -> Date {
        utc_date(self.unix_seconds).unwrap_or(if self.unix_seconds < 0 { Date::FIRST } else { Date::LAST })
    }
}

fn utc_date(unix_seconds: i64) -> Option<Date> {
    Date::from_days_since_epoch(i32::try_from(unix_seconds.div_euclid(SECONDS_IN_DAY)).ok()?)
}

/// `10:00:00`, with or without a fraction.
fn second_of_day(time: &str) -> Option<i64> {
    let whole = match time.split_once('.') {
        Some((whole, fraction)) if is_digits(fraction) => whole,
        Some(_) => return None,
        None => time,
    };
    let mut parts = whole.split(':');
    let (hour, minute, second) = (parts.next()?, parts.next()?, parts.next()?);
    let second = at_most(60, second)?;
    let of_day = at_most(23, hour)? * 3600 + at_most(59, minute)? * 60 + second;
    parts.next().is_none().then_some(of_day)
}

/// `+03:00`.
fn offset_seconds(offset: &str) -> Option<i64> {
    let (sign, offset) = match offset.split_at_checked(1)? {
        ("+", offset) => (1, offset),
        ("-", offset) => (-1, offset),
        _ => return None,
    };
    let (hours, minutes) = offset.split_once(':')?;
    Some(sign * (at_most(23, hours)? * 3600 + at_most(59, minutes)? * 60))
}

/// A number of two digits.
fn at_most(most: i64, digits: &str) -> Option<i64> {
    number(digits, 2).map(i64::from).filter(|number| *number <= most)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
