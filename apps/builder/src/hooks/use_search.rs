use std::rc::Rc;

use prisoner_card_builder_state::{Search, SearchAction};
use yew::prelude::*;

/// The field for people in Yew's reducer.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct PersonSearch(pub(crate) Search);

impl Reducible for PersonSearch {
    type Action = SearchAction;

    fn reduce(self: Rc<Self>, action: SearchAction) -> Rc<Self> {
        Self(Rc::unwrap_or_clone(self).0.reduce(action)).into()
    }
}

/// The state of the field's search.
#[hook]
pub(crate) fn use_search() -> UseReducerHandle<PersonSearch> {
    use_reducer_eq(PersonSearch::default)
}
