//! A table put into a feed: the address that may no longer be true, and what the file's form keeps.

use serde_json::Value;

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
