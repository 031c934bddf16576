//! Releases of fictional people, each the usual one but for a line: what the draft must have, what it must not have, and
//! what the report must ask.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

use prisoner_card_document::Source;
use prisoner_card_import::{Imported, Request, import};
use serde_json::{Value, json};

const ENGLISH: &str = include_str!("releases/usual.en.txt");
const RUSSIAN: &str = include_str!("releases/usual.ru.txt");

/// The line of the usual release that says what happened.
const ACCOUNT: [&str; 2] = [
    "Vera Obraztsova lived in Sampleville.",
    "Вера Образцова жила в Образцовске.",
];

fn imported(text: &str) -> Imported {
    let source = Source {
        name: "release.txt".to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    import(&[source], Request::default()).unwrap()
}

fn card(imported: &Imported) -> Value {
    let draft: Value = serde_json::from_str(&imported.draft).unwrap();
    draft["_prisoner_card"].clone()
}

fn is_english(line: &str) -> bool {
    !line.contains(|letter: char| matches!(letter, 'а'..='я' | 'А'..='Я'))
}

/// The usual release in the language of a line, with the line in place of another.
fn with(old: &[&str], line: &str) -> String {
    let base = if is_english(line) { ENGLISH } else { RUSSIAN };
    let old = old.iter().find(|old| base.contains(**old)).unwrap();
    base.replace(old, line)
}

#[track_caller]
fn with_account(line: &str) -> (Value, Imported) {
    let imported = imported(&with(&ACCOUNT, line));
    (card(&imported), imported)
}

#[test]
fn the_usual_release_is_understood_in_both_languages() {
    for (text, language) in [(ENGLISH, "en"), (RUSSIAN, "ru")] {
        let imported = imported(text);
        let card = card(&imported);
        assert_eq!(card["birth"], "1991", "{}", imported.report);
        assert_eq!(card["gender"], "f");
        assert_eq!(card["mail"]["state"], "unknown");
        assert_eq!(card["mail"]["address"]["certainty"], "presumed");
        assert_eq!(
            card["mail"]["address"]["envelope"]["ru"],
            "000000, Примерская область, г. Образцовск, ул. Придуманная, д. 12, ФКУ ИК-5 УФСИН России по Примерской \
             области, Образцовой Вере Олеговне, 1991 г. р."
        );
        assert_eq!(
            card["name"][language]["patronymic"],
            if language == "en" {
                "Olegovna"
            } else {
                "Олеговна"
            }
        );
        assert_eq!(card["custody"], json!({ "code": "colony", "certainty": "presumed" }));
        assert!(!imported.report.contains("warning"), "{}", imported.report);
        // A Russian name gives no id.
        assert_eq!(imported.is_clear, language == "en");
    }
}

#[test]
fn facts_are_taken_where_the_words_leave_no_doubt() {
    for (line, member, expected) in [
        (
            "On 7 March 2025, she was detained at a bus stop.",
            "events",
            json!([{ "date": "2025-03-07", "code": "detained" }]),
        ),
        (
            "7 марта 2025 года Образцову задержали на остановке.",
            "events",
            json!([{ "date": "2025-03-07", "code": "detained" }]),
        ),
        (
            "She was charged with arson (Article 167, Part 2, of the Criminal Code of Russia).",
            "charges",
            json!([{ "law": "RU-UK", "article": "167", "part": "2", "label": { "en": "arson" }, "kind": "criminal", "outcome": "charged" }]),
        ),
        (
            "Образцовой предъявили обвинение по п. «б» ч. 2 ст. 167 УК РФ (поджог).",
            "charges",
            json!([{ "law": "RU-UK", "article": "167", "part": "2", "point": "б", "label": { "ru": "поджог" }, "kind": "criminal", "outcome": "charged" }]),
        ),
        (
            "On 1 July 2025, the Sampleville District Court sentenced Obraztsova to two and a half years in a colony settlement.",
            "sentence",
            json!({ "kind": "imprisonment", "term": "P2Y6M", "regime": "settlement", "date": "2025-07-01", "court": { "en": "the Sampleville District Court" } }),
        ),
        (
            "1 июля 2025 года суд приговорил Образцову к двум годам условно.",
            "sentence",
            json!({ "kind": "suspended", "term": "P2Y", "date": "2025-07-01" }),
        ),
    ] {
        let (card, imported) = with_account(line);
        assert_eq!(card[member], expected, "{line}\n{}", imported.report);
        assert_eq!(card["account"][0][if is_english(line) { "en" } else { "ru" }], line);
    }
}

#[test]
fn what_is_not_certain_is_asked_about_and_never_filled_in() {
    let day = "is this the day of detention?";
    let sentence = "is it the sentence in force?";
    for (line, absent, question) in [
        // Dates on which nobody was detained.
        (
            "On 9 May 2025, a website wrote that Obraztsova had been arrested.",
            "events",
            day,
        ),
        (
            "On 9 May 2025, Obraztsova filmed how others were detained.",
            "events",
            day,
        ),
        ("On 9 May 2025, her brother was detained.", "events", day),
        ("9 мая 2025 года сайт написал, что Образцову задержали.", "events", day),
        ("9 мая 2025 года Образцову арестовали.", "events", day),
        ("She was detained on 9 May.", "events", "a date without its year"),
        ("On 09/05/2025 she was detained.", "events", "a date without its year"),
        // Other people's sentences, exchanges, and more than one term.
        (
            "On 1 July 2025, Obraztsova was exchanged for Oleg Misalov, who was sentenced to life.",
            "sentence",
            "what was the sentence",
        ),
        (
            "On 1 July 2025, a court sentenced Obraztsova and Oleg Misalov to three years in a general regime penal colony.",
            "sentence",
            sentence,
        ),
        (
            "On 1 July 2025, a court in Sampleville sentenced her to three years in a general regime penal colony. In May 2026, the term was cut by two months.",
            "sentence",
            "which one holds?",
        ),
        (
            "On 1 July 2025, a court in Sampleville sentenced her to three years in a general regime penal colony. In 2026, to a further four years.",
            "sentence",
            "which one holds?",
        ),
        (
            "On 1 July 2025, a court in Sampleville sentenced her to ten years’ imprisonment, the first two of them in prison.",
            "sentence",
            sentence,
        ),
        (
            "1 июля 2025 года суд приговорил Образцову к трём годам колонии общего режима, а по совокупности — к пяти годам.",
            "sentence",
            sentence,
        ),
        (
            "В 2016 году Образцову осудили на два года колонии за кражу.",
            "sentence",
            sentence,
        ),
        ("Ей грозит до десяти лет колонии.", "sentence", sentence),
        (
            "1 июля 2025 года суд отправил Образцову на принудительное лечение.",
            "sentence",
            "what was the sentence",
        ),
        // Charges whose law or words are not said.
        ("She was charged under Article 167.", "charges", "article 167 of a law"),
        (
            "She faces up to ten years under Article 167, Part 2, of the Criminal Code of Russia.",
            "charges",
            "article 167 of a law",
        ),
        (
            "Она проходит по пп. «б», «д» ч. 2 ст. 207.3 УК РФ.",
            "charges",
            "article 207.3 of a law",
        ),
        // What somebody may need to know, and no member takes.
        ("She was fined 30,000 roubles.", "sentence", "an amount of money"),
        ("Её оштрафовали на 30 тысяч рублей.", "sentence", "an amount of money"),
        (
            "Her family lives at 5 Invented Street, Sampleville.",
            "account",
            "this may be an address",
        ),
        (
            "Она жила по адресу: ул. Придуманная, д. 3.",
            "account",
            "this may be an address",
        ),
        (
            "Она жила с мамой: пос. Образцово, Садовая улица, дом 3.",
            "account",
            "this may be an address",
        ),
        (
            "Передачи принимают на улице Садовой, 3.",
            "account",
            "this may be an address",
        ),
    ] {
        let (card, imported) = with_account(line);
        assert_eq!(card[absent], Value::Null, "{line}\n{}", imported.report);
        assert!(imported.report.contains(question), "{line}\n{}", imported.report);
        assert!(!imported.is_clear, "{line}");
    }
}

#[test]
fn a_person_who_may_be_gone_is_asked_about_and_said_to_be_nowhere() {
    for line in [
        "On 2 June 2025, Obraztsova died.",
        "Obraztsova was granted amnesty and is free.",
        "Obraztsova walked out of the colony, having served her term.",
        "She is under house arrest now.",
        "She has been moved to Penal Colony No. 9.",
        "She was sent to a hospital in another region.",
        "She is being held in a prison hospital.",
        "Nobody knows her whereabouts.",
        "Her letters have been blocked since May 2025.",
        "The Supreme Court overturned the verdict.",
        "Образцова умерла.",
        "Образцову освободили по амнистии.",
        "Образцова вышла на свободу.",
        "Её перевели в ИК-9.",
        "Образцову этапируют.",
        "Образцова находится в больнице.",
        "Письма Образцовой возвращают.",
        "Ей изменили меру пресечения.",
        "Приговор отменили.",
    ] {
        let (card, imported) = with_account(line);
        assert_eq!(card["mail"]["state"], "unknown");
        assert_eq!(card["custody"], Value::Null, "{line}\n{}", imported.report);
        assert!(
            imported.report.contains("so custody is left out too"),
            "{line}\n{}",
            imported.report
        );
        assert!(!imported.is_clear, "{line}");
    }
}

#[test]
fn an_address_with_anything_more_in_it_is_left_out_and_said() {
    const ADDRESS: &str = "Образцовой Вере Олеговне, 1991 г. р. (адрес предположительный).";
    for end in [
        "Образцовой Вере Олеговне, 1991 г. р. (со слов адвоката)",
        "Образцовой Вере Олеговне, 1991 г. р. (отряд 4)",
        "Образцовой Вере Олеговне, 1991 г. р. до приговора",
        "Образцовой Вере Олеговне, 1991 г. р., передать Вере",
        "Образцовой Вере Олеговне, 1991 г. р. и Мисалову Олегу",
        "Мисалову Олегу, 1985 г. р.",
        "Образцову Веру Олеговичу, 1991 г. р.",
        "начальнику колонии для Образцовой Веры Олеговны",
        "администрация",
        "1991 г. р.",
    ] {
        for base in [ENGLISH, RUSSIAN] {
            let imported = imported(&base.replace(ADDRESS, end));
            assert_eq!(
                card(&imported)["mail"]["address"],
                Value::Null,
                "{end}\n{}",
                imported.report
            );
            assert!(imported.report.contains("left out"), "{end}\n{}", imported.report);
            assert!(!imported.is_clear, "{end}");
        }
    }
}

#[test]
fn addresses_whose_numbers_differ_are_left_out_and_said() {
    for (old, new) in [
        ("No. 5, Federal", "No. 6, Federal"),
        ("12 Pridumannaya", "21 Pridumannaya"),
        ("000000, Russia", "000009, Russia"),
        ("born 1991", "born 1990"),
        (
            "No. 5, Federal Penitentiary Service of Russia for Primerskaya Oblast, 12 ",
            "No. 12, Federal Penitentiary Service of Russia for Primerskaya Oblast, 5 ",
        ),
    ] {
        let text = ENGLISH.replace(old, new);
        assert_ne!(text, ENGLISH);
        let imported = imported(&text);
        assert_eq!(
            card(&imported)["mail"]["address"],
            Value::Null,
            "{new}\n{}",
            imported.report
        );
        assert!(
            imported.report.contains("the numbers in the addresses differ"),
            "{new}\n{}",
            imported.report
        );
    }
}

#[test]
fn an_address_is_certain_of_nothing_that_the_release_does_not_say() {
    for (end, certainty) in [
        ("(адрес предположительный).", "presumed"),
        ("(предположительно)", "presumed"),
        ("(предполагаемый адрес)", "presumed"),
        ("", "unknown"),
        (".", "unknown"),
    ] {
        let text = RUSSIAN.replace("(адрес предположительный).", end);
        let card = card(&imported(&text));
        assert_eq!(card["mail"]["address"]["certainty"], certainty, "{end}");
        let envelope = card["mail"]["address"]["envelope"]["ru"].as_str().unwrap();
        assert!(envelope.ends_with("Вере Олеговне, 1991 г. р."), "{envelope}");
    }
}

#[test]
fn lines_that_say_when_and_by_whom_are_no_headline() {
    for line in [
        "9 May 2025",
        "09/05/2025 - 10:15",
        "Posted 9 May 2025 by Example",
        "by Example Author",
        "Photo: Example",
        "May 9, 2025",
    ] {
        let imported = imported(&ENGLISH.replace("A librarian was put on trial for a post about the weather", line));
        assert_eq!(card(&imported)["headline"], Value::Null, "{line}");
        assert!(!imported.is_clear, "{line}");
    }
    for line in [
        "9 мая 2025, 10:15",
        "09.05.2025",
        "Фото: Пример",
        "Автор: Пример",
        "Опубликовано 9 мая",
    ] {
        let imported = imported(&RUSSIAN.replace("Библиотекаря судят за запись о погоде", line));
        assert_eq!(card(&imported)["headline"], Value::Null, "{line}");
        assert!(!imported.is_clear, "{line}");
    }
}

#[test]
fn a_crime_of_giving_is_no_appeal_to_give() {
    for line in [
        "Obraztsova was jailed for donating to a fund.",
        "Obraztsova had signed a petition.",
        "Образцову судят за пожертвование фонду.",
        "Donate, Obraztsova wrote to her friends.",
        "Sign the petition, she asked her neighbours.",
        "Подписать петицию она предложила соседям.",
    ] {
        let (card, _) = with_account(line);
        let kinds: Vec<_> = card["help"]
            .as_array()
            .unwrap()
            .iter()
            .map(|help| help["kind"].clone())
            .collect();
        assert_eq!(kinds, ["read_more", "donate"], "{line}");
    }
}

#[test]
fn releases_about_several_people_are_refused() {
    for title in [
        "Vera Obraztsova and Oleg Misalov are political prisoners",
        "Statement on the recognition of three political prisoners",
        "New political prisoners: Vera Obraztsova and Oleg Misalov",
        "The accused in the weather case[2] have been recognised as political prisoners",
    ] {
        let source = Source {
            name: "release.txt".to_owned(),
            bytes: ENGLISH
                .replace("Vera Obraztsova is a political prisoner", title)
                .into_bytes(),
        };
        let message = import(&[source], Request::default()).unwrap_err().to_string();
        assert!(message.contains("about more than one person"), "{title}: {message}");
    }
}

/// A sentence and a charge of the usual release, in both languages.
const PASSED: [&str; 2] = [
    "On 1 July 2025, a court in Sampleville sentenced Vera Obraztsova to two years in a general regime penal colony.",
    "1 июля 2025 года суд в Образцовске приговорил Веру Образцову к двум годам колонии общего режима.",
];
const BROUGHT: [&str; 2] = [
    "She was charged with arson (Article 167, Part 2, of the Criminal Code of Russia).",
    "Ей предъявили обвинение по ч. 2 ст. 167 УК РФ (поджог).",
];

#[test]
fn what_may_no_longer_hold_is_left_out_or_asked_about() {
    let of_language = |two: [&'static str; 2], line: &str| two[usize::from(!is_english(line))];
    for (first, member, lines) in [
        (
            PASSED,
            "sentence",
            &[
                "The conviction was set aside.",
                "The presidium reversed the ruling.",
                "She was found innocent.",
                "The verdict did not last.",
                "Judge Misalov thought otherwise, and the court agreed.",
                "Приговор признан незаконным.",
                "Дело прекращено.",
                "Приговор не устоял.",
            ][..],
        ),
        (
            BROUGHT,
            "charges",
            &[
                "The charge was later dropped.",
                "The court found her not guilty.",
                "The accusation fell apart.",
                "Обвинение сняли.",
                "Обвинение рассыпалось.",
            ],
        ),
    ] {
        for line in lines {
            let before = of_language(first, line);
            assert_ne!(with_account(before).0[member], Value::Null, "{before}");
            let (card, imported) = with_account(&format!("{before} {line}"));
            assert_eq!(card[member], Value::Null, "{line}\n{}", imported.report);
            assert!(!imported.is_clear, "{line}");
        }
    }
    for line in [
        "It all began anew.",
        "She made friends.",
        "Дело слушают заново.",
        "Она подружилась со всеми.",
    ] {
        let (_, imported) = with_account(&format!("{} {line}", of_language(PASSED, line)));
        assert!(
            imported.report.contains("does it change something"),
            "{line}\n{}",
            imported.report
        );
        assert!(!imported.is_clear, "{line}");
    }
    for line in [
        "She lost her life in prison.",
        "She has been taken in by Norway.",
        "She asks not to be written to.",
        "Obraztsova knits in Riga.",
        "Её убили в колонии.",
        "Она живёт в Норвегии.",
        "Её вернули в столицу.",
        "Писать ей сейчас не надо.",
        "5 мая 2024 года Образцова была задержана и отпущена.",
    ] {
        let (card, imported) = with_account(line);
        assert_eq!(card["custody"], Value::Null, "{line}\n{}", imported.report);
        assert!(
            imported.report.contains("Against it: release.txt:9"),
            "{line}\n{}",
            imported.report
        );
    }
}

#[test]
fn facts_of_the_family_are_not_the_persons() {
    for line in [
        "Мужу Образцовой предъявили обвинение по ч. 2 ст. 167 УК РФ (поджог).",
        "Сестру Образцовой обвиняют в поджоге (ч. 2 ст. 167 УК РФ).",
        "Ольгу Образцову осудили за поджог (ч. 2 ст. 167 УК РФ).",
        "Образцову предъявили обвинение по ч. 2 ст. 167 УК РФ (поджог).",
        "Образцова обвиняют в поджоге (ч. 2 ст. 167 УК РФ).",
        "Olga Obraztsova was charged with arson (Article 167, Part 2, of the Criminal Code of Russia).",
        "Obraztsov was charged with arson (Article 167, Part 2, of the Criminal Code of Russia).",
        "Olga Obraztsova was detained too. She was charged with arson (Article 167, Part 2, of the Criminal Code of Russia).",
    ] {
        let (card, imported) = with_account(line);
        assert_eq!(card["charges"], Value::Null, "{line}\n{}", imported.report);
        assert!(!imported.is_clear, "{line}");
    }
    for line in [
        "Olga Obraztsova, born 1960, is her mother.",
        "Obraztsova, born 1960, is her mother.",
        "Сын Образцовой, 1960 г. р., болен.",
    ] {
        let (card, imported) = with_account(line);
        assert_eq!(card["birth"], "1991", "{line}\n{}", imported.report);
        assert!(!imported.is_clear, "{line}");
    }
}

#[test]
fn a_finding_that_is_not_sure_is_none() {
    for verb in [
        "refused to consider",
        "may consider",
        "has yet to consider",
        "is deciding whether to consider",
        "was asked whether it considers",
        "never considers",
    ] {
        let imported = imported(&ENGLISH.replace("considers Vera", &format!("{verb} Vera")));
        assert_eq!(card(&imported)["recognition"]["status"], Value::Null, "{verb}");
        assert!(
            imported.report.contains("so it is no finding"),
            "{verb}\n{}",
            imported.report
        );
    }
    for verb in [
        "отказался считать",
        "может признать",
        "якобы считает",
        "когда-то признал",
    ] {
        let imported = imported(&RUSSIAN.replace("считает Веру", &format!("{verb} Веру")));
        assert_eq!(card(&imported)["recognition"]["status"], Value::Null, "{verb}");
        assert!(
            imported.report.contains("so it is no finding"),
            "{verb}\n{}",
            imported.report
        );
    }
}

#[test]
fn a_letter_of_another_script_leaves_an_address_out() {
    for (old, new) in [
        ("г. Образцовск", "г. Образцoвск"),
        ("ФКУ ИК-5", "ФКУ ИK-5"),
        ("Образцовой Вере", "Обpазцовой Вере"),
        ("г. Образцовск", "g. Образцовск"),
        ("Pridumannaya Street", "Рridumannaya Street"),
    ] {
        let text = ENGLISH.replace(old, new);
        assert_ne!(text, ENGLISH);
        let imported = imported(&text);
        assert_eq!(
            card(&imported)["mail"]["address"],
            Value::Null,
            "{new}\n{}",
            imported.report
        );
        assert!(
            imported.report.contains("a letter of another script"),
            "{new}\n{}",
            imported.report
        );
    }
}

#[test]
fn where_an_address_is_struck_out_none_is_taken() {
    let paragraphs = format!("<p>{}</p>", ENGLISH.replace("\n\n", "</p>\n<p>"));
    let struck = paragraphs.replace("ФКУ ИК-5", "ФКУ <del>ИК-4</del> ИК-5");
    assert_ne!(struck, paragraphs);
    assert_ne!(card(&imported(&paragraphs))["mail"]["address"], Value::Null);
    let imported = imported(&struck);
    assert_eq!(card(&imported)["mail"]["address"], Value::Null, "{}", imported.report);
    assert_eq!(card(&imported)["custody"], Value::Null);
}

/// Both releases, the Russian one with some of its words replaced.
fn both(replaced: &[(&str, &str)]) -> Result<Imported, prisoner_card_import::ImportError> {
    let russian = replaced
        .iter()
        .fold(RUSSIAN.to_owned(), |text, (old, new)| text.replace(old, new));
    let source = |name: &str, text: &str| Source {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    import(
        &[source("en.txt", ENGLISH), source("ru.txt", &russian)],
        Request::default(),
    )
}

#[test]
fn documents_of_two_people_are_refused() {
    assert!(both(&[]).unwrap().is_clear);
    for (name, replaced) in [
        (
            "Анна Примерова",
            &[
                ("Вера Образцова", "Анна Примерова"),
                ("Веру Образцову", "Анну Примерову"),
                ("Вере Образцовой", "Анне Примеровой"),
            ][..],
        ),
        (
            "Мария Образцова",
            &[
                ("Вера Образцова", "Мария Образцова"),
                ("Веру Образцову", "Марию Образцову"),
                ("Вере Образцовой", "Марии Образцовой"),
                ("Образцовой Вере Олеговне", "Образцовой Марии Олеговне"),
            ],
        ),
    ] {
        let without_address = [replaced, &[("000000, Примерская", "Примерская")]].concat();
        for replaced in [replaced, &without_address] {
            let message = both(replaced).unwrap_err().to_string();
            assert!(message.contains("may be two people"), "{message}");
            assert!(message.contains(name) || message.contains("Олеговна"), "{message}");
        }
    }
    // The name is stated in no form that is known here.
    let unnamed = &[
        ("Вера Образцова — политзаключённая", "Политзаключённые: новое имя"),
        ("Веру Образцову политзаключённой", "её политзаключённой"),
        ("Вера Образцова", "Ольга Примерова"),
        ("Веру Образцову", "Ольгу Примерову"),
        ("Вере Образцовой", "Ольге Примеровой"),
        ("Образцовой Вере Олеговне", "Примеровой Ольге Олеговне"),
    ];
    let message = both(unnamed).unwrap_err().to_string();
    assert!(message.contains("is not named in ru.txt"), "{message}");
}

#[test]
fn an_address_with_another_patronymic_is_left_out() {
    let with = |recipient: &str| imported(&ENGLISH.replace("Образцовой Вере Олеговне", recipient));
    assert!(with("Образцовой Вере").is_clear);
    let imported = with("Образцовой Вере Ивановне");
    assert_eq!(card(&imported)["mail"]["address"], Value::Null, "{}", imported.report);
    assert!(!imported.is_clear);
    let message = both(&[("Образцовой Вере Олеговне", "Образцовой Вере Ивановне")]);
    assert!(message.unwrap_err().to_string().contains("may be two people"));
}

#[test]
fn a_text_of_another_form_is_no_draft_that_anybody_can_use() {
    let long = "In 2025 the court said that she was guilty, and sentenced her to six years in the colony. ".repeat(40);
    let imported = imported(&long);
    assert!(!imported.is_clear);
    assert!(imported.report.contains("the draft lacks"), "{}", imported.report);
    assert!(serde_json::from_str::<Value>(&imported.draft).unwrap()["title"].is_null());
}
