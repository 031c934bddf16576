//! The people of a feed, as a list has them: small entries, the search in their names, the orders, the filters, and the
//! rows of a long list that are on the screen. No I/O, no clock: today and chance are arguments, and so are the tables
//! of a browser: the folding of letters, the order of an alphabet.

mod birthday;
mod entry;
mod filter;
mod fold;
mod order;
mod rows;
#[cfg(any(test, feature = "write"))]
mod written;

pub use crate::birthday::Birthday;
pub use crate::entry::{Entry, EntryError, Letters, Portrait};
pub use crate::filter::{Choices, Filter};
pub use crate::fold::{Fold, Names, Query};
pub use crate::order::{Order, SortNames, arrange, sort_key};
pub use crate::rows::{Heights, Segment, segments};

#[cfg(test)]
mod tests;
