//! The Rust side of the element: what the shell (`src/shell`) calls, and the few things a card does to the
//! browser. Everything here is about handing over; what a card says is decided in the layers below.

mod app;
mod handle;
mod reading;
pub mod shell;

pub use handle::Card;
pub use reading::{Reading, read};

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
