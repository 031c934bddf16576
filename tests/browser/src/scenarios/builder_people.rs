//! The builder with a feed of many people, and without a mouse.

use thirtyfour::Key;

use super::builder::{codes, open, type_into};
use crate::prelude::*;

scenarios![
    person_of_a_large_feed_is_found_by_a_part_of_any_name by Code,
    list_of_people_closes_without_a_choice by Code,
    people_stand_in_the_order_of_the_cards_language by Code,
    checker_finds_nothing_in_the_list_of_people by Code,
    snippet_is_made_and_copied_by_the_keyboard_alone for Wasm,
];

/// A feed of three hundred: Zoya Примерова, Фёдор Королёв, and Anna 0 to Anna 299.
fn many() -> Value {
    let mut feed = fixtures::feed();
    let items = (0..300).map(|number| {
        let name = if number == 150 {
            json!({ "en": { "given": "Zoya", "family": "Primerova" }, "ru": { "given": "Зоя", "family": "Примерова" } })
        } else if number == 200 {
            json!({ "ru": { "given": "Фёдор", "family": "Королёв" } })
        } else {
            json!({ "en": { "given": "Anna", "family": format!("Sample the {number}th with a name that takes more than one line") } })
        };
        json!({ "id": format!("https://example.org/people/p{number}"), "_prisoner_card": {
            "name": name, "recognition": { "by": "Nobody", "status": "recognised" }
        } })
    });
    feed["items"] = items.collect();
    feed
}

async fn open_many(page: &Page) {
    page.serve_feed(&many());
    open(page, "lang=en").await;
    type_into(page, "feed", &page.feed_url()).await;
    page.card().wait_ready().await;
    page.run("document.getElementById('person').focus()").await;
}

/// The open list below the field: the number of people, and the one that Enter would choose.
const OPEN: &str = "const field = document.getElementById('person');
    const active = document.getElementById(field.getAttribute('aria-activedescendant'));
    const list = document.getElementById(field.getAttribute('aria-controls'));
    return { expanded: field.ariaExpanded, count: list.children.length, active: active?.textContent,
        selected: list.querySelectorAll('[aria-selected=true]').length, hidden: list.hidden }";

async fn wait_for_list(page: &Page, count: usize, active: &str) {
    let body = format!(
        "const {{ expanded, count, active, selected, hidden }} = (() => {{ {OPEN} }})();
        return expanded === 'true' && !hidden && selected === 1 && count === arguments[0] && active === arguments[1]"
    );
    page.wait_until_with(
        &format!("{active} is one of {count}"),
        &body,
        [json!(count), json!(active)],
    )
    .await;
}

async fn person_of_a_large_feed_is_found_by_a_part_of_any_name(page: Page) {
    open_many(&page).await;
    for typed in ["primer", "ПРИМ", "зоя прим"] {
        page.press(typed).await;
        wait_for_list(&page, 1, "Zoya Primerova").await;
        page.press(Key::Escape + "").await;
    }
    // The same search as in a list: it ignores case, accents and the alphabet.
    for typed in ["федор", "korolev", "Fjodor Koroljow", "ḱorolëv"] {
        page.press(typed).await;
        wait_for_list(&page, 1, "Фёдор Королёв").await;
        page.press(Key::Escape + "").await;
    }
    page.press("zoy").await;
    wait_for_list(&page, 1, "Zoya Primerova").await;
    page.press(Key::Enter + "").await;
    page.card().wait_text("[part~=name]", "Zoya Primerova").await;
    let field = "const field = document.getElementById('person');
        return field.value === 'Zoya Primerova' && field.ariaExpanded === 'false' && document.activeElement === field
            && location.hash.includes('person=p150')";
    page.wait_until("the field has the name", field).await;
    // It opens without a typed word, too.
    page.press(Key::Down + "").await;
    page.wait_until(
        "the list is open",
        "return document.getElementById('person').ariaExpanded === 'true'",
    )
    .await;
    // A pointer can choose, too.
    page.press("anna").await;
    page.wait_until(
        "a hundred are there",
        "return document.querySelectorAll('#person-list li').length === 100",
    )
    .await;
    let second = page
        .element("return document.querySelectorAll('#person-list li')[1]", [])
        .await;
    let name = second.text().await.expect("a name");
    page.click("return document.querySelectorAll('#person-list li')[1]", [])
        .await;
    page.wait_until_with(
        "the field has that name",
        "return document.getElementById('person').value === arguments[0]",
        [json!(name)],
    )
    .await;
}

async fn list_of_people_closes_without_a_choice(page: Page) {
    open_many(&page).await;
    let before = page.run("return document.getElementById('person').value").await;
    page.press("nobody of that name").await;
    let said = "return document.getElementById('person-problem').textContent.startsWith('Nobody found.')
        && document.getElementById('person').ariaExpanded === 'false'";
    page.wait_until("it says that nobody is found", said).await;
    // Enter chooses nobody then, and does not send the form.
    page.press(Key::Enter + "").await;
    page.press(Key::Escape + "").await;
    let restored = "return document.getElementById('person').value === arguments[0]
        && document.getElementById('person-problem').textContent === ''";
    page.wait_until_with("the name is back", restored, [before.clone()])
        .await;
    page.press("zoy").await;
    wait_for_list(&page, 1, "Zoya Primerova").await;
    page.press(Key::Tab + "").await;
    page.wait_until_with("it is back after Tab, too", restored, [before])
        .await;
    assert_eq!(page.run("return document.activeElement.id").await, "lang");
}

async fn people_stand_in_the_order_of_the_cards_language(page: Page) {
    let mut feed = fixtures::feed();
    let people = ["Яна Ц", "Ёлка Ц", "Жанна Ц", "Ева Ц", "Chiara C", "Cyril C"].map(|name| {
        json!({ "id": format!("https://example.org/people/{name}"), "_prisoner_card": {
            "name": { "ru": name }, "recognition": { "by": "Nobody", "status": "recognised" }
        } })
    });
    feed["items"] = json!(people);
    page.serve_feed(&feed);
    open(&page, &format!("lang=ru&feed={}", page.feed_url())).await;
    let names = "const names = [...document.querySelectorAll('#person option')].map((option) => option.textContent);
        return names.length > 0 && names";
    let russian = page.wait_until("the people are there", names).await;
    // Cyrillic letters come first in Russian, and last in Czech, where `ch` stands behind `h`.
    let first = ["Ева Ц", "Ёлка Ц", "Жанна Ц", "Яна Ц"];
    assert_eq!(russian, json!([&first[..], &["Chiara C", "Cyril C"]].concat()));
    type_into(&page, "lang", "cs").await;
    let czech = json!([&["Cyril C", "Chiara C"], &first[..]].concat());
    let are_in_order = format!("const names = (() => {{ {names} }})(); return `${{names}}` === `${{arguments[0]}}`");
    page.wait_until_with("the order is that of Czech", &are_in_order, [czech])
        .await;
}

async fn checker_finds_nothing_in_the_list_of_people(page: Page) {
    open_many(&page).await;
    page.press("anna").await;
    page.wait_until(
        "the list is open",
        "return document.getElementById('person').ariaExpanded === 'true'",
    )
    .await;
    page.inject_checker().await;
    page.assert_accessible("the list is open").await;
    let seen = "const active = document.querySelector('#person-list [aria-selected=true]').getBoundingClientRect();
        const list = document.getElementById('person-list').getBoundingClientRect();
        return active.top >= list.top - 1 && active.bottom <= list.bottom + 1";
    for _ in 0..12 {
        page.press(Key::Down + "").await;
    }
    page.wait_until("the active one is in sight", seen).await;
    let wide = page
        .run("return document.scrollingElement.scrollWidth - innerWidth")
        .await;
    assert!(wide.as_i64().unwrap_or(1) <= 0, "{wide}");
}

async fn snippet_is_made_and_copied_by_the_keyboard_alone(page: Page) {
    open(&page, "lang=en").await;
    page.run("document.body.tabIndex = -1; document.body.focus()").await;
    page.press(Key::Tab + "").await;
    assert_eq!(page.run("return document.activeElement.id").await, "feed");
    page.press(page.feed_url().as_str()).await;
    page.card().wait_ready().await;
    page.wait_until("the snippet is there", "return document.querySelector('#panel pre')")
        .await;
    // Each control in turn, in the order of the page, until the button that copies.
    let mut seen: Vec<String> = Vec::new();
    for _ in 0..60 {
        page.press(Key::Tab + "").await;
        let name = page
            .run(
                "const { activeElement: element } = document;
                return element.id || element.name || element.closest('.code')?.querySelector('p').id || element.localName")
            .await;
        let name = name.as_str().unwrap_or_default().to_owned();
        let is_last = name == "piece-0";
        if seen.last() != Some(&name) {
            seen.push(name);
        }
        if is_last {
            break;
        }
    }
    let expected = [
        "keys", "person", "lang", "layout", "theme", "help", "links", "photo", "width", "ground", "tab-tag", "panel",
        "piece-0",
    ];
    let own: Vec<&str> = seen
        .iter()
        .map(String::as_str)
        .filter(|name| expected.contains(name))
        .collect();
    assert_eq!(own, expected, "{seen:?}");
    page.press(" ").await;
    page.wait_until(
        "it says that it was copied",
        "return document.querySelector('#panel .code .status').textContent === 'Copied.'",
    )
    .await;
    assert_eq!(page.clipboard().await, codes(&page).await.remove(0));
}
