//! Changes of a JSON text: everything else stays to the byte.

use std::ops::Range;

use prisoner_card_document::Node;
use serde_json::Value;

use crate::report::escaped;

/// Changes, in any order; no two of the same place.
pub(super) struct Edits<'a> {
    bytes: &'a [u8],
    edits: Vec<(Range<usize>, String)>,
}

impl<'a> Edits<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            edits: Vec::new(),
        }
    }

    /// A value of the text as compact JSON.
    pub(super) fn text(&self, node: &Node<'_>) -> String {
        let value: Option<Value> = self
            .bytes
            .get(node.span.clone())
            .and_then(|json| serde_json::from_slice(json).ok());
        value.map(|value| value.to_string()).unwrap_or_default()
    }

    /// Puts another value in the place of one.
    pub(super) fn replace(&mut self, node: &Node<'_>, value: &Value) {
        let indent = self.indent(node.span.start);
        self.edits.push((node.span.clone(), written(value, &indent)));
    }

    /// Puts members after those that an object has.
    pub(super) fn insert(&mut self, object: &Node<'_>, members: &[(String, Value)]) {
        let Some(last) = object.members().last() else {
            let value = Value::Object(members.iter().cloned().collect());
            return self.replace(object, &value);
        };
        let own_line = self.own_line(last.name_span.start);
        let text: String = members
            .iter()
            .map(|(name, value)| {
                let name = escaped(&Value::from(name.as_str()).to_string());
                match &own_line {
                    Some(indent) => format!(",\n{indent}{name}: {}", written(value, indent)),
                    None => format!(", {name}: {}", escaped(&value.to_string())),
                }
            })
            .collect();
        let end = last.value.span.end;
        self.edits.push((end..end, text));
    }

    /// Puts entries after those that a list has.
    pub(super) fn append(&mut self, there: &Node<'_>, entries: &[&Value]) {
        if entries.is_empty() {
            return;
        }
        let Some(last) = there.entries().last() else {
            let value = Value::Array(entries.iter().map(|entry| (*entry).clone()).collect());
            return self.replace(there, &value);
        };
        let own_line = self.own_line(last.span.start);
        let text: String = entries
            .iter()
            .map(|entry| match &own_line {
                Some(indent) => format!(",\n{indent}{}", written(entry, indent)),
                None => format!(", {}", escaped(&entry.to_string())),
            })
            .collect();
        let end = last.span.end;
        self.edits.push((end..end, text));
    }

    /// The text with all changes.
    pub(super) fn apply(mut self) -> Vec<u8> {
        self.edits.sort_by_key(|(range, _)| (range.start, range.end));
        let mut text = Vec::with_capacity(self.bytes.len());
        let mut from = 0;
        for (range, replacement) in &self.edits {
            text.extend(self.bytes.get(from..range.start).unwrap_or_default());
            text.extend(replacement.as_bytes());
            from = range.end.max(from);
        }
        text.extend(self.bytes.get(from..).unwrap_or_default());
        text
    }

    /// The white space before what begins its own line there.
    fn own_line(&self, start: usize) -> Option<String> {
        let before = self.bytes.get(..start)?;
        let line = before.iter().rposition(|byte| *byte == b'\n')? + 1;
        let space = std::str::from_utf8(before.get(line..)?).ok()?;
        space.trim().is_empty().then(|| space.to_owned())
    }

    /// The white space with which the line begins in which something stands.
    fn indent(&self, at: usize) -> String {
        let before = self.bytes.get(..at).unwrap_or_default();
        let line = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        let space = before
            .get(line..)
            .unwrap_or_default()
            .iter()
            .take_while(|byte| b" \t".contains(byte));
        space.map(|byte| char::from(*byte)).collect()
    }
}

fn written(value: &Value, indent: &str) -> String {
    let pretty = serde_json::to_string_pretty(value).unwrap_or_default();
    escaped(&pretty).replace('\n', &format!("\n{indent}"))
}
