//! The case's dates: drawn to scale, and listed.

use prisoner_card_format::codes::EventCode;
use prisoner_card_format::{Date, Elapsed, Event, PartialDate};
use yew::prelude::*;

use super::context::{Context, capitalised};
use crate::messages::{Direction, Messages};

pub(super) fn timeline(context: &Context) -> Html {
    let messages = context.messages;
    if context.profile.events.is_empty() {
        return Html::default();
    }
    let items = context.profile.events.iter().map(|event| {
        html! {
            <li class={if is_turning_point(event) { "event turning-point" } else { "event" }}>
                <span class="date">{ messages.date(event.date) }</span>
                <span class="what">{ words(context, event) }</span>
            </li>
        }
    });
    let body = html! {
        <>
            { drawing(context) }
            <ol class="events">{ for items }</ol>
            { in_custody(context) }
        </>
    };
    context.section("timeline", messages.timeline(), body)
}

fn words(context: &Context, event: &Event) -> Html {
    match &event.label {
        Some(label) => context.inline(label),
        None => context.messages.event(event.code, context.gender()).into(),
    }
}

/// The events that divide the case: the first day in custody, the sentence, and its end.
fn is_turning_point(event: &Event) -> bool {
    matches!(
        event.code,
        EventCode::Detained | EventCode::Sentenced | EventCode::Released | EventCode::Exchanged | EventCode::Died
    )
}

/// The time that the person has been in custody, where they still are.
fn in_custody(context: &Context) -> Html {
    let messages = context.messages;
    let held = context
        .profile
        .held_since()
        .and_then(|since| Elapsed::between(since, today(context)));
    let Some(elapsed) = held else { return Html::default() };
    let time = messages.elapsed(elapsed);
    let words = if elapsed.exact {
        messages.in_custody(context.gender(), &*time)
    } else {
        messages.in_custody_at_least(context.gender(), &*time)
    };
    html! { <p class="elapsed">{ capitalised(words) }</p> }
}

/// The reader's day, but never before the feed's: a clock may be slow.
fn today(context: &Context) -> Date {
    context.props.today.max(context.publication.day_of_issue)
}

/// Where the drawing's parts lie, in per mille of its width.
struct Scale {
    first: i32,
    days: i32,
    mirrored: bool,
}

/// The least and the most of a date, in days since 1970.
fn bounds(date: PartialDate) -> (i32, i32) {
    (date.earliest().days_since_epoch(), date.latest().days_since_epoch())
}

impl Scale {
    /// From the first event to the last, or to today where the person is still held.
    fn new(context: &Context) -> Option<Self> {
        let events = &context.profile.events;
        let first = events.iter().map(|event| bounds(event.date).0).min()?;
        let last_event = events.iter().map(|event| bounds(event.date).1).max()?;
        let last = match context.profile.held_since() {
            Some(_) => last_event.max(today(context).days_since_epoch()),
            None => last_event,
        };
        // Within a few weeks a drawing to scale says nothing that the list does not.
        (last - first >= 60).then(|| Self {
            first,
            days: last - first,
            mirrored: context.messages.direction() == Direction::Rtl.as_str(),
        })
    }

    /// The room left at both ends, in per mille, so that marks and years are not cut off.
    const MARGIN: i64 = 20;

    fn per_mille(&self, day: i32) -> i64 {
        let room = 1000 - 2 * Self::MARGIN;
        let from_start = Self::MARGIN + i64::from((day - self.first).clamp(0, self.days)) * room / i64::from(self.days);
        if self.mirrored { 1000 - from_start } else { from_start }
    }

    fn x(&self, day: i32) -> String {
        percent(self.per_mille(day))
    }

    /// A bar from one day to another.
    fn bar(&self, class: &'static str, from: i32, to: i32) -> Html {
        html! { <line class={class} x1={self.x(from)} x2={self.x(to)} y1="14" y2="14" /> }
    }
}

fn percent(per_mille: i64) -> String {
    format!("{}.{}%", per_mille / 10, per_mille % 10)
}

/// The case to scale: time in custody as a bar, events as marks (partial dates as long as the time that they leave
/// open), years beneath. Set with presentation attributes, since policies drop inline styles; the list says the same in
/// words, so it is hidden from screen readers.
fn drawing(context: &Context) -> Html {
    let Some(scale) = Scale::new(context) else {
        return Html::default();
    };
    let held = context
        .profile
        .held_since()
        .map(|since| scale.bar("held", bounds(since).1, today(context).days_since_epoch()));
    let marks = context.profile.events.iter().map(|event| {
        let (earliest, latest) = bounds(event.date);
        if earliest == latest {
            let turning_point = is_turning_point(event);
            let class = if turning_point { "mark turning-point" } else { "mark" };
            let radius = if turning_point { "6" } else { "4" };
            html! { <circle class={class} cx={scale.x(earliest)} cy="14" r={radius} /> }
        } else {
            scale.bar("span", earliest, latest)
        }
    });
    html! {
        <svg class="drawing" width="100%" height="44" aria-hidden="true" focusable="false">
            { scale.bar("axis", scale.first, scale.first + scale.days) }
            { for held }
            { for years(context.messages, &scale) }
            { for marks }
        </svg>
    }
}

/// The turns of the years, as many as have room.
fn years(messages: &Messages, scale: &Scale) -> Vec<Html> {
    let year_of = |day| Date::from_days_since_epoch(day).map_or(0, |date| date.year);
    let (first_year, last_year) = (year_of(scale.first), year_of(scale.first + scale.days));
    let step = (last_year - first_year) / 5 + 1;
    (first_year + 1..=last_year)
        .filter(|year| (year - first_year - 1) % step == 0)
        .filter_map(|year| {
            let day = Date::new(year, 1, 1)?.days_since_epoch();
            let x = scale.x(day);
            Some(html! {
                <>
                    <line class="tick" x1={x.clone()} x2={x.clone()} y1="8" y2="20" />
                    <text class="year" x={x} y="38" text-anchor="middle">{ messages.number(year.into()) }</text>
                </>
            })
        })
        .collect()
}
