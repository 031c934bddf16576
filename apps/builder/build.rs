//! Turns `locales/TAG/builder.ftl` into the builder's words (crates/locales).

use std::io;

#[path = "../../crates/locales/at_build.rs"]
mod at_build;

fn main() -> io::Result<()> {
    at_build::write("../../locales", |locales| {
        vec![("words.rs", locales.app_in_rust("builder").unwrap_or_default())]
    })
}
