//! The doctor's sentences about feeds: not reachable, past their date, unsigned, without the person.

use super::{
    doctor::{assert_finds, debugged, open_and_examine},
    signatures::{TYPE, embed as signed_embed, envelope, public, serve as serve_signed, signing_key},
};
use crate::prelude::*;

scenarios![
    policy_against_the_feed_is_named,
    policy_against_the_photograph_is_named by Code,
    missing_photograph_is_named by Code,
    missing_header_of_the_feed_is_named,
    missing_feed_is_named by Code,
    unreachable_feed_is_named by Code,
    page_in_place_of_the_feed_is_named by Code,
    json_that_is_no_feed_is_named by Code,
    feed_past_its_date_is_named by Code,
    person_who_is_not_in_the_feed_is_met_with_the_nearest by Code,
    withdrawn_person_is_named by Code,
    missing_signature_is_named by Code,
    bad_signature_is_named by Code,
    good_signature_is_named by Code,
];

async fn policy_against_the_feed_is_named(page: Page) {
    let policy = format!("connect-src {}", page.widget.url(""));
    let document = Document::from(debugged()).header("Content-Security-Policy", &policy);
    let (feed, origin) = (page.feed_url(), page.feed.url(""));
    let sentence =
        format!("a policy of this page forbids {feed}: add {origin} to connect-src in its Content-Security-Policy");
    assert_finds(&page, document, &sentence).await;
}

/// Serves a feed whose person has a photo, but not the photo itself; returns its address.
fn serve_photo(page: &Page) -> String {
    let photo = page.feed.url("/iris.svg");
    let url = photo.clone();
    page.serve_feed(&fixtures::feed_where(|person| {
        person["photo"] = json!({ "url": url, "alt": "Iris among tulips" });
    }));
    photo
}

async fn wait_wrong(card: Card<'_>, sentence: &str) {
    let says = "return [...root.querySelectorAll('.doctor li')].some((line) => line.textContent === arguments[0])";
    card.wait_until_with("the doctor says it", says, [json!(format!("Wrong: {sentence}"))])
        .await;
}

async fn policy_against_the_photograph_is_named(page: Page) {
    let photo = serve_photo(&page);
    let document = Document::from(debugged()).header("Content-Security-Policy", "img-src 'self'");
    let card = page.open(document).await;
    let origin = page.feed.url("");
    let sentence = format!(
        "a policy of this page forbids the photograph {photo}: add {origin} to img-src in its Content-Security-Policy"
    );
    wait_wrong(card, &sentence).await;
}

async fn missing_photograph_is_named(page: Page) {
    let photo = serve_photo(&page);
    let card = page.open(debugged()).await;
    let sentence = format!(
        "the photograph {photo} does not load: open it in a tab; its server must send \"Access-Control-Allow-Origin: *\""
    );
    wait_wrong(card, &sentence).await;
}

async fn missing_header_of_the_feed_is_named(page: Page) {
    page.answer_feed(Answer::json(&fixtures::feed()).without_cors());
    let feed = page.feed_url();
    let sentence = format!(
        "{feed} may not be read by other sites: its server must send the header \"Access-Control-Allow-Origin: *\""
    );
    assert_finds(&page, debugged(), &sentence).await;
}

async fn missing_feed_is_named(page: Page) {
    page.answer_feed(Answer::status(404));
    let feed = page.feed_url();
    let sentence = format!("{feed} answers 404: there is no such file, check the address");
    assert_finds(&page, debugged(), &sentence).await;
}

async fn unreachable_feed_is_named(page: Page) {
    // A port without a server.
    let feed = "http://127.0.0.1:9/feed.json";
    let sentence = format!("{feed} cannot be reached: open it in a tab, check the host's name and its certificate");
    assert_finds(&page, debugged().with("feed", feed), &sentence).await;
}

async fn page_in_place_of_the_feed_is_named(page: Page) {
    page.answer_feed(Answer::bytes("text/html", "<!doctype html><title>Feeds</title>"));
    let feed = page.feed_url();
    let sentence = format!("{feed} is not JSON in UTF-8 (its type is text/html): write the address of the feed itself");
    assert_finds(&page, debugged(), &sentence).await;
}

async fn json_that_is_no_feed_is_named(page: Page) {
    page.answer_feed(Answer::json(&json!({ "items": [] })));
    let feed = page.feed_url();
    let sentence = format!("{feed} is JSON, but not a feed for this card: it has no _prisoner_card or no items");
    assert_finds(&page, debugged(), &sentence).await;
}

async fn feed_past_its_date_is_named(page: Page) {
    let mut feed = fixtures::feed();
    feed["_prisoner_card"]["valid_until"] = json!("2026-11-02T00:00:00Z");
    page.serve_feed(&feed);
    let feed = page.feed_url();
    let sentence = format!(
        "{feed} was valid until 2026-11-02T00:00:00Z, and its cards warn of it: ask the publisher for a newer issue"
    );
    assert_finds(&page, debugged(), &sentence).await;
}

async fn person_who_is_not_in_the_feed_is_met_with_the_nearest(page: Page) {
    let feed = page.feed_url();
    let sentence = format!("person=\"irsi\" is not in {feed}: did you mean iris?");
    assert_finds(&page, debugged().with("person", "irsi"), &sentence).await;
    let sentence =
        format!("person=\"somebody-else\" is not in {feed}: look for the id of the item in the feed (it has 1)");
    assert_finds(&page, debugged().with("person", "somebody-else"), &sentence).await;
}

async fn withdrawn_person_is_named(page: Page) {
    page.serve_feed(&fixtures::feed_where(|person| person["withdrawn"] = json!(true)));
    let sentence = "the publisher has withdrawn the profile of \"iris\": take the card off the page";
    assert_finds(&page, debugged(), sentence).await;
}

async fn missing_signature_is_named(page: Page) {
    let feed = page.feed_url();
    let embed = signed_embed(&signing_key(1)).eager().with("debug", "");
    let sentence = format!(
        "the signature of {feed} is missing, so nothing is shown: {feed}.sig answers 404: there is no such file, \
             check the address"
    );
    assert_finds(&page, embed, &sentence).await;
}

async fn bad_signature_is_named(page: Page) {
    let feed = fixtures::feed().to_string();
    serve_signed(&page, "/feed.json", &feed, &envelope(&feed, &signing_key(2), TYPE));
    let embed = signed_embed(&signing_key(1)).eager().with("debug", "");
    let url = page.feed_url();
    assert_finds(&page, embed, &format!(
            "{url} is not shown: none of its signatures matches a key in the attribute keys: sign the feed, or correct the key"
        )).await;
}

async fn good_signature_is_named(page: Page) {
    let (feed, key) = (fixtures::feed().to_string(), signing_key(1));
    serve_signed(&page, "/feed.json", &feed, &envelope(&feed, &key, TYPE));
    let found = open_and_examine(&page, debugged().with("key", &public(&key))).await;
    let url = page.feed_url();
    assert_eq!(
        found.last(),
        Some(&format!("Good: {url} is signed by a key in the attribute keys"))
    );
}
