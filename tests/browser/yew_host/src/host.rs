//! A page that is a Yew app.

use yew::prelude::*;

/// The data from the page around the app.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The feed of its card.
    pub(crate) feed: AttrValue,
}

/// Counts the clicks on its own button, and those anywhere below it, the card included.
#[component(Host)]
pub(crate) fn host(Props { feed }: &Props) -> Html {
    let clicks = use_state(|| 0_u32);
    let heard = use_state(|| 0_u32);
    let on_click = {
        let clicks = clicks.clone();
        Callback::from(move |_: MouseEvent| clicks.set(*clicks + 1))
    };
    let on_any_click = {
        let heard = heard.clone();
        Callback::from(move |_: MouseEvent| heard.set(*heard + 1))
    };
    let lang = if *clicks % 2 == 0 { "en" } else { "ru" };
    html! {
        <section onclick={on_any_click}>
            <button id="own" onclick={on_click}>{ *clicks }</button>
            <output id="heard">{ *heard }</output>
            <prisoner-card feed={feed.clone()} person="iris" loading="eager" lang={lang}>
                <a href="/about">{ "How to write" }</a>
            </prisoner-card>
        </section>
    }
}
