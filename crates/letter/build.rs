//! Turns the files below `locales/` into the sentences of a letter (crates/locales). An error in them ends the build.

use std::io;

fn main() -> io::Result<()> {
    prisoner_card_locales_build::write(|locales| vec![("letter.rs", locales.letter_in_rust())])
}
