//! The case: charges, sentence, dates and birth from all documents. Where two places contradict each other, neither is
//! taken. The report asks about each sign that no member took.

use serde_json::{Map, Value, json};

use super::citation;
use super::document::Found;
use super::draft::{Put, Readings, texts};
use super::fact::{Charge, Fact, Sentence};
use super::ledger::Ledger;
use super::mail;
use super::recency;
use super::sign::Sign;
use super::words::Language;

/// The facts of the case.
#[derive(Debug, Default)]
pub(super) struct Case {
    pub(super) birth: Option<String>,
    pub(super) charges: Vec<Value>,
    pub(super) sentence: Option<Value>,
    pub(super) events: Vec<Value>,
}

/// The values of the draft, to see whether a member took the fact of a sign.
#[derive(Default)]
struct Taken {
    dates: Vec<String>,
    terms: Vec<String>,
    articles: Vec<String>,
    has_verdict: bool,
}

pub(super) type OfLanguage<'a, T> = (Language, Found<&'a T>);

/// The case, as the documents and the addresses agree on it.
pub(super) fn case(readings: &Readings, births: Vec<Found<String>>, ledger: &mut Ledger) -> Case {
    let mut taken = Taken::default();
    let (mut stated, mut dated, mut closed) = (births, Vec::new(), Vec::new());
    let (mut sentences, mut charges) = (Vec::<OfLanguage<Sentence>>::new(), Vec::<OfLanguage<Charge>>::new());
    for (language, Found { value, place }) in facts(readings) {
        match value {
            Fact::Birth(date) => stated.push(Found::new(date.clone(), place)),
            Fact::Event(code, date) => dated.push((*code, Found::new(date.clone(), place))),
            Fact::Sentence(sentence) => sentences.push((language, Found::new(sentence, place))),
            Fact::Charge(charge) => charges.push((language, Found::new(charge, place))),
            Fact::ClosedHearing => closed.push(place),
        }
    }
    let birth = agreed(&stated, "birth", ledger);
    taken.dates.extend(birth.clone());
    let is_recent = recency::is_recent(&sentences, &dated, readings, ledger);
    let sentences = if is_recent { sentences } else { Vec::new() };
    let sentence = sentence(&sentences, readings, &mut taken, ledger).map(|mut sentence| {
        if !closed.is_empty() {
            sentence["closed_hearing"] = true.into();
        }
        for place in &closed {
            ledger.used(place, "sentence.closed_hearing");
        }
        sentence
    });
    let is_judged = sentence.is_some() || signs(readings).any(|found| found.value.0 == Sign::Verdict);
    let charges = self::charges(charges, readings, is_judged, &mut taken, ledger);
    if sentence.is_some() {
        let days = sentences
            .iter()
            .filter_map(|(_, found)| Some(Found::new(found.value.date.clone()?, found.place.clone())));
        dated.extend(days.map(|day| ("sentenced", day)));
    }
    let events = events(&dated, &mut taken, ledger);
    taken.has_verdict = sentence.is_some();
    ask(readings, &taken, ledger);
    Case {
        birth,
        charges,
        sentence,
        events,
    }
}

pub(super) fn facts(readings: &Readings) -> impl Iterator<Item = OfLanguage<'_, Fact>> {
    readings.iter().flat_map(|(language, reading)| {
        reading
            .facts
            .iter()
            .map(|found| (*language, Found::new(&found.value, found.place.clone())))
    })
}

fn signs(readings: &Readings) -> impl Iterator<Item = &Found<(Sign, String)>> {
    readings.iter().flat_map(|(_, reading)| &reading.signs)
}

/// Asks about each sign whose value no member of the draft has.
fn ask(readings: &Readings, taken: &Taken, ledger: &mut Ledger) {
    for found in signs(readings) {
        let (sign, sentence) = &found.value;
        let is_taken = match sign {
            Sign::Date(Some(date)) => taken.dates.iter().any(|known| known.starts_with(date.as_str())),
            Sign::Article(article) => taken.articles.contains(article),
            Sign::Term(term) => taken.terms.contains(term),
            Sign::Verdict => taken.has_verdict,
            Sign::Prison(number) => mail::is_addressed(readings, number),
            _ => false,
        };
        if !is_taken {
            ledger.doubt(&found.place, sign.question(sentence));
        }
    }
}

/// The value that all agree on. Of partial dates, the most precise, if the others say no more than part of it.
pub(super) fn agreed(found: &[Found<String>], member: &str, ledger: &mut Ledger) -> Option<String> {
    let longest = found.iter().max_by_key(|found| found.value.len())?;
    let agree = |found: &Found<String>| {
        let rest = longest.value.strip_prefix(&found.value);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    if !found.iter().all(agree) {
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

/// The sentence that all documents agree on, if nothing anywhere may be another or a change of it.
fn sentence(
    found: &[OfLanguage<Sentence>],
    readings: &Readings,
    taken: &mut Taken,
    ledger: &mut Ledger,
) -> Option<Value> {
    let (_, first) = found.first()?;
    let places: Vec<_> = found.iter().map(|(_, found)| found.clone()).collect();
    let same = |one: &Option<String>, other: &Option<String>| one.is_none() || other.is_none() || one == other;
    let is_same = |other: &Sentence| {
        let one = first.value;
        (one.kind, &one.term, one.regime) == (other.kind, &other.term, other.regime)
            && same(&one.date, &other.date)
            && one.additional.as_ref().map(|more| (more.0, &more.1))
                == other.additional.as_ref().map(|more| (more.0, &more.1))
    };
    if !places.iter().all(|found| is_same(found.value)) {
        left(&places, "the sentence", ledger);
        return None;
    }
    let terms: Vec<String> = [
        first.value.term.clone(),
        first.value.additional.as_ref().map(|more| more.1.clone()),
    ]
    .into_iter()
    .flatten()
    .collect();
    let may_differ = |found: &Found<(Sign, String)>| match &found.value.0 {
        Sign::Term(term) => !terms.contains(term) && !Sign::is_only_asked_for(&found.value.1),
        Sign::Change | Sign::Void | Sign::OfVerdict => true,
        _ => false,
    };
    if signs(readings).any(may_differ) {
        for found in &places {
            ledger.doubt(&found.place, "another term or a change of the sentence stands in the source, so the sentence is left out; which one holds?");
        }
        return None;
    }
    taken.terms = terms;
    let mut value = Map::new();
    value.put("kind", first.value.kind);
    let mut put = |member: &str, text: Option<Value>| {
        if let Some(text) = text {
            value.insert(member.into(), text);
            for found in &places {
                ledger.used(&found.place, &format!("sentence.{member}"));
            }
        }
    };
    put("term", first.value.term.clone().map(Value::from));
    put("regime", first.value.regime.map(Value::from));
    put(
        "date",
        places
            .iter()
            .find_map(|found| found.value.date.clone())
            .map(Value::from),
    );
    put(
        "court",
        texts(
            found
                .iter()
                .filter_map(|(language, found)| Some((*language, found.value.court.as_deref()?))),
        ),
    );
    let more = first.value.additional.as_ref().map(|(kind, term, _)| {
        let mut more = json!({ "kind": kind, "term": term });
        let labels = found
            .iter()
            .filter_map(|(language, found)| Some((*language, found.value.additional.as_ref()?.2.as_deref()?)));
        if let Some(label) = texts(labels) {
            more["label"] = label;
        }
        json!([more])
    });
    put("additional", more);
    for found in &places {
        ledger.used(&found.place, "sentence.kind");
    }
    taken
        .dates
        .extend(places.iter().filter_map(|found| found.value.date.clone()));
    Some(Value::Object(value))
}

/// The charges of all documents.
fn charges(
    mut found: Vec<OfLanguage<Charge>>,
    readings: &Readings,
    is_judged: bool,
    taken: &mut Taken,
    ledger: &mut Ledger,
) -> Vec<Value> {
    let may_be_gone = |found: &Found<(Sign, String)>| matches!(found.value.0, Sign::Void | Sign::OfCharge);
    if signs(readings).any(may_be_gone) {
        for (_, found) in &found {
            ledger.doubt(
                &found.place,
                "the charge may have been dropped or changed, by what stands elsewhere in the source, so it is left out",
            );
        }
        return Vec::new();
    }
    let mut charges = Vec::new();
    while let Some((_, first)) = found.first() {
        let cited = first.value.cited.clone();
        let article = &cited.provision.article;
        let (same, others): (Vec<_>, Vec<_>) = found
            .into_iter()
            .partition(|(_, found)| found.value.cited.provision.article == *article);
        found = others;
        let without_point = |charge: &Charge| {
            let mut cited = charge.cited.clone();
            cited.provision.point = None;
            cited
        };
        if !same
            .iter()
            .all(|(_, found)| without_point(found.value) == without_point(first_of(&same)))
        {
            let places: Vec<_> = same.into_iter().map(|(_, found)| found).collect();
            left(&places, &format!("the charge under article {article}"), ledger);
            continue;
        }
        let member = format!("charges[{}]", charges.len());
        for (_, found) in &same {
            ledger.used(&found.place, &member);
        }
        let is_convicted = same.iter().any(|(_, found)| found.value.outcome == "convicted");
        let labels = texts(
            same.iter()
                .filter_map(|(language, found)| Some((*language, found.value.label.as_deref()?))),
        );
        let mut provision = cited.provision.clone();
        provision.point = point(&same, ledger);
        let mut value = citation::members(cited.law, &provision, &cited.via);
        if labels.is_none() {
            for (_, found) in &same {
                ledger.doubt(
                    &found.place,
                    format!("the offence under article {article} in words is for you to write: {member}.label"),
                );
            }
        }
        value.put("label", labels);
        value.put("kind", "criminal");
        // A charge that was brought does not tell the outcome.
        let outcome = if is_convicted {
            Some("convicted")
        } else {
            (!is_judged).then_some("charged")
        };
        value.put("outcome", outcome);
        taken.articles.push(article.clone());
        taken.articles.extend(cited.via.iter().map(|via| via.article.clone()));
        charges.push(Value::Object(value));
    }
    charges
}

fn first_of<'a>(found: &[OfLanguage<'a, Charge>]) -> &'a Charge {
    found[0].1.value
}

/// The point, as the law's own alphabet has it: an English text may have turned «д» into "d" or "e".
fn point(found: &[OfLanguage<Charge>], ledger: &mut Ledger) -> Option<String> {
    for (language, found) in found {
        let Some(point) = &found.value.cited.provision.point else {
            continue;
        };
        if *language == Language::Russian {
            return Some(point.clone());
        }
        ledger.doubt(
            &found.place,
            format!("point \"{point}\" is a letter of another alphabet; which letter is it in the law?"),
        );
    }
    None
}

/// The events; of each kind one day, if all places give the same.
fn events(found: &[(&str, Found<String>)], taken: &mut Taken, ledger: &mut Ledger) -> Vec<Value> {
    let mut events: Vec<(String, &str)> = Vec::new();
    for code in ["detained", "charged", "sentenced", "appeal"] {
        let of_kind: Vec<_> = found
            .iter()
            .filter(|(known, _)| *known == code)
            .map(|(_, found)| found.clone())
            .collect();
        if let Some(date) = agreed(&of_kind, &format!("events ({code})"), ledger) {
            events.push((date, code));
        }
    }
    events.sort();
    taken.dates.extend(events.iter().map(|(date, _)| date.clone()));
    events
        .into_iter()
        .map(|(date, code)| json!({ "date": date, "code": code }))
        .collect()
}
