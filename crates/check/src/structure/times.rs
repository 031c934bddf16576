//! Dates, instants and durations.

use prisoner_card_format::{Instant, PartialDate, Term};

use super::mistake::Mistake;
use prisoner_card_document::diagnostic::quoted;

/// A date, as far as it is known.
pub(super) fn date(text: &str) -> Option<Mistake> {
    if PartialDate::parse(text).is_some() {
        return None;
    }
    if let Some(mistake) = no_such_day(text) {
        return Some(mistake);
    }
    let message = format!("{} is not how a date is written", quoted(text));
    let help = match meant_date(text) {
        Some(meant) => format!("write \"{meant}\", if that is meant"),
        None => "write as much as is known, and no more: 2024, 2024-02 or 2024-02-13".to_owned(),
    };
    Some(Mistake::error("malformed-date", message, help))
}

/// `2024-02-30`: written as a date is, but on no calendar.
fn no_such_day(text: &str) -> Option<Mistake> {
    if PartialDate::parse(text).is_some() {
        return None;
    }
    let (year, month, day) = match *numbers(text)?.as_slice() {
        [year, month] => (year, month, None),
        [year, month, day] => (year, month, Some(day)),
        _ => return None,
    };
    let error = |message: String, help: String| Some(Mistake::error("no-such-day", message, help));
    if month == 0 {
        return error(
            format!("there is no month 0 in \"{text}\""),
            format!("leave out what is not known: \"{year:04}\""),
        );
    }
    if month > 12 {
        return error(
            format!("there is no month {month} in \"{text}\""),
            "write the year first, then the month, then the day: 2024-02-13".to_owned(),
        );
    }
    let stated = format!("{year:04}-{month:02}");
    let length = PartialDate::parse(&stated)?.latest().day;
    match day? {
        0 => error(
            format!("there is no day 0 in \"{text}\""),
            format!("leave out what is not known: \"{stated}\""),
        ),
        day => error(
            format!("there was no {stated}-{day:02}: that month has {length} days"),
            format!("write the right day, or only the month: \"{stated}\""),
        ),
    }
}

/// The numbers of `2024-02` or `2024-02-13`, in any range.
fn numbers(text: &str) -> Option<Vec<u16>> {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let is_date = matches!(lengths.as_slice(), [4, 2] | [4, 2, 2])
        && parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    is_date.then(|| parts.iter().filter_map(|part| part.parse().ok()).collect())
}

/// The date that was meant, where it was written in another way that has only one meaning.
fn meant_date(text: &str) -> Option<PartialDate> {
    let text = text.trim();
    if let Some(day) = PartialDate::parse(text) {
        return Some(day);
    }
    if Instant::parse(text).is_some() {
        return PartialDate::parse(text.get(..10)?);
    }
    let parts: Vec<&str> = text.split(['.', '/', '-', ' ']).collect();
    if !parts
        .iter()
        .all(|part| (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
    {
        return None;
    }
    let written = match parts.as_slice() {
        [year, month] | [month, year] if year.len() == 4 && month.len() <= 2 => format!("{year}-{month:0>2}"),
        [year, month, day] if year.len() == 4 && month.len() <= 2 && day.len() <= 2 => {
            format!("{year}-{month:0>2}-{day:0>2}")
        }
        // The day first, as most of Europe writes it. Between slashes Americans have the month first: no guess.
        [day, month, year] if year.len() == 4 && !text.contains('/') => format!("{year}-{month:0>2}-{day:0>2}"),
        [number] if number.len() == 4 => (*number).to_owned(),
        _ => return None,
    };
    PartialDate::parse(&written)
}

/// An instant: date, time and time zone.
pub(super) fn instant(text: &str) -> Option<Mistake> {
    if Instant::parse(text).is_some() {
        return None;
    }
    if let Some(mistake) = text.get(..10).and_then(no_such_day) {
        return Some(mistake);
    }
    let shown = quoted(text);
    let trimmed = text.trim();
    let (message, help) = match PartialDate::parse(trimmed) {
        Some(PartialDate::Day(day)) => (
            format!("{shown} is a day, and must be an instant: date, time and time zone"),
            format!("write \"{day}T00:00:00Z\", or the time that it was"),
        ),
        Some(_) => (
            format!("{shown} is a date, and must be an instant: date, time and time zone"),
            INSTANT.to_owned(),
        ),
        None => match meant_instant(trimmed) {
            Some((meant, why)) => (format!("{shown} {why}"), format!("write \"{meant}\", if that is meant")),
            None => (format!("{shown} is not how an instant is written"), INSTANT.to_owned()),
        },
    };
    Some(Mistake::error("malformed-instant", message, help))
}

const INSTANT: &str = "write date, time and time zone: 2026-11-24T15:00:00Z or 2026-11-24T18:00:00+03:00";

/// The instant that was meant, and the missing part.
fn meant_instant(text: &str) -> Option<(String, &'static str)> {
    let with_t = text.replacen(' ', "T", 1);
    if with_t != text && Instant::parse(&with_t).is_some() {
        return Some((with_t, "has a space where a T belongs"));
    }
    let without_zone = [format!("{with_t}Z"), format!("{with_t}:00Z")];
    if let Some(meant) = without_zone.into_iter().find(|meant| Instant::parse(meant).is_some()) {
        return Some((meant, "does not say its time zone"));
    }
    // 2026-11-24T15:00Z
    let zone = text.rfind(['Z', 'z', '+']).or_else(|| text.rfind('-'))?;
    let (time, zone) = text.split_at_checked(zone)?;
    let with_seconds = format!("{time}:00{zone}");
    if Instant::parse(&with_seconds).is_some() {
        return Some((with_seconds, "lacks the seconds"));
    }
    // 2026-11-24T15:00:00+0300
    let (hours, minutes) = zone.split_at_checked(3)?;
    let with_colon = format!("{time}{hours}:{minutes}");
    Instant::parse(&with_colon)
        .is_some()
        .then_some((with_colon, "has a time zone without its colon"))
}

/// A duration, as the court stated it.
pub(super) fn duration(text: &str) -> Option<Mistake> {
    match Term::parse(text) {
        Some(term) if term.is_zero() => Some(Mistake::warning(
            "zero-duration",
            format!("{} is no time at all, and is ignored", quoted(text)),
            "write how long, or leave the member out",
        )),
        Some(_) => None,
        None => {
            let help = match meant_duration(text) {
                Some(meant) => format!("write \"{meant}\", if that is meant"),
                None => {
                    "write years, months, weeks or days as the court stated them: P9Y, P18M, P1Y6M, P15D".to_owned()
                }
            };
            Some(Mistake::error(
                "malformed-duration",
                format!("{} is not how a duration is written", quoted(text)),
                help,
            ))
        }
    }
}

/// The duration that was meant: `9 years`, `9 years 6 months`, `p9y`, `9Y`, `P6M1Y`.
fn meant_duration(text: &str) -> Option<String> {
    const UNITS: [char; 4] = ['Y', 'M', 'W', 'D'];
    let upper = text.trim().to_ascii_uppercase();
    let mut counts: [Option<&str>; 4] = [None; 4];
    let mut rest = upper.strip_prefix('P').unwrap_or(&upper);
    while !rest.is_empty() {
        let (count, after) = split_while(rest, |character| character.is_ascii_digit());
        let (unit, after) = split_while(after.trim_start(), |character| character.is_ascii_alphabetic());
        let is_unit = |names: [&str; 3]| names.contains(&unit);
        let index = [
            ["Y", "YEAR", "YEARS"],
            ["M", "MONTH", "MONTHS"],
            ["W", "WEEK", "WEEKS"],
            ["D", "DAY", "DAYS"],
        ]
        .into_iter()
        .position(is_unit)?;
        let place = counts.get_mut(index)?;
        if place.replace(count).is_some() {
            return None;
        }
        rest = after.trim_start_matches([' ', ',']);
        rest = rest.strip_prefix("AND ").unwrap_or(rest);
    }
    let stated = UNITS.into_iter().zip(counts);
    let meant: String = stated
        .filter_map(|(unit, count)| count.map(|count| format!("{count}{unit}")))
        .collect();
    let meant = format!("P{meant}");
    Term::parse(&meant).is_some().then_some(meant)
}

fn split_while(text: &str, is_inside: impl Fn(char) -> bool) -> (&str, &str) {
    let end = text.find(|character| !is_inside(character)).unwrap_or(text.len());
    text.split_at(end)
}
