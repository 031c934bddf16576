//! Strings.

use std::borrow::Cow;
use std::ops::Range;

use super::Parser;

impl<'a> Parser<'a> {
    /// Reads a string whose quotation mark is here.
    pub(super) fn string(&mut self) -> Cow<'a, str> {
        let start = self.at;
        self.step();
        let mut decoded = String::new();
        let mut from = self.at;
        loop {
            let is_special = |byte: &u8| matches!(byte, b'"' | b'\\' | b'\0'..=b'\x1f');
            let plain = self.rest().iter().position(is_special);
            self.at += plain.unwrap_or(self.rest().len());
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => {
                    decoded.push_str(&self.text(from..self.at));
                    self.escape(&mut decoded);
                    from = self.at;
                }
                Some(b'\n' | b'\r') => {
                    if self.is_unclosed() {
                        return self.unclosed(start, &decoded, from);
                    }
                    self.line_break();
                }
                Some(control) => {
                    self.control(control);
                }
                None => return self.unclosed(start, &decoded, from),
            }
        }
        let last = self.text(from..self.at);
        self.step();
        if decoded.is_empty() {
            return last;
        }
        decoded.push_str(&last);
        Cow::Owned(decoded)
    }

    /// The text of some bytes. Bytes that are not UTF-8 were reported at the beginning.
    pub(super) fn text(&self, span: Range<usize>) -> Cow<'a, str> {
        String::from_utf8_lossy(self.bytes.get(span).unwrap_or_default())
    }

    /// Whether a quotation mark was forgotten in the line that ends here: the text after it is no text.
    fn is_unclosed(&self) -> bool {
        matches!(self.rest().trim_ascii_start().first(), Some(b'"' | b'}' | b']') | None)
    }

    /// Ends a string without a closing mark, in front of the comma that follows it.
    fn unclosed(&mut self, start: usize, decoded: &str, from: usize) -> Cow<'a, str> {
        let line = self.bytes.get(from..self.at).unwrap_or_default().trim_ascii_end();
        let line = line.strip_suffix(b",").unwrap_or(line);
        self.at = from + line.len();
        let span = start..self.at;
        let text = format!("{decoded}{}", self.text(from..self.at));
        self.report(
            "unclosed-text",
            span,
            "this text has no quotation mark at its end",
            "write \" after its last word",
        );
        Cow::Owned(text)
    }

    /// A line break inside a string.
    fn line_break(&mut self) {
        let length = if self.rest().starts_with(b"\r\n") { 2 } else { 1 };
        let here = self.at..self.at + 1;
        self.at += length;
        self.report(
            "control-in-text",
            here,
            "the text goes on in the next line, which JSON does not allow",
            "write \\n where a line should break, or a space, and the text in one line",
        );
    }

    fn control(&mut self, control: u8) {
        let here = self.at..self.at + 1;
        self.at += 1;
        if control == b'\t' {
            self.report(
                "control-in-text",
                here,
                "there is a tab in this text",
                "write a space, or \\t",
            );
            return;
        }
        self.report(
            "control-in-text",
            here,
            format!("there is a control character in this text (U+{control:04X})"),
            "remove it",
        );
    }

    /// Reads an escape whose backslash is here.
    fn escape(&mut self, decoded: &mut String) {
        let start = self.at;
        self.step();
        let escaped = match self.peek() {
            Some(b'u') => return self.unicode_escape(start, decoded),
            Some(plain @ (b'"' | b'\\' | b'/')) => char::from(plain),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            _ => {
                // The character after it is taken as it is.
                let character = self.character().filter(|character| !character.is_control());
                let end = self.at + character.map_or(0, char::len_utf8);
                self.report(
                    "bad-escape",
                    start..end,
                    "a backslash means something only in front of \" \\ / b f n r t u",
                    "write \\\\ for a backslash, or remove it",
                );
                decoded.push('\\');
                return;
            }
        };
        decoded.push(escaped);
        self.step();
    }

    /// Reads `\u1234`, or the two that make one character.
    fn unicode_escape(&mut self, start: usize, decoded: &mut String) {
        self.step();
        let Some(unit) = self.hexadecimal(self.at) else {
            let digits = self
                .rest()
                .iter()
                .take(4)
                .take_while(|byte| byte.is_ascii_hexdigit())
                .count();
            self.at += digits;
            let span = start..self.at;
            self.report(
                "bad-escape",
                span,
                "after \\u there must be four hexadecimal digits",
                "write the character itself",
            );
            decoded.push(char::REPLACEMENT_CHARACTER);
            return;
        };
        self.at += 4;
        let second = match unit {
            0xd800..=0xdbff if self.rest().starts_with(b"\\u") => self
                .hexadecimal(self.at + 2)
                .filter(|second| (0xdc00..=0xdfff).contains(second)),
            _ => None,
        };
        let units = [unit, second.unwrap_or_default()];
        let count = if second.is_some() { 2 } else { 1 };
        if second.is_some() {
            self.at += 6;
        }
        match char::decode_utf16(units.into_iter().take(count)).next() {
            Some(Ok(character)) => decoded.push(character),
            _ => {
                let span = start..self.at;
                self.report(
                    "lone-surrogate",
                    span,
                    "this is half a character: \\ud800 to \\udfff come in pairs",
                    "write the character itself",
                );
                decoded.push(char::REPLACEMENT_CHARACTER);
            }
        }
    }

    fn hexadecimal(&self, at: usize) -> Option<u16> {
        let digits = self.bytes.get(at..at + 4)?;
        if !digits.iter().all(u8::is_ascii_hexdigit) {
            return None;
        }
        u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
    }
}
