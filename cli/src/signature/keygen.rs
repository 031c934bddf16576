//! `keygen`

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{SecretKey, passphrase};
use crate::args;
use crate::file;
use crate::outcome::{Failure, Outcome, print, tell};

/// Makes a pair of keys: the secret one in its file, the public one beside it and on standard output.
///
/// # Errors
///
/// Where one of the files is there already, or cannot be written.
pub fn run(arguments: &args::Keygen) -> Result<Outcome, Failure> {
    let secret_path = &arguments.out;
    let public_path = public_beside(secret_path);
    if public_path.symlink_metadata().is_ok() {
        return Err(occupied(&public_path));
    }
    if secret_path.symlink_metadata().is_ok() {
        return Err(occupied(secret_path));
    }
    let passphrase = match &arguments.passphrase_file {
        Some(path) => Some(passphrase::read(path)?),
        None if arguments.no_passphrase => None,
        None => Some(passphrase::choose(secret_path)?),
    };
    let secret = SecretKey::generate()?;
    let pem = secret.to_pem(passphrase.as_ref())?;
    file::create_private(secret_path, pem.as_bytes()).map_err(|error| cannot_create(secret_path, &error))?;
    let public = format!("{}\n", secret.public());
    file::create(&public_path, public.as_bytes()).map_err(|error| {
        // Nothing has been signed with it.
        let _ = fs::remove_file(secret_path);
        cannot_create(&public_path, &error)
    })?;
    let printed = print(public.as_bytes());
    let under = if passphrase.is_some() {
        "under the pass phrase"
    } else {
        "without a pass phrase"
    };
    tell(format_args!(
        "the secret key is in {}, {under}: keep a copy where nobody else can read it, for it cannot be made again",
        secret_path.display()
    ));
    tell(format_args!(
        "the public key is in {}; sign prints it with the id of your feed: give that one to partners",
        public_path.display()
    ));
    printed.map(|()| Outcome::Done)
}

fn public_beside(secret: &Path) -> PathBuf {
    let mut path = secret.as_os_str().to_owned();
    path.push(".pub");
    path.into()
}

fn cannot_create(path: &Path, error: &io::Error) -> Failure {
    if error.kind() == io::ErrorKind::AlreadyExists {
        return occupied(path);
    }
    Failure::new(format!("cannot write {}: {error}", path.display()))
}

fn occupied(path: &Path) -> Failure {
    Failure::new(format!(
        "{} is there already, and a key is never overwritten: choose another name",
        path.display()
    ))
}
