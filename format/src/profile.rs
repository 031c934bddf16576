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
    /// What the person did for a living.
    pub occupation: Option<Text>,
    /// The case with others.
    pub case_group: Option<Text>,
    /// What a letter may be about.
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
    /// Who recognises the person as a political prisoner, and why.
    pub recognition: Recognition,
    /// What other organisations found.
    pub also_recognised_by: Vec<OtherFinding>,
    /// How far the case has come.
    pub stage: Option<Stage>,
    /// Where the person is.
    pub custody: Option<Custody>,
    /// The charges, in the publisher's order.
    pub charges: Vec<Charge>,
    /// What happened, a paragraph each.
    pub account: Vec<Text>,
    /// The sentence.
    pub sentence: Option<Sentence>,
    /// The case's dates, the earliest first; events of the same date in the publisher's order.
    pub events: Vec<Event>,
    /// The codes of events whose dates cannot be read. They are not shown, but may speak against an address.
    pub(crate) undated_events: Vec<EventCode>,
    /// Release, as the publisher states it.
    pub release: Release,
    /// How to write. Whether anybody may is decided by [`may_write`](crate::may_write).
    pub mail: Option<Mail>,
    /// Ways to help.
    pub help: Vec<Help>,
    /// Where the facts come from.
    pub sources: Vec<Source>,
    /// When the publisher last changed the item (`date_modified`, or else `date_published`).
    pub updated: Option<Date>,
}

impl Profile {
    /// Since when the person has been held, while they still are: the earliest event of the code `detained` since
    /// they were last released, or else since when custody lasts. `None` for someone who is not held, or may not be.
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

/// Where a court sends people to colonies of a regime: the states that have the Soviet Union's law of punishments.
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

/// Why an item makes no profile.
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
    /// Where the picture is.
    pub url: WebUrl,
    /// What it shows, for who cannot see it.
    pub alt: Option<Text>,
    /// Who made it.
    pub credit: Option<String>,
    /// Under which licence.
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
    /// When it was made.
    pub date: Option<PartialDate>,
    /// The finding in the organisation's words.
    pub statement: Option<Text>,
    /// What the organisation demands.
    pub demand: Option<Text>,
    /// Why, a reason each.
    pub reasons: Vec<Text>,
    /// What the finding does not mean.
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
    /// When it was made.
    pub date: Option<PartialDate>,
    /// Where it is to be read.
    pub url: Option<WebUrl>,
}

/// Where the person is, and under what restriction.
#[derive(Clone, Debug, PartialEq)]
pub struct Custody {
    /// `None` for a code that this version does not know, or cannot read; the place still stands.
    pub code: Option<CustodyCode>,
    /// How sure the publisher is; `None` where nothing is said.
    pub certainty: Option<Certainty>,
    /// The place; `None` also where it is nobody's business ([`CustodyCode::hides_place`]).
    pub place: Option<Text>,
    /// Since when.
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
    /// What became of it.
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
    /// How long.
    pub term: Option<Term>,
    /// Where imprisonment is served.
    pub regime: Option<Regime>,
    /// When it was passed.
    pub date: Option<PartialDate>,
    /// By which court.
    pub court: Option<Text>,
    /// Passed without the accused there.
    pub in_absentia: bool,
    /// Passed with the public shut out.
    pub closed_hearing: bool,
    /// What comes on top.
    pub additional: Vec<AdditionalSentence>,
}

/// A punishment on top of the main one.
#[derive(Clone, Debug, PartialEq)]
pub struct AdditionalSentence {
    /// `None` for a code that this version does not know; such a one is kept only with a label.
    pub kind: Option<SentenceKind>,
    /// How long.
    pub term: Option<Term>,
    /// In the publisher's words, in place of the code's.
    pub label: Option<Text>,
}

/// A date in the case.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// When.
    pub date: PartialDate,
    /// What; `Other` also for a code that this version does not know.
    pub code: EventCode,
    /// In the publisher's words, in place of the code's. An `Other` event always has one.
    pub label: Option<Text>,
}

/// Release, only as the publisher states it: a card never computes it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Release {
    /// When it is expected.
    pub expected: Option<PartialDate>,
    /// When it happened.
    pub actual: Option<PartialDate>,
    /// Whether the feed says when it happened, but in a way that cannot be read; then `actual` is `None`.
    pub actual_unreadable: bool,
}

/// A way to help other than writing.
#[derive(Clone, Debug, PartialEq)]
pub struct Help {
    /// What kind; `Other` also for a code that this version does not know.
    pub kind: HelpKind,
    /// In the publisher's words.
    pub label: Text,
    /// Where.
    pub url: Option<WebUrl>,
    /// For whom.
    pub scope: Option<HelpScope>,
    /// What a helper risks, by jurisdiction.
    pub risk: Vec<LegalRisk>,
}

/// What a helper risks under one country's law.
#[derive(Clone, Debug, PartialEq)]
pub struct LegalRisk {
    /// The country or its part, such as `RU`.
    pub jurisdiction: String,
    /// The risk in words.
    pub note: Text,
    /// When this was so.
    pub as_of: Option<PartialDate>,
}

/// Where facts come from.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// In words.
    pub label: Text,
    /// Where it is to be read; `None` where its URL may not be linked, and the label stands alone.
    pub url: Option<WebUrl>,
}

#[cfg(test)]
mod tests;
