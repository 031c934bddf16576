//! The table of places: prisons with their addresses, found by the exact name, or by kind, number and region.

use std::collections::{BTreeMap, HashMap};

use super::envelope::{address_doubt, is_fit, is_of_other_number};
use super::map::{Map, Words, header_key, is_blank, key};
use super::member::Codes;
use super::place::{CONTRADICTS, Prison, in_name};
use super::sheet::{Cell, Sheet};
use crate::address::{custody, parts};
use crate::line::squeezed;
use crate::region::{is_same_region, region_key, regions_of};
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
            let named = value("name").and_then(|name| in_name(&name, words)).unwrap_or_default();
            let region = value("region").filter(|region| !is_blank(region));
            let stated = Prison {
                code: match value("kind") {
                    Some(kind) => words.code(Codes::Prison, &kind).map(str::to_owned),
                    None => named.code,
                },
                number: value("number").or(named.number),
                region: region.clone().or(named.region),
                ..Prison::default()
            };
            let mut addresses = BTreeMap::new();
            for (index, column) in columns.iter().filter(|(_, column)| column.starts_with("address")) {
                let language = column
                    .strip_prefix("address.")
                    .or(map.language.as_deref())
                    .unwrap_or_default();
                let place = sheet.place(row.number, *index, header.cell(*index).text.as_str());
                let cell = row.cell(*index);
                let found = address(cell).and_then(|address| match other_prison(&address, &stated) {
                    Some(why) => Err(format!("it is the address of a prison {why}")),
                    None => Ok(address),
                });
                match found {
                    Ok(address) if !address.is_empty() => {
                        addresses.insert(language.to_owned(), (address, format!("{}:{place}", sheet.name)));
                    }
                    Ok(_) => {}
                    Err(why) => left.push(format!(
                        "{}:{place} {:?}: {why}, so it is not used as an address",
                        sheet.name,
                        cell.line()
                    )),
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

/// The name of a column of the table of places.
fn column(header: &str, map: &Map) -> Option<String> {
    let is_header = |known: &str| header_key(known) == header_key(header);
    let own = map.places.iter().find(|(known, _)| is_header(known));
    let known = || match COLUMNS.iter().find(|(known, _)| is_header(known)) {
        Some((_, name)) => Some((*name).to_owned()),
        None => is_column(header).then(|| header.to_owned()),
    };
    own.map(|(_, name)| name.clone()).or_else(known)
}

/// Why an address is not that of the prison which the rest of its row names.
fn other_prison(address: &str, stated: &Prison) -> Option<&'static str> {
    let region = stated.region.as_deref();
    let is_other = |found: &str| region.is_some_and(|region| !is_same_region(found, region));
    if stated
        .number
        .as_deref()
        .is_some_and(|number| is_of_other_number(address, number))
    {
        return Some("of another number");
    }
    // Where a colony has a settlement, one address may be that of both.
    let colonies = ["colony", "settlement"];
    let known = ["remand", "prison", "colony", "settlement"];
    let is_kind = |(one, other): (&str, &str)| {
        one == other || !known.contains(&one) || colonies.contains(&one) && colonies.contains(&other)
    };
    if !stated.code.as_deref().zip(custody(address)).is_none_or(is_kind) {
        return Some("of another kind");
    }
    regions_of(address).any(is_other).then_some("in another region")
}

/// An address as it may stand on an envelope, line by line; empty where the cell says nothing.
fn address(cell: &Cell) -> Result<String, String> {
    static SPACED: Pattern = pattern!(r"^(\d{3}) (\d{3}),");
    let lines: Vec<_> = cell
        .text
        .lines()
        .map(squeezed)
        .filter(|line| !line.is_empty())
        .collect();
    let address = lines.join("\n");
    if is_blank(&address) {
        return Ok(String::new());
    }
    if !is_fit(&address) || cell.is_obscure() {
        return Err("something in it does not belong on an envelope".to_owned());
    }
    let address = SPACED.replace(&address, "$1$2,").into_owned();
    address_doubt(&address).map_or(Ok(address), Err)
}
