//! Events in the life of a card while its feed loads, and a thousand lives of a card.

use crate::prelude::*;

scenarios![
    fault_20_clock_of_another_time_gives_a_warning_at_most by Code,
    fault_22_removed_card_hangs_up,
    fault_23_last_of_several_changes_to_every_attribute_wins by Code,
    fault_24_card_put_back_a_thousand_times_leaves_nothing_behind for Wasm,
    fault_25_script_of_another_version_gives_way_to_the_first by Code,
    fault_44_pages_that_lead_in_a_circle_end by Code,
    fault_60_cards_share_one_load_and_the_last_one_aborts_it by Code,
    fault_84_card_that_is_ready_waits_for_nothing by Code,
    fault_85_card_and_list_load_again_after_the_visitor_has_come_back for Wasm,
];

/// A visitor's clock, set before any script reads it.
fn clock(now: &str) -> String {
    format!(
        "<script>{{
            const real = Date, shift = real.parse('{now}') - real.now(), now = () => real.now() + shift;
            globalThis.Date = new Proxy(real, {{
                construct: (_, given) => new real(...(given.length ? given : [now()])),
                get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
            }});
        }}</script>"
    )
}

async fn fault_20_clock_of_another_time_gives_a_warning_at_most(page: Page) {
    let mut feed = fixtures::feed_where(|person| person["mail"]["address"]["review_by"] = json!("2027-02"));
    feed["_prisoner_card"]["valid_until"] = json!("2027-01-31T00:00:00Z");
    page.serve_feed(&feed);
    let envelope = &feed["items"][0]["_prisoner_card"]["mail"]["address"]["envelope"]["ru"];
    for (now, warnings) in [
        ("2026-11-24T12:00:00Z", 0),
        ("2025-11-24T12:00:00Z", 0),
        ("2027-11-24T12:00:00Z", 2),
        ("1970-01-01T00:00:00Z", 0),
        ("9999-12-31T00:00:00Z", 2),
    ] {
        let card = page.open_ready(Document::from(Embed::new()).head(&clock(now))).await;
        assert_eq!(json!(card.text("[data-copy=envelope]").await), *envelope, "{now}");
        assert_eq!(card.count("[part~=copy-button][data-kind=envelope]").await, 1, "{now}");
        assert_eq!(
            card.notices().await.len(),
            warnings,
            "{now}: {:?}",
            card.notices().await
        );
        assert_eq!(page.console().await, [], "{now}");
    }
}

async fn fault_22_removed_card_hangs_up(page: Page) {
    let gate = Gate::closed();
    let length = Answer::json(&fixtures::feed()).length();
    for (path, answer) in [
        ("/before-headers.json", Answer::json(&fixtures::feed()).behind(&gate)),
        (
            "/in-the-body.json",
            Answer::json(&fixtures::feed()).stalled_after(length / 2),
        ),
    ] {
        page.feed.serve(path, answer);
        let card = page.open(Embed::new().with("feed", &format!("{{feeds}}{path}"))).await;
        page.feed.wait_for_requests(path, 1).await;
        card.wait_state("loading").await;
        card.run("window.removed = card; card.remove()").await;
        page.feed.wait_for_hang_up(path).await;
        assert_eq!(page.run("return window.removed.dataset.state").await, "idle");
        assert_eq!(page.events().await.len(), 0);
        assert_eq!(page.console().await, []);
    }
}

async fn fault_23_last_of_several_changes_to_every_attribute_wins(page: Page) {
    let gate = Gate::closed();
    page.feed
        .serve("/people.json", Answer::json(&fixtures::people()).behind(&gate));
    page.answer_feed(Answer::json(&fixtures::feed()).behind(&gate));
    let card = page.open(Embed::of("people", "pauzin")).await;
    page.feed.wait_for_requests("/people.json", 1).await;
    let changes = "for (const [name, value] of arguments[0]) 
        value === null ? card.removeAttribute(name) : card.setAttribute(name, value)";
    let (feed, people) = (page.feed_url(), page.feed.url("/people.json"));
    let list = json!([
        ["person", "etapov"],
        ["lang", "ru"],
        ["feed", feed],
        ["person", "iris"],
        ["key", "nonsense"],
        ["layout", "compact"],
        ["feed", people],
        ["person", "primerova"],
        ["key", null],
        ["lang", "en"],
        ["layout", "full"],
        ["feed", feed],
        ["person", "iris"],
        ["lang", "ru"],
    ]);
    card.run_with(changes, [list]).await;
    page.wait_for_feed_requests(1).await;
    gate.open();
    card.wait_ready().await;
    card.wait_text("[part~=name]", "Ирис Тестовна Примерная").await;
    assert_ne!(card.count("[part~=timeline]").await, 0);
    let people: Vec<_> = page.events().await.iter().map(|event| event.text("person")).collect();
    assert_eq!(people, ["iris"]);
    assert_eq!(page.console().await, []);
}

/// Gives the page the memory of the widget's wasm.
const MEMORY: &str = "<script>{
    const { instantiate, Memory } = WebAssembly;
    WebAssembly.instantiate = async (...given) => {
        const instance = await instantiate(...given);
        window.wasmMemory = Object.values(instance.exports ?? {}).find((value) => value instanceof Memory);
        return instance;
    };
}</script>";

/// A life: removed, put back, moved, and on the screen again.
const LIVES: &str = "
    const [lives, done] = arguments, card = document.querySelector('prisoner-card'), main = card.parentNode;
    (async () => {
        for (let life = 0; life < lives; life++) {
            card.remove();
            await undefined;
            await undefined;
            if (card.dataset.state !== 'idle') throw new Error(`after life ${life} the card is ${card.dataset.state}`);
            const ready = new Promise((resolve) => card.addEventListener('prisoner-card-ready', resolve, { once: true }));
            document.body.append(card);
            main.append(card);
            await ready;
            // A task of its own for each life, as on a page: within one task, Yew may postpone work to a timer that
            // never runs.
            await new Promise((resolve) => setTimeout(resolve));
            window.recorder.events.length = 0;
        }
    })().then(() => done('done'), (error) => done(String(error)))";

async fn fault_24_card_put_back_a_thousand_times_leaves_nothing_behind(page: Page) {
    let card = page.open_ready(Document::from(Embed::new().eager()).head(MEMORY)).await;
    // By then every pool and cache has its size.
    assert_eq!(page.run_async(LIVES, [json!(100)]).await, "done");
    let mut before = residue(&page).await;
    // Where only elements and wasm memory can be counted, Chromium would see the same leak.
    let hundreds = if page.engine == Engine::Chromium { 10 } else { 1 };
    for _ in 0..hundreds {
        assert_eq!(page.run_async(LIVES, [json!(100)]).await, "done");
    }
    let mut after = residue(&page).await;
    println!("{}: before {before}, after {after}", page.engine);
    // The allocator may take one more page of wasm memory; a leak in each life would take more.
    let memory = |residue: &mut Value| residue["memory"].take().as_u64().expect("a size in bytes");
    assert!(memory(&mut after) <= memory(&mut before) + 64 * 1024);
    assert_eq!(after, before);
    assert_eq!(card.text("[part~=name]").await, "Iris Testovna Sample");
    assert_eq!(card.count("[part~=card]").await, 1);
    assert_eq!(page.feed_requests(), 1);
}

/// The numbers of nodes and listeners, and the size of the wasm memory.
async fn residue(page: &Page) -> Value {
    let own = "const count = (root) => [...root.querySelectorAll('*')]
            .reduce((sum, element) => sum + 1 + (element.shadowRoot ? count(element.shadowRoot) : 0), 0);
        return { elements: count(document), memory: window.wasmMemory.buffer.byteLength }";
    let mut residue = page.run(own).await;
    if page.engine == Engine::Chromium {
        page.devtools("Performance.enable", json!({})).await;
        // Unreferenced objects are no residue; a second time for those that only finalizers release.
        for _ in 0..2 {
            page.devtools("HeapProfiler.collectGarbage", json!({})).await;
        }
        let metrics = page.devtools("Performance.getMetrics", json!({})).await;
        for metric in metrics["metrics"].as_array().expect("metrics") {
            if ["Nodes", "JSEventListeners", "Documents"]
                .iter()
                .any(|name| metric["name"] == *name)
            {
                let name = metric["name"].as_str().unwrap_or_default().to_owned();
                residue[name] = metric["value"].clone();
            }
        }
    }
    residue
}

async fn fault_25_script_of_another_version_gives_way_to_the_first(page: Page) {
    // An older version would have other files; this one differs by its address alone.
    let script = page.widget.bytes_of("/widgets/prisoner-card/prisoner-card.js");
    page.widget
        .serve("/older/prisoner-card.js", Answer::bytes("text/javascript", script));
    let (newer, older) = (
        page.widget_url("prisoner-card.js"),
        page.widget.url("/older/prisoner-card.js"),
    );
    let one_tag = "data-feed=\"{feeds}/people.json\" data-person=\"pauzin\" data-loading=\"eager\"";
    for (attributes, cards) in [("", 1), (one_tag, 2)] {
        let html = format!(
            "{}<script src=\"{{script}}\"></script><script src=\"{older}\" {attributes}></script>",
            Embed::new().html()
        );
        page.open(Document::html(html).script("")).await;
        for index in 0..cards {
            page.card_at(index).wait_ready().await;
        }
        let lines: Vec<_> = page.console().await.into_iter().map(|line| line.text).collect();
        assert_eq!(
            lines,
            [format!(
                "prisoner-card: the script is on this page twice; {newer} is used, {older} is not"
            )]
        );
    }
}

async fn fault_44_pages_that_lead_in_a_circle_end(page: Page) {
    let leading_to = |next: &str| {
        let mut feed = fixtures::feed();
        feed["items"] = json!([]);
        feed["next_url"] = json!(next);
        Answer::json(&feed)
    };
    page.answer_feed(leading_to("/second.json"));
    page.feed.serve("/second.json", leading_to(&page.feed_url()));
    let card = page.open(Embed::new()).await;
    assert_eq!(card.wait_failed().await.code, "not-found");
    assert_eq!(
        (page.feed_requests(), page.feed.requests_for("/second.json").len()),
        (1, 1)
    );
    // A feed whose pages never end is left after twenty pages.
    for index in 0..30 {
        let next = format!("/ever/{}", index + 1);
        page.feed.serve(&format!("/ever/{index}"), leading_to(&next));
    }
    let card = page.open(Embed::new().with("feed", "{feeds}/ever/0")).await;
    assert_eq!(card.wait_failed().await.code, "not-found");
    let asked = page
        .feed
        .requests()
        .into_iter()
        .filter(|request| request.path().starts_with("/ever/"));
    assert_eq!(asked.count(), 20);
}

async fn fault_60_cards_share_one_load_and_the_last_one_aborts_it(page: Page) {
    let gate = Gate::closed();
    let people = || Answer::json(&fixtures::people()).behind(&gate);
    page.feed.serve("/people.json", people());
    let cards = ["pauzin", "primerova", "etapov"].map(|person| Embed::of("people", person).eager());
    page.open(Document::cards(cards.clone())).await;
    page.feed.wait_for_requests("/people.json", 1).await;
    let remove = "document.querySelector('prisoner-card').remove()";
    page.run(remove).await;
    gate.open();
    // The other two use the same load.
    page.card_at(0).wait_ready().await;
    page.card_at(1).wait_ready().await;
    assert_eq!(page.feed.requests_for("/people.json").len(), 1);

    let gate = Gate::closed();
    page.feed
        .serve("/people.json", Answer::json(&fixtures::people()).behind(&gate));
    page.open(Document::cards(cards)).await;
    page.feed.wait_for_requests("/people.json", 2).await;
    page.run("document.querySelectorAll('prisoner-card').forEach((card) => card.remove())")
        .await;
    page.feed.wait_for_hang_up("/people.json").await;
    assert_eq!(page.feed.requests_for("/people.json").len(), 2);
    assert_eq!(page.console().await, []);
}

/// Counts the engine's own deadlines, beside those that [`Document::held_timers`] holds.
const COUNT_TIMEOUTS: &str = "{
    const { timeout } = AbortSignal;
    window.timeouts = 0;
    AbortSignal.timeout = (milliseconds) => {
        window.timeouts += 1;
        return timeout.call(AbortSignal, milliseconds);
    };
}";

/// The time at which the script checks once whether there is a card on the page, in milliseconds (`script.ts`).
const EXPECT_AFTER: u32 = 5_000;

async fn fault_84_card_that_is_ready_waits_for_nothing(page: Page) {
    page.host
        .serve("/count.js", Answer::bytes("text/javascript", COUNT_TIMEOUTS));
    let document = Document::from(Embed::new()).held_timers();
    page.open_ready(document.head("<script src=\"/count.js\"></script>"))
        .await;
    page.wait_until_with(
        "no deadline is left",
        "return window.heldTimers.due().every((due) => due <= arguments[0])",
        [json!(EXPECT_AFTER)],
    )
    .await;
    assert_eq!(page.run("return window.timeouts").await, json!(0));
}

async fn fault_85_card_and_list_load_again_after_the_visitor_has_come_back(page: Page) {
    page.host
        .serve("/other", Answer::html("<!doctype html><p>Another page.</p>"));
    let list = "<prisoner-list feed=\"{feed}\"></prisoner-list><script async src=\"{list}\"></script>";
    for html in [Embed::new().html(), list.to_owned()] {
        let gate = Gate::closed();
        page.answer_feed(Answer::json(&fixtures::feed()).behind(&gate));
        let before = page.feed_requests();
        page.open(Document::html(html)).await;
        page.wait_for_feed_requests(before + 1).await;
        page.visit("/other").await;
        gate.open();
        page.go_back().await;
        let ready =
            "return document.querySelector('main > :is(prisoner-card, prisoner-list)').dataset.state === 'ready'";
        page.wait_until("it is there", ready).await;
    }
}
