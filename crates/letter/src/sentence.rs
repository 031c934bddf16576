//! The sentences, as `locales/en/letter.ftl` has them.

/// A sentence that a letter may have, in any language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sentence(u16);

include!(concat!(env!("OUT_DIR"), "/letter.rs"));

impl Sentence {
    /// The greeting that has no name in it.
    const GREETING: &'static str = "greeting";
    /// The one that replaces it where the name is known.
    const GREETING_BY_NAME: &'static str = "greeting-name";

    /// Every sentence, in the order of the topics, without the greeting by name: it replaces the greeting where the
    /// feed states the name.
    pub fn all() -> impl Iterator<Item = Self> {
        named().filter_map(|(sentence, id)| (id != Self::GREETING_BY_NAME).then_some(sentence))
    }

    /// The sentences on a topic.
    pub fn on(topic: Topic) -> impl Iterator<Item = Self> {
        let on_topic = move |id: &str| id != Self::GREETING_BY_NAME && topic_code(id) == topic.code();
        named().filter_map(move |(sentence, id)| on_topic(id).then_some(sentence))
    }

    /// The sentence of that name.
    pub fn find(id: &str) -> Option<Self> {
        named().find_map(|(sentence, known)| (known == id).then_some(sentence))
    }

    /// Its name, which is the same in all languages.
    pub fn id(self) -> &'static str {
        self.words().next().unwrap_or_default()
    }

    /// Its topic.
    pub fn topic(self) -> Topic {
        let code = topic_code(self.id());
        // Each name begins with a topic: the topics are made from the names.
        let found = Topic::ALL.iter().find(|topic| topic.code() == code);
        found.copied().unwrap_or(Topic::ALL[0])
    }

    /// The gaps for the writer to fill in.
    pub fn gaps(self) -> Vec<Gap> {
        let gap = |code| Gap::ALL.iter().find(|gap| gap.code() == code).copied();
        self.words().skip(1).filter_map(gap).collect()
    }

    /// Its name, and the codes of its gaps.
    fn words(self) -> impl Iterator<Item = &'static str> {
        let line = SENTENCES.lines().nth(self.place());
        line.unwrap_or_default().split(' ')
    }

    /// The greeting with the name in it, for the greeting without.
    pub(crate) fn by_name(self) -> Option<Self> {
        (self.id() == Self::GREETING).then(|| Self::find(Self::GREETING_BY_NAME))?
    }

    pub(crate) fn place(self) -> usize {
        usize::from(self.0)
    }
}

/// Each sentence with its name.
fn named() -> impl Iterator<Item = (Sentence, &'static str)> {
    let id = |line: &'static str| line.split(' ').next().unwrap_or_default();
    (0u16..).map(Sentence).zip(SENTENCES.lines().map(id))
}

fn topic_code(id: &str) -> &str {
    id.split('-').next().unwrap_or_default()
}

impl Gap {
    /// Whether only digits belong there, which every script has.
    pub const fn is_number(self) -> bool {
        matches!(self, Self::Year)
    }
}

/// The English pack.
pub(crate) const fn english() -> &'static str {
    ENGLISH
}

/// The number of sentences in a pack.
pub(crate) fn count() -> usize {
    SENTENCES.lines().count()
}
