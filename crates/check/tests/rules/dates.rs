//! Dates that contradict one another, or the calendar.

use super::{changed, reported};

#[test]
fn a_release_fits_everybody_who_is_not_held() {
    let released = changed(r#""expected": "2028-08""#, r#""actual": "2026-08""#);
    for code in [
        "wanted",
        "travel_bond",
        "conduct_ban",
        "at_liberty",
        "released",
        "exchanged",
        "died",
    ] {
        let feed = released.replace(r#""code": "colony""#, &format!(r#""code": "{code}""#));
        let is_reported = reported(&feed).iter().any(|line| line.contains("released-but-held"));
        assert!(!is_reported, "{code}");
    }
}
