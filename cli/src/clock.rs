//! The clock.

use jiff::Timestamp;
use prisoner_card_format::Instant;

/// This moment.
pub(crate) fn now() -> Instant {
    Instant {
        unix_seconds: Timestamp::now().as_second(),
    }
}
