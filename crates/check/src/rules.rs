//! Rules for values together, and for texts. Single values are checked by [`structure`](super::structure).

mod address;
pub(crate) mod agreement;
mod case;
mod consent;
mod custody;
mod dates;
mod feed;
mod forms;
mod gone;
mod help;
mod ids;
mod languages;
mod laws;
mod lookalikes;
mod mail;
mod says_nothing;
mod sentence;
mod texts;
mod withdrawn;

pub(crate) use address::countries_by_code;

use prisoner_card_format::{Date, FormatError, Instant, PartialDate, ProfileError, Publication};
#[cfg(feature = "parallel")]
use rayon::prelude::*;

use prisoner_card_document::Node;
use prisoner_card_document::diagnostic::Diagnostic;

/// The feed around the value that a rule looks at.
pub(super) struct Context<'f> {
    /// The document.
    bytes: &'f [u8],
    /// The feed.
    feed: &'f Node<'f>,
    /// The instant of the check.
    now: Instant,
    /// The feed's own data, as a card would have it.
    publication: Result<Publication, FormatError>,
}

impl<'f> Context<'f> {
    pub(super) fn new(feed: &'f Node<'f>, bytes: &'f [u8], now: Instant) -> Self {
        let publication = agreement::publication(feed);
        Self {
            bytes,
            feed,
            now,
            publication,
        }
    }

    /// The feed's own data; none where no card can be made of it.
    pub(super) fn into_publication(self) -> Option<Publication> {
        self.publication.ok()
    }

    /// The latest date that it is anywhere on Earth: a later date lies in the future for all.
    fn latest_today(&self) -> Date {
        self.hours_from_now(14)
    }

    /// The earliest date that it is anywhere on Earth: an earlier date is past for all.
    fn earliest_today(&self) -> Date {
        self.hours_from_now(-12)
    }

    fn hours_from_now(&self, hours: i64) -> Date {
        let unix_seconds = self.now.unix_seconds.saturating_add(hours * 3600);
        Instant { unix_seconds }.date()
    }
}

/// Reports all problems that the rules find, after the structure was checked. The pointers are left to the caller.
pub(super) fn check(feed: &Node<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let reported = agreement::Reported::of(found);
    if let Err(error) = &context.publication {
        agreement::report_feed(feed, error, &reported, found);
    }
    feed::check(feed, context, found);
    forms::check_feed(feed, found);
    dates::check_feed(feed, context, found);
    texts::check_feed(feed, context, found);
    languages::check_feed(feed, found);
    let items = feed.get("items").map(Node::entries).unwrap_or_default();
    ids::check(items, found);
    address::repeated_numbers(items, found);
    let check_item = |item: &Node<'_>| {
        let mut found = Vec::new();
        check_item(item, context.publication.as_ref().ok(), context, &reported, &mut found);
        found
    };
    #[cfg(feature = "parallel")]
    found.par_extend(items.par_iter().with_min_len(FEW).flat_map_iter(check_item));
    #[cfg(not(feature = "parallel"))]
    found.extend(items.iter().flat_map(check_item));
}

/// Fewer people than this are not worth another thread.
#[cfg(feature = "parallel")]
const FEW: usize = 100;

/// Reports all problems of one person.
fn check_item(
    item: &Node<'_>,
    publication: Option<&Publication>,
    context: &Context<'_>,
    reported: &agreement::Reported,
    found: &mut Vec<Diagnostic>,
) {
    feed::check_size(item, found);
    let Some(card) = item.get("_prisoner_card") else { return };
    let profile = publication.map(|publication| agreement::profile(item, publication));
    if let Some(Err(ProfileError::Broken(error))) = &profile {
        agreement::report_item(item, error, reported, found);
    }
    if item.is_withdrawn() {
        withdrawn::check(item, card, found);
        // The remaining texts are public, too.
        texts::check_item(item, card, context, found);
        return;
    }
    let health = texts::check_item(item, card, context, found);
    consent::check(card, health, context, found);
    custody::check(card, found);
    laws::check(card, found);
    forms::check(card, context.feed, found);
    sentence::check(card, found);
    case::check(card, found);
    dates::check(item, card, context, found);
    languages::check(card, found);
    let profile = profile.and_then(Result::ok);
    mail::check(card, profile.as_ref().zip(publication), context, found);
    address::check(card, context, found);
    help::check(context.feed, card, found);
    says_nothing::check(card, reported, found);
}

/// The partial date at the end of a chain of members.
fn date_at(card: &Node<'_>, names: &[&str]) -> Option<PartialDate> {
    PartialDate::parse(card.find(names)?.as_str()?)
}

/// The text at the end of a chain of members.
fn text_at<'n>(card: &'n Node<'_>, names: &[&str]) -> Option<&'n str> {
    card.find(names)?.as_str()
}
