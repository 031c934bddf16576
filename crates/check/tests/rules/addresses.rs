//! The texts on the envelope, and whether a card shows them.

use super::{assert_reported, assert_sound, changed, reported};

#[test]
fn postal_codes_that_do_not_fit_are_reported() {
    assert_reported(&[
        (
            "\"ru\": \"000000, ",
            "\"ru\": \"00000, ",
            &[
                r"error postal-code at /items/0/_prisoner_card/mail/address/envelope/ru [00000]: a postal code of Russia has 6 digits, and 00000 has 5: look the code up on pochta.ru, and write its six digits without a space",
            ],
        ),
        (
            "\"ru\": \"000000, ",
            "\"ru\": \"0000000, ",
            &[
                r"error postal-code at /items/0/_prisoner_card/mail/address/envelope/ru [0000000]: a postal code of Russia has 6 digits, and 0000000 has 7: look the code up on pochta.ru, and write its six digits without a space",
            ],
        ),
        (
            "\"ru\": \"000000, ",
            "\"ru\": \"000 000, ",
            &[
                r"warning postal-code at /items/0/_prisoner_card/mail/address/envelope/ru [000 000]: the postal code is divided; machines that sort letters read its digits on end: write it without a space",
            ],
        ),
        (
            "\"ru\": \"000000, ",
            "\"ru\": \"",
            &[
                r#"warning postal-code at /items/0/_prisoner_card/mail/address/envelope/ru ["г. Примерск, ул. Образцовая, д. 0, ФКУ ИК-0, Примеровой Анне Петровне, 1987 г. р."]: there is no postal code of Russia in this address: look the code up on pochta.ru, and write its six digits without a space"#,
            ],
        ),
        (
            "Primersk, 000000",
            "Primersk, 000001",
            &[
                r"error different-postal-codes at /items/0/_prisoner_card/mail/address/reading/en [000001]: the postal code is 000001 here and 000000 in another language: look it up with the country's post, and write the same in every language / the other is here [000000]",
            ],
        ),
    ]);
}

#[test]
fn an_envelope_of_the_russian_prison_service_has_six_digits_wherever_it_is() {
    assert_sound(&[(
        r#""birth": "1987-04-19","#,
        r#""birth": "1987-04-19", "country": "UA","#,
    )]);
}

#[test]
fn an_address_without_its_recipient_is_reported() {
    assert_reported(&[(
        ", Примеровой Анне Петровне, 1987 г. р.",
        "",
        &[
            r#"warning no-recipient at /items/0/_prisoner_card/mail/address/envelope/ru ["000000, г. Примерск, ул. Образцовая, д. 0, ФКУ ИК-0"]: the person's name is not in this address: nobody would know to whom the letter is: write the name as it goes on the envelope; where another one is registered, add it as recipient"#,
        ],
    )]);
}

#[test]
fn a_note_in_an_address_is_reported() {
    assert_reported(&[
        (
            "1987 г. р.\"",
            "1987 г. р. Пишите по-русски\"",
            &[
                r"error note-in-address at /items/0/_prisoner_card/mail/address/envelope/ru [Пишите по-русски]: mail.note stands in the address too, and would be copied onto the envelope: remove it here: the card shows the note beside the address",
            ],
        ),
        (
            "1987 г. р.\"",
            "1987 г. р. (адрес до её перевода)\"",
            &[
                r"warning note-in-address at /items/0/_prisoner_card/mail/address/envelope/ru [(адрес до её перевода)]: this reads like a note, and would be copied onto the envelope: write it as mail.note, and how sure the address is as certainty",
            ],
        ),
        (
            "ФКУ ИК-0",
            "(предположительно) ФКУ ИК-0",
            &[
                r"warning note-in-address at /items/0/_prisoner_card/mail/address/envelope/ru [предположительно]: this reads like a note, and would be copied onto the envelope: write it as mail.note, and how sure the address is as certainty",
            ],
        ),
    ]);
}

#[test]
fn an_address_that_no_card_shows_is_reported() {
    assert_reported(&[
        (
            r#""state": "open""#,
            r#""state": "paused""#,
            &[
                r#"warning address-not-shown at /items/0/_prisoner_card/mail/address ["address"]: the card will not show this address: mail.state says paused: remove what is not shown; if letters do arrive, correct mail.state or custody"#,
            ],
        ),
        (
            r#""state": "open""#,
            r#""state": "unknown""#,
            &[
                r#"warning address-not-shown at /items/0/_prisoner_card/mail/address ["address"]: the card will not show this address: mail.state does not say open: remove what is not shown; if letters do arrive, correct mail.state or custody"#,
            ],
        ),
        (
            r#""code": "colony""#,
            r#""code": "in_transfer""#,
            &[
                r#"error address-not-shown at /items/0/_prisoner_card/mail/address ["address"]: the card will not show this address: custody says in_transfer: remove the address and write "paused" or "unknown" until it is known where the person is / it is said here ["in_transfer"]"#,
            ],
        ),
    ]);
}

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
            vec!["error contradictory-dates at /items/0/_prisoner_card/birth".to_owned()],
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
fn a_note_in_the_address_for_reading_is_reported() {
    assert_reported(&[(
        "Primersk, 000000\"",
        "Primersk, 000000. Please write in Russian\"",
        &[
            r"error note-in-address at /items/0/_prisoner_card/mail/address/reading/en [Please write in Russian]: mail.note stands in the address too, and would be copied onto the envelope: remove it here: the card shows the note beside the address",
        ],
    )]);
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

#[test]
fn an_address_of_which_too_little_is_known_is_reported() {
    assert_reported(&[
        (
            r#""certainty": "confirmed",
            "verified_on": "2026-10-20",
            "review_by": "2027-04-20""#,
            r#""certainty": "presumed""#,
            &[
                r#"warning presumed-without-review at /items/0/_prisoner_card/mail/address/certainty ["presumed"]: the address is not sure (presumed), and nothing says when it will be looked at again: add review_by: past that day the card warns that the address may no longer hold"#,
            ],
        ),
        (
            r#""certainty": "confirmed",
            "verified_on": "2026-10-20","#,
            "",
            &[
                r#"warning no-certainty at /items/0/_prisoner_card/mail/address [{]: nothing says how sure the address is; the card says that it is unknown: add certainty: "confirmed", "presumed" or "unknown""#,
            ],
        ),
        (
            r#""verified_on": "2026-10-20","#,
            "",
            &[
                r#"advice confirmed-without-date at /items/0/_prisoner_card/mail/address/certainty ["confirmed"]: the address is confirmed, and nothing says when it was: add verified_on: the day on which somebody last made sure"#,
            ],
        ),
        (
            r#""review_by": "2027-04-20""#,
            r#""review_by": "2026-10""#,
            &[
                r#"warning review-passed at /items/0/_prisoner_card/mail/address/review_by ["2026-10"]: the address should have been verified again by 2026-10; the card warns of it: make sure that it still holds, then write verified_on and a new review_by"#,
            ],
        ),
        (
            r#""verified_on": "2026-10-20",
            "review_by": "2027-04-20""#,
            r#""verified_on": "2025", "review_by": "2026-11-22""#,
            &[
                r#"warning review-passed at /items/0/_prisoner_card/mail/address/review_by ["2026-11-22"]: the address should have been verified again by 2026-11-22; the card warns of it: make sure that it still holds, then write verified_on and a new review_by"#,
            ],
        ),
        (
            r#""languages": ["ru"],"#,
            "",
            &[
                r#"warning no-letter-languages at /items/0/_prisoner_card/mail/address ["address"]: nothing says in which languages letters reach the person: add languages to mail, such as "languages": ["ru"]; letters in others are often not handed over"#,
            ],
        ),
        (
            r#""languages": ["ru"],"#,
            r#""languages": [],"#,
            &[
                r#"warning no-letter-languages at /items/0/_prisoner_card/mail/languages [[]]: nothing says in which languages letters reach the person: add languages to mail, such as "languages": ["ru"]; letters in others are often not handed over"#,
            ],
        ),
    ]);
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
fn addresses_that_are_as_they_should_be_are_let_be() {
    assert_sound(&[
        ("Примеровой Анне Петровне", "Примеровой А. П."),
        ("Примеровой Анне Петровне", "ПРИМЕРОВОЙ АННЕ"),
        ("\"family\": \"Примерова\"", "\"family\": \"Примёрова\""),
        // Another country has other codes.
        (
            "\"ru\": \"000000, г. Примерск",
            "\"ru\": \"0000, Республика Армения, г. Примерск",
        ),
        ("ул. Образцовая, д. 0", "ул. 50-летия Примера, д. 12345/1"),
        (r#""review_by": "2027-04-20""#, r#""review_by": "2026-11-24""#),
    ]);
}
