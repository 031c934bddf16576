//! Caches and workers between a card and its feed on the visitor's side: a service worker and a cache of the host page,
//! and mirrors of different ages.

use super::signatures::{TYPE, embed, envelope, serve, signing_key};
use crate::prelude::*;

scenarios![
    fault_21_service_worker_that_alters_the_feed_is_found_out for Wasm,
    fault_21_service_worker_that_keeps_an_old_feed_is_found_out by Code,
    fault_21_cached_feed_is_asked_for_again_on_refresh in Chromium | Firefox for Wasm,
    fault_61_pages_of_different_issues_are_not_mixed by Code,
];

/// A service worker of the host page, which answers for the feed instead of its server.
fn worker(answers: &Value) -> String {
    format!(
        "const answers = {answers};
        addEventListener('install', () => skipWaiting());
        addEventListener('activate', (event) => event.waitUntil(clients.claim()));
        addEventListener('fetch', (event) => {{
            const body = answers[new URL(event.request.url).pathname];
            if (body !== undefined) event.respondWith(new Response(body));
        }});"
    )
}

/// Installs the worker.
async fn install(page: &Page, answers: &Value) {
    page.host
        .serve("/worker.js", Answer::bytes("text/javascript", worker(answers)));
    let body = "const done = arguments[0], { serviceWorker } = navigator;
        const controlled = new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve));
        serviceWorker.register('/worker.js').then(() => controlled).then(() => done('controlled'), (error) => done(String(error)))";
    assert_eq!(page.run_async(body, []).await, "controlled");
}

fn issue(sequence: u32) -> String {
    let mut feed = fixtures::feed();
    feed["_prisoner_card"]["sequence"] = json!(sequence);
    feed.to_string()
}

async fn refresh(card: Card<'_>) -> Value {
    let body = "window.refreshed = undefined; card.refresh().then((shown) => { window.refreshed = [shown] })";
    card.run(body).await;
    card.wait_until("it is refreshed", "return window.refreshed").await[0].clone()
}

async fn fault_21_service_worker_that_alters_the_feed_is_found_out(page: Page) {
    let (key, feed) = (signing_key(1), issue(7));
    serve(&page, "/feed.json", &feed, &envelope(&feed, &key, TYPE));
    page.open(Document::html("")).await;
    install(&page, &json!({ "/feed.json": feed.replace("000001", "000002") })).await;
    let card = page.open(embed(&key)).await;
    assert_eq!(card.wait_failed().await.code, "bad-signature");
    assert!(!card.visible_text().await.contains("00000"));
    // The card has sent a request, and the server received none.
    assert_eq!(
        (page.feed_requests(), page.feed.requests_for("/feed.json.sig").len()),
        (0, 1)
    );
}

async fn fault_21_service_worker_that_keeps_an_old_feed_is_found_out(page: Page) {
    let (key, newer, older) = (signing_key(1), issue(7), issue(6));
    serve(&page, "/feed.json", &newer, &envelope(&newer, &key, TYPE));
    let card = page.open_ready(embed(&key)).await;
    let signature = envelope(&older, &key, TYPE).to_string();
    install(&page, &json!({ "/feed.json": older, "/feed.json.sig": signature })).await;
    assert_eq!(refresh(card).await, json!(false));
    assert_eq!(card.wait_failed().await.code, "rollback");
    // The last good card stays.
    assert_eq!(card.text("[part~=name]").await, "Iris Testovna Sample");
    card.wait_notice("The newest version could not be loaded.").await;
}

async fn fault_21_cached_feed_is_asked_for_again_on_refresh(page: Page) {
    let cached = |feed: &Value| Answer::json(feed).with("Cache-Control", "max-age=86400");
    page.answer_feed(cached(&fixtures::feed()));
    page.open(Embed::new()).await.wait_ready().await;
    page.answer_feed(cached(&fixtures::feed_where(|person| {
        person["name"] = json!("Iris Renamed");
    })));
    // A page uses the server's answer for a day, as its header says; a request for the newest one reaches the server.
    let card = page.open_ready(Embed::new()).await;
    assert_eq!(card.text("[part~=name]").await, "Iris Testovna Sample");
    assert_eq!(page.feed_requests(), 1);
    assert_eq!(refresh(card).await, json!(true));
    card.wait_text("[part~=name]", "Iris Renamed").await;
    assert_eq!(page.feed_requests(), 2);
}

async fn fault_61_pages_of_different_issues_are_not_mixed(page: Page) {
    let first = |sequence: u32| {
        let mut feed: Value = serde_json::from_str(&issue(sequence)).expect("a feed");
        feed["items"] = json!([]);
        feed["next_url"] = json!("/second.json");
        Answer::json(&feed)
    };
    page.feed
        .serve("/second.json", Answer::bytes("application/json", issue(7)));
    // The feed was published again between the two requests, or the second page is left over from an earlier issue.
    for sequence in [6, 8] {
        page.answer_feed(first(sequence));
        let failure = page.open(Embed::new()).await.wait_failed().await;
        assert_eq!(failure.code, "bad-feed", "{}", failure.message);
        assert!(failure.message.contains("/second.json"), "{}", failure.message);
    }
    page.answer_feed(first(7));
    page.open(Embed::new()).await.wait_ready().await;
}
