//! Difficult pages: old libraries, plain http, scripts switched off.

use super::{
    signatures,
    static_cards::html as static_html,
    works::{ENVELOPE_BUTTON, assert_works},
};
use crate::prelude::*;

scenarios![
    fault_26_built_ins_replaced_after_the_script_do_not_matter by Code,
    fault_26_built_ins_extended_before_the_script_do_not_matter,
    fault_26_built_ins_replaced_before_the_script_end_in_the_card_or_its_fallback,
    fault_26_built_ins_replaced_at_any_time_end_in_the_card_or_its_fallback,
    fault_26_lists_with_a_to_json_of_the_pages_leave_the_card_its_language by Code,
    fault_35_page_on_plain_http_copies_all_the_same,
    fault_35_page_on_plain_http_shows_what_it_has_verified_and_nothing_else,
    fault_42_children_are_read_where_scripts_are_off by Code,
    fault_42_static_card_is_read_where_scripts_are_off,
];

/// The changes of Prototype.js 1.6 and similar libraries to a page, in short: enumerable methods on everything, their
/// own `Array.from` and `toJSON`, methods on elements.
const EXTENSIONS: &str = "
    Array.from = (iterable) => { const list = []; for (let i = 0; i < (iterable?.length ?? 0); i++) list.push(iterable[i]); return list };
    for (const prototype of [Array.prototype, Object.prototype, String.prototype, Function.prototype, Number.prototype]) {
        prototype.toJSON = function () { return 'the page\\'s own' };
        prototype.each = function (visit) { for (let i = 0; i < this.length; i++) visit(this[i]); return this };
        prototype.first = prototype.inspect = prototype.uniq = function () { return this };
    }
    Object.prototype.signal = Object.prototype.headers = undefined;
    Function.prototype.bind = function (self, ...first) { const work = this; return function (...rest) { return work.call(self, ...first, ...rest) } };
    for (const name of ['hide', 'show', 'update', 'insert', 'select', 'down', 'up', 'visible', 'clonePosition']) {
        HTMLElement.prototype[name] ??= function () { return this };
    }
    document.getElementsByClassName = () => [];
    document.viewport = {};";

/// Each replaces one built-in by a value that breaks the standard.
const REPLACEMENTS: &[(&str, &str)] = &[
    (
        "fetch without streams, aborts and integrity",
        "window.fetch = (url) => new Promise((resolve, reject) => {
            const request = new XMLHttpRequest();
            request.open('GET', url);
            request.onload = () => resolve({ ok: true, status: 200, url, headers: { get: () => null },
                text: () => Promise.resolve(request.responseText), json: () => Promise.resolve(JSON.parse(request.responseText)) });
            request.onerror = reject;
            request.send();
        })",
    ),
    ("fetch that throws", "window.fetch = () => { throw new Error('replaced') }"),
    ("fetch that answers nothing", "window.fetch = () => undefined"),
    ("JSON that knows no text", "JSON.parse = () => { throw new Error('replaced') }; JSON.stringify = () => '{}'"),
    ("JSON with a mind of its own", "JSON.parse = () => [{ id: 'somebody else' }]"),
    (
        "lists whose methods do nothing",
        "for (const name of ['map', 'filter', 'includes', 'indexOf', 'join', 'forEach', 'reduce', 'slice', 'concat'])
            Array.prototype[name] = function () { return this }",
    ),
    (
        "lists that cannot be walked",
        "Array.prototype[Symbol.iterator] = function () { return { next: () => ({ done: true }) } }",
    ),
    ("timers of its own", "window.setTimeout = (work) => work(); window.clearTimeout = () => {}"),
    (
        "promises of its own",
        "window.Promise = class { constructor() { throw new Error('replaced') } static reject() {} static resolve() {} }",
    ),
    ("texts of its own", "String.prototype.trim = String.prototype.toLowerCase = function () { return '' }"),
    ("addresses of its own", "window.URL = class { constructor(url) { this.url = url } }"),
];

/// Restores everything once the card has settled and been drawn, and reports it: only then can the driver's own scripts
/// run. Until it has loaded, a script of the page keeps the page from having loaded.
const RESTORE: &str = "(() => {
    const natives = { fetch, Promise, setTimeout, clearTimeout, Map, Set, URL }, nextFrame = requestAnimationFrame, ask = fetch;
    const holders = [Array.prototype, String.prototype, Function.prototype, Number.prototype, Object.prototype, Array, JSON];
    const before = [];
    for (let index = 0; index < holders.length; index++) before[index] = Object.getOwnPropertyDescriptors(holders[index]);
    const { ownKeys, defineProperty, deleteProperty } = Reflect, { hasOwn } = Object;
    const restore = () => {
        for (let index = holders.length - 1; index >= 0; index--) {
            const keys = ownKeys(holders[index]);
            for (let key = 0; key < keys.length; key++) {
                if (!hasOwn(before[index], keys[key])) deleteProperty(holders[index], keys[key]);
                else defineProperty(holders[index], keys[key], before[index][keys[key]]);
            }
        }
        Object.assign(window, natives);
        ask('/restored');
    };
    for (const name of ['ready', 'error']) {
        addEventListener(`prisoner-card-${name}`, () => nextFrame(() => nextFrame(restore)), { capture: true, once: true });
    }
})();";

/// Opens a page that runs one script before the card's, and one after it, and waits until the card has settled.
async fn settle<'a>(page: &'a Page, before: &str, after: &str) -> Card<'a> {
    let script = |text: String| Answer::bytes("text/javascript", text);
    let gate = Gate::closed();
    page.host.serve("/before.js", script(format!("{RESTORE}{before};")));
    page.host.serve("/after.js", script(after.to_owned()));
    page.host.serve("/held.js", script(String::new()).behind(&gate));
    let scripts = "<script src=\"/before.js\"></script><script src=\"{script}\"></script>
        <script src=\"/after.js\"></script><script async src=\"/held.js\"></script>";
    let document = Document::from(Embed::new().eager()).script(scripts);
    let restored = page.host.requests_for("/restored").len();
    let (card, ()) = tokio::join!(page.open(document), async {
        page.host.wait_for_requests("/restored", restored + 1).await;
        gate.open();
    });
    card.wait_settled().await;
    card
}

async fn fault_26_built_ins_extended_before_the_script_do_not_matter(page: Page) {
    let card = settle(&page, EXTENSIONS, "").await;
    assert_works(card).await;
}

/// Prototype.js up to 1.6.
async fn fault_26_lists_with_a_to_json_of_the_pages_leave_the_card_its_language(page: Page) {
    let script = "<script>
        for (const { prototype } of [Array, String, Number]) {
            prototype.toJSON = function () { return `(${this})` };
        }
        const remove = () => { for (const { prototype } of [Array, String, Number]) delete prototype.toJSON };
        // The driver's own scripts need JSON, too.
        addEventListener('prisoner-card-ready', remove);
        addEventListener('prisoner-card-error', remove);</script>";
    let card = page
        .open_ready(Document::from(Embed::new().eager().with("lang", "ru")).head(script))
        .await;
    assert_eq!(card.texts(".letters > h3").await, ["Написать ей"]);
}

async fn fault_26_built_ins_replaced_after_the_script_do_not_matter(page: Page) {
    // Functions to which the card keeps references.
    let after =
        "window.fetch = JSON.parse = window.setTimeout = window.clearTimeout = () => { throw new Error('replaced') }";
    let card = settle(&page, "", after).await;
    assert_works(card).await;
}

async fn fault_26_built_ins_replaced_before_the_script_end_in_the_card_or_its_fallback(page: Page) {
    for (what, replacement) in REPLACEMENTS {
        let card = settle(&page, replacement, "").await;
        assert_card_or_fallback(card, what).await;
    }
}

async fn fault_26_built_ins_replaced_at_any_time_end_in_the_card_or_its_fallback(page: Page) {
    for (what, replacement) in REPLACEMENTS {
        let card = settle(&page, "", replacement).await;
        assert_card_or_fallback(card, what).await;
    }
}

/// No other result: a card of another person, half a card, an empty box.
async fn assert_card_or_fallback(card: Card<'_>, what: &str) {
    if card.state().await == "ready" {
        assert_eq!(card.text("[part~=name]").await, "Iris Testovna Sample", "{what}");
        assert_eq!(card.text("[data-copy=envelope]").await, fixtures::envelope(), "{what}");
    } else {
        // Rust may not have loaded yet when the failure is reported; then the sentence comes with it.
        let said = "return [...root.querySelectorAll('[part~=notice]')].some((notice) => notice.getClientRects().length
            && notice.textContent)";
        card.wait_until(&format!("a sentence is there ({what})"), said).await;
        assert!(card.shows_fallback().await, "{what}");
        assert_eq!(card.count("[part~=address]").await, 0, "{what}");
    }
    let harm = card.page().uncaught_errors().await;
    assert_eq!(harm, Vec::<String>::new(), "{what}");
}

async fn fault_35_page_on_plain_http_copies_all_the_same(page: Page) {
    let card = page.open_ready(Document::from(Embed::new()).on_plain_http()).await;
    let missing = "return [isSecureContext, navigator.clipboard === undefined, crypto.subtle === undefined]";
    assert_eq!(page.run(missing).await, json!([false, true, true]));
    card.click(ENVELOPE_BUTTON).await;
    card.wait_envelope_copied().await;
    assert_eq!(page.clipboard().await, fixtures::envelope());
}

async fn fault_35_page_on_plain_http_shows_what_it_has_verified_and_nothing_else(page: Page) {
    let (key, feed) = (signatures::signing_key(1), fixtures::feed().to_string());
    let signature = signatures::envelope(&feed, &key, signatures::TYPE);
    let document = || Document::from(signatures::embed(&key)).on_plain_http();
    signatures::serve(&page, "/feed.json", &feed, &signature);
    page.open_ready(document()).await;
    assert_eq!(page.run("return crypto.subtle === undefined").await, true);
    assert_eq!(signatures::verifier_requests(&page), 1);

    signatures::serve(&page, "/feed.json", &feed.replace("000001", "000002"), &signature);
    let card = page.open(document()).await;
    assert_eq!(card.wait_failed().await.code, "bad-signature");
    assert!(card.shows_fallback().await);
    assert_eq!(card.count("[part~=address]").await, 0);
}

/// The content of a page whose scripts do not run, read by the outer page.
const WITHOUT_SCRIPTS: &str = "
    const inner = document.querySelector('iframe').contentDocument, card = inner.querySelector('prisoner-card');
    const shown = (element) => !!element?.getClientRects().length && getComputedStyle(element).visibility === 'visible';
    return (function () { BODY }).call()";

/// Opens a page in a frame in which no script runs, and reads it.
async fn read_without_scripts(page: &Page, document: Document, body: &str) -> Value {
    let head = "<script>document.documentElement.className = 'scripted'</script>";
    page.open(document.head(head).in_frame_without_scripts()).await;
    let ran = "return [card.ownerDocument.documentElement.className, inner.defaultView.recorder === undefined]";
    let ran = page.run(&WITHOUT_SCRIPTS.replace("BODY", ran)).await;
    assert_eq!(ran, json!(["", true]), "a script has run");
    page.run(&WITHOUT_SCRIPTS.replace("BODY", body)).await
}

async fn fault_42_children_are_read_where_scripts_are_off(page: Page) {
    // With the rules that docs/appearance.md gives for the time before the script.
    let rules = "<style>prisoner-card { display: block; }
        @media (scripting: enabled) { prisoner-card:not(:defined) { min-height: 100vh; } }</style>";
    let document = Document::from(Embed::new()).head(rules);
    let look = "const child = card.firstElementChild;
        return [shown(child), child.textContent, card.shadowRoot, card.getBoundingClientRect().height < 100]";
    let seen = read_without_scripts(&page, document, look).await;
    assert_eq!(seen, json!([true, "How to write", null, true]));
    assert_eq!(page.program_requests(), 0);
    assert_eq!(page.feed_requests(), 0);
}

async fn fault_42_static_card_is_read_where_scripts_are_off(page: Page) {
    let document = Document::html(static_html(&page, &fixtures::feed()));
    let look = "const root = card.shadowRoot, one = (selector) => root.querySelector(selector);
        return [shown(one('[part~=name]')), one('[part~=name]').textContent, shown(one('[data-copy=envelope]')),
            one('[data-copy=envelope]').textContent, shown(one('[part~=copy-button]')), getComputedStyle(one('[part~=card]')).borderTopStyle]";
    let seen = read_without_scripts(&page, document, look).await;
    assert_eq!(
        seen,
        // The address, and no button without an effect.
        json!([true, "Iris Testovna Sample", true, fixtures::envelope(), false, "solid"])
    );
}
