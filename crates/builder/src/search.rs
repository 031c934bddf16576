//! The field that finds people by name: what is typed, whom that finds, who would be chosen.

use crate::feed::NamedPerson;

/// So many of those found are shown: who types on sees fewer.
const SHOWN: usize = 100;

/// The field, between two choices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// What was typed since somebody was chosen.
    pub typed: Option<String>,
    /// Whether those found are shown.
    pub is_open: bool,
    /// The place among those found of the one who would be chosen.
    pub active: usize,
}

/// What can happen to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SearchAction {
    /// Somebody wants to see the people, from that place on.
    Opened(usize),
    /// Something was typed.
    Typed(String),
    /// The next of so many.
    Next(usize),
    /// The one before of so many.
    Previous(usize),
    /// Somebody was chosen, or the field was left.
    Closed,
}

impl Search {
    /// The field after something has happened.
    #[must_use]
    pub fn reduce(mut self, action: SearchAction) -> Self {
        match action {
            SearchAction::Opened(_) if self.is_open => {}
            SearchAction::Opened(active) => (self.is_open, self.active) = (true, active),
            SearchAction::Typed(typed) => {
                self = Self {
                    typed: Some(typed),
                    is_open: true,
                    active: 0,
                };
            }
            SearchAction::Next(count) => self.active = if self.active + 1 < count { self.active + 1 } else { 0 },
            SearchAction::Previous(count) => {
                let last = count.saturating_sub(1);
                self.active = self.active.checked_sub(1).unwrap_or(last);
            }
            SearchAction::Closed => self = Self::default(),
        }
        self
    }

    /// The places of those who have a name with all words that were typed, in any of its languages; everybody where nothing was
    /// typed.
    pub fn found(&self, people: &[NamedPerson]) -> Vec<usize> {
        let typed = self.typed.as_deref().unwrap_or_default().to_lowercase();
        let words: Vec<&str> = typed.split_whitespace().collect();
        let has_all = |name: &String| words.iter().all(|word| name.contains(word));
        let is_found = |person: &NamedPerson| person.names.iter().any(has_all);
        let found = people.iter().enumerate().filter(|(_, person)| is_found(person));
        found.map(|(place, _)| place).take(SHOWN).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn search(actions: impl IntoIterator<Item = SearchAction>) -> Search {
        actions.into_iter().fold(Search::default(), Search::reduce)
    }

    #[test]
    fn arrows_go_round() {
        let at = |actions: &[SearchAction]| search(actions.iter().cloned()).active;
        assert_eq!(at(&[SearchAction::Opened(2), SearchAction::Next(3)]), 0);
        assert_eq!(at(&[SearchAction::Opened(0), SearchAction::Previous(3)]), 2);
        assert_eq!(
            at(&[SearchAction::Opened(1), SearchAction::Next(3), SearchAction::Opened(1)]),
            2
        );
        assert_eq!(
            at(&[
                SearchAction::Opened(0),
                SearchAction::Next(0),
                SearchAction::Previous(0)
            ]),
            0
        );
    }

    #[test]
    fn what_was_typed_is_forgotten_with_a_choice() {
        let typed = search([SearchAction::Opened(2), SearchAction::Typed("a".to_owned())]);
        assert_eq!((typed.is_open, typed.active), (true, 0));
        assert_eq!(typed.reduce(SearchAction::Closed), Search::default());
    }

    #[test]
    fn people_are_found_by_words_of_one_name_or_the_id_and_no_more_than_are_read() {
        let person = |attribute: &str| NamedPerson {
            attribute: attribute.to_owned(),
            name: None,
            names: vec![format!("зоя {attribute}")],
        };
        let people: Vec<NamedPerson> = (0..150).map(|number| person(&format!("p{number}"))).collect();
        let found = |typed: &str| search([SearchAction::Typed(typed.to_owned())]).found(&people);
        assert_eq!(found("p149"), [149]);
        assert_eq!(found("P149 ЗОЯ"), [149]);
        assert_eq!(found("зоя анна"), Vec::<usize>::new());
        assert_eq!(found("?"), Vec::<usize>::new());
        assert_eq!(found(" ").len(), SHOWN);
        assert_eq!(Search::default().found(&people).len(), SHOWN);
    }
}
