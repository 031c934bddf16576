//! The columns of a table of places: by the map, or by a header that is known.

use super::super::map::{Map, header_key, is_blank};
use super::super::report::count;
use super::super::sheet::{Cell, Row, Sheet, letters};

/// Columns of tables of places that are known, and the names that a map has for them.
const KNOWN: [(&str, &str); 7] = [
    ("Регион", "region"),
    ("Вид ИУ", "kind"),
    ("№ ИУ", "number"),
    ("Сленговое", "name"),
    ("Адрес", "address"),
    ("name_ovd", "name"),
    ("coordinate", "-"),
];

/// Whether a map may call a column of the table of places so.
pub(in super::super) fn is_column(name: &str) -> bool {
    let names = ["-", "name", "region", "kind", "number", "address", "custody"];
    names.contains(&name)
        || name
            .strip_prefix("address.")
            .is_some_and(|language| !language.is_empty())
}

/// The columns of a table of places.
#[derive(Debug)]
pub(super) struct Columns<'a> {
    header: &'a Row,
    /// The place and the name of each; that of an address has its language, such as `address.ru`.
    named: Vec<(usize, String)>,
    /// The headers of the map that are not there.
    missing: Vec<String>,
}

impl<'a> Columns<'a> {
    /// The columns of a header row. Where the map has a column for something, headers that are known do not count for it.
    pub(super) fn of(header: &'a Row, map: &Map) -> Self {
        let whole = |name: &str| match (name, &map.language) {
            ("address", Some(language)) => format!("address.{language}"),
            ("address", None) => "address.".to_owned(),
            _ => name.to_owned(),
        };
        let headers = || header.cells.iter().map(Cell::line).enumerate();
        let own = |header: &str| {
            let mut places = map.places.iter();
            places.find(|(known, _)| header_key(known) == header_key(header))
        };
        let mut named: Vec<(usize, String)> = headers()
            .filter_map(|(index, header)| Some((index, whole(own(&header)?.1))))
            .collect();
        let is_own = |name: &str| map.places.values().any(|own| whole(own) == name);
        let known = headers()
            .filter(|(_, header)| own(header).is_none())
            .filter_map(|(index, header)| {
                let known = KNOWN.iter().find(|(known, _)| header_key(known) == header_key(&header));
                let name = known
                    .map(|(_, name)| *name)
                    .or_else(|| is_column(&header).then_some(header.as_str()))?;
                Some((index, whole(name)))
            });
        let known: Vec<_> = known.filter(|(_, name)| !is_own(name)).collect();
        named.extend(known);
        named.sort();
        let is_there = |name: &str| headers().any(|(_, header)| header_key(&header) == header_key(name));
        let missing = map
            .places
            .iter()
            .filter(|(header, name)| *name != "-" && !is_there(header));
        let missing = missing.map(|(header, _)| header.clone()).collect();
        Self { header, named, missing }
    }

    /// Whether there is one of that name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.named.iter().any(|(_, named)| named == name)
    }

    /// The names of the columns with addresses, each once.
    pub(super) fn addresses(&self) -> Vec<&str> {
        let names = self.named.iter().map(|(_, name)| name.as_str());
        let mut names: Vec<_> = names.filter(|name| name.starts_with("address.")).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The cells of a row in the columns of that name which say something.
    pub(super) fn filled<'b>(&self, name: &str, row: &'b Row) -> Vec<(usize, &'b Cell)> {
        let columns = self.named.iter().filter(|(_, named)| named == name);
        let cells = columns.map(|(index, _)| (*index, row.cell(*index)));
        // "Not known" is a code of custody, too.
        let is_said = |text: &str| !text.is_empty() && (name == "custody" || !is_blank(text));
        cells.filter(|(_, cell)| is_said(&cell.line())).collect()
    }

    /// What a row says in the columns of that name; nothing where two of them say different things.
    pub(super) fn value(&self, name: &str, row: &Row, sheet: &Sheet, left: &mut Vec<String>) -> Option<String> {
        let cells = self.filled(name, row);
        let (index, first) = cells.first()?;
        let text = first.line();
        if cells.iter().all(|(_, other)| other.line() == text) {
            return Some(text);
        }
        let place = self.place(sheet, row, *index);
        left.push(format!(
            "{place} {text:?}: another column says something else, so neither is used as {name}"
        ));
        None
    }

    /// The name of a cell of a row, with that of the file.
    pub(super) fn place(&self, sheet: &Sheet, row: &Row, index: usize) -> String {
        let header = self.header.cell(index).text.as_str();
        format!("{}:{}", sheet.name, sheet.place(row.number, index, header))
    }

    /// The headers of the map that are not there, as a list.
    pub(super) fn missing(&self) -> String {
        let quoted: Vec<_> = self.missing.iter().map(|header| format!("{header:?}")).collect();
        quoted.join(", ")
    }

    /// The columns that nothing is read of, though there is something in them, and those of the map that are not there.
    pub(super) fn unread(&self, sheet: &Sheet) -> Vec<String> {
        let rows = || sheet.rows.iter().skip(1);
        let filled = |index: usize| rows().filter(|row| !row.cell(index).text.is_empty()).count();
        let headers = self.header.cells.iter().map(Cell::line).enumerate();
        let unread = headers.filter(|(index, _)| self.named.iter().all(|(named, _)| named != index));
        let missing = self.missing.iter().map(|header| {
            let name = &sheet.name;
            format!("{name}: the map's column {header:?} is not in the table")
        });
        let unread = unread
            .map(|(index, header)| (index, header, filled(index)))
            .filter(|(_, _, filled)| *filled > 0)
            .map(|(index, header, filled)| {
                format!(
                    "{}: column {}, {header:?}, is not read: {} left; write {header:?} = \"-\" under [places] in the map to \
                     leave it on purpose",
                    sheet.name,
                    letters(index),
                    count(filled, "cell")
                )
            });
        missing.chain(unread).collect()
    }

    /// The first column in which something of a row is struck out.
    pub(super) fn struck(&self, row: &Row) -> Option<usize> {
        let mut read = self
            .named
            .iter()
            .filter(|(_, name)| name != "-")
            .map(|(index, _)| *index);
        read.find(|index| row.cell(*index).is_struck)
    }

    /// A comment on a cell of a row that is read.
    pub(super) fn comment<'b>(&self, row: &'b Row) -> Option<&'b str> {
        let mut read = self.named.iter().filter(|(_, name)| name != "-");
        read.find_map(|(index, _)| row.cell(*index).comment.as_deref())
    }

    /// The cells of a row that stand beyond the header row.
    pub(super) fn beyond(&self, row: &Row) -> Vec<String> {
        let cells = row.cells.iter().enumerate().skip(self.header.cells.len());
        let filled = cells.filter(|(_, cell)| !is_blank(&cell.line()));
        filled
            .map(|(index, cell)| format!("{} {:?}", letters(index), cell.line()))
            .collect()
    }
}
