//! Lines and columns.

use std::ops::Range;

/// A place as editors name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Position {
    /// The line, from 1. A line ends with LF or CR LF.
    pub line: usize,
    /// The column, from 1, in characters (Unicode code points); a tab is one.
    pub column: usize,
}

/// The beginnings of a document's lines, and the numbers of characters before its blocks.
#[derive(Debug)]
pub(super) struct Lines<'a> {
    bytes: &'a [u8],
    starts: Vec<usize>,
    /// The number of characters before every block of bytes, so that a place in a line of megabytes is found without
    /// counting from its beginning.
    characters: Vec<usize>,
}

const BLOCK: usize = 4096;

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

impl<'a> Lines<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Self {
        // Editors neither show nor count it.
        let first = if bytes.starts_with(BYTE_ORDER_MARK) { 3 } else { 0 };
        let breaks = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
        let starts = std::iter::once(first)
            .chain(breaks.map(|(index, _)| index + 1))
            .collect();
        let mut characters = vec![0];
        let mut before = 0;
        for block in bytes.chunks(BLOCK) {
            before += count(block);
            characters.push(before);
        }
        Self {
            bytes,
            starts,
            characters,
        }
    }

    pub(super) fn position(&self, offset: usize) -> Position {
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or_default();
        Position {
            line,
            column: self
                .characters_before(offset)
                .saturating_sub(self.characters_before(start))
                + 1,
        }
    }

    /// The bytes of a line, without its end.
    pub(super) fn line(&self, line: usize) -> Range<usize> {
        let start = self
            .starts
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or(self.bytes.len());
        let end = self.starts.get(line).map_or(self.bytes.len(), |next| next - 1);
        let text = self.bytes.get(start..end).unwrap_or_default();
        start..start + text.strip_suffix(b"\r").unwrap_or(text).len()
    }

    pub(super) fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    fn characters_before(&self, offset: usize) -> usize {
        let block = offset / BLOCK;
        let before = self.characters.get(block).copied().unwrap_or_default();
        let within = self
            .bytes
            .get(block * BLOCK..offset.min(self.bytes.len()))
            .unwrap_or_default();
        before + count(within)
    }
}

/// The number of characters that begin in these bytes of UTF-8.
fn count(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count()
}

#[cfg(test)]
mod tests {
    use super::{Lines, Position};

    #[test]
    fn columns_count_characters() {
        let text = "a\n\tбв😀d\r\n\nлz!".as_bytes();
        let lines = Lines::of(text);
        for (found, line, column) in [
            ("a", 1, 1),
            ("\t", 2, 1),
            ("б", 2, 2),
            ("😀", 2, 4),
            ("d", 2, 5),
            ("z!", 4, 2),
        ] {
            let found = found.as_bytes();
            let offset = text.windows(found.len()).rposition(|part| part == found).unwrap();
            assert_eq!(lines.position(offset), Position { line, column }, "{found:?}");
        }
        assert_eq!(lines.position(text.len()), Position { line: 4, column: 4 });
        assert_eq!(&text[lines.line(2)], "\tбв😀d".as_bytes());
        assert_eq!(&text[lines.line(3)], b"");
        assert_eq!(&text[lines.line(4)], "лz!".as_bytes());
    }

    #[test]
    fn a_long_line_is_counted_in_blocks() {
        let text = "é".repeat(10_000);
        let lines = Lines::of(text.as_bytes());
        for character in [0, 1, 2047, 2048, 2049, 9_999, 10_000] {
            let column = character + 1;
            assert_eq!(lines.position(character * 2), Position { line: 1, column });
        }
    }

    #[test]
    fn a_byte_order_mark_is_not_counted() {
        let lines = Lines::of("\u{feff}{}".as_bytes());
        assert_eq!(lines.position(0), Position { line: 1, column: 1 });
        assert_eq!(lines.position(3), Position { line: 1, column: 1 });
        assert_eq!(lines.position(4), Position { line: 1, column: 2 });
        assert_eq!(lines.line(1), 3..5);
    }
}
