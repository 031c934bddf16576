//! The reports of a card that cannot be made, to the page's owner and to the visitor.

use crate::page::{ConsoleLine, Failure};
use crate::prelude::*;

/// The visitor's sentence for a feed that cannot be loaded.
pub(super) const UNAVAILABLE: &str = "This card could not be loaded.";

/// Asserts that the page's owner and the visitor get a report, and that the fallback stays readable.
pub(super) async fn assert_failure(page: &Page, card: Card<'_>, code: &str, message: &str, sentence: &str) {
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

/// A line of the card in the console.
pub(super) fn line(level: &str, message: &str) -> ConsoleLine {
    ConsoleLine {
        level: level.to_owned(),
        text: format!("prisoner-card: {message}"),
    }
}

/// The message for a feed that the browser blocks, or cannot reach.
pub(super) fn unreachable(url: &str) -> String {
    format!(
        "{url} cannot be fetched: its server must send \"Access-Control-Allow-Origin: *\", and a policy of this page must \
         allow it in connect-src; a redirect is not followed"
    )
}

/// The message for a status that is no success, for the default feed.
pub(super) fn refused(page: &Page, status: u16) -> String {
    refused_at(&page.feed_url(), status)
}

/// The same, for any feed.
pub(super) fn refused_at(url: &str, status: u16) -> String {
    format!("{url} answered {status}: check the address and its server")
}

/// The message for a feed that takes too long.
pub(super) fn late(url: &str) -> String {
    format!("{url} took more than 10 seconds: check its server, or add a mirror to feed")
}

/// The message for an answer that is no JSON.
pub(super) fn not_json(url: &str) -> String {
    format!("{url} is not JSON in UTF-8: check that it is the feed, and whole")
}

/// The message for a feed that is too large.
pub(super) fn too_large(url: &str) -> String {
    format!("{url} is larger than 2 MB: divide the feed into pages with next_url")
}

/// Serves a faulty answer at a path of its own, before a sound mirror, and asserts that the sound one is shown.
pub(super) async fn assert_gives_way(page: &Page, path: &str, faulty: Answer) {
    page.feed.serve(path, faulty);
    let card = page
        .open_ready(Embed::new().with("feed", &format!("{{feeds}}{path} {{feed}}")))
        .await;
    let source = card.events("prisoner-card-ready").await[0].text("source");
    assert_eq!(source, page.feed_url(), "{path}");
    assert_eq!(card.text("[part~=name]").await, "Iris Testovna Sample", "{path}");
    assert_eq!(page.console().await, [], "{path}");
}

/// Serves a faulty answer alone, and returns the failure of the card, which shows the fallback.
pub(super) async fn failure_of(page: &Page, path: &str, faulty: Answer) -> Failure {
    page.feed.serve(path, faulty);
    let card = page.open(Embed::new().with("feed", &format!("{{feeds}}{path}"))).await;
    let failure = card.wait_failed().await;
    assert_failure(page, card, &failure.code, &failure.message, UNAVAILABLE).await;
    failure
}
