//! An item as the site shows it: a person to show, or one whose profile was withdrawn.

use prisoner_card_format::correspondence::{Withheld, may_write};
use prisoner_card_format::wire::Item;
use prisoner_card_format::{LanguageTag, Localized, Profile, ProfileError, Publication, Text};
use serde_json::value::RawValue;

/// An item of the feed.
pub struct Person {
    /// The item's `id`.
    pub id: String,
    /// The content of the pages.
    pub state: State,
}

/// The content of a person's pages.
pub enum State {
    /// A card.
    Shown(Box<Profile>),
    /// The statement that the publisher withdrew the profile, and nothing else.
    Withdrawn,
}

impl Person {
    /// Reads an item.
    ///
    /// # Errors
    ///
    /// The error in it, beginning with its place in it.
    pub fn read(item: &RawValue, publication: &Publication) -> Result<Self, String> {
        let item: Item = serde_json::from_str(item.get()).map_err(|error| error.to_string())?;
        let id = item.id.clone().filter(|id| !id.is_empty());
        let id = id.ok_or("/id is missing: give the item an id that stays the same")?;
        let state = match Profile::from_wire(item, publication) {
            Ok(profile) => State::Shown(Box::new(profile)),
            Err(ProfileError::Withdrawn) => State::Withdrawn,
            Err(ProfileError::Broken(error)) => return Err(error.to_string()),
        };
        Ok(Self { id, state })
    }

    /// The profile, where there is one to show.
    pub fn profile(&self) -> Option<&Profile> {
        match &self.state {
            State::Shown(profile) => Some(profile),
            State::Withdrawn => None,
        }
    }
}

/// The languages that a part of a profile is written in, the feed's own first, English next. The language of the
/// envelope does not count: it is for the post.
pub fn languages(profile: &Profile, publication: &Publication) -> Vec<LanguageTag> {
    let mut languages = Languages::default();
    languages.add(&profile.name);
    let recognition = &profile.recognition;
    languages.texts([&recognition.by]);
    languages.texts([&profile.headline, &profile.summary].into_iter().flatten());
    languages.texts(
        [&recognition.statement, &recognition.demand, &recognition.disclaimer]
            .into_iter()
            .flatten(),
    );
    languages.texts(recognition.reasons.iter().chain(&profile.account));
    languages.texts(profile.photo.iter().filter_map(|photo| photo.alt.as_ref()));
    languages.texts(profile.custody.iter().filter_map(|custody| custody.place.as_ref()));
    languages.texts(profile.charges.iter().map(|charge| &charge.label));
    if let Some(sentence) = &profile.sentence {
        languages.texts(&sentence.court);
        languages.texts(
            sentence
                .additional
                .iter()
                .filter_map(|additional| additional.label.as_ref()),
        );
    }
    languages.texts(profile.events.iter().filter_map(|event| event.label.as_ref()));
    languages.texts(profile.help.iter().map(|help| &help.label));
    languages.texts(profile.help.iter().flat_map(|help| &help.risk).map(|risk| &risk.note));
    languages.texts(profile.sources.iter().map(|source| &source.label));
    languages.of_mail(profile, publication);
    languages.in_order(&publication.language)
}

#[derive(Default)]
struct Languages(Vec<LanguageTag>);

impl Languages {
    fn add<T>(&mut self, localized: &Localized<T>) {
        for (tag, _) in localized.iter() {
            if !self.0.contains(tag) {
                self.0.push(tag.clone());
            }
        }
    }

    fn texts<'a>(&mut self, texts: impl IntoIterator<Item = &'a Text>) {
        for text in texts {
            self.add(text);
        }
    }

    /// Of the parts of mail that the card shows.
    fn of_mail(&mut self, profile: &Profile, publication: &Publication) {
        let Some(mail) = &profile.mail else { return };
        let address = may_write(profile, publication);
        self.texts(&mail.note);
        if !matches!(address, Ok(_) | Err(Withheld::NoAddress)) {
            return;
        }
        self.texts(&mail.rules);
        if let Some(reading) = address.ok().and_then(|address| address.reading.as_ref()) {
            self.add(reading);
        }
        for channel in &mail.channels {
            self.texts([&channel.name]);
            self.texts([&channel.payment, &channel.note].into_iter().flatten());
        }
    }

    fn in_order(self, feed_language: &LanguageTag) -> Vec<LanguageTag> {
        let mut languages = self.0;
        languages.sort_by_key(|tag| (tag != feed_language, tag.as_str() != "en", tag.to_string()));
        languages
    }
}
