//! The table of places: which columns, rows and sheets of it are read, and what is said of the others.

use prisoner_card_document::Source;
use serde_json::Value;

use super::super::Table;
use super::workbooks::{text, xlsx};
use super::{MAP, import, read, source};

const PERSON: &str = "Код,ФИО,Где,Регион,На конверте\na,Примерова Анна,Белый лебедь,,Примеровой Анне\n";
const NEW: &str = "\"000000, г. Примерск, а/я 7, ФКУ ИК-7\"";
const OLD: &str = "\"000001, г. Образцовск, ул. Вымышленная, д. 7, ФКУ ИК-2\"";

fn envelope(table: &Table) -> Option<&str> {
    let address = table.people[0].item.pointer("/_prisoner_card/mail/address/envelope/ru");
    address.and_then(Value::as_str)
}

/// A person in a prison of a table of places, with those columns in the map.
#[track_caller]
fn held(places: &str, columns: &str) -> Table {
    let map = MAP.replace("\"Родился\" = \"birth\"", "");
    import(PERSON, &format!("{map}\n[places]\n{columns}\n"), places)
}

#[test]
fn the_columns_of_the_map_come_before_those_that_are_known() {
    let places = format!("Сленговое,Адрес для писем,Адрес\nБелый лебедь,{NEW},{OLD}\n");
    let table = held(&places, "\"Адрес для писем\" = \"address\"");
    assert!(
        envelope(&table).is_some_and(|envelope| envelope.starts_with("000000, ")),
        "{}",
        table.report()
    );
    let said = "warning: places.csv: column C, \"Адрес\", is not read: 1 cell left; write \"Адрес\" = \"-\" under [places] in the \
                map to leave it on purpose\n";
    assert!(table.report().contains(said), "{}", table.report());
    let table = held(&places, "\"Адрес для писем\" = \"address\"\n\"Адрес\" = \"-\"");
    assert!(envelope(&table).is_some() && table.is_clear(), "{}", table.report());
    // A column that was given another header is not replaced by one that is known.
    let table = held(
        &format!("Сленговое,Address,Адрес\nБелый лебедь,{NEW},{OLD}\n"),
        "\"Адрес для писем\" = \"address\"\n\"Address\" = \"address.en\"",
    );
    assert_eq!(envelope(&table), None);
    let said = "warning: places.csv: the map's column \"Адрес для писем\" is not in the table\n";
    assert!(table.report().contains(said), "{}", table.report());
}

#[test]
fn two_columns_of_places_for_one_member_must_say_the_same() {
    for (header, row, columns, has_envelope) in [
        ("Сленговое,Адрес,Адрес", format!("Белый лебедь,{NEW},{OLD}"), "", false),
        ("Сленговое,Адрес,Адрес", format!("Белый лебедь,{NEW},{NEW}"), "", true),
        ("Сленговое,Адрес,Адрес", format!("Белый лебедь,,{NEW}"), "", true),
        (
            "Сленговое,Адрес,address.ru",
            format!("Белый лебедь,{OLD},{NEW}"),
            "",
            false,
        ),
        (
            "Сленговое,Новый,Адрес",
            format!("Белый лебедь,{OLD},{NEW}"),
            "\"Новый\" = \"address\"\n\"Адрес\" = \"address.ru\"",
            false,
        ),
        (
            "Сленговое,Сленговое,Адрес",
            format!("Белый лебедь,Чёрный дельфин,{NEW}"),
            "",
            false,
        ),
        (
            "Сленговое,Регион,Регион,Адрес",
            format!("Белый лебедь,Примерская область,Образцовская область,{NEW}"),
            "",
            true,
        ),
    ] {
        let table = held(&format!("{header}\n{row}\n"), columns);
        assert_eq!(
            envelope(&table).is_some(),
            has_envelope,
            "{header} {row}: {}",
            table.report()
        );
        let is_torn = table.report().contains(": another column ");
        assert_eq!(
            is_torn,
            !has_envelope || header.contains("Регион"),
            "{header} {row}: {}",
            table.report()
        );
    }
}

#[test]
fn what_is_not_read_of_the_places_is_said() {
    let table = held(
        &format!("Сленговое,Адрес,Примечание\nБелый лебедь,{NEW},\"расформирована в 2024, все вывезены\"\n"),
        "",
    );
    let said = "warning: places.csv: column C, \"Примечание\", is not read: 1 cell left; ";
    assert!(table.report().contains(said), "{}", table.report());
    let table = held(&format!("Сленговое,Адрес,Примечание\nБелый лебедь,{NEW},\n"), "");
    assert!(table.is_clear(), "{}", table.report());
    // A comma without its quotation marks.
    let table = held(
        "Сленговое,Адрес\nБелый лебедь,000000 г. Примерск а/я 7 ФКУ ИК-7, расформирована\n",
        "",
    );
    assert_eq!(envelope(&table), None);
    let said = "warning: places.csv: row 2: it has more cells than the header row (C \"расформирована\"), so which of them is \
                which is not sure, and it is left\n";
    assert!(table.report().contains(said), "{}", table.report());
}

/// A workbook with sheets of those names and rows.
fn workbook(name: &str, sheets: &[(&str, &str)]) -> Source {
    let sheets = sheets.iter().map(|(name, rows)| {
        let rows = rows.lines().enumerate().map(|(number, row)| {
            let cells: String = row.split('|').map(text).collect();
            format!(r#"<row r="{}">{cells}</row>"#, number + 1)
        });
        let rows: String = rows.collect();
        let content = format!(
            r#"<cols><col min="2" max="2" hidden="1"/></cols><sheetData>{rows}</sheetData><mergeCells><mergeCell ref="A3:A4"/></mergeCells>"#
        );
        (*name, r#"state="visible""#, content)
    });
    xlsx(name, &sheets.collect::<Vec<_>>(), &[])
}

#[track_caller]
fn of_files(people: &Source, places: &Source, settings: &str, own: &str) -> Result<Table, String> {
    let map = format!(
        "{settings}\n{}\n[places_file]\n{own}",
        MAP.replace("\"Родился\" = \"birth\"", "")
    );
    read(people, &map, Some(places))
}

#[test]
fn the_report_has_what_is_said_of_the_file_of_places() {
    let places = workbook(
        "places.xlsx",
        &[
            ("2019", "Сленговое|Адрес\nБелый лебедь|000001, г. Образцовск, ФКУ ИК-2"),
            ("2026", "Сленговое|Адрес\nБелый лебедь|000000, г. Примерск, ФКУ ИК-7"),
        ],
    );
    let people = source("people.csv", PERSON);
    let table = of_files(&people, &places, "", "").unwrap();
    for said in [
        "places.xlsx: sheet \"2019\" is read, and not \"2026\"; the map names another, as sheet = … under [places_file]\n",
        "places.xlsx: hidden columns are read as the others are: B\n",
        "warning: places.xlsx: cells are merged, and what is in them counts for the first alone: A3:A4\n",
    ] {
        assert!(table.report().contains(said), "{said} in {}", table.report());
    }
    assert!(!table.is_clear());
    let table = of_files(&people, &places, "", "sheet = \"2026\"").unwrap();
    assert!(
        envelope(&table).is_some_and(|envelope| envelope.starts_with("000000, ")),
        "{}",
        table.report()
    );
}

#[test]
fn people_and_prisons_may_be_sheets_of_one_workbook() {
    let both = workbook(
        "both.xlsx",
        &[
            ("Export Summary", "Numbers made this file"),
            ("Люди", &PERSON.replace(',', "|")),
            ("Колонии", "Сленговое|Адрес\nБелый лебедь|000000, г. Примерск, ФКУ ИК-7"),
        ],
    );
    let table = of_files(&both, &both, "sheet = \"Люди\"", "sheet = \"Колонии\"").unwrap();
    assert!(envelope(&table).is_some(), "{}", table.report());
    assert_eq!(
        of_files(&both, &both, "", "").unwrap_err(),
        "cannot import both.xlsx: none of the map's columns is in the first ten rows; sheet \"Export Summary\" is read, and not \
         \"Люди\", \"Колонии\"; the map names another, as sheet = …"
    );
    assert_eq!(
        of_files(&both, &both, "sheet = \"Люди\"", "").unwrap_err(),
        "cannot import both.xlsx: its first row names no column with addresses and names; write which is which under [places] in \
         the map, such as \"Адрес\" = \"address\"; sheet \"Export Summary\" is read, and not \"Люди\", \"Колонии\"; the map \
         names another, as sheet = … under [places_file]"
    );
}

#[test]
fn a_table_of_places_without_the_columns_of_the_map_is_refused() {
    let people = source("people.csv", PERSON);
    let places = source("places.csv", &format!("Сленговое,Адрес\nБелый лебедь,{OLD}\n"));
    let map = MAP.replace("\"Родился\" = \"birth\"", "") + "\n[places]\n\"Адрес для писем\" = \"address\"\n";
    assert_eq!(
        read(&people, &map, Some(&places)).unwrap_err(),
        "cannot import places.csv: its first row names no column with addresses and names; write which is which under [places] \
         in the map, such as \"Адрес\" = \"address\"; it lacks the map's \"Адрес для писем\""
    );
}

#[test]
fn the_file_of_places_has_a_delimiter_of_its_own() {
    let places = source(
        "places.csv",
        "Сленговое;Адрес\nБелый лебедь;000000, г. Примерск, ФКУ ИК-7\nДругая;000001, г. Примерск, ФКУ ИК-2\n",
    );
    let people = source("people.csv", PERSON);
    let table = of_files(&people, &places, "delimiter = \",\"", "delimiter = \";\"").unwrap();
    assert!(envelope(&table).is_some(), "{}", table.report());
    let torn = source("places.csv", "Сленговое,a;Адрес,b\nБелый лебедь,a;000000,b\n");
    assert_eq!(
        of_files(&people, &torn, "", "").unwrap_err(),
        "cannot import places.csv: its cells may be divided by commas or by semicolons; name the delimiter in the map, such as \
         delimiter = \";\" under [places_file]"
    );
}

#[test]
fn a_prison_of_ukraine_or_belarus_must_be_that_of_its_row() {
    for (kind, number, prison, has_envelope) in [
        ("Виправна колонія", "7", "ДУ «Прикладська виправна колонія (№ 7)»", true),
        (
            "Виправна колонія",
            "7",
            "ДУ «Прикладська виправна колонія (№ 8)»",
            false,
        ),
        ("Виправна колонія", "7", "Прикладський слідчий ізолятор", false),
        ("ПК", "7", "ПК № 7", true),
        ("ПК", "7", "Папраўчая калонія № 8", false),
        ("ПК", "7", "Турма № 7", false),
        ("СІЗА", "1", "СІЗА-1", true),
        ("СІЗА", "1", "СІЗА-2", false),
        ("СІЗО", "1", "Слідчий ізолятор № 1", true),
        ("СІЗО", "1", "Слідчий ізолятор (закритий)", false),
    ] {
        let places = format!(
            "Сленговое,Вид ИУ,№ ИУ,Адрес\nБелый лебедь,{kind},{number},\"00000, м. Приклад, вул. Вигадана, 7, {prison}\"\n"
        );
        let table = held(&places, "");
        assert_eq!(
            envelope(&table).is_some(),
            has_envelope,
            "{kind} {number} {prison}\n{}",
            table.report()
        );
    }
}
