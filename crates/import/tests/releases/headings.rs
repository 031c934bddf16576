//! Headings and sentences above an address of a page, or beside it.

use super::page::page;
use super::*;

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
    "3-я исправительная колония",
    "Третья колония",
    "Third colony",
    "ИК номер 3",
    "ЖК-3",
    "Лечебное исправительное учреждение № 3",
    "ИВС Образцовска",
    "Спецприёмник",
    "ЕПКТ",
    "Психиатрическая больница",
    "Vera Obraztsova (in hospital)",
    "Lefortovo",
    "Владимирский централ",
    "On settlement",
    "Where Vera used to be",
    "2023–2024",
    "Address as of May 2024",
    "В 2024 году",
    "Весной 2024",
    "Вера Образцова (2024)",
    "Из архива",
    "В пути",
    "Transferred",
    "Released",
    "Vera is free!",
    "Памяти Веры",
    "Possible address",
    "Возможный адрес",
    "To be confirmed",
    "Адрес уточняется",
    "Return address",
    "Обратный адрес",
    "Sample envelope",
    "Пример оформления",
    "Юридический адрес",
    "Press contacts",
    "Для прессы",
    "Imprint",
    "Жалобы",
    "Пункт сбора писем",
    "Old address since May",
    "New address from 1 June",
];

#[test]
fn an_address_under_a_heading_for_another_one_is_left_out() {
    // The marks of a heading differ in how the page is read, and not in what is made of the words: the last two need few.
    let marked = |marks: [&str; 2], headings: &[&str]| -> Vec<String> {
        let all = headings
            .iter()
            .flat_map(|heading| marks.map(|mark| mark.replace('@', heading)));
        all.collect()
    };
    let headings = [
        marked(["<h3>@</h3>", "<p>@</p>"], AGAINST),
        marked(["<p><b>@</b></p>", "<dt>@</dt>"], &AGAINST[..12]),
    ];
    let mut taken = Vec::new();
    for heading in headings.into_iter().flatten() {
        for (text, introduction) in [(ENGLISH, INTRODUCTION[0]), (RUSSIAN, INTRODUCTION[1])] {
            let text = page(text).replace(&format!("<p>{introduction}</p>"), &heading);
            let imported = imported(&text.replace("<p>000000", "<p>RU: 000000"));
            let card = card(&imported);
            if card["mail"]["address"] != Value::Null || card["custody"] != Value::Null || imported.is_clear {
                taken.push(heading.clone());
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

/// Headings that say nothing against the address below them.
const HARMLESS: &[&str] = &[
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
    "<p>New address (since May)</p>",
    "<p>С мая Вера в ИК-5</p>",
    "<p>Vera Obraztsova (in prison since 2022)</p>",
    "<p>Obraztsovsk settlement</p>",
    "<p>Vera in prison 600 days</p>",
    "<p>Vera’s first year in prison</p>",
    "<p>Vera’s first prison letter</p>",
    "<p>Support centre 24/7</p>",
    "<p>5-я колония</p>",
    "<p>Penal Colony 5, Obraztsovsk</p>",
    "<p>Пять лет колонии</p>",
    "<p>Не забудьте марки</p>",
    "<p>Don’t forget to add a return envelope</p>",
    "<p>Укажите обратный адрес</p>",
    "<p>Летом Вере одиноко</p>",
    "<p>Письма с января читает цензор</p>",
    "<h3>Release Vera Obraztsova</h3>",
    "<h3>Вера должна быть на свободе</h3>",
    "<p>Detained in May 2024</p>",
    "<p>3 March 2025</p>",
    "<p>Possible ways to help</p>",
    "<p>Journalist Vera Obraztsova</p>",
    "<p>Адрес проверен в мае 2026</p>",
];

#[test]
fn an_address_under_a_heading_that_says_nothing_against_it_is_taken() {
    let mut left = Vec::new();
    for heading in HARMLESS {
        let is_english = is_english(heading);
        let (text, introduction) = if is_english {
            (ENGLISH, INTRODUCTION[0])
        } else {
            (RUSSIAN, INTRODUCTION[1])
        };
        let text = page(text).replace(&format!("<p>{introduction}</p>"), heading);
        let imported = imported(&text.replace("<p>000000", "<p>RU: 000000"));
        if card(&imported)["mail"]["address"] == Value::Null {
            left.push((*heading, imported.report));
        }
    }
    assert_eq!(left, []);
}

#[test]
fn an_address_under_a_heading_that_presumes_it_is_presumed() {
    for (heading, certainty) in [
        ("Address", "unknown"),
        ("Presumed address", "presumed"),
        ("Предположительный адрес", "presumed"),
    ] {
        let (base, introduction, note) = if is_english(heading) {
            (ENGLISH, INTRODUCTION[0], " (presumed address)")
        } else {
            (RUSSIAN, INTRODUCTION[1], " (адрес предположительный)")
        };
        let text = base.replace(" (адрес предположительный)", "").replace(note, "");
        let text = page(&text).replace(&format!("<p>{introduction}</p>"), &format!("<h3>{heading}</h3>"));
        let imported = imported(&text.replace("<p>000000", "<p>RU: 000000"));
        let address = &card(&imported)["mail"]["address"];
        assert_eq!(address["certainty"], certainty, "{heading}\n{}", imported.report);
    }
}

#[test]
fn a_heading_is_judged_by_the_prison_of_the_address() {
    for (heading, is_taken) in [
        ("Five years in a penal colony for a post", true),
        ("Urban-type settlement of Obraztsovsk", true),
        ("Lefortovo", true),
        ("Vera in SIZO since May", true),
        ("Следственный изолятор", true),
        ("Вера в СИЗО с мая", true),
        ("Women’s colony", false),
        ("Вера в колонии", false),
        ("ИВС", false),
    ] {
        let (text, introduction) = if is_english(heading) {
            (ENGLISH, INTRODUCTION[0])
        } else {
            (RUSSIAN, INTRODUCTION[1])
        };
        let text = text
            .replace("ФКУ ИК-5", "ФКУ СИЗО-1")
            .replace("Penal Colony No. 5", "Remand Prison No. 1");
        let text = page(&text).replace(&format!("<p>{introduction}</p>"), &format!("<p>{heading}</p>"));
        let imported = imported(&text.replace("<p>000000", "<p>RU: 000000"));
        let address = &card(&imported)["mail"]["address"];
        assert_eq!(!address.is_null(), is_taken, "{heading}\n{}", imported.report);
    }
}
