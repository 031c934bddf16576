//! Changes during another load: of a language, an answer, a script.

use super::{
    list::{self, LIST, NAMES},
    signatures::{TYPE, envelope, public, serve, signing_key},
};
use crate::prelude::*;

scenarios![
    fault_22_answer_that_overtakes_a_language_ends_nothing by Program,
    fault_23_last_language_wins_in_whatever_order_they_come by Code,
    fault_23_last_language_of_a_sentence_wins by Code,
    keys_that_are_added_or_taken_away_start_the_card_over by Code,
    keys_of_the_page_stand_in_for_no_keys_of_the_element by Code,
    fault_22_language_of_a_list_comes_late_and_ends_nothing by Code,
    list_of_another_source_does_not_stay by Code,
    list_with_a_theme_to_be_forgiven_is_loaded_once by Code,
    list_without_a_usable_feed_says_so by Code,
    list_takes_properties_that_were_set_before_its_script by Code,
];

/// Holds back the pack of a language.
fn hold_back(page: &Page, tag: &str) -> (Gate, String) {
    let (gate, path) = (Gate::closed(), page.widget.path_ending_in(&format!(".{tag}.json")));
    let pack = Answer::bytes("application/json", page.widget.bytes_of(&path));
    page.widget.serve(&path, pack.behind(&gate));
    (gate, path)
}

/// Another card proves that everything before it has been handled.
async fn wait_for_another(page: &Page, language: &str) {
    page.run_with(
        "const card = document.createElement('prisoner-card');
        Object.assign(card, { feed: arguments[0], person: 'iris', lang: arguments[1], loading: 'eager' });
        document.querySelector('main').append(card)",
        [json!(page.feed_url()), json!(language)],
    )
    .await;
    page.card_at(1).wait_ready().await;
}

async fn fault_22_answer_that_overtakes_a_language_ends_nothing(page: Page) {
    let (gate, path) = hold_back(&page, "de");
    let card = page.open_ready(Embed::new()).await;
    card.run("card.refresh(); card.lang = 'de'").await;
    page.widget.wait_for_requests(&path, 1).await;
    page.wait_for_feed_requests(2).await;
    // The answer is there, and with it another person instead of the one that was to be shown in the new language.
    wait_for_another(&page, "en").await;
    gate.open();
    card.wait_text(".letters > h3", "Schreiben Sie ihr").await;
    card.wait_ready().await;
    assert_eq!(page.console().await, []);
    let languages = card.events("prisoner-card-ready").await;
    assert_eq!(languages.last().expect("an event").text("lang"), "de");
}

async fn fault_23_last_language_wins_in_whatever_order_they_come(page: Page) {
    let (gate, path) = hold_back(&page, "de");
    let card = page.open_ready(Embed::new()).await;
    card.set("lang", "de").await;
    page.widget.wait_for_requests(&path, 1).await;
    card.set("lang", "en").await;
    gate.open();
    wait_for_another(&page, "de").await;
    assert_eq!(card.run("return one('[part~=card]').lang").await, "en");
    assert_eq!(card.texts(".letters > h3").await, ["Write to her"]);
}

async fn fault_23_last_language_of_a_sentence_wins(page: Page) {
    let (gate, path) = hold_back(&page, "de");
    let card = page.open(Embed::new().without("person").with("lang", "de")).await;
    card.wait_failed().await;
    page.widget.wait_for_requests(&path, 1).await;
    card.set("lang", "en").await;
    gate.open();
    wait_for_another(&page, "de").await;
    assert_eq!(card.run("return one('.frame [part~=notice]').lang").await, "en");
}

/// Asserts that no unverified text is on the screen.
async fn assert_nothing_is_shown(card: Card<'_>) {
    assert_eq!(card.wait_failed().await.code, "bad-signature");
    assert_eq!(card.count("[data-copy]").await, 0);
    assert!(card.shows_fallback().await);
}

async fn keys_that_are_added_or_taken_away_start_the_card_over(page: Page) {
    let card = page.open(Embed::new()).await;
    for keys in ["", " ", &public(&signing_key(1))] {
        card.wait_ready().await;
        card.set("keys", keys).await;
        card.wait_state("failed").await;
        assert_nothing_is_shown(card).await;
        card.run("card.removeAttribute('keys')").await;
    }
    card.wait_ready().await;
    assert_eq!(card.text("[part~=name]").await, "Iris Testovna Sample");
}

async fn keys_of_the_page_stand_in_for_no_keys_of_the_element(page: Page) {
    let (key, feed) = (signing_key(1), fixtures::feed().to_string());
    serve(&page, "/feed.json", &feed, &envelope(&feed, &key, TYPE));
    let (right, wrong) = (public(&key), public(&signing_key(2)));
    for default in ["keys", "key"] {
        for own in ["keys", "key"] {
            for value in [wrong.as_str(), ""] {
                // The tag is added to the page's head, so it comes before the card's script and is its own.
                let embed = Embed::new().with(own, value);
                page.open(Document::from(embed).script("")).await;
                let add = "const script = document.createElement('script');
                    script.dataset[arguments[0]] = arguments[1];
                    script.src = arguments[2];
                    document.body.append(script)";
                let script = page.widget_url("prisoner-card.js");
                page.run_with(add, [json!(default), json!(right), json!(script)]).await;
                assert_nothing_is_shown(page.card()).await;
            }
        }
    }
}

async fn open_list(page: &Page) {
    list::open(page, "feed=\"{feeds}/people.json\"").await;
}

async fn set(page: &Page, script: &str) {
    page.run(&format!("{LIST} {script}")).await;
}

async fn fault_22_language_of_a_list_comes_late_and_ends_nothing(page: Page) {
    let path = page.widget.path_of("prisoner-list", ".de.json");
    let serve = |gate: &Gate| {
        let pack = Answer::bytes("application/json", page.widget.bytes_of(&path));
        page.widget.serve(&path, pack.behind(gate));
    };
    let gate = Gate::closed();
    serve(&gate);
    open_list(&page).await;
    set(&page, "list.lang = 'de'").await;
    page.widget.wait_for_requests(&path, 1).await;
    set(&page, "list.lang = 'en'").await;
    list::wait(&page, "it is there again", "globalThis.ready.length === 2").await;
    gate.open();
    set(&page, "list.lang = 'de'").await;
    list::wait(
        &page,
        "the last language is there",
        "globalThis.ready.at(-1).lang === 'de'",
    )
    .await;
    assert_eq!(page.run("return globalThis.failed ?? []").await, json!([]));
    // A list that leaves the page while its language loads.
    open_list(&page).await;
    let gate = Gate::closed();
    serve(&gate);
    set(&page, "list.lang = 'de'").await;
    page.widget.wait_for_requests(&path, 2).await;
    set(&page, "window.removed = list; list.remove()").await;
    gate.open();
    page.run("document.querySelector('main').append(window.removed)").await;
    list::wait(&page, "it is there in German", "globalThis.ready.at(-1).lang === 'de'").await;
    assert_eq!(page.run("return globalThis.failed ?? []").await, json!([]));
    assert_eq!(page.console().await, []);
}

async fn list_of_another_source_does_not_stay(page: Page) {
    let wrong = format!("list.keys = '{}'", public(&signing_key(1)));
    let elsewhere = format!("list.feed = '{}'", page.feed.url("/none.json"));
    for (change, code) in [
        ("list.keys = ''", "bad-signature"),
        (wrong.as_str(), "bad-signature"),
        (elsewhere.as_str(), "http"),
    ] {
        open_list(&page).await;
        set(&page, change).await;
        list::wait(&page, "it has failed", "list.dataset.state === 'failed'").await;
        assert_eq!(list::get(&page, NAMES).await, json!([]), "{change}");
        assert_eq!(page.run("return globalThis.failed[0].code").await, code);
        let fallback = list::get(&page, "list.firstElementChild.checkVisibility()").await;
        assert_eq!(fallback, Value::Bool(true), "{change}");
    }
}

async fn list_with_a_theme_to_be_forgiven_is_loaded_once(page: Page) {
    list::open(&page, "feed=\"{feeds}/people.json\" theme=\" Dark \"").await;
    assert_eq!(list::get(&page, "list.theme").await, "dark");
    assert_eq!(page.feed.requests_for("/people.json").len(), 1);
    assert_eq!(page.run("return globalThis.ready.length").await, 1);
}

async fn list_without_a_usable_feed_says_so(page: Page) {
    for (feed, why) in [
        ("", "is missing or empty"),
        ("ftp://feed.example/", "has no http(s) address"),
    ] {
        page.open(list::document(&format!("feed=\"{feed}\""))).await;
        list::wait(&page, "it has failed", "globalThis.failed?.length === 1").await;
        let message = page.run("return globalThis.failed[0].message").await;
        assert_eq!(message, format!("the attribute \"feed\" {why}: a list needs a feed"));
    }
}

async fn list_takes_properties_that_were_set_before_its_script(page: Page) {
    let html = "<prisoner-list><a href=\"/about\">How to write</a></prisoner-list><script>{
            const list = document.querySelector('prisoner-list');
            list.feed = '{feeds}/people.json';
            list.search = true;
        }</script><script src=\"{list}\"></script>";
    page.open(Document::html(html).script("")).await;
    list::wait(
        &page,
        "the list is there",
        "list.dataset.state === 'ready' && !!root.querySelector('input')",
    )
    .await;
    set(&page, "list.feed = '/none.json'").await;
    list::wait(
        &page,
        "the property is alive",
        "list.getAttribute('feed') === '/none.json'",
    )
    .await;
}
