//! Turns `locales/en/composer.ftl` into the composer's words (crates/locales).

use std::io;

fn main() -> io::Result<()> {
    prisoner_card_locales_build::write(|locales| vec![("words.rs", locales.composer_in_rust())])
}
