use jiff::civil;
use proptest::prelude::*;

use super::{Date, DayOfYear, Elapsed, Instant, PartialDate, Term};

#[track_caller]
fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

#[track_caller]
fn assert_elapsed(start: &str, end: &str, expected: Option<(u32, u32, u32, bool)>) {
    let expected = expected.map(|(years, months, days, exact)| Elapsed {
        years,
        months,
        days,
        exact,
    });
    assert_eq!(
        Elapsed::between(PartialDate::parse(start).unwrap(), date(end)),
        expected,
        "{start} to {end}"
    );
}

#[test]
fn dates_are_read_as_far_as_they_are_stated() {
    assert_eq!(PartialDate::parse("2024"), Some(PartialDate::Year(2024)));
    assert_eq!(PartialDate::parse("2024-02"), Some(PartialDate::Month(2024, 2)));
    assert_eq!(
        PartialDate::parse("2024-02-29"),
        Some(PartialDate::Day(Date {
            year: 2024,
            month: 2,
            day: 29
        }))
    );
    assert_eq!(PartialDate::parse("0000"), Some(PartialDate::Year(0)));
}

#[test]
fn malformed_dates_are_not_read() {
    for text in [
        "",
        "-",
        "24",
        "02024",
        "2024-",
        "2024-2",
        "2024-00",
        "2024-13",
        "2024-02-",
        "2024-02-30",
        "2023-02-29",
        "1900-02-29",
        "2024-02-00",
        "2024-02-13-",
        "2024-02-13T00:00:00Z",
        " 2024",
        "2024 ",
        "+2024",
        "-2024",
        "２０２４",
        "2024/02/13",
        "2024-+2",
        "13.02.2024",
        "2024-02-1３",
    ] {
        assert_eq!(PartialDate::parse(text), None, "{text:?}");
    }
}

#[test]
fn dates_are_written_as_they_are_read() {
    for text in ["2024", "2024-02", "2024-02-13", "0007-01-02", "0007"] {
        assert_eq!(PartialDate::parse(text).unwrap().to_string(), text);
    }
}

#[test]
fn a_day_of_every_year_is_a_month_and_a_day() {
    for (text, expected) in [
        ("--03-17", Some((3, 17))),
        ("--02-29", Some((2, 29))),
        ("--02-30", None),
        ("--13-01", None),
        ("--3-17", None),
        ("--03", None),
        ("-03-17", None),
        ("1990-03-17", None),
        ("", None),
    ] {
        let read = DayOfYear::parse(text).map(|day| (day.month, day.day));
        assert_eq!(read, expected, "{text}");
    }
}

#[test]
fn a_partial_date_knows_the_days_it_may_be() {
    for (text, earliest, latest) in [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        ("2024-02-13", "2024-02-13", "2024-02-13"),
    ] {
        let partial = PartialDate::parse(text).unwrap();
        assert_eq!(
            (partial.earliest(), partial.latest()),
            (date(earliest), date(latest)),
            "{text}"
        );
    }
}

#[test]
fn elapsed_time_is_counted_in_whole_calendar_units() {
    for (start, end, years, months, days) in [
        ("2024-02-13", "2025-02-12", 0, 11, 30),
        ("2024-02-13", "2025-02-13", 1, 0, 0),
        ("2024-02-13", "2026-11-24", 2, 9, 11),
        ("2024-02-29", "2025-02-28", 0, 11, 30),
        ("2024-02-29", "2025-03-01", 1, 0, 1),
        ("2024-02-29", "2028-02-28", 3, 11, 30),
        ("2024-02-29", "2028-02-29", 4, 0, 0),
        ("2023-01-31", "2023-02-28", 0, 0, 28),
        ("2023-01-31", "2023-03-01", 0, 1, 1),
        ("2023-12-31", "2024-01-01", 0, 0, 1),
        ("0000-01-01", "9999-12-31", 9999, 11, 30),
    ] {
        assert_elapsed(start, end, Some((years, months, days, true)));
    }
}

#[test]
fn from_a_partial_start_the_least_that_has_passed_is_counted() {
    assert_elapsed("2024", "2026-06-30", Some((1, 5, 30, false)));
    assert_elapsed("2024", "2025-01-01", Some((0, 0, 1, false)));
    assert_elapsed("2024-02", "2026-03-01", Some((2, 0, 1, false)));
    assert_elapsed("2024-02", "2024-02-10", None);
    assert_elapsed("2024", "2024-12-31", None);
    assert_elapsed("2024", "2025-01-01", Some((0, 0, 1, false)));
}

#[test]
fn nothing_has_passed_where_it_may_be_less_than_a_day() {
    assert_elapsed("2024-02-13", "2024-02-13", None);
    assert_elapsed("2024-02-13", "2024-02-12", None);
    assert_elapsed("2024-02", "2024-01-31", None);
    assert_elapsed("2024", "2023-12-31", None);
}

#[test]
fn instants_are_read_with_their_offsets() {
    for (text, utc_date, unix_seconds) in [
        ("1970-01-01T00:00:00Z", "1970-01-01", 0),
        ("2024-02-13T10:00:00Z", "2024-02-13", 1_707_818_400),
        ("2024-02-13t10:00:00.999z", "2024-02-13", 1_707_818_400),
        ("2024-02-13T13:00:00+03:00", "2024-02-13", 1_707_818_400),
        ("2024-02-13T00:30:00+03:00", "2024-02-12", 1_707_773_400),
        ("2024-02-12T23:30:00-01:30", "2024-02-13", 1_707_786_000),
        ("2016-12-31T23:59:60Z", "2017-01-01", 1_483_228_800),
        ("2024-02-13T10:00:00-00:00", "2024-02-13", 1_707_818_400),
        ("1969-12-31T23:59:59Z", "1969-12-31", -1),
    ] {
        let instant = Instant::parse(text).unwrap();
        assert_eq!(
            (instant.unix_seconds, instant.date()),
            (unix_seconds, date(utc_date)),
            "{text}"
        );
    }
}

#[test]
fn malformed_instants_are_not_read() {
    for text in [
        "",
        "T",
        "2024-02-13",
        "2024-02-13T10:00:00",
        "2024-02-13 10:00:00Z",
        "2024-02-13T10:00Z",
        "2024-02-13T24:00:00Z",
        "2024-02-13T10:60:00Z",
        "2024-02-13T10:00:61Z",
        "2024-02-13T10:00:00.Z",
        "2024-02-13T10:00:00.5xZ",
        "2024-02-13T10:00:00+3:00",
        "2024-02-13T10:00:00+0300",
        "2024-02-13T10:00:00+24:00",
        "2024-02-13T10:00:00+03:60",
        "2024-02-13T10:00:00ZZ",
        "2024-02-30T10:00:00Z",
        "2024-02T10:00:00Z",
        "0000-01-01T00:00:00+00:01",
        "9999-12-31T23:59:60Z",
        "2024-02-13T10:00:00é0:00",
        " 2024-02-13T10:00:00Z",
        "2024-02-13T1:00:00Z",
        "2024-02-13T10:00:00:00Z",
    ] {
        assert_eq!(Instant::parse(text), None, "{text:?}");
    }
}

#[test]
fn an_instant_outside_the_calendar_has_its_nearest_date() {
    assert_eq!(Instant { unix_seconds: i64::MAX }.date(), date("9999-12-31"));
    assert_eq!(Instant { unix_seconds: i64::MIN }.date(), date("0000-01-01"));
}

#[test]
fn terms_are_read_in_the_units_they_were_stated_in() {
    for (text, years, months, days) in [
        ("P9Y", 9, 0, 0),
        ("P18M", 0, 18, 0),
        ("P1Y6M", 1, 6, 0),
        ("P15D", 0, 0, 15),
        ("P2W", 0, 0, 14),
        ("P1Y2M3W4D", 1, 2, 25),
        ("P0D", 0, 0, 0),
        ("P007Y", 7, 0, 0),
    ] {
        assert_eq!(Term::parse(text), Some(Term { years, months, days }), "{text}");
    }
}

#[test]
fn malformed_terms_are_not_read() {
    for text in [
        "",
        "P",
        "9Y",
        "p9y",
        "PY",
        "P9",
        "P9y",
        "P1.5Y",
        "P-9Y",
        "-P9Y",
        "P+9Y",
        "P6M1Y",
        "P1Y1Y",
        "PT1H",
        "P1YT",
        "P1DT1H",
        "P9Y ",
        " P9Y",
        "P9999999999Y",
        "P4294967295W",
        "P9Й",
        "P1W4294967295D",
    ] {
        assert_eq!(Term::parse(text), None, "{text:?}");
    }
}

/// Any day, and often one about the end of February or of a year, where counting goes wrong.
fn any_date() -> impl Strategy<Value = Date> {
    let any_day = Date::FIRST.days_since_epoch()..=Date::LAST.days_since_epoch();
    let any_year = prop_oneof![1u16..=9998, 1896u16..=1904, 1996u16..=2004, 2020u16..=2030];
    prop_oneof![
        any_day.prop_map(|days| Date::from_days_since_epoch(days).unwrap()),
        (
            any_year,
            prop_oneof![Just((2, 27)), Just((12, 29)), Just((1, 29))],
            0..4
        )
            .prop_map(|(year, (month, day), more)| {
                let start = Date::new(year, month, day).unwrap();
                Date::from_days_since_epoch(start.days_since_epoch() + more).unwrap()
            }),
    ]
}

fn peer(date: Date) -> civil::Date {
    civil::date(
        i16::try_from(date.year).unwrap(),
        i8::try_from(date.month).unwrap(),
        i8::try_from(date.day).unwrap(),
    )
}

proptest! {
    #[test]
    fn days_are_counted_as_jiff_counts_them(days in Date::FIRST.days_since_epoch()..=Date::LAST.days_since_epoch()) {
        let date = Date::from_days_since_epoch(days).unwrap();
        prop_assert_eq!(date.days_since_epoch(), days);
        let epoch = civil::date(1970, 1, 1);
        prop_assert_eq!((peer(date) - epoch).get_days(), days);
    }

    #[test]
    fn a_day_exists_when_jiff_has_it(year in 0u16..12_000, month in 0u8..15, day in 0u8..35) {
        let peer = civil::Date::new(year.try_into().unwrap(), month.try_into().unwrap(), day.try_into().unwrap());
        prop_assert_eq!(Date::new(year, month, day).is_some(), peer.is_ok());
    }

    #[test]
    fn elapsed_time_is_what_jiff_finds(one in any_date(), other in any_date()) {
        let (start, end) = (one.min(other), one.max(other));
        let Some(elapsed) = Elapsed::between(PartialDate::Day(start), end) else {
            prop_assert_eq!(start, end);
            return Ok(());
        };
        let span = peer(start).until((jiff::Unit::Year, peer(end))).unwrap();
        prop_assert_eq!(
            (elapsed.years, elapsed.months, elapsed.days),
            (
                span.get_years().try_into().unwrap(),
                span.get_months().try_into().unwrap(),
                span.get_days().try_into().unwrap()
            ),
            "{} to {}", start, end
        );
    }

    #[test]
    fn a_partial_start_counts_no_more_than_any_day_it_may_be(start in any_date(), end in any_date()) {
        for partial in [PartialDate::Year(start.year), PartialDate::Month(start.year, start.month)] {
            let least = Elapsed::between(partial, end);
            let exact = Elapsed::between(PartialDate::Day(start), end);
            if let (Some(least), Some(exact)) = (least, exact) {
                prop_assert!((least.years, least.months, least.days) <= (exact.years, exact.months, exact.days));
                prop_assert!(!least.exact && exact.exact);
            }
            prop_assert!(exact.is_some() || least.is_none());
        }
    }

    #[test]
    fn instants_are_read_as_jiff_reads_them(
        date in any_date(), hour in 0u8..26, minute in 0u8..62, second in 0u8..60,
        offset in prop_oneof![Just("Z".to_owned()), "[+-][0-2][0-9]:[0-6][0-9]"],
    ) {
        let text = format!("{date}T{hour:02}:{minute:02}:{second:02}{offset}");
        if let Some(instant) = Instant::parse(&text) {
            let peer: jiff::Timestamp = text.parse().unwrap();
            prop_assert_eq!(instant.unix_seconds, peer.as_second());
        }
    }

    #[test]
    fn reading_never_panics(text in any::<String>()) {
        let _ = (PartialDate::parse(&text), Instant::parse(&text), Term::parse(&text));
    }

    #[test]
    fn reading_what_is_nearly_right_never_panics(text in "[P0-9TtZz:.+é-]{0,24}") {
        let _ = (PartialDate::parse(&text), Instant::parse(&text), Term::parse(&text));
    }
}
