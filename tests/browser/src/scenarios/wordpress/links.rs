//! A pasted link to a page of the publisher's tool: no plugin, but a card.

use tempfile::TempDir;

use super::{super::sites::build_site, in_wordpress};
use crate::prelude::*;
use crate::wordpress::{Site, Theme, Version};

in_wordpress![
    pasted_link_becomes_a_card_in_a_block_theme,
    pasted_link_becomes_a_card_in_a_classic_theme,
];

/// The sample's site, on another origin than WordPress.
fn serve_site(page: &Page) -> (TempDir, String) {
    let site = build_site(page, &page.feed, &fixtures::sample());
    (site, page.feed.url("/cards/p/mironov/"))
}

/// The markup that the editor saves for a pasted link.
fn embed_block(link: &str) -> String {
    format!(
        "<!-- wp:embed {{\"url\":\"{link}\"}} -->\n<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\n\
         {link}\n</div></figure>\n<!-- /wp:embed -->"
    )
}

async fn pasted_link_becomes_a_card_in_a_block_theme(page: Page, version: Version) {
    let site = Site::start(version, Theme::Block).await;
    let (_folder, link) = serve_site(&page);
    assert_card(&page, &site, &embed_block(&link)).await;
}

async fn pasted_link_becomes_a_card_in_a_classic_theme(page: Page, version: Version) {
    let site = Site::start(version, Theme::Classic).await;
    let (_folder, link) = serve_site(&page);
    assert_card(&page, &site, &format!("Before.\n\n{link}\n\nAfter.")).await;
}

/// Asserts that the card is alive in WordPress's sandbox, with the frame's height set and the quote hidden.
async fn assert_card(page: &Page, site: &Site, content: &str) {
    page.visit_at(&site.post(content)).await;
    let is_sized =
        "const frame = document.querySelector('iframe.wp-embedded-content'), { sandbox, title, src } = frame;
        const quote = document.querySelector('blockquote.wp-embedded-content');
        return frame.height === '1000' && !quote.getClientRects().length
            && { sandbox: `${sandbox}`, title, page: new URL(src).pathname }";
    let found = page.wait_until("WordPress has sized the frame", is_sized).await;
    let expected = json!({
        "sandbox": "allow-scripts",
        "title": "Sergei Gennadyevich Mironov: the case, and how to write",
        "page": "/cards/p/mironov/embed.html",
    });
    assert_eq!(found, expected);
    page.enter_frame(0).await;
    page.card().wait_ready().await;
    page.leave_frames().await;
    assert_eq!(site.notices(), "");
}
