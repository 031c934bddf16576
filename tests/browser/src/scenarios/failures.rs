//! When no card can be made: a plain sentence, the fallback, one line for the page's owner, the event.

use super::reports::{UNAVAILABLE, assert_failure, line, refused};
use crate::prelude::*;

scenarios![
    missing_person_is_reported by Code,
    missing_feed_is_reported by Code,
    feed_without_the_extension_is_bad_feed by Code,
    broken_person_is_bad_feed by Code,
    withdrawn_person_is_withdrawn by Code,
    mirrors_are_tried_in_order by Code,
    best_of_several_failures_is_reported by Code,
    same_failure_of_two_cards_is_one_console_line by Code,
    retry_button_loads_again by Code,
    failure_that_comes_again_is_said_again by Code,
    failure_speaks_the_language_of_the_page by Code,
    wrong_values_of_attributes_are_reported_and_forgiven by Code,
];

async fn assert_missing(card: Card<'_>, attribute: &str) -> String {
    let message = format!("the attribute \"{attribute}\" is missing or empty: a card needs a feed and a person");
    let failure = card.wait_failed().await;
    assert_eq!((&*failure.code, &failure.message), ("missing-attribute", &message));
    assert!(card.shows_fallback().await);
    message
}

async fn missing_person_is_reported(page: Page) {
    let message = assert_missing(page.open(Embed::new().without("person")).await, "person").await;
    assert_eq!(page.console().await, [line("error", &message)]);
    assert_eq!(page.feed_requests(), 0);
}

async fn missing_feed_is_reported(page: Page) {
    assert_missing(page.open(Embed::new().with("feed", " ")).await, "feed").await;
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
    let card = page.open_ready(Embed::new().with("feed", feeds)).await;
    assert_eq!(
        card.events("prisoner-card-ready").await[0].text("source"),
        page.feed_url()
    );
    assert_eq!(page.feed.requests_for("/people.json").len(), 0);
}

async fn best_of_several_failures_is_reported(page: Page) {
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

async fn failure_that_comes_again_is_said_again(page: Page) {
    page.answer_feed(Answer::status(404));
    let card = page.open(Embed::new()).await;
    card.wait_failed().await;
    // Alone, and above a card of which no newer version could be loaded.
    for _ in 0..2 {
        let note = "window.said = root.querySelector('[role=alert]'); return !!window.said";
        card.wait_until("it is said", note).await;
        card.run("one('[data-action=retry]').focus(); one('[data-action=retry]').click()")
            .await;
        // A screen reader says an alert that is new in the document.
        let again = "const alert = root.querySelector('[role=alert]'); return alert && alert !== window.said";
        card.wait_until("it is said again", again).await;
        assert_eq!(page.focused("return focused.dataset.action").await, json!("retry"));
        assert_eq!(card.count("[role=alert]").await, 1);
        page.serve_feed(&fixtures::feed());
        card.run("return card.refresh()").await;
        card.wait_ready().await;
        page.answer_feed(Answer::status(404));
        card.run("return card.refresh()").await;
    }
}

async fn failure_speaks_the_language_of_the_page(page: Page) {
    page.answer_feed(Answer::status(404));
    let card = page.open(Document::from(Embed::new()).language("ru")).await;
    card.wait_failed().await;
    card.wait_until("a notice is there", "return root.querySelector('[data-action=retry]')")
        .await;
    let languages = card
        .run("return one('[data-action=retry]').closest('[lang]').lang")
        .await;
    assert_eq!(languages, "ru");
}

async fn wrong_values_of_attributes_are_reported_and_forgiven(page: Page) {
    let card = page
        .open_ready(Embed::new().with("layout", "tiny").with("theme", " DARK "))
        .await;
    assert_ne!(card.count("[part~=timeline]").await, 0);
    assert_eq!(
        page.console().await,
        [line(
            "warn",
            "layout=\"tiny\" is not one of full, compact: full is used"
        )]
    );
}
