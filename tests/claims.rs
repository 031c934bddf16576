//! SECURITY.md names the test behind each of its claims: they have to be there.
#![cfg(not(target_arch = "wasm32"))]

use std::{collections::BTreeSet, fs, path::Path};

/// Every function of the Rust files in a folder and below, and every test of the JavaScript ones.
fn tests_below(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the entry can be read").path();
        if path.is_dir() {
            tests_below(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("sources are UTF-8");
            found.extend(text.split("fn ").skip(1).filter_map(|rest| {
                let end = rest.find(['(', '<'])?;
                rest.get(..end).map(ToOwned::to_owned)
            }));
        }
    }
}

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
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut tests = BTreeSet::new();
    for folder in ["tests", "format", "xtask/src", "cli"] {
        tests_below(&root.join(folder), &mut tests);
    }
    let text = fs::read_to_string(root.join("SECURITY.md")).expect("SECURITY.md is there");
    let named = named_tests(&text);
    assert!(named.len() > 20, "only {} tests are named", named.len());
    let missing: Vec<_> = named.into_iter().filter(|name| !tests.contains(*name)).collect();
    assert_eq!(
        missing,
        Vec::<&str>::new(),
        "SECURITY.md names tests that are not there"
    );
}
