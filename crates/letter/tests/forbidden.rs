//! Subjects that a letter must not have: the case, politics, war, officials, other prisoners, health, promises.
//!
//! `forbidden/TAG.txt` has the beginnings of such words in a language, one a line; with a full stop it is a whole word.
//! Lines that begin with `>` are sentences that the list must refuse.

use std::fs;
use std::path::Path;

use prisoner_card_format::codes::Gender;
use prisoner_card_letter::{Sentence, WRITTEN, Words};

use crate::common::{GENDERS, written};

mod common;

/// The lines of a list.
fn lines(tag: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/forbidden/{tag}.txt"));
    let text = fs::read_to_string(path).expect("each language of letters has a list");
    text.lines().map(str::to_owned).collect()
}

/// The forbidden beginnings that a sentence has.
fn found<'b>(sentence: &str, beginnings: &'b [String], tag: &str) -> Vec<&'b str> {
    let sentence = sentence.to_lowercase();
    let has = |beginning: &&String| {
        if beginning.contains(' ') || tag.starts_with("zh") {
            return sentence.contains(beginning.as_str());
        }
        sentence
            .split(|character: char| !character.is_alphanumeric() && character != '\u{200c}' && character != '’')
            .any(|word| is_of(word, beginning, tag))
    };
    beginnings.iter().filter(has).map(String::as_str).collect()
}

/// Arabic writes its article and some prepositions together with the word.
fn is_of(word: &str, beginning: &str, tag: &str) -> bool {
    let prefixes: &[&str] = if tag == "ar" {
        &["", "ال", "وال", "بال", "لل", "و", "ب", "ل", "س"]
    } else {
        &[""]
    };
    prefixes
        .iter()
        .filter_map(|prefix| word.strip_prefix(prefix))
        .any(|rest| match beginning.strip_suffix('.') {
            Some(whole) => rest == whole,
            None => rest.starts_with(beginning),
        })
}

fn beginnings(tag: &str) -> Vec<String> {
    lines(tag).into_iter().filter(|line| !line.starts_with('>')).collect()
}

/// The forms of a sentence.
fn forms(words: &Words, sentence: Sentence) -> Vec<String> {
    let pair = |writer: Gender| GENDERS.map(|reader| words.form(sentence, writer, reader).to_owned());
    let mut forms: Vec<String> = GENDERS.into_iter().flat_map(pair).collect();
    forms.sort_unstable();
    forms.dedup();
    forms
}

#[test]
fn no_sentence_of_a_letter_is_about_what_is_blacked_out_or_promises_anything() {
    let mut refused = Vec::new();
    for words in written() {
        let beginnings = beginnings(words.tag());
        for sentence in Sentence::all() {
            for form in forms(&words, sentence) {
                for beginning in found(&form, &beginnings, words.tag()) {
                    refused.push(format!("{} {}: {form} ({beginning})", words.tag(), sentence.id()));
                }
            }
        }
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

#[test]
fn each_list_refuses_sentences_of_each_kind() {
    for tag in WRITTEN {
        let beginnings = beginnings(tag);
        let samples: Vec<String> = lines(tag)
            .iter()
            .filter_map(|line| line.strip_prefix('>').map(str::to_owned))
            .collect();
        // The case, politics, war, officials, other prisoners, health, a promise.
        assert_eq!(samples.len(), 7, "{tag}");
        for sample in samples {
            assert!(!found(&sample, &beginnings, tag).is_empty(), "{tag}: {sample}");
        }
    }
}
