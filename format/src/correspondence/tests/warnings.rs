//! Rule 3: time alone never hides an address.

use super::{ENVELOPE, address, envelope, publication_until};
use crate::correspondence::Warning;
use crate::{Date, PartialDate, wire};

#[track_caller]
fn assert_warns(review_by: Option<&str>, valid_until: Option<&str>, today: &str, expected: &[Warning]) {
    let wire = wire::Address {
        review_by: review_by.map(str::to_owned),
        ..envelope(&[("ru", ENVELOPE)])
    };
    let warnings = address(wire).warnings(&publication_until(valid_until), Date::parse(today).unwrap());
    assert_eq!(
        warnings, expected,
        "review by {review_by:?}, valid until {valid_until:?}, on {today}"
    );
}

#[test]
fn past_its_dates_an_address_stays_with_a_warning() {
    let passed = |text: &str| Warning::ReviewPassed(PartialDate::parse(text).unwrap());
    let expired = Warning::FeedExpired(Date::parse("2026-08-31").unwrap());
    let valid_until = Some("2026-08-31T12:00:00Z");

    assert_warns(None, None, "9999-12-31", &[]);
    assert_warns(Some("2026-06-15"), None, "2026-06-15", &[]);
    assert_warns(Some("2026-06-15"), None, "2026-06-16", &[passed("2026-06-15")]);
    assert_warns(Some("2026-06"), None, "2026-06-30", &[]);
    assert_warns(Some("2026-06"), None, "2026-07-01", &[passed("2026-06")]);
    assert_warns(Some("2026"), None, "2026-12-31", &[]);
    assert_warns(Some("2026"), None, "2027-01-01", &[passed("2026")]);
    assert_warns(None, valid_until, "2026-08-31", &[]);
    assert_warns(None, valid_until, "2026-09-01", &[expired]);
    assert_warns(
        Some("2026-06"),
        valid_until,
        "2026-09-01",
        &[passed("2026-06"), expired],
    );
}

#[test]
fn dates_that_cannot_be_read_count_as_passed() {
    for unreadable in [
        "",
        "soon",
        "2026-13",
        "2026-02-30",
        "01.06.2026",
        "2026-06-15T00:00:00Z",
    ] {
        assert_warns(Some(unreadable), None, "2000-01-01", &[Warning::ReviewUnreadable]);
    }
    assert_warns(None, Some("2026-08-31"), "2000-01-01", &[Warning::ReviewUnreadable]);
    assert_warns(Some("soon"), Some("later"), "2000-01-01", &[Warning::ReviewUnreadable]);
}

#[test]
fn an_address_is_good_until_the_earlier_of_its_dates() {
    for (review_by, valid_until, expected) in [
        (None, None, None),
        (Some("2026-06-15"), None, Some("2026-06-15")),
        (Some("2026-06"), None, Some("2026-06-30")),
        (Some("2026"), Some("2026-08-31T12:00:00Z"), Some("2026-08-31")),
        (Some("2026-06"), Some("2026-08-31T12:00:00Z"), Some("2026-06-30")),
        (None, Some("2026-08-31T12:00:00Z"), Some("2026-08-31")),
        (Some("soon"), Some("later"), None),
    ] {
        let wire = wire::Address {
            review_by: review_by.map(str::to_owned),
            ..envelope(&[("ru", ENVELOPE)])
        };
        let good_until = address(wire).good_until(&publication_until(valid_until));
        assert_eq!(
            good_until.map(|day| day.to_string()).as_deref(),
            expected,
            "{review_by:?}, {valid_until:?}"
        );
    }
}
