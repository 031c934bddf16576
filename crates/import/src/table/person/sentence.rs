//! The sentence of a row, whose term may stand in several columns.

use serde_json::Value;

use super::super::columns::Planned;
use super::super::item::put;
use super::super::map::is_blank;
use super::{Draft, SENTENCE};

/// A unit of a term, and those that come after it.
fn from(unit: char) -> &'static str {
    let units = "YMWD";
    units.find(unit).and_then(|at| units.get(at..)).unwrap_or(units)
}

impl Draft<'_> {
    /// Adds a number of years or months to the term. Two columns of one unit must agree, and a term in one cell is whole.
    pub(super) fn count(&mut self, column: &Planned, count: u16, unit: char) {
        let pointer = column.pointer;
        let before = self.item.pointer(pointer).and_then(Value::as_str).unwrap_or("P");
        let one = format!("{count}{unit}");
        let has = |units: &str| before.contains(|character| units.contains(character));
        let is_there = before.split_inclusive(char::is_alphabetic).any(|part| part == one);
        if self.torn.contains(&pointer.to_owned()) || has(from(unit)) && !is_there {
            return self.tear(column, pointer);
        }
        if !is_there {
            let term = format!("{before}{one}");
            put(&mut self.item, pointer, term.into());
        }
        self.note(column, pointer);
    }

    /// Leaves out a sentence whose kind is not stated.
    pub(super) fn sentence(&mut self) {
        let is_lost = self.torn.iter().any(|torn| torn == SENTENCE);
        let Some(Value::Object(found)) = self.item.pointer(SENTENCE) else {
            return;
        };
        if found.get("kind").is_some_and(|kind| !kind.is_null()) && !is_lost {
            return;
        }
        put(&mut self.item, SENTENCE, Value::Null);
        self.used.retain(|used| !used.pointer.starts_with(SENTENCE));
        if is_lost {
            return;
        }
        let columns = self
            .reader
            .plan
            .columns
            .iter()
            .filter(|column| column.pointer.starts_with(SENTENCE));
        for column in columns
            .filter(|column| !is_blank(&self.row.cell(column.index).line()))
            .collect::<Vec<_>>()
        {
            self.leave(column, "the kind of punishment is not known, so sentence is left out; a column or a constant says it as sentence.kind");
        }
    }
}
