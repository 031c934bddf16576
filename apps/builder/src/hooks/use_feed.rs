use gloo_timers::callback::Timeout;
use prisoner_card_builder_state::Action;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::Builder;
use crate::shell::SharedShell;

/// The milliseconds without typing after which the feed is asked for: no server is asked for each letter.
const PAUSE: u32 = 600;

/// Asks for the feed once its address and keys stay as they are.
#[hook]
pub(crate) fn use_feed(builder: &UseReducerHandle<Builder>, shell: &SharedShell) {
    let asked = (builder.0.saved.feed.clone(), builder.0.saved.keys.clone());
    let (dispatcher, shell) = (builder.dispatcher(), shell.clone());
    use_effect_with(asked, move |(feed, keys)| {
        let (feed, keys) = (feed.clone(), keys.clone());
        let timeout = (!feed.trim().is_empty()).then(|| {
            Timeout::new(PAUSE, move || {
                dispatcher.dispatch(Action::Asked);
                spawn_local(async move {
                    let answer = shell.load_feed(&feed, &keys).await;
                    dispatcher.dispatch(Action::Answered { feed, keys, answer });
                });
            })
        });
        // Dropped, it does not fire.
        move || drop(timeout)
    });
}
