//! The report for people: every row with its cells and members, and every cell that was left.

use std::fmt::Write;

use serde_json::Value;

use super::{Left, Person, Table};
use prisoner_card_document::report::visible;

/// The number of characters quoted of a cell that was left.
const QUOTED: usize = 200;

/// Members without which nobody can be shown.
const NEEDED: [(&str, &str); 4] = [
    ("/id", "id"),
    ("/_prisoner_card/name", "name"),
    ("/_prisoner_card/recognition/by", "recognition.by"),
    ("/_prisoner_card/recognition/status", "recognition.status"),
];

/// The members that an item lacks.
pub(super) fn lacking(item: &Value) -> impl Iterator<Item = &'static str> {
    NEEDED
        .iter()
        .filter(|(pointer, _)| item.pointer(pointer).is_none())
        .map(|(_, member)| *member)
}

/// The number of drafts that lack each member.
pub(super) fn gaps(table: &Table) -> String {
    let people = table.people.len();
    let mut gaps = String::new();
    for (_, member) in NEEDED {
        let count = table
            .people
            .iter()
            .filter(|person| lacking(&person.item).any(|lacks| lacks == member))
            .count();
        if count > 0 {
            let _ = writeln!(
                gaps,
                "warning: {count} of {people} drafts lack {member}, which the table does not say"
            );
        }
    }
    gaps
}

/// The report on a table.
pub(super) fn report(table: &Table) -> String {
    let mut report = String::new();
    let name = visible(&table.name);
    for remark in &table.remarks {
        let _ = writeln!(report, "{name}: {}", visible(remark));
    }
    for remark in &table.about_places {
        let _ = writeln!(report, "{}", visible(remark));
    }
    for person in &table.people {
        let _ = writeln!(report, "{name}: row {}{}", person.row, of(person));
    }
    for loss in &table.losses {
        let _ = writeln!(report, "warning: {}", visible(loss));
    }
    let mut reasons: Vec<(&str, Vec<&Left>)> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for left in &table.left {
        let index = *places.entry(left.why.as_str()).or_insert_with(|| {
            reasons.push((left.why.as_str(), Vec::new()));
            reasons.len() - 1
        });
        reasons[index].1.push(left);
    }
    for (why, cells) in reasons {
        let _ = writeln!(report, "warning: {why}");
        for left in cells {
            let _ = writeln!(report, "  {name}:{} {}", visible(&left.cell), quoted(&left.text));
        }
    }
    let left = table.left.len() + table.losses.len();
    let (were, them) = if left == 1 { ("was", "it") } else { ("were", "them") };
    let understood = match left {
        0 => "every cell was understood;".to_owned(),
        _ => format!("{} {were} left; see to {them} by hand, and", count(left, "thing")),
    };
    let drafts = count(table.people.len(), "draft");
    let _ = writeln!(
        report,
        "{drafts}; {understood} compare the drafts with the source before you publish them"
    );
    report
}

/// A number of things: `1 draft`, `2 drafts`.
pub(super) fn count(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}

/// The id of a draft, and the member of each cell.
fn of(person: &Person) -> String {
    let id = person.item.get("id").and_then(Value::as_str);
    let mut text = id.map(|id| format!(", {}", visible(id))).unwrap_or_default();
    for (index, used) in person.used.iter().enumerate() {
        let divider = if index == 0 { ": " } else { ", " };
        let member = used
            .pointer
            .trim_start_matches("/_prisoner_card")
            .trim_start_matches('/')
            .replace('/', ".");
        let _ = write!(text, "{divider}{} → {member}", visible(&used.cell));
    }
    text
}

/// A cell's text, safe to print on a terminal.
pub(super) fn quoted(text: &str) -> String {
    let shown = visible(text);
    match shown.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("\"{}…\"", &shown[..end]),
        None => format!("\"{shown}\""),
    }
}
