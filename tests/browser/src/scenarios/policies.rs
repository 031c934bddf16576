//! Policies of the host page, and browsers that run no WebAssembly.

use serde_json::json;

use crate::{
    fixtures,
    origins::Answer,
    page::{Card, Document, Embed, Page},
    scenario::scenarios,
};

scenarios![
    strictest_policy_that_suffices_does,
    fault_28_policy_against_wasm_is_met_by_the_twin,
    fault_31_twin_works_where_trusted_types_are_enforced in Chromium | Firefox,
    fault_31_twin_whose_integrity_cannot_be_kept_is_refused in WebKit,
    fault_36_altered_wasm_is_refused,
    fault_36_missing_wasm_is_told,
    fault_36_wasm_of_another_type_works,
    fault_36_altered_twin_is_refused,
    fault_38_twin_works_where_there_is_no_wasm,
];

const ENVELOPE_BUTTON: &str = "[part~=copy-button][data-kind=envelope]";

/// The policy that docs/embedding.md names, with more or less for scripts.
fn policy(page: &Page, scripts: &str) -> String {
    let (host, widget, feed) = (page.host.url(""), page.widget.url(""), page.feed.url(""));
    format!(
        "default-src 'none'; script-src {host} {widget} {scripts}; connect-src {widget} {feed}; img-src {feed}; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    )
}

fn under(policy: &str) -> Document {
    Document::from(Embed::new().eager()).header("Content-Security-Policy", policy)
}

/// The live card, copying included.
async fn assert_works(card: Card<'_>) {
    card.wait_ready().await;
    assert_eq!(card.text("[part~=name]").await, "Iris Testovna Sample");
    card.click(ENVELOPE_BUTTON).await;
    card.wait_text(".envelope + .copy .copy-status", "Copied.").await;
    let envelope = &fixtures::feed()["items"][0]["_prisoner_card"]["mail"]["address"]["envelope"]["ru"];
    assert_eq!(card.events("prisoner-card-copy").await.len(), 1);
    assert_eq!(json!(card.text("[data-copy=envelope]").await), *envelope);
    // Constructed sheets are no inline styles.
    let padding = card
        .run("return getComputedStyle(one('[part~=card]')).paddingTop", [])
        .await;
    assert_ne!(padding, json!("0px"));
}

fn requests(page: &Page, ending: &str) -> usize {
    let path = page.widget.path_ending_in(ending);
    page.widget.requests_for(&path).len()
}

async fn strictest_policy_that_suffices_does(page: Page) {
    let card = page.open(under(&policy(&page, "'wasm-unsafe-eval'"))).await;
    assert_works(card).await;
    assert_eq!((requests(&page, ".wasm"), requests(&page, ".nowasm.js")), (1, 0));
    assert_eq!(page.console().await, []);
}

async fn fault_28_policy_against_wasm_is_met_by_the_twin(page: Page) {
    let policy = policy(&page, "");
    let policy = policy.split("; require-trusted-types-for").next().unwrap_or_default();
    let card = page.open(under(policy)).await;
    assert_works(card).await;
    assert_eq!((requests(&page, ".wasm"), requests(&page, ".nowasm.js")), (0, 1));
    let lines: Vec<_> = page.console().await.into_iter().map(|line| line.text).collect();
    assert_eq!(
        lines,
        [
            "prisoner-card: a policy of this page forbids WebAssembly; 'wasm-unsafe-eval' in script-src would make the \
          card lighter"
        ]
    );
}

async fn fault_31_twin_works_where_trusted_types_are_enforced(page: Page) {
    let card = page.open(under(&policy(&page, ""))).await;
    assert_works(card).await;
}

/// Trusted Types forbid the script, and `WebKit` does not look at the integrity of a preloaded module.
async fn fault_31_twin_whose_integrity_cannot_be_kept_is_refused(page: Page) {
    let card = page.open(under(&policy(&page, ""))).await;
    assert_eq!(card.wait_failed().await.code, "unsupported");
    assert!(card.shows_fallback().await);
    assert_eq!(requests(&page, ".nowasm.js"), 0);
}

/// Before the widget's script, as Lockdown Mode has it.
const WITHOUT_WASM: &str = "<script>delete globalThis.WebAssembly</script>";

async fn fault_38_twin_works_where_there_is_no_wasm(page: Page) {
    let card = page.open(Document::from(Embed::new()).head(WITHOUT_WASM)).await;
    assert_works(card).await;
    assert_eq!((requests(&page, ".wasm"), requests(&page, ".nowasm.js")), (0, 1));
    // It is the browser that has none, so there is nothing for the page's owner to do.
    assert_eq!(page.console().await, []);
}

async fn assert_refused(page: &Page, card: Card<'_>, code: &str) {
    let failure = card.wait_failed().await;
    assert_eq!(failure.code, code, "{}", failure.message);
    assert!(failure.message.contains("release"), "{}", failure.message);
    card.wait_notice("The details cannot be shown here at the moment.")
        .await;
    assert!(card.shows_fallback().await);
    assert_eq!(page.card().count("[part~=address]").await, 0);
}

/// Serves the widget's file with one byte of it changed.
fn alter(page: &Page, ending: &str, content_type: &str) {
    let path = page.widget.path_ending_in(ending);
    let mut bytes = page.widget.bytes_of(&path);
    // In the middle of its data, where nothing else would notice.
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    page.widget.serve(&path, Answer::bytes(content_type, bytes));
}

async fn fault_36_altered_wasm_is_refused(page: Page) {
    alter(&page, ".wasm", "application/wasm");
    let card = page.open(Embed::new()).await;
    assert_refused(&page, card, "network").await;
}

async fn fault_36_missing_wasm_is_told(page: Page) {
    page.widget
        .serve(&page.widget.path_ending_in(".wasm"), Answer::status(404));
    let card = page.open(Embed::new()).await;
    // The page that says 404 does not have the wasm's hash either.
    assert_refused(&page, card, "network").await;
}

async fn fault_36_wasm_of_another_type_works(page: Page) {
    let path = page.widget.path_ending_in(".wasm");
    page.widget
        .serve(&path, Answer::bytes("text/plain", page.widget.bytes_of(&path)));
    let card = page.open(Embed::new()).await;
    assert_works(card).await;
}

async fn fault_36_altered_twin_is_refused(page: Page) {
    alter(&page, ".nowasm.js", "text/javascript");
    let card = page.open(Document::from(Embed::new()).head(WITHOUT_WASM)).await;
    assert_refused(&page, card, "network").await;
}
