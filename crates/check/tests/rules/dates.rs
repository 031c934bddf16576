//! Dates that contradict one another, or the calendar.

use super::{assert_reported, assert_sound, changed, reported};

#[test]
fn dates_in_an_impossible_order_are_reported() {
    assert_reported(&[
        // Born after detained.
        (
            r#""birth": "1987-04-19""#,
            r#""birth": "2024-04-19""#,
            &[
                r#"error contradictory-dates at /items/0/_prisoner_card/birth ["2024-04-19"]: the birth (2024-04-19) lies after the detention (2023-02-28): look both up, and correct the one that is wrong / the detention ["2023-02-28"]"#,
            ],
        ),
        // Sentenced before detained.
        (
            r#"{ "date": "2023-02-28", "code": "detained" }"#,
            r#"{ "date": "2024-03", "code": "detained" }"#,
            &[
                r#"warning contradictory-dates at /items/0/_prisoner_card/events/3/date ["2024-02-29"]: the sentence (2024-02-29) lies before the detention (2024-03): look both up, and correct the one that is wrong / the detention ["2024-03"]"#,
            ],
        ),
        (
            r#"{ "date": "2023-03", "code": "charged" }"#,
            r#"{ "date": "2025", "code": "charged" }"#,
            &[
                r#"warning contradictory-dates at /items/0/_prisoner_card/events/3/date ["2024-02-29"]: the sentence (2024-02-29) lies before the charge (2025): look both up, and correct the one that is wrong / the charge ["2025"]"#,
            ],
        ),
        (
            r#"{ "date": "2023-11", "code": "trial_opened" }"#,
            r#"{ "date": "2024-03-01", "code": "trial_opened" }"#,
            &[
                r#"warning contradictory-dates at /items/0/_prisoner_card/events/3/date ["2024-02-29"]: the sentence (2024-02-29) lies before the beginning of the trial (2024-03-01): look both up, and correct the one that is wrong / the beginning of the trial ["2024-03-01"]"#,
            ],
        ),
        (
            r#""expected": "2028-08""#,
            r#""expected": "2024-01""#,
            &[
                r#"warning contradictory-dates at /items/0/_prisoner_card/release/expected ["2024-01"]: the expected release (2024-01) lies before the sentence (2024-02-29): look both up, and correct the one that is wrong / the sentence ["2024-02-29"]"#,
                r#"warning release-passed at /items/0/_prisoner_card/release/expected ["2024-01"]: the release was expected for 2024-01, which has passed, and custody still says colony: find out whether the person is free; an address that no longer holds loses letters"#,
            ],
        ),
        // Died before moved.
        (
            r#""code": "other", "label": { "en": "A book", "ru": "Книга" }"#,
            r#""code": "transferred" }, { "date": "2024-06", "code": "died""#,
            &[
                r#"error contradictory-dates at /items/0/_prisoner_card/events/5/date ["2025"]: the transfer (2025) lies after the death (2024-06): look both up, and correct the one that is wrong / the death ["2024-06"]"#,
                r#"error address-not-shown at /items/0/_prisoner_card/mail/address ["address"]: the card will not show this address: custody or an event says died: remove the address and write "closed"; if the person is still there, correct what says otherwise / it is said here ["died"]"#,
            ],
        ),
        (
            r#""review_by": "2027-04-20""#,
            r#""review_by": "2026-10-19""#,
            &[
                r#"error contradictory-dates at /items/0/_prisoner_card/mail/address/review_by ["2026-10-19"]: the day by which the address should be verified again (2026-10-19) lies before the day on which the address was verified (2026-10-20): look both up, and correct the one that is wrong / the day on which the address was verified ["2026-10-20"]"#,
                r#"warning review-passed at /items/0/_prisoner_card/mail/address/review_by ["2026-10-19"]: the address should have been verified again by 2026-10-19; the card warns of it: make sure that it still holds, then write verified_on and a new review_by"#,
            ],
        ),
        (
            r#""date_modified": "2026-10-20T09:00:00Z""#,
            r#""date_modified": "2026-10-02T10:00:00+03:00""#,
            &[
                r#"warning contradictory-dates at /items/0/date_modified ["2026-10-02T10:00:00+03:00"]: the item was changed before it was published: look both up, and correct the one that is wrong / it was published then ["2026-10-02T09:00:00Z"]"#,
            ],
        ),
    ]);
}

#[test]
fn dates_of_one_thing_that_differ_are_reported() {
    assert_reported(&[
        (
            r#""regime": "general", "date": "2024-02-29""#,
            r#""regime": "general", "date": "2024-03""#,
            &[
                r#"warning different-dates at /items/0/_prisoner_card/events/3/date ["2024-02-29"]: the sentence has two dates: 2024-02-29 here and 2024-03 elsewhere: look it up, and write the same date in both places / the other is here ["2024-03"]"#,
            ],
        ),
        (
            r#""status": "recognised", "date": "2024-05""#,
            r#""status": "recognised", "date": "2025""#,
            &[
                r#"warning different-dates at /items/0/_prisoner_card/events/4/date ["2024-05"]: the recognition has two dates: 2024-05 here and 2025 elsewhere: look it up, and write the same date in both places / the other is here ["2025"]"#,
            ],
        ),
    ]);
}

#[test]
fn future_dates_are_reported() {
    assert_reported(&[
        (
            r#""birth": "1987-04-19""#,
            r#""birth": "2087-04-19""#,
            &[
                r#"error contradictory-dates at /items/0/_prisoner_card/birth ["2087-04-19"]: the birth (2087-04-19) lies after the detention (2023-02-28): look both up, and correct the one that is wrong / the detention ["2023-02-28"]"#,
                r#"error date-in-future at /items/0/_prisoner_card/birth ["2087-04-19"]: the birth (2087-04-19) lies in the future: look it up; a date is written year, month, day, in this order"#,
            ],
        ),
        (
            r#""verified_on": "2026-10-20""#,
            r#""verified_on": "2026-12""#,
            &[
                r#"error date-in-future at /items/0/_prisoner_card/mail/address/verified_on ["2026-12"]: the day on which the address was verified (2026-12) lies in the future: look it up; a date is written year, month, day, in this order"#,
            ],
        ),
        (
            r#""since": "2024-09""#,
            r#""since": "2027""#,
            &[
                r#"error date-in-future at /items/0/_prisoner_card/custody/since ["2027"]: the beginning of custody (2027) lies in the future: look it up; a date is written year, month, day, in this order"#,
            ],
        ),
        (
            r#""date": "2025", "code": "other""#,
            r#""date": "2027-01-15", "code": "other""#,
            &[
                r#"warning date-in-future at /items/0/_prisoner_card/events/5/date ["2027-01-15"]: this event (2027-01-15) lies in the future: look it up; a date is written year, month, day, in this order"#,
            ],
        ),
        (
            r#""as_of": "2026-10""#,
            r#""as_of": "2027""#,
            &[
                r#"error date-in-future at /items/0/_prisoner_card/help/0/risk/0/as_of ["2027"]: the day on which the risk was so (2027) lies in the future: look it up; a date is written year, month, day, in this order"#,
            ],
        ),
        (
            r#""date_modified": "2026-10-20T09:00:00Z""#,
            r#""date_modified": "2027-10-20T09:00:00Z""#,
            &[
                r#"warning date-in-future at /items/0/date_modified ["2027-10-20T09:00:00Z"]: this lies in the future; feed readers may hide the item until then: look it up; a date is written year, month, day, in this order"#,
            ],
        ),
    ]);
}

#[test]
fn a_release_that_does_not_fit_custody_is_reported() {
    assert_reported(&[
        (
            r#""release": { "expected": "2028-08" }"#,
            r#""release": { "actual": "2026-08" }"#,
            &[
                r#"warning released-but-held at /items/0/_prisoner_card/release/actual ["2026-08"]: the person was released (2026-08), and custody says colony: write "released" or "exchanged" as the code of custody, or remove the release"#,
                r#"error address-not-shown at /items/0/_prisoner_card/mail/address ["address"]: the card will not show this address: custody, release or an event says released: remove the address and write "closed"; if the person is still there, correct what says otherwise / it is said here ["2026-08"]"#,
            ],
        ),
        (
            r#""expected": "2028-08""#,
            r#""expected": "2026-10""#,
            &[
                r#"warning release-passed at /items/0/_prisoner_card/release/expected ["2026-10"]: the release was expected for 2026-10, which has passed, and custody still says colony: find out whether the person is free; an address that no longer holds loses letters"#,
            ],
        ),
    ]);
}

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

#[test]
fn an_implausible_age_is_reported() {
    assert_reported(&[
        (
            r#""birth": "1987-04-19""#,
            r#""birth": "1887-04-19""#,
            &[
                r#"warning implausible-birth at /items/0/_prisoner_card/birth ["1887-04-19"]: someone born in 1887 would be 139 years old: look up the year of birth"#,
            ],
        ),
        (
            r#""birth": "1987-04-19""#,
            r#""birth": "2012""#,
            &[
                r#"warning implausible-birth at /items/0/_prisoner_card/birth ["2012"]: someone born in 2012 was a child when detained in 2023: look up the year of birth"#,
            ],
        ),
    ]);
}

#[test]
fn dates_that_may_well_be_are_let_be() {
    assert_sound(&[
        // Only the year is known.
        (
            r#"{ "date": "2023-02-28", "code": "detained" }"#,
            r#"{ "date": "2024", "code": "detained" }"#,
        ),
        (
            r#""regime": "general", "date": "2024-02-29""#,
            r#""regime": "general", "date": "2024""#,
        ),
        // Tried in absence.
        (
            r#"{ "date": "2023-02-28", "code": "detained" }"#,
            r#"{ "date": "2024-03", "code": "sentenced" }"#,
        ),
        // Today, where the day has begun already.
        (r#""verified_on": "2026-10-20""#, r#""verified_on": "2026-11-25""#),
        // Released on the day that was expected.
        (
            r#""release": { "expected": "2028-08" }"#,
            r#""release": { "expected": "2026-11" }"#,
        ),
    ]);
}
