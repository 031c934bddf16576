//! Turns `locales/en/composer.ftl` into the composer's words (crates/locales).

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use prisoner_card_locales::Locales;

#[path = "../../crates/locales/files.rs"]
mod files;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=../../locales");
    match Locales::read(&files::read(Path::new("../../locales"))?) {
        Ok(locales) => {
            let out: PathBuf = env::var_os("OUT_DIR").unwrap_or_default().into();
            fs::write(out.join("words.rs"), locales.composer_in_rust())?;
        }
        Err(mistakes) => {
            for mistake in mistakes {
                println!("cargo::error={mistake}");
            }
        }
    }
    Ok(())
}
