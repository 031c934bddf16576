//! The writer's own words.

use yew::prelude::*;

use super::View;
use super::elements::{button, row};
use super::fields::TextField;
use crate::state::{Action, Focus};
use crate::words::Say;

/// A field for own words, with a hint that nobody translates them.
pub(super) fn own(view: &View) -> Html {
    let say = Say(&view.words);
    let language = view
        .shell
        .language_name(view.state.letter().language(), view.words.tag());
    let onclick = view.dispatch.reform(|_: MouseEvent| Action::AddOwn);
    let oninput = view.dispatch.reform(Action::TypeOwn);
    let mut field = TextField::new(say.own_words(), &view.state.own, oninput);
    field.hint = Some(say.own_words_hint(&language).into());
    field.is_tall = true;
    field.lang = view.theirs.as_ref().map(|theirs| theirs.tag().to_owned().into());
    field.focus = Some(Focus::Own.name().into());
    html! {
        <section class="own">
            { field.view() }
            { row(button("add", say.add(), view.state.own.trim().is_empty(), onclick)) }
        </section>
    }
}
