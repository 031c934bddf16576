//! Values as the shell hands them over: each a piece of one text. `src/shell/transcribe.js` writes it and says how.

use prisoner_card_format::limits::BYTES_PER_VALUE;
use prisoner_card_format::wire::Value;

/// Reads a value, and takes what it holds from what may still be read: one for each value, and one more for every
/// [`BYTES_PER_VALUE`] of a text. Where nothing is left, nothing more is read.
pub(crate) fn read(transcript: &str, left: &mut usize) -> Value {
    Transcript(transcript).value(left)
}

/// What of a transcript is still to be read. Where it is not as it should be, the rest is null.
struct Transcript<'a>(&'a str);

impl Transcript<'_> {
    fn value(&mut self, left: &mut usize) -> Value {
        *left = left.saturating_sub(1);
        if *left == 0 {
            return Value::Null;
        }
        let kind = self.kind();
        match kind {
            Some('[') => {
                let mut entries = Vec::new();
                while self.goes_on(']', *left) {
                    entries.push(self.value(left));
                }
                Value::List(entries)
            }
            Some('{') => {
                let mut members = Vec::new();
                while self.goes_on('}', *left) {
                    members.push((self.text(), self.value(left)));
                }
                Value::Object(members)
            }
            _ => {
                let text = self.text();
                *left = left.saturating_sub(text.len() / BYTES_PER_VALUE);
                match kind {
                    Some('s') => Value::String(text),
                    Some('n') => Value::Number(number(&text)),
                    Some('b') => Value::Bool(text == "true"),
                    _ => Value::Null,
                }
            }
        }
    }

    /// The letter that says what comes.
    fn kind(&mut self) -> Option<char> {
        let mut rest = self.0.chars();
        let kind = rest.next();
        self.0 = rest.as_str();
        kind
    }

    /// Whether another entry comes; the end is read.
    fn goes_on(&mut self, end: char, left: usize) -> bool {
        if let Some(rest) = self.0.strip_prefix(end) {
            self.0 = rest;
            return false;
        }
        left > 0 && !self.0.is_empty()
    }

    /// A text, after its length.
    fn text(&mut self) -> String {
        let (length, rest) = self.0.split_once(':').unwrap_or_default();
        let mut units: usize = length.parse().unwrap_or(0);
        let end = rest.find(|character: char| {
            let ends = units == 0;
            units = units.saturating_sub(character.len_utf16());
            ends
        });
        let (text, rest) = rest.split_at(end.unwrap_or(rest.len()));
        self.0 = rest;
        text.to_owned()
    }
}

/// A whole number. The format has no use for any other, and to read it takes more code than all the rest of this file.
#[expect(
    clippy::cast_precision_loss,
    reason = "what loses by it is out of the bounds of a whole number"
)]
fn number(text: &str) -> f64 {
    text.parse::<i64>().map_or(f64::NAN, |number| number as f64)
}

#[cfg(test)]
mod tests;
