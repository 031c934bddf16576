//! The sentence of a row against the feed's.

use prisoner_card_document::Node;
use serde_json::Value;

use super::super::item::is_same_date;
use super::merge::Merge;

impl Merge<'_, '_, '_> {
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
