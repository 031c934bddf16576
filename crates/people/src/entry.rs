//! A person in a list. An entry holds no address. Only its line, its place and its name could contain one.

use prisoner_card_format::codes::RecognitionStatus;
use prisoner_card_format::correspondence::Need;
use prisoner_card_format::wire::{Item, Value};
use prisoner_card_format::{
    Date, LanguageTag, Localized, PartialDate, PersonName, Profile, ProfileError, Publication, Text, WebUrl, may_write,
};
use thiserror::Error;

use crate::Birthday;

/// A person in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The item's `id`.
    pub id: String,
    /// The person's page.
    pub page: Option<WebUrl>,
    /// The person's own feed, relative to the list, in a file of `build`.
    pub feed: Option<String>,
    /// The name in each language.
    pub name: Localized<PersonName>,
    /// A line on the case.
    pub line: Option<Text>,
    /// The place where the person is.
    pub place: Option<Text>,
    /// The date since which the person is held.
    pub since: Option<PartialDate>,
    /// The country in which the person is held, such as `RU`.
    pub country: Option<String>,
    /// A portrait.
    pub portrait: Option<Portrait>,
    /// The finding of the publisher, or of the organisation that it quotes.
    pub recognition: Option<RecognitionStatus>,
    /// The languages in which letters reach the person.
    pub languages: Vec<LanguageTag>,
    /// The birthday, only where the person wants it known.
    pub birthday: Option<Birthday>,
    /// The need for letters, as the publisher states it.
    pub need: Option<Need>,
    /// Whether a letter can go to the person.
    pub letters: Letters,
}

/// A portrait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Portrait {
    /// Its address.
    pub url: WebUrl,
    /// The digest of its bytes.
    pub sha256: Option<String>,
}

/// Whether a letter can go to a person: the result of [`may_write`], and the last day on which it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// There is a reason against it, or the day of its end cannot be read.
    No,
    /// There is no reason against it; on a later day than this one, the address or the feed is past its date.
    Until(Option<Date>),
}

impl Letters {
    /// Whether a letter can go on that day.
    pub fn on(self, today: Date) -> bool {
        match self {
            Self::No => false,
            Self::Until(last) => last.is_none_or(|last| today <= last),
        }
    }

    /// The value in an entry of a list; an unreadable value means no.
    fn stated(mut value: Value) -> Self {
        if !matches!(value, Value::Object(_)) {
            return Self::No;
        }
        match take(&mut value, "until") {
            None => Self::Until(None),
            Some(until) => {
                let last = text(until).as_deref().and_then(Date::parse);
                last.map_or(Self::No, |last| Self::Until(Some(last)))
            }
        }
    }

    fn of(profile: &Profile, publication: &Publication) -> Self {
        match may_write(profile, publication) {
            Ok(address) if !address.review_by_unreadable && !publication.valid_until_unreadable => {
                Self::Until(address.good_until(publication))
            }
            _ => Self::No,
        }
    }
}

/// The reason why an item makes no entry.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum EntryError {
    /// The publisher withdrew it.
    #[error("the publisher withdrew this profile")]
    Withdrawn,
    /// It cannot be read.
    #[error("{0}")]
    Broken(String),
}

impl Entry {
    /// Reads an item of a feed.
    ///
    /// # Errors
    ///
    /// Where it was withdrawn, or makes no card.
    pub fn of_item(item: Value, publication: &Publication) -> Result<Self, EntryError> {
        let broken = |error: &dyn std::fmt::Display| EntryError::Broken(error.to_string());
        let item = Item::from_value(item).map_err(|error| broken(&error))?;
        match Profile::from_wire(item, publication) {
            Ok(profile) => Ok(Self::of(&profile, publication)),
            Err(ProfileError::Withdrawn) => Err(EntryError::Withdrawn),
            Err(ProfileError::Broken(error)) => Err(broken(&error)),
        }
    }

    /// Reads an entry of a list that `build` has written (`to_json`): an item with two members of its own.
    ///
    /// # Errors
    ///
    /// Where it is none.
    pub fn of_list(mut entry: Value, publication: &Publication) -> Result<Self, EntryError> {
        let feed = take(&mut entry, "feed").and_then(text);
        let letters = take(&mut entry, "letters").map_or(Letters::No, Letters::stated);
        let entry = Self::of_item(entry, publication)?;
        Ok(Self { feed, letters, ..entry })
    }

    /// The entry of a profile.
    pub fn of(profile: &Profile, publication: &Publication) -> Self {
        let mail = profile.mail.as_ref();
        Self {
            id: profile.id.clone(),
            page: profile.page.clone(),
            feed: None,
            name: profile.name.clone(),
            line: profile.headline.clone(),
            place: profile.custody.as_ref().and_then(|custody| custody.place.clone()),
            since: profile.held_since(),
            country: profile.country.clone(),
            portrait: profile.photo.as_ref().map(|photo| Portrait {
                url: photo.url.clone(),
                sha256: photo.sha256.clone(),
            }),
            recognition: profile.recognition.status,
            languages: mail.map(|mail| mail.languages.clone()).unwrap_or_default(),
            birthday: profile.birthday.map(Birthday::from),
            need: mail.and_then(|mail| mail.need),
            letters: Letters::of(profile, publication),
        }
    }

    /// The same with the person's own feed.
    #[must_use]
    pub fn with_feed(self, feed: Option<String>) -> Self {
        Self { feed, ..self }
    }
}

/// A member's value, which is no longer in the object.
fn take(object: &mut Value, name: &str) -> Option<Value> {
    let Value::Object(members) = object else {
        return None;
    };
    let (_, value) = members.iter_mut().rev().find(|(known, _)| known == name)?;
    Some(std::mem::replace(value, Value::Null)).filter(|value| *value != Value::Null)
}

fn text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        _ => None,
    }
}
