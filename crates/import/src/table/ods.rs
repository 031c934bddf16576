//! ODS: cells with the dates as they are shown, hidden sheets, rows and columns, text that is struck out, and comments,
//! which calamine leaves out.

use std::collections::HashMap;

use prisoner_card_format::PartialDate;
use quick_xml::events::BytesStart;

use super::read::Settings;
use super::sheet::{Cell, MAX_CELLS, Row, Sheet};
use super::workbook::{Layout, Piece, attribute, choose, elements, pieces};

/// The styles of a workbook, by family and name.
#[derive(Debug, Default)]
pub(super) struct Styles(HashMap<(String, String), Style>);

/// A style, as far as it is stated; the rest is its parent's.
#[derive(Debug, Default)]
struct Style {
    parent: Option<String>,
    is_struck: Option<bool>,
    is_hidden: Option<bool>,
}

/// The longest chain of styles and their parents that is followed.
const MAX_PARENTS: usize = 16;

impl Styles {
    /// Adds the styles of an XML text.
    pub(super) fn read(&mut self, xml: &str) -> Result<(), String> {
        let mut open = None;
        elements(xml, |element| match element.name().as_ref() {
            "style:style" => {
                let of = |name: &str| attribute(element, name).unwrap_or_default();
                let name = (of("style:family"), of("style:name"));
                let parent = attribute(element, "style:parent-style-name");
                self.0.insert(
                    name.clone(),
                    Style {
                        parent,
                        ..Style::default()
                    },
                );
                open = Some(name);
            }
            "style:default-style" => open = None,
            "style:text-properties" | "style:table-properties" => {
                let Some(style) = open.as_ref().and_then(|name| self.0.get_mut(name)) else {
                    return;
                };
                let lines = ["style:text-line-through-style", "style:text-line-through-type"];
                for line in lines.iter().filter_map(|name| attribute(element, name)) {
                    style.is_struck = Some(line != "none");
                }
                if let Some(display) = attribute(element, "table:display") {
                    style.is_hidden = Some(display == "false");
                }
            }
            _ => {}
        })
    }

    /// What a style or its parents state.
    fn stated(&self, family: &str, name: Option<String>, state: fn(&Style) -> Option<bool>) -> bool {
        let mut name = name;
        for _ in 0..MAX_PARENTS {
            let style = name.take().and_then(|name| self.0.get(&(family.to_owned(), name)));
            let Some(style) = style else { return false };
            if let Some(stated) = state(style) {
                return stated;
            }
            name.clone_from(&style.parent);
        }
        false
    }

    fn is_struck(&self, family: &str, name: Option<String>) -> bool {
        self.stated(family, name, |style| style.is_struck)
    }
}

/// Reads the sheet of that name, or else the first that can be seen, of a workbook's `content.xml`. `styles` are those of
/// its `styles.xml`.
pub(super) fn read(xml: &str, mut styles: Styles, settings: &Settings) -> Result<Sheet, String> {
    styles.read(xml)?;
    let mut names = Vec::new();
    elements(xml, |element| {
        if element.name().as_ref() == "table:table" {
            let is_hidden = styles.stated("table", attribute(element, "table:style-name"), |style| style.is_hidden);
            names.push((attribute(element, "table:name").unwrap_or_default(), !is_hidden));
        }
    })?;
    let (index, remark) = choose(&names, settings)?;
    let mut table = Table {
        styles,
        ..Table::default()
    };
    let (mut tables, mut is_over) = (0, false);
    pieces(xml, |piece| {
        if let Piece::Start(element) = &piece {
            tables += usize::from(element.name().as_ref() == "table:table");
        }
        if tables != index + 1 || is_over {
            return;
        }
        match piece {
            Piece::Start(element) => table.start(element),
            Piece::Text(text) => table.text(text),
            Piece::End("table:table") => is_over = true,
            Piece::End(name) => table.end(name),
        }
    })?;
    if table.count > MAX_CELLS {
        return Err(format!("it has more than {MAX_CELLS} cells"));
    }
    let mut sheet = Sheet {
        rows: table.rows,
        remarks: remark.iter().cloned().collect(),
        choice: remark,
        ..Sheet::default()
    };
    table.layout.tell(&mut sheet);
    Ok(sheet)
}

/// A table that is being read.
#[derive(Default)]
struct Table {
    styles: Styles,
    rows: Vec<Row>,
    layout: Layout,
    /// The row's number, and the number of its repetitions.
    number: usize,
    repeated: usize,
    cells: Vec<Cell>,
    /// The column that comes next, and all that are described.
    column: usize,
    described: usize,
    /// The styles of cells that state none: of the columns up to each number, and of the row.
    styles_of_columns: Vec<(usize, Option<String>)>,
    style_of_row: Option<String>,
    /// The number of the cell's repetitions, the text that is shown in it, and the date that is stored.
    times: usize,
    shown: String,
    stored: Option<String>,
    is_in_paragraph: bool,
    is_struck: bool,
    /// Whether the text of each open paragraph and span is struck out.
    spans: Vec<bool>,
    /// The depth of open comments, and their text.
    comment: usize,
    is_in_comment: bool,
    said: String,
    count: usize,
}

impl Table {
    fn start(&mut self, element: &BytesStart) {
        let number = |name: &str| {
            attribute(element, name)
                .and_then(|text| text.parse::<usize>().ok())
                .unwrap_or(1)
        };
        let is_hidden = || attribute(element, "table:visibility").is_some_and(|visibility| visibility != "visible");
        match element.name().as_ref() {
            "office:annotation" => self.comment += 1,
            "table:table-column" => {
                let repeated = number("table:number-columns-repeated");
                if is_hidden() {
                    let last = self.described.saturating_add(repeated.min(1_000));
                    self.layout.hidden_columns.extend(self.described..last);
                }
                self.described = self.described.saturating_add(repeated);
                let style = attribute(element, "table:default-cell-style-name");
                self.styles_of_columns.push((self.described, style));
            }
            "table:table-row" => {
                self.repeated = number("table:number-rows-repeated");
                self.number = self.number.saturating_add(1);
                (self.column, self.cells) = (0, Vec::new());
                self.style_of_row = attribute(element, "table:default-cell-style-name");
                if is_hidden() {
                    let last = self.number.saturating_add(self.repeated.min(1_000));
                    self.layout.hidden_rows.extend(self.number..last);
                }
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.times = number("table:number-columns-repeated");
                self.shown.clear();
                self.said.clear();
                self.is_struck = self.styles.is_struck("table-cell", self.style(element));
                self.stored = attribute(element, "office:date-value");
                let (across, down) = (
                    number("table:number-columns-spanned"),
                    number("table:number-rows-spanned"),
                );
                if across > 1 || down > 1 {
                    let end = |start: usize, length: usize| start.saturating_add(length.max(1) - 1);
                    let last = (end(self.number, down), end(self.column, across));
                    self.layout.merged.push([(self.number, self.column), last]);
                }
            }
            "text:p" if self.comment == 0 => {
                if !self.shown.is_empty() {
                    self.shown.push('\n');
                }
                self.is_in_paragraph = true;
                self.open("paragraph", element);
            }
            "text:p" => {
                self.is_in_comment = true;
                self.said.push(' ');
            }
            "text:span" if self.comment == 0 => self.open("text", element),
            "text:line-break" => self.text("\n"),
            "text:tab" => self.text("\t"),
            "text:s" => self.text(" "),
            _ => {}
        }
    }

    /// The name of a cell's style.
    fn style(&self, cell: &BytesStart) -> Option<String> {
        let mut columns = self.styles_of_columns.iter();
        attribute(cell, "table:style-name")
            .or_else(|| self.style_of_row.clone())
            .or_else(|| columns.find(|(end, _)| self.column < *end)?.1.clone())
    }

    /// Opens a paragraph or a span, which may be struck out.
    fn open(&mut self, family: &str, element: &BytesStart) {
        let style = attribute(element, "text:style-name");
        self.spans.push(self.styles.is_struck(family, style));
    }

    fn text(&mut self, text: &str) {
        if self.is_in_comment {
            self.said.push_str(text);
        } else if self.is_in_paragraph && self.comment == 0 {
            self.shown.push_str(text);
            self.is_struck |= self.spans.contains(&true) && !text.trim().is_empty();
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "office:annotation" => self.comment = self.comment.saturating_sub(1),
            "text:p" if self.comment == 0 => {
                self.is_in_paragraph = false;
                self.spans.clear();
            }
            "text:p" => self.is_in_comment = false,
            "text:span" if self.comment == 0 => {
                self.spans.pop();
            }
            "table:table-cell" | "table:covered-table-cell" => {
                let said = self.said.trim();
                let cell = Cell {
                    is_struck: self.is_struck,
                    comment: (!said.is_empty()).then(|| said.into()),
                    ..self.cell()
                };
                let column = self.column;
                if cell.comment.is_some() {
                    self.layout.commented.push((self.number, column));
                }
                self.column = self.column.saturating_add(self.times);
                // A repeated cell without text is the rest of the row.
                if cell.text.is_empty() && cell.comment.is_none() {
                    return;
                }
                self.count = self
                    .count
                    .saturating_add(self.column - self.cells.len().min(self.column));
                if self.count <= MAX_CELLS {
                    self.cells.resize(column, Cell::default());
                    self.cells.resize(self.column, cell);
                }
            }
            "table:table-row" => {
                let cells = std::mem::take(&mut self.cells);
                if cells.iter().any(|cell| !cell.text.is_empty()) {
                    self.count = self
                        .count
                        .saturating_add(cells.len().saturating_mul(self.repeated - self.repeated.min(1)));
                    let times = if self.count <= MAX_CELLS { self.repeated } else { 0 };
                    let numbers = self.number..self.number.saturating_add(times);
                    self.rows.extend(numbers.map(|number| Row {
                        number,
                        cells: cells.clone(),
                    }));
                }
                self.number = self.number.saturating_add(self.repeated.saturating_sub(1));
            }
            _ => {}
        }
    }

    /// The cell. A date is as precise as it is shown: "February 2024" is stored as the first of the month.
    fn cell(&self) -> Cell {
        let Some(PartialDate::Day(date)) = self
            .stored
            .as_deref()
            .and_then(|stored| PartialDate::parse(stored.get(..10)?))
        else {
            return Cell::of(&self.shown);
        };
        let parts = self.shown.split(|character: char| !character.is_alphanumeric());
        let parts = parts.filter(|part| {
            part.chars().count() > 1 || part.bytes().all(|byte| byte.is_ascii_digit()) && !part.is_empty()
        });
        let shown = match parts.count() {
            1 if self.shown.trim() == format!("{:04}", date.year) => PartialDate::Year(date.year),
            2 => PartialDate::Month(date.year, date.month),
            3.. => PartialDate::Day(date),
            _ => return Cell::of(&self.shown),
        };
        Cell {
            text: shown.to_string(),
            date: Some(shown),
            ..Cell::default()
        }
    }
}
