//! The meaning of each column: by the publisher's map, or by a header row that is known.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::{Value, json};

use super::charges;
use super::dates::{self, Decision};
use super::map::{ColumnTable, KNOWN, Map, Order, Words, header_key};
use super::member::{self, Kind, MEMBERS};
use super::place;
use super::report::count;
use super::sheet::{Sheet, letters};
use crate::line::squeezed;

/// The beginning of the links in Memorial's list.
pub(super) const MEMORIAL: &str = "https://memopzk.org/?p=";

/// The number of first rows among which the header row is looked for: some tables begin with a title.
const FIRST_ROWS: usize = 10;

/// The number of a column's words that a first map lists.
const MAX_WORDS: usize = 100;

/// The meaning of a table's columns, and the settings of the whole table.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// The index of the header row among the rows.
    pub(super) header: usize,
    /// The columns, in the order of the format.
    pub(super) columns: Vec<Planned>,
    /// Pointers and values that hold for every person.
    pub(super) constants: Vec<(String, Value)>,
    pub(super) language: Option<String>,
    pub(super) law: Option<String>,
    /// Charges, each with its label.
    pub(super) labels: Vec<(Value, String)>,
    pub(super) envelope: BTreeMap<String, String>,
    /// The remarks for the report.
    pub(super) remarks: Vec<String>,
    /// The parts of the table or the map that were not used.
    pub(super) losses: Vec<String>,
    /// Headers of the map that the table lacks, though they say where people are, and no other column does: where the table
    /// has a column that is not in the map, it may be that one under another name.
    pub(super) renamed_places: Vec<String>,
}

/// A column.
#[derive(Debug)]
pub(super) struct Planned {
    pub(super) index: usize,
    pub(super) header: String,
    pub(super) member: &'static str,
    pub(super) kind: Kind,
    pub(super) pointer: &'static str,
    pub(super) language: Option<String>,
    pub(super) order: Option<String>,
    /// The column counts only in rows in which these columns have these texts.
    pub(super) only_where: Vec<(usize, String)>,
    pub(super) decision: Decision,
}

/// The index of the header row, and the map for it.
pub(super) fn find(sheet: &Sheet, map: Option<Map>) -> Result<(usize, Map), String> {
    let headers = |row: usize| -> BTreeSet<String> {
        let cells = sheet.rows.get(row).map(|row| row.cells.as_slice()).unwrap_or_default();
        cells.iter().map(|cell| header_key(&cell.text)).collect()
    };
    let rows = 0..sheet.rows.len().min(FIRST_ROWS);
    let matches = |map: &Map, row: usize| {
        let headers = headers(row);
        map.columns
            .keys()
            .filter(|name| headers.contains(&header_key(name)))
            .count()
    };
    if let Some(map) = map {
        let best = rows.max_by_key(|row| (matches(&map, *row), std::cmp::Reverse(*row)));
        return match best.filter(|row| matches(&map, *row) > 0) {
            Some(row) => Ok((row, map)),
            None => Err("none of the map's columns is in the first ten rows".to_owned()),
        };
    }
    if is_memorial(sheet) {
        let memorial = KNOWN.iter().find(|known| known.table.as_deref() == Some("memorial"));
        return memorial.cloned().map(|map| (0, map)).ok_or_else(String::new);
    }
    let known = KNOWN.iter().flat_map(|map| rows.clone().map(move |row| (row, map)));
    let whole = known.filter(|(row, map)| matches(map, *row) == map.columns.len());
    let found = whole.max_by_key(|(_, map)| map.columns.len());
    found.map(|(row, map)| (row, map.clone())).ok_or_else(|| {
        "its columns are not known; write a first map with --map-new, complete it, and name it with --map".to_owned()
    })
}

/// Memorial's list: a heading, then rows of a name and a link.
fn is_memorial(sheet: &Sheet) -> bool {
    let is_link = |text: &str| {
        let number = text.strip_prefix(MEMORIAL);
        number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let mut rows = sheet.rows.iter().skip(1).peekable();
    rows.peek().is_some() && rows.all(|row| row.cells.len() == 2 && is_link(&row.cell(1).text))
}

/// The labels of the map, by the charge that each is of.
fn labels(map: &Map) -> Result<Vec<(Value, String)>, String> {
    let mut labels = Vec::new();
    for (article, label) in &map.labels {
        let charges = charges::charges(article, map.law.as_deref(), &[])?;
        labels.extend(charges.into_iter().map(|charge| (charge, label.clone())));
    }
    Ok(labels)
}

/// The plan for a table.
pub(super) fn plan(sheet: &Sheet, header: usize, map: &Map) -> Result<Plan, String> {
    let mut plan = Plan {
        header,
        language: map.language.clone().filter(|language| !language.is_empty()),
        law: map.law.clone(),
        labels: labels(map)?,
        envelope: map.envelope.clone(),
        ..Plan::default()
    };
    if map.table.as_deref() == Some("memorial") && is_memorial(sheet) {
        let title = sheet.rows.first().map(|row| row.cell(0).line()).unwrap_or_default();
        plan.remarks.push(format!(
            "Memorial's list {title:?}; everybody in it is taken as recognised"
        ));
        for (index, header) in [(0, "name"), (1, "url"), (1, "id")] {
            plan.add(index, header, map.column(header).unwrap_or_default(), &[])?;
        }
    } else {
        if let Some(table) = &map.table {
            plan.remarks
                .push(format!("its columns are those of a table that is known, {table}"));
        }
        plan.by_header(sheet, map)?;
    }
    plan.constants(map);
    plan.decide_dates(sheet, map.dates);
    if !(plan.has(Kind::Id) || plan.has(Kind::Name) || plan.has(Kind::NamePart)) {
        return Err("no column is an id or a name; say under [columns] in the map which is".to_owned());
    }
    if plan.language.is_none() {
        return Err("the map does not name the language of the table's text, such as language = \"ru\"".to_owned());
    }
    plan.columns
        .sort_by_key(|column| MEMBERS.iter().position(|(name, ..)| *name == column.member));
    Ok(plan)
}

impl Plan {
    /// Whether a column is of that kind.
    pub(super) fn has(&self, kind: Kind) -> bool {
        self.columns.iter().any(|column| column.kind == kind)
    }

    /// Envelopes of languages in which no column has the recipient, and columns of recipients without an envelope.
    pub(super) fn without_recipient(&self) -> Vec<String> {
        let of_table = self.language.as_deref();
        let recipients = self.columns.iter().filter(|column| column.kind == Kind::Recipient);
        let languages: Vec<_> = recipients
            .map(|column| column.language.as_deref().or(of_table))
            .collect();
        let lacking = self
            .envelope
            .keys()
            .filter(|language| !languages.contains(&Some(language.as_str())));
        let said = |language: &String| {
            format!("no envelope is made in {language:?}: no column is the recipient with language = {language:?}")
        };
        let mut lacking: Vec<String> = lacking.filter(|_| !languages.is_empty()).map(said).collect();
        for column in self.columns.iter().filter(|column| column.kind == Kind::Recipient) {
            let language = column.language.as_deref().or(of_table).unwrap_or_default();
            if !self.envelope.is_empty() && !self.envelope.contains_key(language) {
                lacking.push(format!(
                    "column {:?} is not used: [envelope] in the map has no envelope in {language:?}",
                    column.header
                ));
            }
        }
        lacking
    }

    fn by_header(&mut self, sheet: &Sheet, map: &Map) -> Result<(), String> {
        let Some(row) = sheet.rows.get(self.header) else {
            return Err("there is nothing in it".to_owned());
        };
        let headers: Vec<String> = row.cells.iter().map(super::sheet::Cell::line).collect();
        let mut passed_over = Vec::new();
        let mut has_unknown = false;
        for (index, header) in headers.iter().enumerate() {
            let rows = sheet.rows.iter().skip(self.header + 1);
            let filled = rows.filter(|row| !row.cell(index).text.is_empty()).count();
            if let Some(table) = map.column(header) {
                if map.table.is_some() && table.member == "-" && filled > 0 {
                    passed_over.push(format!("{} {header:?}", letters(index)));
                }
                self.add(index, header, table, &headers)?;
                continue;
            }
            if filled > 0 {
                has_unknown = true;
                let filled = count(filled, "cell");
                let left = format!(
                    "column {}, {header:?}, is not in the map: {filled} left",
                    letters(index)
                );
                self.losses
                    .push(format!("{left}; write {header:?} = \"-\" to leave it on purpose"));
            }
        }
        let rows = sheet.rows.iter().skip(self.header + 1);
        let beyond = rows
            .flat_map(|row| row.cells.iter().skip(headers.len()))
            .filter(|cell| !cell.text.is_empty());
        let beyond = beyond.count();
        if beyond > 0 && !sheet.is_delimited {
            self.losses
                .push(format!("beyond the header row: {} left", count(beyond, "cell")));
        }
        if !passed_over.is_empty() {
            self.remarks.push(format!(
                "no member is made of some of its columns, so look at them by hand: {}",
                passed_over.join(", ")
            ));
        }
        let needed = map.columns.keys().filter(|name| !map.optional.contains(*name));
        let is_there = |name: &str| headers.iter().any(|header| header_key(header) == header_key(name));
        for missing in needed.filter(|name| !is_there(name)) {
            self.losses
                .push(format!("the map's column {missing:?} is not in the table"));
            let kind = map.column(missing).and_then(|table| member::member(&table.member));
            let has_place = self.columns.iter().any(|column| column.kind == Kind::Place);
            if has_unknown && !has_place && kind.is_some_and(|(_, kind, _)| kind == Kind::Place) {
                self.renamed_places.push(missing.clone());
            }
        }
        Ok(())
    }

    fn add(&mut self, index: usize, header: &str, table: ColumnTable, headers: &[String]) -> Result<(), String> {
        let (member, kind, pointer) =
            member::member(&table.member).ok_or_else(|| format!("there is no member {:?}", table.member))?;
        let other = |name: &str| headers.iter().position(|header| header_key(header) == header_key(name));
        let only_where = table.only_where.iter().map(|(name, text)| {
            let index =
                other(name).ok_or_else(|| format!("column {header:?} depends on {name:?}, which is not there"))?;
            Ok((index, squeezed(text)))
        });
        self.columns.push(Planned {
            index,
            header: header.to_owned(),
            member,
            kind,
            pointer,
            language: table.language,
            order: table.order,
            only_where: only_where.collect::<Result<_, String>>()?,
            decision: Decision::Unneeded,
        });
        Ok(())
    }

    fn constants(&mut self, map: &Map) {
        for (name, text) in &map.constants {
            let Some((_, kind, pointer)) = member::member(name) else {
                continue;
            };
            let value = match (kind, &self.language) {
                (Kind::Text, Some(language)) => json!({ language.as_str(): text }),
                _ => text.as_str().into(),
            };
            self.constants.push((pointer.to_owned(), value));
        }
    }

    fn decide_dates(&mut self, sheet: &Sheet, map: Option<Order>) {
        for column in &mut self.columns {
            if !matches!(column.kind, Kind::Date | Kind::Event(_)) {
                continue;
            }
            let cells = sheet
                .rows
                .iter()
                .skip(self.header + 1)
                .map(|row| row.cell(column.index));
            column.decision = dates::decide(cells, map);
            let order = |order: &Order| match order {
                Order::DayFirst => "the day comes before the month",
                Order::MonthFirst => "the month comes before the day",
            };
            let said = match &column.decision {
                Decision::Unneeded => continue,
                Decision::Column(decided, cell) => format!("{}, as {cell:?} shows", order(decided)),
                Decision::Map(decided) => format!("{}, as the map says", order(decided)),
                Decision::Open => "nothing shows whether the day or the month comes first".to_owned(),
                Decision::Torn(day, month) => format!("the day comes first in {day:?}, the month in {month:?}"),
            };
            self.remarks
                .push(format!("column {}, {:?}: {said}", letters(column.index), column.header));
        }
    }
}

/// A first map for a table, to be completed by a person.
pub(super) fn new_map(sheet: &Sheet) -> String {
    let known = find(sheet, None).ok();
    let header = known.as_ref().map_or(0, |(row, _)| *row);
    // TOML writes strings as JSON does, except for DEL.
    let quoted = |text: &str| json!(text).to_string().replace('\u{7f}', "\\u007F");
    let table = known.as_ref().and_then(|(_, map)| map.table.clone());
    let mut map = format!("# A map for {}. docs/importing.md explains it.\n", quoted(&sheet.name));
    match (&table, &known) {
        (Some(table), Some((_, known))) => {
            let language = known.language.as_deref().unwrap_or_default();
            let _ = writeln!(
                map,
                "# Its columns are known; what is written here comes before what is known of them.\ntable = {}\n\
                 language = {}",
                quoted(table),
                quoted(language)
            );
        }
        _ => map.push_str("language = \"\" # of the names and the text, such as \"ru\"\n"),
    }
    map.push_str(
        "# law = \"RU-UK\" # of articles that do not name theirs\n# dates = \"D/M/Y\" # where a column does not tell\n",
    );
    map.push_str("\n[columns]\n");
    let mut seen = BTreeSet::new();
    let mut places = Vec::new();
    let cells = sheet
        .rows
        .get(header)
        .map(|row| row.cells.as_slice())
        .unwrap_or_default();
    for (index, cell) in cells.iter().enumerate() {
        let header = cell.line();
        if header.is_empty() || !seen.insert(header.clone()) {
            continue;
        }
        let own = known.as_ref().and_then(|(_, map)| map.column(&header));
        let elsewhere = || KNOWN.iter().find_map(|known| known.column(&header));
        let member = own
            .or_else(elsewhere)
            .map_or_else(|| "-".to_owned(), |column| column.member);
        if member == "place" {
            places.push(index);
        }
        let mark = if table.is_some() { "# " } else { "" };
        let _ = writeln!(map, "{mark}{} = {}", quoted(&header), quoted(&member));
    }
    let members: Vec<_> = MEMBERS.iter().map(|(name, ..)| *name).collect();
    let _ = writeln!(map, "# What a column can be: {}", members.join(" "));
    map.push_str(
        "\n[constants]\n# \"recognition.by\" = \"who recognises everybody in this table\"\n# \"recognition.status\" = \
         \"recognised\"\n\n[words.place]\n# Words for where somebody is, each with a code of custody.\n",
    );
    let words = Words::of(&Map::default());
    let unknown: BTreeSet<String> = places
        .iter()
        .flat_map(|index| sheet.rows.iter().skip(header + 1).map(|row| row.cell(*index)))
        .filter(|cell| !cell.text.is_empty() && place::read(cell, &words, |_| false).is_err())
        .map(super::sheet::Cell::line)
        .collect();
    for word in unknown.iter().take(MAX_WORDS) {
        let _ = writeln!(map, "# {} = \"\"", quoted(word));
    }
    let codes: Vec<_> = prisoner_card_format::codes::CustodyCode::ALL
        .iter()
        .map(|code| code.code())
        .collect();
    let _ = writeln!(map, "# The codes: {}", codes.join(" "));
    map.push_str(
        "\n[envelope]\n# How an envelope is put together of a prison's address (--places) and the column that is the \
         recipient.\n# ru = \"{address}, {recipient}\"\n",
    );
    map
}
