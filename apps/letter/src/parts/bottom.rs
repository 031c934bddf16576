//! How long the letter is, a step back, and the way on.

use prisoner_card_letter::{Script, characters, over_limit, pages};
use yew::prelude::*;

use super::View;
use crate::state::{Action, Screen};
use crate::words::Say;

/// The line that stays at the bottom of the screen.
pub(super) fn bottom(view: &View) -> Html {
    let say = Say(&view.words);
    let state = &view.state;
    let text = state.text(view.theirs.as_deref(), view.subject.reader());
    let script = Script::of_language(state.letter().language());
    let on = |action: Action| view.dispatch.reform(move |_: MouseEvent| action.clone());
    html! {
        <div class="bottom">
            <div class="facts">
                <span>{ say.characters(&characters(&text).to_string()) }</span>{ " · " }
                <span>{ say.pages(&pages(&text, script, state.paper).to_string()) }</span>
                { limits(view, &text) }
            </div>
            <button type="button" class="undo sign" disabled={!state.history.can_undo()} aria-label={say.undo().to_owned()}
                title={say.undo().to_owned()} onclick={on(Action::Undo)}>{ "↶" }</button>
            <button type="button" class="redo sign" disabled={!state.history.can_redo()} aria-label={say.redo().to_owned()}
                title={say.redo().to_owned()} onclick={on(Action::Redo)}>{ "↷" }</button>
            <button type="button" class="main send" disabled={text.is_empty()} onclick={on(Action::Go(Screen::Sending))}>
                { say.send() }
            </button>
        </div>
    }
}

/// The limits of the services that the feed names.
fn limits(view: &View, text: &str) -> Html {
    let say = Say(&view.words);
    let preferred = view.preferred();
    let channels = view.subject.profile.mail.iter().flat_map(|mail| &mail.channels);
    let limits = channels.filter_map(|channel| {
        let limit = channel.limit?;
        let (_, name) = channel.name.get(&preferred);
        Some(match over_limit(text, limit) {
            Some(over) => html! { <p class="over">{ say.too_long(name, &over.to_string()) }</p> },
            None => html! { <p>{ say.limit(name, &limit.to_string()) }</p> },
        })
    });
    html! { <>{ for limits }</> }
}
