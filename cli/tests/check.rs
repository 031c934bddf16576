//! `check` on the command line: its output and its exit codes.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

#[path = "check/across.rs"]
mod across;
mod common;
#[path = "common/server.rs"]
#[expect(dead_code, reason = "other commands survive more than this one")]
mod server;

use std::path::{Path, PathBuf};
use std::process::Output;

use expect_test::expect_file;
use serde_json::Value;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check")
}

/// Runs `check` in the folder of its examples.
fn check(arguments: &[&str]) -> Output {
    let mut tool = common::tool();
    tool.current_dir(folder()).arg("check").args(arguments);
    tool.output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// Asserts the exit code and the output on standard error; standard output stays empty.
#[track_caller]
fn assert_ends(arguments: &[&str], code: i32, messages: &str) {
    let output = check(arguments);
    assert_eq!(
        (output.status.code(), text(&output.stdout), text(&output.stderr)),
        (Some(code), "", messages),
        "{arguments:?}"
    );
}

/// The same, with the expected output in a file.
#[track_caller]
fn assert_ends_as(arguments: &[&str], code: i32, file: &str) {
    let output = check(arguments);
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(code), ""));
    expect_file![folder().join(file)].assert_eq(text(&output.stderr));
}

#[test]
fn mistakes_in_the_json_read_like_a_compilers() {
    assert_ends_as(&["syntax.json"], 1, "syntax.txt");
}

#[test]
fn problems_of_a_feed_read_like_a_compilers() {
    assert_ends_as(&["rules.json"], 1, "rules.txt");
}

#[test]
fn hostile_text_in_a_single_line_is_cut_and_made_harmless() {
    assert_ends_as(&["hostile.json"], 1, "hostile.txt");
}

#[test]
fn nothing_reaches_the_terminal_that_would_move_or_turn_it() {
    // Raw escapes and overrides in names of members, ids, codes and the file's own name.
    let feed = "{\"version\": \"\u{1b}[2J\u{202e}\", \"ti\u{202e}tle\": 1, \"items\": [{\"id\": \"\u{1b}]0;x\u{7}\u{202e}\", \
                \"\u{9b}31m\": 1e999, \"\u{9b}31m\": 2, \"language\": \"\u{2066}\u{200b}\", '\u{202e}': \u{1b}}]}";
    let output = common::tool().args(["check", "-"]).write_stdin(feed).output().unwrap();
    let messages = text(&output.stderr);
    let moves = |character: char| {
        (character.is_control() && character != '\n')
            || matches!(character, '\u{200b}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    assert_eq!(messages.chars().find(|character| moves(*character)), None, "{messages}");
    assert!(messages.contains("<U+202E>"), "{messages}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_sound_feed_says_so_in_a_line() {
    assert_ends(&["sound.json"], 0, "sound.json: sound, 2 people\n");
    assert_ends(&["--strict", "sound.json"], 0, "sound.json: sound, 2 people\n");
}

#[test]
fn warnings_are_errors_only_where_that_is_wanted() {
    let warned = check(&["warned.json"]);
    assert_eq!(warned.status.code(), Some(0));
    assert!(text(&warned.stderr).contains("\n1 warning, 1 piece of advice in warned.json\n"));
    let strict = check(&["--strict", "warned.json"]);
    assert_eq!(strict.status.code(), Some(1));
    assert!(text(&strict.stderr).starts_with("error[no-certainty]: "));
    assert!(text(&strict.stderr).contains("\n1 error, 1 piece of advice in warned.json\n"));
}

#[test]
fn several_feeds_are_all_checked_and_one_that_is_not_there_ends_with_2() {
    let output = check(&["sound.json", "no-such-file.json", "syntax.json"]);
    let messages = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2));
    assert!(messages.starts_with("sound.json: sound, 2 people\n"), "{messages}");
    assert!(messages.contains("\n9 errors in syntax.json\n"), "{messages}");
    assert!(
        messages.ends_with("\nerror: cannot read no-such-file.json: No such file or directory (os error 2)\n"),
        "{messages}"
    );
    let output = check(&["--format", "json", "no-such-file.json", "missing.json", "sound.json"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        text(&output.stderr),
        "error: cannot read no-such-file.json: No such file or directory (os error 2)\n\
         error: cannot read missing.json: No such file or directory (os error 2)\n"
    );
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["files"][0]["name"], "sound.json");
}

#[test]
fn programs_get_json_and_nothing_else() {
    let output = check(&["--format", "json", "syntax.json"]);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(1), ""));
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    let file = &json["files"][0];
    assert_eq!(
        (&file["name"], &file["people"], &file["errors"], &file["warnings"]),
        (&"syntax.json".into(), &1.into(), &9.into(), &0.into())
    );
    let duplicate = file["problems"]
        .as_array()
        .unwrap()
        .iter()
        .find(|problem| problem["code"] == "duplicate-member");
    assert_eq!(
        duplicate.unwrap(),
        &serde_json::json!({
            "code": "duplicate-member",
            "severity": "error",
            "message": "\"id\" is here a second time; of the two, a card takes this one",
            "help": "keep the one that is right and remove the other",
            "pointer": "/items/0/id",
            "person": "primerov",
            "start": { "line": 8, "column": 7, "offset": 160 },
            "end": { "line": 8, "column": 11, "offset": 164 },
            "related": [{
                "message": "it is here already",
                "start": { "line": 7, "column": 7, "offset": 135 },
                "end": { "line": 7, "column": 11, "offset": 139 },
            }],
        })
    );
}

#[test]
fn a_kind_of_problem_is_shown_twenty_times_and_counted() {
    let items = vec![r#"{ "id": "" }"#; 30].join(",");
    let feed = format!(r#"{{ "items": [{items}] }}"#);
    let mut tool = common::tool();
    let (_, messages) = common::ended(tool.args(["check", "-"]).write_stdin(feed.clone()), 1);
    assert_eq!(messages.matches("error[empty-text]: ").count(), 21, "{messages}");
    assert!(
        messages.contains("error[empty-text]: 10 more of this kind; --format json lists all\n"),
        "{messages}"
    );
    let mut tool = common::tool();
    let (json, _) = common::ended(tool.args(["check", "--format", "json", "-"]).write_stdin(feed), 1);
    assert_eq!(json.matches("\"empty-text\"").count(), 30);
}

#[test]
fn columns_of_a_cut_line_are_those_of_the_document() {
    let filling = "я".repeat(100_000);
    let feed = format!("{{\t\"a\": \"{filling}\u{202e}\", \"b\": [1,]}}");
    let output = common::tool().args(["check", "-"]).write_stdin(feed).output().unwrap();
    let messages = text(&output.stderr);
    let column = "{\t\"a\": \"".len() + 100_000 + "\u{202e}\", \"b\": [1".chars().count() - 1 + 2;
    assert!(
        messages.contains(&format!(" --> standard input:1:{column}\n")),
        "{messages}"
    );
    assert!(messages.lines().all(|line| line.chars().count() < 200), "{messages}");
}

#[test]
fn there_are_no_colours_in_a_pipe() {
    assert!(!check(&["syntax.json"]).stderr.contains(&0x1b));
}

#[test]
fn a_photo_beside_the_feed_that_says_where_it_was_taken_is_an_error() {
    let sound = std::fs::read_to_string(folder().join("sound.json")).unwrap();
    let with_photo = sound.replacen(
        "\"gender\":",
        "\"photo\": { \"url\": \"https://example.org/faces/anna.png\", \"alt\": \"Anna\" },\n        \"gender\":",
        1,
    );
    assert_ne!(with_photo, sound);
    let with_position = b"\x89PNG\r\n\x1a\n exif:GPSLatitude".as_slice();
    // As on the web, where the feed is https://example.org/feed.json; beside the feed; in the folder of photos.
    for place in ["faces/anna.png", "anna.png", "photos/anna.png"] {
        let scratch = tempfile::tempdir().unwrap();
        let photo = scratch.path().join(place);
        std::fs::create_dir_all(photo.parent().unwrap()).unwrap();
        std::fs::write(scratch.path().join("feed.json"), &with_photo).unwrap();
        for (bytes, code) in [(with_position, 1), (b"\x89PNG\r\n\x1a\n", 0)] {
            std::fs::write(&photo, bytes).unwrap();
            let mut tool = common::tool();
            tool.current_dir(&scratch)
                .args(["check", "--format", "json", "feed.json"]);
            let (json, _) = common::ended(&mut tool, code);
            let reported: Value = serde_json::from_str(&json).unwrap();
            let problem = &reported["files"][0]["problems"][0];
            if code == 1 {
                assert_eq!(problem["code"], "photo-position");
                assert_eq!(problem["pointer"], "/items/0/_prisoner_card/photo/url");
            }
        }
    }
}

/// The SHA-256 of `abc` (FIPS 180-2, appendix B.1), in hexadecimal and in base64.
const OF_ABC: [&str; 2] = [
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=",
];

#[test]
fn a_photo_beside_the_feed_is_compared_with_the_digest_that_the_feed_states() {
    let sound = std::fs::read_to_string(folder().join("sound.json")).unwrap();
    let stating = |digest: &str| format!(", \"sha256\": \"{digest}\"");
    let (hexadecimal, base64, capitals) = (
        stating(OF_ABC[0]),
        stating(OF_ABC[1]),
        stating(&OF_ABC[0].to_uppercase()),
    );
    let other = stating(&OF_ABC[0].replace('b', "c"));
    for (stated, place, content, expected) in [
        // At the place that the URL says, where the feed is https://example.org/feed.json.
        (&*hexadecimal, "faces/anna.png", "abd", "error another-photo"),
        (&hexadecimal, "faces/anna.png", "", "error another-photo"),
        (&base64, "faces/anna.png", "abd", "error another-photo"),
        (&other, "faces/anna.png", "abc", "error another-photo"),
        (
            &hexadecimal,
            "faces/anna.png",
            "abc exif:GPSLatitude",
            "error photo-position, error another-photo",
        ),
        // Under its name alone.
        (&hexadecimal, "anna.png", "abd", "warning another-photo"),
        (&base64, "photos/anna.png", "abd", "warning another-photo"),
        // The stated one.
        (&hexadecimal, "faces/anna.png", "abc", ""),
        (&capitals, "faces/anna.png", "abc", ""),
        (&base64, "faces/anna.png", "abc", ""),
        (&hexadecimal, "photos/anna.png", "abc", ""),
        // Nothing to compare.
        ("", "faces/anna.png", "abd", ""),
        (&hexadecimal, "faces/boris.png", "abd", ""),
        (&stating("?"), "faces/anna.png", "abd", "error malformed-digest"),
    ] {
        let photo =
            format!("\"photo\": {{ \"url\": \"https://example.org/faces/anna.png\", \"alt\": \"Anna\"{stated} }},");
        let feed = sound.replacen("\"gender\":", &format!("{photo}\n\"gender\":"), 1);
        assert_ne!(feed, sound);
        assert_eq!(
            problems_beside(&feed, place, content),
            expected,
            "{stated} {place} {content}"
        );
    }
}

#[test]
fn the_file_of_a_photo_is_found_by_the_name_that_its_url_encodes() {
    let sound = std::fs::read_to_string(folder().join("sound.json")).unwrap();
    for (url, place, expected) in [
        (
            "https://example.org/faces/%D0%B0%D0%BD%D0%BD%D0%B0.png",
            "faces/анна.png",
            "error",
        ),
        ("https://example.org/faces/анна.png", "faces/анна.png", "error"),
        ("https://example.org/faces/anna%201.png", "faces/anna 1.png", "error"),
        ("https://example.org/faces/anna.png?v=2#face", "faces/anna.png", "error"),
        ("https://example.org/faces/%D0%B0.png", "photos/а.png", "warning"),
        // Never by a way up, which could lead out of the folder.
        ("https://example.org/faces/..%2fanna.png", "anna.png", ""),
    ] {
        let digest = OF_ABC[0];
        let photo = format!("\"photo\": {{ \"url\": \"{url}\", \"alt\": \"Anna\", \"sha256\": \"{digest}\" }},");
        let feed = sound.replacen("\"gender\":", &format!("{photo}\n\"gender\":"), 1);
        let expected = if expected.is_empty() {
            String::new()
        } else {
            format!("{expected} another-photo")
        };
        assert_eq!(problems_beside(&feed, place, "abd"), expected, "{url}");
    }
}

/// Two people may have photos of one name in folders of their own.
#[test]
fn a_file_with_a_photos_name_that_is_somebody_elses_photo_is_no_mistake() {
    let photo = |folder: &str, digest: &str| {
        format!(
            "\"photo\": {{ \"url\": \"https://example.org/{folder}/face.png\", \"alt\": \"A face\", \"sha256\": \"{digest}\" }},"
        )
    };
    let person = |id: &str, photo: &str| {
        format!(
            r#"{{ "id": "{id}", "content_text": "Fictional.", "_prisoner_card": {{ {photo}
                "name": "{id}", "recognition": {{ "by": "Example", "status": "recognised" }} }} }}"#
        )
    };
    let feed = |of_boris: &str| {
        let people = [
            person("anna", &photo("anna", OF_ABC[0])),
            person("boris", &photo("boris", of_boris)),
        ];
        format!(
            r#"{{ "version": "https://jsonfeed.org/version/1.1", "title": "Fictional people", "language": "en",
                "feed_url": "https://example.org/feed.json", "_prisoner_card": {{ "about": "https://example.org/",
                "spec": "1", "publisher": {{ "name": "Example", "url": "https://example.org/" }},
                "issued": "2026-11-01T12:00:00Z" }}, "items": [{}] }}"#,
            people.join(",")
        )
    };
    let of_boris = OF_ABC[0].replace('b', "c");
    assert_eq!(problems_beside(&feed(&of_boris), "face.png", "abc"), "");
    assert_eq!(
        problems_beside(&feed(&of_boris), "boris/face.png", "abc"),
        "error another-photo"
    );
    assert_eq!(
        problems_beside(&feed(&of_boris), "face.png", "abd"),
        "warning another-photo, warning another-photo"
    );
}

/// The problems of a feed with a file beside it, by their severities and codes.
fn problems_beside(feed: &str, place: &str, content: &str) -> String {
    let scratch = tempfile::tempdir().unwrap();
    let file = scratch.path().join(place);
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(scratch.path().join("feed.json"), feed).unwrap();
    std::fs::write(&file, content).unwrap();
    let mut tool = common::tool();
    tool.current_dir(&scratch)
        .args(["check", "--format", "json", "feed.json"]);
    let reported: Value = serde_json::from_slice(&tool.output().unwrap().stdout).unwrap();
    let problems = reported["files"][0]["problems"].as_array().unwrap();
    let lines = problems.iter().map(|problem| {
        let (severity, code) = (&problem["severity"], &problem["code"]);
        if code == "another-photo" {
            let pointer = problem["pointer"].as_str().unwrap();
            assert!(pointer.ends_with("/_prisoner_card/photo/sha256"), "{pointer}");
        }
        format!("{} {}", severity.as_str().unwrap(), code.as_str().unwrap())
    });
    lines.collect::<Vec<_>>().join(", ")
}
