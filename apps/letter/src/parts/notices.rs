//! The notice about the last action, on the screen and for a screen reader.

use yew::prelude::*;

use super::View;
use crate::state::Notice;
use crate::words::Say;

/// There from the start, so that its later text is announced.
pub(super) fn notices(view: &View) -> Html {
    let say = Say(&view.words);
    let number = |number: usize| view.words.number(number);
    let text = view.state.notice.map(|notice| match notice {
        Notice::Added => say.added().to_owned(),
        Notice::Removed => say.removed().to_owned(),
        Notice::Moved(place, count) => say.moved(&number(place), &number(count)),
        Notice::Letter(true) => say.copied().to_owned(),
        Notice::Letter(false) | Notice::Address(false) => say.copy_failed().to_owned(),
        Notice::Address(true) => say.address_copied().to_owned(),
        Notice::CannotPrint => say.cannot_print().to_owned(),
        Notice::LanguageFailed => say.language_failed().to_owned(),
    });
    html! {
        <div class="said" role="status">
            if let Some(text) = text { <p key={view.state.said}>{ text }</p> }
        </div>
    }
}
