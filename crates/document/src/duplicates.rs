//! Members of the same name in one object.

use std::collections::HashMap;

use super::{Json, Member, Node, Path};
use crate::diagnostic::{Diagnostic, quoted};

/// Reports every member whose name its object has already.
pub(super) fn find(root: &Node<'_>, found: &mut Vec<Diagnostic>) {
    within(root, &Path::Root, found);
}

fn within(node: &Node<'_>, path: &Path<'_>, found: &mut Vec<Diagnostic>) {
    for (first, second) in pairs(node.members()) {
        let problem = Diagnostic::error(
            "duplicate-member",
            second.name_span.clone(),
            format!(
                "{} is here a second time; of the two, a card takes this one",
                quoted(&second.name)
            ),
            "keep the one that is right and remove the other",
        );
        found.push(
            problem
                .at(path.member(&second.name))
                .also(first.name_span.clone(), "it is here already"),
        );
    }
    match &node.value {
        Json::Object(members) => {
            for member in members {
                within(&member.value, &path.member(&member.name), found);
            }
        }
        Json::List(entries) => {
            for (index, entry) in entries.iter().enumerate() {
                within(entry, &path.entry(index), found);
            }
        }
        _ => {}
    }
}

/// Each member whose name was there before, with the last one before.
fn pairs<'n, 'a>(members: &'n [Member<'a>]) -> Vec<(&'n Member<'a>, &'n Member<'a>)> {
    /// Comparing each with each is faster up to about here.
    const FEW: usize = 24;
    let mut pairs = Vec::new();
    if members.len() <= FEW {
        for (index, second) in members.iter().enumerate() {
            let before = members.iter().take(index).rev();
            pairs.extend(
                before
                    .filter(|first| first.name == second.name)
                    .take(1)
                    .map(|first| (first, second)),
            );
        }
    } else {
        let mut last: HashMap<&str, &Member<'_>> = HashMap::with_capacity(members.len());
        for second in members {
            if let Some(first) = last.insert(&second.name, second) {
                pairs.push((first, second));
            }
        }
    }
    pairs
}
