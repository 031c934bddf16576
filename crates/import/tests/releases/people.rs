//! The person that a release is about.

use super::*;

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

#[test]
fn facts_of_the_family_are_not_the_persons() {
    for line in [
        "Мужу Образцовой предъявили обвинение по ч. 2 ст. 167 УК РФ (поджог).",
        "Сестру Образцовой обвиняют в поджоге (ч. 2 ст. 167 УК РФ).",
        "Ольгу Образцову осудили за поджог (ч. 2 ст. 167 УК РФ).",
        "Образцову предъявили обвинение по ч. 2 ст. 167 УК РФ (поджог).",
        "Образцова обвиняют в поджоге (ч. 2 ст. 167 УК РФ).",
        "Ему предъявили обвинение по ч. 2 ст. 167 УК РФ (поджог).",
        "He was charged with arson (Article 167, Part 2, of the Criminal Code of Russia).",
        "He was ill. He was charged with arson (Article 167, Part 2, of the Criminal Code of Russia).",
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
fn a_surname_like_a_patronymic_is_a_surname() {
    let person = |text: &str, given: [&str; 2], family: [&str; 2]| {
        text.replace("Vera Olegovna", given[0])
            .replace("Вере Олеговне", given[1])
            .replace("Vera", given[0])
            .replace("Obraztsova", family[0])
            .replace("Образцовой", family[1])
    };
    let without = |text: String| {
        let lines = text
            .lines()
            .filter(|line| !line.starts_with("RU:") && !line.starts_with("EN:"));
        lines.collect::<Vec<_>>().join("\n")
    };
    for family in ["Statkevich", "Stefanovich", "Matskevich"] {
        let text = without(person(ENGLISH, ["Nikolai", "Николаю"], [family, "Статкевичу"]));
        let card = card(&imported(&text));
        assert_eq!(card["name"]["en"], format!("Nikolai {family}"));
    }
    let text = ENGLISH
        .replace("Obraztsova", "Statkevich")
        .replace("Образцовой", "Статкевич");
    let imported = imported(&text);
    let card = card(&imported);
    assert_eq!(card["gender"], "f", "{}", imported.report);
    assert_eq!(card["name"]["en"]["patronymic"], "Olegovna");
    assert_ne!(card["mail"]["address"], Value::Null, "{}", imported.report);
    assert!(imported.is_clear, "{}", imported.report);
}
