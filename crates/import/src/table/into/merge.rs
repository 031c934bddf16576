//! One person's draft against their item in the feed.

use prisoner_card_document::{Json, Node};
use serde_json::{Map, Value, json};

use super::super::Person;
use super::super::item::is_same_date;
use super::edit::Edits;
use super::{Update, change, closed};
use prisoner_card_document::report::visible;

const CARD: &str = "/_prisoner_card";

struct Merge<'a, 'e, 'b> {
    person: &'a Person,
    table: &'a str,
    /// Of text that names no language.
    language: &'a str,
    edits: &'e mut Edits<'b>,
    update: &'e mut Update,
}

/// Puts what a draft says into the person's item.
pub(super) fn person<'b>(
    person: &Person,
    item: &Node<'b>,
    language: &str,
    table: &str,
    edits: &mut Edits<'b>,
    update: &mut Update,
) {
    let Value::Object(draft) = &person.item else { return };
    let mut merge = Merge {
        person,
        table,
        language: item.get("language").and_then(Node::as_str).unwrap_or(language),
        edits,
        update,
    };
    let mut draft = draft.clone();
    // The item's language is that of text written by hand.
    draft.retain(|name, _| !["id", "language"].contains(&name.as_str()));
    let mut card = match draft.remove("_prisoner_card") {
        Some(Value::Object(card)) => card,
        _ => Map::new(),
    };
    let (custody, mail) = (card.remove("custody"), card.remove("mail"));
    merge.members(item, "", draft);
    let Some(known) = item.get("_prisoner_card") else {
        return merge.members(
            item,
            "",
            Map::from_iter([("_prisoner_card".to_owned(), person.item["_prisoner_card"].clone())]),
        );
    };
    let has_moved = match (known.get("custody"), custody) {
        (Some(there), Some(custody)) => merge.custody(there, &custody),
        (None, Some(custody)) => {
            card.insert("custody".to_owned(), custody);
            true
        }
        (_, None) => false,
    };
    let has_left = leaves(&person.item, known);
    merge.mail(known, mail, has_moved || has_left, &mut card);
    merge.members(known, CARD, card);
}

/// Whether the table says, and the feed does not yet, that the person was released or died.
fn leaves(draft: &Value, known: &Node<'_>) -> bool {
    let events = draft.pointer("/_prisoner_card/events").and_then(Value::as_array);
    let mut codes = events.into_iter().flatten().filter_map(|event| event["code"].as_str());
    let is_known = |code: &str| {
        let events = known.get("events").map(Node::entries).unwrap_or_default();
        events
            .iter()
            .any(|event| event.get("code").and_then(Node::as_str) == Some(code))
    };
    draft.pointer("/_prisoner_card/release/actual").is_some() && known.find(&["release", "actual"]).is_none()
        || codes.any(|code| ["released", "died"].contains(&code) && !is_known(code))
}

impl Merge<'_, '_, '_> {
    /// Each member of an object that the table says, in the object that the feed has.
    fn members(&mut self, there: &Node<'_>, pointer: &str, members: Map<String, Value>) {
        if !matches!(there.value, Json::Object(_)) && !members.is_empty() {
            return self.replace(there, pointer, &Value::Object(members));
        }
        let mut new = Vec::new();
        for (name, value) in members {
            let pointer = format!("{pointer}/{name}");
            match there.members().iter().rev().find(|member| member.name == name.as_str()) {
                Some(member) => self.value(&member.value, &pointer, &value),
                None => {
                    self.update
                        .changes
                        .push(change(self.person, self.table, &pointer, None, &value.to_string()));
                    new.push((name, value));
                }
            }
        }
        if !new.is_empty() {
            self.edits.insert(there, &new);
        }
    }

    fn value(&mut self, there: &Node<'_>, pointer: &str, value: &Value) {
        match (&there.value, value) {
            (Json::Object(_), Value::Object(members)) if !pointer.starts_with("/_prisoner_card/name/") => {
                self.members(there, pointer, members.clone());
            }
            (Json::List(_), Value::Array(entries)) => self.list(there, pointer, entries),
            // Text by language, in the place of text that names none.
            (Json::String(text), Value::Object(languages)) if !pointer.starts_with("/_prisoner_card/name/") => {
                let same = languages.get(self.language);
                if same.is_some_and(|name| pointer.ends_with("/name") && words(name) == words(&text.as_ref().into())) {
                    return;
                }
                let mut both = Map::from_iter([(self.language.to_owned(), Value::from(text.as_ref()))]);
                if languages.len() == 1 && languages.get(self.language).is_some_and(Value::is_string) {
                    let same = languages.get(self.language).cloned().unwrap_or_default();
                    return self.value(there, pointer, &same);
                }
                both.extend(languages.clone());
                self.replace(there, pointer, &Value::Object(both));
            }
            _ => {
                let old = self.text(there);
                let is_name = pointer.starts_with("/_prisoner_card/name");
                let stays = old == *value
                    || is_name && words(&old) == words(value)
                    || matches!((&old, value), (Value::String(old), Value::String(new))
                        if is_same_date(old, new) && old.len() >= new.len());
                if !stays {
                    self.replace(there, pointer, value);
                }
            }
        }
    }

    fn replace(&mut self, there: &Node<'_>, pointer: &str, value: &Value) {
        let old = self.edits.text(there);
        self.update
            .changes
            .push(change(self.person, self.table, pointer, Some(&old), &value.to_string()));
        self.edits.replace(there, value);
    }

    fn text(&self, node: &Node<'_>) -> Value {
        serde_json::from_str(&self.edits.text(node)).unwrap_or_default()
    }

    /// Lists: what the feed has stays, and what only the table has is added. An event of a code that the feed has once
    /// changes its date.
    fn list(&mut self, there: &Node<'_>, pointer: &str, entries: &[Value]) {
        let mut new = Vec::new();
        for entry in entries {
            let same: Vec<&Node<'_>> = there
                .entries()
                .iter()
                .filter(|known| self.is_same(&self.text(known), entry))
                .collect();
            if let Some(one) = same.first() {
                // What a charge is called may be missing in the feed; what stands there was written by hand.
                let label = entry.get("label").filter(|_| one.get("label").is_none());
                if let Some(label) = label {
                    self.members(one, pointer, Map::from_iter([("label".to_owned(), label.clone())]));
                }
                continue;
            }
            let of_code: Vec<&Node<'_>> = there
                .entries()
                .iter()
                .filter(|known| entry.get("code").is_some() && self.text(known).get("code") == entry.get("code"))
                .collect();
            match (of_code.as_slice(), entry.get("date")) {
                ([one], Some(date)) if one.get("date").is_some() => {
                    if let Some(node) = one.get("date") {
                        self.value(node, pointer, date);
                    }
                }
                _ => {
                    self.update
                        .changes
                        .push(change(self.person, self.table, pointer, None, &entry.to_string()));
                    new.push(entry);
                }
            }
        }
        if pointer.ends_with("/charges") {
            for known in there.entries() {
                let known = self.text(known);
                if !entries.iter().any(|entry| self.is_same(&known, entry)) {
                    let id = self.person.item.get("id").and_then(Value::as_str).unwrap_or_default();
                    let note = format!("{id}: a charge in the feed is not in the table, and stays: {known}");
                    self.update.notes.push(visible(&note));
                }
            }
        }
        self.edits.append(there, &new);
    }

    /// Whether an entry by hand says what an entry of the table says, or more.
    fn is_same(&self, known: &Value, entry: &Value) -> bool {
        match (known, entry) {
            (Value::String(_), Value::Object(languages)) => languages.get(self.language) == Some(known),
            (Value::Object(known), Value::Object(entry)) => {
                let mut members = entry.iter().filter(|(name, _)| *name != "label");
                members.all(|(name, value)| match (known.get(name), value) {
                    (Some(Value::String(known)), Value::String(value)) => {
                        known == value || is_same_date(known, value) && known.len() >= value.len()
                    }
                    (known, value) => known == Some(value),
                })
            }
            _ => known == entry,
        }
    }

    /// Says whether the person is somewhere else than the feed says.
    fn custody(&mut self, there: &Node<'_>, custody: &Value) -> bool {
        let old = self.text(there);
        let place = |value: &Value| value.get("place").cloned().unwrap_or_default();
        let is_same =
            old.get("code") == custody.get("code") && is_same_place(&place(&old), &place(custody), self.language);
        if !is_same {
            self.replace(there, "/_prisoner_card/custody", custody);
        }
        !is_same
    }

    fn mail(&mut self, card: &Node<'_>, mail: Option<Value>, has_moved: bool, new: &mut Map<String, Value>) {
        let Some(Value::Object(mut mail)) = mail else { return };
        let Some(there) = card.get("mail") else {
            new.insert("mail".to_owned(), Value::Object(mail));
            return;
        };
        mail.remove("state");
        let mut address = match mail.remove("address") {
            Some(Value::Object(address)) => address,
            _ => Map::new(),
        };
        let envelope = address.remove("envelope");
        address.remove("certainty");
        let old = there.find(&["address", "envelope"]).map(|node| self.text(node));
        let is_other = match (&old, &envelope) {
            (_, None) => false,
            (Some(Value::String(old)), Some(new)) => new.get(self.language).and_then(Value::as_str) != Some(old),
            (Some(Value::Object(old)), Some(Value::Object(new))) => {
                new.iter().any(|(tag, text)| old.get(tag) != Some(text))
            }
            _ => true,
        };
        if is_other {
            // The rest of the old address, such as when it was verified, is not true of the new one.
            let address = address.into_iter();
            let value: Map<_, _> = [
                ("envelope".to_owned(), envelope.unwrap_or_default()),
                ("certainty".to_owned(), "unknown".into()),
            ]
            .into_iter()
            .chain(address)
            .collect();
            match there.get("address") {
                Some(node) => self.replace(node, "/_prisoner_card/mail/address", &Value::Object(value)),
                None => {
                    mail.insert("address".to_owned(), Value::Object(value));
                }
            }
        } else if !address.is_empty() {
            mail.insert("address".to_owned(), Value::Object(address));
        }
        let why = match (self.person.is_lost, has_moved, is_other) {
            (true, ..) => "where the person is was not understood",
            (_, true, _) => "the person is somewhere else than the feed said",
            (.., true) => "the address is another one",
            _ => "",
        };
        if let Some(state) = there
            .get("state")
            .filter(|state| !why.is_empty() && state.as_str() == Some("open"))
        {
            self.update.changes.push(closed(self.person, why));
            self.edits.replace(state, &json!("unknown"));
        }
        self.members(there, "/_prisoner_card/mail", mail);
    }
}

/// The words of a name, in whatever parts and order it stands.
fn words(name: &Value) -> Vec<String> {
    let mut words: Vec<String> = match name {
        Value::Object(parts) => parts.values().flat_map(words).collect(),
        Value::String(text) => text.split_whitespace().map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    words.sort();
    words
}

/// Whether two texts name the same place, as far as they share a language; else by their numbers. A place written by hand
/// may say more.
fn is_same_place(old: &Value, new: &Value, language: &str) -> bool {
    let Value::Object(new) = new else { return true };
    new.iter().all(|(tag, text)| {
        let new = text.as_str().unwrap_or_default();
        let numbers = |text: &str| -> Vec<String> {
            let parts = text.split(|character: char| !character.is_ascii_digit());
            parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
        };
        match old {
            Value::String(old) if tag == language => is_of(old, new),
            Value::String(old) => numbers(old) == numbers(new) && !numbers(new).is_empty(),
            Value::Object(old) => match old.get(tag).and_then(Value::as_str) {
                Some(old) => is_of(old, new),
                None => {
                    old.values()
                        .filter_map(Value::as_str)
                        .all(|old| numbers(old) == numbers(new))
                        && !numbers(new).is_empty()
                }
            },
            _ => false,
        }
    })
}

/// "СИЗО-2, Примерск" is "СИЗО-2", and "ИК-12" is not "ИК-1". The region, after a comma, must stand in the old text, too.
fn is_of(old: &str, new: &str) -> bool {
    let (name, region) = new.split_once(", ").unwrap_or((new, ""));
    let rest = old.strip_prefix(name);
    rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric) && rest.contains(region))
}
