//! The facts in a document's sentences.

use std::ops::Range;

use super::charge;
use super::document::{Block, Found};
use super::event;
use super::heading::Section;
use super::punishment;
use super::reading::Reader;
use super::subject::is_plainly_of;
use super::words::{Pattern, pattern};

const UNSURE: &str = "of whom it is said, or whether it happened, is not sure";

/// Labels of facts about the person. Any other, such as "His brother:", is part of its sentence.
static LABEL: Pattern = pattern!(
    r"(?i)^(?:charges?|articles?|sentence|arrest(?:ed)?|detained|date of (?:arrest|detention)|обвинени[ея]|стать[ия]|приговор|срок|задержана?|дата задержания)\s*:"
);

impl Reader<'_> {
    /// The facts that a sentence states: charges, the sentence passed, events.
    pub(super) fn facts(&mut self, block: &Block, range: &Range<usize>) {
        let Some(text) = block.text.get(range.clone()) else {
            return;
        };
        let place = block.place(range);
        let name = self.reading.name.as_ref().map(|name| name.value.clone());
        let is_labelled = LABEL.is_match(text);
        let is_plain = is_labelled || is_plainly_of(text, name.as_ref(), self.section == Section::Lead);
        match charge::of(text, self.language, is_labelled) {
            Some(Ok(charges)) if is_plain => {
                self.reading
                    .charges
                    .extend(charges.into_iter().map(|charge| Found::new(charge, place.clone())));
            }
            Some(Ok(_)) => self
                .ledger
                .doubt(&place, format!("{UNSURE}, so no charge is taken from it")),
            Some(Err(why)) => self.ledger.doubt(&place, why),
            None => {}
        }
        match punishment::of(text) {
            Some(Ok((punishment, left))) if is_plain => {
                self.reading.punishments.push(Found::new(punishment, place.clone()));
                if let Some(why) = left {
                    self.ledger.doubt(&place, why);
                }
            }
            Some(Ok(_)) => self
                .ledger
                .doubt(&place, format!("{UNSURE}, so the sentence is not taken from it")),
            Some(Err(_)) if punishment::is_change(text) => self.reading.changes.push(place.clone()),
            Some(Err(why)) => self.ledger.doubt(&place, why),
            None => {}
        }
        if punishment::is_closed(text) && is_plain {
            self.reading.closed.push(place.clone());
        }
        if let Some(event) = event::of(text) {
            if is_plain {
                self.reading.events.push(Found::new(event, place));
            } else {
                self.ledger
                    .doubt(&place, format!("{UNSURE}, so no event is taken from it"));
            }
        }
    }
}
