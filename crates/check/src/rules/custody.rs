//! The place of somebody who hides, or who is free.

use prisoner_card_format::codes::CustodyCode;

use super::text_at;
use prisoner_card_document::Node;
use prisoner_card_document::diagnostic::Diagnostic;

pub(super) fn check(card: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let Some(place) = card.get("custody").and_then(|custody| custody.member("place")) else {
        return;
    };
    let code = text_at(card, &["custody", "code"]).and_then(CustodyCode::from_code);
    let Some(code) = code.filter(|code| code.hides_place()) else {
        return;
    };
    let message = format!(
        "no card shows this place, since custody says {}; but everybody can read it in the feed",
        code.code()
    );
    found.push(if code == CustodyCode::Disappeared {
        Diagnostic::warning(
            "place-not-shown",
            place.name_span.clone(),
            message,
            "write it into the account, if it should be read",
        )
    } else {
        Diagnostic::error(
            "place-not-shown",
            place.name_span.clone(),
            message,
            "remove the place: it leads to somebody who hides, or whom nobody may look for any more",
        )
    });
}
