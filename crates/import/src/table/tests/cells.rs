//! Cells that contradict each other, or may mean something else.

use serde_json::{Value, json};

use super::super::Table;
use super::{MAP, import};

#[track_caller]
fn of(header: &str, row: &str, columns: &str) -> (Value, Table) {
    let map = MAP.replace(
        "[constants]",
        &format!("{columns}\n[constants]\n\"sentence.kind\" = \"imprisonment\""),
    );
    let table = import(&format!("{header}\n{row}\n"), &map, "");
    (table.people[0].item["_prisoner_card"].clone(), table)
}

#[test]
fn columns_of_one_unit_must_agree() {
    let columns = "\"Лет\" = \"sentence.years\"\n\"Мес\" = \"sentence.months\"\n\"Срок\" = \"sentence.term\"";
    for (header, row, term) in [
        ("Код;Лет;Мес", "a;5;3", json!("P5Y3M")),
        ("Код;Мес;Лет", "a;3;5", json!("P5Y3M")),
        ("Код;Лет;Лет", "a;5;5", json!("P5Y")),
        ("Код;Лет;Лет", "a;5;3", Value::Null),
        ("Код;Лет;Лет;Лет", "a;5;3;5", Value::Null),
        ("Код;Лет;Лет;Мес", "a;5;3;6", Value::Null),
        ("Код;Срок;Лет", "a;5 лет 6 мес.;3", Value::Null),
        ("Код;Срок;Лет", "a;5 лет 6 мес.;5", json!("P5Y6M")),
    ] {
        let (card, table) = of(header, row, columns);
        assert_eq!(
            card["sentence"].get("term").cloned().unwrap_or_default(),
            term,
            "{header} {row}"
        );
        let asks = table.report().contains("another column says something else");
        assert_eq!(asks, term.is_null(), "{header} {row}: {}", table.report());
    }
}

#[test]
fn a_sentence_of_which_a_part_is_not_understood_is_not_another_one() {
    let columns = "\"Лет\" = \"sentence.years\"\n\"Мес\" = \"sentence.months\"\n\"Срок\" = \"sentence.term\"";
    for (header, row, sentence) in [
        (
            "Код;Лет;Мес",
            "a;9.0;6,0",
            json!({ "kind": "imprisonment", "term": "P9Y6M" }),
        ),
        ("Код;Лет;Мес", "a;9.5;6", json!({ "kind": "imprisonment" })),
        ("Код;Лет;Мес", "a;9;6?", json!({ "kind": "imprisonment" })),
        ("Код;Мес;Лет", "a;6;9 (8)", json!({ "kind": "imprisonment" })),
        ("Код;Срок", "a;9 лет", json!({ "kind": "imprisonment", "term": "P9Y" })),
        ("Код;Срок", "a;9 лет условно", Value::Null),
        ("Код;Срок", "a;9 лет, снижен до 8", Value::Null),
    ] {
        let (card, table) = of(header, row, columns);
        let found = card.get("sentence").cloned().unwrap_or_default();
        assert_eq!(found, sentence, "{header} {row}: {}", table.report());
    }
}

#[test]
fn a_third_column_settles_no_contradiction() {
    let (card, table) = of("Код;Родился;Родился;Родился", "a;1990;1991;1990", "");
    assert_eq!(card.get("birth"), None, "{}", table.report());
}

#[test]
fn dates_that_cannot_be_meant_are_asked_about() {
    for (birth, expected) in [("1370", None), ("24.02.2127", None), ("1901", Some("1901"))] {
        let (card, table) = of("Код;Родился", &format!("a;{birth}"), "");
        assert_eq!(card.get("birth").and_then(Value::as_str), expected, "{birth}");
        assert_eq!(
            table.report().contains("people.csv:B2"),
            expected.is_none(),
            "{}",
            table.report()
        );
    }
    let (card, _) = of("Код;Выйдет", "a;01.02.2030", "\"Выйдет\" = \"release.expected\"");
    assert_eq!(card["release"]["expected"], "2030-02-01");
}

#[test]
fn a_name_cell_that_says_more_gives_no_name() {
    for name in ["Вымысел Иван ум. 12.03.2024", "Вымысел Иван задержан 24.02.2022"] {
        let (card, table) = of("Код;ФИО", &format!("a;{name}"), "");
        assert_eq!((card.get("name"), card.get("birth")), (None, None), "{name}");
        assert!(!table.is_clear(), "{name}");
    }
    let (card, _) = of("Код;ФИО", "a;Вымысел Иван Мустафа", "");
    assert_eq!(card["name"], json!({ "ru": "Вымысел Иван Мустафа" }));
    let (card, _) = of("Код;ФИО", "a;علی\u{200c}رضا پور", "");
    assert_eq!(
        card["name"],
        json!({ "ru": { "family": "علی\u{200c}رضا", "given": "پور" } })
    );
    // Where the family name stands first, two family names look like two people.
    for name in ["Ejemplo y Muestra José", "Ana y Luis Ejemplo"] {
        let (card, table) = of("Код;ФИО", &format!("a;{name}"), "");
        assert_eq!((card.get("name"), table.is_clear()), (None, false), "{name}");
    }
}

#[test]
fn an_error_of_the_spreadsheet_is_no_text() {
    let columns = "\"Кратко\" = \"summary\"\n\"Заголовок\" = \"title\"\n\"Интересы\" = \"interests\"";
    for error in ["#N/A", "#REF!", "#Н/Д", "#ССЫЛКА!", "#DIV/0!", "Err:508", "Loading..."] {
        let row = format!("a;{error};{error};{error}");
        let (card, table) = of("Код;Кратко;Заголовок;Интересы", &row, columns);
        let item = &table.people[0].item;
        assert_eq!(
            (card.get("summary"), item.get("title"), card.get("interests")),
            (None, None, None),
            "{error}"
        );
        let report = table.report();
        assert!(
            report.contains("warning: it is an error of the spreadsheet, and no value\n  people.csv:C2"),
            "{report}"
        );
    }
    let (card, _) = of("Код;Кратко", "a;#FREEANNA!", columns);
    assert_eq!(card["summary"]["ru"], "#FREEANNA!");
}
