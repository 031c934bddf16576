//! What several places, or several documents, say of the same thing: taken where they agree, left where they do not.

use serde_json::{Map, Value, json};

use super::charge::{Charge, Provision};
use super::document::Found;
use super::event::Event;
use super::ledger::Ledger;
use super::punishment::Punishment;
use super::words::Language;

/// Texts by language, in the order of the documents; `None` where there are none.
pub(super) fn texts<'a>(texts: impl IntoIterator<Item = (Language, &'a str)>) -> Option<Value> {
    let mut object = Map::new();
    for (language, text) in texts {
        object.entry(language.tag()).or_insert_with(|| text.into());
    }
    (!object.is_empty()).then_some(Value::Object(object))
}

/// The value that all agree on. Of partial dates, the most precise, if the others say no more than part of it.
pub(super) fn value(found: &[Found<String>], member: &str, ledger: &mut Ledger) -> Option<String> {
    let longest = found.iter().max_by_key(|found| found.value.len())?;
    let agree = found.iter().all(|found| {
        longest.value == found.value
            || longest
                .value
                .strip_prefix(&found.value)
                .is_some_and(|rest| rest.starts_with('-'))
    });
    if !agree {
        left(found, member, ledger);
        return None;
    }
    for found in found {
        ledger.used(&found.place, member);
    }
    Some(longest.value.clone())
}

/// Notes that places contradict each other.
pub(super) fn left<T>(found: &[Found<T>], member: &str, ledger: &mut Ledger) {
    for found in found {
        ledger.doubt(
            &found.place,
            format!("another place says otherwise, so {member} is left out"),
        );
    }
}

/// The charges of all documents.
pub(super) fn charges(
    mut found: Vec<(Language, Found<Charge>)>,
    is_sentenced: bool,
    ledger: &mut Ledger,
) -> Vec<Value> {
    let mut charges = Vec::new();
    while let Some((_, first)) = found.first() {
        let article = first.value.provision.article.clone();
        let (same, others): (Vec<_>, Vec<_>) = found
            .into_iter()
            .partition(|(_, found)| found.value.provision.article == article);
        found = others;
        let mut all = same.iter().map(|(_, found)| &found.value);
        let Some(charge) = all.next() else { break };
        if !all.all(|other| other.provision == charge.provision && other.via == charge.via) {
            let found: Vec<_> = same.into_iter().map(|(_, found)| found).collect();
            left(&found, &format!("the charge under article {article}"), ledger);
            continue;
        }
        let outcome = ["convicted", "charged"]
            .into_iter()
            .find(|code| same.iter().any(|(_, found)| found.value.outcome == Some(code)))
            // That somebody was charged is not how it ended.
            .filter(|code| !(is_sentenced && *code == "charged"));
        let member = format!("charges[{}]", charges.len());
        for (_, found) in &same {
            ledger.used(&found.place, &member);
        }
        let label = texts(
            same.iter()
                .filter_map(|(language, found)| Some((*language, found.value.label.as_deref()?))),
        );
        charges.push(charge_value(charge, label, outcome));
    }
    charges
}

fn charge_value(charge: &Charge, label: Option<Value>, outcome: Option<&str>) -> Value {
    let mut value = Map::new();
    value.insert("law".into(), charge.law.into());
    provision_members(&charge.provision, &mut value);
    if !charge.via.is_empty() {
        let via = charge.via.iter().map(|provision| {
            let mut value = Map::new();
            provision_members(provision, &mut value);
            Value::Object(value)
        });
        value.insert("via".into(), via.collect());
    }
    value.extend(label.map(|label| ("label".into(), label)));
    value.insert("kind".into(), "criminal".into());
    value.extend(outcome.map(|outcome| ("outcome".into(), outcome.into())));
    Value::Object(value)
}

fn provision_members(provision: &Provision, value: &mut Map<String, Value>) {
    value.insert("article".into(), provision.article.clone().into());
    for (name, part) in [("part", &provision.part), ("point", &provision.point)] {
        value.extend(part.clone().map(|part| (name.into(), part.into())));
    }
}

/// The sentence that all documents agree on.
pub(super) fn punishment(
    found: &[(Language, Found<Punishment>)],
    is_closed: bool,
    ledger: &mut Ledger,
) -> Option<Value> {
    let all = || found.iter().map(|(_, found)| &found.value);
    let places: Vec<_> = found.iter().map(|(_, found)| found.clone()).collect();
    let kind = all().next()?.kind;
    let terms: Vec<_> = all().filter_map(|punishment| punishment.term.as_deref()).collect();
    let regimes: Vec<_> = all().filter_map(|punishment| punishment.regime).collect();
    let dates: Vec<_> = all().filter_map(|punishment| punishment.date.as_deref()).collect();
    let agree = |values: &[&str]| values.windows(2).all(|two| two.first() == two.last());
    if !(all().all(|punishment| punishment.kind == kind) && agree(&terms) && agree(&regimes) && agree(&dates)) {
        left(&places, "the sentence", ledger);
        return None;
    }
    let mut value = Map::new();
    value.insert("kind".into(), kind.into());
    for (name, values) in [("term", &terms), ("regime", &regimes), ("date", &dates)] {
        value.extend(values.first().map(|first| (name.into(), (*first).into())));
    }
    let court = texts(
        found
            .iter()
            .filter_map(|(language, found)| Some((*language, found.value.court.as_deref()?))),
    );
    value.extend(court.map(|court| ("court".into(), court)));
    if is_closed {
        value.insert("closed_hearing".into(), true.into());
    }
    let additional = additional(found);
    if !additional.is_empty() {
        value.insert("additional".into(), additional.into());
    }
    for found in &places {
        for member in found.value.members() {
            ledger.used(&found.place, &format!("sentence.{member}"));
        }
    }
    Some(Value::Object(value))
}

/// What was imposed besides, each once. The words themselves stand in a case of their own ("к 18 месяцам надзора"), so
/// the card finds its own for kind and term.
fn additional(found: &[(Language, Found<Punishment>)]) -> Vec<Value> {
    let mut values = Vec::new();
    for (kind, term) in found.iter().flat_map(|(_, found)| &found.value.additional) {
        let value = json!({ "kind": kind, "term": term });
        if !values.contains(&value) {
            values.push(value);
        }
    }
    values
}

/// The events: of each kind, those dates that every document has which speaks of that kind.
pub(super) fn events(found: &[Vec<Found<Event>>], ledger: &mut Ledger) -> Vec<Value> {
    let mut events: Vec<(String, &str)> = Vec::new();
    for found_here in found {
        for event in found_here {
            let agrees = |others: &Vec<Found<Event>>| {
                let mut same_code = others
                    .iter()
                    .filter(|other| other.value.code == event.value.code)
                    .peekable();
                same_code.peek().is_none() || same_code.any(|other| other.value.date == event.value.date)
            };
            if found.iter().all(agrees) {
                ledger.used(&event.place, &format!("events ({})", event.value.code));
                let event = (event.value.date.clone(), event.value.code);
                if !events.contains(&event) {
                    events.push(event);
                }
            } else {
                ledger.doubt(
                    &event.place,
                    "the other document gives another date, so the event is left out",
                );
            }
        }
    }
    events.sort();
    events
        .into_iter()
        .map(|(date, code)| json!({ "date": date, "code": code }))
        .collect()
}
