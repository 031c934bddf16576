//! Addresses in texts that are none (`docs/feed-format.md`, "What may be copied", rule 7).
//!
//! Every text of the feed is examined, in any member: feed readers, and everybody who opens the file, read more than a
//! card shows.

use std::borrow::Cow;
use std::ops::Range;

use super::repeated::{Likeness, Own};
use super::{Context, address_texts, markup};
use crate::signs::Signs;
use prisoner_card_document::diagnostic::Diagnostic;
use prisoner_card_document::{Json, Member, Node, span_within};

const HELP: &str = "remove it here: an address stands in mail.address or mail.other_addresses alone, and a street does without the house's number";

/// Reports addresses in the feed's own texts: anybody's, and those of the feed's people.
pub(super) fn check_feed(feed: &Node<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let members = feed.members().iter().filter(|member| member.name != "items");
    let mut texts = Vec::new();
    for member in members {
        collect(member, Kind::Plain, &mut texts);
    }
    let mut rest = Vec::new();
    for text in texts {
        let signs = Signs::of(&text.value);
        match text.sign(&signs, context) {
            Some(problem) => found.push(problem),
            None => {
                found.extend(text.doubtful(&signs, context));
                rest.push(text);
            }
        }
    }
    rest.retain(Text::may_repeat_an_address);
    let items = feed.get("items").map(Node::entries).unwrap_or_default();
    for item in items {
        if rest.is_empty() {
            return;
        }
        let Some(own) = item.get("_prisoner_card").map(Own::of) else {
            continue;
        };
        rest.retain(|text| {
            let repeated = text.repeated(&own, context);
            let is_new = repeated.is_none();
            found.extend(repeated);
            is_new
        });
    }
}

/// Reports addresses in all texts of a person but the address's own members.
pub(super) fn check_item(item: &Node<'_>, card: &Node<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let mut texts = Vec::new();
    for member in item.members() {
        let kind = if member.name == "content_html" {
            Kind::Markup
        } else {
            Kind::Plain
        };
        collect(member, kind, &mut texts);
    }
    let own = Own::of(card);
    let addresses: Vec<Range<usize>> = address_texts(card).iter().map(|node| node.span.clone()).collect();
    let place = card.find(&["custody", "place"]).map(|place| place.span.clone());
    for mut text in texts {
        if addresses.contains(&text.span) {
            continue;
        }
        if place
            .as_ref()
            .is_some_and(|place| place.start <= text.span.start && text.span.end <= place.end)
        {
            text.kind = Kind::Place;
        }
        let signs = Signs::of(&text.value);
        let problem = text
            .sign(&signs, context)
            .or_else(|| text.repeated(&own, context))
            .or_else(|| text.doubtful(&signs, context));
        found.extend(problem);
    }
}

/// A text, or the name of a member.
struct Text<'n, 'a> {
    /// None for the name of a member.
    node: Option<&'n Node<'a>>,
    span: Range<usize>,
    value: Cow<'n, str>,
    kind: Kind,
}

/// The kind of a text, by its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Plain,
    Markup,
    /// It says where the person is held.
    Place,
    /// Its member says that it is an address.
    Envelope,
}

fn collect<'n, 'a>(member: &'n Member<'a>, kind: Kind, texts: &mut Vec<Text<'n, 'a>>) {
    if !is_no_text(&member.name) {
        texts.push(Text {
            node: None,
            span: member.name_span.clone(),
            value: Cow::Borrowed(&member.name),
            kind: Kind::Plain,
        });
    }
    let kind = if member.name == "envelope" {
        Kind::Envelope
    } else {
        kind
    };
    collect_within(&member.value, kind, texts);
}

fn collect_within<'n, 'a>(node: &'n Node<'a>, kind: Kind, texts: &mut Vec<Text<'n, 'a>>) {
    match &node.value {
        Json::String(value) if !is_no_text(value) => texts.push(Text {
            node: Some(node),
            span: node.span.clone(),
            value: match kind {
                Kind::Markup => Cow::Owned(markup::text(value)),
                _ => Cow::Borrowed(value),
            },
            kind,
        }),
        Json::List(entries) => {
            for entry in entries {
                collect_within(entry, kind, texts);
            }
        }
        Json::Object(members) => {
            for member in members {
                collect(member, kind, texts);
            }
        }
        _ => {}
    }
}

/// Whether a value is not read as a text, by its form: a URL, or letters and digits without a space, such as a code, a
/// date, a digest or the name of a member.
pub(super) fn is_no_text(value: &str) -> bool {
    const SCHEMES: &[&str] = &["mailto:", "tel:", "urn:", "tag:", "data:"];
    let is_letter = |letter: u8| letter.is_ascii_alphanumeric() || b"+-.".contains(&letter);
    let is_url = || {
        let scheme = value.split_once("://").map(|(scheme, _)| scheme);
        scheme.is_some_and(|scheme| !scheme.is_empty() && scheme.bytes().all(is_letter))
            || value.is_ascii() && SCHEMES.iter().any(|scheme| value.starts_with(scheme))
    };
    let is_code = || {
        value
            .bytes()
            .all(|letter| is_letter(letter) || b"_:/".contains(&letter))
    };
    !value.contains(char::is_whitespace) && (is_code() || is_url())
}

impl Text<'_, '_> {
    /// A text that is an address by its form.
    fn sign(&self, signs: &Signs<'_>, context: &Context<'_>) -> Option<Diagnostic> {
        let sign = signs.address();
        let part = sign.or_else(|| (self.kind == Kind::Envelope).then_some(0..self.value.len()))?;
        Some(Diagnostic::error(
            "address-in-text",
            self.span_of(&part, context),
            "this reads like an address, and stays in this text when the address is corrected or withdrawn",
            HELP,
        ))
    }

    /// A text that may be one.
    fn doubtful(&self, signs: &Signs<'_>, context: &Context<'_>) -> Option<Diagnostic> {
        let part = signs.doubtful_address()?;
        Some(Diagnostic::warning(
            "address-in-text",
            self.span_of(&part, context),
            "this may be an address, and would stay in this text when the address is corrected or withdrawn",
            "if it is one, remove it here; else leave it, or write it so that nobody takes it for one",
        ))
    }

    /// One of the person's own addresses, or most of it.
    fn repeated(&self, own: &Own, context: &Context<'_>) -> Option<Diagnostic> {
        let (part, likeness) = own.find(&self.value)?;
        let span = self.span_of(&part, context);
        match likeness {
            Likeness::Address => Some(Diagnostic::error(
                "address-in-text",
                span,
                "this repeats the person's address, and stays in this text when the address is corrected or withdrawn",
                HELP,
            )),
            // The place is the right member for it.
            Likeness::Place if self.kind == Kind::Place => None,
            Likeness::Place => Some(Diagnostic::warning(
                "address-in-text",
                span,
                "this is all of the person's address but the name, and stays in this text when the address is corrected \
                 or withdrawn",
                "name the prison alone, or write where the person is held as custody.place",
            )),
        }
    }

    fn span_of(&self, part: &Range<usize>, context: &Context<'_>) -> Range<usize> {
        match self.node {
            Some(node) if self.kind != Kind::Markup => span_within(context.bytes, node, part),
            _ => self.span.clone(),
        }
    }

    /// The shortest address has three words.
    fn may_repeat_an_address(&self) -> bool {
        self.value.chars().filter(|letter| letter.is_alphanumeric()).count() > 6
    }
}
