//! The place where the keyboard goes on.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::state::Focus;

/// Focuses the element that has the place for its `data-focus`, below the element that the returned reference is put
/// on. Once for each step of the state.
#[hook]
pub(crate) fn use_focus(focus: Option<Focus>, step: u32) -> NodeRef {
    let root = use_node_ref();
    use_effect_with((focus, step), {
        let root = root.clone();
        move |(focus, _)| {
            if let (Some(focus), Some(root)) = (focus, root.cast::<Element>()) {
                give(&root, *focus);
            }
        }
    });
    root
}

fn give(root: &Element, focus: Focus) {
    let selector = format!("[data-focus=\"{}\"]", focus.name());
    let found = root.query_selector(&selector).ok().flatten();
    if let Some(element) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        // Where it cannot be focused, the keyboard stays where it is.
        let _ = element.focus();
    }
}
