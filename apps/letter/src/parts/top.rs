//! The heading, and the way out.

use yew::prelude::*;

use super::View;
use super::elements::button;
use super::notices::notices;
use crate::words::Say;

/// The title and the recipient; the button that closes.
pub(crate) fn top(view: &View) -> Html {
    let say = Say(&view.words);
    let (tag, name) = view.subject.profile.name.get(&view.preferred());
    let onclick = {
        let shell = view.shell.clone();
        Callback::from(move |_: MouseEvent| shell.close())
    };
    html! {
        <div class="top">
            // The first to have the focus: one hears who is written to, and reads on from there.
            <h1 id="heading" tabindex="-1" autofocus=true>
                { say.title() }
                <span class="to">{ say.heading_letter() }{ " " }<bdi lang={tag.as_str().to_owned()}>{ name.full_in(tag) }</bdi></span>
            </h1>
            { button("close", say.close(), false, onclick) }
            { notices(view) }
        </div>
    }
}
