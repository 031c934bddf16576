//! The length of the letter, a step back, and the way on.

use prisoner_card_letter::{Script, characters, over_limit, pages};
use yew::prelude::*;

use super::View;
use super::elements::button;
use crate::state::{Action, Screen};
use crate::words::Say;

/// The line that stays at the bottom of the screen.
pub(super) fn bottom(view: &View) -> Html {
    let say = Say(&view.words);
    let state = &view.state;
    let text = state.text(view.theirs.as_deref(), view.subject.reader());
    let number = |number: usize| view.words.number(number);
    let script = Script::of_language(state.letter().language());
    let on = |action: Action| view.dispatch.reform(move |_: MouseEvent| action.clone());
    let sign = |class: &'static str, label: &str, sign: &'static str, is_possible: bool, action: Action| {
        let label = AttrValue::from(label.to_owned());
        html! {
            // Not `disabled`: after the last step the keyboard would lose its place.
            <button type="button" ~className={class} aria-disabled={(!is_possible).then_some("true")} aria-label={label.clone()}
                title={label} onclick={on(action)}>{ sign }</button>
        }
    };
    html! {
        <div class="bottom">
            <div class="facts">
                <span>{ say.characters(&number(characters(&text))) }</span>{ " · " }
                <span>{ say.pages(&number(pages(&text, script, state.paper))) }</span>
                { limits(view, &text) }
            </div>
            { sign("undo sign", say.undo(), "↶", state.history.can_undo(), Action::Undo) }
            { sign("redo sign", say.redo(), "↷", state.history.can_redo(), Action::Redo) }
            { button("main send", say.send(), text.is_empty(), on(Action::Go(Screen::Sending))) }
        </div>
    }
}

/// The limits of the services that the feed names.
fn limits(view: &View, text: &str) -> Html {
    let say = Say(&view.words);
    let number = |number: usize| view.words.number(number);
    let preferred = view.preferred();
    let limits = view.channels().iter().filter_map(|channel| {
        let limit = channel.limit?;
        let (_, name) = channel.name.get(&preferred);
        Some(match over_limit(text, limit) {
            Some(over) => html! { <p class="over">{ say.too_long(name, &number(over)) }</p> },
            None => html! { <p>{ say.limit(name, &number(usize::try_from(limit).unwrap_or(usize::MAX))) }</p> },
        })
    });
    html! { <>{ for limits }</> }
}
