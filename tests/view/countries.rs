//! The fictional people of ten countries, each in their own language and in English: texts that must be on the card,
//! and texts that must not.

use crate::common::{Feed, card, tag};
use prisoner_card::view::CardProps;

/// `person → language → words`, a row for each; `!` before words that must not be there.
const EXPECTED: &str = include_str!("countries.txt");

#[test]
fn people_of_ten_countries_are_shown_right_in_their_own_language_and_in_english() {
    let mut wrong = Vec::new();
    for row in EXPECTED.lines() {
        let cells: Vec<&str> = row.split(" → ").collect();
        let [person, language, words] = cells[..] else {
            panic!("{row}");
        };
        let page = card(CardProps {
            language: tag(language),
            ..Feed::open("countries.json").props(person)
        });
        let shown = page.text("[part~=card]");
        let is_right = match words.strip_prefix('!') {
            Some(words) => !shown.contains(words),
            None => shown.contains(words),
        };
        if !is_right {
            wrong.push(format!("{row}: {shown}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_person_of_the_ten_countries_is_expected_in_every_language_of_their_name() {
    let mut feed = Feed::open("countries.json");
    for id in feed.ids() {
        let person = id.rsplit('/').next().expect("a last part").to_owned();
        let names = feed.person(&person)["name"].as_object().expect("names").clone();
        for language in names.keys() {
            let count = EXPECTED
                .lines()
                .filter(|row| row.starts_with(&format!("{person} → {language} → ")))
                .count();
            assert!(count >= 3, "{person} in {language}: {count} rows");
        }
    }
}
