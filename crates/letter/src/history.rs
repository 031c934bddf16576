//! The letter and its earlier states.

use crate::{Change, Letter};

/// The most steps that can be undone.
const STEPS: usize = 200;

/// A letter whose changes can be undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    past: Vec<Letter>,
    present: Letter,
    future: Vec<Letter>,
    /// The last change, while nothing was undone since: further typing in one field is one step.
    last: Option<Change>,
}

impl History {
    /// A letter without earlier states.
    pub fn new(letter: Letter) -> Self {
        Self {
            past: Vec::new(),
            present: letter,
            future: Vec::new(),
            last: None,
        }
    }

    /// The letter as it is now.
    pub fn letter(&self) -> &Letter {
        &self.present
    }

    /// Whether a change can be undone.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether an undone change can be done again.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// The history after a change. A change without effect is no step.
    #[must_use]
    pub fn changed(mut self, change: Change) -> Self {
        let letter = self.present.changed(&change);
        if letter == self.present {
            return self;
        }
        let before = std::mem::replace(&mut self.present, letter);
        if !self.last.as_ref().is_some_and(|last| is_same_field(last, &change)) {
            self.past.push(before);
            if self.past.len() > STEPS {
                self.past.remove(0);
            }
        }
        self.future.clear();
        self.last = Some(change);
        self
    }

    /// One step back.
    #[must_use]
    pub fn undone(mut self) -> Self {
        if let Some(letter) = self.past.pop() {
            self.future.push(std::mem::replace(&mut self.present, letter));
            self.last = None;
        }
        self
    }

    /// One step forward again.
    #[must_use]
    pub fn redone(mut self) -> Self {
        if let Some(letter) = self.future.pop() {
            self.past.push(std::mem::replace(&mut self.present, letter));
            self.last = None;
        }
        self
    }
}

/// Whether two changes are typed into the same field.
fn is_same_field(one: &Change, other: &Change) -> bool {
    match (one, other) {
        (Change::Rewrite { place, .. }, Change::Rewrite { place: other, .. }) => place == other,
        (
            Change::Fill { gap, side, .. },
            Change::Fill {
                gap: other_gap,
                side: other_side,
                ..
            },
        ) => (gap, side) == (other_gap, other_side),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{History, STEPS};
    use crate::{Change, Gap, Letter, Sentence, Side};

    fn history() -> History {
        History::new(Letter::new("ru"))
    }

    fn add(id: &str) -> Change {
        Change::Add(Sentence::find(id).expect("a sentence"))
    }

    fn town(text: &str) -> Change {
        Change::Fill {
            gap: Gap::Town,
            side: Side::Writer,
            text: text.to_owned(),
        }
    }

    #[test]
    fn typing_in_one_field_is_one_step() {
        let typed = history()
            .changed(add("place-town"))
            .changed(town("U"))
            .changed(town("Ul"))
            .changed(town("Ulm"));
        assert_eq!(typed.letter().filling(Gap::Town).writers, "Ulm");
        let undone = typed.undone();
        assert_eq!(undone.letter().filling(Gap::Town).writers, "");
        assert!(undone.letter().has(Sentence::find("place-town").expect("a sentence")));
        // Text that is typed after that is a step of its own.
        let again = undone.changed(town("B")).undone();
        assert_eq!(again.letter().filling(Gap::Town).writers, "");
        assert!(again.can_undo());
    }

    #[test]
    fn a_change_that_changes_nothing_is_no_step() {
        let history = history()
            .changed(Change::Remove(3))
            .changed(Change::AddOwn("  ".to_owned()));
        assert!(!history.can_undo());
        let history = history.changed(add("weather-sun")).changed(add("weather-sun"));
        assert!(!history.undone().can_undo());
    }

    #[test]
    fn a_change_after_undoing_ends_what_could_be_redone() {
        let history = history().changed(add("weather-sun")).undone();
        assert!(history.can_redo());
        assert!(!history.changed(add("weather-rain")).can_redo());
    }

    #[test]
    fn the_past_does_not_grow_for_ever() {
        let mut history = history();
        for step in 0..STEPS + 50 {
            history = history.changed(Change::AddOwn(step.to_string()));
        }
        let mut steps = 0;
        while history.can_undo() {
            history = history.undone();
            steps += 1;
        }
        assert_eq!(steps, STEPS);
    }

    proptest! {
        #[test]
        fn undoing_all_gives_the_empty_letter_and_redoing_all_the_whole(
            changes in prop::collection::vec(crate::letter::any_change(), 0..40)
        ) {
            let mut history = history();
            for change in changes {
                history = history.changed(change);
            }
            let whole = history.letter().clone();
            while history.can_undo() {
                history = history.undone();
            }
            prop_assert_eq!(history.letter(), &Letter::new("ru"));
            while history.can_redo() {
                history = history.redone();
            }
            prop_assert_eq!(history.letter(), &whole);
        }
    }
}
