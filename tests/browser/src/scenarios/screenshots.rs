//! Pictures of all states, for people to look at: `target/screenshots/ENGINE/`.

use crate::prelude::*;

scenarios![
    sample_in_both_languages_themes_and_layouts by Code,
    sample_in_narrow_and_wide_columns by Code,
    every_state_of_a_person by Code,
    every_failure by Code,
    doctors_panel by Code,
    visitors_settings in Chromium for Wasm,
    paper in Chromium | Firefox for Wasm,
];

/// Takes a picture of one card in a column of this width.
async fn take(page: &Page, name: &str, embed: Embed, width: u32) {
    let style = format!("<style>body {{ margin: 0 }} main {{ width: {width}px }} h1 {{ display: none }}</style>");
    let card = page.open(Document::from(embed.eager()).head(&style)).await;
    card.wait_settled().await;
    card.wait_until("something is to be seen", "return root.textContent.trim()")
        .await;
    page.picture_of(card, &format!("{name}.png")).await;
}

fn sample() -> Embed {
    Embed::of("sample", "mironov")
}

async fn sample_in_both_languages_themes_and_layouts(page: Page) {
    for lang in ["en", "ru"] {
        for theme in ["light", "dark"] {
            for layout in ["full", "compact"] {
                let embed = sample().with("lang", lang).with("theme", theme).with("layout", layout);
                take(&page, &format!("sample-{lang}-{theme}-{layout}"), embed, 700).await;
            }
        }
    }
}

async fn sample_in_narrow_and_wide_columns(page: Page) {
    for width in [280, 320, 480, 900] {
        take(&page, &format!("sample-{width}"), sample(), width).await;
        take(
            &page,
            &format!("sample-compact-{width}"),
            sample().with("layout", "compact"),
            width,
        )
        .await;
    }
}

async fn every_state_of_a_person(page: Page) {
    for id in fixtures::people_ids() {
        take(&page, &format!("person-{id}"), Embed::of("people", &id), 700).await;
        // Engines differ little in a narrow column, and pictures take time.
        if page.engine == Engine::Chromium {
            take(&page, &format!("person-{id}-320"), Embed::of("people", &id), 320).await;
        }
    }
}

async fn every_failure(page: Page) {
    page.feed.serve("/gone.json", Answer::status(404));
    take(&page, "failure-http", Embed::of("gone", "iris"), 480).await;
    take(
        &page,
        "failure-http-ru",
        Embed::of("gone", "iris").with("lang", "ru"),
        480,
    )
    .await;
    take(
        &page,
        "failure-http-dark",
        Embed::of("gone", "iris").with("theme", "dark"),
        480,
    )
    .await;
    take(&page, "failure-not-found", Embed::of("people", "nobody"), 480).await;
    take(&page, "failure-withdrawn", Embed::of("people", "withdrawn"), 480).await;
    take(&page, "failure-missing-attribute", Embed::bare(), 480).await;

    let gate = Gate::closed();
    page.feed
        .serve("/slow.json", Answer::json(&fixtures::feed()).behind(&gate));
    let card = page.open(Embed::of("slow", "iris")).await;
    card.wait_state("loading").await;
    page.picture_of(card, "loading.png").await;
    gate.open();
    card.wait_ready().await;
    card.click("[data-kind=envelope]").await;
    card.wait_until("it is announced", "return root.textContent.includes('Copied.')")
        .await;
    page.picture_of(card, "copied.png").await;
    page.feed.serve("/slow.json", Answer::status(500));
    card.run("card.refresh()").await;
    card.wait_failed().await;
    card.wait_notice("The newest version").await;
    page.picture_of(card, "failure-stale.png").await;
}

async fn doctors_panel(page: Page) {
    for theme in ["light", "dark"] {
        let embed = sample()
            .with("theme", theme)
            .with("debug", "")
            .with("layuot", "compact");
        let card = page.open_ready(embed.with("layout", "compact").eager()).await;
        card.wait_until("the doctor has come", "return root.querySelector('.doctor li')")
            .await;
        page.picture_of(card, &format!("doctor-{theme}.png")).await;
    }
}

async fn visitors_settings(page: Page) {
    for (name, feature, value) in [
        ("forced-colours", "forced-colors", "active"),
        ("more-contrast", "prefers-contrast", "more"),
    ] {
        page.emulate("", &[(feature, value)]).await;
        take(&page, name, sample(), 700).await;
    }
}

/// The page in its printed form; `WebKit`'s driver has no command for it.
async fn paper(page: Page) {
    page.open_ready(sample().with("theme", "dark")).await;
    page.print("sample.pdf").await;
}
