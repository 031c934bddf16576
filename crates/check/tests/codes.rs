//! Every code is explained, and everything explained is a code.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tests.rs") {
            found.push(path);
        }
    }
    found
}

/// The codes in a source: the first argument, as a literal, of each function that makes a problem.
fn codes(source: &str) -> BTreeSet<String> {
    let makers = ["::error(", "::warning(", "::advice(", ".report(", ".unclear("];
    let calls = makers.iter().flat_map(|maker| source.split(maker).skip(1));
    calls
        .filter_map(|after| after.trim_start().strip_prefix('"')?.split('"').next())
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_code_has_its_section_and_every_section_its_code() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let in_sources: BTreeSet<String> = ["src", "../document/src"]
        .iter()
        .flat_map(|folder| sources(&root.join(folder)))
        .flat_map(|path| codes(&fs::read_to_string(path).unwrap()))
        .collect();
    assert!(in_sources.len() > 80, "{in_sources:?}");
    let document = fs::read_to_string(root.join("../../docs/checks.md")).unwrap();
    let explained: Vec<&str> = document
        .lines()
        .filter_map(|line| line.strip_prefix("### `")?.strip_suffix('`'))
        .collect();
    let distinct: BTreeSet<String> = explained.iter().map(|code| (*code).to_owned()).collect();
    assert_eq!(distinct.len(), explained.len(), "a code is explained twice");
    let unexplained: Vec<_> = in_sources.difference(&distinct).collect();
    let unknown: Vec<_> = distinct.difference(&in_sources).collect();
    assert_eq!((unexplained, unknown), (Vec::new(), Vec::new()));
}
