//! Lists, names and places of a table against values that were written into the feed by hand.

use serde_json::Value;

use super::super::Update;
use super::feeds::{FEED, item};
use super::{MAP, import, source};

/// The feed with these members of the card instead of the date of birth.
fn with(members: &str) -> String {
    FEED.replace("\"birth\": \"1981-06\"", members)
}

#[track_caller]
fn updated(people: &str, columns: &str, feed: &str) -> Update {
    let map = MAP.replace("\"Родился\" = \"birth\"", columns);
    let table = import(people, &map, "");
    let update = table.update(&source("feed.json", feed)).unwrap();
    let feed = String::from_utf8(update.feed.clone()).unwrap();
    let again = table.update(&source("feed.json", &feed)).unwrap();
    assert_eq!(
        (again.changes, again.feed),
        (Vec::new(), update.feed.clone()),
        "a second time"
    );
    update
}

#[test]
fn an_event_of_the_feed_stays_and_each_of_the_table_is_added() {
    for (there, people, events, closes) in [
        (
            r#"[{"date":"2020-01-01","code":"detained"}]"#,
            "Код,Задержан,Задержан\nprimerova,2024-01-02,2024-05-06\n",
            r#"[{"date":"2020-01-01","code":"detained"},{"date":"2024-01-02","code":"detained"},{"date":"2024-05-06","code":"detained"}]"#,
            false,
        ),
        (
            r#"[{"date":"2012-05-06","code":"detained","label":{"ru":"Задержана на площади"}}]"#,
            "Код,Задержан\nprimerova,13.02.2024\n",
            r#"[{"date":"2012-05-06","code":"detained","label":{"ru":"Задержана на площади"}},{"date":"2024-02-13","code":"detained"}]"#,
            false,
        ),
        (
            r#"[{"date":"2024-02","code":"detained","label":"By hand"}]"#,
            "Код,Задержан\nprimerova,13.02.2024\n",
            r#"[{"date":"2024-02-13","code":"detained","label":"By hand"}]"#,
            false,
        ),
        (
            r#"[{"date":"2024","code":"detained"}]"#,
            "Код,Задержан,Задержан\nprimerova,2024-01-02,2024-05-06\n",
            r#"[{"date":"2024","code":"detained"},{"date":"2024-01-02","code":"detained"},{"date":"2024-05-06","code":"detained"}]"#,
            false,
        ),
        (
            r#"[{"date":"2024-02-13","code":"detained"}]"#,
            "Код,Задержан\nprimerova,2024\n",
            r#"[{"date":"2024-02-13","code":"detained"}]"#,
            false,
        ),
        (
            r#"[{"date":"2019-05-06","code":"released","label":{"ru":"Вышла"}}]"#,
            "Код,Вышла\nprimerova,10.01.2026\n",
            r#"[{"date":"2019-05-06","code":"released","label":{"ru":"Вышла"}},{"date":"2026-01-10","code":"released"}]"#,
            true,
        ),
        (
            r#"[{"date":"2019","code":"released"}]"#,
            "Код,Вышла\nprimerova,06.05.2019\n",
            r#"[{"date":"2019-05-06","code":"released"}]"#,
            false,
        ),
        (
            "[]",
            "Код,Вышла\nprimerova,06.05.2019\n",
            r#"[{"date":"2019-05-06","code":"released"}]"#,
            true,
        ),
    ] {
        let columns = "\"Задержан\" = \"events.detained\"\n\"Вышла\" = \"events.released\"";
        let update = updated(people, columns, &with(&format!("\"events\": {there}")));
        let card = &item(&update, "primerova")["_prisoner_card"];
        let expected: Value = serde_json::from_str(events).unwrap();
        assert_eq!(card["events"], expected, "{there} {people}");
        assert_eq!(card["mail"]["state"] == "unknown", closes, "{there} {people}");
    }
}

#[test]
fn each_event_that_is_added_is_said_with_its_cell() {
    let people = "Код,Задержан,Задержан\nprimerova,2024-01-02,2024-05-06\n";
    let feed = with("\"events\": [{ \"date\": \"2020\", \"code\": \"detained\" }]");
    let update = updated(people, "\"Задержан\" = \"events.detained\"", &feed);
    for (date, cell) in [("2024-01-02", "B2"), ("2024-05-06", "C2")] {
        let said = format!(
            "primerova: events: {{\"date\":\"{date}\",\"code\":\"detained\"}}, which was not there (people.csv:{cell})"
        );
        assert!(update.changes.contains(&said), "{:?}", update.changes);
    }
    let beside = update
        .notes
        .iter()
        .filter(|note| note.contains("the feed has another event of that kind"));
    assert_eq!(beside.count(), 1, "{:?}", update.notes);
}

#[test]
fn two_articles_that_differ_in_their_labels_are_two_charges() {
    let charge = |label: &str| format!(r#"{{ "law": "RU-UK", "article": "275"{label} }}"#);
    for (there, labels) in [
        (charge(""), [r#"{"ru":"а"}"#, r#"{"ru":"б"}"#]),
        (charge(r#", "label": "By hand""#), [r#""By hand""#, r#"{"ru":"б"}"#]),
        (
            charge(r#", "label": { "ru": "б" }"#),
            [r#"{"ru":"б"}"#, r#"{"ru":"а"}"#],
        ),
    ] {
        let people = "Код;Статьи\nprimerova;ст. 275 УК РФ (а), ст. 275 УК РФ (б)\n";
        let update = updated(
            people,
            "\"Статьи\" = \"charges\"",
            &with(&format!("\"charges\": [{there}]")),
        );
        let charges = item(&update, "primerova")["_prisoner_card"]["charges"].clone();
        let found: Vec<String> = charges
            .as_array()
            .unwrap()
            .iter()
            .map(|charge| charge["label"].to_string())
            .collect();
        assert_eq!(found, labels, "{there}");
    }
}

#[test]
fn a_name_in_parts_stays_where_the_table_has_a_text() {
    let parts = r#""name": { "ru": { "given": "Анна", "family": "Алфёрова" } }"#;
    let feed = FEED.replace(
        r#""name": { "en": "Anna Primerova", "ru": { "given": "Анна", "family": "Примерова" } }"#,
        parts,
    );
    assert!(feed.contains(parts));
    let map = MAP.replace("{ member = \"name\", order = \"family given patronymic\" }", "\"name\"");
    for (name, asks) in [
        ("Алферова Анна", false),
        ("Алфёрова Анна Петровна", true),
        ("Вымысел Анна", true),
    ] {
        let table = import(&format!("Код;ФИО\nprimerova;{name}\n"), &map, "");
        let update = table.update(&source("feed.json", &feed)).unwrap();
        assert!(
            String::from_utf8(update.feed.clone()).unwrap().contains(parts),
            "{name}"
        );
        assert_eq!(!update.is_clear, asks, "{name}: {:?}", update.notes);
    }
}

#[test]
fn a_place_that_cannot_be_compared_is_asked_about_and_closes_the_mail() {
    for place in [
        r#"{ "en": "Remand Prison No. 1, Volgograd Oblast" }"#,
        r#""Remand Prison No. 1, Volgograd Oblast""#,
    ] {
        let custody = r#""code": "colony", "certainty": "confirmed", "place": { "en": "Penal Colony No. 7" }"#;
        let feed = FEED.replace(custody, &format!(r#""code": "remand", "place": {place}"#));
        assert_ne!(feed, FEED);
        let people = "Код;Где\nprimerova;СИЗО-1, Ростовская область\n";
        let update = updated(people, "", &feed);
        let card = &item(&update, "primerova")["_prisoner_card"];
        assert_eq!(card["mail"]["state"], "unknown");
        assert_eq!(card["custody"]["place"], serde_json::from_str::<Value>(place).unwrap());
        assert!(
            !update.is_clear
                && update
                    .notes
                    .iter()
                    .any(|note| note.contains("is {\"ru\":\"СИЗО-1, Ростовская область\"} the same place")),
            "{:?}",
            update.notes
        );
    }
}
