//! Answers that few servers give, but that a card may get.

use super::reports::{assert_gives_way, failure_of, refused_at, too_large, unreachable};
use crate::prelude::*;

// Which of its two programs the widget runs makes no difference here.
scenarios![
    fault_43_next_page_on_another_host_is_never_asked_for by Code,
    fault_43_next_page_on_the_host_of_a_mirror_is by Code,
    fault_47_feed_without_a_length_is_shown for Wasm,
    fault_48_feed_of_another_length_than_promised_is_never_shown_in_part for Wasm,
    fault_49_success_without_a_feed_gives_way for Wasm,
    fault_50_no_redirect_is_followed for Wasm,
    fault_51_small_file_that_unpacks_to_much_is_stopped for Wasm,
];

fn sound() -> Answer {
    Answer::json(&fixtures::feed())
}

/// A page of a feed without people, with a `next_url`.
fn leading_to(next: &str) -> Answer {
    let mut feed = fixtures::feed();
    feed["items"] = json!([]);
    feed["next_url"] = json!(next);
    Answer::json(&feed)
}

async fn fault_43_next_page_on_another_host_is_never_asked_for(page: Page) {
    let elsewhere = Origin::start().await;
    elsewhere.serve("/2.json", sound());
    let next = elsewhere.url("/2.json");
    let failure = failure_of(&page, "/leads-away.json", leading_to(&next)).await;
    assert_eq!(
        (failure.code, failure.message),
        (
            "bad-feed".to_owned(),
            format!("next_url \"{next}\" is not on a host of this feed: correct it, or add a mirror on that host")
        )
    );
    assert_eq!(elsewhere.requests().len(), 0);
}

async fn fault_43_next_page_on_the_host_of_a_mirror_is(page: Page) {
    let mirror = Origin::start().await;
    mirror.serve("/2.json", sound());
    page.answer_feed(leading_to(&mirror.url("/2.json")));
    let feeds = format!("{{feed}} {}", mirror.url("/feed.json"));
    let card = page.open_ready(Embed::new().with("feed", &feeds)).await;
    let source = card.events("prisoner-card-ready").await[0].text("source");
    assert_eq!(source, mirror.url("/2.json"));
}

async fn fault_47_feed_without_a_length_is_shown(page: Page) {
    for answer in [
        sound().in_http_1_0(),
        sound().by_connection(),
        sound().chunked(),
        sound().gzipped().chunked(),
    ] {
        page.answer_feed(answer);
        let card = page.open_ready(Embed::new()).await;
        assert_eq!(card.text("[part~=name]").await, "Iris Testovna Sample");
    }
}

async fn fault_48_feed_of_another_length_than_promised_is_never_shown_in_part(page: Page) {
    let length = sound().length();
    assert_gives_way(&page, "/shorter.json", sound().promising(length - 10)).await;
    assert_gives_way(&page, "/empty.json", sound().promising(0)).await;
    // The whole body is there, but the stated length is greater: engines differ in accepting that.
    page.feed.serve("/longer.json", sound().promising(length + 10));
    let card = page
        .open_ready(Embed::new().with("feed", "{feeds}/longer.json {feed}"))
        .await;
    assert_eq!(card.text("[part~=name]").await, "Iris Testovna Sample");
    assert_eq!(page.console().await, []);
}

async fn fault_49_success_without_a_feed_gives_way(page: Page) {
    let part = sound()
        .cut_after(500)
        .promising(500)
        .with_status(206)
        .with("Content-Range", "bytes 0-499/9999");
    let odd = [
        ("/204.json", sound().with_status(204)),
        ("/205.json", Answer::bytes("application/json", "").with_status(205)),
        ("/206.json", part),
        ("/304.json", sound().with_status(304)),
        ("/300.json", sound().with_status(300)),
    ];
    for (path, answer) in odd {
        assert_gives_way(&page, path, answer).await;
    }
    let failure = failure_of(&page, "/410.json", sound().with_status(410)).await;
    // The body of a refusal is no feed, whatever it looks like.
    assert_eq!(failure.message, refused_at(&page.feed.url("/410.json"), 410));
}

async fn fault_50_no_redirect_is_followed(page: Page) {
    let elsewhere = Origin::start().await;
    elsewhere.serve("/feed.json", sound());
    for (path, target) in [
        ("/to-elsewhere.json", elsewhere.url("/feed.json")),
        ("/to-itself.json", "/to-itself.json".to_owned()),
        ("/to-script.json", "javascript:alert(1)".to_owned()),
        ("/to-data.json", "data:application/json,{}".to_owned()),
        ("/to-nothing.json", String::new()),
    ] {
        assert_gives_way(&page, path, Answer::redirect(&target)).await;
    }
    let failure = failure_of(&page, "/moved.json", Answer::redirect("/feed.json")).await;
    assert_eq!(failure.message, unreachable(&page.feed.url("/moved.json")));
    assert_eq!(elsewhere.requests().len(), 0, "a host that nobody named was asked");
}

async fn fault_51_small_file_that_unpacks_to_much_is_stopped(page: Page) {
    let bomb = Answer::bytes("application/json", vec![b' '; 100_000_000]).gzipped();
    assert!(bomb.length() < 200_000, "{}", bomb.length());
    let failure = failure_of(&page, "/bomb.json", bomb).await;
    assert_eq!(
        (failure.code, failure.message),
        ("too-large".to_owned(), too_large(&page.feed.url("/bomb.json")))
    );
}
