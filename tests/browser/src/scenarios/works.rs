//! The whole live card, for the tests of pages and policies.

use crate::prelude::*;

pub(super) const ENVELOPE_BUTTON: &str = "[part~=copy-button][data-kind=envelope]";

/// Asserts that the live card works: styles, and copying, too.
pub(super) async fn assert_works(card: Card<'_>) {
    card.wait_ready().await;
    assert_eq!(card.text("[part~=name]").await, "Iris Testovna Sample");
    let copies = card.events("prisoner-card-copy").await.len();
    card.click(ENVELOPE_BUTTON).await;
    card.wait_envelope_copied().await;
    let envelope = &fixtures::feed()["items"][0]["_prisoner_card"]["mail"]["address"]["envelope"]["ru"];
    assert_eq!(card.events("prisoner-card-copy").await.len(), copies + 1);
    assert_eq!(json!(card.text("[data-copy=envelope]").await), *envelope);
    // Constructed sheets are no inline styles.
    let padding = card
        .run("return getComputedStyle(one('[part~=card]')).paddingTop")
        .await;
    assert_ne!(padding, json!("0px"));
}

/// Asserts that nothing on the page has moved since it was drawn. Only Chromium reports layout shifts.
pub(super) async fn assert_nothing_shifts(page: &Page) {
    let shifts = page.run_async(
        "const done = arguments[arguments.length - 1];
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return done(0);
        new PerformanceObserver((list) => done(list.getEntries().reduce((sum, entry) => sum + entry.value, 0)))
            .observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => done(0)))",
        [],
    );
    assert_eq!(shifts.await, json!(0));
}
