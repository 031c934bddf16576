//! Dates, terms and spans of time in words.

use prisoner_card_format::{Date, DayOfYear, Elapsed, PartialDate, Term};

use super::{MONTH_FORMS, Messages, fill};

impl Messages {
    /// A date standing alone: `4 February 2025`, `February 2025`, `2025`.
    pub fn date(&self, date: PartialDate) -> String {
        match date {
            PartialDate::Year(year) => self.fill_date(self.year_alone(), year, 0, 0),
            PartialDate::Month(year, month) => self.fill_date(self.month_alone(), year, month, 0),
            PartialDate::Day(day) => self.fill_day(self.day_alone(), day),
        }
    }

    /// A day standing alone.
    pub fn day(&self, day: Date) -> String {
        self.date(PartialDate::Day(day))
    }

    /// A day of every year: `4 February`.
    pub fn day_of_every_year(&self, day: DayOfYear) -> String {
        self.fill_date(self.day_of_year(), 0, day.month, day.day)
    }

    /// A date as it stands in a sentence: `on 4 February 2025`, `in February 2025`, `in 2025`.
    pub fn on_date(&self, date: PartialDate) -> String {
        match date {
            PartialDate::Year(year) => self.fill_date(self.in_year(), year, 0, 0),
            PartialDate::Month(year, month) => self.fill_date(self.in_month(), year, month, 0),
            PartialDate::Day(day) => self.fill_day(self.on_day(), day),
        }
    }

    /// A date that something has lasted since: `since 4 February 2025`.
    pub fn since(&self, date: PartialDate) -> String {
        match date {
            PartialDate::Year(year) => self.fill_date(self.since_year(), year, 0, 0),
            PartialDate::Month(year, month) => self.fill_date(self.since_month(), year, month, 0),
            PartialDate::Day(day) => self.fill_day(self.since_day(), day),
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
        let mut span = String::new();
        for (unit, count) in [years, months, days].into_iter().enumerate() {
            if count == 0 {
                continue;
            }
            if !span.is_empty() {
                span.push_str(self.between_units());
            }
            let word = usize::try_from(count)
                .ok()
                .and_then(|count| self.number_words().get(count - 1))
                .filter(|word| in_words && !word.is_empty());
            let shown = word.map_or_else(|| self.number(count), |word| (*word).to_owned());
            let plural = self.plural(count);
            span.push_str(&match unit {
                0 => self.years(plural, &*shown),
                1 => self.months(plural, &*shown),
                _ => self.days(plural, &*shown),
            });
        }
        if span.is_empty() {
            span = self.days(self.plural(0), &*self.number(0));
        }
        span
    }

    fn fill_day(&self, template: &str, day: Date) -> String {
        self.fill_date(template, day.year, day.month, day.day)
    }

    /// A date by its pattern, which has the place of the month as the number of one of the months' forms.
    fn fill_date(&self, template: &str, year: u16, month: u8, day: u8) -> String {
        let month = |form: usize| {
            let place = (usize::from(month) + MONTHS * form).checked_sub(1);
            place
                .and_then(|place| self.months.get(place))
                .copied()
                .unwrap_or_default()
        };
        let [first, second, third, fourth]: [&str; MONTH_FORMS] = std::array::from_fn(month);
        let day = match day {
            1 => self.first_day().to_owned(),
            _ => self.number(day.into()),
        };
        fill(
            template,
            &[
                ("day", &day),
                ("year", &self.number(year.into())),
                ("0", first),
                ("1", second),
                ("2", third),
                ("3", fourth),
            ],
        )
    }
}

const MONTHS: usize = 12;
