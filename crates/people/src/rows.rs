//! The rows of a long list that are in the document.

use std::ops::Range;

/// A stretch of rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Rows that are in the document.
    Shown(Range<usize>),
    /// Room for rows that are not.
    Room(Range<usize>),
}

/// The rows of a list in order: those on the screen and, at any place, the one that has the focus. Without its row the
/// focus would be lost.
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
            segments.push(Segment::Room(next..range.start));
        }
        next = range.end;
        segments.push(Segment::Shown(range));
    }
    if rows > next {
        segments.push(Segment::Room(next..rows));
    }
    segments
}

/// The heights of the rows of a list, with the gap below each. Rows that were on the screen are measured. The others
/// are taken to have the mean height of the first ones, for good, so that the page does not move by itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heights {
    /// The heights by row; `None` where a row was not on the screen yet.
    measured: Vec<Option<f64>>,
    usual: f64,
}

impl Heights {
    /// Adds measured rows.
    #[expect(clippy::cast_precision_loss, reason = "no screen has so many rows")]
    pub fn measure(&mut self, rows: &[(usize, f64)]) {
        for &(row, height) in rows {
            if self.measured.len() <= row {
                self.measured.resize(row + 1, None);
            }
            self.measured[row] = Some(height);
        }
        if self.usual == 0.0 && !rows.is_empty() {
            let sum: f64 = rows.iter().map(|(_, height)| height).sum();
            self.usual = sum / rows.len() as f64;
        }
    }

    /// Forgets the heights: other people have come, of whom none was measured.
    pub fn forget(&mut self) {
        self.measured.clear();
    }

    /// The height of a row that was not measured; 0 before any was.
    pub const fn usual(&self) -> f64 {
        self.usual
    }

    /// The height of rows.
    pub fn of(&self, rows: Range<usize>) -> f64 {
        rows.map(|row| self.row(row)).sum()
    }

    /// The row at a distance in pixels below the first one's top, of that many rows.
    pub fn row_at(&self, pixels: f64, rows: usize) -> usize {
        let mut bottom = 0.0;
        let is_below = |row: &usize| {
            bottom += self.row(*row);
            bottom > pixels
        };
        (0..rows).find(is_below).unwrap_or(rows)
    }

    fn row(&self, row: usize) -> f64 {
        self.measured.get(row).copied().flatten().unwrap_or(self.usual)
    }
}
