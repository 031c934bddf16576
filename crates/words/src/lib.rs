//! Words in the visitor's language, as crates/locales writes them: templates with places for values, forms by number and
//! gender, and the texts of an application.

mod number;
mod plural;
mod template;
mod texts;

pub use prisoner_card_format::codes::Gender;

pub use crate::number::{first_digit, number};
pub use crate::plural::Plural;
pub use crate::template::{Piece, fill, pieces, value};
pub use crate::texts::Texts;
