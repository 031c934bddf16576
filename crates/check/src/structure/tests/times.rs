//! Dates, instants and durations that are none.

use serde_json::json;

use super::{assert_reported, reported, with};

#[test]
fn dates_that_do_not_exist_are_reported_apart_from_those_written_otherwise() {
    const HOW: &str = "write as much as is known, and no more: 2024, 2024-02 or 2024-02-13";
    for (date, code, message, help) in [
        (
            "2023-02-29",
            "no-such-day",
            "there was no 2023-02-29: that month has 28 days",
            "write the right day, or only the month: \"2023-02\"",
        ),
        (
            "2024-04-31",
            "no-such-day",
            "there was no 2024-04-31: that month has 30 days",
            "write the right day, or only the month: \"2024-04\"",
        ),
        (
            "2024-13-02",
            "no-such-day",
            "there is no month 13 in \"2024-13-02\"",
            "write the year first, then the month, then the day: 2024-02-13",
        ),
        (
            "1987-00-00",
            "no-such-day",
            "there is no month 0 in \"1987-00-00\"",
            "leave out what is not known: \"1987\"",
        ),
        (
            "1987-04-00",
            "no-such-day",
            "there is no day 0 in \"1987-04-00\"",
            "leave out what is not known: \"1987-04\"",
        ),
        (
            "19.04.1987",
            "malformed-date",
            "\"19.04.1987\" is not how a date is written",
            "write \"1987-04-19\", if that is meant",
        ),
        (
            "1987-4-9",
            "malformed-date",
            "\"1987-4-9\" is not how a date is written",
            "write \"1987-04-09\", if that is meant",
        ),
        (
            "1987/04",
            "malformed-date",
            "\"1987/04\" is not how a date is written",
            "write \"1987-04\", if that is meant",
        ),
        (
            "04.1987",
            "malformed-date",
            "\"04.1987\" is not how a date is written",
            "write \"1987-04\", if that is meant",
        ),
        (
            " 1987",
            "malformed-date",
            "\" 1987\" is not how a date is written",
            "write \"1987\", if that is meant",
        ),
        (
            "1987-04-19T10:00:00Z",
            "malformed-date",
            "\"1987-04-19T10:00:00Z\" is not how a date is written",
            "write \"1987-04-19\", if that is meant",
        ),
        (
            "04/05/1987",
            "malformed-date",
            "\"04/05/1987\" is not how a date is written",
            HOW,
        ),
        (
            "19 April 1987",
            "malformed-date",
            "\"19 April 1987\" is not how a date is written",
            HOW,
        ),
        (
            "32.04.1987",
            "malformed-date",
            "\"32.04.1987\" is not how a date is written",
            HOW,
        ),
        ("", "malformed-date", "\"\" is not how a date is written", HOW),
        (
            "１９８７",
            "malformed-date",
            "\"１９８７\" is not how a date is written",
            HOW,
        ),
    ] {
        assert_reported("/birth", json!(date), &format!("{code}: {message}: {help}"));
    }
}

#[test]
fn instants_are_reported_with_what_they_lack() {
    const HOW: &str = "write date, time and time zone: 2026-11-24T15:00:00Z or 2026-11-24T18:00:00+03:00";
    for (instant, code, message, help) in [
        (
            "2024-02-13",
            "malformed-instant",
            "\"2024-02-13\" is a day, and must be an instant: date, time and time zone",
            "write \"2024-02-13T00:00:00Z\", or the time that it was",
        ),
        (
            "2024-02",
            "malformed-instant",
            "\"2024-02\" is a date, and must be an instant: date, time and time zone",
            HOW,
        ),
        (
            "2024-02-13 10:00:00Z",
            "malformed-instant",
            "\"2024-02-13 10:00:00Z\" has a space where a T belongs",
            "write \"2024-02-13T10:00:00Z\", if that is meant",
        ),
        (
            "2024-02-13T10:00:00",
            "malformed-instant",
            "\"2024-02-13T10:00:00\" does not say its time zone",
            "write \"2024-02-13T10:00:00Z\", if that is meant",
        ),
        (
            "2024-02-13 10:00",
            "malformed-instant",
            "\"2024-02-13 10:00\" does not say its time zone",
            "write \"2024-02-13T10:00:00Z\", if that is meant",
        ),
        (
            "2024-02-13T10:00Z",
            "malformed-instant",
            "\"2024-02-13T10:00Z\" lacks the seconds",
            "write \"2024-02-13T10:00:00Z\", if that is meant",
        ),
        (
            "2024-02-13T10:00:00+0300",
            "malformed-instant",
            "\"2024-02-13T10:00:00+0300\" has a time zone without its colon",
            "write \"2024-02-13T10:00:00+03:00\", if that is meant",
        ),
        (
            "2023-02-29T10:00:00Z",
            "no-such-day",
            "there was no 2023-02-29: that month has 28 days",
            "write the right day, or only the month: \"2023-02\"",
        ),
        (
            "2024-02-13T25:00:00Z",
            "malformed-instant",
            "\"2024-02-13T25:00:00Z\" is not how an instant is written",
            HOW,
        ),
        (
            "Tue, 13 Feb 2024 10:00:00 GMT",
            "malformed-instant",
            "\"Tue, 13 Feb 2024 10:00:00 GMT\" is not how an instant is written",
            HOW,
        ),
        ("", "malformed-instant", "\"\" is not how an instant is written", HOW),
    ] {
        let feed = with("/_prisoner_card/issued", json!(instant));
        assert_eq!(
            reported(&feed),
            [format!("{code} at /_prisoner_card/issued: {message}: {help}")]
        );
    }
}

#[test]
fn durations_are_reported_with_how_to_write_them() {
    const HOW: &str = "write years, months, weeks or days as the court stated them: P9Y, P18M, P1Y6M, P15D";
    for (duration, help) in [
        ("9 years", "write \"P9Y\", if that is meant"),
        ("1 year and 6 months", "write \"P1Y6M\", if that is meant"),
        ("P6M1Y", "write \"P1Y6M\", if that is meant"),
        ("p9y", "write \"P9Y\", if that is meant"),
        ("15d", "write \"P15D\", if that is meant"),
        ("9", HOW),
        ("P", HOW),
        ("", HOW),
        ("PT12H", HOW),
        ("P1.5Y", HOW),
        ("nine years", HOW),
        ("P1Y1Y", HOW),
    ] {
        let expected = format!("malformed-duration: \"{duration}\" is not how a duration is written: {help}");
        assert_reported("/sentence/term", json!(duration), &expected);
    }
    assert_reported(
        "/sentence/term",
        json!("P0Y"),
        "warning zero-duration: \"P0Y\" is no time at all, and is ignored: write how long, or leave the member out",
    );
}
