//! Reads the folders below `locales/`. The library does no I/O: what builds the card takes this file in by its path.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

/// The files of each language, by tag.
pub(crate) fn read(folder: &Path) -> io::Result<BTreeMap<String, BTreeMap<String, String>>> {
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
