//! A host page's statements about itself: content security policies, isolation, sandboxes.

use super::{letter, works::assert_works};
use crate::prelude::*;

scenarios![
    strictest_policy_that_suffices_does for Wasm,
    fault_28_policy_against_wasm_is_met_by_nowasm for Wasm,
    fault_29_card_is_styled_where_no_inline_style_is_allowed by Program,
    fault_30_nonce_with_strict_dynamic_is_enough by Program,
    fault_30_nowasm_works_under_a_nonce_with_strict_dynamic for Wasm,
    fault_30_nowasm_and_composer_work_under_a_nonce_alone for Wasm,
    fault_28_policy_against_both_programs_is_called_one for Wasm,
    fault_31_nowasm_works_where_trusted_types_are_enforced in Chromium | Firefox by Program,
    fault_31_nowasm_whose_integrity_cannot_be_kept_is_refused in WebKit by Program,
    fault_32_isolated_page_works_with_the_header_that_the_docs_name by Program,
    fault_32_isolated_page_works_with_crossorigin_on_the_script,
    fault_33_sandboxed_page_works_without_storage by Program,
    fault_33_sandboxed_frame_works_without_storage,
];

const POLICY: &str = "Content-Security-Policy";

/// The policy in docs/trust.md, with other sources for scripts.
fn policy(page: &Page, scripts: &str) -> String {
    let (host, widget, feed) = (page.host.url(""), page.widget.url(""), page.feed.url(""));
    format!(
        "default-src 'none'; script-src {host} {widget} {scripts}; connect-src {widget} {feed}; img-src {feed}; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    )
}

fn under(policy: &str) -> Document {
    Document::from(Embed::new().eager()).header(POLICY, policy)
}

fn requests(page: &Page, ending: &str) -> usize {
    let path = page.widget.path_ending_in(ending);
    page.widget.requests_for(&path).len()
}

/// `WebKit`'s constructors accept wasm that a policy forbids. There the request is aborted when the engine's promise
/// rejects, which may be after it was sent.
fn assert_only_nowasm_loads(page: &Page) {
    let aborted = usize::from(page.engine == Engine::WebKit);
    assert!(requests(page, ".wasm") <= aborted);
    assert_eq!(requests(page, ".nowasm.js"), 1);
}

async fn strictest_policy_that_suffices_does(page: Page) {
    let card = page.open(under(&policy(&page, "'wasm-unsafe-eval'"))).await;
    assert_works(card).await;
    assert_eq!((requests(&page, ".wasm"), requests(&page, ".nowasm.js")), (1, 0));
    assert_eq!(page.console().await, []);
}

async fn assert_lighter_is_reported(page: &Page) {
    let lines: Vec<_> = page.console().await.into_iter().map(|line| line.text).collect();
    assert_eq!(
        lines,
        ["prisoner-card: for a smaller download, a policy of this page must allow 'wasm-unsafe-eval' in script-src"]
    );
}

async fn fault_28_policy_against_wasm_is_met_by_nowasm(page: Page) {
    let policy = policy(&page, "");
    let policy = policy.split("; require-trusted-types-for").next().unwrap_or_default();
    let card = page.open(under(policy)).await;
    assert_works(card).await;
    assert_only_nowasm_loads(&page);
    assert_lighter_is_reported(&page).await;
}

async fn fault_29_card_is_styled_where_no_inline_style_is_allowed(page: Page) {
    let recorder = "window.violations = [];
        addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));";
    page.host
        .serve("/before.js", Answer::bytes("text/javascript", recorder));
    let document =
        under("style-src 'none'").head("<script src=\"/before.js\"></script><style>h1 { color: red }</style>");
    let card = page.open(document).await;
    assert_works(card).await;
    card.set("layout", "compact").await;
    card.wait_until("it is compact", "return !root.querySelector('[part~=timeline]')")
        .await;
    let styles = "const style = (selector) => getComputedStyle(root.querySelector(selector));
        return [style('[part~=card]').borderTopStyle, style('[part~=card]').borderTopLeftRadius !== '0px',
            style('[part~=copy-button]').cursor, getComputedStyle(document.querySelector('h1')).color]";
    assert_eq!(
        card.run(styles).await,
        json!(["solid", true, "pointer", "rgb(0, 0, 0)"])
    );
    // The violation of the page's own style, which proves that the policy is in force, and none of the card's.
    assert_eq!(page.run("return window.violations").await, json!(["style-src-elem"]));
}

/// Like a policy without the host's names: scripts with the nonce run, and the scripts that they load.
fn under_nonce(scripts: &str) -> Document {
    under(&format!(
        "script-src 'nonce-first' 'strict-dynamic' {scripts}; object-src 'none'; base-uri 'none'"
    ))
    .script("<script async nonce=\"first\" src=\"{script}\"></script><script>window.harmed = true</script>")
}

async fn fault_30_nonce_with_strict_dynamic_is_enough(page: Page) {
    let card = page.open(under_nonce("'wasm-unsafe-eval'")).await;
    assert_works(card).await;
    assert_eq!(page.program_requests(), 1);
    assert_eq!(page.console().await, []);
    assert_eq!(page.run("return window.harmed ?? 'unharmed'").await, "unharmed");
}

async fn fault_30_nowasm_works_under_a_nonce_with_strict_dynamic(page: Page) {
    let card = page.open(under_nonce("")).await;
    assert_works(card).await;
    assert_only_nowasm_loads(&page);
    assert_lighter_is_reported(&page).await;
}

async fn fault_30_nowasm_and_composer_work_under_a_nonce_alone(page: Page) {
    let script = "<script async nonce=\"first\" src=\"{script}\"></script>";
    let card = page.open(under("script-src 'nonce-first'").script(script)).await;
    assert_works(card).await;
    assert_only_nowasm_loads(&page);
    // The test looks into the composer with a script of the page's own host.
    let policy = format!("script-src 'nonce-first' 'wasm-unsafe-eval' {}", page.host.url(""));
    let document = letter::document(&page, Embed::new().eager()).header(POLICY, &policy);
    let card = page.open(document.script(script)).await;
    letter::open(&page, card).await;
}

async fn fault_28_policy_against_both_programs_is_called_one(page: Page) {
    let scripts = [page.host.url("/recorder.js"), page.widget_url("prisoner-card.js")].join(" ");
    let policy = format!("script-src {scripts}; connect-src *");
    let card = page.open(under(&policy)).await;
    let failure = card.wait_failed().await;
    assert_eq!(failure.code, "unsupported", "{}", failure.message);
    assert!(card.shows_fallback().await);
    assert_eq!(requests(&page, ".nowasm.js"), 0);
}

async fn fault_31_nowasm_works_where_trusted_types_are_enforced(page: Page) {
    let card = page.open(under(&policy(&page, ""))).await;
    assert_works(card).await;
}

/// Trusted Types forbid the script, and `WebKit` does not check the integrity of a preloaded module.
async fn fault_31_nowasm_whose_integrity_cannot_be_kept_is_refused(page: Page) {
    let card = page.open(under(&policy(&page, ""))).await;
    assert_eq!(card.wait_failed().await.code, "unsupported");
    assert!(card.shows_fallback().await);
    assert_eq!(requests(&page, ".nowasm.js"), 0);
}

/// A transparent picture.
const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"5\"/>";

fn feed_with_photo(page: &Page) -> Value {
    let url = page.feed.url("/iris.svg");
    fixtures::feed_where(|person| {
        person["photo"] = json!({ "url": url, "alt": "Iris among tulips", "credit": "A friend" });
    })
}

fn isolated() -> Document {
    Document::from(Embed::new().eager())
        .header("Cross-Origin-Embedder-Policy", "require-corp")
        .header("Cross-Origin-Opener-Policy", "same-origin")
}

async fn assert_isolated(page: &Page) {
    assert_eq!(page.run("return crossOriginIsolated").await, json!(true));
    // A file that does not state that it may be embedded is blocked: the page is under the policy.
    page.feed.serve("/unmarked.js", Answer::bytes("text/javascript", ""));
    let blocked = "const [url, done] = arguments, script = document.createElement('script');
        script.onload = () => done('loaded');
        script.onerror = () => done('blocked');
        document.head.append(Object.assign(script, { src: url }))";
    let unmarked = page.feed.url("/unmarked.js");
    assert_eq!(page.run_async(blocked, [json!(unmarked)]).await, "blocked");
}

async fn fault_32_isolated_page_works_with_the_header_that_the_docs_name(page: Page) {
    page.widget
        .send_with_all("Cross-Origin-Resource-Policy", "cross-origin");
    page.serve_feed(&feed_with_photo(&page));
    let picture = Answer::bytes("image/svg+xml", PICTURE);
    page.feed.serve(
        "/iris.svg",
        picture.with("Cross-Origin-Resource-Policy", "cross-origin"),
    );
    let card = page.open(isolated()).await;
    assert_works(card).await;
    let loaded =
        "const photo = one('[part~=photo] img, img[part~=photo]'); return photo.complete && photo.naturalWidth";
    card.wait_until("the photograph is there", loaded).await;
    assert_isolated(&page).await;
}

async fn fault_32_isolated_page_works_with_crossorigin_on_the_script(page: Page) {
    let script = "<script async crossorigin src=\"{script}\"></script>";
    let card = page.open(isolated().script(script)).await;
    assert_works(card).await;
    assert_isolated(&page).await;
}

/// Asserts that a page without an origin of its own may not use storage.
async fn assert_storage_is_forbidden(page: &Page) {
    let touch = "try { return String(localStorage.length) } catch (error) { return error.name }";
    assert_eq!(page.run(touch).await, "SecurityError");
    assert_eq!(page.run("return origin").await, "null");
}

async fn fault_33_sandboxed_page_works_without_storage(page: Page) {
    let card = page.open(under("sandbox allow-scripts")).await;
    assert_works(card).await;
    assert_storage_is_forbidden(&page).await;
    assert_eq!(page.console().await, []);
}

async fn fault_33_sandboxed_frame_works_without_storage(page: Page) {
    let document = Document::from(Embed::new().eager()).in_foreign_frame("sandbox=\"allow-scripts\"");
    let card = page.open(document).await;
    assert_works(card).await;
    assert_storage_is_forbidden(&page).await;
    assert_eq!(page.console().await, []);
}
