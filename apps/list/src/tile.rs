//! One person in the list.

use prisoner_card_format::photo::copy_name;
use prisoner_card_format::{Preferred, Text};
use prisoner_card_people::{Entry, Order};
use yew::prelude::*;
use yew::virtual_dom::VTag;

use crate::app::Screen;
use crate::host::Host;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct TileProps {
    pub(crate) screen: Screen,
    /// The person's place in the feed.
    pub(crate) place: usize,
    /// And in the list.
    pub(crate) number: usize,
    /// The number of people in the list.
    pub(crate) count: usize,
    pub(crate) host: Host,
}

#[component]
pub(crate) fn Tile(props: &TileProps) -> Html {
    let screen = &props.screen;
    let Some(entry) = screen.everybody.entries.get(props.place) else {
        return Html::default();
    };
    let id = format!("name-{}", props.place);
    html! {
        <article class="tile" part="person" data-number={props.number.to_string()} aria-labelledby={id.clone()}
            aria-posinset={(props.number + 1).to_string()} aria-setsize={props.count.to_string()}>
            { portrait(screen, entry) }
            <div class="about">
                { heading(screen.settings.heading_level, &id, control(props, entry)) }
                if let Some(line) = &entry.line { { paragraph(line, &screen.preferred) } }
                <p class="facts">{ facts(props, entry) }</p>
            </div>
        </article>
    }
}

fn heading(level: u8, id: &str, name: Html) -> Html {
    let mut heading = VTag::new(format!("h{}", level.clamp(1, 6)));
    heading.add_attribute("class", "name");
    heading.add_attribute("id", id.to_owned());
    heading.add_child(name);
    heading.into()
}

/// The name, which opens the card or leads to the page.
fn control(props: &TileProps, entry: &Entry) -> Html {
    let (tag, name) = entry.name.get(&props.screen.preferred);
    let (lang, name) = (tag.to_string(), name.full_in(tag));
    if props.screen.settings.pages {
        return match entry.page.as_ref().filter(|_| props.screen.settings.has_links()) {
            Some(page) => html! {
                <a href={page.as_str().to_owned()} {lang} dir="auto" rel="noopener noreferrer" referrerpolicy="no-referrer">
                    { name }
                </a>
            },
            None => html! { <span {lang} dir="auto">{ name }</span> },
        };
    }
    let (host, place) = (props.host.clone(), props.place);
    html! { <button type="button" {lang} dir="auto" onclick={move |_| host.open(place)}>{ name }</button> }
}

/// In its own direction, so that its end is cut off.
fn paragraph(text: &Text, preferred: &Preferred) -> Html {
    let (tag, text) = text.get(preferred);
    html! { <p class="line" lang={tag.to_string()} dir="auto">{ text }</p> }
}

/// The birthday where the list is one of birthdays, since when, and where.
fn facts(props: &TileProps, entry: &Entry) -> Html {
    let screen = &props.screen;
    let words = &screen.words;
    let label = |kind: &str, value: &str| props.host.label(kind, value, words.tag());
    let birthday = entry
        .birthday
        .filter(|_| screen.order == Order::Birthday)
        .map(|birthday| words.birthday(&label("birthday", &birthday.date().to_string())));
    let since = entry
        .since
        .map(|date| words.held_since(&label("date", &date.to_string())));
    let words = [birthday, since].into_iter().flatten();
    let words = words.map(|words| html! { <span class="fact">{ words }</span> });
    let place = entry.place.as_ref().map(|place| {
        let (tag, place) = place.get(&screen.preferred);
        html! { <span class="fact" lang={tag.to_string()} dir="auto">{ place }</span> }
    });
    words.chain(place).collect()
}

/// The photo, or the initials. Of a signed feed the script draws it, once it has compared its bytes.
fn portrait(screen: &Screen, entry: &Entry) -> Html {
    let initials = |hidden: bool| {
        let (tag, name) = entry.name.get(&screen.preferred);
        html! { <div class="portrait initials" aria-hidden="true" {hidden}>{ name.initials_in(tag) }</div> }
    };
    let settings = &screen.settings;
    let Some(portrait) = entry.portrait.as_ref().filter(|_| !settings.photos.is_empty()) else {
        return initials(false);
    };
    let url = portrait.url.as_str();
    let is_from = |origin: &str| url.strip_prefix(origin).is_some_and(|rest| rest.starts_with('/'));
    if settings.verified || settings.photos != "*" {
        let sha256 = portrait.sha256.as_ref().filter(|_| settings.verified);
        let may_come = sha256.is_some() || (!settings.verified && settings.photos.split(' ').any(is_from));
        if !may_come {
            return initials(false);
        }
        return html! {
            <>
                <figure class="portrait" hidden=true>
                    <canvas width="120" height="150" data-photo={url.to_owned()}
                        data-copy={sha256.map(|sha256| copy_name(url, sha256))} data-sha256={sha256.cloned()} />
                </figure>
                { initials(false) }
            </>
        };
    }
    // The name stands beside it: to hear it twice helps nobody.
    html! {
        <>
            <figure class="portrait">
                <img alt="" width="120" height="150" loading="lazy" decoding="async" referrerpolicy="no-referrer"
                    crossorigin="anonymous" src={url.to_owned()} />
            </figure>
            // Where the photo does not load, the script shows them.
            { initials(true) }
        </>
    }
}
