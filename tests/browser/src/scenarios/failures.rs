//! When no card can be made: a plain sentence, the fallback, one line for the page's owner, the event.

use serde_json::{Value, json};

use crate::{
    fixtures,
    origins::Answer,
    page::{Card, ConsoleLine, Document, Embed, Page},
    scenario::scenarios,
};

scenarios![
    missing_person_is_told,
    missing_feed_is_told,
    feed_out_of_reach_is_network,
    fault_01_feed_that_never_answers_is_timeout,
    fault_01_silent_mirror_gives_way_to_the_next,
    fault_03_feed_is_tried_again_once_the_visitor_is_online,
    fault_04_missing_feed_is_http,
    fault_04_missing_person_is_not_found_by_name,
    fault_05_server_error_is_tried_thrice,
    fault_05_busy_server_is_tried_again,
    fault_06_missing_cors_header_is_named,
    fault_07_page_in_place_of_the_feed_is_not_json,
    fault_07_sound_feed_of_a_wrong_type_is_shown,
    fault_08_endless_feed_is_too_large,
    fault_11_byte_order_mark_is_accepted,
    fault_13_broken_neighbour_does_not_matter,
    feed_without_the_extension_is_bad_feed,
    broken_person_is_bad_feed,
    withdrawn_person_is_withdrawn,
    mirrors_are_tried_in_order,
    best_of_several_failures_is_told,
    same_failure_of_two_cards_is_one_console_line,
    retry_button_loads_again,
    failure_speaks_the_language_of_the_page,
    wrong_values_of_attributes_are_told_and_forgiven,
];

const UNAVAILABLE: &str = "This card could not be loaded.";

/// The page tells the owner and the visitor, and keeps the fallback readable.
async fn assert_failure(page: &Page, card: Card<'_>, code: &str, message: &str, sentence: &str) {
    let failure = card.wait_failed().await;
    assert_eq!((failure.code.as_str(), failure.message.as_str()), (code, message));
    card.wait_notice(sentence).await;
    assert!(card.shows_fallback().await, "the fallback is hidden");
    assert_eq!(
        card.count("[part~=name], [part~=address], [part~=copy-button]").await,
        0
    );

    let events = card.events("prisoner-card-error").await;
    assert_eq!(events.len(), 1);
    assert!(events[0].bubbles && events[0].composed);
    let person = card.property("person").await;
    assert_eq!(
        events[0].detail,
        json!({ "person": person, "code": code, "message": message })
    );
    assert_eq!(page.console().await, [line("error", message)]);
}

fn line(level: &str, message: &str) -> ConsoleLine {
    ConsoleLine {
        level: level.to_owned(),
        text: format!("prisoner-card: {message}"),
    }
}

async fn missing_person_is_told(page: Page) {
    let card = page.open(Embed::new().without("person")).await;
    let message = "the attribute \"person\" is missing or empty: a card needs a feed and a person";
    let failure = card.wait_failed().await;
    assert_eq!(
        (failure.code.as_str(), failure.message.as_str()),
        ("missing-attribute", message)
    );
    assert!(card.shows_fallback().await);
    assert_eq!(page.console().await, [line("error", message)]);
    assert_eq!(page.feed_requests(), 0);
}

async fn missing_feed_is_told(page: Page) {
    let card = page.open(Embed::new().with("feed", " ")).await;
    let message = "the attribute \"feed\" is missing or empty: a card needs a feed and a person";
    let failure = card.wait_failed().await;
    assert_eq!(
        (failure.code.as_str(), failure.message.as_str()),
        ("missing-attribute", message)
    );
    assert!(card.shows_fallback().await);
}

async fn feed_out_of_reach_is_network(page: Page) {
    // Nobody listens on port 9.
    let card = page
        .open(Embed::new().with("feed", "http://127.0.0.1:9/feed.json"))
        .await;
    assert_failure(
        &page,
        card,
        "network",
        &unreachable("http://127.0.0.1:9/feed.json"),
        UNAVAILABLE,
    )
    .await;
}

async fn fault_01_feed_that_never_answers_is_timeout(page: Page) {
    page.answer_feed(Answer::never());
    let card = page.open(Embed::new()).await;
    let message = format!(
        "{} took more than 10 seconds: look at its server, or add a mirror to feed",
        page.feed_url()
    );
    assert_failure(&page, card, "timeout", &message, UNAVAILABLE).await;
}

async fn fault_01_silent_mirror_gives_way_to_the_next(page: Page) {
    page.feed.serve("/silent.json", Answer::never());
    let card = page.open(Embed::new().with("feed", "{feeds}/silent.json {feed}")).await;
    card.wait_ready().await;
    assert_eq!(
        card.events("prisoner-card-ready").await[0].text("source"),
        page.feed_url()
    );
    assert_eq!(page.console().await, []);
}

async fn fault_03_feed_is_tried_again_once_the_visitor_is_online(page: Page) {
    let closed = Answer::json(&fixtures::feed()).without_cors();
    page.answer_feed(closed.clone());
    let card = page.open(Embed::new()).await;
    assert_eq!(card.wait_failed().await.code, "network");

    // Still out of reach: the one try is used up, so that nothing comes of the second event.
    page.run("dispatchEvent(new Event('online'))", []).await;
    page.wait_for_feed_requests(2).await;
    let errors = "return window.recorder.events.length === 2";
    card.wait_until("the second failure is told", errors, []).await;
    page.serve_feed(&fixtures::feed());
    page.run("dispatchEvent(new Event('online'))", []).await;
    page.wait_two_frames().await;
    assert_eq!(card.state().await, "failed");

    page.answer_feed(closed);
    let card = page.open(Embed::new()).await;
    card.wait_failed().await;
    page.serve_feed(&fixtures::feed());
    page.run("dispatchEvent(new Event('online'))", []).await;
    card.wait_ready().await;
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
    let card = page.open(Embed::new()).await;
    card.wait_ready().await;
    assert_eq!(page.feed_requests(), 2);
    assert_eq!(page.console().await, []);
}

async fn fault_06_missing_cors_header_is_named(page: Page) {
    page.answer_feed(Answer::json(&fixtures::feed()).without_cors());
    let card = page.open(Embed::new()).await;
    assert_failure(&page, card, "network", &unreachable(&page.feed_url()), UNAVAILABLE).await;
}

async fn fault_07_page_in_place_of_the_feed_is_not_json(page: Page) {
    page.answer_feed(Answer::bytes(
        "application/json",
        "<!doctype html><title>Please log in</title>",
    ));
    let card = page.open(Embed::new()).await;
    let message = format!(
        "{} is not JSON in UTF-8: check that it is the feed, and whole",
        page.feed_url()
    );
    assert_failure(&page, card, "not-json", &message, UNAVAILABLE).await;
}

async fn fault_07_sound_feed_of_a_wrong_type_is_shown(page: Page) {
    page.answer_feed(Answer::bytes("text/html", fixtures::feed().to_string()));
    page.open(Embed::new()).await.wait_ready().await;
}

async fn fault_08_endless_feed_is_too_large(page: Page) {
    page.answer_feed(Answer::endless(" ".repeat(64 * 1024)));
    let card = page.open(Embed::new()).await;
    let message = format!(
        "{} is larger than 2 MB: divide the feed into pages with next_url",
        page.feed_url()
    );
    assert_failure(&page, card, "too-large", &message, UNAVAILABLE).await;
}

async fn fault_11_byte_order_mark_is_accepted(page: Page) {
    page.answer_feed(Answer::bytes(
        "application/json",
        format!("\u{feff}{}", fixtures::feed()),
    ));
    page.open(Embed::new()).await.wait_ready().await;
}

async fn fault_13_broken_neighbour_does_not_matter(page: Page) {
    let feed = fixtures::feed().to_string();
    let broken = "{ \"id\": 1e400, \"title\": \"\\ud800\", \"_prisoner_card\": { \"name\": [], \"mail\": 7 } }";
    let feed = feed.replacen("\"items\":[", &format!("\"items\":[null,{broken},"), 1);
    page.answer_feed(Answer::bytes("application/json", feed));
    let card = page.open(Embed::new()).await;
    card.wait_ready().await;
    assert_eq!(card.text("[part~=name]").await, "Iris Testovna Sample");
}

async fn feed_without_the_extension_is_bad_feed(page: Page) {
    let mut feed = fixtures::feed();
    feed["_prisoner_card"] = Value::Null;
    page.serve_feed(&feed);
    let card = page.open(Embed::new()).await;
    let failure = card.wait_failed().await;
    assert_eq!(failure.code, "bad-feed");
    assert!(failure.message.contains("_prisoner_card"), "{}", failure.message);
    assert_failure(&page, card, "bad-feed", &failure.message, UNAVAILABLE).await;
}

async fn broken_person_is_bad_feed(page: Page) {
    page.serve_feed(&fixtures::feed_where(|person| person["name"] = Value::Null));
    let card = page.open(Embed::new()).await;
    let failure = card.wait_failed().await;
    assert_eq!(failure.code, "bad-feed");
    assert!(failure.message.contains("person \"iris\""), "{}", failure.message);
    assert!(failure.message.contains("name"), "{}", failure.message);
    assert_failure(&page, card, "bad-feed", &failure.message, UNAVAILABLE).await;
}

async fn withdrawn_person_is_withdrawn(page: Page) {
    page.serve_feed(&fixtures::feed_where(|person| person["withdrawn"] = json!(true)));
    let card = page.open(Embed::new()).await;
    let message = "the publisher has withdrawn the profile of \"iris\"; take the card off the page";
    assert_failure(
        &page,
        card,
        "withdrawn",
        message,
        "This profile has been withdrawn by its publisher.",
    )
    .await;
    assert_eq!(card.count("[data-action=retry]").await, 0);
}

async fn mirrors_are_tried_in_order(page: Page) {
    page.feed.serve("/gone.json", Answer::status(404));
    page.feed
        .serve("/closed.json", Answer::json(&fixtures::feed()).without_cors());
    let feeds = "{feeds}/gone.json {feeds}/closed.json\n {feed} {feeds}/people.json";
    let card = page.open(Embed::new().with("feed", feeds)).await;
    card.wait_ready().await;
    assert_eq!(
        card.events("prisoner-card-ready").await[0].text("source"),
        page.feed_url()
    );
    assert_eq!(page.feed.requests_for("/people.json").len(), 0);
}

async fn best_of_several_failures_is_told(page: Page) {
    page.feed.serve("/gone.json", Answer::status(404));
    let feeds = "{feeds}/gone.json {feeds}/people.json http://127.0.0.1:9/";
    let card = page.open(Embed::new().with("feed", feeds)).await;
    assert_eq!(card.wait_failed().await.code, "not-found");
}

async fn same_failure_of_two_cards_is_one_console_line(page: Page) {
    page.answer_feed(Answer::status(404));
    page.open(Document::cards([Embed::new().eager(), Embed::new().eager()]))
        .await;
    for index in 0..2 {
        let card = page.card_at(index);
        card.wait_failed().await;
        assert_eq!(card.events("prisoner-card-error").await.len(), 1);
    }
    assert_eq!(page.console().await, [line("error", &refused(&page, 404))]);
}

async fn retry_button_loads_again(page: Page) {
    page.answer_feed(Answer::status(404));
    let card = page.open(Embed::new()).await;
    card.wait_failed().await;
    card.wait_notice(UNAVAILABLE).await;
    page.serve_feed(&fixtures::feed());
    card.click("[data-action=retry]").await;
    card.wait_ready().await;
    assert_eq!(card.text("[part~=name]").await, "Iris Testovna Sample");
    assert_eq!(card.notices().await, Vec::<String>::new());
    assert!(!card.shows_fallback().await);
}

async fn failure_speaks_the_language_of_the_page(page: Page) {
    page.answer_feed(Answer::status(404));
    let card = page.open(Document::from(Embed::new()).language("ru")).await;
    card.wait_failed().await;
    card.wait_until(
        "a notice is there",
        "return root.querySelector('[data-action=retry]')",
        [],
    )
    .await;
    let languages = card
        .run("return one('[data-action=retry]').closest('[lang]').lang", [])
        .await;
    assert_eq!(languages, "ru");
}

async fn wrong_values_of_attributes_are_told_and_forgiven(page: Page) {
    let card = page
        .open(Embed::new().with("layout", "tiny").with("theme", " DARK "))
        .await;
    card.wait_ready().await;
    assert_ne!(card.count("[part~=timeline]").await, 0);
    assert_eq!(
        page.console().await,
        [line(
            "warn",
            "layout=\"tiny\" is not one of full, compact: full is used"
        )]
    );
}

fn unreachable(url: &str) -> String {
    format!(
        "{url} cannot be fetched: its server must send \"Access-Control-Allow-Origin: *\", and a policy of this page must \
         allow it in connect-src; a redirect must stay on https"
    )
}

fn refused(page: &Page, status: u16) -> String {
    format!(
        "{} answered {status}: look at the address and its server",
        page.feed_url()
    )
}
