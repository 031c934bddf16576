//! The ways to write: the address set like a label, the facts beside it, and the letter services.

use prisoner_card_format::codes::Cost;
use prisoner_card_format::correspondence::{Address, Channel, CopyText, Mail, Warning, Withheld, other_addresses};
use prisoner_card_format::{Date, LanguageTag, numbers_apart};
use yew::prelude::*;

use super::context::{Context, direction, host, link, maybe_link};
use super::{CardProps, CopyKind, HelpShown, Layout, Medium};

pub(super) fn letters(context: &Context) -> Html {
    let messages = context.messages;
    let mail = context.profile.mail.as_ref();
    let (heading, body) = match (context.address, mail) {
        (Ok(_) | Err(Withheld::NoAddress), Some(mail)) => (messages.write(context.gender()), open(context, mail)),
        // The feed says nothing of mail, and nothing forbids it.
        (Ok(_) | Err(Withheld::NoAddress), None) => return Html::default(),
        (Err(reason), mail) => (messages.letters(), withheld(context, reason, mail)),
    };
    html! {
        <section class="letters">
            { context.heading(1, heading.into()) }
            { body }
        </section>
    }
}

fn withheld(context: &Context, reason: Withheld, mail: Option<&Mail>) -> Html {
    html! {
        <>
            { no_address(context, reason) }
            { others(context) }
            if let Some(note) = mail.and_then(|mail| mail.note.as_ref()) { { context.paragraph(note, "note") } }
        </>
    }
}

/// The reason that there is no address.
fn no_address(context: &Context, reason: Withheld) -> Html {
    html! { <p class="withheld">{ context.messages.withheld(reason, context.gender()) }</p> }
}

fn open(context: &Context, mail: &Mail) -> Html {
    let messages = context.messages;
    let address = match context.address {
        Ok(address) => html! {
            <>
                { envelopes(context, address, None) }
                { facts(context, address) }
                if !context.props.beginning { { reading(context, address) } }
            </>
        },
        Err(reason) => no_address(context, reason),
    };
    html! {
        <>
            { address }
            { others(context) }
            if context.props.help != HelpShown::None && !context.props.beginning {
                { languages(context, messages.letter_languages(), &mail.languages) }
                { languages(context, messages.reads(), &context.profile.reads) }
                if let Some(day) = context.profile.birthday {
                    <p class="birthday"><strong>{ messages.birthday() }{ messages.colon() }</strong>{ messages.day_of_every_year(day) }</p>
                }
                if !context.profile.interests.is_empty() {
                    <div class="interests"><strong>{ messages.interests() }{ messages.colon() }</strong>{ context.list(&context.profile.interests) }</div>
                }
                if let Some(note) = &mail.note { { context.paragraph(note, "note") } }
                if !mail.rules.is_empty() {
                    <div class="rules">
                        { context.heading(2, messages.rules().into()) }
                        { context.list(&mail.rules) }
                    </div>
                }
                { channels(context, &mail.channels) }
            }
        </>
    }
}

/// The address on the compact card, or why there is none.
pub(super) fn in_short(context: &Context) -> Html {
    match (context.address, &context.profile.mail) {
        (Ok(address), _) => html! {
            <div class="letters">
                { envelopes(context, address, None) }
                { facts(context, address) }
            </div>
        },
        (Err(reason @ Withheld::NoAddress), Some(_)) => no_address(context, reason),
        _ => letters(context),
    }
}

/// The addresses for the envelope, each with its button. `other` are the kind and the name of one that is not for letters.
fn envelopes(context: &Context, address: &Address, other: Option<(CopyKind, &str)>) -> Html {
    let messages = context.messages;
    let has_several = address.envelope.iter().nth(1).is_some();
    let kind = other.map_or(CopyKind::Envelope, |(kind, _)| kind);
    let last = address.envelope.iter().count().saturating_sub(1);
    let envelopes = address.envelope.iter().enumerate();
    envelopes
        .map(|(place, (tag, text))| {
            let is_for_letters = other.is_none() && place == last;
            let letter = if is_for_letters {
                letter_button(context)
            } else {
                Html::default()
            };
            let language = has_several.then(|| messages.language_name(tag));
            // To a visitor who goes from button to button, all would have the same name.
            let mut name = String::new();
            for which in other.map(|(_, name)| name).into_iter().chain(language) {
                name.push_str(messages.colon());
                name.push_str(which);
            }
            html! {
                <>
                    { label(context, address, kind, tag, text) }
                    { copy_button(context, kind, tag, &name, letter) }
                </>
            }
        })
        .collect()
}

/// The address for reading.
fn reading(context: &Context, address: &Address) -> Html {
    let Some(reading) = &address.reading else {
        return Html::default();
    };
    let (tag, text) = reading.get(&context.preferred);
    html! {
        <div class="reading">
            { label(context, address, CopyKind::Reading, tag, text) }
            { copy_button(context, CopyKind::Reading, tag, "", Html::default()) }
        </div>
    }
}

/// The addresses for other things than letters.
fn others(context: &Context) -> Html {
    let CardProps {
        help,
        layout,
        beginning,
        ..
    } = context.props;
    if *help == HelpShown::None || *layout == Layout::Compact || *beginning {
        return Html::default();
    }
    other_addresses(context.profile, context.publication)
        .filter_map(|(_, shown)| shown.ok())
        .map(|other| {
            let (heading, name) = match (&other.label, other.purpose) {
                (Some(label), _) => (context.inline(label), label.get(&context.preferred).1.as_str()),
                (None, purpose) => {
                    let words = purpose.map_or("", |purpose| context.messages.purpose(purpose));
                    (words.into(), words)
                }
            };
            html! {
                <div class="other">
                    { context.heading(2, heading) }
                    { envelopes(context, &other.address, Some((CopyKind::Other(other.purpose), name))) }
                    { facts(context, &other.address) }
                </div>
            }
        })
        .collect()
}

/// An address as one would glue it on an envelope. A translator must not touch it.
fn label(context: &Context, address: &Address, kind: CopyKind, tag: &LanguageTag, text: &CopyText) -> Html {
    let messages = context.messages;
    let (class, caption) = match kind {
        CopyKind::Envelope => ("label envelope", messages.envelope()),
        CopyKind::Reading => ("label", messages.reading()),
        // It stands below a heading.
        CopyKind::Other(_) => ("label", ""),
    };
    let until = until(context, address).map(|day| day.to_string());
    html! {
        <figure {class} part="address" data-until={until}>
            <figcaption>
                { caption }
                <span class="label-language">{ messages.language_name(tag) }</span>
            </figcaption>
            <p class="address" data-copy={kind.as_str()} lang={tag.as_str().to_owned()} dir={direction(tag)}
                translate="no">{ for segments(text.as_str()) }</p>
        </figure>
    }
}

/// The address cut behind its commas and lines, so that a line breaks there rather than within a street's name. The
/// pieces add up to the very text; only short ones are kept in one line, since a long one must break somewhere.
fn segments(address: &str) -> Vec<Html> {
    let mut last = ' ';
    // A search for the string ", " would weigh more than a kilobyte.
    let ends_segment = |character| {
        let before = std::mem::replace(&mut last, character);
        character == '\n' || before == ',' && character == ' '
    };
    address
        .split_inclusive(ends_segment)
        .flat_map(|piece| {
            let segment = piece.trim_end_matches([' ', '\n']);
            let class = (segment.chars().count() <= 28).then_some("unbroken");
            [
                html! { <span class={class}>{ for numbers_apart(segment).into_iter().map(isolated) }</span> },
                piece.get(segment.len()..).unwrap_or_default().into(),
            ]
        })
        .collect()
}

/// A piece of an address; a number from left to right, whatever stands around it.
fn isolated((is_number, piece): (bool, &str)) -> Html {
    if is_number {
        html! { <span dir="ltr">{ piece }</span> }
    } else {
        piece.into()
    }
}

/// The button, and the line for its result. The shell copies, and reports the result in the words that are ready here.
/// `name` is read by a screen reader after the button's words, where they alone do not tell one button from another.
fn copy_button(context: &Context, kind: CopyKind, tag: &LanguageTag, name: &str, beside: Html) -> Html {
    let messages = context.messages;
    let words = match kind {
        CopyKind::Reading => messages.copy_reading(),
        CopyKind::Envelope | CopyKind::Other(_) => messages.copy_envelope(),
    };
    let label = (!name.is_empty()).then(|| words.to_owned() + name);
    html! {
        <div class="copy">
            <button type="button" part="copy-button" aria-label={label} data-kind={kind.as_str()} data-language={tag.as_str().to_owned()}>
                { icon() }
                { words }
            </button>
            <p class="copy-status" role="status" data-copied={messages.copied()} data-failed={messages.copy_failed()} />
            { beside }
        </div>
    }
}

/// The button that has the shell load the letter composer, and where it is said that it did not come. A static card has
/// none: it may be read where there is no script.
fn letter_button(context: &Context) -> Html {
    if context.props.help == HelpShown::None || context.props.medium == Medium::Static {
        return Html::default();
    }
    html! {
        <>
            <button type="button" part="letter" data-action="letter">{ context.messages.write_letter() }</button>
            <p class="copy-status" role="status" data-failed={context.messages.letter_failed()} />
        </>
    }
}

/// Two sheets, one upon the other.
fn icon() -> Html {
    html! {
        <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path d="M5.5 3.5v-2h9v9h-2M1.5 5.5h9v9h-9z" />
        </svg>
    }
}

/// The facts about the address that a writer must know, in words beside it, and never copied with it.
fn facts(context: &Context, address: &Address) -> Html {
    let messages = context.messages;
    let certainty = messages.certainty(address.certainty);
    let warnings = address.warnings(context.publication, context.props.today);
    let until = until(context, address);
    html! {
        <>
            <p class="certainty">
                <strong>{ certainty }</strong>
                if let Some(date) = address.verified_on { { messages.between_sentences() }{ messages.verified(&*messages.on_date(date)) } }
            </p>
            if let Some(day) = until { <p class="until">{ messages.good_until(&*messages.day(day)) }</p> }
            if let Some(number) = &address.number {
                <p class="number"><strong>{ messages.prisoner_number(context.gender()) }{ messages.colon() }</strong><bdi>{ number }</bdi></p>
            }
            { for warnings.into_iter().map(|warning| warn(context, warning)) }
        </>
    }
}

/// The day after which a static card's address may be wrong. A live card knows the reader's day, and warns past it.
fn until(context: &Context, address: &Address) -> Option<Date> {
    address
        .good_until(context.publication)
        .filter(|_| context.props.medium == Medium::Static)
}

/// The warning that the whole feed is past its date; beside the address where there is one, so not again here.
pub(super) fn feed_warning(context: &Context) -> Html {
    if context.address.is_ok() {
        return Html::default();
    }
    let expired = context.publication.expired(context.props.today);
    expired.map_or_else(Html::default, |day| warn(context, Warning::FeedExpired(day)))
}

fn warn(context: &Context, warning: Warning) -> Html {
    let messages = context.messages;
    let words = match warning {
        Warning::ReviewPassed(date) => messages.review_passed(&*messages.date(date)),
        Warning::ReviewUnreadable => messages.review_unreadable().to_owned(),
        Warning::FeedExpired(date) => messages.feed_expired(&*messages.day(date)),
    };
    let advice = match &context.profile.page {
        Some(page) => html! { <>{ link(context, page, messages.see_case_page().into()) }{ messages.full_stop() }</> },
        None => messages.ask_publisher().into(),
    };
    html! { <p class="warning" part="notice">{ messages.sentence(words) }{ messages.between_sentences() }{ advice }</p> }
}

fn languages(context: &Context, heading: &str, languages: &[LanguageTag]) -> Html {
    let messages = context.messages;
    if languages.is_empty() {
        return Html::default();
    }
    let names: Vec<&str> = languages.iter().map(|tag| messages.language_name(tag)).collect();
    html! {
        <p class="languages">
            <strong>{ heading }{ messages.colon() }</strong>
            { messages.list(&names) }{ messages.full_stop() }
        </p>
    }
}

fn channels(context: &Context, channels: &[Channel]) -> Html {
    if channels.is_empty() {
        return Html::default();
    }
    let items = channels
        .iter()
        .map(|channel| html! { <li>{ channel_line(context, channel) }</li> });
    html! {
        <div class="channels" part="channels">
            { context.heading(2, context.messages.channels().into()) }
            <ul class="plain">{ for items }</ul>
        </div>
    }
}

fn channel_line(context: &Context, channel: &Channel) -> Html {
    let messages = context.messages;
    let cost = channel.cost.map(|cost| match cost {
        Cost::Free => messages.free(),
        Cost::Paid => messages.paid(),
    });
    html! {
        <>
            { maybe_link(context, channel.url.as_ref(), context.inline(&channel.name)) }
            { host(channel.url.as_ref()) }
            if let Some(cost) = cost { { " · " }{ cost } }
            if let Some(payment) = &channel.payment { { " · " }{ context.inline(payment) } }
            if let Some(note) = &channel.note { { context.paragraph(note, "small") } }
        </>
    }
}
