//! The published crates: packed, unpacked in a folder outside the project, and compiled.
//!
//! `cargo publish --workspace --dry-run --allow-dirty` does this, too, but asks the registry. (The widget in the
//! command is built, and so in no commit.) It assumes that a packed crate never changes: from the second time on, it
//! would compile against the crates of the first.

use std::{
    fmt::Write as _,
    fs::{self, File},
    path::Path,
    process::Command,
};

use flate2::read::GzDecoder;

use crate::{
    build::SCRIPT,
    dist,
    failure::{Doing, Failure, Outcome},
    project::{Package, Project},
};

/// Checks all crates that may be published; `run` runs a command, and gives advice if it fails.
pub(crate) fn check(project: &Project, run: &dyn Fn(&mut Command, &str) -> Outcome) -> Outcome {
    let crates = published(project)?;
    let work = project.work().join("crates");
    let mut package = project.cargo(["package", "--quiet", "--no-verify", "--allow-dirty"]);
    package.arg("--target-dir").arg(&work);
    for Package { name, .. } in &crates {
        package.args(["--package", name]);
    }
    run(
        &mut package,
        "give each dependency on a crate of the project a version, and publish what is depended on",
    )?;

    let unpacked = work.join("unpacked");
    dist::empty(&unpacked)?;
    for Package { name, version, .. } in &crates {
        unpack(&work.join(format!("package/{name}-{version}.crate")), &unpacked)?;
    }
    has_widget(&unpacked)?;
    fs::write(unpacked.join("Cargo.toml"), workspace(&crates)).doing("write the manifest of the unpacked crates")?;
    // The same dependencies as in the project.
    fs::copy(project.root.join("Cargo.lock"), unpacked.join("Cargo.lock")).doing("copy Cargo.lock")?;
    let mut check = project.cargo(["check", "--workspace", "--target-dir"]);
    check.arg(work.join("target")).current_dir(&unpacked);
    run(
        &mut check,
        "have the crate's folder hold what it is made of: what lies outside is not published with it",
    )
}

/// Without the widget, the command is packed all the same, and makes no site.
fn has_widget(unpacked: &Path) -> Outcome {
    let command = format!("prisoner-card-{}", env!("CARGO_PKG_VERSION"));
    let widget = unpacked.join(command).join("widget");
    if ["integrity.json", SCRIPT]
        .iter()
        .all(|name| widget.join(name).is_file())
    {
        Ok(())
    } else {
        Err(Failure::new(
            "the command was packed without the widget: run `cargo xtask dist`, and let Git make symbolic links (cli/widget)",
        ))
    }
}

/// The crates of the workspace that may be published.
fn published(project: &Project) -> Outcome<Vec<Package>> {
    let mut crates = project.members()?;
    crates.retain(|package| package.publish.is_none());
    Ok(crates)
}

/// Writes today's dates: cargo compiles again if a source is newer than its output.
fn unpack(packed: &Path, to: &Path) -> Outcome {
    let file = File::open(packed).doing(format_args!("read {}", packed.display()))?;
    let mut archive = tar::Archive::new(GzDecoder::new(file));
    archive.set_preserve_mtime(false);
    archive.unpack(to).doing(format_args!("unpack {}", packed.display()))
}

/// A workspace of the unpacked crates, which replace those of the registry.
fn workspace(crates: &[Package]) -> String {
    let mut members = String::new();
    let mut patches = String::new();
    for Package { name, version, .. } in crates {
        // Writing to a string does not fail.
        let _ = write!(members, "\"{name}-{version}\", ");
        let _ = writeln!(patches, "{name} = {{ path = \"{name}-{version}\" }}");
    }
    format!("[workspace]\nresolver = \"3\"\nmembers = [{members}]\n\n[patch.crates-io]\n{patches}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_format_and_the_command_are_published_and_no_application_is() {
        let crates = published(&Project::find().unwrap()).unwrap();
        let is_published = |name: &str| crates.iter().any(|published| published.name == name);
        assert!(is_published("prisoner-card-format") && is_published("prisoner-card"));
        for name in ["xtask", "prisoner-card-list", "prisoner-card-packaging"] {
            assert!(!is_published(name), "{name}");
        }
    }

    #[test]
    fn a_command_without_the_widget_is_not_published() {
        let unpacked = tempfile::tempdir().unwrap();
        assert!(has_widget(unpacked.path()).is_err());
        let widget = unpacked
            .path()
            .join(format!("prisoner-card-{}/widget", env!("CARGO_PKG_VERSION")));
        fs::create_dir_all(&widget).unwrap();
        fs::write(widget.join("integrity.json"), "{}").unwrap();
        assert!(has_widget(unpacked.path()).is_err());
        fs::write(widget.join(SCRIPT), "").unwrap();
        assert!(has_widget(unpacked.path()).is_ok());
    }

    #[test]
    fn unpacked_crates_stand_in_for_those_of_the_registry() {
        let one = Package {
            name: "one".to_owned(),
            version: "0.1.0".to_owned(),
            ..Package::default()
        };
        assert_eq!(
            workspace(&[one]),
            "[workspace]\nresolver = \"3\"\nmembers = [\"one-0.1.0\", ]\n\n[patch.crates-io]\none = { path = \"one-0.1.0\" }\n"
        );
    }
}
