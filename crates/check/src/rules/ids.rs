//! The ids by which people are found.

use std::collections::HashMap;

use prisoner_card_format::last_path_segment;

use prisoner_card_document::Node;
use prisoner_card_document::diagnostic::{Diagnostic, quoted};

pub(super) fn check(items: &[Node<'_>], found: &mut Vec<Diagnostic>) {
    let mut by_id: HashMap<&str, &Node<'_>> = HashMap::new();
    // Both an id and the last part of one name a person (`person` of an embedded card).
    let mut by_name: HashMap<&str, &Node<'_>> = HashMap::new();
    for (id, node) in items
        .iter()
        .filter_map(|item| item.get("id"))
        .filter_map(|node| Some((node.as_str()?, node)))
    {
        if let Some(first) = by_id.get(id) {
            let problem = Diagnostic::error(
                "duplicate-id",
                node.span.clone(),
                format!("{} is the id of two people; a card shows the first", quoted(id)),
                "give each person an id of their own, or remove one of the two",
            );
            found.push(problem.also(first.span.clone(), "the first is here"));
            continue;
        }
        form(id, node, found);
        let name = last_path_segment(id).unwrap_or(id);
        if let Some(first) = by_name.get(name) {
            let problem = Diagnostic::warning(
                "ambiguous-id",
                node.span.clone(),
                format!(
                    "person=\"{}\" on a page may mean this person or another: both ids end in it",
                    name.escape_debug()
                ),
                "let the ids end differently, so that each person can be named by the end",
            );
            found.push(problem.also(first.span.clone(), "the other is here"));
        }
        by_id.insert(id, node);
        by_name.entry(name).or_insert(node);
    }
}

/// Checks the form of an id.
fn form(id: &str, node: &Node<'_>, found: &mut Vec<Diagnostic>) {
    if id.trim() != id {
        found.push(Diagnostic::warning(
            "id-with-space",
            node.span.clone(),
            "this id begins or ends with a space, so that no card can ask for it",
            "remove the space",
        ));
    } else if !id.is_empty() && id.len() <= 4 && id.bytes().all(|byte| byte.is_ascii_digit()) {
        found.push(Diagnostic::warning(
            "unstable-id",
            node.span.clone(),
            format!(
                "the id {} looks like a place in a list, and may be another person's tomorrow",
                quoted(id)
            ),
            "write something that stays with the person, such as the name or the address of the case page",
        ));
    }
}
