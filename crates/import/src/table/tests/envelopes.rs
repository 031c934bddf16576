//! The address that a row gets, and the rows that get none.

use prisoner_card_document::Source;
use serde_json::Value;

use super::super::Table;
use super::{MAP, PEOPLE, PLACES, import, read, source};

const HEADER: &str = "Код,ФИО,Где,Регион,На конверте\n";

const PRISONS: &str = "\
Регион,Вид ИУ,№ ИУ,Сленговое,Адрес
Примерская область,ИК,7,,\"111111, г. Примерск, ул. Вымышленная, д. 7, ФКУ ИК-7\"
Образцовская область,ИК,7,,\"222222, г. Образцовск, ул. Другая, д. 1, ФКУ ИК-7\"
";

/// A table of one person in a place.
#[track_caller]
fn held(place: &str, region: &str, prisons: &str) -> Table {
    let row = format!("a,Примерова Анна Петровна,\"{place}\",{region},\"Примеровой Анне Петровне, 1990 г. р.\"\n");
    import(
        &format!("{HEADER}{row}"),
        &MAP.replace("\"Родился\" = \"birth\"", ""),
        prisons,
    )
}

fn envelope(table: &Table) -> Option<&str> {
    table.people[0]
        .item
        .pointer("/_prisoner_card/mail/address/envelope/ru")?
        .as_str()
}

#[test]
fn a_place_that_says_more_gives_no_custody_and_no_address() {
    for place in [
        "ИК-7\n111111, г. Примерск\nОсвобождена",
        "ИК-7, этапирована в Пермский край",
    ] {
        let table = held(place, "Примерская область", PRISONS);
        let card = &table.people[0].item["_prisoner_card"];
        assert_eq!((card.get("custody"), envelope(&table)), (None, None), "{place}");
        assert!(!table.is_clear(), "{place}");
    }
    for (region, asks) in [
        ("Примерская область", false),
        ("увезли в Примерск", true),
        ("освобождена", true),
    ] {
        let table = held("ИК-7", region, PRISONS);
        assert_eq!(
            (envelope(&table).is_none(), !table.is_clear()),
            (asks, asks),
            "{region}"
        );
    }
}

#[test]
fn an_address_is_that_of_the_prison_in_the_region_that_is_named() {
    let bare = "Регион,Сленговое,Адрес\nПримерская область,ИК-7,\"111111, г. Примерск, ФКУ ИК-7\"\n";
    let both = format!("{PRISONS}Примерская область,ИК,8,ИК-7,\"111112, г. Примерск, ФКУ ИК-8\"\n");
    let named = format!("{PRISONS}Примерская область,ИК,9,ИК-7,\"111113, г. Примерск, ФКУ ИК-9\"\n");
    let other = "Сленговое,Адрес\nИК-7,\"111111, г. Примерск, ФКУ ИК № 8\"\n";
    let elsewhere = "Сленговое,Адрес\nИК № 1,\"220000, г. Примерск, ул. Вымышленная, 1\"\n";
    let nowhere = "Сленговое,Адрес\nИК-7,\"111111, г. Примерск, ФКУ ИК-7\"\n";
    let somewhere = "Сленговое,Адрес\nИК-7,\"111111, Примерская обл., г. Примерск, ФКУ ИК-7\"\n";
    let service = "ФКУ ИК-7 УФСИН России по Примерской области";
    let slang = "Регион,Сленговое,Адрес\nПримерская область,Белый лебедь,\"111111, г. Примерск, ФКУ ИК-2\"\n";
    for (place, region, prisons, expected) in [
        (service, "", PRISONS, Some("111111")),
        (service, "Примерская область", PRISONS, Some("111111")),
        (service, "Образцовская область", PRISONS, None),
        ("ИК-7", "Примерская обл.", PRISONS, Some("111111")),
        ("ИК-7", "примерская  область", PRISONS, Some("111111")),
        ("ИК-7, Примерская область", "Образцовская область", PRISONS, None),
        ("ИК-7", "", PRISONS, None),
        ("ИК-7", "Образцовская область", bare, None),
        ("ИК-7", "Примерская область", bare, Some("111111")),
        ("ИК-7", "", bare, Some("111111")),
        ("ИК-7, Образцовская область", "", bare, None),
        ("ИК-7", "", &both, None),
        ("ИК-7", "", other, None),
        (
            "ИК-7",
            "Примерская область",
            "Регион,Вид ИУ,№ ИУ,Адрес\nПримерская область,ИК,7,\"111111, г. Примерск, ФКУ ИК-8\"\n",
            None,
        ),
        ("ИК-7", "Образцовская область", &named, Some("222222")),
        ("ИК-7", "Примерская область", &named, None),
        ("ИК-7", "Примерская область", nowhere, None),
        ("ИК-7", "Примерская область", somewhere, Some("111111")),
        ("ИК-7", "", nowhere, Some("111111")),
        ("Белый лебедь", "Примерская область", slang, Some("111111")),
        ("Белый лебедь", "Образцовская область", slang, None),
        ("Белый лебедь", "", slang, Some("111111")),
        ("ИК № 1\n211440, г. Новополоцк, ул. Вымышленная, 8", "", elsewhere, None),
        ("ИК № 1\n220000, г. Примерск", "", elsewhere, Some("220000")),
        ("ИК-7\n222222, г. Образцовск", "Примерская область", PRISONS, None),
    ] {
        let table = held(place, region, prisons);
        assert_eq!(
            envelope(&table).and_then(|envelope| envelope.get(..6)),
            expected,
            "{place} {region}: {}",
            table.report()
        );
        assert_eq!(
            table.is_clear(),
            expected.is_some(),
            "{place} {region}: {}",
            table.report()
        );
    }
}

#[test]
fn a_place_in_two_regions_is_asked_about() {
    let table = held("ИК-7, Примерская область", "Образцовская область", PRISONS);
    assert_eq!(table.people[0].item.pointer("/_prisoner_card/custody"), None);
    let said = "warning: it is said to be in two regions, so it gives no custody and no address; which one is it?\n  people.csv:C2";
    assert!(table.report().contains(said), "{}", table.report());
}

#[test]
fn an_envelope_is_to_the_person_of_the_row() {
    let to = |recipient: &str| {
        let row = format!("a,Примерова Анна Петровна,ИК-7,Примерская область,\"{recipient}\"\n");
        import(&format!("{HEADER}{row}"), MAP, PRISONS)
    };
    for recipient in ["Примеровой Анне Петровне", "Анне Примеровой, 1990 г. р."] {
        let table = to(recipient);
        assert!(
            envelope(&table).is_some_and(|envelope| envelope.ends_with(recipient)),
            "{}",
            table.report()
        );
    }
    for recipient in ["не указано", "Вымыслу Ивану Петровичу"] {
        let table = to(recipient);
        assert_eq!(
            table.people[0].item.pointer("/_prisoner_card/mail/address"),
            None,
            "{recipient}"
        );
        assert!(
            table.report().contains("so there is no address\n  people.csv:E2"),
            "{}",
            table.report()
        );
    }
}

#[test]
fn an_address_that_does_not_look_like_one_makes_no_envelope() {
    for (address, is_empty) in [
        ("нет данных", true),
        ("уточняется", false),
        ("111111, г. Примерск, ФКУ ИК-7 или 222222, г. Образцовск", false),
        ("111111, г. Примерск, ФКУ ИК-7\nтел. 8-800-000-00-00", false),
        ("111111, г. Примерск, ФКУ ИK-7", false),
        // Somebody's name would stand on everybody's letters.
        ("111111, г. Примерск, ФКУ ИК-7, Новикову Ивану Петровичу", false),
        ("111111, г. Примерск, ФКУ ИК-7, Новикову Ивану", false),
        ("111111, г. Примерск, ФКУ ИК-7 Вымыслу Ивану Петровичу", false),
        ("111111, г. Примерск, ФКУ ИК-7 Вымыслу Ивану", false),
        (
            "111111, г. Примерск, ФКУ ИК-7 УФСИН России по Примерской области Вымыслу Ивану",
            false,
        ),
        // The row is of colony 7 in one region.
        ("111111, г. Примерск, ФКУ СИЗО-7", false),
        ("111111, г. Примерск, ФКУ ИК-7, ФКУ ИК-9", false),
        ("111111, г. Примерск, ФКУ ИК-7 и ИК-9", false),
        ("111111, Образцовская область, г. Образцовск, ФКУ ИК-7", false),
        (
            "111111, г. Примерск, ФКУ ИК-7 УФСИН России по Образцовской области",
            false,
        ),
    ] {
        let prisons = format!("Регион,Вид ИУ,№ ИУ,Адрес\nПримерская область,ИК,7,\"{address}\"\n");
        let table = held("ИК-7", "Примерская область", &prisons);
        assert_eq!(
            table.people[0].item.pointer("/_prisoner_card/mail/address"),
            None,
            "{address}"
        );
        let report = table.report();
        assert!(
            report.contains("the table of places has no address of it in \"ru\""),
            "{report}"
        );
        assert_eq!(
            report.contains("so it is not used as an address"),
            !is_empty,
            "{report}"
        );
    }
}

#[test]
fn an_address_of_a_prison_of_another_number_is_not_taken_in_any_language() {
    let map = "language = \"en\"\n[columns]\nid = \"id\"\nname = \"name\"\nplace = \"place\"\nto = \"recipient\"\n[envelope]\nen = \"{address}, {recipient}\"\n";
    for (name, address, is_taken) in [
        ("State Prison No. 1", "State Prison No. 8, Exampleton", false),
        (
            "State Prison No. 1",
            "State Prison No. 1, 8 Example Road, Exampleton",
            true,
        ),
        (
            "1 No'lu Kapalı Cezaevi",
            "Örnek 2 No'lu Kapalı Cezaevi, 06000 Örnek/ANKARA",
            false,
        ),
        (
            "1 No'lu Kapalı Cezaevi",
            "Örnek 1 Nolu Kapalı Cezaevi, 06000 Örnek/ANKARA",
            true,
        ),
        (
            "2 saylı Cəzaçəkmə Müəssisəsi",
            "17 saylı Cəzaçəkmə Müəssisəsi, AZ1000 Bakı",
            false,
        ),
        ("例市第一监狱", "100000 例市第二监狱", false),
        ("例市第一监狱", "100000 例市例路2号例市第一监狱", true),
    ] {
        let people = format!("id,name,place,to\na,Ann Example,{name},Ann Example\n");
        let prisons = format!("name,address,custody\n{name},\"{address}\",prison\n");
        let table = import(&people, map, &prisons);
        let envelope = table.people[0].item.pointer("/_prisoner_card/mail/address/envelope/en");
        assert_eq!(envelope.is_some(), is_taken, "{name} {address}: {}", table.report());
    }
}

#[test]
fn each_envelope_has_the_recipient_in_its_language() {
    let map = |recipients: &str| {
        let recipients = format!("{recipients}\n[constants]");
        let map = MAP
            .replace("\"На конверте\" = \"recipient\"\n", "")
            .replace("[constants]", &recipients);
        map.replace("[words.place]", "en = \"{recipient}, {address}\"\n[places]\n\"Адрес\" = \"address.ru\"\n\"Address\" = \"address.en\"\n[words.place]")
    };
    let prisons = "Регион,Вид ИУ,№ ИУ,Адрес,Address\nПримерская область,ИК,7,\"111111, г. Примерск, ФКУ ИК-7\",\"Penal Colony No. 7, Primersk, 111111, Russia\"\n";
    let people =
        "Код,ФИО,Где,Регион,To,Кому\na,Примерова Анна,ИК-7,Примерская область,Primerova Anna,Примеровой Анне\n";
    let envelopes = |recipients: &str| {
        let table = import(people, &map(recipients), prisons);
        let of = |language: &str| {
            let pointer = format!("/_prisoner_card/mail/address/envelope/{language}");
            table.people[0]
                .item
                .pointer(&pointer)
                .and_then(Value::as_str)
                .map(str::to_owned)
        };
        (of("ru"), of("en"), table.report())
    };
    let en = "\"To\" = { member = \"recipient\", language = \"en\" }";
    let ru = "\"Кому\" = { member = \"recipient\", language = \"ru\" }";
    let (russian, english) = (
        "111111, г. Примерск, ФКУ ИК-7, Примеровой Анне",
        "Primerova Anna, Penal Colony No. 7, Primersk, 111111, Russia",
    );
    let (found_russian, found_english, _) = envelopes(&format!("{en}\n{ru}"));
    assert_eq!(
        (found_russian.as_deref(), found_english.as_deref()),
        (Some(russian), Some(english))
    );
    let (found_russian, found_english, report) = envelopes("\"To\" = \"-\"\n\"Кому\" = \"recipient\"");
    assert_eq!((found_russian.as_deref(), found_english), (Some(russian), None));
    assert!(report.contains("no envelope is made in \"en\""), "{report}");
    let (found_russian, _, report) = envelopes("\"To\" = \"recipient\"\n\"Кому\" = \"-\"");
    assert_eq!(found_russian, None, "{report}");
}

#[test]
fn a_column_of_recipients_without_an_envelope_is_reported() {
    let people = "Код,ФИО,Где,Регион,To,На конверте\na,Примерова Анна,ИК-7,Примерская область,Anna,Примеровой Анне\n";
    let to = "\"To\" = { member = \"recipient\", language = \"en\" }\n\"На конверте\" = \"recipient\"";
    let map = MAP.replace("\"На конверте\" = \"recipient\"", to);
    let table = import(people, &map, PRISONS);
    let report = table.report();
    let said = "warning: column \"To\" is not used: [envelope] in the map has no envelope in \"en\"";
    assert!(report.contains(said), "{report}");
    assert!(!report.contains("column \"На конверте\""), "{report}");
    assert!(!table.is_clear());
    let map = map.replace("[words.place]", "en = \"{recipient}, {address}\"\n[words.place]");
    let report = import(people, &map, PRISONS).report();
    assert!(!report.contains("is not used"), "{report}");
}

#[test]
fn windows_1251_is_read_where_the_map_names_it_in_the_places_too() {
    let file = |name: &str, text: &str| Source {
        name: name.to_owned(),
        bytes: encoding_rs::WINDOWS_1251.encode(text).0.into_owned(),
    };
    let places = file("places.csv", PLACES);
    let map = format!("encoding = \"windows-1251\"\n{MAP}");
    let table = read(&file("people.csv", PEOPLE), &map, Some(&places)).unwrap();
    let card = &table.people[0].item["_prisoner_card"];
    assert_eq!(card["name"]["ru"]["family"], "Вымысел");
    assert_eq!(
        card["mail"]["address"]["envelope"]["ru"],
        "000000, г. Примерск, ул. Вымышленная, д. 7, ФКУ ИК-7, Вымыслу Ивану Петровичу, 1990 г. р."
    );
    let said = "people.csv: read as windows-1251, as you asked\n";
    assert!(table.report().starts_with(said), "{}", table.report());
}

/// A map in which places, regions and recipients count only of those who are held; a second column counts of all.
fn of_those_held() -> String {
    let held = |header: &str, member: &str| {
        (
            format!("\"{header}\" = \"{member}\"\n"),
            format!("\"{header}\" = {{ member = \"{member}\", only_where = {{ \"Статус\" = \"сидит\" }} }}\n"),
        )
    };
    let mut map = MAP.replace(
        "\"Родился\" = \"birth\"",
        "\"Статус\" = \"-\"\n\"Кому\" = \"recipient\"",
    );
    for (header, member) in [("Где", "place"), ("Регион", "region"), ("На конверте", "recipient")] {
        let (plain, dependent) = held(header, member);
        map = map.replace(&plain, &dependent);
    }
    map.replace(
        "[constants]",
        "\"Сейчас\" = \"place\"\n\"Область\" = \"region\"\n[constants]",
    )
}

#[test]
fn a_place_a_region_and_a_recipient_count_only_in_rows_of_which_they_are() {
    let header = "Код,ФИО,Статус,Где,Регион,На конверте,Сейчас,Область,Кому\n";
    let (region, name) = ("Примерская область", "Примеровой Анне");
    for (row, custody, has_envelope, is_lost) in [
        (format!("сидит,ИК-7,{region},{name},,,"), Some("colony"), true, false),
        (format!("вышла,ИК-7,{region},{name},,,"), None, false, true),
        (
            format!("вышла,ИК-7,{region},{name},освобождена,,"),
            Some("released"),
            false,
            false,
        ),
        // The columns that hold of all rows say where she is.
        (
            format!("вышла,СИЗО-1,,{name},ИК-7,{region},{name}"),
            Some("colony"),
            true,
            false,
        ),
        (format!("вышла,,,{name},ИК-7,{region},"), Some("colony"), false, false),
        // In which region it is depends on the status.
        (format!("вышла,,{region},,ИК-7,,{name}"), None, false, true),
    ] {
        let table = import(&format!("{header}a,Примерова Анна,{row}\n"), &of_those_held(), PRISONS);
        let found = table.people[0]
            .item
            .pointer("/_prisoner_card/custody/code")
            .and_then(Value::as_str);
        assert_eq!(
            (found, envelope(&table).is_some()),
            (custody, has_envelope),
            "{row}: {}",
            table.report()
        );
        let feed = r#"{ "items": [{ "id": "a", "_prisoner_card": { "name": "Примерова Анна", "mail": { "state": "open" } } }] }"#;
        let update = table.update(&source("feed.json", feed)).unwrap();
        let feed: Value = serde_json::from_slice(&update.feed).unwrap();
        let state = feed
            .pointer("/items/0/_prisoner_card/mail/state")
            .and_then(Value::as_str);
        assert!(!is_lost || state == Some("unknown"), "{row}: {state:?}");
    }
}

#[test]
fn two_recipients_or_regions_that_differ_give_no_address() {
    let header = "Код,ФИО,Где,Регион,На конверте,Регион,На конверте\n";
    let region = "Примерская область";
    for (row, has_envelope) in [
        (format!("ИК-7,{region},Примеровой Анне,{region},Примеровой Анне"), true),
        (format!("ИК-7,{region},Примеровой Анне,,"), true),
        (format!("ИК-7,,,{region},Примеровой Анне"), true),
        (format!("ИК-7,{region},Примеровой Анне,{region},Анне Примеровой"), false),
        (
            format!("ИК-7,{region},Примеровой Анне,Образцовская область,Примеровой Анне"),
            false,
        ),
    ] {
        let map = MAP.replace("\"Родился\" = \"birth\"", "");
        let table = import(&format!("{header}a,Примерова Анна,{row}\n"), &map, PRISONS);
        assert_eq!(
            (envelope(&table).is_some(), table.is_clear()),
            (has_envelope, has_envelope),
            "{row}"
        );
    }
}
