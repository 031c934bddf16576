//! The document that explains every code.

use crate::outcome::Failure;

/// `docs/checks.md`, in the tool itself, so that it is there wherever the tool is.
const CHECKS: &str = include_str!("../../../docs/checks.md");

/// What the document says of a code.
pub(super) fn section(code: &str) -> Result<&'static str, Failure> {
    let unknown = || Failure::new(format!("there is no code {code:?}; docs/checks.md lists all of them"));
    let heading = format!("\n### `{code}`\n");
    let start = CHECKS.find(&heading).ok_or_else(unknown)? + 1;
    let section = CHECKS.get(start..).ok_or_else(unknown)?;
    let body = section.get(heading.len() - 1..).unwrap_or_default();
    let length = body.find("\n## ").into_iter().chain(body.find("\n### ")).min();
    let end = length.map_or(section.len(), |length| heading.len() - 1 + length + 1);
    Ok(section.get(..end).unwrap_or(section))
}
