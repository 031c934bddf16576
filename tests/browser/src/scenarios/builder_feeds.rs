//! The builder's messages about faulty feeds and servers, each with such a server.

use super::{
    builder::{codes, open, open_with_feed, problem_of, type_into},
    signatures::{TYPE, envelope, public, serve, signing_key},
};
use crate::prelude::*;

scenarios![
    errors_of_a_feed_stand_at_its_field by Code,
    error_of_a_mirror_is_not_said_of_another by Code,
    server_that_never_answers_is_said_to_be_slow by Code,
    server_that_never_gives_the_reason_is_said_to_be_slow by Code,
    snippet_is_there_although_its_hashes_never_come by Code,
    plain_http_is_said_on_a_page_of_https by Code,
    errors_of_a_signature_stand_at_the_key by Code,
    notices_about_a_feed_are_shown by Code,
];

/// Opens the builder again, types an address, and returns the problem at its field.
async fn problem_with(page: &Page, feed: &str) -> String {
    open(page, "lang=en").await;
    type_into(page, "feed", feed).await;
    problem_of(page, "feed").await
}

/// A feed that is larger than a card loads.
fn too_large() -> Answer {
    let mut feed = fixtures::feed();
    feed["description"] = json!("x".repeat(2_200_000));
    Answer::json(&feed)
}

async fn errors_of_a_feed_stand_at_its_field(page: Page) {
    let other = Origin::start().await;
    other.serve("/feed.json", Answer::json(&fixtures::feed()));
    let busy = Answer::status(500)
        .with("Retry-After", "0")
        .with("Access-Control-Expose-Headers", "Retry-After");
    for (path, answer, expected) in [
        (
            "/closed.json",
            Answer::json(&fixtures::feed()).without_cors(),
            "The server has this file, but does not let other sites read it.",
        ),
        (
            "/moved.json",
            Answer::redirect(&other.url("/feed.json")),
            "This address leads on to another one, and cards do not follow it.",
        ),
        ("/gone.json", Answer::status(404), "The server answers with error 404."),
        ("/broken.json", busy, "The server answers with error 500."),
        (
            "/large.json",
            too_large(),
            "This feed is larger than the 2 MB that a card loads.",
        ),
        (
            "/page.html",
            Answer::bytes("text/html", "<p>A page</p>"),
            "This is not a feed: perhaps the address of a page.",
        ),
        (
            "/cut.json",
            Answer::bytes("application/json", &fixtures::feed().to_string()[..500]),
            "This is not a feed: perhaps the address of a page.",
        ),
        (
            "/other.json",
            Answer::json(&json!({ "items": [] })),
            "This is a file of data, but no feed for cards.",
        ),
        (
            "/list.json",
            Answer::json(&json!([1])),
            "This is a file of data, but no feed for cards.",
        ),
        (
            "/null.json",
            Answer::json(&json!(null)),
            "This is a file of data, but no feed for cards.",
        ),
        (
            "/silent.json",
            Answer::nothing(),
            "There is no answer from this address.",
        ),
    ] {
        page.feed.serve(path, answer);
        let problem = problem_with(&page, &page.feed.url(path)).await;
        assert!(problem.starts_with(expected), "{path}: {problem}");
    }
    assert_eq!(other.requests().len(), 0, "no redirect is followed");
    for (feed, expected) in [
        ("feed.example", "This is not an address."),
        ("ftp://feed.example/feed.json", "This is not an address."),
        ("http://127.0.0.1:9/feed.json", "There is no answer from this address."),
    ] {
        let problem = problem_with(&page, feed).await;
        assert!(problem.starts_with(expected), "{feed}: {problem}");
    }
    // The field itself says that it is wrong, and why; once it is right, it says nothing.
    let described = "const field = document.getElementById('feed');
        return field.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id).textContent).join(' ')";
    let text = page.run(described).await;
    assert!(
        text.as_str().unwrap_or_default().contains("There is no answer"),
        "{text}"
    );
    type_into(&page, "feed", &page.feed_url()).await;
    page.wait_until(
        "nothing is wrong any more",
        "return !document.getElementById('feed').hasAttribute('aria-invalid')
            && document.getElementById('feed-problem').textContent === '' && document.querySelector('#panel pre')",
    )
    .await;
}

async fn error_of_a_mirror_is_not_said_of_another(page: Page) {
    page.feed
        .serve("/moved.json", Answer::redirect(&page.feed.url("/feed.json")));
    let (moved, nowhere) = (page.feed.url("/moved.json"), "http://127.0.0.1:9/feed.json");
    for (feeds, expected) in [
        (format!("{moved} {nowhere}"), "There is no answer from this address."),
        (format!("{nowhere} {moved}"), "This address leads on to another one"),
    ] {
        let problem = problem_with(&page, &feeds).await;
        assert!(problem.starts_with(expected), "{feeds}: {problem}");
    }
}

/// The builder's page with its timers held from the start.
fn hold_timers(page: &Page) {
    let path = |file: &str| page.widget_url(file).replace(&page.widget.url(""), "");
    let html = String::from_utf8(page.widget.bytes_of(&path("builder.html"))).expect("text");
    let held = html.replace("<script defer", "<script src=\"timers.js\"></script><script defer");
    assert_ne!(html, held);
    page.widget.serve(&path("builder.html"), Answer::html(held));
    let timers = include_str!("../page/timers.js");
    page.widget
        .serve(&path("timers.js"), Answer::bytes("text/javascript", timers));
}

/// Lets the deadline of a server pass.
async fn assert_said_to_be_slow(page: &Page) {
    page.wait_for_timer(10_000).await;
    page.pass(10_000).await;
    let problem = problem_of(page, "feed").await;
    assert!(
        problem.starts_with("The server took more than 10 seconds."),
        "{problem}"
    );
}

async fn server_that_never_answers_is_said_to_be_slow(page: Page) {
    hold_timers(&page);
    page.feed.serve("/slow.json", Answer::never());
    open(&page, "lang=en").await;
    type_into(&page, "feed", &page.feed.url("/slow.json")).await;
    // No request is sent while somebody types.
    page.wait_for_timer(600).await;
    assert_eq!(page.feed.requests().len(), 0);
    page.pass(600).await;
    page.feed.wait_for_requests("/slow.json", 1).await;
    assert_said_to_be_slow(&page).await;
}

async fn server_that_never_gives_the_reason_is_said_to_be_slow(page: Page) {
    hold_timers(&page);
    let closed = Answer::json(&fixtures::feed()).without_cors();
    page.feed.serve_in_turn("/closed.json", [closed, Answer::never()]);
    open(&page, "lang=en").await;
    type_into(&page, "feed", &page.feed.url("/closed.json")).await;
    page.wait_for_timer(600).await;
    page.pass(600).await;
    page.feed.wait_for_requests("/closed.json", 2).await;
    assert_said_to_be_slow(&page).await;
}

async fn snippet_is_there_although_its_hashes_never_come(page: Page) {
    hold_timers(&page);
    let path = page.widget_url("integrity.json").replace(&page.widget.url(""), "");
    page.widget.serve(&path, Answer::never());
    open(&page, &format!("lang=en&feed={}", page.feed_url())).await;
    page.widget.wait_for_requests(&path, 1).await;
    page.wait_for_timer(600).await;
    page.pass(600).await;
    page.card().wait_ready().await;
    let snippets = "return document.querySelectorAll('#panel').length";
    assert_eq!(page.run(snippets).await, json!(0));
    page.pass(10_000).await;
    let codes = codes(&page).await;
    assert!(codes[0].contains("prisoner-card.js"), "{codes:?}");
    assert!(!codes[0].contains("integrity"), "{codes:?}");
}

async fn plain_http_is_said_on_a_page_of_https(page: Page) {
    let page = page.over_https().await;
    let problem = problem_with(&page, "http://feed.example/feed.json").await;
    assert!(problem.starts_with("This address begins with http://"), "{problem}");
}

async fn errors_of_a_signature_stand_at_the_key(page: Page) {
    let (key, feed) = (signing_key(1), fixtures::feed().to_string());
    let sound = envelope(&feed, &key, TYPE);
    serve(&page, "/signed.json", &feed, &sound);
    serve(&page, "/altered.json", &feed.replace("000001", "000002"), &sound);
    serve(&page, "/other-key.json", &feed, &envelope(&feed, &signing_key(2), TYPE));
    let key = public(&key);
    for (path, key) in [
        ("/altered.json", key.as_str()),
        ("/other-key.json", key.as_str()),
        // The feed has no signature.
        ("/feed.json", key.as_str()),
        ("/signed.json", "ed25519:AAAA"),
        ("/signed.json", "not a key"),
    ] {
        open(&page, "lang=en").await;
        type_into(&page, "keys", key).await;
        type_into(&page, "feed", &page.feed.url(path)).await;
        let problem = problem_of(&page, "keys").await;
        assert!(
            problem.starts_with("This key has not signed this feed"),
            "{path}, {key}: {problem}"
        );
        let shown = page
            .run("return document.querySelectorAll('prisoner-card, #panel').length")
            .await;
        assert_eq!(shown, 0, "{path}, {key}");
    }
    open(&page, "lang=en").await;
    type_into(&page, "keys", &key).await;
    type_into(&page, "feed", &page.feed.url("/signed.json")).await;
    page.card().wait_ready().await;
}

/// The warnings below the fields.
async fn concerns(page: &Page, feed: &Value) -> Vec<String> {
    page.serve_feed(feed);
    open(page, &format!("lang=en&feed={}", page.feed_url())).await;
    let body = "const lines = [...document.querySelectorAll('.concerns li')];
        return lines.length && lines.map((line) => line.textContent)";
    let lines = page.wait_until("something is said of the feed", body).await;
    serde_json::from_value(lines).expect("texts")
}

/// A change to a feed, and the warning about it.
type Case = (fn(&mut Value), &'static str);

async fn notices_about_a_feed_are_shown(page: Page) {
    let of = |change: fn(&mut Value)| {
        let mut feed = fixtures::feed();
        feed["_prisoner_card"]["id"] = json!("urn:example:people");
        feed["_prisoner_card"]["issued"] = json!("2099-01-01T00:00:00Z");
        change(&mut feed);
        feed
    };
    let no_key = "Without a key, anybody who takes over the feed’s server can change the addresses on your page.";
    assert_eq!(concerns(&page, &of(|_| {})).await, [no_key]);
    let cases: [Case; 5] = [
        (
            |feed| feed["_prisoner_card"]["valid_until"] = json!("2020-02-01T00:00:00Z"),
            "This feed was valid until 2020-02-01, and its cards say so to every reader.",
        ),
        (
            |feed| feed["_prisoner_card"]["issued"] = json!("2020-02-01T00:00:00Z"),
            "This feed was issued ",
        ),
        (
            |feed| feed["_prisoner_card"]["sequence"] = Value::Null,
            "This feed does not number its issues,",
        ),
        (
            |feed| feed["_prisoner_card"]["id"] = Value::Null,
            "This feed has no id,",
        ),
        (|feed| feed["items"] = json!([]), "Nobody is in this feed."),
    ];
    for (change, expected) in cases {
        let lines = concerns(&page, &of(change)).await;
        assert!(lines[0].starts_with(expected), "{lines:?}");
        assert_eq!(lines[1..], [no_key]);
    }
    // Without a number, there is no older issue to refuse.
    for (sequence, is_disabled) in [(json!(7), false), (Value::Null, true)] {
        let mut feed = fixtures::feed();
        feed["_prisoner_card"]["sequence"] = sequence;
        page.serve_feed(&feed);
        open_with_feed(&page, "").await;
        let tick = "return document.querySelector('.tick input').disabled";
        assert_eq!(page.run(tick).await, is_disabled);
    }
}
