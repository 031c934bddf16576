//! Answers instead of a feed: refusals, redirects, wrong types and lengths, too many bytes.

use prisoner_card_format::limits;

use super::reports::{
    UNAVAILABLE, assert_failure, assert_gives_way, failure_of, not_json, refused, too_large, unreachable,
};
use crate::prelude::*;

// Which of its two programs the widget runs makes no difference here.
scenarios![
    fault_04_missing_feed_is_http by Code,
    fault_04_missing_person_is_not_found_by_name by Code,
    fault_04_address_of_a_person_who_is_no_longer_there_is_folded_away by Code,
    fault_05_server_error_is_tried_thrice by Code,
    fault_05_busy_server_is_tried_again by Code,
    fault_05_retry_after_is_honoured_where_it_is_readable for Wasm,
    fault_05_server_that_wants_too_long_a_pause_gives_way_at_once by Code,
    fault_06_missing_cors_header_is_named for Wasm,
    fault_06_redirect_to_http_is_refused for Wasm,
    fault_06_http_feed_on_an_https_page_is_called_mixed_content for Wasm,
    fault_06_policy_without_the_feeds_host_is_named for Wasm,
    fault_07_page_in_place_of_the_feed_is_not_json by Code,
    fault_07_sound_feed_of_a_wrong_type_is_shown for Wasm,
    fault_08_endless_feed_is_too_large for Wasm,
    fault_08_feed_of_100_megabytes_is_stopped_at_2 by Code,
];

/// The bytes of a feed that is too large by one chunk. The server sends no more and keeps the connection open, so a
/// card that reads on waits in vain. How far an engine reads ahead of the card varies.
const TOO_MANY: usize = limits::PAGE_BYTES + 64 * 1024;

fn too_many_bytes() -> Answer {
    Answer::bytes("application/json", " ".repeat(TOO_MANY))
        .by_connection()
        .stalled_after(TOO_MANY)
}

async fn fault_04_missing_feed_is_http(page: Page) {
    page.answer_feed(Answer::status(404));
    let card = page.open(Embed::new()).await;
    assert_failure(&page, card, "http", &refused(&page, 404), UNAVAILABLE).await;
    assert_eq!(page.feed_requests(), 1);
}

async fn fault_04_missing_person_is_not_found_by_name(page: Page) {
    let card = page.open(Embed::new().with("person", "nobody")).await;
    let message = "the feed has no person \"nobody\"; compare the attribute person with the ids in the feed";
    assert_failure(
        &page,
        card,
        "not-found",
        message,
        "This person’s profile is not available at present.",
    )
    .await;
}

async fn fault_04_address_of_a_person_who_is_no_longer_there_is_folded_away(page: Page) {
    let doubtful = ["The address below could not be confirmed and may be wrong."];
    let card = page.open_ready(Embed::new()).await;
    page.serve_feed(&fixtures::feed_without_the_person());
    card.run("return card.refresh()").await;
    assert_eq!(card.wait_failed().await.code, "not-found");
    let assert_folded = async |when: &str| {
        // At once, and again when the card is drawn with its alert.
        assert_eq!(card.count(".doubtful [data-copy=envelope]").await, 1, "{when}");
        assert_eq!(card.count("[part~=letter]").await, 0, "{when}");
        card.wait_until("it says so", "return root.querySelector('[role=alert]')")
            .await;
        assert_eq!(card.notices().await, doubtful, "{when}");
        assert_eq!(
            card.count("[data-copy]").await,
            card.count("details.doubtful:not([open]) [data-copy]").await,
            "{when}"
        );
        assert_eq!(card.count("[part~=letter]").await, 0, "{when}");
    };
    assert_folded("the person is gone").await;
    card.set("layout", "compact").await;
    card.wait_until("it is drawn", "return root.querySelector('.card.compact')")
        .await;
    assert_folded("it is drawn again").await;
    page.answer_feed(Answer::status(404));
    card.run("return card.refresh()").await;
    assert_eq!(card.wait_failed().await.code, "http");
    assert_folded("no newer word takes the doubt away").await;
    // Hidden, not removed: the visitor decides.
    card.run("one('.doubtful > summary').click()").await;
    card.click("[part~=copy-button][data-kind=envelope]").await;
    card.wait_envelope_copied().await;
    page.serve_feed(&fixtures::feed());
    card.run("one('[data-action=retry]').click()").await;
    card.wait_ready().await;
    assert_eq!(
        (card.count(".doubtful").await, card.count("[part~=letter]").await),
        (0, 1)
    );
    assert_eq!(card.notices().await, Vec::<String>::new());
}

async fn fault_05_server_error_is_tried_thrice(page: Page) {
    page.answer_feed(Answer::status(500));
    let card = page.open(Embed::new()).await;
    assert_failure(&page, card, "http", &refused(&page, 500), UNAVAILABLE).await;
    assert_eq!(page.feed_requests(), 3);
}

async fn fault_05_busy_server_is_tried_again(page: Page) {
    let busy = Answer::status(429)
        .with("Retry-After", "1")
        .with("Access-Control-Expose-Headers", "Retry-After");
    page.feed
        .serve_in_turn("/feed.json", [busy, Answer::json(&fixtures::feed())]);
    page.open_ready(Embed::new()).await;
    assert_eq!(page.feed_requests(), 2);
    assert_eq!(page.console().await, []);
}

async fn fault_05_retry_after_is_honoured_where_it_is_readable(page: Page) {
    let busy = Answer::status(503).with("Retry-After", "3");
    let exposed = busy.clone().with("Access-Control-Expose-Headers", "Retry-After");
    // If it is not exposed, another origin's header cannot be read: then the card's own first pause is used.
    for (path, answer, pause) in [("/hidden.json", busy, 500), ("/exposed.json", exposed, 3_000)] {
        page.feed.serve_in_turn(path, [answer, Answer::json(&fixtures::feed())]);
        let embed = Embed::new().with("feed", &format!("{{feeds}}{path}"));
        let card = page.open(Document::from(embed).held_timers()).await;
        page.wait_for_timer(pause).await;
        page.pass(pause - 1).await;
        assert_eq!(page.feed.requests_for(path).len(), 1, "{path}");
        page.pass(1).await;
        card.wait_ready().await;
        assert_eq!(page.feed.requests_for(path).len(), 2, "{path}");
    }
}

async fn fault_05_server_that_wants_too_long_a_pause_gives_way_at_once(page: Page) {
    let busy = Answer::status(429)
        .with("Retry-After", "3600")
        .with("Access-Control-Expose-Headers", "Retry-After");
    page.feed.serve("/busy.json", busy);
    let embed = Embed::new().with("feed", "{feeds}/busy.json {feed}");
    let card = page.open(Document::from(embed).held_timers()).await;
    // Here no time passes at all.
    card.wait_ready().await;
    assert_eq!(page.feed.requests_for("/busy.json").len(), 1);
}

async fn fault_06_missing_cors_header_is_named(page: Page) {
    page.answer_feed(Answer::json(&fixtures::feed()).without_cors());
    let card = page.open(Embed::new()).await;
    assert_failure(&page, card, "network", &unreachable(&page.feed_url()), UNAVAILABLE).await;
    let elsewhere = Answer::json(&fixtures::feed()).with("Access-Control-Allow-Origin", "https://elsewhere.example");
    let failure = failure_of(&page, "/elsewhere.json", elsewhere).await;
    assert_eq!(failure.message, unreachable(&page.feed.url("/elsewhere.json")));
}

async fn fault_06_redirect_to_http_is_refused(page: Page) {
    let plain = Origin::start().await;
    plain.serve("/feed.json", Answer::json(&fixtures::feed()));
    let secure = page.over_https().await;
    secure
        .feed
        .serve("/moved.json", Answer::redirect(&plain.url("/feed.json")));
    // From a page on http, where the engine would allow it, and from one on https.
    let url = secure.feed.url("/moved.json");
    for page in [&page, &secure] {
        let card = page.open(Embed::new().with("feed", &url)).await;
        assert_failure(page, card, "network", &unreachable(&url), UNAVAILABLE).await;
    }
    secure
        .open_ready(Embed::new().with("feed", "{feeds}/moved.json {feed}"))
        .await;
}

async fn fault_06_http_feed_on_an_https_page_is_called_mixed_content(page: Page) {
    let secure = page.over_https().await;
    // Not this machine, which some engines trust on http, too; no engine requests it.
    let url = "http://feed.example/feed.json";
    let card = secure.open(Embed::new().with("feed", url)).await;
    let message = format!("{url} is mixed content: a page on https loads only https");
    assert_failure(&secure, card, "network", &message, UNAVAILABLE).await;
    secure
        .open_ready(Embed::new().with("feed", &format!("{url} {{feed}}")))
        .await;
}

async fn fault_06_policy_without_the_feeds_host_is_named(page: Page) {
    let policy = format!("connect-src {}", page.widget.url(""));
    let document = Document::from(Embed::new()).header("Content-Security-Policy", &policy);
    let card = page.open(document).await;
    assert_failure(&page, card, "network", &unreachable(&page.feed_url()), UNAVAILABLE).await;
    assert_eq!(page.feed_requests(), 0);
}

async fn fault_07_page_in_place_of_the_feed_is_not_json(page: Page) {
    let login = "<!doctype html><title>Please log in</title><script>window.harmed = 1</script>";
    for (path, kind) in [
        ("/feed-as-json.json", "application/json"),
        ("/feed-as-page.json", "text/html"),
        ("/feed-as-script.json", "text/javascript"),
    ] {
        let failure = failure_of(&page, path, Answer::bytes(kind, login)).await;
        assert_eq!(
            (failure.code, failure.message),
            ("not-json".to_owned(), not_json(&page.feed.url(path)))
        );
        assert_eq!(page.run("return window.harmed ?? 'unharmed'").await, "unharmed");
    }
}

async fn fault_07_sound_feed_of_a_wrong_type_is_shown(page: Page) {
    let feed = || fixtures::feed().to_string();
    let types = [
        Answer::bytes("text/html", feed()),
        Answer::bytes("image/png", feed()),
        Answer::bytes("application/json; charset=windows-1251", feed()),
        Answer::bytes("nonsense", feed()).with("X-Content-Type-Options", "nosniff"),
        Answer::bytes("", feed()).without("Content-Type"),
    ];
    for answer in types {
        page.answer_feed(answer);
        let card = page.open_ready(Embed::new()).await;
        card.set("lang", "ru").await;
        card.wait_text("[part~=name]", "Ирис Тестовна Примерная").await;
    }
}

async fn fault_08_endless_feed_is_too_large(page: Page) {
    page.answer_feed(too_many_bytes());
    let card = page.open(Embed::new()).await;
    assert_failure(&page, card, "too-large", &too_large(&page.feed_url()), UNAVAILABLE).await;
    page.serve_feed(&fixtures::feed());
    assert_gives_way(&page, "/endless.json", Answer::endless(" ".repeat(64 * 1024))).await;
    page.feed.wait_for_hang_up("/endless.json").await;
}

async fn fault_08_feed_of_100_megabytes_is_stopped_at_2(page: Page) {
    let endless = || Answer::endless(" ".repeat(64 * 1024));
    for (path, answer) in [("/silent.json", too_many_bytes()), ("/large.json", endless())] {
        let failure = failure_of(&page, path, answer.promising(100_000_000)).await;
        assert_eq!(
            (failure.code, failure.message),
            ("too-large".to_owned(), too_large(&page.feed.url(path)))
        );
    }
    page.feed.wait_for_hang_up("/large.json").await;
}
