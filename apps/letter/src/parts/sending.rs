//! The last screen: the letter as it is, and the ways out.

use yew::prelude::*;

use super::View;
use super::post::post;
use super::services::services;
use crate::state::{Action, Focus, Screen};
use crate::words::Say;

/// Copy, save, print.
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
    let copy = {
        let (shell, text) = (shell.clone(), text.clone());
        Callback::from(move |_: MouseEvent| shell.copy(&text, "letter"))
    };
    let save = {
        let (shell, text) = (shell.clone(), text.clone());
        Callback::from(move |_: MouseEvent| shell.save(&text))
    };
    html! {
        <div class="screen two">
            <section aria-labelledby="letter">
                <h2 id="letter" tabindex="-1" data-focus={Focus::Heading.name()}>{ say.letter() }</h2>
                if has_gaps { <p class="risk">{ say.fill_in() }</p> }
                <p class="preview" data-copy="letter" lang={theirs.tag().to_owned()} dir={theirs.direction().to_owned()}>{ text }</p>
                <div class="row">
                    <button type="button" class="back" onclick={back}>{ say.back() }</button>
                    <button type="button" class="copy-letter" onclick={copy}>{ say.copy() }</button>
                    <button type="button" class="save" onclick={save}>{ say.save() }</button>
                </div>
            </section>
            <div class="ways">
                { post(view, theirs) }
                { services(view) }
            </div>
        </div>
    }
}
