//! A document as lines, each with its place in the source.

use std::ops::Range;

use regex::Regex;

use super::words::{Pattern, pattern};

/// A line of text with a letter or a digit, from plain text or from HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a mark of its own")]
pub(super) struct Line {
    /// The number of its first line in the source, counted from 1.
    pub(super) number: usize,
    /// The text: runs of white space (no-break spaces among it) are one space, none at the ends; without the marks of a
    /// heading or of a list.
    pub(super) text: String,
    /// Whether a blank line or the edge of a block stands before it.
    pub(super) gap: bool,
    /// Whether the source breaks the line on purpose before it.
    pub(super) broken: bool,
    /// Whether the source marks it as a heading.
    pub(super) heading: bool,
    /// Whether it is an item of a list.
    pub(super) item: bool,
    /// Whether the source strikes it out or hides it.
    pub(super) struck: bool,
    /// The links: the bytes of the text, and the address.
    pub(super) links: Vec<(Range<usize>, String)>,
}

/// More links than any line has; the limit keeps hostile lines from taking long.
const MAX_LINKS: usize = 100;

static MARKDOWN_HEADING: Pattern = pattern!(r"^#{1,6}\s+(.*?)\s*#*$");
static MARKDOWN_BOLD: Pattern = pattern!(r"^(?:\*\*|__)([^*_]+?)(?:\*\*|__):?$");
/// A line in italics, such as a standfirst.
static MARKDOWN_ITALIC: Pattern = pattern!(r"^(?:\*([^*\s][^*]*)\*|_([^_\s][^_]*)_)$");
static ITEM: Pattern = pattern!(r"^(?:[-*•·▪–—]|\d{1,2}[.)])\s+(.*)$");
static MARKDOWN_LINK: Pattern =
    pattern!(r"\[([^\[\]]+)\]\((https?://[^\s()]+|mailto:[^\s()]+)\)|<(https?://[^\s<>]+)>");
static BARE_LINK: Pattern = pattern!(r"https?://[^\s<>«»“”()]+");
static UNDERLINE: Pattern = pattern!(r"^(?:={3,}|-{3,})$");
static STRUCK: Pattern = pattern!(r"~~[^~]+~~");

/// The lines of plain text, with the marks that people know from Markdown.
pub(super) fn plain(text: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut gap = true;
    for (index, source) in split(text).enumerate() {
        let line = squeezed(source);
        if !says_something(&line) {
            if let Some(last) = lines.last_mut().filter(|_| UNDERLINE.is_match(&line) && !gap) {
                last.heading = true;
            }
            gap = true;
            continue;
        }
        lines.push(Line {
            number: index + 1,
            gap,
            struck: STRUCK.is_match(&line),
            ..marked(&line)
        });
        gap = false;
    }
    for line in &mut lines {
        line.find_links();
    }
    lines
}

/// The lines of a text however they end: LF, CR LF or CR.
fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n')
        .flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'))
}

fn marked(text: &str) -> Line {
    static BOLD_LABEL: Pattern = pattern!(r"^\*\*([^*]{1,60}:)\*\*(\s+\S)");
    let text = BOLD_LABEL.replace(text, "$1$2");
    let text = MARKDOWN_ITALIC.replace(&text, "$1$2").into_owned();
    let inside = |pattern: &Regex| {
        pattern
            .captures(&text)
            .and_then(|found| Some(found.get(1)?.as_str().to_owned()))
    };
    if let Some(inner) = inside(&MARKDOWN_HEADING).or_else(|| inside(&MARKDOWN_BOLD)) {
        let numbered = ITEM
            .captures(&inner)
            .and_then(|found| Some(found.get(1)?.as_str().to_owned()));
        return Line {
            text: numbered.unwrap_or(inner),
            heading: true,
            ..Line::default()
        };
    }
    match inside(&ITEM) {
        Some(inner) => Line {
            text: inner,
            item: true,
            ..Line::default()
        },
        None => Line {
            text,
            ..Line::default()
        },
    }
}

impl Line {
    /// Cuts off the text from that byte on, as a line of its own.
    pub(super) fn split_off(&mut self, at: usize) -> Self {
        let rest = self.text.split_off(at);
        let text = rest.trim_start().to_owned();
        let offset = at + rest.len() - text.len();
        self.text.truncate(self.text.trim_end().len());
        let (links, others): (Vec<_>, Vec<_>) = std::mem::take(&mut self.links)
            .into_iter()
            .partition(|(range, _)| range.end <= self.text.len());
        self.links = links;
        let moved = others.into_iter().filter(|(range, _)| range.start >= offset);
        Self {
            number: self.number,
            heading: self.heading,
            struck: self.struck,
            broken: true,
            links: moved
                .map(|(range, url)| (range.start - offset..range.end - offset, url))
                .collect(),
            text,
            ..Self::default()
        }
    }

    /// Finds the links that stand in the text itself.
    pub(super) fn find_links(&mut self) {
        let mut text = String::with_capacity(self.text.len());
        let mut end = 0;
        for found in MARKDOWN_LINK.captures_iter(&self.text).take(MAX_LINKS) {
            let (Some(whole), words, Some(url)) = (found.get(0), found.get(1), found.get(2).or(found.get(3))) else {
                break;
            };
            text.push_str(&self.text[end..whole.start()]);
            end = whole.end();
            let start = text.len();
            text.push_str(words.unwrap_or(url).as_str());
            self.links.push((start..text.len(), url.as_str().to_owned()));
        }
        text.push_str(&self.text[end..]);
        self.text = text;
        for found in BARE_LINK.find_iter(&self.text).take(MAX_LINKS) {
            let url = found
                .as_str()
                .trim_end_matches(['.', ',', ';', ':', '!', '?', '"', '\'', '’']);
            let range = found.start()..found.start() + url.len();
            let is_new = self
                .links
                .iter()
                .all(|(known, _)| known.end <= range.start || range.end <= known.start);
            if is_new {
                self.links.push((range, url.to_owned()));
            }
        }
    }
}

/// Whether there is a letter or a digit in it.
pub(super) fn says_something(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// The text with each run of white space as one space, and none at the ends. The hyphens of typesetters, which look like the one
/// of the keyboard, are that one: "ИК\u{2011}7" is "ИК-7".
pub(super) fn squeezed(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.replace(['\u{2010}', '\u{2011}'], "-")
}

#[cfg(test)]
mod tests {
    use super::{Line, plain};

    fn shown(text: &str) -> Vec<(usize, String, &'static str)> {
        let kind = |line: &Line| match (line.heading, line.item, line.struck, line.gap) {
            (true, ..) => "heading",
            (_, true, ..) => "item",
            (_, _, true, _) => "struck",
            (.., true) => "gap",
            _ => "",
        };
        plain(text)
            .into_iter()
            .map(|line| (line.number, line.text.clone(), kind(&line)))
            .collect()
    }

    #[test]
    fn lines_keep_their_numbers_however_they_end() {
        let expected = [
            (1, "One".to_owned(), "gap"),
            (3, "two three".to_owned(), "gap"),
            (4, "four".to_owned(), ""),
        ];
        for text in [
            "One\n\ntwo  three\nfour",
            "One\r\n\r\n\u{a0}two\u{a0}three\r\nfour\r\n",
            "One\n ----- \n two\tthree \nfour",
        ] {
            let mut lines = shown(text);
            lines[0].2 = "gap";
            assert_eq!(lines, expected);
        }
    }

    #[test]
    fn marks_of_headings_and_lists_are_taken_off() {
        for (text, inner, kind) in [
            ("## 2. Why? ##", "Why?", "heading"),
            ("**Why?**", "Why?", "heading"),
            ("Why?\n----", "Why?", "heading"),
            ("• ZT", "ZT", "item"),
            ("*A standfirst, in italics.*", "A standfirst, in italics.", "gap"),
            ("3) ZT", "ZT", "item"),
            ("403882, Kamyshin", "403882, Kamyshin", "gap"),
            ("IK\u{2011}5, IK\u{2010}5", "IK-5, IK-5", "gap"),
            ("~~403882, Kamyshin~~", "~~403882, Kamyshin~~", "struck"),
        ] {
            assert_eq!(shown(text), [(1, inner.to_owned(), kind)], "{text}");
        }
    }

    #[test]
    fn links_are_found_in_the_text() {
        for (text, shown, url) in [
            (
                "on [our site](https://example.org/a).",
                "our site",
                "https://example.org/a",
            ),
            (
                "see https://example.org/a.",
                "https://example.org/a",
                "https://example.org/a",
            ),
            (
                "see <https://example.org/a>!",
                "https://example.org/a",
                "https://example.org/a",
            ),
        ] {
            let lines = plain(text);
            let [(range, found)] = lines[0].links.as_slice() else {
                panic!("{:?}", lines[0].links)
            };
            assert_eq!((&lines[0].text[range.clone()], found.as_str()), (shown, url));
        }
    }
}
