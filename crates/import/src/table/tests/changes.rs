//! Lists, names and places of a table against values that were written into the feed by hand.

use serde_json::Value;

use super::super::Update;
use super::feeds::{FEED, item};
use super::{MAP, PLACES, import, source};

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
        (charge(""), [r#"{"ru":"измена"}"#, r#"{"ru":"шпионаж"}"#]),
        (
            charge(r#", "label": "By hand""#),
            [r#""By hand""#, r#"{"ru":"шпионаж"}"#],
        ),
        (
            charge(r#", "label": { "ru": "шпионаж" }"#),
            [r#"{"ru":"шпионаж"}"#, r#"{"ru":"измена"}"#],
        ),
    ] {
        let people = "Код;Статьи\nprimerova;ст. 275 УК РФ (измена), ст. 275 УК РФ (шпионаж)\n";
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

#[test]
fn who_has_left_by_the_feed_is_put_into_no_prison_by_the_table() {
    const CUSTODY: &str = r#""code": "colony", "certainty": "confirmed", "place": { "en": "Penal Colony No. 7" }"#;
    for (code, place, asks) in [
        ("released", "ИК-7", true),
        ("released", "нет данных", true),
        ("exchanged", "ИК-7", true),
        ("abroad", "СИЗО-7", true),
        ("died", "ИК-7", true),
        ("died", "Освобождена", true),
        ("released", "Обменяна", false),
        ("in_transfer", "ИК-7", true),
        ("in_transfer", "Освобождена", false),
        ("disappeared", "ИК-7", true),
        ("wanted", "ИК-7", false),
    ] {
        let feed = FEED.replace(CUSTODY, &format!(r#""code": "{code}", "since": "2026-11-24""#));
        assert_ne!(feed, FEED);
        let feed = feed.replace(
            r#""envelope": { "ru": "000000, ФКУ ИК-7, Примеровой Анне" }, "certainty": "confirmed""#,
            "",
        );
        let people = format!(
            "Код;ФИО;Где;Регион;На конверте\nprimerova;Примерова Анна;{place};Примерская область;Примеровой Анне\n"
        );
        let table = import(&people, MAP, PLACES);
        let update = table.update(&source("feed.json", &feed)).unwrap();
        let card = &item(&update, "primerova")["_prisoner_card"];
        assert_eq!(card["custody"]["code"] == code, asks, "{code} {place}");
        assert_eq!(update.is_clear, !asks, "{code} {place}: {:?}", update.notes);
        let has_address = card["mail"]["address"].get("envelope").is_some();
        assert_eq!(has_address, !asks && place == "ИК-7", "{code} {place}: {card}");
        assert_eq!(card["mail"]["state"], "unknown", "{code} {place}");
        let is_said =
            |note: &String| note.starts_with(&format!("primerova: the feed's custody is {{\"code\":\"{code}\""));
        assert_eq!(update.notes.iter().any(is_said), asks, "{:?}", update.notes);
        let again = table
            .update(&source("feed.json", std::str::from_utf8(&update.feed).unwrap()))
            .unwrap();
        assert_eq!((again.changes, again.is_clear), (Vec::new(), !asks), "{code} {place}");
    }
}

/// The feed has no day of the transfer, as a table writes it: the table is the newer one.
#[test]
fn who_was_on_the_way_by_the_table_is_put_into_a_prison_by_it() {
    const CUSTODY: &str = r#""code": "colony", "certainty": "confirmed", "place": { "en": "Penal Colony No. 7" }"#;
    let feed = FEED.replace(CUSTODY, r#""code": "in_transfer""#);
    assert_ne!(feed, FEED);
    let update = updated("Код;Где\nprimerova;ИК-9\n", "", &feed);
    let card = &item(&update, "primerova")["_prisoner_card"];
    assert_eq!(card["custody"]["code"], "colony");
    assert_eq!(card["mail"]["state"], "unknown");
    assert!(update.is_clear, "{:?}", update.notes);
}

#[test]
fn a_text_for_feed_readers_that_was_written_by_hand_stays_beside_a_new_summary() {
    let people = "Код;Кратко\nprimerova;Новое\n";
    for (feed, text) in [
        (FEED.to_owned(), "By hand"),
        (with(r#""summary": { "en": "By hand" }"#), "By hand"),
        (with(r#""summary": "By hand""#), "By hand"),
        (with(r#""summary": { "ru": "Старое" }"#), "By hand"),
        (with(r#""summary": { "ru": "By hand" }"#), "Новое"),
        (
            FEED.replace("\"content_text\": \"By hand\",", "\"title\": \"By hand\","),
            "Новое",
        ),
    ] {
        let update = updated(people, "\"Кратко\" = \"summary\"", &feed);
        assert_eq!(item(&update, "primerova")["content_text"], text, "{feed}");
    }
}

#[test]
fn a_row_with_the_name_of_somebody_whom_the_table_has_no_more_is_asked_about() {
    for (people, asks) in [
        ("Код;ФИО;Родился\nanna;Примерова Анна;\n", true),
        ("Код;ФИО;Родился\nanna;Примерова Анна Петровна;05.06.1981\n", true),
        ("Код;ФИО;Родился\nanna;Примерова Анна;1990\n", false),
        ("Код;ФИО;Родился\nanna;Примерова Алла;1981\n", false),
        ("Код;ФИО;Родился\nanna;Примерова;1981\n", false),
        (
            "Код;ФИО;Родился\nanna;Примерова Анна;1981\nprimerova;Примерова Анна;1981\n",
            false,
        ),
    ] {
        let update = updated(people, "\"Родился\" = \"birth\"", FEED);
        let note = "anna: the feed has this name under the id \"primerova\", which the table has no more; where it is one \
                    person, give the row that id, and leave one of the two items";
        assert_eq!(
            update.notes.iter().any(|known| known == note),
            asks,
            "{people}: {:?}",
            update.notes
        );
        let state = &item(&update, "primerova")["_prisoner_card"]["mail"]["state"];
        assert_eq!(state == "unknown", asks, "{people}");
    }
    let withdrawn = with("\"withdrawn\": true");
    let update = updated("Код;ФИО\nanna;Примерова Анна\n", "", &withdrawn);
    let note = "anna: the feed has withdrawn this name under the id \"primerova\", so row 2 is not added; where it is \
                somebody else, put them in by hand";
    assert_eq!(update.notes[0], note);
    assert!(!update.is_clear);
    assert_eq!(String::from_utf8(update.feed).unwrap(), withdrawn);
}

#[test]
fn a_sentence_is_not_put_together_of_the_feeds_and_another_one() {
    let columns = "\"Срок\" = \"sentence.term\"\n\"Вид\" = \"sentence.kind\"\n\"Приговор\" = \"sentence.date\"";
    let whole = r#""kind": "imprisonment", "term": "P9Y", "date": "2025-02-04""#;
    for (feed, row, term, is_asked) in [
        (whole, "8 лет;лишение свободы;", "P9Y", true),
        (whole, ";штраф;", "P9Y", true),
        (whole, ";лишение свободы;05.06.2025", "P9Y", true),
        (whole, "9 лет;лишение свободы;", "P9Y", false),
        (whole, "8 лет;лишение свободы;05.06.2025", "P8Y", false),
        (
            r#""kind": "imprisonment", "term": "P9Y""#,
            "8 лет;лишение свободы;",
            "P8Y",
            false,
        ),
        (
            r#""kind": "imprisonment", "term": "P9Y", "date": "2025-02""#,
            "9 лет;лишение свободы;04.02.2025",
            "P9Y",
            false,
        ),
    ] {
        let people = format!("Код;Срок;Вид;Приговор\nprimerova;{row}\n");
        let update = updated(&people, columns, &with(&format!("\"sentence\": {{ {feed} }}")));
        let sentence = item(&update, "primerova")["_prisoner_card"]["sentence"].clone();
        assert_eq!(sentence["term"], term, "{row}");
        assert_eq!(sentence["kind"], "imprisonment", "{row}");
        let asked = update
            .notes
            .iter()
            .any(|note| note.contains("write the whole sentence into the feed by hand"));
        assert_eq!(
            (asked, update.is_clear),
            (is_asked, !is_asked),
            "{row}: {:?}",
            update.notes
        );
    }
}
