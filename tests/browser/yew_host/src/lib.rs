//! A partner's page that is itself a Yew app, with a card in it: two instances of Yew on one page, each in a wasm of
//! its own. `cargo xtask test` builds it for `tests/browser`.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::prelude::*;

/// Starts the app.
#[wasm_bindgen]
pub fn start(root: Element, feed: String) {
    yew::Renderer::<App>::with_root_and_props(root, Props { feed: feed.into() }).render();
}

/// What the page around the app tells it.
#[derive(Properties, PartialEq)]
struct Props {
    /// The feed of its card.
    feed: AttrValue,
}

/// Counts the clicks on its own button, and those that it hears from anywhere below it, the card included.
#[component(App)]
fn app(Props { feed }: &Props) -> Html {
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
