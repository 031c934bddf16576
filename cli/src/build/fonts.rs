//! The fonts that pictures are drawn with: those in this tool, and after them those of folders.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use prisoner_card_site::Fonts;

use crate::outcome::{Doing, Failure};

/// The endings of font files in OpenType and TrueType, of single fonts and of collections.
const ENDINGS: [&str; 4] = ["otf", "ttf", "otc", "ttc"];

/// The fonts of these folders and the folders in them, by their paths' order.
pub(crate) fn read(folders: &[PathBuf]) -> Result<Fonts, Failure> {
    let mut fonts = Fonts::default();
    for folder in folders {
        let mut files = Vec::new();
        list(folder, &mut files)?;
        if files.is_empty() {
            return Err(Failure::new(format!(
                "there is no font in {}: .otf, .ttf, .otc and .ttc are read",
                folder.display()
            )));
        }
        files.sort();
        for file in files {
            let bytes = fs::read(&file).doing(format_args!("read {}", file.display()))?;
            fonts = fonts
                .and(bytes)
                .map_err(|error| Failure::new(format!("{}: {error}", file.display())))?;
        }
    }
    Ok(fonts)
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let listing = format!("list {}", folder.display());
    for entry in fs::read_dir(folder).doing(&listing)? {
        let entry = entry.doing(&listing)?;
        let path = entry.path();
        // A link to a folder is not followed: it might lead back here.
        if entry.file_type().doing(&listing)?.is_dir() {
            list(&path, files)?;
        } else if path.extension().is_some_and(is_fonts) && path.is_file() {
            files.push(path);
        }
    }
    Ok(())
}

fn is_fonts(extension: &OsStr) -> bool {
    ENDINGS.iter().any(|ending| extension.eq_ignore_ascii_case(ending))
}
