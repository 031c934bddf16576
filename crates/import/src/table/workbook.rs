//! Workbooks: the archive, the choice of the sheet, and the remarks on merged and hidden cells.

use std::io::{Cursor, Read};

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

use super::ods::{self, Styles};
use super::read::Settings;
use super::sheet::{Sheet, letters};
use super::xlsx;

/// The most XML that one part of a workbook may have, unpacked: a table of 10,000 people has some 20 MB.
const MAX_XML: u64 = 128 * 1024 * 1024;

/// Parts of a workbook in which there are macros.
const MACROS: [&str; 5] = [
    "vbaproject.bin",
    "xl/macrosheets/",
    "xl/dialogsheets/",
    "basic/",
    "scripts/",
];

/// A workbook's archive.
pub(super) type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Reads the sheet of that name, or else the first that can be seen.
pub(super) fn read(name: &str, bytes: &[u8], settings: &Settings) -> Result<Sheet, String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let parts: Vec<String> = archive
        .file_names_raw()
        .map(|name| String::from_utf8_lossy(name).into_owned())
        .collect();
    let has = |wanted: &str| parts.iter().any(|part| part.to_lowercase().contains(wanted));
    if MACROS.iter().any(|macros| has(macros)) {
        return Err("there are macros in it, so it is not read; save it as XLSX without macros, or as CSV".to_owned());
    }
    let mut sheet = if has("xl/workbook.xml") {
        for part in &parts {
            part_of(&mut archive, part, |_| ())?;
        }
        xlsx::read(bytes, &mut archive, settings)?
    } else if has("content.xml") {
        let mut styles = Styles::default();
        if has("styles.xml") {
            part_of(&mut archive, "styles.xml", |xml| styles.read(xml))??;
        }
        part_of(&mut archive, "content.xml", |xml| ods::read(xml, styles, settings))??
    } else {
        return Err("it is an archive, and neither XLSX nor ODS".to_owned());
    };
    name.clone_into(&mut sheet.name);
    Ok(sheet)
}

/// A part's text, as long as it is no longer than any table's.
pub(super) fn part_of<T>(archive: &mut Archive, name: &str, read: impl FnOnce(&str) -> T) -> Result<T, String> {
    let part = archive.by_name(name).map_err(|error| broken(&error))?;
    let mut bytes = Vec::new();
    part.take(MAX_XML + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| broken(&error))?;
    if bytes.len() as u64 > MAX_XML {
        return Err("unpacked it is larger than 128 MiB, which no table of people is".to_owned());
    }
    Ok(read(&String::from_utf8_lossy(&bytes)))
}

/// The message of a file that is no workbook.
pub(super) fn broken(error: &dyn std::fmt::Display) -> String {
    format!("it is broken: {error}; it may be cut off: copy or download it again, or save it anew as XLSX, ODS or CSV")
}

/// A piece of an XML text.
#[derive(Debug)]
pub(super) enum Piece<'a> {
    Start(&'a BytesStart<'a>),
    Text(&'a str),
    /// The end of an element, with its name.
    End(&'a str),
}

/// Looks at each piece of an XML text.
pub(super) fn pieces(xml: &str, mut each: impl FnMut(Piece)) -> Result<(), String> {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().expand_empty_elements = true;
    loop {
        match reader.read_event().map_err(|error| broken(&error))? {
            Event::Start(element) => each(Piece::Start(&element)),
            Event::End(element) => each(Piece::End(element.name().as_ref())),
            Event::Text(text) => each(Piece::Text(&text.xml10_content())),
            Event::CData(text) => each(Piece::Text(&text.xml10_content())),
            Event::GeneralRef(name) => {
                let character = name.resolve_char_ref().ok().flatten();
                let character = character.map(String::from);
                let predefined = resolve_predefined_entity(name.as_ref()).map(str::to_owned);
                each(Piece::Text(&character.or(predefined).unwrap_or_default()));
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// Looks at each element of an XML text.
pub(super) fn elements(xml: &str, mut each: impl FnMut(&BytesStart)) -> Result<(), String> {
    pieces(xml, |piece| {
        if let Piece::Start(element) = piece {
            each(element);
        }
    })
}

/// An element's attribute, by its name with the prefix that these formats always have.
pub(super) fn attribute(element: &BytesStart, name: &str) -> Option<String> {
    let found = element.try_get_attribute(name).ok().flatten()?;
    found
        .normalized_value(XmlVersion::Implicit1_0)
        .ok()
        .map(std::borrow::Cow::into_owned)
}

/// The sheet that is read, by its place among the names, and a remark on the others.
pub(super) fn choose(names: &[(String, bool)], settings: &Settings) -> Result<(usize, Option<String>), String> {
    let wanted = settings.sheet;
    let index = match wanted {
        Some(wanted) => names.iter().position(|(name, _)| name == wanted),
        None => names.iter().position(|(_, is_visible)| *is_visible),
    };
    let listed: Vec<_> = names.iter().map(|(name, _)| format!("{name:?}")).collect();
    let index = index.ok_or_else(|| match wanted {
        Some(wanted) => format!("there is no sheet {wanted:?}; its sheets: {}", listed.join(", ")),
        None => "there is no sheet in it that can be seen".to_owned(),
    })?;
    let others: Vec<_> = listed.iter().enumerate().filter(|(other, _)| *other != index).collect();
    let others: Vec<_> = others.into_iter().map(|(_, name)| name.as_str()).collect();
    let remark = (!others.is_empty()).then(|| {
        let chosen = listed.get(index).map(String::as_str).unwrap_or_default();
        format!(
            "sheet {chosen} is read, and not {}; the map names another, as sheet = …{}",
            others.join(", "),
            settings.section
        )
    });
    Ok((index, remark))
}

/// The hidden rows and columns of a sheet, its merged cells, and those with comments.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// Numbers of rows, from 1.
    pub(super) hidden_rows: Vec<usize>,
    /// Numbers of columns, from 0.
    pub(super) hidden_columns: Vec<usize>,
    /// First and last row, from 1, and column, from 0, of merged cells.
    pub(super) merged: Vec<[(usize, usize); 2]>,
    /// Row, from 1, and column, from 0, of cells with comments.
    pub(super) commented: Vec<(usize, usize)>,
}

/// The number of places that are named of each kind.
const NAMED: usize = 20;

impl Layout {
    /// Adds the remarks. Hidden rows and columns are read, too. The text of merged cells is that of the first alone.
    pub(super) fn tell(&self, sheet: &mut Sheet) {
        let list = |all: Vec<String>| {
            let more = if all.len() > NAMED { ", …" } else { "" };
            let named: Vec<_> = all.into_iter().take(NAMED).collect();
            format!("{}{more}", named.join(", "))
        };
        if !self.hidden_rows.is_empty() {
            let rows = list(self.hidden_rows.iter().map(ToString::to_string).collect());
            sheet
                .remarks
                .push(format!("hidden rows are read as the others are: {rows}"));
        }
        if !self.hidden_columns.is_empty() {
            let columns = list(self.hidden_columns.iter().map(|column| letters(*column)).collect());
            sheet
                .remarks
                .push(format!("hidden columns are read as the others are: {columns}"));
        }
        let cell = |(row, column): (usize, usize)| format!("{}{row}", letters(column));
        if !self.commented.is_empty() {
            let cells = list(self.commented.iter().copied().map(cell).collect());
            sheet.remarks.push(format!(
                "no member is made of comments, so look at them by hand: {cells}"
            ));
        }
        if !self.merged.is_empty() {
            let cells = list(
                self.merged
                    .iter()
                    .map(|[first, last]| format!("{}:{}", cell(*first), cell(*last)))
                    .collect(),
            );
            sheet.losses.push(format!(
                "cells are merged, and what is in them counts for the first alone: {cells}"
            ));
        }
    }
}
