//! The copying rules, tested like money. Each test names the rule of the format ("What may be copied") that it holds.

mod copy_text;
mod decision;
mod kept;
mod warnings;

use super::{Address, Mail, Withheld, may_write};
use crate::{LanguageTag, Profile, Publication, wire};

const ENVELOPE: &str = "403882, г. Камышин, ул. Рабочая, д. 38, СИЗО-2,\nМиронову С. Г., 1981 г. р.";

fn text(text: &str) -> wire::Text {
    wire::Text::Plain(text.to_owned())
}

fn by_language(values: &[(&str, &str)]) -> wire::Text {
    wire::Text::ByLanguage(
        values
            .iter()
            .map(|(tag, value)| ((*tag).to_owned(), (*value).to_owned()))
            .collect(),
    )
}

/// Mail with everything that could be said, an address included.
fn mail(state: Option<&str>, certainty: Option<&str>) -> wire::Mail {
    wire::Mail {
        state: state.map(str::to_owned),
        languages: Some(vec!["ru".to_owned()]),
        note: Some(text("THE NOTE")),
        rules: Some(vec![text("THE RULE")]),
        address: Some(wire::Address {
            envelope: Some(by_language(&[("ru", ENVELOPE)])),
            reading: Some(by_language(&[("en", "Kamyshin")])),
            certainty: certainty.map(str::to_owned),
            verified_on: Some("2026-06-15".to_owned()),
            review_by: Some("2027-06".to_owned()),
            ..wire::Address::default()
        }),
        channels: Some(vec![wire::Channel {
            name: Some(text("THE CHANNEL")),
            ..wire::Channel::default()
        }]),
        ..wire::Mail::default()
    }
}

/// The feed of these tests, of 2026-11-24.
fn publication() -> Publication {
    publication_until(None)
}

fn publication_until(valid_until: Option<&str>) -> Publication {
    publication_of("2026-11-24T12:00:00Z", valid_until)
}

fn publication_of(issued: &str, valid_until: Option<&str>) -> Publication {
    Publication::from_wire(wire::FeedHead {
        version: Some("https://jsonfeed.org/version/1.1".to_owned()),
        title: Some("Feed".to_owned()),
        extension: Some(wire::FeedExtension {
            spec: Some("1".to_owned()),
            publisher: Some(wire::Publisher {
                name: Some(text("Publisher")),
                ..wire::Publisher::default()
            }),
            issued: Some(issued.to_owned()),
            valid_until: valid_until.map(str::to_owned),
            ..wire::FeedExtension::default()
        }),
        ..wire::FeedHead::default()
    })
    .unwrap()
}

/// A person with that mail and nothing else that could speak against an address.
fn person(mail: wire::Mail) -> wire::ItemExtension {
    wire::ItemExtension {
        name: Some(wire::Name::Plain("Doe".to_owned())),
        recognition: Some(wire::Recognition {
            by: Some(text("Committee")),
            status: Some("recognised".to_owned()),
            ..wire::Recognition::default()
        }),
        mail: Some(mail),
        ..wire::ItemExtension::default()
    }
}

fn profile(extension: wire::ItemExtension) -> Profile {
    let item = wire::Item {
        id: Some("doe".to_owned()),
        extension: Some(extension),
        ..wire::Item::default()
    };
    Profile::from_wire(item, &publication()).unwrap()
}

/// The decision on a person's address.
fn decide(extension: wire::ItemExtension) -> Result<Address, Withheld> {
    may_write(&profile(extension), &publication()).cloned()
}

fn custody(code: &str) -> wire::Stated<wire::Custody> {
    wire::Stated(Some(wire::Custody {
        code: Some(code.to_owned()),
        ..wire::Custody::default()
    }))
}

fn event(date: &str, code: &str) -> wire::Event {
    wire::Event {
        date: Some(date.to_owned()),
        code: Some(code.to_owned()),
        label: None,
    }
}

/// Mail that is open, with that address.
fn open(address: wire::Address) -> wire::Mail {
    wire::Mail {
        address: Some(address),
        ..mail(Some("open"), None)
    }
}

#[track_caller]
fn address(wire: wire::Address) -> Address {
    decide(person(open(wire))).unwrap()
}

fn envelope(values: &[(&str, &str)]) -> wire::Address {
    wire::Address {
        envelope: Some(by_language(values)),
        ..wire::Address::default()
    }
}

#[test]
fn an_incomplete_address_is_never_offered() {
    let incomplete = [
        wire::Address::default(),
        wire::Address {
            reading: Some(by_language(&[("en", "Kamyshin")])),
            ..wire::Address::default()
        },
        envelope(&[]),
        envelope(&[("ru", "")]),
        envelope(&[("ru", " \t\r\n\u{a0}\u{3000}")]),
        envelope(&[("ru", "\0\u{202e}\u{200b}\u{feff}\u{200d}\u{ad}")]),
        // The braille blank shows nothing, too.
        envelope(&[("ru", "\u{2800}\n\u{2800}")]),
        // Neither a letter nor a digit.
        envelope(&[("ru", "—")]),
        envelope(&[("ru", "???, ?. ????????")]),
        envelope(&[("по-русски", ENVELOPE)]),
        envelope(&[("", ENVELOPE)]),
        // The replacement character of a decoder, for bytes or surrogates that it cannot read.
        envelope(&[("ru", "403882, г. Камы\u{fffd}ин")]),
    ];
    for wire in incomplete {
        let case = format!("{wire:?}");
        assert_eq!(decide(person(open(wire))), Err(Withheld::NoAddress), "{case}");
    }
    let none = wire::Mail {
        address: None,
        ..mail(Some("open"), None)
    };
    assert_eq!(decide(person(none)), Err(Withheld::NoAddress));
}

#[test]
fn incomplete_languages_are_left_out_of_a_complete_address() {
    let address = address(wire::Address {
        envelope: Some(by_language(&[("en", " "), ("ru", ENVELOPE), ("?", "x")])),
        reading: Some(by_language(&[("en", "\0")])),
        ..wire::Address::default()
    });
    assert_eq!(
        address.envelope.iter().map(|(tag, _)| tag.as_str()).collect::<Vec<_>>(),
        ["ru"]
    );
    assert_eq!(address.reading, None);
}

#[test]
fn an_address_that_does_not_say_its_language_breaks_the_item() {
    for (wire, message) in [
        (
            wire::Address {
                envelope: Some(text(ENVELOPE)),
                ..wire::Address::default()
            },
            "/_prisoner_card/mail/address/envelope does not say its language: write an object from language to address, like { \"ru\": \"…\" }",
        ),
        (
            wire::Address {
                reading: Some(text("Kamyshin")),
                ..envelope(&[("ru", ENVELOPE)])
            },
            "/_prisoner_card/mail/address/reading does not say its language: write an object from language to address, like { \"ru\": \"…\" }",
        ),
    ] {
        let error = Mail::from_wire(open(wire), &LanguageTag::english()).unwrap_err();
        assert_eq!(error.to_string(), message);
    }
}

#[test]
fn envelopes_that_reach_the_person_come_first() {
    let wire = wire::Mail {
        languages: Some(vec!["UK".to_owned(), "no language".to_owned(), "ru_RU".to_owned()]),
        ..open(envelope(&[
            ("en", "in English"),
            ("ru", "по-русски"),
            ("de", "auf Deutsch"),
            ("uk", "українською"),
        ]))
    };
    let profile = profile(person(wire));
    let mail = profile.mail.as_ref().unwrap();
    assert_eq!(
        mail.languages.iter().map(LanguageTag::as_str).collect::<Vec<_>>(),
        ["uk", "ru-RU"]
    );
    let envelope = &may_write(&profile, &publication()).unwrap().envelope;
    assert_eq!(
        envelope.iter().map(|(tag, _)| tag.as_str()).collect::<Vec<_>>(),
        ["ru", "uk", "en", "de"]
    );
}

#[test]
fn a_malformed_date_of_verification_is_left_out() {
    let wire = wire::Address {
        verified_on: Some("yesterday".to_owned()),
        ..envelope(&[("ru", ENVELOPE)])
    };
    assert_eq!(address(wire).verified_on, None);
}

#[test]
fn the_limit_of_a_letter_service_is_a_whole_number_above_zero() {
    for (stated, limit) in [
        (Some(2_500.0), Some(2_500)),
        (Some(0.0), None),
        (Some(-5.0), None),
        (Some(2.5), None),
        (Some(1e12), None),
        (None, None),
    ] {
        let channel = wire::Channel {
            name: Some(text("Service")),
            limit: stated,
            ..wire::Channel::default()
        };
        let wire = wire::Mail {
            channels: Some(vec![channel]),
            ..mail(Some("open"), None)
        };
        let channels = profile(person(wire)).mail.unwrap().channels;
        assert_eq!(channels[0].limit, limit, "{stated:?}");
    }
}

#[test]
fn letter_services_keep_what_is_sound() {
    let channel = |name: &str, url: &str, cost: &str| wire::Channel {
        name: Some(text(name)),
        url: Some(url.to_owned()),
        cost: Some(cost.to_owned()),
        payment: Some(text(" ")),
        note: Some(text("a note")),
        limit: None,
    };
    let wire = wire::Mail {
        channels: Some(vec![
            channel("Sound", "https://example.org/", "paid"),
            channel("Mail", "mailto:letters@example.org", "free"),
            channel("Script", "javascript:alert(1)", "cheap"),
            channel(" ", "https://example.org/", "free"),
        ]),
        ..mail(Some("open"), None)
    };
    let channels = profile(person(wire)).mail.unwrap().channels;
    let reported: Vec<_> = channels
        .iter()
        .map(|channel| {
            (
                channel.name.first().1.as_str(),
                channel.url.as_ref().map(crate::WebUrl::as_str),
                channel.cost.map(crate::codes::Cost::code),
            )
        })
        .collect();
    assert_eq!(
        reported,
        [
            ("Sound", Some("https://example.org/"), Some("paid")),
            ("Mail", Some("mailto:letters@example.org"), Some("free")),
            ("Script", None, None),
        ]
    );
    assert!(
        channels
            .iter()
            .all(|channel| channel.payment.is_none() && channel.note.is_some())
    );
}
