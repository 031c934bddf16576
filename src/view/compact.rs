//! The card for a narrow column: name, badge, charge and sentence in a line, the address, a link to the rest.

use yew::prelude::*;

use super::context::{Context, link};
use super::root::root;
use super::{case, failure, header, help, letters};

pub(super) fn card(context: &Context) -> Html {
    let parts = html! {
        <>
            if context.props.stale { { failure::stale(context) } }
            <header class="header" part="header">
                { header::portrait(context) }
                <div class="who">
                    { header::badge(context) }
                    { context.heading(0, header::name(context)) }
                    { case::in_a_line(context) }
                </div>
            </header>
            { help::designations(context) }
            { letters::feed_warning(context) }
            { letters::in_short(context) }
            { rest(context) }
        </>
    };
    root(context, "compact", parts)
}

/// The finding's source and limits stay within a glance of the badge; the rest is at the publisher's.
fn rest(context: &Context) -> Html {
    let messages = context.messages;
    html! {
        <footer class="footer" part="footer">
            <p>{ header::recognised_by(context) }</p>
            { header::disclaimer(context) }
            if let Some(page) = &context.profile.page {
                <p class="case-page">{ link(context, page, messages.case_page().into()) }</p>
            } else {
                <p>{ help::published_by(context) }</p>
            }
        </footer>
    }
}
