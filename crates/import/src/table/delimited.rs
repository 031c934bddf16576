//! CSV and TSV. The delimiter divides every row alike, or the map names it; never a guess. Nor is the end of a cell a
//! guess: a quotation mark that opens a cell and does not close it would swallow the rows after it.

use csv::{ByteRecord, ReaderBuilder};

use super::sheet::{Cell, MAX_CELLS, Row, Sheet};

/// The delimiters in the files that people have.
const DELIMITERS: [(u8, &str); 4] = [(b',', "commas"), (b';', "semicolons"), (b'\t', "tabs"), (b'|', "bars")];

/// The number of rows in which the delimiter is looked for.
const LOOKED_AT: usize = 1_000;

/// Reads the text of a file; `named` is the delimiter that the map or the file's name states, and `section` the part of the
/// map that may name it.
pub(super) fn read(name: &str, text: &str, named: Option<(u8, &'static str)>, section: &str) -> Result<Sheet, String> {
    // Excel's own first line, which names the delimiter.
    let (text, skipped, said) = match text.split_once('\n') {
        Some((first, rest)) if first.len() <= 6 => match first.trim_end().strip_prefix("sep=").map(str::as_bytes) {
            Some([delimiter]) => (rest, 1, Some(*delimiter)),
            _ => (text, 0, None),
        },
        _ => (text, 0, None),
    };
    let (delimiter, why) = match named.or(said.map(|delimiter| (delimiter, "its first line"))) {
        Some(named) => named,
        None => (delimiter(text, section)?, ""),
    };
    let known = DELIMITERS.iter().find(|(known, _)| *known == delimiter);
    let called = known.map_or_else(
        || format!("{:?}", char::from(delimiter)),
        |(_, name)| (*name).to_owned(),
    );
    let said = if why.is_empty() {
        String::new()
    } else {
        format!(", as {why} says")
    };
    let quotes = Quotes::of(text, delimiter);
    // Google Sheets writes no quotation marks around the cells of a TSV file: those in it are text.
    let is_bare = delimiter == b'\t' && (quotes.broken.is_some() || quotes.has_breaks) && has_rows_alike(text);
    let mut remarks = vec![format!("cells are divided by {called}{said}")];
    if is_bare {
        remarks.push("each line is a row, and quotation marks are text".to_owned());
    } else if let Some(line) = quotes.broken {
        return Err(format!(
            "the quotation mark that opens a cell in line {} does not close it as CSV files have it, so where the cell \
             ends is not sure; write the mark twice within a cell, or save the table anew",
            line + skipped
        ));
    }
    Ok(Sheet {
        name: name.to_owned(),
        rows: rows(text, delimiter, skipped, !is_bare)?,
        remarks,
        losses: quotes.swallowed(is_bare, skipped),
        is_delimited: true,
        ..Sheet::default()
    })
}

/// The findings about the quotation marks of a file.
#[derive(Debug, Default, PartialEq, Eq)]
struct Quotes {
    /// The line of a mark that opens a cell and is not followed, where it closes, by the end of the cell.
    broken: Option<usize>,
    /// Whether a cell has line breaks in it.
    has_breaks: bool,
    /// Lines within a cell that look like whole rows.
    rows: Vec<usize>,
}

impl Quotes {
    fn of(text: &str, delimiter: u8) -> Self {
        let mut found = Self::default();
        let width = text
            .lines()
            .map(|line| divided(line, delimiter))
            .find(|width| *width > 0);
        let mut bytes = text.bytes().peekable();
        let (mut line, mut is_start) = (1, true);
        while let Some(byte) = bytes.next() {
            if byte == b'"' && is_start {
                let start = line;
                let mut cell = Vec::new();
                let is_closed = loop {
                    match bytes.next() {
                        Some(b'"') if bytes.next_if_eq(&b'"').is_none() => break true,
                        Some(byte) => cell.push(byte),
                        None => break false,
                    }
                };
                let cell = String::from_utf8_lossy(&cell).into_owned();
                let is_ended = bytes
                    .peek()
                    .is_none_or(|next| *next == delimiter || b"\r\n".contains(next));
                if !is_closed || !is_ended {
                    found.broken = Some(start);
                    return found;
                }
                for (index, inner) in cell.split('\n').enumerate().skip(1) {
                    found.has_breaks = true;
                    line += 1;
                    // Commas stand in addresses, too; a tab or a semicolon hardly.
                    let is_address = delimiter == b',' && (width <= Some(3) || begins_with_postcode(inner));
                    if Some(divided(inner, delimiter)) == width && !is_address {
                        found.rows.push(start + index);
                    }
                }
            }
            is_start = byte == delimiter || byte == b'\n' || byte == b'\r';
            line += usize::from(byte == b'\n');
        }
        found
    }

    /// The warnings about rows that may have been taken for a cell's text.
    fn swallowed(&self, is_bare: bool, skipped: usize) -> Vec<String> {
        let lines = self.rows.iter().filter(|_| !is_bare);
        let said = lines.map(|line| {
            format!(
                "line {} stands within a cell, and looks like a row of its own",
                line + skipped
            )
        });
        said.collect()
    }
}

/// Whether a line begins with five or six digits.
fn begins_with_postcode(line: &str) -> bool {
    let digits = line.trim_start().bytes().take_while(u8::is_ascii_digit).count();
    (5..=6).contains(&digits)
}

/// The number of delimiters in a line.
fn divided(line: &str, delimiter: u8) -> usize {
    line.bytes().filter(|byte| *byte == delimiter).count()
}

/// Whether every line has as many tabs as the first.
fn has_rows_alike(text: &str) -> bool {
    let mut widths = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| divided(line, b'\t'));
    let first = widths.next();
    widths.all(|width| Some(width) == first)
}

/// The only delimiter that divides every row into as many cells, or else the only one that divides the first two.
fn delimiter(text: &str, section: &str) -> Result<u8, String> {
    let widths = |delimiter: u8| -> Vec<usize> {
        reader(text, delimiter, true)
            .byte_records()
            .take(LOOKED_AT)
            .map_while(Result::ok)
            .map(|record| record.len())
            .collect()
    };
    let dividing: Vec<(u8, &str, Vec<usize>)> = DELIMITERS
        .iter()
        .map(|(delimiter, name)| (*delimiter, *name, widths(*delimiter)))
        // The first row may be a title alone.
        .filter(|(_, _, widths)| widths.iter().take(2).any(|width| *width > 1))
        .collect();
    let alike: Vec<_> = dividing
        .iter()
        .filter(|(_, _, widths)| widths.iter().all(|width| Some(width) == widths.first()))
        .collect();
    match (alike.as_slice(), dividing.as_slice()) {
        ([(delimiter, ..)], _) | ([], [(delimiter, ..)]) => Ok(*delimiter),
        ([], []) => Ok(b','),
        _ => {
            let names: Vec<_> = dividing.iter().map(|(_, name, _)| *name).collect();
            Err(format!(
                "its cells may be divided by {}; name the delimiter in the map, such as delimiter = \";\"{section}",
                names.join(" or by ")
            ))
        }
    }
}

fn reader(text: &str, delimiter: u8, has_quotes: bool) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(delimiter)
        .quoting(has_quotes)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
}

/// The rows with their numbers in a spreadsheet, where each record is a row, and each blank line is one.
fn rows(text: &str, delimiter: u8, skipped: usize, has_quotes: bool) -> Result<Vec<Row>, String> {
    let mut reader = reader(text, delimiter, has_quotes);
    let mut rows = Vec::new();
    let (mut record, mut number, mut cells) = (ByteRecord::new(), skipped, 0_usize);
    loop {
        let start = usize::try_from(reader.position().byte()).unwrap_or_default();
        if !reader
            .read_byte_record(&mut record)
            .map_err(|error| error.to_string())?
        {
            return Ok(rows);
        }
        number += 1 + blank_lines(text.as_bytes(), start);
        cells += record.len();
        if cells > MAX_CELLS {
            return Err(format!("it has more than {MAX_CELLS} cells"));
        }
        let row = Row {
            number,
            cells: record
                .iter()
                .map(|field| Cell::of(&String::from_utf8_lossy(field)))
                .collect(),
        };
        if row.says_something() {
            rows.push(row);
        }
    }
}

/// The number of blank lines before the record that is read from there.
fn blank_lines(text: &[u8], start: usize) -> usize {
    let (before, rest) = text.split_at_checked(start).unwrap_or_default();
    // The reader ends a record after CR, and leaves the LF.
    let rest = match rest {
        [b'\n', rest @ ..] if before.ends_with(b"\r") => rest,
        rest => rest,
    };
    let mut blank = rest.iter().take_while(|byte| b"\r\n".contains(byte)).peekable();
    let mut count = 0;
    while let Some(byte) = blank.next() {
        if *byte == b'\r' {
            blank.next_if(|next| **next == b'\n');
        }
        count += 1;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::read;

    #[track_caller]
    fn shown(text: &str) -> (Vec<(usize, Vec<String>)>, String) {
        let sheet = read("a.csv", text, None, "").unwrap();
        let rows = sheet.rows.iter().map(|row| {
            let cells = row.cells.iter().map(|cell| cell.text.clone()).collect();
            (row.number, cells)
        });
        (rows.collect(), sheet.remarks.join("; "))
    }

    #[test]
    fn the_delimiter_is_what_divides_every_row_alike() {
        for (text, said) in [
            ("a,b;c\n1,2;3;4\n", "cells are divided by commas"),
            ("a;b\n1;2,3\n\"x;y\";z\n", "cells are divided by semicolons"),
            ("a\tb\n1\t2\n", "cells are divided by tabs"),
            (
                "sep=;\r\na,b;c\r\n",
                "cells are divided by semicolons, as its first line says",
            ),
            ("a\nb, c\n", "cells are divided by commas"),
        ] {
            assert_eq!(shown(text).1, said, "{text}");
        }
        let message = "its cells may be divided by commas or by semicolons; name the delimiter in the map, such as \
                       delimiter = \";\"";
        assert_eq!(read("a.csv", "a,b;c\n1,2;3\n", None, "").unwrap_err(), message);
    }

    #[test]
    fn rows_have_the_numbers_that_a_spreadsheet_gives_them() {
        let text = "a,b\r\n\r\n\"1\n2\r\n3\",x\r\n,\r\n\n\"4\n\",y\n5,z";
        let (rows, _) = shown(text);
        let numbers: Vec<_> = rows
            .iter()
            .map(|(number, cells)| (*number, cells[0].as_str()))
            .collect();
        assert_eq!(numbers, [(1, "a"), (3, "1\n2\r\n3"), (6, "4"), (7, "5")]);
    }

    #[test]
    fn a_quotation_mark_that_closes_no_cell_swallows_no_rows() {
        for (text, line) in [
            ("id,a\nx,\"open\ny,b\n", 2),
            ("id,a\nx,\"open\ny,\"b\"\n", 2),
            ("id,a\nx,b\ny,\"one\" and more\n", 3),
            ("sep=,\nid,a\nx,\"open\n", 3),
            ("id\ta\nx\t\"open\ny\tb\tc\n", 2),
        ] {
            let said = format!("the quotation mark that opens a cell in line {line} does not close it");
            let refused = read("a.csv", text, None, "").unwrap_err();
            assert!(refused.starts_with(&said), "{text}: {refused}");
        }
        let text = "id\ta\nx\t\"open\ny\tb\nz\t\"one\" and more\n";
        let (rows, said) = shown(text);
        assert_eq!(rows.len(), 4);
        assert_eq!(rows[1].1, ["x", "\"open"]);
        assert_eq!(
            said,
            "cells are divided by tabs; each line is a row, and quotation marks are text"
        );
        let swallowed = "id\ta\nx\t\"open\ny\tb\nz\tshut\"\n";
        assert_eq!(shown(swallowed).0.len(), 4);
        let (rows, said) = shown("id\ta\nx\t\"say \"\"so\"\"\"\ny\tb\n");
        assert_eq!(
            (rows[1].1[1].as_str(), said.as_str()),
            ("say \"so\"", "cells are divided by tabs")
        );
    }

    #[test]
    fn a_line_within_a_cell_that_looks_like_a_row_is_reported() {
        for (text, losses) in [
            (
                "id;a;b\nx;\"open\ny;b;c\nz;shut\";d\n",
                &["line 3 stands within a cell, and looks like a row of its own"][..],
            ),
            (
                "id,a,b,c,d\nx,\"open\ny,b,c,d,e\nz,shut\",d,e,f\n",
                &["line 3 stands within a cell, and looks like a row of its own"],
            ),
            (
                "id,a,b,c,d\nx,\"ИК-7\n000000, г. Примерск, ул. Вымышленная, д. 7, ФКУ ИК-7\",d,e,f\n",
                &[],
            ),
            ("id;a\nx;\"ИК-7\n000000, г. Примерск\"\n", &[]),
            ("id,a\nx,\"ИК-7\n000000, г. Примерск\"\n", &[]),
        ] {
            let sheet = read("a.csv", text, None, "").unwrap();
            assert_eq!(sheet.losses, losses, "{text}");
        }
    }
}
