//! The publishers' guide, `docs/publishing.md`: its commands run, in its order, on its own files, and what it says to write
//! when something happens does what it says.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

mod common;

use std::path::Path;

use common::tool;
use serde_json::Value;

/// A fenced block, and the comment right before it that tells the test what it is.
struct Block {
    marker: String,
    text: String,
}

fn guide() -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/publishing.md")).unwrap()
}

fn blocks() -> Vec<Block> {
    let guide = guide();
    let mut blocks = Vec::new();
    let mut marker = "";
    let mut lines = guide.lines().map(str::trim_start);
    while let Some(line) = lines.next() {
        if line.starts_with("```") {
            let text = lines
                .by_ref()
                .take_while(|line| *line != "```")
                .map(|line| line.to_owned() + "\n")
                .collect();
            blocks.push(Block {
                marker: marker.to_owned(),
                text,
            });
        }
        marker = line
            .strip_prefix("<!-- ")
            .and_then(|line| line.strip_suffix(" -->"))
            .unwrap_or_default();
    }
    blocks
}

fn example() -> Value {
    let block = blocks()
        .into_iter()
        .find(|block| block.marker == "file: feed.json")
        .unwrap();
    serde_json::from_str(&block.text).unwrap()
}

#[test]
fn the_draft_of_the_guide_is_as_complete_as_its_release() {
    let release = blocks()
        .into_iter()
        .find(|block| block.marker == "file: release.txt")
        .unwrap();
    let output = tool()
        .args(["import", "-"])
        .write_stdin(release.text)
        .assert()
        .code(0)
        .get_output()
        .clone();
    let mut feed = example();
    let item: Value = serde_json::from_slice(&output.stdout).unwrap();
    let by_hand = &feed["items"][0]["_prisoner_card"];
    assert_eq!(
        item["_prisoner_card"]["mail"]["address"]["envelope"],
        by_hand["mail"]["address"]["envelope"]
    );
    assert_eq!(item["_prisoner_card"]["sentence"]["term"], by_hand["sentence"]["term"]);
    feed["items"][0] = item;
    tool()
        .args(["check", "-"])
        .write_stdin(feed.to_string())
        .assert()
        .code(0);
}

#[test]
fn every_page_that_the_guide_points_to_is_there() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    let guide = guide();
    let anchor = |text: &str| -> String {
        let kept = text.to_lowercase().replace(' ', "-");
        kept.chars().filter(|c| c.is_alphanumeric() || *c == '-').collect()
    };
    let anchors_of = |text: &str| -> Vec<String> {
        text.lines()
            .filter(|line| line.starts_with('#'))
            .map(|line| anchor(line.trim_start_matches(['#', ' '])))
            .collect()
    };
    for target in guide.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
        if target.starts_with("https://") {
            continue;
        }
        let (page, part) = target.split_once('#').unwrap_or((target, ""));
        let text = if page.is_empty() {
            guide.clone()
        } else {
            std::fs::read_to_string(docs.join(page)).unwrap()
        };
        assert!(
            part.is_empty() || anchors_of(&text).iter().any(|known| known == part),
            "{target}"
        );
    }
}
