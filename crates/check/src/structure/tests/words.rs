//! Codes, languages and URLs that are none.

use serde_json::json;

use super::{PERSON, assert_reported, reported, with};

#[test]
fn codes_are_reported_by_how_far_they_are_from_a_known_one() {
    for (pointer, value, expected) in [
        (
            "/custody/code",
            "relased",
            "misspelt-code: \"relased\" is no code (custody); \"released\" is meant: write \"released\"",
        ),
        (
            "/custody/code",
            "In transfer",
            "misspelt-code: \"In transfer\" is no code (custody); \"in_transfer\" is meant: write \"in_transfer\"",
        ),
        (
            "/mail/state",
            "Open",
            "misspelt-code: \"Open\" is no code (state of mail); \"open\" is meant: write \"open\"",
        ),
        (
            "/gender",
            "F",
            "misspelt-code: \"F\" is no code (gender); \"f\" is meant: write \"f\"",
        ),
        (
            "/gender",
            "female",
            "warning unknown-code: \"female\" is a code that this version of the format does not know (gender): write one of m, f, x; cards show another's label, or leave it out",
        ),
        (
            "/mail/state",
            "Opened by the censor",
            "malformed-code: \"Opened by the censor\" is no code (state of mail): codes are of small letters a to z, digits and _: write one of open, paused, closed, unknown",
        ),
        (
            "/mail/state",
            "",
            "malformed-code: \"\" is no code (state of mail): codes are of small letters a to z, digits and _: write one of open, paused, closed, unknown",
        ),
        (
            "/mail/state",
            "censored",
            "warning unknown-code: \"censored\" is a code that this version of the format does not know (state of mail): write one of open, paused, closed, unknown; cards show another's label, or leave it out",
        ),
    ] {
        assert_reported(pointer, json!(value), expected);
    }
}

#[test]
fn languages_are_reported_by_the_tag_that_browsers_ask_for() {
    const HOW: &str = "write a language tag, such as en, ru or sr-Latn";
    for (tag, severity, message, help) in [
        (
            "по-русски",
            "malformed-language",
            "\"по-русски\" is no language tag, and is ignored",
            HOW,
        ),
        (
            "e",
            "malformed-language",
            "\"e\" is no language tag, and is ignored",
            HOW,
        ),
        ("", "malformed-language", "\"\" is no language tag, and is ignored", HOW),
        (
            "en_GB",
            "warning malformed-language",
            "\"en_GB\" is not how a language tag is written; cards forgive it, other programs may not",
            "write \"en-GB\"",
        ),
        (
            "Russian",
            "warning unknown-language",
            "\"Russian\" is not the tag that readers' browsers ask for; \"ru\" is meant",
            "write \"ru\"",
        ),
        (
            "rus",
            "warning unknown-language",
            "\"rus\" is not the tag that readers' browsers ask for; \"ru\" is meant",
            "write \"ru\"",
        ),
        (
            "ua",
            "warning unknown-language",
            "\"ua\" is not the tag that readers' browsers ask for; \"uk\" is meant",
            "write \"uk\"",
        ),
        (
            "xz-RU",
            "warning unknown-language",
            "no language has the tag \"xz-RU\", so no reader will get what is written in it",
            HOW,
        ),
    ] {
        assert_reported(
            "/mail/languages/0",
            json!(tag),
            &format!("{severity}: {message}: {help}"),
        );
    }
    for tag in ["en", "EN", "de-AT", "sr-Latn-RS", "chm", "tyv", "x-private", "zh-Hant"] {
        assert_eq!(
            reported(&with(&format!("{PERSON}/mail/languages/0"), json!(tag))),
            [""; 0],
            "{tag}"
        );
    }
    assert_eq!(
        reported(&with(
            &format!("{PERSON}/mail/address/envelope"),
            json!({ "in Russian": "000000" })
        )),
        [format!(
            "malformed-language at {PERSON}/mail/address/envelope/in Russian: \"in Russian\" is no language tag, and is \
             ignored: write the text's language as the key: {{ \"en\": \"…\", \"ru\": \"…\" }}"
        )]
    );
}

#[test]
fn urls_are_reported_with_why_they_become_no_link() {
    for (url, message, help) in [
        (
            "http://example.org/a",
            "this URL begins with http:, which a card neither loads nor links to",
            "write \"https://example.org/a\"",
        ),
        (
            "www.example.org/a",
            "this URL is not absolute, and becomes no link",
            "write \"https://www.example.org/a\"",
        ),
        (
            "//example.org/a",
            "this URL is not absolute, and becomes no link",
            "write \"https://example.org/a\"",
        ),
        (
            "/a",
            "this URL is not absolute, and becomes no link",
            "write it with the host: https://example.org/…",
        ),
        (
            "example.org:8443/a",
            "this URL is not absolute, and becomes no link",
            "write \"https://example.org:8443/a\"",
        ),
        (
            "https:example.org",
            "this URL lacks the two slashes, and becomes no link",
            "write \"https://example.org\"",
        ),
        ("https://", "this URL has no host", "write https:// and the host"),
        (
            " https://example.org/",
            "this URL has white space around it, and becomes no link",
            "write \"https://example.org/\"",
        ),
        (
            "https://example.org/a b",
            "this URL has white space in it, and becomes no link",
            "write %20 for a space that belongs there",
        ),
        (
            "https://example.org\\a",
            "this URL has a backslash in it, and becomes no link",
            "write / in its place",
        ),
        (
            "https://user:secret@example.org/a",
            "this URL has a user name in it, and becomes no link",
            "write \"https://example.org/a\"",
        ),
        (
            "https://пример.example/a",
            "this URL's host is not written as browsers have it, and becomes no link",
            "write \"https://xn--e1afmkfd.example/a\"",
        ),
        (
            "https://example.org:99999/",
            "this URL's host or port is none, or has characters that do not show",
            "write the host as browsers show it when it is copied: letters, digits, hyphens, dots",
        ),
        (
            "javascript:alert(1)",
            "javascript: never becomes a link or is loaded",
            "write an https: URL",
        ),
        (
            "data:image/png;base64,AA==",
            "data: never becomes a link or is loaded",
            "write an https: URL",
        ),
        (
            "mailto:letters@example.org",
            "an address for mail leads to no page",
            "write the https: URL of a page",
        ),
        (
            "mailto:letters@example.org?bcc=x",
            "an address for mail leads to no page",
            "write the https: URL of a page",
        ),
        ("", "this URL is empty", "write it, or leave the member out"),
    ] {
        assert_reported("/help/0/url", json!(url), &format!("refused-url: {message}: {help}"));
    }
}

#[test]
fn addresses_for_mail_and_urls_of_json_feed_have_their_own_rules() {
    for (url, message, help) in [
        (
            "letters@example.org",
            "this is an address for mail without its scheme",
            "write \"mailto:letters@example.org\"",
        ),
        (
            "mailto:a@example.org?bcc=b@example.org",
            "mail goes to one address, without ? and anything after it, which a reader would not see",
            "write \"mailto:a@example.org\"",
        ),
        (
            "mailto:a@example.org,b@example.org",
            "mail goes to one address, without ? and anything after it, which a reader would not see",
            "write mailto: with one address, such as mailto:letters@example.org",
        ),
    ] {
        assert_reported(
            "/mail/channels/0/url",
            json!(url),
            &format!("refused-url: {message}: {help}"),
        );
    }
    assert_eq!(
        reported(&with("/items/0/image", json!("anna.jpg"))),
        [
            "warning odd-url at /items/0/image: \"anna.jpg\" is no URL that feed readers can follow: relative URL without a base: write an absolute URL, such as https://example.org/"
        ]
    );
}
