use gloo_events::EventListener;
use prisoner_card_builder_state::{Action, fragment};
use wasm_bindgen::JsValue;
use web_sys::window;
use yew::prelude::*;

use super::Builder;

/// Keeps the choices in the page's address, after `#`, and takes them from there when the visitor changes it.
#[hook]
pub(crate) fn use_fragment(builder: &UseReducerHandle<Builder>) {
    let dispatcher = builder.dispatcher();
    use_effect_with((), move |()| {
        let restore = move |_: &web_sys::Event| dispatcher.dispatch(Action::Restored(Box::new(saved_in_address())));
        let listener = window().map(|window| EventListener::new(&window, "hashchange", restore));
        move || drop(listener)
    });
    use_effect_with(builder.0.saved.clone(), |saved| replace(&fragment::write(saved)));
}

/// The choices that the page's address has now.
pub(super) fn saved_in_address() -> fragment::Saved {
    fragment::read(&current())
}

fn current() -> String {
    let location = window().map(|window| window.location());
    location.and_then(|location| location.hash().ok()).unwrap_or_default()
}

/// Changes the address without an entry in the history and without an event.
fn replace(fragment: &str) {
    if fragment == current().trim_start_matches('#') {
        return;
    }
    let history = window().and_then(|window| window.history().ok());
    // An empty address would leave the fragment as it is.
    let address = format!("#{fragment}");
    if let Some(history) = history {
        // Browsers refuse to be asked a hundred times in some seconds; the next change is written again.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}
