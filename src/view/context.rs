//! The context that every part of the view needs, and the setting of the publisher's text.

use prisoner_card_format::codes::Gender;
use prisoner_card_format::correspondence::{Address, Withheld, may_write};
use prisoner_card_format::{LanguageTag, Preferred, Profile, Publication, Text, WebUrl};
use yew::prelude::*;

use super::{CardProps, LinksShown, Subject};
use crate::messages::{Direction, Messages, Part, Piece, pieces, value};

/// The card at hand and its reader.
pub(super) struct Context<'a> {
    pub(super) props: &'a CardProps,
    pub(super) profile: &'a Profile,
    pub(super) publication: &'a Publication,
    pub(super) messages: &'static Messages,
    /// The languages that the reader gets the publisher's texts in.
    pub(super) preferred: Preferred,
    /// The address to write to, or the reason that there is none: the one decision, which every part of the card
    /// follows.
    pub(super) address: Result<&'a Address, Withheld>,
}

impl<'a> Context<'a> {
    pub(super) fn new(props: &'a CardProps) -> Self {
        let Subject { profile, publication } = &*props.subject;
        Self {
            props,
            profile,
            publication,
            messages: Messages::lookup(&props.language),
            preferred: publication.preferred(&props.language),
            address: may_write(profile, publication),
        }
    }

    pub(super) fn gender(&self) -> Gender {
        self.profile.gender
    }

    /// The `lang` of a fragment, where it is not the card's own.
    pub(super) fn lang(&self, tag: &LanguageTag) -> Option<AttrValue> {
        (tag.as_str() != self.messages.tag()).then(|| AttrValue::from(tag.as_str().to_owned()))
    }

    /// The publisher's text within a line, isolated: its direction cannot reorder the text around it.
    pub(super) fn inline(&self, text: &Text) -> Html {
        let (tag, text) = text.get(&self.preferred);
        html! { <bdi lang={self.lang(tag)} dir={direction(tag)}>{ text }</bdi> }
    }

    /// The publisher's text as a paragraph.
    pub(super) fn paragraph(&self, text: &Text, class: &'static str) -> Html {
        let (tag, text) = text.get(&self.preferred);
        html! { <p class={class} lang={self.lang(tag)} dir={direction(tag)}>{ text }</p> }
    }

    /// The publisher's texts, a paragraph each.
    pub(super) fn paragraphs(&self, texts: &[Text]) -> Html {
        texts.iter().map(|text| self.paragraph(text, "prose")).collect()
    }

    /// The publisher's texts as a list.
    pub(super) fn list(&self, texts: &[Text]) -> Html {
        html! { <ul class="prose">{ for texts.iter().map(|text| html! { <li>{ self.inline(text) }</li> }) }</ul> }
    }

    /// A heading, this many levels below the card's own.
    #[expect(
        clippy::ignored_unit_patterns,
        reason = "written by html! for a tag that is not a literal"
    )]
    pub(super) fn heading(&self, below: u8, content: Html) -> Html {
        let tag = match self.props.heading_level.saturating_add(below) {
            0 | 1 => "h1",
            2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            _ => "h6",
        };
        html! { <@{tag} class={format!("heading-{below}")}>{ content }</@> }
    }

    /// A section with its heading.
    pub(super) fn section(&self, part: &'static str, heading: &str, content: Html) -> Html {
        html! {
            <section class={part} part={part}>
                { self.heading(1, heading.into()) }
                { content }
            </section>
        }
    }
}

/// The direction of the publisher's text: as its language is written, or else as its own letters have it.
/// Left-to-right tags are not trusted with it, since an English text may begin with an Arabic name.
pub(super) fn direction(tag: &LanguageTag) -> &'static str {
    match Direction::of(tag) {
        Direction::Rtl => "rtl",
        Direction::Ltr => "auto",
    }
}

/// A link that says nothing to its target about the page it stands on.
pub(super) fn link(context: &Context, url: &WebUrl, words: Html) -> Html {
    if context.props.links == LinksShown::None {
        return words;
    }
    // By that class, speculation rules leave a link out: nothing is fetched before the visitor asks for it.
    html! {
        <a href={url.as_str().to_owned()} class="no-prefetch" target="_blank" rel="nofollow noopener noreferrer"
            referrerpolicy="no-referrer">{ words }</a>
    }
}

/// The content as a link, or without one where there is no URL.
pub(super) fn maybe_link(context: &Context, url: Option<&WebUrl>, words: Html) -> Html {
    match url {
        Some(url) => link(context, url, words),
        None => words,
    }
}

/// The host to which a service or an appeal leads, as text: a visitor sees the site before trusting it with words or
/// money.
pub(super) fn host(url: Option<&WebUrl>) -> Html {
    match url.map(WebUrl::host) {
        Some(host) => html! { <>{ " " }<bdi class="host" dir="ltr" translate="no">{ "(" }{ host }{ ")" }</bdi></> },
        None => Html::default(),
    }
}

/// A message with its values replaced by content.
impl Part for Html {
    type Whole = Html;

    fn fill(template: &'static str, values: &[(&str, Self)]) -> Html {
        pieces(template)
            .map(|piece| match piece {
                Piece::Words(words) => words.into(),
                Piece::Placeholder(name) => value(values, name).cloned().unwrap_or_default(),
            })
            .collect()
    }
}

/// Between facts in a line. In the text: a style sheet's dot is not there where the words are copied or searched.
pub(super) const DOT: &str = " · ";

/// The same words with a capital at the start, where a language's own words stand there.
pub(super) fn capitalised(mut words: String) -> String {
    // Only English writes numbers as words, so ASCII is enough; Unicode's tables weigh kilobytes.
    if let Some(first) = words.get_mut(0..1) {
        first.make_ascii_uppercase();
    }
    words
}
