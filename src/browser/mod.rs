//! The Rust side of the element: the functions that the shell (`src/shell`) calls, and the few things a card does to
//! the browser. Everything here is about handing over; the layers below decide the card's content.

mod app;
mod card;
mod shell;

pub use card::Card;
pub use shell::{Feed, Person, load_words, stylesheet};

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
