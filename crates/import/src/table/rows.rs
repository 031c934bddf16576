//! The rows of a table that are people. Headers that are repeated, headings and totals are none, and a row that has
//! slipped is not read: its cells belong to other columns.

use super::columns::{Plan, Planned};
use super::map::{Words, is_blank};
use super::member::{Codes, Kind};
use super::sheet::{Row, Sheet, letters};
use crate::words::{Pattern, pattern};

/// The kind of a row.
pub(super) enum RowKind {
    Person,
    /// The header row again, as in a table of several pages.
    Header,
    /// No person, or a row whose cells cannot be told apart.
    Left(String),
}

/// Decides the kind of a row of the table.
pub(super) fn kind(row: &Row, sheet: &Sheet, plan: &Plan, words: &Words) -> RowKind {
    // Words that are no names may have others behind them.
    static TOTAL: Pattern = pattern!(
        r"(?i)^(?:(?:итого|всего|усього|усяго|(?:grand )?totals?|sub-?totals?)(?:$|[^\p{L}\p{M}])|(?:разом|разам|sum|count|in total|количество|toplam|genel toplam|cəmi|yekun|total general|gesamt|summe|somme|razem|ogółem|合[计計]|[总總][计計]|共[计計]|小[计計]|المجموع|مجموع|جمع|कुल|รวม|tổng(?: cộng)?|სულ|ընդամենը|барлығы|합계)[^\p{L}\p{M}]*$)"
    );
    let Some(header) = sheet.rows.get(plan.header) else {
        return RowKind::Person;
    };
    let filled = || row.cells.iter().enumerate().filter(|(_, cell)| !is_blank(&cell.line()));
    let is_header = filled().count() > 1 && filled().all(|(index, cell)| cell.line() == header.cell(index).line());
    let is_named = |column: &&Planned| matches!(column.kind, Kind::Name | Kind::NamePart);
    let names = plan.columns.iter().filter(is_named);
    let is_name_of_column = names
        .clone()
        .any(|column| row.cell(column.index).line() == column.header);
    if is_header || has_header(header, plan) && is_name_of_column {
        return RowKind::Header;
    }
    let beyond: Vec<String> = filled()
        .filter(|(index, _)| *index >= header.cells.len())
        .map(|(index, cell)| format!("{} {:?}", letters(index), cell.line()))
        .collect();
    if sheet.is_delimited && has_header(header, plan) && !beyond.is_empty() {
        return RowKind::Left(format!(
            "it has more cells than the header row ({}), so which of them is which is not sure, and it is left",
            beyond.join(", ")
        ));
    }
    let has_id = plan
        .columns
        .iter()
        .any(|column| column.kind == Kind::Id && !is_blank(&row.cell(column.index).line()));
    let name = plan
        .columns
        .iter()
        .find(is_named)
        .map(|column| row.cell(column.index).line());
    let mut identities = plan
        .columns
        .iter()
        .filter(|column| is_named(column) || column.kind == Kind::Id);
    if identities.any(|column| row.cell(column.index).is_struck) {
        return RowKind::Left("its id or name is struck out, so it is left".to_owned());
    }
    let first = filled().next().map(|(_, cell)| cell.line()).unwrap_or_default();
    let is_total_of = |name: &str| TOTAL.is_match(name);
    let is_named_person = |name: &str| name.contains(char::is_alphabetic) && !is_total_of(name);
    let is_person = has_id && name.as_deref().is_some_and(is_named_person);
    if !is_person && is_total_of(&first) || name.as_deref().is_some_and(is_total_of) {
        return RowKind::Left("it is a total, and no person, so it is left".to_owned());
    }
    let has_names = plan.columns.iter().any(|column| is_named(&column));
    if has_id && has_names && filled().count() == 1 {
        return RowKind::Left("nothing but its id is filled in, so it is left".to_owned());
    }
    let is_heading =
        !has_id && filled().count() == 1 && (words.code(Codes::Place, &first).is_some() || first.ends_with(':'));
    if is_heading {
        return RowKind::Left("it is a heading, and no person, so it is left".to_owned());
    }
    RowKind::Person
}

/// A list whose first row is a title has no header row.
fn has_header(header: &Row, plan: &Plan) -> bool {
    plan.columns.iter().all(|column| column.index < header.cells.len())
}
