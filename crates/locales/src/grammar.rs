//! A language's grammar and names, as data.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::fluent::placeholders;
use crate::mistake::Mistake;
use crate::{GRAMMAR, is_worded, plural};

/// The number of forms of a month that a date pattern chooses among.
pub(crate) const MONTH_FORMS: usize = 4;

/// The count of numbers that may have words.
pub(crate) const NUMBER_WORDS: usize = 10;

const MONTHS: usize = 12;

type Names = BTreeMap<String, toml::Spanned<String>>;

/// `grammar.toml`.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct File {
    own_name: String,
    direction: Direction,
    zero: char,
    first_day: Option<String>,
    comma: String,
    list_comma: Option<String>,
    colon: String,
    full_stop: String,
    between_sentences: Option<String>,
    between_units: String,
    numbers: toml::Spanned<Vec<String>>,
    months: toml::Table,
    dates: BTreeMap<String, toml::Spanned<String>>,
    citation: Citation,
    laws: Names,
    languages: Names,
    countries: Names,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Direction {
    Ltr,
    Rtl,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Citation {
    article: toml::Spanned<String>,
    section: toml::Spanned<String>,
    part: toml::Spanned<String>,
    point: toml::Spanned<String>,
    within: String,
    via: String,
    before_law: String,
    order: Order,
}

/// The first part of a citation.
#[derive(Clone, Copy, Deserialize)]
enum Order {
    #[serde(rename = "article-first")]
    Article,
    #[serde(rename = "part-first")]
    Part,
    #[serde(rename = "law-first")]
    Law,
}

/// The pattern of a year, which is left out where it is the number alone.
const YEAR_ALONE: &str = "year-alone";

/// The date patterns, with the values that each has a place for; `month` stands for a month in one of its forms.
const DATES: [(&str, &[&str]); 10] = [
    ("day-alone", &["day", "month", "year"]),
    ("month-alone", &["month", "year"]),
    (YEAR_ALONE, &["year"]),
    ("day-of-year", &["day", "month"]),
    ("on-day", &["day", "month", "year"]),
    ("in-month", &["month", "year"]),
    ("in-year", &["year"]),
    ("since-day", &["day", "month", "year"]),
    ("since-month", &["month", "year"]),
    ("since-year", &["year"]),
];

/// A language's grammar and names.
#[derive(Debug)]
pub(crate) struct Grammar {
    /// The name of the language in itself.
    pub(crate) own_name: String,
    /// `ltr` or `rtl`.
    pub(crate) direction: &'static str,
    /// By name, in the order of all languages. A date pattern names a month's form by its number.
    pub(crate) words: Vec<(&'static str, String)>,
    /// Number words, from one on; empty ones where digits are usual.
    pub(crate) numbers: Vec<String>,
    /// Names of laws, languages and countries, by code.
    pub(crate) laws: BTreeMap<String, String>,
    pub(crate) languages: BTreeMap<String, String>,
    pub(crate) countries: BTreeMap<String, String>,
    /// Twelve for each form.
    pub(crate) months: Vec<String>,
}

impl Grammar {
    /// Reads the file; errors are added to `mistakes`.
    pub(crate) fn read(tag: &str, text: &str, mistakes: &mut Vec<Mistake>) -> Option<Self> {
        let line_at = |place: usize| 1 + text.bytes().take(place).filter(|byte| *byte == b'\n').count();
        let file: File = match toml::from_str(text) {
            Ok(file) => file,
            Err(error) => {
                let line = error.span().map_or(1, |span| line_at(span.start));
                mistakes.push(Mistake::new(tag, GRAMMAR, line, error.message()));
                return None;
            }
        };
        let mut wrong = |place: usize, what: String| mistakes.push(Mistake::new(tag, GRAMMAR, line_at(place), what));

        if ![0, NUMBER_WORDS].contains(&file.numbers.as_ref().len()) {
            wrong(
                file.numbers.span().start,
                format!("numbers has {NUMBER_WORDS} words, or none"),
            );
        }
        let mut numbers = file.numbers.into_inner();
        numbers.resize(NUMBER_WORDS, String::new());

        let (forms, months) = match months(&file.months) {
            Ok(months) => months,
            Err(what) => {
                wrong(0, what);
                return None;
            }
        };
        let mut words = vec![
            ("tag", tag.to_owned()),
            ("direction", file.direction.word().to_owned()),
            ("zero", file.zero.to_string()),
            ("first-day", first_day(file.first_day, file.zero)),
            ("plurals", plural::table(tag)?),
            ("list-comma", file.list_comma.unwrap_or_else(|| file.comma.clone())),
            ("comma", file.comma),
            ("colon", file.colon),
            ("full-stop", file.full_stop),
            (
                "between-sentences",
                file.between_sentences.unwrap_or_else(|| " ".to_owned()),
            ),
            ("between-units", file.between_units),
        ];
        words.extend(dates(&file.dates, &forms, &mut wrong));
        let Citation {
            article,
            section,
            part,
            point,
            within,
            via,
            before_law,
            order,
        } = file.citation;
        for (name, template) in [
            ("article", article),
            ("section", section),
            ("part", part),
            ("point", point),
        ] {
            if placeholders(template.as_ref()) != ["number"] {
                wrong(
                    template.span().start,
                    format!("`{name}` needs the place of {{number}}, and no other"),
                );
            }
            words.push((name, template.into_inner()));
        }
        words.extend([
            ("within", within),
            ("via", via),
            ("before-law", before_law),
            ("order", order.word().to_owned()),
        ]);
        let plain = |names: Names| {
            names
                .into_iter()
                .map(|(code, name)| (code, name.into_inner()))
                .collect()
        };
        Some(Self {
            own_name: file.own_name,
            direction: file.direction.word(),
            words,
            numbers,
            laws: plain(file.laws),
            languages: plain(file.languages),
            countries: plain(file.countries),
            months,
        })
    }
}

impl Grammar {
    /// The entries that a translator has left as in English: patterns with words in them, and names of laws.
    pub(crate) fn as_in_english<'g>(&'g self, english: &'g Self) -> impl Iterator<Item = (&'g str, &'g str)> {
        // Names of things, and not words.
        const NOT_WORDS: [&str; 4] = ["tag", "direction", "plurals", "order"];
        let words = self.words.iter().zip(&english.words);
        let words = words
            .filter(|((name, own), (_, english))| own == english && !NOT_WORDS.contains(name) && is_worded(own))
            .map(|((name, own), _)| (*name, own.as_str()));
        let laws = self
            .laws
            .iter()
            .filter(|(code, name)| english.laws.get(*code) == Some(*name));
        words.chain(laws.map(|(code, name)| (code.as_str(), name.as_str())))
    }
}

impl Direction {
    const fn word(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Order {
    const fn word(self) -> &'static str {
        match self {
            Self::Article => "article-first",
            Self::Part => "part-first",
            Self::Law => "law-first",
        }
    }
}

/// The first day of a month. A language writes it as it writes the other days, unless it says otherwise.
fn first_day(own: Option<String>, zero: char) -> String {
    own.or_else(|| Some(char::from_u32(u32::from(zero) + 1)?.to_string()))
        .unwrap_or_default()
}

/// The names of the months' forms, and the months of each.
fn months(table: &toml::Table) -> Result<(Vec<&str>, Vec<String>), String> {
    if !(1..=MONTH_FORMS).contains(&table.len()) {
        return Err(format!(
            "[months] has {} forms: 1 to {MONTH_FORMS} are possible",
            table.len()
        ));
    }
    let mut all = Vec::new();
    for (form, months) in table {
        let months: Vec<String> = months.clone().try_into().unwrap_or_default();
        if months.len() != MONTHS {
            return Err(format!("[months] {form} is not a list of {MONTHS} names"));
        }
        all.extend(months);
    }
    Ok((table.keys().map(String::as_str).collect(), all))
}

/// The date patterns, in the order of all languages.
fn dates(
    patterns: &BTreeMap<String, toml::Spanned<String>>,
    forms: &[&str],
    wrong: &mut impl FnMut(usize, String),
) -> Vec<(&'static str, String)> {
    for (name, pattern) in patterns {
        if !DATES.iter().any(|(known, _)| known == name) {
            wrong(pattern.span().start, format!("there is no date pattern `{name}`"));
        }
    }
    let mut words = Vec::new();
    for (name, values) in DATES {
        match patterns.get(name) {
            Some(pattern) => match with_numbered_forms(pattern.as_ref(), values, forms) {
                Ok(pattern) => words.push((name, pattern)),
                Err(what) => wrong(pattern.span().start, what),
            },
            None if name == YEAR_ALONE => words.push((name, "{year}".to_owned())),
            None => wrong(0, format!("the date pattern `{name}` is missing")),
        }
    }
    words
}

/// `{day} {month.genitive}` → `{day} {1}`: the name of a form becomes its number.
fn with_numbered_forms(pattern: &str, values: &[&str], forms: &[&str]) -> Result<String, String> {
    let mut numbered = pattern.to_owned();
    let mut found: Vec<&str> = Vec::new();
    for name in placeholders(pattern) {
        let Some(form) = name.strip_prefix("month.") else {
            found.push(name);
            continue;
        };
        let number = forms
            .iter()
            .position(|known| *known == form)
            .ok_or_else(|| format!("[months] has no form `{form}`"))?;
        numbered = numbered.replace(&format!("{{{name}}}"), &format!("{{{number}}}"));
        found.push("month");
    }
    found.sort_unstable();
    if found != values {
        return Err(format!(
            "the pattern has places for {}: it needs {}",
            found.join(", "),
            values.join(", ")
        ));
    }
    Ok(numbered)
}
