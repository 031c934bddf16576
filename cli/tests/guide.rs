//! The publishers' guide in each of its languages: its commands run, in its order, on its own files, and each change
//! that it describes for an event has the stated effect.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

#[path = "common/blocks.rs"]
mod blocks;
mod common;

use std::path::Path;
use std::process::Command;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use blocks::Block;
use common::{ended, tool};
use serde_json::Value;
use sha2::{Digest, Sha384};

const ENGLISH: &str = "publishing.md";
const RUSSIAN: &str = "ru/publishing.md";

fn guide(name: &str) -> String {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    std::fs::read_to_string(docs.join(name)).unwrap()
}

fn blocks(name: &str) -> Vec<Block> {
    let mut blocks = blocks::blocks(guide(name).lines().map(str::trim_start));
    for block in &mut blocks {
        block.text = dated_today(&block.text);
    }
    blocks
}

/// The text with its dates as far from today as they were from the day on which the guide is set: `check` compares
/// dates with today.
fn dated_today(text: &str) -> String {
    let date = regex::Regex::new(r"\b(20\d\d-\d\d)(-\d\d)?\b").unwrap();
    let set_on: jiff::civil::Date = "2026-11-25".parse().unwrap();
    let today = jiff::tz::TimeZone::UTC.to_datetime(jiff::Timestamp::now()).date();
    let passed = today - set_on;
    let moved = |found: &regex::Captures<'_>| {
        let is_day = found.get(2).is_some();
        let day = format!("{}{}", &found[1], found.get(2).map_or("-01", |day| day.as_str()));
        let moved = day.parse::<jiff::civil::Date>().unwrap() + passed;
        moved.strftime(if is_day { "%Y-%m-%d" } else { "%Y-%m" }).to_string()
    };
    date.replace_all(text, moved).into_owned()
}

fn example(name: &str) -> Value {
    let block = blocks(name)
        .into_iter()
        .find(|block| block.marker == "file: feed.json")
        .unwrap();
    serde_json::from_str(&block.text).unwrap()
}

/// Runs a shell's lines in the folder, with the tool found by its name.
#[track_caller]
fn run(lines: &str, folder: &Path) {
    let binary = assert_cmd::cargo::cargo_bin!("prisoner-card");
    let inherited = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(binary.parent().unwrap().to_owned()).chain(std::env::split_paths(&inherited));
    let output = Command::new("sh")
        .args(["-eu", "-c", lines])
        .env("PATH", std::env::join_paths(folders).unwrap())
        .current_dir(folder)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{lines}\n{said}");
    assert!(!said.contains("warning"), "{lines}\n{said}");
}

fn write_private(path: &Path, content: &str) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::write(path, content).unwrap();
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600)).unwrap();
}

/// Stand-ins for the widget's files, with their hashes.
fn write_widget(folder: &Path) {
    std::fs::create_dir(folder).unwrap();
    let mut hashes = serde_json::Map::new();
    for name in [
        "prisoner-card.js",
        "prisoner-card-frame.js",
        "prisoner-card-0.wasm",
        "prisoner-card-0.nowasm.js",
    ] {
        std::fs::write(folder.join(name), name).unwrap();
        let hash = STANDARD.encode(Sha384::digest(name));
        hashes.insert(name.to_owned(), format!("sha384-{hash}").into());
    }
    std::fs::write(folder.join("integrity.json"), Value::Object(hashes).to_string()).unwrap();
}

#[test]
fn every_command_of_the_guide_runs() {
    assert_runs(ENGLISH, &["card.html", "card-ru.html", "draft.json"]);
    assert_runs(RUSSIAN, &["card.html"]);
}

/// Runs the guide's commands, which write these files besides a signed site.
#[track_caller]
fn assert_runs(name: &str, files: &[&str]) {
    let folder = tempfile::tempdir().unwrap();
    write_widget(&folder.path().join("widget"));
    write_private(&folder.path().join("phrase"), "three words and one");
    let mut has_run = 0;
    for block in blocks(name) {
        if let Some(file) = block.marker.strip_prefix("file: ") {
            std::fs::write(folder.path().join(file), block.text).unwrap();
        } else if block.language == "sh" {
            // The tool under test may have been built without the widget.
            let text = block
                .text
                .replace("prisoner-card build ", "prisoner-card build --widget widget ");
            // There is no terminal here for the pass phrase.
            let text = ["--out feed-key", "--secret feed-key"].iter().fold(text, |text, key| {
                text.replace(key, &format!("{key} --passphrase-file phrase"))
            });
            run(&text, folder.path());
            has_run += 1;
        }
    }
    assert!(has_run >= 4, "{has_run} blocks");
    for file in files
        .iter()
        .chain(&["feed.json.sig", "site/feed.json", "site/feed.json.sig"])
    {
        assert!(folder.path().join(file).metadata().unwrap().len() > 0, "{file}");
    }
    let guide = guide(name);
    let inline = guide
        .split('`')
        .skip(1)
        .step_by(2)
        .filter(|code| code.starts_with("prisoner-card "));
    for command in inline.filter(|code| code.split(' ').count() > 2 || code.ends_with(" man")) {
        run(command, folder.path());
    }
}

#[test]
fn the_draft_of_the_guide_is_as_complete_as_its_release() {
    let release = blocks(ENGLISH)
        .into_iter()
        .find(|block| block.marker == "file: release.txt")
        .unwrap();
    let (draft, _) = ended(tool().args(["import", "-"]).write_stdin(release.text), 0);
    let mut feed = example(ENGLISH);
    let item: Value = serde_json::from_str(&draft).unwrap();
    let by_hand = &feed["items"][0]["_prisoner_card"];
    assert_eq!(
        item["_prisoner_card"]["mail"]["address"]["envelope"],
        by_hand["mail"]["address"]["envelope"]
    );
    assert_eq!(item["_prisoner_card"]["sentence"]["term"], by_hand["sentence"]["term"]);
    feed["items"][0] = item;
    ended(tool().args(["check", "-"]).write_stdin(feed.to_string()), 0);
}

#[test]
fn examples_of_the_guide_do_what_it_says() {
    assert_eq!(changes_that_do_what_they_say(ENGLISH), 8);
    assert_eq!(changes_that_do_what_they_say(RUSSIAN), 8);
}

#[test]
fn the_withdrawn_item_of_each_document_is_sound() {
    for name in ["publishing.md", "feed-format.md", "checks.md"] {
        for name in [name.to_owned(), format!("ru/{name}")] {
            let items = blocks(&name).into_iter();
            let items = items.filter_map(|block| serde_json::from_str::<Value>(&block.text).ok());
            let items: Vec<_> = items
                .filter(|item| item["_prisoner_card"]["withdrawn"] == true)
                .collect();
            assert_eq!(items.len(), 1, "{name}");
            let mut feed = example(ENGLISH);
            feed["items"] = items.into();
            let mut check = tool();
            check.args(["check", "--strict", "-"]).write_stdin(feed.to_string());
            check.assert().code(0);
        }
    }
}

/// Makes each change of the guide in its feed, and returns their number.
#[track_caller]
fn changes_that_do_what_they_say(name: &str) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("feed.json");
    let mut has_run = 0;
    for block in blocks(name) {
        let is_item = block.marker == "replaces the item";
        let Some(expected) = block
            .marker
            .strip_prefix("replaces members, ")
            .or(is_item.then_some("no address"))
        else {
            continue;
        };
        let mut feed = example(name);
        let change: Value = serde_json::from_str(&block.text).unwrap();
        let item = &mut feed["items"][0];
        if is_item {
            *item = change;
        } else {
            for (member, value) in change.as_object().unwrap() {
                item["_prisoner_card"][member] = value.clone();
            }
        }
        std::fs::write(&file, serde_json::to_string_pretty(&feed).unwrap()).unwrap();
        tool().args(["check", "--strict"]).arg(&file).assert().code(0);
        let arguments = ["--person", "primerova", "--lang", "ru"];
        let (card, _) = ended(tool().arg("render").arg(&file).args(arguments), 0);
        assert_eq!(card.contains("ФКУ ИК-7"), expected == "address", "{}", block.text);
        has_run += 1;
    }
    has_run
}
