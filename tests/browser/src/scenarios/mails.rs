//! The card for newsletters, in a mail program that keeps tables and inline styles.

use std::rc::Rc;

use prisoner_card::view::Subject;
use prisoner_card_format::{
    LanguageTag, Profile, Publication,
    wire::{FeedHead, Item},
};

use crate::prelude::*;

scenarios![
    mail_fits_a_phone_and_is_no_wider_than_a_newsletter,
    mail_can_be_read_where_the_program_is_dark in Chromium for Wasm,
    address_in_a_mail_is_selected_as_it_is_to_be_written for Wasm,
];

/// The mail about the sample's person.
fn mail(language: &str) -> String {
    let feed = fixtures::sample();
    let head: FeedHead = serde_json::from_value(feed.clone()).expect("a feed");
    let publication = Publication::from_wire(head).expect("a sound feed");
    let item: Item = serde_json::from_value(feed["items"][0].clone()).expect("an item");
    let profile = Profile::from_wire(item, &publication).expect("a sound profile");
    let language = LanguageTag::parse(language).expect("a language");
    prisoner_card_site::email(&Rc::new(Subject { profile, publication }), &language)
}

/// A mail with the card, in a window of this width, without any script of this project.
async fn open(page: &Page, language: &str, width: u32) {
    let document = Document::html(mail(language))
        .head("<meta name=\"color-scheme\" content=\"light dark\"><style>body { margin: 0 }</style>")
        .script("");
    page.open(document.in_frame(width)).await;
}

async fn mail_fits_a_phone_and_is_no_wider_than_a_newsletter(page: Page) {
    for language in ["en", "ru"] {
        for width in [320, 700] {
            open(&page, language, width).await;
            let misfits = "const { clientWidth, scrollWidth } = document.documentElement;
                const { width } = document.querySelector('table').getBoundingClientRect();
                const cut = [...document.querySelectorAll('td')].filter((cell) => cell.scrollWidth > cell.clientWidth);
                return [width - Math.min(clientWidth, 600), scrollWidth - clientWidth, cut.length]";
            assert_eq!(page.run(misfits).await, json!([0, 0, 0]), "{language}, {width}");
        }
    }
    page.picture("mail.png").await;
}

async fn mail_can_be_read_where_the_program_is_dark(page: Page) {
    page.emulate("", &[("prefers-color-scheme", "dark")]).await;
    open(&page, "en", 600).await;
    // WCAG 2.2, "contrast ratio". Every colour is stated; the colours that a program replaces them with are unknown.
    let contrasts = "const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
        const luminance = (colour) => numbers(colour).slice(0, 3).map((part) => part / 255)
            .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
            .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
        const background = (element) => {
            const { backgroundColor } = getComputedStyle(element);
            return numbers(backgroundColor)[3] === 0 ? background(element.parentElement) : backgroundColor;
        };
        return [...document.querySelectorAll('table td, table a, table span, table strong')].map((element) => {
            const [lower, higher] = [getComputedStyle(element).color, background(element)].map(luminance).sort((a, b) => a - b);
            return (higher + 0.05) / (lower + 0.05);
        })";
    let contrasts = page.run(contrasts).await;
    let contrasts = contrasts.as_array().expect("a list");
    assert!(contrasts.len() > 40, "{}", contrasts.len());
    assert!(
        contrasts.iter().all(|contrast| contrast.as_f64() >= Some(4.5)),
        "{contrasts:?}"
    );
    page.picture("mail-dark.png").await;
}

async fn address_in_a_mail_is_selected_as_it_is_to_be_written(page: Page) {
    open(&page, "en", 600).await;
    let envelope = &fixtures::sample()["items"][0]["_prisoner_card"]["mail"]["address"]["envelope"]["ru"];
    let selected =
        "const cell = [...document.querySelectorAll('td')].find(({ textContent }) => textContent === arguments[0]);
        getSelection().selectAllChildren(cell);
        return `${getSelection()}`.trim()";
    assert_eq!(page.run_with(selected, [envelope.clone()]).await, *envelope);
    let links = "return [...document.querySelectorAll('table a')].every(({ protocol }) => ['https:', 'mailto:'].includes(protocol))";
    assert_eq!(page.run(links).await, Value::Bool(true));
}
