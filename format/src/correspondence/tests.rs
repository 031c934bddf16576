//! The copying rules, tested like money. Each test names the rule of the format ("What may be copied") that it holds.

mod copy_text;
mod warnings;

use super::{Address, Correspondence, Letters, Withheld};
use crate::codes::{Certainty, CustodyCode, MailState};
use crate::{LanguageTag, wire};

const ENVELOPE: &str = "403882, г. Камышин, ул. Рабочая, д. 38, СИЗО-2,\nМиронову С. Г., 1981 г. р.";

fn english() -> LanguageTag {
    LanguageTag::english()
}

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
            verified_on: Some("2026-01".to_owned()),
            review_by: Some("2026-06".to_owned()),
        }),
        channels: Some(vec![wire::Channel {
            name: Some(text("THE CHANNEL")),
            ..wire::Channel::default()
        }]),
    }
}

fn read(mail: wire::Mail, custody: Option<CustodyCode>) -> Correspondence {
    Correspondence::from_wire(Some(mail), custody, &english()).unwrap()
}

#[track_caller]
fn letters(mail: wire::Mail) -> Letters {
    match read(mail, None) {
        Correspondence::Open(letters) => letters,
        other => panic!("withheld: {other:?}"),
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
    letters(open(wire)).address.unwrap()
}

fn envelope(values: &[(&str, &str)]) -> wire::Address {
    wire::Address {
        envelope: Some(by_language(values)),
        ..wire::Address::default()
    }
}

/// Rule 2, written out by hand once more: what each code says of an address, as the format lists it.
const STATES: [(Option<&str>, Option<Withheld>); 7] = [
    (Some("open"), None),
    (Some("paused"), Some(Withheld::Paused)),
    (Some("closed"), Some(Withheld::Closed)),
    (Some("unknown"), Some(Withheld::Unknown)),
    (Some("opened"), Some(Withheld::Unknown)),
    (Some("Open"), Some(Withheld::Unknown)),
    (None, Some(Withheld::Unknown)),
];

const CUSTODY: [(Option<&str>, Option<Withheld>); 19] = [
    (Some("detained"), None),
    (Some("remand"), None),
    (Some("house_arrest"), None),
    (Some("conduct_ban"), None),
    (Some("travel_bond"), None),
    (Some("in_transfer"), Some(Withheld::InTransfer)),
    (Some("colony"), None),
    (Some("settlement"), None),
    (Some("prison"), None),
    (Some("correctional_centre"), None),
    (Some("psychiatric"), None),
    (Some("wanted"), Some(Withheld::Wanted)),
    (Some("at_liberty"), Some(Withheld::AtLiberty)),
    (Some("released"), Some(Withheld::Released)),
    (Some("exchanged"), Some(Withheld::Exchanged)),
    (Some("died"), Some(Withheld::Died)),
    (Some("unknown"), None),
    (Some("a_code_of_tomorrow"), None),
    (None, None),
];

const CERTAINTIES: [(Option<&str>, Certainty); 5] = [
    (Some("confirmed"), Certainty::Confirmed),
    (Some("presumed"), Certainty::Presumed),
    (Some("unknown"), Certainty::Unknown),
    (Some("quite_sure"), Certainty::Unknown),
    (None, Certainty::Unknown),
];

#[test]
fn the_tables_of_this_test_have_every_code() {
    let states: Vec<_> = STATES
        .iter()
        .filter_map(|(code, _)| MailState::from_code((*code)?))
        .collect();
    assert_eq!(states, MailState::ALL);
    let custody: Vec<_> = CUSTODY
        .iter()
        .filter_map(|(code, _)| CustodyCode::from_code((*code)?))
        .collect();
    assert_eq!(custody, CustodyCode::ALL);
    let certainties: Vec<_> = CERTAINTIES
        .iter()
        .filter_map(|(code, _)| Certainty::from_code((*code)?))
        .collect();
    assert_eq!(certainties, Certainty::ALL);
}

#[test]
fn an_address_is_shown_only_where_mail_is_open_and_custody_allows_it() {
    for (state, withheld_by_state) in STATES {
        for (custody, withheld_in_custody) in CUSTODY {
            for (certainty_code, certainty) in CERTAINTIES {
                let case = format!("mail {state:?}, custody {custody:?}, certainty {certainty_code:?}");
                let read = read(mail(state, certainty_code), custody.and_then(CustodyCode::from_code));
                let Some(expected) = withheld_in_custody.or(withheld_by_state) else {
                    assert_shown(&read, certainty, &case);
                    continue;
                };
                assert_withheld(&read, expected, &case);
            }
        }
    }
}

#[track_caller]
fn assert_shown(read: &Correspondence, certainty: Certainty, case: &str) {
    let Correspondence::Open(letters) = read else {
        panic!("{case}: withheld")
    };
    let address = letters.address.as_ref().unwrap();
    assert_eq!(address.certainty, certainty, "{case}");
    assert_eq!(address.envelope.first().1.as_str(), ENVELOPE, "{case}");
}

/// The reason and the note are told, and nothing else is there to be told.
#[track_caller]
fn assert_withheld(read: &Correspondence, expected: Withheld, case: &str) {
    let Correspondence::Withheld { reason, note } = read else {
        panic!("{case}: shown")
    };
    assert_eq!(*reason, expected, "{case}");
    assert_eq!(note.as_ref().unwrap().first().1, "THE NOTE", "{case}");
    let everything = format!("{read:?}");
    for hidden in ["Камышин", "Kamyshin", "THE CHANNEL", "THE RULE"] {
        assert!(!everything.contains(hidden), "{case}: {hidden}");
    }
}

#[test]
fn without_mail_only_custody_has_something_to_say() {
    for (custody, withheld) in CUSTODY {
        let read = Correspondence::from_wire(None, custody.and_then(CustodyCode::from_code), &english()).unwrap();
        let expected = withheld.map_or(Correspondence::Unstated, |reason| Correspondence::Withheld {
            reason,
            note: None,
        });
        assert_eq!(read, expected, "{custody:?}");
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
        envelope(&[("по-русски", ENVELOPE)]),
        envelope(&[("", ENVELOPE)]),
        // What a decoder makes of bytes or surrogates that it cannot read.
        envelope(&[("ru", "403882, г. Камы\u{fffd}ин")]),
    ];
    for wire in incomplete {
        let case = format!("{wire:?}");
        assert_eq!(letters(open(wire)).address, None, "{case}");
    }
    assert_eq!(
        letters(wire::Mail {
            address: None,
            ..mail(Some("open"), None)
        })
        .address,
        None
    );
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
        let error = Correspondence::from_wire(Some(open(wire)), None, &english()).unwrap_err();
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
    let letters = letters(wire);
    assert_eq!(
        letters.languages.iter().map(LanguageTag::as_str).collect::<Vec<_>>(),
        ["uk", "ru-RU"]
    );
    let envelope = letters.address.unwrap().envelope;
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
fn letter_services_keep_what_is_sound() {
    let channel = |name: &str, url: &str, cost: &str| wire::Channel {
        name: Some(text(name)),
        url: Some(url.to_owned()),
        cost: Some(cost.to_owned()),
        payment: Some(text(" ")),
        note: Some(text("a note")),
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
    let channels = letters(wire).channels;
    let told: Vec<_> = channels
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
        told,
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
