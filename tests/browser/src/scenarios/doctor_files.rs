//! The doctor's sentences about the script and the wasm; and, from the console, about a page whose script does not run.

use super::doctor::{assert_could_be_better, assert_finds, debugged, open_and_examine};
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
    let sentence = format!(
        "{url} may not be read by other sites: its server must send the header \"Access-Control-Allow-Origin: *\""
    );
    assert_finds(&page, debugged(), &sentence).await;
}

async fn altered_wasm_is_named(page: Page) {
    let path = page.program_path();
    let mut bytes = page.widget.bytes_of(&path);
    bytes.truncate(1000);
    page.widget.serve(&path, Answer::bytes("application/wasm", bytes));
    let url = page.widget.url(&path);
    let sentence =
        format!("{url} is not the file of the script's own release: upload all files of one release, unchanged");
    assert_finds(&page, debugged(), &sentence).await;
}

async fn second_script_is_named(page: Page) {
    let script = "<script src=\"{script}\"></script><script src=\"{script}?2\"></script>";
    let url = page.widget_url("prisoner-card.js");
    let sentence = format!("the page has the script twice: {url} is used and {url}?2 is not, so remove one of them");
    assert_finds(&page, Document::from(debugged()).script(script), &sentence).await;
}

/// Runs the doctor's file like somebody who pastes it into the console, and asserts that it reports this.
async fn assert_console_finds(page: &Page, document: Document, sentence: &str) {
    let card = page.open(document).await;
    assert!(card.shows_fallback().await);
    let source = page.widget.bytes_of(&page.widget.path_ending_in(".doctor.js"));
    page.run(&String::from_utf8(source).expect("a script")).await;
    let reported = "return window.recorder.console.some(({ level }) => level === 'error')";
    page.wait_until("the doctor has reported it", reported).await;
    let lines: Vec<_> = page.console().await.into_iter().map(|line| line.text).collect();
    let summary = "prisoner-card: no card on this page: 1 thing is wrong";
    assert_eq!(lines, [summary, &format!("✗ {sentence}")]);
}

async fn script_that_a_policy_blocks_is_named_from_the_console(page: Page) {
    let policy = format!("script-src {}", page.host.url(""));
    let document = Document::from(Embed::new()).header("Content-Security-Policy", &policy);
    let (script, origin) = (page.widget_url("prisoner-card.js"), page.widget.url(""));
    let sentence =
        format!("a policy of this page forbids {script}: add {origin} to script-src in its Content-Security-Policy");
    assert_console_finds(&page, document, &sentence).await;
}

async fn script_that_is_missing_is_named_from_the_console(page: Page) {
    page.widget
        .serve("/widgets/prisoner-card/prisoner-card.js", Answer::status(404));
    let script = page.widget_url("prisoner-card.js");
    let sentence = format!("{script} answers 404: there is no such file, check the address");
    assert_console_finds(&page, Document::from(Embed::new()), &sentence).await;
}

async fn script_that_a_consent_manager_holds_is_named_from_the_console(page: Page) {
    let document = Document::from(Embed::new()).script("<script type=\"text/plain\" src=\"{script}\"></script>");
    let sentence = "the script's tag has type=\"text/plain\", so it does not run (a consent manager may have set it): remove \
             type";
    assert_console_finds(&page, document, sentence).await;
}

async fn script_with_integrity_and_no_crossorigin_is_named_from_the_console(page: Page) {
    let script = "<script async src=\"{script}\" integrity=\"sha384-AAAA\"></script>";
    let sentence =
        "the script's tag has integrity and no crossorigin, so browsers refuse the script: add crossorigin to it";
    assert_console_finds(&page, Document::from(Embed::new()).script(script), sentence).await;
}

async fn script_that_does_not_fit_its_integrity_is_named_from_the_console(page: Page) {
    let script = "<script async crossorigin src=\"{script}\" \
                  integrity=\"sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"></script>";
    let document = Document::from(Embed::new()).script(script);
    let script = page.widget_url("prisoner-card.js");
    let sentence =
        format!("{script} loads but has not run: compare the tag's integrity with the file's, in integrity.json");
    assert_console_finds(&page, document, &sentence).await;
}

async fn page_without_the_script_is_named_from_the_console(page: Page) {
    let sentence =
        "no script on this page loads prisoner-card.js: add its tag, and check whether your editor has removed it";
    assert_console_finds(&page, Document::from(Embed::new()).script(""), sentence).await;
}
