//! Files in memory, and the archives with them.

use std::{
    collections::BTreeMap,
    fs,
    io::{Cursor, Write},
    path::Path,
};

use anyhow::{Context, Result};
use flate2::{Compression, GzBuilder};
use walkdir::WalkDir;

/// Files by name, with `/` between folders, in order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tree(BTreeMap<String, File>);

#[derive(Clone, Debug)]
struct File {
    bytes: Vec<u8>,
    mode: u32,
}

impl Tree {
    /// Adds a file to read.
    pub(crate) fn add(&mut self, name: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.insert(name.into(), bytes.into(), 0o644);
    }

    /// Adds a file to run.
    pub(crate) fn add_program(&mut self, name: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.insert(name.into(), bytes.into(), 0o755);
    }

    fn insert(&mut self, name: String, bytes: Vec<u8>, mode: u32) {
        self.0.insert(name, File { bytes, mode });
    }

    /// Adds everything below a folder of the disk.
    pub(crate) fn add_folder(&mut self, name: &str, folder: &Path) -> Result<()> {
        for entry in WalkDir::new(folder) {
            let entry = entry?;
            if entry.file_type().is_file() {
                let inside = entry.path().strip_prefix(folder)?;
                let words: Vec<_> = inside.iter().map(|word| word.to_string_lossy()).collect();
                self.add(format!("{name}/{}", words.join("/")), read(entry.path())?);
            }
        }
        Ok(())
    }

    /// The same files below a folder.
    pub(crate) fn below(&self, folder: &str) -> Self {
        Self(
            self.0
                .iter()
                .map(|(name, file)| (format!("{folder}/{name}"), file.clone()))
                .collect(),
        )
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(name, file)| (name.as_str(), file.bytes.as_slice()))
    }

    /// Writes the files to the disk.
    pub(crate) fn write(&self, folder: &Path) -> Result<()> {
        for (name, file) in &self.0 {
            let path = folder.join(name);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(&path, &file.bytes).with_context(|| format!("cannot write {}", path.display()))?;
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                fs::set_permissions(&path, fs::Permissions::from_mode(file.mode))?;
            }
        }
        Ok(())
    }

    /// A tar archive, compressed with gzip.
    pub(crate) fn tar_gz(&self, date: u32) -> Result<Vec<u8>> {
        let mut archive = tar::Builder::new(Vec::new());
        for folder in self.folders() {
            let mut header = header(date, 0o755);
            header.set_entry_type(tar::EntryType::Directory);
            header.set_size(0);
            archive.append_data(&mut header, format!("{folder}/"), std::io::empty())?;
        }
        for (name, file) in &self.0 {
            let mut header = header(date, file.mode);
            header.set_size(file.bytes.len() as u64);
            archive.append_data(&mut header, name, file.bytes.as_slice())?;
        }
        gzip(&archive.into_inner()?)
    }

    /// A zip archive. Its files are of 1980, the format's first year: a date in a zip has no time zone.
    pub(crate) fn zip(&self) -> Result<Vec<u8>> {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, file) in &self.0 {
            let options = zip::write::SimpleFileOptions::default()
                .last_modified_time(zip::DateTime::default())
                .unix_permissions(file.mode);
            archive.start_file(name, options)?;
            archive.write_all(&file.bytes)?;
        }
        Ok(archive.finish()?.into_inner())
    }

    /// The folders, each before its content.
    fn folders(&self) -> Vec<String> {
        let mut folders: Vec<String> = self
            .0
            .keys()
            .flat_map(|name| name.match_indices('/').map(|(at, _)| name[..at].to_owned()))
            .collect();
        folders.sort();
        folders.dedup();
        folders
    }
}

/// The header of a file. Its owner is root, not the user who packs it.
fn header(date: u32, mode: u32) -> tar::Header {
    let mut header = tar::Header::new_gnu();
    header.set_mode(mode);
    header.set_mtime(date.into());
    header.set_uid(0);
    header.set_gid(0);
    header
}

/// No name and no time in the header.
pub(crate) fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzBuilder::new().write(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(names: &[&str]) -> Tree {
        let mut tree = Tree::default();
        for name in names {
            tree.add(*name, "text");
        }
        tree
    }

    #[test]
    fn an_archive_is_the_same_in_whatever_order_its_files_came() {
        let (one, other) = (tree(&["a/b", "c", "a/d/e"]), tree(&["a/d/e", "c", "a/b"]));
        assert_eq!(one.tar_gz(7).unwrap(), other.tar_gz(7).unwrap());
        assert_eq!(one.zip().unwrap(), other.zip().unwrap());
        assert_ne!(one.tar_gz(7).unwrap(), one.tar_gz(8).unwrap());
    }

    #[test]
    fn folders_come_before_what_is_in_them_and_belong_to_root() {
        let bytes = tree(&["a/b/c", "d"]).tar_gz(7).unwrap();
        let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(bytes.as_slice()));
        let found: Vec<_> = archive
            .entries()
            .unwrap()
            .map(|entry| {
                let entry = entry.unwrap();
                let header = entry.header();
                assert_eq!((header.uid().unwrap(), header.mtime().unwrap()), (0, 7));
                (entry.path().unwrap().display().to_string(), header.mode().unwrap())
            })
            .collect();
        let expected = [("a/", 0o755), ("a/b/", 0o755), ("a/b/c", 0o644), ("d", 0o644)];
        assert_eq!(found, expected.map(|(name, mode)| (name.to_owned(), mode)));
    }
}
