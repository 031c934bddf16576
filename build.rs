//! Turns the files below `locales/` into the card's words (crates/locales), and makes the style sheet smaller. What is
//! wrong with them ends the build.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use prisoner_card_locales::Locales;

#[path = "crates/locales/files.rs"]
mod files;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=locales");
    let out: PathBuf = env::var_os("OUT_DIR").unwrap_or_default().into();
    write_style_sheet(&out)?;
    match Locales::read(&files::read(Path::new("locales"))?) {
        Ok(locales) => {
            fs::write(out.join("card.rs"), locales.card_in_rust())?;
            fs::write(out.join("packs.rs"), locales.packs_in_rust())?;
            // For the tests in a browser, which load them.
            let packs: Vec<String> = locales.packs().map(|(_, pack)| pack).collect();
            fs::write(out.join("packs.json"), format!("[{}]", packs.join(",")))?;
        }
        Err(mistakes) => {
            for mistake in mistakes {
                println!("cargo::error={mistake}");
            }
        }
    }
    Ok(())
}

fn write_style_sheet(out: &Path) -> io::Result<()> {
    const SOURCE: &str = "src/style/card.css";
    println!("cargo::rerun-if-changed={SOURCE}");
    let source = fs::read_to_string(SOURCE)?;
    match minifier::css::minify(&source) {
        Ok(small) => fs::write(out.join("card.css"), small.to_string().trim()),
        Err(error) => {
            println!("cargo::error={SOURCE}: {error}");
            Ok(())
        }
    }
}
