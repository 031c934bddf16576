//! A feed's JSON against the format's reading of it.

use prisoner_card_format::codes::{
    AddressPurpose, Certainty, ChargeOutcome, Cost, CustodyCode, DesignationKind, HelpScope, RecognitionStatus, Regime,
    SentenceKind, Stage,
};
use prisoner_card_format::correspondence::{
    Address, CopyText, Mail, OtherAddress, Withheld, may_write, other_addresses,
};
use prisoner_card_format::{
    Instant, LanguageTag, Localized, PartialDate, PersonName, Profile, Publication, WebUrl, clean,
};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

type Outcome = Result<(), TestCaseError>;

/// A part of a feed, with what is read of it.
struct Part<'a, T> {
    /// The members that lead to it.
    path: String,
    json: &'a Value,
    /// `None` where the reading has no such part.
    read: Option<&'a T>,
    language: &'a LanguageTag,
}

impl<'a, T> Part<'a, T> {
    fn new(json: &'a Value, read: &'a T, language: &'a LanguageTag) -> Self {
        Self {
            path: String::new(),
            json,
            read: Some(read),
            language,
        }
    }

    fn part<U>(&self, name: &str, read: impl FnOnce(&'a T) -> Option<&'a U>) -> Part<'a, U> {
        Part {
            path: format!("{}.{name}", self.path),
            json: &self.json[name],
            read: self.read.and_then(read),
            language: self.language,
        }
    }

    /// A value that stands for what is read of it.
    fn same<V: Into<Value>>(&self, name: &str, read: impl FnOnce(&'a T) -> V) -> Outcome {
        let read = self.read.map_or(Value::Null, |part| read(part).into());
        prop_assert_eq!(&self.json[name], &read, "{}.{}", self.path, name);
        Ok(())
    }

    /// A code that has a value also where none is stated.
    fn same_if_stated(&self, name: &str, read: impl FnOnce(&'a T) -> &'static str) -> Outcome {
        if self.json[name].is_null() {
            return Ok(());
        }
        self.same(name, read)
    }

    /// A value of which only one thing is compared.
    fn is(&self, name: &str, stated: impl FnOnce(&Value) -> bool, read: impl FnOnce(&'a T) -> bool) -> Outcome {
        let (stated, read) = (stated(&self.json[name]), self.read.is_some_and(read));
        prop_assert_eq!(stated, read, "{}.{}", self.path, name);
        Ok(())
    }

    fn each_text(&self, name: &str, read: impl FnOnce(&'a T) -> &'a Vec<Localized<String>>) -> Outcome {
        self.list(name, read)?.iter().try_for_each(Part::localized)
    }

    fn texts(&self, name: &str, read: impl FnOnce(&'a T) -> Option<&'a Localized<String>>) -> Outcome {
        self.part(name, read).localized()
    }

    fn languages(&self, name: &str, read: impl FnOnce(&'a T) -> &'a Vec<LanguageTag>) -> Outcome {
        for tag in self.list(name, read)? {
            let stated = tag.json.as_str().map(usual);
            prop_assert_eq!(stated.as_deref(), tag.read.map(LanguageTag::as_str), "{}", tag.path);
        }
        Ok(())
    }

    /// Texts by language; `own` is the language of a text that names none, where one may.
    fn by_language<'t>(
        &self,
        read: impl Iterator<Item = (&'t LanguageTag, &'t str)>,
        own: Option<&LanguageTag>,
    ) -> Outcome {
        let stated = match (self.json, own) {
            (Value::String(text), Some(own)) => Map::from_iter([(own.as_str().to_owned(), json!(text))]),
            (Value::Object(texts), _) => texts.clone(),
            (Value::Null, _) => Map::new(),
            (other, _) => Map::from_iter([("kind".to_owned(), other.clone())]),
        };
        let stated: Map<String, Value> = stated
            .into_iter()
            .map(|(tag, text)| (usual(&tag), json!(text.as_str().map(|text| text.replace("\r\n", "\n")))))
            .collect();
        let read: Map<String, Value> = read.map(|(tag, text)| (tag.as_str().to_owned(), text.into())).collect();
        prop_assert_eq!(stated, read, "{}", self.path);
        Ok(())
    }

    /// A string without a language. One in which nothing can be seen may be left out.
    fn plain(&self, name: &str, read: impl FnOnce(&'a T) -> Option<&'a String>) -> Outcome {
        let Part { path, json, read, .. } = self.part(name, read);
        if read.is_none() && json.as_str().is_some_and(|text| clean(text).is_empty()) {
            return Ok(());
        }
        let stated = json.as_str().map(|text| json!(text.replace("\r\n", "\n")));
        prop_assert_eq!(stated.unwrap_or(json.clone()), json!(read), "{}", path);
        Ok(())
    }

    /// The parts of a list, of which as many are read as there are.
    fn list<U>(&self, name: &str, read: impl FnOnce(&'a T) -> &'a Vec<U>) -> Result<Vec<Part<'a, U>>, TestCaseError> {
        let Part { path, json, read, .. } = self.part(name, |part| Some(read(part)));
        let stated = json.as_array().map_or(&[][..], Vec::as_slice);
        let read = read.map_or(&[][..], Vec::as_slice);
        prop_assert_eq!(stated.len(), read.len(), "{} {}", path, json);
        let parts = stated.iter().zip(read).map(|(json, read)| Part {
            path: path.clone(),
            ..Part::new(json, read, self.language)
        });
        Ok(parts.collect())
    }
}

impl Part<'_, Localized<String>> {
    /// Text in the feed's language or by language. A card has line feeds alone for line breaks.
    fn localized(&self) -> Outcome {
        let read = self.read.into_iter().flat_map(Localized::iter);
        self.by_language(read.map(|(tag, text)| (tag, text.as_str())), Some(self.language))
    }
}

impl Part<'_, Localized<CopyText>> {
    /// Addresses by language, which stand as they are.
    fn addresses(&self) -> Outcome {
        let read = self.read.into_iter().flat_map(Localized::iter);
        self.by_language(read.map(|(tag, text)| (tag, text.as_str())), None)
    }
}

/// The feed's own members.
pub(crate) fn head(feed: &Value, publication: &Publication) -> Outcome {
    let language = &publication.language;
    let head = Part::new(feed, publication, language);
    head.plain("title", |head| Some(&head.title))?;
    if !feed["language"].is_null() {
        let stated = feed["language"].as_str().map(usual);
        prop_assert_eq!(stated.as_deref(), Some(language.as_str()));
    }
    head.same("home_page_url", |head| url(head.home_page.as_ref()))?;
    let card = &feed["_prisoner_card"];
    let publisher = Part::new(&card["publisher"], &publication.publisher, language);
    publisher.texts("name", |publisher| Some(&publisher.name))?;
    publisher.same("url", |publisher| url(publisher.url.as_ref()))?;
    for designation in publisher.list("designations", |publisher| &publisher.designations)? {
        designation.plain("jurisdiction", |designation| Some(&designation.jurisdiction))?;
        designation.same("kind", |designation| designation.kind.map(DesignationKind::code))?;
        designation.same("as_of", |designation| shown(designation.as_of))?;
    }
    Part::new(card, publication, language).plain("id", |publication| publication.id.as_ref())?;
    let fallback = publication.fallback.iter().map(|(tag, stand_ins)| {
        let stand_ins: Vec<_> = stand_ins.iter().map(LanguageTag::as_str).collect();
        (tag.as_str().to_owned(), json!(stand_ins))
    });
    let stated = card["fallback"].as_object().cloned().unwrap_or_default();
    let stated = stated.into_iter().map(|(tag, stand_ins)| {
        let stand_ins = stand_ins.as_array().into_iter().flatten().filter_map(Value::as_str);
        (usual(&tag), json!(stand_ins.map(usual).collect::<Vec<_>>()))
    });
    prop_assert_eq!(
        stated.collect::<Map<_, _>>(),
        fallback.collect::<Map<_, _>>(),
        "fallback"
    );
    prop_assert!(card["issued"].is_string());
    prop_assert_eq!(card["valid_until"].is_string(), publication.valid_until.is_some());
    prop_assert_eq!(
        card["sequence"].as_f64(),
        publication
            .sequence
            .map(|number| f64::from(u32::try_from(number).unwrap_or(0)))
    );
    Ok(())
}

/// A person's members.
pub(crate) fn person(item: &Value, profile: &Profile, publication: &Publication) -> Outcome {
    let language = &publication.language;
    let card = Part::new(&item["_prisoner_card"], profile, language);
    let item = Part::new(item, profile, language);
    item.same("id", |profile| profile.id.as_str())?;
    item.same("url", |profile| url(profile.page.as_ref()))?;
    let changed = ["date_modified", "date_published"].map(|name| item.json[name].as_str().and_then(Instant::parse));
    let changed = changed.into_iter().flatten().next().map(Instant::date);
    prop_assert_eq!(changed, profile.updated, "date_modified");
    names(&card.json["name"], &profile.name, language)?;
    card.same("birth", |profile| shown(profile.birth))?;
    card.same("birthday", |profile| {
        profile.birthday.map(|day| format!("--{:02}-{:02}", day.month, day.day))
    })?;
    card.plain("country", |profile| profile.country.as_ref())?;
    card.texts("occupation", |profile| profile.occupation.as_ref())?;
    card.texts("case_group", |profile| profile.case_group.as_ref())?;
    card.each_text("interests", |profile| &profile.interests)?;
    card.languages("reads", |profile| &profile.reads)?;
    card.same_if_stated("gender", |profile| profile.gender.code())?;
    card.texts("headline", |profile| profile.headline.as_ref())?;
    card.texts("summary", |profile| profile.summary.as_ref())?;
    let photo = card.part("photo", |profile| profile.photo.as_ref());
    photo.same("url", |photo| photo.url.as_str())?;
    photo.texts("alt", |photo| photo.alt.as_ref())?;
    photo.plain("credit", |photo| photo.credit.as_ref())?;
    photo.plain("licence", |photo| photo.licence.as_ref())?;
    photo.is("sha256", Value::is_string, |photo| photo.sha256.is_some())?;
    recognition(&card)?;
    for finding in card.list("also_recognised_by", |profile| &profile.also_recognised_by)? {
        finding.texts("by", |finding| Some(&finding.by))?;
        finding.same("status", |finding| finding.status.map(RecognitionStatus::code))?;
        finding.same("date", |finding| shown(finding.date))?;
        finding.same("url", |finding| url(finding.url.as_ref()))?;
    }
    card.same("stage", |profile| profile.stage.map(Stage::code))?;
    let custody = card.part("custody", |profile| profile.custody.as_ref());
    custody.same("code", |custody| custody.code.map(CustodyCode::code))?;
    custody.same("certainty", |custody| custody.certainty.map(Certainty::code))?;
    custody.texts("place", |custody| custody.place.as_ref())?;
    custody.same("since", |custody| shown(custody.since))?;
    charges(&card)?;
    card.each_text("account", |profile| &profile.account)?;
    sentence(&card)?;
    events(&card.json["events"], profile, language)?;
    let release = card.part("release", |profile| Some(&profile.release));
    release.same("expected", |release| shown(release.expected))?;
    release.same("actual", |release| shown(release.actual))?;
    mail(&card, profile, publication)?;
    help(&card)?;
    for source in card.list("sources", |profile| &profile.sources)? {
        source.texts("label", |source| Some(&source.label))?;
        source.same("url", |source| url(source.url.as_ref()))?;
    }
    Ok(())
}

fn recognition(card: &Part<'_, Profile>) -> Outcome {
    let recognition = card.part("recognition", |profile| Some(&profile.recognition));
    recognition.texts("by", |recognition| Some(&recognition.by))?;
    recognition.same("status", |recognition| recognition.status.map(RecognitionStatus::code))?;
    recognition.same("date", |recognition| shown(recognition.date))?;
    recognition.texts("statement", |recognition| recognition.statement.as_ref())?;
    recognition.texts("demand", |recognition| recognition.demand.as_ref())?;
    recognition.each_text("reasons", |recognition| &recognition.reasons)?;
    recognition.texts("disclaimer", |recognition| recognition.disclaimer.as_ref())?;
    recognition.same("url", |recognition| url(recognition.url.as_ref()))
}

fn charges(card: &Part<'_, Profile>) -> Outcome {
    for charge in card.list("charges", |profile| &profile.charges)? {
        charge.plain("law", |charge| Some(&charge.law))?;
        charge.texts("law_label", |charge| charge.law_label.as_ref())?;
        charge.plain("section", |charge| charge.section.as_ref())?;
        charge.plain("article", |charge| charge.article.as_ref())?;
        charge.plain("part", |charge| charge.part.as_ref())?;
        charge.plain("point", |charge| charge.point.as_ref())?;
        for via in charge.list("via", |charge| &charge.via)? {
            via.plain("article", |via| Some(&via.article))?;
            via.plain("part", |via| via.part.as_ref())?;
        }
        charge.texts("label", |charge| Some(&charge.label))?;
        charge.same_if_stated("kind", |charge| charge.kind.code())?;
        charge.same("outcome", |charge| charge.outcome.map(ChargeOutcome::code))?;
    }
    Ok(())
}

fn sentence(card: &Part<'_, Profile>) -> Outcome {
    let sentence = card.part("sentence", |profile| profile.sentence.as_ref());
    sentence.same("kind", |sentence| sentence.kind.map(SentenceKind::code))?;
    sentence.texts("label", |sentence| sentence.label.as_ref())?;
    sentence.is("term", Value::is_string, |sentence| sentence.term.is_some())?;
    sentence.same("regime", |sentence| sentence.regime.map(Regime::code))?;
    sentence.same("date", |sentence| shown(sentence.date))?;
    sentence.texts("court", |sentence| sentence.court.as_ref())?;
    sentence.is("in_absentia", |json| *json == true, |sentence| sentence.in_absentia)?;
    sentence.is(
        "closed_hearing",
        |json| *json == true,
        |sentence| sentence.closed_hearing,
    )?;
    for additional in sentence.list("additional", |sentence| &sentence.additional)? {
        additional.same("kind", |additional| additional.kind.map(SentenceKind::code))?;
        additional.is("term", Value::is_string, |additional| additional.term.is_some())?;
        additional.texts("label", |additional| additional.label.as_ref())?;
    }
    Ok(())
}

/// The profile has them in the order of their dates.
fn events(json: &Value, profile: &Profile, language: &LanguageTag) -> Outcome {
    let stated = json.as_array().cloned().unwrap_or_default();
    prop_assert_eq!(stated.len(), profile.events.len(), "events");
    for json in &stated {
        let is_there = profile.events.iter().any(|event| {
            let event = Part::new(json, event, language);
            event.same("date", |event| event.date.to_string()).is_ok()
                && event.same("code", |event| event.code.code()).is_ok()
                && event.texts("label", |event| event.label.as_ref()).is_ok()
        });
        prop_assert!(is_there, "the event {json} is lost");
    }
    Ok(())
}

fn mail(card: &Part<'_, Profile>, profile: &Profile, publication: &Publication) -> Outcome {
    let mail = card.part("mail", |profile| profile.mail.as_ref());
    if mail.read.is_none() {
        prop_assert!(mail.json.is_null(), "mail");
        return Ok(());
    }
    let need = mail.part("need", |mail| mail.need.as_ref());
    need.same("level", |need| need.level.code())?;
    need.same("as_of", |need| shown(need.as_of))?;
    match may_write(profile, publication) {
        Ok(address) => letters(&mail, Some(address), profile, publication),
        Err(Withheld::NoAddress) => letters(&mail, None, profile, publication),
        Err(_) => {
            mail.texts("note", |mail| mail.note.as_ref())?;
            prop_assert!(
                mail.json["address"].is_null() && mail.json["channels"].is_null(),
                "an address is not shown"
            );
            Ok(())
        }
    }
}

fn letters<'a>(
    mail: &Part<'a, Mail>,
    letters: Option<&'a Address>,
    profile: &'a Profile,
    publication: &'a Publication,
) -> Outcome {
    mail.same("state", |_| "open")?;
    mail.languages("languages", |mail| &mail.languages)?;
    mail.texts("note", |mail| mail.note.as_ref())?;
    mail.each_text("rules", |mail| &mail.rules)?;
    let letters = mail.part("address", |_| letters);
    address(&letters)?;
    letters.plain("number", |address| address.number.as_ref())?;
    letters.texts("recipient", |address| address.recipient.as_ref())?;
    let others = &mail.json["other_addresses"];
    let stated = others.as_array().map_or(0, Vec::len);
    prop_assert_eq!(stated, other_addresses(profile, publication).count(), "other_addresses");
    for (index, other) in other_addresses(profile, publication) {
        let Ok(other) = other else {
            return Err(TestCaseError::fail(format!("{other:?}")));
        };
        let other: Part<'_, OtherAddress> = Part::new(&others[index], other, mail.language);
        other.same("purpose", |other| other.purpose.map(AddressPurpose::code))?;
        other.texts("label", |other| other.label.as_ref())?;
        address(&Part::new(other.json, &other.read.unwrap().address, mail.language))?;
    }
    for channel in mail.list("channels", |mail| &mail.channels)? {
        channel.texts("name", |channel| Some(&channel.name))?;
        channel.same("url", |channel| url(channel.url.as_ref()))?;
        channel.same("cost", |channel| channel.cost.map(Cost::code))?;
        channel.texts("payment", |channel| channel.payment.as_ref())?;
        channel.texts("note", |channel| channel.note.as_ref())?;
        channel.same("limit", |channel| channel.limit)?;
    }
    Ok(())
}

/// The members that every address has.
fn address(address: &Part<'_, Address>) -> Outcome {
    address
        .part("envelope", |address| Some(&address.envelope))
        .addresses()?;
    address
        .part("reading", |address| address.reading.as_ref())
        .addresses()?;
    address.same_if_stated("certainty", |address| address.certainty.code())?;
    address.same("verified_on", |address| shown(address.verified_on))?;
    address.same("review_by", |address| shown(address.review_by))
}

fn help(card: &Part<'_, Profile>) -> Outcome {
    for help in card.list("help", |profile| &profile.help)? {
        help.same_if_stated("kind", |help| help.kind.code())?;
        help.texts("label", |help| Some(&help.label))?;
        help.same("url", |help| url(help.url.as_ref()))?;
        help.same("scope", |help| help.scope.map(HelpScope::code))?;
        for risk in help.list("risk", |help| &help.risk)? {
            risk.plain("jurisdiction", |risk| Some(&risk.jurisdiction))?;
            risk.texts("note", |risk| Some(&risk.note))?;
            risk.same("as_of", |risk| shown(risk.as_of))?;
        }
    }
    Ok(())
}

fn names(json: &Value, names: &Localized<PersonName>, language: &LanguageTag) -> Outcome {
    let read = names.iter().map(|(tag, name)| {
        let name = match name {
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
                let stated = parts
                    .into_iter()
                    .filter_map(|(part, name)| Some((part.to_owned(), json!(name?))));
                Value::Object(stated.filter(|(_, name)| name != "").collect())
            }
        };
        (tag.as_str().to_owned(), name)
    });
    let read: Map<String, Value> = read.collect();
    let stated = match json {
        Value::String(name) => Map::from_iter([(language.as_str().to_owned(), json!(name))]),
        Value::Object(names) => names
            .clone()
            .into_iter()
            .map(|(tag, name)| (usual(&tag), without_own(name)))
            .collect(),
        _ => Map::new(),
    };
    prop_assert_eq!(stated, read, "name");
    Ok(())
}

/// A name's parts, without members that are none, and without those that somebody with one name leaves empty.
fn without_own(name: Value) -> Value {
    match name {
        Value::Object(mut parts) => {
            parts.retain(|part, name| ["given", "patronymic", "family"].contains(&part.as_str()) && name != "");
            Value::Object(parts)
        }
        whole => whole,
    }
}

fn url(url: Option<&WebUrl>) -> Option<&str> {
    url.map(WebUrl::as_str)
}

fn shown(date: Option<PartialDate>) -> Option<String> {
    date.map(|date| date.to_string())
}

/// A language tag in its usual case; the others mean the same.
fn usual(tag: &str) -> String {
    LanguageTag::parse(tag).map_or_else(|| tag.to_owned(), |tag| tag.as_str().to_owned())
}
