//! A table put into a feed: the address that may no longer be true, and what the file's form keeps.

use serde_json::{Value, json};

use super::super::Update;
use super::feeds::{FEED, item};
use super::{MAP, PLACES, import, source};

fn update(people: &str, map: &str, places: &str, feed: &str) -> Update {
    import(people, map, places).update(&source("feed.json", feed)).unwrap()
}

fn mail(update: &Update) -> Value {
    item(update, "primerova")["_prisoner_card"]["mail"].clone()
}

#[test]
fn an_emptied_cell_of_the_place_closes_the_mail_and_is_asked_about() {
    let two = MAP.replace("\"Родился\"", "\"Колония\" = \"place\"\n\"Родился\"");
    for (people, map, state) in [
        ("Код;ФИО;Где\nprimerova;Примерова Анна;\n", MAP, "unknown"),
        ("Код;ФИО;Где\nprimerova;Примерова Анна;  \n", MAP, "unknown"),
        (
            "Код;ФИО;Где;Регион\nprimerova;Примерова Анна;;Примерская область\n",
            MAP,
            "unknown",
        ),
        (
            "Код;ФИО;Где;Колония\nprimerova;Примерова Анна;;\n",
            two.as_str(),
            "unknown",
        ),
        (
            "Код;ФИО;Где;Колония\nprimerova;Примерова Анна;;ИК-7\n",
            two.as_str(),
            "open",
        ),
        ("Код;ФИО;Где\nprimerova;Примерова Анна;ИК-7\n", MAP, "open"),
        // A table without a column of places says nothing of them.
        ("Код;ФИО\nprimerova;Примерова Анна\n", MAP, "open"),
    ] {
        let update = update(people, map, "", FEED);
        let closed =
            "primerova: mail.state: \"open\" → \"unknown\", since the table no longer says where the person is";
        assert_eq!(mail(&update)["state"], state, "{people}");
        assert_eq!(
            update.changes.iter().any(|change| change == closed),
            state == "unknown",
            "{people}"
        );
        assert_eq!(update.is_clear, state == "open", "{people}: {:?}", update.notes);
        let custody = item(&update, "primerova")["_prisoner_card"]["custody"]["code"].clone();
        assert_eq!(custody, "colony", "{people}");
        let asked = "primerova: the table no longer says where the person is (row 2), and the feed does; where is the person now? \
                     The feed's place stays until then";
        assert_eq!(
            update.notes.iter().any(|note| note == asked),
            state == "unknown",
            "{:?}",
            update.notes
        );
    }
    // A feed without a place, and mail that is closed, have nothing to close.
    let people = "Код;ФИО;Где\nprimerova;Примерова Анна;\n";
    let closed = FEED.replace("\"state\": \"open\", \"note\"", "\"state\": \"unknown\", \"note\"");
    let no_place = FEED.replace("\"custody\"", "\"_custody\"");
    for feed in [closed, no_place] {
        let update = update(people, MAP, "", &feed);
        assert!(update.is_clear, "{:?}", update.notes);
        assert_eq!(
            update.changes.iter().filter(|change| change.contains("mail")).count(),
            0
        );
    }
}

/// The map that makes an envelope in English alone.
fn english() -> String {
    MAP.replace(
        "ru = \"{address}, {recipient}\"",
        "en = \"{recipient}, {address}\"\n[places]\n\"Address\" = \"address.en\"",
    )
    .replace(
        "\"На конверте\" = \"recipient\"",
        "\"To\" = { member = \"recipient\", language = \"en\" }",
    )
}

#[test]
fn an_envelope_in_another_language_stays_only_beside_the_same_address() {
    const RU: &str = "111111, г. Примерск, ул. Вымышленная, д. 7, ФКУ ИК-7, Примеровой Анне";
    const EN: &str = "Anna Primerova, Penal Colony No. 7, Primersk, 111111, Russia";
    let people = "Код;ФИО;Где;Регион;To\nprimerova;Примерова Анна;ИК-7;;Anna Primerova\n";
    for (there, address, kept) in [
        (
            json!({ "ru": RU }),
            "Penal Colony No. 7, Primersk, 111111, Russia",
            Some(RU),
        ),
        (
            json!({ "ru": RU, "en": "Old" }),
            "Penal Colony No. 7, Primersk, 111111, Russia",
            None,
        ),
        (
            json!({ "ru": RU, "en": EN }),
            "Penal Colony No. 7, Primersk, 111111, Russia",
            Some(RU),
        ),
        (
            json!({ "ru": RU }),
            "Penal Colony No. 7, Primersk, 111112, Russia",
            None,
        ),
        (
            json!({ "ru": RU.replace("ИК-7", "ИК-8") }),
            "Penal Colony No. 7, Primersk, 111111, Russia",
            None,
        ),
        (
            json!({ "ru": RU.replace("ИК-7", "СИЗО-7") }),
            "Penal Colony No. 7, Primersk, 111111, Russia",
            None,
        ),
        (
            json!({ "ru": "а/я 5, Примеровой Анне" }),
            "Penal Colony No. 7, Primersk, 111111, Russia",
            None,
        ),
    ] {
        let places = format!("Сленговое;Address\nИК-7;\"{address}\"\n");
        let feed = FEED
            .replace("{ \"ru\": \"000000, ФКУ ИК-7, Примеровой Анне\" }", &there.to_string())
            .replace("\"en\": \"Penal Colony No. 7\"", "\"ru\": \"ИК-7\"");
        let table = import(people, &english(), &places);
        let update = table.update(&source("feed.json", &feed)).unwrap();
        let envelope = &mail(&update)["address"]["envelope"];
        assert_eq!(
            envelope["en"],
            format!("Anna Primerova, {address}"),
            "{there}\n{}",
            table.report()
        );
        assert_eq!(envelope["ru"].as_str(), kept, "{there}");
        let finding = "the envelope in \"ru\" goes with the old address";
        assert_eq!(
            update.notes.iter().any(|note| note.contains(finding)),
            kept.is_none(),
            "{:?}",
            update.notes
        );
        assert_eq!(update.is_clear, kept.is_some(), "{there}");
        let is_changed = there["en"] != EN;
        assert_eq!(
            mail(&update)["state"],
            if is_changed { "unknown" } else { "open" },
            "{there}"
        );
        let text = String::from_utf8(update.feed.clone()).unwrap();
        let again = table.update(&source("feed.json", &text)).unwrap();
        assert_eq!((again.changes, again.feed), (Vec::new(), update.feed), "a second time");
    }
}

#[test]
fn notes_on_rows_stand_in_the_order_of_their_numbers() {
    let rows: String = (2..24).map(|_| ";Вымысел Иван\n").collect();
    let update = update(&format!("Код;ФИО\n{rows}"), MAP, "", FEED);
    let numbers: Vec<u32> = update
        .notes
        .iter()
        .filter_map(|note| note.strip_prefix("row ")?.split(':').next()?.parse().ok())
        .collect();
    assert_eq!(numbers, (2..24).collect::<Vec<_>>());
}

#[test]
fn a_feed_keeps_its_line_ends() {
    let windows = FEED.replace('\n', "\r\n");
    for feed in [FEED, &windows] {
        let update = update(super::PEOPLE, MAP, PLACES, feed);
        let text = String::from_utf8(update.feed.clone()).unwrap();
        let (all, windows) = (text.matches('\n').count(), text.matches("\r\n").count());
        assert!(all > FEED.matches('\n').count());
        assert_eq!(windows, if feed.contains('\r') { all } else { 0 });
        assert_eq!(text.matches('\r').count(), windows);
        let again = import(super::PEOPLE, MAP, PLACES)
            .update(&source("feed.json", &text))
            .unwrap();
        assert_eq!((again.changes, again.feed), (Vec::new(), update.feed), "a second time");
    }
}
