//! Running the tool.
#![allow(dead_code, reason = "each test needs a part of it")]

use assert_cmd::Command;

/// A correct card, with a script on the page's own server.
pub(crate) const CARD: &str = "<script src=\"/prisoner-card.js\"></script>\n<prisoner-card feed=\"/feed.json\" person=\"iris\" \
                    keys=\"ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\"><a href=\"/\">Iris</a></prisoner-card>";

/// The tool, ready for its arguments.
pub(crate) fn tool() -> Command {
    Command::new(assert_cmd::cargo::cargo_bin!("prisoner-card"))
}

/// Runs a command that ends with this code; returns its standard output and standard error.
#[track_caller]
pub(crate) fn ended(command: &mut Command, code: i32) -> (String, String) {
    let output = command.assert().code(code).get_output().clone();
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (text(output.stdout), text(output.stderr))
}
