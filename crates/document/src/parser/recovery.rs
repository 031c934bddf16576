//! Recovery where a part is missing or does not fit.

use super::{Parser, closing_of, entry_of};
use crate::diagnostic::Diagnostic;
use crate::{DEPTH, Json, Node};

impl<'a> Parser<'a> {
    pub(super) fn missing_name(&mut self) {
        let start = self.at;
        self.unclear(
            "missing-name",
            start..start + 1,
            "a name in quotation marks belongs here",
            "write \"name\": in front of the value; a list of values stands in [ ], not in { }",
        );
        if !matches!(self.peek(), Some(b':' | b'=')) {
            self.value();
            self.skip_space();
        }
        // The value after a text that was no name.
        if matches!(self.peek(), Some(b':' | b'=')) {
            self.step();
            self.skip_space();
            if !matches!(self.peek(), None | Some(b',' | b'}' | b']' | b':')) {
                self.value();
            }
        }
    }

    /// `["name": value]`
    pub(super) fn colon_in_list(&mut self, name: Option<&Node<'a>>) {
        let here = name.map_or(self.at..self.at + 1, |name| name.span.clone());
        self.step();
        self.unclear(
            "colon-in-list",
            here,
            "a name with a value stands in a list",
            "write { } in place of [ ] around members that have names",
        );
        self.skip_space();
        if !matches!(self.peek(), None | Some(b',' | b'}' | b']' | b':')) {
            self.value();
        }
    }

    pub(super) fn missing_comma(&mut self, end: usize, closing: u8) {
        match self.peek() {
            Some(b';') => {
                let here = self.at..self.at + 1;
                self.step();
                self.report(
                    "missing-comma",
                    here,
                    "there is a semicolon in place of a comma",
                    "write a comma",
                );
                self.skip_space();
            }
            Some(b'"' | b'{' | b'[' | b'-' | b'_' | b'\'' | 0x80.. | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z') => {
                self.report(
                    "missing-comma",
                    end.saturating_sub(1)..end,
                    format!("there is no comma between this {} and the next", entry_of(closing)),
                    "write a comma after it",
                );
            }
            // A comma would not help here; the next step reports the character.
            _ => {}
        }
    }

    /// Reports once that the document ends while a bracket is open.
    pub(super) fn ended(&mut self) {
        self.is_clear = false;
        let end = self.bytes.trim_ascii_end().len();
        let open = std::mem::take(&mut self.open);
        let Some((bracket, place)) = open.last().copied() else {
            return;
        };
        let message = match open.len() {
            1 => "the document ends before it is complete: a bracket is not closed".to_owned(),
            many => format!("the document ends before it is complete: {many} brackets are not closed"),
        };
        let help = format!(
            "look whether the file was cut off; if not, write the missing {:?}",
            char::from(closing_of(bracket))
        );
        let problem = Diagnostic::error("cut-off", end.saturating_sub(1)..end, message, help);
        self.push(problem.also(place..place + 1, "the last one that is open"));
    }

    /// Skips a value that lies too deep, without reading it.
    pub(super) fn skip_deep_value(&mut self) -> Json<'a> {
        let start = self.at;
        self.report(
            "too-deep",
            start..start + 1,
            format!("lists and objects lie in each other more than {DEPTH} deep here"),
            "a feed needs no more than 8 levels; remove what is in here",
        );
        let mut depth = 0_usize;
        while let Some(byte) = self.peek() {
            match byte {
                b'"' => {
                    self.skip_string();
                    continue;
                }
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth -= 1,
                _ => {}
            }
            self.step();
            if depth == 0 {
                break;
            }
        }
        Json::Null
    }

    fn skip_string(&mut self) {
        self.at += 1;
        while let Some(byte) = self.peek() {
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == b'"' {
                break;
            }
        }
        self.at = self.at.min(self.bytes.len());
    }
}
