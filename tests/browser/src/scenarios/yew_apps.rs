//! Yew apps in the card's build: they work after all steps of the release.

use std::{env, path::PathBuf};

use super::works::assert_works;
use crate::prelude::*;

scenarios![
    // The page itself is wasm.
    fault_39_yew_page_and_card_get_their_own_events_once for Wasm,
    app_built_like_the_release_has_clicks_a_field_and_a_portal by Program,
];

/// The folder with the page that is a Yew app: `cargo xtask test` builds it.
fn yew_page() -> PathBuf {
    let default = || {
        [env!("CARGO_TARGET_TMPDIR"), "..", "xtask", "yew-page"]
            .iter()
            .collect()
    };
    let folder = env::var_os("PRISONER_CARD_YEW_PAGE").map_or_else(default, PathBuf::from);
    assert!(
        folder.join("app.js").is_file(),
        "there is no Yew page in {}: `cargo xtask test` builds it",
        folder.display()
    );
    folder
}

async fn fault_39_yew_page_and_card_get_their_own_events_once(page: Page) {
    page.host.serve_folder("/app/", &yew_page());
    let start = "<div id=\"app\"></div><script src=\"/app/app.js\"></script>
        <script>loadApps('wasm').then(({ startHost }) => startHost(document.querySelector('#app'), '{feed}'))</script>";
    let card = page.open(Document::html(start)).await;
    card.wait_until("the app has drawn its card", "return card").await;
    card.wait_ready().await;
    let counts = "return [document.querySelector('#own').textContent, document.querySelector('#heard').textContent]";
    assert_eq!(page.run(counts).await, json!(["0", "0"]));

    // A click in the card works, and the listeners around it get it once.
    assert_works(card).await;
    page.wait_until("the app has heard it", &format!("{counts}[1] === '1'"))
        .await;
    assert_eq!(page.run(counts).await, json!(["0", "1"]));

    // A click in the app works, and the card does not get it.
    page.run("document.querySelector('#own').click()").await;
    page.wait_until("the app has counted it", &format!("{counts}[0] === '1'"))
        .await;
    assert_eq!(page.run(counts).await, json!(["1", "2"]));
    // The app's change to the card's attributes arrives.
    card.wait_text("[part~=name]", "Ирис Тестовна Примерная").await;
    assert_eq!(card.events("prisoner-card-copy").await.len(), 1);
    assert_eq!(page.feed_requests(), 1);
    assert_eq!(page.console().await, []);
}

/// More text than fits into the memory that the program starts with. A field in `WebKit` holds 524,288 characters at most.
const LENGTH: usize = 500_000;

async fn app_built_like_the_release_has_clicks_a_field_and_a_portal(page: Page) {
    page.host.serve_folder("/app/", &yew_page());
    let start = "<div id=\"app\"></div><aside></aside><script src=\"/app/app.js\"></script>
        <script>loadApps(globalThis.WebAssembly ? 'wasm' : 'nowasm').then(({ startForm }) =>
            startForm(document.querySelector('#app'), document.querySelector('aside')))</script>";
    page.open(Document::html(start).script("")).await;
    let said = |words: &str| format!("return document.querySelector('#said')?.textContent === '{words}'");
    page.wait_until("the app is drawn", &said("0 clicks, 0 characters, the last: "))
        .await;

    page.run("document.querySelector('#here').click()").await;
    page.run("document.querySelector('aside > #elsewhere').click()").await;
    page.wait_until("both are counted", &said("2 clicks, 0 characters, the last: "))
        .await;

    // The field's text goes into the program's memory, which grows for it, and comes out of it again.
    let fill = "const field = document.querySelector('#field');
        field.value = 'я'.repeat(length - 3) + 'end';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))";
    page.run(&fill.replace("length", &LENGTH.to_string())).await;
    let words = format!("2 clicks, {LENGTH} characters, the last: end");
    page.wait_until("the text is read", &said(&words)).await;
    page.run("document.querySelector('#here').click()").await;
    let words = format!("3 clicks, {LENGTH} characters, the last: end");
    page.wait_until("the click is counted", &said(&words)).await;
    assert_eq!(page.console().await, []);
}
