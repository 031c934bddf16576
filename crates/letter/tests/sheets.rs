//! The sheets in `docs/letters/`: every sentence that a letter may have, in all forms of gender, for speakers to read.
//!
//! `RENEW=1 cargo test -p prisoner-card-letter --test sheets` renews them.

use std::fmt::Write as _;
use std::{env, fs};

use prisoner_card_format::codes::Gender;
use prisoner_card_letter::{Side, Topic, Words, plain_text};

use crate::common::{GENDERS, letter_of_all, project, reader, stranger, written};

mod common;

/// A sentence's words, by the genders of writer and reader.
type Forms = Vec<((Gender, Gender), String)>;

#[test]
fn each_sentence_in_each_form_is_as_its_sheet_has_it() {
    let table = fs::read_to_string(project("docs/letters.md")).expect("the page can be read");
    let is_renewed = env::var_os("RENEW").is_some();
    let mut differing = Vec::new();
    for words in written() {
        let path = project("docs/letters").join(format!("{}.md", words.tag()));
        let sheet = sheet(&words, &table);
        if is_renewed {
            fs::write(&path, sheet).expect("the sheet can be written");
        } else if fs::read_to_string(&path).ok().as_deref() != Some(&sheet) {
            differing.push(words.tag().to_owned());
        }
    }
    assert!(
        differing.is_empty(),
        "docs/letters/ is not as the sentences are: {differing:?}. Read what has changed, then renew the sheets with \
         RENEW=1 cargo test -p prisoner-card-letter --test sheets"
    );
}

#[test]
fn each_sheet_is_named_in_russian_too() {
    let table = fs::read_to_string(project("docs/ru/letters.md")).expect("the page can be read");
    for words in written() {
        let link = format!("](../letters/{}.md) |", words.tag());
        assert!(table.contains(&link), "docs/ru/letters.md lacks {}", words.tag());
    }
}

#[test]
fn no_sentence_has_a_gap_that_stays_open_or_stands_for_another() {
    for words in written() {
        for forms in forms(&words) {
            for (_, text) in forms {
                assert!(!text.contains(['{', '}', '_']), "{}: {text}", words.tag());
                assert_eq!(text.trim(), text, "{}", words.tag());
                assert!(!text.contains("  "), "{}: {text}", words.tag());
            }
        }
    }
}

/// The sheet of a language.
fn sheet(words: &Words, table: &str) -> String {
    let (tag, name) = (words.tag(), words.own_name());
    let row = format!("| `{tag}` |");
    let checked_by = table
        .lines()
        .find_map(|line| line.strip_prefix(&row))
        .and_then(|cells| cells.split('|').nth(1))
        .expect("docs/letters.md has a row for each language of letters")
        .trim();
    let mut sheet = format!(
        "# Letters: {name} (`{tag}`)\n\nChecked by: **{checked_by}**.\n\nEach sentence that a letter can have, below the \
         English one. Is it right, natural and kind, as a stranger writes to an adult? [Letters](../letters.md#correct-a-sentence) \
         says how to correct one. This page is made from `locales/{tag}/letter.ftl`.\n"
    );
    let english = forms(&Words::english());
    let letter = letter_of_all(tag, Gender::Female);
    let mut topic = None;
    for (place, forms) in forms(words).iter().enumerate() {
        let Some(prisoner_card_letter::Piece::Sentence(sentence)) = letter.pieces().get(place) else {
            continue;
        };
        if topic != Some(sentence.topic()) {
            topic = Some(sentence.topic());
            // Writing to a string does not fail.
            let _ = writeln!(sheet, "\n## {}\n", heading(sentence.topic()));
        }
        if sentence.topic() == Topic::Greeting {
            let hello = |words: &Words| letter.sentence(*sentence, words, &stranger(), Side::Letter).0;
            let _ = writeln!(sheet, "- {}\n  - {}", hello(&Words::english()), hello(words));
        }
        let _ = writeln!(sheet, "- {}", english[place][0].1);
        for line in lines(forms) {
            let _ = writeln!(sheet, "  - {line}");
        }
    }
    let whole = plain_text(&letter.render(words, &reader(Gender::Male), Side::Letter));
    let end: Vec<&str> = whole.lines().rev().take(4).collect();
    let end: Vec<&str> = end.into_iter().rev().collect();
    let _ = write!(sheet, "\n## How a letter ends\n\n```text\n{}\n```\n", end.join("\n"));
    sheet
}

fn heading(topic: Topic) -> String {
    let code = topic.code();
    code[..1].to_uppercase() + &code[1..]
}

/// Every sentence of a letter, in the order of its pieces, with its words for each writer and reader.
fn forms(words: &Words) -> Vec<Forms> {
    let mut all: Vec<Forms> = Vec::new();
    for writer in GENDERS {
        let letter = letter_of_all(words.tag(), writer);
        assert_eq!(letter.open_gaps(), [], "{}", words.tag());
        for gender in GENDERS {
            let reader = reader(gender);
            for place in 0..letter.pieces().len() {
                let said = letter.say(place, words, &reader, Side::Letter).expect("a piece");
                if all.len() == place {
                    all.push(Vec::new());
                }
                all[place].push(((writer, gender), said.text));
            }
        }
    }
    all
}

/// The forms that differ, each with its writers and readers.
fn lines(forms: &Forms) -> Vec<String> {
    let text = |writer, reader| {
        let found = forms.iter().find(|(genders, _)| *genders == (writer, reader));
        found.map_or("", |(_, text)| text.as_str())
    };
    let first = &forms[0].1;
    if forms.iter().all(|(_, text)| text == first) {
        return vec![first.clone()];
    }
    let by_reader = GENDERS.iter().any(|writer| {
        GENDERS
            .iter()
            .any(|reader| text(*writer, *reader) != text(*writer, Gender::Male))
    });
    let by_writer = GENDERS.iter().any(|reader| {
        GENDERS
            .iter()
            .any(|writer| text(*writer, *reader) != text(Gender::Male, *reader))
    });
    let mut lines = Vec::new();
    for writer in GENDERS
        .into_iter()
        .filter(|writer| by_writer || *writer == Gender::Male)
    {
        for reader in GENDERS
            .into_iter()
            .filter(|reader| by_reader || *reader == Gender::Male)
        {
            let who = match (by_writer, by_reader) {
                (true, true) => format!("{} writes to {}", noun(writer), noun(reader)),
                (true, false) => format!("{} writes", noun(writer)),
                _ => format!("to {}", noun(reader)),
            };
            lines.push(format!("{} *({who})*", text(writer, reader)));
        }
    }
    lines
}

const fn noun(gender: Gender) -> &'static str {
    match gender {
        Gender::Male => "a man",
        Gender::Female => "a woman",
        Gender::Other => "somebody",
    }
}
