//! Tables that are known, and first maps.

use serde_json::json;

use super::super::new_map;
use super::{import, read, source};

fn case(name: &str) -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tables/");
    std::fs::read_to_string(format!("{folder}{name}")).unwrap()
}

#[test]
fn viasnas_exports_are_known() {
    let table = import(&case("viasna-machine-ru.csv"), "", "");
    let card = |index: usize| &table.people[index].item["_prisoner_card"];
    assert_eq!(table.people[0].item["id"], "1001");
    assert_eq!(card(0)["name"], json!({ "ru": "Синтетический Активный" }));
    assert_eq!(card(0)["gender"], "m");
    assert_eq!(card(0)["birth"], "1980-01-02");
    assert_eq!(card(0)["charges"], json!([{ "law": "BY-UK", "article": "342" }]));
    assert_eq!(
        card(0)["sentence"],
        json!({ "kind": "imprisonment", "term": "P2Y", "date": "2026-02-04" })
    );
    assert_eq!(card(0)["events"], json!([{ "date": "2026-01-03", "code": "detained" }]));
    assert_eq!(card(0)["custody"]["code"], "colony");
    assert_eq!(card(1)["release"], json!({ "actual": "2025-07-08" }));
    assert_eq!(card(2)["sentence"]["kind"], "fine");
    assert_eq!(card(2)["recognition"].get("status"), None);
    let report = table.report();
    assert!(report.contains("people.csv:D4 \"np\""), "{report}");

    let table = import(&case("viasna-table-en.csv"), "", "");
    let card = |index: usize| &table.people[index].item["_prisoner_card"];
    assert_eq!(card(0)["events"], json!([{ "date": "2026-04", "code": "detained" }]));
    assert_eq!(card(0)["charges"][1], json!({ "law": "BY-UK", "article": "361-4" }));
    assert_eq!(card(0).get("custody"), None);
    assert_eq!(card(1)["custody"], json!({ "code": "released" }));
    assert_eq!(
        card(1)["sentence"],
        json!({ "kind": "restriction_of_freedom", "term": "P4Y6M", "date": "2026-02-24" })
    );
    assert_eq!(
        card(2)["charges"],
        json!([{ "law": "BY-UK", "article": "339", "part": "2" }])
    );
    assert!(
        table
            .report()
            .contains("people.csv:L2 \"Synthetic Detention Center No. 99 000000, Synthetic City\"")
    );
}

#[test]
fn death_and_release_in_a_known_table_are_read_and_unread_columns_are_named() {
    let died = case("viasna-machine-ru.csv").replacen("2026-02-04,,,\"Минск\"", "2026-02-04,,,2026-05-06,\"Минск\"", 1);
    let table = import(&died, "", "");
    let card = &table.people[0].item["_prisoner_card"];
    assert_eq!(
        card["events"][1],
        json!({ "date": "2026-05-06", "code": "died" }),
        "{card}"
    );
    let report = table.report();
    assert!(
        report.contains("people.csv: no member is made of some of its columns, so look at them by hand: O \"judge\", W \"clusters\"\n"),
        "{report}"
    );
}

#[test]
fn a_header_is_known_in_any_case_and_normal_form() {
    let table = case("viasna-table-en.csv");
    let (header, rows) = table.split_once('\n').unwrap();
    for written in [
        header.to_uppercase(),
        header.to_lowercase(),
        header.replace(',', " ,"),
        header.replace("Status", "Status*").replace("Prison", "Prison:"),
    ] {
        let table = import(&format!("{written}\n{rows}"), "", "");
        assert_eq!(
            table.people[1].item["_prisoner_card"]["custody"]["code"], "released",
            "{written}"
        );
    }
    // Turkish has two letters i.
    let map = "language = \"tr\"\n[columns]\n\"Adı Soyadı\" = \"name\"\n\"Cezaevi\" = \"place\"\n";
    for header in ["ADI SOYADI,CEZAEVİ", "adi soyadi,cezaevi", "Adı Soyadı,CEZAEVI"] {
        let table = import(&format!("{header}\nAli Örnek,released\n"), map, "");
        let card = &table.people[0].item["_prisoner_card"];
        assert_eq!(card["name"], json!({ "tr": "Ali Örnek" }), "{header}");
        assert_eq!(card["custody"]["code"], "released", "{header}");
    }
    // A map's header may have й in two characters.
    let map = "language = \"ru\"\n[columns]\n\"ФАМИЛИЯ И\u{306}\" = \"name\"\n";
    let table = import("Фамилия й\nВымысел Иван\n", map, "");
    assert_eq!(
        table.people[0].item["_prisoner_card"]["name"],
        json!({ "ru": "Вымысел Иван" })
    );
}

#[test]
fn words_stand_for_their_codes_in_each_gender_and_language() {
    let cell = |member: &str, text: &str| {
        let kind = if member == "sentence.regime" {
            "\"sentence.kind\" = \"imprisonment\""
        } else {
            ""
        };
        let map =
            format!("language = \"ru\"\n[columns]\n\"Код\" = \"id\"\n\"Слово\" = \"{member}\"\n[constants]\n{kind}\n");
        import(&format!("Код;Слово\na;{text}\n"), &map, "").people[0].item["_prisoner_card"].clone()
    };
    for (texts, code) in [
        (
            &[
                "Освобождён",
                "освобождена",
                "вызваленая",
                "Звільнено",
                "excarcelada",
                "ПОМИЛОВАНА",
            ][..],
            "released",
        ),
        (&["умерли", "памёр", "померла", "fallecida"], "died"),
        (
            &["хатні арышт", "Домашній арешт", "prisión domiciliaria"],
            "house_arrest",
        ),
        (&["уехали", "за мяжой", "за кордоном", "exiliado"], "abroad"),
        (&["ПК № 4", "ВК-5", "папраўчая калонія № 1"], "colony"),
        (&["СІЗА № 1", "СІЗО-1", "следчы ізалятар № 1"], "remand"),
        (&["ИУОТ-7", "УФИЦ № 1"], "correctional_centre"),
    ] {
        for text in texts {
            assert_eq!(cell("place", text)["custody"]["code"], code, "{text}");
        }
    }
    for (member, text, code) in [
        ("sentence.regime", "усиленный режим", "enhanced"),
        ("sentence.regime", "Enhanced", "enhanced"),
        ("sentence.regime", "узмоцнены рэжым", "enhanced"),
        ("sentence.kind", "смертная казнь", "death"),
        ("sentence.kind", "Life without parole", "life_without_parole"),
        ("sentence.kind", "обмеження волі", "restriction_of_freedom"),
        ("gender", "жіноча", "f"),
        ("gender", "Hombre", "m"),
    ] {
        let card = cell(member, text);
        let found = member.split('.').fold(&card, |value, part| &value[part]);
        assert_eq!(*found, code, "{text}: {card}");
    }
}

#[test]
fn memorials_list_gives_recognition_alone() {
    let table = import(
        "Политзаключённые\nИван Вымысел;https://memopzk.org/?p=12\nАнна Примерова;https://memopzk.org/?p=7\n",
        "",
        "",
    );
    assert_eq!(
        table.people[0].item,
        json!({
            "id": "memorial-12",
            "language": "ru",
            "_prisoner_card": {
                "name": { "ru": "Иван Вымысел" },
                "recognition": {
                    "by": { "ru": "правозащитный проект «Поддержка политзаключённых. Мемориал»" },
                    "status": "recognised",
                    "url": "https://memopzk.org/?p=12"
                },
                "mail": { "state": "unknown" }
            }
        })
    );
    assert!(table.is_clear(), "{}", table.report());
}

#[test]
fn an_export_in_json_is_read_with_the_pointers_of_its_values() {
    let people = json!({ "data": { "airtable_data": { "edges": [{ "node": {
        "id": "rec1", "created_time": null, "case_categories": ["x"], "name": "Вымысел Иван", "description": "Текст",
        "formatted_description": "", "articles": "ст. 275 УК РФ", "photo": null, "coordinates": null,
        "institution_short_name": "СИЗО-2", "address": "000000", "date_of_arrest": "2024-02-13",
        "address_for_letters": "000000", "date_of_birth": "1990-01-02", "age": 34, "gender": "Мужской",
        "region": "Примерская область", "status": "x", "published": true, "interests": "шахматы, кошки",
        "can_write": true, "slug": "v", "last_sync": null, "release_date": "2030-01-02", "rosfin": null,
        "rosfin_start": null, "rosfin_end": null, "sentence": "x", "updated_at": null
    } }] } } });
    let table = read(&source("export.json", &people.to_string()), "", None).unwrap();
    let card = &table.people[0].item["_prisoner_card"];
    assert_eq!(card["custody"]["code"], "remand");
    assert_eq!(card["summary"], json!({ "ru": "Текст" }));
    assert_eq!(table.people[0].item["content_text"], "Текст");
    assert_eq!(card["interests"], json!([{ "ru": "шахматы" }, { "ru": "кошки" }]));
    assert_eq!(card["charges"], json!([{ "law": "RU-UK", "article": "275" }]));
    assert_eq!(card["release"], json!({ "expected": "2030-01-02" }));
    let birth = table.people[0]
        .used
        .iter()
        .find(|used| used.pointer == "/_prisoner_card/birth")
        .unwrap();
    assert_eq!(birth.cell, "/data/airtable_data/edges/0/date_of_birth");
}

#[test]
fn a_first_map_knows_what_it_can_and_is_a_map() {
    let table = source("people.csv", "ФИО;\"Где\nсидит\";Заметки\nВымысел Иван;У друзей;x\n");
    let map = new_map(&table, None).unwrap();
    assert!(
        map.contains("\"ФИО\" = \"name\"\n\"Где сидит\" = \"place\"\n\"Заметки\" = \"-\"\n"),
        "{map}"
    );
    assert!(map.contains("# \"У друзей\" = \"\"\n"), "{map}");
    let completed = map.replace("language = \"\"", "language = \"ru\"");
    let table = import("ФИО;Где сидит;Заметки\nВымысел Иван;ИК-7;x\n", &completed, "");
    assert_eq!(table.people[0].item["_prisoner_card"]["custody"]["code"], "colony");
    let known = new_map(&source("v.csv", &case("viasna-table-en.csv")), None).unwrap();
    assert!(
        known.contains("\ntable = \"viasna-en\"\nlanguage = \"en\"\n"),
        "{known}"
    );
    assert_eq!(import(&case("viasna-table-en.csv"), &known, "").people.len(), 3);
}
