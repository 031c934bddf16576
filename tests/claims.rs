//! SECURITY.md names the test behind each of its claims: they have to be there.
#![cfg(not(target_arch = "wasm32"))]

#[path = "common/test_names.rs"]
mod test_names;

use std::{collections::BTreeSet, fs, path::Path};

/// The words in backticks that read like the name of a test.
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

#[test]
fn every_test_that_security_md_names_exists() {
    let tests = test_names::below(&["tests", "format", "xtask/src", "cli"]);
    let text =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("SECURITY.md")).expect("SECURITY.md is there");
    let named = named_tests(&text);
    assert!(named.len() > 20, "only {} tests are named", named.len());
    let missing: Vec<_> = named.into_iter().filter(|name| !tests.contains(*name)).collect();
    assert_eq!(
        missing,
        Vec::<&str>::new(),
        "SECURITY.md names tests that are not there"
    );
}
