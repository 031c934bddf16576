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
fn facts_of_a_relative_with_the_same_surname_are_not_the_persons() {
    const KOVALENKO: [&str; 2] = ["Kovalenko", "Коваленко"];
    let with_person = |given: &[&str; 2], family: &[&str; 2], line: &str| {
        let text = with(&ACCOUNT, line)
            .replace("Vera", given[0])
            .replace("Вере", given[1])
            .replace("Вера", given[0])
            .replace("Obraztsova", family[0])
            .replace("Образцовой", family[1])
            .replace("Образцова", family[1])
            .replace(" Olegovna", "")
            .replace(" Олеговне", "");
        imported(&text)
    };
    let mut taken = Vec::new();
    for (given, line) in [
        (
            ["Alexandra", "Александре"],
            "On 4 July 2023, a court in Sampleville sentenced Alexander Kovalenko to two years in prison for extremism.",
        ),
        (
            ["Valeria", "Валерии"],
            "On 4 July 2023, a court in Sampleville sentenced Valery Kovalenko to two years in prison for extremism.",
        ),
        (
            ["Alexander", "Александру"],
            "On 4 July 2023, Alexandra Kovalenko was sentenced to two years in prison for extremism.",
        ),
        (
            ["Vera", "Вере"],
            "Her husband, Oleg Kovalenko, was a teacher in Sampleville. On 4 July 2023, Kovalenko was sentenced to two years in prison for extremism.",
        ),
        (
            ["Vera", "Вере"],
            "Oleg Kovalenko was a teacher in Sampleville.\n\nOn 4 July 2023, Kovalenko was sentenced to two years in prison for extremism.",
        ),
    ] {
        let imported = with_person(&given, &KOVALENKO, line);
        let card = card(&imported);
        if card["sentence"] != Value::Null || imported.is_clear {
            taken.push(line);
        }
    }
    assert_eq!(taken, [""; 0]);
    for line in [
        "On 4 July 2023, a court in Sampleville sentenced Alexandra Kovalenko to two years in prison for extremism.",
        "Her husband, Oleg Kovalenko, was a teacher. Alexandra Kovalenko was an artist. On 4 July 2023, Kovalenko was sentenced to two years in prison for extremism.",
    ] {
        let imported = with_person(&["Alexandra", "Александре"], &KOVALENKO, line);
        assert_eq!(
            card(&imported)["sentence"]["term"],
            "P2Y",
            "{line}\n{}",
            imported.report
        );
    }
    for (line, is_taken) in [
        ("4 июля 2023 года Александра Коваленко задержали на остановке.", false),
        ("4 июля 2023 года задержали Александра Коваленко.", false),
        ("4 июля 2023 года Александру Коваленко задержали на остановке.", true),
    ] {
        let text = with(&ACCOUNT, line)
            .replace("Вере Олеговне", "Александре")
            .replace("Вере", "Александре")
            .replace("Веру", "Александру")
            .replace("Вера", "Александра")
            .replace("Vera Olegovna", "Alexandra")
            .replace("Образцовой", "Коваленко")
            .replace("Образцову", "Коваленко")
            .replace("Образцова", "Коваленко")
            .replace("Obraztsova", "Kovalenko");
        let imported = imported(&text);
        assert_eq!(
            card(&imported)["events"] != Value::Null,
            is_taken,
            "{line}\n{}",
            imported.report
        );
    }
}

#[test]
fn a_word_with_a_capital_before_the_surname_is_no_relative() {
    let mut lost = Vec::new();
    for line in [
        "Вину Образцова не признала.",
        "Утром Образцову увезли в отдел полиции.",
        "Дома у Образцовой провели обыск.",
        "Осенью Образцова писала картины.",
        "Процесс Образцовой был закрытым.",
        "Защита Образцовой ждёт ответа.",
        "Родные Образцовой молчат.",
        "Почему Образцова писала посты, неизвестно.",
        "В Камышине Образцова жила у друзей.",
        "During Obraztsova’s trial the public was not admitted.",
        "Despite Obraztsova’s illness she was kept in a cell.",
        "Why Obraztsova wrote the posts is unknown.",
        "Though Obraztsova opposed the war, she hurt nobody.",
        "In Volgograd Obraztsova was kept in a cell.",
        "According to Memorial Obraztsova opposed the war.",
    ] {
        let sentence = if is_english(line) {
            "On 4 February 2025, a court in Sampleville sentenced Obraztsova to nine years in prison."
        } else {
            "4 февраля 2025 года суд в Образцовске приговорил Образцову к девяти годам колонии общего режима."
        };
        for between in [" ", "\n\n"] {
            let (card, imported) = with_account(&format!("{line}{between}{sentence}"));
            if card["sentence"]["term"] != "P9Y" {
                lost.push((line, imported.report));
            }
        }
    }
    assert_eq!(lost, []);
    for line in [
        "Её двоюродный брат Северьян Образцов — учитель. 4 февраля 2025 года Образцову назначили девять лет колонии.",
        "Мария Образцова — учительница.\n\n4 февраля 2025 года Образцову приговорили к девяти годам колонии общего режима.",
        "Maria Obraztsova is a teacher.\n\nOn 4 February 2025, Obraztsova was sentenced to nine years in prison.",
    ] {
        let (card, imported) = with_account(line);
        assert_eq!(card["sentence"], Value::Null, "{line}\n{}", imported.report);
    }
}

#[test]
fn lines_with_labels_under_somebody_else_are_asked_about() {
    let mut taken = Vec::new();
    for lines in [
        "Co-defendants\n\nOleg Misalov\n\nSentence: 9 years in prison",
        "Oleg Misalov\n\nSentence: 9 years in prison",
        "Co-defendants:\n\nSentence: 9 years in prison",
        "# The prosecutor's demand\n\nSentence: 9 years in prison",
        "# Oleg Misalov\n\nSentence: 9 years in prison\n\nDetained: 5 May 2024",
        "# Другие фигуранты\n\nЗадержан: 5 мая 2024 года\n\nСрок: 9 лет лишения свободы",
        "Другие фигуранты дела\n\nОлег Мисалов\n\nСрок: 9 лет лишения свободы",
        "Name: Oleg Misalov\n\nSentence: 9 years in prison",
    ] {
        let (card, imported) = with_account(lines);
        if card["sentence"] != Value::Null || card["events"] != Value::Null || imported.is_clear {
            taken.push(lines);
        }
    }
    assert_eq!(taken, [""; 0]);
    for lines in [
        "Sentence: 9 years in prison",
        "Co-defendants\n\nOleg Misalov\n\nVera Obraztsova\n\nSentence: 9 years in prison",
        "# Co-defendants\n\nOleg Misalov\n\n# Sentence\n\nSentence: 9 years in prison",
        "Вера Образцова\n\nСрок: 9 лет лишения свободы",
    ] {
        let (card, imported) = with_account(lines);
        assert_eq!(card["sentence"]["term"], "P9Y", "{lines}\n{}", imported.report);
    }
}

#[test]
fn lines_with_labels_under_a_heading_in_capitals_are_the_persons() {
    let mut lost = Vec::new();
    for heading in [
        "Key Facts",
        "Criminal Case",
        "Case Details",
        "Personal Information",
        "Legal Status",
        "Case Summary",
        "About Vera Obraztsova",
        "Уголовное Дело",
        "Личные Данные",
    ] {
        let label = if is_english(heading) {
            "Sentence: 9 years in prison"
        } else {
            "Срок: 9 лет лишения свободы"
        };
        let (card, imported) = with_account(&format!("# {heading}\n\n{label}"));
        if card["sentence"]["term"] != "P9Y" {
            lost.push((heading, imported.report));
        }
    }
    assert_eq!(lost, []);
}

/// The lines of the usual releases with the finding.
const FINDING: [&str; 2] = [
    "The Example Letters Committee, under its own guidelines, considers Vera Obraztsova a political prisoner.",
    "Комитет примерных писем считает Веру Образцову политзаключённой.",
];

#[test]
fn a_finding_about_somebody_else_is_none() {
    let mut taken = Vec::new();
    for line in [
        "Memorial considers her husband, Oleg, a political prisoner.",
        "Memorial considers Vera Obraztsova’s husband a political prisoner.",
        "Memorial considers the husband of Vera Obraztsova a political prisoner.",
        "Memorial considers Oleg Misalov a political prisoner.",
        "Memorial considers Oleg Obraztsov a political prisoner.",
        "«Мемориал» признал её мужа Олега Мисалова политзаключённым.",
        "«Мемориал» признал мужа Образцовой политзаключённым.",
        "«Мемориал» считает мужа активистки Веры Образцовой политзаключённым.",
        // Nobody whose finding counts.
        "Her mother considers Vera Obraztsova a political prisoner.",
        "Vera Obraztsova considers herself a political prisoner.",
        "The court considers Vera Obraztsova a political prisoner.",
        "Адвокат считает Веру Образцову политзаключённой.",
        "Вера Образцова считает себя политзаключённой.",
        "Суд признал Веру Образцову политзаключённой.",
        "Friends of Vera Obraztsova recognised her as a political prisoner.",
        "Friends of Vera from the Primersk Bar Association recognised Vera Obraztsova as a political prisoner.",
        "Lawyers for Vera Obraztsova from the Defenders Union recognised Vera Obraztsova as a political prisoner.",
        "Memorial considers Alexei Misalov, a supporter of Vera Obraztsova, a political prisoner.",
        "Memorial considers Alexei Navalny supporter Vera Obraztsova’s husband a political prisoner.",
        "Memorial considers Vera Obraztsova supporter Alexei Misalov a political prisoner.",
        "«Мемориал» считает сторонника Алексея Петровича Образцова политзаключённым.",
    ] {
        let imported = imported(&with(&FINDING, line));
        let card = card(&imported);
        let recognition = &card["recognition"];
        // With another name in the finding, whose draft it is may not be sure.
        let is_taken = recognition["status"] != Value::Null || recognition["by"] != Value::Null;
        let is_summary = card["summary"].to_string().contains("husband");
        if (is_taken || is_summary) && card["name"] != Value::Null || imported.is_clear {
            taken.push(line);
        }
    }
    assert_eq!(taken, [""; 0]);
}

#[test]
fn a_finding_may_describe_the_person() {
    let mut lost = Vec::new();
    for object in [
        "Crimean Tatar activist Vera Obraztsova",
        "Sampleville resident Vera Obraztsova",
        "St Petersburg resident Vera Obraztsova",
        "Jehovah’s Witness Vera Obraztsova",
        "Novaya Gazeta journalist Vera Obraztsova",
        "Moscow State University professor Vera Obraztsova",
        "the lawyer Vera Obraztsova",
        "the young woman Vera Obraztsova",
        "Vera Obraztsova, a teacher and mother of two, as",
        "Vera Obraztsova, a resident of Sampleville in Primerskaya Oblast,",
        "Vera Olegovna Obraztsova",
        "Alexei Navalny supporter Vera Obraztsova",
        "Vera Obraztsova, a colleague of Ivan Vymysel,",
        "сторонницу Алексея Навального Веру Образцову",
        "Веру Олеговну Образцову",
        "Образцову Веру Олеговну",
        "жительницу Камышина Веру Образцову",
        "гражданку Украины Веру Образцову",
        "активистку из Перми Веру Образцову",
        "мать троих детей Веру Образцову",
        "адвоката Веру Образцову",
        "Свидетеля Иеговы Веру Образцову",
        "журналистку «Новой газеты» Веру Образцову",
        "Веру Образцову, жительницу Камышина,",
    ] {
        let line = if is_english(object) {
            format!("The Example Letters Committee considers {object} a political prisoner.")
        } else {
            format!("Комитет примерных писем считает {object} политзаключённой.")
        };
        let imported = imported(&with(&FINDING, &line));
        let card = card(&imported);
        let recognition = &card["recognition"];
        if recognition["status"] != "recognised" || recognition["by"] == Value::Null {
            lost.push((object, imported.report));
        }
    }
    assert_eq!(lost, []);
}

#[test]
fn who_recognises_the_person_is_an_organisation_and_nothing_more() {
    let by = |line: &str| {
        let imported = imported(&with(&FINDING, line));
        let recognition = card(&imported)["recognition"].clone();
        assert_eq!(recognition["status"], "recognised", "{line}\n{}", imported.report);
        (recognition["by"].clone(), imported)
    };
    for line in [
        "Last week Memorial recognised Vera Obraztsova as a political prisoner.",
        "Today the Example Letters Committee recognised Vera Obraztsova as a political prisoner.",
        "In June 2025 Memorial recognised Vera Obraztsova as a political prisoner.",
        "In May 2025 Memorial recognised Vera Obraztsova as a political prisoner.",
        "Memorial officially recognised Vera Obraztsova as a political prisoner.",
        "Сегодня «Мемориал» признал Веру Образцову политзаключённой.",
        "«Мемориал» официально признал Веру Образцову политзаключённой.",
        "For years Memorial has recognised Vera Obraztsova as a political prisoner.",
        "In Primersk Memorial recognised Vera Obraztsova as a political prisoner.",
        "In Defence of Vera Obraztsova Memorial recognised Vera Obraztsova as a political prisoner.",
        "For Human Rights Day Memorial recognised Vera Obraztsova as a political prisoner.",
        "For Human Rights movement today recognised Vera Obraztsova as a political prisoner.",
    ] {
        let (by, imported) = by(line);
        assert_eq!(by, Value::Null, "{line}\n{}", imported.report);
        assert!(!imported.is_clear, "{line}");
    }
    for (line, expected) in [
        ("Memorial considers her a political prisoner.", "Memorial"),
        (
            "The Today Committee considers Vera Obraztsova a political prisoner.",
            "the Today Committee",
        ),
        ("«Мемориал» признал её политзаключённой.", "«Мемориал»"),
        (
            "For Human Rights movement considers Vera Obraztsova a political prisoner.",
            "For Human Rights movement",
        ),
        (
            "In Defence of Rights considers Vera Obraztsova a political prisoner.",
            "In Defence of Rights",
        ),
        (
            "In Defence of Political Prisoners considers Vera Obraztsova a political prisoner.",
            "In Defence of Political Prisoners",
        ),
        (
            "Lawyers for Human Rights Association considers Vera Obraztsova a political prisoner.",
            "Lawyers for Human Rights Association",
        ),
        (
            "Friends of Primersk Society considers teacher Vera Obraztsova a political prisoner.",
            "Friends of Primersk Society",
        ),
        (
            "«Мемориал» внёс Веру Образцову в список политзаключённых.",
            "«Мемориал»",
        ),
    ] {
        let (by, imported) = by(line);
        assert_eq!(
            by[if is_english(line) { "en" } else { "ru" }],
            expected,
            "{line}\n{}",
            imported.report
        );
    }
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
