//! The last screen: the letter as it is, and the ways out.

use yew::prelude::*;

use super::View;
use super::elements::{self, button, letter_heading, row};
use super::post::post;
use super::services::{copy_letter, services};
use crate::state::{Action, Screen};
use crate::words::Say;

/// Copy, save; by post, or through a service.
pub(crate) fn sending(view: &View) -> Html {
    let View {
        subject,
        words,
        theirs,
        state,
        shell,
        dispatch,
        ..
    } = view;
    let say = Say(words);
    let Some(theirs) = theirs else {
        return Html::default();
    };
    let text = state.text(Some(theirs), subject.reader());
    let has_gaps = !state.letter().open_gaps().is_empty();
    let back = dispatch.reform(|_: MouseEvent| Action::Go(Screen::Writing));
    let save = {
        let (shell, text) = (shell.clone(), text.clone());
        Callback::from(move |_: MouseEvent| shell.save(&text))
    };
    html! {
        <div class="screen two">
            <section aria-labelledby="letter">
                { letter_heading(view) }
                if has_gaps { { elements::paragraph("risk", say.fill_in()) } }
                <p class="preview" data-copy="letter" lang={theirs.tag().to_owned()} dir={theirs.direction().to_owned()}>{ text }</p>
                { row(html! {
                    <>
                        { button("back", say.back(), false, back) }
                        { button("copy-letter", say.copy(), false, copy_letter(view)) }
                        { button("save", say.save(), false, save) }
                    </>
                }) }
            </section>
            { ways(view, post(view, theirs)) }
        </div>
    }
}

/// One way after the other is opened; the only one is open.
fn ways(view: &View, post: Html) -> Html {
    let say = Say(&view.words);
    let has_services = !view.channels().is_empty();
    let way = |class: &'static str, heading: &str, is_open: bool, content: Html| {
        html! {
            <details ~className={class} open={is_open}>
                <summary><h3>{ heading }</h3></summary>
                { content }
            </details>
        }
    };
    html! {
        <section aria-labelledby="ways">
            <h2 id="ways">{ say.ways() }</h2>
            { way("way post", say.by_post(), !has_services, post) }
            if has_services { { way("way services", say.services(), false, services(view)) } }
        </section>
    }
}
