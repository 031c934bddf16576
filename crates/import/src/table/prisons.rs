//! The table of places: prisons with their addresses, found by the exact name, or by kind, number and region.

use std::collections::{BTreeMap, HashMap};

use super::map::{Map, Words, key};
use super::member::Codes;
use super::place::{Prison, numbered};
use super::sheet::{Cell, Sheet};
use crate::line::squeezed;
use crate::words::{Pattern, pattern};

/// Columns of tables of places that are known, and the names that a map has for them.
const COLUMNS: [(&str, &str); 7] = [
    ("Регион", "region"),
    ("Вид ИУ", "kind"),
    ("№ ИУ", "number"),
    ("Сленговое", "name"),
    ("Адрес", "address"),
    ("name_ovd", "name"),
    ("coordinate", "-"),
];

/// Whether a map may call a column of the table of places so.
pub(super) fn is_column(name: &str) -> bool {
    let names = ["-", "name", "region", "kind", "number", "address", "custody"];
    names.contains(&name)
        || name
            .strip_prefix("address.")
            .is_some_and(|language| !language.is_empty())
}

/// All prisons of a table.
#[derive(Debug, Default)]
pub(super) struct Prisons {
    all: Vec<Known>,
    by_name: HashMap<String, Vec<usize>>,
    by_number: HashMap<(String, String, String), Vec<usize>>,
}

/// A prison with its address.
#[derive(Debug)]
pub(super) struct Known {
    /// Language → the address, and the cell that it stands in.
    pub(super) addresses: BTreeMap<String, (String, String)>,
    pub(super) custody: Option<String>,
}

impl Prisons {
    /// Reads the table. `language` is that of a column `address`, which names none.
    pub(super) fn read(sheet: &Sheet, map: &Map, words: &Words, left: &mut Vec<String>) -> Result<Self, String> {
        let header = sheet.rows.first().ok_or("there is nothing in it")?;
        let columns: Vec<(usize, String)> = header
            .cells
            .iter()
            .enumerate()
            .filter_map(|(index, cell)| Some((index, column(&cell.line(), map)?)))
            .collect();
        let has = |name: &str| {
            columns
                .iter()
                .any(|(_, column)| column == name || column.starts_with(&format!("{name}.")))
        };
        if !has("address") || !(has("name") || has("number")) {
            return Err(
                "its first row names no column with addresses and names; write which is which under [places] in \
                        the map, such as \"Адрес\" = \"address\""
                    .to_owned(),
            );
        }
        let mut prisons = Self::default();
        for row in sheet.rows.iter().skip(1) {
            let value = |name: &str| {
                let found = columns.iter().find(|(_, column)| column == name);
                found
                    .map(|(index, _)| row.cell(*index).line())
                    .filter(|text| !text.is_empty())
            };
            let mut addresses = BTreeMap::new();
            for (index, column) in columns.iter().filter(|(_, column)| column.starts_with("address")) {
                let language = column
                    .strip_prefix("address.")
                    .or(map.language.as_deref())
                    .unwrap_or_default();
                let place = sheet.place(row.number, *index, header.cell(*index).text.as_str());
                let cell = row.cell(*index);
                match address(cell) {
                    Ok(address) if !address.is_empty() => {
                        addresses.insert(language.to_owned(), (address, format!("{}:{place}", sheet.name)));
                    }
                    Ok(_) => {}
                    Err(why) => left.push(format!("{}:{place} {:?}: {why}", sheet.name, cell.line())),
                }
            }
            let (name, kind, number) = (value("name"), value("kind"), value("number"));
            let custody = value("custody").or_else(|| words.code(Codes::Prison, kind.as_deref()?).map(str::to_owned));
            if let Some(code) = custody.as_ref().filter(|code| !Codes::Prison.has(code)) {
                left.push(format!(
                    "{}: row {}: {code:?} is no code of custody",
                    sheet.name, row.number
                ));
            }
            let custody = custody.filter(|code| Codes::Prison.has(code));
            let index = prisons.all.len();
            prisons.all.push(Known { addresses, custody });
            if let Some(name) = name {
                prisons.by_name.entry(key(&name)).or_default().push(index);
            }
            if let (Some(kind), Some(number), Some(region)) = (kind, number, value("region")) {
                let kind = words.code(Codes::Prison, &kind).unwrap_or(&kind);
                prisons
                    .by_number
                    .entry(numbered(kind, &number, &region))
                    .or_default()
                    .push(index);
            }
        }
        Ok(prisons)
    }

    /// Whether there is one of that name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.by_name.contains_key(&key(name))
    }

    /// The one prison that a cell names, or why none is sure.
    pub(super) fn find(&self, prison: &Prison, region: &str) -> Result<&Known, &'static str> {
        let named = self
            .by_name
            .get(&key(&prison.name))
            .map(Vec::as_slice)
            .unwrap_or_default();
        let region = prison.region.as_deref().unwrap_or(region);
        let by_number = prison
            .code
            .as_deref()
            .zip(prison.number.as_deref())
            .and_then(|(code, number)| self.by_number.get(&numbered(code, number, region)).map(Vec::as_slice));
        match (named, by_number.unwrap_or_default()) {
            ([one], _) | ([], [one]) => self.all.get(*one).ok_or("it is not in the table of places"),
            ([], []) if region.is_empty() && prison.number.is_some() => {
                Err("it is not in the table of places by this name, and without a region its number is not enough")
            }
            ([], []) => Err("it is not in the table of places"),
            _ => Err("the table of places has more than one of them"),
        }
    }
}

/// What a column of the table of places is.
fn column(header: &str, map: &Map) -> Option<String> {
    let own = map.places.iter().find(|(known, _)| squeezed(known) == header);
    let known = || match COLUMNS.iter().find(|(known, _)| *known == header) {
        Some((_, name)) => Some((*name).to_owned()),
        None => is_column(header).then(|| header.to_owned()),
    };
    own.map(|(_, name)| name.clone()).or_else(known)
}

/// An address as it may stand on an envelope, line by line.
fn address(cell: &Cell) -> Result<String, &'static str> {
    static SPACED: Pattern = pattern!(r"^(\d{3}) (\d{3}),");
    let lines: Vec<_> = cell
        .text
        .lines()
        .map(squeezed)
        .filter(|line| !line.is_empty())
        .collect();
    let address = lines.join("\n");
    if !is_fit(&address) || cell.is_obscure() {
        return Err("something in it does not belong on an envelope");
    }
    Ok(SPACED.replace(&address, "$1$2,").into_owned())
}

/// Whether nothing in a text speaks against putting it on an envelope.
pub(super) fn is_fit(text: &str) -> bool {
    !text.contains(['?', '(', ')', '[', ']', '{', '}', '|', '<', '>', '*', '!'])
}
