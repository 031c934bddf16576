//! The Rust side of the element: what the shell (`src/shell`) calls, and the few things a card does to the
//! browser. Everything here is about handing over; what a card says is decided in the layers below.

mod app;
mod handle;
mod page;
mod reading;

use wasm_bindgen::prelude::wasm_bindgen;

pub use handle::Card;
pub use reading::{Reading, read};

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// The card's style sheet.
#[wasm_bindgen]
pub fn stylesheet() -> String {
    crate::STYLESHEET.to_owned()
}
