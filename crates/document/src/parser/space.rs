//! White space, comments and odd characters between values.

use super::Parser;

impl Parser<'_> {
    /// Skips white space; also comments and other invisible characters, which it reports.
    pub(super) fn skip_space(&mut self) {
        loop {
            match self.peek() {
                Some(b' ' | b'\t' | b'\n' | b'\r') => self.step(),
                Some(b'/' | b'#') if self.comment() => {}
                Some(b'\0'..=b' ' | 0x7f..) if self.odd_space() => {}
                _ => return,
            }
        }
    }

    /// Skips a comment, if one begins here.
    fn comment(&mut self) -> bool {
        let rest = self.rest();
        let end = if rest.starts_with(b"/*") {
            let length = rest.windows(2).skip(2).position(|two| two == b"*/");
            length.map_or(self.bytes.len(), |length| self.at + length + 4)
        } else if rest.starts_with(b"//") || rest.starts_with(b"#") {
            self.end_of_line()
        } else {
            return false;
        };
        let span = self.at..end;
        self.at = end;
        self.report("comment", span, "this is a comment, and JSON has none", "remove it");
        true
    }

    /// Skips characters that look like a space or like nothing, and are no white space to JSON.
    fn odd_space(&mut self) -> bool {
        let start = self.at;
        let mut first = None;
        while let Some(character) = self.character() {
            if !is_odd_space(character) {
                break;
            }
            first = first.or(Some(character));
            self.at += character.len_utf8();
        }
        let Some(first) = first else { return false };
        let span = start..self.at;
        self.report(
            "invisible-character",
            span,
            format!(
                "there is an invisible character here that JSON does not allow (U+{:04X})",
                u32::from(first)
            ),
            "remove it; if there should be space, type it anew",
        );
        true
    }

    /// The character here, if it is UTF-8.
    pub(super) fn character(&self) -> Option<char> {
        let longest = self.rest().get(..4).unwrap_or(self.rest());
        longest.utf8_chunks().next()?.valid().chars().next()
    }
}

fn is_odd_space(character: char) -> bool {
    !matches!(character, ' ' | '\t' | '\n' | '\r')
        && (character.is_whitespace()
            || character.is_control()
            || matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'))
}
