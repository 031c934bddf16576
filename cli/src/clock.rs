//! The clock.

use jiff::Timestamp;
use prisoner_card_format::{Date, Instant};

/// This moment.
pub(crate) fn now() -> Instant {
    Instant {
        unix_seconds: Timestamp::now().as_second(),
    }
}

/// The warning about a clock that stands before this format was made, as that of a computer without a battery may: dates
/// of feeds are judged by it.
pub(crate) fn warn_of_the_past(now: Instant) -> Option<String> {
    let oldest = Date::new(2026, 1, 1)?;
    let date = now.date();
    (date < oldest).then(|| {
        format!("this machine's clock says that today is {date}: set it first, for by it the dates of a feed are in the future")
    })
}

/// The latest day that it is anywhere: in Kiribati, 14 hours before UTC.
pub(crate) fn latest_date() -> Date {
    const HOURS: i64 = 14;
    let Instant { unix_seconds } = now();
    Instant {
        unix_seconds: unix_seconds + HOURS * 3600,
    }
    .date()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_in_the_past_is_named() {
        let warning = |text| warn_of_the_past(Instant::parse(text).unwrap());
        let begin = "this machine's clock says that today is 1970-01-01: set it first";
        assert!(warning("1970-01-01T00:00:12Z").unwrap().starts_with(begin));
        assert_eq!(warning("2026-01-01T00:00:00Z"), None);
        assert_eq!(warning("2040-01-01T00:00:00Z"), None);
    }
}
