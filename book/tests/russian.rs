//! The Russian pages that make the English ones' promises, and the contents that lead to pages in English.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

use std::fs;

use prisoner_card_book::{edition::page_of, root};
use pulldown_cmark::{Event, Options, Parser, Tag};

/// Pages that say the same in both languages, block by block. The other Russian pages are written for their readers anew.
const SAME: [(&str, &str); 3] = [
    ("PRIVACY.md", "docs/ru/privacy.md"),
    ("SECURITY.md", "docs/ru/security.md"),
    ("docs/checks.md", "docs/ru/checks.md"),
];

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

/// A heading, paragraph, entry of a list, row of a table or block of code.
#[derive(Debug, PartialEq, Eq)]
struct Block {
    kind: String,
    /// The names in it: of members, codes, commands and tests. An example in words is no name: it is translated.
    names: Vec<String>,
    /// The numbers in its words: a limit is the same in each language.
    numbers: Vec<String>,
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => blocks.push(block(&level.to_string())),
            Event::Start(Tag::Paragraph) => blocks.push(block("paragraph")),
            Event::Start(Tag::Item) => blocks.push(block("entry")),
            Event::Start(Tag::TableHead | Tag::TableRow) => blocks.push(block("row")),
            Event::Start(Tag::CodeBlock(_)) => blocks.push(block("code")),
            Event::Code(code) if !code.contains(' ') || code.starts_with("tests/") => {
                blocks.last_mut().unwrap().names.push(code.into_string());
            }
            Event::Text(text) => blocks.last_mut().unwrap().numbers.extend(numbers(&text)),
            _ => {}
        }
    }
    // Another language has another order of words.
    for block in &mut blocks {
        block.names.sort();
        block.numbers.sort();
    }
    blocks
}

fn block(kind: &str) -> Block {
    Block {
        kind: kind.to_owned(),
        names: Vec::new(),
        numbers: Vec::new(),
    }
}

/// `200,000` and `200 000` are one number.
fn numbers(text: &str) -> Vec<String> {
    let mut numbers: Vec<String> = Vec::new();
    let mut previous = "";
    for part in text.split_inclusive(|c: char| !c.is_ascii_digit()) {
        let digits = part.trim_end_matches(|c: char| !c.is_ascii_digit());
        let is_continued = digits.len() == 3 && previous.len() > 1 && previous.ends_with([',', ' ', '\u{a0}']);
        match numbers.last_mut() {
            Some(number) if is_continued => number.push_str(digits),
            _ if digits.is_empty() => {}
            _ => numbers.push(digits.to_owned()),
        }
        previous = part;
    }
    numbers
}

#[test]
fn russian_promises_have_the_blocks_of_the_english_ones_with_the_same_names_and_numbers() {
    for (english, russian) in SAME {
        let (expected, found) = (blocks(&read(english)), blocks(&read(russian)));
        let names: usize = expected.iter().map(|block| block.names.len()).sum();
        assert!(names > 30, "{english}: {names}");
        for (at, (expected, found)) in expected.iter().zip(&found).enumerate() {
            assert_eq!(found, expected, "block {at} of {russian}");
        }
        assert_eq!(found.len(), expected.len(), "{russian}");
    }
}

/// The kind of a finding, as each section of the page on `check` begins.
const KINDS: [(&str, &str); 3] = [("Error", "Ошибка"), ("Warning", "Предупреждение"), ("Advice", "Совет")];

/// Each code with the first word of its section.
fn kinds(text: &str) -> Vec<(&str, &str)> {
    let sections = text.split("\n### `").skip(1);
    sections
        .map(|section| {
            let (code, rest) = section.split_once("`\n\n").unwrap();
            (code, rest.split(|c: char| !c.is_alphabetic()).next().unwrap())
        })
        .collect()
}

#[test]
fn each_code_is_of_the_same_kind_in_russian() {
    let (english, russian) = (read("docs/checks.md"), read("docs/ru/checks.md"));
    let expected: Vec<_> = kinds(&english)
        .into_iter()
        .map(|(code, kind)| (code, KINDS.iter().find(|(english, _)| *english == kind).unwrap().1))
        .collect();
    assert_eq!(kinds(&russian), expected);
}

#[test]
fn russian_contents_say_that_the_pages_for_developers_are_in_english() {
    let summary = read("docs/SUMMARY.md");
    let (_, part) = summary.split_once("\n# You write code\n").unwrap();
    let theme = read("book/theme/index.hbs");
    let (_, russian) = theme.split_once("(страницы по-английски)</p>").unwrap();
    let russian = russian.split("{{/if}}").next().unwrap();
    let mut count = 0;
    for document in part.split("](").skip(1).filter_map(|link| link.split(')').next()) {
        let document = document
            .strip_prefix("../")
            .map_or_else(|| format!("docs/{document}"), str::to_owned);
        let link = format!("href=\"{{{{path_to_root}}}}../{}\" hreflang=\"en\"", page_of(&document));
        assert!(russian.contains(&link), "the Russian contents have no {link}");
        count += 1;
    }
    assert_eq!(russian.matches("<a ").count(), count);
}
