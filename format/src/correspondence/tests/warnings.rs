//! Rule 3: time alone never hides an address.

use super::{ENVELOPE, envelope, letters, mail, open, text};
use crate::correspondence::Warning;
use crate::{Date, PartialDate, Publication, wire};

fn publication(valid_until: Option<&str>) -> Publication {
    Publication::from_wire(wire::FeedHead {
        version: Some("https://jsonfeed.org/version/1.1".to_owned()),
        title: Some("Feed".to_owned()),
        extension: Some(wire::FeedExtension {
            spec: Some("1".to_owned()),
            publisher: Some(wire::Publisher {
                name: Some(text("Publisher")),
                url: None,
            }),
            issued: Some("2026-01-01T00:00:00Z".to_owned()),
            valid_until: valid_until.map(str::to_owned),
            ..wire::FeedExtension::default()
        }),
        ..wire::FeedHead::default()
    })
    .unwrap()
}

#[track_caller]
fn assert_warns(review_by: Option<&str>, valid_until: Option<&str>, today: &str, expected: &[Warning]) {
    let wire = wire::Address {
        review_by: review_by.map(str::to_owned),
        ..envelope(&[("ru", ENVELOPE)])
    };
    let letters = letters(open(wire));
    assert!(letters.address.is_some(), "time never hides an address");
    let warnings = letters.warnings(&publication(valid_until), Date::parse(today).unwrap());
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
fn the_feeds_expiry_is_told_without_an_address_too() {
    let letters = letters(wire::Mail {
        address: None,
        ..mail(Some("open"), None)
    });
    let today = Date::parse("2026-09-01").unwrap();
    let warnings = letters.warnings(&publication(Some("2026-08-31T12:00:00Z")), today);
    assert_eq!(warnings, [Warning::FeedExpired(Date::parse("2026-08-31").unwrap())]);
}
