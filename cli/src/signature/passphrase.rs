//! Pass phrases of secret keys: from files, or typed at a terminal, which does not show them.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::outcome::{Doing, Failure, command, tell};

/// A pass phrase, wiped from memory when it is dropped.
pub type Passphrase = Zeroizing<String>;

const FILE_LIMIT: usize = 4096;

/// The source of the pass phrases of secret keys.
#[derive(Default)]
pub enum Passphrases {
    /// Each is typed when it is needed.
    #[default]
    Ask,
    /// Any of these may open a key.
    Given(Vec<Passphrase>),
}

impl Passphrases {
    /// Reads them from files; if none is named, they will be asked for.
    ///
    /// # Errors
    ///
    /// Where a file cannot be read, or holds none.
    pub fn read(paths: &[PathBuf]) -> Result<Self, Failure> {
        if paths.is_empty() {
            return Ok(Self::Ask);
        }
        paths
            .iter()
            .map(|path| read(path))
            .collect::<Result<_, _>>()
            .map(Self::Given)
    }

    /// The pass phrases to try on that key.
    pub(super) fn of_key(&self, path: &Path) -> Result<Vec<Passphrase>, Failure> {
        match self {
            Self::Given(given) => Ok(given.clone()),
            Self::Ask => {
                let typed = ask(&format!("Pass phrase of {}: ", path.display()));
                let typed = typed.map_err(|error| no_terminal(&error, "pass --passphrase-file FILE"))?;
                Ok(vec![typed])
            }
        }
    }
}

/// The pass phrase in a file: its first line.
///
/// # Errors
///
/// Where it cannot be read, or there is none.
pub(super) fn read(path: &Path) -> Result<Passphrase, Failure> {
    let name = path.display();
    let reading = format!("read the pass phrase {name}");
    let file = File::open(path).doing(&reading)?;
    let mode = file.metadata().doing(&reading)?.mode() & 0o7777;
    if mode & 0o077 != 0 {
        tell(format_args!(
            "warning: the pass phrase {name} is open to others (mode {mode:04o}): run {}",
            command(["chmod", "600"], path)
        ));
    }
    let mut text = Zeroizing::new(String::with_capacity(2 * FILE_LIMIT));
    file.take(FILE_LIMIT as u64).read_to_string(&mut text).doing(&reading)?;
    // Some editors begin a text with a byte-order mark, which nobody can type.
    let line = text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default();
    if text.len() == FILE_LIMIT && line.len() + 1 >= FILE_LIMIT {
        return Err(Failure::new(format!(
            "the first line of {name} is too long for a pass phrase"
        )));
    }
    if line.is_empty() {
        return Err(Failure::new(format!(
            "{name} holds no pass phrase: its first line is empty"
        )));
    }
    Ok(Zeroizing::new(line.to_owned()))
}

/// Asks for a new pass phrase, twice.
///
/// # Errors
///
/// Where there is no terminal, or the two are not the same or empty.
pub(super) fn choose(key: &Path) -> Result<Passphrase, Failure> {
    const INSTEAD: &str = "pass --passphrase-file FILE, or --no-passphrase to do without";
    let asked = |prompt: &str| ask(prompt).map_err(|error| no_terminal(&error, INSTEAD));
    let first = asked(&format!("Pass phrase for {}: ", key.display()))?;
    if first.is_empty() {
        return Err(Failure::new(format!(
            "no pass phrase was typed, and no key was made: {INSTEAD}"
        )));
    }
    let second = asked("The same again: ")?;
    if first == second {
        Ok(first)
    } else {
        Err(Failure::new(
            "the two pass phrases are not the same, and no key was made",
        ))
    }
}

fn ask(prompt: &str) -> io::Result<Passphrase> {
    rpassword::prompt_password(prompt).map(Zeroizing::new)
}

fn no_terminal(error: &io::Error, instead: impl fmt::Display) -> Failure {
    if error.kind() == io::ErrorKind::UnexpectedEof {
        return Failure::new("no pass phrase was typed");
    }
    Failure::new(format!(
        "cannot ask for a pass phrase without a terminal ({error}): {instead}"
    ))
}
