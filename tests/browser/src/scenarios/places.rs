//! The places of a card on a page, and built-in objects that the page has changed before.

use super::{letter, list, static_cards};
use crate::prelude::*;

scenarios![
    fault_79_card_in_a_box_as_wide_as_its_content_has_room,
    fault_79_card_in_a_narrow_column_is_as_narrow,
    fault_79_card_where_no_line_is_broken_is_as_narrow,
    page_written_from_top_to_bottom_leaves_the_card_as_it_is,
    pages_own_variables_and_pseudo_elements_leave_the_card_as_it_is,
    card_near_in_a_scroller_of_the_page_starts in Chromium for Wasm,
    theme_with_stray_characters_is_the_theme by Code,
    fault_80_altered_address_of_a_static_card_is_not_copied by Code,
    fault_81_page_in_xhtml_is_read_in_its_language,
    fault_82_unseen_characters_in_attributes_do_not_matter by Code,
    fault_26_names_on_the_prototype_of_all_objects_do_not_matter,
    // With such names, WebKit's driver cannot report what a script returns.
    fault_26_names_that_options_inherit_leave_the_list_and_the_composer_their_buttons in Chromium | Firefox for Wasm,
    fault_83_page_in_which_no_html_is_made_says_so,
    fault_67_image_called_as_what_makes_the_card_is_named by Code,
];

/// The look of the card on the page: its width, its padding, its background, and the element above it.
const LOOK: &str =
    "const card_ = one('[part~=card]'), { padding, backgroundColor, writingMode } = getComputedStyle(card_);
    const box = card_.getBoundingClientRect();
    return [box.width, Math.round(box.top - card.getBoundingClientRect().top), padding, backgroundColor, writingMode]";

async fn page_written_from_top_to_bottom_leaves_the_card_as_it_is(page: Page) {
    let style = "<style>html { writing-mode: vertical-rl } main { width: 700px }</style>";
    let card = page.open_ready(Document::from(Embed::new().eager()).head(style)).await;
    let look = card.run(LOOK).await;
    assert!(look[0].as_f64().is_some_and(|width| width >= 280.0), "{look}");
    assert_eq!(look[4], "horizontal-tb");
}

async fn pages_own_variables_and_pseudo_elements_leave_the_card_as_it_is(page: Page) {
    let card = page.open_ready(Embed::new().eager()).await;
    let look = card.run(LOOK).await;
    let style = "<style>
        * { --space: 3rem; --background: 0 0% 100%; --accent: 1 2 3; --sans: none; --scheme: 220 13% 91% }
        *, *::before, *::after { line-height: 1.5 }
        *::before, *::after { display: inline; visibility: visible }
        @property --space { syntax: '<length>'; inherits: false; initial-value: 0px }
        @property --accent { syntax: '<color>'; inherits: false; initial-value: red }
        @property --background { syntax: '<color>'; inherits: false; initial-value: red }</style>";
    let card = page.open_ready(Document::from(Embed::new().eager()).head(style)).await;
    assert_eq!(card.run(LOOK).await, look);
}

/// A part of the page with a scroll bar of its own; other engines have no `scrollMargin` yet.
async fn card_near_in_a_scroller_of_the_page_starts(page: Page) {
    // The page's first card checks by itself whether it is near.
    let first = Embed::new().with("layout", "compact").html();
    let html = format!(
        "<div style=\"height: 600px; overflow-y: auto\"><div style=\"height: 900px\"></div>{}</div>",
        Embed::new().html()
    );
    let html = html.replacen("<div", &format!("{first}<div"), 1);
    page.open(Document::html(html)).await;
    page.card_at(0).wait_ready().await;
    page.card_at(1).wait_ready().await;
}

async fn theme_with_stray_characters_is_the_theme(page: Page) {
    for theme in [" dark ", "DARK", "dark\u{200b}", "\u{a0}dark"] {
        let card = page.open_ready(Embed::new().eager().with("theme", theme)).await;
        let scheme = card
            .run("return getComputedStyle(one('[part~=card]')).colorScheme")
            .await;
        assert_eq!(scheme, "dark", "{theme:?}");
    }
}

const ENVELOPE: &str = "[part~=copy-button][data-kind=envelope]";
const NAME: &str = "Iris Testovna Sample";
const STATUS: &str = ".envelope + .copy [part~=copy-button] + .copy-status";

/// Boxes whose width comes from their content. `CARD` is the place of the card.
const BOXES: [&str; 9] = [
    "<div style=\"display: inline-block\">CARD</div>",
    "<div style=\"float: left\">CARD</div>",
    "<div style=\"width: fit-content\">CARD</div>",
    "<div style=\"position: absolute\">CARD</div>",
    "<table><tr><td>CARD</td><td>Beside it</td></tr></table>",
    "<div style=\"display: flex\"><div>CARD</div><p>Beside it</p></div>",
    "<dialog open>CARD</dialog>",
    "<div style=\"float: left; text-indent: -9999px\">CARD</div>",
    "<style>*::before { position: absolute !important; width: 1px !important }</style><div style=\"float: left\">CARD</div>",
];

async fn fault_79_card_in_a_box_as_wide_as_its_content_has_room(page: Page) {
    let width = "return one('[part~=card]').getBoundingClientRect().width";
    let room = |width: Value| width.as_f64().is_some_and(|width| width > 380.0);
    for html in BOXES {
        let card = page
            .open_ready(Document::html(html.replace("CARD", &Embed::new().eager().html())))
            .await;
        let measured = card.run(width).await;
        assert!(room(measured.clone()), "{html}: {measured}");
        assert_eq!(
            page.run("return document.documentElement.scrollWidth <= innerWidth")
                .await,
            json!(true),
            "{html}"
        );
    }
    let html = BOXES[0].replace("CARD", &static_cards::html(&page, &fixtures::feed()));
    let card = page.open(Document::html(html).script("")).await;
    let measured = card.run(width).await;
    assert!(room(measured.clone()), "a static card: {measured}");
}

async fn fault_79_card_in_a_narrow_column_is_as_narrow(page: Page) {
    let html = "<div style=\"display: flex; width: 440px\"><div style=\"flex: 1\" id=\"column\">CARD</div>\
                <p style=\"flex: none; width: 140px\">Beside it</p></div>";
    let card = page
        .open_ready(Document::html(html.replace("CARD", &Embed::new().html())))
        .await;
    let widths = "return [one('[part~=card]'), document.querySelector('#column')]
        .map((element) => element.getBoundingClientRect().width)";
    assert_eq!(card.run(widths).await, json!([300, 300]));
}

/// The cells of a table of numbers, or the cards of a shelf that is moved sideways.
async fn fault_79_card_where_no_line_is_broken_is_as_narrow(page: Page) {
    for html in [
        "<table style=\"white-space: nowrap\"><tr><td>CARD</td></tr></table>",
        "<div style=\"display: flex; white-space: nowrap\"><div style=\"flex: 1\">CARD</div></div>",
    ] {
        let html = html.replace("CARD", &Embed::new().eager().html());
        let document = Document::html(html.clone()).head("<style>body { margin: 0 }</style>");
        let card = page.open_ready(document.in_frame(360)).await;
        let width = card
            .run("return one('[part~=card]').getBoundingClientRect().width")
            .await;
        assert!(width.as_f64().is_some_and(|width| width <= 360.0), "{html}: {width}");
    }
}

async fn fault_80_altered_address_of_a_static_card_is_not_copied(page: Page) {
    // Like Cloudflare's obfuscation of e-mail addresses and some translators.
    let html = static_cards::html(&page, &fixtures::feed()).replace(
        "000001",
        "<span class=\"__cf_email__\" data-cfemail=\"00\">[email&#160;protected]</span>",
    );
    page.answer_feed(Answer::status(404));
    let card = page.open(Document::html(html)).await;
    card.wait_failed().await;
    card.click(ENVELOPE).await;
    card.wait_text(STATUS, "The details cannot be shown here at the moment.")
        .await;
    assert_eq!(card.events("prisoner-card-copy").await.len(), 0);
}

async fn fault_81_page_in_xhtml_is_read_in_its_language(page: Page) {
    let html = format!(
        "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"ru\"><head><title>Новости</title>\
         <script src=\"/recorder.js\"></script></head><body><prisoner-card feed=\"{}\" person=\"iris\" />\
         <p id=\"after\">Дальше</p><script async=\"async\" src=\"{}\"></script></body></html>",
        page.feed_url(),
        page.widget_url("prisoner-card.js")
    );
    page.host
        .serve("/page.xhtml", Answer::bytes("application/xhtml+xml", html.into_bytes()));
    let card = page.visit("/page.xhtml").await;
    card.wait_ready().await;
    assert_eq!(card.text("[part~=name]").await, "Ирис Тестовна Примерная");
    card.click(ENVELOPE).await;
    card.wait_text(STATUS, "Скопировано.").await;
}

async fn fault_82_unseen_characters_in_attributes_do_not_matter(page: Page) {
    let embed = Embed::new()
        .with("feed", "\u{a0}{feed}\u{200b}")
        .with("person", "\u{200b}iris\u{feff}")
        .with("layout", "compact\u{2060}");
    let card = page.open_ready(embed).await;
    assert_eq!(card.text("[part~=name]").await, NAME);
    assert_eq!(page.console().await, []);
}

/// Options of the browser's functions, and names in this project's code.
const NAMES: [&str; 20] = [
    "keys",
    "person",
    "feed",
    "since",
    "mode",
    "headers",
    "method",
    "integrity",
    "signal",
    "once",
    "passive",
    "root",
    "threshold",
    "rootMargin",
    "slotAssignment",
    "delegatesFocus",
    "bubbles",
    "cause",
    "fatal",
    "customElementRegistry",
];

/// Members of a property's description. The compiler of the JavaScript build describes its memory by objects that inherit them.
const DESCRIPTION: [&str; 4] = ["get", "set", "value", "writable"];

async fn fault_26_names_on_the_prototype_of_all_objects_do_not_matter(page: Page) {
    let described = if page.program == Program::Wasm {
        &DESCRIPTION[..]
    } else {
        &[]
    };
    for name in NAMES.iter().chain(described) {
        // The driver's own scripts do not work with it.
        let script = format!(
            "Object.prototype.{name} = function () {{ return this }};
            for (const outcome of ['ready', 'error']) {{
                addEventListener(`prisoner-card-${{outcome}}`, () => {{ delete Object.prototype.{name} }});
            }}
            setTimeout(() => {{ delete Object.prototype.{name} }}, 3000);"
        );
        page.host
            .serve("/before.js", Answer::bytes("text/javascript", script.into_bytes()));
        let document = Document::from(Embed::new().eager())
            .head("<script src=\"/before.js\"></script>")
            .script("<script src=\"{script}\"></script>");
        let card = page.open(document).await;
        card.wait_settled().await;
        assert_eq!(card.state().await, "ready", "{name}: {:?}", page.console().await);
        assert_eq!(card.text("[part~=name]").await, NAME, "{name}");
    }
}

/// Options of Yew's listeners.
async fn fault_26_names_that_options_inherit_leave_the_list_and_the_composer_their_buttons(page: Page) {
    for name in ["signal", "once"] {
        let script = format!("Object.prototype.{name} = function () {{}}");
        page.host
            .serve("/before.js", Answer::bytes("text/javascript", script.into_bytes()));
        let before = "<script src=\"/before.js\"></script>";
        page.open(list::document("feed=\"{feeds}/people.json\"").head(before))
            .await;
        list::wait(&page, "the list is there", "!!root?.querySelector('article button')").await;
        for _ in 0..2 {
            list::get(&page, "root.querySelector('article button').click()").await;
            list::wait_card(&page).await;
            list::get(&page, "root.querySelector('.back').click()").await;
            list::wait(&page, "the card has gone", "!root.querySelector('prisoner-card')").await;
        }
        let card = page.open(letter::document(&page, Embed::new()).head(before)).await;
        letter::begin(&page, card).await;
        letter::press(&page, "[data-sentence=greeting]").await;
        assert_eq!(letter::texts(&page, ".line").await.as_array().map(Vec::len), Some(1));
        assert_eq!(page.console().await, [], "{name}");
    }
}

async fn fault_83_page_in_which_no_html_is_made_says_so(page: Page) {
    let html = format!(
        "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>News</title>\
         <script src=\"/recorder.js\"></script></head><body><prisoner-card feed=\"{}\" person=\"iris\">\
         <a href=\"/about\">How to write</a></prisoner-card><script async=\"async\" src=\"{}\"></script></body></html>",
        page.feed_url(),
        page.widget_url("prisoner-card.js")
    );
    page.host
        .serve("/page.xml", Answer::bytes("application/xml", html.into_bytes()));
    let card = page.visit("/page.xml").await;
    let failure = card.wait_failed().await;
    assert_eq!(failure.code, "unsupported");
    assert_eq!(
        failure.message,
        "this page is XML, in which no card can be made: serve it as text/html or application/xhtml+xml"
    );
    assert!(card.shows_fallback().await);
    card.wait_text("[part~=notice]", "The details cannot be shown here at the moment.")
        .await;
}

async fn fault_67_image_called_as_what_makes_the_card_is_named(page: Page) {
    for name in ["createElement", "createElementNS", "createTextNode"] {
        let html = format!("<img name=\"{name}\" alt=\"\">{}", Embed::new().html());
        let card = page.open(Document::html(html)).await;
        let failure = card.wait_failed().await;
        assert_eq!(
            failure.message,
            format!(
                "this page uses the name {name} for something of its own: rename that, or load the card's script before it"
            )
        );
        assert!(card.shows_fallback().await, "{name}");
    }
}
