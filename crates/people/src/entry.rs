//! A person in a list. An entry holds no address, and nothing that an address could stand in but a line, a place and a name.

use prisoner_card_format::codes::RecognitionStatus;
use prisoner_card_format::correspondence::Need;
use prisoner_card_format::wire::Item;
use prisoner_card_format::{
    Date, LanguageTag, Localized, PartialDate, PersonName, Profile, ProfileError, Publication, Text, WebUrl, may_write,
};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use thiserror::Error;

use crate::Birthday;

/// A person in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The item's `id`.
    pub id: String,
    /// The person's page.
    pub page: Option<WebUrl>,
    /// The person's own feed, relative to the list; a file of `build` says it.
    pub feed: Option<String>,
    /// The name in each language.
    pub name: Localized<PersonName>,
    /// A line on the case.
    pub line: Option<Text>,
    /// Where the person is.
    pub place: Option<Text>,
    /// Since when the person is held.
    pub since: Option<PartialDate>,
    /// The country in which the person is held, such as `RU`.
    pub country: Option<String>,
    /// A portrait.
    pub portrait: Option<Portrait>,
    /// What the publisher, or whom it quotes, found.
    pub recognition: Option<RecognitionStatus>,
    /// The languages in which letters reach the person.
    pub languages: Vec<LanguageTag>,
    /// Only where the person wants it known.
    pub birthday: Option<Birthday>,
    /// How much a letter is missed, as the publisher knows.
    pub need: Option<Need>,
    /// Whether a letter can go to the person.
    pub letters: Letters,
}

/// A portrait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Portrait {
    /// Where it is.
    pub url: WebUrl,
    /// The digest of its bytes.
    pub sha256: Option<String>,
}

/// Whether a letter can go to a person: what [`may_write`] says, and until when it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// Something speaks against it, or the day of its end cannot be read.
    No,
    /// Nothing speaks against it; on a later day than this one, the address or the feed is past its date.
    Until(Option<Date>),
}

impl Letters {
    /// Whether one can go on that day.
    pub fn on(self, today: Date) -> bool {
        match self {
            Self::No => false,
            Self::Until(last) => last.is_none_or(|last| today <= last),
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

/// Why an item makes no entry.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum EntryError {
    /// The publisher withdrew it.
    #[error("the publisher withdrew this profile")]
    Withdrawn,
    /// It cannot be read.
    #[error("{0}")]
    Broken(String),
}

/// What an entry has beside the members of an item that a card reads.
#[derive(Deserialize)]
struct Beside {
    feed: Option<String>,
    letters: Option<LettersInList>,
}

#[derive(Deserialize)]
struct LettersInList {
    until: Option<String>,
}

impl Entry {
    /// Reads an item of a feed.
    ///
    /// # Errors
    ///
    /// Where it was withdrawn, or makes no card.
    pub fn of_item(json: &str, publication: &Publication) -> Result<Self, EntryError> {
        let (profile, _) = read(json, publication)?;
        Ok(Self::of(&profile, publication))
    }

    /// Reads an entry of a list that `build` has written, as [`to_json`](Self::to_json) makes it.
    ///
    /// # Errors
    ///
    /// Where it is none.
    pub fn of_list(json: &str, publication: &Publication) -> Result<Self, EntryError> {
        let (profile, beside) = read(json, publication)?;
        let letters = match &beside.letters {
            None => Letters::No,
            Some(LettersInList { until: None }) => Letters::Until(None),
            Some(LettersInList { until: Some(until) }) => {
                Date::parse(until).map_or(Letters::No, |until| Letters::Until(Some(until)))
            }
        };
        Ok(Self {
            letters,
            ..Self::of(&profile, publication)
        }
        .with_feed(beside.feed))
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

    /// The entry as a list has it: an item with these members alone. It has no address.
    pub fn to_json(&self) -> Value {
        let mut extension = Map::new();
        let mut set = |name: &str, value: Value| extension.insert(name.to_owned(), value);
        set("name", by_language(&self.name, name));
        if let Some(line) = &self.line {
            set("headline", by_language(line, |text| json!(text)));
        }
        if let Some(status) = self.recognition {
            // A card needs to know by whom; a list does not say it.
            set("recognition", json!({ "by": "-", "status": status.code() }));
        }
        if let Some(custody) = self.custody() {
            set("custody", custody);
        }
        if let Some(country) = &self.country {
            set("country", json!(country));
        }
        if let Some(portrait) = &self.portrait {
            let mut photo = json!({ "url": portrait.url.as_str() });
            if let Some(sha256) = &portrait.sha256 {
                photo["sha256"] = json!(sha256);
            }
            set("photo", photo);
        }
        if let Some(birthday) = self.birthday {
            set("birthday", json!(birthday.to_string()));
        }
        if let Some(mail) = self.mail() {
            set("mail", mail);
        }
        let mut entry = json!({ "id": self.id, "_prisoner_card": extension });
        if let Some(page) = &self.page {
            entry["url"] = json!(page.as_str());
        }
        if let Some(feed) = &self.feed {
            entry["feed"] = json!(feed);
        }
        match self.letters {
            Letters::No => {}
            Letters::Until(None) => entry["letters"] = json!({}),
            Letters::Until(Some(last)) => entry["letters"] = json!({ "until": last.to_string() }),
        }
        entry
    }

    fn custody(&self) -> Option<Value> {
        if self.place.is_none() && self.since.is_none() {
            return None;
        }
        // Which kind of custody it is, a list does not say; held is held.
        let mut custody = json!({ "code": if self.since.is_some() { "detained" } else { "unknown" } });
        if let Some(place) = &self.place {
            custody["place"] = by_language(place, |text| json!(text));
        }
        if let Some(since) = self.since {
            custody["since"] = json!(since.to_string());
        }
        Some(custody)
    }

    fn mail(&self) -> Option<Value> {
        if self.languages.is_empty() && self.need.is_none() {
            return None;
        }
        let languages: Vec<&str> = self.languages.iter().map(LanguageTag::as_str).collect();
        let mut mail = json!({ "state": "unknown", "languages": languages });
        if let Some(need) = self.need {
            let mut stated = json!({ "level": need.level.code() });
            if let Some(as_of) = need.as_of {
                stated["as_of"] = json!(as_of.to_string());
            }
            mail["need"] = stated;
        }
        Some(mail)
    }
}

fn read(json: &str, publication: &Publication) -> Result<(Profile, Beside), EntryError> {
    let broken = |error: &dyn std::fmt::Display| EntryError::Broken(error.to_string());
    let item: Item = serde_json::from_str(json).map_err(|error| broken(&error))?;
    let beside = serde_json::from_str(json).map_err(|error| broken(&error))?;
    match Profile::from_wire(item, publication) {
        Ok(profile) => Ok((profile, beside)),
        Err(ProfileError::Withdrawn) => Err(EntryError::Withdrawn),
        Err(ProfileError::Broken(error)) => Err(broken(&error)),
    }
}

fn by_language<T>(localized: &Localized<T>, value: impl Fn(&T) -> Value) -> Value {
    let members = localized.iter().map(|(tag, text)| (tag.to_string(), value(text)));
    Value::Object(members.collect())
}

fn name(name: &PersonName) -> Value {
    match name {
        PersonName::Whole(name) => json!(name),
        PersonName::Parts {
            given,
            patronymic,
            family,
        } => {
            let parts = [
                ("given", Some(given)),
                ("patronymic", patronymic.as_ref()),
                ("family", Some(family)),
            ];
            let said = parts.into_iter().filter_map(|(part, text)| Some((part, text?)));
            let said = said.filter(|(_, text)| !text.is_empty());
            Value::Object(said.map(|(part, text)| (part.to_owned(), json!(text))).collect())
        }
    }
}
