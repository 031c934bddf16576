//! The invariants, SECURITY.md, PRIVACY.md and the pages on letters and platforms name the test behind each of their
//! claims. These tests check that it exists.
#![cfg(not(target_arch = "wasm32"))]

#[path = "common/test_names.rs"]
mod test_names;

use std::{collections::BTreeSet, fs, path::Path};

/// The folders with tests.
const FOLDERS: [&str; 6] = ["tests", "format", "xtask/src", "cli", "crates", "src"];

fn read(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).expect("the document is there")
}

/// The words in backticks that look like the name of a test.
fn named_tests(text: &str) -> BTreeSet<&str> {
    text.split('`')
        .skip(1)
        .step_by(2)
        .filter(|word| word.matches('_').count() >= 2)
        .filter(|word| {
            word.chars()
                .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_')
        })
        .collect()
}

/// The tests of the script: their file and their sentence, as in
/// `tests/shell/freshness.test.js: no sequence after one was shown is a rollback`.
fn named_script_tests(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split('`')
        .skip(1)
        .step_by(2)
        .filter(|words| words.starts_with("tests/shell/"))
        .map(|words| words.split_once(": ").unwrap_or((words, "")))
}

#[track_caller]
fn assert_tests_exist(document: &str, least: usize) {
    let text = read(document);
    assert_named_tests_exist(&text, document, least);
    for (file, sentence) in named_script_tests(&text) {
        let sentence = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
        let call = format!("test(\"{sentence}\"");
        assert!(read(file).contains(&call), "{document}: {file} has no {call}");
    }
}

/// `text` is the document, or the part of it that names tests.
#[track_caller]
fn assert_named_tests_exist(text: &str, document: &str, least: usize) {
    let tests = test_names::below(&FOLDERS);
    let named = named_tests(text);
    assert!(
        named.len() > least,
        "only {} tests are named in {document}",
        named.len()
    );
    let missing: Vec<_> = named.into_iter().filter(|name| !tests.contains(*name)).collect();
    assert_eq!(missing, Vec::<&str>::new(), "{document} names tests that are not there");
}

#[test]
fn every_test_that_security_md_names_exists() {
    assert_tests_exist("SECURITY.md", 20);
}

#[test]
fn every_test_that_privacy_md_names_exists() {
    assert_tests_exist("PRIVACY.md", 10);
}

#[test]
fn every_test_that_an_invariant_names_exists() {
    let text = read("ARCHITECTURE.md");
    let (_, invariants) = text.split_once("\n## Invariants\n").expect("they are there");
    let (invariants, _) = invariants.split_once("\n## ").expect("another section follows");
    assert_named_tests_exist(invariants, "ARCHITECTURE.md", 25);
}

#[test]
fn every_test_that_the_page_on_letters_names_exists() {
    assert_tests_exist("docs/letters.md", 25);
}

#[test]
fn every_test_that_the_page_on_platforms_names_exists() {
    assert_tests_exist("docs/platforms/README.md", 5);
}

/// The rows of the document's tables, without the table heads, as cells.
fn rows(text: &str) -> Vec<Vec<&str>> {
    let lines: Vec<_> = text.lines().collect();
    let is_rule = |line: &str| line.starts_with("| ---");
    lines
        .iter()
        .enumerate()
        .filter(|(_, line)| line.starts_with("| ") && !is_rule(line))
        .filter(|(at, _)| !lines.get(at + 1).is_some_and(|next| is_rule(next)))
        .map(|(_, line)| line.trim_matches(['|', ' ']).split(" | ").collect())
        .collect()
}

#[test]
fn each_sentence_of_the_promise_has_its_test() {
    for document in ["PRIVACY.md", "docs/ru/privacy.md"] {
        assert_each_sentence_has_its_test(document);
    }
}

#[track_caller]
fn assert_each_sentence_has_its_test(document: &str) {
    let text = read(document);
    let promise: Vec<_> = text.lines().filter_map(|line| line.strip_prefix("> ")).collect();
    let promise = promise.join(" ");
    let sentences: Vec<_> = promise.split_inclusive(". ").map(str::trim).collect();
    assert!(sentences.len() >= 4, "{sentences:#?}");
    let rows = rows(&text);
    for sentence in sentences {
        let row = rows.iter().find(|row| row[0] == sentence);
        assert!(
            row.is_some_and(|row| !named_tests(row[1]).is_empty()),
            "{document}: no test is named for “{sentence}”"
        );
    }
}

#[test]
fn each_statement_of_what_is_requested_has_its_test() {
    let text = read("PRIVACY.md");
    let (_, section) = text
        .split_once("\n## What is requested, and when\n")
        .expect("it is there");
    let (section, _) = section.split_once("\n## ").expect("another follows");
    let (_, list) = section.split_once("\n- ").expect("it has a list");
    let statements = list
        .split("\n- ")
        .chain(rows(section).into_iter().filter_map(|row| row.last().copied()));
    let untested: Vec<_> = statements
        .filter(|statement| named_tests(statement).is_empty())
        .collect();
    assert_eq!(untested, Vec::<&str>::new());
}
