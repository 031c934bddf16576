//! Hostile strings in every member of the format: no script runs, no request is sent, nothing sticks out of the card,
//! and the copied text is clean.

use prisoner_card_format::clean;

use crate::hostile::{PERSON, Payload, Place, feed, places, visible};
use crate::prelude::*;

// Which of its two programs the widget runs makes no difference here.
scenarios![
    fault_15_odd_addresses_are_text_and_never_links by Code,
    fault_16_hostile_text_everywhere_at_once_does_nothing for Wasm,
    fault_16_hostile_text_everywhere_at_once_does_nothing_on_a_narrow_card by Code,
    fault_16_hostile_text_in_each_place_in_turn_does_nothing by Code,
    fault_17_copied_text_has_no_direction_controls by Code,
    fault_17_text_of_another_direction_is_isolated for Wasm,
    fault_18_floods_of_marks_stay_within_bounds for Wasm,
    fault_18_controls_are_removed_and_joiners_kept by Code,
];

const PHOTO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"5\"/>";

/// The number of cards on a page: each has a request of its own, and a deadline.
const CARDS: usize = 48;

/// Opens pages with a card for each feed, and asserts that they are harmless. Returns the states of the cards.
async fn assert_harmless(page: &Page, trap: &Origin, feeds: &[Value], width: Option<u32>) -> Vec<(String, Value)> {
    let mut outcomes = Vec::new();
    for feeds in feeds.chunks(CARDS) {
        outcomes.extend(assert_page_is_harmless(page, trap, feeds, width).await);
    }
    outcomes
}

/// The same for as many as fit on a page, under a policy that reports every violation.
async fn assert_page_is_harmless(
    page: &Page,
    trap: &Origin,
    feeds: &[Value],
    width: Option<u32>,
) -> Vec<(String, Value)> {
    let count = feeds.len();
    let embeds: Vec<_> = (0..count)
        .map(|index| Embed::of(&index.to_string(), PERSON).eager())
        .collect();
    for (index, feed) in feeds.iter().enumerate() {
        page.feed.serve(&format!("/{index}.json"), Answer::json(feed));
    }
    page.feed.serve("/photo.svg", Answer::bytes("image/svg+xml", PHOTO));
    page.host.serve(
        "/hostile.js",
        Answer::bytes("text/javascript", include_str!("hostile.js")),
    );
    let (host, widget, feeds) = (page.host.url(""), page.widget.url(""), page.feed.url(""));
    let policy = format!(
        "default-src 'none'; script-src {host} {widget} 'wasm-unsafe-eval'; connect-src {widget} {feeds}; \
         img-src {host}/favicon.ico {feeds}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    );
    let document = Document::cards(embeds)
        .header("Content-Security-Policy-Report-Only", &policy)
        .head("<script src=\"/hostile.js\"></script>");
    page.open(width.map_or(document.clone(), |width| document.in_frame(width)))
        .await;
    let settled = "const states = [...document.querySelectorAll('prisoner-card')].map((card) => card.dataset.state);
        return states.every((state) => ['ready', 'failed'].includes(state)) && states";
    let states = page.wait_until("all cards are settled", settled).await;
    page.wait_two_frames().await;

    let found = "return [...document.querySelectorAll('prisoner-card')].map(window.faultsOfCard)";
    let faults = page.run(found).await;
    for (index, faults) in faults.as_array().expect("a list").iter().enumerate() {
        assert_eq!(*faults, json!([]), "card {index}");
    }
    let page_itself = "return [window.harm, location.pathname, document.querySelectorAll('prisoner-card').length,
        document.documentElement.scrollWidth <= innerWidth, ({}).polluted ?? 'clean']";
    let path = if width.is_some() { "/framed" } else { "/page" };
    assert_eq!(page.run(page_itself).await, json!([[], path, count, true, "clean"]));
    let loaded =
        "return [...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin))]";
    for origin in page.run(loaded).await.as_array().expect("a list") {
        assert!(
            [&host, &widget, &feeds].iter().any(|allowed| origin == *allowed),
            "{origin}"
        );
    }
    assert_eq!(trap.requests().len(), 0, "{:?}", trap.requests());
    let shown = page.run(SHOWN).await;
    let states = states.as_array().expect("a list").iter();
    let shown = shown.as_array().expect("a list").iter().cloned();
    states
        .map(|state| state.as_str().unwrap_or_default().to_owned())
        .zip(shown)
        .collect()
}

/// For each card, four texts, its links and pictures, and the text under the help.
const SHOWN: &str = "return [...document.querySelectorAll('prisoner-card')].map(({ shadowRoot }) => ({
    texts: ['[part~=name]', '.headline', '.charge', '[data-copy=envelope]', '[part~=help]']
        .map((selector) => shadowRoot.querySelector(selector)?.textContent ?? ''),
    links: [...shadowRoot.querySelectorAll('a, img, [href], [src]')].map((link) => link.outerHTML) }))";

/// A feed with that text in the places that `wanted` names.
fn feed_with(page: &Page, text: &str, wanted: impl Fn(&Place) -> bool) -> Value {
    let photo = page.feed.url("/photo.svg");
    feed(&mut |place: &Place| match place {
        place if wanted(place) => Some(text.to_owned()),
        // The one file that a sound feed lets a card load.
        place if place.pointer.ends_with("/photo/url") => Some(photo.clone()),
        _ => None,
    })
}

async fn assert_text_does_nothing(page: &Page, width: Option<u32>) {
    let trap = Origin::start().await;
    let texts: Vec<_> = Payload::all()
        .iter()
        .map(|payload| payload.text(&trap.url("")))
        .collect();
    let feeds: Vec<_> = texts.iter().map(|text| feed_with(page, text, Place::is_text)).collect();
    let outcomes = assert_harmless(page, &trap, &feeds, width).await;
    for (text, (state, shown)) in texts.iter().zip(outcomes) {
        let cleaned = clean(text);
        if cleaned.is_empty() {
            assert_eq!(state, "failed", "a person without a visible name: {text:?}");
            continue;
        }
        assert_eq!(state, "ready", "{text:?}");
        let [name, headline, charge, envelope] =
            [0, 1, 2, 3].map(|index| shown["texts"][index].as_str().unwrap_or_default());
        assert_eq!(name, [&cleaned; 3].map(String::as_str).join(" "), "{text:?}");
        assert_eq!([headline, charge], [&cleaned; 2], "{text:?}");
        // Neither a letter nor a digit: no card offers that as an address.
        let is_address = cleaned.contains(|letter: char| letter.is_alphabetic() || letter.is_ascii_digit());
        let expected = if is_address { visible(&cleaned) } else { String::new() };
        assert_eq!(visible(envelope.trim()), expected.trim(), "{text:?}");
    }
}

async fn fault_16_hostile_text_everywhere_at_once_does_nothing(page: Page) {
    assert_text_does_nothing(&page, None).await;
}

async fn fault_16_hostile_text_everywhere_at_once_does_nothing_on_a_narrow_card(page: Page) {
    assert_text_does_nothing(&page, Some(320)).await;
}

async fn fault_16_hostile_text_in_each_place_in_turn_does_nothing(page: Page) {
    let trap = Origin::start().await;
    let payloads = Payload::all();
    let feeds: Vec<_> = places()
        .into_iter()
        .zip(payloads.iter().cycle())
        .map(|(place, payload)| feed_with(&page, &payload.text(&trap.url("")), |other| *other == place))
        .collect();
    assert!(feeds.len() > 100, "{}", feeds.len());
    let outcomes = assert_harmless(&page, &trap, &feeds, None).await;
    let ready = outcomes.iter().filter(|(state, _)| state == "ready").count();
    assert!(ready > 100, "{ready} of {}", outcomes.len());
}

async fn fault_15_odd_addresses_are_text_and_never_links(page: Page) {
    let trap = Origin::start().await;
    let odd: Vec<_> = Payload::all()
        .iter()
        .filter(|payload| payload.kind == "url")
        .map(|payload| payload.text(&trap.url("")))
        .collect();
    let feeds: Vec<_> = odd.iter().map(|url| feed_with(&page, url, Place::is_url)).collect();
    for (url, (state, shown)) in odd.iter().zip(assert_harmless(&page, &trap, &feeds, None).await) {
        assert_eq!(state, "ready", "{url:?}");
        assert_eq!(shown["links"], json!([]), "{url:?}");
        // An address that would have been a link is there as text.
        let help = shown["texts"][4].as_str().unwrap_or_default();
        assert!(help.contains("Sound words"), "{url:?}: {help}");
    }
}

async fn copied(page: &Page, envelope: &str) -> String {
    page.serve_feed(&fixtures::feed_where(|person| {
        person["mail"]["address"]["envelope"] = json!({ "ru": envelope });
    }));
    let card = page.open_ready(Embed::new()).await;
    card.click("[part~=copy-button][data-kind=envelope]").await;
    card.wait_envelope_copied().await;
    let copied = page.clipboard().await;
    assert_eq!(card.text("[data-copy=envelope]").await, copied);
    copied
}

async fn fault_17_copied_text_has_no_direction_controls(page: Page) {
    for opening in [
        '\u{202a}', '\u{202b}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}',
    ] {
        let envelope = format!("000001, {opening}Town\u{202c}\u{2069}, {opening}Street 5");
        assert_eq!(copied(&page, &envelope).await, "000001, Town, Street 5", "{opening:?}");
    }
    // Marks of direction are ignorable, too: they could identify a copy.
    assert_eq!(copied(&page, "1 \u{5d0}\u{200f}, \u{200e}2").await, "1 \u{5d0}, 2");
}

async fn fault_17_text_of_another_direction_is_isolated(page: Page) {
    const HEBREW: &str = "\u{5d0}\u{5d1}\u{5d2} (1)";
    page.serve_feed(&fixtures::feed_where(|person| {
        for member in ["name", "headline"] {
            person[member] = json!(HEBREW);
        }
        person["custody"]["place"] = json!(HEBREW);
        person["charges"][0]["label"] = json!(HEBREW);
        person["recognition"]["by"] = json!(format!("\u{202e}{HEBREW}"));
        person["events"][0]["label"] = json!(HEBREW);
        person["help"][0]["label"] = json!(HEBREW);
        person["mail"]["channels"][0]["name"] = json!(HEBREW);
    }));
    let card = page.open_ready(Embed::new()).await;
    // Each such text is in an isolated element: text around it does not change its order.
    let open = "const nodes = document.createTreeWalker(one('[part~=card]'), NodeFilter.SHOW_TEXT), found = [];
        while (nodes.nextNode()) {
            if (!nodes.currentNode.data.includes(arguments[0])) continue;
            const style = getComputedStyle(nodes.currentNode.parentElement);
            found.push(style.unicodeBidi.includes('isolate') || style.unicodeBidi === 'plaintext' || style.display === 'block');
        }
        return found";
    let isolated = card.run_with(open, [json!(HEBREW)]).await;
    let isolated = isolated.as_array().expect("a list");
    assert!(isolated.len() >= 8, "{isolated:?}");
    assert!(isolated.iter().all(|isolated| *isolated == json!(true)), "{isolated:?}");
    // The year of a fact has the same place as after a name in English.
    let order = "const [who] = root.querySelectorAll('.facts .fact');
        const range = document.createRange();
        range.selectNodeContents(who);
        return getComputedStyle(who).direction";
    assert_eq!(card.run(order).await, "ltr");
}

async fn fault_18_floods_of_marks_stay_within_bounds(page: Page) {
    const HEIGHT: &str = "return card.getBoundingClientRect().height";
    // In a font that gives this mark a width, WebKit breaks lines between one and the next, on any page.
    const BROKEN: &str = "const probe = document.body.appendChild(document.createElement('div'));
        probe.style.cssText = 'inline-size: 300px; overflow-wrap: anywhere';
        probe.style.font = getComputedStyle(one('[part~=name]')).font;
        const height = (text) => { probe.textContent = text; return probe.getBoundingClientRect().height; };
        const isBroken = height('e' + '\\u0489'.repeat(200)) > 2 * height('e');
        probe.remove();
        return isBroken";
    let named = |name: String| {
        fixtures::feed_where(|person| {
            person["name"] = json!(name);
            person["headline"] = json!(name);
            person["mail"]["address"]["envelope"] = json!({ "ru": name });
        })
    };
    let floods = [
        format!("Name{}", "\u{301}".repeat(2000)),
        format!("Name{}", "\u{489}".repeat(2000)),
        format!("\u{e01}{}Name", "\u{e49}".repeat(2000)),
        format!("Name{}", "\u{200b}".repeat(2000)),
        format!("Name{}", "\u{200d}".repeat(2000)),
        format!("Name{}", "\u{0}\u{7f}\u{202e}".repeat(2000)),
        format!("Name{}.", "\u{fe0f}\u{20e3}".repeat(500)),
    ];
    page.serve_feed(&named("x".repeat(2000)));
    let card = page.open_ready(Embed::new()).await;
    let as_many_letters = card.run(HEIGHT).await.as_f64().expect("a height");
    page.serve_feed(&named("Name".to_owned()));
    let card = page.open_ready(Embed::new()).await;
    let plain = card.run(HEIGHT).await.as_f64().expect("a height");
    let is_broken = card.run(BROKEN).await == true;
    assert!(
        !is_broken || page.engine == Engine::WebKit,
        "a line breaks between marks"
    );
    for flood in floods {
        page.serve_feed(&named(flood.clone()));
        let card = page.open_ready(Embed::new()).await;
        let height = card.run(HEIGHT).await.as_f64().expect("a height");
        let start: String = flood.chars().take(6).collect();
        let most = if is_broken && flood.contains('\u{489}') {
            as_many_letters
        } else {
            1.5 * plain + 100.0
        };
        assert!(height < most, "{start:?}…: {height} px in the place of {plain}");
        let clipped = "return getComputedStyle(one('[part~=card]')).overflowY";
        assert_eq!(card.run(clipped).await, "clip");
    }
}

async fn fault_18_controls_are_removed_and_joiners_kept(page: Page) {
    let kept = "\u{645}\u{6cc}\u{200c}\u{62e}\u{648}\u{627}\u{647}\u{645} \u{915}\u{94d}\u{200d}\u{937} \u{1f469}\u{200d}\u{1f680}";
    let name = format!("\u{0}N\u{1}a\u{7f}m\u{9b}e {kept}\u{2067}");
    page.serve_feed(&fixtures::feed_where(|person| person["name"] = json!(name)));
    let card = page.open_ready(Embed::new()).await;
    assert_eq!(card.text("[part~=name]").await, format!("Name {kept}"));
    // The copied text keeps joiners between letters of scripts that need them, and no others.
    let address = kept.replace("\u{1f469}\u{200d}\u{1f680}", "\u{1f469}\u{1f680}");
    assert_eq!(copied(&page, &format!("1\u{0}, {kept}")).await, format!("1, {address}"));
}
