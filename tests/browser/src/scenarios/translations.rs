//! The card in each of its languages: its layout, the checker's findings, and pictures of it.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use prisoner_card::messages::{self, Messages};

use super::layout::{UNFOLD, assert_holds_together};
use crate::prelude::*;

scenarios![
    checker_finds_nothing_in_the_languages_that_differ_most by Code,
    nothing_sticks_out_in_the_languages_that_differ_most_at_280_pixels,
    nothing_sticks_out_in_any_language_at_280_pixels by Code,
    nothing_sticks_out_in_any_language_at_400_percent in Chromium for Wasm,
    no_language_has_a_word_that_breaks_without_a_hyphen by Code,
    each_language_on_sheets in Chromium for Wasm,
];

/// Right to left, in other scripts, without spaces, with long words.
const VARIED_LANGUAGES: [&str; 6] = ["ar", "fa", "he", "zh-Hant", "ka", "de"];

/// People with long cards: a full case, the longest words, a move, the feed's own right-to-left text.
const PEOPLE: [&str; 4] = ["primerova", "longname", "etapov", "namudhaji"];

fn all_languages() -> impl Iterator<Item = &'static str> {
    messages::all_languages().map(Messages::tag)
}

/// Opens a page with some people in both layouts, in a language, with all parts unfolded.
async fn open(page: &Page, tag: &str, width: Option<u32>) -> usize {
    let embeds = PEOPLE.iter().flat_map(|id| {
        ["full", "compact"].map(|layout| {
            let embed = Embed::of("people", id).with("lang", tag);
            embed.eager().with("layout", layout)
        })
    });
    let document = Document::cards(embeds).head("<style>body { margin: 0 } h1 { font-size: 1em }</style>");
    page.open(match width {
        Some(width) => document.in_frame(width),
        None => document,
    })
    .await;
    let count = 2 * PEOPLE.len();
    for index in 0..count {
        let card = page.card_at(index);
        card.wait_ready().await;
        assert_eq!(card.events("prisoner-card-ready").await[0].text("lang"), tag);
        card.run(UNFOLD).await;
    }
    count
}

async fn checker_finds_nothing_in_the_languages_that_differ_most(page: Page) {
    for tag in VARIED_LANGUAGES {
        open(&page, tag, None).await;
        page.assert_accessible(tag).await;
    }
}

async fn assert_nothing_sticks_out(page: &Page, tags: impl IntoIterator<Item = &'static str>, width: Option<u32>) {
    for tag in tags {
        let count = open(page, tag, width).await;
        for index in 0..count {
            assert_holds_together(page.card_at(index)).await;
        }
    }
}

async fn nothing_sticks_out_in_the_languages_that_differ_most_at_280_pixels(page: Page) {
    assert_nothing_sticks_out(&page, VARIED_LANGUAGES, Some(280)).await;
}

async fn nothing_sticks_out_in_any_language_at_280_pixels(page: Page) {
    assert_nothing_sticks_out(&page, all_languages(), Some(280)).await;
}

/// A window of 1280 by 1024 pixels in which the visitor has zoomed in four times (WCAG 2.2, success criterion 1.4.10): to
/// the page it is one of 320 by 256, with four pixels for each.
async fn nothing_sticks_out_in_any_language_at_400_percent(page: Page) {
    resize(&page, 320, 256, 4).await;
    assert_nothing_sticks_out(&page, all_languages(), None).await;
    page.devtools("Emulation.clearDeviceMetricsOverride", json!({})).await;
}

/// Words of the card's own that are broken into a second line without a hyphen. Chinese may break anywhere, and longer
/// words are made up.
const BROKEN: &str = "
    const broken = [];
    for (const shown of root.querySelectorAll('[part~=card]')) {
        if (shown.lang.startsWith('zh')) continue;
        const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT), range = new Range();
        while (walker.nextNode()) {
            const text = walker.currentNode, element = text.parentElement;
            if (element.closest('[lang]') !== shown || element.closest('bdi, [data-copy]') || !element.checkVisibility()) continue;
            for (const { index, 0: word } of text.data.matchAll(/[\\p{L}\\p{M}]+/gu)) {
                if (word.length > 40) continue;
                range.setStart(text, index);
                range.setEnd(text, index + word.length);
                const seen = [...range.getClientRects()].filter(({ width }) => width);
                // The text after a soft hyphen begins with the hyphen, at the end of the line before.
                const lines = new Set(seen.map(({ top }) => Math.round(top)));
                if (lines.size > (text.data[index - 1] === '\\u00ad' ? 2 : 1)) broken.push(word);
            }
        }
    }
    return broken";

async fn no_language_has_a_word_that_breaks_without_a_hyphen(page: Page) {
    let mut broken = Vec::new();
    for width in [320, 360] {
        for tag in all_languages() {
            let count = open(&page, tag, Some(width)).await;
            for index in 0..count {
                let words = page.card_at(index).run(BROKEN).await;
                for word in words.as_array().into_iter().flatten() {
                    broken.push(format!("{tag}, {width} pixels: {word}"));
                }
            }
        }
    }
    broken.sort_unstable();
    broken.dedup();
    assert!(broken.is_empty(), "{broken:#?}");
}

async fn resize(page: &Page, width: u32, height: u32, scale: u32) {
    page.devtools(
        "Emulation.setDeviceMetricsOverride",
        json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": false }),
    )
    .await;
}

/// A person on sheets, with this number of languages on each: `target/screenshots/chromium/languages-full-360-1.png`.
async fn each_language_on_sheets(page: Page) {
    // A fold opens at once.
    page.emulate("", &[("prefers-reduced-motion", "reduce")]).await;
    for (layout, width, on_a_sheet) in [
        ("full", 360, 5),
        ("full", 900, 2),
        ("compact", 360, 9),
        ("compact", 900, 8),
    ] {
        let tags: Vec<&str> = all_languages().collect();
        for (index, tags) in tags.chunks(on_a_sheet).enumerate() {
            let sheet = sheet(&page, tags, layout, width).await;
            page.write_picture(&format!("languages-{layout}-{width}-{}.png", index + 1), &sheet);
        }
    }
    page.devtools("Emulation.clearDeviceMetricsOverride", json!({})).await;
}

/// A picture of the same person in some languages, side by side; of the full layout, all unfolded.
async fn sheet(page: &Page, tags: &[&str], layout: &str, width: u32) -> Vec<u8> {
    let style = format!(
        "<style>body {{ margin: 0 }} h1 {{ display: none }} main {{ display: flex; flex-wrap: wrap }}
        figure {{ margin: 8px; width: {width}px }} figcaption {{ font: bold 14px sans-serif }}</style>"
    );
    let figures = tags.iter().map(|tag| {
        let embed = Embed::of("people", "primerova").with("lang", tag);
        let card = embed.with("layout", layout).with("theme", "light").eager().html();
        format!("<figure><figcaption>{tag}</figcaption>{card}</figure>")
    });
    let columns = u32::try_from(tags.len())
        .expect("a few")
        .min(if width < 500 { 5 } else { 2 });
    resize(page, columns * (width + 16), 800, 1).await;
    let html: String = figures.collect();
    page.open(Document::html(html).head(&style)).await;
    for index in 0..tags.len() {
        page.card_at(index).wait_ready().await;
        page.card_at(index).run(UNFOLD).await;
    }
    page.wait_two_frames().await;
    let size = page
        .run("const { scrollWidth, scrollHeight } = document.documentElement; return [scrollWidth, scrollHeight]")
        .await;
    let taken = page
        .devtools(
            "Page.captureScreenshot",
            json!({
                "captureBeyondViewport": true,
                "clip": { "x": 0, "y": 0, "width": size[0], "height": size[1], "scale": 1 }
            }),
        )
        .await;
    let data = taken.get("data").and_then(Value::as_str).expect("a picture");
    STANDARD.decode(data).expect("base64")
}
