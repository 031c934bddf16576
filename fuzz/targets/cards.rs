//! Invariants of a card's HTML for any feed.

use std::rc::Rc;

use prisoner_card::view::{CardProps, Layout, Medium, Subject};
use prisoner_card::{StaticElement, render, static_card};
use prisoner_card_document::Source;
use prisoner_card_document::feed::Feed;
use prisoner_card_format::{
    Date, LanguageTag, Localized, Profile, Publication, WebUrl, is_invisible, is_markup_character, may_write,
};
use prisoner_card_site::person::{Person, State};
use scraper::{Html, Selector};

pub(super) fn hold(bytes: &[u8]) {
    let source = Source {
        name: "feed.json".to_owned(),
        bytes: bytes.to_vec(),
    };
    let Ok(feed) = Feed::parse(&source) else { return };
    // A feed of thousands takes long and shows no new fault.
    for item in feed.items.iter().take(4) {
        if let Ok(Person {
            state: State::Shown(profile),
            ..
        }) = Person::read(item, &feed.publication)
        {
            hold_for(*profile, &feed.publication);
        }
    }
}

fn hold_for(profile: Profile, publication: &Publication) {
    let subject = Rc::new(Subject {
        profile,
        publication: publication.clone(),
    });
    for (language, layout) in [("en", Layout::Full), ("ru", Layout::Compact)] {
        let card = CardProps {
            layout,
            ..CardProps::new(
                Rc::clone(&subject),
                LanguageTag::parse(language).unwrap(),
                Date::new(2026, 11, 24).unwrap(),
            )
        };
        let html = render(card.clone());
        assert_is_harmless(&html);
        assert_address_is_the_publishers(&html, &subject);
        let element = StaticElement {
            feed: "https://example.org/feed.json",
            person: &subject.profile.id,
            ..StaticElement::default()
        };
        let html = render(CardProps {
            medium: Medium::Static,
            ..card.clone()
        });
        // The static card closes elements as XML wants, and leaves out characters that XML cannot carry.
        let carried: String = texts(&html)
            .chars()
            .filter(|letter| is_markup_character(*letter))
            .collect();
        assert!(texts(&static_card(card, element)).contains(&carried), "{html}");
    }
}

/// All text that a reader reads.
fn texts(html: &str) -> String {
    Html::parse_fragment(html).root_element().text().collect()
}

/// Asserts that no text of the feed became markup, and every link leads where the format lets it.
fn assert_is_harmless(html: &str) {
    let page = Html::parse_fragment(html);
    for element in page.tree.values().filter_map(scraper::Node::as_element) {
        assert!(
            !matches!(
                element.name(),
                "script" | "style" | "iframe" | "object" | "embed" | "form" | "base" | "meta"
            ),
            "{html}"
        );
        for (name, value) in element.attrs() {
            assert!(!name.starts_with("on") && name != "style" && name != "srcset", "{html}");
            if matches!(name, "href" | "src") {
                assert!(WebUrl::parse_contact(value).is_some(), "{name}={value:?}");
            }
        }
    }
}

/// Asserts that an address stands on the card only where it may be shown, and to the letter.
fn assert_address_is_the_publishers(html: &str, subject: &Subject) {
    let page = Html::parse_fragment(html);
    let on_card: Vec<String> = page
        .select(&Selector::parse("[data-copy]").unwrap())
        .map(|element| element.text().collect())
        .collect();
    let address = may_write(&subject.profile, &subject.publication).ok();
    let stated: Vec<&str> = address
        .into_iter()
        .flat_map(|address| {
            address
                .envelope
                .iter()
                .chain(address.reading.iter().flat_map(Localized::iter))
        })
        .map(|(_, copy)| copy.as_str())
        .collect();
    for text in &on_card {
        assert!(stated.contains(&text.as_str()), "{text:?} is none of {stated:?}");
        let is_refused = |one: char| {
            // Joiners stay where a script needs them, and the braille blank is no mark that Unicode says to ignore.
            (one.is_control() && one != '\n')
                || (is_invisible(one) && !matches!(one, '\u{200c}' | '\u{200d}' | '\u{2800}'))
        };
        assert!(!text.contains(is_refused), "{text:?}");
    }
    assert_eq!(address.is_none(), on_card.is_empty(), "{html}");
}
