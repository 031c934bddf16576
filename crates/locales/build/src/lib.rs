//! The files of the words, and their use in build scripts: the library `prisoner-card-locales` does no I/O.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use prisoner_card_locales::Locales;

/// The files of each language by name, by the language's tag.
pub type Folders = BTreeMap<String, BTreeMap<String, String>>;

/// In a build script: writes the files that `make` makes of the words, by name, where the crate includes them. A
/// mistake in the words ends the build.
///
/// # Errors
///
/// Where a file cannot be read or written.
pub fn write(make: impl Fn(&Locales) -> Vec<(&'static str, String)>) -> io::Result<()> {
    let folder = folder();
    println!("cargo::rerun-if-changed={}", folder.display());
    match Locales::read(&read(&folder)?) {
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

/// Reads a folder like `locales/`, which has a folder for each language.
///
/// # Errors
///
/// Where a file cannot be read.
pub fn read(folder: &Path) -> io::Result<Folders> {
    let mut languages = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let mut files = BTreeMap::new();
        for file in fs::read_dir(entry.path())? {
            let file = file?;
            let name = file.file_name().to_string_lossy().into_owned();
            files.insert(name, fs::read_to_string(file.path())?);
        }
        languages.insert(entry.file_name().to_string_lossy().into_owned(), files);
    }
    Ok(languages)
}

/// `locales/` in this crate. A checkout on Windows may have no symbolic links, and so the project's folder alone.
fn folder() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let own = here.join("locales");
    if own.is_dir() {
        own
    } else {
        here.join("../../../locales")
    }
}
