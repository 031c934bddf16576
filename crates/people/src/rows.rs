//! Which rows of a long list are in the document.

use std::ops::Range;

/// A stretch of rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Rows that are in the document.
    Shown(Range<usize>),
    /// Room for so many rows that are not.
    Room(usize),
}

/// The rows of a list in order: those on the screen and, wherever it is, the one that has the focus, which would be lost with
/// it.
pub fn segments(rows: usize, on_screen: Range<usize>, focused: Option<usize>) -> Vec<Segment> {
    let end = on_screen.end.min(rows);
    let on_screen = on_screen.start.min(end)..end;
    let mut shown = vec![on_screen.clone()];
    match focused.filter(|row| *row < rows && !on_screen.contains(row)) {
        Some(row) if row < on_screen.start => shown.insert(0, row..row + 1),
        Some(row) => shown.push(row..row + 1),
        None => {}
    }
    let mut segments = Vec::new();
    let mut next = 0;
    for range in shown.into_iter().filter(|range| !range.is_empty()) {
        if range.start > next {
            segments.push(Segment::Room(range.start - next));
        }
        next = range.end;
        segments.push(Segment::Shown(range));
    }
    if rows > next {
        segments.push(Segment::Room(rows - next));
    }
    segments
}
