//! The whole card.

use yew::prelude::*;

use super::context::Context;
use super::{case, failure, header, help, letters, timeline};

/// In the order of reading: the case in short, how to write, the case at length. Where there is room, how to
/// write stands beside the rest.
pub(super) fn card(context: &Context) -> Html {
    let messages = context.messages;
    html! {
        <article class="card full" part="card" lang={messages.tag} dir={messages.direction.as_str()}>
            if context.props.stale { { failure::stale(context) } }
            { header::header(context) }
            { header::recognition(context) }
            { letters::feed_warning(context) }
            <div class="columns">
                <div class="in-short">
                    { header::summary(context) }
                    { header::finding(context) }
                    { case::charges(context) }
                    { case::sentence(context) }
                </div>
                <div class="aside">
                    { letters::letters(context) }
                    { help::help(context) }
                </div>
                <div class="at-length">{ timeline::timeline(context) }</div>
            </div>
            { help::folds(context) }
            { help::footer(context) }
        </article>
    }
}
