//! Letters: the address, if it is the person's and every document agrees on it; whether one can write is never decided.

use serde_json::{Map, Value, json};

use super::address::{self, Address};
use super::case;
use super::channel::{self, Channel};
use super::document::{Found, Place};
use super::draft::{Put, Readings, some, texts};
use super::fact::Fact;
use super::ledger::Ledger;
use super::person::{self, Name};
use super::reading::Reading;
use super::sign::Sign;
use super::words::Language;

/// The members about letters, from all documents.
pub(super) struct Letters {
    pub(super) mail: Value,
    pub(super) custody: Option<Value>,
    /// The dates of birth in the addresses to the person.
    pub(super) birth: Vec<Found<String>>,
    /// The addresses that were taken; their recipients tell the gender.
    pub(super) recipients: Vec<Found<String>>,
}

/// Puts together the members about letters from all documents.
pub(super) fn letters(readings: &Readings, ledger: &mut Ledger) -> Letters {
    let (taken, theirs) = addresses(readings, ledger);
    for place in readings.iter().flat_map(|(_, reading)| &reading.invitations) {
        ledger.used(place, "mail.state (one can write)");
    }
    let mut mail = Map::new();
    mail.put("state", "unknown");
    let russian_only = || readings.iter().flat_map(|(_, reading)| &reading.russian_only);
    if russian_only().next().is_some() {
        mail.put("languages", vec!["ru"]);
        for found in russian_only() {
            ledger.used(&found.place, "mail.languages");
        }
    }
    mail.put("note", note(readings, ledger));
    let certainty = certainty(readings, &taken, ledger);
    let custody = taken
        .iter()
        .find_map(|found| Some((address::custody(&found.value.text)?, &found.place)));
    let mut is_sure = |code: &str| {
        let said = readings.iter().flat_map(|(_, reading)| &reading.presumed);
        let otherwise: Vec<_> = said
            .filter(|found| address::place_in_words(&found.value).is_some_and(|said| said != code))
            .collect();
        for found in &otherwise {
            ledger.doubt(
                &found.place,
                "it names another kind of prison than the address, so custody is left out",
            );
        }
        otherwise.is_empty() && against(readings).next().is_none()
    };
    let custody = custody.filter(|(code, _)| is_sure(code)).map(|(code, place)| {
        ledger.used(place, "custody.code");
        json!({ "code": code, "certainty": certainty })
    });
    if !taken.is_empty() {
        mail.put("address", address_value(&taken, certainty));
    }
    mail.put("channels", some(channels(readings, ledger)));
    Letters {
        mail: Value::Object(mail),
        custody,
        birth: theirs
            .iter()
            .filter_map(|found| Some(Found::new(found.value.birth()?, found.place.clone())))
            .collect(),
        recipients: taken
            .iter()
            .map(|found| Found::new(found.value.text.clone(), found.place.clone()))
            .collect(),
    }
}

/// The places that may say that a letter does not reach the person at the address.
pub(super) fn against(readings: &Readings) -> impl Iterator<Item = &Place> {
    let signs = readings.iter().flat_map(|(_, reading)| &reading.signs);
    signs
        .filter(|found| match &found.value.0 {
            Sign::Against(_) => true,
            Sign::Prison(number) => !is_addressed(readings, number),
            _ => false,
        })
        .map(|found| &found.place)
}

/// The sentences that mention the person and are not understood.
pub(super) fn unread(readings: &Readings) -> impl Iterator<Item = &Place> {
    let signs = readings.iter().flat_map(|(_, reading)| &reading.signs);
    signs
        .filter(|found| found.value.0 == Sign::Unread)
        .map(|found| &found.place)
}

/// Whether the prison of an address has that number.
pub(super) fn is_addressed(readings: &Readings, number: &str) -> bool {
    let addresses = readings.iter().flat_map(|(_, reading)| &reading.addresses);
    let mut prisons = addresses.filter_map(|found| found.value.numbers().prison);
    prisons.any(|prison| prison == number)
}

/// One address for each language, all of them to the person, with the same numbers; otherwise none. Also every address
/// to the person, for the date of birth in it.
fn addresses<'a>(readings: &'a Readings, ledger: &mut Ledger) -> (Vec<Found<&'a Address>>, Vec<Found<&'a Address>>) {
    let names: Vec<&Name> = readings
        .iter()
        .filter_map(|(_, reading)| Some(&reading.name.as_ref()?.value))
        .collect();
    let found: Vec<Found<&Address>> = readings
        .iter()
        .flat_map(|(_, reading): &(Language, Reading)| &reading.addresses)
        .map(|found| Found::new(&found.value, found.place.clone()))
        .collect();
    let is_to = |address: &Address| {
        let is_recipient = |part: &str| names.iter().all(|name| name.is_recipient(part));
        !names.is_empty() && address.is_to(is_recipient)
    };
    let mut is_any_left = readings.iter().any(|(_, reading)| reading.has_lost_address);
    let mut leave = |found: &[&Found<&Address>], why: &str| {
        for found in found {
            ledger.doubt(&found.place, why);
        }
        is_any_left |= !found.is_empty();
    };
    let (theirs, others): (Vec<_>, Vec<_>) = found.iter().partition(|found| is_to(found.value));
    leave(
        &others,
        "the address does not name the person, or names somebody else, so it is left out",
    );
    let (theirs, of_others): (Vec<_>, Vec<_>) = theirs
        .into_iter()
        .partition(|found| of_others(found.value, &names).is_none());
    for found in of_others {
        let before = self::of_others(found.value, &names).unwrap_or_default();
        leave(
            &[found],
            &format!(
                "what stands before the address may name somebody else ({before:?}), so it is left out; whose is it?"
            ),
        );
    }
    let theirs = if have_one_patronymic(&names, &theirs) {
        theirs
    } else {
        leave(
            &theirs,
            "the patronymics in the source differ, so the address may be somebody else's and is left out",
        );
        Vec::new()
    };
    let mut taken: Vec<&Found<&Address>> = Vec::new();
    for language in [Language::Russian, Language::English] {
        let of_language: Vec<_> = theirs
            .iter()
            .copied()
            .filter(|found| found.value.language == language)
            .collect();
        let is_one = of_language.windows(2).all(|two| two[0].value.text == two[1].value.text);
        if is_one {
            taken.extend(of_language);
        } else {
            leave(
                &of_language,
                "there is more than one address in this language, so none is taken",
            );
        }
    }
    if let Some(why) = difference(readings, &taken) {
        leave(&std::mem::take(&mut taken), why);
    }
    if is_any_left {
        for found in taken {
            ledger.doubt(
                &found.place,
                "another address in the source was not taken, so this is not taken either",
            );
        }
        return (Vec::new(), theirs.into_iter().cloned().collect());
    }
    for found in &taken {
        let member = match found.value.language {
            Language::Russian => "mail.address.envelope.ru",
            Language::English => "mail.address.reading.en",
        };
        ledger.used(&found.place, member);
    }
    (
        taken.into_iter().cloned().collect(),
        theirs.into_iter().cloned().collect(),
    )
}

/// The reason why addresses in two languages, or an address and its source, are not of one person in one prison.
fn difference(readings: &Readings, taken: &[&Found<&Address>]) -> Option<&'static str> {
    let is_other_kind = |two: &[&Found<&Address>]| address::is_other_kind(&two[0].value.text, &two[1].value.text);
    let agree = |two: &[&Found<&Address>]| two[0].value.numbers().agree_with(&two[1].value.numbers());
    if !have_birth_of(readings, taken) {
        return Some("the source has another date of birth than the address, which is left out; which one is right?");
    }
    if taken.windows(2).any(is_other_kind) {
        return Some("the prisons in the addresses differ in their kind, so none is taken");
    }
    let why = "the numbers in the addresses differ, so none is taken";
    (!taken.windows(2).all(agree)).then_some(why)
}

/// The sentence before an address by which it may be somebody else's.
fn of_others<'a>(address: &'a Address, names: &[&Name]) -> Option<&'a str> {
    let of_name = |name: &&Name| address::of_somebody_else(&address.introduction, name, &address.text);
    names.iter().find_map(of_name)
}

/// Whether the names and the addresses have one patronymic at most.
fn have_one_patronymic(names: &[&Name], theirs: &[&Found<&Address>]) -> bool {
    let on_envelopes = theirs.iter().flat_map(|found| {
        let name = names.first();
        let parts = found.value.text.split([',', '\n']);
        parts.filter_map(move |part| name?.patronymic_on(part.trim()))
    });
    let known = names.iter().filter_map(|name| name.patronymic()).map(str::to_owned);
    let all: Vec<String> = known.chain(on_envelopes).collect();
    all.windows(2).all(|two| person::is_same_patronymic(&two[0], &two[1]))
}

/// Whether no address has another date of birth than the documents state.
fn have_birth_of(readings: &Readings, taken: &[&Found<&Address>]) -> bool {
    let is_born = |date: &str| {
        taken.iter().all(|found| {
            let born = found.value.birth();
            born.is_none_or(|born| born.starts_with(date) || date.starts_with(&born))
        })
    };
    case::facts(readings).all(|(_, found)| match found.value {
        Fact::Birth(date) => is_born(date),
        _ => true,
    })
}

fn address_value(taken: &[Found<&Address>], certainty: &str) -> Value {
    let of = |language| {
        taken
            .iter()
            .find(|found| found.value.language == language)
            .map(|found| &found.value.text)
    };
    let mut value = Map::new();
    value.put("envelope", of(Language::Russian).map(|text| json!({ "ru": text })));
    value.put("reading", of(Language::English).map(|text| json!({ "en": text })));
    value.put("certainty", certainty);
    Value::Object(value)
}

/// `presumed` where the source says so; never `confirmed`.
fn certainty(readings: &Readings, taken: &[Found<&Address>], ledger: &mut Ledger) -> &'static str {
    let mut is_presumed = false;
    let said = readings
        .iter()
        .flat_map(|(_, reading)| &reading.presumed)
        .map(|found| &found.place);
    let in_addresses = taken
        .iter()
        .filter(|found| found.value.presumed)
        .map(|found| &found.place);
    for place in said.chain(in_addresses) {
        is_presumed = true;
        ledger.used(place, "mail.address.certainty");
    }
    if is_presumed { "presumed" } else { "unknown" }
}

/// The note that a writer should read first.
fn note(readings: &Readings, ledger: &mut Ledger) -> Option<Value> {
    let mut notes: Vec<(Language, String)> = Vec::new();
    for (language, reading) in readings {
        let presumed = reading
            .presumed
            .iter()
            .filter(|found| !reading.invitations.contains(&found.place));
        let sentences: Vec<_> = reading.russian_only.iter().chain(presumed).collect();
        for found in &sentences {
            ledger.used(&found.place, &format!("mail.note.{}", language.tag()));
        }
        let lines: Vec<_> = sentences
            .iter()
            .map(|found| found.value.trim_end_matches([':', '：']))
            .collect();
        notes.extend((!lines.is_empty()).then(|| (*language, lines.join("\n"))));
    }
    texts(notes.iter().map(|(language, note)| (*language, note.as_str())))
}

/// The letter services, each once.
fn channels(readings: &Readings, ledger: &mut Ledger) -> Vec<Value> {
    let mut services: Vec<Vec<(Language, &Channel)>> = Vec::new();
    for (language, reading) in readings {
        for found in &reading.channels {
            let name = &found.value.name;
            let is_same =
                |known: &Vec<(Language, &Channel)>| known.iter().any(|(_, other)| channel::is_same(&other.name, name));
            let index = services.iter().position(is_same).unwrap_or_else(|| {
                services.push(Vec::new());
                services.len() - 1
            });
            if let Some(service) = services.get_mut(index) {
                service.push((*language, &found.value));
            }
            ledger.used(&found.place, &format!("mail.channels[{index}]"));
        }
    }
    services.iter().map(|service| service_value(service)).collect()
}

fn service_value(service: &[(Language, &Channel)]) -> Value {
    let mut value = Map::new();
    let text = |of: fn(&Channel) -> Option<&str>| {
        texts(
            service
                .iter()
                .filter_map(|(language, channel)| Some((*language, of(channel)?))),
        )
    };
    value.put("name", text(|channel| Some(&channel.name)));
    value.put("url", service.iter().find_map(|(_, channel)| channel.url.clone()));
    let costs: Vec<_> = service.iter().filter_map(|(_, channel)| channel.cost).collect();
    let is_one = costs.windows(2).all(|two| two.first() == two.last());
    value.put("cost", costs.first().filter(|_| is_one).copied());
    value.put("payment", text(|channel| channel.payment.as_deref()));
    value.put("note", text(|channel| channel.note.as_deref()));
    Value::Object(value)
}
