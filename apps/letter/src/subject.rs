//! The recipient of the letter and the facts about them: from the data that the card was drawn from.

use prisoner_card_format::correspondence::{Address, CopyText};
use prisoner_card_format::wire::{FeedHead, Item};
use prisoner_card_format::{LanguageTag, Profile, Publication, may_write};
use prisoner_card_letter::Reader;

/// The person and the feed.
#[derive(Debug)]
pub struct Subject {
    /// The person.
    pub profile: Profile,
    /// The feed.
    pub publication: Publication,
    reader: Reader,
}

/// A subject equals itself alone: another reading is another subject.
impl PartialEq for Subject {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Subject {
    /// Reads the JSON of a feed's members and of an item. None where it cannot be read, or where nobody may write.
    pub fn read(head: &str, item: &str) -> Option<Self> {
        let head = FeedHead::from_value(prisoner_card_json::parse(head)).ok()?;
        let item = Item::from_value(prisoner_card_json::parse(item)).ok()?;
        let publication = Publication::from_wire(head).ok()?;
        let profile = Profile::from_wire(item, &publication).ok()?;
        may_write(&profile, &publication).ok()?;
        let reader = Reader::of(&profile);
        Some(Self {
            profile,
            publication,
            reader,
        })
    }

    /// The person as the letter's words depend on them.
    pub const fn reader(&self) -> &Reader {
        &self.reader
    }

    /// The address to write to. A subject that could be read has one.
    pub fn address(&self) -> Option<&Address> {
        may_write(&self.profile, &self.publication).ok()
    }

    /// The address as it goes on the envelope: its language and its text.
    pub fn envelope(&self) -> Option<(&LanguageTag, &CopyText)> {
        self.address().map(|address| address.envelope.first())
    }

    /// The places where writing may be a risk: the codes of the countries in which the publisher, or somebody it links
    /// to, is outlawed, or in which an appeal is said to be risky. Each once.
    pub fn risky_places(&self) -> Vec<&str> {
        let outlawed = self.publication.publisher.designations.iter();
        let appeals = self.profile.help.iter().flat_map(|help| &help.risk);
        let all = outlawed
            .map(|designation| designation.jurisdiction.as_str())
            .chain(appeals.map(|risk| risk.jurisdiction.as_str()));
        let mut places = Vec::new();
        for place in all {
            if !places.contains(&place) {
                places.push(place);
            }
        }
        places
    }
}
