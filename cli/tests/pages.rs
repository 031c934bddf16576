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

/// What a command says, and whether it found the second page: `check` reports it, `render` its person.
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
