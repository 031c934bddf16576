//! Changes to a card after it is there: attributes, properties, moves, refreshes.

use super::list;
use crate::prelude::*;

scenarios![
    fault_03_retry_is_not_answered_by_the_browsers_cache by Code,
    fault_87_card_that_comes_after_an_hour_asks_again by Code,
    tab_that_is_shown_again_after_an_hour_asks_again by Code,
    every_attribute_has_a_property by Code,
    property_set_before_the_script_counts by Code,
    changed_language_is_shown_at_once by Code,
    changed_person_is_loaded by Program,
    changed_feed_is_loaded by Code,
    relative_feed_stays_where_it_was_when_an_app_changes_the_address by Code,
    changed_layout_and_help_are_shown_at_once by Code,
    states_follow_one_another by Code,
    fault_22_removed_card_stops_loading by Code,
    fault_23_last_of_several_changes_wins by Code,
    fault_24_moved_card_stays_as_it_is by Code,
    card_that_is_put_back_comes_back by Code,
    refresh_loads_the_feed_again by Code,
    failed_refresh_leaves_the_last_good_card by Code,
    withdrawn_on_refresh_takes_the_card_away by Code,
];

const ATTRIBUTES: [&str; 12] = [
    "feed", "person", "lang", "theme", "layout", "keys", "key", "since", "loading", "help", "links", "photo",
];

async fn every_attribute_has_a_property(page: Page) {
    let card = page.open(Embed::bare()).await;
    card.wait_failed().await;
    for name in ATTRIBUTES {
        card.set(name, "by attribute").await;
        assert_eq!(card.property(name).await, "by attribute");
        card.set_property(name, "by property").await;
        assert_eq!(
            card.run_with("return card.getAttribute(arguments[0])", [json!(name)])
                .await,
            "by property"
        );
        card.run_with("card.removeAttribute(arguments[0])", [json!(name)]).await;
        assert_eq!(card.property(name).await, "", "{name} without its attribute");
    }
}

async fn property_set_before_the_script_counts(page: Page) {
    page.host.serve(
        "/early.js",
        Answer::bytes(
            "text/javascript",
            "document.querySelector('prisoner-card').person = 'iris'",
        ),
    );
    let html = format!(
        "{}<script src=\"/early.js\"></script><script src=\"{{script}}\"></script>",
        Embed::new().without("person").html()
    );
    let card = page.open_ready(Document::html(html).script("")).await;
    assert_eq!(card.run("return card.getAttribute('person')").await, "iris");
}

async fn changed_language_is_shown_at_once(page: Page) {
    let card = page.open_ready(Embed::new()).await;
    card.set("lang", "ru").await;
    card.wait_text("[part~=name]", "Ирис Тестовна Примерная").await;
    card.set_property("lang", "en").await;
    card.wait_text("[part~=name]", "Iris Testovna Sample").await;
    assert_eq!(page.feed_requests(), 1);
}

async fn changed_person_is_loaded(page: Page) {
    let card = page.open_ready(Embed::of("people", "pauzin")).await;
    card.set("person", "primerova").await;
    card.wait_text("[part~=name]", "Anna Petrovna Primerova").await;
    assert_eq!(page.feed.requests_for("/people.json").len(), 1);
    let people: Vec<_> = card
        .events("prisoner-card-ready")
        .await
        .iter()
        .map(|event| event.text("person"))
        .collect();
    assert_eq!(people, ["pauzin", "primerova"]);
}

async fn changed_feed_is_loaded(page: Page) {
    let card = page.open_ready(Embed::new()).await;
    let mut other = fixtures::feed_where(|person| person["name"] = json!("Iris Elsewhere"));
    other["_prisoner_card"]["sequence"] = json!(1);
    page.feed.serve("/other.json", Answer::json(&other));
    card.set("feed", &page.feed.url("/other.json")).await;
    card.wait_text("[part~=name]", "Iris Elsewhere").await;
}

async fn changed_layout_and_help_are_shown_at_once(page: Page) {
    let card = page.open_ready(Embed::new()).await;
    card.set("layout", "compact").await;
    card.wait_until("the timeline is gone", "return !root.querySelector('[part~=timeline]')")
        .await;
    card.set("layout", "full").await;
    card.wait_until("the timeline is back", "return root.querySelector('[part~=timeline]')")
        .await;
    card.set("help", "none").await;
    card.wait_until("the help is gone", "return !root.querySelector('[part~=help]')")
        .await;
    assert_eq!(page.feed_requests(), 1);
}

async fn states_follow_one_another(page: Page) {
    let gate = Gate::closed();
    page.answer_feed(Answer::json(&fixtures::feed()).behind(&gate));
    let card = page.open(Embed::new()).await;
    card.wait_state("loading").await;
    gate.open();
    card.wait_ready().await;
    card.run(
        "window.states = [];
        new MutationObserver(() => window.states.push(card.dataset.state))
            .observe(card, { attributes: true, attributeFilter: ['data-state'] });",
    )
    .await;
    card.set("person", "nobody").await;
    card.wait_failed().await;
    let states = page.run("return window.states").await;
    assert_eq!(
        states.as_array().and_then(|states| states.last()),
        Some(&json!("failed"))
    );
    assert!(
        states
            .as_array()
            .is_some_and(|states| states.contains(&json!("loading"))),
        "{states}"
    );
}

async fn fault_22_removed_card_stops_loading(page: Page) {
    let gate = Gate::closed();
    page.answer_feed(Answer::json(&fixtures::feed()).behind(&gate));
    let card = page.open(Embed::new()).await;
    page.wait_for_feed_requests(1).await;
    card.run("window.removed = card; card.remove()").await;
    gate.open();
    // Another card proves that the answer has been handled.
    page.run_with(
        "const card = document.createElement('prisoner-card');
        card.feed = arguments[0]; card.person = 'primerova'; document.querySelector('main').append(card)",
        [json!(page.feed.url("/people.json"))],
    )
    .await;
    page.card().wait_ready().await;
    assert_eq!(page.run("return window.removed.dataset.state").await, "idle");
    assert_eq!(page.events().await.len(), 1);
    assert_eq!(page.console().await, []);
}

async fn fault_23_last_of_several_changes_wins(page: Page) {
    let gate = Gate::closed();
    page.feed
        .serve("/people.json", Answer::json(&fixtures::people()).behind(&gate));
    let card = page.open(Embed::of("people", "pauzin")).await;
    page.feed.wait_for_requests("/people.json", 1).await;
    card.set("person", "etapov").await;
    card.set("person", "primerova").await;
    gate.open();
    card.wait_ready().await;
    assert_eq!(card.text("[part~=name]").await, "Anna Petrovna Primerova");
    let people: Vec<_> = page.events().await.iter().map(|event| event.text("person")).collect();
    assert_eq!(people, ["primerova"]);
}

async fn fault_24_moved_card_stays_as_it_is(page: Page) {
    let html = format!("<div id=\"there\"></div>{}", Embed::new().html());
    let card = page.open_ready(Document::html(html)).await;
    let same = card
        .run(
            "const before = one('[part~=card]'), there = document.querySelector('#there');
            for (let turn = 0; turn < 1000; turn++) (turn % 2 ? document.body : there).append(card);
            return Promise.resolve().then(() => before === one('[part~=card]'))",
        )
        .await;
    assert_eq!(same, json!(true));
    assert_eq!(card.state().await, "ready");
    assert_eq!(page.feed_requests(), 1);
    assert_eq!(page.events().await.len(), 1);
}

async fn card_that_is_put_back_comes_back(page: Page) {
    let card = page.open_ready(Embed::new()).await;
    for _ in 0..3 {
        page.run("window.card = document.querySelector('prisoner-card'); window.card.remove()")
            .await;
        let left =
            "return window.card.dataset.state === 'idle' && !window.card.shadowRoot.querySelector('[part~=card]')";
        page.wait_until("nothing of the card is left", left).await;
        page.run("document.querySelector('main').append(window.card)").await;
        card.wait_ready().await;
        assert_eq!(card.text("[part~=name]").await, "Iris Testovna Sample");
        assert_eq!(card.count("[part~=card]").await, 1);
    }
}

async fn relative_feed_stays_where_it_was_when_an_app_changes_the_address(page: Page) {
    let go_elsewhere = "history.pushState({}, '', '/another/article')";
    page.host.serve("/feed.json", Answer::json(&fixtures::feed()));
    let card = page.open_ready(Embed::new().with("feed", "feed.json")).await;
    page.run(go_elsewhere).await;
    assert_eq!(refresh(&page).await, json!(true));
    assert_eq!(page.host.requests_for("/feed.json").len(), 2);
    // What is stated now is of the page as it is now.
    card.set("feed", "./feed.json").await;
    assert_eq!(card.wait_failed().await.code, "http");
    assert_eq!(page.host.requests_for("/another/feed.json").len(), 1);

    list::open(&page, "feed=\"feed.json\"").await;
    page.run(go_elsewhere).await;
    page.run(&format!("{} list.lang = 'de'", list::LIST)).await;
    list::wait(&page, "it is there in German", "globalThis.ready.at(-1).lang === 'de'").await;
    assert_eq!(page.run("return globalThis.failed ?? null").await, json!(null));
}

async fn refresh_loads_the_feed_again(page: Page) {
    let card = page.open_ready(Embed::new()).await;
    page.serve_feed(&fixtures::feed_where(|person| person["name"] = json!("Iris Renamed")));
    assert_eq!(refresh(&page).await, json!(true));
    assert_eq!(card.text("[part~=name]").await, "Iris Renamed");
    assert_eq!(page.feed_requests(), 2);
    assert_eq!(card.events("prisoner-card-ready").await.len(), 2);
}

async fn failed_refresh_leaves_the_last_good_card(page: Page) {
    let card = page.open_ready(Embed::new()).await;
    page.answer_feed(Answer::status(404));
    assert_eq!(refresh(&page).await, json!(false));
    assert_eq!(card.wait_failed().await.code, "http");
    assert_eq!(card.text("[part~=name]").await, "Iris Testovna Sample");
    card.wait_notice("The newest version could not be loaded.").await;
    assert!(!card.shows_fallback().await);

    page.serve_feed(&fixtures::feed());
    card.click("[data-action=retry]").await;
    card.wait_ready().await;
    assert_eq!(card.notices().await, Vec::<String>::new());
}

async fn withdrawn_on_refresh_takes_the_card_away(page: Page) {
    let card = page.open_ready(Embed::new()).await;
    page.serve_feed(&fixtures::feed_where(|person| person["withdrawn"] = json!(true)));
    refresh(&page).await;
    assert_eq!(card.wait_failed().await.code, "withdrawn");
    card.wait_notice("This profile has been withdrawn by its publisher.")
        .await;
    assert_eq!(card.count("[part~=name]").await, 0);
    assert!(card.shows_fallback().await);
}

async fn refresh(page: &Page) -> Value {
    page.run_async(
        "const done = arguments[0]; document.querySelector('prisoner-card').refresh().then(done, done)",
        [],
    )
    .await
}

/// A clock that the test sets; Firefox has another clock for the test's own scripts.
const CLOCK: &str = "<script>{
    const { now } = Date;
    Date.now = () => now() + Number(document.documentElement.dataset.later ?? 0);
}</script>";

/// As from a host that lets browsers keep an answer for a day.
fn serve_for_a_day(page: &Page) {
    page.answer_feed(Answer::json(&fixtures::feed()).with("Cache-Control", "max-age=86400"));
}

/// The hour has passed while the device slept, and its network is there only after its screen.
async fn fault_03_retry_is_not_answered_by_the_browsers_cache(page: Page) {
    serve_for_a_day(&page);
    let card = page.open_ready(Document::from(Embed::new()).head(CLOCK)).await;
    page.answer_feed(Answer::nothing().then_reset());
    page.run(
        "document.documentElement.dataset.later = 61 * 60_000;
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))",
    )
    .await;
    assert_eq!(card.wait_failed().await.code, "network");
    card.wait_notice("The newest version could not be loaded.").await;
    page.serve_feed(&fixtures::feed_where(|person| person["withdrawn"] = json!(true)));
    page.run("dispatchEvent(new Event('online'))").await;
    card.wait_notice("This profile has been withdrawn by its publisher.")
        .await;
    assert_eq!(card.wait_failed().await.code, "withdrawn");
    assert_eq!(card.count("[part~=name]").await, 0);
}

async fn fault_87_card_that_comes_after_an_hour_asks_again(page: Page) {
    serve_for_a_day(&page);
    let card = page.open_ready(Document::from(Embed::new()).head(CLOCK)).await;
    page.serve_feed(&fixtures::feed_where(|person| person["withdrawn"] = json!(true)));
    // As an app shows the next article.
    let add = "document.documentElement.dataset.later = 61 * 60_000; card.replaceWith(card.cloneNode(true))";
    card.run(add).await;
    assert_eq!(card.wait_failed().await.code, "withdrawn");
    assert_eq!(page.feed.requests().len(), 2);
}

async fn tab_that_is_shown_again_after_an_hour_asks_again(page: Page) {
    let card = page.open_ready(Document::from(Embed::new()).head(CLOCK)).await;
    let show_again = "
        document.documentElement.dataset.later = arguments[0];
        dispatchEvent(new Event('pageshow'));
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))";
    page.run_with(show_again, [json!(59 * 60_000)]).await;
    page.serve_feed(&fixtures::feed_where(|person| person["withdrawn"] = json!(true)));
    page.wait_two_frames().await;
    assert_eq!(page.feed.requests().len(), 1, "before an hour has passed");
    page.run_with(show_again, [json!(61 * 60_000)]).await;
    assert_eq!(card.wait_failed().await.code, "withdrawn");
    assert_eq!(page.feed.requests().len(), 2);
}
