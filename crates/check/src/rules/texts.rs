//! Texts: addresses, characters that do harm or do not show, markup, letters that only look right.

mod addresses;
mod characters;
mod markup;
mod repeated;

use std::ops::Range;

use prisoner_card_format::clean;

use super::{Context, lookalikes};
use crate::signs::Signs;
use prisoner_card_document::diagnostic::{Diagnostic, Severity};
use prisoner_card_document::{Json, Member, Node, span_within};

/// The kind of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Text that is read.
    Prose,
    /// HTML for feed readers.
    Markup,
    /// A name.
    Name,
    /// A part of a name.
    PartOfName,
    /// An address, which is copied as it is.
    Address,
}

/// A text and its context.
struct Text<'n, 'a> {
    node: &'n Node<'a>,
    value: &'n str,
    kind: Kind,
    bytes: &'n [u8],
}

/// Members that hold no text but codes, dates and URLs, which the structure checks.
const NO_TEXTS: &[&str] = &[
    "about",
    "actual",
    "as_of",
    "birth",
    "certainty",
    "code",
    "cost",
    "date",
    "expected",
    "gender",
    "issued",
    "kind",
    "languages",
    "outcome",
    "regime",
    "review_by",
    "scope",
    "sha256",
    "since",
    "spec",
    "stage",
    "state",
    "status",
    "term",
    "url",
    "valid_until",
    "verified_on",
    "withdrawn",
    "sequence",
];

/// Members in which a word of an illness is not the person's: an oncologist, a society of psychiatrists.
const NOT_OF_HEALTH: &[&str] = &["occupation", "by", "sources", "also_recognised_by"];

/// The texts of the feed's own members.
pub(super) fn check_feed(feed: &Node<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    addresses::check_feed(feed, context, found);
    let mut walk = Walk::new(context, found, Vec::new(), false);
    for name in ["title", "description", "_prisoner_card"] {
        if let Some(node) = feed.get(name) {
            walk.within(node, Kind::Prose);
        }
    }
}

/// Checks the texts of a person. Returns the place of the first word of their health.
pub(super) fn check_item(
    item: &Node<'_>,
    card: &Node<'_>,
    context: &Context<'_>,
    found: &mut Vec<Diagnostic>,
) -> Option<Range<usize>> {
    addresses::check_item(item, card, context, found);
    let addresses = address_texts(card).iter().map(|node| node.span.clone()).collect();
    let mut walk = Walk::new(context, found, addresses, true);
    for name in ["title", "summary", "content_text"] {
        if let Some(node) = item.get(name) {
            walk.within(node, Kind::Prose);
        }
    }
    if let Some(node) = item.get("content_html") {
        walk.within(node, Kind::Markup);
    }
    walk.within(card, Kind::Prose);
    walk.health
}

/// The texts that are a person's addresses, and the number that belongs to one. They are known by their place: a member
/// of the same name elsewhere is a text like any other.
fn address_texts<'n, 'a>(card: &'n Node<'a>) -> Vec<&'n Node<'a>> {
    let mails = || all_of(card, &["mail"]);
    let addresses = mails().flat_map(|mail| all_of(mail, &["address", "other_addresses"]));
    // A list in place of an object, or the other way round, is another mistake.
    let addresses = addresses.flat_map(|addresses| addresses.entries().iter().chain([addresses]));
    let by_language = addresses.flat_map(|address| all_of(address, &["envelope", "reading"]));
    let numbers = mails()
        .flat_map(|mail| all_of(mail, &["address"]))
        .flat_map(|address| all_of(address, &["number"]));
    let numbers = numbers.filter(|number| number.as_str().is_some());
    by_language.flat_map(strings).chain(numbers).collect()
}

/// The members of these names, each as often as it is there: one that is there twice is another mistake.
fn all_of<'n, 'a>(object: &'n Node<'a>, names: &[&str]) -> impl Iterator<Item = &'n Node<'a>> {
    let members = object.members().iter();
    members
        .filter(move |member| names.contains(&member.name.as_ref()))
        .map(|member| &member.value)
}

/// The strings in a value, whatever is around them.
fn strings<'n, 'a>(node: &'n Node<'a>) -> Vec<&'n Node<'a>> {
    let members = node.members().iter().map(|member| &member.value);
    let inner = node.entries().iter().chain(members).flat_map(strings);
    let own = node.as_str().map(|_| node);
    own.into_iter().chain(inner).collect()
}

/// A way through texts.
struct Walk<'w> {
    context: &'w Context<'w>,
    found: &'w mut Vec<Diagnostic>,
    /// The places of the person's addresses.
    addresses: Vec<Range<usize>>,
    /// Whether a word of an illness is theirs.
    is_of_health: bool,
    /// The place of the first such word.
    health: Option<Range<usize>>,
}

impl<'w> Walk<'w> {
    fn new(
        context: &'w Context<'w>,
        found: &'w mut Vec<Diagnostic>,
        addresses: Vec<Range<usize>>,
        is_of_person: bool,
    ) -> Self {
        Self {
            context,
            found,
            addresses,
            is_of_health: is_of_person,
            health: None,
        }
    }

    fn within(&mut self, node: &Node<'_>, kind: Kind) {
        match &node.value {
            Json::String(text) if self.addresses.contains(&node.span) => self.text(node, text, Kind::Address),
            Json::String(text) => self.text(node, text, kind),
            Json::List(entries) => {
                for entry in entries {
                    self.within(entry, kind);
                }
            }
            Json::Object(members) => {
                for member in members {
                    self.member(member, kind);
                }
            }
            _ => {}
        }
    }

    fn member(&mut self, member: &Member<'_>, kind: Kind) {
        let name = member.name.as_ref();
        let kind = match name {
            _ if NO_TEXTS.contains(&name) => return,
            "name" | "recipient" if kind == Kind::Prose => Kind::Name,
            "given" | "patronymic" | "family" if kind == Kind::Name => Kind::PartOfName,
            _ => kind,
        };
        let outer = self.is_of_health;
        self.is_of_health &= !NOT_OF_HEALTH.contains(&name);
        self.within(&member.value, kind);
        self.is_of_health = outer;
    }

    fn text(&mut self, node: &Node<'_>, value: &str, kind: Kind) {
        let text = Text {
            node,
            value,
            kind,
            bytes: self.context.bytes,
        };
        if kind != Kind::Markup {
            text.check(self.found);
        }
        if self.is_of_health && self.health.is_none() {
            self.health = word_of_health(&text);
        }
    }
}

fn word_of_health(text: &Text<'_, '_>) -> Option<Range<usize>> {
    if text.kind == Kind::Markup {
        let is_there = Signs::of(&markup::text(text.value)).health().is_some();
        return is_there.then(|| text.node.span.clone());
    }
    let part = Signs::of(text.value).health()?;
    Some(span_within(text.bytes, text.node, &part))
}

impl Text<'_, '_> {
    fn check(&self, found: &mut Vec<Diagnostic>) {
        if clean(self.value).is_empty() {
            // An empty text is reported by the structure; a part of a name may be empty, for somebody with one name.
            if self.kind == Kind::PartOfName && !self.value.is_empty() {
                found.push(Self::ends(self.node.span.clone()));
            }
            return;
        }
        self.check_characters(found);
        self.check_ends(found);
        self.check_markup(found);
        if self.kind != Kind::Prose {
            self.check_lookalikes(found);
        }
    }

    /// A warning becomes an error where a letter depends on the text.
    fn worse_in_address(&self, problem: Diagnostic) -> Diagnostic {
        if self.kind == Kind::Address {
            Diagnostic {
                severity: Severity::Error,
                ..problem
            }
        } else {
            problem
        }
    }

    fn check_ends(&self, found: &mut Vec<Diagnostic>) {
        let trimmed = self.value.trim();
        if trimmed.len() == self.value.len() {
            return;
        }
        let start = self.value.len() - self.value.trim_start().len();
        let part = if start > 0 {
            0..start
        } else {
            trimmed.len()..self.value.len()
        };
        found.push(Self::ends(span_within(self.bytes, self.node, &part)));
    }

    fn ends(span: Range<usize>) -> Diagnostic {
        Diagnostic::warning(
            "space-at-end",
            span,
            "this text begins or ends with white space",
            "remove it",
        )
    }

    /// `<b>` and `&nbsp;` are shown as they are.
    fn check_markup(&self, found: &mut Vec<Diagnostic>) {
        let tag = find_tag(self.value).or_else(|| find_entity(self.value));
        if let Some(part) = tag {
            found.push(Diagnostic::warning(
                "markup-in-text",
                span_within(self.bytes, self.node, &part),
                "this is HTML, and a card shows it letter by letter",
                "write plain text; to begin a new line, write \\n",
            ));
        }
    }

    fn check_lookalikes(&self, found: &mut Vec<Diagnostic>) {
        for mixed in lookalikes::find(self.value) {
            let letters: Vec<String> = mixed.letters.iter().map(char::to_string).collect();
            let (is, looks) = if letters.len() == 1 {
                ("is", "looks")
            } else {
                ("are", "look")
            };
            found.push(Diagnostic::warning(
                "mixed-scripts",
                span_within(self.bytes, self.node, &mixed.span),
                format!(
                    "in this word {} {is} {}, and only {looks} {}",
                    letters.join(", "),
                    mixed.foreign,
                    mixed.own
                ),
                format!("type the word anew with one keyboard: {}", mixed.meant),
            ));
        }
    }
}

fn find_tag(text: &str) -> Option<Range<usize>> {
    let mut from = 0;
    while let Some(start) = text.get(from..)?.find('<').map(|index| from + index) {
        let rest = text.get(start + 1..)?;
        let name = rest.strip_prefix('/').unwrap_or(rest);
        if name.starts_with(|character: char| character.is_ascii_alphabetic())
            && let Some(end) = rest.find('>')
            && !rest.get(..end)?.contains('<')
        {
            return Some(start..start + end + 2);
        }
        from = start + 1;
    }
    None
}

fn find_entity(text: &str) -> Option<Range<usize>> {
    const ENTITIES: &[&str] = &[
        "&amp;", "&lt;", "&gt;", "&quot;", "&nbsp;", "&laquo;", "&raquo;", "&mdash;", "&ndash;", "&#",
    ];
    let first = ENTITIES
        .iter()
        .filter_map(|entity| Some((text.find(entity)?, entity.len())));
    first.min().map(|(start, length)| start..start + length)
}
