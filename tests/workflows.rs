//! The forge's workflows: pinned actions, and an attestation of each published file.
#![cfg(not(target_arch = "wasm32"))]

use std::{fs, path::Path};

fn workflow(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(".github/workflows");
    fs::read_to_string(folder.join(name)).expect("the workflow is there")
}

#[test]
fn each_action_is_named_by_the_hash_of_its_commit() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(".github/workflows");
    let mut count = 0;
    for entry in fs::read_dir(folder).expect("there are workflows") {
        let name = entry.expect("a workflow").file_name().to_string_lossy().into_owned();
        for line in workflow(&name).lines() {
            let Some((_, action)) = line.split_once("uses: ") else {
                continue;
            };
            let commit = action.split_once('@').map_or("", |(_, rest)| rest);
            let commit = commit.split_whitespace().next().unwrap_or_default();
            let is_hash = commit.len() == 40 && commit.bytes().all(|digit| digit.is_ascii_hexdigit());
            assert!(is_hash, "{name}: {line}");
            count += 1;
        }
    }
    assert!(count > 5, "only {count} actions were found");
}

/// The site of the documents is a page to read, and not part of a release.
#[test]
fn a_release_attests_all_that_it_publishes() {
    let release = workflow("release.yml");
    let steps: Vec<&str> = release.split("\n      - ").collect();
    let values = |action: &str, name: &str| -> Vec<String> {
        let steps = steps
            .iter()
            .filter(|step| step.contains(&format!("uses: actions/{action}@")));
        let lines = steps.flat_map(|step| step.lines());
        let values = lines.filter_map(|line| line.trim().strip_prefix(name));
        values.map(|value| value.trim_end_matches("/*").to_owned()).collect()
    };
    let published = values("upload-artifact", "path: ");
    let attested = values("attest-build-provenance", "subject-path: ");
    assert_eq!(published.len(), 3, "{published:?}");
    for path in published {
        assert!(attested.contains(&path), "{path} is published and not attested");
    }
}
