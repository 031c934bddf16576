//! One way from page to page, for every command that reads a feed.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

mod common;

use std::fs;
use std::path::Path;

use common::tool;
use serde_json::{Value, json};

const SAMPLE: &str = include_str!("../../static/people.json");

/// A page with one of the sample's people, under another id.
fn page(id: &str, feed_url: Option<&str>, next_url: Option<&str>) -> Value {
    let mut feed: Value = serde_json::from_str(SAMPLE).unwrap();
    let mut person = feed["items"][0].clone();
    person["id"] = json!(id);
    feed["items"] = json!([person]);
    for (name, url) in [("feed_url", feed_url), ("next_url", next_url)] {
        match url {
            Some(url) => feed[name] = json!(url),
            None => drop(feed.as_object_mut().unwrap().remove(name)),
        }
    }
    feed
}

/// A command's messages, and whether it found the second page: `check` reports it, `render` its person.
fn found(folder: &Path, command: &[&str]) -> (bool, String) {
    let output = tool().args(command).current_dir(folder).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    let is_check = command.contains(&"check");
    let has_second = if is_check {
        printed.contains("\"name\": \"pages/second.json\"") || printed.contains("\"name\": \"second.json\"")
    } else {
        output.status.success()
    };
    (has_second, said + &printed)
}

/// Writes pages into a folder, each leading to the next, the last one to `end`.
fn written(pages: &[Value], end: Option<&str>) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (index, page) in pages.iter().enumerate() {
        let mut page = page.clone();
        let next = format!("{}.json", index + 1);
        match end {
            _ if index + 1 < pages.len() => page["next_url"] = json!(next),
            Some(end) => page["next_url"] = json!(end),
            None => {}
        }
        fs::write(folder.path().join(format!("{index}.json")), page.to_string()).unwrap();
    }
    folder
}

#[test]
fn render_reads_no_further_than_to_its_person_as_a_card_does() {
    let sound = || vec![page("a", None, None), page("b", None, None)];
    let many: Vec<Value> = (0..22).map(|number| page(&format!("p{number}"), None, None)).collect();
    let mut other_issue = sound();
    other_issue[1]["_prisoner_card"]["sequence"] = json!(4_099);
    for (pages, end, person, message) in [
        (sound(), None, "b", None),
        (sound(), Some("0.json"), "a", None),
        (sound(), Some("0.json"), "b", None),
        (
            sound(),
            Some("0.json"),
            "c",
            Some("error: 1.json: its next_url leads back to 0.json, which was read already\n"),
        ),
        (sound(), Some("missing.json"), "b", None),
        (
            sound(),
            Some("missing.json"),
            "c",
            Some("error: 1.json: the feed goes on at \"missing.json\", which is not beside it"),
        ),
        (many.clone(), None, "p0", None),
        (many.clone(), None, "p19", None),
        (
            many,
            None,
            "p20",
            Some("error: 19.json: the feed has more than 20 pages"),
        ),
        (other_issue.clone(), None, "a", None),
        (
            other_issue,
            None,
            "b",
            Some("error: 1.json: it is not of the first page's issue: "),
        ),
    ] {
        let folder = written(&pages, end);
        let (is_there, said) = found(folder.path(), &["render", "0.json", "--person", person]);
        assert_eq!(is_there, message.is_none(), "{person}: {said}");
        assert!(said.starts_with(message.unwrap_or_default()), "{person}: {said}");
    }
}

#[test]
fn a_person_is_rendered_by_the_head_of_their_own_page() {
    let mut pages = vec![page("a", None, None), page("b", None, None)];
    for (page, day) in pages.iter_mut().zip(["24", "25"]) {
        page["_prisoner_card"]["issued"] = json!(format!("2026-11-{day}T10:00:00Z"));
        page["items"][0]["_prisoner_card"]["release"] = json!({ "actual": "2026-11-25" });
        page["items"][0]["_prisoner_card"]["events"] = json!([]);
    }
    let folder = written(&pages, None);
    let rendered = |person| found(folder.path(), &["render", "0.json", "--person", person]).1;
    assert!(rendered("a").contains("copy-button") && !rendered("b").contains("copy-button"));
}

#[test]
fn check_and_render_follow_a_file_to_the_same_page() {
    const FEED: &str = "https://feed.example/a/feed.json";
    for (feed_url, next_url, second) in [
        (Some(FEED), "https://feed.example/a/second.json", Some("second.json")),
        (Some(FEED), "second.json", Some("second.json")),
        (Some(FEED), "./second.json?x#y", Some("second.json")),
        (
            Some(FEED),
            "https://feed.example/a/pages/second.json",
            Some("pages/second.json"),
        ),
        (Some(FEED), "pages/second.json", Some("pages/second.json")),
        (Some(FEED), "https://feed.example/a/%73econd.json", Some("second.json")),
        (None, "https://feed.example/a/second.json", Some("second.json")),
        (None, "pages/second.json", Some("pages/second.json")),
        // There are files of these names, but not at these places.
        (Some(FEED), "https://feed.example/b/second.json", None),
        (Some(FEED), "https://other.example/a/second.json", None),
        (Some(FEED), "../second.json", None),
        (Some(FEED), ".second.json", None),
        (Some(FEED), "missing.json", None),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, page: &Value| fs::write(folder.path().join(name), page.to_string()).unwrap();
        fs::create_dir(folder.path().join("pages")).unwrap();
        write(
            "feed.json",
            &page("https://feed.example/p/first", feed_url, Some(next_url)),
        );
        for name in ["second.json", "pages/second.json", ".second.json"] {
            write(name, &page(&format!("https://feed.example/{name}"), None, None));
        }
        let checked = found(folder.path(), &["check", "--format", "json", "feed.json"]);
        let wanted = format!("https://feed.example/{}", second.unwrap_or("second.json"));
        let rendered = found(folder.path(), &["render", "feed.json", "--person", &wanted]);
        let is_right = |(has_second, _): &(bool, String)| *has_second == second.is_some();
        assert!(is_right(&checked), "{next_url}: check says {}", checked.1);
        assert!(is_right(&rendered), "{next_url}: render says {}", rendered.1);
    }
}
