//! The card as static HTML, by the component of the live one.

use std::rc::Rc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use prisoner_card::messages::all_languages;
use prisoner_card::view::{CardProps, HelpShown, Layout, LinksShown, PhotoShown, Subject};
use prisoner_card::{STYLESHEET, StaticElement, static_card_in_browser};
use prisoner_card_format::LanguageTag;
use prisoner_card_snippet as snippet;
use sha2::{Digest, Sha256};

use crate::state::State;

/// The card of the chosen person, of the day on which the feed was issued.
pub async fn static_card(state: &State) -> Option<String> {
    let (choices, feed) = (state.choices()?, state.feed()?);
    let subject = Subject {
        profile: state.person()?.profile.clone()?,
        publication: feed.publication.clone(),
    };
    let card = CardProps {
        layout: match choices.layout {
            snippet::Layout::Full => Layout::Full,
            snippet::Layout::Compact => Layout::Compact,
        },
        help: match choices.help {
            snippet::Help::All => HelpShown::All,
            snippet::Help::Letters => HelpShown::Letters,
            snippet::Help::None => HelpShown::None,
        },
        links: match choices.links {
            snippet::Links::All => LinksShown::All,
            snippet::Links::None => LinksShown::None,
        },
        photo: match (choices.photo, choices.keys.is_empty()) {
            // Another host's photo is the script's to decide on, and one of a signed feed its to compare.
            (snippet::Photo::Feed, true) => PhotoShown::Shown,
            (snippet::Photo::Feed, false) => PhotoShown::Verified,
            (snippet::Photo::Own | snippet::Photo::None, _) => PhotoShown::Hidden,
        },
        ..CardProps::new(Rc::new(subject), state.language(), feed.publication.day_of_issue)
    };
    let theme = match choices.theme {
        snippet::Theme::Auto => "",
        theme => theme.as_str(),
    };
    let photo = match choices.photo {
        snippet::Photo::Feed => "",
        photo => photo.as_str(),
    };
    let element = StaticElement {
        feed: &choices.feeds.join(" "),
        person: &choices.person,
        theme,
        photo,
        keys: &choices.keys.join(" "),
        since: choices.since,
        ..StaticElement::default()
    };
    Some(static_card_in_browser(card, element).await)
}

/// The hash of the style sheet in a static card, as a policy has it.
pub fn style_hash() -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(STYLESHEET.as_bytes())))
}

/// The languages that cards speak, English first: the tag, and the language's name in itself.
pub fn languages() -> impl Iterator<Item = (&'static str, String)> {
    all_languages().map(|messages| {
        let tag = messages.tag();
        let name = LanguageTag::parse(tag).map(|tag| messages.language_name(&tag).to_owned());
        let name = name.unwrap_or_else(|| tag.to_owned());
        // One name for two scripts says too little.
        let name = if tag.contains('-') {
            format!("{name} ({tag})")
        } else {
            name
        };
        (tag, name)
    })
}
