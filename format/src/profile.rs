//! A person's profile: everything that a card shows of one item.

mod from_wire;

use std::fmt;

use crate::codes::{
    Certainty, ChargeKind, ChargeOutcome, CustodyCode, EventCode, Gender, HelpKind, HelpScope, RecognitionStatus,
    Regime, SentenceKind, Stage,
};
use crate::correspondence::Mail;
use crate::{Date, DayOfYear, FormatError, LanguageTag, Localized, PartialDate, PersonName, Term, Text, WebUrl};

/// One person, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// The item's `id`, as the feed has it.
    pub id: String,
    /// The full case page.
    pub page: Option<WebUrl>,
    /// The name in each language.
    pub name: Localized<PersonName>,
    /// The language that the person's own name is written in, where the feed lets one tell: the first
    /// of the languages in which letters reach the person, or else the item's own, for which there is a name.
    pub native_language: LanguageTag,
    /// The date of birth, as far as it is stated.
    pub birth: Option<PartialDate>,
    /// For wording only; `Other` where it is not stated.
    pub gender: Gender,
    /// The country in which the person is held, such as `RU`.
    pub country: Option<String>,
    /// The person's occupation.
    pub occupation: Option<Text>,
    /// The case with others.
    pub case_group: Option<Text>,
    /// Subjects for a letter.
    pub interests: Vec<Text>,
    /// The languages that the person reads.
    pub reads: Vec<LanguageTag>,
    /// The birthday, which the person wants known.
    pub birthday: Option<DayOfYear>,
    /// One line on the case.
    pub headline: Option<Text>,
    /// One paragraph on the case.
    pub summary: Option<Text>,
    /// A portrait.
    pub photo: Option<Photo>,
    /// The organisation that recognises the person as a political prisoner, and its reason.
    pub recognition: Recognition,
    /// The findings of other organisations.
    pub also_recognised_by: Vec<OtherFinding>,
    /// The stage of the case.
    pub stage: Option<Stage>,
    /// The person's custody.
    pub custody: Option<Custody>,
    /// The charges, in the publisher's order.
    pub charges: Vec<Charge>,
    /// The events, a paragraph each.
    pub account: Vec<Text>,
    /// The sentence.
    pub sentence: Option<Sentence>,
    /// The case's dates, the earliest first; events of the same date in the publisher's order.
    pub events: Vec<Event>,
    /// The codes of events whose dates cannot be read. They are not shown, but may speak against an address.
    pub(crate) undated_events: Vec<EventCode>,
    /// Release, as the publisher states it.
    pub release: Release,
    /// The ways to write. [`may_write`](crate::may_write) decides whether anybody may.
    pub mail: Option<Mail>,
    /// Ways to help.
    pub help: Vec<Help>,
    /// The sources of the facts.
    pub sources: Vec<Source>,
    /// The time when the publisher last changed the item (`date_modified`, or else `date_published`).
    pub updated: Option<Date>,
}

impl Profile {
    /// The date since which the person has been held, while they still are: the earliest event of the code `detained`
    /// since they were last released, or else the beginning of the custody. `None` for a person who is not held, or may
    /// not be.
    pub fn held_since(&self) -> Option<PartialDate> {
        let custody = self.custody.as_ref()?;
        if !custody.code.is_some_and(CustodyCode::is_held) {
            return None;
        }
        let mut detained = None;
        for event in &self.events {
            match event.code {
                EventCode::Detained => detained = detained.or(Some(event.date)),
                EventCode::Released | EventCode::Exchanged => detained = None,
                _ => {}
            }
        }
        detained.or(custody.since)
    }
}

/// The countries where a court sends people to colonies of a regime: the states that have the Soviet Union's law of
/// punishments.
const WITH_COLONIES: [&str; 12] = ["AM", "AZ", "BY", "GE", "KG", "KZ", "MD", "RU", "TJ", "TM", "UA", "UZ"];

impl Profile {
    /// Whether a regime is that of a penal colony. Elsewhere there are regimes too, but no colonies. The country is the
    /// one that the feed names, else the one whose law the charges are brought under; where neither is known, a colony
    /// is one only if custody says so.
    pub fn has_colony_regimes(&self) -> bool {
        let is_colony = |country: &str| WITH_COLONIES.contains(&country);
        let of_law = |charge: &Charge| charge.law.split('-').next().is_some_and(is_colony);
        match &self.country {
            Some(country) => is_colony(country),
            None if !self.charges.is_empty() => self.charges.iter().all(of_law),
            None => self
                .custody
                .as_ref()
                .and_then(|custody| custody.code)
                .is_some_and(|code| matches!(code, CustodyCode::Colony | CustodyCode::Settlement)),
        }
    }
}

/// The reason that an item makes no profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProfileError {
    /// The publisher withdrew it; nothing of it may be shown.
    Withdrawn,
    /// A member that a card cannot do without is missing or malformed.
    Broken(FormatError),
}

impl fmt::Display for ProfileError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Withdrawn => formatter.write_str("the publisher withdrew this profile"),
            Self::Broken(error) => error.fmt(formatter),
        }
    }
}

impl std::error::Error for ProfileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Withdrawn => None,
            Self::Broken(error) => Some(error),
        }
    }
}

impl From<FormatError> for ProfileError {
    fn from(error: FormatError) -> Self {
        Self::Broken(error)
    }
}

/// A portrait. Loaded from its own host, so only over a checked URL.
#[derive(Clone, Debug, PartialEq)]
pub struct Photo {
    /// The address of the picture.
    pub url: WebUrl,
    /// The description of the picture, for readers who cannot see it.
    pub alt: Option<Text>,
    /// The author of the picture.
    pub credit: Option<String>,
    /// The licence.
    pub licence: Option<String>,
    /// The SHA-256 digest of its bytes, in 64 lower-case hexadecimal digits.
    pub sha256: Option<String>,
}

/// An organisation's finding on the person.
#[derive(Clone, Debug, PartialEq)]
pub struct Recognition {
    /// The organisation.
    pub by: Text,
    /// Its finding; `None` where the feed has a code that this version does not know.
    pub status: Option<RecognitionStatus>,
    /// The date when it was made.
    pub date: Option<PartialDate>,
    /// The finding in the organisation's words.
    pub statement: Option<Text>,
    /// The organisation's demand.
    pub demand: Option<Text>,
    /// The organisation's reasons, one each.
    pub reasons: Vec<Text>,
    /// The limits of the finding: a sentence about the meaning that it does not have.
    pub disclaimer: Option<Text>,
    /// The finding in full.
    pub url: Option<WebUrl>,
}

/// Another organisation's finding on the person.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherFinding {
    /// The organisation.
    pub by: Text,
    /// Its finding; `None` where the feed has a code that this version does not know.
    pub status: Option<RecognitionStatus>,
    /// The date when it was made.
    pub date: Option<PartialDate>,
    /// The page where it can be read.
    pub url: Option<WebUrl>,
}

/// The place where the person is, and the restriction on them.
#[derive(Clone, Debug, PartialEq)]
pub struct Custody {
    /// `None` for a code that this version does not know, or cannot read; the place still stands.
    pub code: Option<CustodyCode>,
    /// The certainty of the publisher; `None` where none is stated.
    pub certainty: Option<Certainty>,
    /// The place; `None` also where it is nobody's business ([`CustodyCode::hides_place`]).
    pub place: Option<Text>,
    /// The date since which it lasts.
    pub since: Option<PartialDate>,
}

/// One charge.
#[derive(Clone, Debug, PartialEq)]
pub struct Charge {
    /// The code of law, such as `RU-UK`.
    pub law: String,
    /// The name of the law, in place of the code's.
    pub law_label: Option<Text>,
    /// The article, such as `207.3`.
    pub article: Option<String>,
    /// The section, of a law that has sections.
    pub section: Option<String>,
    /// The article's part.
    pub part: Option<String>,
    /// The part's point.
    pub point: Option<String>,
    /// Articles in conjunction with which the charge is brought, such as that on preparation.
    pub via: Vec<ChargeVia>,
    /// The offence in words.
    pub label: Text,
    /// Criminal where the feed does not say otherwise.
    pub kind: ChargeKind,
    /// The outcome of the charge.
    pub outcome: Option<ChargeOutcome>,
}

/// An article in conjunction with which a charge is brought.
#[derive(Clone, Debug, PartialEq)]
pub struct ChargeVia {
    /// The article.
    pub article: String,
    /// Its part.
    pub part: Option<String>,
}

/// The sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// The main punishment; `None` for a code that this version does not know.
    pub kind: Option<SentenceKind>,
    /// In the publisher's words.
    pub label: Option<Text>,
    /// The length.
    pub term: Option<Term>,
    /// The regime of imprisonment.
    pub regime: Option<Regime>,
    /// The date when it was passed.
    pub date: Option<PartialDate>,
    /// The court that passed it.
    pub court: Option<Text>,
    /// Passed without the accused there.
    pub in_absentia: bool,
    /// Passed with the public shut out.
    pub closed_hearing: bool,
    /// The punishments on top of the main one.
    pub additional: Vec<AdditionalSentence>,
}

/// A punishment on top of the main one.
#[derive(Clone, Debug, PartialEq)]
pub struct AdditionalSentence {
    /// `None` for a code that this version does not know; such a one is kept only with a label.
    pub kind: Option<SentenceKind>,
    /// The length.
    pub term: Option<Term>,
    /// In the publisher's words, in place of the code's.
    pub label: Option<Text>,
}

/// A date in the case.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The date.
    pub date: PartialDate,
    /// The code; `Other` also for a code that this version does not know.
    pub code: EventCode,
    /// In the publisher's words, in place of the code's. An `Other` event always has one.
    pub label: Option<Text>,
}

/// Release, only as the publisher states it: a card never computes it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Release {
    /// The date when it is expected.
    pub expected: Option<PartialDate>,
    /// The date when it happened.
    pub actual: Option<PartialDate>,
    /// Whether the feed says when it happened, but in a way that cannot be read; then `actual` is `None`.
    pub actual_unreadable: bool,
}

/// A way to help other than writing.
#[derive(Clone, Debug, PartialEq)]
pub struct Help {
    /// The kind; `Other` also for a code that this version does not know.
    pub kind: HelpKind,
    /// In the publisher's words.
    pub label: Text,
    /// Its page.
    pub url: Option<WebUrl>,
    /// The people whom it helps.
    pub scope: Option<HelpScope>,
    /// The legal risks for a helper, by jurisdiction.
    pub risk: Vec<LegalRisk>,
}

/// The risk for a helper under one country's law.
#[derive(Clone, Debug, PartialEq)]
pub struct LegalRisk {
    /// The country or its part, such as `RU`.
    pub jurisdiction: String,
    /// The risk in words.
    pub note: Text,
    /// The date when this was so.
    pub as_of: Option<PartialDate>,
}

/// A source of facts.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// In words.
    pub label: Text,
    /// The page where it can be read; `None` where its URL may not be linked, and the label stands alone.
    pub url: Option<WebUrl>,
}

#[cfg(test)]
mod tests;
