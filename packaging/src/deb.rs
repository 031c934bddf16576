//! The command as a Debian package: an `ar` archive of two tar archives. [deb(5)]
//!
//! [deb(5)]: https://manpages.debian.org/bookworm/dpkg-dev/deb.5.en.html

use std::{collections::BTreeSet, fs};

use anyhow::{Context, Result, ensure};
use clap_complete::Shell;

use crate::{
    Arguments, VERSION,
    command::{Files, NAME},
    tree::{Tree, gzip},
};

/// Writes the package, if the command is for a machine that Debian supports.
pub(crate) fn write(arguments: &Arguments, files: &Files, maintainer: &str) -> Result<()> {
    let Some(architecture) = architecture(&arguments.machine) else {
        return Ok(());
    };
    let data = installed(files)?;
    let control = control(architecture, &data, &libraries(&files.program), maintainer);
    let mut information = Tree::default();
    information.add("control", control);
    let members = [
        ("debian-binary", b"2.0\n".to_vec()),
        ("control.tar.gz", information.below(".").tar_gz(arguments.date)?),
        ("data.tar.gz", data.below(".").tar_gz(arguments.date)?),
    ];
    let mut archive = ar::Builder::new(Vec::new());
    for (name, bytes) in members {
        let mut header = ar::Header::new(name.as_bytes().to_vec(), bytes.len() as u64);
        header.set_mode(0o100_644);
        header.set_mtime(arguments.date.into());
        archive.append(&header, bytes.as_slice())?;
    }
    let name = format!("{NAME}_{VERSION}_{architecture}.deb");
    fs::write(arguments.out.join(&name), archive.into_inner()?).with_context(|| format!("cannot write {name}"))
}

/// A maintainer in Debian's form: a name and an address that accepts mail. (Debian Policy, section 5.6.2.)
pub(crate) fn maintainer(text: &str) -> Result<String> {
    let parts = text.strip_suffix('>').and_then(|text| text.split_once(" <"));
    let (name, address) = parts.context("a maintainer is written as `Name <address>`")?;
    let host = address.split_once('@').map_or("", |(_, host)| host);
    let is_plain = !text.contains(|letter: char| letter.is_control()) && !address.contains(['<', '>', ' ']);
    ensure!(
        !name.trim().is_empty() && is_plain && host.contains('.') && !host.ends_with('.'),
        "{address:?} is no address that takes mail"
    );
    Ok(text.to_owned())
}

/// Debian's name of a machine with glibc.
fn architecture(machine: &str) -> Option<&'static str> {
    match machine {
        "x86_64-unknown-linux-gnu" => Some("amd64"),
        "aarch64-unknown-linux-gnu" => Some("arm64"),
        _ => None,
    }
}

/// The installed path of each file.
fn installed(files: &Files) -> Result<Tree> {
    let mut tree = Tree::default();
    tree.add_program(format!("usr/bin/{NAME}"), files.program.clone());
    for (name, page) in files.manuals.iter() {
        tree.add(format!("usr/share/man/man1/{name}.gz"), gzip(page)?);
    }
    for (shell, name, script) in &files.completions {
        let path = match shell {
            Shell::Bash => format!("usr/share/bash-completion/completions/{NAME}"),
            Shell::Fish => format!("usr/share/fish/vendor_completions.d/{name}"),
            Shell::Zsh => format!("usr/share/zsh/vendor-completions/{name}"),
            _ => continue,
        };
        tree.add(path, script.clone());
    }
    let mut copyright =
        b"prisoner-card is under either of two licences, at your choice: MIT or Apache-2.0.\n\n".to_vec();
    for (_, text) in files.licences.iter() {
        copyright.extend_from_slice(text);
        copyright.push(b'\n');
    }
    tree.add(format!("usr/share/doc/{NAME}/copyright"), copyright);
    Ok(tree)
}

fn control(architecture: &str, data: &Tree, depends: &str, maintainer: &str) -> String {
    let size: usize = data.iter().map(|(_, bytes)| bytes.len()).sum();
    format!(
        "Package: {NAME}\n\
         Version: {VERSION}\n\
         Architecture: {architecture}\n\
         Maintainer: {maintainer}\n\
         Installed-Size: {}\n\
         Depends: {depends}\n\
         Section: web\n\
         Priority: optional\n\
         Description: feeds of prisoner cards: check, sign, mirror, make a site\n \
         The publisher's tool for cards about political prisoners: from a file to a\n \
         trustworthy feed, and a static site with a page for each person.\n",
        size.div_ceil(1024)
    )
}

/// The libraries that the program needs: the newest version of glibc among its symbols.
fn libraries(program: &[u8]) -> String {
    const MARK: &[u8] = b"GLIBC_2.";
    let minors: BTreeSet<u32> = program
        .windows(MARK.len())
        .enumerate()
        .filter(|(_, window)| *window == MARK)
        .filter_map(|(at, _)| {
            let digits = program[at + MARK.len()..]
                .iter()
                .take_while(|byte| byte.is_ascii_digit());
            String::from_utf8(digits.copied().collect()).ok()?.parse().ok()
        })
        .collect();
    let libc = minors
        .last()
        .map_or("libc6".to_owned(), |minor| format!("libc6 (>= 2.{minor})"));
    format!("{libc}, libgcc-s1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_maintainer_has_a_name_and_an_address_that_takes_mail() {
        assert!(maintainer("Anna Primerova <anna@example.org>").is_ok());
        for text in [
            "",
            "Anna Primerova",
            "anna@example.org",
            " <anna@example.org>",
            "Anna <anna>",
            "Anna <anna@localhost>",
            "Anna <anna@example.org> and others",
            "Anna <anna@example.org>\nDepends: sl",
            "Anna\nDepends: sl <anna@example.org>",
        ] {
            assert!(maintainer(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn the_newest_glibc_that_a_program_names_is_asked_for() {
        assert_eq!(
            libraries(b"\0GLIBC_2.9\0GLIBC_2.34\0GLIBC_2.2.5\0GLIBC_PRIVATE"),
            "libc6 (>= 2.34), libgcc-s1"
        );
        assert_eq!(libraries(b"static"), "libc6, libgcc-s1");
    }
}
