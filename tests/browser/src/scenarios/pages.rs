//! Pages on which other embeds have had bugs: snippets as editors, frameworks and plugins change them.

use std::fs;

use super::{letter, list, static_cards};
use crate::prelude::*;

scenarios![
    fault_67_names_that_images_take_do_not_matter by Code,
    fault_67_names_that_the_page_takes_end_in_the_card_or_a_true_message by Code,
    fault_67_class_of_the_pages_called_document_does_not_matter by Code,
    fault_67_window_of_the_pages_own_does_not_matter by Code,
    fault_67_stand_in_for_the_observer_starts_the_card by Code,
    fault_67_element_that_a_polyfill_makes_is_a_card by Code,
    fault_68_waiting_card_starts_though_its_state_was_taken_off by Code,
    fault_69_tag_without_an_end_hides_nothing_of_the_page by Code,
    fault_69_paragraphs_after_a_tag_without_an_end_are_told_of by Code,
    fault_69_buttons_of_the_page_in_a_card_keep_their_effect by Code,
    fault_70_debug_that_is_false_calls_no_doctor by Code,
    fault_71_card_in_another_document_keeps_its_styles,
    fault_72_translated_card_is_drawn_afresh by Code,
    fault_73_button_of_a_card_in_a_link_does_not_follow_it by Code,
    fault_74_waiting_card_starts_before_it_is_printed,
    fault_75_card_works_where_no_style_sheet_can_be_constructed by Code,
    fault_76_static_card_stays_until_the_live_one_is_drawn by Code,
    fault_76_nothing_moves_on_a_slow_processor in Chromium for Wasm,
    fault_77_script_is_the_same_in_every_encoding by Code,
    fault_78_static_card_with_a_closed_root_is_taken_over,
];

const ENVELOPE: &str = "[part~=copy-button][data-kind=envelope]";

fn javascript(text: impl Into<Vec<u8>>) -> Answer {
    Answer::bytes("text/javascript", text.into())
}

/// A page that runs this script before the card's.
fn after_script(page: &Page, script: &str, document: impl Into<Document>) -> Document {
    page.host.serve("/before.js", javascript(script));
    document.into().head("<script src=\"/before.js\"></script>")
}

async fn fault_67_names_that_images_take_do_not_matter(page: Page) {
    let images: String = [
        "baseURI",
        "currentScript",
        "head",
        "readyState",
        "querySelectorAll",
        "hidden",
    ]
    .map(|name| format!("<img name=\"{name}\" alt=\"\">"))
    .concat();
    let html = format!("{images}{}<script src=\"{{script}}\"></script>", Embed::new().html());
    let card = page.open(Document::html(html).script("")).await;
    let ready = "return document.getElementsByTagName('prisoner-card')[0].dataset.state === 'ready'";
    page.wait_until("the card is ready", ready).await;
    let _ = card;
}

async fn fault_67_names_that_the_page_takes_end_in_the_card_or_a_true_message(page: Page) {
    // The driver's own scripts need these names, too: they are restored once the card's script has run.
    for (taken, outcome) in [
        ("performance", "ready"),
        ("console", "ready"),
        ("URL", "URL"),
        ("Map", "Map"),
        ("Set", "Set"),
        ("AbortController", "AbortController"),
        ("CustomEvent", "ready"),
        ("WeakMap", "ready"),
        ("crypto", "ready"),
        ("addEventListener", "ready"),
    ] {
        let script = format!(
            "{{ const theirs = window.{taken};
            window.restore = () => Object.defineProperty(window, '{taken}', {{ value: theirs }});
            for (const name of ['ready', 'error']) {{
                document.addEventListener(`prisoner-card-${{name}}`, ({{ detail }}) => {{ window.reported ??= detail.message ?? name }});
            }}
            Object.defineProperty(window, '{taken}', {{ value: {{ log() {{}} }}, configurable: true }}); }}"
        );
        let document = after_script(&page, &script, Embed::new().with("theme", "drak").eager())
            .script("<script src=\"{script}\" onload=\"restore()\"></script>");
        let card = page.open(document).await;
        let reported = page.wait_until("it is announced", "return window.reported").await;
        let expected = match outcome {
            "ready" => "ready".to_owned(),
            name => {
                format!(
                    "this page uses the name {name} for something of its own: rename that, or load the card's script before it"
                )
            }
        };
        assert_eq!(reported, expected, "{taken}");
        assert_eq!(card.shows_fallback().await, outcome != "ready", "{taken}");
    }
}

async fn fault_67_class_of_the_pages_called_document_does_not_matter(page: Page) {
    page.host.serve("/after.js", javascript("class Document {}"));
    let scripts = "<script src=\"{script}\"></script><script src=\"/after.js\"></script>";
    let html = format!("{scripts}{}", Embed::new().html());
    let card = page.open_ready(Document::html(html).script("")).await;
    card.click(ENVELOPE).await;
    card.wait_envelope_copied().await;
    assert_eq!(page.uncaught_errors().await, Vec::<String>::new());
}

/// The bindings look for the window in `self`, and know it by its class.
async fn fault_67_window_of_the_pages_own_does_not_matter(page: Page) {
    for script in [
        "function Slider() { self = this } new Slider()",
        "var self = 'me'",
        "class Window {}",
        "function Window() {}",
    ] {
        page.open_ready(after_script(&page, script, Embed::new())).await;
        page.open(after_script(
            &page,
            script,
            list::document("feed=\"{feeds}/people.json\""),
        ))
        .await;
        list::wait(&page, "the list is ready", "list.dataset.state === 'ready'").await;
        let card = page
            .open_ready(after_script(&page, script, letter::document(&page, Embed::new())))
            .await;
        letter::begin(&page, card).await;
        assert_eq!(page.console().await, [], "{script}");
    }
}

/// Like those of programs that print or prerender pages: everything is in sight, and nothing has a size.
async fn fault_67_stand_in_for_the_observer_starts_the_card(page: Page) {
    let observer = "window.IntersectionObserver = class {
        constructor(work) { this.work = work }
        observe(target) { setTimeout(() => this.work([{ target, isIntersecting: true }], this)) }
        unobserve() {}
        disconnect() {}
    }";
    let document = Document::html(format!("{FAR}{}", Embed::new().html()));
    page.open_ready(after_script(&page, observer, document)).await;
    assert_eq!(page.uncaught_errors().await, Vec::<String>::new());
}

/// The browser does not take it for a custom element.
async fn fault_67_element_that_a_polyfill_makes_is_a_card(page: Page) {
    let polyfill = "HTMLElement.prototype.attachInternals = () => {
        throw new DOMException('Unable to attach ElementInternals to non-custom elements.', 'NotSupportedError') }";
    page.open_ready(after_script(&page, polyfill, Embed::new())).await;
}

const FAR: &str = "<div style=\"height: 6000px\"></div>";

async fn fault_68_waiting_card_starts_though_its_state_was_taken_off(page: Page) {
    let card = page.open(Document::html(format!("{FAR}{}", Embed::new().html()))).await;
    card.wait_state("idle").await;
    page.wait_two_frames().await;
    // Like morphdom with attributes that the server's markup does not have.
    card.run("card.removeAttribute('data-state'); card.scrollIntoView()")
        .await;
    card.wait_ready().await;
}

const WITHOUT_END: &str = "<prisoner-card feed=\"{feed}\" person=\"iris\" />";

async fn fault_69_tag_without_an_end_hides_nothing_of_the_page(page: Page) {
    for rest in [
        "<p id=\"rest\">The rest.</p><footer>Imprint</footer>",
        "<div><p>The rest.</p><div><section>More.</section></div></div>",
        "<h2>One</h2><p>The rest.</p><h2>Two</h2>",
    ] {
        let card = page.open_ready(Document::html(format!("{WITHOUT_END}{rest}"))).await;
        let below = "const bottom = one('[part~=card]').getBoundingClientRect().bottom;
            return [...card.children].map((child) => child.getBoundingClientRect())
                .every(({ top, height }) => height && top >= bottom)";
        assert_eq!(card.run(below).await, json!(true), "{rest}");
        assert_told_of_the_end(&page).await;
    }
}

async fn fault_69_paragraphs_after_a_tag_without_an_end_are_told_of(page: Page) {
    let html = format!("<div>{WITHOUT_END}\n<p>The rest.</p>\n<p>More.</p></div>");
    page.open(Document::html(html)).await.wait_ready().await;
    assert_told_of_the_end(&page).await;
    let card = "<prisoner-card feed=\"{feed}\" person=\"iris\">";
    for fallback in [
        "<p>Iris Sample</p><p>Who she is</p></prisoner-card>\n",
        "<p>Iris Sample</p><p><a href=\"/about\">More</a></p></prisoner-card>",
        "<p>Iris Sample</p></prisoner-card>",
    ] {
        page.open(Document::html(format!("{card}{fallback}")))
            .await
            .wait_ready()
            .await;
        assert_eq!(page.console().await, [], "{fallback}");
    }
}

async fn fault_69_buttons_of_the_page_in_a_card_keep_their_effect(page: Page) {
    let form = "<form action=\"/sent\"><button data-action=\"retry\">Send</button></form>";
    let send = "let sent = 0;
        document.querySelector('form').addEventListener('submit', (event) => { sent++; event.preventDefault(); });
        document.querySelector('form button').click();
        return sent";
    let card = page
        .open(Document::html(format!("{WITHOUT_END}{form}<footer>Imprint</footer>")))
        .await;
    card.wait_ready().await;
    assert_eq!(page.run(send).await, json!(1), "below a card");
    let fallback = format!("<prisoner-card feed=\"/none.json\" person=\"iris\">{form}</prisoner-card>");
    let card = page.open(Document::html(fallback)).await;
    card.wait_failed().await;
    assert_eq!(page.run(send).await, json!(1), "in a fallback");
    assert_eq!(card.state().await, "failed", "it is no button of the card");
}

async fn assert_told_of_the_end(page: &Page) {
    let console = page.console().await;
    assert_eq!(console.len(), 1, "{console:?}");
    assert!(console[0].text.contains("write </prisoner-card>"), "{console:?}");
}

async fn fault_70_debug_that_is_false_calls_no_doctor(page: Page) {
    let card = page.open_ready(Embed::new().with("debug", "false")).await;
    assert_eq!(card.property("debug").await, json!(false));
    card.run("card.removeAttribute('debug'); card.debug = false").await;
    assert_eq!(card.run("return card.hasAttribute('debug')").await, json!(false));
    page.wait_two_frames().await;
    let doctors = page
        .widget
        .requests()
        .into_iter()
        .filter(|request| request.path().contains(".doctor."));
    assert_eq!(doctors.count(), 0);
    card.run("card.debug = true").await;
    assert_eq!(card.run("return card.getAttribute('debug')").await, "");
    let doctor = page.widget_url(&doctor_file(&page));
    let path = doctor.strip_prefix(&page.widget.url("")).expect("on the widget's host");
    page.widget.wait_for_requests(path, 1).await;
}

fn doctor_file(page: &Page) -> String {
    let files = fs::read_dir(page.dist()).expect("dist/ can be read");
    let names = files.map(|file| file.expect("a file").file_name().to_string_lossy().into_owned());
    let doctor = names.into_iter().find(|name| name.ends_with(".doctor.js"));
    doctor.expect("the doctor is built")
}

async fn fault_71_card_in_another_document_keeps_its_styles(page: Page) {
    let html = format!("{}<iframe title=\"A preview\"></iframe>", Embed::new().html());
    page.open_ready(Document::html(html)).await;
    let moved = "const done = arguments[arguments.length - 1];
        const card = window.card ??= document.querySelector('prisoner-card');
        (arguments[0] ? document.querySelector('iframe').contentDocument : document).body.append(card);
        card.refresh().then(() => {
            const { ownerDocument, shadowRoot } = card;
            const style = ownerDocument.defaultView.getComputedStyle(shadowRoot.querySelector('[part~=card]'));
            done([shadowRoot.adoptedStyleSheets.length, style.borderTopStyle]);
        })";
    for inside in [true, false] {
        assert_eq!(
            page.run_async(moved, [json!(inside)]).await,
            json!([2, "solid"]),
            "{inside}"
        );
    }
}

/// A translator's change: each text moves into elements of its own.
const TRANSLATE: &str =
    "const walker = document.createTreeWalker(one('[part~=card]'), NodeFilter.SHOW_TEXT), texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
        const font = document.createElement('font');
        text.replaceWith(font);
        font.append(`«${text.data}»`);
    }";

async fn fault_72_translated_card_is_drawn_afresh(page: Page) {
    let card = page.open_ready(Embed::new()).await;
    card.run(TRANSLATE).await;
    // The copied text is the drawn text, whatever the translator has changed.
    card.click(ENVELOPE).await;
    card.wait_envelope_copied().await;
    assert_eq!(page.clipboard().await, fixtures::envelope());
    card.set("lang", "ru").await;
    card.wait_text("[part~=name]", "Ирис Тестовна Примерная").await;
    assert_eq!(card.count("font").await, 0);
    card.run(TRANSLATE).await;
    let refreshed = page
        .run_async(
            "document.querySelector('prisoner-card').refresh().then(arguments[arguments.length - 1])",
            [],
        )
        .await;
    assert_eq!(refreshed, json!(true));
    assert_eq!(card.count("font").await, 0);
    assert_eq!(card.count("[part~=card]").await, 1);
}

async fn fault_73_button_of_a_card_in_a_link_does_not_follow_it(page: Page) {
    let html = format!("<a href=\"/left\" id=\"around\">{}</a>", Embed::new().html());
    let card = page.open_ready(Document::html(html)).await;
    card.click(ENVELOPE).await;
    card.wait_envelope_copied().await;
    assert_eq!(page.host.requests_for("/left").len(), 0);
}

async fn fault_74_waiting_card_starts_before_it_is_printed(page: Page) {
    let card = page.open(Document::html(format!("{FAR}{}", Embed::new().html()))).await;
    card.wait_state("idle").await;
    let rules =
        "const rules = [...root.adoptedStyleSheets[0].cssRules].filter(({ media }) => media?.mediaText === 'print');
        return rules.some(({ cssText }) => /skeleton[^}]*display: none/.test(cssText))";
    assert_eq!(card.run(rules).await, json!(true));
    page.run("dispatchEvent(new Event('beforeprint'))").await;
    card.wait_ready().await;
}

async fn fault_75_card_works_where_no_style_sheet_can_be_constructed(page: Page) {
    // Safari 15.
    let script = "window.CSSStyleSheet = class { constructor() { throw new TypeError('Illegal constructor') } };
        delete AbortSignal.prototype.throwIfAborted; delete AbortSignal.timeout;
        const { hasOwn } = Object; delete Object.hasOwn;
        addEventListener('prisoner-card-ready', () => { Object.hasOwn = hasOwn });";
    let card = page.open_ready(after_script(&page, script, Embed::new())).await;
    let border = "return getComputedStyle(one('[part~=card]')).borderTopStyle";
    assert_eq!(card.run(border).await, "solid");
    assert_eq!(card.run("return getComputedStyle(card).display").await, "block");
}

fn static_document(page: &Page) -> Document {
    let html = static_cards::html(page, &fixtures::feed());
    Document::html(html + "<p id=\"after\">What follows on the page.</p>")
}

async fn fault_76_static_card_stays_until_the_live_one_is_drawn(page: Page) {
    // Yew reads this clock to check whether it has blocked the browser for too long: here it always has.
    let script = "const begun = Date.now(); let calls = 0; Date.now = () => begun + 20 * ++calls;
        window.heights = [];
        addEventListener('prisoner-card-ready', () => window.heights.push('ready'), true);
        document.addEventListener('DOMContentLoaded', () => {
            const { shadowRoot } = document.querySelector('prisoner-card');
            const measure = () => window.heights.push(shadowRoot.querySelector('[part~=footer]')?.getBoundingClientRect().bottom);
            measure();
            new MutationObserver(measure).observe(shadowRoot, { childList: true });
        });";
    page.open_ready(after_script(&page, script, static_document(&page)))
        .await;
    let heights = page
        .run("return window.heights.filter((height) => height !== 'ready')")
        .await;
    let heights = heights.as_array().expect("a list");
    assert!(heights.len() > 1, "{heights:?}");
    assert!(heights.iter().all(|height| *height == heights[0]), "{heights:?}");
}

async fn fault_76_nothing_moves_on_a_slow_processor(page: Page) {
    let script = "window.shifts = [];
        const box = ({ x, y, width, height }) => [x, y, width, height].join(' ');
        const moved = ({ node, previousRect, currentRect }) => `${node?.nodeName}.${node?.className}: ${box(previousRect)} > ${box(currentRect)}`;
        new PerformanceObserver((list) => {
            for (const { startTime, value, sources } of list.getEntries()) {
                if (startTime > window.begun) shifts.push(`${value} ${sources.map(moved)}`);
            }
        }).observe({ type: 'layout-shift' });";
    page.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 8 }))
        .await;
    let mut shifts = Vec::new();
    for _ in 0..4 {
        // The page is whole before its script comes: on a busy machine, a page that is still loading shifts, too.
        let late = "<script>addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(() => {
            window.begun = performance.now();
            document.head.append(Object.assign(document.createElement('script'), { src: '{script}' }));
        })))</script>";
        page.open_ready(after_script(&page, script, static_document(&page)).script(late))
            .await;
        page.wait_two_frames().await;
        shifts.push(page.run("return window.shifts").await);
    }
    // Before any assertion: the browser is used for other tests.
    page.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 1 }))
        .await;
    assert_eq!(shifts, [(); 4].map(|()| json!([])));
}

async fn fault_77_script_is_the_same_in_every_encoding(page: Page) {
    for file in ["prisoner-card.js".to_owned(), doctor_file(&page)] {
        let bytes = fs::read(page.dist().join(&file)).expect("the file is built");
        assert!(bytes.is_ascii(), "{file}");
    }
}

async fn fault_78_static_card_with_a_closed_root_is_taken_over(page: Page) {
    let html =
        static_cards::html(&page, &fixtures::feed()).replace("shadowrootmode=\"open\"", "shadowrootmode=\"closed\"");
    page.open_ready(Document::html(html)).await;
}
