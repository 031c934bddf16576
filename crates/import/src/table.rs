//! A table becomes drafts: one item for each row that names somebody.
//!
//! A file's bytes become a sheet of cells (`read`, with a file for each kind of file). The map or a known header row says
//! which column is which member (`map`, `columns`, `member`), and `rows` which rows are people. Each row becomes a draft
//! (`person`, with `dates`, `values`, `charges`, `place`). Its address comes from the table of places
//! (`prisons`), and `envelope` and `recipient` decide which text may go onto an envelope. The drafts are put into a
//! feed (`into`).
//!
//! Nothing is guessed: a cell that is not wholly understood is quoted and left out, with the reason. No draft opens the
//! mail, and no address is confirmed. `docs/importing.md` names the rules.

mod charges;
mod columns;
mod dates;
mod delimited;
mod envelope;
mod into;
mod item;
mod map;
mod member;
mod ods;
mod offence;
mod person;
mod place;
mod prisons;
mod read;
mod recipient;
mod report;
mod rows;
mod sheet;
mod values;
mod workbook;
mod xlsx;

use std::collections::{BTreeMap, BTreeSet};

use prisoner_card_document::Source;
use prisoner_card_format::Date;
use serde_json::Value;

use crate::ImportError;
use crate::decode;
use crate::report::escaped;
use map::{Map, Words};
use member::Kind;
use person::Reader;
use prisons::Prisons;
use read::Settings;
use rows::RowKind;

pub use into::Update;
pub(crate) use item::is_id;

/// The endings of the names of tables; other files are press releases.
const ENDINGS: [&str; 11] = [
    "csv", "tsv", "tab", "json", "xlsx", "ods", "xls", "xlsm", "xlsb", "xltm", "fods",
];

/// Whether a file of that name is a table.
pub fn is_table(name: &str) -> bool {
    ENDINGS.contains(&ending(name).as_str())
}

/// The ending of a name after its last dot, in small letters.
fn ending(name: &str) -> String {
    let (_, ending) = name.rsplit_once('.').unwrap_or_default();
    ending.to_lowercase()
}

/// The files and options of an import of a table.
#[derive(Clone, Copy, Debug)]
pub struct TableRequest<'a> {
    /// The table of people.
    pub table: &'a Source,
    /// The map of its columns; where there is none, the columns must be known.
    pub map: Option<&'a Source>,
    /// The table of prisons with their addresses.
    pub places: Option<&'a Source>,
    /// The encoding of files that are not UTF-8 and do not say theirs.
    pub encoding: Option<&'a str>,
    /// The day on which it is imported: past events lie before it.
    pub today: Date,
}

/// The people of a table.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// The people in the order of the rows.
    pub people: Vec<Person>,
    /// The name of the table.
    name: String,
    remarks: Vec<String>,
    /// The remarks on the table of places, each with its name.
    about_places: Vec<String>,
    left: Vec<Left>,
    losses: Vec<String>,
    /// The ids of rows that are not read, though they may be somebody's.
    slipped: Vec<String>,
    /// Columns of the map that say where people are, and may be there under another name.
    renamed_places: Vec<String>,
}

/// The draft of a person.
#[derive(Clone, Debug)]
pub struct Person {
    /// One item of a feed.
    pub item: Value,
    /// The cells that its values stand in.
    pub used: Vec<Used>,
    row: usize,
    /// Whether the table says where the person is in words that are not understood.
    is_lost: bool,
    /// Whether the table has a column of places, and nothing in it for the person.
    is_unplaced: bool,
    /// Whether its text for feed readers is the summary, and no column's own.
    is_text_of_summary: bool,
}

/// A value of a draft, and a cell that it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Used {
    /// The JSON Pointer of the value in the item.
    pub pointer: String,
    /// The cell, such as `C12`.
    pub cell: String,
}

/// A cell that was left, or a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Left {
    cell: String,
    text: String,
    /// The reason: a lowercase sentence without a full stop.
    why: String,
}

/// Makes drafts of a table's rows.
///
/// # Errors
///
/// Where the table or its map cannot be read, or the meaning of its columns is unknown.
pub fn import_table(request: &TableRequest) -> Result<Table, ImportError> {
    let map = request.map.map(read_map).transpose()?;
    let refused = |why: String| ImportError::refused(&request.table.name, why);
    let without = Settings {
        encoding: request.encoding,
        ..Settings::default()
    };
    let settings = map.as_ref().map_or(without, |map| map.settings(request.encoding));
    let mut sheet = read::sheet(request.table, &settings).map_err(refused)?;
    let (header, map) = columns::find(&sheet, map).map_err(|why| refused(sheet.with_choice(why)))?;
    let plan = columns::plan(&sheet, header, &map).map_err(refused)?;
    let words = Words::of(&map);
    let mut losses = std::mem::take(&mut sheet.losses);
    let places = request.places.map(|places| {
        let refused = |why: String| ImportError::refused(&places.name, why);
        let sheet = read::sheet(places, &map.settings_of_places(request.encoding)).map_err(refused)?;
        let named = |said: &String| format!("{}: {said}", sheet.name);
        losses.extend(sheet.losses.iter().map(named));
        let prisons = Prisons::read(&sheet, &map, &words, &mut losses);
        let prisons = prisons.map_err(|why| refused(sheet.with_choice(why)))?;
        Ok((prisons, sheet.remarks.iter().map(named).collect::<Vec<_>>()))
    });
    let (prisons, about_places) = places.transpose()?.unzip();
    let mut left = Vec::new();
    let reader = Reader {
        sheet: &sheet,
        plan: &plan,
        words: &words,
        prisons: prisons.as_ref(),
        today: request.today,
    };
    let mut table = Table {
        name: request.table.name.clone(),
        about_places: about_places.unwrap_or_default(),
        ..Table::default()
    };
    for row in sheet.rows.iter().skip(plan.header + 1) {
        if reader.goes_on(row)
            && let Some(above) = table.people.last_mut().filter(|above| above.row + 1 == row.number)
        {
            above.leave_place();
            losses.push(format!(
                "row {}: it names nobody and says where somebody is, perhaps the person in row {}, who so gets no custody and no \
                 address; write each person in one row",
                row.number, above.row
            ));
            continue;
        }
        match rows::kind(row, &sheet, &plan, &words) {
            RowKind::Person => match reader.person(row, &mut left) {
                Some(person) => table.people.push(person),
                None => losses.push(format!("row {}: it names nobody, so it is left", row.number)),
            },
            RowKind::Header => table
                .remarks
                .push(format!("row {}: it is the header row again", row.number)),
            RowKind::Left(why) => {
                table.slipped.extend(reader.id(row));
                losses.push(format!("row {}: {why}", row.number));
            }
        }
    }
    if prisons.is_some() {
        losses.extend(plan.without_recipient());
    }
    if prisons.is_some() && (!plan.has(Kind::Recipient) || plan.envelope.is_empty()) {
        losses.push(
            "no address is made: a column must be the recipient, and [envelope] in the map say how it is put together"
                .to_owned(),
        );
    }
    losses.extend(table.same_ids());
    losses.extend(plan.losses.iter().cloned());
    table.left = left;
    table.losses = losses;
    table.remarks.splice(..0, sheet.remarks);
    if !plan
        .columns
        .iter()
        .any(|column| ["content_text", "summary"].contains(&column.member))
    {
        table.remarks.push(
            "each person needs a content_text, for feed readers: give it a column, or write it in the feed".to_owned(),
        );
    }
    let mut charges = table
        .people
        .iter()
        .filter_map(|person| person.item.pointer("/_prisoner_card/charges"));
    let mut charges = charges.by_ref().filter_map(Value::as_array).flatten();
    if charges.any(|charge| charge.get("label").is_none()) {
        table.remarks.push(
            "a charge needs a label: write it in brackets after the article, under [labels] in the map, or in the feed"
                .to_owned(),
        );
    }
    table.remarks.extend(plan.remarks);
    table.remarks.extend(table.same_names());
    table.renamed_places = plan.renamed_places;
    Ok(table)
}

/// A first map for a table, which a person completes.
///
/// # Errors
///
/// Where the table cannot be read.
pub fn new_map(table: &Source, encoding: Option<&str>) -> Result<String, ImportError> {
    let settings = Settings {
        encoding,
        ..Settings::default()
    };
    let sheet = read::sheet(table, &settings).map_err(|why| ImportError::refused(&table.name, why))?;
    Ok(columns::new_map(&sheet))
}

fn read_map(source: &Source) -> Result<Map, ImportError> {
    let read = decode::text(&source.bytes, None).and_then(|(text, _)| Map::read(&text));
    read.map_err(|why| ImportError::refused(&source.name, why))
}

impl Table {
    /// Rows of one id.
    fn same_ids(&self) -> Vec<String> {
        let mut rows: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for person in &self.people {
            if let Some(id) = person.item.get("id").and_then(Value::as_str) {
                rows.entry(id).or_default().push(person.row.to_string());
            }
        }
        let same = rows.into_iter().filter(|(_, rows)| rows.len() > 1);
        same.map(|(id, rows)| format!("rows {} have the same id, {id:?}", rows.join(", ")))
            .collect()
    }

    /// Rows of one name, unless their dates of birth tell them apart.
    fn same_names(&self) -> Vec<String> {
        let mut rows: BTreeMap<String, Vec<&Person>> = BTreeMap::new();
        for person in &self.people {
            if let Some(name) = person.item.pointer("/_prisoner_card/name") {
                rows.entry(name.to_string()).or_default().push(person);
            }
        }
        let birth = |person: &Person| person.item.pointer("/_prisoner_card/birth").cloned();
        let may_be_one = |people: &Vec<&Person>| {
            let births: BTreeSet<String> = people
                .iter()
                .filter_map(|person| Some(birth(person)?.to_string()))
                .collect();
            people.len() > 1 && births.len() < people.len()
        };
        let id = |person: &Person| person.item.get("id").cloned();
        let same = rows.into_values().filter(|people| {
            let ids = people.iter().filter_map(|person| Some(id(person)?.to_string()));
            may_be_one(people) && ids.collect::<BTreeSet<_>>().len() > 1
        });
        same.map(|people| {
            let rows: Vec<String> = people.iter().map(|person| person.row.to_string()).collect();
            format!(
                "rows {} have the same name under different ids; are they one person?",
                rows.join(", ")
            )
        })
        .collect()
    }

    /// The drafts as JSON with a line feed at the end: a list of items.
    ///
    /// # Errors
    ///
    /// Where they cannot be written.
    pub fn drafts(&self) -> Result<String, ImportError> {
        let items: Vec<&Value> = self.people.iter().map(|person| &person.item).collect();
        let json = serde_json::to_string_pretty(&items).map_err(|error| ImportError::Draft(error.to_string()))?;
        Ok(escaped(&json) + "\n")
    }

    /// Whether nothing was left.
    pub fn is_clear(&self) -> bool {
        self.left.is_empty() && self.losses.is_empty()
    }

    /// The report on the values taken and the cells left.
    pub fn report(&self) -> String {
        report::report(self)
    }

    /// The members that drafts lack and need to be shown, each in a line; empty where no draft lacks any.
    pub fn gaps(&self) -> String {
        report::gaps(self)
    }
}

#[cfg(test)]
mod tests;
