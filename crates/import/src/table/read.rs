//! From a file's bytes to a sheet, by the kind of file.

use prisoner_card_document::Source;
use serde_json::{Map as Object, Value};

use super::sheet::{Cell, MAX_CELLS, Row, Sheet};
use super::{delimited, ending, workbook};
use crate::decode;

/// A table of 10,000 people has some 5 MB.
const LIMIT: usize = 64 * 1024 * 1024;

/// How a file is to be read, as far as it is stated.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Settings<'a> {
    /// The sheet of a workbook.
    pub(super) sheet: Option<&'a str>,
    /// The delimiter of the cells of a CSV file.
    pub(super) delimiter: Option<char>,
    /// The encoding of text that is not UTF-8.
    pub(super) encoding: Option<&'a str>,
    /// The part of the map in which these stand, in messages.
    pub(super) section: &'static str,
}

/// Reads a table, or returns the reason why it is not read.
pub(super) fn sheet(source: &Source, settings: &Settings) -> Result<Sheet, String> {
    let bytes = source.bytes.as_slice();
    if bytes.len() > LIMIT {
        return Err("it is larger than 64 MiB, which no table of people is".to_owned());
    }
    let ending = ending(&source.name);
    let ending = ending.as_str();
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") || ending == "xls" {
        return Err(
            "XLS files may carry macros, and have been used to attack people, so they are not read; save it as \
                    XLSX or CSV"
                .to_owned(),
        );
    }
    if matches!(ending, "xlsm" | "xlsb" | "xltm") {
        return Err("files with macros are not read; save it as XLSX or CSV".to_owned());
    }
    if ending == "fods" {
        return Err("flat ODS files are not read; save it as ODS".to_owned());
    }
    if bytes.starts_with(b"PK") {
        let sheet = workbook::read(&source.name, bytes, settings)?;
        return filled(sheet);
    }
    let (text, said) = decode::text(bytes, settings.encoding)?;
    if text.contains('\0') {
        return Err("it is no text: it has NUL characters in it".to_owned());
    }
    let mut sheet = if ending == "json" {
        json(&source.name, &text)?
    } else {
        let tab = matches!(ending, "tsv" | "tab").then_some((b'\t', "its name"));
        let named = settings.delimiter;
        let named = named.and_then(|delimiter| Some((u8::try_from(delimiter).ok()?, "the map")));
        delimited::read(&source.name, &text, named.or(tab), settings.section)?
    };
    sheet
        .remarks
        .insert(0, said.unwrap_or_else(|| "read as UTF-8".to_owned()));
    filled(sheet)
}

fn filled(sheet: Sheet) -> Result<Sheet, String> {
    if sheet.rows.is_empty() {
        return Err("there is nothing in it".to_owned());
    }
    Ok(sheet)
}

/// A list of objects, wherever in the JSON it stands: its members' names become the first row.
fn json(name: &str, text: &str) -> Result<Sheet, String> {
    let root: Value = serde_json::from_str(text).map_err(|error| format!("it is no JSON: {error}"))?;
    let mut lists = Vec::new();
    find_lists(&root, "", &mut lists);
    let [(pointer, entries)] = lists.as_slice() else {
        return Err(format!(
            "a list of people was looked for in it, and there are {}",
            lists.len()
        ));
    };
    // GraphQL puts each entry into an object of its own.
    let node = |entry: &'_ Value| -> Option<Object<String, Value>> {
        let inner = entry
            .get("node")
            .filter(|node| node.is_object() && entry.as_object().is_some_and(|all| all.len() <= 2));
        inner.unwrap_or(entry).as_object().cloned()
    };
    let objects: Vec<Object<String, Value>> = entries.iter().filter_map(node).collect();
    let mut header: Vec<String> = Vec::new();
    for member in objects.iter().flat_map(Object::keys) {
        if !header.contains(member) {
            header.push(member.clone());
        }
    }
    if header.len() * objects.len() > MAX_CELLS {
        return Err(format!("it has more than {MAX_CELLS} cells"));
    }
    let mut rows = vec![Row {
        number: 0,
        cells: header.iter().map(|name| Cell::of(name)).collect(),
    }];
    for (number, object) in objects.iter().enumerate() {
        let cells = header
            .iter()
            .map(|name| Cell::of(&text_of(object.get(name).unwrap_or(&Value::Null))));
        rows.push(Row {
            number,
            cells: cells.collect(),
        });
    }
    Ok(Sheet {
        name: name.to_owned(),
        rows,
        remarks: vec![format!(
            "people are the entries of {:?}",
            if pointer.is_empty() { "/" } else { pointer }
        )],
        pointer: Some(pointer.clone()),
        ..Sheet::default()
    })
}

fn find_lists<'a>(value: &'a Value, pointer: &str, lists: &mut Vec<(String, &'a Vec<Value>)>) {
    match value {
        Value::Array(entries) if !entries.is_empty() && entries.iter().all(Value::is_object) => {
            lists.push((pointer.to_owned(), entries));
        }
        Value::Object(members) => {
            for (name, value) in members {
                find_lists(
                    value,
                    &format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1")),
                    lists,
                );
            }
        }
        _ => {}
    }
}

fn text_of(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(text_of).collect::<Vec<_>>().join("\n"),
        other => other.to_string(),
    }
}
