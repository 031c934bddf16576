//! Numbers.

use super::mistake::Mistake;

/// The largest up to which a browser tells each whole number from the next (2^53 − 1).
const MAX_SAFE_INTEGER: f64 = 9_007_199_254_740_991.0;

/// A whole number, 0 or more.
pub(super) fn count(number: &str) -> Option<Mistake> {
    let is_count = number
        .parse()
        .is_ok_and(|value: f64| (0.0..=MAX_SAFE_INTEGER).contains(&value) && value.fract() == 0.0);
    (!is_count).then(|| {
        Mistake::error(
            "number-out-of-range",
            "this is no whole number from 0 to 9007199254740991",
            "write a whole number, such as 12",
        )
    })
}

/// A number, 0 or more.
pub(super) fn amount(number: &str) -> Option<Mistake> {
    let is_amount = number.parse().is_ok_and(|value: f64| value.is_finite() && value >= 0.0);
    (!is_amount).then(|| {
        Mistake::error(
            "number-out-of-range",
            "this is no number from 0 upwards",
            "write a number, such as 90.5",
        )
    })
}
