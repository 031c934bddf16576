//! Turns the files below `locales/` into the words of the publisher's pages (crates/locales).

use std::io;

#[path = "../locales/at_build.rs"]
mod at_build;

fn main() -> io::Result<()> {
    at_build::write("../../locales", |locales| vec![("words.rs", locales.site_in_rust())])
}
