//! Rows that may be of another person, or of another verdict, than the item of their id.

use prisoner_card_document::Node;
use serde_json::Value;

use super::super::item::is_same_date;
use super::merge::{Merge, close};
use super::same::is_nobody_alike;

impl<'b> Merge<'_, '_, 'b> {
    /// Asks about a row whose name has no word of the feed's: an id that another person has got, as the number of a row.
    pub(super) fn is_somebody_else(&mut self, item: &Node<'b>) -> bool {
        let Some((there, said)) = item
            .find(&["_prisoner_card", "name"])
            .map(|name| self.text(name))
            .zip(self.person.item.pointer("/_prisoner_card/name"))
        else {
            return false;
        };
        if !is_nobody_alike(&there, said, self.language) {
            return false;
        }
        self.ask(&format!(
            "row {} has the name {said}, and the feed {there}: has the id gone to another person? Nothing else is changed; give \
             each row the id of its person, or write the new name into the feed by hand",
            self.person.row
        ));
        if let Some(mail) = item.find(&["_prisoner_card", "mail"]) {
            let id = item.get("id").and_then(Node::as_str).unwrap_or_default();
            close(id, mail, "the name is another one", self.edits, self.update);
        }
        true
    }

    /// Whether the table has another sentence than the feed, and says less of it. The two together would be a sentence
    /// that no court passed, such as the term of the appeal with the day of the first verdict. So it is asked about.
    pub(super) fn is_other_sentence(&mut self, there: &Node<'_>, said: &Value) -> bool {
        let old = self.text(there);
        let (Some(had), Some(says)) = (old.as_object(), said.as_object()) else {
            return false;
        };
        let is_same = |one: &Value, other: &Value| match (one.as_str(), other.as_str()) {
            (Some(one), Some(other)) => one == other || is_same_date(one, other),
            _ => true,
        };
        let is_other = says
            .iter()
            .any(|(name, value)| had.get(name).is_some_and(|had| !is_same(had, value)));
        let kept: Vec<&str> = had
            .keys()
            .map(String::as_str)
            .filter(|name| !says.contains_key(*name))
            .collect();
        if !is_other || kept.is_empty() {
            return false;
        }
        self.ask(&format!(
            "the table's sentence {said} is another than the feed's {old}, of which it does not say {}: the feed's stays; if \
             the table is right, write the whole sentence into the feed by hand",
            kept.join(", ")
        ));
        true
    }
}
