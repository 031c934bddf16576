//! The list of people: its entries, search, the card in place, the keyboard, long lists.

use thirtyfour::Key;

use crate::prelude::*;

scenarios![
    everybody_is_in_the_list_but_who_was_withdrawn by Code,
    search_finds_in_any_alphabet_and_says_how_many by Code,
    filters_narrow_the_list_and_stand_in_the_address_only_where_allowed by Code,
    only_those_on_the_screen_are_in_the_document for Wasm,
    chosen_card_opens_in_place_and_back_brings_the_list_back for Wasm,
    keys_go_from_one_person_to_the_next for Wasm,
    nobody_is_put_forward_to_whom_no_letter_can_go by Code,
    fallback_stays_where_there_is_no_list by Code,
    list_and_its_cards_work_under_the_strictest_policy for Wasm,
    list_of_a_site_is_loaded_in_the_place_of_the_rest_of_the_feed by Code,
    frameworks_set_and_change_properties by Code,
    fault_88_shortcuts_of_the_page_take_no_letter_from_the_search by Code,
];

/// Runs with `list` and `root`, its shadow root.
pub(super) const LIST: &str = "const list = document.querySelector('prisoner-list'), root = list.shadowRoot;";
pub(super) const NAMES: &str = "[...root.querySelectorAll('article .name')].map((name) => name.textContent)";

/// A page with a list, with these attributes.
pub(super) fn document(attributes: &str) -> Document {
    Document::html(format!(
        "<prisoner-list {attributes}><a href=\"/about\">How to write</a></prisoner-list>"
    ))
    .script("<script async src=\"{list}\"></script>")
    .head(
        "<script>addEventListener('prisoner-list-ready', ({ detail }) => (globalThis.ready ??= []).push(detail));
        addEventListener('prisoner-list-error', ({ detail }) => (globalThis.failed ??= []).push(detail))</script>",
    )
}

pub(super) async fn open(page: &Page, attributes: &str) {
    page.open(document(attributes)).await;
    wait(
        page,
        "the list is there",
        "list.dataset.state === 'ready' && !!root.querySelector('.status')",
    )
    .await;
}

pub(super) async fn wait(page: &Page, what: &str, condition: &str) {
    page.wait_until(what, &format!("{LIST} return {condition}")).await;
}

/// Waits for the card that a click has opened.
pub(super) async fn wait_card(page: &Page) {
    let is_ready = "root.querySelector('prisoner-card')?.dataset.state === 'ready'";
    wait(page, "the card is ready", is_ready).await;
}

/// Opens a page on which there is no list, for the reason of this code.
pub(super) async fn assert_refused(page: &Page, attributes: &str, code: &str) {
    page.open(document(attributes)).await;
    page.wait_until("it has failed", "return globalThis.failed?.length === 1")
        .await;
    assert_eq!(page.run("return globalThis.failed[0].code").await, json!(code));
    assert_eq!(get(page, "root.querySelectorAll('article').length").await, json!(0));
    assert_eq!(page.console().await.len(), 1);
}

pub(super) async fn get(page: &Page, what: &str) -> Value {
    page.run(&format!("{LIST} return {what}")).await
}

pub(super) async fn search(page: &Page, text: &str) {
    let script = format!(
        "{LIST} const field = root.querySelector('input');
        field.value = arguments[0];
        field.dispatchEvent(new InputEvent('input', {{ bubbles: true }}))"
    );
    page.run_with(&script, [text.into()]).await;
}

/// Whether the rows are measured. The first rows are drawn before that, with no room for the others.
pub(super) const MEASURED: &str = "root.querySelector('.room').height.baseVal.value > 0";

/// Goes to the end of the page until the person is there. The list may turn out longer than estimated.
async fn scroll_to_the_end(page: &Page, name: &str) {
    let script = "scrollTo(0, document.documentElement.scrollHeight);
        return document.querySelector('prisoner-list').shadowRoot.textContent.includes(arguments[0])";
    page.wait_until_with("the last one is there", script, [name.into()])
        .await;
}

/// This number of people, in a valid feed.
pub(super) fn many(count: usize) -> Value {
    let mut feed = fixtures::feed();
    let iris = feed["items"][0].clone();
    let of = |number: usize| {
        let mut item = iris.clone();
        item["id"] = json!(format!("https://feed.example/p/{number}"));
        item["_prisoner_card"]["name"] = json!({ "en": { "given": "Person", "family": format!("Number{number}") } });
        item
    };
    feed["items"] = (0..count).map(of).collect();
    feed
}

async fn everybody_is_in_the_list_but_who_was_withdrawn(page: Page) {
    open(&page, "feed=\"{feeds}/people.json\"").await;
    let ids = fixtures::people_ids();
    let expected = ids.iter().filter(|id| *id != "withdrawn").count();
    let ready = page.run("return globalThis.ready").await;
    assert_eq!(ready[0]["people"], json!(expected));
    assert_eq!(ready[0]["lang"], json!("en"));
    assert_eq!(ready[0]["source"], json!(page.feed.url("/people.json")));
    assert_eq!(ready[0]["issued"], fixtures::people()["_prisoner_card"]["issued"]);
    let names = get(&page, NAMES).await;
    // As many as the window has room for.
    assert!(names.as_array().is_some_and(|names| names.len() <= expected));
    assert_eq!(names[0], json!("Anna Petrovna Primerova"));
    assert_eq!(
        get(&page, "root.querySelector('.status').textContent").await,
        json!("12\u{a0}people")
    );
    // No address is anywhere in it, and no script of the card is loaded for it.
    let markup = get(&page, "root.innerHTML").await;
    assert!(!markup.as_str().unwrap_or_default().contains("ул."), "{markup}");
    assert!(
        page.widget
            .requests()
            .iter()
            .all(|request| !request.path().contains("/prisoner-card-"))
    );
}

async fn search_finds_in_any_alphabet_and_says_how_many(page: Page) {
    open(&page, "feed=\"{feeds}/people.json\" search").await;
    assert_eq!(get(&page, "root.querySelector('.status').role").await, json!("status"));
    for typed in ["примерова", "PRIMEROVA", "Анна Петр", "primerova anna"] {
        search(&page, typed).await;
        wait(&page, typed, "root.querySelectorAll('article').length === 1").await;
        assert_eq!(get(&page, NAMES).await, json!(["Anna Petrovna Primerova"]), "{typed}");
        assert_eq!(
            get(&page, "root.querySelector('.status').textContent").await,
            json!("1\u{a0}person")
        );
    }
    search(&page, "nobody of that name").await;
    wait(&page, "nobody", "!root.querySelector('article')").await;
    let said = get(&page, "root.querySelector('.status').textContent").await;
    assert!(said.as_str().unwrap_or_default().starts_with("Nobody found."), "{said}");
    search(&page, "").await;
    // The document has as many people as the window has room for.
    let everybody = "root.querySelector('.status').textContent === '12\u{a0}people'
        && root.querySelector('article .name').textContent === 'Anna Petrovna Primerova'
        && root.querySelector('article').getAttribute('aria-setsize') === '12'";
    wait(&page, "everybody again", everybody).await;
}

async fn filters_narrow_the_list_and_stand_in_the_address_only_where_allowed(page: Page) {
    let choose = format!(
        "{LIST} const field = root.querySelector('select[name=since]');
        field.value = '2018';
        field.dispatchEvent(new Event('change', {{ bubbles: true }}))"
    );
    for (attributes, fragment) in [("", ""), (" hash", "#prisoner-list?since=2018")] {
        open(&page, &format!("feed=\"{{feeds}}/people.json\" search{attributes}")).await;
        page.run(&choose).await;
        wait(&page, "it is narrowed", "root.querySelectorAll('article').length === 1").await;
        assert_eq!(get(&page, NAMES).await, json!(["Obrazets"]));
        assert_eq!(page.run("return location.hash").await, json!(fragment));
    }
    page.run("location.hash = '#prisoner-list?since=2024'").await;
    wait(
        &page,
        "it follows the address",
        "root.textContent.includes('Namudhaji') && !root.textContent.includes('Obrazets')",
    )
    .await;
}

async fn only_those_on_the_screen_are_in_the_document(page: Page) {
    page.serve_feed(&many(400));
    open(&page, "feed=\"{feed}\"").await;
    wait(&page, "rows are measured", MEASURED).await;
    let count = get(&page, "root.querySelectorAll('article').length").await;
    assert!(count.as_u64().is_some_and(|count| count > 3 && count < 100), "{count}");
    assert_eq!(
        get(
            &page,
            "root.querySelector('article').ariaSetSize ?? root.querySelector('article').getAttribute('aria-setsize')"
        )
        .await,
        json!("400")
    );
    let height = get(&page, "list.offsetHeight").await;
    scroll_to_the_end(&page, "Number399").await;
    wait(
        &page,
        "the first one is gone",
        "root.querySelector('article').dataset.number !== '0' && root.querySelectorAll('article').length < 100",
    )
    .await;
    // An unmeasured row is estimated to be as high as the first rows; the list is about as long as before.
    let grown = get(&page, &format!("list.offsetHeight / {height}")).await;
    assert!(
        grown.as_f64().is_some_and(|grown| (0.9..1.1).contains(&grown)),
        "{grown}"
    );
}

async fn chosen_card_opens_in_place_and_back_brings_the_list_back(page: Page) {
    page.serve_feed(&many(100));
    open(&page, "feed=\"{feed}\"").await;
    wait(&page, "rows are measured", MEASURED).await;
    page.run("scrollTo(0, 1000)").await;
    let number =
        "root.querySelectorAll('article')[Math.floor(root.querySelectorAll('article').length / 2)].dataset.number";
    page.run("return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))")
        .await;
    let chosen = get(&page, number).await;
    let scrolled = page.run("return scrollY").await;
    let click = format!("{LIST} root.querySelector(`article[data-number=\"${{arguments[0]}}\"] button`).click()");
    let address = page.run("return location.href").await;
    for way_back in [
        "history.back()",
        "document.querySelector('prisoner-list').shadowRoot.querySelector('.back').click()",
    ] {
        page.run_with(&click, [chosen.clone()]).await;
        wait_card(&page).await;
        let name = get(
            &page,
            "root.querySelector('prisoner-card').shadowRoot.querySelector('[part~=name]').textContent",
        )
        .await;
        assert_eq!(
            name,
            json!(format!("Person Number{}", chosen.as_str().unwrap_or_default()))
        );
        assert_eq!(page.focused("return focused.className").await, json!("back"));
        assert_eq!(page.run("return location.href").await, address);
        // The history does not contain the opened person.
        let state = page.run("return JSON.stringify(history.state)").await;
        assert!(!state.as_str().unwrap_or_default().contains("/p/"), "{state}");
        page.run(way_back).await;
        wait(&page, "the list is back", "!root.querySelector('prisoner-card')").await;
        page.wait_until_with("its person has the focus", "return document.activeElement.shadowRoot?.activeElement?.closest('article')?.dataset.number === arguments[0]", [chosen.clone()]).await;
        page.wait_until_with(
            "it stands where it stood",
            "return Math.abs(scrollY - arguments[0]) < 2",
            [scrolled.clone()],
        )
        .await;
    }
}

async fn keys_go_from_one_person_to_the_next(page: Page) {
    page.serve_feed(&many(100));
    open(&page, "feed=\"{feed}\"").await;
    wait(&page, "rows are measured", MEASURED).await;
    get(&page, "root.querySelector('article button').focus()").await;
    let number = "return focused.closest('article')?.dataset.number";
    for (key, expected) in [
        (Key::PageDown, "1"),
        (Key::PageDown, "2"),
        (Key::PageUp, "1"),
        (Key::PageUp, "0"),
        (Key::PageUp, "0"),
    ] {
        page.press(key).await;
        page.wait_until_with(
            "the focus has moved",
            "return document.querySelector('prisoner-list').shadowRoot.activeElement?.closest('article')?.dataset.number === arguments[0]",
            [expected.into()],
        )
        .await;
    }
    // The person with the focus stays in the document, however far the page scrolls.
    scroll_to_the_end(&page, "Number99").await;
    assert_eq!(page.focused(number).await, json!("0"));
    page.press(Key::PageDown).await;
    page.wait_until("the next one has the focus", "return document.querySelector('prisoner-list').shadowRoot.activeElement?.closest('article')?.dataset.number === '1'").await;
}

async fn nobody_is_put_forward_to_whom_no_letter_can_go(page: Page) {
    for order in ["need", "random"] {
        open(&page, &format!("feed=\"{{feeds}}/people.json\" order=\"{order}\"")).await;
        let names = get(&page, NAMES).await.to_string();
        assert!(names.contains("Primerova"), "{names}");
        for absent in [
            "Osvobozhdyonnov",
            "Obmenova",
            "Pamyatnov",
            "Etapov",
            "Pauzin",
            "Domashnyaya",
            "Minimal",
        ] {
            assert!(!names.contains(absent), "{order}: {absent} in {names}");
        }
    }
    open(&page, "feed=\"{feeds}/people.json\" order=\"random\" count=\"1\"").await;
    assert_eq!(get(&page, "root.querySelectorAll('article').length").await, json!(1));
}

async fn fallback_stays_where_there_is_no_list(page: Page) {
    assert_refused(&page, "feed=\"{feeds}/none.json\"", "http").await;
    assert_eq!(get(&page, "list.dataset.state").await, json!("failed"));
    assert_eq!(
        get(
            &page,
            "list.querySelector('a').checkVisibility?.() ?? list.querySelector('a').offsetHeight > 0"
        )
        .await,
        json!(true)
    );
}

async fn list_and_its_cards_work_under_the_strictest_policy(page: Page) {
    let origins = format!("{} {}", page.widget.url(""), page.feed.url(""));
    let policy = format!(
        "default-src 'none'; script-src 'nonce-first' 'nonce-list' 'strict-dynamic' 'wasm-unsafe-eval' {origins}; connect-src {origins}; img-src {origins}"
    );
    page.serve_feed(&many(30));
    let list = "<prisoner-list feed=\"{feed}\" search><a href=\"/about\">How to write</a></prisoner-list>";
    let document = Document::html(list)
        .script("<script nonce=\"list\" async src=\"{list}\"></script>")
        .header("Content-Security-Policy", &policy);
    page.open(document).await;
    wait(&page, "the list is there", "!!root.querySelector('article')").await;
    assert_eq!(
        get(&page, "getComputedStyle(root.querySelector('.grid')).display").await,
        json!("grid")
    );
    get(&page, "root.querySelector('article button').click()").await;
    wait_card(&page).await;
}

async fn list_of_a_site_is_loaded_in_the_place_of_the_rest_of_the_feed(page: Page) {
    let mut first = many(3);
    first["next_url"] = json!("feed-2.json");
    first["_prisoner_list"] = json!({ "url": "list.json" });
    let mut list = many(0);
    let entries = (0..5).map(|number| {
        json!({
            "id": format!("https://feed.example/p/{number}"),
            "feed": format!("p/{number}.json"),
            "letters": { "until": "2999-01-01" },
            "_prisoner_card": { "name": { "en": format!("Listed {number}") }, "recognition": { "by": "-", "status": "recognised" } },
        })
    });
    list["people"] = entries.collect();
    page.serve_feed(&first);
    page.feed.serve("/list.json", crate::origins::Answer::json(&list));
    let mut own = many(5);
    own["items"] = json!([own["items"][4]]);
    page.feed.serve("/p/4.json", crate::origins::Answer::json(&own));
    open(&page, "feed=\"{feed}\" order=\"need\"").await;
    assert_eq!(get(&page, "root.querySelectorAll('article').length").await, json!(5));
    get(&page, "root.querySelector('article[data-number=\"4\"] button').click()").await;
    wait_card(&page).await;
    // The person's own feed, and no other page of the whole.
    assert_eq!(page.feed.requests_for("/p/4.json").len(), 1);
    assert_eq!(
        (page.feed_requests(), page.feed.requests_for("/feed-2.json").len()),
        (1, 0)
    );
    assert_eq!(
        page.run("return globalThis.ready[0].source").await,
        json!(page.feed.url("/list.json"))
    );
}

async fn frameworks_set_and_change_properties(page: Page) {
    open(&page, "feed=\"{feeds}/people.json\"").await;
    assert_eq!(get(&page, "list.search").await, json!(false));
    let script = format!("{LIST} list.search = true; list.order = 'name'; list.count = 2");
    page.run(&script).await;
    page.wait_until("it is drawn anew", "return globalThis.ready?.length === 2")
        .await;
    wait(&page, "it has a field", "!!root.querySelector('input')").await;
    assert_eq!(
        get(&page, NAMES).await,
        json!(["Mithal al-Namudhaji", "Sofia Domashnyaya"])
    );
    page.run(&format!("{LIST} list.remove(); document.body.append(list)"))
        .await;
    wait(
        &page,
        "it is there again",
        "list.dataset.state === 'ready' && !!root.querySelector('article')",
    )
    .await;
}

/// Many sites have keys for searching, scrolling and turning over. They look at the target, which is the list.
async fn fault_88_shortcuts_of_the_page_take_no_letter_from_the_search(page: Page) {
    open(&page, "search feed=\"{feeds}/people.json\"").await;
    let shortcuts = "window.heard = [];
        document.addEventListener('keydown', (event) => {
            window.heard.push(event.key);
            if (!event.target.closest('input') && event.key !== 'Tab') event.preventDefault();
        });";
    page.run(shortcuts).await;
    page.run(&format!("{LIST} root.querySelector('input').focus()")).await;
    page.press("so/").await;
    assert_eq!(get(&page, "root.querySelector('input').value").await, json!("so/"));
    page.press(Key::Escape).await;
    assert_eq!(page.run("return window.heard").await, json!(["Escape"]));
}
