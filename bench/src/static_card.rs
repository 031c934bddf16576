//! The static card, rendered beforehand as a publisher would.

use std::rc::Rc;

use prisoner_card::{
    StaticElement, static_card,
    view::{CardProps, HelpShown, Layout, Subject},
};
use prisoner_card_format::{
    Date, LanguageTag, Profile, Publication,
    wire::{FeedHead, Item},
};
use serde_json::Value;

use crate::failure::{Doing, Failure, Outcome};

/// The markup of the sample's card in English, with `{feed}` and `{person}` left to be filled in.
pub(crate) fn markup(sample: &str) -> Outcome<String> {
    let rendering = "render the static card";
    let head: FeedHead = serde_json::from_str(sample).doing(rendering)?;
    let mut sample: Value = serde_json::from_str(sample).doing(rendering)?;
    let item: Item = serde_json::from_value(sample["items"][0].take()).doing(rendering)?;
    let publication = Publication::from_wire(head).map_err(|error| unsound(&error))?;
    let profile = Profile::from_wire(item, &publication).map_err(|error| unsound(&error))?;
    let card = CardProps {
        subject: Rc::new(Subject { profile, publication }),
        language: LanguageTag::parse("en").ok_or_else(|| Failure::new("`en` is no language tag"))?,
        today: Date::new(2026, 11, 24).ok_or_else(|| Failure::new("24 November is no date"))?,
        layout: Layout::Full,
        help: HelpShown::All,
        heading_level: 2,
        unfolded: false,
        stale: false,
        beginning: false,
    };
    let element = StaticElement {
        feed: "{feed}",
        person: "{person}",
        ..StaticElement::default()
    };
    Ok(static_card(card, element))
}

fn unsound(error: &impl std::fmt::Debug) -> Failure {
    Failure::new(format!("the sample feed is not sound: {error:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_feed_and_the_person_are_left_to_be_filled_in() {
        let markup = markup(include_str!("../../static/feed.json")).unwrap();
        assert!(markup.starts_with("<prisoner-card feed=\"{feed}\" person=\"{person}\" lang=\"en\">"));
    }
}
