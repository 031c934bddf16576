//! A list and the page's history and address: fragments of the page's own.

use super::list::{LIST, NAMES, get, many, open, wait};
use crate::prelude::*;

scenarios![
    chosen_filters_stay_where_the_fragment_is_the_pages by Code,
];

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
