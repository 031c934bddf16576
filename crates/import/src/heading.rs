//! Which headings are known, and what stands under them.

use super::line::Line;
use super::words::{Pattern, pattern};

/// A part of a press release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    /// What stands before the first heading: standfirst and summary.
    Lead,
    /// Who it is.
    Who,
    /// Why they were arrested, what the prosecution claims.
    Account,
    /// Why they are considered a political prisoner.
    Reasons,
    /// How to help, and how to write.
    Help,
    /// Under a heading that is not known here.
    Other,
}

static REASONS: Pattern = pattern!(
    r"(?i)^(?:why (?:do|does|did|we|is|are|has)\b.*\bpolitical|why (?:do|does) .*\b(?:consider|recogni[sz]e)|(?:the )?(?:grounds|reasons) for (?:the )?recogni|почему .*(?:политическ|политзаключ|счита|призна)|основания (?:для )?признани)"
);
static ACCOUNT: Pattern = pattern!(
    r"(?i)^(?:(?:why|when|how|for what) (?:was|were|is|has)\b.*\b(?:arrested|detained|jailed|imprisoned|prosecuted|sentenced|convicted|charged|accused|persecuted)|what (?:is|was|are|were)\b.*\b(?:accused|charged|charges|convicted|case|known)|what (?:happened|do(?:es)? the (?:prosecution|investigat\w+|authorities))|the (?:case|charges|criminal case)\b|за что\b|почему .*(?:арест|задерж|посад|осуд|преслед|судят)|who is .*\b(?:charged|accused|arrested|convicted|case)\b|кто так\p{L}+ .*\b(?:обвин\p{L}+|арест\p{L}+|задерж\p{L}+|осуд\p{L}+)\b|в ч[её]м (?:его |её |их )?(?:обвин|суть|дело)|что (?:произошло|случилось|известно о деле)|(?:суть|обстоятельства|история) (?:дела|преследования))"
);
static HELP: Pattern = pattern!(
    r"(?i)^(?:how (?:can|to|do|could)\b.*\b(?:help|support|write)|what (?:can|you can)\b.*\bdo|(?:where|how) to write|(?:letters|address(?:es)?(?: for letters)?|electronic letters|ways to help|help)[:.]?$|(?:как|чем) .*(?:помочь|поддержать|написать|писать)|куда писать|(?:письма|адрес(?: для писем)?|электронные письма|помощь)[:.]?$)"
);
static WHO: Pattern =
    pattern!(r"(?i)^(?:who is\b|about (?:him|her|them)\b|кто так(?:ой|ая)\b|о н[её]м\b|о ней\b|биография)");
static QUESTION: Pattern = pattern!(r"^[^.!?]{5,140}\?$");

/// Whether the line is a heading: marked as one, a question on a line of its own, or one of those known here.
pub(super) fn is_heading(line: &Line) -> bool {
    line.heading
        || (QUESTION.is_match(&line.text) && section(&line.text) != Section::Other)
        || is_known_without_mark(line)
}

/// Whether it is a title in the usual form: who, and that they are a political prisoner.
pub(super) fn is_title(text: &str) -> bool {
    static TITLE: Pattern = pattern!(r"(?i)\bpolitical prisoner\b|политзаключ[её]нн|политическ\p{L}+ заключ");
    const LONGEST: usize = 150;
    text.chars().count() <= LONGEST && !text.ends_with('.') && TITLE.is_match(text)
}

/// Short headings that people write without a question mark, "How to help".
fn is_known_without_mark(line: &Line) -> bool {
    let is_short = line.text.chars().count() <= 60 && !line.text.ends_with(['.', ',', ';', '!']);
    (line.gap || line.item) && is_short && section(&line.text) != Section::Other
}

/// What stands under a heading.
pub(super) fn section(heading: &str) -> Section {
    static NUMBER: Pattern = pattern!(r"^\d{1,2}[.)]\s+");
    let heading = NUMBER.find(heading).map_or(heading, |number| &heading[number.end()..]);
    [
        (&REASONS, Section::Reasons),
        (&ACCOUNT, Section::Account),
        (&HELP, Section::Help),
        (&WHO, Section::Who),
    ]
    .into_iter()
    .find(|(pattern, _)| pattern.is_match(heading))
    .map_or(Section::Other, |(_, section)| section)
}

#[cfg(test)]
mod tests {
    use super::{Section, is_heading, section};
    use crate::line::plain;

    #[test]
    fn headings_are_known_as_people_write_them() {
        for (heading, expected) in [
            ("Why was he arrested?", Section::Account),
            ("Why was Sergei Mironov arrested?", Section::Account),
            ("What is she accused of?", Section::Account),
            ("За что его арестовали?", Section::Account),
            ("В чём суть дела?", Section::Account),
            ("Why do we consider him a political prisoner?", Section::Reasons),
            ("Why is she a political prisoner?", Section::Reasons),
            ("Почему мы считаем его политзаключённым?", Section::Reasons),
            ("How to help", Section::Help),
            ("How can you help?", Section::Help),
            ("Как помочь?", Section::Help),
            ("Куда писать", Section::Help),
            ("Who is Sergei Mironov?", Section::Who),
            ("Who is Sergei Mironov and what was he charged with?", Section::Account),
            ("Кто такой Сергей Миронов?", Section::Who),
            ("2. Why is she a political prisoner", Section::Reasons),
            ("What else?", Section::Other),
        ] {
            assert_eq!(section(heading), expected, "{heading}");
            assert_eq!(is_heading(&plain(heading)[0]), expected != Section::Other, "{heading}");
        }
        assert!(!is_heading(&plain("Why was he arrested? Nobody knows.")[0]));
        assert!(is_heading(&plain("# What else")[0]));
    }
}
