//! What stands in texts: characters that do harm or do not show, markup, letters that only look right.

mod characters;

use std::ops::Range;

use prisoner_card_format::clean;

use super::{Context, lookalikes};
use prisoner_card_document::diagnostic::{Diagnostic, Severity};
use prisoner_card_document::{Json, Node, span_within};

/// What kind of text it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Text that is read.
    Prose,
    /// A name.
    Name,
    /// A part of a name.
    PartOfName,
    /// An address, which is copied as it is.
    Address,
}

/// A text and what is known of it.
struct Text<'n, 'a> {
    node: &'n Node<'a>,
    value: &'n str,
    kind: Kind,
    bytes: &'n [u8],
}

/// Members that hold no text but codes, dates and URLs, on which the structure has its say.
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

/// The texts of the feed's own members.
pub(super) fn check_feed(feed: &Node<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for name in ["title", "description", "_prisoner_card"] {
        if let Some(node) = feed.get(name) {
            within(node, Kind::Prose, context, found);
        }
    }
}

/// The texts of a person.
pub(super) fn check_item(item: &Node<'_>, card: &Node<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for name in ["title", "summary", "content_text"] {
        if let Some(node) = item.get(name) {
            within(node, Kind::Prose, context, found);
        }
    }
    within(card, Kind::Prose, context, found);
}

fn within(node: &Node<'_>, kind: Kind, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    match &node.value {
        Json::String(text) => {
            let text = Text {
                node,
                value: text,
                kind,
                bytes: context.bytes,
            };
            text.check(found);
        }
        Json::List(entries) => {
            for entry in entries {
                within(entry, kind, context, found);
            }
        }
        Json::Object(members) => {
            for member in members {
                let name = member.name.as_ref();
                let kind = match name {
                    _ if NO_TEXTS.contains(&name) => continue,
                    "name" if kind == Kind::Prose => Kind::Name,
                    "address" => Kind::Address,
                    "given" | "patronymic" | "family" if kind == Kind::Name => Kind::PartOfName,
                    _ => kind,
                };
                within(&member.value, kind, context, found);
            }
        }
        _ => {}
    }
}

impl Text<'_, '_> {
    fn check(&self, found: &mut Vec<Diagnostic>) {
        if clean(self.value).is_empty() {
            // Told as empty by the structure; a part of a name may be, for somebody with one name.
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

    /// What is a warning elsewhere is an error where a letter depends on it.
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
