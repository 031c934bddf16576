//! The place of somebody who hides, or who is free.

use super::text_at;
use prisoner_card_document::Node;
use prisoner_card_document::diagnostic::Diagnostic;

/// Codes with which a card shows no place (`docs/feed-format.md`, "What may be copied", rule 6).
const IN_HIDING_OR_FREE: &[&str] = &[
    "wanted",
    "at_liberty",
    "released",
    "exchanged",
    "conditional_release",
    "abroad",
];

pub(super) fn check(card: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let Some(place) = card.get("custody").and_then(|custody| custody.member("place")) else {
        return;
    };
    let code = text_at(card, &["custody", "code"]).unwrap_or_default();
    let message =
        || format!("no card shows this place, since custody says {code}; but everybody can read it in the feed");
    if IN_HIDING_OR_FREE.contains(&code) {
        found.push(Diagnostic::error(
            "place-not-shown",
            place.name_span.clone(),
            message(),
            "remove the place: it leads to somebody who hides, or whom nobody may look for any more",
        ));
    } else if code == "disappeared" {
        found.push(Diagnostic::warning(
            "place-not-shown",
            place.name_span.clone(),
            message(),
            "write it into the account, if it should be read",
        ));
    }
}
