//! An exception leaves Rust: the cards go back to their fallbacks, and the page keeps working.

use super::{reports::UNAVAILABLE, static_cards};
use crate::prelude::*;

scenarios![
    fault_37_exception_in_one_card_leaves_the_page_alone by Program,
    fault_37_trap_in_one_card_leaves_the_page_alone for Wasm,
    fault_37_nothing_runs_after_a_crash by Program,
    fault_37_card_that_cannot_be_put_on_the_page_ends_alone by Code,
    fault_37_static_card_outlives_the_crash_of_another_card by Code,
];

const MESSAGE: &str = "the card stopped because of an internal error: reload the page, and report this line";

/// Makes the next text that Yew sets fail, from within a microtask that no code of the shell awaits.
async fn crash(page: &Page) {
    page.run(
        "Document.prototype.createTextNode = () => { throw new Error('no more text') };
         Object.defineProperty(Node.prototype, 'nodeValue', { set() { throw new Error('no more text') } })",
    )
    .await;
    page.card().set("layout", "compact").await;
}

async fn fault_37_exception_in_one_card_leaves_the_page_alone(page: Page) {
    let other = Embed::of("people", "primerova").eager();
    page.open_ready(Document::cards([Embed::new().eager(), other])).await;
    page.card_at(1).wait_ready().await;
    crash(&page).await;
    assert_all_fall_back(&page).await;
}

/// A wasm whose one function traps, called from within the card's: like a panic in the release build.
const TRAP: &str = "(() => {
    const { instantiate, Instance: Native } = WebAssembly;
    const bytes = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0,
        7, 8, 1, 4, 0x74, 0x72, 0x61, 0x70, 0, 0, 10, 5, 1, 3, 0, 0, 0x0b];
    const { trap } = new Native(new WebAssembly.Module(new Uint8Array(bytes))).exports;
    const armed = (work) => (...values) => {
        if (window.armed) { window.trapped = true; trap(); }
        return work(...values);
    };
    const wrap = (members, change) => Object.fromEntries(Object.entries(members).map(([name, value]) => [name, change(value)]));
    WebAssembly.instantiate = (module, imports) =>
        instantiate(module, imports && wrap(imports, (members) => wrap(members, armed)));
})();";

async fn fault_37_trap_in_one_card_leaves_the_page_alone(page: Page) {
    page.host.serve("/trap.js", Answer::bytes("text/javascript", TRAP));
    let cards = [Embed::new().eager(), Embed::of("people", "primerova").eager()];
    let html = cards.map(|card| card.html()).concat()
        + "<button onclick=\"this.textContent = 'clicked'\">The page's own</button>";
    let card = page
        .open_ready(Document::html(html).head("<script src=\"/trap.js\"></script>"))
        .await;
    page.card_at(1).wait_ready().await;
    page.run("window.armed = true").await;
    card.set("layout", "compact").await;
    assert_all_fall_back(&page).await;
    let goes_on = "const own = document.querySelector('main > button'); own.click(); return [own.textContent, trapped]";
    assert_eq!(page.run(goes_on).await, json!(["clicked", true]));
}

/// Asserts that two cards are back at their fallbacks, reported once.
async fn assert_all_fall_back(page: &Page) {
    for index in [0, 1] {
        let card = page.card_at(index);
        let failure = card.wait_failed().await;
        assert_eq!((failure.code.as_str(), failure.message.as_str()), ("crashed", MESSAGE));
        card.wait_notice("The details cannot be shown here at the moment.")
            .await;
        assert!(card.shows_fallback().await);
        assert_eq!(card.count("[part~=address]").await, 0);
    }
    // Every scenario ends with an assertion that there was no uncaught error.
    let lines: Vec<_> = page.console().await.into_iter().map(|line| line.text).collect();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].starts_with(&format!("prisoner-card: {MESSAGE}")), "{lines:?}");
    assert_eq!(
        page.run("document.querySelector('h1').append('!'); return 1").await,
        json!(1)
    );
}

async fn fault_37_nothing_runs_after_a_crash(page: Page) {
    let card = page.open_ready(Embed::new().eager()).await;
    crash(&page).await;
    card.wait_failed().await;
    let refreshed = page
        .run_async(
            "const done = arguments[0]; document.querySelector('prisoner-card').refresh().then(done)",
            [],
        )
        .await;
    assert_eq!(refreshed, json!(false));
    assert_eq!(card.state().await, "failed");
    assert!(card.shows_fallback().await);
}

/// The exception is in the script, and Rust goes on: the card that could not be drawn must not pass for a whole one.
async fn fault_37_card_that_cannot_be_put_on_the_page_ends_alone(page: Page) {
    let breaks = "<script>const { before } = Element.prototype;
        Element.prototype.before = function (...nodes) {
            if (window.hasFailed || this.getRootNode().host?.person !== 'iris') return before.apply(this, nodes);
            window.hasFailed = true;
            throw new Error('no place');
        }</script>";
    let document = Document::cards([Embed::new().eager(), Embed::of("people", "primerova").eager()]);
    let card = page.open(document.head(breaks)).await;
    let failure = card.wait_failed().await;
    assert_eq!((failure.code.as_str(), failure.message.as_str()), ("crashed", MESSAGE));
    assert_eq!(card.events("prisoner-card-ready").await.len(), 0);
    card.wait_notice(UNAVAILABLE).await;
    assert!(card.shows_fallback().await);
    assert_eq!(card.count("[part~=card], [part~=address]").await, 0);
    page.card_at(1).wait_ready().await;
    let lines: Vec<_> = page.console().await.into_iter().map(|line| line.text).collect();
    assert_eq!(lines.len(), 1, "{lines:?}");
    card.click("[data-action=retry]").await;
    card.wait_ready().await;
    assert!(!card.shows_fallback().await);
}

/// It is readable without Rust, and its buttons copy without it.
async fn fault_37_static_card_outlives_the_crash_of_another_card(page: Page) {
    let (live, fixed) = (
        Embed::new().eager().html(),
        static_cards::html(&page, &fixtures::feed()),
    );
    let html = format!("{live}<div style=\"height: 5000px\"></div>{fixed}");
    page.open_ready(Document::html(html)).await;
    let card = page.card_at(1);
    assert_eq!(card.state().await, "idle");
    crash(&page).await;
    page.card().wait_failed().await;
    card.run("card.scrollIntoView()").await;
    assert_eq!(card.wait_failed().await.code, "crashed");
    assert_eq!(card.text("[data-copy=envelope]").await, fixtures::envelope());
    assert_eq!(
        card.texts(".banner").await,
        ["This copy may be out of date: no newer version could be loaded."]
    );
    card.click("[part~=copy-button][data-kind=envelope]").await;
    card.wait_envelope_copied().await;
    assert_eq!(page.clipboard().await, fixtures::envelope());
}
