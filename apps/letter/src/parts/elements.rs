//! Elements that stand in many places. Each `html!` weighs half a kilobyte, so the same element is written once. A
//! class that is no literal is set as a property: Yew's sets of classes weigh kilobytes.

use yew::prelude::*;

use super::View;
use crate::state::Focus;
use crate::words::Say;

/// A paragraph.
#[inline(never)]
pub(super) fn paragraph(class: &'static str, text: &str) -> Html {
    html! { <p ~className={class}>{ text }</p> }
}

/// The heading of a step.
#[inline(never)]
pub(super) fn step(heading: &str) -> Html {
    html! { <h4>{ heading }</h4> }
}

/// A button with its words.
#[inline(never)]
pub(super) fn button(class: &'static str, label: &str, is_disabled: bool, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" ~className={class} disabled={is_disabled} {onclick}>{ label }</button> }
}

/// Buttons beside one another, or a single one with room around it.
#[inline(never)]
pub(super) fn row(buttons: Html) -> Html {
    html! { <div class="row">{ buttons }</div> }
}

/// The heading that the keyboard is led to, of the part of a screen with the letter.
#[inline(never)]
pub(super) fn letter_heading(view: &View) -> Html {
    html! {
        <h2 id="letter" tabindex="-1" data-focus={Focus::Heading.name()}>{ Say(&view.words).letter() }</h2>
    }
}
