//! Releases that are pages: marks that plain text does not have.

use super::*;

/// A release as a page, a paragraph for each of its own.
fn page(text: &str) -> String {
    let paragraphs = text.trim().split("\n\n").map(|text| format!("<p>{text}</p>"));
    "<!doctype html>\n".to_owned() + &paragraphs.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_raised_mark_is_no_part_of_a_number() {
    const NOTE: &str = "<sup data-fn=\"ab\" class=\"fn\"><a href=\"#ab\">1</a></sup>";
    for (old, new) in [
        ("ИК-5", format!("ИК-5{NOTE}")),
        ("д. 12", "д. 12<sup>1</sup>".to_owned()),
        ("д. 12", "д. 12<a class=\"sdfootnoteanc\"><sup>1</sup></a>".to_owned()),
        ("д. 12", "д. 12<sub>1</sub>".to_owned()),
        ("д. 12", "д. 12<sup>a</sup>".to_owned()),
        (
            "д. 12",
            "д. 12<span style=\"vertical-align: super\">1</span>".to_owned(),
        ),
        (
            "д. 12",
            "<style>span.c3 { vertical-align: super }</style>д. 12<span class=\"c2 c3\">1</span>".to_owned(),
        ),
        ("1991 г. р.", "1991<sup>2</sup> г. р.".to_owned()),
    ] {
        let imported = imported(&page(RUSSIAN).replace(old, &new));
        assert_eq!(
            card(&imported)["mail"]["address"],
            Value::Null,
            "{new}\n{}",
            imported.report
        );
        assert!(!imported.is_clear, "{new}");
    }
    let line =
        "She was charged with discrediting the army (Article 280<sup>3</sup>, Part 1, of the Criminal Code of Russia).";
    let (card, imported) = with_account_on_page(line);
    assert_eq!(card["charges"], Value::Null, "{}", imported.report);
    let (card, imported) = with_account_on_page("On 7<sup>th</sup> March 2025, she was detained at a bus stop.");
    assert_eq!(card["events"][0]["date"], "2025-03-07", "{}", imported.report);
    let (card, imported) = with_account_on_page("Vera Obraztsova lived in M<sup>c</sup>Sample.");
    assert_eq!(
        card["account"][0]["en"], "Vera Obraztsova lived in McSample.",
        "{}",
        imported.report
    );
    let (card, imported) = with_account_on_page("Vera Obraztsova lived in Sampleville.<sup>12</sup>");
    let account = &card["account"][0]["en"];
    assert_eq!(
        account, "Vera Obraztsova lived in Sampleville.¹²",
        "{}",
        imported.report
    );
}

fn with_account_on_page(line: &str) -> (Value, Imported) {
    let imported = imported(&page(&with(&ACCOUNT, line)));
    (card(&imported), imported)
}

#[test]
fn an_address_that_a_style_strikes_out_or_hides_is_left_out() {
    let marked = |style: &str, start: &str| {
        let page = page(RUSSIAN)
            .replace("<p>000000", &format!("<p>{start}000000"))
            .replace("положительный).</p>", "положительный).</span></p>");
        imported(&page.replace("html>", &format!("html><style>{style}</style>")))
    };
    for (style, start) in [
        ("", "<span style='display:\nnone;mso-hide:all'>"),
        ("", "<span style='text-decoration:\tline-through'>"),
        (".c7{text-decoration:line-through}", "<span class=c7>"),
        (
            "<!--\nspan.s1, span.s2 {\n text-decoration: line-through\n}\n-->",
            "<span class='s2 s9'>",
        ),
        (
            "@import 'a.css'; .gone { visibility: hidden; } p { }",
            "<span class='gone'>",
        ),
    ] {
        let imported = marked(style, start);
        assert_eq!(
            card(&imported)["mail"]["address"],
            Value::Null,
            "{style}\n{}",
            imported.report
        );
        assert!(
            imported.report.contains("struck out or hidden"),
            "{style}\n{}",
            imported.report
        );
    }
    // A part of the page that a script shows.
    let hidden = page(ENGLISH).replace(
        "html>",
        "html><style>.fade{visibility:hidden}.tab{display:none}</style><div class=fade>",
    );
    let imported_part = imported(&hidden.replace("<p>", "<p class=tab>"));
    assert_ne!(
        card(&imported_part)["mail"]["address"],
        Value::Null,
        "{}",
        imported_part.report
    );
    // Rules for another place, or for some visitors only.
    for style in [
        "@media print { .c7 { display: none } }",
        ".closed .c7 { display: none }",
        ".c7:hover { text-decoration: line-through }",
        ".c8 { display: none } .c7 { color: red }",
        ".c7 { text-decoration: line-through } .c7 { text-decoration: none }",
        ".c7 { display: none } .c7 { display: inline }",
    ] {
        let imported = marked(style, "<span class=c7>");
        assert_ne!(
            card(&imported)["mail"]["address"],
            Value::Null,
            "{style}\n{}",
            imported.report
        );
    }
}

/// Headings of an address for another time, purpose or person, or of another prison.
const AGAINST: &[&str] = &[
    "Прежний адрес",
    "Previous address",
    "Old address",
    "Where Vera was held before",
    "Address for parcels",
    "Временный адрес",
    "Адрес суда",
    "Address until the trial",
    "📮 Previous address",
    "The address of her lawyer",
    "Our office",
    "Parcels",
    "Do not write to",
    "Куда передать посылки",
    "Домашний адрес",
    "Где её держали раньше",
    "Parcels and money transfers",
    "Money for letters",
    "Parcels here, letters to another address",
    "Books instead of letters",
    "Last known address",
    "Where she was last held",
    "Not valid: ask us",
    "No letters",
    "No. 3 Penal Colony",
    "No. 5 Penal Colony (former)",
    "ИК-5 (прежний адрес)",
    "No. 12 Penal Colony",
    "Colony No. 12",
    "IK No. 12",
    "IK-3",
    "Prison hospital No. 12",
    "Penal Colony 3",
    "Penal Colony #3",
    "Исправительная колония № 3",
    "ПК-3",
    "Colony-settlement No. 5",
    "КП-5",
    "ИК-3 (Образцовск)",
    "IK-5 (not any more)",
    "ИК-5 (увезли в мае)",
    "Colony (closed in May)",
    "Исправительная колония особого режима № 3",
    "Penal Colony number 12",
    "LPU-3",
    "Letters and parcels, from June",
    "Письма и передачи с июня",
    "СИЗО-1 Примерска",
    "ИК-3, Примерская область",
    "Pre-trial detention centre of Primersk",
    "Letters and money: out of date",
    "Letters and books, expired",
    "Letters and food (discontinued)",
    "Letters and money in transit",
    "Letters during quarantine",
    "Письма и передачи на время этапа",
    "Письма и передачи во время карантина",
    "Письма и передачи с 1 июня",
    "Don’t forget: do not send letters here",
    "Do not forget to ask for the new address",
    "Don’t forget: Vera has moved",
    "Не забудьте уточнить новый адрес",
    "Не забудьте, что Веры там уже нет",
    "Не забудьте: Веру этапировали",
    "Не один адрес, а два",
    "Text — no longer valid",
    "Источник — прежняя версия страницы",
    "Updated until 2024",
    "Letters here, parcels there",
    "Деньги на письма",
    "Her family: letters and books",
    "Передачи и деньги",
    "Переводы писем",
    "Посылки, а письма — на другой адрес",
    "Последний известный адрес",
    "Адрес не подтверждён",
    "Не молчите — пишите её семье",
    "IK-5 → IK-3",
    "ИК-5, с мая — ИК-3",
    "СИЗО-1, ИК-5, ИК-3",
    "Vera Obraztsova: IK-5, then IK-3",
    "Vera Obraztsova (IK-5, transferred to IK-3)",
    "Vera Obraztsova (IK-5; released)",
    "Vera Obraztsova (free)",
    "Vera Obraztsova (transferred)",
    "Vera Obraztsova (2023–2024)",
    "Vera Obraztsova (parcels only)",
    "Vera Obraztsova (letters are not let through)",
    "Вера Образцова (освобождена)",
    "Вера Образцова (умерла)",
    "Вера Образцова (адрес устарел)",
    "Вера Образцова (только посылки)",
    "Письма (не принимают)",
    "ex-IK-5",
    "Special detention centre",
];

#[test]
fn an_address_under_a_heading_for_another_one_is_left_out() {
    let mut taken = Vec::new();
    for mark in ["<h3>@</h3>", "<p><b>@</b></p>", "<dt>@</dt>", "<p>@</p>"] {
        for heading in AGAINST {
            let heading = mark.replace('@', heading);
            for (text, introduction) in [(ENGLISH, INTRODUCTION[0]), (RUSSIAN, INTRODUCTION[1])] {
                let text = page(text).replace(&format!("<p>{introduction}</p>"), &heading);
                let imported = imported(&text.replace("<p>000000", "<p>RU: 000000"));
                let card = card(&imported);
                if card["mail"]["address"] != Value::Null || card["custody"] != Value::Null || imported.is_clear {
                    taken.push(heading.clone());
                }
            }
        }
    }
    assert_eq!(taken, [""; 0]);
    // What introduces nothing does not hide what stands before it, and no heading is a caption.
    for (heading, note) in [
        ("<p>Previous address</p>", "Photo: family archive"),
        ("<p>Previous address</p>", "Last updated: 3 March 2025"),
        ("<h3>Vera’s mother</h3>", "Last updated: 3 March 2025"),
        ("<p>Vera’s mother</p>", "Photo: SOTA"),
        ("<p>Vera Obraztsova’s mother</p>", "Photo: SOTA"),
        ("<h3>Our office</h3>", "Photo: SOTA"),
        ("<p>Out of date</p>", "Photo: SOTA"),
        ("<h3>Not valid: ask us</h3>", "Photo: SOTA"),
        ("<h3>During quarantine</h3>", "Photo: SOTA"),
        ("<h3>Court</h3>", "Author: Ivan Vymysel"),
    ] {
        let between = format!("{heading}<p>{note}</p>");
        let text = page(ENGLISH).replace(&format!("<p>{}</p>", INTRODUCTION[0]), &between);
        let imported = imported(&text);
        assert_eq!(
            card(&imported)["mail"]["address"],
            Value::Null,
            "{heading} {note}\n{}",
            imported.report
        );
    }
}

/// Whether the usual page in the language of a sentence gives an address, with the sentence in place of the introduction,
/// after it or behind the address.
fn taken_beside(sentence: &str) -> [bool; 3] {
    let (base, introduction, behind) = if is_english(sentence) {
        (page(ENGLISH), INTRODUCTION[0], "<p>Electronic")
    } else {
        (page(RUSSIAN), INTRODUCTION[1], "<p>Электронные")
    };
    let introduction = format!("<p>{introduction}</p>");
    let sentence = format!("<p>{sentence}</p>");
    [
        base.replace(&introduction, &sentence),
        base.replace(&introduction, &format!("{introduction}{sentence}")),
        base.replace(behind, &format!("{sentence}{behind}")),
    ]
    .map(|page| card(&imported(&page.replace("<p>000000", "<p>RU: 000000")))["mail"]["address"] != Value::Null)
}

#[test]
fn an_address_beside_a_sentence_that_withdraws_it_is_left_out() {
    let mut wrong = Vec::new();
    for (sentence, expected) in [
        ("This is her old address.", [false; 3]),
        ("The address below is out of date.", [false; 3]),
        ("She was held here until May 2025.", [false; 3]),
        ("Until May she was kept at this address.", [false; 3]),
        ("Please do not use this address.", [false; 3]),
        ("Раньше её держали здесь.", [false; 3]),
        ("Этот адрес больше не действует.", [false; 3]),
        ("Это старый адрес.", [false; 3]),
        ("Адрес устарел.", [false; 3]),
        ("По этому адресу её держали до мая.", [false; 3]),
        ("Сюда больше не пишите.", [false; 3]),
        ("Parcels go here.", [false, false, true]),
        ("Посылки отправляйте сюда.", [false, false, true]),
        (
            "This is an example of how to fill in the envelope.",
            [false, false, true],
        ),
        ("Пример заполнения конверта.", [false, false, true]),
        ("Please write the address in Russian, not in English.", [true; 3]),
        ("Do not forget to write your address on the envelope.", [true; 3]),
        ("If the address is wrong, the letter will come back.", [true; 3]),
        ("Letters and parcels can be sent to this address.", [true; 3]),
        ("Parcels are not accepted here.", [true; 3]),
        ("Letters here are read by a censor.", [true; 3]),
        ("She is held here.", [true; 3]),
        ("Не забудьте указать обратный адрес.", [true; 3]),
        ("Адрес пишите по-русски, иначе письмо не дойдёт.", [true; 3]),
        ("Посылки сюда не принимают.", [true; 3]),
        ("Веру держат здесь с мая.", [true; 3]),
        ("Адрес колонии проверен.", [true; 3]),
    ] {
        let found = taken_beside(sentence);
        if found != expected {
            wrong.push((sentence, found));
        }
    }
    assert_eq!(wrong, []);
}

#[test]
fn an_address_under_a_heading_that_says_nothing_against_it_is_taken() {
    let mut left = Vec::new();
    for heading in [
        "<h1>Vera Obraztsova is a political prisoner</h1>",
        "<h3>Vera Obraztsova</h3>",
        "<h3>Address</h3>",
        "<h3>Address for letters</h3>",
        "<h3>Vera’s address</h3>",
        "<h3>How to help</h3>",
        "<h3>Write to Vera</h3>",
        "<h3>Contacts</h3>",
        "<h3>Адрес для писем</h3>",
        "<h3>Образцова Вера Олеговна</h3>",
        "<h3>Куда писать</h3>",
        "<h3>Письма Вере</h3>",
        "<p>You can write to Vera Obraztsova</p>",
        "<p>Address for letters</p>",
        "<h3>Where to send letters</h3>",
        "<h3>Send a letter</h3>",
        "<h3>Letters and parcels</h3>",
        "<h3>By post</h3>",
        "<h3>Correspondence</h3>",
        "<h3>Mailing address of Vera Obraztsova</h3>",
        "<h3>Support Vera</h3>",
        "<h3>Want to write to Vera?</h3>",
        "<h3>✉️ Write to Vera</h3>",
        "<p>Address for letters 👇</p>",
        "<h3>Куда отправлять письма</h3>",
        "<h3>По почте</h3>",
        "<h3>Адрес для бумажных писем</h3>",
        "<h3>Почтовый адрес Веры Образцовой</h3>",
        "<h3>Поддержите Веру</h3>",
        "<h3>Хотите написать Вере?</h3>",
        "<h3>📮 Адрес для писем</h3>",
        "<h3>Letters and books</h3>",
        "<h3>Letters, parcels and money transfers</h3>",
        "<p>Letters to Vera and parcels</p>",
        "<p>Send letters, books and food</p>",
        "<p>Address for letters and transfers</p>",
        "<p>Photo: family archive</p>",
        "<p>Photo from the family archive</p>",
        "<p>Last updated: 3 March 2025</p>",
        "<p>Don’t forget Vera</p>",
        "<p>Do not stay silent</p>",
        "<h3>Vera’s last word</h3>",
        "<h3>No. 5 Penal Colony</h3>",
        "<h3>IK-5</h3>",
        "<h3>Vera Obraztsova, IK-5</h3>",
        "<p>Vera Obraztsova (IK-5)</p>",
        "<p>Vera Obraztsova (photo from her family)</p>",
        "<p>You can write to Vera (letters will be read by a censor)</p>",
        "<p>Letters (no parcels)</p>",
        "<h3>Address of the detention facility</h3>",
        "<p>Vera Obraztsova in court</p><p>Photo: SOTA</p>",
        "<p>Vera Obraztsova in court</p><p>Photo: SOTA</p><p>Last updated: 3 March 2025</p>",
        "<p>Vera Obraztsova (born 1991)</p>",
        "<p>Letters (not more than two pages)</p>",
        "<p>Letters (free of charge)</p>",
        "<p>Vera Obraztsova (letters only)</p>",
        "<p>Письма (не длиннее двух страниц)</p>",
        "<p>Письма (только на русском)</p>",
        "<p>Vera Obraztsova (held in IK-5)</p>",
        "<p>Вера Образцова (содержится в ИК-5)</p>",
        "<p>Ex-librarian Vera Obraztsova</p>",
        "<p>Экс-депутат Вера Образцова</p>",
        "<p>Parcels / letters</p>",
        "<p>Письма с 12 рисунками</p>",
        "<p>Write a letter or send a parcel</p>",
        "<p>Letters, postcards and small parcels</p>",
        "<p>Вера Образцова с мужем</p><p>Фото: SOTA</p>",
        "<p>Посылки, письма</p>",
        "<p>Отправить посылку и письмо</p>",
        "<p>Письма и небольшие посылки</p>",
        "<h3>Письма и передачи</h3>",
        "<p>Письма, посылки, передачи и денежные переводы</p>",
        "<p>Адрес для писем и передач</p>",
        "<p>Адрес для писем и денежных переводов</p>",
        "<p>Адрес для передач и писем</p>",
        "<p>Адрес для писем и книг</p>",
        "<p>Последнее обновление: 3 марта 2025</p>",
        "<p>Обновлено 3 марта 2025 года</p>",
        "<p>Помочь Вере и её семье</p>",
        "<p>Напишите Вере — не молчите</p>",
    ] {
        let is_english = is_english(heading);
        let (text, introduction) = if is_english {
            (ENGLISH, INTRODUCTION[0])
        } else {
            (RUSSIAN, INTRODUCTION[1])
        };
        let text = page(text).replace(&format!("<p>{introduction}</p>"), heading);
        let imported = imported(&text.replace("<p>000000", "<p>RU: 000000"));
        if card(&imported)["mail"]["address"] == Value::Null {
            left.push((heading, imported.report));
        }
    }
    assert_eq!(left, []);
}

#[test]
fn the_title_is_no_entry_of_the_menu() {
    let (_, rest) = ENGLISH.split_once("\n\n").unwrap();
    let menu = "<!doctype html><a href='#c'>Skip to content</a><ul>".to_owned()
        + &"<li>Menu</li>".repeat(8)
        + "<li>Political prisoners</li></ul>";
    for heading in ["Vera Obraztsova is a political prisoner", "Vera Obraztsova on trial"] {
        let text = format!(
            "{menu}<p>We use cookies to make this site work for you.</p><h1>{heading}</h1>{}",
            page(rest)
        );
        let imported = imported(&text);
        let draft: Value = serde_json::from_str(&imported.draft).unwrap();
        assert_eq!(draft["title"], heading, "{}", imported.report);
        assert_eq!(
            draft["_prisoner_card"]["headline"]["en"],
            "A librarian was put on trial for a post about the weather"
        );
    }
}

#[test]
fn the_link_to_the_case_is_that_of_the_person() {
    const MORE: &str = "You can read more about the case on our website.";
    for line in [
        "<a href=\"https://example.org/misalov\">Read more</a>",
        "Oleg Misalov is in prison, too. <a href=\"https://example.org/misalov\">Read more…</a>",
        "You can read more about <a href=\"https://example.org/misalov\">the case of her husband</a>.",
        "You can read more about <a href=\"https://example.org/misalov\">the case of Oleg Misalov</a> on our website.",
    ] {
        let imported = imported(&page(ENGLISH).replace(MORE, line));
        assert!(
            !imported.draft.contains("example.org/misalov"),
            "{line}\n{}",
            imported.draft
        );
        assert!(!imported.is_clear, "{line}");
    }
    for line in [
        "You can <a href=\"https://example.org/obraztsova\">read more about the case</a> on our website.",
        "<a href=\"https://example.org/obraztsova\">Read more about Vera Obraztsova</a>",
    ] {
        let imported = imported(&page(ENGLISH).replace(MORE, line));
        let draft: Value = serde_json::from_str(&imported.draft).unwrap();
        assert_eq!(
            draft["url"], "https://example.org/obraztsova",
            "{line}\n{}",
            imported.report
        );
    }
}

#[test]
fn the_link_to_read_more_is_taken_in_its_usual_forms() {
    const MORE: [&str; 2] = [
        "You can read more about the case on our website.",
        "Подробнее о деле читайте на нашем сайте.",
    ];
    let url = |text: &str| {
        let imported = imported(text);
        let draft: Value = serde_json::from_str(&imported.draft).unwrap();
        (draft["url"].clone(), imported)
    };
    for line in [
        "Read more: https://example.org/obraztsova",
        "Read more on our website: https://example.org/obraztsova",
        "More information is available on our <a href=\"https://example.org/obraztsova\">website</a>.",
        "Подробнее: https://example.org/obraztsova",
        "Подробнее на нашем сайте: https://example.org/obraztsova",
        "Подробности на сайте: https://example.org/obraztsova",
    ] {
        let (base, more) = if is_english(line) {
            (ENGLISH, MORE[0])
        } else {
            (RUSSIAN, MORE[1])
        };
        let (found, imported) = url(&page(base).replace(more, line));
        assert_eq!(found, "https://example.org/obraztsova", "{line}\n{}", imported.report);
    }
    let teaser = "<h2>News</h2><p>A teacher was put on trial.</p><p>Read more: https://example.org/misalov</p>";
    let (_, imported) = url(&(page(ENGLISH) + teaser));
    assert!(!imported.draft.contains("example.org/misalov"), "{}", imported.draft);
}

#[test]
fn the_title_is_no_later_heading_about_somebody_else() {
    let (_, rest) = ENGLISH.split_once("\n\n").unwrap();
    for later in [
        "Write to a political prisoner",
        "Anna Primerova is a political prisoner",
        "News of a political prisoner",
    ] {
        for heading in ["<h1>@</h1>", "<p>@</p>"] {
            let title = "Vera Obraztsova: two years for a post";
            let text = format!("{}{}<h3>{later}</h3>", heading.replace('@', title), page(rest));
            let imported = imported(&text);
            let draft: Value = serde_json::from_str(&imported.draft).unwrap();
            assert_eq!(draft["title"], title, "{later}\n{}", imported.report);
            assert!(
                draft["_prisoner_card"]["name"].to_string().contains("Obraztsova"),
                "{later}\n{}",
                imported.report
            );
        }
    }
}
