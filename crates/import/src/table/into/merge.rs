//! One person's draft against their item in the feed.

use prisoner_card_document::{Json, Node};
use prisoner_card_format::codes::{CustodyCode, EventCode};
use serde_json::{Map, Value, json};

use super::super::Person;
use super::super::item::is_same_date;
use super::super::member::DEPARTURES;
use super::edit::Edits;
use super::same::{is_other_name, is_same_name, is_same_place};
use super::{Update, change, closed};
use prisoner_card_document::report::visible;

const CARD: &str = "/_prisoner_card";

const ELSEWHERE: &str = "the person is somewhere else than the feed said";

const EMPTIED: &str = "the table no longer says where the person is";

const TORN: &str = "the feed and the table say different things of where the person is";

/// The merge of a person's draft into the feed.
pub(super) struct Merge<'a, 'e, 'b> {
    pub(super) person: &'a Person,
    pub(super) table: &'a str,
    /// The language of text that names none.
    pub(super) language: &'a str,
    pub(super) edits: &'e mut Edits<'b>,
    pub(super) update: &'e mut Update,
}

/// Puts the values of a draft into the person's item.
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
    if merge.is_somebody_else(item) {
        return;
    }
    // The item's language is that of text written by hand.
    draft.retain(|name, _| !["id", "language"].contains(&name.as_str()));
    let mut card = match draft.remove("_prisoner_card") {
        Some(Value::Object(card)) => card,
        _ => Map::new(),
    };
    let (custody, mut mail) = (card.remove("custody"), card.remove("mail"));
    let known = item.get("_prisoner_card");
    if person.is_text_of_summary && is_by_hand(item, &merge) {
        draft.remove("content_text");
    }
    if known.is_none() {
        draft.insert("_prisoner_card".to_owned(), person.item["_prisoner_card"].clone());
    }
    merge.members(item, "", draft);
    let Some(known) = known else { return };
    let mut doubts = Vec::new();
    if person.is_lost {
        doubts.push("where the person is was not understood");
    }
    if person.is_unplaced && known.get("custody").is_some() {
        doubts.push(EMPTIED);
        if known.find(&["mail", "state"]).and_then(Node::as_str) == Some("open") {
            merge.ask(&format!(
                "{EMPTIED} (row {}), and the feed does; where is the person now? The feed's place stays until then",
                person.row
            ));
        }
    }
    match (known.get("custody"), custody) {
        // Who has left is in no prison that a table still names, and has no address there. Nor is who was sent on the way
        // since the table was written.
        (Some(there), Some(custody)) if is_gone(there, &custody) || is_on_the_way(there, &custody) => {
            merge.ask(&format!(
                "the feed's custody is {}, and the table's {custody}: the feed's stays, and no address is put in; if the \
                 table is right, write it into the feed by hand",
                merge.text(there)
            ));
            if let Some(mail) = mail.as_mut().and_then(Value::as_object_mut) {
                mail.remove("address");
            }
            doubts.push(TORN);
        }
        (Some(there), Some(custody)) => doubts.extend(merge.custody(there, &custody)),
        (None, Some(custody)) => {
            card.insert("custody".to_owned(), custody);
            doubts.push(ELSEWHERE);
        }
        (_, None) => {}
    }
    let names = known.get("name").map(|name| merge.text(name)).zip(card.get("name"));
    if names.is_some_and(|(there, said)| is_other_name(&there, said, merge.language)) {
        doubts.push("the name is another one");
    }
    let births = known
        .get("birth")
        .and_then(Node::as_str)
        .zip(card.get("birth").and_then(Value::as_str));
    if births.is_some_and(|(there, said)| !is_same_date(there, said)) {
        doubts.push("the date of birth is another one");
    }
    if leaves(&person.item, known) {
        doubts.push("the table says that the person was released or moved, or died");
    }
    merge.mail(known, mail, doubts, &mut card);
    if let Some((there, said)) = known.get("sentence").zip(card.get("sentence"))
        && merge.is_other_sentence(there, said)
    {
        card.remove("sentence");
    }
    merge.members(known, CARD, card);
}

/// Closes the mail of a person whose row is not read: the place that it states is not known.
pub(super) fn unread<'b>(id: &str, item: &Node<'b>, edits: &mut Edits<'b>, update: &mut Update) {
    update.leave(format!(
        "{}: its row is not read, so nothing else of it is changed",
        visible(id)
    ));
    close_unread(id, item, edits, update);
}

/// Closes the mail of a person whose name another id has in the table.
pub(super) fn close_namesake<'b>(id: &str, item: &Node<'b>, edits: &mut Edits<'b>, update: &mut Update) {
    if let Some(mail) = item.find(&["_prisoner_card", "mail"]) {
        close(id, mail, "the table has the name under another id alone", edits, update);
    }
}

/// Closes the mail of a person of whom no row is used.
pub(super) fn close_unread<'b>(id: &str, item: &Node<'b>, edits: &mut Edits<'b>, update: &mut Update) {
    if let Some(mail) = item.find(&["_prisoner_card", "mail"]).filter(|_| !item.is_withdrawn()) {
        close(id, mail, "where the person is was not understood", edits, update);
    }
}

/// Closes mail that is open until a person has looked.
pub(super) fn close(id: &str, mail: &Node<'_>, why: &str, edits: &mut Edits<'_>, update: &mut Update) {
    if let Some(state) = mail.get("state").filter(|state| state.as_str() == Some("open")) {
        update.changes.push(closed(id, why));
        edits.replace(state, &json!("unknown"));
    }
}

/// Whether the feed says that the person has left for good, and the table something else.
fn is_gone(there: &Node<'_>, custody: &Value) -> bool {
    const GONE: [CustodyCode; 6] = [
        CustodyCode::Released,
        CustodyCode::ConditionalRelease,
        CustodyCode::Exchanged,
        CustodyCode::Abroad,
        CustodyCode::Deported,
        CustodyCode::Died,
    ];
    let code = |code: Option<&str>| code.and_then(CustodyCode::from_code);
    let there = code(there.get("code").and_then(Node::as_str));
    let said = code(custody.get("code").and_then(Value::as_str));
    let is_gone = |code: Option<CustodyCode>| code.is_some_and(|code| GONE.contains(&code));
    is_gone(there) && there != said && (there == Some(CustodyCode::Died) || !is_gone(said))
}

/// Whether the feed says since when the person is on the way or has disappeared, and the table names a place: it may be
/// the place of before. A table states no such day, so a feed with one was written by hand.
fn is_on_the_way(there: &Node<'_>, custody: &Value) -> bool {
    let code = |code: Option<&str>| code.and_then(CustodyCode::from_code);
    let left = code(there.get("code").and_then(Node::as_str));
    let said = code(custody.get("code").and_then(Value::as_str));
    matches!(left, Some(CustodyCode::InTransfer | CustodyCode::Disappeared))
        && there.get("since").is_some()
        && left != said
        && said.is_some_and(CustodyCode::is_held)
}

/// Whether the text for feed readers was written by hand: it is another than the feed's summary in the table's language.
fn is_by_hand(item: &Node<'_>, merge: &Merge<'_, '_, '_>) -> bool {
    let Some(text) = item.get("content_text").and_then(Node::as_str) else {
        return false;
    };
    let of_table = merge.person.item.get("language").and_then(Value::as_str);
    let summary = item.find(&["_prisoner_card", "summary"]);
    let summary = summary.and_then(|summary| match summary.as_str() {
        Some(summary) => Some(summary).filter(|_| of_table == Some(merge.language)),
        None => summary.get(of_table?)?.as_str(),
    });
    summary != Some(text)
}

/// Whether the table says, and the feed does not yet, that the person was released, exchanged or moved, or died.
fn leaves(draft: &Value, known: &Node<'_>) -> bool {
    let card = |pointer: &str| draft.pointer(&format!("/_prisoner_card/{pointer}"));
    let is_known = |date: Option<&Value>, known: Option<&Node<'_>>| match (date.and_then(Value::as_str), known) {
        (Some(date), Some(known)) => known.as_str().is_some_and(|known| is_same_date(known, date)),
        (None, known) => known.is_some(),
        (Some(_), None) => false,
    };
    let departures = card("events").and_then(Value::as_array).into_iter().flatten();
    let mut departures = departures.filter(|event| {
        let code = event["code"].as_str().and_then(EventCode::from_code);
        code.is_some_and(|code| DEPARTURES.contains(&code))
    });
    let events = known.get("events").map(Node::entries).unwrap_or_default();
    let actual = card("release/actual");
    actual.is_some() && !is_known(actual, known.find(&["release", "actual"]))
        || departures.any(|event| {
            !events.iter().any(|there| {
                there.get("code").and_then(Node::as_str) == event["code"].as_str()
                    && is_known(event.get("date"), there.get("date"))
            })
        })
}

impl Merge<'_, '_, '_> {
    /// Each member of an object that the table says, in the object that the feed has.
    pub(super) fn members(&mut self, there: &Node<'_>, pointer: &str, members: Map<String, Value>) {
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

    pub(super) fn value(&mut self, there: &Node<'_>, pointer: &str, value: &Value) {
        match (&there.value, value) {
            (Json::Object(_), Value::Object(members)) if !pointer.starts_with("/_prisoner_card/name/") => {
                self.members(there, pointer, members.clone());
            }
            (Json::List(_), Value::Array(entries)) => self.list(there, pointer, entries),
            // Text by language, instead of text that names none.
            (Json::String(text), Value::Object(languages)) if !pointer.starts_with("/_prisoner_card/name/") => {
                let same = languages.get(self.language);
                if same.is_some_and(|name| pointer.ends_with("/name") && is_same_name(&text.as_ref().into(), name)) {
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
                    || is_name && is_same_name(&old, value)
                    || matches!((&old, value), (Value::String(old), Value::String(new))
                        if is_same_date(old, new) && old.len() >= new.len());
                // The parts of a name were decided by hand, and a text does not tell them.
                if is_name && !stays && old.is_object() && value.is_string() {
                    return self.ask(&format!(
                        "the table's name {value} differs from {old}, which stays, since it is in parts"
                    ));
                }
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

    pub(super) fn text(&self, node: &Node<'_>) -> Value {
        self.edits.value(node)
    }

    /// Puts in the person's place of custody. Returns the reason why letters may not arrive there.
    fn custody(&mut self, there: &Node<'_>, custody: &Value) -> Option<&'static str> {
        let old = self.text(there);
        let place = |value: &Value| value.get("place").cloned().unwrap_or_default();
        let same = if old.get("code") == custody.get("code") {
            is_same_place(&place(&old), &place(custody), self.language)
        } else {
            Some(false)
        };
        match same {
            Some(true) => None,
            Some(false) => {
                self.replace(there, "/_prisoner_card/custody", custody);
                Some(ELSEWHERE)
            }
            None => {
                self.ask(&format!(
                    "is {} the same place as {}? They are in different languages, so the feed's stays; write the \
                     place there in the table's language, too",
                    place(custody),
                    place(&old)
                ));
                Some("it is not sure that the person is still where the feed says")
            }
        }
    }

    /// Adds a note that changes nothing.
    pub(super) fn note(&mut self, note: &str) {
        let id = self.person.item.get("id").and_then(Value::as_str).unwrap_or_default();
        self.update.notes.push(visible(&format!("{id}: {note}")));
    }

    /// Asks the publisher a question that the command cannot answer.
    pub(super) fn ask(&mut self, question: &str) {
        let id = self.person.item.get("id").and_then(Value::as_str).unwrap_or_default();
        self.update.leave(visible(&format!("{id}: {question}")));
    }

    fn mail(
        &mut self,
        card: &Node<'_>,
        mail: Option<Value>,
        mut doubts: Vec<&'static str>,
        new: &mut Map<String, Value>,
    ) {
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
        let envelope = if is_other {
            envelope.map(|new| self.with_old(old.as_ref(), new, doubts.is_empty()))
        } else {
            envelope
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
        if is_other {
            doubts.push("the address is another one");
        }
        if !doubts.is_empty()
            && there
                .get("other_addresses")
                .is_some_and(|others| !others.entries().is_empty())
        {
            self.ask(
                "are its other_addresses still right? The table does not speak of them; look before you open the mail",
            );
        }
        if let Some(why) = doubts.first() {
            let id = self.person.item.get("id").and_then(Value::as_str).unwrap_or_default();
            close(id, there, why, self.edits, self.update);
        }
        self.members(there, "/_prisoner_card/mail", mail);
    }
}
