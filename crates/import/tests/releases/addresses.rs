//! The addresses of a release that are taken.

use super::*;

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
fn an_address_with_the_hyphens_of_typesetters_is_taken() {
    let imported = imported(&RUSSIAN.replace("ФКУ ИК-5", "ФКУ ИК\u{2011}5"));
    let envelope = &card(&imported)["mail"]["address"]["envelope"]["ru"];
    assert!(
        envelope.as_str().is_some_and(|text| text.contains("ФКУ ИК-5")),
        "{}",
        imported.report
    );
}

#[test]
fn an_address_of_two_prisons_or_two_regions_is_left_out() {
    for (old, new, reason) in [
        ("ФКУ ИК-5", "ФКУ СИЗО-5", "differ in their kind"),
        ("ФКУ ИК-5", "ФКУ ИК-5 и СИЗО-1", "names two prisons"),
        ("Penal Colony No. 5", "Remand Prison No. 5", "differ in their kind"),
        (
            "УФСИН России по Примерской области",
            "УФСИН России по Мисальской области",
            "names two regions",
        ),
    ] {
        assert_left_out(old, new, reason);
    }
}

#[test]
fn an_address_with_another_date_of_birth_than_the_source_is_left_out() {
    for (stated, is_taken) in [
        ("Vera Obraztsova was born on 3 March 1990.", false),
        ("Vera Obraztsova was born on 3 March 1991.", true),
    ] {
        let text = ENGLISH.replace(
            "Vera Obraztsova lived in",
            &format!("{stated} Vera Obraztsova lived in"),
        );
        assert_ne!(text, ENGLISH);
        let imported = imported(&text);
        let address = &card(&imported)["mail"]["address"];
        assert_eq!(!address.is_null(), is_taken, "{stated}\n{}", imported.report);
        assert_eq!(card(&imported)["birth"].is_null(), !is_taken, "{stated}");
        let is_said = imported.report.contains("another date of birth than the address");
        assert_eq!(is_said, !is_taken, "{stated}\n{}", imported.report);
    }
}

#[test]
fn an_address_for_another_time_is_left_out() {
    const INVITATION: &str = "You can write to Vera Obraztsova at this address:";
    for line in [
        "When she reaches the colony, you can write to Vera Obraztsova at this address:",
        "Once she has arrived, you can write to Vera Obraztsova at this address:",
        "You can write to Vera Obraztsova after the transfer at this address:",
    ] {
        assert_left_out(INVITATION, line, "what stands before it is not understood");
    }
    let later = "После этапа Вере Образцовой можно написать письмо по адресу:";
    let imported = imported(&RUSSIAN.replace("Вере Образцовой можно написать письмо по адресу:", later));
    assert_eq!(card(&imported)["mail"]["address"], Value::Null, "{}", imported.report);
    assert_left_out(
        INVITATION,
        "You can write to the court about Vera Obraztsova at this address:",
        "may name somebody else",
    );
}

/// Asserts that the English release with that change gives no address, for that reason.
#[track_caller]
fn assert_left_out(old: &str, new: &str, reason: &str) {
    let text = ENGLISH.replace(old, new);
    assert_ne!(text, ENGLISH);
    let imported = imported(&text);
    let report = &imported.report;
    assert_eq!(card(&imported)["mail"]["address"], Value::Null, "{new}\n{report}");
    assert!(report.contains(reason), "{new}\n{report}");
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
        assert_left_out(old, new, "the numbers in the addresses differ");
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
fn a_letter_of_another_script_leaves_an_address_out() {
    for (old, new) in [
        ("г. Образцовск", "г. Образцoвск"),
        ("ФКУ ИК-5", "ФКУ ИK-5"),
        ("Образцовой Вере", "Обpазцовой Вере"),
        ("г. Образцовск", "g. Образцовск"),
        ("Pridumannaya Street", "Рridumannaya Street"),
    ] {
        assert_left_out(old, new, "a letter of another script");
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
fn an_address_that_is_introduced_as_somebody_elses_is_left_out_and_asked_about() {
    let mut taken = Vec::new();
    for line in [
        "Write to her mother:",
        "You can write to her lawyer at:",
        "You can write to Vera Obraztsova’s lawyer at:",
        "You can write to Vera Obraztsova's lawyer at:",
        "Letters to the family:",
        "Letters can be sent to her relatives:",
        "Write to Ivan Vymysel:",
        "You can write to Ivan Obraztsov:",
        "You can write to Obraztsov:",
        "Write to him:",
        "You can write to Vera Vymysel at this address:",
        "You can write to her and to her husband:",
        "Ivan Vymysel's address:",
        "Ivan's address:",
        "Support Ivan Vymysel with a letter:",
        "Support her sister with a letter:",
        "To write to her husband:",
        "Lawyer's address for letters:",
        "Please send letters to the support group:",
        "You can write to the Sample Foundation:",
        "You can write to us:",
        "You can write a letter of support to her mother.",
        "You can write to her mother. This is the address:",
        "You can write to her mother.\n\nAddress for letters:",
        "Her mother lives alone. You can write to her:",
        "Letters to Vera do not arrive, so write to her father. Here is the address:",
        "Пишите её матери:",
        "Пишите маме Веры:",
        "Адрес адвоката для писем:",
        "Адрес её адвоката:",
        "Адрес Ивана Вымысла:",
        "Адрес Ивана Образцова:",
        "Пишите ему:",
        "Можно написать письмо её матери:",
        "Вы можете написать Ивану Вымыслу:",
        "Ивану можно написать письмо по адресу:",
        "Можно писать письма адвокату:",
        "Письма для семьи:",
        "Письма можно отправлять в группу поддержки:",
        "Поддержите Ивана Вымысла письмом:",
        "Поддержите сестру Веры письмом:",
        "Письма родным можно отправлять по адресу:",
        "Можно писать письма в фонд «Образец»:",
        "Можно написать письмо её матери. Адрес:",
        "Её мать живёт одна. Ей можно написать:",
    ] {
        let imported = imported(&with(&INTRODUCTION, line));
        let card = card(&imported);
        let is_left = card["mail"]["address"] == Value::Null && card["custody"] == Value::Null;
        if !is_left || imported.is_clear || !imported.report.contains("left out") {
            taken.push(line);
        }
    }
    assert_eq!(taken, [""; 0]);
}

#[test]
fn an_address_that_is_introduced_as_the_persons_is_taken() {
    let mut left = Vec::new();
    for line in [
        "You can write to Vera Obraztsova:",
        "You can write to Vera:",
        "You can write to Vera Olegovna Obraztsova at:",
        "You can write to her in Penal Colony No. 5 in Obraztsovsk:",
        "Write to her:",
        "Write to Obraztsova:",
        "Here is her address:",
        "Vera Obraztsova’s address:",
        "Support Vera Obraztsova with a letter:",
        "Letters can be sent to Vera Obraztsova:",
        "Her mother says that letters arrive. You can write to Vera Obraztsova:",
        "Her lawyer appealed against the verdict.\n\nYou can write to Vera:",
        "Her mother wrote a letter to the court.\n\nAddress for letters:",
        "Пишите ей:",
        "Ей можно написать:",
        "Адрес Веры Образцовой:",
        "Адрес СИЗО:",
        "Поддержите Веру Образцову письмом:",
        "Вы можете написать Вере Образцовой:",
        "Вере можно написать письмо по адресу:",
        "Письма можно отправлять по адресу:",
        "Мать говорит, что письма приходят. Вере Образцовой можно написать письмо по адресу:",
        "Адвокат обжаловал приговор.\n\nПишите Вере:",
    ] {
        let imported = imported(&with(&INTRODUCTION, line));
        if card(&imported)["mail"]["address"] == Value::Null {
            left.push(line);
        }
    }
    assert_eq!(left, [""; 0]);
}
