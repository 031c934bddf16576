//! For any feed and any table, the feed that is written is JSON and has lost nothing.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::item::is_same_date;
use super::{MAP, PLACES, import, source};

/// Members of a card as people write them by hand, in one line or in several.
fn member() -> impl Strategy<Value = (&'static str, Value)> {
    let event = |date: &str, code: &str| json!({ "date": date, "code": code });
    let charge = |article: &str| json!({ "law": "RU-UK", "article": article });
    let known = vec![
        ("events", json!([])),
        ("events", json!([event("2020-01-01", "detained")])),
        (
            "events",
            json!([
                event("2024", "detained"),
                event("2024-02", "detained"),
                event("2019", "released")
            ]),
        ),
        (
            "events",
            json!([{ "date": "2012-05-06", "code": "detained", "label": { "ru": "На площади" } }]),
        ),
        ("events", json!({})),
        ("charges", json!([charge("275")])),
        (
            "charges",
            json!([charge("275"), charge("275"), { "article": "276", "label": "By hand" }]),
        ),
        ("name", json!("Анна Примерова")),
        ("name", json!({ "ru": { "given": "Анна", "family": "Примерова" } })),
        ("name", json!({ "ru": "Вымысел", "en": "Vymysel" })),
        ("birth", json!("1990")),
        ("birth", json!(1990)),
        (
            "custody",
            json!({ "code": "colony", "place": { "ru": "ИК-7, Примерская область" } }),
        ),
        ("custody", json!({ "code": "remand", "place": "Remand Prison No. 1" })),
        ("custody", json!({})),
        ("mail", json!({})),
        ("mail", json!({ "state": "open", "note": "By hand" })),
        (
            "mail",
            json!({ "state": "open", "address": { "envelope": "000000", "certainty": "confirmed" } }),
        ),
        (
            "mail",
            json!({ "address": { "envelope": { "ru": "000000" } }, "state": "open" }),
        ),
        ("recognition", json!({})),
        ("recognition", json!({ "by": "By hand" })),
        ("_own", json!([1, { "a": [] }])),
    ];
    prop::sample::select(known)
}

/// A row's cells under [`HEADER`].
fn row() -> impl Strategy<Value = Vec<&'static str>> {
    let dates = ["", "2020", "2024-02-13", "2024-05-06", "2020-01-01", "?"];
    let cells: [&[&str]; 9] = [
        &["a", "b", "c"],
        &["Примерова Анна", "Вымысел Иван Петрович", "Алфёрова", ""],
        &["1990", "1990-02-01", ""],
        &["ИК-7", "СИЗО-1", "Освобождена", "ИК-7, этапирована", "Белый лебедь", ""],
        &["Примерская область", "Образцовая область", ""],
        &dates,
        &dates,
        &[
            "ст. 275 УК РФ",
            "ст. 275 УК РФ (измена), ст. 275 УК РФ (шпионаж)",
            "ст. 275, ст. 275",
            "ст. 276 (в)",
            "",
        ],
        &dates,
    ];
    cells.map(|cells| prop::sample::select(cells.to_vec())).to_vec()
}

const HEADER: &str = "Код;ФИО;Родился;Где;Регион;Задержан;Задержан;Статьи;Освобождён";

const COLUMNS: &str =
    "\"Задержан\" = \"events.detained\"\n\"Освобождён\" = \"events.released\"\n\"Статьи\" = \"charges\"\n[constants]";

fn item(id: &str, members: Vec<(&'static str, Value)>) -> Value {
    let card: serde_json::Map<_, _> = members
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    json!({ "_own": [1], "id": id, "_prisoner_card": card })
}

proptest! {
    #[test]
    fn the_feed_stays_sound_and_loses_nothing(
        cards in prop::collection::vec(prop::collection::vec(member(), 0..6), 2),
        rows in prop::collection::vec(row(), 1..4),
        is_pretty in any::<bool>(),
    ) {
        let items: Vec<Value> = ["a", "b"].into_iter().zip(cards).map(|(id, card)| item(id, card)).collect();
        let feed = json!({ "items": items });
        let feed = if is_pretty { serde_json::to_string_pretty(&feed) } else { serde_json::to_string(&feed) }.unwrap_or_default();
        let lines = rows.iter().map(|row| row.join(";"));
        let people: String = std::iter::once(HEADER.to_owned()).chain(lines).map(|line| line + "\n").collect();
        let table = import(&people, &MAP.replace("[constants]", COLUMNS), PLACES);
        let update = table.update(&source("feed.json", &feed));
        prop_assert!(update.is_ok(), "{update:?}");
        let Ok(update) = update else { return Ok(()) };
        prop_assert!(prisoner_card_document::parse(&update.feed).is_sound());
        let new: Value = serde_json::from_slice(&update.feed).unwrap_or_default();
        for (index, old) in items.iter().enumerate() {
            let (old, new) = (&old["_prisoner_card"], &new["items"][index]["_prisoner_card"]);
            prop_assert_eq!(&new["_own"], &old["_own"]);
            for (index, event) in old["events"].as_array().into_iter().flatten().enumerate() {
                let (new, date) = (&new["events"][index], |event: &Value| event["date"].as_str().unwrap_or_default().to_owned());
                prop_assert!(is_same_date(&date(new), &date(event)), "{new} {event}");
                prop_assert_eq!((&new["code"], &new["label"]), (&event["code"], &event["label"]));
            }
            for (index, charge) in old["charges"].as_array().into_iter().flatten().enumerate() {
                let new = &new["charges"][index];
                prop_assert_eq!(&new["article"], &charge["article"]);
                prop_assert!(charge["label"].is_null() || new["label"] == charge["label"]);
            }
        }
        let text = String::from_utf8(update.feed.clone()).unwrap_or_default();
        let again = table.update(&source("feed.json", &text));
        prop_assert_eq!(again.map(|again| (again.changes, again.feed)).ok(), Some((Vec::new(), update.feed)));
    }
}
