//! The texts on the envelope, and whether a card shows them.

use prisoner_card_format::codes::CustodyCode;

use super::{changed, reported};

#[test]
fn faults_of_custody_are_reported() {
    let custody = r#""custody": { "code": "colony", "certainty": "confirmed", "since": "2024-09" }"#;
    for (value, expected) in [
        (
            r#"{ "place": "Primersk" }"#,
            "custody has no code: write a code of the list",
        ),
        (
            r#"{ "code": "space_station" }"#,
            "custody has no code that cards know, and a code of tomorrow may forbid it: write a code of the list",
        ),
        (
            r#"{ "code": "prison", "place": 5 }"#,
            "another member of custody is of the wrong kind, so that cards can read nothing of it: correct that member",
        ),
        (
            r#"{ "code": 5 }"#,
            "the code of custody is no text: write a code of the list",
        ),
    ] {
        let lines = reported(&changed(custody, &format!("\"custody\": {value}")));
        let about: Vec<&String> = lines
            .iter()
            .filter(|line| line.contains(" address-not-shown at "))
            .collect();
        assert_eq!(about.len(), 1, "{value}: {lines:?}");
        assert!(
            about[0].contains(&format!("the card will not show this address: {expected}")),
            "{about:?}"
        );
    }
}

#[test]
fn an_address_that_cannot_be_read_is_said_to_be_incomplete() {
    let with = |envelope: &str| {
        let feed = changed("\"channels\"", "\"_channels\"").replace("1987 г. р.\"", envelope);
        let lines = reported(&feed);
        lines.into_iter().find(|line| line.contains(" no-address at "))
    };
    assert_eq!(with("1987 г. р.\""), None);
    assert_eq!(
        with("1987 г. р.\\ufffd\"").as_deref(),
        Some(
            "warning no-address at /items/0/_prisoner_card/mail/state [\"open\"]: letters can be sent, it says, but there is \
             no complete address, and no other way to write: add address or channels, or write \"unknown\""
        )
    );
}

#[test]
fn two_addresses_of_one_language_are_an_error() {
    for (member, again) in [("envelope", "RU"), ("reading", "EN")] {
        let feed = changed(
            &format!("\"{member}\": {{"),
            &format!("\"{member}\": {{ \"{again}\": \"Another\","),
        );
        let lines = reported(&feed);
        let line = lines
            .iter()
            .find(|line| line.contains("repeated-language at /items/0/_prisoner_card/mail"));
        assert!(
            line.is_some_and(|line| line.starts_with("error ")),
            "{member}: {lines:?}"
        );
    }
}

/// The format's rule 6. Of somebody who disappeared, the place was perhaps the last one known.
#[test]
fn the_place_of_somebody_in_hiding_or_free_is_an_error() {
    for code in CustodyCode::ALL {
        let expected = match code.code() {
            "wanted" | "at_liberty" | "released" | "exchanged" | "conditional_release" | "abroad" => vec!["error"],
            "disappeared" => vec!["warning"],
            _ => vec![],
        };
        let custody = format!(r#""code": "{}", "place": "Primersk","#, code.code());
        let lines = reported(&changed(r#""code": "colony","#, &custody));
        let about = lines.iter().filter(|line| line.contains(" place-not-shown at "));
        let severities: Vec<&str> = about.filter_map(|line| line.split(' ').next()).collect();
        assert_eq!(severities, expected, "{code:?}: {lines:?}");
    }
}

#[test]
fn at_home_the_advice_is_to_say_in_the_note_who_takes_letters() {
    let feed =
        changed(r#""code": "colony""#, r#""code": "house_arrest""#).replace("\"address\": {", "\"_kept_back\": {");
    let lines: Vec<String> = reported(&feed);
    let line = lines.iter().find(|line| line.contains(" address-not-shown at "));
    assert!(
        line.unwrap().contains("the card will not show these channels: custody says that the person is at home, and this may lead there: remove it; in mail.note, which the card shows, you can say who takes letters"),
        "{lines:?}"
    );
    let followed = feed
        .replace("\"channels\"", "\"_channels\"")
        .replace("Please write in Russian.", "Her lawyer takes letters.");
    assert!(
        !reported(&followed)
            .iter()
            .any(|line| line.contains("address-not-shown"))
    );
}

#[test]
fn an_other_address_that_no_card_shows_is_reported_by_itself() {
    let other = |purpose: &str, verified_on: &str| {
        format!(
            r#"{{"purpose": "{purpose}", "envelope": {{"ru": "000000, г. Примерск, ФКУ ИК-1, Примеровой Анне"}}, "verified_on": "{verified_on}"}}"#
        )
    };
    let with = |purpose_and_days: [(&str, &str); 2], state: &str| {
        let others = purpose_and_days.map(|(purpose, day)| other(purpose, day)).join(", ");
        let events = r#""events": [{ "date": "2026-10-01", "code": "transferred" }], "mail": {"#;
        changed(r#""mail": {"#, events).replacen(
            r#""state": "open""#,
            &format!(r#""state": "{state}", "other_addresses": [{others}]"#),
            1,
        )
    };
    let about = |feed: &str| -> Vec<String> {
        let reported = reported(feed);
        reported
            .into_iter()
            .filter(|line| line.contains("address-not-shown"))
            .collect()
    };
    let days = [("books", "2026-10-10"), ("parcels", "2026-09-10")];
    let found = about(&with(days, "open"));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with("error address-not-shown at /items/0/_prisoner_card/mail/other_addresses/1 ")
            && found[0].contains("an event says transferred, and the address was not verified since"),
        "{found:?}"
    );
    // Reported once where the same is reported for the address for letters.
    let found = about(&with(days, "paused"));
    assert!(
        found[0].starts_with("warning address-not-shown at /items/0/_prisoner_card/mail/address "),
        "{found:?}"
    );
}

/// The problems of the sound feed with another address, which has these members.
fn of_another(members: &str) -> Vec<String> {
    let other = format!("\"other_addresses\": [{{ \"purpose\": \"books\", {members} }}],\n\"languages\": [\"ru\"],");
    let lines = reported(&changed("\"languages\": [\"ru\"],", &other));
    let start = |line: &str| line.split(" [").next().unwrap_or_default().to_owned();
    lines.iter().map(|line| start(line)).collect()
}

#[test]
fn every_check_of_an_address_is_of_the_others_too() {
    let envelope = "\"envelope\": { \"ru\": \"000000, г. Примерск, ФКУ ИК-0, Примеровой Анне\" }";
    let sure = "\"certainty\": \"confirmed\", \"verified_on\": \"2026-10-20\"";
    let place = "at /items/0/_prisoner_card/mail/other_addresses/0";
    for (members, expected) in [
        (format!("{envelope}, {sure}"), vec![]),
        (
            format!("{envelope}, \"certainty\": \"confirmed\", \"verified_on\": \"2027-11-01\""),
            vec![format!("error date-in-future {place}/verified_on")],
        ),
        (
            format!("{envelope}, {sure}, \"review_by\": \"2026-10-19\""),
            vec![
                format!("error contradictory-dates {place}/review_by"),
                format!("warning review-passed {place}/review_by"),
            ],
        ),
        (
            format!("{envelope}, \"certainty\": \"confirmed\", \"verified_on\": \"1986\""),
            vec![
                "error contradictory-dates at /items/0/_prisoner_card/birth".to_owned(),
                format!("warning address-of-another-place {place}/verified_on"),
            ],
        ),
        (
            format!("{envelope}, \"certainty\": \"presumed\""),
            vec![format!("warning presumed-without-review {place}/certainty")],
        ),
        (
            format!("{envelope}, \"certainty\": \"confirmed\""),
            vec![format!("advice confirmed-without-date {place}/certainty")],
        ),
        (
            format!("{envelope}, \"verified_on\": \"2026-10-20\""),
            vec![format!("warning no-certainty {place}")],
        ),
        (
            format!("{}, {sure}", envelope.replace("000000", "00000")),
            vec![format!("error postal-code {place}/envelope/ru")],
        ),
        (
            format!("{}, {sure}", envelope.replace(", Примеровой Анне", "")),
            vec![format!("warning no-recipient {place}/envelope/ru")],
        ),
        (
            format!("{}, {sure}", envelope.replace("Анне", "Анне. Пишите по-русски")),
            vec![format!("error note-in-address {place}/envelope/ru")],
        ),
        (
            format!("{envelope}, {sure}, \"reading\": {{ \"en\": \"Primersk, 000000 (letters take a month)\" }}"),
            vec![format!("warning note-in-address {place}/reading/en")],
        ),
        (
            format!("{envelope}, {sure}, \"reading\": {{ \"en\": \"Primersk, 000001\" }}"),
            vec![format!("error different-postal-codes {place}/reading/en")],
        ),
    ] {
        assert_eq!(of_another(&members), expected, "{members}");
    }
}

#[test]
fn a_rule_or_a_sentence_of_the_note_in_an_address_is_told_and_a_town_of_the_note_is_not() {
    let codes = |note: &str, end: &str| -> Vec<String> {
        let feed =
            changed(r#""ru": "Пишите по-русски." }"#, note).replace("1987 г. р.\"", &format!("1987 г. р.{end}\""));
        let lines = reported(&feed).into_iter();
        lines
            .filter_map(|line| line.split(' ').nth(1).map(str::to_owned))
            .collect()
    };
    let note = r#""ru": "Она в г. Примерск. Ответ идёт около двух месяцев." }"#;
    let rules =
        r#""ru": "Пишите по-русски." }, "rules": [{ "en": "No stamps at all", "ru": "Марки вкладывать нельзя" }]"#;
    assert_eq!(codes(note, " Ответ идёт около двух месяцев"), ["note-in-address"]);
    assert_eq!(codes(note, ""), Vec::<String>::new());
    assert_eq!(codes(rules, ", Марки вкладывать нельзя"), ["note-in-address"]);
    assert_eq!(codes(rules, ""), Vec::<String>::new());
}

/// The sound feed without the envelope, or without a member of the mail.
#[track_caller]
fn without(member: &str) -> String {
    let mut feed: serde_json::Value = serde_json::from_str(super::SOUND).unwrap();
    let mail = &mut feed["items"][0]["_prisoner_card"]["mail"];
    let parent = if member == "envelope" {
        &mut mail["address"]
    } else {
        mail
    };
    parent.as_object_mut().unwrap().remove(member).unwrap();
    serde_json::to_string_pretty(&feed).unwrap()
}

#[test]
fn mail_to_nowhere_is_reported() {
    for address in ["address", "envelope"] {
        let feed = without(address).replace("\"channels\"", "\"_channels\"");
        let first = reported(&feed).remove(0);
        assert_eq!(
            first,
            "warning no-address at /items/0/_prisoner_card/mail/state [\"open\"]: letters can be sent, it says, but \
             there is neither an address nor another way to write: add address or channels, or write \"unknown\""
        );
    }
    // There is another way to write.
    assert_eq!(reported(&without("address")), Vec::<String>::new());
}

#[test]
fn an_address_for_reading_alone_is_reported() {
    assert_eq!(
        reported(&without("envelope")),
        [
            "warning says-nothing at /items/0/_prisoner_card/mail/address [{]: the address for reading is shown only beside the one for the envelope, which is missing: write envelope: the address exactly as it goes on it",
        ]
    );
}

#[test]
fn an_address_without_any_text_is_reported() {
    let feed = without("address").replace(
        "\"mail\": {",
        "\"mail\": { \"address\": { \"certainty\": \"confirmed\", \"verified_on\": \"2026-10-20\" },",
    );
    assert_eq!(
        reported(&feed),
        [
            "warning says-nothing at /items/0/_prisoner_card/mail/address [{]: this address has no text for the envelope, and a card leaves it out: write envelope: the address exactly as it goes on it",
        ]
    );
}

#[test]
fn all_of_the_envelope_but_the_name_in_a_text_is_a_warning() {
    // No more than the prison and its town.
    let envelope = r#""en": "Anna Primerova, Primersk Prison, Primersk""#;
    let with_envelope = changed(r#""reading": {"#, &format!(r#""reading": {{ {envelope} }}, "_": {{"#));
    let feed = with_envelope.replace("She does not exist.", "She is held in Primersk Prison, Primersk.");
    let reported = reported(&feed);
    assert!(
        reported.iter().any(|line| line.starts_with(
            "warning address-in-text at /items/0/_prisoner_card/summary/en [Primersk Prison, Primersk]: this is all of the person's address but the name"
        )),
        "{reported:#?}"
    );
}

#[test]
fn the_persons_address_in_a_text_is_found_by_the_commas_of_its_script() {
    for (language, name, address) in [
        ("am", "አና ምናባዊት", "አና ምናባዊት፣ የምሳሌ እስር ቤት፣ ምሳሌ ከተማ"),
        ("bo", "ཨ་ན།", "ཨ་ན། དཔེ་བཙོན་ཁང་། ལྷ་ས།"),
        ("ur", "انا مثالی", "انا مثالی۔ نمونہ محبس۔ نمونہ شہر"),
        ("el", "Άννα Παραδείγματος", "Άννα Παραδείγματος, Φυλακή Δοκιμής, Δοκιμή"),
    ] {
        let feed = changed("\"name\": {\n", &format!("\"name\": {{ \"{language}\": \"{name}\",\n"));
        let feed = feed.replacen(
            r#""reading": {"#,
            &format!(r#""reading": {{ "{language}": "{address}","#),
            1,
        );
        let feed = feed.replace("She does not exist.", address);
        let reported = reported(&feed);
        assert!(
            reported
                .iter()
                .any(|line| line.starts_with("error address-in-text at /items/0/_prisoner_card/summary/en")),
            "{language}: {reported:#?}"
        );
    }
}

#[test]
fn an_address_that_may_be_of_the_place_before_is_reported() {
    const ENVELOPE: &str = "000000, г. Примерск, ул. Образцовая, д. 0, ФКУ ИК-0, Примеровой Анне Петровне, 1987 г. р.";
    let here = |place: &str, since: &str| {
        let custody = r#"{ "code": "colony", "certainty": "confirmed", "since": "2024-09" }"#;
        changed(
            custody,
            &format!(r#"{{ "code": "colony", "certainty": "confirmed", "place": {place}, "since": "{since}" }}"#),
        )
    };
    for (place, number) in [
        (r#"{ "en": "Penal Colony No. 8, Primersk", "ru": "ИК-8, Примерск" }"#, 8),
        (r#""SIZO-3""#, 3),
    ] {
        assert_eq!(
            reported(&here(place, "2024-09")),
            [format!(
                "warning address-of-another-place at /items/0/_prisoner_card/mail/address/envelope/ru [\"{ENVELOPE}\"]: custody \
                 names the prison number {number}, and this is the address of number 0: if the person was moved, write the new \
                 address, or \"unknown\" as mail.state until it is known; else correct the place / the place is here [{place}]"
            )]
        );
    }
    assert_eq!(
        reported(&here(r#""Primersk""#, "2026-11")),
        [
            "warning address-of-another-place at /items/0/_prisoner_card/mail/address/verified_on [\"2026-10-20\"]: the address was \
             verified 2026-10-20, and the person is where custody says since 2026-11: make sure that it is not the address of the \
             place before, then write the new day as verified_on / since then [\"2026-11\"]"
        ]
    );
    for (place, since) in [
        (r#"{ "en": "Penal Colony No. 0", "ru": "ИК-0" }"#, "2026-10"),
        (r#""Penal Colony No. 0, before that Remand Prison No. 3""#, "2026-10-20"),
        (r#""A colony near Primersk""#, "2026"),
    ] {
        assert_eq!(reported(&here(place, since)), [""; 0], "{place} {since}");
    }
    // Where the mail is not open, no card shows the address anyway, and that is reported.
    let closed = here(r#""SIZO-3""#, "2024-09").replace(r#""state": "open""#, r#""state": "unknown""#);
    assert!(
        reported(&closed)
            .iter()
            .all(|problem| !problem.contains("another-place")),
        "{:?}",
        reported(&closed)
    );
}

#[test]
fn a_place_and_an_address_in_two_alphabets_are_compared_by_kind_and_number() {
    let mut wrong = Vec::new();
    for (place, prison, differs) in [
        ("КП-7", "Penal Colony No. 8", true),
        ("КП-7", "Penal Colony No. 7", false),
        ("КП-7", "Colony-Settlement No. 7", false),
        ("КП-7", "Settlement Colony No. 8", true),
        ("КП-7", "KP-7", false),
        ("КП-7", "IK-7", true),
        ("КП-7", "Correctional Colony No. 7", true),
        ("ИК-7", "Penal Colony No. 7", false),
        ("ИК-7", "Corrective Colony No. 7", false),
        ("ИК-7", "IK-7", false),
        ("ИК-7", "IK-8", true),
        ("ИК-7", "KP-7", true),
        ("ИК-7", "SIZO-7", true),
        ("ИК-7", "Pre-trial detention centre No. 7", true),
        ("СИЗО-2", "Pre-trial detention centre No. 2", false),
        ("СИЗО-2", "Pre-trial detention centre No. 3", true),
        ("СИЗО-2", "Remand Prison No. 2", false),
        ("СИЗО-2", "Pretrial Detention Center 3", true),
        ("СИЗО-2", "Penal Colony No. 2", true),
        ("СИЗО-2", "SIZO-2", false),
        ("СИЗО-2", "SIZO No. 4", true),
        ("СИЗО-2", "Investigative Isolator No. 2", false),
        ("Следственный изолятор № 2", "SIZO-2", false),
        ("Исправительная колония № 7", "IK-7", false),
        ("Колония-поселение № 7", "KP-7", false),
        ("Колония-поселение № 7", "IK-7", true),
        // Words that leave the kind open.
        ("СИЗО-2", "Prison No. 2", false),
        ("СИЗО-2", "Institution No. 5", false),
        ("Тюрьма № 2", "Remand Prison No. 2", false),
        ("ПК-7", "Penal Colony No. 7", false),
        ("СИЗО-2; до того ИК-7", "Penal Colony No. 7", false),
        ("В Примерске", "Penal Colony No. 7", false),
    ] {
        for member in ["envelope", "reading"] {
            let custody = r#"{ "code": "colony", "certainty": "confirmed", "since": "2024-09" }"#;
            let with_place = custody.replace("\"since\"", &format!(r#""place": {{ "ru": "{place}" }}, "since""#));
            let text = format!("Anna Primerova, {prison}, Primersk, 000000, Russia");
            let (envelope, reading) = match member {
                "envelope" => (text.as_str(), "Anna Primerova"),
                _ => (
                    "000000, г. Примерск, а/я 5, Примеровой Анне Петровне, 1987 г. р.",
                    text.as_str(),
                ),
            };
            let feed = changed(custody, &with_place)
                .replace(
                    "000000, г. Примерск, ул. Образцовая, д. 0, ФКУ ИК-0, Примеровой Анне Петровне, 1987 г. р.",
                    envelope,
                )
                .replace("Anna Primerova, Penal Colony No. 0, Primersk, 000000", reading);
            let is_found = reported(&feed)
                .iter()
                .any(|problem| problem.contains("address-of-another-place"));
            if is_found != differs {
                wrong.push((place, prison, member));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_place_and_an_address_in_one_language_are_compared_by_number_alone() {
    let mut wrong = Vec::new();
    for (language, place, prison, differs) in [
        (
            "tr",
            "Örnek 1 No'lu Kapalı Cezaevi",
            "Örnek 2 No'lu Kapalı Cezaevi, 06000 Örnek/ANKARA",
            true,
        ),
        (
            "tr",
            "Örnek 1 Nolu Kapalı Cezaevi",
            "ÖRNEK 1 NO'LU KAPALI CEZAEVİ, 06000 Örnek/ANKARA",
            false,
        ),
        (
            "en",
            "Central Jail No. 1",
            "Central Jail No. 8, Exampleton 110001",
            true,
        ),
        (
            "en",
            "Central Jail No. 1, Exampleton",
            "Central Jail 1, 8 Example Road, Exampleton 110001",
            false,
        ),
        (
            "ka",
            "N9 პენიტენციური დაწესებულება",
            "N8 პენიტენციური დაწესებულება, 0100 თბილისი",
            true,
        ),
        ("zh", "例市第一监狱", "100000 例市第二监狱", true),
        ("zh", "例市第一监狱", "100000 例市例路2号例市第一监狱", false),
        ("ar", "سجن بدر ١", "سجن بدر ٣، القاهرة", true),
        ("ar", "سجن بدر 3", "سجن بدر ٣، القاهرة", false),
        ("kk", "ЛА-155/14 мекемесі", "010000, Мысал қ., ЛА-155/8 мекемесі", true),
        (
            "kk",
            "ЛА-155/14 мекемесі",
            "010000, Мысал қ., 12/2, ЛА-155/14 мекемесі",
            false,
        ),
        ("en", "Badr 3", "Badr 3, PO Box 5, Badr City", false),
    ] {
        let custody = r#"{ "code": "colony", "certainty": "confirmed", "since": "2024-09" }"#;
        let with_place = custody.replace(
            "\"since\"",
            &format!(r#""place": {{ "{language}": "{place}" }}, "since""#),
        );
        let feed = changed(custody, &with_place)
            .replace(
                "\"reading\": {",
                &format!("\"reading\": {{ \"{language}\": \"{prison}, Anna Primerova\","),
            )
            .replace("ФКУ ИК-0", "ФКУ ИК")
            .replace("Penal Colony No. 0", "Penal Colony");
        let is_found = reported(&feed)
            .iter()
            .any(|problem| problem.contains("address-of-another-place"));
        if is_found != differs {
            wrong.push((place, prison));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn another_year_of_birth_than_the_persons_is_reported() {
    for (envelope, reading, count) in [
        ("1987 г. р.", "(born 1987)", 0),
        ("1978 г. р.", "(born 1987)", 1),
        ("1978 года рождения", "(born 1978)", 2),
        ("05.06.1978 г.р.", "(born on 5 June 1978)", 2),
        ("1978 р. н.", "(born 1987)", 1),
        ("", "", 0),
        // Other languages, and a date in brackets.
        ("ur. 1978", "(DOB 02/01/1978)", 2),
        ("geb. am 5. Juni 1978", "b. 1978", 2),
        ("née le 5 juin 1978", "(1978.01.02.)", 2),
        ("doğum: 1978", "nacido el 1978", 2),
        ("ur. 1987", "(DOB 02/01/1987)", 0),
        ("geb. am 5. Juni 1987", "(19.04.1987)", 0),
        // No year of birth.
        ("b. 19780", "(10.10.2026)", 0),
        ("ул. 1978 года", "(box 1978)", 0),
        ("ул. 1905 г. Н. Примерск", "", 0),
    ] {
        let feed = changed("1987 г. р.", envelope)
            .replace("Anna Primerova, Penal", &format!("Anna Primerova {reading}, Penal"));
        let lines = reported(&feed);
        let about = lines
            .iter()
            .filter(|line| line.contains("other-birth-year at /items/0/_prisoner_card/mail/address/"));
        assert_eq!(about.count(), count, "{envelope:?}, {reading:?}: {lines:#?}");
    }
}

#[test]
fn another_year_of_birth_in_another_language_is_reported_where_none_is_stated() {
    for (year, count) in [("1987", 0), ("1978", 1)] {
        let feed = changed("\"birth\": \"1987-04-19\",", "")
            .replace("Anna Primerova, Penal", &format!("Anna Primerova (born {year}), Penal"));
        let lines = reported(&feed);
        let about = lines.iter().filter(|line| line.contains("other-birth-year"));
        assert_eq!(about.count(), count, "{lines:#?}");
    }
}

#[test]
fn other_addresses_of_the_place_before_are_reported() {
    let feed = |prison: &str| {
        changed(
            "\"address\": {",
            &format!(
                r#""other_addresses": [{{ "purpose": "parcels", "envelope": {{ "ru": "000000, г. Примерск, ФКУ {prison}, Примеровой Анне" }}, "verified_on": "2026-10-20" }}], "address": {{"#
            ),
        )
    };
    for (prison, count) in [("ИК-0", 0), ("ИК-7", 1)] {
        let there = "\"since\": \"2024-09\"";
        let lines = reported(&feed(prison).replace(there, &format!("{there}, \"place\": {{ \"ru\": \"ИК-0\" }}")));
        let about = lines
            .iter()
            .filter(|line| line.contains("address-of-another-place at /items/0/_prisoner_card/mail/other_addresses/0"));
        assert_eq!(about.count(), count, "{prison}: {lines:#?}");
    }
}

#[test]
fn another_prison_in_another_language_of_the_address_is_reported() {
    const READING: &str = "Anna Primerova, Penal Colony No. 0, Primersk, 000000";
    for (prison, message) in [
        (
            "Penal Colony No. 8",
            Some("this names the prison number 8, and another text of this address number 0"),
        ),
        (
            "Remand Prison No. 0",
            Some("another text of this address names a prison number 0 of another kind"),
        ),
        ("Correctional Colony No. 0", None),
        ("Prison No. 0", None),
        ("Example Prison", None),
    ] {
        let reading = READING.replace("Penal Colony No. 0", prison);
        let lines = reported(&changed(READING, &reading));
        let about: Vec<&String> = lines
            .iter()
            .filter(|line| line.contains("address-of-another-place at "))
            .collect();
        assert_eq!(about.len(), usize::from(message.is_some()), "{prison}: {lines:#?}");
        if let (Some(line), Some(message)) = (about.first(), message) {
            assert!(line.contains(message), "{line}");
        }
    }
}

#[test]
fn an_address_of_the_wrong_kind_is_not_sent_away_as_a_text() {
    let address = r#""Ann Example, Example Prison, 5 Example Street, Exampletown 00000""#;
    let other = r#""purpose": "books", "verified_on": "2026-11-01", "certainty": "confirmed""#;
    for value in [
        format!(r#""other_addresses": {{ {other}, "envelope": {{ "en": {address} }} }}"#),
        format!(r#""other_addresses": [{{ {other}, "envelope": {{ "en": [{address}] }} }}]"#),
        format!(r#""other_addresses": [{{ {other}, "envelope": {{ "en": {{ "en": {address} }} }} }}]"#),
        format!(r#""other_addresses": [{{ {other}, "envelope": {address} }}]"#),
    ] {
        let lines = reported(&changed(r#""state": "open""#, &format!(r#""state": "open", {value}"#)));
        let errors: Vec<&str> = lines
            .iter()
            .filter_map(|line| line.strip_prefix("error ")?.split(' ').next())
            .collect();
        assert!(
            matches!(errors[..], ["wrong-kind" | "address-without-language"]),
            "{value}: {lines:?}"
        );
    }
    let mut feed: serde_json::Value = serde_json::from_str(super::SOUND).unwrap();
    let address = &mut feed["items"][0]["_prisoner_card"]["mail"]["address"];
    *address = serde_json::json!([address.take()]);
    let lines = reported(&serde_json::to_string_pretty(&feed).unwrap());
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].starts_with("error wrong-kind "), "{lines:?}");
}

/// The table's column of places is the column of statuses, too.
#[test]
fn words_that_the_person_is_gone_beside_an_address_are_reported() {
    let custody = r#""code": "colony", "#;
    let label = r#"{ "date": "2025", "code": "other", "label": { "en": "A book", "ru": "Книга" } }"#;
    let of_place = |place: &str| changed(custody, &format!(r#"{custody}"place": "{place}", "#));
    let of_event = |event: &str| changed(label, event);
    let of_note = |note: &str| changed("Please write in Russian.", note);
    let of_envelope = |end: &str| changed("1987 г. р.", &format!("1987 г. р.{end}"));
    for (feed, count) in [
        (of_place("Abroad since 2024"), 1),
        (of_place("На свободе"), 1),
        (of_place("Под домашним арестом"), 1),
        (of_place("Released"), 1),
        (of_place("Умер в 2025 году"), 1),
        (of_place("Penal Colony No. 0"), 0),
        (of_place("На этапе следствия"), 0),
        (of_place("Dead Sea Prison"), 0),
        (
            of_event(r#"{ "date": "2026-10-25", "code": "other", "label": "Released" }"#),
            1,
        ),
        (
            of_event(
                r#"{ "date": "2026-10-25", "code": "appeal", "label": "Conviction quashed, released in the courtroom" }"#,
            ),
            1,
        ),
        (
            of_event(r#"{ "date": "2026-10-25", "code": "other", "label": "Moved to IK-2" }"#),
            1,
        ),
        (
            of_event(r#"{ "date": "2026-10-25", "code": "other", "label": "Moved to a single cell" }"#),
            0,
        ),
        (
            of_event(r#"{ "date": "2026-10-25", "code": "other", "label": "Умерла мать" }"#),
            0,
        ),
        (
            of_event(r#"{ "date": "2026-10-25", "code": "other", "label": "A petition to be released" }"#),
            0,
        ),
        // Before the address was verified, and before another detention.
        (
            of_event(r#"{ "date": "2026-10-15", "code": "other", "label": "Released" }"#),
            0,
        ),
        (
            of_event(
                r#"{ "date": "2026-10-25", "code": "other", "label": "Released" }, { "date": "2026-10-26", "code": "detained" }"#,
            ),
            0,
        ),
        (of_note("She was transferred; do not write to this address."), 1),
        (of_note("Please do not write for now."), 1),
        (of_note("Пока не пишите ей."), 1),
        (of_note("Do not write about the case."), 0),
        (of_note("Не пишите о деле."), 0),
        (of_envelope(", освобождена"), 1),
        (of_envelope(" — обменяна"), 1),
        (of_envelope(", ул. Свободы"), 0),
    ] {
        let lines = reported(&feed);
        let about = lines.iter().filter(|line| line.starts_with("warning gone-in-text"));
        assert_eq!(about.count(), count, "{lines:#?}");
    }
    // No address is shown.
    let closed = of_place("Released").replace(r#""state": "open""#, r#""state": "closed""#);
    assert!(!reported(&closed).iter().any(|line| line.contains("gone-in-text")));
}
