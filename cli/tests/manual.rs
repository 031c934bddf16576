//! The texts of the argument parser.

mod common;

use common::{ended, tool};

fn printed(arguments: &[&str]) -> String {
    let (printed, said) = ended(tool().args(arguments), 0);
    assert_eq!(said, "");
    printed
}

#[test]
fn the_manual_page_names_every_command() {
    let page = printed(&["man"]);
    for command in [
        "check", "schema", "render", "build", "keygen", "sign", "verify", "mirror", "import", "doctor",
    ] {
        assert!(
            page.contains(&format!("prisoner\\-card\\-{command}")),
            "{command} in {page}"
        );
    }
    assert!(printed(&["man", "check"]).contains("\\-\\-strict"));
    tool().args(["man", "chekc"]).assert().code(2);
}

#[test]
fn shells_complete_the_commands() {
    for shell in ["bash", "zsh", "fish"] {
        assert!(printed(&["completions", shell]).contains("keygen"), "{shell}");
    }
}

#[test]
fn wrong_usage_ends_with_2() {
    for arguments in [&["frobnicate"][..], &["check"], &["check", "no-such-file.json"], &[]] {
        tool().args(arguments).assert().code(2);
    }
    tool().arg("--help").assert().code(0);
    tool().arg("--version").assert().code(0);
}

#[test]
fn the_schema_is_printed_as_it_is_shipped() {
    assert!(printed(&["schema"]) == include_str!("../../static/feed.schema.json"));
}
