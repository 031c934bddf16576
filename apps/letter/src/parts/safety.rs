//! What to know before one writes. It is shown once.

use yew::prelude::*;

use super::View;
use crate::state::{Action, Screen};
use crate::words::Say;

/// The first screen.
pub(crate) fn safety(view: &View) -> Html {
    let say = Say(&view.words);
    let places = view.subject.risky_places();
    let names: Vec<&str> = places
        .iter()
        .map(|code| view.words.country(code).unwrap_or(code))
        .collect();
    let onclick = view.dispatch.reform(|_: MouseEvent| Action::Go(Screen::Writing));
    html! {
        <div class="screen">
            <div class="prose">
                <p>{ say.intro() }</p>
                <p><strong>{ say.read_by_others() }</strong>{ " " }{ say.leave_out() }</p>
                if !names.is_empty() {
                    <p class="risk">{ say.risk(&names.join(", ")) }</p>
                }
                <p>{ say.nothing_stored() }</p>
                <p><button type="button" class="main" {onclick}>{ say.start() }</button></p>
            </div>
        </div>
    }
}
