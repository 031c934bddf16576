use std::rc::Rc;

use prisoner_card_builder_state::{State, static_card};
use prisoner_card_snippet::Kind;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// A card with the state that it was rendered from.
#[derive(Clone, PartialEq)]
struct Rendered {
    state: Rc<State>,
    card: Option<String>,
}

/// The static card of a state, where that form is chosen; none while it is being rendered.
#[hook]
pub(crate) fn use_static_card(state: &Rc<State>) -> Option<String> {
    let rendered = use_state(|| None::<Rendered>);
    let setter = rendered.setter();
    use_effect_with(state.clone(), move |state| {
        if state.saved.kind == Kind::Static {
            let state = state.clone();
            spawn_local(async move {
                let card = static_card(&state).await;
                setter.set(Some(Rendered { state, card }));
            });
        }
    });
    let of_this = rendered.as_ref().filter(|rendered| rendered.state == *state)?;
    of_this.card.clone()
}
