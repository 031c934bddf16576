//! The doctor in the browser and this one know the same names and values.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

use std::fs;

use prisoner_card_doctor::attributes::{CARD, CHOICES, STRICT};
use prisoner_card_doctor::watchers::RECORDERS;

fn source(name: &str) -> String {
    fs::read_to_string(format!("{}/../../src/shell/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The texts in double quotes between two marks.
fn quoted<'a>(source: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    let (_, rest) = source.split_once(start).unwrap();
    let (list, _) = rest.split_once(end).unwrap();
    let lines = list.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| line.split('"').skip(1).step_by(2)).collect()
}

#[test]
fn attributes_and_their_values_are_those_of_the_element() {
    let source = source("attributes.ts");
    assert_eq!(quoted(&source, "export const ATTRIBUTES = [", "]"), CARD);
    assert_eq!(quoted(&source, "const STRICT = [", "]"), STRICT);
    for (name, values) in CHOICES {
        assert_eq!(quoted(&source, &format!("  {name}: ["), "]"), *values, "{name}");
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
