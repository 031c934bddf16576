//! Whole tables: their drafts and their reports.

mod cells;
mod changes;
mod envelopes;
mod feeds;
mod gone;
mod kept;
mod known;
mod marks;
mod merging;
mod places;
mod property;
mod rows;
mod workbooks;

use prisoner_card_document::Source;
use prisoner_card_format::Date;
use serde_json::{Value, json};

use super::{Table, TableRequest, import_table};

pub(super) fn source(name: &str, text: &str) -> Source {
    Source {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    }
}

/// What comes of a table, a map if that is not empty, and a table of places, or why nothing does.
fn read(table: &Source, map: &str, places: Option<&Source>) -> Result<Table, String> {
    let map = source("map.toml", map);
    let request = TableRequest {
        table,
        map: (!map.bytes.is_empty()).then_some(&map),
        places,
        encoding: None,
        today: TODAY,
    };
    import_table(&request).map_err(|error| error.to_string())
}

#[track_caller]
pub(super) fn import(table: &str, map: &str, places: &str) -> Table {
    let places = (!places.is_empty()).then(|| source("places.csv", places));
    read(&source("people.csv", table), map, places.as_ref()).unwrap()
}

/// The day of the tests.
pub(super) const TODAY: Date = Date {
    year: 2026,
    month: 11,
    day: 29,
};

/// The map of most tests.
pub(super) const MAP: &str = r#"
language = "ru"
law = "RU-UK"
[columns]
"Код" = "id"
"ФИО" = { member = "name", order = "family given patronymic" }
"Родился" = "birth"
"Где" = "place"
"Регион" = "region"
"На конверте" = "recipient"
[constants]
"recognition.by" = "Пример"
"recognition.status" = "recognised"
[envelope]
ru = "{address}, {recipient}"
[words.place]
"У друзей" = "at_liberty"
"#;

pub(super) const PEOPLE: &str = "\
Код;ФИО;Родился;Где;Регион;На конверте
vymysel;Вымысел Иван Петрович;1990;ИК-7;Примерская область;Вымыслу Ивану Петровичу, 1990 г. р.
primerova;Примерова Анна;05.06.1981;Освобождена;;Примеровой Анне, 1981 г. р.
";

pub(super) const PLACES: &str = "\
Регион;Вид ИУ;№ ИУ;Сленговое;Адрес
Примерская область;ИК;7;Семёрка;\"000 000, г. Примерск, ул. Вымышленная, д. 7, ФКУ ИК-7\"
Образцовая область;ИК;7;;\"000000, г. Образцовск, ФКУ ИК-7\"
";

#[test]
fn a_row_becomes_a_draft_that_opens_no_mail() {
    let table = import(PEOPLE, MAP, PLACES);
    assert_eq!(
        table.people[0].item,
        json!({
            "id": "vymysel",
            "language": "ru",
            "_prisoner_card": {
                "name": { "ru": { "given": "Иван", "patronymic": "Петрович", "family": "Вымысел" } },
                "birth": "1990",
                "recognition": { "by": { "ru": "Пример" }, "status": "recognised" },
                "custody": { "code": "colony", "certainty": "unknown", "place": { "ru": "ИК-7, Примерская область" } },
                "mail": {
                    "state": "unknown",
                    "address": {
                        "envelope": {
                            "ru": "000000, г. Примерск, ул. Вымышленная, д. 7, ФКУ ИК-7, Вымыслу Ивану Петровичу, 1990 г. р."
                        },
                        "certainty": "unknown"
                    }
                }
            }
        })
    );
    let second = &table.people[1].item["_prisoner_card"];
    assert_eq!(second["custody"], json!({ "code": "released" }));
    assert_eq!(second["mail"], json!({ "state": "unknown" }));
    assert_eq!(second["birth"], "1981-06-05");
    assert!(table.is_clear(), "{}", table.report());
}

#[test]
fn the_report_names_the_cell_of_every_value_and_quotes_what_was_left() {
    let people = "Код;ФИО;Родился;Где;Заметки\nа б;Вымысел Иван;около 1990;Уехал в отпуск;x\n;;;\nvymysel;Вымысел Пётр;1990;ИК-7;\n";
    let table = import(people, MAP, "");
    assert!(!table.is_clear());
    let expected = r#"people.csv: read as UTF-8
people.csv: cells are divided by semicolons
people.csv: each person needs a content_text, for feed readers: give it a column, or write it in the feed
people.csv: row 2: B2 → name
people.csv: row 4, vymysel: A4 → id, B4 → name, C4 → birth, D4 → custody
warning: column E, "Заметки", is not in the map: 1 cell left; write "Заметки" = "-" to leave it on purpose
warning: the map's column "На конверте" is not in the table
warning: the map's column "Регион" is not in the table
warning: it is no id: small Latin letters, digits and hyphens, so id is left out
  people.csv:A2 "а б"
warning: it is not a date, so birth is left out
  people.csv:C2 "около 1990"
warning: it is neither a word nor a prison that is known, so it gives no custody and no address; words are added in the map, under [words.place] or [words.prison], and prisons in --places
  people.csv:D2 "Уехал в отпуск"
2 drafts; 6 things were left; see to them by hand, and compare the drafts with the source before you publish them
"#;
    assert_eq!(table.report(), expected);
    assert_eq!(
        table.gaps(),
        "warning: 1 of 2 drafts lack id, which the table does not say\n"
    );
}

#[test]
fn an_address_comes_only_of_a_prison_that_is_sure() {
    let row = |place: &str, region: &str, recipient: &str| {
        let people = format!("Код;ФИО;Где;Регион;На конверте\na;Вымысел Иван;{place};{region};{recipient}\n");
        let table = import(&people, MAP, PLACES);
        let envelope = table.people[0].item.pointer("/_prisoner_card/mail/address/envelope/ru");
        envelope
            .and_then(Value::as_str)
            .map(|envelope| envelope.chars().take(21).collect::<String>())
    };
    let sure = Some("000000, г. Примерск, ".to_owned());
    assert_eq!(row("ИК-7", "Примерская область", "Вымыслу Ивану"), sure);
    assert_eq!(row("ФКУ ИК № 7, Примерская область", "", "Вымыслу Ивану"), sure);
    assert_eq!(row("Семёрка", "", "Вымыслу Ивану"), sure);
    for (place, region, recipient) in [
        ("ИК-7", "", "Вымыслу Ивану"),
        ("ИК-8", "Примерская область", "Вымыслу Ивану"),
        ("СИЗО-7", "Примерская область", "Вымыслу Ивану"),
        ("ИК-7, уехал", "Примерская область", "Вымыслу Ивану"),
        ("ИК-7", "Примерская область", ""),
        ("ИК-7", "Примерская область", "Вымыслу Ивану (уточнить)"),
        ("Освобождён", "Примерская область", "Вымыслу Ивану"),
        ("неизвестно", "Примерская область", "Вымыслу Ивану"),
    ] {
        assert_eq!(row(place, region, recipient), None, "{place}");
    }
}

#[test]
fn a_table_that_cannot_be_read_is_refused_with_the_reason() {
    for (name, bytes, map, message) in [
        (
            "a.xls",
            &b"\xd0\xcf\x11\xe0"[..],
            "",
            "XLS files may carry macros, and have been used to attack people, so they are not read; save it as XLSX or CSV",
        ),
        (
            "a.xlsm",
            b"PK\x03\x04",
            "",
            "files with macros are not read; save it as XLSX or CSV",
        ),
        (
            "a.csv",
            b"\xd4\xc8\xce;x\n",
            "",
            "it is not UTF-8; save it as UTF-8, or name its encoding, such as --encoding windows-1251 for old Russian files",
        ),
        ("a.csv", b"", "", "there is nothing in it"),
        (
            "a.xlsx",
            b"PK\x03\x04",
            "",
            "it is broken: invalid Zip archive: Could not find EOCD; it may be cut off: copy or download it again, or save it \
             anew as XLSX, ODS or CSV",
        ),
        (
            "a.csv",
            b"A,B\n1,2\n",
            "",
            "its columns are not known; write a first map with --map-new, complete it, and name it with --map",
        ),
        (
            "a.csv",
            b"A,B\n1,2\n",
            "[columns]\n\"C\" = \"id\"",
            "none of the map's columns is in the first ten rows",
        ),
        (
            "a.csv",
            b"A,B\n1,2\n",
            "[columns]\n\"A\" = \"-\"",
            "no column is an id or a name; say under [columns] in the map which is",
        ),
        (
            "a.csv",
            b"A,B\n1,2\n",
            "[columns]\n\"A\" = \"id\"",
            "the map does not name the language of the table's text, such as language = \"ru\"",
        ),
        (
            "a.json",
            b"{}",
            "",
            "a list of people was looked for in it, and there are 0",
        ),
    ] {
        let table = Source {
            name: name.to_owned(),
            bytes: bytes.to_vec(),
        };
        let refused = read(&table, map, None).unwrap_err();
        assert_eq!(refused, format!("cannot import {name}: {message}"));
    }
}

#[test]
fn columns_of_the_map_that_the_table_lacks_are_reported() {
    let people = "Код;ФИО;Где\na;Вымысел Иван;ИК-7, Примерская область\na;Вымысел Пётр;000000 ИК\n";
    let map = MAP
        .replace("\"На конверте\" = \"recipient\"", "")
        .replace("\"Родился\" = \"birth\"", "");
    let report = import(people, &map, PLACES).report();
    for said in [
        "warning: no address is made: a column must be the recipient, and [envelope] in the map say how it is put together\n",
        "warning: rows 2, 3 have the same id, \"a\"\n",
        "warning: the map's column \"Регион\" is not in the table\n",
    ] {
        assert!(report.contains(said), "{said} in {report}");
    }
    // A known table may lack columns where a map extends it.
    let table = import("id,name,status\n7,Вымысел Иван,active\n", "table = \"viasna\"", "");
    assert!(table.is_clear(), "{}", table.report());
    let places = "name,address.en\nИК-7,\"1 Example Street, Penal Colony\"\n";
    let report = import(
        "Код;ФИО;Где;На конверте\na;Вымысел Иван;ИК-7;Вымыслу Ивану\n",
        MAP,
        places,
    )
    .report();
    assert!(
        report.contains("warning: the table of places has no address of it in \"ru\"\n"),
        "{report}"
    );
}

#[test]
fn a_place_where_nobody_is_held_gives_no_address() {
    for (custody, has_address) in [
        ("colony", true),
        ("psychiatric", true),
        ("house_arrest", false),
        ("абв", true),
    ] {
        let places = format!("name,custody,address\nДом,{custody},\"000000, Вымышленная улица, 7\"\n");
        let table = import(
            "Код;ФИО;Где;На конверте\na;Вымысел Иван;Дом;Вымыслу Ивану\n",
            MAP,
            &places,
        );
        let envelope = table.people[0].item.pointer("/_prisoner_card/mail/address/envelope");
        assert_eq!(envelope.is_some(), has_address, "{custody}");
        let is_said = table
            .report()
            .contains("places.csv: row 2: \"абв\" is no code of custody");
        assert_eq!(is_said, custody == "абв");
    }
}

#[test]
fn a_date_of_birth_may_stand_below_the_name() {
    let read = |name: &str| {
        let table = import(&format!("Код;ФИО\na;\"{name}\"\n"), MAP, "");
        let card = &table.people[0].item["_prisoner_card"];
        (card.get("name").is_some(), card.get("birth").cloned())
    };
    assert_eq!(read("Вымысел Иван\n1980 г.р."), (true, Some("1980".into())));
    assert_eq!(read("Вымысел Иван\n(01.02.1980)"), (true, Some("1980-02-01".into())));
    assert_eq!(read("Вымысел Иван\nВымысел Пётр"), (false, None));
    assert_eq!(read("Вымысел Иван\nПетрович, 1980 г.р."), (false, None));
}

#[test]
fn words_of_prisons_are_a_publishers_own_too() {
    let map = format!("{MAP}[words.prison]\n\"Тюремный замок\" = \"prison\"\n");
    let table = import("Код;ФИО;Где\na;Вымысел Иван;Тюремный замок № 3\n", &map, "");
    assert_eq!(table.people[0].item["_prisoner_card"]["custody"]["code"], "prison");
}

/// People with all that the map of most tests reads.
fn many(count: usize) -> String {
    let rows = (0..count).map(|index| {
        let year = 1950 + index % 50;
        format!("p{index};Вымысел Иван;{year};ИК-7;Примерская область;Вымыслу Ивану\n")
    });
    std::iter::once("Код;ФИО;Родился;Где;Регион;На конверте\n".to_owned())
        .chain(rows)
        .collect()
}

#[test]
fn every_person_takes_the_same_work() {
    let table = import(&many(2_000), MAP, PLACES);
    assert_eq!(table.people.len(), 2_000);
    assert!(table.people.iter().all(|person| person.used.len() == 8));
    assert!(table.is_clear());
    let update = table.update(&source("feed.json", "{\"items\": []}")).unwrap();
    assert_eq!(update.changes.len(), 2_000);
}

/// A measurement, to be read: `cargo test --release -p prisoner-card-import --lib -- --ignored --nocapture thousand`.
#[test]
#[ignore = "it measures and judges nothing"]
fn ten_thousand_people_are_measured() {
    let text = many(10_000);
    let start = std::time::Instant::now();
    let table = import(&text, MAP, PLACES);
    let (drafts, report) = (table.drafts().unwrap().len(), table.report().len());
    let imported = start.elapsed();
    let feed = table.update(&source("feed.json", "{\"items\": []}")).unwrap().feed;
    let again = Source {
        name: "feed.json".to_owned(),
        bytes: feed,
    };
    assert_eq!(table.update(&again).unwrap().changes.len(), 0);
    let peak = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = peak
        .lines()
        .find(|line| line.starts_with("VmHWM"))
        .unwrap_or("no VmHWM")
        .to_owned();
    println!(
        "drafts of {drafts} bytes, report of {report}: {imported:?}; with two updates {:?}; {peak}",
        start.elapsed()
    );
}
