//! The card of one person, instead of the list. It is the real card: the script has loaded its element.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::app::{Open, Screen};
use crate::host::Host;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct OpenedProps {
    pub(crate) screen: Screen,
    pub(crate) open: Open,
    pub(crate) host: Host,
}

#[component]
pub(crate) fn Opened(props: &OpenedProps) -> Html {
    let screen = &props.screen;
    let back = use_node_ref();
    {
        let back = back.clone();
        use_effect_with((), move |()| {
            if let Some(back) = back.cast::<HtmlElement>() {
                // A button can always have the focus.
                let _ = back.focus();
            }
        });
    }
    let Some(entry) = screen.everybody.entries.get(props.open.place) else {
        return Html::default();
    };
    let (tag, name) = entry.name.get(&screen.preferred);
    let (lang, name) = (tag.to_string(), name.full_in(tag));
    let fallback = match entry.page.as_ref().filter(|_| screen.settings.has_links()) {
        Some(page) => html! { <a href={page.as_str().to_owned()} {lang} rel="noopener noreferrer">{ name }</a> },
        None => html! { <span {lang}>{ name }</span> },
    };
    let card = &screen.settings.card;
    let host = props.host.clone();
    let onkeydown = {
        let host = host.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                host.back();
            }
        })
    };
    html! {
        <div class="opened" {onkeydown}>
            <button type="button" class="back" ref={back} onclick={move |_| host.back()}>{ screen.words.back() }</button>
            <prisoner-card feed={props.open.feed.clone()} person={entry.id.clone()} keys={card.keys.clone()} since={props.open.since.clone()}
                lang={card.lang.clone()} theme={card.theme.clone()} links={card.links.clone()} photo={card.photo.clone()} loading="eager">
                { fallback }
            </prisoner-card>
        </div>
    }
}
