//! Punishments for which a card has no words.

use prisoner_card_format::codes::SentenceKind;

use super::text_at;
use prisoner_card_document::Node;
use prisoner_card_document::diagnostic::{Diagnostic, quoted};

pub(super) fn check(card: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let Some(sentence) = card.get("sentence") else { return };
    let additional = sentence.get("additional").map(Node::entries).unwrap_or_default();
    for punishment in std::iter::once(sentence).chain(additional) {
        let (Some(kind), Some(node)) = (text_at(punishment, &["kind"]), punishment.get("kind")) else {
            continue;
        };
        if SentenceKind::from_code(kind).is_none() && punishment.get("label").is_none() {
            found.push(Diagnostic::warning(
                "sentence-not-shown",
                node.span.clone(),
                format!(
                    "no card knows {}, and there is no label: it cannot say what the punishment is",
                    quoted(kind)
                ),
                "say it in words: \"label\": { \"en\": … }",
            ));
        }
    }
}
