//! The builder's snippets on pages that change pasted HTML like the editors of sites. The services cannot be run here:
//! their changes are listed, with the source of each, in docs/platforms/README.md.

use super::{
    builder::{codes, open, open_with_feed},
    sites::build_site,
};
use crate::prelude::*;

scenarios![
    snippet_for_tilda_shows_the_card_in_its_html_block by Code,
    snippet_for_squarespace_shows_the_card_in_its_code_block by Code,
    page_that_squarespace_loads_by_ajax_has_the_link_and_with_the_script_in_the_header_the_card by Code,
    html_for_wix_shows_a_card_that_copies_in_its_frame for Wasm,
    address_for_wix_shows_a_card_that_copies_in_its_frame by Code,
];

const SCRIPT: &str = "/widgets/prisoner-card/prisoner-card.js";

/// The builder's snippet for an editor.
async fn printed_for(page: &Page, kind: &str) -> String {
    open_with_feed(page, &format!("&as={kind}")).await;
    codes(page).await.remove(0)
}

/// A page of a site that was made with an editor.
fn published(head: &str, body: &str) -> Answer {
    Answer::html(format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>News</title>{head}</head><body>{body}</body></html>"
    ))
}

async fn assert_is_the_card(card: &Card<'_>) {
    card.wait_ready().await;
    assert_eq!(card.text("[part~=name]").await, "Iris Testovna Sample");
}

async fn snippet_for_tilda_shows_the_card_in_its_html_block(page: Page) {
    let code = printed_for(&page, "tilda").await;
    // The markup of Tilda's block T123.
    let block = format!(
        "<div id=\"allrecords\" class=\"t-records\"><div id=\"rec1\" class=\"r t-rec\" data-record-type=\"131\"><!-- T123 -->\
         <div class=\"t123\"><div class=\"t-container_100\"><div class=\"t-width t-width_100\"><!-- nominify begin -->{code}\
         <!-- nominify end --></div></div></div></div></div>"
    );
    page.host.serve("/news", published("", &block));
    assert_is_the_card(&page.visit("/news").await).await;
}

/// The markup of Squarespace's code block.
fn code_block(code: &str) -> String {
    format!(
        "<main class=\"content\"><div class=\"sqs-block code-block sqs-block-code\"><div class=\"sqs-block-content\">{code}</div>\
         </div></main>"
    )
}

async fn snippet_for_squarespace_shows_the_card_in_its_code_block(page: Page) {
    let code = printed_for(&page, "squarespace").await;
    page.host.serve("/news", published("", &code_block(&code)));
    assert_is_the_card(&page.visit("/news").await).await;
}

/// Follows a link like templates with Ajax loading: the other page is fetched, and its content set as `innerHTML`,
/// which runs no scripts.
const AJAX: &str = "<script>
    addEventListener('click', async (event) => {
        const link = event.target.closest('nav a');
        if (!link) return;
        event.preventDefault();
        const html = await (await fetch(link.href)).text();
        const other = new DOMParser().parseFromString(html, 'text/html');
        document.querySelector('.content').innerHTML = other.querySelector('.content').innerHTML;
        history.pushState(null, '', link.href);
    });
</script>";

/// A site of two pages, one of which has a card. Opens the other, and follows the link to the card.
async fn follow_by_ajax<'a>(page: &'a Page, header: &str, code: &str) -> Card<'a> {
    let with_loader = |content: &str| {
        published(
            header,
            &format!("<nav><a href=\"/news\">News</a> <a href=\"/start\">Start</a></nav>{content}{AJAX}"),
        )
    };
    page.host.serve("/news", with_loader(&code_block(code)));
    page.host
        .serve("/start", with_loader("<main class=\"content\">Start</main>"));
    page.visit("/start").await;
    follow(page, "/news").await;
    page.card()
}

async fn follow(page: &Page, path: &str) {
    page.run_with(
        "document.querySelector(`nav a[href='${arguments[0]}']`).click()",
        [Value::from(path)],
    )
    .await;
    page.wait_until_with(
        "the page was exchanged",
        "return location.pathname === arguments[0]",
        [Value::from(path)],
    )
    .await;
}

async fn page_that_squarespace_loads_by_ajax_has_the_link_and_with_the_script_in_the_header_the_card(page: Page) {
    let code = printed_for(&page, "squarespace").await;
    // The builder shows a card, too, and on a slow machine its request comes after the snippet.
    page.widget.wait_for_requests(SCRIPT, 1).await;
    page.widget.forget_requests();
    follow_by_ajax(&page, "", &code).await;
    page.wait_two_frames().await;
    let link = page.run("return document.querySelector('prisoner-card > a').checkVisibility()");
    assert_eq!(link.await, Value::from(true), "the link can be read");
    assert_eq!(page.widget.requests_for(SCRIPT).len(), 0);
    let script = code
        .lines()
        .find(|line| line.starts_with("<script "))
        .expect("the script's line");
    let card = follow_by_ajax(&page, script, &code).await;
    assert_is_the_card(&card).await;
    // Once more, from the page that was loaded by Ajax.
    follow(&page, "/start").await;
    follow(&page, "/news").await;
    assert_is_the_card(&page.card()).await;
    assert_eq!(
        page.run("return document.querySelectorAll('prisoner-card').length")
            .await,
        1
    );
}

/// The attributes of Wix's frame for pasted HTML.
const WIX: &str = "name=\"htmlComp-iframe\" title=\"Embedded Content\" width=\"100%\" height=\"900\" allow=\"fullscreen\" \
    sandbox=\"allow-same-origin allow-forms allow-popups allow-scripts allow-pointer-lock\"";

/// Opens a page of Wix with that address in its frame, and copies the card's address there.
async fn assert_card_copies_in_wix(page: &Page, address: &str, envelope: &Value) {
    let frame = format!("<wix-iframe><div><iframe {WIX} src=\"{address}\"></iframe></div></wix-iframe>");
    page.host.serve("/news", published("", &frame));
    page.visit("/news").await;
    page.enter_frame(0).await;
    page.card().wait_ready().await;
    page.run(
        "document.querySelector('prisoner-card').addEventListener('prisoner-card-copy', () => { window.reported = true })")
    .await;
    page.card().click("[part~=copy-button][data-kind=envelope]").await;
    page.wait_until("the copy is announced", "return window.reported").await;
    page.leave_frames().await;
    assert_eq!(page.clipboard().await, *envelope);
}

async fn html_for_wix_shows_a_card_that_copies_in_its_frame(page: Page) {
    page.serve_feed(&fixtures::sample());
    let code = printed_for(&page, "wix").await;
    let pasted = Origin::start().await;
    pasted.serve("/html/pasted.html", Answer::html(format!("<!doctype html>{code}")));
    let address = pasted.url("/html/pasted.html");
    assert_card_copies_in_wix(&page, &address, &envelope()).await;
}

async fn address_for_wix_shows_a_card_that_copies_in_its_frame(page: Page) {
    let _site = build_site(&page, &page.feed, &fixtures::sample());
    let feed = page.feed.url("/cards/p/mironov/feed.json");
    open(&page, &format!("lang=en&feed={feed}&as=wix")).await;
    let address = codes(&page).await.remove(0);
    assert_eq!(address, page.feed.url("/cards/p/mironov/embed.html"));
    assert_card_copies_in_wix(&page, &address, &envelope()).await;
}

/// The address of the sample in its form for an envelope.
fn envelope() -> Value {
    fixtures::sample()["items"][0]["_prisoner_card"]["mail"]["address"]["envelope"]["ru"].clone()
}
