//! Accessibility: axe-core, the keyboard, announcements, headings, the visitor's settings.

use thirtyfour::Key;

use super::works::ENVELOPE_BUTTON;
use crate::prelude::*;

scenarios![
    checker_finds_nothing_in_full_light_cards by Code,
    checker_finds_nothing_in_full_dark_cards by Code,
    checker_finds_nothing_in_compact_light_cards by Code,
    checker_finds_nothing_in_compact_dark_cards by Code,
    checker_finds_nothing_in_colours_of_the_page,
    checker_finds_nothing_in_russian_cards by Code,
    checker_finds_nothing_in_cards_that_wait_or_failed by Code,
    every_control_is_reached_and_seen_with_the_tab_key,
    keys_copy_and_unfold,
    keys_retry,
    focus_stays_where_a_card_goes_out_of_date_and_is_renewed by Code,
    copy_is_announced_by_a_region_that_was_there by Code,
    failure_is_announced_though_its_region_is_new by Code,
    headings_fit_into_the_page by Code,
    reduced_motion_is_respected in Chromium,
];

/// Opens a page with all fictional people, and the real sample.
async fn open_everybody(page: &Page, attributes: &[(&str, &str)]) -> usize {
    let mut embeds: Vec<_> = fixtures::people_ids()
        .iter()
        .map(|id| Embed::of("people", id))
        .collect();
    embeds.push(Embed::of("sample", "mironov"));
    embeds.push(Embed::new());
    let count = embeds.len();
    let embeds = embeds.into_iter().map(|embed| {
        let with = |embed: Embed, (name, value): &(&str, &str)| embed.with(name, value);
        attributes.iter().fold(embed.eager(), with)
    });
    page.open(Document::cards(embeds)).await;
    for index in 0..count {
        page.card_at(index).wait_settled().await;
    }
    count
}

async fn checker_finds_nothing_in_full_light_cards(page: Page) {
    open_everybody(&page, &[("theme", "light")]).await;
    page.assert_accessible("full, light").await;
}

async fn checker_finds_nothing_in_full_dark_cards(page: Page) {
    open_everybody(&page, &[("theme", "dark")]).await;
    page.assert_accessible("full, dark").await;
}

async fn checker_finds_nothing_in_compact_light_cards(page: Page) {
    open_everybody(&page, &[("theme", "light"), ("layout", "compact")]).await;
    page.assert_accessible("compact, light").await;
}

async fn checker_finds_nothing_in_compact_dark_cards(page: Page) {
    open_everybody(&page, &[("theme", "dark"), ("layout", "compact")]).await;
    page.assert_accessible("compact, dark").await;
}

async fn checker_finds_nothing_in_colours_of_the_page(page: Page) {
    let dark = "--prisoner-card-background: #10212f; --prisoner-card-foreground: #fff; --prisoner-card-muted: #c9d2d9;
        --prisoner-card-accent: #8cc5ff; --prisoner-card-border: #3a4a58";
    let colours = [("theme", "light"), ("style", dark)];
    open_everybody(&page, &colours).await;
    page.assert_accessible("the page's colours").await;
}

async fn checker_finds_nothing_in_russian_cards(page: Page) {
    let count = open_everybody(&page, &[("lang", "ru")]).await;
    for index in 0..count {
        let unfold = "for (const fold of root.querySelectorAll('details')) fold.open = true";
        page.card_at(index).run(unfold).await;
    }
    page.assert_accessible("Russian").await;
}

async fn checker_finds_nothing_in_cards_that_wait_or_failed(page: Page) {
    let gate = Gate::closed();
    page.feed
        .serve("/slow.json", Answer::json(&fixtures::feed()).behind(&gate));
    page.feed.serve("/gone.json", Answer::status(404));
    let cards = |theme: &str| {
        let card = |feed: &str, person: &str| Embed::of(feed, person).eager().with("theme", theme);
        [
            card("slow", "iris"),
            card("gone", "iris"),
            card("people", "nobody"),
            card("people", "withdrawn"),
            card("people", ""),
        ]
    };
    for theme in ["light", "dark"] {
        page.open(Document::cards(cards(theme))).await;
        for index in 1..5 {
            let card = page.card_at(index);
            card.wait_failed().await;
            card.wait_until(
                "the failure is announced",
                "return root.querySelector('[part~=notice]').textContent",
            )
            .await;
        }
        assert_eq!(page.card_at(0).state().await, "loading");
        page.assert_accessible(theme).await;
    }

    // A card whose newer version could not be loaded.
    let card = page.open_ready(Embed::new()).await;
    page.answer_feed(Answer::status(404));
    card.run("card.refresh()").await;
    card.wait_failed().await;
    card.wait_notice("The newest version could not be loaded.").await;
    page.assert_accessible("stale").await;
    gate.open();
}

/// A card between two buttons of the page, the first of which has the focus.
async fn open_between_buttons<'a>(page: &'a Page, embed: &Embed) -> Card<'a> {
    let html = format!(
        "<button id=\"before\">Before</button>{}<button id=\"after\">After</button>",
        embed.html()
    );
    let card = page.open(Document::html(html)).await;
    card.wait_settled().await;
    page.run("document.querySelector('#before').focus()").await;
    card
}

async fn every_control_is_reached_and_seen_with_the_tab_key(page: Page) {
    for layout in ["full", "compact"] {
        let card = open_between_buttons(&page, &Embed::new().with("layout", layout)).await;
        let controls = card
            .run(
                "return window.controls = [...root.querySelectorAll('a[href], button, summary, [tabindex]')]
                    .filter((element) => element.checkVisibility()), window.controls.length",
            )
            .await;
        let controls = controls.as_u64().expect("a number");
        assert!(controls > 1, "{layout}: {controls} controls");
        for place in 0..controls {
            page.press(Key::Tab).await;
            let focused = page
                .focused(
                    "const { outlineStyle, outlineWidth } = getComputedStyle(focused);
                    return [window.controls.indexOf(focused), outlineStyle, parseFloat(outlineWidth) >= 2, focused.outerHTML]",
                )
                .await;
            assert_eq!(focused[0], json!(place), "{layout}: {focused}");
            assert_eq!(
                (&focused[1], &focused[2]),
                (&json!("solid"), &json!(true)),
                "{layout}: {focused}"
            );
        }
        page.press(Key::Tab).await;
        assert_eq!(page.focused("return focused.id").await, "after", "{layout}");
    }
}

async fn keys_copy_and_unfold(page: Page) {
    // Narrow, so that the long texts are folded.
    let document = Document::from(Embed::new()).in_frame(400);
    let card = page.open_ready(document).await;
    for (count, key) in [(1, Key::Enter), (2, Key::Space)] {
        card.run("one('[data-kind=envelope]').focus()").await;
        page.press(key).await;
        let copied =
            "return window.recorder.events.filter(({ name }) => name === 'prisoner-card-copy').length === arguments[0]";
        card.wait_until_with("it is copied", copied, [json!(count)]).await;
        assert_eq!(
            page.focused("return focused.dataset.kind").await,
            "envelope",
            "the focus stays on the button"
        );
    }
    let folds = card
        .run("return root.querySelectorAll('details:not([open]) > summary').length")
        .await;
    assert_eq!(folds, json!(2));
    card.run("root.querySelector('summary').focus()").await;
    page.press(Key::Enter).await;
    card.wait_until(
        "it unfolds",
        "return root.querySelectorAll('details[open]').length === 1",
    )
    .await;
}

async fn keys_retry(page: Page) {
    page.answer_feed(Answer::status(404));
    let card = page.open(Embed::new()).await;
    card.wait_failed().await;
    card.wait_until("there is a button", "return root.querySelector('[data-action=retry]')")
        .await;
    page.serve_feed(&fixtures::feed());
    card.run("one('[data-action=retry]').focus()").await;
    page.press(Key::Enter).await;
    card.wait_ready().await;
}

/// Marks the live regions that are there now, before they have a text.
const MARK_REGIONS: &str = "
    for (const region of root.querySelectorAll('[role=status]')) {
        if (region.textContent.trim()) throw new Error(`a region speaks already: ${region.textContent}`);
        region.waiting = true;
    }";

/// The texts of live regions, with their roles, and whether the region was there before it had a text.
const REGIONS: &str = "
    return [...root.querySelectorAll('[role=status], [role=alert]')].filter((region) => region.textContent.trim())
        .map((region) => [region.textContent.trim(), region.getAttribute('role'), !!region.waiting])";

async fn focus_stays_where_a_card_goes_out_of_date_and_is_renewed(page: Page) {
    for selector in [ENVELOPE_BUTTON, "summary", "[part~=footer] a"] {
        page.serve_feed(&fixtures::feed());
        let card = page.open_ready(Embed::new()).await;
        card.run_with("root.querySelector(arguments[0]).focus()", [json!(selector)])
            .await;
        let focused = "return [root.activeElement?.localName, root.activeElement?.textContent]";
        let before = card.run(focused).await;
        assert!(before[0].is_string(), "{selector}");
        // It has a button more, above the others.
        page.answer_feed(Answer::status(404));
        card.run("card.refresh()").await;
        card.wait_notice("The newest version could not be loaded.").await;
        assert_eq!(card.run(focused).await, before, "{selector}, out of date");
        page.serve_feed(&fixtures::feed());
        card.run("card.refresh()").await;
        card.wait_ready().await;
        assert_eq!(card.count("[data-action=retry]").await, 0);
        assert_eq!(card.run(focused).await, before, "{selector}, renewed");
    }
}

async fn copy_is_announced_by_a_region_that_was_there(page: Page) {
    let card = page.open_ready(Embed::new()).await;
    card.run(MARK_REGIONS).await;
    card.click("[part~=copy-button][data-kind=envelope]").await;
    card.wait_until("it is announced", "return root.textContent.includes('Copied.')")
        .await;
    assert_eq!(card.run(REGIONS).await, json!([["Copied.", "status", true]]));
}

/// A screen reader may miss the text of a new status region, but not that of a new alert.
async fn failure_is_announced_though_its_region_is_new(page: Page) {
    let gate = Gate::closed();
    page.answer_feed(Answer::status(404).behind(&gate));
    let card = page.open(Embed::new()).await;
    card.wait_state("loading").await;
    card.run(MARK_REGIONS).await;
    gate.open();
    card.wait_failed().await;
    let sentence = "This card could not be loaded.";
    card.wait_notice(sentence).await;
    let regions = card.run(REGIONS).await;
    let regions = regions.as_array().expect("a list");
    assert_eq!(regions.len(), 1, "{regions:?}");
    assert!(
        regions[0][0].as_str().is_some_and(|text| text.starts_with(sentence)),
        "{regions:?}"
    );
    assert!(regions[0][1] == "alert" || regions[0][2] == true, "{regions:?}");
}

async fn headings_fit_into_the_page(page: Page) {
    let embed = Embed::new().eager().html();
    let html =
        format!("{embed}<h2>Politics</h2>{embed}<h3>Courts</h3><section>{embed}</section><h2>Sports</h2>{embed}");
    page.open(Document::html(html)).await;
    for (index, level) in [2, 3, 4, 3].into_iter().enumerate() {
        let card = page.card_at(index);
        card.wait_ready().await;
        let levels = card
            .run("return [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => +localName[1])")
            .await;
        let levels: Vec<u64> = levels
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(Value::as_u64)
            .collect();
        assert_eq!(levels[0], level, "card {index}");
        assert!(
            levels[1..].iter().all(|&below| below > level),
            "card {index}: {levels:?}"
        );
        assert!(
            levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
            "card {index} skips a level: {levels:?}"
        );
    }
}

async fn reduced_motion_is_respected(page: Page) {
    let card = page.open_ready(Embed::new()).await;
    let moving = "return [...root.querySelectorAll('*')].flatMap((element) => ['', '::details-content', '::before', '::after']
        .map((pseudo) => getComputedStyle(element, pseudo))
        .filter(({ transitionDuration, animationName }) => parseFloat(transitionDuration) || animationName !== 'none')).length";
    assert_ne!(
        card.run(moving).await,
        json!(0),
        "folds open smoothly for those who have not asked otherwise"
    );
    page.emulate("", &[("prefers-reduced-motion", "reduce")]).await;
    assert_eq!(card.run(moving).await, json!(0));
}
