//! Versions: found in what tools print and in Cargo.lock, and compared.

use serde::Deserialize;

use crate::failure::{Failure, Outcome};

/// The first version in what a tool prints for `--version`: `trunk 0.21.14`, `v20.20.2`.
pub(crate) fn find(printed: &str) -> Option<&str> {
    printed
        .split_whitespace()
        .map(|word| word.strip_prefix('v').unwrap_or(word).trim_matches(['(', ')', ',']))
        .find(|word| numbers(word).is_some())
}

/// Major, minor and patch. A pre-release or build suffix is no plain version: such a tool is not the one we pinned.
pub(crate) fn numbers(version: &str) -> Option<[u64; 3]> {
    let mut parts = version.split('.').map(|part| part.parse().ok());
    let numbers = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(numbers)
}

/// The version of `package` in the text of a Cargo.lock.
pub(crate) fn locked(lock: &str, package: &str) -> Outcome<String> {
    let lock: Lock =
        toml::from_str(lock).map_err(|error| Failure::new(format!("Cargo.lock is damaged: {}", error.message())))?;
    lock.packages
        .into_iter()
        .find(|locked| locked.name == package)
        .map(|locked| locked.version)
        .ok_or_else(|| {
            Failure::new(format!(
                "Cargo.lock has no `{package}`: run `cargo metadata` to complete it"
            ))
        })
}

#[derive(Deserialize)]
struct Lock {
    #[serde(rename = "package", default)]
    packages: Vec<LockedPackage>,
}

#[derive(Deserialize)]
struct LockedPackage {
    name: String,
    version: String,
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
            assert_eq!(find(printed), version, "{printed:?}");
        }
    }

    #[test]
    fn versions_compare_by_number_not_by_letter() {
        assert!(numbers("0.37.1") > numbers("0.4.9"));
        assert_eq!(numbers("1.2"), None);
        assert_eq!(numbers("1.2.3.4"), None);
    }

    #[test]
    fn the_locked_version_is_the_packages_own() {
        let lock = "version = 4\n[[package]]\nname = \"a\"\nversion = \"1.0.0\"\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked(lock, "wasm-bindgen"), Ok("0.2.130".to_owned()));
        assert_eq!(
            locked(lock, "yew"),
            Err(Failure::new(
                "Cargo.lock has no `yew`: run `cargo metadata` to complete it"
            ))
        );
    }

    #[test]
    fn a_damaged_lock_file_is_said_to_be_one() {
        let failure = locked("[[package]", "a").unwrap_err().to_string();
        assert!(failure.starts_with("Cargo.lock is damaged: "), "{failure}");
    }
}
