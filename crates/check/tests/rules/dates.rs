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

#[test]
fn a_case_that_is_over_is_a_warning_while_an_address_is_shown() {
    for (stage, is_reported) in [
        ("serving", false),
        ("in_force", false),
        ("unknown", false),
        ("served", true),
        ("dropped", true),
    ] {
        let feed = changed(r#""stage": "serving""#, &format!(r#""stage": "{stage}""#));
        let line = format!(
            "warning case-is-over at /items/0/_prisoner_card/stage [\"{stage}\"]: by its stage, \"{stage}\", the case is over, \
             and cards go on showing the address: find out whether the person is free, and say so in custody and mail; if \
             the person is held in another case, write the stage of that one"
        );
        assert_eq!(reported(&feed), Vec::from_iter(is_reported.then_some(line)), "{stage}");
        let closed = feed.replace(r#""state": "open""#, r#""state": "closed""#);
        assert!(
            !reported(&closed).iter().any(|line| line.contains("case-is-over")),
            "{stage}"
        );
    }
}

/// The check is made on 2026-11-24, and the feed was issued on 2026-11-01.
#[test]
fn a_release_that_has_come_since_the_day_of_issue_is_an_error_while_an_address_is_shown() {
    let line = "error released-since-issue at /items/0/_prisoner_card/release/actual [\"{day}\"]: the day of this release has \
        come, and cards go by the day of issue (2026-11-01): they go on showing the address: remove the address and write \
        \"closed\" and the custody that is right now; if the person is still there, correct the date / the day of issue is \
        here [\"2026-11-01T12:00:00Z\"]";
    for (day, is_reported) in [
        ("2026-11-01", false),
        ("2026-11-02", true),
        ("2026-11-24", true),
        // It is that day already where the clock is ahead.
        ("2026-11-25", true),
        ("2026-11-26", false),
        // By this month the address is withheld already.
        ("2026-11", false),
        ("2026-12", false),
        ("2027", false),
    ] {
        let feed = changed(r#""expected": "2028-08""#, &format!(r#""actual": "{day}""#));
        for feed in [feed.clone(), feed.replace(r#""custody": {"#, r#""_custody": {"#)] {
            let lines = reported(&feed);
            let about: Vec<&String> = lines
                .iter()
                .filter(|line| line.contains("released-since-issue"))
                .collect();
            let expected = is_reported.then(|| line.replace("{day}", day));
            assert_eq!(about, Vec::from_iter(&expected), "{day}");
        }
        let closed = feed.replace(r#""state": "open""#, r#""state": "closed""#);
        let lines = reported(&closed);
        assert!(
            !lines.iter().any(|line| line.contains("released-since-issue")),
            "{day}: {lines:?}"
        );
    }
}

#[test]
fn custody_has_the_day_of_the_death_or_the_release() {
    let about = |custody: &str, since: &str, more: &str| {
        let feed = changed(r#""code": "colony""#, &format!(r#""code": "{custody}""#))
            .replace(r#""since": "2024-09""#, &format!(r#""since": "{since}""#))
            .replace(r#""release": { "expected": "2028-08" }"#, more);
        let lines = reported(&feed);
        lines.into_iter().find(|line| line.contains("different-dates"))
    };
    let died = r#""events": [{ "date": "2024-09-17", "code": "died" }]"#;
    assert_eq!(
        about("died", "2024-09-16", &format!(r#""_": 0, {died}"#)).as_deref(),
        Some(
            "warning different-dates at /items/0/_prisoner_card/events/0/date [\"2024-09-17\"]: the death has two dates: \
             2024-09-17 here and 2024-09-16 elsewhere: look it up, and write the same date in both places / the other is here \
             [\"2024-09-16\"]"
        )
    );
    let released = r#""release": { "actual": "2024-09-17" }"#;
    let exchanged = r#""events": [{ "date": "2024-09-17", "code": "exchanged" }]"#;
    for (custody, since, more, is_reported) in [
        ("died", "2024-09", died, false),
        ("died", "2024-09-17", died, false),
        ("released", "2024-10", released, true),
        ("released", "2024-09-17", released, false),
        ("exchanged", "2024-10", released, true),
        ("exchanged", "2024-10", exchanged, true),
        // Held since then, or free after it.
        ("colony", "2024-10", died, false),
        ("at_liberty", "2024-10", released, false),
    ] {
        assert_eq!(
            about(custody, since, more).is_some(),
            is_reported,
            "{custody} {since} {more}"
        );
    }
}

#[test]
fn nothing_that_is_dated_comes_before_birth() {
    for (from, to) in [
        (
            r#""status": "recognised", "date": "2024-05""#,
            r#""status": "recognised", "date": "1986""#,
        ),
        (r#""since": "2024-09""#, r#""since": "1986""#),
        (
            r#""regime": "general", "date": "2024-02-29""#,
            r#""regime": "general", "date": "1986""#,
        ),
        (r#""expected": "2028-08""#, r#""expected": "1986""#),
        (r#""expected": "2028-08""#, r#""actual": "1986""#),
        (r#""verified_on": "2026-10-20""#, r#""verified_on": "1987-04-18""#),
    ] {
        let lines = reported(&changed(from, to));
        let is_reported = lines
            .iter()
            .any(|line| line.starts_with("error contradictory-dates at /items/0/_prisoner_card/birth "));
        assert!(is_reported, "{to}: {lines:?}");
    }
    let year = changed(r#""birth": "1987-04-19""#, r#""birth": "1987""#);
    assert_eq!(reported(&year), Vec::<String>::new());
    let on_the_day = reported(&changed(
        r#""verified_on": "2026-10-20""#,
        r#""verified_on": "1987-04-19""#,
    ));
    assert!(
        !on_the_day.iter().any(|line| line.contains("the birth (")),
        "{on_the_day:?}"
    );
}

#[test]
fn nobody_is_detained_moved_or_freed_after_death() {
    let about = |event: &str, release: &str| -> usize {
        let events = format!(r#"{event} }}, {{ "date": "2024-06", "code": "died""#);
        let feed = changed(
            r#""date": "2025", "code": "other", "label": { "en": "A book", "ru": "Книга" }"#,
            &events,
        );
        let feed = feed.replace(r#""release": { "expected": "2028-08" }"#, release);
        let lines = reported(&feed);
        lines
            .iter()
            .filter(|line| line.starts_with("error contradictory-dates ") && line.contains("after the death (2024-06)"))
            .count()
    };
    let release = r#""release": { "expected": "2028-08" }"#;
    for (code, expected) in [
        ("detained", 1),
        ("remanded", 1),
        ("transferred", 1),
        ("released", 1),
        ("exchanged", 1),
        ("recognised", 0),
        ("appeal", 0),
    ] {
        assert_eq!(
            about(&format!(r#""date": "2025", "code": "{code}""#), release),
            expected,
            "{code}"
        );
        // In the same month it may have been before.
        assert_eq!(
            about(&format!(r#""date": "2024-06-30", "code": "{code}""#), release),
            0,
            "{code}"
        );
    }
    let appeal = r#""date": "2025", "code": "appeal""#;
    assert_eq!(about(appeal, r#""release": { "actual": "2024-07" }"#), 1);
    assert_eq!(about(appeal, r#""release": { "actual": "2024-06" }"#), 0);
}
