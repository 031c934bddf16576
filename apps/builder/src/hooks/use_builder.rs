use std::rc::Rc;

use prisoner_card_builder_state::{Action, Ground, State, Width};
use web_sys::window;
use yew::prelude::*;

use super::use_fragment::saved_in_address;

/// The state in Yew's reducer.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Builder(pub(crate) State);

impl Reducible for Builder {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Self(Rc::unwrap_or_clone(self).0.reduce(action)).into()
    }
}

/// The builder's state. The preview begins in the width of a telephone, which has to fit on one, and on a page in the
/// colours of this one.
#[hook]
pub(crate) fn use_builder() -> UseReducerHandle<Builder> {
    use_reducer_eq(|| {
        Builder(State {
            width: if matches("(max-width: 30rem)") {
                Width::W280
            } else {
                Width::W360
            },
            ground: if matches("(prefers-color-scheme: dark)") {
                Ground::Dark
            } else {
                Ground::Light
            },
            // From the start: text that is typed right after it must not be undone.
            saved: saved_in_address(),
            ..State::default()
        })
    })
}

fn matches(query: &str) -> bool {
    let list = window().and_then(|window| window.match_media(query).ok()).flatten();
    list.is_some_and(|list| list.matches())
}
