//! Turns `locales/TAG/list.ftl` into the list's words (crates/locales).

use std::io;

fn main() -> io::Result<()> {
    prisoner_card_locales_build::write(|locales| vec![("words.rs", locales.app_in_rust("list").unwrap_or_default())])
}
