//! What stands on the envelope.

mod note;
mod postal_code;
mod recipient;

use prisoner_card_document::Node;
use prisoner_card_document::diagnostic::Diagnostic;

use super::Context;

/// An address in one language.
struct Address<'n, 'a> {
    language: &'n str,
    text: &'n str,
    node: &'n Node<'a>,
}

pub(super) fn check(card: &Node<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let Some(mail) = card.get("mail") else { return };
    let envelopes = addresses(mail, "envelope");
    let readings = addresses(mail, "reading");
    for envelope in &envelopes {
        postal_code::check(envelope, context, found);
        recipient::check(envelope, card, found);
        note::check(envelope, mail, context, found);
    }
    postal_code::compare(envelopes.iter().chain(&readings), context, found);
}

fn addresses<'n, 'a>(mail: &'n Node<'a>, name: &str) -> Vec<Address<'n, 'a>> {
    let members = mail.find(&["address", name]).map(Node::members).unwrap_or_default();
    let address = |member: &'n prisoner_card_document::Member<'a>| {
        Some(Address {
            language: &member.name,
            text: member.value.as_str()?,
            node: &member.value,
        })
    };
    members.iter().filter_map(address).collect()
}
