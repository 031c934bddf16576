//! The other columns of a row that speak against the place in it: a release, an exchange or a death, a case that ended, or
//! a cell about these that is not understood. A table that is not kept up still names the old prison.

use prisoner_card_format::codes::{EventCode, Stage};
use serde_json::Value;

use super::super::columns::Planned;
use super::super::item::{in_order, put};
use super::super::map::{is_blank, is_word};
use super::super::member::{Codes, Kind, is_departure};
use super::super::sheet::Row;
use super::super::{Left, Person};
use super::{Draft, Reader};
use crate::sign::{self, Against, Sign};
use crate::words::{Pattern, pattern};

/// The reason of a cell that may say that somebody left.
pub(super) const NOT_UNDERSTOOD: &str =
    "a cell that may say that the person was released or moved, or died, is not understood";

/// Whether a text that is not understood may say that the person is free, was moved or has died: by its words, or, in a
/// column of such dates, by anything but a "no". In a row that lacks a cell, a word with a capital may be a name out of the next
/// column.
pub(super) fn may_be_gone(text: &str, is_departure: bool, lacks_cell: bool) -> bool {
    static STATED: Pattern = pattern!(
        r"(?i)^(?:да|так|yes|true|checked|x|х|s[ií]|sim|ja|oui|tak|evet|bəli|wahr|vrai|verdadero|tahliye|serbest|liberad[oa]|выш(?:ел|ла|ли)|ушёл|ушел|ушла|вийш(?:ов|ла)|отпущен\p{L}*|обмен\p{L}*|этап\p{L}*)[.!]?$"
    );
    static WORD: Pattern = pattern!(r"^\p{Lu}\p{Ll}+$");
    let is_other = is_word("not_yet", text) || text == ".";
    let speaks =
        |(sign, _): (Sign, _)| matches!(sign, Sign::Against(Against::Release | Against::Death | Against::Move));
    text.contains('†')
        || is_departure && (STATED.is_match(text) || !(is_other || lacks_cell && WORD.is_match(text)))
        || sign::of(text).into_iter().any(speaks)
}

/// Whether a text in a column of releases says that the person is held, and nothing else.
pub(super) fn is_held(text: &str) -> bool {
    is_word("held", text)
}

impl Reader<'_> {
    /// Whether a row names nobody and says where somebody is, or that they left: in a table with merged cells, of the
    /// person above it.
    pub(in super::super) fn goes_on(&self, row: &Row) -> bool {
        let mut columns = self.plan.columns.iter();
        let is_filled = |column: &Planned| !is_blank(&row.cell(column.index).line());
        let is_name = |column: &Planned| matches!(column.kind, Kind::Id | Kind::Name | Kind::NamePart);
        !columns.clone().any(|column| is_name(column) && is_filled(column))
            && columns.any(|column| {
                (column.kind == Kind::Place || is_departure(column.member, column.kind)) && is_filled(column)
            })
    }
}

impl Person {
    /// Takes back where the person is, which the next row may contradict.
    pub(in super::super) fn leave_place(&mut self) {
        self.is_lost = true;
        for pointer in ["/_prisoner_card/custody", "/_prisoner_card/mail/address"] {
            put(&mut self.item, pointer, Value::Null);
            self.used.retain(|used| !used.pointer.starts_with(pointer));
        }
        self.item = in_order(std::mem::take(&mut self.item));
    }
}

impl Draft<'_> {
    /// Quotes the comments in the row by which the place in it may not count.
    pub(super) fn comments(&mut self) {
        for (index, cell) in self.row.cells.iter().enumerate() {
            if let Some(comment) = cell
                .comment
                .as_deref()
                .filter(|comment| may_be_gone(comment, false, false))
            {
                self.doubt = Some(NOT_UNDERSTOOD);
                self.is_lost = true;
                self.quote(
                    index,
                    comment,
                    "this comment may say that the person was released or moved, or died",
                );
            }
        }
    }

    /// Quotes a comment that is not understood.
    pub(super) fn quote(&mut self, index: usize, comment: &str, why: &str) {
        self.left.push(Left {
            cell: self.reader.sheet.place(self.row.number, index, ""),
            text: comment.to_owned(),
            why: why.to_owned(),
        });
    }

    /// The reason why the place in the row may no longer be the person's.
    pub(super) fn gone(&self) -> Option<&'static str> {
        let text = |pointer: &str| self.item.pointer(pointer).and_then(Value::as_str);
        if self.doubt.is_some() {
            return self.doubt;
        }
        let departures = [EventCode::Released, EventCode::Exchanged, EventCode::Died];
        let mut left = self.days(&departures);
        left.extend(text("/_prisoner_card/release/actual"));
        let back = self.days(&[EventCode::Detained, EventCode::Remanded]);
        if left.iter().any(|left| !back.iter().any(|back| is_after(back, left))) {
            return Some("another column says that the person was released or exchanged, or died");
        }
        self.over()
    }

    /// The reason, by a column that has no date of a departure.
    pub(super) fn over(&self) -> Option<&'static str> {
        static FORMER: Pattern =
            pattern!(r"(?i)(?:^|[^\p{L}])(?:former|бывш\p{L}+|былы|былая|колишн\p{L}+)(?:$|[^\p{L}])");
        let text = |pointer: &str| self.item.pointer(pointer).and_then(Value::as_str);
        let today = self.reader.today.to_string();
        if text("/_prisoner_card/release/expected").is_some_and(|expected| is_after(&today, expected)) {
            return Some("the day of the expected release has passed; is the person still held?");
        }
        let stage = text("/_prisoner_card/stage").and_then(Stage::from_code);
        if matches!(stage, Some(Stage::Served | Stage::Dropped)) {
            return Some("the stage says that the case is over; is the person still held?");
        }
        let mut columns = self.reader.plan.columns.iter();
        let is_former = columns.any(|column| {
            column.kind == Kind::Word(Codes::Status) && FORMER.is_match(&self.row.cell(column.index).line())
        });
        is_former.then_some("the status says that the person is no longer held")
    }

    /// The dates of the row's events of these kinds.
    fn days(&self, codes: &[EventCode]) -> Vec<&str> {
        let events = self.item.pointer("/_prisoner_card/events").and_then(Value::as_array);
        let events = events.into_iter().flatten();
        let is_of = |event: &&Value| {
            let code = event["code"].as_str().and_then(EventCode::from_code);
            code.is_some_and(|code| codes.contains(&code))
        };
        events
            .filter(is_of)
            .filter_map(|event| event["date"].as_str())
            .collect()
    }
}

/// Whether a date is after another, as far as both are stated.
fn is_after(date: &str, other: &str) -> bool {
    let length = date.len().min(other.len());
    date.get(..length) > other.get(..length)
}
