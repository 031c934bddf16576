//! The writer's own words.

use yew::prelude::*;

use super::View;
use super::fields::TextField;
use crate::state::{Action, Focus};
use crate::words::Say;

/// A field for them, with what it means that they are nobody's translation.
pub(super) fn own(view: &View) -> Html {
    let say = Say(&view.words);
    let language = view.theirs.as_ref().map_or("", |theirs| theirs.own_name());
    let onclick = view.dispatch.reform(|_: MouseEvent| Action::AddOwn);
    let field = TextField {
        label: say.own_words().to_owned().into(),
        value: view.state.own.clone().into(),
        hint: Some(say.own_words_hint(language).into()),
        is_tall: true,
        lang: view.theirs.as_ref().map(|theirs| theirs.tag().to_owned().into()),
        focus: Some(Focus::Own.name().into()),
        oninput: view.dispatch.reform(Action::TypeOwn),
        ..TextField::default()
    };
    html! {
        <section class="own">
            { field.view() }
            <p class="row">
                <button type="button" disabled={view.state.own.trim().is_empty()} {onclick}>{ say.add() }</button>
            </p>
        </section>
    }
}
