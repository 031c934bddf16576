//! The Rust side's file: the wasm or the JavaScript build.

use super::works::assert_works;
use crate::prelude::*;

scenarios![
    fault_36_altered_file_is_refused by Program,
    fault_36_cut_file_is_refused by Program,
    fault_36_missing_file_is_reported by Program,
    fault_36_unreachable_file_is_reported by Program,
    fault_36_wasm_of_another_type_works for Wasm,
    fault_36_nowasm_of_another_type_works for NoWasm,
    fault_36_file_is_asked_for_again_by_refresh by Program,
    pinned_script_works,
    pinned_script_that_was_altered_does_not_run,
    altered_doctor_is_refused by Code,
    fault_38_nowasm_works_where_there_is_no_wasm by Code,
    fault_38_nowasm_works_where_nothing_is_compiled for NoWasm,
];

fn type_of(program: Program) -> &'static str {
    match program {
        Program::Wasm => "application/wasm",
        Program::NoWasm => "text/javascript",
    }
}

fn serve(page: &Page, content_type: &str, change: impl FnOnce(&mut Vec<u8>)) {
    let path = page.program_path();
    let mut bytes = page.widget.bytes_of(&path);
    change(&mut bytes);
    page.widget.serve(&path, Answer::bytes(content_type, bytes));
}

async fn assert_refused(page: &Page, card: Card<'_>) {
    let failure = card.wait_failed().await;
    let url = page.widget.url(&page.program_path());
    assert_eq!(
        (failure.code.as_str(), failure.message),
        (
            "network",
            format!(
                "{url} cannot be used: it must be of the script's own release; its server must send \
                 \"Access-Control-Allow-Origin: *\", and a policy of this page must allow it in connect-src"
            )
        )
    );
    card.wait_notice("The details cannot be shown here at the moment.")
        .await;
    assert!(card.shows_fallback().await);
    assert_eq!(card.count("[part~=address]").await, 0);
}

async fn fault_36_altered_file_is_refused(page: Page) {
    // In the middle of its data, where no other check would find it.
    serve(&page, type_of(page.program), |bytes| {
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
    });
    let card = page.open(Embed::new()).await;
    assert_refused(&page, card).await;
}

async fn fault_36_cut_file_is_refused(page: Page) {
    serve(&page, type_of(page.program), |bytes| bytes.truncate(bytes.len() / 2));
    let card = page.open(Embed::new()).await;
    assert_refused(&page, card).await;
}

async fn fault_36_missing_file_is_reported(page: Page) {
    page.widget.serve(&page.program_path(), Answer::status(404));
    let card = page.open(Embed::new()).await;
    // The page with status 404 does not have the file's hash either.
    assert_refused(&page, card).await;
}

async fn fault_36_unreachable_file_is_reported(page: Page) {
    let answer = page.program_answer().without_cors();
    page.widget.serve(&page.program_path(), answer);
    let card = page.open(Embed::new()).await;
    assert_refused(&page, card).await;
}

async fn fault_36_wasm_of_another_type_works(page: Page) {
    for content_type in ["text/plain", "application/wasm; charset=utf-8"] {
        serve(&page, content_type, |_| ());
        let card = page.open(Embed::new()).await;
        assert_works(card).await;
    }
}

async fn fault_36_nowasm_of_another_type_works(page: Page) {
    serve(&page, "text/plain", |_| ());
    let card = page.open(Embed::new()).await;
    assert_works(card).await;
}

async fn fault_36_file_is_asked_for_again_by_refresh(page: Page) {
    page.widget
        .serve_in_turn(&page.program_path(), [Answer::status(404), page.program_answer()]);
    let card = page.open(Embed::new()).await;
    assert_refused(&page, card).await;
    card.run("card.refresh()").await;
    assert_works(card).await;
}

/// A page that pins the script, as in docs/trust.md, with the hash of integrity.json.
fn pinned(page: &Page) -> Document {
    let hashes = page.widget.bytes_of("/widgets/prisoner-card/integrity.json");
    let hashes: Value = serde_json::from_slice(&hashes).expect("integrity.json is JSON");
    let integrity = hashes["prisoner-card.js"].as_str().expect("the script's hash");
    let script = format!("<script async crossorigin src=\"{{script}}\" integrity=\"{integrity}\"></script>");
    Document::from(Embed::new()).script("").head(&script)
}

async fn pinned_script_works(page: Page) {
    let card = page.open(pinned(&page)).await;
    assert_works(card).await;
}

async fn pinned_script_that_was_altered_does_not_run(page: Page) {
    let path = "/widgets/prisoner-card/prisoner-card.js";
    let mut bytes = page.widget.bytes_of(path);
    bytes.extend(b";window.harmed = true;");
    page.widget.serve(path, Answer::bytes("text/javascript", bytes));
    let card = page.open(pinned(&page)).await;
    // Firefox may request it twice: its preloader does so without the hash.
    assert_ne!(page.widget.requests_for(path).len(), 0);
    let untouched =
        "return [window.harmed ?? 'unharmed', card.shadowRoot, customElements.get('prisoner-card') ?? 'none']";
    assert_eq!(card.run(untouched).await, json!(["unharmed", null, "none"]));
    assert!(card.shows_fallback().await);
    assert_eq!(page.program_requests(), 0);
}

async fn altered_doctor_is_refused(page: Page) {
    let path = page.widget.path_ending_in(".doctor.js");
    let mut bytes = page.widget.bytes_of(&path);
    bytes.extend(b";window.harmed = true;");
    page.widget.serve(&path, Answer::bytes("text/javascript", bytes));
    let card = page.open(Embed::new().with("debug", "")).await;
    assert_works(card).await;
    let reported = "return window.recorder.console[0]?.text";
    let url = page.widget.url(&path);
    assert_eq!(
        page.wait_until("the refusal is announced", reported).await,
        format!(
            "prisoner-card: {url} cannot be used: it must be of the script's own release; its server must send \
             \"Access-Control-Allow-Origin: *\", and a policy of this page must allow it in connect-src"
        )
    );
    assert_eq!(page.run("return window.harmed ?? 'unharmed'").await, "unharmed");
    assert_eq!(card.count(".doctor").await, 0);
}

async fn fault_38_nowasm_works_where_there_is_no_wasm(page: Page) {
    let card = page
        .open(Document::from(Embed::new()).head("<script>delete globalThis.WebAssembly</script>"))
        .await;
    assert_works(card).await;
    let requests = |ending| page.widget.requests_for(&page.widget.path_ending_in(ending)).len();
    assert_eq!((requests(".wasm"), requests(".nowasm.js")), (0, 1));
    // The browser has none, so the page's owner can do nothing.
    assert_eq!(page.console().await, []);
}

/// In an engine that compiles no JavaScript, either.
async fn fault_38_nowasm_works_where_nothing_is_compiled(page: Page) {
    let card = page.open(Embed::new().eager()).await;
    assert_works(card).await;
    let envelope = &fixtures::feed()["items"][0]["_prisoner_card"]["mail"]["address"]["envelope"]["ru"];
    assert_eq!(json!(page.clipboard().await), *envelope);
    let requests = |ending| page.widget.requests_for(&page.widget.path_ending_in(ending)).len();
    assert_eq!((requests(".wasm"), requests(".nowasm.js")), (0, 1));
}
