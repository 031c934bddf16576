//! Values that are complete and yet say nothing, so that a card leaves them out.

use prisoner_card_format::codes::EventCode;

use super::agreement::Reported;
use super::text_at;
use prisoner_card_document::diagnostic::Diagnostic;
use prisoner_card_document::{Json, Node};

pub(super) fn check(card: &Node<'_>, reported: &Reported, found: &mut Vec<Diagnostic>) {
    let events = card.get("events").map(Node::entries).unwrap_or_default();
    // Of an event with an error, it is not known what it says: another code may be meant.
    for event in events.iter().filter(|event| !reported.is_within(&event.span)) {
        let code = text_at(event, &["code"])
            .and_then(EventCode::from_code)
            .unwrap_or(EventCode::Other);
        if code == EventCode::Other && event.get("label").is_none() {
            push(
                event,
                "this event does not say what happened, and a card leaves it out",
                "write a label, or a code other than \"other\"",
                found,
            );
        }
    }
    if let Some(address) = card.find(&["mail", "address"])
        && matches!(address.value, Json::Object(_))
        && address.get("envelope").is_none()
    {
        let message = if address.get("reading").is_some() {
            "the address for reading is shown only beside the one for the envelope, which is missing"
        } else {
            "this address has no text for the envelope, and a card leaves it out"
        };
        push(
            address,
            message,
            "write envelope: the address exactly as it goes on it",
            found,
        );
    }
}

fn push(object: &Node<'_>, message: &'static str, help: &'static str, found: &mut Vec<Diagnostic>) {
    let brace = object.span.start..object.span.start + 1;
    found.push(Diagnostic::warning("says-nothing", brace, message, help));
}
