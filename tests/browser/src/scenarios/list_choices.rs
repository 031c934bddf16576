//! The choices of a page's owner for a list, and the actions of a reader: orders, links, keys, filters.

use thirtyfour::Key;

use super::list::{MEASURED, NAMES, document, get, many, open, wait, wait_card};
use crate::prelude::*;

scenarios![
    tile_has_a_portrait_a_name_a_line_since_when_and_where by Code,
    name_leads_to_the_persons_page_where_the_owner_wants_it by Code,
    control_with_end_and_home_leaves_the_list by Code,
    next_birthdays_come_first_and_only_those_that_are_stated by Code,
    another_person_comes_first_at_the_next_visit by Code,
    each_filter_lets_through_whom_it_names by Code,
    address_of_the_page_has_the_filters_whatever_its_base by Code,
    filter_that_is_taken_back_keeps_its_field_and_the_focus by Code,
    fragment_of_the_page_stays_the_pages by Code,
    card_that_is_open_stays_when_the_list_is_brought_up_to_date by Code,
    way_back_closes_a_card_after_the_page_was_loaded_anew for Wasm,
];

async fn tile_has_a_portrait_a_name_a_line_since_when_and_where(page: Page) {
    let mut feed = many(1);
    let person = &mut feed["items"][0]["_prisoner_card"];
    person["custody"] = json!({ "code": "remand", "place": "SIZO-1, Primersk", "since": "2024-02-13" });
    person["events"] = Value::Null;
    page.serve_feed(&feed);
    open(&page, "feed=\"{feed}\"").await;
    let texts = "['.initials', '.name', '.line', '.fact', '.fact + .fact'].map((part) =>
        root.querySelector(`article ${part}`).innerText.trim())";
    assert_eq!(
        get(&page, texts).await,
        json!([
            "PN",
            "Person Number0",
            "A fictional gardener, sentenced for a bed of tulips",
            "Held since 13 February 2024",
            "SIZO-1, Primersk",
        ])
    );
}

async fn name_leads_to_the_persons_page_where_the_owner_wants_it(page: Page) {
    let mut feed = many(2);
    feed["items"][1]["url"] = Value::Null;
    page.serve_feed(&feed);
    open(&page, "feed=\"{feed}\" open=\"page\"").await;
    let links = "[...root.querySelectorAll('article .name')].map((name) => name.querySelector('a')?.href ?? null)";
    assert_eq!(
        get(&page, links).await,
        json!(["https://example.org/people/iris", null])
    );
    assert_eq!(get(&page, "root.querySelectorAll('button').length").await, json!(0));
    // Where there are to be no links to other sites, it is a name.
    open(&page, "feed=\"{feed}\" open=\"page\" links=\"none\"").await;
    assert_eq!(get(&page, links).await, json!([null, null]));
}

async fn control_with_end_and_home_leaves_the_list(page: Page) {
    page.serve_feed(&many(100));
    open(&page, "feed=\"{feed}\" search").await;
    wait(&page, "rows are measured", MEASURED).await;
    for (key, edge) in [(Key::End, "after"), (Key::Home, "before")] {
        get(&page, "root.querySelector('article button').focus()").await;
        page.press_with(Key::Control, key).await;
        let place = format!(
            "root.activeElement?.className === 'edge' &&
            !!(root.querySelector('.grid').compareDocumentPosition(root.activeElement) & Node.DOCUMENT_POSITION_{})",
            if edge == "after" { "FOLLOWING" } else { "PRECEDING" }
        );
        wait(&page, edge, &place).await;
    }
}

async fn next_birthdays_come_first_and_only_those_that_are_stated(page: Page) {
    let script = "const day = (days) => { const date = new Date(); date.setDate(date.getDate() + days);
        return `--${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}` };
        return [day(-1), day(0), day(40)]";
    let days = page.run(script).await;
    let mut feed = many(4);
    for (person, place) in feed["items"].as_array_mut().expect("items").iter_mut().zip(0..) {
        person["_prisoner_card"]["birthday"] = days[place].clone();
    }
    page.serve_feed(&feed);
    open(&page, "feed=\"{feed}\" order=\"birthday\"").await;
    assert_eq!(
        get(&page, NAMES).await,
        json!(["Person Number1", "Person Number2", "Person Number0"])
    );
    let said = get(&page, "root.querySelector('.facts').innerText").await;
    assert!(said.as_str().unwrap_or_default().starts_with("Birthday: "), "{said}");
}

async fn another_person_comes_first_at_the_next_visit(page: Page) {
    page.serve_feed(&many(50));
    let mut firsts = Vec::new();
    for _ in 0..4 {
        open(&page, "feed=\"{feed}\" order=\"random\" count=\"1\"").await;
        firsts.push(get(&page, NAMES).await);
    }
    // The same person first four times would be one case in 125,000.
    assert!(firsts.iter().any(|first| *first != firsts[0]), "{firsts:?}");
    assert_eq!(
        page.run("return [localStorage.length, sessionStorage.length, document.cookie]")
            .await,
        json!([0, 0, ""])
    );
}

async fn each_filter_lets_through_whom_it_names(page: Page) {
    let mut feed = many(4);
    let people = feed["items"].as_array_mut().expect("items");
    for (number, (country, year)) in [("RU", "2022"), ("BY", "2022"), ("RU", "2024"), ("RU", "2022")]
        .into_iter()
        .enumerate()
    {
        let person = &mut people[number]["_prisoner_card"];
        person["country"] = json!(country);
        person["events"] = Value::Null;
        person["custody"] = json!({ "code": "remand", "since": format!("{year}-01-01") });
        person["mail"]["languages"] = json!([if number == 3 { "be" } else { "ru" }]);
        person["recognition"]["status"] = json!(if number == 0 { "under_review" } else { "recognised" });
    }
    page.serve_feed(&feed);
    for (pair, expected) in [
        ("country=BY", json!(["Person Number1"])),
        ("since=2024", json!(["Person Number2"])),
        ("language=be", json!(["Person Number3"])),
        ("recognition=under_review", json!(["Person Number0"])),
        (
            "country=RU&since=2022&recognition=recognised",
            json!(["Person Number3"]),
        ),
        (
            "colour=red",
            json!(["Person Number0", "Person Number1", "Person Number2", "Person Number3"]),
        ),
    ] {
        open(&page, "feed=\"{feed}\" search hash").await;
        page.run(&format!("location.hash = '#prisoner-list?{pair}'")).await;
        wait(&page, pair, &format!("JSON.stringify({NAMES}) === '{expected}'")).await;
        page.run("history.replaceState(null, '', location.pathname)").await;
    }
    // The names of countries and languages are in the reader's language.
    let countries = "[...root.querySelectorAll('select[name=country] option')].map((option) => option.text)";
    assert_eq!(get(&page, countries).await, json!(["Any", "Belarus (1)", "Russia (3)"]));
}

async fn filter_that_is_taken_back_keeps_its_field_and_the_focus(page: Page) {
    let mut feed = many(2);
    for (number, country) in ["BY", "RU"].into_iter().enumerate() {
        feed["items"][number]["_prisoner_card"]["country"] = json!(country);
    }
    page.serve_feed(&feed);
    open(&page, "feed=\"{feed}\" search").await;
    let choose = format!(
        "{} const field = root.querySelector('select[name=country]');
        field.closest('details').open = true;
        field.focus();
        field.value = arguments[0];
        field.dispatchEvent(new Event('change', {{ bubbles: true }}))",
        super::list::LIST
    );
    let narrowed = "root.querySelectorAll('article').length === 1";
    let everybody = "root.querySelectorAll('article').length === 2";
    page.run_with(&choose, [json!("BY")]).await;
    wait(&page, "it is narrowed", narrowed).await;
    page.run_with(&choose, [json!("")]).await;
    wait(&page, "everybody is there", everybody).await;
    let focused = "[root.querySelector('details').open, root.activeElement?.name || root.activeElement?.className]";
    assert_eq!(get(&page, focused).await, json!([true, "country"]));

    page.run_with(&choose, [json!("BY")]).await;
    wait(&page, "it is narrowed again", narrowed).await;
    get(&page, "root.querySelector('.clear').focus()").await;
    page.press(Key::Enter).await;
    wait(&page, "everybody is there again", everybody).await;
    assert_eq!(get(&page, focused).await, json!([true, "clear"]));
}

async fn fragment_of_the_page_stays_the_pages(page: Page) {
    let mut feed = many(2);
    for (number, country) in ["BY", "RU"].into_iter().enumerate() {
        feed["items"][number]["_prisoner_card"]["country"] = json!(country);
    }
    page.serve_feed(&feed);
    open(&page, "feed=\"{feed}\" search hash").await;
    page.run("location.hash = '#a-heading'").await;
    let script = "const field = root.querySelector('select[name=country]');
        field.value = 'BY';
        field.dispatchEvent(new Event('change', { bubbles: true }))";
    page.run(&format!("{} {script}", super::list::LIST)).await;
    wait(&page, "it is narrowed", "root.querySelectorAll('article').length === 1").await;
    assert_eq!(page.run("return location.hash").await, json!("#a-heading"));
}

async fn address_of_the_page_has_the_filters_whatever_its_base(page: Page) {
    let mut feed = many(2);
    for (number, country) in ["BY", "RU"].into_iter().enumerate() {
        feed["items"][number]["_prisoner_card"]["country"] = json!(country);
    }
    page.serve_feed(&feed);
    for base in ["https://other.example/", "/other/"] {
        let document = document("feed=\"{feed}\" search hash").head(&format!("<base href=\"{base}\">"));
        page.open(document).await;
        wait(
            &page,
            "the list is there",
            "!!root.querySelector('select[name=country]')",
        )
        .await;
        for (country, fragment, people) in [("BY", "#prisoner-list?country=BY", 1), ("", "", 2)] {
            let script = "const field = root.querySelector('select[name=country]');
                field.value = arguments[0];
                field.dispatchEvent(new Event('change', { bubbles: true }))";
            page.run_with(&format!("{} {script}", super::list::LIST), [country.into()])
                .await;
            wait(
                &page,
                "it is filtered",
                &format!("root.querySelectorAll('article').length === {people}"),
            )
            .await;
            let address = page.run("return location.pathname + location.hash").await;
            assert_eq!(address, json!(format!("/page{fragment}")), "{base}");
        }
    }
    assert_eq!(page.console().await, []);
}

async fn card_that_is_open_stays_when_the_list_is_brought_up_to_date(page: Page) {
    let mut feed = many(5);
    feed["_prisoner_card"]["sequence"] = json!(7);
    page.serve_feed(&feed);
    // The page's own clock: a driver's scripts may have another one.
    let clock = "<script>addEventListener('later', () => {
        const now = Date.now;
        Date.now = () => now() + 4e6;
        dispatchEvent(new Event('pageshow'));
    })</script>";
    page.open(document("feed=\"{feed}\"").head(clock)).await;
    wait(
        &page,
        "the list is there",
        "!!root.querySelector('article[data-number=\"3\"]')",
    )
    .await;
    get(&page, "root.querySelector('article[data-number=\"3\"] button').click()").await;
    wait_card(&page).await;
    get(&page, "root.querySelector('prisoner-card').dataset.mark = 'this one'").await;
    // Another person stands before this one in the next issue.
    feed["_prisoner_card"]["sequence"] = json!(8);
    let first = fixtures::feed()["items"][0].clone();
    feed["items"].as_array_mut().expect("items").insert(0, first);
    page.serve_feed(&feed);
    // Its page is shown again after more than an hour.
    page.run("dispatchEvent(new Event('later'))").await;
    page.wait_until("it is drawn anew", "return globalThis.ready?.length === 2")
        .await;
    let marked = get(&page, "root.querySelector('prisoner-card')?.dataset.mark").await;
    assert_eq!(marked, json!("this one"));
    // A higher one would have the card start over.
    let since = get(&page, "root.querySelector('prisoner-card').getAttribute('since')").await;
    assert_eq!(since, json!("7"));
    assert_eq!(page.focused("return focused.className").await, json!("back"));
    get(&page, "root.querySelector('.back').click()").await;
    wait(
        &page,
        "the list is back, with the new person",
        "!root.querySelector('prisoner-card') && root.querySelector('article .name').innerText.startsWith('Iris')",
    )
    .await;
}

async fn way_back_closes_a_card_after_the_page_was_loaded_anew(page: Page) {
    page.serve_feed(&many(3));
    open(&page, "feed=\"{feed}\"").await;
    let choose = "root.querySelector('article button').click()";
    let is_open = "!!root.querySelector('prisoner-card')";
    get(&page, choose).await;
    wait(&page, "a card is open", is_open).await;
    page.reload().await;
    wait(
        &page,
        "the list is there again",
        "!!root?.querySelector('article button')",
    )
    .await;
    get(&page, choose).await;
    wait(&page, "a card is open again", is_open).await;
    page.run("history.back()").await;
    wait(&page, "the list is back", "!root.querySelector('prisoner-card')").await;
}
