//! Tools from crates.io.

use std::time::Instant;

use semver::Version;

use super::{Toolbox, version_of};
use crate::{failure::Outcome, process};

/// A program that `cargo install` makes.
pub(crate) struct CargoTool {
    package: &'static str,
    program: &'static str,
    version: Version,
    /// Whether a later version than the pinned one is accepted.
    later_will_do: bool,
    /// Whether to build with the versions the tool's authors have tested.
    locked: bool,
    /// Its purpose, and its compile time on two cores.
    purpose: &'static str,
}

/// Trunk 0.22 needs a later Rust than this project asks for.
pub(crate) const TRUNK: CargoTool = CargoTool {
    package: "trunk",
    program: "trunk",
    version: Version::new(0, 21, 14),
    later_will_do: false,
    locked: true,
    purpose: "builds the demo page by Trunk.toml (10 to 17 minutes)",
};

/// The writer of the bindings and their runtime use a private protocol: the versions must be equal.
pub(crate) const WASM_BINDGEN: CargoTool = CargoTool {
    package: "wasm-bindgen-cli",
    program: "wasm-bindgen",
    version: Version::new(0, 2, 130),
    later_will_do: false,
    // Its lock file names a pre-release that has been withdrawn.
    locked: false,
    purpose: "writes the bindings for Trunk and runs the tests that are wasm (3 minutes)",
};

pub(crate) const GECKODRIVER: CargoTool = CargoTool {
    package: "geckodriver",
    program: "geckodriver",
    version: Version::new(0, 37, 1),
    later_will_do: true,
    locked: true,
    purpose: "drives Firefox in the tests (3 to 12 minutes)",
};

pub(crate) const CARGO_DENY: CargoTool = CargoTool {
    package: "cargo-deny",
    program: "cargo-deny",
    version: Version::new(0, 20, 2),
    later_will_do: true,
    locked: true,
    purpose: "checks the dependencies' licences and sources (3 minutes)",
};

impl CargoTool {
    /// Installs the tool unless the found one is of the right version: with the developer's own programs, so that plain
    /// `trunk serve` works from then on; or into the target folder if another version is installed, which stays.
    pub(crate) fn provide(&self, toolbox: &Toolbox<'_>) -> Outcome {
        let found = toolbox.find(self.program);
        if found
            .as_deref()
            .and_then(version_of)
            .is_some_and(|version| self.accepts(&version))
        {
            return Ok(());
        }
        let Self { package, version, .. } = self;
        let version = version.to_string();
        let mut install = toolbox.project.cargo(["install", package, "--version", &version]);
        let mut by_hand = format!("cargo install {package} --version {version}");
        if self.locked {
            install.arg("--locked");
            by_hand.push_str(" --locked");
        }
        if found.is_some() {
            install
                .args(["--force", "--root"])
                .arg(toolbox.project.target.join("tools"));
        }
        println!("Installing {package} {version}, which {}…", self.purpose);
        let start = Instant::now();
        process::run(&mut install, &format!("check the network, then run `{by_hand}`"))?;
        println!("Installed {package} in {} s.", start.elapsed().as_secs());
        Ok(())
    }

    fn accepts(&self, version: &Version) -> bool {
        *version == self.version || (self.later_will_do && *version > self.version)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_drivers_and_checkers_may_be_later_and_none_may_be_older() {
        for (tool, version, expected) in [
            (TRUNK, Version::new(0, 21, 14), true),
            (TRUNK, Version::new(0, 21, 13), false),
            (TRUNK, Version::new(0, 22, 1), false),
            (GECKODRIVER, Version::new(0, 37, 1), true),
            (GECKODRIVER, Version::new(1, 0, 0), true),
            (GECKODRIVER, Version::new(0, 9, 0), false),
        ] {
            assert_eq!(tool.accepts(&version), expected, "{} {version}", tool.package);
        }
    }

    #[test]
    fn the_command_wasm_bindgen_is_of_the_librarys_version() {
        let locked = format!("name = \"wasm-bindgen\"\nversion = \"{}\"\n", WASM_BINDGEN.version);
        assert!(
            include_str!("../../../Cargo.lock").contains(&locked),
            "Cargo.lock has another version"
        );
    }
}
