use prisoner_card_format::codes::Gender;
use proptest::prelude::*;

use super::{Change, Letter, Piece, Side};
use crate::{Gap, Sentence, Topic};

/// Any change that a writer may make.
pub(crate) fn any_change() -> impl Strategy<Value = Change> {
    let sentences: Vec<Sentence> = Sentence::all().collect();
    let text = prop::sample::select(vec!["", " ", "Привет", "hello", "Ulm"]);
    let side = prop::sample::select(vec![Side::Writer, Side::Letter]);
    let gap = prop::sample::select(Gap::ALL.to_vec());
    prop_oneof![
        prop::sample::select(sentences).prop_map(Change::Add),
        text.clone().prop_map(|text| Change::AddOwn(text.to_owned())),
        (0..9usize, text.clone()).prop_map(|(place, text)| Change::Rewrite {
            place,
            text: text.to_owned()
        }),
        (0..9usize).prop_map(Change::Remove),
        (0..9usize, 0..9usize).prop_map(|(from, to)| Change::Move { from, to }),
        (gap, side, text).prop_map(|(gap, side, text)| Change::Fill {
            gap,
            side,
            text: text.to_owned()
        }),
        prop::sample::select(Gender::ALL.to_vec()).prop_map(Change::Writer),
        prop::sample::select(crate::WRITTEN.to_vec()).prop_map(|tag| Change::Language(tag.to_owned())),
    ]
}

fn letter(ids: &[&str]) -> Letter {
    ids.iter().fold(Letter::new("ru"), |letter, id| {
        letter.changed(&Change::Add(Sentence::find(id).expect("a sentence")))
    })
}

fn ids(letter: &Letter) -> Vec<&str> {
    letter
        .pieces()
        .iter()
        .map(|piece| match piece {
            Piece::Sentence(sentence) => sentence.id(),
            Piece::Own(text) => text,
        })
        .collect()
}

fn fill(letter: &Letter, gap: Gap, side: Side, text: &str) -> Letter {
    letter.changed(&Change::Fill {
        gap,
        side,
        text: text.to_owned(),
    })
}

#[test]
fn a_greeting_comes_first_and_the_end_last_whatever_is_chosen_when() {
    let letter = letter(&[
        "closing-name",
        "weather-sun",
        "closing-regards",
        "greeting",
        "who-stranger",
    ]);
    let letter = letter.changed(&Change::AddOwn("Привет!".to_owned()));
    assert_eq!(
        ids(&letter),
        [
            "greeting",
            "weather-sun",
            "who-stranger",
            "Привет!",
            "closing-regards",
            "closing-name"
        ]
    );
}

#[test]
fn a_piece_goes_where_the_writer_moves_it() {
    let letter = letter(&["weather-sun", "food-soup", "books-read"]);
    let moved = letter.changed(&Change::Move { from: 2, to: 0 });
    assert_eq!(ids(&moved), ["books-read", "weather-sun", "food-soup"]);
    assert_eq!(moved.changed(&Change::Move { from: 0, to: 3 }), moved);
}

#[test]
fn own_words_of_nothing_are_taken_away() {
    let letter = Letter::new("ru").changed(&Change::AddOwn("Привет".to_owned()));
    let rewrite = |text: &str| {
        letter.changed(&Change::Rewrite {
            place: 0,
            text: text.to_owned(),
        })
    };
    assert_eq!(ids(&rewrite("Здравствуйте")), ["Здравствуйте"]);
    assert!(rewrite(" \n").pieces().is_empty());
}

#[test]
fn a_name_in_other_letters_never_stands_in_the_letter() {
    let letter = letter(&["place-town"]);
    assert_eq!(letter.open_gaps(), [Gap::Town]);
    let typed = fill(&letter, Gap::Town, Side::Writer, "Köln");
    assert_eq!(typed.filled(Gap::Town, Side::Writer), Some("Köln"));
    assert_eq!(typed.filled(Gap::Town, Side::Letter), None);
    assert!(typed.needs_other_script(Gap::Town));
    assert_eq!(typed.open_gaps(), [Gap::Town]);
    let both = fill(&typed, Gap::Town, Side::Letter, " Кёльн ");
    assert_eq!(both.filled(Gap::Town, Side::Letter), Some("Кёльн"));
    assert!(both.open_gaps().is_empty());
    let english = both.changed(&Change::Language("en".to_owned()));
    assert_eq!(english.filled(Gap::Town, Side::Letter), Some("Köln"));
    let wrong = fill(&both, Gap::Town, Side::Letter, "Koeln");
    assert_eq!(wrong.open_gaps(), [Gap::Town]);
    // In a letter with Latin letters, one form does for both.
    let spanish = typed.changed(&Change::Language("es".to_owned()));
    assert_eq!(spanish.filled(Gap::Town, Side::Letter), Some("Köln"));
    assert!(!spanish.needs_other_script(Gap::Town));
}

#[test]
fn a_year_is_the_same_in_every_script() {
    let letter = fill(&letter(&["who-year"]), Gap::Year, Side::Writer, "1951");
    for tag in crate::WRITTEN {
        let letter = letter.changed(&Change::Language((*tag).to_owned()));
        assert_eq!(letter.filled(Gap::Year, Side::Letter), Some("1951"), "{tag}");
    }
}

#[test]
fn each_topic_has_sentences_and_no_sentence_needs_a_value_that_nobody_fills_in() {
    for topic in Topic::ALL {
        assert!(Sentence::on(*topic).next().is_some(), "{topic:?}");
    }
    for gap in Gap::ALL {
        assert!(Sentence::all().any(|sentence| sentence.gaps().contains(gap)), "{gap:?}");
    }
}

proptest! {
    #[test]
    fn no_sentence_stands_twice_whatever_is_done(changes in prop::collection::vec(any_change(), 0..40)) {
        let mut letter = Letter::new("ru");
        for change in &changes {
            letter = letter.changed(change);
        }
        for sentence in Sentence::all() {
            let piece = Piece::Sentence(sentence);
            prop_assert!(letter.pieces().iter().filter(|found| **found == piece).count() <= 1);
        }
        for gap in letter.gaps() {
            prop_assert!(letter.filled(gap, Side::Letter).is_none_or(|text| !text.is_empty()));
        }
    }
}
