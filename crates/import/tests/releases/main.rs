//! Releases of fictional people, each the usual one but for a line: the members that the draft must have or must not
//! have, and the questions of the report.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

mod addresses;
mod changes;
mod headings;
mod page;
mod people;

use prisoner_card_document::Source;
use prisoner_card_import::{Imported, Request, import};
use serde_json::{Value, json};

const ENGLISH: &str = include_str!("usual.en.txt");
const RUSSIAN: &str = include_str!("usual.ru.txt");

/// The line of the usual release that tells the events.
const ACCOUNT: [&str; 2] = [
    "Vera Obraztsova lived in Sampleville.",
    "Вера Образцова жила в Образцовске.",
];

/// The lines of the usual releases that introduce the address.
const INTRODUCTION: [&str; 2] = [
    "You can write to Vera Obraztsova at this address:",
    "Вере Образцовой можно написать письмо по адресу:",
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
fn uncertain_facts_are_asked_about_and_never_filled_in() {
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
        // Charges without their law, or without its words.
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
        // Facts that somebody may need to know, and no member takes.
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
fn a_text_of_another_form_is_no_draft_that_anybody_can_use() {
    let long = "In 2025 the court said that she was guilty, and sentenced her to six years in the colony. ".repeat(40);
    let imported = imported(&long);
    assert!(!imported.is_clear);
    assert!(imported.report.contains("the draft lacks"), "{}", imported.report);
    assert!(serde_json::from_str::<Value>(&imported.draft).unwrap()["title"].is_null());
}
