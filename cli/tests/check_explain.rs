//! `check --explain`.

mod common;

use common::{ended, tool};

#[test]
fn a_code_is_explained_where_the_tool_is() {
    let (section, _) = ended(tool().args(["check", "--explain", "postal-code"]), 0);
    assert!(
        section.starts_with("### `postal-code`\n\nError where the code"),
        "{section}"
    );
    assert_eq!(section.matches("###").count(), 1, "{section}");
    // The last of a group, and the last of all.
    for last in ["duplicate-member", "issue-backwards"] {
        let (section, _) = ended(tool().args(["check", "--explain", last]), 0);
        assert_eq!(section.matches("##").count(), 1, "{last}");
    }
    let (_, said) = ended(tool().args(["check", "--explain", "postcode"]), 2);
    assert_eq!(
        said,
        "error: there is no code \"postcode\"; docs/checks.md lists all of them\n"
    );
}
