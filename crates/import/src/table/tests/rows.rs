//! The rows that are people; none of them is lost in silence.

use serde_json::Value;

use super::super::Table;
use super::{MAP, import, source};

const COLUMNS: &str = "\"Код\" = \"id\"\n\"ФИО\" = \"name\"\n\"Где\" = \"place\"\n";

#[track_caller]
fn table(people: &str) -> Table {
    let (before, rest) = MAP.split_once("[columns]\n").unwrap();
    let (_, after) = rest.split_once("[constants]").unwrap();
    import(people, &format!("{before}[columns]\n{COLUMNS}[constants]{after}"), "")
}

fn ids(table: &Table) -> Vec<&str> {
    table
        .people
        .iter()
        .filter_map(|person| person.item["id"].as_str())
        .collect()
}

#[test]
fn a_header_row_that_is_repeated_is_no_person() {
    let table = table("Код,ФИО,Где\na,Вымысел Иван,\nКод,ФИО,Где\nb,Примерова Анна,\n");
    assert_eq!(ids(&table), ["a", "b"]);
    assert_eq!(table.people.len(), 2);
    assert!(table.is_clear(), "{}", table.report());
    assert!(
        table.report().contains("row 3: it is the header row again"),
        "{}",
        table.report()
    );
}

#[test]
fn totals_and_headings_are_no_people_and_are_reported() {
    for row in [
        "Итого,2,",
        ",Toplam,",
        "合计,2,",
        ",Gesamt: 2,",
        ",Всего человек,",
        "Всего: 2,,",
        ",Total,2",
        "Разом,,",
        ",Колония,",
        ",Под стражей:,",
    ] {
        let table = table(&format!("Код,ФИО,Где\na,Вымысел Иван,\n{row}\n"));
        assert_eq!(table.people.len(), 1, "{row}");
        assert!(table.report().contains("row 3: it is a "), "{row}: {}", table.report());
    }
    let table = table("Код,ФИО,Где\na,Тотал Иван,\nb,Суммин Пётр,\n,Итогов Олег,ИК-7\n");
    assert_eq!(table.people.len(), 3);
    let table = self::table(
        "Код,ФИО,Где\nsum-wong,Wong Example,\ntotal-x,Ravi Kul,\nb,कुल बहादुर उदाहरण,\nc,कुलु उदाहरण,\n,Tổng Văn Ví Dụ,\n,Razem Example,\n,Sum Lok-kei,\n",
    );
    assert_eq!(table.people.len(), 7, "{}", table.report());
}

#[test]
fn an_id_alone_is_no_person_and_closes_the_mail() {
    let table = table("Код,ФИО,Где\n2024,,\na,Вымысел Иван,\nb,,\n2025,—,\n");
    assert_eq!(ids(&table), ["a"]);
    for row in [2, 4, 5] {
        let said = format!("warning: row {row}: nothing but its id is filled in, so it is left\n");
        assert!(table.report().contains(&said), "{}", table.report());
    }
    let feed = r#"{ "items": [{ "id": "b", "_prisoner_card": { "mail": { "state": "open" } } }] }"#;
    let update = table.update(&source("feed.json", feed)).unwrap();
    let new: Value = serde_json::from_slice(&update.feed).unwrap();
    let ids: Vec<_> = new["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| &item["id"])
        .collect();
    assert_eq!(ids, ["b", "a"]);
    assert_eq!(new["items"][0]["_prisoner_card"]["mail"]["state"], "unknown");
    // A table without names has nothing but ids.
    let map = "language = \"ru\"\n[columns]\n\"Код\" = \"id\"\n\"Где\" = \"place\"\n";
    assert_eq!(import("Код,Где\na,\nb,ИК-7\n", map, "").people.len(), 2);
}

#[test]
fn a_row_with_more_cells_than_the_header_is_not_read_and_closes_the_mail() {
    let table = table(
        "Код,ФИО,Где\na,Вымысел Иван,ИК-7,освобождён 12.03.2024\nb,Примерова,Анна,ИК-7\nc,Образцов Олег,ИК-7,,\n",
    );
    assert_eq!(ids(&table), ["c"]);
    let said = "warning: row 2: it has more cells than the header row (D \"освобождён 12.03.2024\"), so which of them is which is not sure, and it is left\n";
    assert!(table.report().contains(said), "{}", table.report());
    let card = |id: &str| format!(r#"{{ "id": "{id}", "_prisoner_card": {{ "mail": {{ "state": "open" }} }} }}"#);
    let feed = format!(r#"{{ "items": [{}, {}] }}"#, card("a"), card("z"));
    let update = table.update(&source("feed.json", &feed)).unwrap();
    let new: Value = serde_json::from_slice(&update.feed).unwrap();
    assert_eq!(
        new.pointer("/items/0/_prisoner_card/mail/state"),
        Some(&Value::from("unknown"))
    );
    assert_eq!(
        new.pointer("/items/1/_prisoner_card/mail/state"),
        Some(&Value::from("open"))
    );
    assert!(!update.is_clear);
    assert!(
        update
            .notes
            .contains(&"a: its row is not read, so nothing else of it is changed".to_owned()),
        "{:?}",
        update.notes
    );
    assert!(
        !update
            .notes
            .iter()
            .any(|note| note.starts_with("a: in the feed, and no longer")),
        "{:?}",
        update.notes
    );
}

#[test]
fn a_row_that_goes_on_from_the_one_above_takes_back_the_place() {
    for (below, has_place) in [
        (",,Освобождён", false),
        (",,ИК-8", false),
        (",,", true),
        (",,—", true),
        ("b,Примерова Анна,ИК-8", true),
    ] {
        let table = table(&format!("Код,ФИО,Где\na,Вымысел Иван,ИК-7\n{below}\n"));
        let custody = table.people[0].item["_prisoner_card"].get("custody");
        assert_eq!(custody.is_some(), has_place, "{below}: {}", table.report());
        assert_eq!(
            table.report().contains("row 3: it names nobody and says"),
            !has_place,
            "{below}"
        );
    }
}
