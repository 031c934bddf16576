//! The documentation site, with the widget at hand, as a static host serves it from a sub-folder.

use std::{collections::BTreeSet, fs, path::Path};

use serde_json::{Value, json};
use tempfile::TempDir;

use super::sites::assert_kept_to_its_policy;
use crate::{origins::Answer, page::Page, scenario::scenarios};

scenarios![
    // The pages are served as they are, and so without what takes WebAssembly away in WebKit.
    every_example_is_alive_under_the_sites_policy for Wasm,
    snippet_of_the_first_page_works_on_a_strangers_page for Wasm,
    every_page_can_be_read_without_scripts for Wasm,
    every_page_fits_a_phone by Code,
    documentation_is_accessible by Code,
    every_built_file_is_in_the_reference by Code,
    documentation_in_pictures in Chromium for Wasm,
];

const SITE: &str = "/project/docs/";

/// Builds the site, has the server serve it, and returns its pages.
fn serve_site(page: &Page) -> (TempDir, Vec<String>) {
    let folder = tempfile::tempdir().expect("a folder");
    prisoner_card_book::build(folder.path(), Some(page.dist())).expect("the site is built");
    page.host.serve_folder(SITE, folder.path());
    let mut pages = Vec::new();
    for part in ["", "platforms/", "reference/", "ru/"] {
        let files = fs::read_dir(folder.path().join(part)).expect("a folder of the site");
        let names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
        pages.extend(
            names
                .filter(|name| ending(name) == "html")
                .map(|name| format!("{part}{name}")),
        );
    }
    pages.sort();
    (folder, pages)
}

fn ending(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or_default()
}

fn html(folder: &Path, page: &str) -> String {
    fs::read_to_string(folder.join(page)).expect("a page")
}

async fn every_example_is_alive_under_the_sites_policy(page: Page) {
    let (folder, pages) = serve_site(&page);
    let mut count = 0;
    for path in pages {
        let examples = html(folder.path(), &path).matches("<figure class=\"live\">").count();
        if examples == 0 {
            continue;
        }
        page.visit(&format!("{SITE}{path}")).await;
        let state = page.wait_until(
            "each example is ready or failed",
            "const cards = [...document.querySelectorAll('.live :is(prisoner-card, prisoner-list)')];
            for (const card of cards) if (card.localName === 'prisoner-card') card.setAttribute('loading', 'eager');
            const states = cards.map((card) => card.dataset.state);
            return states.length === arguments[0] && states.every((state) => ['ready', 'failed'].includes(state)) && states",
            [json!(examples)],
        );
        assert_eq!(state.await, json!(vec!["ready"; examples]), "{path}");
        // The doctor tries the script first, which Trusted Types refuse, and then comes as a module.
        if !html(folder.path(), &path).contains("<prisoner-card debug") {
            assert_kept_to_its_policy(&page).await;
        }
        count += examples;
    }
    assert!(count > 10, "{count}");
}

async fn snippet_of_the_first_page_works_on_a_strangers_page(page: Page) {
    let _site = serve_site(&page);
    page.host.send_with_all("Access-Control-Allow-Origin", "*");
    page.visit(&format!("{SITE}index.html")).await;
    let snippet = page.wait_until(
        "the snippet has the site's own address",
        "const text = document.querySelector('pre code').textContent;
        return text.includes(location.origin) && text",
        [],
    );
    let snippet = snippet.await;
    let snippet = snippet.as_str().expect("a text");
    assert!(!snippet.contains(".example/"), "{snippet}");
    page.feed.serve(
        "/stranger",
        Answer::html(format!("<!doctype html><title>A stranger</title>{snippet}")),
    );
    let card = page.visit_at(&page.feed.url("/stranger")).await;
    card.wait_ready().await;
}

async fn every_page_can_be_read_without_scripts(page: Page) {
    let (_site, pages) = serve_site(&page);
    page.host.send_with_all("Content-Security-Policy", "script-src 'none'");
    for path in &pages {
        page.visit(&format!("{SITE}{path}")).await;
        let seen = page.run(
            "const seen = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
            return {
                text: document.querySelector('main').innerText.length > 150,
                links: seen('#contents a') >= arguments[0],
                fallbacks: seen('.live :is(prisoner-card, prisoner-list) > a')
                    === document.querySelectorAll('.live :is(prisoner-card, prisoner-list) > a').length,
                current: seen('#contents [aria-current]'),
                buttons: seen('main button'),
            }",
            [json!(5)],
        );
        let expected = json!({ "text": true, "links": true, "fallbacks": true, "current": 1, "buttons": 0 });
        assert_eq!(seen.await, expected, "{path}");
    }
}

/// Opens a page in a frame as wide as a phone, and waits for its cards.
async fn visit_on_phone(page: &Page, path: &str, height: u32) -> Value {
    page.host.serve(
        "/phone",
        Answer::html(format!(
            "<!doctype html><html lang=\"en\"><title>A phone</title><body style=\"margin: 0\">\
             <iframe src=\"{SITE}{path}\" width=\"320\" height=\"{height}\" style=\"border: 0\"></iframe>"
        )),
    );
    page.visit("/phone").await;
    page.wait_until(
        "the page in the frame is there with its cards",
        "const inner = document.querySelector('iframe').contentDocument;
        if (inner.readyState !== 'complete' || !inner.querySelector('main')) return false;
        const cards = [...inner.querySelectorAll('.live prisoner-card')];
        for (const card of cards) card.setAttribute('loading', 'eager');
        return cards.every((card) => ['ready', 'failed'].includes(card.dataset.state))
            && { overflow: inner.documentElement.scrollWidth - inner.documentElement.clientWidth }",
        [],
    )
    .await
}

async fn every_page_fits_a_phone(page: Page) {
    let (_site, pages) = serve_site(&page);
    for path in &pages {
        assert_eq!(
            visit_on_phone(&page, path, 700).await,
            json!({ "overflow": 0 }),
            "{path}"
        );
    }
}

async fn documentation_is_accessible(page: Page) {
    let (_site, pages) = serve_site(&page);
    for path in &pages {
        page.visit(&format!("{SITE}{path}")).await;
        page.inject_checker().await;
        page.assert_accessible(path).await;
    }
}

/// The name without the digits of its hash, as the reference has it.
fn without_hash(name: &str) -> String {
    let is_hash = |word: &str| word.len() == 16 && word.chars().all(|digit| digit.is_ascii_hexdigit());
    let hash = name.split(['-', '.']).find(|word| is_hash(word));
    let Some((start, end)) = hash.and_then(|hash| name.split_once(hash)) else {
        return name.to_owned();
    };
    let end = if ending(end) == "json" { ".LANGUAGE.json" } else { end };
    format!("{start}HASH{end}")
}

async fn every_built_file_is_in_the_reference(page: Page) {
    let reference = include_str!("../../../../docs/reference/files.md");
    let files = fs::read_dir(page.dist()).expect("dist/");
    let names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    let built: BTreeSet<_> = names
        .filter(|name| !["br", "gz"].contains(&ending(name)))
        .map(|name| without_hash(&name))
        .collect();
    let rows = reference
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split(" |").next());
    let listed: BTreeSet<_> = rows
        .flat_map(|cell| cell.split('`').map(str::to_owned).collect::<Vec<_>>())
        .filter(|name| name.contains('.') && !name.starts_with('*'))
        .collect();
    assert_eq!(built, listed, "docs/reference/files.md has other files than dist/");
}

/// For people to look at.
async fn documentation_in_pictures(page: Page) {
    let _site = serve_site(&page);
    for theme in ["light", "dark"] {
        page.emulate("", &[("prefers-color-scheme", theme)]).await;
        for (name, path) in [
            ("first", "index.html"),
            ("embedding", "embedding.html"),
            ("platforms", "platforms/index.html"),
            ("element", "reference/element.html"),
            ("ru", "ru/index.html"),
        ] {
            page.visit(&format!("{SITE}{path}")).await;
            page.wait_until(
                "the cards are ready",
                "return [...document.querySelectorAll('.live prisoner-card')].every((card) => {
                    card.setAttribute('loading', 'eager');
                    return card.dataset.state === 'ready';
                })",
                [],
            )
            .await;
            page.picture(&format!("docs-{name}-{theme}.png")).await;
            page.run(
                "document.querySelector('.live, .table-wrapper').scrollIntoView({ behavior: 'instant' })",
                [],
            )
            .await;
            page.picture(&format!("docs-{name}-{theme}-below.png")).await;
        }
        for (name, path) in [
            ("first", "index.html"),
            ("element", "reference/element.html"),
            ("ru", "ru/index.html"),
        ] {
            visit_on_phone(&page, path, 1000).await;
            page.picture(&format!("docs-{name}-320-{theme}.png")).await;
        }
    }
}
