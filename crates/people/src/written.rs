//! An entry as `build` writes it into a list.

use prisoner_card_format::{LanguageTag, Localized, PersonName};
use serde_json::{Map, Value, json};

use crate::{Entry, Letters};

impl Entry {
    /// The entry as a list has it: an item with these members alone. It has no address.
    pub fn to_json(&self) -> Value {
        let mut extension = Map::new();
        let mut set = |name: &str, value: Value| extension.insert(name.to_owned(), value);
        set("name", by_language(&self.name, name));
        if let Some(line) = &self.line {
            set("headline", by_language(line, |text| json!(text)));
        }
        if let Some(status) = self.recognition {
            // A card needs to know the organisation; a list does not state it.
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
        // A list does not state the kind of custody; held is held.
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
