//! Text without quotation marks, or in others than JSON's.

use std::borrow::Cow;

use super::Parser;
use crate::Json;
use crate::diagnostic::quoted;

impl<'a> Parser<'a> {
    /// Reads `true`, `false`, `null`, and other words where a value belongs.
    pub(super) fn word(&mut self) -> Json<'a> {
        if let Some((length, known)) = self.known_word() {
            self.at += length;
            return known;
        }
        let start = self.at;
        let line = self.text(start..self.end_of_line());
        let length = line.find(|character| !is_of_word(character)).unwrap_or(line.len());
        let word = line.get(..length).unwrap_or_default();
        if word.is_empty() {
            return self.unexpected(&line);
        }
        let (meant, value) = match word.to_ascii_lowercase().as_str() {
            "true" => ("true", Json::Bool(true)),
            "false" => ("false", Json::Bool(false)),
            "null" | "none" | "nil" | "undefined" => ("null", Json::Null),
            "nan" | "infinity" => {
                self.at += length;
                let message = format!("{word} is no number that JSON knows");
                self.unclear(
                    "malformed-number",
                    start..self.at,
                    message,
                    "remove the member, or write a number",
                );
                return Json::Null;
            }
            _ => return self.unquoted(&line),
        };
        self.at += length;
        let message = format!("JSON does not know the word {}", quoted(word));
        self.report("unknown-word", start..self.at, message, format!("write {meant}"));
        value
    }

    /// A word that JSON knows, and its length. Of a sound word, the line after it is not looked at: a whole feed may stand in
    /// one line.
    fn known_word(&self) -> Option<(usize, Json<'a>)> {
        let rest = self.bytes.get(self.at..)?;
        let known = [
            ("true", Json::Bool(true)),
            ("false", Json::Bool(false)),
            ("null", Json::Null),
        ];
        known.into_iter().find_map(|(word, value)| {
            let after = rest.strip_prefix(word.as_bytes())?;
            // A word may go on with characters that are not ASCII.
            let ends = |&byte: &u8| byte.is_ascii() && !is_of_word(char::from(byte));
            after.first().is_none_or(ends).then_some((word.len(), value))
        })
    }

    /// Reads a text without quotation marks: to the next comma or closing bracket, or to the end of the line.
    fn unquoted(&mut self, line: &str) -> Json<'a> {
        let start = self.at;
        let end = line.find([',', '}', ']', '"']).unwrap_or(line.len());
        let text = line.get(..end).unwrap_or_default().trim_end();
        self.at = (start + text.len()).min(self.bytes.len());
        let message = format!("{} has no quotation marks", quoted(text));
        self.report(
            "unquoted-text",
            start..self.at,
            message,
            format!("write {}", quoted(text)),
        );
        Json::String(Cow::Owned(text.to_owned()))
    }

    /// Reports characters that begin no value.
    fn unexpected(&mut self, line: &str) -> Json<'a> {
        let start = self.at;
        let end = line.find([',', '}', ']', '{', '[', '"', ':']).unwrap_or(line.len());
        let text = line.get(..end).unwrap_or_default().trim_end();
        // Lossy text may be longer than its bytes.
        self.at = (start + text.len().max(1)).min(self.bytes.len());
        let message = format!("{} does not belong here", quoted(text));
        self.unclear(
            "unexpected-character",
            start..self.at,
            message,
            "remove it; text stands in quotation marks",
        );
        Json::Null
    }

    /// Reads a name without quotation marks.
    pub(super) fn unquoted_name(&mut self) -> Option<Cow<'a, str>> {
        let start = self.at;
        let line = self.text(start..self.end_of_line());
        let length = line.find(|character| !is_of_word(character)).unwrap_or(line.len());
        let name = line.get(..length).filter(|name| !name.is_empty())?;
        self.at = (start + length).min(self.bytes.len());
        let message = format!("the name {} has no quotation marks", quoted(name));
        self.report(
            "unquoted-name",
            start..self.at,
            message,
            format!("write {}", quoted(name)),
        );
        Some(Cow::Owned(name.to_owned()))
    }

    /// Reads a text in quotation marks that are not JSON's, such as those of word processors.
    pub(super) fn quoted_otherwise(&mut self) -> Option<Cow<'a, str>> {
        let start = self.at;
        let opening = self.character()?;
        let closing: &[char] = match opening {
            '\'' => &['\''],
            '`' => &['`', '\''],
            '“' | '”' | '„' | '‟' | '″' => &['“', '”', '"', '″'],
            '‘' | '’' | '‚' | '‛' => &['‘', '’', '\''],
            '«' => &['»'],
            '»' => &['«', '»'],
            _ => return None,
        };
        let line = self.text(start..self.end_of_line());
        let within = line.get(opening.len_utf8()..)?;
        let (text, length) = match end_of_quotation(within, closing) {
            Some((end, mark)) => (within.get(..end)?, end + mark.len_utf8()),
            None => {
                let text = within.trim_end().trim_end_matches([',', '"']);
                (text, text.len())
            }
        };
        let text = text.to_owned();
        self.at = (start + opening.len_utf8() + length).min(self.bytes.len());
        self.report(
            "wrong-quotes",
            start..self.at,
            "this text stands in other quotation marks than JSON's",
            format!("write straight double ones: {}", quoted(&text)),
        );
        Some(Cow::Owned(text))
    }
}

/// The mark that closes a quotation: one after which no text goes on.
fn end_of_quotation(text: &str, closing: &[char]) -> Option<(usize, char)> {
    text.char_indices()
        .filter(|(_, character)| closing.contains(character))
        .find(|(index, mark)| {
            let after = text.get(index + mark.len_utf8()..).unwrap_or_default().trim_start();
            after.is_empty() || after.starts_with([',', ':', '}', ']'])
        })
}

fn is_of_word(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '$' | '-' | '.')
}
