//! The charges and the sentence.

use prisoner_card_format::codes::{ChargeKind, Regime, SentenceKind};
use prisoner_card_format::{AdditionalSentence, Charge, Sentence, Text};
use yew::prelude::*;

use super::context::{Context, capitalised, fill_html};
use crate::messages::{Punishment, fill};

/// Criminal charges first, then administrative ones, each under its own heading.
pub(super) fn charges(context: &Context) -> Html {
    let of_kind = |kind, heading: &'static str| {
        let charges: Vec<&Charge> = context
            .profile
            .charges
            .iter()
            .filter(|charge| charge.kind == kind)
            .collect();
        if charges.is_empty() {
            return Html::default();
        }
        let items = charges.into_iter().map(|charge| {
            html! {
                <li>
                    <span class="charge">{ context.inline(&charge.label) }</span>
                    <span class="citation">{ cited(context, charge) }</span>
                </li>
            }
        });
        context.section("charges", heading, html! { <ul class="plain">{ for items }</ul> })
    };
    html! {
        <>
            { of_kind(ChargeKind::Criminal, context.messages.criminal_charges) }
            { of_kind(ChargeKind::Administrative, context.messages.administrative_charges) }
        </>
    }
}

fn cited(context: &Context, charge: &Charge) -> Html {
    let messages = context.messages;
    let outcome = charge.outcome.map(|outcome| messages.outcomes.get(outcome));
    let law = charge
        .law_label
        .as_ref()
        .map(|label| label.get(&context.props.language).1.as_str());
    html! {
        <>
            <bdi>{ messages.citation(charge, law) }</bdi>
            if let Some(outcome) = outcome { { " · " }<span class="outcome">{ outcome.get(context.gender()) }</span> }
        </>
    }
}

/// The charge and the sentence in a line, for the compact card.
pub(super) fn in_a_line(context: &Context) -> Html {
    let profile = context.profile;
    let charge = profile
        .charges
        .iter()
        .find(|charge| charge.kind == ChargeKind::Criminal)
        .or_else(|| profile.charges.first())
        .map(|charge| html! { <span class="fact" part="charges">{ context.inline(&charge.label) }</span> });
    let sentence = profile
        .sentence
        .as_ref()
        .and_then(|sentence| punishment(context, sentence))
        .map(|words| html! { <span class="fact" part="sentence">{ words }</span> });
    if charge.is_none() && sentence.is_none() {
        return Html::default();
    }
    html! { <p class="facts">{ for charge }{ for sentence }</p> }
}

/// The sentence as a sentence, who passed it and how, what comes on top, and release as it is stated.
pub(super) fn sentence(context: &Context) -> Html {
    let messages = context.messages;
    let release = release(context);
    let Some(sentence) = &context.profile.sentence else {
        return if release.is_empty() {
            Html::default()
        } else {
            context.section("sentence", messages.sentence, html! { <>{ for release }</> })
        };
    };
    let (after_release, in_addition): (Vec<_>, Vec<_>) = sentence.additional.iter().partition(|additional| {
        matches!(
            additional.kind,
            Some(SentenceKind::PostReleaseSupervision | SentenceKind::RestrictionOfFreedom)
        )
    });
    let body = html! {
        <>
            if let Some(words) = punishment(context, sentence) { <p class="verdict">{ words }{ messages.full_stop }</p> }
            { passed(context, sentence) }
            { additional(context, messages.after_release, &after_release) }
            { additional(context, messages.in_addition, &in_addition) }
            { for release }
        </>
    };
    context.section("sentence", messages.sentence, body)
}

/// `Nine years in a strict-regime penal colony`. A sentence is never left out: where no code says it, the label does, and
/// where there is none either, its term.
fn punishment(context: &Context, sentence: &Sentence) -> Option<Html> {
    let messages = context.messages;
    let term = sentence.term.map(|term| messages.term(term));
    let Some(kind) = sentence.kind else {
        return match (&sentence.label, term) {
            (Some(label), Some(term)) if !states_a_number(context, label) => {
                Some(html! { <>{ context.inline(label) }{ messages.comma }{ term }</> })
            }
            (Some(label), _) => Some(context.inline(label)),
            (None, term) => term.map(|term| capitalised(term).into()),
        };
    };
    let has_colonies = context.profile.has_colony_regimes();
    let words = match (kind, sentence.regime) {
        (SentenceKind::Imprisonment | SentenceKind::Life, Some(regime))
            if !has_colonies && regime != Regime::Prison =>
        {
            let regime = Some((*messages.regimes_elsewhere.get(regime)).to_owned());
            with_note(in_words(messages.punishments.get(kind), term), regime)
        }
        (SentenceKind::Imprisonment, Some(regime)) => in_words(messages.regimes.get(regime), term),
        (SentenceKind::Life, Some(regime)) => with_note((*messages.life_regimes.get(regime)).to_owned(), term),
        _ => in_words(messages.punishments.get(kind), term),
    };
    Some(html! {
        <>
            { words }
            if let Some(label) = &sentence.label { { " (" }{ context.inline(label) }{ ")" } }
        </>
    })
}

fn in_words(punishment: &Punishment, term: Option<String>) -> String {
    match term {
        // One that has no length of its own, such as a life sentence, may still come with a term.
        Some(term) if punishment.with_term == punishment.bare => with_note(punishment.bare.to_owned(), Some(term)),
        Some(term) => capitalised(fill(punishment.with_term, &[("term", &term)])),
        None => punishment.bare.to_owned(),
    }
}

fn with_note(words: String, note: Option<String>) -> String {
    match note {
        Some(note) => [&*words, " (", &note, ")"].concat(),
        None => words,
    }
}

/// `Passed by a court in Volgograd on 4 February 2025, in a closed hearing.`
fn passed(context: &Context, sentence: &Sentence) -> Html {
    let messages = context.messages;
    let court = sentence.court.as_ref().map(|court| context.inline(court));
    let date = sentence.date.map(|date| Html::from(messages.on_date(date)));
    let passed = match (court, date) {
        (Some(court), Some(date)) => fill_html(messages.passed_by_on, &[("court", court), ("date", date)]),
        (Some(court), None) => fill_html(messages.passed_by, &[("court", court)]),
        (None, Some(date)) => fill_html(messages.passed_on, &[("date", date)]),
        (None, None) => {
            return match (sentence.closed_hearing, sentence.in_absentia) {
                (false, false) => Html::default(),
                (true, false) => html! { <p>{ messages.closed_hearing_alone }{ messages.full_stop }</p> },
                (true, true) => html! {
                    <p>{ messages.closed_hearing_alone }{ messages.comma }{ messages.in_absentia }{ messages.full_stop }</p>
                },
                (false, true) => html! { <p>{ messages.in_absentia_alone }{ messages.full_stop }</p> },
            };
        }
    };
    html! {
        <p>
            { passed }
            if sentence.closed_hearing { { messages.comma }{ messages.closed_hearing } }
            if sentence.in_absentia { { messages.comma }{ messages.in_absentia } }
            { messages.full_stop }
        </p>
    }
}

fn additional(context: &Context, label: &'static str, punishments: &[&AdditionalSentence]) -> Html {
    let messages = context.messages;
    if punishments.is_empty() {
        return Html::default();
    }
    let items = punishments.iter().enumerate().map(|(index, punishment)| {
        let term = punishment.term.map(|term| messages.term(term));
        let words = match (&punishment.label, punishment.kind) {
            (Some(label), _) => Some(html! {
                <>
                    { context.inline(label) }
                    if let Some(term) = term.filter(|_| !states_a_number(context, label)) { { messages.comma }{ term } }
                </>
            }),
            (None, Some(kind)) => Some(in_words(messages.punishments.get(kind), term).into()),
            (None, None) => None,
        };
        html! { <>{ if index > 0 { messages.comma } else { "" } }{ for words }</> }
    });
    html! { <p><strong>{ label }{ messages.colon }</strong>{ for items }{ messages.full_stop }</p> }
}

/// Whether the publisher's words say for how long, so that it need not be said again; in a language whose numbers the card
/// does not know, they are taken to.
fn states_a_number(context: &Context, label: &Text) -> bool {
    let (tag, text) = label.get(&context.props.language);
    let is_number = |word: &str| {
        let numbers = context.messages.dates.numbers;
        word.starts_with(|first: char| first.is_ascii_digit())
            || numbers.iter().any(|number| number.eq_ignore_ascii_case(word))
    };
    // Only English writes numbers as words, so ASCII is enough; Unicode's tables weigh kilobytes.
    context.lang(tag).is_some() || text.split(|c: char| !c.is_ascii_alphanumeric()).any(is_number)
}

/// Release as the publisher states it; never computed.
fn release(context: &Context) -> Vec<Html> {
    let messages = context.messages;
    let release = &context.profile.release;
    let actual = release.actual.map(|date| {
        fill(
            messages.release_actual.get(context.gender()),
            &[("date", &messages.on_date(date))],
        )
    });
    let expected = release
        .expected
        .filter(|_| actual.is_none())
        .map(|date| fill(messages.release_expected, &[("date", &messages.date(date))]));
    [actual, expected]
        .into_iter()
        .flatten()
        .map(|words| html! { <p class="release">{ words }</p> })
        .collect()
}
