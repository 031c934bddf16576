//! Cards in what a page hides, or takes off the pointer: drawers, slides, folded texts.

use crate::prelude::*;

scenarios![
    fault_86_card_in_a_hidden_drawer_is_hidden by Code,
    fault_86_slide_that_takes_no_click_copies_no_address,
    fault_86_card_that_a_script_hides_is_hidden by Code,
    fault_86_card_in_closed_details_asks_for_nothing_until_they_are_open,
    fault_86_list_in_a_hidden_drawer_is_hidden by Code,
];

const CARD: &str = "[part~=card]";

const ENVELOPE: &str = "[part~=copy-button][data-kind=envelope]";
const STATUS: &str = ".envelope + .copy [part~=copy-button] + .copy-status";

async fn fault_86_card_in_a_hidden_drawer_is_hidden(page: Page) {
    let html = format!(
        "<div id=\"drawer\" style=\"visibility: hidden\">{}</div>",
        Embed::new().eager().html()
    );
    let card = page.open_ready(Document::html(html)).await;
    let visibility = format!(
        "return [...root.querySelectorAll('{CARD}, button, a')].map((element) => getComputedStyle(element).visibility)"
    );
    let all = |seen: Value, word: &str| seen.as_array().is_some_and(|seen| seen.iter().all(|seen| seen == word));
    assert!(all(card.run(&visibility).await, "hidden"));
    page.run("document.querySelector('#drawer').style.visibility = ''")
        .await;
    assert!(all(card.run(&visibility).await, "visible"));
}

/// Like Swiper's fade effect: the slides lie on one another, and all but one are clear and take no click.
async fn fault_86_slide_that_takes_no_click_copies_no_address(page: Page) {
    let slide = |style: &str| {
        let html = Embed::new().eager().with("layout", "compact").html();
        format!("<div style=\"position: absolute; inset: 0; {style}\">{html}</div>")
    };
    let html = format!(
        "<div style=\"position: relative; height: 900px\">{}{}</div>",
        slide(""),
        slide("opacity: 0; pointer-events: none")
    );
    page.open_ready(Document::html(html)).await;
    page.card_at(1).wait_ready().await;
    let card = page.card_at(0);
    card.click(ENVELOPE).await;
    card.wait_text(STATUS, "Copied.").await;
    assert_eq!(page.card_at(1).texts(".copy-status").await.concat(), "");
}

/// Like `v-show`, `x-show` and jQuery's `hide()`.
async fn fault_86_card_that_a_script_hides_is_hidden(page: Page) {
    let card = page.open_ready(Embed::new()).await;
    let boxes = "card.style.display = arguments[0]; return card.getClientRects().length";
    assert_eq!(card.run_with(boxes, [json!("none")]).await, json!(0));
    assert_eq!(card.run_with(boxes, [json!("")]).await, json!(1));
    let html = "card.setAttribute('style', 'color:red;display:none'); return card.getClientRects().length";
    assert_eq!(card.run(html).await, json!(0));
}

async fn fault_86_card_in_closed_details_asks_for_nothing_until_they_are_open(page: Page) {
    let html = format!("<details><summary>Letters</summary>{}</details>", Embed::new().html());
    let card = page.open(Document::html(html)).await;
    card.wait_state("idle").await;
    page.wait_two_frames().await;
    assert_eq!(card.state().await, "idle");
    assert_eq!(page.feed.requests().len(), 0);
    page.run("document.querySelector('details').open = true").await;
    card.wait_ready().await;
}

async fn fault_86_list_in_a_hidden_drawer_is_hidden(page: Page) {
    let list = "<prisoner-list feed=\"{feeds}/people.json\"></prisoner-list>";
    let html = format!("<div style=\"visibility: hidden; pointer-events: none\">{list}</div>");
    page.open(Document::html(html).script("<script async src=\"{list}\"></script>"))
        .await;
    let name = "const name = document.querySelector('prisoner-list').shadowRoot.querySelector('article .name');
        return name && [getComputedStyle(name).visibility, getComputedStyle(name).pointerEvents]";
    let seen = page.wait_until("the list is there", name).await;
    assert_eq!(seen, json!(["hidden", "none"]));
}
