//! Turns `locales/TAG/list.ftl` into the list's words (crates/locales).

use std::io;

#[path = "../../crates/locales/at_build.rs"]
mod at_build;

fn main() -> io::Result<()> {
    at_build::write("../../locales", |locales| {
        vec![("words.rs", locales.app_in_rust("list").unwrap_or_default())]
    })
}
