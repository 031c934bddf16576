//! Tools from crates.io.

use std::time::Instant;

use super::{Toolbox, version_of};
use crate::{failure::Outcome, process, project::Project, versions::numbers};

/// A program that `cargo install` makes.
pub(crate) struct CargoTool {
    package: &'static str,
    program: &'static str,
    version: String,
    /// Whether a later version than ours will do.
    later_will_do: bool,
    /// Whether to build with the versions the tool's authors have tested.
    locked: bool,
    /// How long that takes on two cores.
    minutes: u32,
    purpose: &'static str,
}

/// Trunk 0.22 needs a later Rust than this project asks for.
pub(crate) fn trunk() -> CargoTool {
    CargoTool {
        package: "trunk",
        program: "trunk",
        version: "0.21.14".to_owned(),
        later_will_do: false,
        locked: true,
        minutes: 8,
        purpose: "builds the demo page and serves it",
    }
}

/// The bindings' writer and their runtime speak a private protocol: the versions must be equal.
pub(crate) fn wasm_bindgen(project: &Project) -> Outcome<CargoTool> {
    Ok(CargoTool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: project.locked_version("wasm-bindgen")?,
        later_will_do: false,
        // Its lock file names a pre-release that has been withdrawn.
        locked: false,
        minutes: 3,
        purpose: "writes the bindings for Trunk and runs the tests that are wasm",
    })
}

pub(crate) fn geckodriver() -> CargoTool {
    CargoTool {
        package: "geckodriver",
        program: "geckodriver",
        version: "0.37.1".to_owned(),
        later_will_do: true,
        locked: true,
        minutes: 3,
        purpose: "drives Firefox in the tests",
    }
}

pub(crate) fn cargo_deny() -> CargoTool {
    CargoTool {
        package: "cargo-deny",
        program: "cargo-deny",
        version: "0.20.2".to_owned(),
        later_will_do: true,
        locked: true,
        minutes: 4,
        purpose: "checks the dependencies' licences and sources",
    }
}

/// What to do about a tool.
#[derive(Debug, PartialEq, Eq)]
enum Plan {
    Use,
    Install(Place),
}

/// Where `cargo install` puts it.
#[derive(Debug, PartialEq, Eq)]
enum Place {
    /// With the developer's own programs, so that plain `trunk serve` works from then on.
    CargoHome,
    /// Out of the way of another version, which stays.
    TargetFolder,
}

impl CargoTool {
    /// Installs the tool unless the one within reach will do.
    pub(crate) fn provide(&self, toolbox: &Toolbox<'_>) -> Outcome {
        let found = toolbox.find(self.program);
        let found_version = found.as_deref().and_then(version_of);
        let place = match self.plan(found.is_some(), found_version.as_deref()) {
            Plan::Use => return Ok(()),
            Plan::Install(place) => place,
        };
        let mut install = toolbox.project.cargo(["install", self.package]);
        install.args(["--version", &self.version]);
        if self.locked {
            install.arg("--locked");
        }
        let remark = match place {
            Place::CargoHome => "",
            Place::TargetFolder => {
                let root = toolbox.project.target.join("tools");
                install.arg("--force").arg("--root").arg(root);
                "; into the target folder, as there is another version on the PATH"
            }
        };
        println!(
            "Installing {} {}, which {} (about {} minutes on two cores{remark})…",
            self.package, self.version, self.purpose, self.minutes
        );
        let start = Instant::now();
        process::run(
            &mut install,
            &format!(
                "check the network, then run `cargo install {} --version {}{}`",
                self.package,
                self.version,
                if self.locked { " --locked" } else { "" }
            ),
        )?;
        println!("Installed {} in {} s.", self.package, start.elapsed().as_secs());
        Ok(())
    }

    fn plan(&self, is_there: bool, version: Option<&str>) -> Plan {
        match version {
            Some(version) if self.accepts(version) => Plan::Use,
            _ if is_there => Plan::Install(Place::TargetFolder),
            _ => Plan::Install(Place::CargoHome),
        }
    }

    fn accepts(&self, version: &str) -> bool {
        if self.later_will_do {
            numbers(version) >= numbers(&self.version)
        } else {
            version == self.version
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::versions;

    #[test]
    fn what_a_developer_has_installed_is_never_replaced() {
        let tool = trunk();
        assert_eq!(tool.plan(true, Some("0.21.14")), Plan::Use);
        assert_eq!(tool.plan(true, Some("0.22.1")), Plan::Install(Place::TargetFolder));
        assert_eq!(tool.plan(true, None), Plan::Install(Place::TargetFolder));
        assert_eq!(tool.plan(false, None), Plan::Install(Place::CargoHome));
    }

    #[test]
    fn trunk_and_wasm_bindgen_must_be_of_the_very_version() {
        let tool = trunk();
        assert!(tool.accepts("0.21.14"));
        assert!(!tool.accepts("0.21.13"));
        assert!(!tool.accepts("0.22.1"));
    }

    #[test]
    fn a_later_driver_will_do_but_an_older_one_will_not() {
        let tool = geckodriver();
        assert!(tool.accepts("0.37.1"));
        assert!(tool.accepts("1.0.0"));
        assert!(!tool.accepts("0.9.0"));
        assert!(!versions::find("geckodriver 0.36.0").is_some_and(|version| tool.accepts(version)));
    }
}
