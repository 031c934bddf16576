//! The content of the element where there is no card: a plain sentence and a way on.

use prisoner_card_format::{LanguageTag, PartialDate};
use yew::prelude::*;

use super::context::Context;
use crate::messages::Messages;

/// The kind of failure, as far as it concerns the visitor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailureKind {
    /// The network, the server or the feed.
    Unavailable,
    /// The person is not in the feed.
    NotFound,
    /// The publisher has withdrawn the profile.
    Withdrawn,
    /// The feed is not the one that its publisher signed, or older than one already seen.
    Unverified,
}

impl FailureKind {
    /// The kind that a code of the `prisoner-card-error` event belongs to.
    pub fn from_code(code: &str) -> Self {
        match code {
            "not-found" => Self::NotFound,
            "withdrawn" => Self::Withdrawn,
            "bad-signature" | "rollback" => Self::Unverified,
            _ => Self::Unavailable,
        }
    }

    /// Whether another try may end otherwise.
    const fn may_be_retried(self) -> bool {
        matches!(self, Self::Unavailable | Self::NotFound | Self::Unverified)
    }

    fn words(self, messages: &Messages) -> &'static str {
        match self {
            Self::Unavailable => messages.failure_unavailable(),
            Self::NotFound => messages.failure_not_found(),
            Self::Withdrawn => messages.failure_withdrawn(),
            Self::Unverified => messages.failure_unverified(),
        }
    }
}

/// The sentence of a failure, and its language.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FailureProps {
    /// The kind of failure.
    pub kind: FailureKind,
    /// The reader's language.
    pub language: LanguageTag,
}

/// A plain sentence, and a button where another try may help.
///
/// An `alert`, since it comes with its words: screen readers say nothing of a `status` that was not there before.
#[component]
pub fn Failure(props: &FailureProps) -> Html {
    let messages = Messages::lookup(&props.language);
    let retry = props.kind.may_be_retried().then(|| retry_button(messages));
    html! {
        <div class="card failure" part="notice" role="alert" lang={messages.tag()} dir={messages.direction()}>
            <p>{ props.kind.words(messages) }</p>
            { for retry }
        </div>
    }
}

/// Above a card whose newer version could not be loaded.
pub(super) fn stale(context: &Context) -> Html {
    let messages = context.messages;
    let day = messages.on_date(PartialDate::Day(context.publication.issued.date()));
    html! {
        <div class="warning" part="notice" role="alert">
            <p>{ messages.failure_stale(&*day) }</p>
            { retry_button(messages) }
        </div>
    }
}

/// The shell hears the click.
fn retry_button(messages: &'static Messages) -> Html {
    html! { <button type="button" data-action="retry">{ messages.retry() }</button> }
}
