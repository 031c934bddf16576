//! Sites of the publisher's tool, on a static host.

use std::path::PathBuf;

use prisoner_card_cli::{args, build, outcome::Outcome};
use tempfile::TempDir;
use thirtyfour::Key;

use super::works::assert_nothing_shifts;
use crate::prelude::*;

scenarios![
    // The pages are served unchanged, and so without the script that removes WebAssembly in WebKit.
    persons_page_comes_alive_under_its_own_policy for Wasm,
    padded_feed_of_a_person_is_read_in_each_compressed_form,
    persons_page_in_russian_fits_a_phone by Code,
    list_is_searched_in_either_alphabet by Code,
];

pub(super) const SITE: &str = "/cards/";

fn serve_site(page: &Page, feed: &Value) -> TempDir {
    build_site(page, &page.host, feed)
}

/// Builds the site of a feed with the built widget, and makes a server serve it.
pub(super) fn build_site(page: &Page, origin: &Origin, feed: &Value) -> TempDir {
    build_signed_site(page, origin, feed, Vec::new())
}

/// The same, signed with these secret keys.
pub(super) fn build_signed_site(page: &Page, origin: &Origin, feed: &Value, secret: Vec<PathBuf>) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("feed.json");
    std::fs::write(&file, feed.to_string()).expect("the feed is written");
    let arguments = args::Build {
        feed: file.to_str().expect("a plain path").to_owned(),
        out: folder.path().join("site"),
        base_url: Some(origin.url(SITE)),
        widget: Some(page.dist().to_owned()),
        fonts: Vec::new(),
        secret,
        passphrase_file: Vec::new(),
        security_contact: Vec::new(),
        keep_unknown: false,
    };
    assert_eq!(build::run(&arguments), Ok(Outcome::Done));
    origin.serve_folder(SITE, &arguments.out);
    folder
}

/// Asserts that every request of the page went to its own server, and that none was blocked.
pub(super) async fn assert_kept_to_its_policy(page: &Page) {
    let outside = page.run(
        "return performance.getEntriesByType('resource').map((entry) => entry.name)
            .filter((name) => !name.startsWith(location.origin))",
    );
    assert_eq!(outside.await, json!([]));
    // Firefox and WebKit keep no reports for later observers.
    let refused = page.run_async(
        "const done = arguments[arguments.length - 1];
        if (!globalThis.ReportingObserver) return done([]);
        const types = ['csp-violation'];
        const observer = new ReportingObserver((reports) => done(reports.map((report) => report.body.toJSON())),
            { types, buffered: true });
        observer.observe();
        requestAnimationFrame(() => requestAnimationFrame(() => done(observer.takeRecords().map(String))))",
        [],
    );
    assert_eq!(refused.await, json!([]));
}

async fn persons_page_comes_alive_under_its_own_policy(page: Page) {
    let _site = serve_site(&page, &fixtures::sample());
    let card = page.visit(&format!("{SITE}p/mironov/")).await;
    card.wait_ready().await;
    assert_kept_to_its_policy(&page).await;
    assert_eq!(
        page.run("return document.querySelectorAll('prisoner-card').length")
            .await,
        json!(1)
    );
    // The address is the same to the letter as in the file, which is the whole page without scripts.
    let written = page.run_async(
        "const done = arguments[arguments.length - 1];
        fetch('').then((response) => response.text()).then((html) => {
            const page = new DOMParser().parseFromString(html, 'text/html');
            const card = page.querySelector('prisoner-card > template').content;
            done(card.querySelector('[data-copy=envelope]').textContent);
        })",
        [],
    );
    assert_eq!(written.await, json!(card.text("[data-copy=envelope]").await));
    assert_nothing_shifts(&page).await;
    page.picture("site-person.png").await;
}

/// Hosts send the compressed files beside a feed; their padding is special, and decoders skip it.
async fn padded_feed_of_a_person_is_read_in_each_compressed_form(page: Page) {
    // Chromium accepts brotli over https alone.
    let page = page.over_https().await;
    let folder = build_site(&page, &page.host, &fixtures::sample());
    for (ending, encoding) in [(".br", "br"), (".gz", "gzip"), ("", "identity")] {
        let file = folder.path().join(format!("site/p/mironov/feed.json{ending}"));
        let bytes = std::fs::read(file).expect("it is there");
        assert!(bytes.len().is_power_of_two(), "{ending}: {}", bytes.len());
        let answer = Answer::bytes("application/json", bytes).with("Content-Encoding", encoding);
        page.feed.serve("/padded.json", answer);
        page.open_ready(Embed::of("padded", "mironov")).await;
    }
}

async fn persons_page_in_russian_fits_a_phone(page: Page) {
    let _site = serve_site(&page, &fixtures::sample());
    page.host.serve(
        "/phone",
        Answer::html(format!(
            "<!doctype html><title>A phone</title><iframe src=\"{SITE}p/mironov/ru/\" width=\"320\" \
             height=\"2400\" style=\"border: 0\"></iframe>"
        )),
    );
    page.visit("/phone").await;
    let wide = page.wait_until(
        "the card in the frame is ready",
        "const inner = document.querySelector('iframe').contentDocument;
        return inner.querySelector('prisoner-card').dataset.state === 'ready'
            && { overflow: inner.documentElement.scrollWidth - inner.documentElement.clientWidth,
                language: inner.documentElement.lang }",
    );
    assert_eq!(wide.await, json!({ "overflow": 0, "language": "ru" }));
    page.picture("site-phone.png").await;
}

async fn list_is_searched_in_either_alphabet(page: Page) {
    let _site = serve_site(&page, &fixtures::people());
    page.visit(&format!("{SITE}ru/")).await;
    assert_kept_to_its_policy(&page).await;
    let shown =
        "return [...document.querySelectorAll('section:not([hidden]) li:not([hidden]) a')].map((a) => a.textContent)";
    let everybody = page.run(shown).await;
    let everybody = everybody.as_array().expect("a list").clone();
    assert!(everybody.len() > 9, "{everybody:?}");
    let name = fixtures::people()["items"][0]["_prisoner_card"]["name"]["ru"]["family"].clone();
    let name = name.as_str().expect("a family name").to_lowercase();
    page.run("document.querySelector('#find').focus()").await;
    page.press(name.as_str()).await;
    let found = page.wait_until(
        "some are found",
        "const shown = document.querySelectorAll('section:not([hidden]) li:not([hidden])').length;
        return document.querySelector('output').textContent && { shown }",
    );
    let found = found.await["shown"].as_u64().expect("a number");
    assert!(
        found >= 1 && found < everybody.len() as u64,
        "{found} of {}",
        everybody.len()
    );
    page.picture("site-list.png").await;
    page.press(Key::Escape + "").await;
    page.wait_until(
        "all are back",
        "return document.querySelector('#find').value === '' && !document.querySelector('li[hidden]')",
    )
    .await;
}
