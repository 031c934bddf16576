//! Turns `locales/TAG/builder.ftl` into the builder's words (crates/locales).

use std::io;

fn main() -> io::Result<()> {
    prisoner_card_locales_build::write(|locales| vec![("words.rs", locales.app_in_rust("builder").unwrap_or_default())])
}
