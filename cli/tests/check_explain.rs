//! `check --explain`.

mod common;

use common::tool;

#[test]
fn a_code_is_explained_where_the_tool_is() {
    let output = tool()
        .args(["check", "--explain", "postal-code"])
        .assert()
        .code(0)
        .get_output()
        .clone();
    let section = String::from_utf8(output.stdout).unwrap();
    assert!(
        section.starts_with("### `postal-code`\n\nError where the code"),
        "{section}"
    );
    assert_eq!(section.matches("###").count(), 1, "{section}");
    // The last of a group, and the last of all.
    for last in ["duplicate-member", "issue-backwards"] {
        let output = tool()
            .args(["check", "--explain", last])
            .assert()
            .code(0)
            .get_output()
            .clone();
        assert_eq!(
            String::from_utf8(output.stdout).unwrap().matches("##").count(),
            1,
            "{last}"
        );
    }
    let output = tool()
        .args(["check", "--explain", "postcode"])
        .assert()
        .code(2)
        .get_output()
        .clone();
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "error: there is no code \"postcode\"; docs/checks.md lists all of them\n"
    );
}
