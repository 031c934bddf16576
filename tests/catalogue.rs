//! docs/faults.md: every row names its tests, and every test has its row.
#![cfg(not(target_arch = "wasm32"))]

#[path = "common/test_names.rs"]
mod test_names;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Rows by number, with the names of their tests.
fn rows() -> BTreeMap<u32, Vec<String>> {
    let text = fs::read_to_string(Path::new(ROOT).join("docs/faults.md")).expect("the catalogue can be read");
    text.lines()
        .filter_map(|line| {
            let cells: Vec<_> = line.strip_prefix("| ")?.split(" | ").collect();
            let number = cells.first()?.parse().ok()?;
            let tests = cells.last()?.split('`').filter(|word| word.starts_with("fault_"));
            Some((number, tests.map(ToOwned::to_owned).collect()))
        })
        .collect()
}

/// The names of all Rust tests that carry a row's number.
fn tests() -> BTreeSet<String> {
    let mut names = test_names::below(&["tests", "format", "cli"]);
    names.retain(|name| name.starts_with("fault_"));
    names
}

#[test]
fn every_row_has_tests_that_are_there() {
    let (rows, tests) = (rows(), tests());
    assert!(rows.len() > 50, "{}", rows.len());
    for (number, names) in &rows {
        assert!(!names.is_empty(), "row {number} has no test");
        for name in names {
            assert!(
                name.starts_with(&format!("fault_{number:02}_")),
                "{name} is in row {number}"
            );
            assert!(tests.contains(name), "row {number}: there is no {name}");
        }
    }
}

#[test]
fn every_test_has_its_row() {
    let rows = rows();
    for name in tests() {
        let number = name.split('_').nth(1).and_then(|number| number.parse::<u32>().ok());
        let number = number.unwrap_or_default();
        assert!(rows.contains_key(&number), "{name} has no row in docs/faults.md");
    }
}
