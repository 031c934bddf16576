//! The risks that one should know before writing. They are shown once.

use yew::prelude::*;

use super::View;
use super::elements::{self, button, row};
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
                { elements::paragraph("", say.intro()) }
                <p><strong>{ say.read_by_others() }</strong>{ " " }{ say.leave_out() }</p>
                if !names.is_empty() {
                    { elements::paragraph("risk", &say.risk(&names.join(view.words.comma()))) }
                }
                { elements::paragraph("", say.nothing_stored()) }
                { row(button("main", say.start(), false, onclick)) }
            </div>
        </div>
    }
}
