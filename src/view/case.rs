//! The charges and the sentence.

use prisoner_card_format::codes::{ChargeKind, Regime, SentenceKind, Stage};
use prisoner_card_format::{AdditionalSentence, Charge, Sentence, Text};
use yew::prelude::*;

use super::context::{Context, DOT, capitalised};

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
            { of_kind(ChargeKind::Criminal, context.messages.criminal_charges()) }
            { of_kind(ChargeKind::Administrative, context.messages.administrative_charges()) }
        </>
    }
}

fn cited(context: &Context, charge: &Charge) -> Html {
    let messages = context.messages;
    let outcome = charge
        .outcome
        .map(|outcome| messages.outcome(outcome, context.gender()));
    let law = match &charge.law_label {
        Some(label) => context.inline(label),
        None => messages.law_name(&charge.law).into(),
    };
    let (before, after) = messages.citation(charge);
    html! {
        <>
            <bdi>{ before }{ law }{ after }</bdi>
            if let Some(outcome) = outcome { { " · " }<span class="outcome">{ outcome }</span> }
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
        .map(|sentence| punishment(context, sentence))
        .map(|words| html! { <span class="fact" part="sentence">{ words }</span> });
    if charge.is_none() && sentence.is_none() {
        return Html::default();
    }
    let dot = if charge.is_some() && sentence.is_some() {
        DOT
    } else {
        ""
    };
    html! { <p class="facts">{ for charge }{ dot }{ for sentence }</p> }
}

/// The sentence in words, its court and circumstances, the additional punishments, and release as it is stated.
pub(super) fn sentence(context: &Context) -> Html {
    let messages = context.messages;
    let release = release(context);
    let Some(sentence) = &context.profile.sentence else {
        return if release.is_empty() {
            Html::default()
        } else {
            context.section("sentence", messages.release_heading(), html! { <>{ for release }</> })
        };
    };
    let (after_release, in_addition): (Vec<_>, Vec<_>) = sentence.additional.iter().partition(|additional| {
        ends_in_release(sentence)
            && matches!(
                additional.kind,
                Some(SentenceKind::PostReleaseSupervision | SentenceKind::RestrictionOfFreedom)
            )
    });
    let body = html! {
        <>
            <p class="verdict">{ punishment(context, sentence) }{ messages.full_stop() }</p>
            { passed(context, sentence) }
            { additional(context, messages.after_release(), &after_release) }
            { additional(context, messages.in_addition(), &in_addition) }
            { for release }
        </>
    };
    context.section("sentence", messages.sentence_heading(), body)
}

/// Whether somebody is held for it until a release, and not fined or put to death.
fn ends_in_release(sentence: &Sentence) -> bool {
    matches!(
        sentence.kind,
        Some(
            SentenceKind::Imprisonment
                | SentenceKind::Life
                | SentenceKind::CompulsoryLabour
                | SentenceKind::ForcedLabour
                | SentenceKind::Indeterminate
        )
    )
}

/// `Nine years in a strict-regime penal colony`. A sentence is never left out. Without a code the label is shown,
/// without a label the regime and the term, and without these the fact that there is a sentence.
fn punishment(context: &Context, sentence: &Sentence) -> Html {
    let messages = context.messages;
    let term = sentence.term.map(|term| messages.term(term));
    let Some(kind) = sentence.kind else {
        return match (&sentence.label, term) {
            (Some(label), Some(term)) if !states_a_number(context, label) => {
                html! { <>{ context.inline(label) }{ messages.comma() }{ term }</> }
            }
            (Some(label), _) => context.inline(label),
            (None, term) => capitalised(unnamed(context, sentence.regime, term)).into(),
        };
    };
    let words = capitalised(match (kind, sentence.regime) {
        (SentenceKind::Imprisonment | SentenceKind::Life, Some(regime)) if !has_colonies(context, regime) => {
            let words = in_words(context, kind, term);
            messages.remark(&*words, messages.regime_elsewhere(regime))
        }
        (SentenceKind::Imprisonment, Some(regime)) => in_regime(context, regime, term),
        (SentenceKind::Life, Some(regime)) => match term {
            Some(term) => messages.remark(messages.life_regime(regime), &*term),
            None => messages.life_regime(regime).to_owned(),
        },
        _ => in_words(context, kind, term),
    });
    match &sentence.label {
        Some(label) => messages.remark(words.into(), context.inline(label)),
        None => words.into(),
    }
}

/// Whether the card has words of the country for that regime.
fn has_colonies(context: &Context, regime: Regime) -> bool {
    regime == Regime::Prison || context.profile.has_colony_regimes()
}

/// A punishment for which there is neither a code nor a label.
fn unnamed(context: &Context, regime: Option<Regime>, term: Option<String>) -> String {
    let messages = context.messages;
    match (regime, term) {
        (Some(regime), term) if has_colonies(context, regime) => in_regime(context, regime, term),
        (Some(regime), Some(term)) => messages.remark(&*term, messages.regime_elsewhere(regime)),
        (Some(regime), None) => messages.regime_elsewhere(regime).to_owned(),
        (None, Some(term)) => term,
        (None, None) => messages.stage(Stage::Sentenced, context.gender()).to_owned(),
    }
}

fn in_regime(context: &Context, regime: Regime, term: Option<String>) -> String {
    match term {
        Some(term) => context.messages.regime_term(regime, &*term),
        None => context.messages.regime(regime).to_owned(),
    }
}

fn in_words(context: &Context, kind: SentenceKind, term: Option<String>) -> String {
    match term {
        Some(term) => context.messages.punishment_term(kind, &*term),
        None => context.messages.punishment(kind).to_owned(),
    }
}

/// `Passed by a court in Volgograd on 4 February 2025, in a closed hearing.`
fn passed(context: &Context, sentence: &Sentence) -> Html {
    let messages = context.messages;
    let court = sentence.court.as_ref().map(|court| context.inline(court));
    let date = sentence.date.map(|date| Html::from(messages.on_date(date)));
    let passed = match (court, date) {
        (Some(court), Some(date)) => messages.passed_by_on(court, date),
        (Some(court), None) => messages.passed_by(court),
        (None, Some(date)) => messages.passed_on(date),
        (None, None) => {
            return match (sentence.closed_hearing, sentence.in_absentia) {
                (false, false) => Html::default(),
                (true, false) => html! { <p>{ messages.closed_hearing_alone() }{ messages.full_stop() }</p> },
                (true, true) => html! {
                    <p>{ messages.closed_hearing_alone() }{ messages.comma() }{ messages.in_absentia() }{ messages.full_stop() }</p>
                },
                (false, true) => html! { <p>{ messages.in_absentia_alone() }{ messages.full_stop() }</p> },
            };
        }
    };
    html! {
        <p>
            { passed }
            if sentence.closed_hearing { { messages.comma() }{ messages.closed_hearing() } }
            if sentence.in_absentia { { messages.comma() }{ messages.in_absentia() } }
            { messages.full_stop() }
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
                    if let Some(term) = term.filter(|_| !states_a_number(context, label)) { { messages.comma() }{ term } }
                </>
            }),
            (None, Some(kind)) => Some(in_words(context, kind, term).into()),
            (None, None) => term.map(Html::from),
        };
        html! { <>{ if index > 0 { messages.list_comma() } else { "" } }{ for words }</> }
    });
    html! { <p><strong>{ label }{ messages.colon() }</strong>{ for items }{ messages.full_stop() }</p> }
}

/// Whether the publisher's words state the length, so that it need not be said again; in a language whose numbers the
/// card does not know, they are taken to.
fn states_a_number(context: &Context, label: &Text) -> bool {
    let (tag, text) = label.get(&context.preferred);
    let messages = context.messages;
    let is_number = |word: &str| {
        messages
            .number_words()
            .iter()
            .any(|known| known.eq_ignore_ascii_case(word))
    };
    // Only English has words for numbers here, so ASCII is enough; Unicode's tables weigh kilobytes.
    let mut words = text
        .split(|character: char| !character.is_ascii_alphabetic())
        .filter(|word| !word.is_empty());
    context.lang(tag).is_some() || text.contains(|character| messages.is_digit(character)) || words.any(is_number)
}

/// Release as the publisher states it; never computed.
fn release(context: &Context) -> Vec<Html> {
    let messages = context.messages;
    let release = &context.profile.release;
    let actual = release
        .actual
        .map(|date| messages.release_actual(context.gender(), &*messages.on_date(date)));
    let expected = release
        .expected
        .filter(|_| actual.is_none())
        .map(|date| messages.release_expected(&*messages.date(date)));
    [actual, expected]
        .into_iter()
        .flatten()
        .map(|words| html! { <p class="release">{ words }</p> })
        .collect()
}
