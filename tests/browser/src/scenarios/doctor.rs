//! The doctor: a card with `debug` tells the page's owner what is wrong with the page. One broken page for each thing
//! that it knows, with the exact sentence.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::json;

use super::signatures::{TYPE, embed as signed_embed, envelope, public, serve as serve_signed, signing_key};
use crate::{
    engines::Program,
    fixtures,
    origins::Answer,
    page::{Card, Document, Embed, Page},
    scenario::scenarios,
};

scenarios![
    visitors_without_debug_load_no_doctor,
    nothing_is_wrong_with_a_sound_page,
    script_tag_calls_the_doctor_for_all_cards,
    doctor_comes_where_trusted_types_are_enforced in Chromium | Firefox,
    doctor_looks_again_when_an_attribute_changes,
    slips_in_attributes_are_met_with_what_was_meant,
    slips_in_the_script_tag_are_met_with_what_was_meant,
    policy_against_wasm_is_named for Wasm,
    policy_against_the_feed_is_named,
    policy_against_the_photograph_is_named,
    missing_photograph_is_named,
    missing_header_of_the_feed_is_named,
    missing_feed_is_named,
    unreachable_feed_is_named,
    page_in_place_of_the_feed_is_named,
    json_that_is_no_feed_is_named,
    feed_past_its_date_is_named,
    person_who_is_not_in_the_feed_is_met_with_the_nearest,
    withdrawn_person_is_named,
    missing_signature_is_named,
    bad_signature_is_named,
    good_signature_is_named,
    wasm_of_another_type_is_named for Wasm,
    wasm_without_its_header_is_named for Wasm,
    altered_wasm_is_named for Wasm,
    second_script_is_named,
    card_that_is_not_displayed_is_named,
    script_that_a_policy_blocks_is_named_from_the_console,
    script_that_is_missing_is_named_from_the_console,
    script_that_a_consent_manager_holds_is_named_from_the_console,
    script_with_integrity_and_no_crossorigin_is_named_from_the_console,
    script_that_does_not_fit_its_integrity_is_named_from_the_console,
    page_without_the_script_is_named_from_the_console,
    panel_is_accessible_in_light_and_dark,
];

fn debugged() -> Embed {
    Embed::new().eager().with("debug", "")
}

fn doctor_requests(page: &Page) -> usize {
    page.widget
        .requests_for(&page.widget.path_ending_in(".doctor.js"))
        .len()
}

/// What the panel says, line by line, once it says anything.
async fn findings(card: Card<'_>) -> Vec<String> {
    card.wait_until("the doctor has come", "return root.querySelector('.doctor li')", [])
        .await;
    card.texts(".doctor li").await
}

/// Asserts that the doctor names this, and nothing else as wrong.
#[track_caller]
fn assert_wrong(findings: &[String], sentence: &str) {
    let wrong: Vec<_> = findings
        .iter()
        .filter_map(|line| line.strip_prefix("Wrong: "))
        .collect();
    assert_eq!(wrong, [sentence], "{findings:#?}");
}

#[track_caller]
fn assert_could_be_better(findings: &[String], sentence: &str) {
    let line = format!("Could be better: {sentence}");
    assert!(findings.contains(&line), "{line}\n{findings:#?}");
    assert!(
        !findings.iter().any(|line| line.starts_with("Wrong: ")),
        "{findings:#?}"
    );
}

async fn open_and_examine(page: &Page, document: impl Into<Document>) -> Vec<String> {
    let card = page.open(document).await;
    card.wait_settled().await;
    // It may have looked before the card had settled; then it looks again.
    page.wait_two_frames().await;
    findings(card).await
}

async fn visitors_without_debug_load_no_doctor(page: Page) {
    let card = page.open(Embed::new()).await;
    card.wait_ready().await;
    page.wait_two_frames().await;
    assert_eq!(doctor_requests(&page), 0);
    assert_eq!(card.count(".doctor").await, 0);
}

fn days_since_issue() -> u64 {
    const ISSUED: u64 = 1_793_534_400;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970");
    now.as_secs().saturating_sub(ISSUED) / 86_400
}

fn sound_findings(page: &Page) -> Vec<String> {
    let (script, feed) = (page.widget_url("prisoner-card.js"), page.feed_url());
    let mut findings = vec![format!("Good: version {}, from {script}", env!("CARGO_PKG_VERSION"))];
    if page.program == Program::Twin {
        findings.push(
            "Could be better: this browser has no WebAssembly: the card runs as plain JavaScript, as it does for such \
             visitors"
                .to_owned(),
        );
    }
    findings.push(format!(
        "Good: {feed} was issued on 2026-11-01T12:00:00Z, {} days ago",
        days_since_issue()
    ));
    findings.push(format!(
        "Could be better: no key is set, so whoever takes over the host of {feed} can change its addresses: ask the \
         publisher for a key"
    ));
    findings
}

async fn nothing_is_wrong_with_a_sound_page(page: Page) {
    let card = page.open(debugged()).await;
    card.wait_ready().await;
    let expected = sound_findings(&page);
    assert_eq!(findings(card).await, expected);
    assert_eq!(
        card.text(".doctor > p").await,
        "For the owner of this page: nothing is wrong. Visitors see this as long as the tag has the attribute debug."
    );
    assert_eq!(doctor_requests(&page), 1);
    // And the same in the console, once.
    let lines: Vec<_> = page.console().await.into_iter().map(|line| line.text).collect();
    let marked = expected
        .iter()
        .map(|line| line.replacen("Good: ", "✓ ", 1).replacen("Could be better: ", "! ", 1));
    let told: Vec<_> = [r#"prisoner-card: person="iris": nothing is wrong"#.to_owned()]
        .into_iter()
        .chain(marked)
        .collect();
    assert_eq!(lines, told);
}

async fn script_tag_calls_the_doctor_for_all_cards(page: Page) {
    let script = "<script async src=\"{script}\" data-debug></script>";
    let cards = [Embed::new().eager(), Embed::new().eager().with("layout", "compact")];
    page.open(Document::cards(cards).script(script)).await;
    for index in 0..2 {
        assert_eq!(findings(page.card_at(index)).await, sound_findings(&page));
    }
    assert_eq!(doctor_requests(&page), 1);
}

async fn doctor_comes_where_trusted_types_are_enforced(page: Page) {
    let policy = format!(
        "script-src {} {} 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'",
        page.host.url(""),
        page.widget.url("")
    );
    let card = page
        .open(Document::from(debugged()).header("Content-Security-Policy", &policy))
        .await;
    assert_eq!(findings(card).await, sound_findings(&page));
}

async fn doctor_looks_again_when_an_attribute_changes(page: Page) {
    let card = page.open(debugged()).await;
    card.wait_ready().await;
    findings(card).await;
    card.set("layout", "compct").await;
    let slip = "Wrong: layout=\"compct\" is not known, and full is used: did you mean compact?";
    let says = "return [...root.querySelectorAll('.doctor li')].some((line) => line.textContent === arguments[0])";
    card.wait_until("the slip is told", says, [json!(slip)]).await;
    card.set("layout", "compact").await;
    card.wait_until(
        "the slip is mended",
        "return one('.doctor > p').textContent.includes('nothing is wrong')",
        [],
    )
    .await;
}

/// The attribute, its value, and what the doctor says.
const SLIPS: &[(&str, &str, &str)] = &[
    (
        "theme",
        "drak",
        "theme=\"drak\" is not known, and auto is used: did you mean dark?",
    ),
    (
        "theme",
        "pink",
        "theme=\"pink\" is not known, and auto is used: it is one of auto, light, dark",
    ),
    (
        "layout",
        "compakt",
        "layout=\"compakt\" is not known, and full is used: did you mean compact?",
    ),
    (
        "help",
        "leters",
        "help=\"leters\" is not known, and all is used: did you mean letters?",
    ),
    (
        "loading",
        "eagre",
        "loading=\"eagre\" is not known, and lazy is used: did you mean eager?",
    ),
    ("lang", "english", "lang=\"english\" is not known: did you mean en?"),
    (
        "lang",
        "!",
        "lang=\"!\" is not a language tag: write one such as en or ru",
    ),
    (
        "key",
        "AAAA",
        "key=\"AAAA\" does not begin with ed25519:: copy the whole key from the publisher, ed25519: and all",
    ),
    (
        "key",
        "ed25519:AAAA",
        "key=\"ed25519:AAAA\" has 3 bytes, not 32: copy the whole key from the publisher, ed25519: and all",
    ),
    (
        "key",
        "ed25519:?",
        "key=\"ed25519:?\" is not base64 after ed25519:: copy the whole key from the publisher, ed25519: and all",
    ),
    ("persn", "iris", "there is no attribute persn: did you mean person?"),
    ("fed", "x", "there is no attribute fed: did you mean feed?"),
    (
        "colour",
        "red",
        "there is no attribute colour: take it out, or look it up in the list of attributes",
    ),
    (
        "person",
        "",
        "person is missing: add person=\"…\", an item's id in the feed or the last part of it",
    ),
    (
        "feed",
        "",
        "feed is missing: add feed=\"https://…\", the address of the publisher's feed",
    ),
    (
        "feed",
        "ftp://feed.example/feed.json",
        "feed=\"ftp://feed.example/feed.json\" is not an http(s) address, and left out: write it out, from https:// on",
    ),
];

async fn slips_in_attributes_are_met_with_what_was_meant(page: Page) {
    for &(name, value, sentence) in SLIPS {
        let embed = debugged().with(name, value).with("class", "a").with("data-x", "b");
        let embed = if name == "loading" { embed } else { embed.eager() };
        let found = open_and_examine(&page, embed).await;
        let line = format!("Wrong: {sentence}");
        assert!(found.contains(&line), "{line}\n{found:#?}");
    }
}

async fn slips_in_the_script_tag_are_met_with_what_was_meant(page: Page) {
    let script = "<script async src=\"{script}\" data-debug data-feeed=\"{feed}\"></script>";
    let card = page.open(Document::from(Embed::new().eager()).script(script)).await;
    assert_wrong(
        &findings(card).await,
        "there is no attribute data-feeed: did you mean data-feed?",
    );
}

async fn policy_against_wasm_is_named(page: Page) {
    let policy = format!("script-src {} {}", page.host.url(""), page.widget.url(""));
    let document = Document::from(debugged()).header("Content-Security-Policy", &policy);
    assert_could_be_better(
        &open_and_examine(&page, document).await,
        "a policy of this page forbids WebAssembly, so the card is a larger download: add 'wasm-unsafe-eval' to \
         script-src",
    );
}

async fn policy_against_the_feed_is_named(page: Page) {
    let policy = format!("connect-src {}", page.widget.url(""));
    let document = Document::from(debugged()).header("Content-Security-Policy", &policy);
    let (feed, origin) = (page.feed_url(), page.feed.url(""));
    assert_wrong(
        &open_and_examine(&page, document).await,
        &format!("a policy of this page forbids {feed}: add {origin} to connect-src in its Content-Security-Policy"),
    );
}

/// Serves a feed whose person has a photograph, which itself is not there; returns its address.
fn serve_photo(page: &Page) -> String {
    let photo = page.feed.url("/iris.svg");
    let url = photo.clone();
    page.serve_feed(&fixtures::feed_where(|person| {
        person["photo"] = json!({ "url": url, "alt": "Iris among tulips" });
    }));
    photo
}

async fn wait_wrong(card: Card<'_>, sentence: &str) {
    let says = "return [...root.querySelectorAll('.doctor li')].some((line) => line.textContent === arguments[0])";
    card.wait_until("the doctor says it", says, [json!(format!("Wrong: {sentence}"))])
        .await;
}

async fn policy_against_the_photograph_is_named(page: Page) {
    let photo = serve_photo(&page);
    let document = Document::from(debugged()).header("Content-Security-Policy", "img-src 'self'");
    let card = page.open(document).await;
    let origin = page.feed.url("");
    wait_wrong(
        card,
        &format!(
            "a policy of this page forbids the photograph {photo}: add {origin} to img-src in its Content-Security-Policy"
        ),
    )
    .await;
}

async fn missing_photograph_is_named(page: Page) {
    let photo = serve_photo(&page);
    let card = page.open(debugged()).await;
    wait_wrong(
        card,
        &format!(
            "the photograph {photo} does not arrive: open it in a tab; its server must send \
             \"Access-Control-Allow-Origin: *\""
        ),
    )
    .await;
}

async fn missing_header_of_the_feed_is_named(page: Page) {
    page.answer_feed(Answer::json(&fixtures::feed()).without_cors());
    let feed = page.feed_url();
    assert_wrong(
        &open_and_examine(&page, debugged()).await,
        &format!(
            "{feed} may not be read by other sites: its server must send the header \"Access-Control-Allow-Origin: *\""
        ),
    );
}

async fn missing_feed_is_named(page: Page) {
    page.answer_feed(Answer::status(404));
    let feed = page.feed_url();
    assert_wrong(
        &open_and_examine(&page, debugged()).await,
        &format!("{feed} answers 404: there is no such file, look at the address"),
    );
}

async fn unreachable_feed_is_named(page: Page) {
    // The port that nobody serves.
    let feed = "http://127.0.0.1:9/feed.json";
    let found = open_and_examine(&page, debugged().with("feed", feed)).await;
    assert_wrong(
        &found,
        &format!("{feed} cannot be reached: open it in a tab, look at the host's name and its certificate"),
    );
}

async fn page_in_place_of_the_feed_is_named(page: Page) {
    page.answer_feed(Answer::bytes("text/html", "<!doctype html><title>Feeds</title>"));
    let feed = page.feed_url();
    assert_wrong(
        &open_and_examine(&page, debugged()).await,
        &format!("{feed} is not JSON in UTF-8 (its type is text/html): write the address of the feed itself"),
    );
}

async fn json_that_is_no_feed_is_named(page: Page) {
    page.answer_feed(Answer::json(&json!({ "items": [] })));
    let feed = page.feed_url();
    assert_wrong(
        &open_and_examine(&page, debugged()).await,
        &format!("{feed} is JSON, but not a feed for this card: it has no _prisoner_card or no items"),
    );
}

async fn feed_past_its_date_is_named(page: Page) {
    let mut feed = fixtures::feed();
    feed["_prisoner_card"]["valid_until"] = json!("2026-11-02T00:00:00Z");
    page.serve_feed(&feed);
    let feed = page.feed_url();
    assert_wrong(
        &open_and_examine(&page, debugged()).await,
        &format!(
            "{feed} was valid until 2026-11-02T00:00:00Z, and its cards warn of it: ask the publisher for a newer issue"
        ),
    );
}

async fn person_who_is_not_in_the_feed_is_met_with_the_nearest(page: Page) {
    let feed = page.feed_url();
    assert_wrong(
        &open_and_examine(&page, debugged().with("person", "irsi")).await,
        &format!("person=\"irsi\" is not in {feed}: did you mean iris?"),
    );
    assert_wrong(
        &open_and_examine(&page, debugged().with("person", "somebody-else")).await,
        &format!("person=\"somebody-else\" is not in {feed}: look for the id of the item in the feed (it has 1)"),
    );
}

async fn withdrawn_person_is_named(page: Page) {
    page.serve_feed(&fixtures::feed_where(|person| person["withdrawn"] = json!(true)));
    assert_wrong(
        &open_and_examine(&page, debugged()).await,
        "the publisher has withdrawn the profile of \"iris\": take the card off the page",
    );
}

async fn missing_signature_is_named(page: Page) {
    let feed = page.feed_url();
    let embed = signed_embed(&signing_key(1)).eager().with("debug", "");
    assert_wrong(
        &open_and_examine(&page, embed).await,
        &format!(
            "the signature of {feed} is missing, so nothing is shown: {feed}.sig answers 404: there is no such file, \
             look at the address"
        ),
    );
}

async fn bad_signature_is_named(page: Page) {
    let feed = fixtures::feed().to_string();
    serve_signed(&page, "/feed.json", &feed, &envelope(&feed, &signing_key(2), TYPE));
    let embed = signed_embed(&signing_key(1)).eager().with("debug", "");
    let url = page.feed_url();
    assert_wrong(
        &open_and_examine(&page, embed).await,
        &format!(
            "{url} is not shown: no signature of it fits a key in the attribute key: sign the feed, or correct the key"
        ),
    );
}

async fn good_signature_is_named(page: Page) {
    let (feed, key) = (fixtures::feed().to_string(), signing_key(1));
    serve_signed(&page, "/feed.json", &feed, &envelope(&feed, &key, TYPE));
    let found = open_and_examine(&page, debugged().with("key", &public(&key))).await;
    let url = page.feed_url();
    assert_eq!(
        found.last(),
        Some(&format!("Good: {url} is signed by a key in the attribute key"))
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
        &format!("the page has the script twice: {url} is used and {url}?2 is not, so take one of them out"),
    );
}

async fn card_that_is_not_displayed_is_named(page: Page) {
    let html = format!(
        "<div style=\"display: none\">{}</div>",
        Embed::new().with("debug", "").html()
    );
    let card = page.open(Document::html(html)).await;
    assert_wrong(
        &findings(card).await,
        "the card is not displayed, so it loads nothing: look at the styles of what is around it",
    );
}

/// Runs the doctor's file as its reader does who pastes it into the console, and returns what it says.
async fn paste(page: &Page, document: Document) -> Vec<String> {
    let card = page.open(document).await;
    assert!(card.shows_fallback().await);
    let source = page.widget.bytes_of(&page.widget.path_ending_in(".doctor.js"));
    page.run(&String::from_utf8(source).expect("a script"), []).await;
    let told = "return window.recorder.console.some(({ level }) => level === 'error')";
    page.wait_until("the doctor has told it", told, []).await;
    let lines = page.console().await.into_iter().map(|line| line.text);
    lines.collect()
}

fn told(sentence: &str) -> [String; 2] {
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
        told(&format!(
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
        told(&format!(
            "{script} answers 404: there is no such file, look at the address"
        ))
    );
}

async fn script_that_a_consent_manager_holds_is_named_from_the_console(page: Page) {
    let document = Document::from(Embed::new()).script("<script type=\"text/plain\" src=\"{script}\"></script>");
    assert_eq!(
        paste(&page, document).await,
        told(
            "the script's tag has type=\"text/plain\", so it does not run (a consent manager may have set it): take type \
             out"
        )
    );
}

async fn script_with_integrity_and_no_crossorigin_is_named_from_the_console(page: Page) {
    let script = "<script async src=\"{script}\" integrity=\"sha384-AAAA\"></script>";
    assert_eq!(
        paste(&page, Document::from(Embed::new()).script(script)).await,
        told("the script's tag has integrity and no crossorigin, so browsers refuse the script: add crossorigin to it")
    );
}

async fn script_that_does_not_fit_its_integrity_is_named_from_the_console(page: Page) {
    let script = "<script async crossorigin src=\"{script}\" \
                  integrity=\"sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"></script>";
    let document = Document::from(Embed::new()).script(script);
    let script = page.widget_url("prisoner-card.js");
    assert_eq!(
        paste(&page, document).await,
        told(&format!(
            "{script} is there and has not run: compare the tag's integrity with the file's, in integrity.json"
        ))
    );
}

async fn page_without_the_script_is_named_from_the_console(page: Page) {
    assert_eq!(
        paste(&page, Document::from(Embed::new()).script("")).await,
        told(
            "no script on this page loads prisoner-card.js: add its tag, and look whether your editor has taken it out"
        )
    );
}

async fn panel_is_accessible_in_light_and_dark(page: Page) {
    for theme in ["light", "dark"] {
        let card = page
            .open(Document::from(debugged().with("theme", theme).with("layout", "compct")).in_frame(320))
            .await;
        card.wait_ready().await;
        findings(card).await;
        page.assert_accessible(theme).await;
        let width = "return one('.doctor').scrollWidth <= one('.doctor').clientWidth";
        assert_eq!(card.run(width, []).await, json!(true), "{theme}");
    }
}
