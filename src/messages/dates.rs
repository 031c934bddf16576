//! Dates, terms and spans of time in words.

use prisoner_card_format::{Date, Elapsed, PartialDate, Term};

use super::{Forms, Messages, fill};

/// A language's words for dates and spans of time.
#[derive(Debug)]
pub struct DateWords {
    /// The months standing alone: `февраль`.
    pub months: [&'static str; 12],
    /// The months after a day: `февраля`.
    pub months_after_day: [&'static str; 12],
    /// The months after "in": `феврале`.
    pub months_after_in: [&'static str; 12],
    /// A day standing alone: day, month, year.
    pub day: &'static str,
    /// A month standing alone: month, year.
    pub month: &'static str,
    /// A day in a sentence: `on 4 February 2025`.
    pub on_day: &'static str,
    /// A month in a sentence: `in February 2025`.
    pub in_month: &'static str,
    /// A year in a sentence: `in 2025`.
    pub in_year: &'static str,
    /// From a day on: `since 4 February 2025`.
    pub since_day: &'static str,
    /// From a month on; the month is in the form that follows a day.
    pub since_month: &'static str,
    /// From a year on.
    pub since_year: &'static str,
    /// Years, counted.
    pub years: Forms,
    /// Months, counted.
    pub months_counted: Forms,
    /// Days, counted.
    pub days: Forms,
    /// The numbers from one on that are written as words where a term is of one unit; may be empty.
    pub numbers: &'static [&'static str],
}

impl Messages {
    /// A date standing alone: `4 February 2025`, `February 2025`, `2025`.
    pub fn date(&self, date: PartialDate) -> String {
        let words = &self.dates;
        match date {
            PartialDate::Year(year) => year.to_string(),
            PartialDate::Month(year, month) => fill_month(words.month, &words.months, year, month),
            PartialDate::Day(day) => fill_day(words.day, &words.months_after_day, day),
        }
    }

    /// A day standing alone.
    pub fn day(&self, day: Date) -> String {
        self.date(PartialDate::Day(day))
    }

    /// A date as it stands in a sentence: `on 4 February 2025`, `in February 2025`, `in 2025`.
    pub fn on_date(&self, date: PartialDate) -> String {
        let words = &self.dates;
        match date {
            PartialDate::Year(year) => fill_year(words.in_year, year),
            PartialDate::Month(year, month) => fill_month(words.in_month, &words.months_after_in, year, month),
            PartialDate::Day(day) => fill_day(words.on_day, &words.months_after_day, day),
        }
    }

    /// A date that something has lasted since: `since 4 February 2025`.
    pub fn since(&self, date: PartialDate) -> String {
        let words = &self.dates;
        match date {
            PartialDate::Year(year) => fill_year(words.since_year, year),
            PartialDate::Month(year, month) => fill_month(words.since_month, &words.months_after_day, year, month),
            PartialDate::Day(day) => fill_day(words.since_day, &words.months_after_day, day),
        }
    }

    /// A term in the units it was stated in: `nine years`, `18 months`, `5 years 6 months`.
    pub fn term(&self, term: Term) -> String {
        let one_unit = [term.years, term.months, term.days]
            .iter()
            .filter(|count| **count > 0)
            .count()
            == 1;
        self.span(term.years, term.months, term.days, one_unit)
    }

    /// A span between two dates: years and months, or days where it is shorter than a month.
    pub fn elapsed(&self, elapsed: Elapsed) -> String {
        let days = if elapsed.years == 0 && elapsed.months == 0 {
            elapsed.days
        } else {
            0
        };
        self.span(elapsed.years, elapsed.months, days, false)
    }

    fn span(&self, years: u32, months: u32, days: u32, in_words: bool) -> String {
        let words = &self.dates;
        let mut span = String::new();
        for (count, forms) in [
            (years, &words.years),
            (months, &words.months_counted),
            (days, &words.days),
        ] {
            if count == 0 {
                continue;
            }
            if !span.is_empty() {
                span.push(' ');
            }
            match usize::try_from(count)
                .ok()
                .and_then(|count| words.numbers.get(count - 1))
            {
                Some(word) if in_words => span.push_str(word),
                _ => span.push_str(&count.to_string()),
            }
            span.push('\u{a0}');
            span.push_str(forms.get((self.plural)(count)));
        }
        if span.is_empty() {
            span.push_str("0\u{a0}");
            span.push_str(words.days.get((self.plural)(0)));
        }
        span
    }
}

fn fill_day(template: &str, months: &[&'static str; 12], day: Date) -> String {
    fill(
        template,
        &[
            ("day", &day.day.to_string()),
            ("month", name(months, day.month)),
            ("year", &day.year.to_string()),
        ],
    )
}

fn fill_month(template: &str, months: &[&'static str; 12], year: u16, month: u8) -> String {
    fill(template, &[("month", name(months, month)), ("year", &year.to_string())])
}

fn fill_year(template: &str, year: u16) -> String {
    fill(template, &[("year", &year.to_string())])
}

fn name(months: &[&'static str; 12], month: u8) -> &'static str {
    usize::from(month)
        .checked_sub(1)
        .and_then(|index| months.get(index))
        .copied()
        .unwrap_or_default()
}
