//! The whole card.

use yew::prelude::*;
use yew::virtual_dom::VNode;

use super::context::Context;
use super::root::root;
use super::{case, failure, header, help, letters, timeline};

/// In the order of reading: the case in short, the way to write, the case at length. Where there is room, the way to
/// write stands beside the rest.
pub(super) fn card(context: &Context) -> Html {
    let parts = html! {
        <>
            if context.props.stale { { failure::stale(context) } }
            { header::header(context) }
            { help::designations(context) }
            { header::recognition(context) }
            { letters::feed_warning(context) }
            { columns(context) }
            if !context.props.beginning {
                { help::folds(context) }
                { help::footer(context) }
            }
        </>
    };
    root(context, "full", parts)
}

/// Nothing where there is nothing but a name and a finding. (The style sheet could tell by `:has()`, but an engine that
/// keeps an eye on that takes twice as long to lay a card out: docs/performance.md.)
fn columns(context: &Context) -> Html {
    let in_short = html! {
        <>
            { header::summary(context) }
            { header::finding(context) }
            { case::charges(context) }
            { case::sentence(context) }
        </>
    };
    let follows = |part: fn(&Context) -> Html| {
        if context.props.beginning {
            Html::default()
        } else {
            part(context)
        }
    };
    let aside = html! { <>{ letters::letters(context) }{ follows(help::help) }</> };
    let at_length = follows(timeline::timeline);
    if [&in_short, &aside, &at_length].into_iter().all(is_empty) {
        return Html::default();
    }
    html! {
        <div class="columns">
            <div class="in-short">{ in_short }</div>
            <div class="aside">{ aside }</div>
            <div class="at-length">{ at_length }</div>
        </div>
    }
}

/// Whether nothing of it comes onto the page.
fn is_empty(html: &Html) -> bool {
    matches!(html, VNode::VList(list) if list.iter().all(is_empty))
}
