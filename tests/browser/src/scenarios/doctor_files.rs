//! The doctor's sentences about the script and the wasm; and, from the console, about a page whose script does not run.

use super::doctor::{assert_could_be_better, assert_wrong, debugged, open_and_examine};
use crate::prelude::*;

scenarios![
    policy_against_wasm_is_named for Wasm,
    wasm_of_another_type_is_named by Code,
    wasm_without_its_header_is_named by Code,
    altered_wasm_is_named by Code,
    second_script_is_named by Code,
    script_that_a_policy_blocks_is_named_from_the_console,
    script_that_is_missing_is_named_from_the_console by Code,
    script_that_a_consent_manager_holds_is_named_from_the_console by Code,
    script_with_integrity_and_no_crossorigin_is_named_from_the_console by Code,
    script_that_does_not_fit_its_integrity_is_named_from_the_console,
    page_without_the_script_is_named_from_the_console by Code,
];

async fn policy_against_wasm_is_named(page: Page) {
    let policy = format!("script-src {} {}", page.host.url(""), page.widget.url(""));
    let document = Document::from(debugged()).header("Content-Security-Policy", &policy);
    assert_could_be_better(
        &open_and_examine(&page, document).await,
        "a policy of this page forbids WebAssembly, so the card is a larger download: add 'wasm-unsafe-eval' to \
         script-src",
    );
}

async fn wasm_of_another_type_is_named(page: Page) {
    let path = page.program_path();
    let bytes = page.widget.bytes_of(&path);
    page.widget.serve(&path, Answer::bytes("text/plain", bytes));
    let url = page.widget.url(&path);
    assert_could_be_better(
        &open_and_examine(&page, debugged()).await,
        &format!(
            "{url} is served as text/plain, so the card comes later than it could: its server must send \"Content-Type: \
             application/wasm\""
        ),
    );
}

async fn wasm_without_its_header_is_named(page: Page) {
    let path = page.program_path();
    page.widget.serve(&path, page.program_answer().without_cors());
    let url = page.widget.url(&path);
    assert_wrong(
        &open_and_examine(&page, debugged()).await,
        &format!(
            "{url} may not be read by other sites: its server must send the header \"Access-Control-Allow-Origin: *\""
        ),
    );
}

async fn altered_wasm_is_named(page: Page) {
    let path = page.program_path();
    let mut bytes = page.widget.bytes_of(&path);
    bytes.truncate(1000);
    page.widget.serve(&path, Answer::bytes("application/wasm", bytes));
    let url = page.widget.url(&path);
    assert_wrong(
        &open_and_examine(&page, debugged()).await,
        &format!("{url} is not the file of the script's own release: upload all files of one release, unchanged"),
    );
}

async fn second_script_is_named(page: Page) {
    let script = "<script src=\"{script}\"></script><script src=\"{script}?2\"></script>";
    let found = open_and_examine(&page, Document::from(debugged()).script(script)).await;
    let url = page.widget_url("prisoner-card.js");
    assert_wrong(
        &found,
        &format!("the page has the script twice: {url} is used and {url}?2 is not, so remove one of them"),
    );
}

/// Runs the doctor's file like somebody who pastes it into the console, and returns its lines.
async fn paste(page: &Page, document: Document) -> Vec<String> {
    let card = page.open(document).await;
    assert!(card.shows_fallback().await);
    let source = page.widget.bytes_of(&page.widget.path_ending_in(".doctor.js"));
    page.run(&String::from_utf8(source).expect("a script")).await;
    let reported = "return window.recorder.console.some(({ level }) => level === 'error')";
    page.wait_until("the doctor has reported it", reported).await;
    let lines = page.console().await.into_iter().map(|line| line.text);
    lines.collect()
}

fn reported(sentence: &str) -> [String; 2] {
    [
        "prisoner-card: no card on this page: 1 thing is wrong".to_owned(),
        format!("✗ {sentence}"),
    ]
}

async fn script_that_a_policy_blocks_is_named_from_the_console(page: Page) {
    let policy = format!("script-src {}", page.host.url(""));
    let document = Document::from(Embed::new()).header("Content-Security-Policy", &policy);
    let (script, origin) = (page.widget_url("prisoner-card.js"), page.widget.url(""));
    assert_eq!(
        paste(&page, document).await,
        reported(&format!(
            "a policy of this page forbids {script}: add {origin} to script-src in its Content-Security-Policy"
        ))
    );
}

async fn script_that_is_missing_is_named_from_the_console(page: Page) {
    page.widget
        .serve("/widgets/prisoner-card/prisoner-card.js", Answer::status(404));
    let script = page.widget_url("prisoner-card.js");
    assert_eq!(
        paste(&page, Document::from(Embed::new())).await,
        reported(&format!(
            "{script} answers 404: there is no such file, check the address"
        ))
    );
}

async fn script_that_a_consent_manager_holds_is_named_from_the_console(page: Page) {
    let document = Document::from(Embed::new()).script("<script type=\"text/plain\" src=\"{script}\"></script>");
    assert_eq!(
        paste(&page, document).await,
        reported(
            "the script's tag has type=\"text/plain\", so it does not run (a consent manager may have set it): remove \
             type"
        )
    );
}

async fn script_with_integrity_and_no_crossorigin_is_named_from_the_console(page: Page) {
    let script = "<script async src=\"{script}\" integrity=\"sha384-AAAA\"></script>";
    assert_eq!(
        paste(&page, Document::from(Embed::new()).script(script)).await,
        reported(
            "the script's tag has integrity and no crossorigin, so browsers refuse the script: add crossorigin to it"
        )
    );
}

async fn script_that_does_not_fit_its_integrity_is_named_from_the_console(page: Page) {
    let script = "<script async crossorigin src=\"{script}\" \
                  integrity=\"sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"></script>";
    let document = Document::from(Embed::new()).script(script);
    let script = page.widget_url("prisoner-card.js");
    assert_eq!(
        paste(&page, document).await,
        reported(&format!(
            "{script} loads but has not run: compare the tag's integrity with the file's, in integrity.json"
        ))
    );
}

async fn page_without_the_script_is_named_from_the_console(page: Page) {
    assert_eq!(
        paste(&page, Document::from(Embed::new()).script("")).await,
        reported(
            "no script on this page loads prisoner-card.js: add its tag, and check whether your editor has removed it"
        )
    );
}
