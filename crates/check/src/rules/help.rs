//! Ways to help other than writing.

use prisoner_card_format::codes::HelpKind;

use super::text_at;
use prisoner_card_document::Node;
use prisoner_card_document::diagnostic::{Diagnostic, quoted};

pub(super) fn check(feed: &Node<'_>, card: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let designations = feed.find(&["_prisoner_card", "publisher", "designations"]);
    let designations = designations.map(Node::entries).unwrap_or_default();
    for help in card.get("help").map(Node::entries).unwrap_or_default() {
        let Some(kind) = help.get("kind") else { continue };
        let code = kind.as_str().and_then(HelpKind::from_code);
        // Of a kind that is not known, it is not known that it is no donation.
        if code.is_some_and(|code| code != HelpKind::Donate) {
            continue;
        }
        let risks = help.get("risk").map(Node::entries).unwrap_or_default();
        let is_reported = |jurisdiction: &str| {
            risks
                .iter()
                .any(|risk| text_at(risk, &["jurisdiction"]) == Some(jurisdiction))
        };
        let outlawed = designations
            .iter()
            .filter_map(|designation| text_at(designation, &["jurisdiction"]));
        if let Some(jurisdiction) = outlawed.into_iter().find(|jurisdiction| !is_reported(jurisdiction)) {
            found.push(Diagnostic::error(
                "donation-without-risk",
                kind.span.clone(),
                format!(
                    "the publisher is outlawed in {}, where a donation may be a crime, and nothing is said of it here",
                    quoted(jurisdiction)
                ),
                "add risk for that jurisdiction: what a donor risks there, and as of when",
            ));
        } else if risks.is_empty() && code.is_some() {
            found.push(Diagnostic::advice(
                "donation-without-risk",
                kind.span.clone(),
                "in some countries giving money is punished, and nothing is said of it here",
                "add risk: for each country in question what a donor risks there, and as of when",
            ));
        }
    }
}
