//! Makes the published files, from the release in dist/ and the built command: npm packages, an archive and a Debian
//! package of the command, the `WordPress` plugin, and the hashes of them all. `cargo xtask package` runs it.
//!
//! The same input gives the same bytes: names are in order, and every file has the given date.

mod command;
mod deb;
mod npm;
mod plugin;
mod tree;

use std::{fmt::Write as _, fs, path::PathBuf};

use anyhow::{Context, Result};
use clap::Parser;
use sha2::{Digest, Sha256};

/// The files that go into the packages.
#[derive(Debug, Parser)]
struct Arguments {
    /// The repository.
    #[arg(long)]
    root: PathBuf,
    /// The release of the widget.
    #[arg(long)]
    dist: PathBuf,
    /// The folder with the bundled code of the npm package's modules.
    #[arg(long)]
    modules: PathBuf,
    /// The publisher's command, built for `--machine`.
    #[arg(long)]
    command: PathBuf,
    /// The machine that the command runs on, as Rust names it.
    #[arg(long)]
    machine: String,
    /// The date of every file in an archive, in seconds since 1970.
    #[arg(long)]
    date: u32,
    /// The folder of the `WordPress` plugin, with the widget in it.
    #[arg(long)]
    plugin: PathBuf,
    /// The maintainer of the Debian package, as `Name <address>`. Without it there is no Debian package.
    #[arg(long, value_parser = deb::maintainer)]
    maintainer: Option<String>,
    /// The folder that is filled.
    #[arg(long)]
    out: PathBuf,
}

/// The version of all packages.
const VERSION: &str = env!("CARGO_PKG_VERSION");

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    if arguments.out.exists() {
        fs::remove_dir_all(&arguments.out).with_context(|| format!("cannot empty {}", arguments.out.display()))?;
    }
    fs::create_dir_all(&arguments.out).with_context(|| format!("cannot make {}", arguments.out.display()))?;

    npm::widget(&arguments)?;
    let files = command::files(&arguments)?;
    command::archive(&arguments, &files)?;
    npm::command(&arguments, &files)?;
    match &arguments.maintainer {
        Some(maintainer) => deb::write(&arguments, &files, maintainer)?,
        None => eprintln!("no Debian package is made: --maintainer says who answers for it"),
    }
    plugin::write(&arguments)?;
    write_sums(&arguments)
}

/// SHA256SUMS, as `sha256sum --check` reads it.
fn write_sums(arguments: &Arguments) -> Result<()> {
    let mut names = Vec::new();
    for entry in fs::read_dir(&arguments.out)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    let mut sums = String::new();
    for name in names {
        for byte in Sha256::digest(fs::read(arguments.out.join(&name))?) {
            write!(sums, "{byte:02x}")?;
        }
        writeln!(sums, "  {name}")?;
    }
    print!("{sums}");
    fs::write(arguments.out.join("SHA256SUMS"), sums).context("cannot write SHA256SUMS")
}
