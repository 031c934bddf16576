//! The names of tests, in the form that the documents use.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Every test in the Rust files of these folders of the project and below.
pub(crate) fn below(folders: &[&str]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders: Vec<_> = folders
        .iter()
        .map(|folder| Path::new(env!("CARGO_MANIFEST_DIR")).join(folder))
        .collect();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the folder is there") {
            let path = entry.expect("the entry can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("sources are UTF-8");
                found.extend(functions(&text).chain(scenarios(&text)).map(ToOwned::to_owned));
            }
        }
    }
    found
}

/// The functions that an attribute makes a test: `#[test]`, `#[tokio::test]`, `#[wasm_bindgen_test]`.
fn functions(text: &str) -> impl Iterator<Item = &str> {
    let mut is_test = false;
    text.lines().filter_map(move |line| {
        let line = line.trim_start();
        if line.starts_with("#[") {
            is_test |= line.ends_with("test]");
            return None;
        }
        let name = line.trim_start_matches("async ").strip_prefix("fn ")?;
        std::mem::take(&mut is_test).then_some(name.split(['(', '<']).next()?)
    })
}

/// The tests of a browser, each in the list of its file.
fn scenarios(text: &str) -> impl Iterator<Item = &str> {
    let list = ["\nscenarios![", "\nin_wordpress!["]
        .iter()
        .find_map(|start| text.split_once(start))
        .and_then(|(_, rest)| rest.split_once("];"));
    list.map_or("", |(list, _)| list)
        .lines()
        .filter_map(|line| line.split([' ', ',']).find(|word| !word.is_empty()))
}
