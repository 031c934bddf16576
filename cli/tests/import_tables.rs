//! Tables: the output, the people in the feed, and the exit codes.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

#[path = "common/blocks.rs"]
mod blocks;
mod common;

use std::path::Path;
use std::process::Command;

use blocks::Block;
use common::{ended, tool};
use serde_json::{Value, json};

const MAP: &str = "language = \"en\"\n[columns]\nId = \"id\"\nName = \"name\"\nWhere = \"place\"\n\
                   [constants]\n\"recognition.by\" = \"Example\"\n\"recognition.status\" = \"recognised\"\n";

fn write(folder: &Path, name: &str, text: &str) {
    std::fs::write(folder.join(name), text).unwrap();
}

/// Runs the import in the folder; returns standard output and standard error.
fn import(folder: &Path, arguments: &[&str], code: i32) -> (String, String) {
    ended(tool().arg("import").args(arguments).current_dir(folder), code)
}

#[test]
fn a_table_is_printed_as_a_list_of_drafts() {
    let folder = tempfile::tempdir().unwrap();
    write(
        folder.path(),
        "people.csv",
        "Id,Name,Where\nvymysel,Ivan Vymysel,released\nprimerova,Anna Primerova,on holiday\n",
    );
    write(folder.path(), "map.toml", MAP);
    let (drafts, said) = import(folder.path(), &["people.csv", "--map", "map.toml"], 1);
    let drafts: Value = serde_json::from_str(&drafts).unwrap();
    assert_eq!(drafts[0]["_prisoner_card"]["custody"], json!({ "code": "released" }));
    assert_eq!(drafts[1]["_prisoner_card"].get("custody"), None);
    assert!(said.contains("  people.csv:C3 \"on holiday\"\n"), "{said}");
    let (map, _) = import(folder.path(), &["people.csv", "--map-new"], 0);
    assert!(map.contains("\"Where\" = \"-\"\n"), "{map}");
}

#[test]
fn a_feed_is_written_only_where_it_changes_and_never_in_a_dry_run() {
    let folder = tempfile::tempdir().unwrap();
    let feed = json!({ "items": [{ "id": "vymysel", "_prisoner_card": {
        "name": "Ivan Vymysel", "recognition": { "by": "Example", "status": "recognised" },
        "custody": { "code": "colony" }, "mail": { "state": "closed" }
    } }] });
    let feed = serde_json::to_string_pretty(&feed).unwrap();
    write(folder.path(), "feed.json", &feed);
    write(
        folder.path(),
        "people.csv",
        "Id,Name,Where\nvymysel,Ivan Vymysel,released\n",
    );
    write(folder.path(), "map.toml", MAP);
    let arguments = ["people.csv", "--map", "map.toml", "--into", "feed.json"];
    let now = || std::fs::read_to_string(folder.path().join("feed.json")).unwrap();
    let reported = "vymysel: custody: {\"code\":\"colony\"} → {\"code\":\"released\"} (people.csv:C2)\n";
    let (printed, said) = import(folder.path(), &[&arguments[..], &["--dry-run"]].concat(), 0);
    assert_eq!((printed.as_str(), now()), ("", feed.clone()));
    assert!(said.ends_with(reported), "{said}");
    let (_, said) = import(folder.path(), &arguments, 0);
    assert!(said.ends_with(reported), "{said}");
    assert_eq!(now(), feed.replace("colony", "released"));
    let (_, said) = import(folder.path(), &arguments, 0);
    assert!(said.ends_with("nothing changes\n"), "{said}");
}

#[test]
fn table_that_cannot_be_imported_ends_with_2_and_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "a.csv", "A,B\n1,2\n");
    write(folder.path(), "a.xls", "");
    for (arguments, reason) in [
        (&["a.csv"][..], "error: cannot import a.csv: its columns are not known;"),
        (&["a.xls"], "error: cannot import a.xls: XLS files may carry macros,"),
        (&["a.csv", "a.csv"], "error: a table is imported alone: name one file"),
        (
            &["a.csv", "--dry-run"],
            "error: the following required arguments were not provided:",
        ),
    ] {
        let (printed, said) = import(folder.path(), arguments, 2);
        assert_eq!(printed, "");
        assert!(said.starts_with(reason), "{said}");
    }
}

#[test]
fn the_example_of_the_page_on_importing_is_what_happens() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "feed.json", "{\n  \"items\": [\n  ]\n}\n");
    let tool = Path::new(env!("CARGO_BIN_EXE_prisoner-card")).parent().unwrap();
    let path = format!("{}:{}", tool.display(), std::env::var("PATH").unwrap());
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/importing.md");
    let page = std::fs::read_to_string(page).unwrap();
    let (mut said, mut kinds) = (String::new(), Vec::new());
    for Block { marker, text, .. } in blocks::blocks(page.lines()) {
        if marker.is_empty() {
            continue;
        }
        let (kind, what) = marker.split_once(' ').unwrap_or((&marker, ""));
        match kind {
            "file:" => write(folder.path(), what, &text),
            "run," => {
                let run = Command::new("sh")
                    .args(["-c", &text])
                    .current_dir(folder.path())
                    .env("PATH", &path)
                    .output();
                let run = run.unwrap();
                assert_eq!(run.status.code(), what.parse().ok(), "{text}");
                said = String::from_utf8(run.stderr).unwrap();
            }
            "said" => assert_eq!(said, text),
            "is:" => {
                let found = std::fs::read_to_string(folder.path().join(what)).unwrap();
                let (found, expected): (Value, Value) = (
                    serde_json::from_str(&found).unwrap(),
                    serde_json::from_str(&text).unwrap(),
                );
                assert_eq!(found, expected);
            }
            _ => panic!("{marker}"),
        }
        kinds.push(kind.to_owned());
    }
    assert_eq!(kinds, ["file:", "file:", "file:", "run,", "said", "is:", "run,"]);
    let feed = std::fs::read_to_string(folder.path().join("feed.json")).unwrap();
    let drafts = std::fs::read_to_string(folder.path().join("drafts.json")).unwrap();
    let (feed, drafts): (Value, Value) = (
        serde_json::from_str(&feed).unwrap(),
        serde_json::from_str(&drafts).unwrap(),
    );
    assert_eq!(feed["items"], drafts);
}
