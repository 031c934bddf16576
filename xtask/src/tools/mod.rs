//! The tools that the commands need from outside this repository: how each is found, and installed when it is missing.
//!
//! A tool of the right version on the PATH is used. A tool that a developer has installed is never replaced: if it has
//! another version, the pinned one goes into cargo's target folder and comes first on the PATH of this program's
//! children only.

pub(crate) mod browsers;
pub(crate) mod cargo;
mod debian;
pub(crate) mod judges;
pub(crate) mod npm;
pub(crate) mod wordpress;

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use semver::Version;

use self::browsers::Browser;
use crate::{
    failure::{Failure, Outcome},
    process,
    project::Project,
};

/// The programs that the commands can find.
pub(crate) struct Toolbox<'project> {
    project: &'project Project,
    folders: Vec<PathBuf>,
}

impl<'project> Toolbox<'project> {
    pub(crate) fn new(project: &'project Project) -> Self {
        let mut folders = vec![project.target.join("tools").join("bin")];
        folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
        // The folder in which `cargo install` puts programs, for shells that do not have it on the PATH.
        folders.extend(cargo_home().map(|home| home.join("bin")));
        Self { project, folders }
    }

    pub(crate) fn project(&self) -> &'project Project {
        self.project
    }

    /// The path of `program`: the first on the PATH of the commands.
    pub(crate) fn find(&self, program: &str) -> Option<PathBuf> {
        let name = format!("{program}{}", env::consts::EXE_SUFFIX);
        self.folders
            .iter()
            .map(|folder| folder.join(&name))
            .find(|path| path.is_file())
    }

    /// A command that runs `program` in the repository, with the PATH of the commands for its own children.
    pub(crate) fn command(&self, program: &str) -> Outcome<Command> {
        let path = self
            .find(program)
            .ok_or_else(|| Failure::new(format!("`{program}` is missing: run `cargo xtask tools`")))?;
        let mut command = Command::new(path);
        command.current_dir(&self.project.root).env("PATH", self.path()?);
        Ok(command)
    }

    /// The folder of the unpacked versions of WordPress ([`wordpress::provide`]).
    pub(crate) fn wordpress(&self) -> PathBuf {
        self.project.target.join("tools").join("wordpress")
    }

    /// The PATH of the commands, for children that start tools themselves.
    pub(crate) fn path(&self) -> Outcome<OsString> {
        env::join_paths(&self.folders).map_err(|error| Failure::new(format!("the PATH cannot be extended: {error}")))
    }
}

/// Installs the requirements of a build: the compiler's target and the npm packages.
pub(crate) fn for_building(toolbox: &Toolbox<'_>) -> Outcome {
    wasm_target(toolbox)?;
    npm::provide(toolbox, "xtask")
}

/// Installs the further tools of the tests, for these browsers.
pub(crate) fn for_testing(toolbox: &Toolbox<'_>, browsers: &[Browser]) -> Outcome {
    rust_components(toolbox)?;
    for_building(toolbox)?;
    cargo::CARGO_DENY.provide(toolbox)?;
    if !browsers.is_empty() {
        // Trunk calls it, and it has the runner of the wasm tests.
        cargo::WASM_BINDGEN.provide(toolbox)?;
        cargo::TRUNK.provide(toolbox)?;
    }
    browsers::provide(toolbox, browsers)
}

/// The part of the standard library that the wasm is linked with.
fn wasm_target(toolbox: &Toolbox<'_>) -> Outcome {
    let target = "wasm32-unknown-unknown";
    let mut rustc = toolbox.command("rustc")?;
    let printed = process::output(rustc.args(["--print", "target-libdir", "--target", target]))?;
    if Path::new(String::from_utf8_lossy(&printed.stdout).trim()).is_dir() {
        return Ok(());
    }
    add_with_rustup(toolbox, "target", target)
}

/// `cargo fmt` and `cargo clippy`, which minimal installations of Rust leave out.
fn rust_components(toolbox: &Toolbox<'_>) -> Outcome {
    for (program, component) in [("cargo-fmt", "rustfmt"), ("cargo-clippy", "clippy")] {
        // Rustup's proxies exist even without the component, so finding one proves nothing.
        let works = |mut command: Command| process::output(command.arg("--version")).is_ok_and(|o| o.status.success());
        if !toolbox.command(program).is_ok_and(works) {
            add_with_rustup(toolbox, "component", component)?;
        }
    }
    Ok(())
}

/// Adds a part that rust-toolchain.toml names: rustup's automatic installs may be switched off.
fn add_with_rustup(toolbox: &Toolbox<'_>, kind: &str, name: &str) -> Outcome {
    if toolbox.find("rustup").is_none() {
        return Err(Failure::new(format!(
            "Rust's {kind} {name} is missing and there is no rustup to add it: install it the way you installed Rust"
        )));
    }
    println!("Adding Rust's {kind} {name} with rustup (a few seconds)…");
    process::run(
        toolbox.command("rustup")?.args([kind, "add", name]),
        &format!("check the network, then run `rustup {kind} add {name}`"),
    )
}

/// The version that the program in `path` prints, if it runs and prints one.
fn version_of(path: &Path) -> Option<Version> {
    let output = process::output(Command::new(path).arg("--version")).ok()?;
    find_version(&String::from_utf8_lossy(&output.stdout))
}

/// The first version in a tool's output: `trunk 0.21.14`, `v20.20.2`. A pre-release does not count: it is not the
/// pinned version.
fn find_version(printed: &str) -> Option<Version> {
    printed
        .split_whitespace()
        .filter_map(|word| Version::parse(word.strip_prefix('v').unwrap_or(word)).ok())
        .find(|version| version.pre.is_empty() && version.build.is_empty())
}

fn cargo_home() -> Option<PathBuf> {
    env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_found_in_what_tools_print() {
        for (printed, version) in [
            ("trunk 0.21.14\n", Some("0.21.14")),
            ("wasm-bindgen 0.2.130 (abc123)", Some("0.2.130")),
            ("v20.20.2\n", Some("20.20.2")),
            ("geckodriver 0.37.1\n\nThe source code of this program", Some("0.37.1")),
            ("wasm-opt version 132", None),
            ("cargo-deny 0.21.0-rc.1", None),
            ("", None),
        ] {
            let found = find_version(printed).map(|version| version.to_string());
            assert_eq!(found.as_deref(), version, "{printed:?}");
        }
    }
}
