//! Hostile strings in every place of the format, in the static card: what they are on the page is text.
#![cfg(not(target_arch = "wasm32"))]

mod common;
mod hostile;

use std::collections::BTreeSet;

use prisoner_card::view::{CardProps, Layout};
use prisoner_card_format::clean;
use scraper::{ElementRef, Node};

use crate::common::{Feed, Page, card};
use crate::hostile::{PERSON, Payload, Place, feed, places, visible};

/// Nobody is asked for anything here; browsers are (`tests/browser`).
const TRAP: &str = "https://trap.example";

/// The elements and attributes of a page, as `a[href]`.
fn vocabulary(page: &Page) -> BTreeSet<String> {
    let elements = page.all("*").into_iter();
    elements
        .flat_map(|element| {
            let element = element.value();
            let name = element.name().to_owned();
            let attributes: Vec<_> = element
                .attrs()
                .map(|(attribute, _)| format!("{name}[{attribute}]"))
                .collect();
            [vec![name], attributes].concat()
        })
        .collect()
}

/// What cards are made of when nobody is hostile.
fn sound_vocabulary() -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let mut add = |feed: Feed, person: &str| {
        let props = feed.props(person);
        words.extend(vocabulary(&card(compact(&props))));
        words.extend(vocabulary(&card(props)));
    };
    add(Feed(feed(&mut |_| None)), PERSON);
    for file in ["feed.json", "people.json", "countries.json", "expired.json"] {
        for id in Feed::open(file).ids() {
            if Feed::open(file).person(&id)["withdrawn"] != true {
                add(Feed::open(file), &id);
            }
        }
    }
    words
}

fn compact(props: &CardProps) -> CardProps {
    CardProps {
        layout: Layout::Compact,
        ..props.clone()
    }
}

#[track_caller]
fn assert_harmless(page: &Page, sound: &BTreeSet<String>, what: &str) {
    let strange: Vec<_> = vocabulary(page).difference(sound).cloned().collect();
    assert_eq!(strange, Vec::<String>::new(), "{what} in {}", page.html);
    let no_comment = |node: &Node| !matches!(node, Node::Comment(_) | Node::ProcessingInstruction(_));
    assert!(page.nodes().all(no_comment), "{what} in {}", page.html);
    for element in page.all("[href], [src]") {
        let url = element.attr("href").or_else(|| element.attr("src")).unwrap_or_default();
        assert!(
            url.starts_with("https://") || url.starts_with("mailto:"),
            "{what}: {url}"
        );
        assert!(
            !url.chars()
                .any(|character| character.is_control() || character.is_whitespace()),
            "{url}"
        );
    }
}

#[test]
fn fault_16_hostile_text_in_every_place_at_once_stays_text() {
    let sound = sound_vocabulary();
    for payload in Payload::all() {
        let text = payload.text(TRAP);
        let hostile = feed(&mut |place: &Place| place.is_text().then(|| text.clone()));
        let Some(props) = Feed(hostile).try_props(PERSON) else {
            assert_eq!(clean(&text), "", "only a person without a visible name is none");
            continue;
        };
        let (full, compact) = (card(props.clone()), card(compact(&props)));
        for page in [full, compact] {
            assert_harmless(&page, &sound, &text);
            for shown in page.all(".charge") {
                let shown: String = shown.text().collect();
                assert_eq!(shown.trim(), clean(&text));
            }
            for shown in page.all("[data-copy=envelope]") {
                let shown: String = shown.text().collect();
                assert_eq!(visible(shown.trim()), visible(&clean(&text)).trim());
            }
        }
    }
}

#[test]
fn fault_16_hostile_text_in_the_place_of_a_code_date_url_or_language_does_no_harm() {
    let sound = sound_vocabulary();
    let kinds = ["markup", "script", "control"];
    for place in places().iter().filter(|place| !place.is_text()) {
        for payload in Payload::all()
            .iter()
            .filter(|payload| kinds.contains(&payload.kind.as_str()))
        {
            let text = payload.text(TRAP);
            let hostile = feed(&mut |other| (other == place).then(|| text.clone()));
            // What makes no card shows nothing either.
            let Some(props) = Feed(hostile).try_props(PERSON) else {
                continue;
            };
            assert_harmless(&card(props), &sound, &format!("{}: {text}", place.pointer));
        }
    }
}

#[test]
fn fault_15_odd_addresses_are_never_links() {
    let odd: Vec<_> = Payload::all()
        .into_iter()
        .filter(|payload| payload.kind == "url")
        .collect();
    assert!(odd.len() > 40);
    for payload in odd {
        let text = payload.text(TRAP);
        let hostile = feed(&mut |place: &Place| place.is_url().then(|| text.clone()));
        let page = card(Feed(hostile).props(PERSON));
        let links: Vec<_> = page.all("[href], [src]").iter().map(ElementRef::html).collect();
        assert_eq!(links, Vec::<String>::new(), "{text}");
    }
}
