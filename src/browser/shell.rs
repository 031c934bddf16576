//! What the shell calls. It holds cards and readings by number: classes would bring their own bindings, which weigh more
//! than this (docs/size.md). So would borrowed values and Rust's strings: values are handed over, both ways. What has members
//! comes as a transcript, and goes as a text between NULs.

#![expect(
    clippy::needless_pass_by_value,
    reason = "what is handed over takes no bindings that take it back"
)]

use std::cell::RefCell;
use std::hint::black_box;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

use super::handle::Card;
use super::reading::{self, Reading};
use crate::transcript;

thread_local! {
    static CARDS: RefCell<Held<Card>> = const { RefCell::new(Held(Vec::new())) };
    static READINGS: RefCell<Held<Reading>> = const { RefCell::new(Held(Vec::new())) };
}

/// The card's style sheet.
#[wasm_bindgen]
pub fn stylesheet() -> JsValue {
    crate::STYLESHEET.into()
}

/// Looks for a person on a page of a feed. What there is to say of the reading comes as one text, with NULs between: its
/// number, the feed's sequence, its last day, an error's code, when the feed was issued, its next page, its id, the error's
/// message. What a feed
/// or a page may have put NULs into stands behind what must be certain.
#[wasm_bindgen]
pub fn read(feed: JsValue, person: &str) -> JsValue {
    make_room();
    let reading = reading::read(&feed, person);
    let sequence = reading.sequence().map(|number| number.to_string());
    let last_day = reading.last_day().map(|day| day.to_string());
    let said = [
        sequence.as_deref().unwrap_or_default(),
        last_day.as_deref().unwrap_or_default(),
        reading.code().unwrap_or_default(),
        reading.issued().unwrap_or_default(),
        reading.next_url().unwrap_or_default(),
        reading.id().unwrap_or_default(),
        reading.message().unwrap_or_default(),
    ]
    .join("\0");
    let number = READINGS.with_borrow_mut(|readings| readings.put(reading));
    format!("{number}\0{said}").into()
}

/// Lets go of a reading.
#[wasm_bindgen]
pub fn forget(reading: usize) {
    READINGS.with_borrow_mut(|readings| readings.take(reading));
}

/// Mounts a card into `root`, an element that nothing was mounted into before. Returns its number.
#[wasm_bindgen]
pub fn mount(root: Element) -> usize {
    CARDS.with_borrow_mut(|cards| cards.put(Card::new(root)))
}

/// Shows a reading's person ([`Card::show`]); `look` is a transcript.
#[wasm_bindgen]
pub fn show(card: usize, reading: usize, look: &str) -> JsValue {
    let look = transcript::read(look, &mut { usize::MAX });
    CARDS.with_borrow_mut(|cards| {
        READINGS.with_borrow(|readings| match (cards.get(card), readings.0.get(reading)) {
            (Some(card), Some(Some(reading))) => card.show(reading, &look).into(),
            _ => JsValue::UNDEFINED,
        })
    })
}

/// Shows the visitor's sentence about a failure ([`Card::fail`]), which is a transcript.
#[wasm_bindgen]
pub fn fail(card: usize, failure: &str) {
    let failure = transcript::read(failure, &mut { usize::MAX });
    CARDS.with_borrow_mut(|cards| {
        if let Some(card) = cards.get(card) {
            card.fail(&failure);
        }
    });
}

/// Takes a card down. Its root is empty afterwards.
#[wasm_bindgen]
pub fn unmount(card: usize) {
    if let Some(card) = CARDS.with_borrow_mut(|cards| cards.take(card)) {
        card.destroy();
    }
}

/// Has the memory grow in large steps: in small ones, growing took a twentieth of the time that 50 cards took.
fn make_room() {
    const STEP: usize = 1 << 20;
    // Hidden from the optimizer, which would find it to be of no use.
    drop(black_box(Vec::<u8>::with_capacity(STEP)));
}

/// Values by number. A number that was given back is given out again.
struct Held<T>(Vec<Option<T>>);

impl<T> Held<T> {
    fn put(&mut self, value: T) -> usize {
        let free = self.0.iter().position(Option::is_none);
        let place = free.unwrap_or(self.0.len());
        if free.is_none() {
            self.0.push(None);
        }
        if let Some(slot) = self.0.get_mut(place) {
            *slot = Some(value);
        }
        place
    }

    fn get(&mut self, place: usize) -> Option<&mut T> {
        self.0.get_mut(place)?.as_mut()
    }

    fn take(&mut self, place: usize) -> Option<T> {
        self.0.get_mut(place)?.take()
    }
}
