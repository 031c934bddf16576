//! Which rows of the list are on the screen. The list is as long as its page, so it goes by the window.

use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use gloo_render::{AnimationFrame, request_animation_frame};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};
use yew::prelude::*;

/// Rows above and below the screen that are there already when a visitor scrolls or goes on with the keyboard.
const AHEAD: usize = 2;

/// The first rows are drawn before anything is measured.
const FIRST: usize = 8;

/// The rows on the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Window {
    pub(crate) columns: usize,
    /// From the top of a row to that of the next.
    pub(crate) pitch: f64,
    /// Between two rows.
    pub(crate) gap: f64,
    pub(crate) first: usize,
    pub(crate) end: usize,
}

const UNKNOWN: Window = Window {
    columns: 1,
    pitch: 1.0,
    gap: 0.0,
    first: 0,
    end: FIRST,
};

/// The rows that are on the screen; `drawn` changes when the list has others.
#[hook]
pub(crate) fn use_window(grid: &NodeRef, drawn: &Rc<Vec<usize>>, hidden: bool) -> Window {
    let window = use_state_eq(|| UNKNOWN);
    let measure = {
        let (window, grid) = (window.setter(), grid.clone());
        // A setter of a state that is equal does nothing.
        move || {
            if let Some(measured) = grid.cast::<Element>().and_then(|grid| measured(&grid)) {
                window.set(measured);
            }
        }
    };
    {
        let measure = measure.clone();
        use_effect_with((Rc::as_ptr(drawn), hidden, window.columns), move |_| measure());
    }
    {
        let (grid, window) = (grid.clone(), window.setter());
        use_effect_with((), move |()| listen(&grid, measure, move || window.set(EVERYTHING)));
    }
    *window
}

/// For paper, which nobody scrolls.
const EVERYTHING: Window = Window {
    end: usize::MAX,
    ..UNKNOWN
};

fn measured(grid: &Element) -> Option<Window> {
    let page = web_sys::window()?;
    let tile = grid.query_selector("article").ok()??.get_bounding_client_rect();
    let place = grid.get_bounding_client_rect();
    if place.width() == 0.0 || tile.height() == 0.0 {
        return None;
    }
    let style = page.get_computed_style(grid).ok()??;
    let columns = style.get_property_value("grid-template-columns").ok()?;
    let gap = style.get_property_value("row-gap").ok()?;
    let gap: f64 = gap.trim_end_matches("px").parse().unwrap_or(0.0);
    let pitch = tile.height() + gap;
    let height = page.inner_height().ok()?.as_f64()?;
    let rows_above = |pixels: f64| rows(pixels / pitch);
    let first = rows_above(-place.top());
    let end = rows_above(height - place.top()) + 1;
    Some(Window {
        columns: columns.split_ascii_whitespace().count().max(1),
        pitch,
        gap,
        first: first.saturating_sub(AHEAD),
        end: end.max(first + 1) + AHEAD,
    })
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a number below nought is nought"
)]
fn rows(rows: f64) -> usize {
    rows.max(0.0) as usize
}

/// Measures again before the next frame whenever the page scrolls, or the list or the window changes its size.
fn listen<M, E>(grid: &NodeRef, measure: M, show_everything: E) -> impl FnOnce() + use<M, E>
where
    M: Fn() + Clone + 'static,
    E: Fn() + 'static,
{
    let frame: Rc<std::cell::RefCell<Option<AnimationFrame>>> = Rc::default();
    let soon = {
        let measure = measure.clone();
        move || {
            let measure = measure.clone();
            *frame.borrow_mut() = Some(request_animation_frame(move |_| measure()));
        }
    };
    let mut listeners = Vec::new();
    let mut observer = None;
    if let Some(page) = web_sys::window() {
        // A scroll does not bubble, and the list may stand in something that scrolls by itself.
        let capture = EventListenerOptions::run_in_capture_phase();
        for name in ["scroll", "resize"] {
            let soon = soon.clone();
            listeners.push(EventListener::new_with_options(&page, name, capture, move |_| soon()));
        }
        listeners.push(EventListener::new(&page, "beforeprint", move |_| show_everything()));
        listeners.push(EventListener::new(&page, "afterprint", move |_| measure()));
    }
    let resized = Closure::<dyn Fn()>::new(soon);
    if let (Some(grid), Ok(found)) = (
        grid.cast::<Element>(),
        ResizeObserver::new(resized.as_ref().unchecked_ref()),
    ) {
        found.observe(&grid);
        observer = Some(found);
    }
    move || {
        if let Some(observer) = observer {
            observer.disconnect();
        }
        drop((listeners, resized));
    }
}
