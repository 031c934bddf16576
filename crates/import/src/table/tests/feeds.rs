//! Tables put into feeds.

use serde_json::Value;

use super::super::Update;
use super::{MAP, PEOPLE, PLACES, import, source};

/// A feed written by hand, with marks of it: order, white space, a member that no program knows.
pub(super) const FEED: &str = r#"{
  "version": "https://jsonfeed.org/version/1.1",
  "title":   "Пример",
  "language": "en",
  "items": [
    { "id": "obraztsova", "_prisoner_card": { "mail": { "state": "open" } } },
    {
      "_own": [1,2,   3],
      "id": "primerova",
      "content_text": "By hand",
      "_prisoner_card": {
        "name": { "en": "Anna Primerova", "ru": { "given": "Анна", "family": "Примерова" } },
        "birth": "1981-06",
        "custody": {
            "code": "colony", "certainty": "confirmed", "place": { "en": "Penal Colony No. 7" } },
        "mail": {
          "state": "open", "note": "By hand",
          "address": { "envelope": { "ru": "000000, ФКУ ИК-7, Примеровой Анне" }, "certainty": "confirmed" }
        }
      }
    }
  ]
}
"#;

#[track_caller]
fn update(people: &str, feed: &str) -> Update {
    let update = import(people, MAP, PLACES).update(&source("feed.json", feed)).unwrap();
    let again = import(people, MAP, PLACES)
        .update(&source("feed.json", std::str::from_utf8(&update.feed).unwrap()))
        .unwrap();
    assert_eq!(again.changes, [""; 0], "a second time");
    assert_eq!(again.feed, update.feed);
    update
}

pub(super) fn item(update: &Update, id: &str) -> Value {
    let feed: Value = serde_json::from_slice(&update.feed).unwrap();
    let items = feed["items"].as_array().unwrap();
    items.iter().find(|item| item["id"] == id).unwrap().clone()
}

#[test]
fn only_what_the_table_says_changes_and_each_change_is_listed() {
    let update = update(PEOPLE, FEED);
    assert_eq!(
        update.report(),
        r#"vymysel: added (row 2)
primerova: custody: {"code":"colony","certainty":"confirmed","place":{"en":"Penal Colony No. 7"}} → {"code":"released"} (people.csv:D3)
primerova: mail.state: "open" → "unknown", since the person is somewhere else than the feed said
primerova: birth: "1981-06" → "1981-06-05" (people.csv:C3)
primerova: recognition: {"by":{"ru":"Пример"},"status":"recognised"}, which was not there (row 3)
obraztsova: in the feed, and no longer in the table; nothing of it is changed
"#
    );
    assert!(update.is_clear);
    let text = String::from_utf8(update.feed.clone()).unwrap();
    let expected = FEED
        .replace("\"1981-06\"", "\"1981-06-05\"")
        .replace(
            "{\n            \"code\": \"colony\", \"certainty\": \"confirmed\", \"place\": { \"en\": \"Penal Colony No. 7\" } }",
            "{\n          \"code\": \"released\"\n        }",
        )
        .replace("\"state\": \"open\", \"note\"", "\"state\": \"unknown\", \"note\"");
    let (before, after) = expected.split_once("\n        }\n      }\n    }\n  ]").unwrap();
    assert!(text.starts_with(before), "{text}");
    assert!(text.ends_with(after), "{text}");
    assert_eq!(item(&update, "vymysel"), import(PEOPLE, MAP, PLACES).people[0].item);
}

#[test]
fn feed_that_agrees_with_the_table_stays_to_the_byte() {
    let people = "Код;ФИО;Родился;Где\nprimerova;Примерова Анна;1981;ИК-7\n";
    let feed = FEED.replace("\"custody\"", "\"recognition\": { \"by\": { \"en\": \"Example\", \"ru\": \"Пример\" }, \"status\": \"recognised\" },\n        \"custody\"");
    let update = update(people, &feed);
    let added = r#""place": { "en": "Penal Colony No. 7" }"#;
    assert_eq!(update.changes, [""; 0]);
    assert!(String::from_utf8(update.feed).unwrap() == feed && feed.contains(added));
}

#[test]
fn letters_go_nowhere_that_the_table_does_not_confirm() {
    for (place, region, recipient, why) in [
        ("ИК-8", "", "", "the person is somewhere else than the feed said"),
        ("СИЗО-7", "", "", "the person is somewhere else than the feed said"),
        ("уехала в отпуск", "", "", "where the person is was not understood"),
        (
            "ИК-7",
            "Образцовая область",
            "",
            "the person is somewhere else than the feed said",
        ),
        ("неизвестно", "", "", "the person is somewhere else than the feed said"),
        (
            "ИК-7",
            "Примерская область",
            "Примеровой Анне, 1981 г. р.",
            "the address is another one",
        ),
    ] {
        let people = format!("Код;ФИО;Где;Регион;На конверте\nprimerova;Примерова Анна;{place};{region};{recipient}\n");
        let feed = FEED.replace(
            "\"en\": \"Penal Colony No. 7\"",
            "\"ru\": \"ИК-7, Примерск, Примерская область\"",
        );
        let update = update(&people, &feed);
        let reported = format!("primerova: mail.state: \"open\" → \"unknown\", since {why}");
        assert!(update.changes.contains(&reported), "{place}: {:?}", update.changes);
        let item = item(&update, "primerova");
        let mail = &item["_prisoner_card"]["mail"];
        assert_eq!(mail["state"], "unknown", "{place}");
        assert_eq!(mail["note"], "By hand");
        if !recipient.is_empty() {
            assert_eq!(mail["address"]["certainty"], "unknown");
            let envelope = "000000, г. Примерск, ул. Вымышленная, д. 7, ФКУ ИК-7, Примеровой Анне, 1981 г. р.";
            assert_eq!(mail["address"]["envelope"]["ru"], envelope);
        }
    }
}

#[test]
fn rows_that_are_not_sure_of_their_item_change_nothing() {
    for (people, feed, note) in [
        (
            "Код;ФИО\n;Вымысел Иван\n",
            FEED.to_owned(),
            "row 2: without an id it is not put into the feed",
        ),
        (
            "Код;ФИО\nprimerova;Вымысел Иван\n",
            FEED.replace("\"birth\": \"1981-06\"", "\"withdrawn\": true"),
            "primerova: withdrawn in the feed, so its row changes nothing",
        ),
    ] {
        let update = update(people, &feed);
        assert!(update.is_clear == note.contains("withdrawn"));
        assert_eq!(update.feed, feed.as_bytes());
        assert!(update.notes.iter().any(|known| known == note), "{:?}", update.notes);
    }
    let feed = FEED.replace(
        "\"version\"",
        "\"next_url\": \"https://example.org/2.json\", \"version\"",
    );
    let refused = import(PEOPLE, MAP, "")
        .update(&source("feed.json", &feed))
        .unwrap_err()
        .to_string();
    assert_eq!(
        refused,
        "cannot import feed.json: it goes on at its next_url; name the feed that has everybody in one file"
    );
}

#[test]
fn a_table_of_nobody_is_asked_about() {
    let update = update("Код;ФИО;Где\n", FEED);
    assert!(!update.is_clear);
    assert!(
        update
            .notes
            .iter()
            .any(|note| note.starts_with("nobody is in the table")),
        "{:?}",
        update.notes
    );
    assert_eq!(update.feed, FEED.as_bytes());
}

#[test]
fn several_items_of_one_id_close_their_mail_and_change_in_nothing_else() {
    let feed = FEED.replace("obraztsova", "primerova");
    let update = update("Код;ФИО;Где\nprimerova;Примерова Анна;Освобождена\n", &feed);
    let note = "primerova: the feed has several items of this id, so the row is not used";
    assert!(update.notes.iter().any(|known| known == note), "{:?}", update.notes);
    assert!(!update.is_clear);
    let expected = feed.replace("\"state\": \"open\"", "\"state\": \"unknown\"");
    assert_eq!(String::from_utf8(update.feed).unwrap(), expected);
}

#[test]
fn a_row_without_an_id_closes_the_mail_of_its_name() {
    let update = update("Код;ФИО;Где\nPrimerova;Примерова Анна;Освобождена\n", FEED);
    assert!(!update.is_clear);
    let note = "row 2: the feed has this name under the id \"primerova\", which the table has no more; where it is one \
                person, give the row that id";
    assert!(update.notes.iter().any(|known| known == note), "{:?}", update.notes);
    assert_eq!(item(&update, "primerova")["_prisoner_card"]["mail"]["state"], "unknown");
}

#[test]
fn rows_and_items_match_as_cards_find_people() {
    let people = "Код;ФИО;Где\nprimerova;Примерова Анна;Освобождена\n5;Вымысел Иван;Освобождён\n";
    for id in [
        "\"https://feed.example/p/primerova\"",
        "\"https://feed.example/p/primerova/\"",
        "\"people/primerova\"",
    ] {
        let feed = FEED.replace("\"primerova\"", id).replace("\"obraztsova\"", "5");
        let update = update(people, &feed);
        assert!(
            !update.changes.iter().any(|change| change.contains("added")),
            "{:?}",
            update.changes
        );
        let feed: Value = serde_json::from_slice(&update.feed).unwrap();
        for item in feed["items"].as_array().unwrap() {
            assert_eq!(item["_prisoner_card"]["custody"]["code"], "released", "{item}");
            assert_eq!(item["_prisoner_card"]["mail"]["state"], "unknown", "{item}");
        }
        let withdrawn = FEED
            .replace("\"primerova\"", id)
            .replace("\"birth\": \"1981-06\"", "\"withdrawn\": true");
        let update = self::update("Код;ФИО\nprimerova;Примерова Анна\n", &withdrawn);
        assert_eq!(String::from_utf8(update.feed).unwrap(), withdrawn, "{id}");
    }
    // An exact id has precedence.
    let feed = FEED.replace("\"obraztsova\"", "\"https://feed.example/p/primerova\"");
    let update = update(people, &feed);
    let other = item(&update, "https://feed.example/p/primerova");
    assert_eq!(
        other["_prisoner_card"],
        serde_json::json!({ "mail": { "state": "open" } })
    );
}

/// A feed that cards read, with somebody of whom something speaks against the address.
fn withheld(event: &str) -> String {
    FEED.replace(
        "\"language\": \"en\",",
        "\"language\": \"en\", \"_prisoner_card\": { \"about\": \"https://example.org/\", \"spec\": \"1\", \
         \"publisher\": { \"name\": \"P\", \"url\": \"https://example.org/\" }, \"issued\": \"2026-11-24T15:00:00Z\" },",
    )
    .replace("\"id\": \"primerova\",", "\"id\": \"primerova\", \"content_text\": \"x\",")
    .replace("\"content_text\": \"By hand\",", "")
    .replace(
        "\"birth\": \"1981-06\"",
        &format!(
            "\"recognition\": {{ \"by\": \"P\", \"status\": \"recognised\" }}, \"events\": [{{ {event} }}]"
        ),
    )
    .replace(
        "\"certainty\": \"confirmed\" }\n",
        "\"certainty\": \"confirmed\", \"verified_on\": \"2025-03-01\" }\n",
    )
}

#[test]
fn an_event_of_the_table_opens_no_address_that_cards_withheld() {
    let columns = "\"Вещь\" = \"events.MOVE\"\n\"Задержана\" = \"events.detained\"";
    for (there, code, moved, detained, state) in [
        (
            "\"date\": \"2025-05-01\", \"code\": \"transferred\"",
            "transferred",
            "",
            "01.09.2025",
            "unknown",
        ),
        (
            "\"date\": \"2025-05-01\", \"code\": \"released\"",
            "released",
            "",
            "01.09.2025",
            "unknown",
        ),
        (
            "\"date\": \"2025-05-01\", \"code\": \"exchanged\"",
            "exchanged",
            "",
            "01.09.2025",
            "unknown",
        ),
        // A day in place of a year: before the address was verified.
        (
            "\"date\": \"2025\", \"code\": \"transferred\"",
            "transferred",
            "15.01.2025",
            "",
            "unknown",
        ),
        // Nothing spoke against the address.
        (
            "\"date\": \"2025-01-01\", \"code\": \"transferred\"",
            "transferred",
            "",
            "01.09.2025",
            "open",
        ),
        (
            "\"date\": \"2025-05-01\", \"code\": \"charged\"",
            "transferred",
            "",
            "01.09.2025",
            "open",
        ),
    ] {
        let map = MAP.replace("\"Родился\" = \"birth\"", &columns.replace("MOVE", code));
        let people = format!("Код;ФИО;Вещь;Задержана\nprimerova;Примерова Анна;{moved};{detained}\n");
        let feed = withheld(there);
        let update = import(&people, &map, "").update(&source("feed.json", &feed)).unwrap();
        let found = &item(&update, "primerova")["_prisoner_card"];
        assert_eq!(found["mail"]["state"], state, "{there}: {found}\n{}", update.report());
        let is_said = update
            .report()
            .contains("since a card would show an address that it withheld before");
        assert_eq!(is_said, state == "unknown", "{}", update.report());
        assert_eq!(update.is_clear, state == "open");
    }
}

#[test]
fn two_rows_of_one_id_close_the_mail_and_change_nothing_else() {
    let people =
        "Код;ФИО;Где\nprimerova;Примерова Анна;ИК-7\nvymysel;Вымысел Иван;ИК-7\nprimerova;Примерова Анна;Освобождена\n";
    let update = update(people, &FEED.replace("obraztsova", "vymysel"));
    assert!(!update.is_clear);
    assert!(
        update
            .notes
            .contains(&"primerova: row 2 has the id of another row, so neither is used".to_owned()),
        "{:?}",
        update.notes
    );
    let feed: Value = serde_json::from_str(FEED).unwrap();
    let mut expected = feed["items"][1].clone();
    expected["_prisoner_card"]["mail"]["state"] = "unknown".into();
    assert_eq!(item(&update, "primerova"), expected);
}

#[test]
fn other_addresses_are_asked_about_after_a_move() {
    let feed = FEED.replace(
        "\"note\": \"By hand\",",
        "\"note\": \"By hand\", \"other_addresses\": [{ \"purpose\": \"parcels\", \"envelope\": { \"ru\": \"ИК-7\" } }],",
    );
    let asks = |place: &str, feed: &str| {
        let people = format!("Код;ФИО;Где;Регион;На конверте\nprimerova;Примерова Анна;{place};;\n");
        let note = "primerova: are its other_addresses still right? The table does not speak of them; look before you \
                    open the mail";
        update(&people, feed).notes.iter().any(|known| known == note)
    };
    assert!(asks("СИЗО-2", &feed));
    assert!(asks("Освобождена", &feed));
    assert!(!asks("СИЗО-2", FEED));
    assert!(!asks("Penal Colony No. 7", &feed));
}

#[test]
fn another_name_in_a_row_closes_the_mail() {
    for (name, state) in [
        ("Примерова Анна", "open"),
        ("Примерова Анна Петровна", "open"),
        ("Примерова Алла", "unknown"),
        ("Вымысел Анна", "unknown"),
        ("Вымысел Иван Петрович", "unknown"),
    ] {
        let people = format!("Код;ФИО\nprimerova;{name}\n");
        let update = update(&people, FEED);
        let item = item(&update, "primerova");
        assert_eq!(item["_prisoner_card"]["mail"]["state"], state, "{name}");
        let said = "primerova: mail.state: \"open\" → \"unknown\", since the name is another one".to_owned();
        assert_eq!(update.changes.contains(&said), state == "unknown", "{name}");
    }
}

#[test]
fn a_row_of_somebody_else_changes_nothing_but_the_mail() {
    let people = "Код;ФИО;Родился;Где\nprimerova;Вымысел Иван Петрович;1990;Освобождена\n";
    let update = update(people, FEED);
    let feed: Value = serde_json::from_str(FEED).unwrap();
    let mut expected = feed["items"][1].clone();
    expected["_prisoner_card"]["mail"]["state"] = "unknown".into();
    assert_eq!(item(&update, "primerova"), expected);
    assert!(!update.is_clear);
    let is_asked = |note: &String| note.contains("has the id gone to another person?");
    assert!(update.notes.iter().any(is_asked), "{:?}", update.notes);
}

#[test]
fn another_date_of_birth_in_a_row_closes_the_mail() {
    for (birth, state) in [
        ("05.06.1981", "open"),
        ("1981", "open"),
        ("1980", "unknown"),
        ("05.07.1981", "unknown"),
    ] {
        let update = update(&format!("Код;ФИО;Родился\nprimerova;Примерова Анна;{birth}\n"), FEED);
        let item = item(&update, "primerova");
        assert_eq!(item["_prisoner_card"]["mail"]["state"], state, "{birth}");
        let said = "primerova: mail.state: \"open\" → \"unknown\", since the date of birth is another one".to_owned();
        assert_eq!(update.changes.contains(&said), state == "unknown", "{birth}");
    }
}

#[test]
fn mail_is_unknown_after_a_release_a_move_or_a_death() {
    let map = MAP.replace(
        "\"Родился\" = \"birth\"",
        "\"Вышла\" = \"release.actual\"\n\"Умерла\" = \"events.died\"\n\"Обмен\" = \"events.exchanged\"\n\"Этап\" = \
         \"events.transferred\"",
    );
    for people in [
        "Код;Вышла;Умерла\nprimerova;2024;\n",
        "Код;Вышла;Умерла\nprimerova;;2024-05-06\n",
        "Код;Вышла;Умерла\nprimerova;2024-05-06?;\n",
        "Код;Вышла;Умерла\nprimerova;;да\n",
        "Код;Обмен\nprimerova;01.08.2024\n",
        "Код;Обмен\nprimerova;летом\n",
        "Код;Этап\nprimerova;05.2026\n",
    ] {
        let update = import(people, &map, "").update(&source("feed.json", FEED)).unwrap();
        assert_eq!(
            item(&update, "primerova")["_prisoner_card"]["mail"]["state"],
            "unknown",
            "{people}"
        );
    }
}

#[test]
fn a_charge_that_only_the_feed_has_stays_and_is_named() {
    let feed = FEED.replace(
        "\"birth\": \"1981-06\"",
        "\"charges\": [{ \"law\": \"RU-UK\", \"article\": \"275\", \"label\": \"By hand\" }, { \"law\": \"RU-UK\", \"article\": \"276\" }]",
    );
    let map = MAP.replace("\"Родился\" = \"birth\"", "\"Статьи\" = \"charges\"");
    let people = "Код;Статьи\nprimerova;\"ст. 275\nч. 1 ст. 280.3\"\n";
    let update = import(people, &map, "").update(&source("feed.json", &feed)).unwrap();
    let charges = &item(&update, "primerova")["_prisoner_card"]["charges"];
    assert_eq!(charges[0]["label"], "By hand");
    assert_eq!(
        charges[2],
        serde_json::json!({ "law": "RU-UK", "article": "280.3", "part": "1" })
    );
    let note = r#"primerova: a charge in the feed is not in the table, and stays: {"law":"RU-UK","article":"276"}"#;
    assert!(update.notes.iter().any(|known| known == note), "{:?}", update.notes);
}

#[test]
fn a_charge_has_the_label_of_its_cell_or_of_the_map_and_one_by_hand_stays() {
    let feed = FEED.replace(
        "\"birth\": \"1981-06\"",
        "\"charges\": [{ \"law\": \"RU-UK\", \"article\": \"275\", \"label\": \"By hand\" }, { \"law\": \"RU-UK\", \"article\": \"276\" }]",
    );
    let map = MAP.replace("\"Родился\" = \"birth\"", "\"Статьи\" = \"charges\"")
        + "[labels]\n\"ст. 275\" = \"госизмена\"\n\"ст. 276 УК РФ\" = \"шпионаж\"\n";
    let people = "Код;Статьи\nprimerova;\"ст. 275\nст. 276\nч. 1 ст. 280.3 (дискредитация, повторно)\"\n";
    let table = import(people, &map, "");
    assert!(!table.report().contains("needs a label"), "{}", table.report());
    let charge = |article: &str, label: serde_json::Value| serde_json::json!({ "law": "RU-UK", "article": article, "label": label });
    let last = serde_json::json!({ "law": "RU-UK", "article": "280.3", "part": "1", "label": { "ru": "дискредитация, повторно" } });
    assert_eq!(
        table.people[0].item["_prisoner_card"]["charges"],
        serde_json::json!([
            charge("275", serde_json::json!({ "ru": "госизмена" })),
            charge("276", serde_json::json!({ "ru": "шпионаж" })),
            last
        ])
    );
    let update = table.update(&source("feed.json", &feed)).unwrap();
    assert_eq!(
        item(&update, "primerova")["_prisoner_card"]["charges"],
        serde_json::json!([
            charge("275", serde_json::json!("By hand")),
            charge("276", serde_json::json!({ "ru": "шпионаж" })),
            last
        ])
    );
}

#[test]
fn a_feed_that_is_none_is_not_written() {
    for (feed, reason) in [
        ("[", "it is no sound JSON; `prisoner-card check` says what is wrong"),
        ("{\"items\": {}}", "it has no list of items"),
        (
            "{\"items\": [], \"items\": []}",
            "it is no sound JSON; `prisoner-card check` says what is wrong",
        ),
    ] {
        let refused = import(PEOPLE, MAP, "")
            .update(&source("feed.json", feed))
            .unwrap_err()
            .to_string();
        assert_eq!(refused, format!("cannot import feed.json: {reason}"));
    }
}

#[test]
fn a_table_whose_column_of_places_has_another_header_is_put_into_no_feed() {
    let people = "Код;ФИО;Место\nprimerova;Примерова Анна;Освобождена\n";
    let table = import(people, MAP, "");
    assert!(!table.is_clear());
    let refused = table.update(&source("feed.json", FEED)).unwrap_err().to_string();
    assert_eq!(
        refused,
        "cannot import people.csv: the map's column \"Где\", which says where people are, is not in it, and columns are that are \
         not in the map; write the new header there"
    );
}
