//! The site's folder.

use std::{fs, path::Path};

use walkdir::WalkDir;

use crate::Error;

/// Removes the files that mdBook adds for a theme with scripts, and that our pages do not name.
pub(crate) fn remove_unused(out: &Path) -> Result<(), Error> {
    let files: Vec<_> = WalkDir::new(out)
        .into_iter()
        .filter_map(Result::ok)
        .filter(|file| file.file_type().is_file())
        .collect();
    let mut pages = String::new();
    for file in &files {
        let path = file.path();
        if path.extension().is_some_and(|end| end == "html" || end == "css") && file.file_name() != "toc.html" {
            pages += &fs::read_to_string(path).map_err(|source| failed(path, source))?;
        }
    }
    for file in &files {
        let name = file.file_name().to_string_lossy();
        let is_mdbooks = [".js", ".css", ".woff2"].iter().any(|end| name.ends_with(end)) && !pages.contains(&*name);
        if is_mdbooks || matches!(&*name, "toc.html" | "404.html") {
            fs::remove_file(file.path()).map_err(|source| failed(file.path(), source))?;
        }
    }
    Ok(())
}

/// Copies a folder with all that is in it.
pub(crate) fn copy_folder(from: &Path, to: &Path) -> Result<(), Error> {
    for entry in WalkDir::new(from) {
        let entry = entry.map_err(|error| Error::File {
            path: from.to_owned(),
            source: error.into(),
        })?;
        let target = to.join(entry.path().strip_prefix(from).unwrap_or(entry.path()));
        let result = if entry.file_type().is_dir() {
            fs::create_dir_all(&target)
        } else {
            fs::copy(entry.path(), &target).map(drop)
        };
        result.map_err(|source| failed(&target, source))?;
    }
    Ok(())
}

pub(crate) fn failed(path: &Path, source: std::io::Error) -> Error {
    Error::File {
        path: path.to_owned(),
        source,
    }
}
