//! Members that are left of a person whose profile was withdrawn.

use prisoner_card_document::Node;
use prisoner_card_document::diagnostic::{Diagnostic, Severity, quoted};

/// The members that an item keeps when it is withdrawn.
const KEPT: &[&str] = &[
    "id",
    "content_text",
    "date_published",
    "date_modified",
    "language",
    "_prisoner_card",
];

pub(super) fn check(item: &Node<'_>, card: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let of_card = card.members().iter().filter(|member| member.name != "withdrawn");
    let of_item = item
        .members()
        .iter()
        .filter(|member| !KEPT.contains(&member.name.as_ref()));
    let mut left = of_card.chain(of_item);
    let Some(first) = left.next() else { return };
    let others = left.count();
    let name = quoted(&first.name);
    let name = name.trim_matches('"');
    let message = match others {
        0 => format!("the profile is withdrawn, and its {name} is still there for all to read"),
        _ => format!("the profile is withdrawn, and its {name} and {others} more are still there for all to read"),
    };
    let problem = Diagnostic::error(
        "withdrawn-but-there",
        first.name_span.clone(),
        message,
        "leave only id, a content_text that names nobody, and \"_prisoner_card\": { \"withdrawn\": true }",
    );
    let has_address = ["address", "other_addresses"]
        .into_iter()
        .any(|name| card.find(&["mail", name]).is_some());
    let severity = if has_address {
        Severity::Error
    } else {
        Severity::Warning
    };
    found.push(Diagnostic { severity, ..problem });
}
