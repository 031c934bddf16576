//! The card as static HTML, made by the same component: complete without scripts, and taken over by the element
//! when its script arrives.
//!
//! The card stands in a declarative shadow root (HTML, section 4.12.3, `shadowrootmode`), so that no style of the
//! page reaches it, with or without scripts. A browser that does not know of them shows the element's children.

mod well_formed;

use std::fmt::Write;

use html_escape::{encode_double_quoted_attribute as attribute, encode_text as text};
use yew::prelude::*;
use yew::{BaseComponent, LocalServerRenderer};

use self::well_formed::well_formed;
use crate::STYLESHEET;
use crate::view::{Card, CardProps, HelpShown, Layout, LinksShown, Medium};

/// Cloudflare's e-mail obfuscation replaces every address with an `@` by "[email protected]", to be put back by a
/// script that does not look into shadow roots. It leaves alone the text between these two (Cloudflare's documentation,
/// "Email Address Obfuscation", "Prevent Cloudflare from obfuscating email").
const KEEP: &str = "<!--email_off-->";
const END_KEEP: &str = "<!--/email_off-->";

/// The attributes of the element around a static card, with which the live card takes over.
#[derive(Clone, Copy, Debug, Default)]
pub struct StaticElement<'a> {
    /// The feed's URLs, separated by white space.
    pub feed: &'a str,
    /// The person, as the attribute has it.
    pub person: &'a str,
    /// `light` or `dark`; empty for the visitor's own setting.
    pub theme: &'a str,
    /// `own` or `none`; empty for the photo that the feed names.
    pub photo: &'a str,
    /// Public keys, separated by white space; may be empty.
    pub keys: &'a str,
    /// No issue of a lower sequence is shown.
    pub since: Option<u64>,
    /// The address of the card's style sheet ([`STYLESHEET`]), for pages that share one; empty: it stands in the card
    /// itself.
    pub stylesheet: &'a str,
}

/// Renders a card with its element: HTML for any place in a page's body, and well-formed as XML.
///
/// The long texts are folded, whatever `card` says: the card's later width is not known here. The last day on which the
/// card is good stands in words, and in `data-until` beside the address, by which the script warns of it without Rust.
pub fn static_card(card: CardProps, element: StaticElement<'_>) -> String {
    pollster::block_on(static_card_in_browser(card, element))
}

/// The same where nothing may block: in a browser, Yew renders in a task of its own.
pub async fn static_card_in_browser(card: CardProps, element: StaticElement<'_>) -> String {
    let layout = match card.layout {
        Layout::Full => "",
        Layout::Compact => "compact",
    };
    let help = match card.help {
        HelpShown::All => "",
        HelpShown::Letters => "letters",
        HelpShown::None => "none",
    };
    let links = match card.links {
        LinksShown::All => "",
        LinksShown::None => "none",
    };
    let since = element.since.map(|since| since.to_string()).unwrap_or_default();
    let attributes = [
        ("feed", element.feed),
        ("person", element.person),
        ("lang", card.language.as_str()),
        ("theme", element.theme),
        ("layout", layout),
        ("keys", element.keys),
        ("since", &since),
        ("help", help),
        ("links", links),
        ("photo", element.photo),
    ];
    let mut html = String::from("<prisoner-card");
    for (name, value) in attributes.into_iter().filter(|(_, value)| !value.is_empty()) {
        // Writing to a string does not fail.
        let _ = write!(html, " {name}=\"{}\"", well_formed(&attribute(value)));
    }
    let fallback = fallback(&card);
    let card = CardProps {
        unfolded: false,
        medium: Medium::Static,
        ..card
    };
    let body = well_formed(&render_component::<Card>(card).await);
    let _ = write!(
        html,
        "><template shadowrootmode=\"open\">{style}{KEEP}<div class=\"app\">{body}</div>{END_KEEP}</template>{fallback}</prisoner-card>",
        style = style(element.stylesheet),
    );
    html
}

fn style(href: &str) -> String {
    if href.is_empty() {
        format!("<style>{STYLESHEET}</style>")
    } else {
        format!("<link rel=\"stylesheet\" href=\"{}\" />", attribute(href))
    }
}

/// The card alone, as it stands in the shadow root.
pub fn render(card: CardProps) -> String {
    pollster::block_on(render_component::<Card>(card))
}

/// Renders the content around a card, escaped as the card is: the publisher's pages are made of it.
pub fn render_html(html: Html) -> String {
    pollster::block_on(render_component::<Fragment>(FragmentProps { html }))
}

#[derive(PartialEq, Properties)]
struct FragmentProps {
    html: Html,
}

#[component]
fn Fragment(props: &FragmentProps) -> Html {
    props.html.clone()
}

/// Nothing here suspends: natively there is nothing to wait for.
async fn render_component<C: BaseComponent>(props: C::Properties) -> String {
    let renderer = LocalServerRenderer::<C>::with_props(props).hydratable(false);
    renderer.render().await
}

/// The content of the element where declarative shadow roots are unknown.
fn fallback(card: &CardProps) -> String {
    let profile = &card.subject.profile;
    let preferred = card.subject.publication.preferred(&card.language);
    let (tag, name) = profile.name.get(&preferred);
    let name = name.full_in(tag);
    let fallback = match &profile.page {
        Some(page) => format!("<a href=\"{}\">{}</a>", attribute(page.as_str()), text(&name)),
        None => format!("<p>{}</p>", text(&name)),
    };
    well_formed(&fallback)
}
