//! The person, and the organisation that recognises them as a political prisoner.

use prisoner_card_format::codes::{Certainty, CustodyCode, RecognitionStatus, Stage};
use prisoner_card_format::photo::copy_name;
use prisoner_card_format::{Custody, PartialDate, Photo, Profile, Text};
use yew::prelude::*;

use super::PhotoShown;
use super::context::{Context, DOT, direction, link, maybe_link};
use crate::messages::Messages;

pub(super) fn header(context: &Context) -> Html {
    html! {
        <header class="header" part="header">
            { portrait(context) }
            <div class="who">
                { badge(context) }
                { context.heading(0, name(context)) }
                { native_name(context) }
                <p class="facts">{ facts(context) }</p>
            </div>
        </header>
    }
}

/// The name in the reader's language.
pub(super) fn name(context: &Context) -> Html {
    let (tag, name) = context.profile.name.get(&context.preferred);
    html! { <bdi part="name" lang={context.lang(tag)} dir={direction(tag)}>{ name.full_in(tag) }</bdi> }
}

/// The name in the person's own language, where that is another.
fn native_name(context: &Context) -> Html {
    let (shown_tag, shown) = context.profile.name.get(&context.preferred);
    let native = context.profile.name.get_exact(&context.profile.native_language);
    let Some((tag, native)) =
        native.filter(|(tag, native)| *tag != shown_tag && native.full_in(tag) != shown.full_in(shown_tag))
    else {
        return Html::default();
    };
    html! {
        <p class="native-name"><bdi lang={context.lang(tag)} dir={direction(tag)}>{ native.full_in(tag) }</bdi></p>
    }
}

/// Photo, or a mark with the initials.
pub(super) fn portrait(context: &Context) -> Html {
    let photo = context.profile.photo.as_ref();
    match (context.props.photo, photo) {
        (PhotoShown::Shown, Some(photo)) => {
            let (alt, lang) = alt(context, photo);
            // `src` comes last: attributes are set one by one, and WebKit asks at once, with the cookies and the
            // referrer that the others forbid.
            let img = html! {
                <img lang={lang} alt={alt} width="120" height="150" loading="lazy" decoding="async"
                    referrerpolicy="no-referrer" crossorigin="anonymous" src={photo.url.as_str().to_owned()} />
            };
            html! { <>{ figure(context, photo, img) }{ initials(context, true) }</> }
        }
        (PhotoShown::Fetched, Some(photo)) => drawn(context, photo, None),
        (PhotoShown::Verified, Some(photo)) if photo.sha256.is_some() => drawn(context, photo, photo.sha256.as_ref()),
        _ => initials(context, false),
    }
}

/// A photo that the script draws.
fn drawn(context: &Context, photo: &Photo, sha256: Option<&String>) -> Html {
    let (alt, lang) = alt(context, photo);
    let url = photo.url.as_str();
    let canvas = html! {
        <canvas role="img" lang={lang} aria-label={alt} width="120" height="150" data-photo={url.to_owned()}
            data-copy={sha256.map(|sha256| copy_name(url, sha256))} data-sha256={sha256.cloned()} />
    };
    html! { <>{ figure(context, photo, canvas) }{ initials(context, true) }</> }
}

fn initials(context: &Context, hidden: bool) -> Html {
    let (tag, name) = context.profile.name.get(&context.preferred);
    html! { <div class="portrait initials" part="photo" aria-hidden="true" hidden={hidden}>{ name.initials_in(tag) }</div> }
}

/// The words in the photo's place, and their `lang`.
fn alt(context: &Context, photo: &Photo) -> (String, Option<AttrValue>) {
    let (tag, alt) = match &photo.alt {
        Some(alt) => {
            let (tag, alt) = alt.get(&context.preferred);
            (tag, alt.clone())
        }
        None => {
            let (tag, name) = context.profile.name.get(&context.preferred);
            (tag, name.full_in(tag))
        }
    };
    (alt, context.lang(tag))
}

fn figure(context: &Context, photo: &Photo, picture: Html) -> Html {
    let credit: Vec<&str> = [&photo.credit, &photo.licence]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    html! {
        <figure class="portrait" part="photo">
            { picture }
            if !credit.is_empty() {
                <figcaption dir="auto">
                    { context.messages.photo_credit(&*context.messages.list(&credit)) }
                </figcaption>
            }
        </figure>
    }
}

/// The organisation's finding in two words.
pub(super) fn badge(context: &Context) -> Html {
    let Some(words) = badge_words(context.profile, context.messages) else {
        return Html::default();
    };
    let class = match context.profile.recognition.status {
        Some(RecognitionStatus::Recognised) => "badge",
        _ => "badge open",
    };
    html! { <p class={class} part="badge">{ words }</p> }
}

/// The badge's words; none where the feed knows no finding.
pub(super) fn badge_words(profile: &Profile, messages: &Messages) -> Option<&'static str> {
    Some(match profile.recognition.status? {
        RecognitionStatus::Recognised => messages.recognised(profile.gender),
        RecognitionStatus::UnderReview => messages.under_review(),
        RecognitionStatus::NotRecognised => messages.not_recognised(profile.gender),
    })
}

/// Birth, custody and stage in a line.
fn facts(context: &Context) -> Html {
    let messages = context.messages;
    let birth = context.profile.birth.map(|date| {
        let year = messages.number(date.year().into());
        Html::from(messages.born(context.gender(), &*year))
    });
    let custody = context
        .profile
        .custody
        .as_ref()
        .and_then(|custody| whereabouts(context, custody));
    let code = context.profile.custody.as_ref().and_then(|custody| custody.code);
    // A feed that says what happened may still have the stage of before.
    let is_over = matches!(
        code,
        Some(CustodyCode::Released | CustodyCode::Exchanged | CustodyCode::Died)
    );
    let stage = context
        .profile
        .stage
        .filter(|stage| *stage != Stage::Unknown && !(is_over && *stage == Stage::Serving))
        .map(|stage| Html::from(messages.stage(stage, context.gender())));
    let own = |text: &Option<Text>| text.as_ref().map(|text| context.inline(text));
    let (occupation, case_group) = (own(&context.profile.occupation), own(&context.profile.case_group));
    [birth, occupation, case_group, custody, stage]
        .into_iter()
        .flatten()
        .enumerate()
        .map(|(index, fact)| html! { <>{ if index > 0 { DOT } else { "" } }<span class="fact">{ fact }</span></> })
        .collect()
}

/// The custody of the person: the restriction, the place, the date.
fn whereabouts(context: &Context, custody: &Custody) -> Option<Html> {
    let messages = context.messages;
    let known = custody
        .code
        .filter(|code| *code != CustodyCode::Unknown || custody.place.is_none());
    let code = known.map(|code| messages.custody(code, context.gender()));
    let place = custody.place.as_ref().map(|place| context.inline(place));
    if code.is_none() && place.is_none() {
        return None;
    }
    // Nobody is presumed to be nowhere.
    let is_presumed = known != Some(CustodyCode::Unknown)
        && matches!(custody.certainty, Some(Certainty::Presumed | Certainty::Unknown));
    let since = custody.since.map(|date| match custody.code {
        Some(code) if code.is_event() => messages.date(date),
        _ => messages.since(date),
    });
    let place = html! {
        <>
            { code.unwrap_or_default() }
            if let Some(place) = place {
                if code.is_some() { { messages.colon() } }
                { place }
            }
        </>
    };
    Some(html! {
        <>
            if is_presumed { { messages.remark(place, messages.presumed_place().into()) } } else { { place } }
            if let Some(since) = since { { messages.comma() }{ since } }
        </>
    })
}

/// The recognising organisation, as a phrase.
pub(super) fn recognised_by(context: &Context) -> Html {
    let recognition = &context.profile.recognition;
    let by = context.inline(&recognition.by);
    found_by(
        context,
        recognition.status,
        html! { <strong>{ by }</strong> },
        recognition.date,
    )
}

fn found_by(context: &Context, status: Option<RecognitionStatus>, by: Html, date: Option<PartialDate>) -> Html {
    let messages = context.messages;
    let words = match status {
        Some(RecognitionStatus::Recognised) => messages.recognised_by(context.gender(), by),
        Some(RecognitionStatus::UnderReview) => messages.under_review_by(by),
        Some(RecognitionStatus::NotRecognised) => messages.not_recognised_by(context.gender(), by),
        None => messages.assessed_by(by),
    };
    html! {
        <>
            { words }
            if let Some(date) = date { { messages.comma() }{ messages.date(date) } }
        </>
    }
}

/// The recognising organisation, and the disclaimer of its finding: right under the badge.
pub(super) fn recognition(context: &Context) -> Html {
    html! {
        <div class="recognition">
            <p class="recognised-by">{ recognised_by(context) }</p>
            { disclaimer(context) }
            { for context.profile.also_recognised_by.iter().map(|finding| {
                let by = maybe_link(context, finding.url.as_ref(), context.inline(&finding.by));
                html! { <p class="also-found">{ found_by(context, finding.status, by, finding.date) }</p> }
            }) }
        </div>
    }
}

/// The finding in the organisation's words, and its demand.
pub(super) fn finding(context: &Context) -> Html {
    let messages = context.messages;
    let recognition = &context.profile.recognition;
    if recognition.statement.is_none() && recognition.demand.is_none() && recognition.url.is_none() {
        return Html::default();
    }
    html! {
        <div class="finding">
            if let Some(statement) = &recognition.statement { { context.paragraph(statement, "statement") } }
            if let Some(demand) = &recognition.demand {
                <p class="demand"><strong>{ messages.demand() }{ messages.colon() }</strong>{ context.inline(demand) }</p>
            }
            if let Some(url) = &recognition.url {
                <p class="more">{ link(context, url, messages.recognition_link().into()) }</p>
            }
        </div>
    }
}

/// The disclaimer of the finding; never further than a glance from the badge.
pub(super) fn disclaimer(context: &Context) -> Html {
    match &context.profile.recognition.disclaimer {
        Some(disclaimer) => {
            html! { <div class="disclaimer" part="disclaimer">{ context.paragraph(disclaimer, "small") }</div> }
        }
        None => Html::default(),
    }
}

/// The publisher's line on the case, and their paragraph.
pub(super) fn summary(context: &Context) -> Html {
    let profile = context.profile;
    if profile.headline.is_none() && profile.summary.is_none() {
        return Html::default();
    }
    html! {
        <div class="summary" part="summary">
            if let Some(headline) = &profile.headline { { context.paragraph(headline, "headline") } }
            if let Some(summary) = &profile.summary { { context.paragraph(summary, "prose") } }
        </div>
    }
}
