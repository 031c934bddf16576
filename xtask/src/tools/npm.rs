//! Tools from npm, in a folder of the project: no other project's packages change.

use std::{fs, path::PathBuf, process::Command};

use semver::Version;

use super::{Toolbox, version_of};
use crate::{
    failure::{Doing, Failure, Outcome},
    process,
    project::{Project, read},
};

/// The version in `engines` of xtask/package.json.
const OLDEST_NODE: u64 = 20;

/// Installs the packages of a folder of the project unless they are there in the versions of its package-lock.json.
pub(crate) fn provide(toolbox: &Toolbox<'_>, name: &str) -> Outcome {
    let folder = toolbox.project.root.join(name);
    check_node(toolbox.find("node").as_deref().and_then(version_of))?;
    if toolbox.find("npm").is_none() {
        return Err(Failure::new(
            "`npm` is missing: install it beside Node.js (Debian: `apt-get install npm`)",
        ));
    }
    let wanted = read(&folder.join("package-lock.json"))?;
    let receipt = folder.join("node_modules").join(".installed-package-lock.json");
    if fs::read_to_string(&receipt).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("Installing the npm packages of {name}/package.json (a few seconds)…");
    process::run(
        toolbox
            .command("npm")?
            .args(["ci", "--ignore-scripts"])
            .current_dir(&folder),
        &format!("check the network, then run `npm ci --ignore-scripts` in {name}/"),
    )?;
    fs::write(&receipt, wanted).doing("note that the npm packages are installed")
}

/// A command that runs a program of an npm package.
pub(crate) fn command(toolbox: &Toolbox<'_>, program: &str) -> Outcome<Command> {
    let path = program_path(toolbox.project, program);
    if !path.is_file() {
        return Err(Failure::new(format!(
            "`{program}` is missing: run `npm ci --ignore-scripts` in xtask/"
        )));
    }
    let mut command = Command::new(path);
    // Programs from npm are scripts that look for `node` on the PATH.
    command.current_dir(&toolbox.project.root).env("PATH", toolbox.path()?);
    Ok(command)
}

fn program_path(project: &Project, program: &str) -> PathBuf {
    let suffix = if cfg!(windows) { ".cmd" } else { "" };
    project
        .root
        .join("xtask/node_modules/.bin")
        .join(format!("{program}{suffix}"))
}

fn check_node(version: Option<Version>) -> Outcome {
    let problem = match version {
        Some(version) if version.major >= OLDEST_NODE => return Ok(()),
        Some(version) => format!("Node.js {version} is too old"),
        None => "Node.js is missing".to_owned(),
    };
    Err(Failure::new(format!(
        "{problem}: install Node.js {OLDEST_NODE} or later with npm, from nodejs.org or your system's packages (Debian \
         13: `apt-get install nodejs npm`; macOS: `brew install node`), then try again"
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_is_asked_for_where_it_is_missing_or_too_old() {
        let advice = "install Node.js 20 or later with npm, from nodejs.org or your system's packages (Debian 13: \
                      `apt-get install nodejs npm`; macOS: `brew install node`), then try again";
        assert_eq!(check_node(Some(Version::new(20, 20, 2))), Ok(()));
        assert_eq!(check_node(Some(Version::new(101, 0, 0))), Ok(()));
        assert_eq!(
            check_node(Some(Version::new(18, 19, 0))),
            Err(Failure::new(format!("Node.js 18.19.0 is too old: {advice}")))
        );
        assert_eq!(
            check_node(None),
            Err(Failure::new(format!("Node.js is missing: {advice}")))
        );
    }
}
