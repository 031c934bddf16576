//! Rows whose other columns speak against the place in them.

use super::feeds::{FEED, item};
use super::{MAP, PLACES, import, source};

/// The row of somebody in a prison, with one more column, and whether its place counts.
const ROWS: [(&str, &str, bool); 59] = [
    ("release.actual", "01.06.2025", false),
    ("release.actual", "лето 2025", false),
    ("release.actual", "да", false),
    ("release.actual", "до приговора", false),
    ("release.actual", "вышел", false),
    ("release.actual", "ИСТИНА", false),
    ("release.actual", "ЛОЖЬ", true),
    ("release.actual", "FALSE", true),
    ("release.actual", "NULL", true),
    ("release.actual", "NaN", true),
    ("release.actual", "отсутствует", true),
    ("release.actual", "#REF!", false),
    ("events.transferred", "летом", false),
    ("events.died", "Sí", false),
    ("events.died", "Примерск", false),
    ("release.actual", "Evet", false),
    ("release.actual", "Tahliye", false),
    ("release.actual", "Entlassen", false),
    ("release.actual", "✓", false),
    ("release.actual", "✅", false),
    ("release.actual", "Hayır", true),
    ("release.actual", "否", true),
    ("release.actual", "Nein", true),
    ("release.actual", "Нет", true),
    ("release.actual", "Life", true),
    ("release.actual", "Detained", true),
    ("release.actual", "Pending", true),
    ("release.actual", "Never", true),
    ("release.actual", "Jailed", true),
    ("release.actual", "Held", true),
    ("release.actual", "Preso", true),
    ("release.actual", "无期", true),
    ("release.actual", "Пожизненно", true),
    ("events.died", "In custody", false),
    ("events.died", "In prison", false),
    ("events.died", "Died in custody", false),
    ("release.actual", "Вышла", false),
    ("release.actual", "", true),
    ("release.expected", "01.06.2025", false),
    ("release.expected", "2026", true),
    ("release.expected", "01.06.2031", true),
    ("events.released", "01.06.2025", false),
    ("events.exchanged", "2024", false),
    ("events.died", "01.06.2025", false),
    ("events.transferred", "01.06.2025", true),
    ("events.detained", "01.06.2025", true),
    ("stage", "served", false),
    ("stage", "дело прекращено", false),
    ("stage", "освобождена", false),
    ("stage", "serving", true),
    ("recognition.status", "former", false),
    ("recognition.status", "Бывшая политзаключенная", false),
    ("recognition.status", "active", true),
    ("sentence.kind", "оправдана", false),
    ("sentence.kind", "лишение свободы", true),
    ("birth", "1990 †", false),
    ("charges", "ст. 275 (под домашним арестом)", false),
    ("charges", "ст. 275 и другие", true),
    ("name.given", "Анна (умерла)", false),
];

fn table(member: &str, cell: &str) -> super::Table {
    let map = MAP.replace("\"Родился\" = \"birth\"", &format!("\"Ещё\" = \"{member}\""));
    let people = format!(
        "Код;ФИО;Где;Регион;На конверте;Ещё\nprimerova;Примерова Анна;ИК-7;Примерская область;Примеровой Анне;{cell}\n"
    );
    let map = if member.starts_with("name.") {
        map.replace(
            "\"ФИО\" = { member = \"name\", order = \"family given patronymic\" }",
            "\"ФИО\" = \"-\"",
        )
    } else {
        map
    };
    import(&people, &map, PLACES)
}

#[test]
fn a_place_does_not_count_where_another_column_says_that_the_person_left() {
    for (member, cell, counts) in ROWS {
        let table = table(member, cell);
        let card = &table.people[0].item["_prisoner_card"];
        assert_eq!(card.get("custody").is_some(), counts, "{member} {cell}: {card}");
        if !counts {
            assert_eq!(card["mail"].get("address"), None, "{member} {cell}");
            let report = table.report();
            assert!(
                report.contains("so the place gives no custody and no address"),
                "{report}"
            );
        }
    }
}

#[test]
fn a_cell_that_tells_of_no_release_leaves_the_mail_of_the_feed_open() {
    for (member, cell, state) in [
        ("release.actual", "Нет", "open"),
        ("release.actual", "Hayır", "open"),
        ("release.actual", "--", "open"),
        ("release.actual", "not released", "open"),
        ("events.died", "Нет", "open"),
        ("release.actual", "Да", "unknown"),
        ("release.actual", "лето 2025", "unknown"),
        ("release.actual", "not released under the amnesty of 2024", "unknown"),
        ("events.died", "in custody", "unknown"),
        ("events.died", "Detained", "unknown"),
        ("events.died", "life", "unknown"),
        ("release.actual", "в колонии", "unknown"),
    ] {
        let feed = FEED
            .replace("\"en\": \"Penal Colony No. 7\"", "\"ru\": \"ИК-7, Примерская область\"")
            .replace("000000, ФКУ", "000000, г. Примерск, ул. Вымышленная, д. 7, ФКУ");
        let update = table(member, cell).update(&source("feed.json", &feed)).unwrap();
        let mail = &item(&update, "primerova")["_prisoner_card"]["mail"];
        assert_eq!(mail["state"], state, "{member} {cell}: {}", update.report());
    }
}

#[test]
fn a_column_of_releases_may_say_in_any_language_that_the_person_is_held() {
    let counts = |member: &str, cell: &str| {
        let table = table(member, cell);
        table.people[0].item["_prisoner_card"].get("custody").is_some()
    };
    for cell in [
        "not released",
        "Не освобождён",
        "не освобождена",
        "не звільнений",
        "tahliye edilmedi",
        "chưa được thả",
        "未释放",
        "没有释放",
        "آزاد نشده",
        "لم يفرج عنه",
        "မလွတ်သေး",
        "In custody",
        "still in prison",
        "В заключении",
        "сидит",
        "под стражей",
        "під вартою",
        "Şu an tutuklu",
        "həbsdədir",
        "در زندان",
        "في السجن",
        "đang bị giam",
        "关押中",
        "sigue preso",
        "Life imprisonment",
        "life sentence",
        "ПЖ",
        "пожизненный срок",
        "довічно",
        "пажыццёва",
        "Ağırlaştırılmış müebbet",
        "حبس ابد",
        "مؤبد",
        "chung thân",
        "TBD",
    ] {
        for member in ["release.actual", "events.released"] {
            assert!(counts(member, cell), "{member} {cell}");
        }
        // In prison somebody may have died.
        assert!(!counts("events.died", cell), "{cell}");
    }
    for cell in [
        "0",
        ".",
        "--",
        "-/-",
        "n.a.",
        "нема",
        "none yet",
        "ще ні",
        "яшчэ не",
        "henüz değil",
        "hələ yox",
        "chưa",
        "هنوز نه",
    ] {
        for member in ["release.actual", "events.exchanged", "events.died"] {
            assert!(counts(member, cell), "{member} {cell}");
        }
    }
    for cell in [
        "not released under the amnesty of 2024",
        "не освобождена по амнистии, а по УДО",
        "in custody until 2024",
        "in prison, then released",
        "сидит?",
        "life imprisonment, exchanged",
        // These may contradict the place.
        "в колонии",
        "в СИЗО",
        "в тюрьме",
        "отбывает наказание",
        "羁押中",
        "未释放, 已转移",
        "1",
        "!",
    ] {
        assert!(!counts("release.actual", cell), "{cell}");
    }
}

#[test]
fn a_word_in_a_row_that_lacks_a_cell_may_be_of_the_next_column() {
    let map = MAP.replace(
        "\"Родился\" = \"birth\"",
        "\"Умер\" = \"events.died\"\n\"Город\" = \"-\"",
    );
    let counts = |cells: &str| {
        let people = format!(
            "Код;ФИО;Где;Регион;На конверте;Умер;Город\nprimerova;Примерова Анна;ИК-7;Примерская область;Примеровой Анне;{cells}\n"
        );
        let table = import(&people, &map, PLACES);
        table.people[0].item["_prisoner_card"].get("custody").is_some()
    };
    assert!(counts("Примерск"));
    assert!(!counts("Примерск;"));
    assert!(!counts("Evet"));
}

#[test]
fn a_word_for_somebody_held_in_a_row_that_lacks_a_cell_may_be_of_the_column_of_deaths() {
    let map = MAP.replace(
        "\"Родился\" = \"birth\"",
        "\"Вышел\" = \"release.actual\"\n\"Умер\" = \"events.died\"",
    );
    let people = "Код;ФИО;Где;Регион;На конверте;Вышел;Умер\n\
        primerova;Примерова Анна;ИК-7;Примерская область;Примеровой Анне;in custody\n";
    let table = import(people, &map, PLACES);
    let card = &table.people[0].item["_prisoner_card"];
    assert_eq!(
        (card.get("custody"), card["mail"].get("address")),
        (None, None),
        "{card}"
    );
}

#[test]
fn somebody_who_was_detained_again_is_in_the_prison() {
    let map = MAP.replace(
        "\"Родился\"",
        "\"Вышла\" = \"events.released\"\n\"Снова\" = \"events.detained\"\n\"Родился\"",
    );
    for (released, detained, counts) in [
        ("01.06.2024", "01.06.2025", true),
        ("2024", "2025", true),
        ("01.06.2024", "2024", false),
        ("01.06.2025", "01.06.2024", false),
    ] {
        let people = format!("Код;ФИО;Где;Вышла;Снова\nprimerova;Примерова Анна;ИК-7;{released};{detained}\n");
        let table = import(&people, &map, "");
        let custody = table.people[0].item["_prisoner_card"].get("custody");
        assert_eq!(custody.is_some(), counts, "{released} {detained}");
    }
}

#[test]
fn a_column_that_says_that_the_person_left_closes_the_mail() {
    for (member, cell, counts) in ROWS {
        // A move closes the mail, too, and the place stays.
        if counts {
            continue;
        }
        let update = table(member, cell).update(&source("feed.json", FEED)).unwrap();
        let state = item(&update, "primerova")["_prisoner_card"]["mail"]["state"].clone();
        assert_eq!(state, "unknown", "{member} {cell}");
    }
    let map = MAP.replace("\"Родился\" = \"birth\"", "\"Стадия\" = \"stage\"");
    let people = "Код;ФИО;Стадия\nprimerova;Примерова Анна;дело прекращено\n";
    let update = import(people, &map, "").update(&source("feed.json", FEED)).unwrap();
    let state = item(&update, "primerova")["_prisoner_card"]["mail"]["state"].clone();
    assert_eq!(state, "unknown");
}
