//! The element's attributes.

use crate::choices::{Choices, Help, Layout, Links, Photo, Theme};
use crate::markup;

/// The attributes that differ from their defaults, in the order in which the documents list them.
pub(crate) fn attributes(choices: &Choices) -> Vec<(&'static str, String)> {
    let mut attributes = vec![
        ("feed", choices.feeds.join(" ")),
        ("person", choices.person.trim().to_owned()),
    ];
    if let Some(language) = choices.language.as_deref().filter(|tag| !tag.trim().is_empty()) {
        attributes.push(("lang", language.trim().to_owned()));
    }
    if choices.theme != Theme::default() {
        attributes.push(("theme", choices.theme.to_string()));
    }
    if choices.layout != Layout::default() {
        attributes.push(("layout", choices.layout.to_string()));
    }
    // Empty, it would say that nothing can be verified.
    if !choices.keys.is_empty() {
        attributes.push(("keys", choices.keys.join(" ")));
    }
    if let Some(since) = choices.since {
        attributes.push(("since", since.to_string()));
    }
    if choices.help != Help::default() {
        attributes.push(("help", choices.help.to_string()));
    }
    if choices.links != Links::default() {
        attributes.push(("links", choices.links.to_string()));
    }
    if choices.photo != Photo::default() {
        attributes.push(("photo", choices.photo.to_string()));
    }
    attributes
}

/// The element with its fallback, in lines that begin with `indent`.
pub(crate) fn element(choices: &Choices, indent: &str) -> String {
    let start = markup::tag("prisoner-card", &attributes(choices));
    let fallback = fallback(choices);
    format!("{indent}<{start}>\n{indent}  {fallback}\n{indent}</prisoner-card>\n")
}

/// The link that readers have until the card is there.
pub(crate) fn fallback(choices: &Choices) -> String {
    let title = match choices.fallback.title.trim() {
        "" => choices.person.trim(),
        title => title,
    };
    let title = markup::text(title);
    match &choices.fallback.url {
        Some(url) => format!("<{}>{title}</a>", markup::tag("a", &[("href", url.clone())])),
        None => format!("<p>{title}</p>"),
    }
}
