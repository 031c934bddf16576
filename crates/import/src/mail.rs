//! How to write to the person, put together from all documents. In doubt, an address stays out and mail stays unknown.

use serde_json::{Map, Value};

use super::address::{self, Address};
use super::agreement::texts;
use super::channel::{self, Channel};
use super::document::Found;
use super::ledger::Ledger;
use super::person::Name;
use super::reading::Reading;
use super::words::{Language, Pattern, pattern};

/// `mail` and `custody` of the draft.
pub(super) struct Letters {
    pub(super) mail: Option<Value>,
    pub(super) custody: Option<Value>,
}

/// Puts together what the documents say of letters.
pub(super) fn letters(readings: &[(Language, Reading)], ledger: &mut Ledger) -> Letters {
    let all: Vec<&Found<Address>> = readings.iter().flat_map(|(_, reading)| &reading.addresses).collect();
    let names: Vec<&Name> = readings
        .iter()
        .filter_map(|(_, reading)| Some(&reading.name.as_ref()?.value))
        .collect();
    let mut taken = agreed(&all, &names, ledger);
    let has_envelope = taken.iter().any(|found| found.value.language == Language::Russian);
    if !has_envelope && readings.iter().any(|(_, reading)| reading.has_lost_address) {
        for found in taken.drain(..) {
            ledger.doubt(
                &found.place,
                "the address for the envelope was not taken, so this is not taken either",
            );
        }
    }
    let is_presumed = !taken.is_empty()
        && (taken.iter().any(|found| found.value.presumed)
            || readings.iter().any(|(_, reading)| !reading.presumed.is_empty()));
    let certainty = if is_presumed { "presumed" } else { "unknown" };
    let mut mail = Map::new();
    let departures: Vec<_> = readings.iter().flat_map(|(_, reading)| &reading.departures).collect();
    let is_invited = readings.iter().any(|(_, reading)| !reading.invitations.is_empty());
    let languages = readings.iter().any(|(_, reading)| !reading.russian_only.is_empty());
    if languages {
        mail.insert("languages".into(), vec![Language::Russian.tag()].into());
    }
    mail.extend(note(readings, ledger).map(|note| ("note".into(), note)));
    mail.extend(address(&taken, certainty, ledger).map(|address| ("address".into(), address)));
    let channels = channels(readings, ledger);
    if !channels.is_empty() {
        mail.insert("channels".into(), channels.into());
    }
    if mail.is_empty() && !is_invited {
        return Letters {
            mail: None,
            custody: None,
        };
    }
    for place in &departures {
        ledger.doubt(
            place,
            "letters may no longer reach the person, so mail.state is unknown; decide, and set it",
        );
    }
    let state = if is_invited && departures.is_empty() {
        "open"
    } else {
        "unknown"
    };
    mail.shift_insert(0, "state".into(), state.into());
    let custody = if departures.is_empty() {
        custody(&taken, certainty, ledger)
    } else {
        None
    };
    Letters {
        mail: Some(Value::Object(mail)),
        custody,
    }
}

/// The addresses that contradict neither each other nor the person's name, one for each language.
fn agreed<'a>(all: &[&'a Found<Address>], names: &[&Name], ledger: &mut Ledger) -> Vec<&'a Found<Address>> {
    let mut taken: Vec<&Found<Address>> = Vec::new();
    let mut is_contradictory = false;
    for language in [Language::Russian, Language::English] {
        let same: Vec<_> = all
            .iter()
            .filter(|found| found.value.language == language)
            .copied()
            .collect();
        let Some(first) = same.first() else { continue };
        let is_one = same.iter().all(|found| {
            found
                .value
                .text
                .split_whitespace()
                .eq(first.value.text.split_whitespace())
        });
        let is_theirs = same.iter().all(|found| is_theirs(&found.value.text, names));
        let why = match (is_one, is_theirs) {
            (true, true) => {
                taken.extend(same);
                continue;
            }
            (false, _) => "there is more than one address in this language, so none is taken",
            (_, false) => "the address is to somebody of another name, so it is left out",
        };
        for found in same {
            ledger.doubt(&found.place, why);
        }
        is_contradictory = true;
    }
    if is_contradictory {
        for found in taken {
            ledger.doubt(
                &found.place,
                "the address in the other language was not taken, so this is not taken either",
            );
        }
        return Vec::new();
    }
    let text_in = |language| {
        taken
            .iter()
            .find(|found| found.value.language == language)
            .map(|found| &found.value.text)
    };
    let texts = (text_in(Language::Russian), text_in(Language::English));
    if matches!(texts, (Some(russian), Some(english)) if contradict(russian, english)) {
        for found in &taken {
            ledger.doubt(
                &found.place,
                "the numbers in the two addresses differ, so neither is taken",
            );
        }
        return Vec::new();
    }
    taken
}

/// Whether each address has a number that the other lacks: a house, a prison, a postcode or a year was mistyped.
fn contradict(one: &str, other: &str) -> bool {
    let (one, other) = (address::numbers(one), address::numbers(other));
    one.iter().any(|number| !other.contains(number)) && other.iter().any(|number| !one.contains(number))
}

/// Whether a recipient that is named by patronymic has the person's family name.
fn is_theirs(text: &str, names: &[&Name]) -> bool {
    static PATRONYMIC: Pattern = pattern!(r"(?i)\p{L}{2,}(?:[вьмктф]ичу?|вн[ае]|ичн[ае]|vich|vna)(?:\W|$)");
    let same_script: Vec<_> = names.iter().filter(|name| name.is_in_script_of(text)).collect();
    !PATRONYMIC.is_match(text) || same_script.is_empty() || same_script.iter().any(|name| name.is_in(text))
}

fn address(taken: &[&Found<Address>], certainty: &str, ledger: &mut Ledger) -> Option<Value> {
    let mut value = Map::new();
    for (name, language) in [("envelope", Language::Russian), ("reading", Language::English)] {
        let same = taken.iter().filter(|found| found.value.language == language);
        for found in same.clone() {
            ledger.used(&found.place, &format!("mail.address.{name}.{}", language.tag()));
            if found.value.presumed {
                ledger.used(&found.place, "mail.address.certainty");
            }
        }
        let texts = texts(same.map(|found| (language, found.value.text.as_str())));
        value.extend(texts.map(|texts| (name.into(), texts)));
    }
    if value.is_empty() {
        return None;
    }
    value.insert("certainty".into(), certainty.into());
    Some(Value::Object(value))
}

/// What a writer should know: the language, and that the place is presumed.
fn note(readings: &[(Language, Reading)], ledger: &mut Ledger) -> Option<Value> {
    let notes: Vec<(Language, String)> = readings
        .iter()
        .map(|(language, reading)| {
            for found in &reading.russian_only {
                ledger.used(&found.place, "mail.languages");
            }
            for found in &reading.presumed {
                ledger.used(&found.place, "mail.address.certainty");
            }
            let said = reading
                .russian_only
                .iter()
                .chain(&reading.presumed)
                .filter(|found| !found.value.is_empty());
            let all = said.map(|found| {
                ledger.used(&found.place, &format!("mail.note.{}", language.tag()));
                // It may have announced the address.
                found.value.trim_end_matches(':')
            });
            (*language, all.collect::<Vec<_>>().join("\n"))
        })
        .collect();
    texts(
        notes
            .iter()
            .filter(|(_, note)| !note.is_empty())
            .map(|(language, note)| (*language, note.as_str())),
    )
}

/// The letter services of all documents, each once.
fn channels(readings: &[(Language, Reading)], ledger: &mut Ledger) -> Vec<Value> {
    let mut found: Vec<Vec<(Language, &Found<Channel>)>> = Vec::new();
    for (language, reading) in readings {
        for channel in &reading.channels {
            let same = found.iter_mut().find(|known| {
                let agrees = |(_, known): &(Language, &Found<Channel>)| {
                    channel::is_same(&known.value.name, &channel.value.name)
                        && (known.value.cost.is_none()
                            || channel.value.cost.is_none()
                            || known.value.cost == channel.value.cost)
                };
                known.iter().all(agrees)
            });
            match same {
                Some(known) => known.push((*language, channel)),
                None => found.push(vec![(*language, channel)]),
            }
        }
    }
    for (index, same) in found.iter().enumerate() {
        for (_, channel) in same {
            ledger.used(&channel.place, &format!("mail.channels[{index}]"));
        }
    }
    found.iter().map(|same| channel_value(same)).collect()
}

fn channel_value(same: &[(Language, &Found<Channel>)]) -> Value {
    let mut value = Map::new();
    let text = |of: fn(&Channel) -> Option<&str>| {
        texts(
            same.iter()
                .filter_map(|(language, channel)| Some((*language, of(&channel.value)?))),
        )
    };
    let first =
        |of: fn(&Channel) -> Option<&str>| same.iter().find_map(|(_, channel)| of(&channel.value)).map(Value::from);
    for (member, found) in [
        ("name", text(|channel| Some(&channel.name))),
        ("url", first(|channel| channel.url.as_deref())),
        ("cost", first(|channel| channel.cost)),
        ("payment", text(|channel| channel.payment.as_deref())),
        ("note", text(|channel| channel.note.as_deref())),
    ] {
        value.extend(found.map(|found| (member.into(), found)));
    }
    Value::Object(value)
}

/// Where the person is, by the prison in the address, and as sure as the address is.
fn custody(taken: &[&Found<Address>], certainty: &str, ledger: &mut Ledger) -> Option<Value> {
    let envelope = taken.iter().find(|found| found.value.language == Language::Russian)?;
    let code = address::custody(&envelope.value.text)?;
    ledger.used(&envelope.place, "custody.code");
    Some(serde_json::json!({ "code": code, "certainty": certainty }))
}
