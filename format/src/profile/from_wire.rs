//! From an item to a profile. A malformed optional member is left out; a malformed required one is an error.
//!
//! Nothing here is inlined: small functions, each with few variables, compress best (`docs/size.md`).

use crate::codes::{
    Certainty, ChargeKind, ChargeOutcome, CustodyCode, EventCode, Gender, HelpKind, HelpScope, RecognitionStatus,
    Regime, SentenceKind, Stage,
};
use crate::correspondence::{Mail, languages};
use crate::photo::sha256_digits;
use crate::text::{plain, text, texts};
use crate::{
    AdditionalSentence, Charge, ChargeVia, Custody, DayOfYear, Event, FormatError, Help, Instant, LanguageTag,
    LegalRisk, Localized, OtherFinding, PartialDate, PersonName, Photo, Profile, ProfileError, Publication,
    Recognition, Release, Sentence, Source, Term, WebUrl, wire,
};

impl Profile {
    /// Checks an item of that feed.
    ///
    /// # Errors
    ///
    /// [`ProfileError::Withdrawn`] for a tombstone, whatever else is in the item; [`ProfileError::Broken`] where the
    /// item lacks its id, the name, or the organisation that recognises the person with its finding, and where an
    /// address does not state its language.
    pub fn from_wire(item: wire::Item, feed: &Publication) -> Result<Self, ProfileError> {
        if item
            .extension
            .as_ref()
            .is_some_and(|extension| extension.withdrawn == Some(true))
        {
            return Err(ProfileError::Withdrawn);
        }
        let id = item
            .id
            .filter(|id| !id.is_empty())
            .ok_or_else(|| FormatError::missing("/id", "give the item an id that stays the same"))?;
        let extension = item.extension.ok_or_else(|| {
            FormatError::missing("/_prisoner_card", "add the object that makes the item a person's card")
        })?;
        let language = &feed.language;
        let name = extension
            .name
            .and_then(|name| names(name, language))
            .ok_or_else(|| FormatError::missing("/_prisoner_card/name", "name the person"))?;
        let recognition = recognition(extension.recognition, language)?;
        let (events, undated_events) = events(extension.events, language);
        let native_language = native_language(&name, extension.mail.as_ref(), item.language.as_deref());
        Ok(Self {
            id,
            page: url(item.url),
            native_language,
            name,
            birth: date(extension.birth),
            gender: extension
                .gender
                .as_deref()
                .and_then(Gender::from_code)
                .unwrap_or(Gender::Other),
            country: plain(extension.country),
            occupation: text(extension.occupation, language),
            case_group: text(extension.case_group, language),
            interests: texts(extension.interests, language),
            reads: languages(extension.reads),
            birthday: extension.birthday.as_deref().and_then(DayOfYear::parse),
            headline: text(extension.headline, language),
            summary: text(extension.summary, language),
            photo: extension.photo.and_then(|photo| self::photo(photo, language)),
            recognition,
            also_recognised_by: entries(extension.also_recognised_by, |entry| other_finding(entry, language)),
            stage: extension.stage.as_deref().and_then(Stage::from_code),
            custody: extension.custody.map(|custody| self::custody(custody.0, language)),
            charges: entries(extension.charges, |entry| charge(entry, language)),
            account: texts(extension.account, language),
            sentence: extension
                .sentence
                .and_then(|sentence| self::sentence(sentence, language)),
            events,
            undated_events,
            release: extension.release.map(release).unwrap_or_default(),
            mail: match extension.mail {
                Some(mail) => Some(Mail::from_wire(mail, language)?),
                None => None,
            },
            help: entries(extension.help, |entry| help(entry, language)),
            sources: entries(extension.sources, |entry| source(entry, language)),
            updated: instant(item.date_modified)
                .or_else(|| instant(item.date_published))
                .map(Instant::date),
        })
    }
}

#[inline(never)]
fn names(wire: wire::Name, language: &LanguageTag) -> Option<Localized<PersonName>> {
    match wire {
        wire::Name::Plain(name) => {
            Localized::new(plain(Some(name)).map(|name| (language.clone(), PersonName::Whole(name))))
        }
        wire::Name::ByLanguage(names) => Localized::new(
            names
                .into_iter()
                .filter_map(|(tag, name)| Some((LanguageTag::parse(&tag)?, person_name(name)?))),
        ),
    }
}

/// `None` for a name in which nothing is left.
fn person_name(wire: wire::NameInLanguage) -> Option<PersonName> {
    match wire {
        wire::NameInLanguage::Whole(name) => plain(Some(name)).map(PersonName::Whole),
        wire::NameInLanguage::Parts {
            given,
            patronymic,
            family,
        } => {
            let (given, patronymic, family) = (plain(given), plain(patronymic), plain(family));
            (given.is_some() || patronymic.is_some() || family.is_some()).then(|| PersonName::Parts {
                given: given.unwrap_or_default(),
                patronymic,
                family: family.unwrap_or_default(),
            })
        }
    }
}

/// The language of the person's own name. Read from `mail` even where no letters can be sent.
fn native_language(
    name: &Localized<PersonName>,
    mail: Option<&wire::Mail>,
    item_language: Option<&str>,
) -> LanguageTag {
    let of_letters = mail.and_then(|mail| mail.languages.clone());
    let named_in = |language: LanguageTag| name.get_exact(&language).map(|(tag, _)| tag.clone());
    languages(of_letters)
        .into_iter()
        .find_map(named_in)
        .or_else(|| item_language.and_then(LanguageTag::parse).and_then(named_in))
        .unwrap_or_else(|| name.first().0.clone())
}

#[inline(never)]
fn photo(wire: wire::Photo, language: &LanguageTag) -> Option<Photo> {
    Some(Photo {
        url: url(wire.url)?,
        alt: text(wire.alt, language),
        credit: plain(wire.credit),
        licence: plain(wire.licence),
        sha256: wire.sha256.and_then(|stated| sha256_digits(&stated)),
    })
}

#[inline(never)]
fn recognition(wire: Option<wire::Recognition>, language: &LanguageTag) -> Result<Recognition, FormatError> {
    let wire = wire.ok_or_else(|| {
        FormatError::missing(
            "/_prisoner_card/recognition",
            "say who recognises the person, and whether they do",
        )
    })?;
    let by = text(wire.by, language)
        .ok_or_else(|| FormatError::missing("/_prisoner_card/recognition/by", "name the organisation"))?;
    let status = wire.status.ok_or_else(|| {
        FormatError::missing(
            "/_prisoner_card/recognition/status",
            "write \"recognised\", \"under_review\" or \"not_recognised\"",
        )
    })?;
    Ok(Recognition {
        by,
        status: RecognitionStatus::from_code(&status),
        date: date(wire.date),
        statement: text(wire.statement, language),
        demand: text(wire.demand, language),
        reasons: texts(wire.reasons, language),
        disclaimer: text(wire.disclaimer, language),
        url: url(wire.url),
    })
}

#[inline(never)]
fn other_finding(wire: wire::OtherFinding, language: &LanguageTag) -> Option<OtherFinding> {
    Some(OtherFinding {
        by: text(wire.by, language)?,
        status: wire.status.as_deref().and_then(RecognitionStatus::from_code),
        date: date(wire.date),
        url: url(wire.url),
    })
}

/// Also of a value that cannot be read, since it may speak against an address.
#[inline(never)]
fn custody(wire: Option<wire::Custody>, language: &LanguageTag) -> Custody {
    let wire = wire.unwrap_or_default();
    let code = wire.code.as_deref().and_then(CustodyCode::from_code);
    Custody {
        code,
        certainty: wire.certainty.as_deref().map(certainty),
        place: text(wire.place, language).filter(|_| !code.is_some_and(CustodyCode::hides_place)),
        since: date(wire.since),
    }
}

/// A code that this version does not know is no reason to be sure.
fn certainty(code: &str) -> Certainty {
    Certainty::from_code(code).unwrap_or(Certainty::Unknown)
}

#[inline(never)]
fn charge(wire: wire::Charge, language: &LanguageTag) -> Option<Charge> {
    Some(Charge {
        law: plain(wire.law)?,
        law_label: text(wire.law_label, language),
        article: plain(wire.article),
        section: plain(wire.section),
        part: plain(wire.part),
        point: plain(wire.point),
        via: entries(wire.via, |via| {
            Some(ChargeVia {
                article: plain(via.article)?,
                part: plain(via.part),
            })
        }),
        label: text(wire.label, language)?,
        kind: wire
            .kind
            .as_deref()
            .and_then(ChargeKind::from_code)
            .unwrap_or(ChargeKind::Criminal),
        outcome: wire.outcome.as_deref().and_then(ChargeOutcome::from_code),
    })
}

/// `None` where nothing is said. Of a kind that this version does not know it remains that there is a sentence.
#[inline(never)]
fn sentence(wire: wire::Sentence, language: &LanguageTag) -> Option<Sentence> {
    let has_kind = wire.kind.is_some();
    let sentence = Sentence {
        kind: sentence_kind(wire.kind),
        label: text(wire.label, language),
        term: term(wire.term),
        regime: wire.regime.as_deref().and_then(Regime::from_code),
        date: date(wire.date),
        court: text(wire.court, language),
        in_absentia: wire.in_absentia == Some(true),
        closed_hearing: wire.closed_hearing == Some(true),
        additional: entries(wire.additional, |entry| additional_sentence(entry, language)),
    };
    let says_something = has_kind
        || sentence.label.is_some()
        || sentence.term.is_some()
        || sentence.regime.is_some()
        || sentence.date.is_some()
        || sentence.court.is_some()
        || sentence.in_absentia
        || sentence.closed_hearing
        || !sentence.additional.is_empty();
    says_something.then_some(sentence)
}

#[inline(never)]
fn additional_sentence(wire: wire::AdditionalSentence, language: &LanguageTag) -> Option<AdditionalSentence> {
    let additional = AdditionalSentence {
        kind: sentence_kind(wire.kind),
        term: term(wire.term),
        label: text(wire.label, language),
    };
    (additional.kind.is_some() || additional.label.is_some() || additional.term.is_some()).then_some(additional)
}

/// The earliest first; of the same day, in the publisher's order. A date known by month or year alone stands where
/// that begins. Of events without a readable date, the codes.
#[inline(never)]
fn events(wire: Option<Vec<wire::Event>>, language: &LanguageTag) -> (Vec<Event>, Vec<EventCode>) {
    let mut events: Vec<Event> = Vec::new();
    let mut undated = Vec::new();
    for event in wire.unwrap_or_default() {
        let code = event
            .code
            .as_deref()
            .and_then(EventCode::from_code)
            .unwrap_or(EventCode::Other);
        let label = text(event.label, language);
        let Some(date) = date(event.date) else {
            undated.push(code);
            continue;
        };
        if code == EventCode::Other && label.is_none() {
            continue;
        }
        // Nearly always the end. The library's sort would do, but weighs more than all of this file's functions.
        let place = events.partition_point(|earlier| earlier.date.earliest() <= date.earliest());
        events.insert(place, Event { date, code, label });
    }
    (events, undated)
}

fn release(wire: wire::Release) -> Release {
    let is_stated = wire.actual.is_some();
    let actual = date(wire.actual);
    Release {
        expected: date(wire.expected),
        actual,
        actual_unreadable: is_stated && actual.is_none(),
    }
}

#[inline(never)]
fn help(wire: wire::Help, language: &LanguageTag) -> Option<Help> {
    Some(Help {
        kind: wire
            .kind
            .as_deref()
            .and_then(HelpKind::from_code)
            .unwrap_or(HelpKind::Other),
        label: text(wire.label, language)?,
        url: url(wire.url),
        scope: wire.scope.as_deref().and_then(HelpScope::from_code),
        risk: entries(wire.risk, |risk| {
            Some(LegalRisk {
                jurisdiction: plain(risk.jurisdiction)?,
                note: text(risk.note, language)?,
                as_of: date(risk.as_of),
            })
        }),
    })
}

#[inline(never)]
fn source(wire: wire::Source, language: &LanguageTag) -> Option<Source> {
    Some(Source {
        label: text(wire.label, language)?,
        url: url(wire.url),
    })
}

/// A list's entries, without those that say nothing.
fn entries<W, T>(wire: Option<Vec<W>>, check: impl FnMut(W) -> Option<T>) -> Vec<T> {
    wire.unwrap_or_default().into_iter().filter_map(check).collect()
}

#[inline(never)]
fn date(wire: Option<String>) -> Option<PartialDate> {
    PartialDate::parse(&wire?)
}

#[inline(never)]
fn instant(wire: Option<String>) -> Option<Instant> {
    Instant::parse(&wire?)
}

#[inline(never)]
fn url(wire: Option<String>) -> Option<WebUrl> {
    WebUrl::parse(&wire?)
}

/// `None` also for a sentence of zero length, which no court passes.
#[inline(never)]
fn term(wire: Option<String>) -> Option<Term> {
    Term::parse(&wire?).filter(|term| !term.is_zero())
}

#[inline(never)]
fn sentence_kind(wire: Option<String>) -> Option<SentenceKind> {
    SentenceKind::from_code(&wire?)
}

#[cfg(test)]
pub(super) mod tests;
