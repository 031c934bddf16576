//! ODS: cells with the dates as they are shown, and hidden rows and columns, which calamine leaves out.

use prisoner_card_format::PartialDate;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::read::Settings;
use super::sheet::{Cell, MAX_CELLS, Row, Sheet};
use super::workbook::{Layout, attribute, broken, choose, elements};

/// Reads the sheet of that name, or else the first, of a workbook's `content.xml`.
pub(super) fn read(xml: &str, settings: &Settings) -> Result<Sheet, String> {
    let mut names = Vec::new();
    elements(xml, |element| {
        if element.name().as_ref() == "table:table" {
            names.push((attribute(element, "table:name").unwrap_or_default(), true));
        }
    })?;
    let (index, remark) = choose(&names, settings)?;
    let mut table = Table::default();
    let mut reader = Reader::from_str(xml);
    reader.config_mut().expand_empty_elements = true;
    let mut tables = 0;
    loop {
        match reader.read_event().map_err(|error| broken(&error))? {
            Event::Start(element) => {
                tables += usize::from(element.name().as_ref() == "table:table");
                if tables == index + 1 {
                    table.start(&element);
                }
            }
            Event::End(element) if tables == index + 1 => match element.name().as_ref() {
                "table:table" => break,
                name => table.end(name),
            },
            Event::Text(text) => table.text(&text.xml10_content()),
            Event::CData(text) => table.text(&text.xml10_content()),
            Event::GeneralRef(name) => {
                let character = name.resolve_char_ref().ok().flatten();
                let character = character.map(String::from);
                let predefined = quick_xml::escape::resolve_predefined_entity(name.as_ref()).map(str::to_owned);
                table.text(&character.or(predefined).unwrap_or_default());
            }
            Event::Eof => break,
            _ => {}
        }
    }
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
    rows: Vec<Row>,
    layout: Layout,
    /// The row's number, and the number of its repetitions.
    number: usize,
    repeated: usize,
    cells: Vec<Cell>,
    /// The column that comes next, and all that are described.
    column: usize,
    described: usize,
    /// The number of the cell's repetitions, the text that is shown in it, and the date that is stored.
    times: usize,
    shown: String,
    stored: Option<String>,
    is_in_paragraph: bool,
    /// The depth of open comments.
    comment: usize,
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
            }
            "table:table-row" => {
                self.repeated = number("table:number-rows-repeated");
                self.number = self.number.saturating_add(1);
                (self.column, self.cells) = (0, Vec::new());
                if is_hidden() {
                    let last = self.number.saturating_add(self.repeated.min(1_000));
                    self.layout.hidden_rows.extend(self.number..last);
                }
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.times = number("table:number-columns-repeated");
                self.shown.clear();
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
            }
            "text:line-break" => self.text("\n"),
            "text:tab" => self.text("\t"),
            "text:s" => self.text(" "),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.is_in_paragraph && self.comment == 0 {
            self.shown.push_str(text);
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "office:annotation" => self.comment = self.comment.saturating_sub(1),
            "text:p" if self.comment == 0 => self.is_in_paragraph = false,
            "table:table-cell" | "table:covered-table-cell" => {
                let cell = self.cell();
                let column = self.column;
                self.column = self.column.saturating_add(self.times);
                // A repeated cell without text is the rest of the row.
                if cell.text.is_empty() {
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
                if !cells.is_empty() {
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
