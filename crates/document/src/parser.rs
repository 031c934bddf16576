//! The parser. After a mistake it goes on where the meaning is clear. So all mistakes are reported at once, and none
//! that follows from another.

mod document_kind;
mod number;
mod recovery;
mod space;
mod string;
mod word;

use std::borrow::Cow;
use std::ops::Range;

use super::{DEPTH, Json, Member, Node};
use crate::diagnostic::Diagnostic;

/// The most mistakes that are reported. A file with more is no feed.
const MAX_PROBLEMS: usize = 100;

/// The outermost value, whether the meaning of the document is clear, and the problems.
pub(super) fn parse(bytes: &[u8]) -> (Option<Node<'_>>, bool, Vec<Diagnostic>) {
    let mut parser = Parser {
        bytes,
        at: 0,
        open: Vec::new(),
        is_clear: true,
        problems: Vec::new(),
    };
    let root = parser.document();
    (root, parser.is_clear, parser.problems)
}

struct Parser<'a> {
    bytes: &'a [u8],
    /// The current place in the document; never past its end.
    at: usize,
    /// The brackets that are open, and their places.
    open: Vec<(u8, usize)>,
    /// Whether the meaning of the document is still clear.
    is_clear: bool,
    problems: Vec<Diagnostic>,
}

impl<'a> Parser<'a> {
    fn document(&mut self) -> Option<Node<'a>> {
        if !self.is_text() {
            return None;
        }
        self.skip_space();
        if self.peek().is_none() {
            self.unclear(
                "empty-document",
                self.at..self.at,
                "there is nothing in it",
                "give a feed",
            );
            return None;
        }
        let root = self.value();
        self.skip_space();
        if self.at < self.bytes.len() {
            let rest = self.at..self.end_of_line();
            self.unclear(
                "after-the-end",
                rest,
                "the document has ended already; something stands after its end",
                "remove what is too much, or look above for a bracket that closes too early",
            );
        }
        root
    }

    /// A value, or nothing where there is none; then that was reported.
    fn value(&mut self) -> Option<Node<'a>> {
        let start = self.at;
        let value = match self.peek() {
            Some(b'{' | b'[') if self.open.len() == DEPTH => self.skip_deep_value(),
            Some(b'{') => self.object(),
            Some(b'[') => self.list(),
            Some(b'"') => Json::String(self.string()),
            Some(b'0'..=b'9' | b'-' | b'+' | b'.') => self.number(),
            None => {
                self.ended();
                return None;
            }
            Some(b',' | b':' | b']' | b'}') => {
                let here = self.at..self.at + 1;
                self.step();
                self.unclear(
                    "unexpected-character",
                    here,
                    "a value belongs here",
                    "write one, or remove this",
                );
                return None;
            }
            Some(_) => match self.quoted_otherwise() {
                Some(text) => Json::String(text),
                None => self.word(),
            },
        };
        Some(Node {
            span: start..self.at,
            value,
        })
    }

    fn list(&mut self) -> Json<'a> {
        self.open_bracket();
        let mut entries: Vec<Node<'a>> = Vec::new();
        let mut previous = None;
        while self.next_in(b']', previous) {
            if self.peek() == Some(b':') {
                self.colon_in_list(entries.last());
            } else {
                entries.extend(self.value());
            }
            previous = Some(self.at);
        }
        // A large feed is mostly small lists and objects; their spare capacity is half of the memory.
        entries.shrink_to_fit();
        Json::List(entries)
    }

    fn object(&mut self) -> Json<'a> {
        self.open_bracket();
        let mut members: Vec<Member<'a>> = Vec::new();
        let mut previous = None;
        while self.next_in(b'}', previous) {
            members.extend(self.member());
            previous = Some(self.at);
        }
        members.shrink_to_fit();
        Json::Object(members)
    }

    fn member(&mut self) -> Option<Member<'a>> {
        let start = self.at;
        let name = self.name()?;
        let name_span = start..self.at;
        if !self.colon(&name_span) {
            return None;
        }
        let value = self.value()?;
        Some(Member { name, name_span, value })
    }

    fn open_bracket(&mut self) {
        if let Some(bracket) = self.peek() {
            self.open.push((bracket, self.at));
            self.step();
        }
    }

    /// Goes to the next entry or member, over the comma; `false` where there is none, and the bracket is closed.
    /// `previous` is the end of the last one.
    fn next_in(&mut self, closing: u8, previous: Option<usize>) -> bool {
        self.skip_space();
        let mut comma = None;
        while self.peek() == Some(b',') {
            if comma.is_some() || previous.is_none() {
                let here = self.at..self.at + 1;
                self.report("extra-comma", here, "there is a comma too many", "remove it");
            }
            comma = Some(self.at);
            self.step();
            self.skip_space();
        }
        match self.peek() {
            Some(bracket @ (b']' | b'}')) => {
                if let (Some(comma), Some(_)) = (comma, previous) {
                    self.report(
                        "trailing-comma",
                        comma..comma + 1,
                        format!("there is a comma after the last {}", entry_of(closing)),
                        "remove it: in JSON a comma stands only between two",
                    );
                }
                self.close(bracket, closing);
                false
            }
            None => {
                self.ended();
                false
            }
            Some(_) => {
                if let (None, Some(end)) = (comma, previous) {
                    self.missing_comma(end, closing);
                }
                true
            }
        }
    }

    /// Closes the innermost bracket, with the right bracket or another.
    fn close(&mut self, bracket: u8, closing: u8) {
        let Some((opening, place)) = self.open.pop() else {
            return;
        };
        if bracket == closing {
            self.step();
            return;
        }
        let message = format!(
            "this {:?} closes nothing: the bracket that is open is a {:?}",
            char::from(bracket),
            char::from(opening)
        );
        let help = format!("close it with {:?} first", char::from(closing));
        let problem = Diagnostic::error("wrong-bracket", self.at..self.at + 1, message, help);
        self.push(problem.also(place..place + 1, "it was opened here"));
        self.is_clear = false;
        // Where an outer bracket wants it, it belongs to that one, and this one's is missing.
        if !self.open.iter().any(|(outer, _)| closing_of(*outer) == bracket) {
            self.step();
        }
    }

    /// A member's name, or nothing where there is none; then that was reported and skipped.
    fn name(&mut self) -> Option<Cow<'a, str>> {
        match self.peek() {
            Some(b'"') => return Some(self.string()),
            Some(b'{' | b'[' | b'0'..=b'9' | b'-' | b'+' | b'.' | b':' | b'=') | None => {}
            Some(_) => {
                if let Some(name) = self.quoted_otherwise().or_else(|| self.unquoted_name()) {
                    return Some(name);
                }
            }
        }
        self.missing_name();
        None
    }

    /// Goes over the colon to the value; `false` where there is none.
    fn colon(&mut self, name: &Range<usize>) -> bool {
        self.skip_space();
        match self.peek() {
            Some(b':') => self.step(),
            Some(b'=') => {
                let here = self.at..self.at + 1;
                self.step();
                self.report(
                    "missing-colon",
                    here,
                    "there is a = in place of the colon",
                    "write : in its place",
                );
            }
            Some(b',' | b'}' | b']') | None => {}
            Some(_) => self.report(
                "missing-colon",
                name.clone(),
                "there is no colon after this name",
                "write : between the name and its value",
            ),
        }
        self.skip_space();
        while self.peek() == Some(b':') {
            let here = self.at..self.at + 1;
            self.step();
            self.report("extra-colon", here, "there is a colon too many", "remove it");
            self.skip_space();
        }
        if matches!(self.peek(), Some(b',' | b'}' | b']')) {
            self.unclear(
                "missing-value",
                name.clone(),
                "this member has no value",
                "write its value after the colon, or remove the member",
            );
            return false;
        }
        true
    }

    fn step(&mut self) {
        self.at = (self.at + 1).min(self.bytes.len());
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    fn end_of_line(&self) -> usize {
        let length = self.rest().iter().position(|byte| matches!(byte, b'\n' | b'\r'));
        self.at + length.unwrap_or(self.rest().len())
    }

    /// Reports a mistake after which the meaning is still clear.
    fn report(
        &mut self,
        code: &'static str,
        span: Range<usize>,
        message: impl Into<Cow<'static, str>>,
        help: impl Into<Cow<'static, str>>,
    ) {
        self.push(Diagnostic::error(code, span, message, help));
    }

    /// Reports a mistake after which the meaning of the document is not clear.
    fn unclear(
        &mut self,
        code: &'static str,
        span: Range<usize>,
        message: impl Into<Cow<'static, str>>,
        help: impl Into<Cow<'static, str>>,
    ) {
        self.is_clear = false;
        self.push(Diagnostic::error(code, span, message, help));
    }

    fn push(&mut self, mut problem: Diagnostic) {
        // At the end of the document, there is no further character to underline.
        let end = self.bytes.len();
        problem.span = self.whole_characters(problem.span.start.min(end)..problem.span.end.min(end));
        if self.problems.len() < MAX_PROBLEMS {
            self.problems.push(problem);
            return;
        }
        // Ends here, and reports no further mistake.
        if self.problems.len() == MAX_PROBLEMS {
            self.problems.push(Diagnostic::error(
                "too-many-mistakes",
                problem.span,
                format!("{MAX_PROBLEMS} mistakes were found up to here; the rest was not read"),
                "fix those first, and check again",
            ));
        }
        self.is_clear = false;
        self.open.clear();
        self.at = self.bytes.len();
    }

    /// The span, widened to the characters that it begins and ends in; of bytes that are no UTF-8, the span itself.
    fn whole_characters(&self, span: Range<usize>) -> Range<usize> {
        let is_inside = |at: usize| self.bytes.get(at).is_some_and(|byte| byte & 0xc0 == 0x80);
        let start = (0..=span.start).rev().take(4).find(|at| !is_inside(*at));
        let end = (span.end..).take(4).find(|at| !is_inside(*at));
        let widened = start.unwrap_or(span.start)..end.unwrap_or(span.end);
        let text = self.bytes.get(widened.clone()).map(std::str::from_utf8);
        if matches!(text, Some(Ok(_))) { widened } else { span }
    }
}

fn closing_of(opening: u8) -> u8 {
    if opening == b'{' { b'}' } else { b']' }
}

fn entry_of(closing: u8) -> &'static str {
    if closing == b'}' { "member" } else { "entry" }
}
