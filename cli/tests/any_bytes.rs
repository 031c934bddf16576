//! Any bytes into every command that reads a document: a message, an exit code of the contract, no half-written file.

mod common;

use std::fs;

use common::tool;
use proptest::prelude::*;
use proptest::sample::Index;

const SAMPLE: &str = include_str!("../../static/feed.json");

/// Random bytes, or the sample with a part of it replaced.
fn documents() -> impl Strategy<Value = Vec<u8>> {
    let damaged = (any::<Index>(), 0_usize..200, any::<Vec<u8>>()).prop_map(|(from, length, bytes)| {
        let mut document = SAMPLE.as_bytes().to_vec();
        let from = from.index(document.len());
        let to = document.len().min(from + length);
        document.splice(from..to, bytes);
        document
    });
    prop_oneof![any::<Vec<u8>>(), damaged]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_into_every_command_end_in_a_message(document in documents()) {
        let folder = tempfile::tempdir().unwrap();
        let widget = folder.path().join("widget");
        fs::create_dir(&widget).unwrap();
        for command in [
            &["check", "-"][..],
            &["check", "--format", "json", "--strict", "-"],
            &["render", "-", "--person", "mironov", "--lang", "ru"],
            &["render", "-", "--person", "mironov", "--as", "snippet"],
            &["build", "-", "--out", "site", "--base-url", "https://example.org/", "--widget", "widget"],
            &["import", "-"],
        ] {
            let output = tool().args(command).current_dir(folder.path()).write_stdin(&*document).output().unwrap();
            let said = String::from_utf8(output.stderr).unwrap();
            prop_assert!(matches!(output.status.code(), Some(0..=2)), "{command:?}: {:?}: {said}", output.status);
            prop_assert!(!said.contains("panicked"), "{command:?}: {said}");
            let ended_well = output.status.success() || command.contains(&"json");
            prop_assert!(ended_well || !said.is_empty(), "{command:?} says nothing");
            // The widget's folder is empty, so no site can be built; a build that fails must leave no file.
            prop_assert!(!folder.path().join("site").exists(), "{command:?} left something");
        }
    }
}
