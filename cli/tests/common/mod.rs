//! Running the tool.

use assert_cmd::Command;

/// The tool, ready for its arguments.
pub(crate) fn tool() -> Command {
    Command::new(assert_cmd::cargo::cargo_bin!("prisoner-card"))
}
