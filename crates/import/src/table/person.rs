//! A row becomes a draft: one item of a feed, with the cell that each of its values stands in.

mod gone;
mod held;
mod sentence;

use prisoner_card_format::{Date, PartialDate};
use serde_json::{Value, json};

use super::charges;
use super::columns::{Plan, Planned};
use super::dates;
use super::item::{id, in_order, is_country, join, paragraphs, put, url};
use super::map::{Words, is_blank};
use super::member::{Codes, Kind, is_departure, is_release};
use super::prisons::Prisons;
use super::sheet::{Cell, Row, Sheet};
use super::values;
use super::{Left, Person, Used};
use crate::line::squeezed;

/// The sheet, the plan, the words and the prisons that rows are read with.
pub(super) struct Reader<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) plan: &'a Plan,
    pub(super) words: &'a Words,
    pub(super) prisons: Option<&'a Prisons>,
    pub(super) today: Date,
}

/// The place of the sentence in an item.
const SENTENCE: &str = "/_prisoner_card/sentence";

/// A draft that is being made.
struct Draft<'a> {
    reader: &'a Reader<'a>,
    row: &'a Row,
    item: Value,
    used: Vec<Used>,
    left: &'a mut Vec<Left>,
    /// The values that two columns contradict each other about.
    torn: Vec<String>,
    is_lost: bool,
    /// The reason of a cell that is not understood why the place may not count.
    doubt: Option<&'static str>,
    is_unplaced: bool,
    is_text_of_summary: bool,
}

impl Reader<'_> {
    /// The id of a row.
    pub(super) fn id(&self, row: &Row) -> Option<String> {
        let column = self.plan.columns.iter().find(|column| column.kind == Kind::Id)?;
        id(&row.cell(column.index).line())
    }

    /// The draft of a row; `None` where the row names nobody.
    pub(super) fn person(&self, row: &Row, left: &mut Vec<Left>) -> Option<Person> {
        let mut draft = Draft {
            reader: self,
            row,
            item: json!({}),
            used: Vec::new(),
            left,
            torn: Vec::new(),
            is_lost: false,
            doubt: None,
            is_unplaced: false,
            is_text_of_summary: false,
        };
        draft.fill();
        let Draft {
            item,
            used,
            is_lost,
            is_unplaced,
            is_text_of_summary,
            ..
        } = draft;
        if item.get("id").is_none() && item.pointer("/_prisoner_card/name").is_none() {
            return None;
        }
        Some(Person {
            item,
            used,
            row: row.number,
            is_lost,
            is_unplaced,
            is_text_of_summary,
        })
    }
}

impl Draft<'_> {
    fn fill(&mut self) {
        let plan = self.reader.plan;
        self.comments();
        for column in &plan.columns {
            if column.kind == Kind::Nothing || !self.counts(column) {
                continue;
            }
            let cell = self.row.cell(column.index);
            if is_blank(&cell.line()) {
                // "No", struck out, says no longer that nobody left. A comment on an empty cell may say that somebody did.
                let is_struck = cell.is_struck && !cell.line().is_empty();
                if is_departure(column.member, column.kind) && (is_struck || cell.comment.is_some()) {
                    self.leave(
                        column,
                        cell.doubt().unwrap_or("its comment may say that the person left"),
                    );
                }
                continue;
            }
            let is_read_later = matches!(column.kind, Kind::Region | Kind::Place | Kind::Recipient);
            let is_error = cell.is_error() && !is_read_later;
            let error = is_error.then_some("it is an error of the spreadsheet, and no value");
            if let Some(why) = cell.doubt().or(error) {
                // A sentence of which a part is not sure is another sentence.
                match column.kind {
                    Kind::Term => self.void(SENTENCE),
                    Kind::Count(_) => self.void(column.pointer),
                    _ => self.is_lost |= cell.is_struck && is_read_later,
                }
                self.leave(column, why);
                continue;
            }
            self.read(column, cell);
        }
        for (pointer, value) in &plan.constants {
            if self.item.pointer(pointer).is_none() {
                put(&mut self.item, pointer, value.clone());
            }
        }
        self.name_in_parts();
        self.content();
        self.sentence();
        let known = self.custody();
        put(&mut self.item, "/_prisoner_card/mail/state", "unknown".into());
        if let Some((prison, place)) = known {
            self.envelope(&prison, place);
        }
        if let Some(language) = &plan.language {
            put(&mut self.item, "/language", language.clone().into());
        }
        self.item = in_order(std::mem::take(&mut self.item));
    }

    /// Whether the other columns of this row have the texts that a column depends on, with no mark that may take their
    /// meaning away.
    fn holds(&self, column: &Planned) -> bool {
        let mut others = column.only_where.iter();
        others.all(|(index, text)| {
            let cell = self.row.cell(*index);
            cell.line() == *text && cell.doubt().is_none() && cell.comment.is_none()
        })
    }

    /// Whether a column says something of this row; where it does not, its text is reported.
    fn counts(&mut self, column: &Planned) -> bool {
        let counts = self.holds(column);
        if !counts && !is_blank(&self.row.cell(column.index).line()) {
            self.leave(
                column,
                "what it means depends on another column, and here that is not sure",
            );
        }
        counts
    }

    fn read(&mut self, column: &Planned, cell: &Cell) {
        let line = cell.line();
        let value: Result<Value, String> = match column.kind {
            Kind::Nothing | Kind::Region | Kind::Place | Kind::Recipient => return,
            Kind::Id | Kind::Plain if cell.is_rounded() => {
                Err("it is a number that lost its zeros or was rounded: write it as text".to_owned())
            }
            Kind::Id => id(&line)
                .map(Value::from)
                .ok_or_else(|| "it is no id: small Latin letters, digits and hyphens".to_owned()),
            Kind::Url => url(&line).ok_or_else(|| "it is no https URL".to_owned()),
            Kind::Plain => Ok(paragraphs(&cell.text).into()),
            Kind::Text => Ok(self.in_language(column, paragraphs(&cell.text))),
            Kind::List => Ok(cell
                .text
                .split(['\n', ',', ';', '|'])
                .map(squeezed)
                .filter(|text| !text.is_empty())
                .map(|text| self.in_language(column, text))
                .collect::<Vec<_>>()
                .into()),
            Kind::Name => return self.name(column, cell),
            Kind::NamePart => match values::name(&line, self.reader.today) {
                Ok(values::Name { name, birth: None }) => {
                    let part = column.member.trim_start_matches("name.");
                    Ok(self.in_language(column, json!({ part: name })))
                }
                _ => Err("it is not a name alone".to_owned()),
            },
            Kind::Date => self
                .date(cell, column)
                .map(|date| date.to_string().into())
                .map_err(str::to_owned),
            Kind::Event(code) => self
                .date(cell, column)
                .map(|date| json!([{ "date": date.to_string(), "code": code.code() }]))
                .map_err(str::to_owned),
            Kind::Word(codes) => self.word(codes, &line),
            Kind::Country => is_country(&line)
                .then(|| line.clone().into())
                .ok_or_else(|| "it is not a country's two letters, such as RU".to_owned()),
            Kind::Charges => charges::charges(&cell.text, self.reader.plan.law.as_deref(), &self.reader.plan.labels)
                .map(|charges| self.labelled(column, charges).into())
                .map_err(str::to_owned),
            Kind::Term => match self.reader.words.code(Codes::Punishment, &line) {
                Some(code) => {
                    let code = code.to_owned();
                    return self.take(column, "/_prisoner_card/sentence/kind", code.into());
                }
                None => values::term(&line).map(Value::from).ok_or_else(|| {
                    // "9 years, suspended" is no imprisonment of which the term is not known.
                    self.void(SENTENCE);
                    "it is not a term, such as \"4 1/2 years\", and may say more of the sentence, which is left out"
                        .to_owned()
                }),
            },
            Kind::Count(unit) => match values::count(&line) {
                Some(0) => return,
                Some(count) => return self.count(column, count, unit),
                None => {
                    // Years without their months are another term.
                    self.void(column.pointer);
                    Err("it is not a whole number".to_owned())
                }
            },
        };
        match value {
            Ok(value) => self.take(column, column.pointer, value),
            Err(why) if column.kind == Kind::Term => self.leave(column, &why),
            Err(why) => self.leave(column, &format!("{why}, so {} is left out", column.member)),
        }
    }

    /// The date in a cell, of a year that may be meant.
    fn date(&self, cell: &Cell, column: &Planned) -> Result<PartialDate, &'static str> {
        let date = dates::date(cell, &column.decision)?;
        let is_planned = column.member == "release.expected";
        dates::is_likely(date, self.reader.today, is_planned).map(|()| date)
    }

    /// The charges with the labels of the cell, or else of the map.
    fn labelled(&self, column: &Planned, charges: Vec<Value>) -> Vec<Value> {
        let labels = &self.reader.plan.labels;
        let labelled = charges.into_iter().map(|mut charge| {
            let of_map = labels.iter().find(|(labelled, _)| *labelled == charge);
            let of_map = of_map.map(|(_, label)| Value::from(label.as_str()));
            if let (Value::Object(members), Some(label)) = (&mut charge, of_map) {
                members.insert("label".to_owned(), label);
            }
            if let Some(label) = charge.get_mut("label") {
                *label = self.in_language(column, label.take());
            }
            charge
        });
        labelled.collect()
    }

    fn word(&self, codes: Codes, line: &str) -> Result<Value, String> {
        let code = self.reader.words.code(codes, line);
        code.map(Value::from).ok_or_else(|| {
            format!(
                "it is no word that is known, nor one under [words.{}] in the map",
                codes.name()
            )
        })
    }

    fn name(&mut self, column: &Planned, cell: &Cell) {
        // On lines of its own only a date of birth may stand.
        let first = cell.text.lines().next().map(squeezed).unwrap_or_default();
        let order = column.order.as_deref().unwrap_or_default();
        let name = match values::name_in(&cell.line(), order.starts_with("family"), self.reader.today) {
            Ok(name) if cell.text.lines().count() > 1 && name.name != first => {
                return self.leave(column, "it is more than one line, so name is left out");
            }
            Ok(name) => name,
            Err(why) => return self.leave(column, &format!("{why}, so name is left out")),
        };
        let parted = match &column.order {
            Some(order) => values::name_parts(&name.name, order)
                .ok_or("it has more or fewer words than the order in the map, so its parts are not told apart"),
            None => Ok(name.name.clone().into()),
        };
        let value = parted.unwrap_or_else(|why| {
            self.leave(column, why);
            name.name.clone().into()
        });
        let value = self.in_language(column, value);
        self.take(column, column.pointer, value);
        if let Some(birth) = name.birth {
            match self.date(&Cell::of(&birth), column) {
                Ok(date) => self.take(column, "/_prisoner_card/birth", date.to_string().into()),
                Err(why) => self.leave(column, &format!("{why}, so birth is left out")),
            }
        }
    }

    fn in_language(&self, column: &Planned, value: impl Into<Value>) -> Value {
        let language = column.language.as_ref().or(self.reader.plan.language.as_ref());
        let language = language.map(String::as_str).unwrap_or_default();
        json!({ language: value.into() })
    }

    /// Sets a value beside those that are there. Two columns may say the same, or one more precisely.
    fn take(&mut self, column: &Planned, pointer: &str, value: Value) {
        if self.torn.iter().any(|torn| torn == pointer) {
            return self.tear(column, pointer);
        }
        match self.item.pointer_mut(pointer) {
            None | Some(Value::Null) => put(&mut self.item, pointer, value),
            Some(there) => {
                if !join(there, &value) {
                    return self.tear(column, pointer);
                }
            }
        }
        self.note(column, pointer);
    }

    /// Leaves out a value on which two columns contradict each other, also where a third agrees with one.
    fn tear(&mut self, column: &Planned, pointer: &str) {
        self.void(pointer);
        self.leave(
            column,
            &format!(
                "another column says something else or is not understood, so {} is left out",
                column.member
            ),
        );
    }

    /// Takes no value for a member, from no column.
    fn void(&mut self, pointer: &str) {
        put(&mut self.item, pointer, Value::Null);
        self.torn.push(pointer.to_owned());
        self.used.retain(|used| used.pointer != pointer);
    }

    fn note(&mut self, column: &Planned, pointer: &str) {
        self.used.push(Used {
            pointer: pointer.to_owned(),
            cell: self.reader.sheet.place(self.row.number, column.index, &column.header),
        });
    }

    fn leave(&mut self, column: &Planned, why: &str) {
        // What is not understood in a column of releases, moves or deaths may be one, and in any other it may tell of one.
        let cell = self.row.cell(column.index);
        let is_departure = is_departure(column.member, column.kind);
        let sheet = self.reader.sheet;
        let header = sheet.rows.get(self.reader.plan.header);
        let lacks_cell = sheet.is_delimited && header.is_some_and(|header| self.row.cells.len() < header.cells.len());
        let is_marked = cell.doubt().is_some() || cell.comment.is_some();
        let is_held = !lacks_cell && is_release(column.member, column.kind) && gone::is_held(&cell.line());
        let may_be_gone = if is_departure && is_marked {
            true
        } else {
            !is_held && gone::may_be_gone(&cell.line(), is_departure, lacks_cell)
        };
        if may_be_gone {
            self.doubt = Some(gone::NOT_UNDERSTOOD);
        }
        self.is_lost |= may_be_gone || is_departure && lacks_cell;
        self.left.push(Left {
            cell: self.reader.sheet.place(self.row.number, column.index, &column.header),
            text: cell.line(),
            why: why.to_owned(),
        });
    }

    /// The parts of a name that stand in cells of their own are put in the format's order.
    fn name_in_parts(&mut self) {
        let Some(Value::Object(names)) = self.item.pointer_mut("/_prisoner_card/name") else {
            return;
        };
        for name in names.values_mut().filter_map(Value::as_object_mut) {
            let parts = ["given", "patronymic", "family"];
            *name = parts.iter().filter_map(|part| name.remove_entry(*part)).collect();
        }
    }

    /// The text for feed readers: the summary, where no column is made for it.
    fn content(&mut self) {
        let plan = self.reader.plan;
        let summary = "/_prisoner_card/summary";
        let language = plan.language.as_deref().unwrap_or_default();
        let text = self.item.pointer(&format!("{summary}/{language}")).cloned();
        if let (Some(text), None) = (text, self.item.get("content_text")) {
            put(&mut self.item, "/content_text", text);
            self.is_text_of_summary = true;
            let columns = plan.columns.iter().filter(|column| column.pointer == summary);
            for column in columns.collect::<Vec<_>>() {
                self.note(column, "/content_text");
            }
        }
    }
}
