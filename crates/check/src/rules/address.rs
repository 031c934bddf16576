//! The texts on an envelope.

mod born;
mod countries;
mod elsewhere;
mod home;
mod incomplete;
mod letters;
mod note;
mod number;
mod postal_code;
mod recipient;

use prisoner_card_document::Node;
use prisoner_card_document::diagnostic::Diagnostic;

use super::{Context, text_at};
use countries::Country;
pub(crate) use countries::all as countries_by_code;
pub(super) use number::repeated as repeated_numbers;

/// An address in a language.
struct Address<'n, 'a> {
    text: &'n str,
    node: &'n Node<'a>,
    /// The language that it is said to be in.
    language: &'n str,
    /// The country that it is in, where that is known.
    country: Option<&'static Country>,
    /// The number under which the prison knows the person.
    number: Option<&'n str>,
}

pub(super) fn check(card: &Node<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let Some(mail) = card.get("mail") else { return };
    for address in all(mail) {
        let envelopes = texts(card, address, "envelope");
        let readings = texts(card, address, "reading");
        for envelope in &envelopes {
            postal_code::check(envelope, context, found);
            recipient::check(envelope, card, found);
            number::check(envelope, context, found);
        }
        // The card copies both.
        for address in envelopes.iter().chain(&readings) {
            note::check(address, mail, context, found);
            home::check(address, context, found);
            incomplete::check(address, card, context, found);
            letters::check(address, found);
        }
        postal_code::compare(envelopes.iter().chain(&readings), context, found);
    }
    for address in all(mail) {
        let [envelopes, readings] = ["envelope", "reading"].map(|name| texts(card, address, name));
        let all: Vec<_> = envelopes.into_iter().chain(readings).collect();
        born::check(&all, card, context, found);
        let before = found.len();
        elsewhere::check(card, address, context, found);
        if found.len() == before {
            number::compare(all.iter(), context, found);
        }
    }
}

/// Whether ISO 3166-1 has that code, or it is Kosovo's.
pub(super) fn is_code_of_country(code: &str) -> bool {
    countries::all().any(|(known, _)| known == code)
}

/// Every address of a person: the one for letters, then the others.
pub(super) fn all<'n, 'a>(mail: &'n Node<'a>) -> impl Iterator<Item = &'n Node<'a>> {
    let others = mail.get("other_addresses").map(Node::entries).unwrap_or_default();
    mail.get("address").into_iter().chain(others)
}

/// The texts of an address, by language.
fn texts<'n, 'a>(card: &'n Node<'a>, address: &'n Node<'a>, name: &str) -> Vec<Address<'n, 'a>> {
    let members = address.get(name).map(Node::members).unwrap_or_default();
    let address = |member: &'n prisoner_card_document::Member<'a>| {
        let text = member.value.as_str()?;
        Some(Address {
            text,
            node: &member.value,
            language: &member.name,
            country: countries::of_envelope(text, text_at(card, &["country"])),
            number: text_at(card, &["mail", "address", "number"]),
        })
    };
    members.iter().filter_map(address).collect()
}
