//! All languages, for programs that have them at hand: the publisher's tool, and static cards.

use super::Messages;

include!(concat!(env!("OUT_DIR"), "/packs.rs"));

/// Every language that the card speaks, English first.
pub fn all_languages() -> impl Iterator<Item = &'static Messages> {
    std::iter::once(Messages::english()).chain(PACKS)
}

/// The language of that tag.
pub(super) fn find(tag: &str) -> Option<&'static Messages> {
    all_languages().find(|messages| messages.tag() == tag)
}
