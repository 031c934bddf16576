//! What can be seen of a text without knowing what it is about: its language, and where its sentences end.

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

/// Every pattern is a literal, and every one is tried by a test; none comes from a document.
pub(super) fn compile(text: &str) -> Regex {
    Regex::new(text).unwrap_or_else(|error| unreachable!("{error}"))
}

/// A language that is read here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    English,
    Russian,
}

impl Language {
    /// As in the feed.
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

/// What a text is mostly written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    Cyrillic,
    Latin,
}

impl Script {
    /// `None` where neither makes up more than two thirds of the letters.
    pub(super) fn of(text: &str) -> Option<Self> {
        let (mut cyrillic, mut latin, mut letters) = (0_usize, 0_usize, 0_usize);
        for character in text.chars().filter(|character| character.is_alphabetic()) {
            letters += 1;
            cyrillic += usize::from(matches!(character, '\u{400}'..='\u{52f}'));
            latin += usize::from(matches!(character, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}'));
        }
        let is_most = |count: usize| count * 3 > letters * 2;
        match (is_most(cyrillic), is_most(latin)) {
            (true, _) => Some(Self::Cyrillic),
            (_, true) => Some(Self::Latin),
            _ => None,
        }
    }
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

    #[test]
    fn sentences_end_where_a_reader_ends_them() {
        for (text, expected) in [
            ("One. Two! Three? Four", &["One.", "Two!", "Three?", "Four"][..]),
            (
                "The project 'Political Prisoners. Memorial' considers him one. We demand it.",
                &[
                    "The project 'Political Prisoners. Memorial' considers him one.",
                    "We demand it.",
                ],
            ),
            (
                "Ukraine's army won't. It isn't.",
                &["Ukraine's army won't.", "It isn't."],
            ),
            ("Он сказал: «Нет. Нет». И всё.", &["Он сказал: «Нет. Нет».", "И всё."]),
            (
                "по ч. 1 ст. 30, ст. 275 УК РФ. Миронов, 1981 г. р., житель г. Камышин.",
                &[
                    "по ч. 1 ст. 30, ст. 275 УК РФ.",
                    "Миронов, 1981 г. р., житель г. Камышин.",
                ],
            ),
            ("Remand Prison No. 2 is there.", &["Remand Prison No. 2 is there."]),
            ("", &[]),
        ] {
            let found: Vec<_> = sentences(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn a_language_is_reported_by_what_its_neighbours_lack() {
        for (text, expected) in [
            (
                "Why was he arrested? He was on the way to a station.",
                Some(Language::English),
            ),
            (
                "За что его арестовали? Это было на вокзале, вы знаете.",
                Some(Language::Russian),
            ),
            ("Його заарештували на вокзалі, і він досі в СІЗО. Це відомо.", None),
            ("Warum wurde er verhaftet? Das weiß niemand so genau.", None),
            ("12 34", None),
        ] {
            assert_eq!(Language::of(text), expected, "{text}");
        }
    }
}
