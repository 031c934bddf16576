//! Snippets: their release, their form, and the builder's own.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

mod common;

use common::{KEY, SCRIPT, codes, report_of};
use prisoner_card_snippet::{Choices, Fallback, Frame, Kind, Release, Script, snippet};

/// The one tag with these attributes.
fn one_tag(attributes: &str) -> String {
    format!("<script {attributes} data-feed=\"/f\" data-person=\"iris\" data-keys=\"{KEY}\"></script>")
}

#[test]
fn an_earlier_release_is_told_from_a_later_one_by_its_address() {
    let of = |src: &str| {
        let report = report_of(
            &format!(
                "<p>{}",
                one_tag(&format!("src=\"{src}\" integrity=\"sha384-others\" crossorigin"))
            ),
            &[],
            &[],
        );
        let messages: Vec<String> = report
            .findings
            .iter()
            .map(|finding| finding.problem.to_string())
            .collect();
        (messages.concat(), report.snippets[0].version.clone())
    };
    for (folder, found) in [
        ("npm/prisoner-card@0.9.12", "0.9.12"),
        ("1.1.0", "1.1.0"),
        ("v1.2.2", "1.2.2"),
    ] {
        let url = format!("https://cdn.example/{folder}/prisoner-card.js");
        let message = format!("{url} is release {found}, and 1.2.3 is out: copy the snippet anew");
        assert_eq!(of(&url), (message, Some(found.to_owned())));
    }
    let later = "https://cdn.example/1.10.0/prisoner-card.js";
    assert_eq!(
        of(later),
        (
            format!("{later} is release 1.10.0, and this tool is of 1.2.3: take a newer tool, which knows what is new"),
            Some("1.10.0".to_owned())
        )
    );
    let silent = "https://cdn.example/2026.1/prisoner-card.js";
    let message = format!(
        "{silent} is not the script of release 1.2.3, which this tool knows: look whether there is a newer snippet"
    );
    assert_eq!(of(silent), (message, None));
}

#[test]
fn settings_of_an_element_and_of_a_script_are_told_apart() {
    let html = format!(
        "{SCRIPT}\n<prisoner-card data-feed=\"/f\" data-person=\"a\" keys=\"{KEY}\" data-theme=\"x\">x</prisoner-card>"
    );
    let messages: Vec<String> = report_of(&html, &[], &[])
        .findings
        .iter()
        .map(|finding| finding.problem.to_string())
        .collect();
    for expected in [
        "there is no attribute data-feed: on an element it is feed; data-feed is for a script's tag",
        "there is no attribute data-person: on an element it is person; data-person is for a script's tag",
    ] {
        assert!(messages.iter().any(|message| message == expected), "{messages:?}");
    }
    assert!(
        !messages.iter().any(|message| message.contains("data-theme")),
        "{messages:?}"
    );
    let html = "<script src=\"https://cdn.example/prisoner-card-0123456789abcdef.js\" integrity=\"sha384-ours\" crossorigin \
                feed=\"/f\" person=\"a\"></script>";
    let found = codes(html);
    assert_eq!(found, ["0 no-snippet", "1 unknown-attribute", "1 unknown-attribute"]);
}

/// Every form of the builder's snippets has no finding.
#[test]
fn snippets_of_the_builder_have_no_finding() {
    let choices = Choices {
        feeds: vec!["https://feed.example/feed.json".to_owned()],
        person: "iris".to_owned(),
        keys: vec![format!("{KEY}#urn:x")],
        since: Some(7),
        fallback: Fallback {
            url: None,
            title: "Iris".to_owned(),
        },
        ..Choices::default()
    };
    let script = |name: &str, integrity: &str| Script {
        url: format!("https://cdn.example/{name}"),
        integrity: Some(integrity.to_owned()),
    };
    let release = Release {
        frame_script: script("prisoner-card-frame.js", "sha384-frame"),
        ..Release::of_script(script("prisoner-card.js", "sha384-ours"))
    };
    let frame = Frame {
        framed: "https://feed.example/p/iris/embed.html".to_owned(),
        page: "https://feed.example/p/iris/".to_owned(),
        title: "Iris".to_owned(),
        height: 900,
    };
    let card = format!(
        "<prisoner-card feed=\"/f\" person=\"iris\" keys=\"{KEY}\"><template shadowrootmode=\"open\"></template><a href=\"/\">x</a></prisoner-card>"
    );
    for kind in Kind::ALL {
        let is_page = !matches!(
            kind,
            Kind::WordPress | Kind::React | Kind::Vue | Kind::Svelte | Kind::Wix
        );
        if is_page {
            let pieces = snippet(*kind, &choices, &release, Some(&card), Some(&frame)).unwrap();
            let report = report_of(&format!("<body>{}", pieces[0].code), &[], &[]);
            assert_eq!(report.findings, [], "{kind}");
            assert_eq!(report.snippets.len(), 1, "{kind}");
        }
    }
}
