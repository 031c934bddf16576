//! Turns `locales/en/composer.ftl` into the composer's words (crates/locales).

use std::io;

#[path = "../../crates/locales/at_build.rs"]
mod at_build;

fn main() -> io::Result<()> {
    at_build::write("../../locales", |locales| {
        vec![("words.rs", locales.composer_in_rust())]
    })
}
