//! The paths in this repository and in cargo's target folder.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    failure::{Doing, Failure, Outcome},
    process,
};

/// The repository and its folders.
pub(crate) struct Project {
    /// The folder of the workspace's Cargo.toml.
    pub(crate) root: PathBuf,
    /// Cargo's target folder, which a developer may have moved.
    pub(crate) target: PathBuf,
}

impl Project {
    /// Asks cargo; it also checks that Cargo.lock can be read.
    pub(crate) fn find() -> Outcome<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .ok_or_else(|| Failure::new("the xtask folder has no parent: run `cargo xtask` in the repository"))?
            .to_owned();
        let printed = process::standard_output(
            cargo()
                .args(["metadata", "--format-version", "1", "--no-deps"])
                .current_dir(&root),
            "fix the workspace's Cargo.toml",
        )?;
        let metadata: Metadata = serde_json::from_slice(&printed)
            .map_err(|error| Failure::new(format!("`cargo metadata` printed something unexpected: {error}")))?;
        Ok(Self {
            root,
            target: metadata.target_directory,
        })
    }

    /// The finished files, ready for a static host.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Intermediate files of these commands.
    pub(crate) fn work(&self) -> PathBuf {
        self.target.join("xtask")
    }

    /// A cargo command, run in the repository.
    pub(crate) fn cargo<const N: usize>(&self, arguments: [&str; N]) -> Command {
        let mut command = cargo();
        command
            .args(arguments)
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", &self.target);
        command
    }
}

/// Reads a text file; an error names it.
pub(crate) fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).doing(format_args!("read {}", path.display()))
}

#[derive(serde::Deserialize)]
struct Metadata {
    target_directory: PathBuf,
}

/// The cargo that runs this program, else the one on the PATH.
fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}
