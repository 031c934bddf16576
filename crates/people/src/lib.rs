//! The people of a feed, as a list has them: small entries, the search in their names, the orders, the filters, and which
//! rows of a long list are on the screen. No I/O, no clock: today and chance are arguments.

mod birthday;
mod entry;
mod filter;
mod fold;
mod order;
mod rows;

pub use crate::birthday::Birthday;
pub use crate::entry::{Entry, EntryError, Letters, Portrait};
pub use crate::filter::{Choices, Filter};
pub use crate::fold::{Names, Query};
pub use crate::order::{Order, arrange};
pub use crate::rows::{Segment, segments};

#[cfg(test)]
mod tests;
