//! Files that are whole or not there: after a crash, too, a reader finds the old file or the new one, never a part.

use std::ffi::OsStr;
use std::fs::{self, File, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

/// The beginning of the names of temporary files.
const TEMPORARY: &str = ".prisoner-card-";

/// Replaces a file, or writes a new one. It keeps the old file's permissions; a new one has those that new files have
/// here (umask). A symbolic link at that place is replaced, its target stays.
///
/// # Errors
///
/// Where it cannot be written; then the old file is still there.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let replaced = match fs::symlink_metadata(path) {
        Ok(metadata) => Some(metadata.permissions()).filter(|_| metadata.is_file()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    // At no moment can more people open it than the file before.
    let temporary = temporary_beside(path, if replaced.is_some() { 0o600 } else { 0o666 })?;
    if let Some(permissions) = replaced {
        let mode = permissions.mode() & 0o777;
        temporary.as_file().set_permissions(Permissions::from_mode(mode))?;
    }
    write_through(&temporary, bytes)?;
    temporary.persist(path)?;
    sync_folder(&folder_of(path))
}

/// Writes a file that must not be there yet, with the permissions that new files have here (umask).
///
/// # Errors
///
/// Where it is there already (a symbolic link counts, wherever it points), or cannot be written.
pub fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    create_with(path, bytes, 0o666)
}

/// The same, readable by its owner alone: at no moment can anybody else open it.
///
/// # Errors
///
/// Where it is there already (a symbolic link counts, wherever it points), or cannot be written.
pub fn create_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    create_with(path, bytes, 0o600)
}

fn create_with(path: &Path, bytes: &[u8], mode: u32) -> io::Result<()> {
    let temporary = temporary_beside(path, mode)?;
    write_through(&temporary, bytes)?;
    temporary.persist_noclobber(path)?;
    sync_folder(&folder_of(path))
}

/// Waits until the names in a folder are on the disk.
///
/// # Errors
///
/// Where it cannot.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Whether a name is that of a file which is still being written, or which a killed run has left.
pub(crate) fn is_temporary(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(TEMPORARY.as_bytes())
}

/// In the same folder, so that renaming is one step. It has its permissions from the start.
fn temporary_beside(path: &Path, mode: u32) -> io::Result<NamedTempFile> {
    Builder::new()
        .prefix(TEMPORARY)
        .permissions(Permissions::from_mode(mode))
        .tempfile_in(folder_of(path))
}

fn write_through(mut file: &NamedTempFile, bytes: &[u8]) -> io::Result<()> {
    file.write_all(bytes)?;
    file.as_file().sync_all()
}

fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn a_file_that_is_replaced_keeps_its_permissions() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("feed.json");
        replace(&path, b"new").unwrap();
        let fresh = folder.path().join("fresh");
        fs::write(&fresh, "").unwrap();
        assert_eq!(mode(&path), mode(&fresh));
        for kept in [0o600, 0o640, 0o644, 0o664, 0o755] {
            fs::set_permissions(&path, Permissions::from_mode(kept)).unwrap();
            replace(&path, format!("{kept}").as_bytes()).unwrap();
            assert_eq!(mode(&path), kept);
            assert_eq!(fs::read_to_string(&path).unwrap(), kept.to_string());
        }
    }

    #[test]
    fn a_link_gives_way_with_the_permissions_of_a_new_file() {
        let folder = tempfile::tempdir().unwrap();
        let (path, secret) = (folder.path().join("link"), folder.path().join("secret"));
        create_private(&secret, b"secret").unwrap();
        std::os::unix::fs::symlink(&secret, &path).unwrap();
        replace(&path, b"new").unwrap();
        let fresh = folder.path().join("fresh");
        fs::write(&fresh, "").unwrap();
        assert_eq!(mode(&path), mode(&fresh));
        assert_eq!(fs::read_to_string(&secret).unwrap(), "secret");
    }
}
