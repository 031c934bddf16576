//! Where a page puts its card, and what it has made of the browser's own objects before.

use serde_json::{Value, json};

use super::static_cards;
use crate::{
    fixtures,
    origins::Answer,
    page::{Document, Embed, Page},
    scenario::scenarios,
};

scenarios![
    fault_79_card_in_a_box_as_wide_as_its_content_has_room,
    fault_79_card_in_a_narrow_column_is_as_narrow,
    fault_80_altered_address_of_a_static_card_is_not_copied by Code,
    fault_81_page_in_xhtml_is_read_in_its_language,
    fault_82_unseen_characters_in_attributes_do_not_matter by Code,
    // In WebKit such names end in the fallback.
    fault_26_names_on_the_prototype_of_all_objects_do_not_matter in Chromium | Firefox,
    fault_63_page_with_a_clipboard_of_its_own_does_not_alter_an_address,
];

const ENVELOPE: &str = "[part~=copy-button][data-kind=envelope]";
const NAME: &str = "Iris Testovna Sample";
const STATUS: &str = ".envelope + .copy [part~=copy-button] + .copy-status";

/// Boxes whose width comes from what is in them. `CARD` stands for the card.
const BOXES: [&str; 7] = [
    "<div style=\"display: inline-block\">CARD</div>",
    "<div style=\"float: left\">CARD</div>",
    "<div style=\"width: fit-content\">CARD</div>",
    "<div style=\"position: absolute\">CARD</div>",
    "<table><tr><td>CARD</td><td>Beside it</td></tr></table>",
    "<div style=\"display: flex\"><div>CARD</div><p>Beside it</p></div>",
    "<dialog open>CARD</dialog>",
];

async fn fault_79_card_in_a_box_as_wide_as_its_content_has_room(page: Page) {
    let width = "return one('[part~=card]').getBoundingClientRect().width";
    let room = |width: Value| width.as_f64().is_some_and(|width| width > 380.0);
    for html in BOXES {
        let card = page
            .open(Document::html(html.replace("CARD", &Embed::new().eager().html())))
            .await;
        card.wait_ready().await;
        let measured = card.run(width, []).await;
        assert!(room(measured.clone()), "{html}: {measured}");
        assert_eq!(
            page.run("return document.documentElement.scrollWidth <= innerWidth", [])
                .await,
            json!(true),
            "{html}"
        );
    }
    let html = BOXES[0].replace("CARD", &static_cards::html(&page, &fixtures::feed()));
    let card = page.open(Document::html(html).script("")).await;
    let measured = card.run(width, []).await;
    assert!(room(measured.clone()), "a static card: {measured}");
}

async fn fault_79_card_in_a_narrow_column_is_as_narrow(page: Page) {
    let html = "<div style=\"display: flex; width: 440px\"><div style=\"flex: 1\" id=\"column\">CARD</div>\
                <p style=\"flex: none; width: 140px\">Beside it</p></div>";
    let card = page
        .open(Document::html(html.replace("CARD", &Embed::new().html())))
        .await;
    card.wait_ready().await;
    let widths = "return [one('[part~=card]'), document.querySelector('#column')]
        .map((element) => element.getBoundingClientRect().width)";
    assert_eq!(card.run(widths, []).await, json!([300, 300]));
}

async fn fault_80_altered_address_of_a_static_card_is_not_copied(page: Page) {
    // As Cloudflare's obfuscation of e-mail addresses and some translators do.
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
    let card = page.open(embed).await;
    card.wait_ready().await;
    assert_eq!(card.text("[part~=name]").await, NAME);
    assert_eq!(page.console().await, []);
}

/// Opens a page that runs this script before the card's.
async fn ready_after<'a>(page: &'a Page, script: &str) -> crate::page::Card<'a> {
    page.host.serve(
        "/before.js",
        Answer::bytes("text/javascript", script.as_bytes().to_vec()),
    );
    let document = Document::from(Embed::new()).head("<script src=\"/before.js\"></script>");
    let card = page.open(document).await;
    card.wait_ready().await;
    card
}

async fn fault_26_names_on_the_prototype_of_all_objects_do_not_matter(page: Page) {
    let script = "for (const name of ['keys', 'person', 'feed', 'since', 'mode', 'headers', 'method', 'integrity']) {
        Object.defineProperty(Object.prototype, name, { value: 'theirs', writable: true, configurable: true });
    }
    // The driver's own scripts are not written for it.
    addEventListener('prisoner-card-ready', () => {
        for (const name of Object.getOwnPropertyNames(Object.prototype)) {
            if (Object.prototype[name] === 'theirs') delete Object.prototype[name];
        }
    }, { once: true });";
    let card = ready_after(&page, script).await;
    assert_eq!(card.text("[part~=name]").await, NAME);
    assert_eq!(
        page.run("return document.querySelectorAll('prisoner-card').length", [])
            .await,
        1
    );
}

async fn fault_63_page_with_a_clipboard_of_its_own_does_not_alter_an_address(page: Page) {
    for taken_before in [true, false] {
        let appending =
            "Clipboard.prototype.writeText = navigator.clipboard.writeText = function () { return Promise.resolve() };";
        let script = if taken_before { appending } else { "" };
        let card = ready_after(&page, script).await;
        card.run(appending, []).await;
        card.click(ENVELOPE).await;
        card.wait_text(STATUS, "Copied.").await;
        let envelope = card.text("[data-copy=envelope]").await;
        assert_eq!(page.clipboard().await, envelope, "{taken_before}");
    }
}
