//! What the feed says of mail is kept, member by member.

use super::super::{Address, Need, OtherAddress};
use super::{ENVELOPE, by_language, mail, person, profile, text};
use crate::codes::{AddressPurpose, Certainty, Cost, MailNeed};
use crate::{Localized, PartialDate, Text, wire};

fn date(text: &str) -> Option<PartialDate> {
    PartialDate::parse(text)
}

fn plain(text: Option<&Text>) -> Option<&str> {
    text.map(|text| text.first().1.as_str())
}

/// An address for reading, by its language.
fn reading(address: &Address) -> Vec<(&str, &str)> {
    let texts = address.reading.iter().flat_map(Localized::iter);
    texts.map(|(tag, text)| (tag.as_str(), text.as_str())).collect()
}

fn other_addresses(wire: wire::OtherAddress) -> Vec<OtherAddress> {
    let mail = wire::Mail {
        other_addresses: Some(vec![wire]),
        ..mail(Some("open"), None)
    };
    profile(person(mail)).mail.unwrap().other_addresses
}

#[test]
fn all_that_is_said_of_an_address_is_kept() {
    let mut wire = mail(Some("open"), Some("presumed"));
    let said = wire.address.as_mut().unwrap();
    said.reading = Some(by_language(&[("en", "Kamyshin"), ("de", "Kamyschin")]));
    said.number = Some(" A-17 ".to_owned());
    said.recipient = Some(by_language(&[("ru", "Мироненко С. Г.")]));
    let address = profile(person(wire)).mail.unwrap().address.unwrap();

    assert_eq!(address.envelope.first().1.as_str(), ENVELOPE);
    assert_eq!(reading(&address), [("en", "Kamyshin"), ("de", "Kamyschin")]);
    assert_eq!(address.certainty, Certainty::Presumed);
    assert_eq!(address.number.as_deref(), Some("A-17"));
    assert_eq!(plain(address.recipient.as_ref()), Some("Мироненко С. Г."));
    assert_eq!(address.verified_on, date("2026-06-15"));
    assert_eq!(address.review_by, date("2027-06"));
    assert!(!address.review_by_unreadable);
}

#[test]
fn all_that_is_said_of_another_address_is_kept() {
    let others = other_addresses(wire::OtherAddress {
        purpose: Some("books".to_owned()),
        label: Some(text("THE LABEL")),
        envelope: Some(by_language(&[("ru", "Ящик 0")])),
        reading: Some(by_language(&[("en", "Box 0"), ("de", "Postfach 0")])),
        certainty: Some("confirmed".to_owned()),
        verified_on: Some("2026-05".to_owned()),
        review_by: Some("2027-05-01".to_owned()),
    });
    let [other] = others.as_slice() else {
        panic!("{others:?}")
    };
    assert_eq!(other.purpose, Some(AddressPurpose::Books));
    assert_eq!(plain(other.label.as_ref()), Some("THE LABEL"));
    assert_eq!(other.address.envelope.first().1.as_str(), "Ящик 0");
    assert_eq!(reading(&other.address), [("en", "Box 0"), ("de", "Postfach 0")]);
    assert_eq!(other.address.certainty, Certainty::Confirmed);
    assert_eq!(other.address.verified_on, date("2026-05"));
    assert_eq!(other.address.review_by, date("2027-05-01"));
}

#[test]
fn what_is_not_said_of_an_address_is_not_made_up() {
    let others = other_addresses(wire::OtherAddress {
        purpose: Some("books".to_owned()),
        envelope: Some(by_language(&[("ru", "Ящик 0")])),
        ..wire::OtherAddress::default()
    });
    let address = &others.first().unwrap().address;
    assert_eq!(reading(address), []);
    assert_eq!(address.certainty, Certainty::Unknown);
    assert_eq!((&address.number, &address.recipient), (&None, &None));
    assert_eq!((address.verified_on, address.review_by), (None, None));
    assert!(!address.review_by_unreadable);
}

#[test]
fn the_need_of_letters_is_kept_with_its_day() {
    for (level, as_of, expected) in [
        (Some("high"), Some("2026-11"), Some((MailNeed::High, date("2026-11")))),
        (
            Some("low"),
            Some("2026-11-03"),
            Some((MailNeed::Low, date("2026-11-03"))),
        ),
        // Without a day that can be read, the level counts all the same.
        (Some("normal"), Some("yesterday"), Some((MailNeed::Normal, None))),
        (Some("normal"), None, Some((MailNeed::Normal, None))),
        (Some("urgent"), Some("2026-11"), None),
        (None, Some("2026-11"), None),
    ] {
        let wire = wire::Mail {
            need: Some(wire::Need {
                level: level.map(str::to_owned),
                as_of: as_of.map(str::to_owned),
            }),
            ..mail(Some("open"), None)
        };
        let need = profile(person(wire)).mail.unwrap().need;
        let expected = expected.map(|(level, as_of)| Need { level, as_of });
        assert_eq!(need, expected, "{level:?} {as_of:?}");
    }
}

#[test]
fn all_that_is_said_of_a_letter_service_is_kept() {
    let wire = wire::Mail {
        channels: Some(vec![wire::Channel {
            name: Some(text("THE CHANNEL")),
            url: Some("https://example.org/letters".to_owned()),
            cost: Some("paid".to_owned()),
            payment: Some(text("THE PAYMENT")),
            note: Some(text("THE NOTE OF THE CHANNEL")),
            limit: Some(2000.0),
        }]),
        ..mail(Some("open"), None)
    };
    let channels = profile(person(wire)).mail.unwrap().channels;
    let [channel] = channels.as_slice() else {
        panic!("{channels:?}")
    };
    assert_eq!(channel.name.first().1, "THE CHANNEL");
    assert_eq!(
        channel.url.as_ref().map(AsRef::as_ref),
        Some("https://example.org/letters")
    );
    assert_eq!(channel.cost, Some(Cost::Paid));
    assert_eq!(plain(channel.payment.as_ref()), Some("THE PAYMENT"));
    assert_eq!(plain(channel.note.as_ref()), Some("THE NOTE OF THE CHANNEL"));
    assert_eq!(channel.limit, Some(2000));
}
