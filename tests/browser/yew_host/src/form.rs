//! Events, a text field and a portal: parts of Yew that the card itself does not use.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// An element outside the app.
    pub(crate) elsewhere: Element,
}

/// Counts clicks on two buttons, one of them elsewhere on the page, and shows the field text's length and end.
#[component(Form)]
pub(crate) fn form(Props { elsewhere }: &Props) -> Html {
    let clicks = use_state(|| 0_u32);
    let text = use_state(String::new);
    let on_click = {
        let clicks = clicks.clone();
        Callback::from(move |_: MouseEvent| clicks.set(*clicks + 1))
    };
    let on_input = {
        let text = text.clone();
        Callback::from(move |event: InputEvent| {
            let field = event
                .target()
                .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            text.set(field.map_or_else(String::new, |field| field.value()));
        })
    };
    let length = text.chars().count();
    let end: String = text.chars().skip(length.saturating_sub(3)).collect();
    let portal = create_portal(
        html! { <button id="elsewhere" onclick={on_click.clone()}>{ "Elsewhere" }</button> },
        elsewhere.clone(),
    );
    html! {
        <>
            <button id="here" onclick={on_click}>{ "Here" }</button>
            <input id="field" oninput={on_input} />
            <output id="said">{ format!("{} clicks, {length} characters, the last: {end}", *clicks) }</output>
            { portal }
        </>
    }
}
