//! A text to copy, with its button.

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::prelude::*;

use super::use_words;
use crate::shell::SharedShell;

/// A text and where it goes.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct CodeProps {
    /// The element's id.
    pub(crate) id: AttrValue,
    /// The place where it goes.
    pub(crate) place: AttrValue,
    /// The text.
    pub(crate) code: AttrValue,
    /// The functions that copy it.
    pub(crate) shell: SharedShell,
}

/// The result of the last press, for the text that was there then.
#[derive(Clone, PartialEq)]
struct Press {
    code: AttrValue,
    is_copied: bool,
}

/// The text. "Copied" is said only where exactly it is on the clipboard, and not of a text that has changed since.
#[component]
pub(crate) fn Code(props: &CodeProps) -> Html {
    let words = use_words();
    let press = use_state(|| None::<Press>);
    let node = use_node_ref();
    let onclick = {
        let (press, node) = (press.setter(), node.clone());
        let (code, shell) = (props.code.clone(), props.shell.clone());
        move |_: MouseEvent| {
            let (press, code, shell) = (press.clone(), code.clone(), shell.clone());
            let Some(element) = node.cast::<Element>() else {
                return;
            };
            // Taken away first, so that it is announced again.
            press.set(None);
            spawn_local(async move {
                let is_copied = shell.copy(&code, &element).await;
                press.set(Some(Press { code, is_copied }));
            });
        }
    };
    let of_this = press.as_ref().filter(|press| press.code == props.code);
    let status = of_this.map(|press| {
        let text = if press.is_copied {
            words.copied()
        } else {
            words.not_copied()
        };
        text.to_owned()
    });
    let id = props.id.clone();
    html! {
        <div class="code">
            <div class="code-head">
                <p id={id.clone()}>{ props.place.clone() }</p>
                <button type="button" aria-describedby={id.clone()} {onclick}>{ words.copy().to_owned() }</button>
            </div>
            <pre dir="ltr" tabindex="0" role="group" aria-labelledby={id} translate="no"><code ref={node}>{ props.code.clone() }</code></pre>
            <p class="status" role="status">{ status }</p>
        </div>
    }
}
