//! The forms in which a card is put on a page.

use thiserror::Error;

use crate::app;
use crate::choices::{Choices, values};
use crate::frame::Frame;
use crate::release::Release;
use crate::shortcode::shortcode;
use crate::tag;

values! {
    /// A form of a snippet.
    Kind {
        /// The script, with hints of the files that it will load, and the element.
        #[default]
        Tag = "tag",
        /// One script tag, for editors that keep scripts alone.
        Script = "script",
        /// A card that is complete without scripts.
        Static = "static",
        /// A frame with a page of the publisher's.
        Frame = "frame",
        /// The plugin's shortcode.
        WordPress = "wordpress",
        /// A shortcode of the site's own.
        Hugo = "hugo",
        /// HTML in Markdown.
        Jekyll = "jekyll",
        /// HTML in Markdown.
        Eleventy = "eleventy",
        /// A component of the npm package.
        React = "react",
        /// A component of the npm package.
        Vue = "vue",
        /// A component of the npm package.
        Svelte = "svelte",
        /// An HTML block.
        Tilda = "tilda",
        /// The address of a page that is embedded, or HTML.
        Wix = "wix",
        /// A code block.
        Squarespace = "squarespace",
        /// An HTML card.
        Ghost = "ghost",
        /// The text format "full HTML".
        Drupal = "drupal",
    }
}

/// A text to be copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The place where it goes.
    pub place: Place,
    /// The text.
    pub code: String,
}

/// The place where a text goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Into the page, where the card should stand.
    Page,
    /// Into a post or an article, in a line of its own.
    Post,
    /// Into a terminal.
    Terminal,
    /// Into a file of that name.
    File(String),
    /// Into the field for an address.
    Address,
}

/// The reason that a snippet cannot be printed from some choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NotPossible {
    /// No feed is named.
    #[error("no feed is named")]
    NoFeed,
    /// No person is named.
    #[error("no person is named")]
    NoPerson,
    /// The static card was not made.
    #[error("the card has not been rendered")]
    NoCard,
    /// The publisher has no page for frames.
    #[error("the publisher has no page for frames")]
    NoFrame,
    /// A shortcode cannot carry a value.
    #[error("a shortcode cannot carry this value of {0}")]
    NotInShortcode(&'static str),
}

/// The texts of a form.
///
/// `card` is the card as HTML, and `frame` the page for frames, for the forms that need them.
///
/// # Errors
///
/// Where something is missing: nothing is printed that somebody would have to complete.
pub fn snippet(
    kind: Kind,
    choices: &Choices,
    release: &Release,
    card: Option<&str>,
    frame: Option<&Frame>,
) -> Result<Vec<Piece>, NotPossible> {
    if choices.feeds.is_empty() {
        return Err(NotPossible::NoFeed);
    }
    if choices.person.trim().is_empty() {
        return Err(NotPossible::NoPerson);
    }
    let html = |place| one(place, tag::tag(choices, release));
    let framed = || frame.ok_or(NotPossible::NoFrame);
    Ok(match kind {
        Kind::Tag | Kind::Tilda | Kind::Squarespace | Kind::Ghost | Kind::Drupal => html(Place::Page),
        // A blank line would end the block of HTML in Markdown.
        Kind::Jekyll | Kind::Eleventy => html(Place::Post),
        Kind::Script => one(Place::Page, tag::script_only(choices, release)),
        Kind::Static => one(
            Place::Page,
            tag::with_static_card(card.ok_or(NotPossible::NoCard)?, release),
        ),
        Kind::Frame => one(Place::Page, framed()?.html(&release.frame_script)),
        Kind::Wix => match frame {
            Some(frame) => one(Place::Address, format!("{}\n", frame.framed)),
            None => html(Place::Page),
        },
        Kind::WordPress => one(Place::Post, shortcode(choices).map_err(NotPossible::NotInShortcode)?),
        Kind::Hugo => hugo(choices, release),
        Kind::React => in_app("Card.jsx", app::react(choices), None),
        Kind::Vue => in_app("Card.vue", app::vue(choices), Some(("vite.config.js", app::VUE_CONFIG))),
        Kind::Svelte => in_app("Card.svelte", app::svelte(choices), None),
    })
}

fn one(place: Place, code: String) -> Vec<Piece> {
    vec![Piece { place, code }]
}

/// A shortcode with the snippet in it, since Hugo takes HTML out of Markdown.
fn hugo(choices: &Choices, release: &Release) -> Vec<Piece> {
    let name = format!("prisoner-card-{}", file_name(&choices.person));
    let call = format!("{{{{< {name} >}}}}\n");
    vec![
        Piece {
            place: Place::File(format!("layouts/shortcodes/{name}.html")),
            code: tag::tag(choices, release),
        },
        Piece {
            place: Place::Post,
            code: call,
        },
    ]
}

fn in_app(name: &str, component: String, config: Option<(&str, &str)>) -> Vec<Piece> {
    let mut pieces = one(Place::Terminal, app::INSTALL.to_owned());
    if let Some((name, config)) = config {
        pieces.extend(one(Place::File(name.to_owned()), config.to_owned()));
    }
    pieces.extend(one(Place::File(format!("src/{name}")), component));
    pieces
}

/// The last part of an id as a file's name: its letters, digits and hyphens in ASCII.
fn file_name(person: &str) -> String {
    let last = person
        .trim()
        .trim_end_matches('/')
        .rsplit('/')
        .next()
        .unwrap_or_default();
    let name: String = last
        .chars()
        .filter(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'))
        .collect();
    if name.is_empty() {
        "person".to_owned()
    } else {
        name.to_lowercase()
    }
}
