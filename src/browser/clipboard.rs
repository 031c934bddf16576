//! Putting an address on the clipboard, by whatever way this page and browser leave open.
//!
//! 1. The Clipboard API: missing on plain http, and refused to a frame without `clipboard-write`.
//! 2. `document.execCommand("copy")`: out of fashion, and the only way left there.
//! 3. Neither: the address is selected, so that the copy keys take it.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlDocument, HtmlElement, HtmlTextAreaElement, Window};

use crate::view::CopyRequest;

/// Copies the address; whether it was. Starts at once, within the visitor's click.
pub(super) fn copy(root: &Element, request: &CopyRequest) -> impl Future<Output = bool> + use<> {
    let text = request.text.as_str().to_owned();
    let address = find_address(root, request);
    let root = root.clone();
    let writing = web_sys::window().and_then(|window| write_text(&window, &text));
    let copied_already = writing.is_none() && copy_by_command(&root, &text);
    async move {
        let copied = match writing {
            Some(writing) => JsFuture::from(writing).await.is_ok() || copy_by_command(&root, &text),
            None => copied_already,
        };
        if !copied && let Some(address) = address {
            select(&address);
        }
        copied
    }
}

/// Where the address stands on the card.
fn find_address(root: &Element, request: &CopyRequest) -> Option<Element> {
    // A language tag has no character that would end the quoted string.
    let selector = format!(
        "[data-copy={}][lang=\"{}\"]",
        request.kind.as_str(),
        request.language.as_str()
    );
    root.query_selector(&selector).ok().flatten()
}

fn write_text(window: &Window, text: &str) -> Option<js_sys::Promise> {
    let navigator = window.navigator();
    // web-sys does not know that it may be missing.
    let present =
        Reflect::get(&navigator, &JsValue::from_str("clipboard")).is_ok_and(|clipboard| clipboard.is_object());
    present.then(|| navigator.clipboard().write_text(text))
}

/// Copies by way of a text area in the card's own tree, where the page's styles do not reach.
fn copy_by_command(root: &Element, text: &str) -> bool {
    let Some(page) = root.owner_document() else {
        return false;
    };
    let focused = focused_element(root);
    let Some(area) = text_area(&page, text) else {
        return false;
    };
    if root.append_child(&area).is_err() {
        return false;
    }
    area.focus().ok();
    area.select();
    let copied = page
        .unchecked_ref::<HtmlDocument>()
        .exec_command("copy")
        .unwrap_or(false);
    area.remove();
    if let Some(focused) = focused {
        focused.focus().ok();
    }
    copied
}

fn text_area(page: &Document, text: &str) -> Option<HtmlTextAreaElement> {
    let area: HtmlTextAreaElement = page.create_element("textarea").ok()?.dyn_into().ok()?;
    area.set_class_name("clipboard");
    area.set_read_only(true);
    area.set_value(text);
    Some(area)
}

/// What has the focus inside the card.
fn focused_element(root: &Element) -> Option<HtmlElement> {
    root.query_selector(":focus").ok().flatten()?.dyn_into().ok()
}

fn select(address: &Element) {
    if let Some(Ok(Some(selection))) = web_sys::window().map(|window| window.get_selection()) {
        selection.select_all_children(address).ok();
    }
}
