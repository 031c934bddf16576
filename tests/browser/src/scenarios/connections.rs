//! Faults of the network: the feed comes late, in part, or not at all.

use std::time::Duration;

use super::reports::{UNAVAILABLE, assert_failure, assert_gives_way, failure_of, late, unreachable};
use crate::prelude::*;

// Which of its two programs the widget runs makes no difference here.
scenarios![
    fault_01_feed_that_never_answers_is_timeout by Code,
    fault_01_mirror_that_hangs_stalls_or_drips_gives_way_at_its_deadline for Wasm,
    fault_01_one_deadline_covers_all_pages_of_a_mirror for Wasm,
    fault_02_cut_body_gives_way_to_the_next_mirror for Wasm,
    fault_02_cut_body_alone_is_a_failure for Wasm,
    fault_03_refused_connection_is_network by Code,
    fault_03_unknown_name_gives_way for Wasm,
    fault_03_reset_connection_gives_way for Wasm,
    fault_03_feed_is_tried_again_once_the_visitor_is_online by Code,
    fault_03_visitor_who_comes_back_online_gets_the_card in Chromium for Wasm,
];

const DEADLINE: u32 = 10_000;

/// A sound feed, to be sent badly.
fn sound() -> Answer {
    Answer::json(&fixtures::feed())
}

/// In real time, unlike the other tests.
async fn fault_01_feed_that_never_answers_is_timeout(page: Page) {
    page.answer_feed(Answer::never());
    let card = page.open(Embed::new()).await;
    assert_failure(&page, card, "timeout", &late(&page.feed_url()), UNAVAILABLE).await;
    page.feed.wait_for_hang_up("/feed.json").await;
}

async fn fault_01_mirror_that_hangs_stalls_or_drips_gives_way_at_its_deadline(page: Page) {
    let whole = sound().length();
    // With the number of bytes of the body that have come by the deadline.
    let slow = [
        ("/hangs.json", Answer::never(), 0),
        (
            "/stalls-after-headers.json",
            sound().promising(whole).stalled_after(0),
            0,
        ),
        (
            "/stalls-in-the-body.json",
            sound().promising(whole).stalled_after(whole - 1),
            whole - 1,
        ),
        // A byte a second would be ten bytes until the deadline.
        ("/drips.json", sound().dripping(Duration::from_millis(20)), 10),
        (
            "/drips-in-chunks.json",
            sound().chunked().dripping(Duration::from_millis(20)),
            10,
        ),
    ];
    for (path, answer, sent) in slow {
        let requests = page.feed_requests();
        page.feed.serve(path, answer);
        let embed = Embed::new().with("feed", &format!("{{feeds}}{path} {{feed}}"));
        let card = page.open(Document::from(embed).held_timers()).await;
        page.feed.wait_for_requests(path, 1).await;
        page.feed.wait_for_sent(path, sent).await;
        page.pass(DEADLINE - 1).await;
        assert_eq!(card.state().await, "loading", "{path}");
        assert_eq!(page.feed_requests(), requests, "{path}");
        page.pass(1).await;
        card.wait_ready().await;
        let source = card.events("prisoner-card-ready").await[0].text("source");
        assert_eq!(source, page.feed_url(), "{path}");
        // The slow request is aborted.
        page.feed.wait_for_hang_up(path).await;
        assert_eq!(page.console().await, [], "{path}");
    }
}

async fn fault_01_one_deadline_covers_all_pages_of_a_mirror(page: Page) {
    let mut first = fixtures::feed();
    first["items"] = json!([]);
    first["next_url"] = json!(page.feed.url("/second.json"));
    page.serve_feed(&first);
    page.feed.serve("/second.json", Answer::never());
    let card = page.open(Document::from(Embed::new()).held_timers()).await;
    page.feed.wait_for_requests("/second.json", 1).await;
    // The first page took real time, which counts, too.
    page.pass(DEADLINE).await;
    assert_failure(
        &page,
        card,
        "timeout",
        &late(&page.feed.url("/second.json")),
        UNAVAILABLE,
    )
    .await;
}

/// Bodies that are cut. `WebKit` and Firefox accept some of them as complete.
fn cut() -> Vec<(&'static str, Answer)> {
    let (half, gzipped) = (sound().length() / 2, sound().gzipped());
    let half_gzipped = gzipped.length() / 2;
    vec![
        ("/cut-plain.json", sound().cut_after(half)),
        ("/cut-to-nothing.json", sound().cut_after(0)),
        ("/cut-by-one.json", sound().cut_after(sound().length() - 1)),
        ("/cut-chunked.json", sound().chunked().cut_after(half)),
        ("/cut-without-length.json", sound().by_connection().cut_after(half)),
        ("/cut-gzip.json", gzipped.clone().cut_after(half_gzipped)),
        (
            "/cut-gzip-without-length.json",
            gzipped.clone().by_connection().cut_after(half_gzipped),
        ),
        ("/cut-gzip-chunked.json", gzipped.chunked().cut_after(half_gzipped)),
    ]
}

async fn fault_02_cut_body_gives_way_to_the_next_mirror(page: Page) {
    for (path, answer) in cut() {
        assert_gives_way(&page, path, answer).await;
    }
}

async fn fault_02_cut_body_alone_is_a_failure(page: Page) {
    for (path, answer) in cut() {
        let failure = failure_of(&page, path, answer).await;
        // Each engine reports other cuts; the parser reports the rest.
        assert!(
            ["network", "not-json"].contains(&failure.code.as_str()),
            "{path}: {failure:?}"
        );
    }
}

async fn fault_03_refused_connection_is_network(page: Page) {
    // No server listens on port 9.
    let url = "http://127.0.0.1:9/feed.json";
    let card = page.open(Embed::new().with("feed", url)).await;
    assert_failure(&page, card, "network", &unreachable(url), UNAVAILABLE).await;
    page.open_ready(Embed::new().with("feed", &format!("{url} {{feed}}")))
        .await;
}

async fn fault_03_unknown_name_gives_way(page: Page) {
    // A label of a name has at most 63 bytes (RFC 1035, section 2.3.4), so this name is never looked up.
    let url = format!("http://{}.example/feed.json", "a".repeat(64));
    let card = page.open(Embed::new().with("feed", &url)).await;
    assert_failure(&page, card, "network", &unreachable(&url), UNAVAILABLE).await;
    page.open_ready(Embed::new().with("feed", &format!("{url} {{feed}}")))
        .await;
}

async fn fault_03_reset_connection_gives_way(page: Page) {
    let half = sound().length() / 2;
    let reset = [
        ("/reset-before-headers.json", Answer::nothing().then_reset()),
        ("/reset-after-headers.json", sound().cut_after(0).then_reset()),
        ("/reset-in-the-body.json", sound().cut_after(half).then_reset()),
        ("/reset-in-a-chunk.json", sound().chunked().cut_after(half).then_reset()),
    ];
    for (path, answer) in reset {
        assert_gives_way(&page, path, answer.clone()).await;
        let failure = failure_of(&page, path, answer).await;
        // WebKit may take a reset for a normal end.
        assert!(
            ["network", "not-json"].contains(&failure.code.as_str()),
            "{path}: {failure:?}"
        );
    }
}

async fn fault_03_feed_is_tried_again_once_the_visitor_is_online(page: Page) {
    let closed = Answer::json(&fixtures::feed()).without_cors();
    page.answer_feed(closed.clone());
    let card = page.open(Embed::new()).await;
    assert_eq!(card.wait_failed().await.code, "network");

    // Still not reachable: the one retry is used up, so the second event has no effect.
    page.run("dispatchEvent(new Event('online'))").await;
    page.wait_for_feed_requests(2).await;
    let errors = "return window.recorder.events.length === 2";
    card.wait_until("the second failure is announced", errors).await;
    page.serve_feed(&fixtures::feed());
    page.run("dispatchEvent(new Event('online'))").await;
    page.wait_two_frames().await;
    assert_eq!(card.state().await, "failed");

    page.answer_feed(closed);
    let card = page.open(Embed::new()).await;
    card.wait_failed().await;
    page.serve_feed(&fixtures::feed());
    page.run("dispatchEvent(new Event('online'))").await;
    card.wait_ready().await;
}

/// The browser's own switch for offline and online.
async fn fault_03_visitor_who_comes_back_online_gets_the_card(page: Page) {
    // The wasm is requested at the same time as the feed, and does not matter here.
    let card = page
        .open(Document::from(Embed::new().with("feed", "http://127.0.0.1:9/")))
        .await;
    card.wait_failed().await;
    let offline =
        |offline: bool| json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    page.devtools("Network.enable", json!({})).await;
    page.devtools("Network.emulateNetworkConditions", offline(true)).await;
    card.set("feed", &page.feed_url()).await;
    let reported = "return window.recorder.events.length === 2";
    card.wait_until("the second failure is announced", reported).await;
    assert_eq!(card.wait_failed().await.code, "network");
    page.devtools("Network.emulateNetworkConditions", offline(false)).await;
    card.wait_ready().await;
    page.devtools("Network.disable", json!({})).await;
}
