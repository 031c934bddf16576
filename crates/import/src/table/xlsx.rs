//! XLSX. Cells are calamine's. It reports neither hidden rows and columns nor text that is struck out within a cell, nor
//! comments, so they are read here.

mod marks;

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, ExcelDateTime, Font, Reader, SheetType, SheetVisible, Style, Xlsx};
use prisoner_card_format::{Date, PartialDate};

use super::read::Settings;
use super::sheet::{Cell, MAX_CELLS, Row, Sheet};
use super::workbook::{Archive, Layout, Piece, attribute, broken, choose, elements, part_of, pieces};
use marks::{Marks, Run, comments, parts, position, struck_strings};

/// Reads the sheet of that name, or else the first that can be seen.
pub(super) fn read(bytes: &[u8], archive: &mut Archive, settings: &Settings) -> Result<Sheet, String> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let sheets: Vec<(String, bool)> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible == SheetVisible::Visible))
        .collect();
    let (index, remark) = choose(&sheets, settings)?;
    let name = sheets.get(index).map(|(name, _)| name.as_str()).unwrap_or_default();
    let (mut layout, marks) = layout(archive, name)?;
    let merged = workbook
        .merge_cells_by_sheet_name(name)
        .map_err(|error| broken(&error))?;
    let corner = |(row, column): (u32, u32)| (row as usize + 1, column as usize);
    layout.merged = merged
        .iter()
        .map(|cells| [corner(cells.start), corner(cells.end)])
        .collect();
    let mut sheet = Sheet {
        rows: rows(&mut workbook, name, &marks)?,
        remarks: remark.iter().cloned().collect(),
        choice: remark,
        ..Sheet::default()
    };
    layout.tell(&mut sheet);
    Ok(sheet)
}

fn rows(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str, marks: &Marks) -> Result<Vec<Row>, String> {
    let mut reader = workbook.worksheet_cells_reader(name).map_err(|error| broken(&error))?;
    let is_struck = |style: &Style| style.font.as_ref().is_some_and(Font::has_strikethrough);
    let styles: Vec<(Precision, bool, bool)> = reader
        .styles()
        .iter()
        .map(|style| (precision(style), is_plain(style), is_struck(style)))
        .collect();
    let mut rows: BTreeMap<usize, Vec<Cell>> = BTreeMap::new();
    let mut count = 0;
    while let Some((found, style)) = reader.next_cell_with_style_id().map_err(|error| broken(&error))? {
        let style = styles.get(style).copied().unwrap_or((Precision::None, true, false));
        let (precision, is_plain, is_struck) = style;
        let mut cell = cell(found.get_value(), precision, is_plain);
        if cell.text.is_empty() {
            continue;
        }
        let (row, column) = found.get_position();
        let (row, column) = (row as usize + 1, column as usize);
        cell.is_struck = is_struck || marks.struck.contains(&(row, column));
        let cells = rows.entry(row).or_default();
        count += (column + 1).saturating_sub(cells.len());
        if count > MAX_CELLS {
            return Err(format!("it has more than {MAX_CELLS} cells"));
        }
        if cells.len() <= column {
            cells.resize(column + 1, Cell::default());
        }
        cells[column] = cell;
    }
    for ((row, column), comment) in &marks.comments {
        let Some(cells) = rows.get_mut(row) else { continue };
        if cells.len() <= *column {
            cells.resize(column + 1, Cell::default());
        }
        cells[*column].comment = Some(comment.as_str().into());
    }
    Ok(rows.into_iter().map(|(number, cells)| Row { number, cells }).collect())
}

fn cell(value: &DataRef, precision: Precision, is_plain: bool) -> Cell {
    match value {
        DataRef::Empty => Cell::default(),
        DataRef::SharedString(text) => Cell::of(text),
        DataRef::Int(number) => Cell {
            is_shown_otherwise: !is_plain,
            ..Cell::of(&number.to_string())
        },
        // A whole number is stored with a fraction of nothing, and shown without.
        DataRef::Float(number) => Cell {
            is_shown_otherwise: !is_plain || number.abs() >= MAX_EXACT,
            ..Cell::of(&number.to_string())
        },
        DataRef::Bool(value) => Cell::of(&value.to_string()),
        DataRef::DateTime(date) => dated(*date, precision),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Cell::of(text),
        DataRef::Error(error) => Cell::of(&error.to_string()),
    }
}

/// Spreadsheets keep 15 digits of a number.
const MAX_EXACT: f64 = 1e15;

/// Whether a number is shown in the digits that it is stored in, without zeros in front, a percent sign or words.
fn is_plain(style: &Style) -> bool {
    let code = style.number_format.as_ref().map(|format| format.format_code.as_str());
    code.is_none_or(|code| matches!(code, "" | "@" | "0") || code.eq_ignore_ascii_case("general"))
}

/// The part of a date that its format shows. Excel stores "February 2024" as the first of the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Precision {
    Day,
    Month,
    Year,
    /// No year, or none of it.
    None,
}

fn precision(style: &Style) -> Precision {
    // Without a stated format, no part of the date is known to be shown.
    let Some(format) = &style.number_format else {
        return Precision::None;
    };
    // These formats have no code of their own: what they show depends on the language, Chinese, Japanese or Korean. All of
    // them show a day, or else at least a month.
    let is_stated = !format.format_code.is_empty() && !format.format_code.eq_ignore_ascii_case("general");
    match format.format_id {
        Some(30 | 31) if !is_stated => return Precision::Day,
        Some(27 | 36 | 50 | 52 | 57) if !is_stated => return Precision::Month,
        _ => {}
    }
    let mut code = String::new();
    let mut is_text = false;
    for character in format.format_code.chars() {
        match character {
            '"' | '[' | ']' => is_text = !is_text,
            _ if !is_text => code.extend(character.to_lowercase()),
            _ => {}
        }
    }
    match (code.contains('y'), code.contains('m'), code.contains('d')) {
        (true, true, true) => Precision::Day,
        (true, true, false) => Precision::Month,
        (true, false, false) => Precision::Year,
        _ => Precision::None,
    }
}

fn dated(stored: ExcelDateTime, precision: Precision) -> Cell {
    let (year, month, day, ..) = stored.to_ymd_hms_milli();
    let date = Date::new(year, month, day).filter(|_| stored.is_datetime() && stored.as_f64() >= 1.0);
    let shown = date.and_then(|date| match precision {
        Precision::Day => Some(PartialDate::Day(date)),
        Precision::Month => Some(PartialDate::Month(date.year, date.month)),
        Precision::Year => Some(PartialDate::Year(date.year)),
        Precision::None => None,
    });
    match shown {
        Some(date) => Cell {
            text: date.to_string(),
            date: Some(date),
            ..Cell::default()
        },
        // The number alone: its format shows no date.
        None => Cell::of(&stored.as_f64().to_string()),
    }
}

/// The hidden rows and columns of a sheet, the text in it that is struck out, and the comments on it.
fn layout(archive: &mut Archive, name: &str) -> Result<(Layout, Marks), String> {
    let mut id = None;
    part_of(archive, "xl/workbook.xml", |xml| {
        elements(xml, |element| {
            if element.local_name().as_ref() == "sheet" && attribute(element, "name").as_deref() == Some(name) {
                id = attribute(element, "r:id");
            }
        })
    })??;
    let parts = parts(archive, "xl/workbook.xml")?;
    let Some(path) = parts
        .iter()
        .find(|part| Some(&part.id) == id.as_ref())
        .map(|part| part.path.clone())
    else {
        return Err("it does not say where its sheets are".to_owned());
    };
    let strings = parts.iter().find(|part| part.kind == "sharedStrings");
    let struck = strings
        .map(|strings| struck_strings(archive, &strings.path))
        .transpose()?
        .unwrap_or_default();
    let mut marks = Marks {
        comments: comments(archive, &path)?,
        ..Marks::default()
    };
    let mut layout = Layout {
        commented: marks.comments.keys().copied().collect(),
        ..Layout::default()
    };
    let (mut row, mut next, mut is_shared, mut is_value) = (0_usize, 0_usize, false, false);
    let (mut cell, mut open, mut without) = (None, None, None);
    let mut run = Run::default();
    part_of(archive, &path, |xml| {
        pieces(xml, |piece| {
            run.read(&piece);
            let element = match piece {
                Piece::Start(element) => element,
                Piece::Text(text) => {
                    let index = text.trim().parse().ok().filter(|_| is_value && is_shared);
                    if index.is_some_and(|index| struck.contains(&index)) || run.is_struck(text) {
                        marks.struck.insert((row, next.saturating_sub(1)));
                    }
                    return;
                }
                Piece::End(_) => {
                    is_value = false;
                    return;
                }
            };
            let number = |name: &str| attribute(element, name).and_then(|text| text.parse::<usize>().ok());
            let is_hidden = || attribute(element, "hidden").is_some_and(|hidden| hidden == "1" || hidden == "true");
            match element.local_name().as_ref() {
                "row" => {
                    row = number("r").unwrap_or(row.saturating_add(1));
                    next = 0;
                    if is_hidden() {
                        layout.hidden_rows.push(row);
                    }
                }
                "c" => {
                    without = without.take().or(open.take());
                    let place = attribute(element, "r");
                    next = place.as_deref().and_then(position).map_or(next, |(_, column)| column) + 1;
                    is_shared = attribute(element, "t").as_deref() == Some("s");
                    cell = Some(place.unwrap_or_else(|| format!("row {row}")));
                }
                "f" => open.clone_from(&cell),
                "v" => (open, is_value) = (None, true),
                "is" => open = None,
                "col" if is_hidden() => {
                    let (first, last) = (number("min").unwrap_or(1), number("max").unwrap_or(1));
                    layout
                        .hidden_columns
                        .extend((first..=last.min(first.saturating_add(1_000))).map(|column| column.saturating_sub(1)));
                }
                _ => {}
            }
        })
    })??;
    // Programs that write workbooks and do not calculate leave formulas without what they come to.
    match without.or(open) {
        Some(cell) => Err(format!(
            "the formula in {cell} has no value that was saved with it; open the file in a spreadsheet program, save it, and \
             import again"
        )),
        None => Ok((layout, marks)),
    }
}
