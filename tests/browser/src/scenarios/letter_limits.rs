//! Pages without the letter composer, or with a limited one: the card stays, and its messages are true.

use super::letter::{BUTTON, begin, document, press, run, texts, wait};
use super::works::ENVELOPE_BUTTON;
use crate::prelude::*;

scenarios![
    composer_that_does_not_come_says_so_and_leaves_the_card for Wasm,
    composer_says_that_it_does_not_come_where_no_webassembly_runs by Code,
    composer_that_stops_leaves_the_card_and_comes_no_more for Wasm,
    composer_works_under_the_strictest_policy for Wasm,
    old_browser_without_dialogs_has_a_box_in_their_place by Code,
];

/// The message beside the button if the composer cannot be loaded.
const FAILED: &str = "Help with the letter could not be loaded. The address can still be copied.";

/// Asserts that the card shows this message, and that its address can be copied.
async fn assert_only_the_address_works(card: Card<'_>) {
    card.click(BUTTON).await;
    card.wait_text("[part~=letter] + .copy-status", FAILED).await;
    assert_eq!(card.state().await, "ready");
    card.click(ENVELOPE_BUTTON).await;
    card.wait_text(".envelope + .copy .copy-status:not([data-failed^=Help])", "Copied.")
        .await;
}

async fn composer_that_does_not_come_says_so_and_leaves_the_card(page: Page) {
    for ending in ["js", "wasm"] {
        let path = page.widget.path_of("prisoner-letter-", ending);
        let bytes = page.widget.bytes_of(&path);
        let mut altered = bytes.clone();
        altered.push(b'\n');
        let content_type = if ending == "js" {
            "text/javascript"
        } else {
            "application/wasm"
        };
        for answer in [Answer::status(404), Answer::bytes(content_type, altered)] {
            page.widget.serve(&path, answer);
            let card = page.open_ready(document(&page, Embed::new())).await;
            assert_only_the_address_works(card).await;
        }
        page.widget.serve(&path, Answer::bytes(content_type, bytes));
    }
}

async fn composer_says_that_it_does_not_come_where_no_webassembly_runs(page: Page) {
    let card = page
        .open_ready(document(&page, Embed::new()).head("<script>delete globalThis.WebAssembly</script>"))
        .await;
    assert_only_the_address_works(card).await;
    let is_shown = "return window.closedRoots.some((root) => root.host.isConnected)";
    assert_eq!(page.run(is_shown, []).await, json!(false));
}

async fn composer_that_stops_leaves_the_card_and_comes_no_more(page: Page) {
    // An exception that leaves Rust has the effect of a panic. The composer needs dates on the last screen only.
    let no_dates = "Intl.DateTimeFormat = class { constructor() { throw new Error('no dates') } }";
    page.host
        .serve("/no_dates.js", Answer::bytes("text/javascript", no_dates));
    let document = document(&page, Embed::new()).head("<script src=\"/no_dates.js\"></script>");
    let card = page.open(document).await;
    begin(&page, card).await;
    press(&page, "[data-sentence=greeting]").await;
    run(&page, "one('.send').click()", []).await;
    wait(&page, "the composer has gone", "return !root.host.isConnected").await;
    assert_only_the_address_works(card).await;
}

async fn composer_works_under_the_strictest_policy(page: Page) {
    let (host, widget, feed) = (page.host.url(""), page.widget.url(""), page.feed.url(""));
    let policy = format!(
        "default-src 'none'; script-src {host} {widget} 'wasm-unsafe-eval'; connect-src {widget} {feed}; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    );
    let document = document(&page, Embed::new()).header("Content-Security-Policy", &policy);
    let card = page.open(document).await;
    if page.engine == Engine::WebKit {
        // It does not check the integrity of a module, and such a policy allows only modules: no unchecked code runs.
        card.wait_ready().await;
        card.click(BUTTON).await;
        card.wait_until(
            "it opens, or says that it cannot",
            "return window.closedRoots.length || root.textContent.includes(arguments[0])",
            [json!(FAILED)],
        )
        .await;
        return;
    }
    begin(&page, card).await;
    // No inline style contributes to its look.
    let look = run(&page, "return getComputedStyle(one('.dialog')).position", []).await;
    assert_eq!(look, json!("fixed"));
    press(&page, "[data-sentence=greeting]").await;
    assert_eq!(texts(&page, ".line").await.as_array().map(Vec::len), Some(1));
}

async fn old_browser_without_dialogs_has_a_box_in_their_place(page: Page) {
    page.host.serve(
        "/old.js",
        Answer::bytes("text/javascript", "delete HTMLDialogElement.prototype.showModal"),
    );
    let document = document(&page, Embed::new()).head("<script src=\"/old.js\"></script>");
    let card = page.open(document).await;
    begin(&page, card).await;
    let role = run(
        &page,
        "return [one('.dialog').getAttribute('role'), one('.dialog').getAttribute('aria-modal')]",
        [],
    );
    assert_eq!(role.await, json!(["dialog", "true"]));
    press(&page, "[data-sentence=greeting]").await;
    page.press(thirtyfour::Key::Escape + "").await;
    run(&page, "root.querySelector('.close')?.click()", []).await;
    assert_eq!(
        page.run("return window.closedRoots[0].host.isConnected", []).await,
        json!(false)
    );
    card.click(BUTTON).await;
    wait(
        &page,
        "the text is there again",
        "return root.querySelectorAll('.line').length === 1",
    )
    .await;
}
