//! The npm packages: the widget's, and one with the command inside, for `npx`.

use std::{path::Path, process::Command};

use anyhow::{Context, Result, bail};

use crate::{
    Arguments, VERSION,
    command::{Files, NAME},
    tree::read,
};

/// `prisoner-card`: the folder of packaging/npm/build.mjs.
pub(crate) fn widget(arguments: &Arguments) -> Result<()> {
    let folder = arguments.out.join("npm");
    let mut node = Command::new("node");
    node.arg(arguments.root.join("packaging/npm/build.mjs"))
        .args([&arguments.dist, &arguments.modules])
        .arg(VERSION)
        .arg(&folder);
    run(&mut node)?;
    pack(&folder, &arguments.out)
}

/// `prisoner-card-cli`: a launcher, and the program for each machine; the release workflow joins those of all machines.
pub(crate) fn command(arguments: &Arguments, files: &Files) -> Result<()> {
    let sources = arguments.root.join("packaging/cli");
    let mut tree = files.licences.clone();
    let manifest = String::from_utf8(read(&sources.join("package.json"))?)?;
    tree.add(
        "package.json",
        manifest.replace("\"version\": \"\"", &format!("\"version\": \"{VERSION}\"")),
    );
    tree.add("README.md", read(&sources.join("README.md"))?);
    tree.add_program("prisoner-card.mjs", read(&sources.join("prisoner-card.mjs"))?);
    let machine = node_machine(&arguments.machine)
        .with_context(|| format!("Node.js has no name for the machine {}", arguments.machine))?;
    tree.add_program(format!("programs/{machine}/{NAME}"), files.program.clone());
    for (name, page) in files.manuals.iter() {
        tree.add(format!("man/{name}"), page);
    }
    let folder = arguments.out.join("npm-cli");
    tree.write(&folder)?;
    pack(&folder, &arguments.out)
}

/// `process.platform` and `process.arch`.
fn node_machine(machine: &str) -> Option<String> {
    let arch = match machine.split('-').next()? {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        _ => return None,
    };
    let platform = ["linux", "darwin"].into_iter().find(|name| machine.contains(name))?;
    Some(format!("{platform}-{arch}"))
}

/// npm's own archive: it gives every file the same date and owner.
fn pack(folder: &Path, out: &Path) -> Result<()> {
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.args(["pack", "--silent", "--ignore-scripts", "--pack-destination"])
        .arg(out)
        .arg(folder);
    run(&mut npm)?;
    std::fs::remove_dir_all(folder)?;
    Ok(())
}

fn run(command: &mut Command) -> Result<()> {
    let output = command.output().with_context(|| format!("cannot start {command:?}"))?;
    if !output.status.success() {
        bail!("{command:?} failed: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn machines_have_the_names_that_node_gives_them() {
        for (machine, name) in [
            ("x86_64-unknown-linux-gnu", Some("linux-x64")),
            ("aarch64-apple-darwin", Some("darwin-arm64")),
            ("x86_64-pc-windows-msvc", None),
            ("riscv64gc-unknown-linux-gnu", None),
        ] {
            assert_eq!(node_machine(machine).as_deref(), name, "{machine}");
        }
    }
}
