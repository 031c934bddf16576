//! Turns the files below `locales/` into the card's words (crates/locales), and makes the style sheet smaller. An error
//! in them ends the build.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let out: PathBuf = env::var_os("OUT_DIR").unwrap_or_default().into();
    write_style_sheet(&out)?;
    prisoner_card_locales_build::write(|locales| {
        let packs: Vec<String> = locales.packs().map(|(_, pack)| pack).collect();
        vec![
            ("card.rs", locales.card_in_rust()),
            ("packs.rs", locales.packs_in_rust()),
            // For the browser tests, which load them.
            ("packs.json", format!("[{}]", packs.join(","))),
        ]
    })
}

fn write_style_sheet(out: &Path) -> io::Result<()> {
    const SOURCES: [&str; 3] = ["src/style/tokens.css", "src/style/host.css", "src/style/card.css"];
    let mut source = String::new();
    for file in SOURCES {
        println!("cargo::rerun-if-changed={file}");
        source += &fs::read_to_string(file)?;
    }
    match minifier::css::minify(&source) {
        Ok(small) => fs::write(out.join("card.css"), small.to_string().trim()),
        Err(error) => {
            println!("cargo::error=src/style: {error}");
            Ok(())
        }
    }
}
