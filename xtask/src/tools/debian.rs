//! Debian packages: installed if that needs no password, or only unpacked.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::Toolbox;
use crate::{
    dist::empty,
    failure::{Doing, Failure, Outcome},
    process,
};

/// The keys of Debian's archive, from the machine's installation.
const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// Installs packages with apt-get. `missing` makes the error from the command to run by hand.
pub(super) fn install(toolbox: &Toolbox<'_>, packages: &[&str], missing: impl Fn(String) -> Failure) -> Outcome {
    let names = packages.join(" ");
    let by_hand = format!("apt-get update && apt-get install --yes {names}");
    if toolbox.find("apt-get").is_none() {
        return Err(missing(format!("install what Debian calls {names}")));
    }
    let prefix = root_prefix(toolbox).ok_or_else(|| missing(format!("run `sudo sh -c '{by_hand}'`")))?;
    println!("Installing {names} with apt-get (1 to 3 minutes)…");
    let remedy = format!("check the network, then run `{by_hand}` as root");
    for arguments in [&["update"][..], &[&["install", "--yes"], packages].concat()] {
        let words = [prefix, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"], arguments].concat();
        process::run_silently(toolbox.command(words[0])?.args(&words[1..]), &remedy)?;
    }
    Ok(())
}

/// The prefix for a command that only root may run; none if that would need a password.
fn root_prefix(toolbox: &Toolbox<'_>) -> Option<&'static [&'static str]> {
    let is_root = |mut command: Command| {
        process::output(&mut command).is_ok_and(|output| output.status.success() && output.stdout.trim_ascii() == b"0")
    };
    let id = |prefix: &[&str]| {
        let words = [prefix, &["id", "-u"]].concat();
        let mut command = toolbox.command(words[0]).ok()?;
        command.args(&words[1..]);
        Some(command)
    };
    let prefixes: [&'static [&'static str]; 2] = [&[], &["sudo", "-n"]];
    prefixes.into_iter().find(|prefix| id(prefix).is_some_and(is_root))
}

/// Unpacks packages of another suite of Debian into `root`, with nothing installed and nothing changed on the machine. The
/// packages come from the machine's own mirror; apt verifies them with the archive's keys. `work` is for apt's files.
pub(super) fn unpack(toolbox: &Toolbox<'_>, suite: &str, packages: &[&str], work: &Path, root: &Path) -> Outcome {
    let mirror = mirror(toolbox)?;
    empty(work)?;
    empty(root)?;
    for folder in ["lists/partial", "archives/partial", "packages"] {
        fs::create_dir_all(work.join(folder)).doing("make a folder for apt")?;
    }
    fs::write(work.join("status"), "").doing("write apt's list of installed packages")?;
    let source = format!("deb [signed-by={KEYRING}] {mirror} {suite} main\n");
    fs::write(work.join("sources.list"), source).doing("write apt's list of sources")?;

    let remedy = "check the network";
    let apt = |arguments: &[&str]| -> Outcome<Command> {
        let mut command = toolbox.command("apt-get")?;
        for (option, value) in [
            ("Dir::State", work.to_path_buf()),
            ("Dir::State::status", work.join("status")),
            ("Dir::Cache", work.to_path_buf()),
            ("Dir::Etc::sourcelist", work.join("sources.list")),
            ("Dir::Etc::sourceparts", PathBuf::from("-")),
        ] {
            command.arg("-o").arg(format!("{option}={}", value.display()));
        }
        // The folder may belong to a user whose files apt's own user cannot read.
        command.args(["-o", "APT::Sandbox::User=root", "-o", "Acquire::Languages=none"]);
        command.args(arguments).current_dir(work.join("packages"));
        Ok(command)
    };
    process::run_silently(&mut apt(&["update"])?, remedy)?;
    process::run_silently(&mut apt(&[&["download"], packages].concat())?, remedy)?;
    for entry in fs::read_dir(work.join("packages")).doing("list the packages")? {
        let package = entry.doing("list the packages")?.path();
        let mut unpack = toolbox.command("dpkg-deb")?;
        process::run_silently(unpack.arg("--extract").arg(package).arg(root), "see what it says above")?;
    }
    Ok(())
}

/// The machine's own mirror of Debian, from which it would update its own release.
fn mirror(toolbox: &Toolbox<'_>) -> Outcome<String> {
    let no_debian = || {
        Failure::new(
            "this machine is no Debian with a mirror and its archive's keys (`apt-get install debian-archive-keyring`)",
        )
    };
    if toolbox.find("apt-get").is_none() || !Path::new(KEYRING).is_file() {
        return Err(no_debian());
    }
    let release = fs::read_to_string("/etc/os-release").map_err(|_| no_debian())?;
    let codename = release
        .lines()
        .find_map(|line| line.strip_prefix("VERSION_CODENAME="))
        .ok_or_else(no_debian)?;
    let printed = process::standard_output(
        toolbox.command("apt-get")?.args(["update", "--print-uris"]),
        "see what it says above",
    )?;
    find_mirror(&String::from_utf8_lossy(&printed), codename.trim_matches('"')).ok_or_else(no_debian)
}

/// The mirror in the output of apt-get: lines such as `'http://mirror.example/debian/dists/trixie/InRelease' …`.
fn find_mirror(printed: &str, codename: &str) -> Option<String> {
    let end = format!("debian/dists/{codename}/InRelease");
    printed
        .lines()
        .filter_map(|line| line.strip_prefix('\'')?.split_once('\'').map(|(url, _)| url))
        .find(|url| url.ends_with(&format!("/{end}")))
        .and_then(|url| Some(format!("{}debian/", url.strip_suffix(&end)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mirror_of_the_machines_own_release_is_found_among_other_sources() {
        let printed = "'https://packages.example/apt/dists/bookworm/InRelease' packages.example_ 0 \n\
                       'http://mirror.example/debian/dists/bookworm-updates/InRelease' mirror.example_ 0 \n\
                       'http://mirror.example/debian/dists/bookworm/InRelease' mirror.example_ 0 \n";
        assert_eq!(
            find_mirror(printed, "bookworm").as_deref(),
            Some("http://mirror.example/debian/")
        );
        assert_eq!(find_mirror(printed, "trixie"), None);
    }
}
