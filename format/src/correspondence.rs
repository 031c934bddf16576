//! What may be copied. The one place for the rules of the format's section of that name; a wrong
//! address can cost a letter, or harm somebody.
//!
//! [`CopyText`] can be made here only, and the clipboard takes nothing else.

use crate::codes::{Certainty, Cost, CustodyCode, MailState};
use crate::text::{is_blank, text, texts, without_refused};
use crate::{Date, FormatError, LanguageTag, Localized, PartialDate, Publication, Text, WebUrl, wire};

/// How to write to a person, after the rules.
#[derive(Clone, Debug, PartialEq)]
pub enum Correspondence {
    /// The feed says nothing of mail, and custody does not forbid it.
    Unstated,
    /// No address is shown or copied. `note` is the publisher's, and may say more.
    Withheld {
        /// Why.
        reason: Withheld,
        /// The publisher's note on mail.
        note: Option<Text>,
    },
    /// Letters can be sent.
    Open(Letters),
}

/// Why no address is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Withheld {
    /// `mail.state` is `paused`.
    Paused,
    /// `mail.state` is `closed`.
    Closed,
    /// `mail.state` is `unknown`, or a code that this version does not know.
    Unknown,
    /// On the way from one place to another.
    InTransfer,
    /// Sought by the authorities.
    Wanted,
    /// Not in custody.
    AtLiberty,
    /// Released.
    Released,
    /// Freed in an exchange.
    Exchanged,
    /// Died.
    Died,
}

/// How to write to a person to whom letters can be sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Letters {
    /// Languages in which letters reach the person.
    pub languages: Vec<LanguageTag>,
    /// The publisher's note. Never copied.
    pub note: Option<Text>,
    /// The rules for letters.
    pub rules: Vec<Text>,
    /// The address, where the feed has a complete one.
    pub address: Option<Address>,
    /// Letter services.
    pub channels: Vec<Channel>,
}

/// An address that may be shown and copied.
#[derive(Clone, Debug, PartialEq)]
pub struct Address {
    /// The address exactly as it goes on the envelope: those in a language in which letters reach the
    /// person first, then in the publisher's order.
    pub envelope: Localized<CopyText>,
    /// The same address for reading.
    pub reading: Option<Localized<CopyText>>,
    /// How sure the publisher is. Shown beside the address, never copied with it.
    pub certainty: Certainty,
    /// When it was last verified.
    pub verified_on: Option<PartialDate>,
    /// When it should be verified again.
    pub review_by: Option<PartialDate>,
    /// Whether the feed says when it should be verified again, but in a way that cannot be read; then `review_by` is
    /// `None`, and the card warns as if the day had passed.
    pub review_by_unreadable: bool,
}

/// A letter service.
#[derive(Clone, Debug, PartialEq)]
pub struct Channel {
    /// Its name.
    pub name: Text,
    /// Where it is.
    pub url: Option<WebUrl>,
    /// Whether it charges.
    pub cost: Option<Cost>,
    /// How it is paid.
    pub payment: Option<Text>,
    /// The publisher's note.
    pub note: Option<Text>,
}

/// Text that may go to the clipboard: exactly the publisher's string, without control characters and
/// bidirectional overrides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyText(String);

/// A warning that stands beside an address; time alone never hides one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// The address should have been verified again by this date.
    ReviewPassed(PartialDate),
    /// The address should have been verified again, or the feed was valid, until a date that cannot be read: it is
    /// not known whether the address still holds.
    ReviewUnreadable,
    /// The feed was valid until this day.
    FeedExpired(Date),
}

impl Correspondence {
    /// Applies the rules. Whatever this version cannot read counts against showing an address.
    pub(crate) fn from_wire(
        mail: Option<wire::Mail>,
        custody: Option<CustodyCode>,
        language: &LanguageTag,
    ) -> Result<Self, FormatError> {
        let in_custody = custody.and_then(withheld_in_custody);
        let Some(mail) = mail else {
            return Ok(in_custody.map_or(Self::Unstated, |reason| Self::Withheld { reason, note: None }));
        };
        let note = text(mail.note, language);
        if let Some(reason) = in_custody.or_else(|| withheld_by_state(mail.state.as_deref())) {
            return Ok(Self::Withheld { reason, note });
        }
        let languages = languages(mail.languages);
        let address = match mail.address {
            Some(address) => Address::from_wire(address, &languages)?,
            None => None,
        };
        Ok(Self::Open(Letters {
            note,
            rules: texts(mail.rules, language),
            address,
            channels: mail
                .channels
                .unwrap_or_default()
                .into_iter()
                .filter_map(|channel| Channel::from_wire(channel, language))
                .collect(),
            languages,
        }))
    }
}

/// Custody in which an address would send a letter astray or harm somebody; this goes before what `mail.state` says.
fn withheld_in_custody(code: CustodyCode) -> Option<Withheld> {
    match code {
        CustodyCode::InTransfer => Some(Withheld::InTransfer),
        CustodyCode::Wanted => Some(Withheld::Wanted),
        CustodyCode::AtLiberty => Some(Withheld::AtLiberty),
        CustodyCode::Released => Some(Withheld::Released),
        CustodyCode::Exchanged => Some(Withheld::Exchanged),
        CustodyCode::Died => Some(Withheld::Died),
        CustodyCode::Detained
        | CustodyCode::Remand
        | CustodyCode::HouseArrest
        | CustodyCode::ConductBan
        | CustodyCode::TravelBond
        | CustodyCode::Colony
        | CustodyCode::Settlement
        | CustodyCode::Prison
        | CustodyCode::CorrectionalCentre
        | CustodyCode::Psychiatric
        | CustodyCode::Unknown => None,
    }
}

fn withheld_by_state(state: Option<&str>) -> Option<Withheld> {
    match state.and_then(MailState::from_code) {
        Some(MailState::Open) => None,
        Some(MailState::Paused) => Some(Withheld::Paused),
        Some(MailState::Closed) => Some(Withheld::Closed),
        Some(MailState::Unknown) | None => Some(Withheld::Unknown),
    }
}

impl Letters {
    /// What stands beside the address on that day. A visitor's clock may be wrong, so none of it hides the address.
    pub fn warnings(&self, publication: &Publication, today: Date) -> Vec<Warning> {
        let address = self.address.as_ref();
        let review_by = address
            .and_then(|address| address.review_by)
            .filter(|date| today > date.latest());
        let is_unreadable =
            publication.valid_until_unreadable || address.is_some_and(|address| address.review_by_unreadable);
        review_by
            .map(Warning::ReviewPassed)
            .into_iter()
            .chain(is_unreadable.then_some(Warning::ReviewUnreadable))
            .chain(publication.expired(today).map(Warning::FeedExpired))
            .collect()
    }
}

impl Address {
    /// `None` where there is nothing to write on an envelope.
    fn from_wire(wire: wire::Address, languages: &[LanguageTag]) -> Result<Option<Self>, FormatError> {
        let envelope = copy_texts(wire.envelope, "/_prisoner_card/mail/address/envelope")?;
        let reading = copy_texts(wire.reading, "/_prisoner_card/mail/address/reading")?;
        let Some(mut envelope) = envelope else {
            return Ok(None);
        };
        envelope.prefer(|tag| languages.iter().any(|language| language.primary() == tag.primary()));
        let review_by = wire.review_by.as_deref().and_then(PartialDate::parse);
        Ok(Some(Self {
            envelope,
            reading,
            certainty: wire
                .certainty
                .as_deref()
                .and_then(Certainty::from_code)
                .unwrap_or(Certainty::Unknown),
            verified_on: wire.verified_on.as_deref().and_then(PartialDate::parse),
            review_by,
            review_by_unreadable: wire.review_by.is_some() && review_by.is_none(),
        }))
    }
}

/// The texts to copy, in the publisher's order, without those that are incomplete.
fn copy_texts(wire: Option<wire::Text>, pointer: &'static str) -> Result<Option<Localized<CopyText>>, FormatError> {
    match wire {
        None => Ok(None),
        Some(wire::Text::Plain(_)) => Err(FormatError::without_language(
            pointer,
            "write an object from language to address, like { \"ru\": \"…\" }",
        )),
        Some(wire::Text::ByLanguage(values)) => {
            Ok(Localized::new(values.into_iter().filter_map(|(tag, address)| {
                Some((LanguageTag::parse(&tag)?, CopyText::from_wire(&address)?))
            })))
        }
    }
}

impl CopyText {
    /// Exactly the string but for two things: control characters, line feeds apart, and bidirectional embeddings,
    /// overrides and isolates are removed; a CR LF or CR becomes a line feed, and a tab a space, so that words don't
    /// run together.
    ///
    /// `None` for an address that is incomplete: nothing in it can be seen, or a character was lost on the way (U+FFFD
    /// stands for what a decoder could not read).
    fn from_wire(address: &str) -> Option<Self> {
        let kept = without_refused(address);
        (!is_blank(&kept) && !kept.contains(char::REPLACEMENT_CHARACTER)).then_some(Self(kept))
    }

    /// The text, for the page and for the clipboard.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Channel {
    /// `None` for a service without a name.
    fn from_wire(wire: wire::Channel, language: &LanguageTag) -> Option<Self> {
        Some(Self {
            name: text(wire.name, language)?,
            url: wire.url.as_deref().and_then(WebUrl::parse_contact),
            cost: wire.cost.as_deref().and_then(Cost::from_code),
            payment: text(wire.payment, language),
            note: text(wire.note, language),
        })
    }
}

/// The languages of letters, without those that are no language tag.
pub(crate) fn languages(wire: Option<Vec<String>>) -> Vec<LanguageTag> {
    wire.unwrap_or_default()
        .iter()
        .filter_map(|tag| LanguageTag::parse(tag))
        .collect()
}

#[cfg(test)]
mod tests;
