//! A list and the page's history and address: the ways back from a card, and fragments of the page's own.

use super::list::{LIST, NAMES, get, many, open, wait, wait_card};
use crate::prelude::*;

scenarios![
    back_that_is_pressed_twice_does_not_leave_the_page by Code,
    link_to_a_place_in_the_page_closes_no_card by Code,
    link_to_filters_closes_the_card_that_hides_the_list by Code,
    chosen_filters_stay_where_the_fragment_is_the_pages by Code,
];

const IS_OPEN: &str = "!!root.querySelector('prisoner-card')";
const CHOOSE: &str = "root.querySelector('article button').click()";

/// Does something that leads to another entry of the history, and waits until the list has heard of it.
async fn go(page: &Page, what: &str) {
    let script = format!(
        "globalThis.moved = false;
        addEventListener('popstate', () => (globalThis.moved = true), {{ once: true }});
        {what}"
    );
    page.run(&script).await;
    page.wait_until("the history has moved", "return globalThis.moved")
        .await;
}

fn link(address: &str) -> String {
    format!("Object.assign(document.createElement('a'), {{ href: '{address}' }}).click()")
}

/// Two people of different countries.
fn two() -> Value {
    let mut feed = many(2);
    for (number, country) in ["BY", "RU"].into_iter().enumerate() {
        feed["items"][number]["_prisoner_card"]["country"] = json!(country);
    }
    feed
}

async fn back_that_is_pressed_twice_does_not_leave_the_page(page: Page) {
    page.serve_feed(&many(3));
    open(&page, "feed=\"{feed}\"").await;
    // As if the visitor had come from another page of the site.
    page.run("history.replaceState({ page: 1 }, ''); history.pushState({ page: 2 }, '')")
        .await;
    get(&page, CHOOSE).await;
    wait_card(&page).await;
    go(
        &page,
        &format!("{LIST} const back = root.querySelector('.back'); back.click(); back.click()"),
    )
    .await;
    wait(&page, "the list is back", &format!("!{IS_OPEN}")).await;
    // The card's entry is one step away, and no more.
    go(&page, "history.forward()").await;
    let state = page.run("return Object.keys(history.state).sort()").await;
    assert_eq!(state, json!(["page", "prisonerList"]));
    assert_eq!(get(&page, IS_OPEN).await, json!(false));
}

async fn link_to_a_place_in_the_page_closes_no_card(page: Page) {
    page.serve_feed(&many(3));
    open(&page, "feed=\"{feed}\" hash").await;
    for address in ["#a-heading", "#"] {
        get(&page, CHOOSE).await;
        wait_card(&page).await;
        go(&page, &link(address)).await;
        assert_eq!(get(&page, IS_OPEN).await, json!(true), "{address}");
        // The browser's Back leads to the card, and then to the list.
        go(&page, "history.back()").await;
        assert_eq!(get(&page, IS_OPEN).await, json!(true), "{address}");
        go(&page, "history.back()").await;
        wait(&page, "the list is back", &format!("!{IS_OPEN}")).await;
    }
    // So does the button, from the place in the page.
    get(&page, CHOOSE).await;
    wait_card(&page).await;
    go(&page, &link("#a-heading")).await;
    get(&page, "root.querySelector('.back').click()").await;
    wait(&page, "the list is back", &format!("!{IS_OPEN}")).await;
    assert_eq!(page.run("return location.hash").await, json!("#a-heading"));
}

async fn link_to_filters_closes_the_card_that_hides_the_list(page: Page) {
    page.serve_feed(&two());
    open(&page, "feed=\"{feed}\" search hash").await;
    get(&page, CHOOSE).await;
    wait_card(&page).await;
    go(&page, &link("#prisoner-list?country=RU")).await;
    let found = format!("!{IS_OPEN} && JSON.stringify({NAMES}) === '[\"Person Number1\"]'");
    wait(&page, "the list is back, narrowed", &found).await;
}

async fn chosen_filters_stay_where_the_fragment_is_the_pages(page: Page) {
    page.serve_feed(&two());
    open(&page, "feed=\"{feed}\" search hash").await;
    go(&page, &link("#a-heading")).await;
    let choose = "const field = root.querySelector('select[name=country]');
        field.value = 'BY';
        field.dispatchEvent(new Event('change', { bubbles: true }))";
    page.run(&format!("{LIST} {choose}")).await;
    wait(&page, "it is narrowed", "root.querySelectorAll('article').length === 1").await;
    // Drawn anew, as once an hour.
    page.run(&format!("{LIST} list.links = 'none'")).await;
    page.wait_until("it is drawn anew", "return globalThis.ready?.length === 2")
        .await;
    assert_eq!(get(&page, NAMES).await, json!(["Person Number0"]));
    go(&page, &link("#another-heading")).await;
    assert_eq!(get(&page, NAMES).await, json!(["Person Number0"]));
    // An address that has filters, or no fragment at all, says which people are meant.
    go(&page, "history.go(-2)").await;
    let everybody = "root.querySelectorAll('article').length === 2";
    wait(&page, "everybody is there again", everybody).await;
    assert_eq!(page.console().await, []);
}
