//! The doctor in the browser and this one have the same rules.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

use std::fs;

use prisoner_card_doctor::attributes::{FOREIGN, GLOBAL, STRICT};
use prisoner_card_doctor::watchers::RECORDERS;

fn source(name: &str) -> String {
    fs::read_to_string(format!("{}/../../src/shell/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The texts in double quotes between two marks.
fn quoted<'a>(source: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    let (_, rest) = source.split_once(start).unwrap();
    let (list, _) = rest.split_once(end).unwrap();
    list.split('"').skip(1).step_by(2).collect()
}

/// tests/shell/declared.test.js compares the attributes themselves, and their values.
#[test]
fn rules_for_attributes_are_those_of_the_element() {
    assert_eq!(quoted(&source("attributes.ts"), "const STRICT = [", "]"), STRICT);
    let source = source("doctor/attributes.ts");
    for (name, pattern) in [("GLOBAL", GLOBAL), ("FOREIGN", FOREIGN)] {
        let line = format!("const {name} = /{pattern}/;\n");
        assert!(source.contains(&line), "the doctor in the browser lacks {line}");
    }
}

#[test]
fn recorders_are_those_that_the_card_warns_of() {
    let source = source("doctor/watchers.ts");
    let (_, list) = source.split_once("const RECORDERS: Recorder[] = [").unwrap();
    let (list, _) = list.split_once("\n];").unwrap();
    let found: Vec<(String, String)> = list
        .trim()
        .lines()
        .map(|line| {
            let name = line.split('"').nth(1).unwrap();
            let (_, pattern) = line.split_once("script: /").unwrap();
            let (pattern, _) = pattern.rsplit_once("/ }").unwrap();
            (name.to_owned(), pattern.replace("\\/", "/"))
        })
        .collect();
    let known: Vec<(String, String)> = RECORDERS
        .iter()
        .map(|(name, pattern)| ((*name).to_owned(), (*pattern).to_owned()))
        .collect();
    assert_eq!(found, known);
}
