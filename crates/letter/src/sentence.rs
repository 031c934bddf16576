//! The sentences, as `locales/en/letter.ftl` has them.

/// A sentence that a letter may have, in whatever language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sentence(u16);

struct Entry {
    id: &'static str,
    topic: Topic,
    gaps: &'static [Gap],
}

include!(concat!(env!("OUT_DIR"), "/letter.rs"));

impl Sentence {
    /// The greeting that has no name in it.
    const GREETING: &'static str = "greeting";
    /// The one that stands in its place where the name is known.
    const GREETING_BY_NAME: &'static str = "greeting-name";

    /// Every sentence, in the order of the topics. The greeting with the name is none of them: the greeting becomes it
    /// where the feed states the name.
    pub fn all() -> impl Iterator<Item = Self> {
        (0u16..)
            .zip(ENTRIES)
            .filter(|(_, entry)| entry.id != Self::GREETING_BY_NAME)
            .map(|(place, _)| Self(place))
    }

    /// The sentences on a topic.
    pub fn on(topic: Topic) -> impl Iterator<Item = Self> {
        Self::all().filter(move |sentence| sentence.topic() == topic)
    }

    /// The sentence of that name.
    pub fn find(id: &str) -> Option<Self> {
        (0u16..)
            .zip(ENTRIES)
            .find(|(_, entry)| entry.id == id)
            .map(|(place, _)| Self(place))
    }

    /// Its name, which is the same in all languages.
    pub fn id(self) -> &'static str {
        ENTRIES[self.place()].id
    }

    /// What it is about.
    pub fn topic(self) -> Topic {
        ENTRIES[self.place()].topic
    }

    /// What the writer fills in.
    pub fn gaps(self) -> &'static [Gap] {
        ENTRIES[self.place()].gaps
    }

    /// The greeting with the name in it, for the greeting without.
    pub(crate) fn by_name(self) -> Option<Self> {
        (self.id() == Self::GREETING).then(|| Self::find(Self::GREETING_BY_NAME))?
    }

    pub(crate) fn place(self) -> usize {
        usize::from(self.0)
    }
}

impl Gap {
    /// Whether only digits belong there, which every script has.
    pub const fn is_number(self) -> bool {
        matches!(self, Self::Year)
    }
}

/// English's pack.
pub(crate) const fn english() -> &'static str {
    ENGLISH
}

/// So many sentences does a pack have.
pub(crate) fn count() -> usize {
    ENTRIES.len()
}
