//! Ways to help other than writing, and the foot of the card.

use prisoner_card_format::{Help, LegalRisk, PartialDate};
use yew::prelude::*;

use super::HelpShown;
use super::context::{Context, host, link, maybe_link};

pub(super) fn help(context: &Context) -> Html {
    let help = &context.profile.help;
    if help.is_empty() || context.props.help != HelpShown::All {
        return Html::default();
    }
    let items = help.iter().map(|help| html! { <li>{ way(context, help) }</li> });
    context.section(
        "help",
        context.messages.help(),
        html! { <ul class="plain">{ for items }</ul> },
    )
}

fn way(context: &Context, help: &Help) -> Html {
    let messages = context.messages;
    let scope = help.scope.map(|scope| messages.scope(scope, context.gender()));
    html! {
        <>
            { maybe_link(context, help.url.as_ref(), context.inline(&help.label)) }
            { host(help.url.as_ref()) }
            if let Some(scope) = scope { { " · " }{ scope } }
            { for help.risk.iter().map(|risk| legal_risk(context, risk)) }
        </>
    }
}

fn legal_risk(context: &Context, risk: &LegalRisk) -> Html {
    let messages = context.messages;
    html! {
        <p class="risk">
            <strong>{ messages.risk(messages.country_name(&risk.jurisdiction)) }{ messages.colon() }</strong>
            { dated(context, context.inline(&risk.note), risk.as_of) }
        </p>
    }
}

/// A statement with its date, where it has one.
fn dated(context: &Context, statement: Html, date: Option<PartialDate>) -> Html {
    let messages = context.messages;
    match date {
        Some(date) => messages.remark(statement, messages.as_of(&*messages.date(date)).into()),
        None => statement,
    }
}

/// The publisher's account and the reasons, to be unfolded.
pub(super) fn folds(context: &Context) -> Html {
    let messages = context.messages;
    let profile = context.profile;
    let fold = |heading: &'static str, content: Html| {
        html! {
            <details open={context.props.unfolded}>
                <summary>{ context.heading(1, heading.into()) }</summary>
                <div class="unfolded">{ content }</div>
            </details>
        }
    };
    if profile.account.is_empty() && profile.recognition.reasons.is_empty() {
        return Html::default();
    }
    html! {
        <div class="folds">
            if !profile.account.is_empty() { { fold(messages.account(), context.paragraphs(&profile.account)) } }
            if !profile.recognition.reasons.is_empty() {
                { fold(messages.reasons(context.gender()), context.list(&profile.recognition.reasons)) }
            }
        </div>
    }
}

/// The case page, the sources, the publisher and the feed's date.
pub(super) fn footer(context: &Context) -> Html {
    let messages = context.messages;
    let sources = &context.profile.sources;
    let day = context.profile.updated.unwrap_or(context.publication.issued.date());
    html! {
        <footer class="footer" part="footer">
            if let Some(page) = &context.profile.page {
                <p class="case-page">{ link(context, page, messages.case_page().into()) }</p>
            }
            if !sources.is_empty() {
                <p>
                    { messages.sources() }{ messages.colon() }
                    { for sources.iter().enumerate().map(|(index, source)| html! {
                        <>
                            { if index > 0 { messages.list_comma() } else { "" } }
                            { maybe_link(context, source.url.as_ref(), context.inline(&source.label)) }
                        </>
                    }) }
                </p>
            }
            <p>
                { published_by(context) }
                { " · " }{ messages.information_of(&*messages.day(day)) }
            </p>
        </footer>
    }
}

/// The warning that the publisher is outlawed. It stands before the first link: to follow one, or to pass it on, may be
/// an offence.
pub(super) fn designations(context: &Context) -> Html {
    let messages = context.messages;
    let designations = context.publication.publisher.designations.iter();
    designations
        .map(|designation| {
            let kind = designation
                .kind
                .map_or_else(|| messages.designated_otherwise(), |kind| messages.designation(kind));
            let country = messages.country_name(&designation.jurisdiction);
            let words = messages.designated(country, kind);
            html! {
                <p class="risk designation">
                    { dated(context, words.into(), designation.as_of) }
                </p>
            }
        })
        .collect()
}

/// The publisher, with a link to their site.
pub(super) fn published_by(context: &Context) -> Html {
    let publisher = &context.publication.publisher;
    let name = maybe_link(context, publisher.url.as_ref(), context.inline(&publisher.name));
    context.messages.published_by(name)
}
