//! `doctor`: pages of a server on this machine.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

mod common;
#[path = "common/server.rs"]
#[expect(dead_code, reason = "the tests of mirror need the rest")]
mod server;

use common::{CARD, ended, tool};
use serde_json::Value;
use server::{Answer, Server};

/// The command's standard output and standard error.
#[track_caller]
fn examined(arguments: &[&str], code: i32) -> (String, String) {
    ended(tool().arg("doctor").args(arguments), code)
}

fn server_with_script() -> Server {
    let server = Server::start();
    server.serve("/prisoner-card.js", Answer::bytes("the script"));
    server
}

#[test]
fn a_page_whose_card_is_right_ends_with_0() {
    let server = server_with_script();
    server.serve("/article", Answer::bytes(CARD));
    let url = server.url("/article");
    let (result, messages) = examined(&[&url], 0);
    assert_eq!(result, format!("{url}:2: a card of iris, feed /feed.json\n"));
    assert!(messages.contains("1 snippet on this page: "), "{messages}");
    assert!(!messages.contains("error: "), "{messages}");
    let asked: Vec<String> = server.take_targets();
    assert_eq!(asked, ["/article", "/prisoner-card.js"], "the feed is not asked for");
    // A snippet is reported in one line, also where an attribute has a line break.
    let html = CARD.replace("\"iris", "\"iris&#10;other");
    server.serve("/article", Answer::bytes(html));
    let (result, _) = examined(&[&url], 0);
    assert_eq!(result, format!("{url}:2: a card of iris other, feed /feed.json\n"));
}

#[test]
fn findings_have_their_line_and_end_with_1() {
    let server = server_with_script();
    let html = CARD.replace("person=", "persn=");
    let page = Answer::bytes(html).with(
        "Content-Security-Policy",
        "connect-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
    );
    server.serve("/article", page);
    let url = server.url("/article");
    let (_, messages) = examined(&[&url], 1);
    let origin = url.strip_suffix("/article").unwrap();
    for line in [
        format!("error: {url}:2: there is no attribute persn: did you mean person? [unknown-attribute]\n"),
        format!(
            "error: {url}:2: person is missing: add person=\"…\", an item's id in the feed or the last part of it [no-person]\n"
        ),
        format!(
            "error: {url}:2: the page's policy forbids what the card asks of {origin}: add it to connect-src [policy-connect]\n"
        ),
    ] {
        assert!(messages.contains(&line), "{line} in {messages}");
    }
    let (json, messages) = examined(&[&url, "--format", "json"], 1);
    assert_eq!(messages, "");
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["pages"][0]["url"], url);
    assert_eq!(json["pages"][0]["snippets"][0]["kind"], "tag");
    let findings = json["pages"][0]["findings"].as_array().unwrap();
    let missing = findings.iter().find(|finding| finding["code"] == "no-person").unwrap();
    assert_eq!(
        (missing["level"].as_str(), missing["line"].as_u64()),
        (Some("error"), Some(2))
    );
}

#[test]
fn a_policy_with_letters_beyond_ascii_counts() {
    let server = server_with_script();
    // Curly quotes, as word processors write them: browsers know no such source, and allow nothing.
    let page = Answer::bytes(CARD).with("Content-Security-Policy", "script-src ‘self’ 'wasm-unsafe-eval'");
    server.serve("/article", page);
    let (_, messages) = examined(&[&server.url("/article")], 1);
    assert!(messages.contains("[policy-script]"), "{messages}");
}

#[test]
fn a_script_that_is_not_the_one_that_was_pinned_is_found() {
    let server = server_with_script();
    let pinned = CARD.replace("src=", "integrity=\"sha384-AAAA\" crossorigin src=");
    server.serve("/article", Answer::bytes(pinned));
    let (_, messages) = examined(&[&server.url("/article")], 1);
    assert!(messages.contains("[integrity-mismatch]"), "{messages}");
    let missing = CARD.replace("/prisoner-card.js", "/gone/prisoner-card.js");
    server.serve("/gone", Answer::bytes(missing));
    let (_, messages) = examined(&[&server.url("/gone")], 1);
    let line = format!(
        "the script {} cannot be loaded: the server answers with status 404 [script-missing]",
        server.url("/gone/prisoner-card.js")
    );
    assert!(messages.contains(&line), "{messages}");
}

#[test]
fn a_page_cannot_control_the_terminal() {
    let server = server_with_script();
    server.serve(
        "/article",
        Answer::bytes(CARD.replace("iris", "\u{1b}[2J") + "<prisoner-card \u{1b}x></prisoner-card>"),
    );
    let (_, messages) = examined(&[&server.url("/article")], 1);
    assert!(!messages.contains('\u{1b}'), "{messages:?}");
}

#[test]
fn unreadable_page_ends_with_2() {
    let server = server_with_script();
    for (url, message) in [
        (server.url("/nowhere"), "the server answers with status 404"),
        ("not an address".to_owned(), "is not the address of a page"),
        ("file:///etc/passwd".to_owned(), "file:///etc/passwd"),
    ] {
        let (result, messages) = examined(&[&url], 2);
        assert_eq!(result, "");
        assert!(messages.contains(message), "{messages}");
    }
}
