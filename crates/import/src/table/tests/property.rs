//! Properties that hold for any table.

use prisoner_card_document::Source;
use proptest::prelude::*;
use serde_json::Value;

use super::super::map::key;
use super::super::{TableRequest, import_table, is_table, new_map};
use super::{MAP, PLACES, TODAY, source};

/// Cells as people write them, and others.
fn cell() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "vymysel",
        "Вымысел Иван",
        "Вымысел Иван Петрович, 1990 г.р.",
        "01.02.1990",
        "1/2/1990",
        "25/12/1990",
        "1990?",
        "ИК-7",
        "СИЗО-2\n000000, г. Примерск",
        "Освобождена",
        "неизвестно",
        "Примерская область",
        "Вымыслу Ивану",
        "2 года",
        "ст. 275 УК РФ",
        "x | y",
        "Андреи\u{306}",
        "\u{200b}",
        "",
    ]);
    prop_oneof![4 => known.prop_map(str::to_owned), 1 => "\\PC{0,12}", 1 => any::<String>()]
}

/// Parts of an ODS sheet, whole and not, with numbers that no sheet has.
fn part() -> impl Strategy<Value = String> {
    let number = prop::sample::select(vec!["0", "1", "2", "3000000", "18446744073709551615", "-1", "x"]);
    let form = prop::sample::select(vec![
        "<table:table table:name=\"x\">",
        "</table:table>",
        "<table:table-row table:visibility=\"collapse\" table:number-rows-repeated=\"N\">",
        "<table:table-row>",
        "</table:table-row>",
        "<table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"N\"/>",
        "<table:table-cell table:number-columns-repeated=\"N\"><text:p>Код</text:p></table:table-cell>",
        "<table:table-cell><text:p>Код</text:p></table:table-cell>",
        "<table:table-cell table:number-rows-spanned=\"N\" table:number-columns-spanned=\"N\"/>",
        "<table:table-cell office:date-value=\"2024-02-01T\"><text:p>N&#N;&x;",
        "<office:annotation>",
        "</text:p>",
    ]);
    (form, number).prop_map(|(form, number)| form.replace('N', number))
}

/// A cell as CSV has it.
fn written(cell: &str) -> String {
    format!("\"{}\"", cell.replace('"', "\"\""))
}

/// The texts of a value with their pointers.
fn texts(value: &Value, pointer: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) => members
            .iter()
            .for_each(|(name, value)| texts(value, &format!("{pointer}/{name}"), found)),
        Value::Array(entries) => entries.iter().for_each(|entry| texts(entry, pointer, found)),
        Value::String(text) => found.push((pointer.to_owned(), text.clone())),
        _ => {}
    }
}

const HEADER: [&str; 6] = ["Код", "ФИО", "Родился", "Где", "Регион", "На конверте"];

proptest! {
    #[test]
    fn any_bytes_end_in_drafts_or_in_a_message(bytes in prop::collection::vec(any::<u8>(), 0..300), ending in prop::sample::select(vec!["csv", "tsv", "json", "xlsx", "ods", "xls"])) {
        let table = Source { name: format!("a.{ending}"), bytes };
        prop_assert!(is_table(&table.name));
        let map = source("map.toml", MAP);
        for map in [None, Some(&map)] {
            let imported = import_table(&TableRequest { table: &table, map, places: Some(&table), encoding: None, today: TODAY });
            let said = imported.map_or_else(|error| error.to_string(), |table| table.report());
            prop_assert!(!said.is_empty());
        }
        let _ = new_map(&table, None);
    }

    #[test]
    fn any_sheet_ends_in_drafts_or_in_a_message(parts in prop::collection::vec(part(), 0..30)) {
        let content = format!("<a>{}</a>", parts.concat());
        let table = super::workbooks::archive("a.ods", &[("content.xml", &content)]);
        let map = source("map.toml", MAP);
        let imported = import_table(&TableRequest { table: &table, map: Some(&map), places: None, encoding: None, today: TODAY });
        let said = imported.map_or_else(|error| error.to_string(), |table| table.report());
        prop_assert!(!said.is_empty());
    }

    #[test]
    fn each_value_stands_in_the_cell_that_the_report_names(rows in prop::collection::vec(prop::collection::vec(cell(), 6), 1..5)) {
        let lines = rows.iter().map(|row| row.iter().map(|cell| written(cell)).collect::<Vec<_>>().join(";"));
        let text: String = std::iter::once(HEADER.join(";")).chain(lines).map(|line| line + "\r\n").collect();
        let table = source("people.csv", &text);
        let (map, places) = (source("map.toml", &format!("delimiter = \";\"{MAP}")), source("places.csv", PLACES));
        let Ok(imported) = import_table(&TableRequest { table: &table, map: Some(&map), places: Some(&places), encoding: None, today: TODAY }) else {
            return Ok(());
        };
        let report = imported.report();
        for person in &imported.people {
            prop_assert_ne!(person.item.pointer("/_prisoner_card/mail/state"), Some(&Value::from("open")));
            let mut found = Vec::new();
            texts(&person.item, "", &mut found);
            for (pointer, text) in found {
                let is_constant = ["/language", "/_prisoner_card/recognition", "/_prisoner_card/mail/state", "/_prisoner_card/mail/address/certainty", "/_prisoner_card/custody/certainty", "/_prisoner_card/custody/code"];
                prop_assert_ne!(&text, "confirmed");
                if is_constant.iter().any(|known| pointer.starts_with(known)) {
                    continue;
                }
                let used: Vec<_> = person.used.iter().filter(|used| pointer.starts_with(&used.pointer)).collect();
                prop_assert!(!used.is_empty(), "{pointer} {text}");
                for used in &used {
                    prop_assert!(report.contains(used.cell.as_str()));
                }
                // A place is a prison and a region, each in its cell.
                let parts: Vec<&str> = if pointer.contains("/custody/place") { text.split(", ").collect() } else { vec![&text] };
                let cells: Vec<String> = used.iter().map(|used| cell_of(&rows, &used.cell)).collect();
                let stands = pointer.ends_with("/birth") || pointer.contains("envelope") || parts.iter().all(|part| cells.iter().any(|cell| cell.contains(&key(part))));
                prop_assert!(stands, "{pointer}: {text} in {cells:?}");
                if pointer.contains("envelope") {
                    prop_assert!(cells.iter().any(|cell| key(&text).ends_with(cell.as_str())), "{text} {cells:?}");
                }
                if pointer.ends_with("/birth") {
                    prop_assert!(cells.iter().all(|cell| cell.contains(&text[..4])), "{text} {cells:?}");
                }
            }
        }
        let Ok(update) = imported.update(&source("feed.json", "{\"items\": []}")) else {
            return Err(TestCaseError::fail("the feed is sound"));
        };
        let again = imported.update(&Source { name: "feed.json".to_owned(), bytes: update.feed.clone() });
        prop_assert_eq!(again.map(|again| (again.changes, again.feed)).ok(), Some((Vec::new(), update.feed)));
    }
}

/// The text of the cell of that name, as words are compared. Other tables' cells are not looked at.
fn cell_of(rows: &[Vec<String>], name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let (Some(column), Ok(row)) = (name.bytes().next(), name.get(1..).unwrap_or_default().parse::<usize>()) else {
        return String::from("another table");
    };
    let cell = rows.get(row - 2).and_then(|row| row.get(usize::from(column - b'A')));
    key(&cell.cloned().unwrap_or_default().nfc().collect::<String>())
}
