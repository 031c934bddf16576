//! A table as cells, from any kind of file.

use prisoner_card_format::PartialDate;
use prisoner_card_format::correspondence::is_written_with_joiners;
use unicode_normalization::UnicodeNormalization;

use crate::line::squeezed;
use crate::words::{Pattern, pattern};
use prisoner_card_document::report::is_hidden;

/// The most cells that are read: 10,000 people in 200 columns. Keeps hostile files from filling the memory.
pub(super) const MAX_CELLS: usize = 2_000_000;

/// A table.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// The name of the file in messages.
    pub(super) name: String,
    /// Its rows, those without any text left out.
    pub(super) rows: Vec<Row>,
    /// The remarks on how it was read.
    pub(super) remarks: Vec<String>,
    /// The sheet of the workbook that was read, where there are others.
    pub(super) choice: Option<String>,
    /// The parts of it that were not read.
    pub(super) losses: Vec<String>,
    /// The pointer of the list in JSON, which has no columns with letters.
    pub(super) pointer: Option<String>,
    /// Whether it is CSV or TSV, in which a row with more cells than the header row has slipped.
    pub(super) is_delimited: bool,
}

/// A row.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    /// Its number, from 1, as a spreadsheet shows it; of JSON the place in the list, from 0.
    pub(super) number: usize,
    pub(super) cells: Vec<Cell>,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cell {
    /// Its text in Unicode's normal form C, without white space at the ends.
    pub(super) text: String,
    /// The date of a cell that is a date, as precise as it is shown.
    pub(super) date: Option<PartialDate>,
    /// Whether it is a number that its spreadsheet shows in other digits, such as with zeros in front.
    pub(super) is_shown_otherwise: bool,
    /// Whether some of its text is struck out.
    pub(super) is_struck: bool,
    /// The comment on it.
    pub(super) comment: Option<Box<str>>,
}

impl Cell {
    /// A cell of text. "й" may be written as "и" and a breve: the normal form is the same letter.
    pub(super) fn of(text: &str) -> Self {
        let text = text.trim();
        let text = if text.is_ascii() {
            text.to_owned()
        } else {
            text.nfc().collect()
        };
        Self {
            text,
            ..Self::default()
        }
    }

    /// The reason why its text may not be what somebody reads in it.
    pub(super) fn doubt(&self) -> Option<&'static str> {
        if self.is_obscure() {
            return Some("there are characters in it that nobody can see");
        }
        self.is_struck.then_some("some of it is struck out")
    }

    /// Its text in one line.
    pub(super) fn line(&self) -> String {
        squeezed(&self.text)
    }

    /// Whether a formula came to an error in it: `#N/A`, in Russian `#Н/Д`.
    pub(super) fn is_error(&self) -> bool {
        const ERRORS: [&str; 21] = [
            "#N/A",
            "#REF!",
            "#VALUE!",
            "#NAME?",
            "#NUM!",
            "#NULL!",
            "#DIV/0!",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#GETTING_DATA",
            "#ERROR!",
            "#Н/Д",
            "#ССЫЛКА!",
            "#ЗНАЧ!",
            "#ИМЯ?",
            "#ЧИСЛО!",
            "#ПУСТО!",
            "#ДЕЛ/0!",
            "#ОШИБКА!",
            "Loading...",
        ];
        ERRORS.contains(&self.text.as_str())
            || self
                .text
                .strip_prefix("Err:")
                .is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
    }

    /// Whether its digits are not those that somebody typed: a number that lost its zeros, or was rounded, as spreadsheets
    /// write "1.23E+11" for long ones.
    pub(super) fn is_rounded(&self) -> bool {
        static SCIENTIFIC: Pattern = pattern!(r"(?i)^\d(?:[.,]\d+)?e\+\d+$");
        self.is_shown_otherwise || SCIENTIFIC.is_match(&self.text)
    }

    /// Whether it has an invisible character, such as a zero-width space. A joiner is part of the spelling of Persian
    /// and Indian names.
    pub(super) fn is_obscure(&self) -> bool {
        let is_joined = |at: usize, joiner: char| {
            let before = self.text.get(..at).and_then(|text| text.chars().next_back());
            let after = self
                .text
                .get(at + joiner.len_utf8()..)
                .and_then(|text| text.chars().next());
            before.is_some_and(is_written_with_joiners) && after.is_some_and(is_written_with_joiners)
        };
        self.text.char_indices().any(|(at, character)| match character {
            '\n' | '\r' | '\t' => false,
            '\u{200c}' | '\u{200d}' => !is_joined(at, character),
            _ => is_hidden(character),
        })
    }
}

impl Row {
    /// The cell of a column; an empty one where the row ends before it.
    pub(super) fn cell(&self, column: usize) -> &Cell {
        static EMPTY: Cell = Cell {
            text: String::new(),
            date: None,
            is_shown_otherwise: false,
            is_struck: false,
            comment: None,
        };
        self.cells.get(column).unwrap_or(&EMPTY)
    }

    /// Whether there is text in it.
    pub(super) fn says_something(&self) -> bool {
        self.cells.iter().any(|cell| !cell.text.is_empty())
    }
}

impl Sheet {
    /// A message on its columns, which may be those of another sheet.
    pub(super) fn with_choice(&self, why: String) -> String {
        match &self.choice {
            Some(choice) => format!("{why}; {choice}"),
            None => why,
        }
    }

    /// The name of a cell: `C12`, or in JSON `/11/name`.
    pub(super) fn place(&self, number: usize, column: usize, header: &str) -> String {
        match &self.pointer {
            Some(list) => format!("{list}/{number}/{}", header.replace('~', "~0").replace('/', "~1")),
            None => format!("{}{number}", letters(column)),
        }
    }
}

/// The name of a column in spreadsheets: A, B, …, Z, AA.
pub(super) fn letters(column: usize) -> String {
    let mut name = Vec::new();
    let mut rest = column.saturating_add(1);
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or_default();
        name.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    name.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::{Cell, letters};

    #[test]
    fn columns_are_named_as_in_a_spreadsheet() {
        for (column, name) in [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (702, "AAA")] {
            assert_eq!(letters(column), name);
        }
    }

    #[test]
    fn letters_in_two_parts_become_one() {
        assert_eq!(Cell::of(" Андреи\u{306} ").text, "Андрей");
        assert!(Cell::of("а\u{200b}б").is_obscure());
        assert!(!Cell::of("а\nб\u{a0}в").is_obscure());
        assert!(!Cell::of("علی\u{200c}رضا پور").is_obscure());
        assert!(Cell::of("а\u{200c}б").is_obscure());
        assert!(Cell::of("علی\u{200c}").is_obscure());
    }
}
