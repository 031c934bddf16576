//! A document as blocks of text, with the source lines of every part.

use std::ops::Range;

use prisoner_card_format::WebUrl;

use super::line::Line;
use super::words::{Language, Pattern, pattern, sentences};

/// A press release in one language.
#[derive(Debug)]
pub(super) struct Document {
    /// The name as it was typed.
    pub(super) name: String,
    pub(super) language: Language,
    /// A remark on how it was read.
    pub(super) remark: Option<String>,
    pub(super) lines: Vec<Line>,
}

/// A place in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// The document's index.
    pub(super) document: usize,
    /// The lines' indices.
    pub(super) lines: Range<usize>,
    /// The bytes of the line, where it is part of one.
    pub(super) span: Option<Range<usize>>,
}

/// A value that was found, and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found<T> {
    pub(super) value: T,
    pub(super) place: Place,
}

impl<T> Found<T> {
    pub(super) fn new(value: T, place: Place) -> Self {
        Self { value, place }
    }
}

/// The kind of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Heading,
    Paragraph,
    Item,
}

/// A heading, a paragraph or an item of a list.
#[derive(Clone, Debug)]
pub(super) struct Block {
    pub(super) kind: Kind,
    pub(super) text: String,
    /// The links in the text.
    pub(super) links: Vec<(Range<usize>, String)>,
    document: usize,
    /// The index of the first line.
    first: usize,
    /// The byte in the text at which each line begins.
    starts: Vec<usize>,
}

impl Block {
    /// The place of the whole block.
    pub(super) fn whole(&self) -> Place {
        Place {
            document: self.document,
            lines: self.first..self.first + self.starts.len(),
            span: None,
        }
    }

    /// The place of a part of the text.
    pub(super) fn place(&self, part: &Range<usize>) -> Place {
        let line_of = |offset: usize| self.starts.partition_point(|start| *start <= offset).saturating_sub(1);
        let (first, last) = (line_of(part.start), line_of(part.end.saturating_sub(1).max(part.start)));
        let start = self.starts.get(first).copied().unwrap_or_default();
        Place {
            document: self.document,
            lines: self.first + first..self.first + last + 1,
            span: (first == last).then(|| part.start - start..part.end - start),
        }
    }

    /// A part of the text with its place.
    pub(super) fn found(&self, part: &Range<usize>) -> Found<String> {
        Found::new(
            self.text.get(part.clone()).unwrap_or_default().to_owned(),
            self.place(part),
        )
    }

    /// The sentences.
    pub(super) fn sentences(&self) -> Vec<Range<usize>> {
        sentences(&self.text)
    }

    /// The URL of the only link in a part of the text, if a card may link to it.
    pub(super) fn only_link(&self, part: &Range<usize>) -> Option<&str> {
        let mut inside = self.links_in(part);
        let url = inside.next()?;
        (inside.all(|other| other == url) && WebUrl::parse(url).is_some()).then_some(url)
    }

    /// Whether there is a link in a part of the text that a card may not link to, or more than one.
    pub(super) fn has_other_link(&self, part: &Range<usize>) -> bool {
        self.links_in(part).next().is_some() && self.only_link(part).is_none()
    }

    fn links_in<'a>(&'a self, part: &Range<usize>) -> impl Iterator<Item = &'a str> {
        let part = part.clone();
        let inside = move |range: &Range<usize>| part.start <= range.start && range.end <= part.end;
        self.links
            .iter()
            .filter(move |(range, _)| inside(range))
            .map(|(_, url)| url.as_str())
    }
}

/// The blocks of a document's lines, without the lines that were taken for something else.
pub(super) fn blocks(
    document: usize,
    lines: &[Line],
    taken: &[bool],
    is_heading: impl Fn(&Line) -> bool,
) -> Vec<Block> {
    let is_taken = |index: usize| taken.get(index).copied().unwrap_or_default();
    let followed = lines.windows(2).enumerate().filter_map(|(index, two)| match two {
        [line, next] if !next.gap && !is_taken(index) => Some(line.text.chars().count()),
        _ => None,
    });
    let width = followed.max().unwrap_or_default();
    let mut blocks: Vec<Block> = Vec::new();
    let mut previous: Option<usize> = None;
    for (index, line) in lines.iter().enumerate() {
        if is_taken(index) {
            continue;
        }
        let kind = match (is_heading(line), line.item) {
            (true, _) => Kind::Heading,
            (_, true) => Kind::Item,
            _ => Kind::Paragraph,
        };
        let follows = previous.is_some_and(|before| before + 1 == index);
        let continued = blocks.last_mut().filter(|block| {
            follows
                && !line.gap
                && !line.broken
                && kind == Kind::Paragraph
                && block.kind != Kind::Heading
                && index > 1
                && lines
                    .get(index - 1)
                    .is_some_and(|before| is_wrapped(before, line, width))
        });
        previous = Some(index);
        match continued {
            Some(block) => block.add(line),
            None => {
                let mut block = Block {
                    kind,
                    text: String::new(),
                    links: Vec::new(),
                    document,
                    first: index,
                    starts: Vec::new(),
                };
                block.add(line);
                blocks.push(block);
            }
        }
    }
    blocks
}

impl Block {
    fn add(&mut self, line: &Line) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        let start = self.text.len();
        self.starts.push(start);
        self.text.push_str(&line.text);
        let moved = line
            .links
            .iter()
            .map(|(range, url)| (range.start + start..range.end + start, url.clone()));
        self.links.extend(moved);
    }
}

/// Whether a line begins with a label, such as "Born: 1988".
pub(super) fn is_labelled(text: &str) -> bool {
    static LABEL: Pattern = pattern!(r"^\p{Lu}[\p{L} ()/-]{2,40}: \S");
    LABEL.is_match(text)
}

/// Longer lines than this are from a program that wraps nothing: each is a paragraph.
const WIDEST_WRAPPED: usize = 130;

/// Whether a line goes on in the next because its paragraph was wrapped: the next word would not have fitted. Lines that
/// end early end a paragraph, also where the blank line after it was forgotten.
fn is_wrapped(line: &Line, next: &Line, width: usize) -> bool {
    if is_labelled(&next.text) {
        return false;
    }
    let word = next.text.split(' ').next().unwrap_or_default().chars().count();
    let slack = width / 8;
    width <= WIDEST_WRAPPED && line.text.chars().count() + 1 + word + slack > width
}
