//! The doctor: a card with `debug` shows the page's owner the faults of the page. One broken page for each known fault,
//! with the exact sentence; this file has the panel and the faults of a page. The others: `doctor_feeds`, `doctor_files`;
//! each slip in an attribute is a line of `tests/shell/doctor.test.js`.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::prelude::*;

scenarios![
    visitors_without_debug_load_no_doctor,
    nothing_is_wrong_with_a_sound_page,
    script_tag_calls_the_doctor_for_all_cards by Code,
    doctor_comes_where_trusted_types_are_enforced in Chromium | Firefox,
    doctor_looks_again_when_an_attribute_changes by Code,
    panel_keeps_its_styles_and_goes_with_the_attribute by Code,
    slips_in_the_script_tag_are_met_with_what_was_meant by Code,
    settings_in_the_address_of_the_script_are_the_pages by Code,
    card_that_is_not_displayed_is_named by Code,
    recorders_and_speculation_rules_of_the_page_are_named,
    panel_is_accessible_in_light_and_dark by Code,
];

pub(super) fn debugged() -> Embed {
    Embed::new().eager().with("debug", "")
}

fn doctor_requests(page: &Page) -> usize {
    page.widget
        .requests_for(&page.widget.path_ending_in(".doctor.js"))
        .len()
}

/// The lines of the panel, once it has any.
pub(super) async fn findings(card: Card<'_>) -> Vec<String> {
    card.wait_until("the doctor has come", "return root.querySelector('.doctor li')")
        .await;
    card.texts(".doctor li").await
}

/// Asserts that this is the doctor's only fault marked as wrong.
#[track_caller]
pub(super) fn assert_wrong(findings: &[String], sentence: &str) {
    let wrong: Vec<_> = findings
        .iter()
        .filter_map(|line| line.strip_prefix("Wrong: "))
        .collect();
    assert_eq!(wrong, [sentence], "{findings:#?}");
}

/// Asserts that the doctor finds this wrong with a page, and nothing else.
pub(super) async fn assert_finds(page: &Page, document: impl Into<Document>, sentence: &str) {
    assert_wrong(&open_and_examine(page, document).await, sentence);
}

#[track_caller]
pub(super) fn assert_could_be_better(findings: &[String], sentence: &str) {
    let line = format!("Could be better: {sentence}");
    assert!(findings.contains(&line), "{line}\n{findings:#?}");
    assert!(
        !findings.iter().any(|line| line.starts_with("Wrong: ")),
        "{findings:#?}"
    );
}

pub(super) async fn open_and_examine(page: &Page, document: impl Into<Document>) -> Vec<String> {
    let card = page.open(document).await;
    card.wait_settled().await;
    // It may have looked before the card had settled; then it looks again.
    page.wait_two_frames().await;
    findings(card).await
}

async fn visitors_without_debug_load_no_doctor(page: Page) {
    let card = page.open_ready(Embed::new()).await;
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
    if page.program == Program::NoWasm {
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
        "Could be better: no key is set, so an attacker who takes over the host of {feed} can change its addresses: ask the \
         publisher for a key"
    ));
    findings
}

async fn nothing_is_wrong_with_a_sound_page(page: Page) {
    let card = page.open_ready(debugged()).await;
    let expected = sound_findings(&page);
    assert_eq!(findings(card).await, expected);
    assert_eq!(
        card.text(".doctor > p").await,
        "For the owner of this page: nothing is wrong. Visitors see this as long as the tag has the attribute debug."
    );
    assert_eq!(doctor_requests(&page), 1);
    // The same lines in the console, once.
    let lines: Vec<_> = page.console().await.into_iter().map(|line| line.text).collect();
    let marked = expected
        .iter()
        .map(|line| line.replacen("Good: ", "✓ ", 1).replacen("Could be better: ", "! ", 1));
    let reported: Vec<_> = [r#"prisoner-card: person="iris": nothing is wrong"#.to_owned()]
        .into_iter()
        .chain(marked)
        .collect();
    assert_eq!(lines, reported);
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
    let card = page.open_ready(debugged()).await;
    findings(card).await;
    card.set("layout", "compct").await;
    let slip = "Wrong: layout=\"compct\" is not known, so full is used: did you mean compact?";
    let says = "return [...root.querySelectorAll('.doctor li')].some((line) => line.textContent === arguments[0])";
    card.wait_until_with("the slip is named", says, [json!(slip)]).await;
    card.set("layout", "compact").await;
    card.wait_until(
        "the slip is fixed",
        "return one('.doctor > p').textContent.includes('nothing is wrong')",
    )
    .await;
}

async fn panel_keeps_its_styles_and_goes_with_the_attribute(page: Page) {
    let card = page.open_ready(debugged()).await;
    findings(card).await;
    let look = "return getComputedStyle(one('.doctor')).borderTopStyle";
    assert_ne!(card.run(look).await, json!("none"));
    // It is drawn afresh, and nothing else is wrong than before.
    card.run("return card.refresh()").await;
    card.wait_ready().await;
    card.wait_until(
        "the panel has its styles",
        "return getComputedStyle(one('.doctor')).borderTopStyle !== 'none'",
    )
    .await;
    card.run("card.debug = false").await;
    card.wait_until("the panel has gone", "return !root.querySelector('.doctor')")
        .await;
    card.run("card.debug = true").await;
    findings(card).await;
}

async fn slips_in_the_script_tag_are_met_with_what_was_meant(page: Page) {
    let script = "<script async src=\"{script}\" data-debug data-feeed=\"{feed}\"></script>";
    let card = page.open(Document::from(Embed::new().eager()).script(script)).await;
    assert_wrong(
        &findings(card).await,
        "there is no attribute data-feeed: did you mean data-feed?",
    );
}

async fn settings_in_the_address_of_the_script_are_the_pages(page: Page) {
    let script = "<script async src=\"{script}?feed={feed}\" data-cfasync=\"false\"></script>";
    let found = open_and_examine(&page, Document::from(debugged().without("feed")).script(script)).await;
    assert_eq!(found[1..], sound_findings(&page)[1..]);
}

async fn card_that_is_not_displayed_is_named(page: Page) {
    for hidden in [
        "<div style=\"display: none\">CARD</div>",
        "<details><summary>Letters</summary>CARD</details>",
    ] {
        let html = hidden.replace("CARD", &Embed::new().with("debug", "").html());
        let card = page.open(Document::html(html)).await;
        assert_wrong(
            &findings(card).await,
            "the card is not displayed, so it loads nothing: check the styles of the elements around it",
        );
    }
}

async fn recorders_and_speculation_rules_of_the_page_are_named(page: Page) {
    // Recorders are known by a name or by the address of a script.
    let by_name = "window.clarity = window.DD_RUM = window._hjSettings = window._mfq = window.ym = () => {}";
    let head = format!(
        "<script>{by_name}</script><script type=\"text/plain\" src=\"https://edge.fullstory.com/s/fs.js\"></script>
        <script type=\"text/plain\" src=\"https://cdn.example/npm/rrweb@2/dist/rrweb.min.js\"></script>
        <script type=\"text/plain\" src=\"https://js.sentry-cdn.com/0.min.js\"></script>
        <script type=\"text/plain\" src=\"https://cdn.lr-in.com/LogRocket.min.js\"></script>
        <script type=\"speculationrules\">{{\"prefetch\": [{{\"where\": {{\"href_matches\": \"/*\"}}}}]}}</script>"
    );
    let found = open_and_examine(&page, Document::from(debugged()).head(&head)).await;
    for name in [
        "Clarity",
        "Datadog",
        "FullStory",
        "Hotjar",
        "LogRocket",
        "Mouseflow",
        "rrweb",
        "Sentry",
        "Yandex Metrica",
    ] {
        assert_could_be_better(
            &found,
            &format!(
                "{name} may record what readers do on this page: it is asked to leave the card out, but it sees that they came \
                 to it, so keep it off pages with a card"
            ),
        );
    }
    let rules = "speculation rules of this page may have browsers visit links before a reader chooses them: leave out those of \
                 cards, with {\"not\": {\"selector_matches\": \".no-prefetch\"}}";
    assert_could_be_better(&found, rules);
    // Rules that leave out cards are no fault.
    let careful = "<script type=\"speculationrules\">{\"prefetch\": [{\"where\": {\"not\": {\"selector_matches\": \".no-prefetch\"}}}]}</script>";
    let found = open_and_examine(&page, Document::from(debugged()).head(careful)).await;
    assert_eq!(found, sound_findings(&page));
}

async fn panel_is_accessible_in_light_and_dark(page: Page) {
    for theme in ["light", "dark"] {
        let card = page
            .open_ready(Document::from(debugged().with("theme", theme).with("layout", "compct")).in_frame(320))
            .await;
        findings(card).await;
        page.assert_accessible(theme).await;
        let width = "return one('.doctor').scrollWidth <= one('.doctor').clientWidth";
        assert_eq!(card.run(width).await, json!(true), "{theme}");
    }
}
