//! Turns the files below `locales/` into the sentences of a letter (crates/locales). What is wrong with them ends the
//! build.

use std::io;

#[path = "../locales/at_build.rs"]
mod at_build;

fn main() -> io::Result<()> {
    at_build::write("../../locales", |locales| vec![("letter.rs", locales.letter_in_rust())])
}
