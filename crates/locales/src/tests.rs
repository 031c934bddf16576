use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{COMPOSER, FILES, LETTER, Locales, Mistake};

/// The project's own files of a language.
fn files(tag: &str) -> BTreeMap<String, String> {
    let text = |name: &str| match (tag, name) {
        ("en", "card.ftl") => include_str!("../../../locales/en/card.ftl"),
        ("en", "script.ftl") => include_str!("../../../locales/en/script.ftl"),
        ("en", "site.ftl") => include_str!("../../../locales/en/site.ftl"),
        ("en", "letter.ftl") => include_str!("../../../locales/en/letter.ftl"),
        ("en", "composer.ftl") => include_str!("../../../locales/en/composer.ftl"),
        ("en", "grammar.toml") => include_str!("../../../locales/en/grammar.toml"),
        ("ru", "card.ftl") => include_str!("../../../locales/ru/card.ftl"),
        ("ru", "script.ftl") => include_str!("../../../locales/ru/script.ftl"),
        ("ru", "letter.ftl") => include_str!("../../../locales/ru/letter.ftl"),
        ("ru", "composer.ftl") => include_str!("../../../locales/ru/composer.ftl"),
        ("ru", "site.ftl") => include_str!("../../../locales/ru/site.ftl"),
        _ => include_str!("../../../locales/ru/grammar.toml"),
    };
    FILES
        .iter()
        .chain(&[LETTER, COMPOSER])
        .map(|name| ((*name).to_owned(), text(name).to_owned()))
        .collect()
}

/// English and Russian, where `old` stands as `new` in one of Russian's files.
fn with(name: &str, old: &str, new: &str) -> Result<Locales, Vec<Mistake>> {
    let mut russian = files("ru");
    let text = russian.get_mut(name).expect("a file");
    assert!(text.contains(old), "{name} has no {old:?}");
    *text = text.replacen(old, new, 1);
    read(russian)
}

fn read(russian: BTreeMap<String, String>) -> Result<Locales, Vec<Mistake>> {
    Locales::read(&BTreeMap::from([
        ("en".to_owned(), files("en")),
        ("ru".to_owned(), russian),
    ]))
}

#[track_caller]
fn assert_refused(name: &str, old: &str, new: &str, expected: &[&str]) {
    let mistakes = with(name, old, new).expect_err("refused");
    let said: Vec<String> = mistakes
        .iter()
        .map(|mistake| what(&mistake.to_string(), name))
        .collect();
    assert_eq!(said, expected);
}

/// A mistake without its file and the number of its line, both of which it must have.
fn what(mistake: &str, name: &str) -> String {
    let rest = mistake.strip_prefix(&format!("locales/ru/{name}:")).expect("the file");
    let (line, what) = rest.split_once(": ").expect("a line");
    assert!(line.parse::<usize>().is_ok_and(|line| line > 0), "{mistake}");
    what.to_owned()
}

#[test]
fn a_message_that_is_missing_unknown_or_there_twice_is_refused() {
    assert_refused(
        "card.ftl",
        "demand = Требование\n",
        "",
        &["the message `demand` is missing"],
    );
    assert_refused(
        "site.ftl",
        "nobody = ",
        "no-body = ",
        &["English has no message `no-body`", "the message `nobody` is missing"],
    );
    assert_refused(
        "card.ftl",
        "demand = Требование\n",
        "demand = Требование\ndemand = Требование\n",
        &["`demand` stands here twice"],
    );
    let mut russian = files("ru");
    russian.remove("script.ftl");
    let mistakes = read(russian).expect_err("refused");
    assert_eq!(mistakes[0].to_string(), "locales/ru/script.ftl:1: the file is missing");
}

#[test]
fn a_mistake_names_its_line() {
    let text = files("ru").remove("card.ftl").expect("a file");
    let line = 1 + text
        .lines()
        .position(|line| line.starts_with("verified"))
        .expect("a message");
    let mistakes = with("card.ftl", "verified = Проверен { $date }", "verified = Проверен").expect_err("refused");
    assert_eq!(
        mistakes[0].to_string(),
        format!("locales/ru/card.ftl:{line}: `verified` lacks the place of $date")
    );
}

#[test]
fn a_message_with_other_values_is_refused() {
    assert_refused(
        "card.ftl",
        "verified = Проверен { $date }",
        "verified = Проверен { $day }",
        &["`verified` has no value $day", "`verified` lacks the place of $date"],
    );
    assert_refused(
        "card.ftl",
        "[female] Родилась в{ \"\\u00A0\" }{ $year }{ \"\\u00A0\" }году",
        "[female] Родилась",
        &["`born`, form [female] lacks the place of $year"],
    );
    assert_refused(
        "card.ftl",
        "[few] { $count } года",
        "[few] года",
        &["`years`, form [few] lacks the place of $count"],
    );
}

#[test]
fn a_form_that_is_missing_or_that_the_language_has_not_is_refused() {
    assert_refused(
        "card.ftl",
        "    [few] { $count } года\n",
        "",
        &["the form [few] is missing"],
    );
    assert_refused(
        "card.ftl",
        "    [few] { $count } года\n",
        "    [few] { $count } года\n    [two] { $count } года\n",
        &["$count has no form [two] in this language"],
    );
    assert_refused(
        "card.ftl",
        "    [female] Политзаключённая\n",
        "",
        &["the form [female] is missing"],
    );
    assert_refused(
        "card.ftl",
        "under-review = На рассмотрении",
        "under-review = { $gender ->\n    [male] Он\n    [female] Она\n   *[other] Они\n}",
        &["`under-review` is not chosen by $gender"],
    );
}

#[test]
fn a_sentence_of_a_letter_is_chosen_by_who_writes_and_who_reads_and_by_nothing_else() {
    let stranger = "who-stranger = Мы с вами незнакомы.";
    let choice = "{ $writer ->\n    [male] А\n    [female] Б\n   *[other] В\n}";
    assert_refused(
        "letter.ftl",
        stranger,
        &format!("who-stranger = {}", choice.replace("    [female] Б\n", "")),
        &["the form [female] is missing"],
    );
    assert_refused(
        "letter.ftl",
        stranger,
        &format!("who-stranger = {}", choice.replace("writer", "gender")),
        &["`who-stranger` is not chosen by $gender"],
    );
    assert_refused(
        "letter.ftl",
        stranger,
        "who-stranger = { $writer }",
        &["`who-stranger` has no value $writer"],
    );
    // On a card, nobody writes.
    assert_refused(
        "card.ftl",
        "demand = Требование",
        &format!("demand = {choice}"),
        &["`demand` is not chosen by $writer and $reader"],
    );
}

#[test]
fn a_sentence_of_a_letter_has_the_gaps_of_english() {
    assert_refused(
        "letter.ftl",
        "who-name = Меня зовут { $name }.",
        "who-name = Меня зовут { $town }.",
        &["`who-name` has no value $town", "`who-name` lacks the place of $name"],
    );
}

#[test]
fn a_language_with_a_vocative_greets_without_the_name() {
    let locales = with(
        "letter.ftl",
        "greeting-name = Здравствуйте, { $given }!",
        "greeting-name = Здравствуйте!",
    );
    assert!(locales.is_ok());
}

#[test]
fn a_language_without_the_sentences_of_letters_is_refused() {
    let mut russian = files("ru");
    russian.remove("letter.ftl");
    let mistakes = read(russian).expect_err("refused");
    assert_eq!(mistakes[0].to_string(), "locales/ru/letter.ftl:1: the file is missing");
}

#[test]
fn a_language_without_the_words_of_an_application_is_refused() {
    for name in ["builder.ftl", "list.ftl"] {
        let mut english = files("en");
        english.insert(name.to_owned(), "# A word.\nword = Word\n".to_owned());
        let languages = BTreeMap::from([("en".to_owned(), english), ("ru".to_owned(), files("ru"))]);
        let mistakes = Locales::read(&languages).expect_err("refused");
        assert_eq!(
            mistakes[0].to_string(),
            format!("locales/ru/{name}:1: the file is missing")
        );
    }
}

#[test]
fn a_sentence_that_depends_on_both_genders_has_nine_forms_in_its_pack() {
    let new = "who-stranger = { $writer ->\n    [male] А\n    [female] Б\n   *[other] В\n}{ $reader ->\n    \
               [male] 1\n    [female] 2\n   *[other] 1\n}";
    let locales = with("letter.ftl", "who-stranger = Мы с вами незнакомы.", new).expect("sound");
    let (_, pack) = locales.letter_packs().next().expect("a pack");
    let pack: Value = serde_json::from_str(&pack).expect("JSON");
    // A form that is the same as the first is empty.
    assert_eq!(
        pack["sentences"][3],
        json!(["А1", "А2", "", "Б1", "Б2", "Б1", "В1", "В2", "В1"])
    );
    assert_eq!(pack["sentences"][2], "Меня зовут {name}.");
}

#[test]
fn syntax_of_fluent_that_packs_cannot_hold_is_refused() {
    for (new, expected) in [
        (
            "demand = { -brand }",
            "only values such as { $date }, texts in quotes and choices can stand in braces",
        ),
        ("demand = Требование\n    .label = x", "attributes are not used here"),
        ("demand =\n    .label = x", "attributes are not used here"),
        (
            "demand = { $kind ->\n    [a] A\n   *[other] B\n}",
            "a form can be chosen by $gender or by $count, in a letter by $writer or $reader",
        ),
        (
            "demand = { $count ->\n    [1] A\n   *[other] B\n}",
            "a form has a name, not a number",
        ),
        ("demand = {", "Expected a token starting with \"}\""),
    ] {
        let mistakes = with("card.ftl", "demand = Требование", new).expect_err("refused");
        assert_eq!(what(&mistakes[0].to_string(), "card.ftl"), expected, "{new}");
    }
}

#[test]
fn grammar_with_a_gap_is_refused() {
    for (old, new, expected) in [
        ("day-alone = ", "daily = ", "there is no date pattern `daily`"),
        (
            "{month.genitive} {year}\\u00a0г.",
            "{month.dative} {year}",
            "[months] has no form `dative`",
        ),
        (
            "day-alone = \"{day}\\u00a0",
            "day-alone = \"",
            "the pattern has places for month, year: it needs day, month, year",
        ),
        ("\"январь\", ", "", "[months] nominative is not a list of 12 names"),
        ("numbers = []", "numbers = [\"один\"]", "numbers has 10 words, or none"),
        (
            "article = \"ст.\\u00a0{number}\"",
            "article = \"ст.\"",
            "`article` needs the place of {number}, and no other",
        ),
        ("fr = \"французский\"\n", "", "[languages] lacks fr"),
        (
            "fr = \"французский\"",
            "fr = \"французский\"\nxx = \"икс\"",
            "[languages] has xx, which English has not",
        ),
        (
            "direction = \"ltr\"",
            "direction = \"up\"",
            "unknown variant `up`, expected `ltr` or `rtl`",
        ),
    ] {
        let mistakes = with("grammar.toml", old, new).expect_err("refused");
        assert_eq!(what(&mistakes[0].to_string(), "grammar.toml"), expected, "{new}");
    }
}

#[test]
fn a_pack_has_the_words_of_english_in_its_order_and_what_the_script_says() {
    let locales = with("card.ftl", "demand", "demand").expect("sound");
    assert_eq!(locales.tags().collect::<Vec<_>>(), ["en", "ru"]);
    let packs: Vec<(&str, String)> = locales.packs().collect();
    let [(tag, pack)] = &*packs else { panic!("one pack") };
    assert_eq!(*tag, "ru");
    let pack: Value = serde_json::from_str(pack).expect("JSON");
    assert_eq!(pack["tag"], "ru");
    assert_eq!(pack["dir"], "ltr");
    assert_eq!(pack["script"]["show"], "Всё равно показать адрес");
    let words = pack["card"].as_array().expect("a list");
    assert_eq!(words[..3], [json!("ru"), json!("ltr"), json!("0")]);
    // The months in their three forms are last.
    assert_eq!(words[words.len() - 1], "декабре");
    assert_eq!(words[words.len() - 36], "январь");
    let rust = locales.card_in_rust();
    assert!(
        rust.contains(&format!("const WORDS: usize = {};", words.len() - 36)),
        "{rust}"
    );
    let place = words.iter().position(|word| word == "Требование").expect("a word");
    assert!(
        rust.contains(&format!(
            "pub(crate) fn demand(&self) -> &'static str {{ self.words[{place}] }}"
        )),
        "{rust}"
    );
}

#[test]
fn forms_that_are_the_same_are_written_once() {
    let locales = read(files("ru")).expect("sound");
    let (_, pack) = locales.packs().next().expect("a pack");
    let pack: Value = serde_json::from_str(&pack).expect("JSON");
    let words: Vec<&str> = pack["card"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    let remand = words.iter().position(|word| *word == "В СИЗО").expect("a word");
    assert_eq!(words[remand..remand + 4], ["В СИЗО", "", "", "Под домашним арестом"]);
    let years = words
        .iter()
        .position(|word| *word == "{count}\u{a0}лет")
        .expect("a form");
    // In CLDR's order from `other` on; Russian has no `zero` and no `two`.
    assert_eq!(
        words[years - 5..=years],
        ["{count}\u{a0}года", "", "{count}\u{a0}год", "", "", "{count}\u{a0}лет"]
    );
}

#[test]
fn a_folder_whose_name_is_no_language_is_refused() {
    let languages = BTreeMap::from([("en".to_owned(), files("en")), ("1".to_owned(), files("ru"))]);
    let mistakes = Locales::read(&languages).expect_err("refused");
    assert_eq!(
        mistakes[0].to_string(),
        "locales/1/grammar.toml:1: the name of the folder is no language tag"
    );
}

#[test]
fn a_drafted_language_builds_at_once_with_english_beside_each_message() {
    let names = |codes: &[&str]| -> Value {
        codes
            .iter()
            .map(|code| (code.to_string(), json!(format!("N{code}"))))
            .collect()
    };
    let months: Vec<String> = (1..=12).map(|month| format!("M{month}")).collect();
    let cldr = json!({
        "ownName": "Gaeilge",
        "direction": "ltr",
        "zero": "0",
        "comma": "; ",
        "day": "{day} {month}, {year}",
        "month": "{month} {year}",
        "months": [months, months],
        "languages": names(&["ar", "fr"]),
        "countries": names(&["FR"]),
    });
    let cldr = serde_json::from_value(cldr).expect("CLDR's data");
    let files = super::draft("ga", &files("en"), &cldr).expect("Irish counts");
    let card = &files["card.ftl"];
    assert!(
        card.contains("# English: Last verified { $date }.\nverified = Last verified"),
        "{card}"
    );
    // Irish has five forms.
    assert!(
        card.contains("[few] { $count } years\n    [many] { $count } years\n   *[other] { $count } years\n}"),
        "{card}"
    );
    let grammar = &files["grammar.toml"];
    assert!(
        grammar.starts_with("# Gaeilge, from English and what CLDR knows.\n"),
        "{grammar}"
    );
    assert!(!grammar.contains("\nfirst-day"), "{grammar}");
    for line in [
        "own-name = \"Gaeilge\"",
        "list-comma = \"; \"",
        "fr = \"Nfr\"",
        "de = \"German\"",
        "FR = \"NFR\"",
        "numbers = []",
    ] {
        assert!(grammar.contains(line), "{line}: {grammar}");
    }
    assert!(
        grammar.contains("day-alone = \"{day} {month.after-day}, {year}\""),
        "{grammar}"
    );
    let irish = files.iter().map(|(name, text)| (name.clone(), text.clone())).collect();
    let languages = BTreeMap::from([("en".to_owned(), self::files("en")), ("ga".to_owned(), irish)]);
    let mistakes = Locales::read(&languages).err().unwrap_or_default();
    assert_eq!(mistakes, []);
}

#[test]
fn languages_are_counted_in_by_the_rules_of_cldr() {
    // The forms of 0 to 12, 19, 21, 22, 25, 101, 102, 111 and 122, as ICU has them (Intl.PluralRules).
    let numbers = [0, 1, 2, 3, 5, 10, 11, 12, 19, 21, 22, 25, 101, 102, 111, 122];
    for (tag, expected) in [
        (
            "be",
            "many one few few many many many many many one few many one few many few",
        ),
        (
            "cs",
            "other one few few other other other other other other other other other other other other",
        ),
        (
            "fr",
            "one one other other other other other other other other other other other other other other",
        ),
        (
            "lt",
            "other one few few few other other other other one few few one few other few",
        ),
        (
            "lv",
            "zero one other other other zero zero zero zero one other other one other zero other",
        ),
        (
            "pl",
            "many one few few many many many many many many few many many few many few",
        ),
        (
            "uk",
            "many one few few many many many many many one few many one few many few",
        ),
        (
            "zh-Hant",
            "other other other other other other other other other other other other other other other other",
        ),
    ] {
        let table = super::plural::table(tag).expect("a language");
        let forms: Vec<&str> = numbers
            .iter()
            .filter_map(|number| table.chars().nth(*number)?.to_digit(10))
            .map(|place| super::plural::CATEGORIES[place as usize])
            .collect();
        assert_eq!(forms.join(" "), expected, "{tag}");
    }
}
