//! Properties of a text that do not depend on its subject: its language, and the ends of its sentences.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

/// A regular expression, made when it is first wanted.
pub(super) type Pattern = LazyLock<Regex>;

/// Makes a [`Pattern`] of a literal.
macro_rules! pattern {
    ($text:expr) => {
        std::sync::LazyLock::new(|| $crate::words::compile($text))
    };
}
pub(super) use pattern;

/// Every pattern is a literal or in `patterns.toml`, and every one is tried by a test; none comes from a document.
pub(super) fn compile(text: &str) -> Regex {
    Regex::new(text).unwrap_or_else(|error| unreachable!("{error}"))
}

/// The patterns of a table in `patterns.toml`, each with its meaning.
pub(super) type Patterns<T> = LazyLock<Vec<(T, Regex)>>;

static DATA: LazyLock<toml::Table> =
    LazyLock::new(|| toml::from_str(include_str!("patterns.toml")).unwrap_or_default());

/// The value of that name in the file.
fn data(table: &str, name: &str) -> &'static toml::Value {
    let value = DATA.get(table).and_then(|table| table.get(name));
    value.unwrap_or_else(|| unreachable!("patterns.toml has no {table}.{name}"))
}

/// The patterns of those names, in this order.
pub(super) fn patterns<T, const COUNT: usize>(table: &str, names: [(&str, T); COUNT]) -> Vec<(T, Regex)> {
    let compiled = |name: &str| compile(data(table, name).as_str().unwrap_or_default());
    names.map(|(name, of)| (of, compiled(name))).into()
}

/// The pattern of that name.
pub(super) fn one(table: &str, name: &str) -> Regex {
    let month = data("addresses", "month").as_str().unwrap_or_default();
    compile(&data(table, name).as_str().unwrap_or_default().replace("{month}", month))
}

/// The list of pairs of patterns of that name.
pub(super) fn pairs(table: &str, name: &str) -> Vec<(Regex, Regex)> {
    let pairs = data(table, name).as_array().into_iter().flatten();
    let of = |pair: &'static toml::Value, at: usize| Some(compile(pair.get(at)?.as_str()?));
    pairs.filter_map(|pair| Some((of(pair, 0)?, of(pair, 1)?))).collect()
}

/// The list of patterns of that name.
pub(super) fn forms(table: &str, name: &str) -> Vec<Regex> {
    let forms = data(table, name).as_array().into_iter().flatten();
    let name = data("names", "name").as_str().unwrap_or_default();
    let forms = forms.filter_map(|form| Some(form.as_str()?.replace("{name}", name)));
    forms.map(|form| compile(&form)).collect()
}

/// A language that is read here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    English,
    Russian,
}

impl Language {
    /// The tag, as in the feed.
    pub(super) fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Russian => "ru",
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Russian => "Russian",
        }
    }

    /// The language of a text, by its script and by letters and words that its neighbours lack; `None` where those do
    /// not say.
    pub(super) fn of(text: &str) -> Option<Self> {
        static FOREIGN_CYRILLIC: Pattern = pattern!(r"[іїєґўјљњћџђѓќѕӣӯқғңұүөһә]");
        static RUSSIAN: Pattern = pattern!(r"[ыэё]|\b(?:что|это|или|по|для|его|её|за)\b");
        static ENGLISH: Pattern = pattern!(
            r"\b(?:the|and|he|she|his|her|why|how|from|that|political|prisoner|penal|colony|charges|born|letters|address)\b"
        );
        let text = text.to_lowercase();
        let count = |pattern: &Regex| pattern.find_iter(&text).count();
        match Script::of(&text)? {
            Script::Cyrillic => (count(&RUSSIAN) > 2 * count(&FOREIGN_CYRILLIC)).then_some(Self::Russian),
            Script::Latin => (count(&ENGLISH) * 16 >= text.split_whitespace().count()).then_some(Self::English),
        }
    }
}

/// The script of most letters of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    Cyrillic,
    Latin,
}

impl Script {
    /// Whether a letter is of this script.
    pub(super) fn has(self, letter: char) -> bool {
        match self {
            Self::Cyrillic => matches!(letter, '\u{400}'..='\u{52f}'),
            Self::Latin => matches!(letter, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}'),
        }
    }

    /// `None` where neither makes up more than two thirds of the letters.
    pub(super) fn of(text: &str) -> Option<Self> {
        let (mut cyrillic, mut latin, mut letters) = (0_usize, 0_usize, 0_usize);
        for character in text.chars().filter(|character| character.is_alphabetic()) {
            letters += 1;
            cyrillic += usize::from(Self::Cyrillic.has(character));
            latin += usize::from(Self::Latin.has(character));
        }
        let is_most = |count: usize| count * 3 > letters * 2;
        match (is_most(cyrillic), is_most(latin)) {
            (true, _) => Some(Self::Cyrillic),
            (_, true) => Some(Self::Latin),
            _ => None,
        }
    }
}

/// The first word with letters of two scripts in it, which look alike: "CИЗО" with a Latin C.
pub(super) fn word_of_two_scripts(text: &str) -> Option<&str> {
    let mut words = text.split(|character: char| !character.is_alphabetic());
    words.find(|word| {
        let has = |is_of: fn(&char) -> bool| word.chars().any(|letter| is_of(&letter));
        has(|letter| matches!(letter, '\u{400}'..='\u{52f}'))
            && has(|letter| matches!(letter, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}'))
    })
}

/// The sentences of a text, white space between them apart.
pub(super) fn sentences(text: &str) -> Vec<Range<usize>> {
    static END: Pattern = pattern!(r"[.!?…]+[)\]»”’]*\s+(?P<next>[«“‘\[(]*[\p{Lu}\d])");
    static QUOTED: Pattern = pattern!(
        r#"«[^«»]{1,200}»|“[^“”]{1,200}”|"[^"]{1,200}"|(?:^|[\s(])['‘][\p{L}\d][^‘]{0,80}?['’](?:[\s.,;:)]|$)"#
    );
    let quoted: Vec<_> = QUOTED.find_iter(text).map(|found| found.range()).collect();
    let mut found = Vec::new();
    let mut start = 0;
    for end in END.captures_iter(text) {
        let (Some(whole), Some(next)) = (end.get(0), end.name("next")) else {
            continue;
        };
        let before = quoted.partition_point(|quote| quote.start < whole.start());
        let quote = before.checked_sub(1).and_then(|last| quoted.get(last));
        let within_quotes = quote.is_some_and(|quote| next.start() < quote.end);
        if within_quotes || is_abbreviation(&text[start..whole.start()], whole.as_str()) {
            continue;
        }
        found.push(start..start + text[start..next.start()].trim_end().len());
        start = next.start();
    }
    if start < text.len() {
        found.push(start..text.len());
    }
    found
}

/// Whether the full stop belongs to the word before it.
fn is_abbreviation(before: &str, end: &str) -> bool {
    static SHORT: Pattern = pattern!(
        r"(?i)(?:^|[\s(«“.])(?:г|гг|ст|ч|п|д|ул|обл|им|т|с|стр|р|корп|пос|пгт|им|руб|тыс|млн|no|mr|mrs|ms|dr|st|art|vs|e\.g|i\.e|\p{Lu})$"
    );
    // The longest abbreviation has four letters.
    let word = before
        .char_indices()
        .rev()
        .nth(6)
        .map_or(before, |(index, _)| &before[index..]);
    end.starts_with('.') && !end.starts_with("..") && SHORT.is_match(word)
}

#[cfg(test)]
mod tests {
    use super::{Language, sentences};
    use crate::fixtures::rows;

    #[test]
    fn sentences_end_where_a_reader_ends_them() {
        for [text, expected] in rows(include_str!("fixtures/sentences.txt")) {
            let found: Vec<_> = sentences(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found.join(" / "), expected);
        }
        assert!(sentences("").is_empty());
    }

    #[test]
    fn a_language_is_told_by_what_its_neighbours_lack() {
        for (language, text) in [
            ("English", "Why was he arrested? He was on the way to a station."),
            ("Russian", "За что его арестовали? Это было на вокзале, вы знаете."),
            ("-", "Його заарештували на вокзалі, і він досі в СІЗО. Це відомо."),
            ("-", "Warum wurde er verhaftet? Das weiß niemand so genau."),
            ("-", "12 34"),
        ] {
            assert_eq!(Language::of(text).map_or("-", Language::name), language, "{text}");
        }
    }
}
