//! Whether a person can be written to, and which text may be copied. The one place for the rules of the format's
//! section "What may be copied"; a wrong address can cost a letter, or harm somebody.
//!
//! An address can be had from [`may_write`] and [`other_addresses`] only. [`CopyText`] can be made here only, and the
//! clipboard takes nothing else.

mod copy_text;
mod mail;

use crate::codes::{AddressPurpose, Certainty, Cost, CustodyCode, EventCode, MailNeed, MailState};
use crate::{Date, Instant, LanguageTag, Localized, PartialDate, Profile, Publication, Text, WebUrl};

pub use copy_text::{CopyText, is_written_with_joiners};
pub(crate) use mail::languages;

/// The address to write to, where nothing speaks against it. Values that this version cannot read speak against it: a
/// card of today must not offer what a code of tomorrow forbids.
///
/// # Errors
///
/// The reason that no address may be shown or copied.
pub fn may_write<'a>(profile: &'a Profile, publication: &Publication) -> Result<&'a Address, Withheld> {
    let address = profile.mail.as_ref().and_then(|mail| mail.address.as_ref());
    match speaks_against(profile, publication, address) {
        Some(reason) => Err(reason),
        None => address.ok_or(Withheld::NoAddress),
    }
}

/// Each address for another thing than letters, by its place in the feed's list, or why it is withheld: the same decision,
/// by the day on which each of them was verified.
pub fn other_addresses<'a>(
    profile: &'a Profile,
    publication: &'a Publication,
) -> impl Iterator<Item = (usize, Result<&'a OtherAddress, Withheld>)> {
    let addresses = profile.mail.iter().flat_map(|mail| &mail.other_addresses);
    addresses.map(|other| {
        let against = speaks_against(profile, publication, Some(&other.address));
        (other.index, against.map_or(Ok(other), Err))
    })
}

/// The first objection to an address of the person, or to having one.
fn speaks_against(profile: &Profile, publication: &Publication, address: Option<&Address>) -> Option<Withheld> {
    let custody = profile.custody.as_ref().map(|custody| custody.code);
    if events(profile).any(|(code, _)| code == EventCode::Died) {
        return Some(Withheld::Died);
    }
    if let Some(reason) = custody.flatten().and_then(in_custody) {
        return Some(reason);
    }
    if was_released(profile, publication) {
        return Some(Withheld::Released);
    }
    match has_left(profile, address.and_then(|address| address.verified_on)) {
        None => {}
        // Without an address, it is of no interest whether it still holds.
        Some(Withheld::Moved) if address.is_none() => {}
        left => return left,
    }
    if custody == Some(None) {
        return Some(Withheld::CustodyUnclear);
    }
    profile.mail.as_ref().and_then(|mail| by_state(mail.state))
}

/// Whether no address is shown of a person whose custody has that code.
pub const fn speaks_against_an_address(code: CustodyCode) -> bool {
    in_custody(code).is_some()
}

/// The objection of a custody code to an address. The publisher states `unknown` itself: it objects to nothing.
const fn in_custody(code: CustodyCode) -> Option<Withheld> {
    match code {
        CustodyCode::InTransfer => Some(Withheld::InTransfer),
        CustodyCode::Wanted => Some(Withheld::Wanted),
        CustodyCode::AtLiberty => Some(Withheld::AtLiberty),
        CustodyCode::Released => Some(Withheld::Released),
        CustodyCode::Exchanged => Some(Withheld::Exchanged),
        CustodyCode::Died => Some(Withheld::Died),
        CustodyCode::ConditionalRelease => Some(Withheld::ConditionalRelease),
        CustodyCode::Abroad => Some(Withheld::Abroad),
        CustodyCode::Deported => Some(Withheld::Deported),
        CustodyCode::Disappeared => Some(Withheld::Disappeared),
        CustodyCode::HouseArrest | CustodyCode::ConductBan | CustodyCode::TravelBond => Some(Withheld::AtHome),
        CustodyCode::Detained
        | CustodyCode::Remand
        | CustodyCode::Colony
        | CustodyCode::Settlement
        | CustodyCode::Prison
        | CustodyCode::CorrectionalCentre
        | CustodyCode::Psychiatric
        | CustodyCode::AdministrativeDetention
        | CustodyCode::MilitaryCaptivity
        | CustodyCode::Unknown => None,
    }
}

const fn by_state(state: MailState) -> Option<Withheld> {
    match state {
        MailState::Open => None,
        MailState::Paused => Some(Withheld::Paused),
        MailState::Closed => Some(Withheld::Closed),
        MailState::Unknown => Some(Withheld::Unknown),
    }
}

/// Whether the release that the publisher states is not after the day of issue. It may be that day where only the month
/// or year is stated, and any day where the date cannot be read.
fn was_released(profile: &Profile, publication: &Publication) -> bool {
    let release = &profile.release;
    release.actual_unreadable
        || release
            .actual
            .is_some_and(|date| date.earliest() <= publication.day_of_issue)
}

/// The way in which the person left the place where the address was verified, unless they were taken into custody
/// again. A date after the day of issue counts as any other: many publishers forget a new `issued`, and `check` reports
/// dates in the future.
fn has_left(profile: &Profile, verified_on: Option<PartialDate>) -> Option<Withheld> {
    let mut found = None;
    for (code, date) in events(profile) {
        let reason = match code {
            EventCode::Released => Withheld::Released,
            EventCode::Exchanged => Withheld::Exchanged,
            EventCode::Transferred => Withheld::Moved,
            EventCode::Detained
            | EventCode::Charged
            | EventCode::Remanded
            | EventCode::TrialOpened
            | EventCode::Sentenced
            | EventCode::Appeal
            | EventCode::Recognised
            | EventCode::Died
            | EventCode::Other => continue,
        };
        // A release says more than a transfer.
        if may_be_later(date, verified_on)
            && !is_held_after(profile, date)
            && found.is_none_or(|found| found == Withheld::Moved)
        {
            found = Some(reason);
        }
    }
    found
}

/// Whether one date may be later than the other. An unknown date may be any date.
fn may_be_later(date: Option<PartialDate>, other: Option<PartialDate>) -> bool {
    match (date, other) {
        (Some(date), Some(other)) => date.latest() > other.earliest(),
        _ => true,
    }
}

/// Whether the person was certainly taken into custody after that date.
fn is_held_after(profile: &Profile, date: Option<PartialDate>) -> bool {
    date.is_some_and(|date| {
        events(profile).any(|(code, held)| {
            matches!(code, EventCode::Detained | EventCode::Remanded)
                && held.is_some_and(|held| held.earliest() > date.latest())
        })
    })
}

/// All events, those without a readable date included.
fn events(profile: &Profile) -> impl Iterator<Item = (EventCode, Option<PartialDate>)> {
    let dated = profile.events.iter().map(|event| (event.code, Some(event.date)));
    dated.chain(profile.undated_events.iter().map(|code| (*code, None)))
}

/// The reason that no address is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Withheld {
    /// The feed has none that is complete.
    NoAddress,
    /// `mail.state` is `paused`.
    Paused,
    /// `mail.state` is `closed`.
    Closed,
    /// `mail.state` is `unknown`, or a code that this version does not know.
    Unknown,
    /// `custody` cannot be read, or has a code that this version does not know.
    CustodyUnclear,
    /// At home under restrictions: house arrest, a ban on certain acts, a bond not to leave.
    AtHome,
    /// On the way from one place to another.
    InTransfer,
    /// Transferred, and the address was not verified since.
    Moved,
    /// Sought by the authorities.
    Wanted,
    /// Not in custody.
    AtLiberty,
    /// Released.
    Released,
    /// Released on conditions.
    ConditionalRelease,
    /// Freed in an exchange.
    Exchanged,
    /// In another country.
    Abroad,
    /// Deported.
    Deported,
    /// Taken, and not seen since.
    Disappeared,
    /// Died.
    Died,
}

impl Withheld {
    /// Every reason.
    pub const ALL: &'static [Self] = &[
        Self::NoAddress,
        Self::Paused,
        Self::Closed,
        Self::Unknown,
        Self::CustodyUnclear,
        Self::AtHome,
        Self::InTransfer,
        Self::Moved,
        Self::Wanted,
        Self::AtLiberty,
        Self::Released,
        Self::ConditionalRelease,
        Self::Exchanged,
        Self::Abroad,
        Self::Deported,
        Self::Disappeared,
        Self::Died,
    ];
}

/// The feed's statements about mail. The addresses are private: [`may_write`] and [`other_addresses`] give them out.
#[derive(Clone, Debug, PartialEq)]
pub struct Mail {
    /// Whether letters can be sent, as the publisher says; `Unknown` also for a code that this version does not know.
    state: MailState,
    /// Languages in which letters reach the person.
    pub languages: Vec<LanguageTag>,
    /// The publisher's note. Never copied.
    pub note: Option<Text>,
    /// The rules for letters.
    pub rules: Vec<Text>,
    /// The address, where the feed has a complete one.
    address: Option<Address>,
    /// Addresses for other things than letters.
    other_addresses: Vec<OtherAddress>,
    /// Letter services.
    pub channels: Vec<Channel>,
    /// The need of letters.
    pub need: Option<Need>,
}

/// An address that may be shown and copied, if nothing speaks against it.
#[derive(Clone, Debug, PartialEq)]
pub struct Address {
    /// The address exactly as it goes on the envelope: those in a language in which letters reach the
    /// person first, then in the publisher's order.
    pub envelope: Localized<CopyText>,
    /// The same address for reading.
    pub reading: Option<Localized<CopyText>>,
    /// The certainty of the publisher. Shown beside the address, never copied with it.
    pub certainty: Certainty,
    /// The number under which the prison knows the person. Shown beside the address.
    pub number: Option<String>,
    /// The name under which the person is registered, where it is another.
    pub recipient: Option<Text>,
    /// The date when it was last verified.
    pub verified_on: Option<PartialDate>,
    /// The date when it should be verified again.
    pub review_by: Option<PartialDate>,
    /// Whether the feed says when it should be verified again, but in a way that cannot be read; then `review_by` is
    /// `None`, and the card warns as if the day had passed.
    pub review_by_unreadable: bool,
}

/// An address for another thing than letters.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherAddress {
    /// Its place in the feed's list.
    index: usize,
    /// The purpose; `None` for a code that this version does not know.
    pub purpose: Option<AddressPurpose>,
    /// In the publisher's words, in place of the code's. There is one where the code is not known.
    pub label: Option<Text>,
    /// The address.
    pub address: Address,
}

/// The need of letters, as the publisher knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    /// The degree.
    pub level: MailNeed,
    /// The date when this was so.
    pub as_of: Option<PartialDate>,
}

/// A letter service.
#[derive(Clone, Debug, PartialEq)]
pub struct Channel {
    /// Its name.
    pub name: Text,
    /// The address of the service.
    pub url: Option<WebUrl>,
    /// Whether it charges.
    pub cost: Option<Cost>,
    /// The way to pay.
    pub payment: Option<Text>,
    /// The publisher's note.
    pub note: Option<Text>,
    /// The number of characters that a letter through it may have.
    pub limit: Option<u32>,
}

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

impl Address {
    /// The warnings beside the address on that day. A visitor's clock may be wrong, so none of them hides the address.
    pub fn warnings(&self, publication: &Publication, today: Date) -> Vec<Warning> {
        let review_by = self.review_by.filter(|date| today > date.latest());
        let is_unreadable = publication.valid_until_unreadable || self.review_by_unreadable;
        review_by
            .map(Warning::ReviewPassed)
            .into_iter()
            .chain(is_unreadable.then_some(Warning::ReviewUnreadable))
            .chain(publication.expired(today).map(Warning::FeedExpired))
            .collect()
    }

    /// The last day on which neither the address nor the feed is past its date, where the feed says one.
    pub fn good_until(&self, publication: &Publication) -> Option<Date> {
        let review_by = self.review_by.map(PartialDate::latest);
        let valid_until = publication.valid_until.map(Instant::date);
        match (review_by, valid_until) {
            (Some(review_by), Some(valid_until)) => Some(review_by.min(valid_until)),
            (one, other) => one.or(other),
        }
    }
}

#[cfg(test)]
mod tests;
