//! The lines that a problem is about, cut and made harmless, with the underlined parts.

use std::borrow::Cow;
use std::fmt::Write;
use std::ops::Range;

use super::lines::{Lines, Position};
use super::visible::push;

/// Lines that stand one after the other, and the marks in them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt<'d> {
    /// The number of the first line.
    pub first_line: usize,
    /// The lines as they are shown.
    pub text: String,
    /// The underlined parts.
    pub marks: Vec<Mark<'d>>,
}

/// An underlined part.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mark<'d> {
    /// The beginning of the part in the document.
    pub offset: usize,
    /// The bytes in the excerpt's text.
    pub span: Range<usize>,
    /// The words beside it.
    pub label: Option<&'d str>,
    /// Whether it is the place of the problem itself.
    pub is_primary: bool,
}

/// A place to be shown.
#[derive(Clone, Debug)]
pub(super) struct Place<'d> {
    /// Its bytes in the document.
    pub span: Range<usize>,
    /// The words beside it.
    pub label: Option<&'d Cow<'static, str>>,
    /// Whether it is the place of the problem itself.
    pub is_primary: bool,
}

/// A line of more characters is cut around the underlined part.
const MAX_WIDTH: usize = 120;
/// The number of characters that are shown in front of the underlined part.
const BEFORE: usize = 40;
/// Lines that are no farther apart stand in one excerpt.
const NEAR: usize = 6;

/// The excerpts for these places: one for those that stand near each other. The one with the place of the problem
/// itself comes first, the others in the order of the document.
pub(super) fn excerpts<'d>(lines: &Lines<'_>, mut places: Vec<Place<'d>>) -> Vec<Excerpt<'d>> {
    places.sort_by_key(|place| place.span.start);
    let mut excerpts: Vec<Excerpt<'d>> = Vec::new();
    let mut group: Vec<(usize, Place<'d>)> = Vec::new();
    for place in places {
        let line = lines.position(place.span.start).line;
        let is_near = group.last().is_some_and(|(last, before)| {
            line - last <= NEAR && (line != *last || is_short(lines, line) || before.span.start == place.span.start)
        });
        if !is_near && !group.is_empty() {
            excerpts.push(excerpt(lines, &group));
            group.clear();
        }
        group.push((line, place));
    }
    if !group.is_empty() {
        excerpts.push(excerpt(lines, &group));
    }
    excerpts.sort_by_key(|excerpt| !excerpt.marks.iter().any(|mark| mark.is_primary));
    excerpts
}

fn excerpt<'d>(lines: &Lines<'_>, places: &[(usize, Place<'d>)]) -> Excerpt<'d> {
    let first_line = places.first().map_or(1, |(line, _)| *line);
    let last_line = places.last().map_or(1, |(line, _)| *line);
    let mut excerpt = Excerpt {
        first_line,
        text: String::new(),
        marks: Vec::new(),
    };
    for line in first_line..=last_line {
        if line > first_line {
            excerpt.text.push('\n');
        }
        let here: Vec<&Place<'d>> = places
            .iter()
            .filter(|(of, _)| *of == line)
            .map(|(_, place)| place)
            .collect();
        excerpt.add_line(lines, line, &here);
    }
    excerpt
}

impl<'d> Excerpt<'d> {
    /// The mark that the excerpt is about.
    pub(super) fn main_mark(&self) -> Option<&Mark<'d>> {
        self.marks.iter().find(|mark| mark.is_primary).or(self.marks.first())
    }

    /// The position of a mark in the excerpt: its line, and its column in the text as it is shown.
    pub(super) fn shown_position(&self, mark: &Mark<'_>) -> Position {
        let before = self.text.get(..mark.span.start).unwrap_or_default();
        let line = before.matches('\n').count();
        let on_line = before.rsplit('\n').next().unwrap_or_default();
        Position {
            line: self.first_line + line,
            column: on_line.chars().count() + 1,
        }
    }

    fn add_line(&mut self, lines: &Lines<'_>, line: usize, places: &[&Place<'d>]) {
        let whole = lines.line(line);
        let first = places.first().map_or(whole.start, |place| place.span.start);
        let window = window(lines.bytes(), &whole, first);
        if window.start > whole.start {
            self.text.push('…');
        }
        // The place of each byte of the window in the text.
        let mut shown_at = Vec::with_capacity(window.len() + 1);
        for chunk in lines.bytes().get(window.clone()).unwrap_or_default().utf8_chunks() {
            for character in chunk.valid().chars() {
                shown_at.extend(std::iter::repeat_n(self.text.len(), character.len_utf8()));
                push(&mut self.text, character);
            }
            for byte in chunk.invalid() {
                shown_at.push(self.text.len());
                let _ = write!(self.text, "<{byte:02X}>");
            }
        }
        shown_at.push(self.text.len());
        if window.end < whole.end {
            self.text.push('…');
        }
        let shown = |offset: usize| {
            let index = offset.clamp(window.start, window.end) - window.start;
            shown_at.get(index).copied().unwrap_or_default()
        };
        for place in places {
            let end = place.span.end.max(place.span.start);
            self.marks.push(Mark {
                offset: place.span.start,
                span: shown(place.span.start)..shown(end),
                label: place.label.map(std::convert::AsRef::as_ref),
                is_primary: place.is_primary,
            });
        }
    }
}

fn is_short(lines: &Lines<'_>, line: usize) -> bool {
    let whole = lines.line(line);
    window(lines.bytes(), &whole, whole.end) == whole
}

/// The part of a line that is shown: all of it, or the text around a place.
fn window(bytes: &[u8], line: &Range<usize>, place: usize) -> Range<usize> {
    let whole = forward(bytes, line.start, line.end, MAX_WIDTH);
    if whole == line.end {
        return line.clone();
    }
    let place = place.clamp(line.start, line.end);
    let start = backward(bytes, line.start, place, BEFORE);
    start..forward(bytes, start, line.end, MAX_WIDTH)
}

/// The end of that many characters after `from`.
fn forward(bytes: &[u8], from: usize, end: usize, characters: usize) -> usize {
    let rest = bytes.get(from..end).unwrap_or_default().iter();
    let mut starts = rest.enumerate().filter(|(_, byte)| begins_character(**byte));
    starts.nth(characters).map_or(end, |(index, _)| from + index)
}

/// The beginning of that many characters before `from`.
fn backward(bytes: &[u8], start: usize, from: usize, characters: usize) -> usize {
    let before = bytes.get(start..from).unwrap_or_default().iter();
    let mut starts = before.enumerate().rev().filter(|(_, byte)| begins_character(**byte));
    starts
        .nth(characters.saturating_sub(1))
        .map_or(start, |(index, _)| start + index)
}

fn begins_character(byte: u8) -> bool {
    byte & 0b1100_0000 != 0b1000_0000
}
