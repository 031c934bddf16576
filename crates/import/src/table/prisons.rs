//! The table of places: prisons with their addresses, found by the exact name, or by kind, number and region.

mod columns;

use std::collections::{BTreeMap, HashMap};

use prisoner_card_document::numbers::other_number;

use super::envelope::{address_doubt, is_fit, is_of_other_number, kind_of_prison};
use super::map::{Map, Words, key};
use super::member::Codes;
use super::place::{CONTRADICTS, Prison, in_name};
use super::sheet::{Cell, Row, Sheet};
use crate::address::parts;
use crate::line::squeezed;
use crate::region::{is_same_region, region_key, regions_of};
use crate::words::{Pattern, pattern};
use columns::Columns;

pub(super) use columns::is_column;

/// All prisons of a table.
#[derive(Debug, Default)]
pub(super) struct Prisons {
    all: Vec<Known>,
    by_name: HashMap<String, Vec<usize>>,
    /// The prisons by kind and number, in all regions.
    by_number: HashMap<(String, String), Vec<usize>>,
}

/// A prison with its address.
#[derive(Debug)]
pub(super) struct Known {
    /// Language → the address, and the cell that it stands in.
    pub(super) addresses: BTreeMap<String, (String, String)>,
    pub(super) custody: Option<String>,
    region: Option<String>,
}

impl Prisons {
    /// Reads the table. An address in a column that names no language is in the map's.
    pub(super) fn read(sheet: &Sheet, map: &Map, words: &Words, left: &mut Vec<String>) -> Result<Self, String> {
        let header = sheet.rows.first().ok_or("there is nothing in it")?;
        let columns = Columns::of(header, map);
        if columns.addresses().is_empty() || !(columns.has("name") || columns.has("number")) {
            let missing = columns.missing();
            let missing = if missing.is_empty() {
                missing
            } else {
                format!("; it lacks the map's {missing}")
            };
            return Err(format!(
                "its first row names no column with addresses and names; write which is which under [places] in the map, such \
                 as \"Адрес\" = \"address\"{missing}"
            ));
        }
        left.extend(columns.unread(sheet));
        let mut prisons = Self::default();
        for row in sheet.rows.iter().skip(1) {
            let beyond = columns.beyond(row);
            if !beyond.is_empty() && !sheet.is_delimited {
                left.push(format!(
                    "{}: row {}: beyond the header row, and not read: {}",
                    sheet.name,
                    row.number,
                    beyond.join(", ")
                ));
            } else if !beyond.is_empty() {
                left.push(format!(
                    "{}: row {}: it has more cells than the header row ({}), so which of them is which is not sure, and it \
                     is left",
                    sheet.name,
                    row.number,
                    beyond.join(", ")
                ));
                continue;
            }
            if let Some(struck) = columns.struck(row) {
                left.push(format!(
                    "{} {:?}: some of it is struck out, so the row is left",
                    columns.place(sheet, row, struck),
                    row.cell(struck).line()
                ));
                continue;
            }
            let mut value = |name: &str| columns.value(name, row, sheet, left);
            let (name, kind, number) = (value("name"), value("kind"), value("number"));
            let (region, custody) = (value("region"), value("custody"));
            let named = name
                .as_deref()
                .and_then(|name| in_name(name, words))
                .unwrap_or_default();
            let stated = Prison {
                code: match &kind {
                    Some(kind) => words.code(Codes::Prison, kind).map(str::to_owned),
                    None => named.code,
                },
                number: number.clone().or(named.number),
                region: region.clone().or(named.region),
                ..Prison::default()
            };
            let of_kind = kind.as_ref().zip(number.as_ref());
            let of_kind = of_kind.map(|(kind, number)| format!("{kind} {number}"));
            let prison = of_kind.or_else(|| name.clone()).unwrap_or_default();
            let addresses = addresses(&columns, row, sheet, &stated, &prison, left);
            let custody = custody.or_else(|| words.code(Codes::Prison, kind.as_deref()?).map(str::to_owned));
            if let Some(code) = custody.as_ref().filter(|code| !Codes::Prison.has(code)) {
                left.push(format!(
                    "{}: row {}: {code:?} is no code of custody",
                    sheet.name, row.number
                ));
            }
            let custody = custody.filter(|code| Codes::Prison.has(code));
            let index = prisons.all.len();
            prisons.all.push(Known {
                addresses,
                custody,
                region,
            });
            if let Some(name) = name {
                prisons.by_name.entry(key(&name)).or_default().push(index);
            }
            if let (Some(kind), Some(number)) = (kind, number) {
                let kind = words.code(Codes::Prison, &kind).unwrap_or(&kind);
                let number = (key(kind), key(&number));
                prisons.by_number.entry(number).or_default().push(index);
            }
        }
        Ok(prisons)
    }

    /// Whether there is one of that name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.by_name.contains_key(&key(name))
    }

    /// The one prison that a cell names, or the reason why none is sure. `region` is the text of another column.
    pub(super) fn find(&self, prison: &Prison, region: &str) -> Result<&Known, &'static str> {
        let region = region_of(prison, region)?;
        let named = self.by_name.get(&key(&prison.name));
        let named = named.map(Vec::as_slice).unwrap_or_default();
        let number = prison.code.as_deref().zip(prison.number.as_deref());
        let numbered = number.and_then(|(code, number)| self.by_number.get(&(key(code), key(number))));
        let numbered = numbered.map(Vec::as_slice).unwrap_or_default();
        let known = |index: &usize| self.all.get(*index);
        let of_region = |found: &[usize]| -> Vec<usize> {
            let is_of = |known: &Known| {
                known
                    .region
                    .as_deref()
                    .is_some_and(|known| is_same_region(known, region))
            };
            found
                .iter()
                .filter(|index| known(index).is_some_and(is_of))
                .copied()
                .collect()
        };
        // A name of the kind and number alone is the name of another prison in another region.
        let is_bare = prison.number.is_some() && prison.region.is_none();
        let lies_here = |known: &Known| known.region.is_none() && (!is_bare || known.lies_in(region));
        let (named_here, numbered_here) = (of_region(named), of_region(numbered));
        let found = match (named_here.as_slice(), numbered_here.as_slice(), named) {
            // Without a region, only a name tells.
            _ if region.is_empty() => match named {
                [one] if is_bare && numbered.iter().any(|other| other != one) => return Err(SEVERAL),
                [one] => *one,
                [] if prison.number.is_some() => return Err(WITHOUT_REGION),
                [] => return Err(UNKNOWN),
                _ => return Err(SEVERAL),
            },
            ([one], others, _) if others.iter().all(|other| other == one) => *one,
            ([], [one], _) => *one,
            ([], [], [one]) if known(one).is_some_and(lies_here) => *one,
            ([], [], [one]) if known(one).is_some_and(|known| known.region.is_none()) => return Err(NOWHERE),
            ([], [], []) => return Err(UNKNOWN),
            ([], [], _) => return Err("in the table of places it is in another region"),
            _ => return Err(SEVERAL),
        };
        let found = known(&found).ok_or(UNKNOWN)?;
        let has = |postcode: &String| {
            found
                .addresses
                .values()
                .any(|(address, _)| address.contains(postcode.as_str()))
        };
        match &prison.postcode {
            Some(postcode) if !has(postcode) => Err("the address below it is another one than in the table of places"),
            _ => Ok(found),
        }
    }
}

const UNKNOWN: &str = "it is not in the table of places";
const WITHOUT_REGION: &str =
    "it is not in the table of places by this name, and without a region its number is not enough";
const NOWHERE: &str = "the table of places does not say in which region that one is";
const SEVERAL: &str = "the table of places has more than one of them";

/// The region of a prison, by its cell or by the column of regions, which must not contradict each other.
pub(super) fn region_of<'a>(prison: &'a Prison, column: &'a str) -> Result<&'a str, &'static str> {
    match &prison.region {
        Some(region) if !column.is_empty() && !is_same_region(region, column) => Err(CONTRADICTS),
        Some(region) => Ok(region),
        None => Ok(column),
    }
}

impl Known {
    /// Whether one of its addresses names that region.
    fn lies_in(&self, region: &str) -> bool {
        let mut addresses = self.addresses.values();
        addresses.any(|(address, _)| parts(address).any(|part| region_key(part) == region_key(region)))
    }
}

/// The addresses of a prison, by language, each with its cell. Two columns for one must say the same. `prison` is its name,
/// or its kind and number.
fn addresses(
    columns: &Columns,
    row: &Row,
    sheet: &Sheet,
    stated: &Prison,
    prison: &str,
    left: &mut Vec<String>,
) -> BTreeMap<String, (String, String)> {
    let mut addresses = BTreeMap::new();
    let comment = columns.comment(row);
    for column in columns.addresses() {
        let language = column.trim_start_matches("address.");
        let cells = columns.filled(column, row);
        for (index, cell) in &cells {
            let place = columns.place(sheet, row, *index);
            let is_torn = cells.iter().any(|(_, other)| other.line() != cell.line());
            let found = match address(cell) {
                _ if comment.is_some() => Err(format!(
                    "a comment in its row may say otherwise ({:?})",
                    comment.unwrap_or_default()
                )),
                _ if is_torn => Err("another column has another address".to_owned()),
                Ok(address) => match other_prison(&address, stated, prison) {
                    Some(why) => Err(format!("it is the address of a prison {why}")),
                    None => Ok(address),
                },
                Err(why) => Err(why),
            };
            match found {
                Ok(address) => {
                    addresses.insert(language.to_owned(), (address, place));
                }
                Err(why) => left.push(format!(
                    "{place} {:?}: {why}, so it is not used as an address",
                    cell.line()
                )),
            }
        }
    }
    addresses
}

/// Why an address is not that of the prison which the rest of its row names.
fn other_prison(address: &str, stated: &Prison, prison: &str) -> Option<&'static str> {
    let region = stated.region.as_deref();
    let is_other = |found: &str| region.is_some_and(|region| !is_same_region(found, region));
    if stated
        .number
        .as_deref()
        .is_some_and(|number| is_of_other_number(address, number))
        || other_number(prison, address).is_some()
    {
        return Some("of another number");
    }
    // Where a colony has a settlement, one address may be that of both.
    let colonies = ["colony", "settlement"];
    let known = ["remand", "prison", "colony", "settlement"];
    let is_kind = |(one, other): (&str, &str)| {
        one == other || !known.contains(&one) || colonies.contains(&one) && colonies.contains(&other)
    };
    if !stated.code.as_deref().zip(kind_of_prison(address)).is_none_or(is_kind) {
        return Some("of another kind");
    }
    regions_of(address).any(is_other).then_some("in another region")
}

/// An address as it may stand on an envelope, line by line.
fn address(cell: &Cell) -> Result<String, String> {
    static SPACED: Pattern = pattern!(r"^(\d{3}) (\d{3}),");
    // Names of prisons in Ukraine: «Прикладська виправна колонія (№ 7)».
    static NUMBER: Pattern = pattern!(r"\((№ ?\d{1,3})\)");
    let lines: Vec<_> = cell
        .text
        .lines()
        .map(squeezed)
        .filter(|line| !line.is_empty())
        .collect();
    let address = lines.join("\n");
    if !is_fit(&NUMBER.replace_all(&address, "$1")) || cell.is_obscure() {
        return Err("something in it does not belong on an envelope".to_owned());
    }
    let address = SPACED.replace(&address, "$1$2,").into_owned();
    address_doubt(&address).map_or(Ok(address), Err)
}
