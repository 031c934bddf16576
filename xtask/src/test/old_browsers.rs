//! The card in old versions of Chromium (tests/old-browsers), which check the lowest version in the documentation.

use super::{FIX_TEST, Lane};
use crate::{
    failure::Outcome,
    tools::{Toolbox, npm},
};

/// The npm packages have programs for this kind of machine only.
const HAS_PROGRAMS: bool = cfg!(all(target_os = "linux", target_arch = "x86_64"));

/// If the packages cannot be downloaded, the tests are left out with a message.
pub(super) fn run(toolbox: &Toolbox<'_>, lane: Lane<'_>) -> Outcome {
    if !HAS_PROGRAMS {
        lane.skip("tests in old versions of Chromium (they are there for Linux on x86-64 only)");
        return Ok(());
    }
    if let Err(failure) = npm::provide(toolbox, "tests/old-browsers") {
        lane.skip(&format!("tests in old versions of Chromium ({failure})"));
        return Ok(());
    }
    lane.step("old versions of Chromium", |lane| {
        let mut tests = toolbox.command("node")?;
        tests
            .args(["--test", "--test-force-exit", "tests/old-browsers"])
            .env("PRISONER_CARD_DIST", toolbox.project().dist());
        lane.run(&mut tests, FIX_TEST)
    })
}
