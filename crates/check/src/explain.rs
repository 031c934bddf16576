//! The document that explains every code.

/// `docs/checks.md`, in the tool itself, so that every copy of the tool has it. The crate has a link to it.
const CHECKS: &str = include_str!("../checks.md");

// In a checkout without symbolic links, the file has a path instead of the document.
const _: () = assert!(
    CHECKS.len() > 1_000,
    "checks.md is not docs/checks.md: let Git make symbolic links"
);

/// The document's section on a code; nothing for an unknown code.
pub fn explanation(code: &str) -> Option<&'static str> {
    let heading = format!("\n### `{code}`\n");
    let start = CHECKS.find(&heading)? + 1;
    let section = CHECKS.get(start..)?;
    let body = section.get(heading.len() - 1..).unwrap_or_default();
    let length = body.find("\n## ").into_iter().chain(body.find("\n### ")).min();
    let end = length.map_or(section.len(), |length| heading.len() - 1 + length + 1);
    Some(section.get(..end).unwrap_or(section))
}
