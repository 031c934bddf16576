//! People whom the feed has and the table does not: a row that is added may be one of them under another id.

use std::collections::{BTreeSet, HashMap};

use prisoner_card_document::Node;
use serde_json::Value;

use super::super::Person;
use super::super::item::is_same_date;
use super::edit::Edits;
use super::same::{may_be_one, words};

/// The people, found by the words of their names.
pub(super) struct Absent<'n, 'a> {
    people: Vec<(&'n str, &'n Node<'a>, Value)>,
    by_word: HashMap<String, Vec<usize>>,
    /// The language of text that names none.
    language: &'n str,
}

impl<'n, 'a> Absent<'n, 'a> {
    /// Those of the feed's items whose id no row has, those who were withdrawn among them.
    ///
    /// `id` is the id of an item, where no row has it.
    pub(super) fn of(
        items: &'n Node<'a>,
        edits: &Edits<'_>,
        language: &'n str,
        id: impl Fn(&'n Node<'a>) -> Option<&'n str>,
    ) -> Self {
        let mut absent = Self {
            people: Vec::new(),
            by_word: HashMap::new(),
            language,
        };
        for item in items.entries() {
            let Some((id, name)) = id(item).zip(item.find(&["_prisoner_card", "name"])) else {
                continue;
            };
            let name = edits.value(name);
            for word in words(&name).into_iter().collect::<BTreeSet<_>>() {
                absent.by_word.entry(word).or_default().push(absent.people.len());
            }
            absent.people.push((id, item, name));
        }
        absent
    }

    /// Those whom a row may be about: the name is one, and no date of birth speaks against it.
    pub(super) fn like(&self, person: &Person) -> Vec<(&'n str, &'n Node<'a>)> {
        let card = |member: &str| person.item.pointer(&format!("/_prisoner_card/{member}"));
        let Some(names) = card("name") else { return Vec::new() };
        let words = words(names);
        let found = words.iter().filter_map(|word| self.by_word.get(word));
        let found: BTreeSet<usize> = found.flatten().copied().collect();
        let may_be = |item: &Node<'_>, name: &Value| {
            let language = item.get("language").and_then(Node::as_str).unwrap_or(self.language);
            let birth = item.find(&["_prisoner_card", "birth"]).and_then(Node::as_str);
            let births = card("birth").and_then(Value::as_str).zip(birth);
            may_be_one(name, names, language) && births.is_none_or(|(one, other)| is_same_date(one, other))
        };
        let found = found.into_iter().filter_map(|index| self.people.get(index));
        let alike = found.filter(|(_, item, name)| may_be(item, name));
        alike.map(|(id, item, _)| (*id, *item)).collect()
    }
}
