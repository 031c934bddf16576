//! The members of an item that a column can fill.

use prisoner_card_format::codes::{CustodyCode, EventCode, Gender, RecognitionStatus, Regime, SentenceKind, Stage};

/// The kind of value in a column's cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A column that is not imported, on purpose.
    Nothing,
    /// The item's id.
    Id,
    /// An https URL.
    Url,
    /// Text in no language, such as a number.
    Plain,
    /// Text in the table's language.
    Text,
    /// Several, each on a line of its own, or with commas, semicolons or bars between.
    List,
    /// The whole name.
    Name,
    /// A part of it.
    NamePart,
    /// A date.
    Date,
    /// The date of an event of this code.
    Event(EventCode),
    /// A word for a code.
    Word(Codes),
    /// A country's two letters.
    Country,
    /// A prison, or a status such as "released".
    Place,
    /// Articles.
    Charges,
    /// A duration.
    Term,
    /// A number of this unit of a duration.
    Count(char),
    /// The region of the prison, to find it in the table of places.
    Region,
    /// The name as it goes on an envelope.
    Recipient,
}

/// The lists of codes that words stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Codes {
    Place,
    Status,
    Gender,
    Punishment,
    Regime,
    Stage,
    /// Words before a prison's number.
    Prison,
}

impl Codes {
    /// The lists, by the headings of their words in a map: `[words.place]`.
    pub(super) const ALL: [(&'static str, Self); 7] = [
        ("place", Self::Place),
        ("status", Self::Status),
        ("gender", Self::Gender),
        ("punishment", Self::Punishment),
        ("regime", Self::Regime),
        ("stage", Self::Stage),
        ("prison", Self::Prison),
    ];

    /// The name of the list in a map.
    pub(super) fn name(self) -> &'static str {
        let found = Self::ALL.into_iter().find(|(_, known)| *known == self);
        found.map_or("", |(name, _)| name)
    }

    /// Whether a word may stand for it.
    pub(super) fn has(self, code: &str) -> bool {
        match self {
            Self::Place | Self::Prison => CustodyCode::from_code(code).is_some(),
            Self::Status => RecognitionStatus::from_code(code).is_some(),
            Self::Gender => Gender::from_code(code).is_some(),
            Self::Punishment => SentenceKind::from_code(code).is_some(),
            Self::Regime => Regime::from_code(code).is_some(),
            Self::Stage => Stage::from_code(code).is_some(),
        }
    }
}

/// The members that a column can be: the name in a map, the kind, and the pointer in the item.
pub(super) const MEMBERS: [(&str, Kind, &str); 49] = [
    ("-", Kind::Nothing, ""),
    ("id", Kind::Id, "/id"),
    ("url", Kind::Url, "/url"),
    ("title", Kind::Plain, "/title"),
    ("content_text", Kind::Plain, "/content_text"),
    ("name", Kind::Name, "/_prisoner_card/name"),
    ("name.given", Kind::NamePart, "/_prisoner_card/name"),
    ("name.patronymic", Kind::NamePart, "/_prisoner_card/name"),
    ("name.family", Kind::NamePart, "/_prisoner_card/name"),
    ("birth", Kind::Date, "/_prisoner_card/birth"),
    ("gender", Kind::Word(Codes::Gender), "/_prisoner_card/gender"),
    ("country", Kind::Country, "/_prisoner_card/country"),
    ("occupation", Kind::Text, "/_prisoner_card/occupation"),
    ("case_group", Kind::Text, "/_prisoner_card/case_group"),
    ("interests", Kind::List, "/_prisoner_card/interests"),
    ("headline", Kind::Text, "/_prisoner_card/headline"),
    ("summary", Kind::Text, "/_prisoner_card/summary"),
    ("recognition.by", Kind::Text, "/_prisoner_card/recognition/by"),
    (
        "recognition.status",
        Kind::Word(Codes::Status),
        "/_prisoner_card/recognition/status",
    ),
    ("recognition.date", Kind::Date, "/_prisoner_card/recognition/date"),
    (
        "recognition.statement",
        Kind::Text,
        "/_prisoner_card/recognition/statement",
    ),
    ("recognition.url", Kind::Url, "/_prisoner_card/recognition/url"),
    ("stage", Kind::Word(Codes::Stage), "/_prisoner_card/stage"),
    ("place", Kind::Place, "/_prisoner_card/custody"),
    ("region", Kind::Region, ""),
    ("recipient", Kind::Recipient, ""),
    ("charges", Kind::Charges, "/_prisoner_card/charges"),
    (
        "sentence.kind",
        Kind::Word(Codes::Punishment),
        "/_prisoner_card/sentence/kind",
    ),
    ("sentence.term", Kind::Term, "/_prisoner_card/sentence/term"),
    ("sentence.years", Kind::Count('Y'), "/_prisoner_card/sentence/term"),
    ("sentence.months", Kind::Count('M'), "/_prisoner_card/sentence/term"),
    ("sentence.weeks", Kind::Count('W'), "/_prisoner_card/sentence/term"),
    ("sentence.days", Kind::Count('D'), "/_prisoner_card/sentence/term"),
    (
        "sentence.regime",
        Kind::Word(Codes::Regime),
        "/_prisoner_card/sentence/regime",
    ),
    ("sentence.date", Kind::Date, "/_prisoner_card/sentence/date"),
    ("sentence.court", Kind::Text, "/_prisoner_card/sentence/court"),
    (
        "events.detained",
        Kind::Event(EventCode::Detained),
        "/_prisoner_card/events",
    ),
    (
        "events.charged",
        Kind::Event(EventCode::Charged),
        "/_prisoner_card/events",
    ),
    (
        "events.remanded",
        Kind::Event(EventCode::Remanded),
        "/_prisoner_card/events",
    ),
    (
        "events.sentenced",
        Kind::Event(EventCode::Sentenced),
        "/_prisoner_card/events",
    ),
    (
        "events.appeal",
        Kind::Event(EventCode::Appeal),
        "/_prisoner_card/events",
    ),
    (
        "events.transferred",
        Kind::Event(EventCode::Transferred),
        "/_prisoner_card/events",
    ),
    (
        "events.released",
        Kind::Event(EventCode::Released),
        "/_prisoner_card/events",
    ),
    (
        "events.exchanged",
        Kind::Event(EventCode::Exchanged),
        "/_prisoner_card/events",
    ),
    ("events.died", Kind::Event(EventCode::Died), "/_prisoner_card/events"),
    ("release.expected", Kind::Date, "/_prisoner_card/release/expected"),
    ("release.actual", Kind::Date, "/_prisoner_card/release/actual"),
    (
        "mail.address.number",
        Kind::Plain,
        "/_prisoner_card/mail/address/number",
    ),
    ("mail.note", Kind::Text, "/_prisoner_card/mail/note"),
];

/// The events after which letters to the old address do not arrive.
pub(super) const DEPARTURES: [EventCode; 4] = [
    EventCode::Released,
    EventCode::Exchanged,
    EventCode::Transferred,
    EventCode::Died,
];

/// Whether a column says that people are not where they were.
pub(super) fn is_departure(member: &str, kind: Kind) -> bool {
    member == "release.actual" || matches!(kind, Kind::Event(code) if DEPARTURES.contains(&code))
}

/// Whether a column says that people were released.
pub(super) fn is_release(member: &str, kind: Kind) -> bool {
    member == "release.actual" || kind == Kind::Event(EventCode::Released)
}

/// A member by the name that a map has for it.
pub(super) fn member(name: &str) -> Option<(&'static str, Kind, &'static str)> {
    MEMBERS.iter().find(|(known, ..)| *known == name).copied()
}
