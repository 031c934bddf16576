//! The copying rules, tested like money. Each test names the rule of the format ("What may be copied") that it holds.

use proptest::prelude::*;

use super::{Address, Correspondence, Letters, Warning, Withheld};
use crate::codes::{Certainty, CustodyCode, MailState};
use crate::{Date, LanguageTag, PartialDate, Publication, wire};

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
fn what_is_copied_is_the_string_to_the_letter() {
    for verbatim in [
        ENVELOPE,
        "  leading,  double  and trailing  ",
        "\nline feeds\n\nanywhere\n",
        "ЗАГЛАВНЫЕ строчные; «кавычки» — „und“ ‘so’ #/\\<>&\"'",
        "<b>markup</b> {{ template }} ${expression} %0a \\n",
        "می\u{200c}خواهم 👩\u{200d}🚀 \u{200e}LRM\u{200f}RLM\u{61c}",
        "e\u{301} é ﬁ ﾊﾝｶｸ １２ №",
        "non\u{a0}breaking\u{202f}spaces\u{2028}and separators\u{2029}",
    ] {
        assert_eq!(
            address(envelope(&[("ru", verbatim)])).envelope.first().1.as_str(),
            verbatim
        );
    }
}

#[test]
fn control_characters_and_overrides_are_never_copied() {
    for (stated, copied) in [
        ("a\0b\u{1}c\u{1f}d\u{7f}e\u{80}f\u{9f}g", "abcdefg"),
        ("a\u{202a}b\u{202b}c\u{202c}d\u{202d}e\u{202e}f", "abcdef"),
        ("a\u{2066}b\u{2067}c\u{2068}d\u{2069}e", "abcde"),
        ("one\r\ntwo\rthree\nfour\r\r\nfive", "one\ntwo\nthree\nfour\n\nfive"),
        ("one\ttwo\t\tthree", "one two  three"),
        ("\u{1b}[31mred\u{1b}[0m", "[31mred[0m"),
    ] {
        assert_eq!(
            address(envelope(&[("ru", stated)])).envelope.first().1.as_str(),
            copied,
            "{stated:?}"
        );
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

fn publication(valid_until: Option<&str>) -> Publication {
    Publication::from_wire(wire::FeedHead {
        version: Some("https://jsonfeed.org/version/1.1".to_owned()),
        title: Some("Feed".to_owned()),
        extension: Some(wire::FeedExtension {
            spec: Some("1".to_owned()),
            publisher: Some(wire::Publisher {
                name: Some(text("Publisher")),
                url: None,
            }),
            issued: Some("2026-01-01T00:00:00Z".to_owned()),
            valid_until: valid_until.map(str::to_owned),
            ..wire::FeedExtension::default()
        }),
        ..wire::FeedHead::default()
    })
    .unwrap()
}

#[track_caller]
fn assert_warns(review_by: Option<&str>, valid_until: Option<&str>, today: &str, expected: &[Warning]) {
    let wire = wire::Address {
        review_by: review_by.map(str::to_owned),
        ..envelope(&[("ru", ENVELOPE)])
    };
    let letters = letters(open(wire));
    assert!(letters.address.is_some(), "time never hides an address");
    let warnings = letters.warnings(&publication(valid_until), Date::parse(today).unwrap());
    assert_eq!(
        warnings, expected,
        "review by {review_by:?}, valid until {valid_until:?}, on {today}"
    );
}

#[test]
fn past_its_dates_an_address_stays_with_a_warning() {
    let passed = |text: &str| Warning::ReviewPassed(PartialDate::parse(text).unwrap());
    let expired = Warning::FeedExpired(Date::parse("2026-08-31").unwrap());
    let valid_until = Some("2026-08-31T12:00:00Z");

    assert_warns(None, None, "9999-12-31", &[]);
    assert_warns(Some("2026-06-15"), None, "2026-06-15", &[]);
    assert_warns(Some("2026-06-15"), None, "2026-06-16", &[passed("2026-06-15")]);
    assert_warns(Some("2026-06"), None, "2026-06-30", &[]);
    assert_warns(Some("2026-06"), None, "2026-07-01", &[passed("2026-06")]);
    assert_warns(Some("2026"), None, "2026-12-31", &[]);
    assert_warns(Some("2026"), None, "2027-01-01", &[passed("2026")]);
    assert_warns(None, valid_until, "2026-08-31", &[]);
    assert_warns(None, valid_until, "2026-09-01", &[expired]);
    assert_warns(
        Some("2026-06"),
        valid_until,
        "2026-09-01",
        &[passed("2026-06"), expired],
    );
}

#[test]
fn dates_that_cannot_be_read_count_as_passed() {
    for unreadable in [
        "",
        "soon",
        "2026-13",
        "2026-02-30",
        "01.06.2026",
        "2026-06-15T00:00:00Z",
    ] {
        assert_warns(Some(unreadable), None, "2000-01-01", &[Warning::ReviewUnreadable]);
    }
    assert_warns(None, Some("2026-08-31"), "2000-01-01", &[Warning::ReviewUnreadable]);
    assert_warns(Some("soon"), Some("later"), "2000-01-01", &[Warning::ReviewUnreadable]);
}

#[test]
fn the_feeds_expiry_is_told_without_an_address_too() {
    let letters = letters(wire::Mail {
        address: None,
        ..mail(Some("open"), None)
    });
    let today = Date::parse("2026-09-01").unwrap();
    let warnings = letters.warnings(&publication(Some("2026-08-31T12:00:00Z")), today);
    assert_eq!(warnings, [Warning::FeedExpired(Date::parse("2026-08-31").unwrap())]);
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

/// The rule of what is copied, written a second time and in another way: the two documented substitutions, then each
/// character by itself.
fn expected_copy(stated: &str) -> String {
    let refused = |character: &char| {
        let code = u32::from(*character);
        (code < 0x20 && code != 0x0a)
            || (0x7f..0xa0).contains(&code)
            || (0x202a..=0x202e).contains(&code)
            || (0x2066..=0x2069).contains(&code)
    };
    let substituted = stated.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
    substituted.chars().filter(|character| !refused(character)).collect()
}

fn addresses() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "\\PC{0,60}",
        "[ -~\\t\\r\\n]{0,60}",
        "[А-Яа-я0-9 ,.\\r\\n\\t\\x00-\\x1f\\x7f-\\x9f\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}]{0,60}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]

    #[test]
    fn what_is_copied_is_the_string_without_what_is_refused(stated in addresses()) {
        let letters = letters(open(envelope(&[("ru", &stated)])));
        match letters.address {
            Some(address) => {
                let copied = address.envelope.first().1.as_str();
                prop_assert_eq!(copied, expected_copy(&stated));
                prop_assert!(!copied.trim().is_empty());
            }
            None => prop_assert!(
                stated.contains('\u{fffd}') || !stated.chars().any(char::is_alphanumeric),
                "an address was lost"
            ),
        }
    }

    #[test]
    fn neither_note_nor_certainty_nor_label_is_ever_copied(
        stated in addresses(), reading in addresses(), certainty in "(confirmed|presumed|unknown|\\PC{0,9})",
    ) {
        prop_assume!(!stated.contains("THE") && !reading.contains("THE"));
        let mut wire = mail(Some("open"), Some(&certainty));
        let address = wire.address.get_or_insert_default();
        address.envelope = Some(by_language(&[("ru", &stated)]));
        address.reading = Some(by_language(&[("en", &reading)]));
        if let Some(address) = letters(wire).address {
            for (_, copied) in address.envelope.iter().chain(address.reading.iter().flat_map(super::Localized::iter)) {
                prop_assert!(!copied.as_str().contains("THE"));
                prop_assert!(copied.as_str() == expected_copy(&stated) || copied.as_str() == expected_copy(&reading));
            }
        }
    }

    #[test]
    fn no_other_code_ever_opens_mail(state in "[a-zA-Z_ \\t\u{200b}]{0,12}", custody in prop::option::of("[a-z_]{0,12}")) {
        prop_assume!(state != "open");
        let read = read(mail(Some(&state), None), custody.as_deref().and_then(CustodyCode::from_code));
        let is_withheld = matches!(read, Correspondence::Withheld { .. });
        prop_assert!(is_withheld);
    }
}
