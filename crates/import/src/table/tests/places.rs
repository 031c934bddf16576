//! The table of places: which columns, rows and sheets of it are read, and what is said of the others.

use serde_json::Value;

use super::super::Table;
use super::{MAP, import};

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
