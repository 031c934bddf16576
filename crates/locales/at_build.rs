//! What the build scripts of the crates with words share. The library does no I/O: they take this file in by its path.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use prisoner_card_locales::Locales;

#[path = "files.rs"]
mod files;

/// Reads the folders below `folder` and writes what `make` makes of them, by file name, where the crate includes it. What is
/// wrong with the words ends the build.
pub(crate) fn write(folder: &str, make: impl Fn(&Locales) -> Vec<(&'static str, String)>) -> io::Result<()> {
    println!("cargo::rerun-if-changed={folder}");
    match Locales::read(&files::read(Path::new(folder))?) {
        Ok(locales) => {
            let out: PathBuf = env::var_os("OUT_DIR").unwrap_or_default().into();
            for (name, text) in make(&locales) {
                fs::write(out.join(name), text)?;
            }
        }
        Err(mistakes) => {
            for mistake in mistakes {
                println!("cargo::error={mistake}");
            }
        }
    }
    Ok(())
}
