//! Files that are whole or not there: a reader, and a crash, finds the old one or the new one, never a part.

use std::fs::{File, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

/// Writes a file in place of the one that may be there, with the permissions that new files have here (umask). A
/// symbolic link at that place is replaced, what it points to stays.
///
/// # Errors
///
/// Where it cannot be written; then what was there is still there.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let temporary = temporary_beside(path, 0o666)?;
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

/// The same for its owner alone: at no moment can anybody else open it.
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

/// Asks the system to have the names in a folder on the disk before anything else is done.
///
/// # Errors
///
/// Where it cannot.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// In the same folder, so that renaming is one step. Made with its permissions, not changed to them later.
fn temporary_beside(path: &Path, mode: u32) -> io::Result<NamedTempFile> {
    Builder::new()
        .prefix(".prisoner-card-")
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
