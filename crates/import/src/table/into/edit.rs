//! Changes of a JSON text: everything else stays to the byte.

use std::ops::Range;

use prisoner_card_document::{Json, Node, parse};
use serde_json::Value;

use crate::report::escaped;

/// The reason why changes are not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum EditError {
    /// Two changes are at one place.
    #[error("two changes fall on one place of it (byte {0}), so nothing is written")]
    Overlap(usize),
    /// The text with the changes is no JSON.
    #[error("with its changes it would be no sound JSON, so nothing is written")]
    Unsound,
    /// A value would be lost that no change is about.
    #[error("its changes would lose something that the table does not speak of, so nothing is written")]
    Lost,
}

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

    /// A value of the text.
    pub(super) fn value(&self, node: &Node<'_>) -> Value {
        let json = self.bytes.get(node.span.clone());
        json.and_then(|json| serde_json::from_slice(json).ok())
            .unwrap_or_default()
    }

    /// A value of the text as compact JSON.
    pub(super) fn text(&self, node: &Node<'_>) -> String {
        self.value(node).to_string()
    }

    /// Replaces a value by another.
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

    /// The text with all changes, which is sound JSON and has all else that the text had.
    pub(super) fn apply(mut self, root: &Node<'_>) -> Result<Vec<u8>, EditError> {
        self.edits.sort_by_key(|(range, _)| (range.start, range.end));
        let line_end = self.line_end();
        let mut text = Vec::with_capacity(self.bytes.len());
        let (mut from, mut last) = (0, None);
        for (range, replacement) in &self.edits {
            if range.start < from || last == Some(range) {
                return Err(EditError::Overlap(range.start));
            }
            text.extend(self.bytes.get(from..range.start).unwrap_or_default());
            text.extend(replacement.replace('\n', line_end).as_bytes());
            (from, last) = (range.end, Some(range));
        }
        text.extend(self.bytes.get(from..).unwrap_or_default());
        let written = parse(&text);
        let new = written.root.as_ref().filter(|_| written.is_sound());
        let is_kept = self.is_kept(root, new.ok_or(EditError::Unsound)?);
        is_kept.then_some(text).ok_or(EditError::Lost)
    }

    /// Whether a value stands in the new text as it did, apart from values that the changes replace or add.
    fn is_kept(&self, old: &Node<'_>, new: &Node<'_>) -> bool {
        let first = self.edits.partition_point(|(range, _)| range.start < old.span.start);
        let here = self.edits.get(first).filter(|(range, _)| range.start < old.span.end);
        if here.is_some_and(|(range, _)| *range == old.span) {
            return true;
        }
        match (&old.value, &new.value) {
            // New members stand after those that were there.
            (Json::Object(_), Json::Object(_)) => {
                old.members().len() <= new.members().len()
                    && old
                        .members()
                        .iter()
                        .zip(new.members())
                        .all(|(old, new)| old.name == new.name && self.is_kept(&old.value, &new.value))
            }
            (Json::List(_), Json::List(_)) => {
                old.entries().len() <= new.entries().len()
                    && old
                        .entries()
                        .iter()
                        .zip(new.entries())
                        .all(|(old, new)| self.is_kept(old, new))
            }
            (old, new) => old == new,
        }
    }

    /// The end of the text's first line, which the lines of changes have, too.
    fn line_end(&self) -> &'static str {
        let first = self.bytes.iter().position(|byte| *byte == b'\n');
        let before = first.and_then(|end| self.bytes.get(end.checked_sub(1)?));
        if before == Some(&b'\r') { "\r\n" } else { "\n" }
    }

    /// The white space before a value that begins its own line.
    fn own_line(&self, start: usize) -> Option<String> {
        let before = self.bytes.get(..start)?;
        let line = before.iter().rposition(|byte| *byte == b'\n')? + 1;
        let space = std::str::from_utf8(before.get(line..)?).ok()?;
        space.trim().is_empty().then(|| space.to_owned())
    }

    /// The white space at the beginning of the line of a place.
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

#[cfg(test)]
mod tests {
    use prisoner_card_document::{Node, parse};
    use serde_json::json;

    use super::{EditError, Edits};

    #[track_caller]
    fn edited(text: &str, edit: impl Fn(&mut Edits<'_>, &Node<'_>)) -> Result<String, EditError> {
        let document = parse(text.as_bytes());
        let root = document.root.as_ref().unwrap();
        let mut edits = Edits::new(text.as_bytes());
        edit(&mut edits, root);
        edits.apply(root).map(|text| String::from_utf8(text).unwrap())
    }

    #[test]
    fn two_changes_of_one_place_are_refused() {
        let text = r#"{"a": {"b": 1}, "c": [2]}"#;
        let twice = |edits: &mut Edits<'_>, root: &Node<'_>| {
            for date in ["2024", "2025"] {
                edits.replace(root.find(&["a", "b"]).unwrap(), &json!(date));
            }
        };
        assert_eq!(edited(text, twice), Err(EditError::Overlap(12)));
        let within = |edits: &mut Edits<'_>, root: &Node<'_>| {
            edits.replace(root.get("a").unwrap(), &json!(1));
            edits.insert(root.get("a").unwrap(), &[("d".to_owned(), json!(1))]);
        };
        assert_eq!(edited(text, within), Err(EditError::Overlap(13)));
        let both = |edits: &mut Edits<'_>, root: &Node<'_>| {
            for label in ["one", "other"] {
                edits.insert(root.get("a").unwrap(), &[("label".to_owned(), json!(label))]);
            }
        };
        assert_eq!(edited(text, both), Err(EditError::Overlap(13)));
    }

    #[test]
    fn changes_side_by_side_are_written() {
        let text = r#"{"a": {"b": 1}, "c": [2]}"#;
        let edit = |edits: &mut Edits<'_>, root: &Node<'_>| {
            edits.append(root.get("c").unwrap(), &[&json!(3)]);
            edits.replace(root.find(&["c"]).unwrap().entries().first().unwrap(), &json!(4));
            edits.replace(root.find(&["a", "b"]).unwrap(), &json!(5));
        };
        assert_eq!(edited(text, edit).as_deref(), Ok(r#"{"a": {"b": 5}, "c": [4, 3]}"#));
    }

    #[test]
    fn members_without_a_change_are_not_lost() {
        let text = r#"{"a": 1, "b": 2}"#;
        // Only a mistake in this program can make such a change.
        let cut = |edits: &mut Edits<'_>, _: &Node<'_>| edits.edits.push((7..15, String::new()));
        assert_eq!(edited(text, cut), Err(EditError::Lost));
    }

    #[test]
    fn a_member_with_the_value_null_is_kept() {
        let edit = |edits: &mut Edits<'_>, root: &Node<'_>| {
            edits.insert(root, &[("b".to_owned(), json!(2))]);
        };
        let kept = edited(r#"{"a": null}"#, edit);
        assert_eq!(kept.as_deref(), Ok(r#"{"a": null, "b": 2}"#));
    }

    #[test]
    fn a_member_that_is_there_is_not_added_again() {
        let edit = |edits: &mut Edits<'_>, root: &Node<'_>| {
            edits.insert(root, &[("a".to_owned(), json!(2))]);
        };
        assert_eq!(edited(r#"{"a": 1}"#, edit), Err(EditError::Unsound));
    }
}
