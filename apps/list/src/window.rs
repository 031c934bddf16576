//! The rows of the list that are on the screen. The list is as long as its page, so the window decides.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use gloo_render::{AnimationFrame, request_animation_frame};
use prisoner_card_people::Heights;
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
    /// Between two rows, in pixels.
    pub(crate) gap: f64,
    /// The height of a row that was not on the screen yet.
    usual: f64,
    pub(crate) first: usize,
    pub(crate) end: usize,
}

const UNKNOWN: Window = Window {
    columns: 1,
    gap: 0.0,
    usual: 0.0,
    first: 0,
    end: FIRST,
};

/// For paper, which nobody scrolls.
const EVERYTHING: Window = Window {
    end: usize::MAX,
    ..UNKNOWN
};

/// The rows as they were measured.
#[derive(Default)]
pub(crate) struct Rows {
    pub(crate) heights: RefCell<Heights>,
    /// The list's width, and its columns.
    breadth: Cell<(f64, usize)>,
    /// The number of people.
    count: Cell<usize>,
    /// Everything is to stay in the document.
    prints: Cell<bool>,
    /// The window that was measured last.
    last: Cell<Option<Window>>,
    /// The distance that the page was scrolled when other rows were chosen, until they are drawn.
    scrolled: Cell<Option<f64>>,
}

/// The people of one drawing. It holds them, so that none of a later drawing can be at their place in the memory.
struct Drawn(Rc<Vec<usize>>);

impl PartialEq for Drawn {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The rows that are on the screen; `drawn` changes when the list has others.
#[hook]
pub(crate) fn use_window(grid: &NodeRef, drawn: &Rc<Vec<usize>>, hidden: bool) -> (Window, Rc<Rows>) {
    let window = use_state_eq(|| UNKNOWN);
    let rows = use_memo((), |()| Rows::default());
    let measure = {
        let (window, grid, rows) = (window.setter(), grid.clone(), Rc::clone(&rows));
        // A setter of a state that is equal does nothing.
        move || {
            if let Some(measured) = grid.cast::<Element>().and_then(|grid| rows.measured(&grid)) {
                rows.keep_scroll(measured);
                window.set(measured);
            }
        }
    };
    {
        let (rows, count) = (Rc::clone(&rows), drawn.len());
        // Other people, other heights. Before they are drawn.
        use_memo(Drawn(Rc::clone(drawn)), move |_| {
            rows.count.set(count);
            rows.heights.borrow_mut().forget();
        });
    }
    {
        let (measure, rows) = (measure.clone(), Rc::clone(&rows));
        use_effect_with((Drawn(Rc::clone(drawn)), hidden, *window), move |_| {
            rows.restore_scroll();
            measure();
        });
    }
    {
        let (grid, window, rows) = (grid.clone(), window.setter(), Rc::clone(&rows));
        use_effect_with((), move |()| {
            let print = move |prints| {
                rows.prints.set(prints);
                if prints {
                    window.set(EVERYTHING);
                }
            };
            listen(&grid, measure, print)
        });
    }
    (*window, rows)
}

impl Rows {
    /// `WebKit` lays out while rows are exchanged, when the list is short for a moment, and scrolls the page back to where it
    /// still has something.
    fn keep_scroll(&self, measured: Window) {
        if self.last.replace(Some(measured)) != Some(measured) {
            self.scrolled
                .set(web_sys::window().and_then(|page| page.scroll_y().ok()));
        }
    }

    fn restore_scroll(&self) {
        if let (Some(kept), Some(page)) = (self.scrolled.take(), web_sys::window())
            && page.scroll_y() != Ok(kept)
        {
            page.scroll_to_with_x_and_y(page.scroll_x().unwrap_or_default(), kept);
        }
    }

    fn measured(&self, grid: &Element) -> Option<Window> {
        let page = web_sys::window()?;
        let place = grid.get_bounding_client_rect();
        if place.width() == 0.0 || self.prints.get() {
            return None;
        }
        let style = page.get_computed_style(grid).ok()??;
        let columns = style.get_property_value("grid-template-columns").ok()?;
        let columns = columns.split_ascii_whitespace().count().max(1);
        let gap = pixels(&style.get_property_value("row-gap").ok()?);
        if self.breadth.replace((place.width(), columns)) != (place.width(), columns) {
            self.heights.take();
        }
        let mut heights = self.heights.borrow_mut();
        heights.measure(&shown(grid, columns, gap)?);
        let height = page.inner_height().ok()?.as_f64()?;
        let rows = self.count.get().div_ceil(columns);
        let first = heights.row_at(-place.top(), rows);
        let end = heights.row_at(height - place.top(), rows) + 1;
        Some(Window {
            columns,
            gap,
            usual: heights.usual(),
            first: first.saturating_sub(AHEAD),
            end: end.max(first + 1) + AHEAD,
        })
    }
}

/// The rows in the document, with their heights and the gap below each.
fn shown(grid: &Element, columns: usize, gap: f64) -> Option<Vec<(usize, f64)>> {
    let tiles = grid.query_selector_all("article").ok()?;
    let tiles = (0..tiles.length()).filter_map(|index| tiles.get(index)?.dyn_into::<Element>().ok());
    let measured = tiles.filter_map(|tile| {
        let number: usize = tile.get_attribute("data-number")?.parse().ok()?;
        // All tiles of a row are of one height.
        number
            .is_multiple_of(columns)
            .then(|| (number / columns, tile.get_bounding_client_rect().height() + gap))
    });
    Some(measured.collect())
}

/// Pixels of a computed style, in hundredths: a reader of floats weighs more than this file.
fn pixels(style: &str) -> f64 {
    let number = style.trim_end_matches("px");
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let hundredths: String = fraction.chars().chain("00".chars()).take(2).collect();
    let of = |digits: &str| digits.parse::<u16>().map_or(0.0, f64::from);
    of(whole) + of(&hundredths) / 100.0
}

/// Measures again before the next frame whenever the page scrolls, or the list or the window changes its size.
fn listen<M, P>(grid: &NodeRef, measure: M, print: P) -> impl FnOnce() + use<M, P>
where
    M: Fn() + Clone + 'static,
    P: Fn(bool) + 'static,
{
    let frame: Rc<RefCell<Option<AnimationFrame>>> = Rc::default();
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
        let print = Rc::new(print);
        let before = Rc::clone(&print);
        listeners.push(EventListener::new(&page, "beforeprint", move |_| before(true)));
        listeners.push(EventListener::new(&page, "afterprint", move |_| {
            print(false);
            measure();
        }));
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
