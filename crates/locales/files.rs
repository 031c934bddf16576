//! Reads the folders below `locales/`. The library does no I/O: what builds the card takes this file in by its path.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use prisoner_card_locales::FILES;

/// The files of each language, by tag.
pub(crate) fn read(folder: &Path) -> io::Result<BTreeMap<String, BTreeMap<String, String>>> {
    let mut languages = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let mut files = BTreeMap::new();
        for name in FILES {
            let path = entry.path().join(name);
            if path.is_file() {
                files.insert(name.to_owned(), fs::read_to_string(path)?);
            }
        }
        languages.insert(entry.file_name().to_string_lossy().into_owned(), files);
    }
    Ok(languages)
}
