//! The feed's address and the publisher's key, each with its fault right below it.

use std::rc::Rc;

use prisoner_card_builder_state::{Action, Concern, Loading, PublishedFeed, State, Trouble};
use prisoner_card_format::Instant;
use yew::prelude::*;

use super::fields::TextField;
use super::use_words;
use crate::words::Words;

/// The state, and the callback for actions.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct SourceProps {
    pub(crate) state: Rc<State>,
    pub(crate) on_action: Callback<Action>,
}

/// The first group of fields.
#[component]
pub(crate) fn Source(props: &SourceProps) -> Html {
    let words = use_words();
    let SourceProps { state, on_action } = props;
    let (of_feed, of_keys) = problems(&words, &state.loading);
    let status = match &state.loading {
        Loading::Asked => words.loading().to_owned(),
        Loading::Ready(feed) => words.loaded(u32::try_from(feed.people.len()).unwrap_or(u32::MAX)),
        Loading::Nothing | Loading::Failed(_) => String::new(),
    };
    html! {
        <fieldset>
            <legend>{ words.source().to_owned() }</legend>
            <TextField id="feed" label={words.feed().to_owned()} hint={words.feed_hint().to_owned()} problem={of_feed}
                keyboard="url" value={state.saved.feed.clone()} on_type={on_action.reform(Action::FeedTyped)} />
            <p class="status" role="status">{ status }</p>
            <TextField id="keys" label={words.keys().to_owned()} hint={words.keys_hint().to_owned()} problem={of_keys}
                value={state.saved.keys.clone()} on_type={on_action.reform(Action::KeysTyped)} />
            { concerns(&words, state) }
        </fieldset>
    }
}

/// The fault of the address, and that of the key.
fn problems(words: &Words, loading: &Loading) -> (Option<AttrValue>, Option<AttrValue>) {
    let Loading::Failed(trouble) = loading else {
        return (None, None);
    };
    let text = match trouble {
        Trouble::Address => words.trouble_address().to_owned(),
        Trouble::Mixed => words.trouble_mixed().to_owned(),
        Trouble::Redirect => words.trouble_redirect().to_owned(),
        Trouble::Closed => words.trouble_closed().to_owned(),
        Trouble::Unreachable => words.trouble_unreachable().to_owned(),
        Trouble::Late => words.trouble_late().to_owned(),
        Trouble::Refused(status) => words.trouble_refused(status),
        Trouble::TooLarge => words.trouble_too_large().to_owned(),
        Trouble::NotJson => words.trouble_not_json().to_owned(),
        Trouble::NotAFeed(why) => words.trouble_not_a_feed(why),
        Trouble::Signature(why) => words.trouble_signature(why),
        Trouble::Other(why) => words.trouble_other(why),
    };
    let text = Some(AttrValue::from(text));
    match trouble {
        Trouble::Signature(_) => (None, text),
        _ => (text, None),
    }
}

fn concerns(words: &Words, state: &State) -> Html {
    let Some(feed) = state.feed() else {
        return Html::default();
    };
    let is_unsigned = state.saved.keys.trim().is_empty();
    let no_key = is_unsigned.then(|| words.concern_no_key().to_owned());
    let lines: Vec<String> = of_feed(words, feed).into_iter().chain(no_key).collect();
    if lines.is_empty() {
        return Html::default();
    }
    html! { <ul class="concerns">{ for lines.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul> }
}

fn of_feed(words: &Words, feed: &PublishedFeed) -> Vec<String> {
    #[expect(clippy::cast_possible_truncation, reason = "a clock's seconds are whole and fit")]
    let unix_seconds = (js_sys::Date::now() / 1_000.0) as i64;
    let concerns = feed.concerns(Instant { unix_seconds });
    let texts = concerns.into_iter().map(|concern| match concern {
        Concern::Expired(until) => words.concern_expired(&until.date().to_string()),
        Concern::Old(days) => words.concern_old(days),
        Concern::NoSequence => words.concern_no_sequence().to_owned(),
        Concern::NoId => words.concern_no_id().to_owned(),
        Concern::Nobody => words.concern_nobody().to_owned(),
    });
    texts.collect()
}
