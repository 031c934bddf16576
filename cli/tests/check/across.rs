//! Pages and issues of one feed.

use std::fs;

use tempfile::TempDir;

use super::server::{Answer, Server};
use super::{common, text};

/// A page with one person, and these members in its head.
fn page(person: &str, head: &str, issue: &str) -> String {
    format!(
        r#"{{
  "version": "https://jsonfeed.org/version/1.1",
  "title": "Pages",
  {head}
  "_prisoner_card": {{
    "about": "https://example.org/format",
    "spec": "1",
    "publisher": {{ "name": "Example", "url": "https://example.org/" }},
    {issue}
  }},
  "items": [
    {{ "id": "{person}", "content_text": "Withdrawn.", "_prisoner_card": {{ "withdrawn": true }} }}
  ]
}}
"#
    )
}

const ISSUE: &str = r#""issued": "2026-01-01T12:00:00Z", "sequence": 3"#;

/// Runs `check` in a folder with these files, on the first of them.
fn check(files: &[(&str, String)], arguments: &[&str]) -> (Option<i32>, String) {
    let folder = TempDir::new().unwrap();
    for (name, content) in files {
        fs::write(folder.path().join(name), content).unwrap();
    }
    let mut tool = common::tool();
    let output = tool
        .current_dir(folder.path())
        .arg("check")
        .args(arguments)
        .output()
        .unwrap();
    (output.status.code(), text(&output.stderr).to_owned())
}

#[test]
fn pages_beside_a_file_are_checked_with_it() {
    let next = r#""next_url": "https://example.org/cards/two.json","#;
    let files = [
        ("one.json", page("a", next, ISSUE)),
        (
            "two.json",
            page("b", r#""next_url": "https://example.org/cards/not-here.json","#, ISSUE),
        ),
    ];
    for arguments in [
        &["one.json"][..],
        &["one.json", "two.json"],
        &["one.json", "./two.json"],
    ] {
        assert_eq!(
            check(&files, arguments),
            (
                Some(0),
                "one.json: sound, 1 person
advice[next-page-not-checked]: the next page is not beside this file, so it was not checked
 --> two.json:4:15
  |
4 |   \"next_url\": \"https://example.org/cards/not-here.json\",
  |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = at: /next_url
  = help: put the pages into one folder as they are on the web, or check the feed by its URL

two.json: sound, 1 person; 1 piece of advice
More on each kind: prisoner-card check --explain next-page-not-checked
"
                .to_owned()
            ),
            "{arguments:?}"
        );
    }
}

#[test]
fn pages_that_go_round_in_a_circle_are_reported() {
    let to = |name: &str| format!(r#""next_url": "https://example.org/{name}","#);
    let files = [
        ("one.json", page("a", &to("two.json"), ISSUE)),
        ("two.json", page("b", &to("one.json"), ISSUE)),
    ];
    let (code, messages) = check(&files, &["one.json"]);
    assert_eq!(code, Some(1));
    assert_eq!(
        messages,
        "one.json: sound, 1 person
error[pages-loop]: the pages go round in a circle: this leads back to one.json
 --> two.json:4:15
  |
4 |   \"next_url\": \"https://example.org/one.json\",
  |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = at: /next_url
  = help: remove next_url from the last page, or let it lead to a page that was not there yet

1 error in two.json
More on each kind: prisoner-card check --explain pages-loop
"
    );
    let (code, messages) = check(&[("one.json", page("a", &to("one.json"), ISSUE))], &["one.json"]);
    assert!(
        code == Some(1) && messages.starts_with("error[pages-loop]"),
        "{messages}"
    );
}

#[test]
fn more_pages_than_a_card_follows_are_reported() {
    let name = |number: usize| format!("{number}.json");
    let pages: Vec<(String, String)> = (0..22)
        .map(|number| {
            let next = format!(r#""next_url": "https://example.org/{}","#, name(number + 1));
            (name(number), page(&format!("person-{number}"), &next, ISSUE))
        })
        .collect();
    let pages: Vec<(&str, String)> = pages.iter().map(|(name, page)| (name.as_str(), page.clone())).collect();
    let (code, messages) = check(&pages, &["0.json"]);
    assert_eq!(code, Some(1));
    assert!(
        messages.contains("error[too-many-pages]: the feed has more than 20 pages"),
        "{messages}"
    );
    assert!(messages.contains(" --> 19.json:4:15\n"), "{messages}");
    assert!(!messages.contains("20.json: sound"), "{messages}");
}

#[test]
fn pages_that_do_not_fit_together_are_reported() {
    let next = r#""next_url": "https://example.org/two.json","#;
    let first_issue = format!(r#""id": "urn:one", {ISSUE}"#);
    let other_issue = r#""id": "urn:two", "issued": "2026-01-02T12:00:00Z", "sequence": 2"#;
    let files = [
        ("one.json", page("a", next, &first_issue)),
        ("two.json", page("a", "", other_issue)),
    ];
    let (code, messages) = check(&files, &["one.json"]);
    assert_eq!(code, Some(1));
    for reported in [
        "error[pages-disagree]: this page's sequence is 2, that of the first page (one.json) is 3: a card that has \
         seen the higher one refuses the other page\n",
        "warning[pages-disagree]: this page was issued at another time than the first page (one.json)\n",
        "error[duplicate-id]: this person is on an earlier page of the feed already, in one.json\n",
        "error[pages-disagree]: this page is of another feed than the first page (one.json): their ids differ\n",
        "\n3 errors, 1 warning in two.json\n",
    ] {
        assert!(messages.contains(reported), "{reported} is not in {messages}");
    }
}

/// A card reads no further than to the page on which it finds somebody by the last part of the id.
#[test]
fn one_name_for_people_on_two_pages_is_reported() {
    const SHORT: &str = "x";
    const LONG: &str = "https://example.org/p/x";
    const SLASH: &str = "https://example.org/old/x/";
    let next = r#""next_url": "https://example.org/two.json","#;
    let ambiguous = "warning[ambiguous-id]: person=\"x\" on a page may mean this person or another, on an earlier page of the \
        feed, in one.json: both ids end in it\n";
    let hidden = "error[ambiguous-id]: person=\"x\" on a page means another person, whose id ends in it and who is on an \
        earlier page of the feed, in one.json: no card finds this one\n";
    for (first, second, code, expected) in [
        (LONG, SLASH, 0, ambiguous),
        (SHORT, LONG, 0, ambiguous),
        (LONG, SHORT, 1, hidden),
    ] {
        let files = [
            ("one.json", page(first, next, ISSUE)),
            ("two.json", page(second, "", ISSUE)),
        ];
        let (status, messages) = check(&files, &["one.json"]);
        assert_eq!(status, Some(code), "{first}, {second}: {messages}");
        assert!(messages.contains(expected), "{first}, {second}: {messages}");
    }
}

#[test]
fn pages_are_of_one_issue_where_a_card_reads_on_from_one_to_the_other() {
    const SAME: &str = r#""id": "urn:one", "issued": "2026-01-01T12:00:00Z", "sequence": 1"#;
    let next = r#""next_url": "https://example.org/two.json","#;
    for (first, second, code, expected) in [
        (SAME, SAME, 0, None),
        (
            SAME,
            r#""id": "urn:one", "issued": "2026-01-01T15:00:00+03:00", "sequence": 1e0"#,
            0,
            None,
        ),
        (
            SAME,
            r#""id": "urn:one", "issued": "2026-01-01T12:00:00Z""#,
            1,
            Some(
                "error[pages-disagree]: this page has no sequence, and that of the first page (one.json) is 1: a card does not read on here\n",
            ),
        ),
        (
            r#""id": "urn:one", "issued": "2026-01-01T12:00:00Z""#,
            SAME,
            1,
            Some(
                "error[pages-disagree]: this page's sequence is 1, and the first page (one.json) has none: a card does not read on here\n",
            ),
        ),
        (
            r#""id": "urn:one", "issued": "2026-01-01T12:00:00Z", "sequence": 2e0"#,
            SAME,
            1,
            Some(
                "error[pages-disagree]: this page's sequence is 1, that of the first page (one.json) is 2: a card that has seen the higher one refuses the other page\n",
            ),
        ),
        (
            SAME,
            r#""issued": "2026-01-01T12:00:00Z", "sequence": 1"#,
            1,
            Some(
                "error[pages-disagree]: this page has no id, and the first page (one.json) has one: a card does not read on here\n",
            ),
        ),
        (
            r#""issued": "2026-01-01T12:00:00Z", "sequence": 1"#,
            SAME,
            1,
            Some(
                "error[pages-disagree]: this page has an id, and the first page (one.json) has none: a card does not read on here\n",
            ),
        ),
        (
            SAME,
            r#""id": "urn:one", "issued": "2026-01-01T13:00:00Z", "sequence": 1"#,
            0,
            Some("warning[pages-disagree]: this page was issued at another time than the first page (one.json)\n"),
        ),
        (
            SAME,
            r#""id": "urn:one", "issued": "2026-01-01T12:00:00Z", "sequence": 1, "valid_until": "2099-01-01T00:00:00Z""#,
            0,
            Some(
                "warning[pages-disagree]: this page is valid until another time than the first page (one.json), and a card warns by the page that its person is on\n",
            ),
        ),
    ] {
        let files = [
            ("one.json", page("a", next, first)),
            ("two.json", page("b", "", second)),
        ];
        let (found, messages) = check(&files, &["one.json"]);
        assert_eq!(found, Some(code), "{first} {second}: {messages}");
        match expected {
            Some(expected) => assert!(messages.contains(expected), "{first} {second}: {messages}"),
            None => assert!(!messages.contains("pages-disagree"), "{messages}"),
        }
    }
}

#[test]
fn pages_in_different_languages_are_reported() {
    let head = |language: &str| format!(r#""language": "{language}", "next_url": "https://example.org/two.json","#);
    let second = |language: &str| page("b", &format!(r#""language": "{language}","#), ISSUE);
    for (first, other, code) in [("en", "ru", 1), ("en", "EN", 0), ("ru", "ru", 0)] {
        let files = [
            ("one.json", page("a", &head(first), ISSUE)),
            ("two.json", second(other)),
        ];
        let (found, messages) = check(&files, &["one.json"]);
        assert_eq!(found, Some(code), "{messages}");
        let message = "error[pages-disagree]: this page's language is another than that of the first page (one.json): a \
                       card goes by the page that its person is on, and `build` cannot put the pages together\n";
        assert_eq!(messages.contains(message), code == 1, "{messages}");
    }
}

#[test]
fn pages_with_different_publishers_or_fallbacks_are_reported() {
    const DESIGNATED: &str = r#""designations": [{ "jurisdiction": "XX", "kind": "undesirable", "as_of": "2025" }]"#;
    let next = r#""next_url": "https://example.org/two.json","#;
    let plain = page("b", "", ISSUE);
    let designated = plain.replace("\"name\": \"Example\"", &format!("\"name\": \"Example\", {DESIGNATED}"));
    let with_fallback = page("b", "", &format!("{ISSUE}, \"fallback\": {{ \"uk\": [\"ru\"] }}"));
    for (second, expected) in [
        (plain, None),
        (designated, Some("publisher")),
        (with_fallback, Some("fallback")),
    ] {
        let (code, messages) = check(
            &[("one.json", page("a", next, ISSUE)), ("two.json", second)],
            &["one.json"],
        );
        assert_eq!(code, Some(i32::from(expected.is_some())), "{messages}");
        for member in ["publisher", "fallback"] {
            let message = format!(
                "error[pages-disagree]: this page's {member} is another than that of the first page (one.json)"
            );
            assert_eq!(messages.contains(&message), expected == Some(member), "{messages}");
        }
    }
}

#[test]
fn an_issue_without_a_sequence_after_one_that_has_it_is_reported() {
    let url = r#""feed_url": "https://example.org/feed.json","#;
    let files = [
        ("first.json", page("a", url, ISSUE)),
        ("second.json", page("a", url, r#""issued": "2026-01-02T12:00:00Z""#)),
    ];
    let (code, messages) = check(&files, &["first.json", "second.json"]);
    assert_eq!(code, Some(1));
    assert!(
        messages.starts_with("first.json: sound, 1 person\nerror[issue-backwards]: there is no sequence, and that of the issue before (first.json) is 3: "),
        "{messages}"
    );
}

#[test]
fn an_issue_that_goes_back_is_reported() {
    let url = r#""feed_url": "https://example.org/feed.json","#;
    let issue = |day: u8, sequence: u8| format!(r#""issued": "2026-01-0{day}T12:00:00Z", "sequence": {sequence}"#);
    let files = [
        ("first.json", page("a", url, &issue(2, 3))),
        ("second.json", page("a", url, &issue(1, 3))),
        ("third.json", page("a", url, &issue(3, 4))),
        ("other.json", page("a", "", &issue(1, 1))),
    ];
    let (code, messages) = check(&files, &["first.json", "second.json", "third.json", "other.json"]);
    assert_eq!(code, Some(1));
    assert!(
        messages.contains(
            "error[issue-backwards]: the sequence is 3, and that of the issue before (first.json) is 3: it must grow, \
             or a card may refuse the newer issue\n"
        ),
        "{messages}"
    );
    assert!(
        messages.contains("error[issue-backwards]: this was issued before the issue before it (first.json)\n"),
        "{messages}"
    );
    assert!(
        messages.contains("\n2 errors in second.json\nthird.json: sound, 1 person\nother.json: sound"),
        "{messages}"
    );
}

#[test]
fn a_feed_that_has_moved_is_compared_by_its_id() {
    let at = |host: &str, id: &str, sequence: u8| {
        let url = format!(r#""feed_url": "https://{host}/feed.json","#);
        let issue = format!(r#""issued": "2026-01-02T12:00:00Z", "id": "{id}", "sequence": {sequence}"#);
        page("a", &url, &issue)
    };
    for (host, id, is_compared) in [
        ("old.example", "urn:example:a", true),
        ("new.example", "urn:example:a", true),
        ("new.example", "urn:example:b", false),
    ] {
        let files = [
            ("first.json", at("old.example", "urn:example:a", 4)),
            ("second.json", at(host, id, 3)),
        ];
        let (_, messages) = check(&files, &["first.json", "second.json"]);
        assert_eq!(
            messages.contains("error[issue-backwards]"),
            is_compared,
            "{host} {id}: {messages}"
        );
    }
}

#[test]
fn people_of_the_issue_before_who_are_not_in_this_one_are_named() {
    let url = r#""feed_url": "https://example.org/feed.json","#;
    let next = format!(r#"{url} "next_url": "https://example.org/two.json","#);
    let issue = |sequence: u8| format!(r#""issued": "2026-01-0{sequence}T12:00:00Z", "sequence": {sequence}"#);
    let of = |ids: &[&str], sequence: u8| {
        let item = |id: &&str| {
            format!(r#"{{ "id": "{id}", "content_text": "Withdrawn.", "_prisoner_card": {{ "withdrawn": true }} }}"#)
        };
        let items: Vec<String> = ids.iter().map(item).collect();
        let page = page("a", url, &issue(sequence));
        let (head, tail) = page.split_once("    { \"id\"").unwrap();
        let (_, tail) = tail.split_once('\n').unwrap();
        format!("{head}{}\n{tail}", items.join(",\n"))
    };
    for (before, after, expected) in [
        (&["a", "b"][..], &["b", "a", "c"][..], None),
        (
            &["a", "b"],
            &["b"],
            Some("\"a\" of the issue before (1.json) is not in this one\n"),
        ),
        (
            &["a", "b", "c", "d", "e", "f", "g"],
            &["z"],
            Some(
                "7 people of the issue before (1.json) are not in this one: \"a\", \"b\", \"c\", \"d\", \"e\" and 2 more\n",
            ),
        ),
    ] {
        let files = [("1.json", of(before, 1)), ("2.json", of(after, 2))];
        let (code, messages) = check(&files, &["1.json", "2.json"]);
        assert_eq!(code, Some(0), "{messages}");
        let (strict, _) = check(&files, &["--strict", "1.json", "2.json"]);
        assert_eq!(strict, Some(i32::from(expected.is_some())), "{messages}");
        match expected {
            Some(expected) => assert!(
                messages.contains(&format!("warning[forgotten-person]: {expected}  --> 2.json:11:12\n")),
                "{messages}"
            ),
            None => assert!(!messages.contains("forgotten-person"), "{messages}"),
        }
    }
    // A person may be on a page that was not read, so nobody is reported as forgotten.
    let files = [
        ("1.json", of(&["a", "b"], 1)),
        ("2.json", page("c", &next.replace("two", "elsewhere"), &issue(2))),
    ];
    let (_, messages) = check(&files, &["1.json", "2.json"]);
    assert!(!messages.contains("forgotten-person"), "{messages}");
    let files = [
        ("1.json", of(&["a", "b"], 1)),
        ("2.json", page("b", &next, &issue(2))),
        ("two.json", page("a", url, &issue(2))),
    ];
    let (_, messages) = check(&files, &["1.json", "2.json"]);
    assert!(!messages.contains("forgotten-person"), "{messages}");
}

#[test]
fn pages_are_followed_over_the_network() {
    let server = Server::start();
    let next = r#""next_url": "pages/two.json?x=1","#;
    server.serve("/feed.json", Answer::bytes(page("a", next, ISSUE)));
    server.serve(
        "/pages/two.json?x=1",
        Answer::bytes(page("b", r#""next_url": "../feed.json#top","#, ISSUE)),
    );
    let mut check = common::tool();
    check.args(["check", &server.url("/feed.json")]);
    let (_, messages) = common::ended(&mut check, 1);
    assert!(messages.contains("error[pages-loop]"), "{messages}");
    assert_eq!(server.take_targets(), ["/feed.json", "/pages/two.json?x=1"]);
    // A missing page.
    server.serve(
        "/feed.json",
        Answer::bytes(page("a", r#""next_url": "gone.json","#, ISSUE)),
    );
    let (_, messages) = common::ended(&mut check, 2);
    let gone = format!("error: cannot fetch {}: ", server.url("/gone.json"));
    assert!(messages.contains(&gone), "{messages}");
}

#[test]
fn a_file_leads_to_nothing_on_the_network() {
    let server = Server::start();
    let next = format!(r#""next_url": "{}","#, server.url("/two.json"));
    let (code, _) = check(&[("one.json", page("a", &next, ISSUE))], &["one.json"]);
    assert_eq!(code, Some(0));
    assert_eq!(server.take_targets(), Vec::<String>::new());
}
