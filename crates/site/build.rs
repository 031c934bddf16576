//! Turns the files below `locales/` into the words of the publisher's pages (crates/locales).

use std::io;

fn main() -> io::Result<()> {
    prisoner_card_locales_build::write(|locales| vec![("words.rs", locales.site_in_rust())])
}
