//! The tag of a list of people.

use crate::choices::{Fallback, Links, Photo, Theme, values};
use crate::markup::{self, text};
use crate::release::Script;
use crate::tag::script_tag;

values! {
    /// `order`
    Order {
        /// As the feed has them.
        #[default]
        Feed = "feed",
        /// By name.
        Name = "name",
        /// Those first whose publisher says that they need letters most.
        Need = "need",
        /// The next birthday first.
        Birthday = "birthday",
        /// Another one first at each visit.
        Random = "random",
    }
}

values! {
    /// `open`
    Open {
        /// The chosen person's card opens in the list.
        #[default]
        Card = "card",
        /// A link to the person's page.
        Page = "page",
    }
}

/// The choices that a list is made from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListChoices {
    /// The URLs of the feed: mirrors, in the order in which they are asked.
    pub feeds: Vec<String>,
    /// The list's language; without it, that of the page.
    pub language: Option<String>,
    /// Light or dark.
    pub theme: Theme,
    /// Whether links lead outside.
    pub links: Links,
    /// The photos that are loaded.
    pub photo: Photo,
    /// The publisher's public keys.
    pub keys: Vec<String>,
    /// No issue of a lower `sequence` is shown.
    pub since: Option<u64>,
    /// The order of the people.
    pub order: Order,
    /// The number of people who are shown; without it, all.
    pub count: Option<u32>,
    /// Whether there is a search field.
    pub search: bool,
    /// The way in which a chosen person opens.
    pub open: Open,
    /// The people whom readers see until the list is there, and wherever there is none.
    pub people: Vec<Listed>,
    /// The link below them.
    pub fallback: Fallback,
}

/// A person in the list that needs no script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The person's page.
    pub url: String,
    /// The name.
    pub name: Words,
    /// A line on the case.
    pub line: Option<Words>,
}

/// A text, and its language where that is not the list's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The text.
    pub text: String,
    /// Its language's tag.
    pub language: Option<String>,
}

/// The list's script and element, in HTML.
pub fn list_snippet(choices: &ListChoices, script: &Script) -> String {
    let optional = [
        ("lang", choices.language.clone()),
        ("theme", of_choice(choices.theme, Theme::as_str)),
        ("keys", (!choices.keys.is_empty()).then(|| choices.keys.join(" "))),
        ("since", choices.since.map(|since| since.to_string())),
        ("links", of_choice(choices.links, Links::as_str)),
        ("photo", of_choice(choices.photo, Photo::as_str)),
        ("order", of_choice(choices.order, Order::as_str)),
        ("count", choices.count.map(|count| count.to_string())),
        ("search", choices.search.then(String::new)),
        ("open", of_choice(choices.open, Open::as_str)),
    ];
    let mut attributes = vec![("feed", choices.feeds.join(" "))];
    attributes.extend(optional.into_iter().filter_map(|(name, value)| Some((name, value?))));
    let title = text(&choices.fallback.title);
    let fallback = match &choices.fallback.url {
        Some(url) => format!("<{}>{title}</a>", markup::tag("a", &[("href", url.clone())])),
        None => format!("<p>{title}</p>"),
    };
    format!(
        "{}<{}>\n{}  {fallback}\n</prisoner-list>\n",
        script_tag(script),
        markup::tag("prisoner-list", &attributes),
        static_list(&choices.people)
    )
}

/// Without a blank line, which would end a block of HTML in Markdown.
fn static_list(people: &[Listed]) -> String {
    if people.is_empty() {
        return String::new();
    }
    let items: String = people.iter().map(item).collect();
    format!("  <ul>\n{items}  </ul>\n")
}

fn item(person: &Listed) -> String {
    let link = markup::tag("a", &[("href", person.url.clone())]);
    let name = words("bdi", &[], &person.name);
    let case = person.line.as_ref().map_or_else(String::new, |line| {
        format!("<br />{}", words("span", &[("dir", "auto".to_owned())], line))
    });
    format!("    <li><{link}>{name}</a>{case}</li>\n")
}

fn words(element: &str, attributes: &[(&str, String)], words: &Words) -> String {
    let mut attributes = attributes.to_vec();
    attributes.extend(words.language.iter().map(|tag| ("lang", tag.clone())));
    format!(
        "<{}>{}</{element}>",
        markup::tag(element, &attributes),
        text(&words.text)
    )
}

/// A value that is not the default.
fn of_choice<T: Default + PartialEq>(value: T, as_str: fn(T) -> &'static str) -> Option<String> {
    (value != T::default()).then(|| as_str(value).to_owned())
}
