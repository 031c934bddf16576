//! The clock.

use jiff::Timestamp;
use prisoner_card_format::{Date, Instant};

/// This moment.
pub(crate) fn now() -> Instant {
    Instant {
        unix_seconds: Timestamp::now().as_second(),
    }
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
