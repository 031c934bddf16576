//! Pages without the letter composer, or with a limited one: the card stays, and its messages are true.

use super::letter::{BUTTON, begin, choose, document, hold_script, open, press, run, texts, wait};
use super::works::ENVELOPE_BUTTON;
use crate::prelude::*;

scenarios![
    composer_that_does_not_come_says_so_and_leaves_the_card by Code,
    composer_says_that_it_does_not_come_where_no_webassembly_runs by Code,
    composer_that_stops_leaves_the_card_and_comes_no_more by Code,
    composer_that_stops_when_it_is_drawn_leaves_no_empty_box by Code,
    composer_whose_dialog_does_not_open_leaves_the_page_its_print by Code,
    composer_works_under_the_strictest_policy for Wasm,
    button_that_is_pressed_twice_opens_one_composer by Code,
    language_of_a_letter_that_did_not_come_is_asked_for_again by Code,
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
    assert_eq!(page.run(is_shown).await, json!(false));
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
    run(&page, "one('.send').click()").await;
    wait(&page, "the composer has gone", "return !root.host.isConnected").await;
    assert_only_the_address_works(card).await;
}

/// Yew draws in a microtask, where nothing of the script's waits for it.
async fn composer_that_stops_when_it_is_drawn_leaves_no_empty_box(page: Page) {
    let fails = "const { createTextNode } = document;
        addEventListener('prisoner-card-ready', () => {
            document.createTextNode = () => { document.createTextNode = createTextNode; throw new Error('no text') };
        });";
    page.host.serve("/fails.js", Answer::bytes("text/javascript", fails));
    let document = document(&page, Embed::new()).head("<script src=\"/fails.js\"></script>");
    let card = page.open_ready(document).await;
    assert_only_the_address_works(card).await;
    let is_shown = "return window.closedRoots.some((root) => root.host.isConnected)";
    assert_eq!(page.run(is_shown).await, json!(false));
}

async fn composer_whose_dialog_does_not_open_leaves_the_page_its_print(page: Page) {
    let polyfill = "HTMLDialogElement.prototype.showModal = () => { throw new Error('no dialog') }";
    page.host
        .serve("/polyfill.js", Answer::bytes("text/javascript", polyfill));
    let document = document(&page, Embed::new()).head("<script src=\"/polyfill.js\"></script>");
    let card = page.open_ready(document).await;
    assert_only_the_address_works(card).await;
    let is_alone = "dispatchEvent(new Event('beforeprint'));
        return document.adoptedStyleSheets.length > 0 || window.closedRoots.some((root) => root.host.isConnected)";
    assert_eq!(page.run(is_alone).await, json!(false));
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
        card.wait_until_with(
            "it opens, or says that it cannot",
            "return window.closedRoots.length || root.textContent.includes(arguments[0])",
            [json!(FAILED)],
        )
        .await;
        return;
    }
    begin(&page, card).await;
    // No inline style contributes to its look.
    let look = run(&page, "return getComputedStyle(one('.dialog')).position").await;
    assert_eq!(look, json!("fixed"));
    press(&page, "[data-sentence=greeting]").await;
    assert_eq!(texts(&page, ".line").await.as_array().map(Vec::len), Some(1));
}

async fn old_browser_without_dialogs_has_a_box_in_their_place(page: Page) {
    page.host.serve(
        "/old.js",
        // What Safari before 15.4 and Chromium 85 lack.
        Answer::bytes(
            "text/javascript",
            "delete HTMLDialogElement.prototype.showModal; delete Array.prototype.at; delete Element.prototype.replaceChildren",
        ),
    );
    let document = document(&page, Embed::new()).head("<script src=\"/old.js\"></script>");
    let card = page.open(document).await;
    open(&page, card).await;
    assert_eq!(run(&page, "return root.activeElement?.id").await, json!("heading"));
    page.press_with(thirtyfour::Key::Shift, thirtyfour::Key::Tab).await;
    assert_eq!(
        run(&page, "return root.activeElement === one('.screen .main')").await,
        json!(true)
    );
    run(&page, "one('.close').click()").await;
    begin(&page, card).await;
    let role = run(
        &page,
        "return [one('.dialog').getAttribute('role'), one('.dialog').getAttribute('aria-modal')]",
    );
    assert_eq!(role.await, json!(["dialog", "true"]));
    press(&page, "[data-sentence=greeting]").await;
    page.press(thirtyfour::Key::Escape + "").await;
    run(&page, "root.querySelector('.close')?.click()").await;
    assert_eq!(
        page.run("return window.closedRoots[0].host.isConnected").await,
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

async fn button_that_is_pressed_twice_opens_one_composer(page: Page) {
    let (gate, path) = hold_script(&page);
    let card = page.open(document(&page, Embed::new())).await;
    card.wait_ready().await;
    let press = "one(arguments[0]).click()";
    card.run_with(press, [json!(BUTTON)]).await;
    card.run_with(press, [json!(BUTTON)]).await;
    page.widget.wait_for_requests(&path, 1).await;
    gate.open();
    let count = "return window.closedRoots.filter((root) => root.host.isConnected).length";
    page.wait_until("a composer is open", count).await;
    // Each script that runs makes a dialog; only the first one's is used.
    page.wait_until("both have run", "return window.closedRoots.length === 2")
        .await;
    card.run_with(press, [json!(BUTTON)]).await;
    page.wait_two_frames().await;
    assert_eq!(page.run(count).await, json!(1));
    let wasm = page.widget.path_of("prisoner-letter-", ".wasm");
    assert_eq!(page.widget.requests_for(&wasm).len(), 1);
}

async fn language_of_a_letter_that_did_not_come_is_asked_for_again(page: Page) {
    let path = page.widget.path_of("prisoner-letter-", ".ru.json");
    let pack = page.widget.bytes_of(&path);
    page.widget.serve(&path, Answer::status(503));
    let card = page.open(document(&page, Embed::new().with("lang", "en"))).await;
    open(&page, card).await;
    wait(&page, "it is said", "return one('[role=status]').textContent").await;
    press(&page, ".screen .main").await;
    assert_eq!(texts(&page, ".offer .theirs").await, json!([]));
    page.widget.serve(&path, Answer::bytes("application/json", pack));
    // The visitor chooses another language, and this one again.
    choose(&page, "language", 1).await;
    choose(&page, "language", 0).await;
    wait(&page, "Russian is there", "return root.querySelector('.offer .theirs')").await;
    assert_eq!(page.widget.requests_for(&path).len(), 2);
    for _ in 0..3 {
        press(&page, ".close").await;
        card.click(BUTTON).await;
        wait(&page, "it is open", "return root.host.isConnected").await;
    }
    assert_eq!(page.widget.requests_for(&path).len(), 2);
}
