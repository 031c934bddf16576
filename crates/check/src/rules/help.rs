//! Ways to help other than writing.

use super::text_at;
use prisoner_card_document::Node;
use prisoner_card_document::diagnostic::Diagnostic;

pub(super) fn check(card: &Node<'_>, found: &mut Vec<Diagnostic>) {
    for help in card.get("help").map(Node::entries).unwrap_or_default() {
        let risks = help.get("risk").map(Node::entries).unwrap_or_default();
        if text_at(help, &["kind"]) == Some("donate")
            && risks.is_empty()
            && let Some(kind) = help.get("kind")
        {
            found.push(Diagnostic::advice(
                "donation-without-risk",
                kind.span.clone(),
                "in some countries giving money is punished, and nothing is said of it here",
                "add risk: for each country in question what a donor risks there, and as of when",
            ));
        }
    }
}
