//! The documentation site, with the built widget, on a static host in a sub-folder.

use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use prisoner_card_book::{Parts, SAMPLE_URL};
use prisoner_card_cli::{args, build, outcome::Outcome};
use tempfile::TempDir;
use thirtyfour::Key;

use super::sites::assert_kept_to_its_policy;
use crate::prelude::*;

scenarios![
    // The pages are served unchanged, and so without the script that removes WebAssembly in WebKit.
    every_example_is_alive_under_the_sites_policy by Code,
    copied_snippet_of_the_first_page_makes_a_card_in_an_empty_file_on_another_site for Wasm,
    copied_examples_name_what_the_live_ones_have by Code,
    search_is_used_with_the_keyboard_alone by Code,
    search_in_russian_finds_other_endings_and_english_pages by Code,
    search_that_does_not_come_says_so by Code,
    every_page_can_be_read_without_scripts by Code,
    every_page_fits_a_phone by Code,
    documentation_is_accessible by Code,
    every_built_file_is_in_the_reference by Code,
    documentation_in_pictures in Chromium for Wasm,
];

const SITE: &str = "/project/docs/";

/// The site, built for the first scenario that needs it, and its pages.
struct Site {
    folder: PathBuf,
    pages: Vec<String>,
}

/// Makes the server serve the site. No test changes its files.
fn serve_site(page: &Page) -> &'static Site {
    static SITE_OF_ALL: OnceLock<Site> = OnceLock::new();
    let site = SITE_OF_ALL.get_or_init(|| build_site(page));
    page.host.serve_folder(SITE, &site.folder);
    // Like hosts of static files: a page in a sandbox has no origin, and loads its scripts and feed with CORS.
    page.host.send_with_all("Access-Control-Allow-Origin", "*");
    site
}

fn build_site(page: &Page) -> Site {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documentation");
    // The folder of an earlier run.
    let _ = fs::remove_dir_all(&folder);
    let search = scripts_of_the_search();
    let sample = sample_site(page);
    let parts = Parts {
        widget: Some(page.dist()),
        search: Some(&search),
        sample: Some(&sample.path().join("site")),
    };
    prisoner_card_book::build(&folder, parts).expect("the site is built");
    let mut pages = Vec::new();
    for part in ["", "platforms/", "reference/", "ru/", "ru/reference/"] {
        let files = fs::read_dir(folder.join(part)).expect("a folder of the site");
        let names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
        pages.extend(
            names
                .filter(|name| ending(name) == "html")
                .map(|name| format!("{part}{name}")),
        );
    }
    pages.sort();
    Site { folder, pages }
}

/// The site in the frames, built like that of `cargo xtask docs`.
fn sample_site(page: &Page) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let feed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static/feed.json");
    let arguments = args::Build {
        feed: feed.to_str().expect("a plain path").to_owned(),
        out: folder.path().join("site"),
        base_url: Some(SAMPLE_URL.to_owned()),
        widget: Some(page.dist().to_owned()),
        fonts: Vec::new(),
        secret: Vec::new(),
        passphrase_file: Vec::new(),
        security_contact: Vec::new(),
        keep_unknown: false,
    };
    assert_eq!(build::run(&arguments), Ok(Outcome::Done));
    folder
}

/// The folder with the scripts that `cargo xtask docs` bundles.
fn scripts_of_the_search() -> PathBuf {
    let default = || {
        [env!("CARGO_TARGET_TMPDIR"), "..", "xtask", "docs-search"]
            .iter()
            .collect()
    };
    let folder = env::var_os("PRISONER_CARD_DOCS_SEARCH").map_or_else(default, PathBuf::from);
    assert!(
        folder.join("search.js").is_file(),
        "there is no search in {}: `cargo xtask docs` bundles it",
        folder.display()
    );
    folder
}

fn ending(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or_default()
}

fn html(folder: &Path, page: &str) -> String {
    fs::read_to_string(folder.join(page)).expect("a page")
}

/// The `height` of the frames in the documents.
const HEIGHT_IN_THE_SNIPPET: &str = "1180";

async fn every_example_is_alive_under_the_sites_policy(page: Page) {
    let site = serve_site(&page);
    let mut count = 0;
    for path in &site.pages {
        let text = html(&site.folder, path);
        let examples = text.matches("<figure class=\"live\">").count();
        if examples == 0 {
            continue;
        }
        let frames = text.matches("<iframe").count();
        page.visit(&format!("{SITE}{path}")).await;
        let state = page.wait_until_with(
            "each example is ready or failed",
            "const cards = [...document.querySelectorAll('.live :is(prisoner-card, prisoner-list)')];
            for (const card of cards) if (card.localName === 'prisoner-card') card.setAttribute('loading', 'eager');
            const states = cards.map((card) => card.dataset.state);
            return states.length === arguments[0] && states.every((state) => ['ready', 'failed'].includes(state)) && states",
            [json!(examples - frames)],
        );
        assert_eq!(state.await, json!(vec!["ready"; examples - frames]), "{path}");
        page.wait_until_with(
            "each frame has the height that its card asks for",
            "const frames = [...document.querySelectorAll('.live iframe')];
            for (const frame of frames) frame.loading = 'eager';
            return frames.length === arguments[0]
                && frames.every((frame) => frame.getAttribute('height') !== arguments[1])",
            [json!(frames), json!(HEIGHT_IN_THE_SNIPPET)],
        )
        .await;
        // The doctor tries the script first, which Trusted Types refuse, and then comes as a module.
        if !html(&site.folder, path).contains("<prisoner-card debug") {
            assert_kept_to_its_policy(&page).await;
        }
        count += examples;
    }
    assert!(count > 10, "{count}");
}

async fn copied_snippet_of_the_first_page_makes_a_card_in_an_empty_file_on_another_site(page: Page) {
    serve_site(&page);
    page.host.send_with_all("Access-Control-Allow-Origin", "*");
    page.visit(&format!("{SITE}index.html")).await;
    page.click("return document.querySelector('.copy')", []).await;
    page.wait_until(
        "it says that the example is copied",
        "return document.querySelector('.copy').textContent === 'Copied'",
    )
    .await;
    let snippet = page.clipboard().await;
    assert!(snippet.contains("<prisoner-card"), "{snippet}");
    page.feed.serve("/card.html", Answer::html(snippet));
    let card = page.visit_at(&page.feed.url("/card.html")).await;
    card.wait_ready().await;
    assert!(card.visible_text().await.contains("Sergei Gennadyevich Mironov"));
}

async fn copied_examples_name_what_the_live_ones_have(page: Page) {
    let site = serve_site(&page);
    for path in &site.pages {
        if !html(&site.folder, path).contains("<figure class=\"live\">") {
            continue;
        }
        page.visit(&format!("{SITE}{path}")).await;
        let compared = page.wait_until_with(
            "each example has its button",
            "const lives = [...document.querySelectorAll('.live')];
            if (document.querySelectorAll('.copy').length < lives.length) return false;
            // From the site's folder, also in the address of a script that has the feed's in it.
            const site = new URL(arguments[0], location.href).href;
            const absolute = (link) => /^(ed25519|sha384)/.test(link) ? link
                : new URL(link, location.href).href.replaceAll(site, '').replaceAll('../', '');
            return lives.flatMap((live) => {
                const shown = [...live.querySelectorAll('script, iframe, prisoner-card, prisoner-list')].flatMap((element) =>
                    [...element.attributes].flatMap(({ value }) => value.split(' ').map(absolute)));
                // The script may be brought along for an example that has none.
                const text = live.previousElementSibling.querySelector('code').textContent;
                const copied = [...text.matchAll(/\\b(?:src|feed|integrity|keys)=\"([^\"]*)\"/g)];
                return copied.flatMap(([, value]) => value.replaceAll('&amp;', '&').split(' ').map(absolute))
                    .filter((value) => !shown.includes(value));
            })",
            [json!(SITE)],
        );
        assert_eq!(compared.await, json!([]), "{path}");
    }
}

/// Goes to the field of the search and types; returns the message and the found links.
async fn search(page: &Page, query: &str) -> Value {
    page.wait_until(
        "the field is there",
        "const field = document.querySelector('#search'); field?.focus(); return field !== null",
    )
    .await;
    page.press(query).await;
    page.wait_until_with(
        "it is said how many were found",
        "const said = document.querySelector('[role=status]').textContent;
        const links = [...document.querySelectorAll('.results a')];
        return document.querySelector('#search').value === arguments[0] && said && {
            said: said.replace(/\\d+/, 'N'),
            urls: links.map((link) => decodeURI(link.href).replace(location.origin + arguments[1], '')),
            marked: [...document.querySelectorAll('mark')].map((mark) => mark.textContent),
            others: document.querySelectorAll('.results small').length,
        }",
        [json!(query), json!(SITE)],
    )
    .await
}

/// Whether an address is among the found ones.
fn has_found(found: &Value, url: &str) -> bool {
    found["urls"].as_array().is_some_and(|urls| urls.contains(&json!(url)))
}

async fn search_is_used_with_the_keyboard_alone(page: Page) {
    serve_site(&page);
    page.visit(&format!("{SITE}platforms/index.html")).await;
    let found = search(&page, "changing keys").await;
    assert_eq!(found["urls"][0], "signing.html#changing-keys", "{found}");
    page.inject_checker().await;
    page.assert_accessible("with results").await;
    page.press(Key::Enter).await;
    assert_eq!(page.focused("return focused.hash").await, "#changing-keys");
    page.press(Key::Down).await;
    assert_ne!(page.focused("return focused.hash").await, "#changing-keys");
    page.press(Key::Up).await;
    page.press(Key::Up).await;
    assert_eq!(page.focused("return focused.id").await, "search");
    page.press(Key::Escape).await;
    let hidden = page.run("return document.querySelector('.results').checkVisibility()");
    assert_eq!(hidden.await, false);
    search(&page, "changing keys").await;
    assert_kept_to_its_policy(&page).await;
    page.press(Key::Down).await;
    page.press(Key::Enter).await;
    page.wait_until(
        "the section is on the screen",
        "return location.href.endsWith('signing.html#changing-keys') && document.querySelector('main') !== null",
    )
    .await;
    let nothing = search(&page, "zzqqxx").await;
    assert_eq!(nothing["said"], "Nothing was found");
    assert_eq!(nothing["urls"], json!([]));
}

async fn search_in_russian_finds_other_endings_and_english_pages(page: Page) {
    serve_site(&page);
    page.visit(&format!("{SITE}ru/index.html")).await;
    let found = search(&page, "секретного ключа").await;
    assert!(
        has_found(&found, "ru/signing.html#как-хранить-секретный-ключ"),
        "{found}"
    );
    let marked = found["marked"].to_string();
    assert!(marked.contains("секретный") && marked.contains("ключ"), "{marked}");
    page.visit(&format!("{SITE}ru/hosting.html")).await;
    let found = search(&page, "not-json").await;
    assert!(has_found(&found, "reference/element.html#error-codes"), "{found}");
    assert_ne!(found["others"], 0);
}

async fn search_that_does_not_come_says_so(page: Page) {
    serve_site(&page);
    page.host.serve(&format!("{SITE}search.en.json"), Answer::status(404));
    page.visit(&format!("{SITE}index.html")).await;
    let found = search(&page, "keys").await;
    assert_eq!(found["said"], "The search could not be loaded");
}

async fn every_page_can_be_read_without_scripts(page: Page) {
    let site = serve_site(&page);
    page.host.send_with_all("Content-Security-Policy", "script-src 'none'");
    for path in &site.pages {
        page.visit(&format!("{SITE}{path}")).await;
        let seen = page.run_with(
            "const seen = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
            return {
                text: document.querySelector('main').innerText.length > 150,
                links: seen('#contents a') >= arguments[0],
                fallbacks: seen('.live :is(prisoner-card, prisoner-list) > a')
                    === document.querySelectorAll('.live :is(prisoner-card, prisoner-list) > a').length,
                current: seen('#contents [aria-current]'),
                buttons: seen('main button'),
                fields: seen('input'),
            }",
            [json!(5)],
        );
        let expected =
            json!({ "text": true, "links": true, "fallbacks": true, "current": 1, "buttons": 0, "fields": 0 });
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
    )
    .await
}

async fn every_page_fits_a_phone(page: Page) {
    let site = serve_site(&page);
    for path in &site.pages {
        assert_eq!(
            visit_on_phone(&page, path, 700).await,
            json!({ "overflow": 0 }),
            "{path}"
        );
    }
}

async fn documentation_is_accessible(page: Page) {
    let site = serve_site(&page);
    for path in &site.pages {
        page.visit(&format!("{SITE}{path}")).await;
        page.inject_checker().await;
        page.assert_accessible(path).await;
    }
}

/// The name without the digits of its hash, as in the reference.
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
    let files = fs::read_dir(page.dist()).expect("dist/");
    let names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    let built: BTreeSet<_> = names
        .filter(|name| !["br", "gz"].contains(&ending(name)))
        .map(|name| without_hash(&name))
        .collect();
    for (path, reference) in [
        ("docs/reference", include_str!("../../../../docs/reference/files.md")),
        (
            "docs/ru/reference",
            include_str!("../../../../docs/ru/reference/files.md"),
        ),
    ] {
        let rows = reference
            .lines()
            .filter_map(|line| line.strip_prefix("| `")?.split(" |").next());
        let listed: BTreeSet<_> = rows
            .flat_map(|cell| cell.split('`').map(str::to_owned).collect::<Vec<_>>())
            .filter(|name| name.contains('.') && !name.starts_with('*'))
            .collect();
        assert_eq!(built, listed, "{path}/files.md has other files than dist/");
    }
}

/// For people to look at.
async fn documentation_in_pictures(page: Page) {
    serve_site(&page);
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
            )
            .await;
            page.picture(&format!("docs-{name}-{theme}.png")).await;
            page.run("document.querySelector('.live, .table-wrapper').scrollIntoView({ behavior: 'instant' })")
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
