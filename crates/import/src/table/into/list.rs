//! Lists of a draft against those of the feed. The feed's entries stay, and entries that only the table has are added:
//! an event of the same kind on another day is another event.

use prisoner_card_document::Node;
use serde_json::{Map, Value};

use super::super::item::is_same_date;
use super::addition;
use super::merge::Merge;

/// Whether an entry of the feed, the first, is an entry of the table.
type IsSame<'a> = dyn Fn(&Value, &Value) -> bool + 'a;

/// The relation of an entry of the table to those of the feed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// The feed's entry of that number says the same, or more.
    Same(usize),
    /// The feed's entry of that number says the same with a less precise date.
    MorePrecise(usize),
    /// An entry before it says the same.
    Again,
    New,
}

impl Merge<'_, '_, '_> {
    pub(super) fn list(&mut self, there: &Node<'_>, pointer: &str, entries: &[Value]) {
        let known: Vec<Value> = there.entries().iter().map(|known| self.text(known)).collect();
        let fates = self.fates(&known, entries);
        let mut new = Vec::new();
        for (index, (entry, fate)) in entries.iter().zip(&fates).enumerate() {
            match fate {
                Fate::Again => {}
                Fate::New => {
                    self.update.changes.push(addition(
                        self.person,
                        self.table,
                        pointer,
                        (index, entries.len()),
                        &entry.to_string(),
                    ));
                    self.beside(&known, entry);
                    new.push(entry);
                }
                Fate::Same(index) => {
                    let Some(one) = there.entries().get(*index) else {
                        continue;
                    };
                    // The feed's charge may lack a label; a label there was written by hand.
                    if let Some(label) = entry.get("label").filter(|_| one.get("label").is_none()) {
                        self.members(one, pointer, Map::from_iter([("label".to_owned(), label.clone())]));
                    }
                }
                Fate::MorePrecise(index) => {
                    let date = there.entries().get(*index).and_then(|one| one.get("date"));
                    if let (Some(date), Some(new)) = (date, entry.get("date")) {
                        self.value(date, pointer, new);
                    }
                }
            }
        }
        if pointer.ends_with("/charges") {
            for (index, known) in known.iter().enumerate() {
                if !fates.contains(&Fate::Same(index)) && !entries.iter().any(|entry| self.says(known, entry)) {
                    self.note(&format!("a charge in the feed is not in the table, and stays: {known}"));
                }
            }
        }
        self.edits.append(there, &new);
    }

    /// The fate of each entry. Each of the feed's entries is that of one at most: the one that is most like it.
    fn fates(&self, known: &[Value], entries: &[Value]) -> Vec<Fate> {
        let mut fates: Vec<Fate> = vec![Fate::New; entries.len()];
        let mut taken = vec![false; known.len()];
        let passes: [&IsSame<'_>; 3] = [
            &|known, entry| self.is_equal(known, entry),
            &|known, entry| self.is_equal(&without_label(known), &without_label(entry)),
            &|known, entry| self.says(known, entry),
        ];
        for is_same in passes {
            for (index, entry) in entries.iter().enumerate().filter(|(_, entry)| !entry.is_null()) {
                if fates.get(index) != Some(&Fate::New) {
                    continue;
                }
                let is_free = |place: &usize| !taken.get(*place).copied().unwrap_or(true);
                let mut same = (0..known.len()).filter(is_free);
                let found = same.find(|place| known.get(*place).is_some_and(|known| is_same(known, entry)));
                if let (Some(place), Some(fate)) = (found, fates.get_mut(index)) {
                    *fate = Fate::Same(place);
                    taken.iter_mut().skip(place).take(1).for_each(|taken| *taken = true);
                }
            }
        }
        for (index, entry) in entries.iter().enumerate() {
            let is_again = entries.iter().take(index).any(|before| before == entry)
                || known
                    .iter()
                    .any(|known| self.says(known, entry) && has_no_other_label(self, known, entry));
            if let Some(fate) = fates.get_mut(index).filter(|fate| **fate == Fate::New && is_again) {
                *fate = Fate::Again;
            }
        }
        self.more_precise(known, entries, &mut fates, &taken);
        fates
    }

    /// The one entry that states the day of an event whose month or year the feed has.
    fn more_precise(&self, known: &[Value], entries: &[Value], fates: &mut [Fate], taken: &[bool]) {
        let is_finer = |known: &Value, entry: &Value| match (date(known), date(entry)) {
            (Some(coarse), Some(fine)) => {
                is_same_date(coarse, fine) && coarse.len() < fine.len() && self.says(&with_date(known, fine), entry)
            }
            _ => false,
        };
        for (place, known) in known.iter().enumerate() {
            if taken.get(place) != Some(&false) {
                continue;
            }
            let mut finer = (0..entries.len())
                .filter(|index| fates.get(*index) == Some(&Fate::New))
                .filter(|index| entries.get(*index).is_some_and(|entry| is_finer(known, entry)));
            if let (Some(only), None) = (finer.next(), finer.next())
                && let Some(fate) = fates.get_mut(only)
            {
                *fate = Fate::MorePrecise(place);
            }
        }
    }

    /// Names an event of the feed beside which another of its kind now stands: one of the two dates may be a mistake.
    fn beside(&mut self, known: &[Value], entry: &Value) {
        let of_code = |known: &&Value| entry.get("code").is_some() && known.get("code") == entry.get("code");
        if let Some(other) = known.iter().find(of_code) {
            self.note(&format!(
                "the feed has another event of that kind, which stays: {other}"
            ));
        }
    }

    /// Whether they are the same apart from the form in which text names its language.
    fn is_equal(&self, known: &Value, entry: &Value) -> bool {
        match (known, entry) {
            (Value::String(_), Value::Object(languages)) => {
                languages.len() == 1 && languages.get(self.language) == Some(known)
            }
            (Value::Object(known), Value::Object(entry)) => {
                let is_there =
                    |(name, value): (&String, &Value)| known.get(name).is_some_and(|known| self.is_equal(known, value));
                known.len() == entry.len() && entry.iter().all(is_there)
            }
            _ => known == entry,
        }
    }

    /// Whether an entry by hand states the same as an entry of the table, or more.
    fn says(&self, known: &Value, entry: &Value) -> bool {
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
}

/// Whether an entry has the label of the feed's entry, or no label.
fn has_no_other_label(merge: &Merge<'_, '_, '_>, known: &Value, entry: &Value) -> bool {
    let Some(label) = entry.get("label") else { return true };
    known.get("label").is_some_and(|known| merge.is_equal(known, label))
}

fn date(event: &Value) -> Option<&str> {
    event.get("date")?.as_str()
}

fn with_date(event: &Value, date: &str) -> Value {
    let mut event = event.clone();
    if let Value::Object(members) = &mut event {
        members.insert("date".to_owned(), date.into());
    }
    event
}

fn without_label(value: &Value) -> Value {
    let mut value = value.clone();
    if let Value::Object(members) = &mut value {
        members.shift_remove("label");
    }
    value
}
