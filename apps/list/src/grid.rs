//! The people, as a feed (WAI-ARIA Authoring Practices, "Feed"): a visitor goes from one to the next with Page Down and Page
//! Up, and leaves it with Control and End or Home. Only those on the screen are in the document.

use std::rc::Rc;

use prisoner_card_people::{Segment, segments};
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};
use yew::prelude::*;

use crate::app::Screen;
use crate::host::Host;
use crate::tile::Tile;
use crate::window::{Rows, Window, use_window};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct GridProps {
    pub(crate) screen: Screen,
    /// The places of the people who are shown.
    pub(crate) found: Rc<Vec<usize>>,
    /// Whether a card is open in its place.
    pub(crate) hidden: bool,
    pub(crate) opened: Option<usize>,
    pub(crate) host: Host,
}

#[component]
pub(crate) fn Grid(props: &GridProps) -> Html {
    let grid = use_node_ref();
    let (before, after) = (use_node_ref(), use_node_ref());
    // The number in the list of the one with the focus, and whether it is to be given to it.
    let focused = use_state_eq(|| None::<usize>);
    let wanted = use_mut_ref(|| None::<(usize, bool)>);
    let redraw = use_force_update();

    // Before the window: the page scrolls back before anything on the screen is measured.
    use_return(props, &focused, &wanted);
    let (window, measured) = use_window(&grid, &props.found, props.hidden);
    {
        let (grid, wanted, host) = (grid.clone(), wanted.clone(), props.host.clone());
        // After each drawing.
        use_effect(move || {
            let target = *wanted.borrow();
            if let Some((number, scrolls)) = target
                && give_focus(&grid, number, scrolls)
            {
                *wanted.borrow_mut() = None;
            }
            host.drawn();
        });
    }

    let onfocusin = {
        let focused = focused.clone();
        Callback::from(move |event: FocusEvent| focused.set(number_of(event.target())))
    };
    let onfocusout = {
        let focused = focused.clone();
        Callback::from(move |event: FocusEvent| focused.set(number_of(event.related_target())))
    };
    let onkeydown = {
        let (focused, before, after) = (focused.clone(), before.clone(), after.clone());
        let count = props.found.len();
        Callback::from(move |event: KeyboardEvent| {
            let Some(number) = number_of(event.target()) else {
                return;
            };
            let next = match (&*event.key(), event.ctrl_key()) {
                ("PageDown", _) => (number + 1).min(count - 1),
                ("PageUp", _) => number.saturating_sub(1),
                ("End", true) => return leave(&event, &after),
                ("Home", true) => return leave(&event, &before),
                _ => return,
            };
            event.prevent_default();
            *wanted.borrow_mut() = Some((next, true));
            focused.set(Some(next));
            redraw.force_update();
        })
    };
    html! {
        <>
            <span ref={before} tabindex="-1" class="edge" />
            <div ref={grid} class="grid" role="feed" aria-label={props.screen.words.label().to_owned()}
                {onfocusin} {onfocusout} {onkeydown}>
                { rows(props, window, &measured, *focused) }
            </div>
            <span ref={after} tabindex="-1" class="edge" />
        </>
    }
}

/// After a card was open, its person has the focus again.
#[hook]
fn use_return(
    props: &GridProps,
    focused: &UseStateHandle<Option<usize>>,
    wanted: &Rc<std::cell::RefCell<Option<(usize, bool)>>>,
) {
    let previous = use_mut_ref(|| None::<usize>);
    let (focused, wanted, host) = (focused.clone(), wanted.clone(), props.host.clone());
    let found = props.found.clone();
    use_effect_with(props.opened, move |opened| {
        let closed = previous.replace(*opened).filter(|_| opened.is_none());
        if let Some(number) = closed.and_then(|closed| found.iter().position(|place| *place == closed)) {
            *wanted.borrow_mut() = Some((number, false));
            focused.set(Some(number));
        }
        if closed.is_some() {
            host.restored();
        }
    });
}

fn rows(props: &GridProps, window: Window, measured: &Rows, focused: Option<usize>) -> Html {
    let count = props.found.len();
    let columns = window.columns;
    let all = segments(
        count.div_ceil(columns),
        window.first..window.end,
        focused.filter(|number| *number < count).map(|number| number / columns),
    );
    let mut html = Vec::new();
    for (index, segment) in all.into_iter().enumerate() {
        match segment {
            Segment::Shown(rows) => {
                let numbers = rows.start * columns..(rows.end * columns).min(count);
                html.extend(numbers.map(|number| {
                    let place = props.found[number];
                    html! { <Tile key={place} screen={props.screen.clone()} {place} {number} {count} host={props.host.clone()} /> }
                }));
            }
            // A picture without content: its attribute says its height, where a policy may forbid a style.
            Segment::Room(rows) => html.push(html! {
                <svg key={format!("room {index}")} class="room" aria-hidden="true" width="1"
                    height={pixels(measured.heights.borrow().of(rows) - window.gap)} />
            }),
        }
    }
    html.into_iter().collect()
}

/// Pixels as an attribute has them, by the browser: a writer of floats weighs more than this file.
fn pixels(pixels: f64) -> AttrValue {
    String::from(js_sys::Number::from(pixels.max(0.0)).to_js_string()).into()
}

/// The number of the person whose tile contains the target.
fn number_of(target: Option<web_sys::EventTarget>) -> Option<usize> {
    let tile = target?.dyn_into::<Element>().ok()?.closest("article").ok()??;
    tile.get_attribute("data-number")?.parse().ok()
}

fn give_focus(grid: &NodeRef, number: usize, scrolls: bool) -> bool {
    // Chromium before 88 does not know `:is`.
    let tile = format!("article[data-number=\"{number}\"]");
    let selector = format!("{tile} button, {tile} a");
    let Some(grid) = grid.cast::<Element>() else {
        return false;
    };
    let Some(control) = grid.query_selector(&selector).ok().flatten() else {
        return false;
    };
    let options = FocusOptions::new();
    options.set_prevent_scroll(!scrolls);
    control
        .dyn_into::<HtmlElement>()
        .is_ok_and(|control| control.focus_with_options(&options).is_ok())
}

fn leave(event: &KeyboardEvent, edge: &NodeRef) {
    event.prevent_default();
    if let Some(edge) = edge.cast::<HtmlElement>() {
        // It has no content to fail on.
        let _ = edge.focus();
    }
}
