//! The draft: one item of a feed, from the documents of one person.

use serde_json::{Map, Value, json};

use super::case;
use super::document::Found;
use super::ledger::Ledger;
use super::mail;
use super::person::{self, Name};
use super::reading::{Help, Reading};
use super::words::Language;

/// The reading of each document, with its language.
pub(super) type Readings = [(Language, Reading)];

/// An object whose members are put in one after the other.
pub(super) trait Put {
    /// Puts in a member, unless its value is null.
    fn put(&mut self, name: &str, value: impl Into<Value>);
}

impl Put for Map<String, Value> {
    fn put(&mut self, name: &str, value: impl Into<Value>) {
        let value = value.into();
        if !value.is_null() {
            self.insert(name.to_owned(), value);
        }
    }
}

/// Makes the draft. It lacks the members that the documents do not state.
pub(super) fn draft(readings: &Readings, id: Option<&str>, ledger: &mut Ledger) -> Value {
    let mut item = Map::new();
    let Some((language, first)) = readings.first() else {
        return Value::Object(item);
    };
    let names = readings.iter().filter_map(|(_, reading)| reading.name.as_ref());
    if let Some(id) = id {
        item.put("id", id);
    } else if let Some((id, name)) = names.into_iter().find_map(|name| Some((name.value.id()?, name))) {
        ledger.used(&name.place, "id");
        item.put("id", id);
    }
    item.put("url", page(readings, ledger));
    if let Some(title) = &first.title {
        ledger.used(&title.place, "title");
        item.put("title", title.value.as_str());
    }
    item.put("language", language.tag());
    item.put("content_text", content(first, ledger));
    item.put("_prisoner_card", card(readings, ledger));
    Value::Object(item)
}

fn card(readings: &Readings, ledger: &mut Ledger) -> Value {
    let mut card = Map::new();
    card.put("name", name(readings, ledger));
    let letters = mail::letters(readings, ledger);
    let case = case::case(readings, letters.birth, ledger);
    card.put("birth", case.birth);
    card.put("gender", gender(readings, &letters.recipients, ledger));
    let headlines = readings
        .iter()
        .map(|(language, reading)| (*language, reading.headline.iter().collect()));
    card.put("headline", paragraphs(headlines.collect(), "headline", ledger));
    card.put(
        "summary",
        paragraphs(all(readings, |reading| &reading.summary), "summary", ledger),
    );
    card.put("recognition", recognition(readings, ledger));
    card.put("custody", letters.custody);
    card.put("charges", some(case.charges));
    card.put("account", list(readings, |reading| &reading.account, "account", ledger));
    card.put("sentence", case.sentence);
    card.put("events", some(case.events));
    card.put("mail", letters.mail);
    card.put("help", some(help(readings, ledger)));
    Value::Object(card)
}

pub(super) fn some(list: Vec<Value>) -> Option<Value> {
    (!list.is_empty()).then_some(Value::Array(list))
}

/// Texts by language, in the order of the documents; `None` where there are none.
pub(super) fn texts<'a>(texts: impl IntoIterator<Item = (Language, &'a str)>) -> Option<Value> {
    let mut object = Map::new();
    for (language, text) in texts {
        object.entry(language.tag()).or_insert_with(|| text.into());
    }
    (!object.is_empty()).then_some(Value::Object(object))
}

/// The page with the whole case: the link of a document that says that more is to be read.
fn page(readings: &Readings, ledger: &mut Ledger) -> Option<String> {
    let mut ways = readings.iter().flat_map(|(_, reading)| &reading.help);
    let way = ways.find(|help| help.value.kind == "read_more" && help.value.url.is_some())?;
    ledger.used(&way.place, "url");
    way.value.url.clone()
}

/// The summary for feed readers: the document's own, or the finding, or else the standfirst.
fn content(reading: &Reading, ledger: &mut Ledger) -> Option<String> {
    let headline: Vec<_> = reading.headline.iter().cloned().collect();
    let source = [&reading.summary, &reading.statement, &headline]
        .into_iter()
        .find(|found| !found.is_empty())?;
    for found in source {
        ledger.used(&found.place, "content_text");
    }
    Some(joined(&source.iter().collect::<Vec<_>>()))
}

fn name(readings: &Readings, ledger: &mut Ledger) -> Option<Value> {
    let mut names = Map::new();
    for (language, reading) in readings {
        let Some(name) = &reading.name else { continue };
        ledger.used(&name.place, &format!("name.{}", language.tag()));
        let value = match &name.value {
            Name::Whole(whole) => whole.clone().into(),
            Name::Parts {
                given,
                patronymic,
                family,
            } => json!({ "given": given, "patronymic": patronymic, "family": family }),
        };
        names.insert(language.tag().to_owned(), value);
    }
    (!names.is_empty()).then_some(Value::Object(names))
}

/// The gender by the ending of the patronymic, in the name or on the envelope.
fn gender(readings: &Readings, recipients: &[Found<String>], ledger: &mut Ledger) -> Option<String> {
    let of_words = |text: &str| text.split(' ').find_map(person::gender).map(str::to_owned);
    let in_names = readings.iter().filter_map(|(_, reading)| {
        let name = reading.name.as_ref()?;
        let Name::Parts { patronymic, .. } = &name.value else {
            return None;
        };
        Some(Found::new(of_words(patronymic)?, name.place.clone()))
    });
    let names: Vec<&Name> = readings
        .iter()
        .filter_map(|(_, reading)| Some(&reading.name.as_ref()?.value))
        .collect();
    let on_envelopes = recipients.iter().filter_map(|found| {
        let mut parts = found.value.split([',', '\n']);
        let patronymic = parts.find_map(|part| names.iter().find_map(|name| name.patronymic_on(part.trim())))?;
        Some(Found::new(of_words(&patronymic)?, found.place.clone()))
    });
    case::agreed(&in_names.chain(on_envelopes).collect::<Vec<_>>(), "gender", ledger)
}

fn all(readings: &Readings, of: fn(&Reading) -> &Vec<Found<String>>) -> Vec<(Language, Vec<&Found<String>>)> {
    readings
        .iter()
        .map(|(language, reading)| (*language, of(reading).iter().collect()))
        .collect()
}

fn recognition(readings: &Readings, ledger: &mut Ledger) -> Option<Value> {
    let mut value = Map::new();
    let is_found = readings.iter().any(|(_, reading)| !reading.statement.is_empty());
    let by = readings.iter().filter_map(|(language, reading)| {
        let by = reading.by.first()?;
        let is_one = reading.by.iter().all(|other| other.value == by.value);
        if is_one {
            ledger.used(&by.place, &format!("recognition.by.{}", language.tag()));
        } else {
            case::left(&reading.by, "recognition.by", ledger);
        }
        is_one.then_some((*language, by.value.as_str()))
    });
    value.put("by", texts(by.collect::<Vec<_>>()));
    value.put("status", is_found.then_some("recognised"));
    let statement = all(readings, |reading| &reading.statement);
    value.put("statement", paragraphs(statement, "recognition.statement", ledger));
    value.put(
        "demand",
        paragraphs(all(readings, |reading| &reading.demand), "recognition.demand", ledger),
    );
    value.put(
        "reasons",
        list(readings, |reading| &reading.reasons, "recognition.reasons", ledger),
    );
    let disclaimer = all(readings, |reading| &reading.disclaimer);
    value.put("disclaimer", paragraphs(disclaimer, "recognition.disclaimer", ledger));
    (!value.is_empty()).then_some(Value::Object(value))
}

/// Sentences as one text; those that do not follow each other on a line are paragraphs.
fn joined(found: &[&Found<String>]) -> String {
    let mut text = String::new();
    let mut before: Option<&Found<String>> = None;
    for found in found {
        let is_beside = before.is_some_and(|before| {
            let ends = before.place.span.as_ref().map(|span| span.end + 1);
            before.place.lines == found.place.lines && ends == found.place.span.as_ref().map(|span| span.start)
        });
        text.push_str(match before {
            None => "",
            Some(_) if is_beside => " ",
            Some(_) => "\n\n",
        });
        text.push_str(&found.value);
        before = Some(found);
    }
    text
}

/// Paragraphs of each language as one text.
fn paragraphs(found: Vec<(Language, Vec<&Found<String>>)>, member: &str, ledger: &mut Ledger) -> Option<Value> {
    let mut texts_by: Vec<(Language, String)> = Vec::new();
    for (language, found) in found.into_iter().filter(|(_, found)| !found.is_empty()) {
        for found in &found {
            ledger.used(&found.place, &format!("{member}.{}", language.tag()));
        }
        texts_by.push((language, joined(&found)));
    }
    texts(texts_by.iter().map(|(language, text)| (*language, text.as_str())))
}

/// A list of texts. Paragraphs of two languages are put side by side where there are as many of one as of the other;
/// otherwise the pairs are unknown, and each language is one text.
fn list(
    readings: &Readings,
    of: fn(&Reading) -> &Vec<Found<String>>,
    member: &str,
    ledger: &mut Ledger,
) -> Option<Value> {
    let found: Vec<_> = all(readings, of)
        .into_iter()
        .filter(|(_, found)| !found.is_empty())
        .collect();
    let (_, first) = found.first()?;
    let length = first.len();
    if !found.iter().all(|(_, other)| other.len() == length) {
        return paragraphs(found, &format!("{member}[0]"), ledger).map(|text| vec![text].into());
    }
    let mut list = Vec::new();
    for index in 0..length {
        let row: Vec<_> = found
            .iter()
            .filter_map(|(language, found)| Some((*language, *found.get(index)?)))
            .collect();
        for (language, found) in &row {
            ledger.used(&found.place, &format!("{member}[{index}].{}", language.tag()));
        }
        list.extend(texts(
            row.iter().map(|(language, found)| (*language, found.value.as_str())),
        ));
    }
    some(list)
}

/// The ways to help; the only one of its kind in each language, with no two addresses, is one way.
fn help(readings: &Readings, ledger: &mut Ledger) -> Vec<Value> {
    let is_one_each = |kind: &str| {
        readings
            .iter()
            .all(|(_, reading)| reading.help.iter().filter(|help| help.value.kind == kind).count() == 1)
    };
    let mut ways: Vec<Vec<(Language, &Found<Help>)>> = Vec::new();
    for (language, reading) in readings {
        for found in &reading.help {
            let agrees = |(_, known): &(Language, &Found<Help>)| {
                let same_url =
                    known.value.url.is_none() || found.value.url.is_none() || known.value.url == found.value.url;
                known.value.kind == found.value.kind && known.value.scope == found.value.scope && same_url
            };
            let is_one = is_one_each(found.value.kind);
            match ways.iter_mut().find(|way| is_one && way.iter().all(agrees)) {
                Some(way) => way.push((*language, found)),
                None => ways.push(vec![(*language, found)]),
            }
        }
    }
    let mut values = Vec::new();
    for (index, way) in ways.iter().enumerate() {
        let Some((_, first)) = way.first() else { continue };
        let mut value = Map::new();
        value.put("kind", first.value.kind);
        let label = texts(
            way.iter()
                .map(|(language, help)| (*language, help.value.label.as_str())),
        );
        value.put("label", label);
        value.put("url", way.iter().find_map(|(_, help)| help.value.url.clone()));
        value.put("scope", first.value.scope);
        for (_, help) in way {
            ledger.used(&help.place, &format!("help[{index}]"));
        }
        values.push(Value::Object(value));
    }
    values
}
