//! The paths in this repository and in cargo's target folder.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde::Deserialize;

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
        let target = read_metadata(cargo().arg("metadata").arg("--no-deps").current_dir(&root))?.target_directory;
        Ok(Self { root, target })
    }

    /// The packages of the workspace.
    pub(crate) fn members(&self) -> Outcome<Vec<Package>> {
        Ok(read_metadata(&mut self.cargo(["metadata", "--no-deps"]))?.packages)
    }

    /// These, and all packages that they depend on.
    pub(crate) fn packages(&self) -> Outcome<Vec<Package>> {
        Ok(read_metadata(&mut self.cargo(["metadata"]))?.packages)
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

/// The output of `cargo metadata`, as far as it is used here.
#[derive(Deserialize)]
struct Metadata {
    target_directory: PathBuf,
    packages: Vec<Package>,
}

/// A package that cargo knows.
#[derive(Default, Deserialize)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    /// The registry that it comes from; `None` for those of the workspace.
    pub(crate) source: Option<String>,
    pub(crate) manifest_path: PathBuf,
    /// The registries that it may be published to; `None` for any.
    pub(crate) publish: Option<Vec<String>>,
}

fn read_metadata(command: &mut Command) -> Outcome<Metadata> {
    let printed = process::standard_output(
        command.args(["--format-version", "1"]),
        "fix the workspace's Cargo.toml",
    )?;
    serde_json::from_slice(&printed)
        .map_err(|error| Failure::new(format!("`cargo metadata` printed something unexpected: {error}")))
}

/// The cargo that runs this program, else the one on the PATH.
fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}
