//! The builder of snippets: from a pasted feed to a card on a page.

use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::prelude::*;

scenarios![
    pasted_feed_offers_its_people_and_shows_the_card by Code,
    every_kind_of_html_shows_the_card_on_a_page by Code,
    static_card_from_the_builder_is_readable_without_scripts by Code,
    page_without_a_card_yet_says_nothing_to_the_console by Code,
    choices_come_from_the_address_and_stay_there by Code,
    arrows_go_through_the_tabs_of_the_builder by Code,
    builder_says_copied_only_when_it_was for Wasm,
    regions_of_the_builder_are_there_before_they_speak by Code,
    builder_stores_nothing_and_asks_for_the_feed_alone by Code,
    checker_finds_nothing_in_the_builder by Code,
    builder_fits_a_phone_and_speaks_the_language_of_its_address by Code,
    code_in_a_line_from_right_to_left_is_read_from_left_to_right for Wasm,
    builder_works_under_the_strictest_policy in Chromium for Wasm,
    pictures_of_the_builder in Chromium for Wasm,
];

/// Opens the page of the builder.
pub(super) async fn open(page: &Page, fragment: &str) {
    // A new fragment alone would not reload the page.
    page.visit_at("about:blank").await;
    page.visit_at(&page.widget_url(&format!("builder.html#{fragment}")))
        .await;
    page.wait_until("the builder has started", "return document.querySelector('#feed')")
        .await;
}

/// Opens the builder with the usual feed and a form of the snippet.
pub(super) async fn open_with_feed(page: &Page, more: &str) {
    let feed = page.feed_url();
    open(page, &format!("lang=en&feed={feed}{more}")).await;
    page.wait_until(
        "the snippet is there",
        "return document.querySelector('#panel pre, #panel .problem')",
    )
    .await;
}

/// Types a text into a field, all at once.
pub(super) async fn type_into(page: &Page, id: &str, text: &str) {
    let body = "const field = document.getElementById(arguments[0]);
        field.value = arguments[1];
        field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }))";
    page.run_with(body, [json!(id), json!(text)]).await;
}

/// The texts of the snippet, once there is one: a static card is rendered a moment later.
pub(super) async fn codes(page: &Page) -> Vec<String> {
    let body = "const codes = [...document.querySelectorAll('#panel > .code pre')];
        return codes.length && codes.map((code) => code.textContent)";
    let codes = page.wait_until("the snippet has a text", body).await;
    serde_json::from_value(codes).expect("texts")
}

async fn pasted_feed_offers_its_people_and_shows_the_card(page: Page) {
    open(&page, "lang=en").await;
    type_into(&page, "feed", &page.feed.url("/people.json")).await;
    page.wait_until(
        "the people are there",
        "return document.querySelectorAll('#person option').length > 5",
    )
    .await;
    page.wait_until(
        "how many they are is announced",
        "return [...document.querySelectorAll('[role=status]')].some(({ textContent }) =>
            /^The feed has \\d+\\speople\\.$/.test(textContent))",
    )
    .await;
    type_into(&page, "person", "etapov").await;
    let card = page.card();
    card.wait_text("[part~=name]", "Pavel Etapov").await;
    type_into(&page, "lang", "ru").await;
    card.wait_text("[part~=name]", "Павел Этапов").await;
    let address = page.run("return location.hash").await;
    let address = address.as_str().unwrap_or_default();
    assert!(
        address.contains("person=etapov") && address.contains("lang=ru"),
        "{address}"
    );
    let names = page
        .run("return [...document.querySelectorAll('#person option')].map((one) => one.textContent)")
        .await;
    let names: Vec<String> = serde_json::from_value(names).expect("names");
    assert!(names.iter().any(|name| name == "withdrawn (withdrawn)"), "{names:?}");
}

/// Asserts that a page with this snippet shows the card.
async fn assert_shows_the_card(page: &Page, kind: &str, code: &str) {
    let card = page.open_ready(Document::html(code).script("")).await;
    assert_eq!(card.text("[part~=name]").await, "Iris Testovna Sample", "{kind}");
}

async fn every_kind_of_html_shows_the_card_on_a_page(page: Page) {
    for kind in [
        "tag",
        "script",
        "static",
        "jekyll",
        "eleventy",
        "hugo",
        "tilda",
        "squarespace",
        "ghost",
        "drupal",
        "wix",
    ] {
        open_with_feed(&page, &format!("&as={kind}")).await;
        let codes = codes(&page).await;
        let code = &codes[0];
        assert!(code.contains(" integrity=\"sha384-"), "{kind}: {code}");
        assert_shows_the_card(&page, kind, code).await;
    }
}

async fn static_card_from_the_builder_is_readable_without_scripts(page: Page) {
    open_with_feed(&page, "&as=static").await;
    let code = codes(&page).await.remove(0);
    let (card, script) = code.rsplit_once("\n<script").expect("a card, then a script");
    assert!(script.contains("prisoner-card.js"), "{script}");
    let card = page.open(Document::html(card).script("")).await;
    let text = card.visible_text().await;
    assert!(text.contains("Iris"), "{text}");
}

/// The problem that is shown at a field.
pub(super) async fn problem_of(page: &Page, id: &str) -> String {
    let body = "const field = document.getElementById(arguments[0]);
        const problem = document.getElementById(`${arguments[0]}-problem`).textContent;
        return field.getAttribute('aria-invalid') === 'true' && problem";
    let problem = page
        .wait_until_with("the field says what is wrong", body, [json!(id)])
        .await;
    problem.as_str().unwrap_or_default().to_owned()
}

async fn choices_come_from_the_address_and_stay_there(page: Page) {
    open_with_feed(&page, "&layout=compact&help=none&as=react&title=Iris+%26+more").await;
    let code = codes(&page).await.remove(1);
    for part in ["layout=\"compact\"", "help=\"none\"", ">Iris &amp; more</a>"] {
        assert!(code.contains(part), "{part} in {code}");
    }
    let length = page.run("return history.length").await;
    type_into(&page, "theme", "dark").await;
    page.wait_until("the address has it", "return location.hash.includes('theme=dark')")
        .await;
    assert_eq!(
        page.run("return history.length").await,
        length,
        "no entry in the history"
    );
}

async fn arrows_go_through_the_tabs_of_the_builder(page: Page) {
    open_with_feed(&page, "").await;
    let press = "const tab = document.activeElement;
        tab.dispatchEvent(new KeyboardEvent('keydown', { key: arguments[0], bubbles: true, cancelable: true }))";
    page.run("document.querySelector('[role=tab][aria-selected=true]').focus()")
        .await;
    for (key, id) in [
        ("ArrowRight", "tab-script"),
        ("ArrowLeft", "tab-tag"),
        ("ArrowLeft", "tab-drupal"),
        ("Home", "tab-tag"),
        ("End", "tab-drupal"),
    ] {
        page.run_with(press, [json!(key)]).await;
        let chosen = "const { activeElement: tab } = document;
            const others = document.querySelectorAll('[role=tab][tabindex=\"0\"]');
            return tab.id === arguments[0] && tab.ariaSelected === 'true' && others.length === 1
                && document.getElementById('panel').getAttribute('aria-labelledby') === tab.id";
        page.wait_until_with(key, chosen, [json!(id)]).await;
    }
}

async fn builder_says_copied_only_when_it_was(page: Page) {
    open_with_feed(&page, "").await;
    let status = "return document.querySelector('#panel .code .status').textContent === arguments[0]";
    let button = "return document.querySelector('#panel .code button')";
    // Both ways of copying fail, as in a frame without permission.
    let refuse = "Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
        window.setData = DataTransfer.prototype.setData;
        DataTransfer.prototype.setData = () => { throw new Error('nothing is taken') }";
    page.run(refuse).await;
    let press = async || {
        page.element(button, [])
            .await
            .click()
            .await
            .expect("the button is pressed");
    };
    press().await;
    let failed = "Copying did not work here. The text is selected: press Ctrl+C (on a Mac, ⌘C).";
    page.wait_until_with("it says that it was not", status, [json!(failed)])
        .await;
    let selected = page.run("return String(getSelection())").await;
    assert!(
        selected.as_str().unwrap_or_default().contains("<prisoner-card"),
        "{selected}"
    );
    page.run("delete navigator.clipboard; DataTransfer.prototype.setData = window.setData")
        .await;
    press().await;
    page.wait_until_with("it says that it was", status, [json!("Copied.")])
        .await;
    assert_eq!(page.clipboard().await, codes(&page).await.remove(0));
    // The message was about another text.
    type_into(&page, "theme", "dark").await;
    page.wait_until_with("it says so no more", status, [json!("")]).await;
}

/// A screen reader hears of a text in a region that it knows; one that is not displayed is new to it.
async fn regions_of_the_builder_are_there_before_they_speak(page: Page) {
    open_with_feed(&page, "").await;
    let silent = "const regions = [...document.querySelectorAll('[role=status]:empty')];
        return [regions.length > 2, regions.filter((region) => !region.checkVisibility()).map((region) => region.outerHTML),
            regions.filter((region) => region.offsetHeight).length]";
    assert_eq!(page.run(silent).await, json!([true, [], 0]));
}

async fn builder_stores_nothing_and_asks_for_the_feed_alone(page: Page) {
    open_with_feed(&page, "&as=static").await;
    page.card().wait_ready().await;
    type_into(&page, "layout", "compact").await;
    type_into(&page, "page", "https://news.example/secret").await;
    page.wait_until(
        "the command is there",
        "return document.body.textContent.includes('news.example')",
    )
    .await;
    let stored = page
        .run_async(
            "const done = arguments[arguments.length - 1];
            Promise.all([globalThis.caches?.keys(), indexedDB.databases?.()]).then(([caches = [], databases = []]) =>
                done([localStorage.length, sessionStorage.length, document.cookie, caches.length, databases.length]))",
            [],
        )
        .await;
    assert_eq!(stored, json!([0, 0, "", 0, 0]));
    let asked = page
        .run(
            "return [...new Set(performance.getEntriesByType('resource').map(({ name }) => name))]
                .filter((name) => !name.startsWith(location.origin))",
        )
        .await;
    assert_eq!(asked, json!([page.feed_url()]));
    for request in page.feed.requests() {
        assert_eq!(request.line(), "GET /feed.json");
    }
    // No request to any server contains a choice or a typed text.
    for request in page.feed.requests().iter().chain(&page.widget.requests()) {
        for header in ["referer", "cookie", "authorization"] {
            assert_eq!(request.header(header), None, "{}", request.line());
        }
        let line = request.line();
        assert!(line.starts_with("GET ") && !line.contains('?'), "{line}");
        let all = format!("{line} {:?}", request.headers());
        for chosen in ["iris", "compact", "news.example", "secret"] {
            assert!(!all.contains(chosen), "{all}");
        }
    }
    assert_eq!(page.host.requests().len(), 0);
}

/// Only Chromium can emulate a visitor's choice of dark colours. Elsewhere the style sheet is changed.
fn darken(page: &Page) {
    let path = page.widget_url("builder.css").replace(&page.widget.url(""), "");
    let css = String::from_utf8(page.widget.bytes_of(&path)).expect("text");
    let dark = css
        .replace("@media (prefers-color-scheme: dark)", "@media all")
        .replace("color-scheme: light dark", "color-scheme: dark");
    assert_ne!(css, dark);
    page.widget.serve(&path, Answer::bytes("text/css; charset=utf-8", dark));
}

async fn checker_finds_nothing_in_the_builder(page: Page) {
    for is_dark in [false, true] {
        if is_dark {
            darken(&page);
        }
        let what = |state: &str| format!("{state}, {}", if is_dark { "dark" } else { "light" });
        open(&page, "lang=en").await;
        page.inject_checker().await;
        page.assert_accessible(&what("empty")).await;
        for kind in ["tag", "frame", "wordpress", "vue"] {
            open_with_feed(&page, &format!("&as={kind}")).await;
            page.card().wait_ready().await;
            page.inject_checker().await;
            page.assert_accessible(&what(kind)).await;
        }
        open(&page, "lang=en").await;
        type_into(&page, "feed", "feed.example").await;
        problem_of(&page, "feed").await;
        page.inject_checker().await;
        page.assert_accessible(&what("a wrong address")).await;
    }
}

/// The card's script would report that there is none; so it is loaded with the first card.
async fn page_without_a_card_yet_says_nothing_to_the_console(page: Page) {
    open(&page, "lang=en").await;
    let has_script = "return [...document.scripts].some(({ src }) => src.endsWith('/prisoner-card.js'))";
    assert_eq!(page.run(has_script).await, false);
    type_into(&page, "feed", &page.feed_url()).await;
    page.card().wait_ready().await;
    assert_eq!(page.run(has_script).await, true);
    let script = page.widget_url("prisoner-card.js").replace(&page.widget.url(""), "");
    assert_eq!(page.widget.requests_for(&script).len(), 1);
}

async fn builder_fits_a_phone_and_speaks_the_language_of_its_address(page: Page) {
    for (language, direction, title) in [
        ("ru", "ltr", "Карточка на вашей странице"),
        ("de", "ltr", "Eine Karte auf Ihrer Seite"),
        ("ar", "rtl", "وضع بطاقة في صفحتك"),
    ] {
        for more in ["&as=tag", "&as=vue", "&as=frame", "&as=static"] {
            assert_fits_a_phone(&page, language, more, &json!([language, direction, title, title])).await;
        }
    }
}

/// Opens the builder in a frame as narrow as a phone; `expected` are its language, direction, title and heading.
async fn assert_fits_a_phone(page: &Page, language: &str, more: &str, expected: &Value) {
    let feed = page.feed_url();
    let address = page.widget_url(&format!("builder.html#lang={language}&feed={feed}{more}"));
    let frame = format!(
        "<iframe width=\"320\" height=\"700\" src=\"{}\"></iframe>",
        address.replace('&', "&amp;")
    );
    page.open(Document::html(frame).script("")).await;
    page.enter_frame(0).await;
    page.wait_until(
        "the snippet is there",
        "return document.querySelector('#panel pre, #panel .problem')",
    )
    .await;
    page.card().wait_ready().await;
    let body = "const { documentElement: { lang, dir }, title } = document;
        return [lang, dir, title, document.querySelector('h1').textContent]";
    assert_eq!(page.run(body).await, *expected);
    let width = page.run("return document.scrollingElement.scrollWidth").await;
    assert!(width.as_u64().unwrap_or(u64::MAX) <= 320, "{language}{more}: {width}");
    page.leave_frames().await;
}

/// Beside Arabic letters, the signs at the end of a piece of code would be shown before it.
async fn code_in_a_line_from_right_to_left_is_read_from_left_to_right(page: Page) {
    let places = "const [id, piece] = arguments;
        const { firstChild: text } = document.getElementById(id);
        const start = text.data.indexOf(piece);
        const range = document.createRange();
        return [...piece].map((_, index) => {
            range.setStart(text, start + index);
            range.setEnd(text, start + index + 1);
            return range.getBoundingClientRect().left;
        })";
    for language in ["ar", "fa", "he"] {
        open(&page, &format!("lang={language}")).await;
        for (id, piece) in [("feed-hint", "https://"), ("keys-hint", "ed25519:")] {
            let lefts = page.run_with(places, [json!(id), json!(piece)]).await;
            let lefts: Vec<f64> = serde_json::from_value(lefts).expect("places");
            assert!(lefts.is_sorted(), "{language} {piece}: {lefts:?}");
        }
    }
}

/// The strictest policy, under which the widget's own host answers with its feed.
async fn builder_works_under_the_strictest_policy(page: Page) {
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self'; style-src 'self'; \
                  require-trusted-types-for 'script'; trusted-types 'none'";
    page.widget.send_with_all("Content-Security-Policy", policy);
    page.widget.serve("/feed.json", Answer::json(&fixtures::feed()));
    open(&page, &format!("lang=en&feed={}", page.widget.url("/feed.json"))).await;
    page.card().wait_ready().await;
    page.wait_until("the snippet is there", "return document.querySelector('#panel pre')")
        .await;
}

async fn pictures_of_the_builder(page: Page) {
    for (name, language, scheme) in [
        ("light", "en", "light"),
        ("dark", "en", "dark"),
        ("russian", "ru", "light"),
        ("persian", "fa", "light"),
    ] {
        page.emulate("", &[("prefers-color-scheme", scheme)]).await;
        let feed = page.feed.url("/people.json");
        open(&page, &format!("lang={language}&person=primerova&feed={feed}")).await;
        page.card().wait_ready().await;
        page.wait_until("the snippet is there", "return document.querySelector('#panel pre')")
            .await;
        take(&page, &format!("builder-{name}.png"), 1280).await;
        take(&page, &format!("builder-{name}-320.png"), 320).await;
    }
    page.emulate("", &[("prefers-color-scheme", "light")]).await;
    open(&page, "lang=en").await;
    type_into(&page, "feed", "feed.example").await;
    problem_of(&page, "feed").await;
    take(&page, "builder-wrong.png", 1280).await;
}

/// A picture of the whole page in a window of this width.
async fn take(page: &Page, name: &str, width: u32) {
    let size = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
    page.devtools("Emulation.setDeviceMetricsOverride", size).await;
    page.wait_two_frames().await;
    let height = page.run("return document.documentElement.scrollHeight").await;
    let clip = json!({ "x": 0, "y": 0, "width": width, "height": height, "scale": 1 });
    let options = json!({ "captureBeyondViewport": true, "clip": clip });
    let taken = page.devtools("Page.captureScreenshot", options).await;
    let picture = taken["data"].as_str().unwrap_or_default();
    page.write_picture(name, &STANDARD.decode(picture).expect("a picture"));
    page.devtools("Emulation.clearDeviceMetricsOverride", json!({})).await;
}
