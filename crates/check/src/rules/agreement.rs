//! The last check: whether the format reads the feed and its people.

use prisoner_card_format::limits::DEPTH;
use prisoner_card_format::{FormatError, Profile, ProfileError, Publication, wire};

use prisoner_card_document::diagnostic::{Diagnostic, Severity};
use prisoner_card_document::issue::Issue;
use prisoner_card_document::{Json, Node};

/// The feed's own data, as a card would have it.
pub(super) fn publication(feed: &Node<'_>) -> Result<Publication, FormatError> {
    head(feed).and_then(Publication::from_wire)
}

/// The issue of the feed, as a card would have it; none where no card can be made of it.
pub(crate) fn issue(feed: &Node<'_>) -> Option<Issue> {
    head(feed).and_then(Issue::of).ok()
}

fn head(feed: &Node<'_>) -> Result<wire::FeedHead, FormatError> {
    wire::FeedHead::from_value(value(feed, DEPTH, Some(wire::FeedHead::MEMBERS)))
}

/// A person, as a card would have them.
pub(super) fn profile(item: &Node<'_>, publication: &Publication) -> Result<Profile, ProfileError> {
    let members = wire::Item::MEMBERS;
    let item = wire::Item::from_value(value(item, DEPTH, Some(members)))?;
    Profile::from_wire(item, publication)
}

/// The places of errors that were reported already.
pub(super) struct Reported(Vec<usize>);

impl Reported {
    pub(super) fn of(found: &[Diagnostic]) -> Self {
        let errors = found.iter().filter(|problem| problem.severity == Severity::Error);
        let mut places: Vec<usize> = errors.map(|problem| problem.span.start).collect();
        places.sort_unstable();
        Self(places)
    }

    /// Whether there was an error in these bytes.
    pub(super) fn is_within(&self, span: &std::ops::Range<usize>) -> bool {
        let first = self.0.partition_point(|place| *place < span.start);
        self.0.get(first).is_some_and(|place| *place < span.end)
    }
}

/// Reports a feed that makes no card at all, where no problem reported so far tells the reason.
pub(super) fn report_feed(feed: &Node<'_>, error: &FormatError, reported: &Reported, found: &mut Vec<Diagnostic>) {
    if !reported.is_within(&feed.span) {
        found.push(unusable(feed, error, "no card can be made of this feed"));
    }
}

/// Reports an item that makes no card, where no problem reported so far tells the reason.
pub(super) fn report_item(item: &Node<'_>, error: &FormatError, reported: &Reported, found: &mut Vec<Diagnostic>) {
    if !reported.is_within(&item.span) {
        found.push(unusable(item, error, "no card can be made of this person"));
    }
}

fn unusable(node: &Node<'_>, error: &FormatError, what: &str) -> Diagnostic {
    let mut place = node;
    for token in error.pointer().split('/').skip(1) {
        let name = token.replace("~1", "/").replace("~0", "~");
        let entry = name.parse().ok().and_then(|index: usize| place.entries().get(index));
        match place.get(&name).or(entry) {
            Some(next) => place = next,
            None => break,
        }
    }
    let span = match place.value {
        Json::Object(_) | Json::List(_) => place.span.start..place.span.start + 1,
        _ => place.span.clone(),
    };
    Diagnostic::error("unusable", span, format!("{what}: {error}"), "fix that")
}

/// The value as the format reads it; of the outermost object only those members.
fn value(node: &Node<'_>, depth: usize, members: Option<&[&str]>) -> wire::Value {
    let Some(deeper) = depth.checked_sub(1) else {
        return wire::Value::Null;
    };
    match &node.value {
        Json::Null => wire::Value::Null,
        Json::Bool(value) => wire::Value::Bool(*value),
        Json::Number(number) => wire::Value::Number(number.parse().unwrap_or_default()),
        Json::String(text) => wire::Value::String(text.clone().into_owned()),
        Json::List(entries) => wire::Value::List(entries.iter().map(|entry| value(entry, deeper, None)).collect()),
        Json::Object(all) => wire::Value::Object(
            all.iter()
                .filter(|member| members.is_none_or(|members| members.contains(&member.name.as_ref())))
                .map(|member| (member.name.clone().into_owned(), value(&member.value, deeper, None)))
                .collect(),
        ),
    }
}
