//! The card's root: its language, and the attributes that keep recorders of visits out of it.

use yew::prelude::*;

use super::context::Context;

/// The card with its parts.
///
/// Recorders of visits leave out elements with these classes and attributes. Each is that recorder's own documented
/// one: rrweb (guide, `blockClass`), Sentry (Session Replay, Privacy), `FullStory` (Private by Default, `fs-exclude`),
/// Hotjar (How to Suppress Text, Images and User Input), Clarity (client API, "Mask content"), `LogRocket` (Privacy,
/// "Exclude Data in Videos"), Datadog (Session Replay Browser Privacy Options, "Hide an element"), Mouseflow
/// (`no-mouseflow`) and Yandex Metrica (Setting up data collection, `ym-hide-content`).
pub(super) fn root(context: &Context, layout: &'static str, parts: Html) -> Html {
    let messages = context.messages;
    html! {
        <article class={classes!("card", layout, UNRECORDED)} part="card" lang={messages.tag()}
            dir={messages.direction()} data-clarity-mask="true" data-hj-suppress="" data-private="">
            { parts }
        </article>
    }
}

const UNRECORDED: &str =
    "rr-block sentry-block fs-exclude dd-privacy-hidden no-mouseflow ym-hide-content ym-disable-clickmap";
