//! The look of the list: widths, rows of different height, paper, the alphabet of each language.

use std::collections::BTreeMap;

use super::list::{LIST, MEASURED, NAMES, document, get, many, open, wait, wait_card};
use crate::prelude::*;

scenarios![
    checker_finds_nothing_in_lists by Code,
    nothing_sticks_out_of_a_narrow_list for Wasm,
    fault_79_list_in_a_box_as_wide_as_its_content_has_room for Wasm,
    tiles_of_a_row_are_as_high_as_the_fullest_and_those_below_keep_their_place for Wasm,
    everybody_is_on_paper by Code,
    names_are_in_the_order_of_the_readers_alphabet for Wasm,
    fault_69_list_without_an_end_hides_nothing_of_the_page by Code,
    fault_71_list_in_another_document_keeps_its_styles by Code,
];

async fn checker_finds_nothing_in_lists(page: Page) {
    for attributes in ["theme=\"light\"", "theme=\"dark\"", "lang=\"ar\" theme=\"light\""] {
        open(&page, &format!("feed=\"{{feeds}}/people.json\" search {attributes}")).await;
        page.assert_accessible(attributes).await;
    }
    get(&page, "root.querySelector('article button').click()").await;
    wait_card(&page).await;
    page.assert_accessible("a card in the list").await;
}

async fn fault_79_list_in_a_box_as_wide_as_its_content_has_room(page: Page) {
    for html in [
        "<div style=\"float: left\">LIST</div>",
        "<table style=\"white-space: nowrap\"><tr><td>LIST</td></tr></table>",
        "<div style=\"display: flex\"><div>LIST</div></div>",
    ] {
        let html = html.replace("LIST", "<prisoner-list feed=\"{feeds}/people.json\"></prisoner-list>");
        page.open(Document::html(html.clone()).script("<script async src=\"{list}\"></script>"))
            .await;
        wait(&page, "the list is there", "!!root.querySelector('article')").await;
        let width = get(&page, "list.getBoundingClientRect().width").await;
        assert!(width.as_f64().is_some_and(|width| width > 380.0), "{html}: {width}");
    }
}

async fn nothing_sticks_out_of_a_narrow_list(page: Page) {
    for width in [280, 320, 640] {
        page.open(document("feed=\"{feeds}/people.json\" search lang=\"de\"").in_frame(width))
            .await;
        wait(&page, "the list is there", "!!root.querySelector('article')").await;
        let strays = get(
            &page,
            "[...root.querySelectorAll('.list *')].filter((element) => {
                const { left, right, width } = element.getBoundingClientRect();
                return width && !element.closest('svg') && (left < -0.6 || right > innerWidth + 0.6);
            }).map((element) => element.className)",
        )
        .await;
        assert_eq!(strays, json!([]), "{width}");
        assert_eq!(
            page.run("return document.documentElement.scrollWidth <= innerWidth")
                .await,
            json!(true)
        );
    }
}

async fn tiles_of_a_row_are_as_high_as_the_fullest_and_those_below_keep_their_place(page: Page) {
    let mut feed = many(200);
    let people = feed["items"].as_array_mut().expect("items");
    for (number, person) in people.iter_mut().enumerate() {
        person["_prisoner_card"]["headline"] = match number % 3 {
            0 => json!("A word"),
            _ => json!("A line on the case that is a good deal longer than the others, and goes on. ".repeat(2)),
        };
    }
    page.serve_feed(&feed);
    page.open(document("feed=\"{feed}\"").in_frame(640)).await;
    wait(&page, "rows are measured", MEASURED).await;
    let heights = "return [...root.querySelectorAll('article')].map((tile) => tile.offsetHeight)";
    let script = format!("{LIST} {heights}");
    let heights = page.run(&script).await;
    let heights: Vec<u64> = serde_json::from_value(heights).expect("heights");
    let rows: Vec<&[u64]> = heights.chunks(2).filter(|row| row.len() == 2).collect();
    assert!(rows.len() > 2 && rows.iter().all(|row| row[0] == row[1]), "{heights:?}");
    // Down through the list and back up: each stop has the same person at the top of the window both times.
    let mut seen = Vec::new();
    for top in [0, 900, 2100, 3400] {
        page.run_with("scrollTo(0, arguments[0])", [json!(top)]).await;
        page.wait_two_frames().await;
        page.wait_two_frames().await;
        seen.push((page.run("return scrollY").await, at_the_top(&page).await));
    }
    for (top, number) in seen.into_iter().rev() {
        page.run_with("scrollTo(0, arguments[0])", [top]).await;
        page.wait_two_frames().await;
        page.wait_two_frames().await;
        assert_eq!(at_the_top(&page).await, number);
    }
}

/// The number of the first person in the window.
async fn at_the_top(page: &Page) -> serde_json::Value {
    let first =
        "[...root.querySelectorAll('article')].find((tile) => tile.getBoundingClientRect().bottom > 1).dataset.number";
    get(page, first).await
}

async fn everybody_is_on_paper(page: Page) {
    page.serve_feed(&many(200));
    open(&page, "feed=\"{feed}\" search").await;
    wait(&page, "rows are measured", MEASURED).await;
    let few = get(&page, "root.querySelectorAll('article').length").await;
    page.run("dispatchEvent(new Event('beforeprint'))").await;
    wait(
        &page,
        "everybody is there",
        "root.querySelectorAll('article').length === 200 && !root.querySelector('.room')",
    )
    .await;
    // A measurement meanwhile does not remove them again.
    page.run("dispatchEvent(new Event('resize'))").await;
    page.wait_two_frames().await;
    assert_eq!(get(&page, "root.querySelectorAll('article').length").await, json!(200));
    page.run("dispatchEvent(new Event('afterprint'))").await;
    wait(
        &page,
        "those on the screen are left",
        &format!("root.querySelectorAll('article').length <= {few} + 4"),
    )
    .await;
}

async fn names_are_in_the_order_of_the_readers_alphabet(page: Page) {
    let names = include_str!("../../../../crates/people/src/sorted_names.json");
    let languages: BTreeMap<String, Vec<String>> = serde_json::from_str(names).expect("names");
    for (language, sorted) in languages {
        let mut feed = fixtures::feed();
        let iris = feed["items"][0].clone();
        let person = |(number, name): (usize, &String)| {
            let mut item = iris.clone();
            item["id"] = json!(format!("https://feed.example/p/{number}"));
            item["_prisoner_card"]["name"] = match name.split_once('\t') {
                Some((family, given)) => json!({ &language: { "given": given, "family": family } }),
                None => json!({ &language: name }),
            };
            item
        };
        feed["items"] = sorted.iter().enumerate().rev().map(person).collect();
        page.serve_feed(&feed);
        open(&page, &format!("feed=\"{{feed}}\" lang=\"{language}\" order=\"name\"")).await;
        let spoken = |name: &String| match name.split_once('\t') {
            Some((family, given)) => format!("{given} {family}"),
            None => name.clone(),
        };
        // The names on the screen.
        let shown: Vec<String> = serde_json::from_value(get(&page, NAMES).await).expect("names");
        let expected: Vec<String> = sorted.iter().map(spoken).take(shown.len()).collect();
        assert!(shown.len() > 3, "{language}: {shown:?}");
        assert_eq!(shown, expected, "{language}");
    }
}

async fn fault_69_list_without_an_end_hides_nothing_of_the_page(page: Page) {
    let html = "<prisoner-list feed=\"{feeds}/people.json\" /><p>The rest.</p><footer>Imprint</footer>";
    page.open(Document::html(html).script("<script async src=\"{list}\"></script>"))
        .await;
    let below = "root.querySelector('article') && [...list.children].map((child) => child.getBoundingClientRect())
        .every(({ top, height }) => height && top >= root.querySelector('article').getBoundingClientRect().bottom)";
    wait(&page, "the rest of the page is below the list", below).await;
    let console = page.console().await;
    assert_eq!(console.len(), 1, "{console:?}");
    assert!(console[0].text.contains("write </prisoner-list>"), "{console:?}");
}

async fn fault_71_list_in_another_document_keeps_its_styles(page: Page) {
    open(&page, "feed=\"{feeds}/people.json\"").await;
    let moved = "const list = window.list ??= document.querySelector('prisoner-list');
        (arguments[0] ? document.body.appendChild(document.createElement('iframe')).contentDocument : document).body.append(list);
        return list.shadowRoot.adoptedStyleSheets.length";
    for inside in [true, false] {
        assert_eq!(page.run_with(moved, [json!(inside)]).await, json!(1), "{inside}");
    }
}
