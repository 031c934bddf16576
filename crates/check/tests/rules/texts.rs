//! Texts and their languages.

use super::{assert_reported, assert_sound};

#[test]
fn characters_that_do_harm_or_do_not_show_are_reported() {
    assert_reported(&[
        (
            "She does not exist.",
            "She\\tdoes not exist.",
            &[
                r"warning control-character at /items/0/_prisoner_card/summary/en [\t]: there is a tab in this text; a card makes a space of it: write a space",
            ],
        ),
        (
            "She does not exist.",
            "She \\u0007does not exist.",
            &[
                r"warning control-character at /items/0/_prisoner_card/summary/en [\u0007]: there is a control character in this text (U+0007); a card takes it out: remove it; to begin a new line, write \n",
            ],
        ),
        (
            "She does not exist.",
            "She does \\u202enot\\u202c exist.",
            &[
                r"warning direction-character at /items/0/_prisoner_card/summary/en [\u202e]: an invisible character (U+202E) turns the direction of this text, so that it may read otherwise than it is; a card takes it out: remove it; it often comes along with copied text",
            ],
        ),
        (
            "She does not exist.",
            "She does n\u{fffd}t exist.",
            &[
                r"warning lost-character at /items/0/_prisoner_card/summary/en [�]: a character was lost here: “�” stands in its place: write the character again; most likely the text was once read in a wrong encoding",
            ],
        ),
        (
            "She does not exist.",
            " She does not exist.",
            &[
                r"warning space-at-end at /items/0/_prisoner_card/summary/en [ ]: this text begins or ends with white space: remove it",
            ],
        ),
        (
            "She does not exist.",
            "She does not exist.\\n",
            &[
                r"warning space-at-end at /items/0/_prisoner_card/summary/en [\n]: this text begins or ends with white space: remove it",
            ],
        ),
        // In names and addresses.
        (
            "\"family\": \"Primerova\"",
            "\"family\": \"Prime\\u200brova\"",
            &[
                r"warning hidden-character at /items/0/_prisoner_card/name/en/family [\u200b]: there is an invisible character in here (U+200B): remove it; it often comes along with copied text",
            ],
        ),
        (
            "\"given\": \"Anna\"",
            "\"given\": \"Anna\\nMaria\"",
            &[
                r"warning control-character at /items/0/_prisoner_card/name/en/given [\n]: there is a line break in this name: write a space",
            ],
        ),
        (
            "ФКУ ИК-0",
            "ФКУ\\u00ad ИК-0",
            &[
                r"error hidden-character at /items/0/_prisoner_card/mail/address/envelope/ru [\u00ad]: there is an invisible character in here (U+00AD): remove it; it often comes along with copied text",
            ],
        ),
        (
            "ФКУ ИК-0",
            "ФКУ \\u2067ИК-0",
            &[
                r"error direction-character at /items/0/_prisoner_card/mail/address/envelope/ru [\u2067]: an invisible character (U+2067) turns the direction of this text, so that it may read otherwise than it is; a card takes it out: remove it; it often comes along with copied text",
            ],
        ),
        (
            "ФКУ ИК-0",
            "ФКУ\\u0000 ИК-0",
            &[
                r"error control-character at /items/0/_prisoner_card/mail/address/envelope/ru [\u0000]: there is a control character in this text (U+0000); a card takes it out: remove it; to begin a new line, write \n",
            ],
        ),
        (
            "ФКУ ИК-0",
            "ФКУ \u{fffd}К-0",
            &[
                r"error lost-character at /items/0/_prisoner_card/mail/address/envelope/ru [�]: a character was lost here: “�” stands in its place: write the character again; most likely the text was once read in a wrong encoding",
            ],
        ),
        (
            "1987 г. р.\"",
            "1987 г. р. \"",
            &[
                r"warning space-at-end at /items/0/_prisoner_card/mail/address/envelope/ru [ ]: this text begins or ends with white space: remove it",
            ],
        ),
    ]);
}

#[test]
fn a_doubtful_address_in_a_text_is_a_warning() {
    assert_reported(&[(
        "She does not exist.",
        "She painted 12 Example Street purple.",
        &[
            r"warning address-in-text at /items/0/_prisoner_card/summary/en [12 Example Street]: this may be an address, and would stay in this text when the address is corrected or withdrawn: if it is one, remove it here; else leave it, or write it so that nobody takes it for one",
        ],
    )]);
    // All of the envelope but the name, where that is no more than the prison and its town.
    let envelope = r#""en": "Anna Primerova, Primersk Prison, Primersk""#;
    let with_envelope = super::changed(r#""reading": {"#, &format!(r#""reading": {{ {envelope} }}, "_": {{"#));
    let feed = with_envelope.replace("She does not exist.", "She is held in Primersk Prison, Primersk.");
    let reported = super::reported(&feed);
    assert!(
        reported.iter().any(|line| line.starts_with(
            "warning address-in-text at /items/0/_prisoner_card/summary/en [Primersk Prison, Primersk]: this is all of the person's address but the name"
        )),
        "{reported:#?}"
    );
}

#[test]
fn letters_that_only_look_right_are_reported() {
    assert_reported(&[
        // The first letter of each is of the other script.
        (
            "г. Примерск",
            "г. Примеpcк",
            &[
                r"warning mixed-scripts at /items/0/_prisoner_card/mail/address/envelope/ru [Примеpcк]: in this word p, c are Latin, and only look Cyrillic: type the word anew with one keyboard: Примерск",
            ],
        ),
        (
            "Penal Colony",
            "Реnal Colony",
            &[
                r"warning mixed-scripts at /items/0/_prisoner_card/mail/address/reading/en [Реnal]: in this word Р, е are Cyrillic, and only look Latin: type the word anew with one keyboard: Penal",
            ],
        ),
        (
            "\"family\": \"Примерова\"",
            "\"family\": \"Примеpова\"",
            &[
                r"warning mixed-scripts at /items/0/_prisoner_card/name/ru/family [Примеpова]: in this word p is Latin, and only looks Cyrillic: type the word anew with one keyboard: Примерова",
            ],
        ),
    ]);
}

#[test]
fn markup_is_reported() {
    assert_reported(&[
        (
            "She does not exist.",
            "She does <b>not</b> exist.",
            &[
                r"warning markup-in-text at /items/0/_prisoner_card/summary/en [<b>]: this is HTML, and a card shows it letter by letter: write plain text; to begin a new line, write \n",
            ],
        ),
        (
            "She does not exist.",
            "She does&nbsp;not exist.",
            &[
                r"warning markup-in-text at /items/0/_prisoner_card/summary/en [&nbsp;]: this is HTML, and a card shows it letter by letter: write plain text; to begin a new line, write \n",
            ],
        ),
    ]);
}

#[test]
fn texts_that_lack_a_language_are_reported_once() {
    assert_reported(&[
        (
            r#""en": "A fictional teacher", "ru": "Вымышленная учительница""#,
            r#""en": "A fictional teacher""#,
            &[
                r#"warning missing-language at /items/0/_prisoner_card/headline [{]: ru is missing here, and summary has it; without it: headline: add "ru": "…", or leave the language out everywhere / it is there ["ru"]"#,
            ],
        ),
        (
            r#", "ru": "Слова""#,
            r#", "ru": "Слова", "de": "Worte""#,
            &[
                r#"warning missing-language at /items/0/_prisoner_card/headline [{]: de is missing here, and charges.label has it; without it: headline, summary, events.label and 3 more: add "de": "…", or leave the language out everywhere / it is there ["de"]"#,
            ],
        ),
        (
            r#""en": "Donate", "ru": "Помочь""#,
            r#""en": "Donate", "ru": "Помочь", "EN": "Give""#,
            &[
                r#"warning repeated-language at /items/0/_prisoner_card/help/0/label/EN ["EN"]: en is here a second time, in another spelling; of the two, a card takes this one: keep the one that is right and remove the other / it is here already ["en"]"#,
            ],
        ),
    ]);
}

#[test]
fn languages_that_stand_in_for_others_are_looked_at() {
    let sequence = r#""sequence": 7"#;
    let with = |fallback: &str| format!(r#"{sequence}, "fallback": {fallback}"#);
    let rows: &[(&str, &[&str])] = &[
        (r#"{ "uk": ["ru"], "ru": ["uk", "be"] }"#, &[]),
        (
            r#"{ "uk": ["pl", "uk-UA"], "zh-Hant": ["zh-Hans"] }"#,
            &[
                r#"warning fallback-to-itself at /_prisoner_card/fallback/uk/1 ["uk-UA"]: a reader of uk gets uk-UA anyway, before all other languages: leave it out; name languages that its readers know too"#,
                r#"warning fallback-to-itself at /_prisoner_card/fallback/zh-Hant/0 ["zh-Hans"]: a reader of zh-Hant gets zh-Hans anyway, before all other languages: leave it out; name languages that its readers know too"#,
            ],
        ),
        (
            r#"{ "uk": ["ru", "pl", "RU"] }"#,
            &[
                r#"warning repeated-language at /_prisoner_card/fallback/uk/2 ["RU"]: ru is here a second time, and only its first place counts: keep it at the place that is right / it is here already ["ru"]"#,
            ],
        ),
        (
            r#"{ "ua": ["rus"], "uk": "ru" }"#,
            &[
                r#"warning unknown-language at /_prisoner_card/fallback/ua ["ua"]: "ua" is not the tag that readers' browsers ask for; "uk" is meant: write "uk""#,
                r#"warning unknown-language at /_prisoner_card/fallback/ua/0 ["rus"]: "rus" is not the tag that readers' browsers ask for; "ru" is meant: write "ru""#,
                r#"error wrong-kind at /_prisoner_card/fallback/uk ["ru"]: `uk` is text, and must be a list: put it into square brackets: [ … ]"#,
            ],
        ),
        (
            r#"["uk"]"#,
            &[
                r#"error wrong-kind at /_prisoner_card/fallback [["uk"]]: `fallback` is a list, and must be an object: write an object with a member for each language: { "uk": … }"#,
            ],
        ),
        (
            r#"{ "uk": ["pl"], "UK": ["ru"] }"#,
            &[
                r#"warning repeated-language at /_prisoner_card/fallback/UK ["UK"]: uk is here a second time, in another spelling; of the two, a card takes this one: keep the one that is right and remove the other / it is here already ["uk"]"#,
            ],
        ),
        (
            r#"{ "uk": ["ru", "be", "pl", "cs", "sk", "bg", "sr", "hr", "sl", "mk", "de"] }"#,
            &[
                r#"warning long-fallback at /_prisoner_card/fallback/uk/10 ["de"]: a card looks at 10 languages that stand in for another, and not at this one: leave out those that few of its readers know"#,
            ],
        ),
    ];
    let rows: Vec<(String, &[&str])> = rows
        .iter()
        .map(|(fallback, reported)| (with(fallback), *reported))
        .collect();
    let rows: Vec<(&str, &str, &[&str])> = rows.iter().map(|(to, reported)| (sequence, &**to, *reported)).collect();
    assert_reported(&rows);
}

#[test]
fn texts_that_are_as_they_should_be_are_let_be() {
    assert_sound(&[
        ("She does not exist.", "She does not exist,\\nand 1 < 2 & 3 > 2 <3"),
        ("She does not exist.", "«Она» не существует: 👩\u{200d}🚀, “so it is”"),
        ("She does not exist.", "A soft\\u00adhyphen"),
        ("\"family\": \"Primerova\"", "\"family\": \"O’Neill-Ñandú\""),
        // A joiner that a card keeps, in Tibetan.
        ("\"family\": \"Primerova\"", "\"family\": \"ཀ\u{200c}ཁ\""),
        (
            r#""by": "Example Committee""#,
            r#""by": { "en-GB": "Example Committee", "ru-RU": "Комитет" }"#,
        ),
    ]);
}
