//! The draft: one item of a feed, from the documents of one person.

use serde_json::{Map, Value, json};

use super::agreement::{self, texts};
use super::document::Found;
use super::ledger::Ledger;
use super::mail;
use super::person::{self, Name};
use super::reading::{Help, Reading};
use super::words::Language;

/// What the draft has. What the documents do not say, it does not have.
pub(super) fn draft(readings: &[(Language, Reading)], ledger: &mut Ledger) -> Value {
    let mut item = Map::new();
    let Some((language, first)) = readings.first() else {
        return Value::Object(item);
    };
    if let Some((id, name)) = readings.iter().find_map(|(_, reading)| id(reading.name.as_ref()?)) {
        ledger.used(&name.place, "id");
        item.insert("id".into(), id.into());
    }
    item.extend(page(readings, ledger).map(|url| ("url".into(), url)));
    if let Some(title) = &first.title {
        ledger.used(&title.place, "title");
        item.insert("title".into(), title.value.clone().into());
    }
    item.insert("language".into(), language.tag().into());
    item.extend(content(first, ledger).map(|content| ("content_text".into(), content)));
    item.insert("_prisoner_card".into(), card(readings, ledger));
    Value::Object(item)
}

fn card(readings: &[(Language, Reading)], ledger: &mut Ledger) -> Value {
    let mut card = Map::new();
    let mut put = |name: &str, value: Option<Value>| card.extend(value.map(|value| (name.to_owned(), value)));
    put("name", name(readings, ledger));
    put("birth", birth(readings, ledger).map(Value::from));
    put("gender", gender(readings, ledger).map(Value::from));
    let headlines = readings
        .iter()
        .map(|(language, reading)| (*language, reading.headline.iter().collect()));
    put("headline", paragraphs(headlines.collect(), "headline", ledger));
    let summaries = readings
        .iter()
        .map(|(language, reading)| (*language, reading.summary.iter().collect()));
    put("summary", paragraphs(summaries.collect(), "summary", ledger));
    put("recognition", recognition(readings, ledger));
    let letters = mail::letters(readings, ledger);
    put("custody", letters.custody);
    let sentence = sentence(readings, ledger);
    put("charges", charges(readings, ledger));
    put("account", list(readings, |reading| &reading.account, "account", ledger));
    put("sentence", sentence);
    let events: Vec<_> = readings.iter().map(|(_, reading)| reading.events.clone()).collect();
    put("events", some(agreement::events(&events, ledger)));
    put("mail", letters.mail);
    put("help", some(help(readings, ledger)));
    Value::Object(card)
}

fn some(list: Vec<Value>) -> Option<Value> {
    (!list.is_empty()).then_some(Value::Array(list))
}

/// The family name in small Latin letters, or the whole name where its parts are not known.
fn id(name: &Found<Name>) -> Option<(String, &Found<Name>)> {
    let written = match &name.value {
        Name::Whole(whole) => whole,
        Name::Parts { family, .. } => family,
    };
    let id = written.to_lowercase().replace(' ', "-").replace(['’', '\''], "");
    let is_plain = id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    (is_plain && !id.is_empty()).then_some((id, name))
}

/// The page with the whole case: where a document says that more is to be read.
fn page(readings: &[(Language, Reading)], ledger: &mut Ledger) -> Option<Value> {
    let mut ways = readings.iter().flat_map(|(_, reading)| &reading.help);
    let way = ways.find(|help| help.value.kind == "read_more" && help.value.url.is_some())?;
    ledger.used(&way.place, "url");
    way.value.url.clone().map(Value::from)
}

/// The summary for feed readers: the document's own, or the finding, or else the standfirst.
fn content(reading: &Reading, ledger: &mut Ledger) -> Option<Value> {
    let headline: Vec<_> = reading.headline.iter().cloned().collect();
    let source = [&reading.summary, &reading.statement, &headline]
        .into_iter()
        .find(|found| !found.is_empty())?;
    for found in source {
        ledger.used(&found.place, "content_text");
    }
    let texts: Vec<_> = source.iter().map(|found| found.value.as_str()).collect();
    Some(texts.join("\n\n").into())
}

fn name(readings: &[(Language, Reading)], ledger: &mut Ledger) -> Option<Value> {
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
            } => {
                json!({ "given": given, "patronymic": patronymic, "family": family })
            }
        };
        names.insert(language.tag().to_owned(), value);
    }
    (!names.is_empty()).then_some(Value::Object(names))
}

fn birth(readings: &[(Language, Reading)], ledger: &mut Ledger) -> Option<String> {
    let in_addresses = readings
        .iter()
        .flat_map(|(_, reading)| &reading.addresses)
        .filter_map(|address| {
            Some(Found::new(
                person::birth_in_address(&address.value.text)?,
                address.place.clone(),
            ))
        });
    let stated = readings.iter().flat_map(|(_, reading)| reading.births.iter().cloned());
    let found: Vec<_> = stated.chain(in_addresses).collect();
    agreement::value(&found, "birth", ledger)
}

/// What the patronymic's ending says.
fn gender(readings: &[(Language, Reading)], ledger: &mut Ledger) -> Option<String> {
    let said = readings.iter().filter_map(|(_, reading)| {
        let name = reading.name.as_ref()?;
        let Name::Parts { patronymic, .. } = &name.value else {
            return None;
        };
        Some(Found::new(person::gender(patronymic)?.to_owned(), name.place.clone()))
    });
    agreement::value(&said.collect::<Vec<_>>(), "gender", ledger)
}

fn recognition(readings: &[(Language, Reading)], ledger: &mut Ledger) -> Option<Value> {
    let mut value = Map::new();
    let is_found = readings.iter().any(|(_, reading)| !reading.statement.is_empty());
    let mut put = |name: &str, member: Option<Value>| value.extend(member.map(|member| (name.to_owned(), member)));
    let all = |of: fn(&Reading) -> &Vec<Found<String>>| {
        readings
            .iter()
            .map(move |(language, reading)| (*language, of(reading).iter().collect::<Vec<_>>()))
            .collect::<Vec<_>>()
    };
    let by = readings.iter().filter_map(|(language, reading)| {
        let by = reading.by.first()?;
        let is_one = reading.by.iter().all(|other| other.value == by.value);
        if is_one {
            ledger.used(&by.place, &format!("recognition.by.{}", language.tag()));
        } else {
            agreement::left(&reading.by, "recognition.by", ledger);
        }
        is_one.then_some((*language, by.value.as_str()))
    });
    put("by", texts(by.collect::<Vec<_>>()));
    put("status", is_found.then(|| "recognised".into()));
    put(
        "statement",
        paragraphs(all(|reading| &reading.statement), "recognition.statement", ledger),
    );
    put(
        "demand",
        paragraphs(all(|reading| &reading.demand), "recognition.demand", ledger),
    );
    put(
        "reasons",
        list(readings, |reading| &reading.reasons, "recognition.reasons", ledger),
    );
    put(
        "disclaimer",
        paragraphs(all(|reading| &reading.disclaimer), "recognition.disclaimer", ledger),
    );
    (!value.is_empty()).then_some(Value::Object(value))
}

/// Paragraphs of each language as one text.
fn paragraphs(found: Vec<(Language, Vec<&Found<String>>)>, member: &str, ledger: &mut Ledger) -> Option<Value> {
    let joined: Vec<(Language, String)> = found
        .into_iter()
        .map(|(language, found)| {
            for found in &found {
                ledger.used(&found.place, &format!("{member}.{}", language.tag()));
            }
            (
                language,
                found
                    .iter()
                    .map(|found| found.value.as_str())
                    .collect::<Vec<_>>()
                    .join("\n\n"),
            )
        })
        .collect();
    texts(
        joined
            .iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(language, text)| (*language, text.as_str())),
    )
}

/// A list of texts. Paragraphs of two languages are put side by side where there are as many of one as of the other;
/// otherwise nobody knows which belong together, and each language is one text.
fn list(
    readings: &[(Language, Reading)],
    of: fn(&Reading) -> &Vec<Found<String>>,
    member: &str,
    ledger: &mut Ledger,
) -> Option<Value> {
    let found: Vec<_> = readings
        .iter()
        .map(|(language, reading)| (*language, of(reading)))
        .filter(|(_, found)| !found.is_empty())
        .collect();
    let (_, first) = found.first()?;
    if !found.iter().all(|(_, other)| other.len() == first.len()) {
        let all = found
            .into_iter()
            .map(|(language, found)| (language, found.iter().collect()))
            .collect();
        return paragraphs(all, &format!("{member}[0]"), ledger).map(|text| vec![text].into());
    }
    let mut list = Vec::new();
    for index in 0..first.len() {
        let row: Vec<_> = found
            .iter()
            .filter_map(|(language, found)| Some((*language, found.get(index)?)))
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

fn sentence(readings: &[(Language, Reading)], ledger: &mut Ledger) -> Option<Value> {
    let found: Vec<_> = readings
        .iter()
        .flat_map(|(language, reading)| reading.punishments.iter().map(|found| (*language, found.clone())))
        .collect();
    let changes: Vec<_> = readings.iter().flat_map(|(_, reading)| &reading.changes).collect();
    if !changes.is_empty() {
        let places = found.iter().map(|(_, found)| &found.place).chain(changes);
        for place in places {
            ledger.doubt(place, "a court may have changed the sentence, so sentence is left out");
        }
        return None;
    }
    let closed: Vec<_> = readings.iter().flat_map(|(_, reading)| &reading.closed).collect();
    let value = agreement::punishment(&found, !closed.is_empty(), ledger)?;
    for place in closed {
        ledger.used(place, "sentence.closed_hearing");
    }
    Some(value)
}

fn charges(readings: &[(Language, Reading)], ledger: &mut Ledger) -> Option<Value> {
    let is_sentenced = readings
        .iter()
        .any(|(_, reading)| !(reading.punishments.is_empty() && reading.changes.is_empty()));
    let found = readings
        .iter()
        .flat_map(|(language, reading)| reading.charges.iter().map(|found| (*language, found.clone())))
        .collect();
    some(agreement::charges(found, is_sentenced, ledger))
}

/// The ways to help; the only one of its kind in each language, with no two addresses, is one way.
fn help(readings: &[(Language, Reading)], ledger: &mut Ledger) -> Vec<Value> {
    let mut ways: Vec<Vec<(Language, &Found<Help>)>> = Vec::new();
    for (language, reading) in readings {
        for found in &reading.help {
            let is_only = |reading: &Reading| {
                reading
                    .help
                    .iter()
                    .filter(|help| help.value.kind == found.value.kind)
                    .count()
                    == 1
            };
            let agrees = |(_, known): &(Language, &Found<Help>)| {
                let same_url =
                    known.value.url.is_none() || found.value.url.is_none() || known.value.url == found.value.url;
                known.value.kind == found.value.kind && known.value.scope == found.value.scope && same_url
            };
            let is_one_each = readings.iter().all(|(_, reading)| is_only(reading));
            match ways.iter_mut().find(|way| is_one_each && way.iter().all(agrees)) {
                Some(way) => way.push((*language, found)),
                None => ways.push(vec![(*language, found)]),
            }
        }
    }
    let mut values = Vec::new();
    for (index, way) in ways.iter().enumerate() {
        let Some((_, first)) = way.first() else { continue };
        let mut value = Map::new();
        value.insert("kind".into(), first.value.kind.into());
        value.extend(
            texts(
                way.iter()
                    .map(|(language, help)| (*language, help.value.label.as_str())),
            )
            .map(|label| ("label".into(), label)),
        );
        let url = way.iter().find_map(|(_, help)| help.value.url.clone());
        value.extend(url.map(|url| ("url".into(), url.into())));
        value.extend(first.value.scope.map(|scope| ("scope".into(), scope.into())));
        for (_, help) in way {
            ledger.used(&help.place, &format!("help[{index}]"));
        }
        values.push(Value::Object(value));
    }
    values
}
