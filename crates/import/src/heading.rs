//! The headings that are known, and the sections under them.

use std::sync::LazyLock;

use super::line::Line;
use super::words::{Pattern, Patterns, pattern, patterns};

/// A part of a press release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    /// The text before the first heading: standfirst and summary.
    Lead,
    /// The description of the person.
    Who,
    /// The reasons for the arrest, and the claims of the prosecution.
    Account,
    /// The reasons why the person is considered a political prisoner.
    Reasons,
    /// The ways to help and to write.
    Help,
    /// The text under a heading that is not known here.
    Other,
}

/// The sections by the words of their headings; the first match counts.
static SECTIONS: Patterns<Section> = LazyLock::new(|| {
    let names = [
        ("reasons", Section::Reasons),
        ("account", Section::Account),
        ("help", Section::Help),
        ("who", Section::Who),
    ];
    patterns("sections", names)
});

static QUESTION: Pattern = pattern!(r"^[^.!?]{5,140}\?$");

/// Whether the line is a heading: marked as one, a question on a line of its own, or one of those known here.
pub(super) fn is_heading(line: &Line) -> bool {
    line.heading
        || (QUESTION.is_match(&line.text) && section(&line.text) != Section::Other)
        || is_known_without_mark(line)
}

/// Whether it is a title in the usual form: a name, and the finding that the person is a political prisoner.
pub(super) fn is_title(text: &str) -> bool {
    static TITLE: Pattern = pattern!(r"(?i)\bpolitical prisoner\b|политзаключ[её]нн|политическ\p{L}+ заключ");
    const MAX_CHARACTERS: usize = 150;
    text.chars().count() <= MAX_CHARACTERS && !text.ends_with('.') && TITLE.is_match(text)
}

/// Short headings that people write without a question mark, "How to help".
fn is_known_without_mark(line: &Line) -> bool {
    let is_short = line.text.chars().count() <= 60 && !line.text.ends_with(['.', ',', ';', '!']);
    (line.gap || line.item) && is_short && section(&line.text) != Section::Other
}

/// The section of a heading.
pub(super) fn section(heading: &str) -> Section {
    static NUMBER: Pattern = pattern!(r"^\d{1,2}[.)]\s+");
    let heading = NUMBER.find(heading).map_or(heading, |number| &heading[number.end()..]);
    let known = SECTIONS.iter().find(|(_, pattern)| pattern.is_match(heading));
    known.map_or(Section::Other, |(section, _)| *section)
}

#[cfg(test)]
mod tests {
    use super::{is_heading, section};
    use crate::fixtures::rows;
    use crate::line::plain;

    #[test]
    fn headings_are_known_as_people_write_them() {
        for [heading, expected] in rows(include_str!("fixtures/headings.txt")) {
            assert_eq!(format!("{:?}", section(heading)), expected, "{heading}");
            assert_eq!(is_heading(&plain(heading)[0]), expected != "Other", "{heading}");
        }
        assert!(!is_heading(&plain("Why was he arrested? Nobody knows.")[0]));
        assert!(is_heading(&plain("# What else")[0]));
    }
}
