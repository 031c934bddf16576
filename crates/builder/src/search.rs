//! The field that finds people by name: the typed text, the people found, and the active one.

use prisoner_card_people::{Fold, Query};

use crate::feed::NamedPerson;

/// The number of people found that are shown: more typed letters find fewer.
const SHOWN: usize = 100;

/// The field, between two choices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// The text that was typed since somebody was chosen.
    pub typed: Option<String>,
    /// Whether those found are shown.
    pub is_open: bool,
    /// The place of the active person among those found: Enter chooses them.
    pub active: usize,
}

/// A change of the search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SearchAction {
    /// Somebody wants to see the people, from that place on.
    Opened(usize),
    /// Something was typed.
    Typed(String),
    /// The next of this number.
    Next(usize),
    /// The one before, of this number.
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

    /// The places of those whom a list finds by the typed text, and of those who have it in their id; everybody where
    /// no text was typed.
    pub fn found(&self, people: &[NamedPerson], fold: Fold<'_>) -> Vec<usize> {
        let typed = self.typed.as_deref().unwrap_or_default().trim();
        let (query, id) = (Query::new(typed, fold), typed.to_lowercase());
        let is_found = |person: &NamedPerson| {
            // Signs alone, such as "?", are no words: they find nobody.
            let is_named = !query.is_empty() && query.finds(&person.names);
            is_named || person.attribute.to_lowercase().contains(&id)
        };
        let found = people.iter().enumerate().filter(|(_, person)| is_found(person));
        found.map(|(place, _)| place).take(SHOWN).collect()
    }
}

#[cfg(test)]
mod tests {
    use prisoner_card_format::{LanguageTag, Localized, PersonName};
    use prisoner_card_people::Names;

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
    fn typed_text_is_cleared_when_the_list_closes() {
        let typed = search([SearchAction::Opened(2), SearchAction::Typed("a".to_owned())]);
        assert_eq!((typed.is_open, typed.active), (true, 0));
        assert_eq!(typed.reduce(SearchAction::Closed), Search::default());
    }

    #[test]
    fn people_are_found_as_in_a_list_or_by_the_id_and_no_more_than_are_read() {
        let fold: Fold<'_> = &|text| text.to_lowercase();
        let names = |name: &str| {
            let (language, name) = (
                LanguageTag::parse("ru").expect("a tag"),
                PersonName::Whole(name.to_owned()),
            );
            Names::of_all(&[&Localized::new([(language, name)]).expect("a name")], fold).remove(0)
        };
        let people: Vec<NamedPerson> = (0..150)
            .map(|number| NamedPerson {
                attribute: format!("p{number}"),
                name: None,
                names: names(if number == 7 {
                    "Зоя Щукина"
                } else {
                    "Анна Примерова"
                }),
            })
            .collect();
        let found = |typed: &str| search([SearchAction::Typed(typed.to_owned())]).found(&people, fold);
        assert_eq!(found("P149 "), [149]);
        for typed in ["зоя", "щук ЗОЯ", "Zoya", "Shchukina"] {
            assert_eq!(found(typed), [7], "{typed}");
        }
        assert_eq!(found("зоя анна"), Vec::<usize>::new());
        assert_eq!(found("?"), Vec::<usize>::new());
        assert_eq!(found(" ").len(), SHOWN);
        assert_eq!(Search::default().found(&people, fold).len(), SHOWN);
    }
}
