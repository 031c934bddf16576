//! Pages of partners, and the doctor's findings about each.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

mod common;

use common::{KEY, SCRIPT, codes, codes_under, report_of};
use prisoner_card_doctor::*;

/// A card that is right except for the attributes on its tag.
fn card(attributes: &str) -> String {
    format!(
        "{SCRIPT}\n<prisoner-card feed=\"https://feed.example/feed.json\" person=\"iris\" {attributes}><a href=\"/p\">Iris</a></prisoner-card>"
    )
}

#[track_caller]
fn assert_says(attributes: &str, expected: &[&str]) {
    let findings = report_of(&card(attributes), &[], &[]).findings;
    let messages: Vec<String> = findings.iter().map(|finding| finding.problem.to_string()).collect();
    assert_eq!(messages, expected, "{attributes}");
}

#[test]
fn a_right_page_has_no_finding_and_its_release_is_named() {
    let html = card(&format!(
        "lang=\"ru\" keys=\"{KEY}#urn:x\" since=\"7\" class=\"x\" data-own=\"y\""
    ));
    let report = report_of(&html, &[], &[]);
    assert_eq!(report.findings, []);
    assert_eq!(
        report.snippets,
        [Snippet {
            kind: SnippetKind::Tag,
            line: 2,
            person: Some("iris".to_owned()),
            feed: Some("https://feed.example/feed.json".to_owned()),
            address: None,
            version: Some("1.2.3".to_owned()),
        }]
    );
}

#[test]
fn characters_that_the_card_ignores_are_no_fault() {
    let unseen = "\u{200b}";
    let attributes = format!(
        "keys=\"{KEY}{unseen}\" since=\"7\u{2060}\" theme=\"dark{unseen}\" lang=\"{unseen}ru\" layout=\"com{unseen}pact\""
    );
    assert_says(&attributes, &[]);
    let html =
        format!("{SCRIPT}<prisoner-card feed=\"https://feed.example/feed.json\" person=\"{unseen}\">x</prisoner-card>");
    assert!(codes(&html).contains(&"1 no-person".to_owned()));
}

#[test]
fn each_wrong_attribute_has_its_remedy() {
    let no_key = "no key is named, so an attacker who takes over the feed's host can change its addresses: ask the publisher for \
                  a snippet with keys";
    assert_says("", &[no_key]);
    let keys = format!("keys=\"{KEY}\" ");
    for (attributes, expected) in [
        ("them=\"dark\"", "there is no attribute them: did you mean theme?"),
        (
            "colour=\"red\"",
            "there is no attribute colour: remove it, or compare it with the list of attributes",
        ),
        (
            "theme=\"drak\"",
            "theme=\"drak\" is not known, so auto is used: did you mean dark?",
        ),
        (
            "help=\"nobody\"",
            "help=\"nobody\" is not known, so none is used: it is one of all, letters, none",
        ),
        (
            "lang=\"по-русски\"",
            "lang=\"по-русски\" is not a language tag: write one such as en or ru",
        ),
        (
            "since=\"x\"",
            "since=\"x\" is not a whole number, so no issue of the feed is shown",
        ),
        (
            "theme=“dark”",
            "theme=“dark” has curly quotes, which HTML takes for a part of the value: write straight ones",
        ),
        (
            "only-photo",
            "there is no attribute only-photo: remove it, or compare it with the list of attributes",
        ),
        (
            "debug",
            "debug shows the doctor to everybody who opens the page: take it off when you are done",
        ),
    ] {
        assert_says(&format!("{keys}{attributes}"), &[expected]);
    }
    for (attributes, expected) in [
        (
            "keys=\"\"",
            "keys is there and empty, so nothing can be verified and nothing is shown: add the publisher's key, or take keys off",
        ),
        (
            "keys=\"ed25519:AAAA\"",
            "keys=\"ed25519:AAAA\" has 3 bytes, not 32: copy the whole key from the publisher, ed25519: and all",
        ),
        (
            "keys=\"11qY\"",
            "keys=\"11qY\" does not begin with ed25519:: copy the whole key from the publisher, ed25519: and all",
        ),
    ] {
        assert_says(attributes, &[expected]);
    }
    // Of frameworks, and of every element.
    assert_says(
        &format!(
            "{keys} _ngcontent-ng-c12 wire:key=\"a\" @click=\"b\" v-cloak hx-get xml:lang xmlns popover autofocus contenteditable"
        ),
        &[],
    );
    assert_says(
        &format!("key=\"{KEY}\""),
        &["React, Vue and Preact never set key: write keys"],
    );
}

#[test]
fn missing_parts_of_a_page_are_named() {
    let keys = format!("keys=\"{KEY}\"");
    let of = |attributes: &str| codes(&format!("{SCRIPT}<prisoner-card {keys} {attributes}>x</prisoner-card>"));
    assert_eq!(of("feed=\"https://feed.example/\""), ["1 no-person"]);
    assert_eq!(of("person=\"iris\""), ["1 no-feed"]);
    assert_eq!(of("person=\"iris\" feed=\"http://feed.example/\""), ["1 mixed-content"]);
    assert_eq!(of("person=\"iris\" feed=\"ftp://feed.example/\""), ["1 feed-address"]);
    assert_eq!(codes("<p>Nothing</p>"), ["0 no-snippet"]);
    let html = format!("<prisoner-card {keys} feed=\"/f\" person=\"iris\">x</prisoner-card>");
    assert_eq!(codes(&html), ["1 no-script"]);
    let html = format!("{SCRIPT}<prisoner-card {keys} feed=\"/f\" person=\"iris\"></prisoner-card>");
    assert_eq!(codes(&html), ["1 no-fallback"]);
}

#[test]
fn the_script_that_is_missing_is_named() {
    for (element, file) in [
        ("prisoner-card person=\"iris\"", "prisoner-card.js"),
        ("prisoner-list", "prisoner-list.js"),
    ] {
        let name = element.split(' ').next().unwrap();
        let html = format!("<{element} feed=\"/f\">x</{name}>");
        let messages: Vec<String> = messages(&html);
        let expected = format!(
            "no script on this page loads {file}: add its tag (a page that takes it from an npm package needs none)"
        );
        assert_eq!(messages, [expected]);
    }
    let delayed = "<script type=\"rocketlazyloadscript\" data-rocket-src=\"/prisoner-list.js\"></script>\
                   <prisoner-list feed=\"/f\">x</prisoner-list>";
    let expected = "WP Rocket keeps the script back until the reader does something: exclude prisoner-list.js from it";
    assert!(
        messages(delayed).contains(&expected.to_owned()),
        "{:?}",
        messages(delayed)
    );
}

fn messages(html: &str) -> Vec<String> {
    let findings = report_of(html, &[], &[]).findings;
    findings.iter().map(|finding| finding.problem.to_string()).collect()
}

#[test]
fn settings_of_a_script_on_an_element_are_found() {
    let keys = format!("keys=\"{KEY}\" ");
    for (attributes, expected) in [
        (
            "data-lang=\"ru\"",
            "data-lang is for a script's tag and counts for nothing here: on an element write lang",
        ),
        (
            "data-theme=\"Dark\"",
            "data-theme is for a script's tag and counts for nothing here: on an element write theme",
        ),
        (
            "data-person=\"oleg\"",
            "data-person is for a script's tag and counts for nothing here: on an element write person",
        ),
        (
            "data-keys=\"\"",
            "data-keys is for a script's tag and counts for nothing here: on an element write keys",
        ),
    ] {
        assert_says(&format!("{keys}{attributes}"), &[expected]);
    }
    assert_says(&format!("{keys} data-own=\"x\" data-count=\"3\""), &[]);
    assert_eq!(
        codes(&card(&format!("data-keys=\"{KEY}\""))),
        ["2 no-keys", "2 unknown-attribute"]
    );
}

#[test]
fn a_list_with_a_count_that_is_none_is_found() {
    let of = |count: &str| {
        let list = format!("<prisoner-list feed=\"/f\" count=\"{count}\">x</prisoner-list>");
        messages(&format!("<script src=\"/prisoner-list.js\"></script>{list}"))
    };
    for count in ["3", " 12 ", "", " "] {
        assert_eq!(of(count), Vec::<String>::new(), "{count}");
    }
    for count in ["x", "0", "-1", "1.5", "3 people"] {
        let expected = format!("count=\"{count}\" is not a whole number above 0, so everybody is listed");
        assert_eq!(of(count), [expected]);
    }
}

#[test]
fn a_frame_is_of_the_person_whose_page_it_shows() {
    for (path, person) in [
        ("/p/iris/embed.html", Some("iris")),
        ("/cards/p/iris/ru/embed.html", Some("iris")),
        ("/p/p/embed.html", Some("p")),
        ("/p/p/iris/embed.html", Some("iris")),
        ("/card.html", None),
    ] {
        let url = format!("https://feed.example{path}");
        let html = format!("<iframe class=\"prisoner-card-frame\" src=\"{url}\" allow=\"clipboard-write\"></iframe>");
        let snippets = report_of(&html, &[], &[]).snippets;
        assert_eq!(snippets[0].person.as_deref(), person, "{path}");
        assert_eq!(snippets[0].address, Some(url));
    }
}

/// Programs for slow pages move the address; WordPress gives the height of what it makes of a link.
#[test]
fn frames_of_other_programs_are_known() {
    let url = "https://feed.example/p/iris/embed.html";
    for source in [
        format!("data-src=\"{url}\""),
        format!("src=\"about:blank\" data-lazy-src=\"{url}\""),
    ] {
        let html = format!("<iframe class=\"prisoner-card-frame\" {source} allow=\"clipboard-write\"></iframe>");
        assert_eq!(codes(&html), ["1 frame-height"], "{source}");
    }
    let html =
        format!("<iframe class=\"wp-embedded-content\" sandbox=\"allow-scripts\" src=\"{url}#?secret=a\"></iframe>");
    assert_eq!(codes(&html), Vec::<String>::new());
}

#[test]
fn page_script_and_feed_of_one_host_need_no_key() {
    let of = |script: &str, feed: &str| {
        codes(&format!(
            "<script src=\"{script}\"></script><prisoner-card feed=\"{feed}\" person=\"iris\">x</prisoner-card>"
        ))
    };
    assert_eq!(of("/prisoner-card.js", "../feed.json"), Vec::<String>::new());
    assert!(of("/prisoner-card.js", "/feed.json https://other.example/feed.json").contains(&"1 no-keys".to_owned()));
    assert!(of("https://cdn.example/prisoner-card.js", "/feed.json").contains(&"1 no-keys".to_owned()));
}

#[test]
fn defaults_of_the_script_count_for_every_card() {
    let html = format!(
        "<script src=\"https://cdn.example/prisoner-card.js\" integrity=\"sha384-ours\" crossorigin data-feed=\"/f\" \
         data-keys=\"{KEY}\"></script><prisoner-card person=\"iris\">x</prisoner-card>"
    );
    assert_eq!(codes(&html), Vec::<String>::new());
    let one_tag = "<p><script src=\"https://cdn.example/prisoner-card.js\" integrity=\"sha384-ours\" crossorigin data-person=\"oleg\"></script>";
    assert_eq!(codes(&format!("{html}{one_tag}")), Vec::<String>::new());
    let own_keys = html.replace("person=", "key=\"\" person=");
    assert_eq!(codes(&own_keys), ["1 empty-keys", "1 key-lost-in-frameworks"]);
}

#[test]
fn a_tag_without_its_end_is_found() {
    let html = format!("{SCRIPT}\n<prisoner-card feed=\"/f\" person=\"a\" keys=\"{KEY}\" />\n<p>The rest</p>");
    assert_eq!(codes(&html), ["2 self-closing"]);
    let html = format!("{SCRIPT}\n<prisoner-card feed=\"/f\" person=\"a\" keys=\"{KEY}\"><p>The rest</p>");
    assert_eq!(codes(&html), ["2 no-end"]);
}

#[test]
fn snippet_in_a_text_about_it_does_not_count() {
    for html in [
        "<!-- <prisoner-card feed=x></prisoner-card> -->",
        "<textarea><prisoner-card></prisoner-card></textarea>",
        "<pre>&lt;prisoner-card&gt;</pre>",
        "<script>const html = '<prisoner-card></prisoner-card>';</script>",
        "<title><prisoner-card></title>",
    ] {
        assert_eq!(codes(html), ["0 no-snippet"], "{html}");
    }
}

#[test]
fn static_cards_are_held_to_their_day() {
    let of = |until: &str, mode: &str| {
        let html = format!(
            "<prisoner-card feed=\"/f\" person=\"a\" keys=\"{KEY}\"><template shadowrootmode=\"{mode}\"><figure data-until=\"{until}\">\
             </figure></template><a href=\"/\">x</a></prisoner-card>{SCRIPT}"
        );
        let report = report_of(&html, &[], &[]);
        assert_eq!(report.snippets[0].kind, SnippetKind::Static);
        let messages = report.findings.iter().map(|finding| finding.problem.to_string());
        messages.collect::<Vec<_>>()
    };
    assert_eq!(
        of("2026-11-27", "open"),
        ["the address on this static card held until 2026-11-27: render it anew, or take it off"]
    );
    assert_eq!(of("2026-11-28", "open"), Vec::<String>::new());
    assert_eq!(
        of("2099-01-01", "closed"),
        ["the static card has shadowrootmode=\"closed\": write open, or no script can bring it up to date"]
    );
    let alone = format!(
        "<prisoner-card feed=\"/f\" person=\"a\" keys=\"{KEY}\"><template shadowrootmode=\"open\"><a href=\"/cdn-cgi/l/email-protection#x\">\
         </a></template></prisoner-card>"
    );
    assert_eq!(codes(&alone), ["1 no-script-for-static", "1 obfuscated-mail"]);
}

/// The one tag with these attributes.
fn one_tag(attributes: &str) -> String {
    format!("<script {attributes} data-feed=\"/f\" data-person=\"iris\" data-keys=\"{KEY}\"></script>")
}

#[test]
fn obstacles_to_the_script_are_found() {
    let src = "src=\"https://cdn.example/prisoner-card-0123456789abcdef.js\" crossorigin integrity=\"sha384-ours\"";
    for (attributes, expected) in [
        (format!("async {src}"), vec![]),
        (format!("type=\"module\" {src}"), vec![]),
        (format!("type=\"text/plain\" {src}"), vec!["1 script-type"]),
        (format!("nomodule {src}"), vec!["1 script-nomodule"]),
        (
            format!("type=\"rocketlazyloadscript\" data-rocket-{src}"),
            vec!["1 script-delayed"],
        ),
        (format!("data-lazy-{src}"), vec!["1 script-delayed"]),
        (src.replace("crossorigin ", ""), vec!["1 integrity-without-crossorigin"]),
        (src.replace("https:", "http:"), vec!["1 mixed-content"]),
        (src.replace(" integrity=\"sha384-ours\"", ""), vec!["1 not-pinned"]),
        (src.replace("ours", "others"), vec!["1 other-release"]),
        (format!("{src} data-langg=\"ru\""), vec!["1 unknown-attribute"]),
        (format!("{src} data-cookieconsent=\"x\""), vec![]),
    ] {
        assert_eq!(
            codes(&format!("<body>{}", one_tag(&attributes))),
            expected,
            "{attributes}"
        );
    }
    let rocket = "<script src=\"/cdn-cgi/scripts/7d0fa10a/cloudflare-static/rocket-loader.min.js\"></script>";
    let number = "0123456789abcdef01234567";
    let rewritten = format!("<p>{}", one_tag(&format!("type=\"{number}-text/javascript\" {src}")));
    assert_eq!(codes(&format!("{rewritten}{rocket}")), ["1 rocket-loader"]);
    let twice = format!("<p>{}{}", one_tag(src), one_tag(&src.replace("cdn", "other")));
    assert_eq!(codes(&twice), ["1 script-twice"]);
    let in_address = format!(
        "<p><script {}></script>",
        src.replace(
            ".js\"",
            &format!(
                ".js?feed=https://feed.example/f&amp;person=iris&amp;keys={}\"",
                KEY.replace('+', "%2B")
            )
        )
    );
    assert_eq!(codes(&in_address), Vec::<String>::new());
}

/// The tags of head and body may be left out, and what stands between them is in the head.
#[test]
fn the_one_tag_in_the_head_is_found_where_browsers_see_a_head() {
    let script = one_tag("src=\"/prisoner-card.js\"");
    for before in [
        "<head>",
        "",
        "<!doctype html><html lang=\"en\">\n<meta charset=\"utf-8\"><title>A text</title>\n",
        "<head><style>a { color: red }</style><template><p>A text</p></template></head>",
    ] {
        assert_eq!(
            codes(&format!("{before}{script}<p>")),
            ["1 script-in-head"].map(|code| { code.replace('1', &format!("{}", 1 + before.matches('\n').count())) }),
            "{before}"
        );
    }
    for before in [
        "<head></head><body>",
        "<head><title>A text</title><h1>A text</h1>",
        "<title>A text</title>A text",
        "<p>",
    ] {
        assert_eq!(codes(&format!("{before}{script}")), Vec::<String>::new(), "{before}");
    }
}

#[test]
fn script_that_another_one_loads_is_not_missing() {
    let card = format!("<prisoner-card feed=\"/f\" person=\"iris\" keys=\"{KEY}\">x</prisoner-card>");
    for script in [
        "<script>load('https://cdn.example/prisoner-card.js')</script>",
        "<script type=\"module\">import 'https://cdn.example/prisoner-card-0123456789abcdef.js'</script>",
    ] {
        assert_eq!(codes(&format!("{script}{card}")), Vec::<String>::new(), "{script}");
    }
    let other = "<script>document.querySelector('prisoner-card').refresh(); load('prisoner-card-frame.js')</script>";
    assert_eq!(codes(&format!("{other}{card}")), ["1 no-script"]);
}

#[test]
fn the_script_that_is_there_is_compared_with_the_one_that_is_named() {
    let src = "https://cdn.example/prisoner-card.js";
    let of = |integrity: Result<&str, &str>| {
        let fetched = FetchedScript {
            url: src.to_owned(),
            integrity: integrity.map(ToOwned::to_owned).map_err(ToOwned::to_owned),
        };
        let html = format!(
            "<p>{}",
            one_tag(&format!("src=\"{src}\" integrity=\"sha384-ours\" crossorigin"))
        );
        let report = report_of(&html, &[], &[fetched]);
        let codes: Vec<&str> = report.findings.iter().map(|finding| finding.problem.code()).collect();
        (codes, report.snippets[0].version.clone())
    };
    assert_eq!(of(Ok("sha384-ours")), (vec![], Some("1.2.3".to_owned())));
    assert_eq!(
        of(Ok("sha384-new")),
        (vec!["integrity-mismatch", "other-release"], None)
    );
    assert_eq!(of(Err("the server answers with status 404")).0, ["script-missing"]);
}

#[test]
fn a_policy_that_stops_the_card_is_found_in_the_header_and_in_the_page() {
    let html = card(&format!("keys=\"{KEY}\""));
    let of = |policy: &str| {
        let findings = report_of(&html, &[policy], &[]).findings;
        let messages = findings.iter().map(|finding| finding.problem.to_string());
        messages.collect::<Vec<_>>()
    };
    let right =
        "script-src https://cdn.example 'wasm-unsafe-eval'; connect-src https://cdn.example https://feed.example";
    assert_eq!(of(right), Vec::<String>::new());
    assert_eq!(
        of("default-src 'self'"),
        [
            "the page's policy forbids the script: add https://cdn.example to default-src",
            "the page's policy forbids WebAssembly, so the card is a larger download: add 'wasm-unsafe-eval' to default-src",
            "the page's policy forbids what the card asks of https://cdn.example: add it to default-src",
            "the page's policy forbids what the card asks of https://feed.example: add it to default-src",
        ]
    );
    assert_eq!(
        of("sandbox allow-forms"),
        ["the page's policy has sandbox without allow-scripts, so no script runs on it: add allow-scripts"]
    );
    let in_page = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"connect-src 'self'\">\n{html}");
    assert_eq!(codes(&in_page), ["3 policy-connect", "3 policy-connect"]);
    // In a page, it does not know `sandbox`, and counts in the head alone.
    let meta = |policy: &str| format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n{html}");
    assert_eq!(codes(&meta("sandbox")), Vec::<String>::new());
    assert_eq!(
        codes(&format!("<body>{}", meta("default-src 'none'"))),
        Vec::<String>::new()
    );
    let framed =
        "<iframe class=\"prisoner-card-frame\" src=\"https://feed.example/p/iris/embed.html\" sandbox=\"\"></iframe>";
    assert_eq!(
        codes_under(framed, &["frame-src 'self'"]),
        [
            "0 policy-frame",
            "1 frame-clipboard",
            "1 frame-height",
            "1 frame-scripts"
        ]
    );
}

#[test]
fn recorders_of_visits_are_found() {
    let html = card(&format!("keys=\"{KEY}\""));
    let of = |script: &str| codes(&format!("{html}\n{script}"));
    assert_eq!(
        of("<script src=\"https://static.hotjar.com/c/hotjar-1.js\"></script>"),
        ["3 recorder"]
    );
    assert_eq!(
        of("<script>(function(m,e){})(window,document,'script','https://mc.yandex.ru/metrika/tag.js','ym')</script>"),
        ["3 recorder"]
    );
    assert_eq!(
        of("<script type=\"speculationrules\">{\"prefetch\":[]}</script>"),
        ["3 speculation-rules"]
    );
    let sparing =
        "<script type=\"speculationrules\">{\"where\": {\"not\": {\"selector_matches\": \".no-prefetch\"}}}</script>";
    assert_eq!(of(sparing), Vec::<String>::new());
}

proptest::proptest! {
    #[test]
    fn no_page_breaks_it(html in "(<(script|prisoner-card|template|iframe|meta|/script|/prisoner-card|!--)?[ a-z=\"'/>]{0,12}|\\PC){0,30}") {
        let _ = report_of(&html, &[&html], &[]);
    }
}
