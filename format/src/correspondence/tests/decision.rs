//! Rule 2: an address is shown only where nothing speaks against it.

use super::{ENVELOPE, custody, decide, event, mail, person, profile, publication, publication_of};
use crate::codes::{Certainty, CustodyCode, EventCode, MailState};
use crate::correspondence::{Withheld, other_addresses};
use crate::{Date, PartialDate, wire, wire::Stated};

/// Rule 2, written out by hand once more: the decision of each code about an address, as the format lists it.
const STATES: [(Option<&str>, Option<Withheld>); 7] = [
    (Some("open"), None),
    (Some("paused"), Some(Withheld::Paused)),
    (Some("closed"), Some(Withheld::Closed)),
    (Some("unknown"), Some(Withheld::Unknown)),
    (Some("opened"), Some(Withheld::Unknown)),
    (Some("Open"), Some(Withheld::Unknown)),
    (None, Some(Withheld::Unknown)),
];

const CUSTODY: [(&str, Option<Withheld>); 25] = [
    ("detained", None),
    ("remand", None),
    ("house_arrest", Some(Withheld::AtHome)),
    ("conduct_ban", Some(Withheld::AtHome)),
    ("travel_bond", Some(Withheld::AtHome)),
    ("in_transfer", Some(Withheld::InTransfer)),
    ("colony", None),
    ("settlement", None),
    ("prison", None),
    ("correctional_centre", None),
    ("psychiatric", None),
    ("wanted", Some(Withheld::Wanted)),
    ("at_liberty", Some(Withheld::AtLiberty)),
    ("released", Some(Withheld::Released)),
    ("exchanged", Some(Withheld::Exchanged)),
    ("died", Some(Withheld::Died)),
    ("administrative_detention", None),
    ("military_captivity", None),
    ("conditional_release", Some(Withheld::ConditionalRelease)),
    ("abroad", Some(Withheld::Abroad)),
    ("deported", Some(Withheld::Deported)),
    ("disappeared", Some(Withheld::Disappeared)),
    ("unknown", None),
    ("a_code_of_tomorrow", Some(Withheld::CustodyUnclear)),
    ("Remand", Some(Withheld::CustodyUnclear)),
];

const CERTAINTIES: [(Option<&str>, Certainty); 5] = [
    (Some("confirmed"), Certainty::Confirmed),
    (Some("presumed"), Certainty::Presumed),
    (Some("unknown"), Certainty::Unknown),
    (Some("quite_sure"), Certainty::Unknown),
    (None, Certainty::Unknown),
];

/// A date and the code of an event.
type DatedCode = (&'static str, &'static str);

/// Events of a person whose address was verified on 2026-06-15.
const EVENTS: [(&[DatedCode], Option<Withheld>); 29] = [
    (&[], None),
    (&[("2026-06-14", "released")], None),
    (&[("2026-06-15", "released")], None),
    (&[("2026-06-16", "released")], Some(Withheld::Released)),
    (&[("2026-06-16", "exchanged")], Some(Withheld::Exchanged)),
    (&[("2026-06-16", "transferred")], Some(Withheld::Moved)),
    (&[("2026-06-15", "transferred")], None),
    (&[("2026-05", "transferred")], None),
    // It may have been after the 15th.
    (&[("2026-06", "transferred")], Some(Withheld::Moved)),
    (&[("2026", "released")], Some(Withheld::Released)),
    (&[("2025", "released")], None),
    (&[("2026-07", "released"), ("2026-08-01", "detained")], None),
    (&[("2026-07", "released"), ("2026-08-01", "remanded")], None),
    (&[("2026-07-31", "transferred"), ("2026-08-01", "remanded")], None),
    // Not certainly later.
    (
        &[("2026-07-31", "released"), ("2026-07-31", "detained")],
        Some(Withheld::Released),
    ),
    (
        &[("2026-07", "released"), ("2026-07-31", "detained")],
        Some(Withheld::Released),
    ),
    (
        &[("2026-07-01", "released"), ("2026-07", "detained")],
        Some(Withheld::Released),
    ),
    (
        &[("2026-07-01", "released"), ("2026", "remanded")],
        Some(Withheld::Released),
    ),
    // Another event is no custody.
    (
        &[("2026-07-01", "released"), ("2026-08-01", "charged")],
        Some(Withheld::Released),
    ),
    (
        &[("2026-07-01", "released"), ("2026-08-01", "sentenced")],
        Some(Withheld::Released),
    ),
    // Each of them is looked at.
    (
        &[
            ("2026-07-01", "transferred"),
            ("2026-08-01", "detained"),
            ("2026-09-01", "released"),
        ],
        Some(Withheld::Released),
    ),
    (
        &[("2026-07-01", "transferred"), ("2026-08-01", "exchanged")],
        Some(Withheld::Exchanged),
    ),
    // A release says more than a transfer, in any order.
    (
        &[("2026-07-01", "released"), ("2026-08-01", "transferred")],
        Some(Withheld::Released),
    ),
    // Nobody comes back from death, whenever it was.
    (&[("2020-01-01", "died")], Some(Withheld::Died)),
    (
        &[("2026-07-01", "died"), ("2026-08-01", "detained")],
        Some(Withheld::Died),
    ),
    // Dates that cannot be read count against the address.
    (&[("last summer", "died")], Some(Withheld::Died)),
    (
        &[("last summer", "transferred"), ("2026-08-01", "detained")],
        Some(Withheld::Moved),
    ),
    (
        &[("2026-07-01", "released"), ("last summer", "detained")],
        Some(Withheld::Released),
    ),
    (
        &[
            ("2026-07-01", "other"),
            ("2026-07-01", "recognised"),
            ("2026-07-01", "a_code_of_tomorrow"),
        ],
        None,
    ),
];

/// `release.actual` in a feed that was issued on 2026-11-24.
const RELEASES: [(Option<&str>, Option<Withheld>); 9] = [
    (None, None),
    (Some("2026-11-23"), Some(Withheld::Released)),
    (Some("2026-11-24"), Some(Withheld::Released)),
    (Some("2026-11-25"), None),
    (Some("2026-11"), Some(Withheld::Released)),
    (Some("2026-12"), None),
    (Some("2026"), Some(Withheld::Released)),
    (Some("2027"), None),
    (Some("soon"), Some(Withheld::Released)),
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
        .filter_map(|(code, _)| CustodyCode::from_code(code))
        .collect();
    assert_eq!(custody, CustodyCode::ALL);
    let certainties: Vec<_> = CERTAINTIES
        .iter()
        .filter_map(|(code, _)| Certainty::from_code((*code)?))
        .collect();
    assert_eq!(certainties, Certainty::ALL);
}

/// Over all combinations of the tables: never an address where one of them speaks against it, and where none does, it is
/// there.
#[test]
fn an_address_is_shown_only_where_nothing_speaks_against_it() {
    let custody_members = CUSTODY.iter().map(|(code, withheld)| (Some(custody(code)), *withheld));
    let custody_members: Vec<_> = custody_members
        .chain([(None, None), (Some(Stated(None)), Some(Withheld::CustodyUnclear))])
        .collect();
    let mut shown = 0;
    for (state, by_state) in STATES {
        for (custody, in_custody) in &custody_members {
            for (events, by_events) in EVENTS {
                for (release, by_release) in RELEASES {
                    let wire = wire::ItemExtension {
                        custody: custody.clone(),
                        events: Some(events.iter().map(|(date, code)| event(date, code)).collect()),
                        release: Some(wire::Release {
                            expected: None,
                            actual: release.map(str::to_owned),
                        }),
                        ..person(mail(state, None))
                    };
                    let case = format!("mail {state:?}, {custody:?}, events {events:?}, release {release:?}");
                    let against: Vec<Withheld> = [by_state, *in_custody, by_events, by_release]
                        .into_iter()
                        .flatten()
                        .collect();
                    match decide(wire) {
                        Ok(address) => {
                            assert!(against.is_empty(), "shown: {case}");
                            assert_eq!(address.envelope.first().1.as_str(), ENVELOPE, "{case}");
                            shown += 1;
                        }
                        Err(reason) => assert!(against.contains(&reason), "{reason:?}: {case}"),
                    }
                }
            }
        }
    }
    // One state, the custody that allows it, and the entries of the other tables that say nothing.
    let events = EVENTS.iter().filter(|(_, withheld)| withheld.is_none()).count();
    let releases = RELEASES.iter().filter(|(_, withheld)| withheld.is_none()).count();
    let custody = custody_members
        .iter()
        .filter(|(_, withheld)| withheld.is_none())
        .count();
    assert_eq!(
        (shown, events, releases, custody),
        (events * releases * custody, 10, 4, 11)
    );
}

/// Times of issue with the day of issue, which is the later of the day as written and the day in UTC.
const ISSUES: [(&str, &str); 4] = [
    ("2026-11-24T12:00:00Z", "2026-11-24"),
    // Still the 24th in UTC.
    ("2026-11-25T01:00:00+03:00", "2026-11-25"),
    // The 25th already in UTC.
    ("2026-11-24T23:00:00-05:00", "2026-11-25"),
    ("2026-11-24T01:00:00+03:00", "2026-11-24"),
];

const DAYS_AROUND_ISSUE: [&str; 11] = [
    "2026-11-22",
    "2026-11-23",
    "2026-11-24",
    "2026-11-25",
    "2026-11-26",
    "2026-10",
    "2026-11",
    "2026-12",
    "2026",
    "2027",
    "2027-11-01",
];

#[test]
fn a_release_hides_the_address_from_the_later_of_the_two_days_of_issue_on() {
    for (issued, day) in ISSUES {
        for release in DAYS_AROUND_ISSUE {
            let wire = wire::ItemExtension {
                release: Some(wire::Release {
                    expected: None,
                    actual: Some(release.to_owned()),
                }),
                ..person(mail(Some("open"), None))
            };
            let is_after = PartialDate::parse(release).unwrap().earliest() > Date::parse(day).unwrap();
            let decision = super::may_write(&profile(wire), &publication_of(issued, None)).map(|_| ());
            let expected = if is_after { Ok(()) } else { Err(Withheld::Released) };
            assert_eq!(decision, expected, "released {release}, issued {issued}");
        }
    }
}

/// Over all combinations: a later verification brings an address back, and so does a later detention, of any purpose
/// and whenever the feed was published.
#[test]
fn a_later_verification_or_detention_brings_an_address_back() {
    let days = || DAYS_AROUND_ISSUE.iter().copied().map(Some).chain([None]);
    let mut shown = 0;
    for (issued, _) in ISSUES {
        let read = |day: Option<&str>| PartialDate::parse(day?);
        for (left, withheld) in [
            ("transferred", Withheld::Moved),
            ("released", Withheld::Released),
            ("exchanged", Withheld::Exchanged),
        ] {
            for (left_on, verified_on) in days().flat_map(|left_on| days().map(move |day| (left_on, day))) {
                for held_on in days() {
                    let wire = with_events(left, left_on, held_on, verified_on);
                    let date = PartialDate::parse(left_on.unwrap_or("some day"));
                    let is_settled = date.is_some_and(|date| {
                        read(verified_on).is_some_and(|verified| verified.earliest() >= date.latest())
                            || read(held_on).is_some_and(|held| held.earliest() > date.latest())
                    });
                    let (profile, publication) = (profile(wire), publication_of(issued, None));
                    let expected = if is_settled { Ok(()) } else { Err(withheld) };
                    let case =
                        format!("{left} {left_on:?}, verified {verified_on:?}, held {held_on:?}, issued {issued}");
                    let letters = super::may_write(&profile, &publication).map(|_| ());
                    assert_eq!(letters, expected, "{case}");
                    let others: Vec<_> = other_addresses(&profile, &publication)
                        .map(|(_, shown)| shown.map(|_| ()))
                        .collect();
                    assert_eq!(others, [expected], "{case}");
                    shown += usize::from(is_settled);
                }
            }
        }
    }
    assert!(shown > 1_000, "{shown}");
}

/// A person who left on one day, was held again on another, and has two addresses that were verified on a third.
fn with_events(
    left: &str,
    left_on: Option<&str>,
    held_on: Option<&str>,
    verified_on: Option<&str>,
) -> wire::ItemExtension {
    let held = held_on.map(|day| event(day, "remanded"));
    let mut mail = mail(Some("open"), None);
    let address = mail.address.as_mut().unwrap();
    address.verified_on = verified_on.map(str::to_owned);
    mail.other_addresses = Some(vec![wire::OtherAddress {
        purpose: Some("books".to_owned()),
        envelope: address.envelope.clone(),
        verified_on: address.verified_on.clone(),
        ..wire::OtherAddress::default()
    }]);
    wire::ItemExtension {
        events: Some(
            [event(left_on.unwrap_or("some day"), left)]
                .into_iter()
                .chain(held)
                .collect(),
        ),
        ..person(mail)
    }
}

#[test]
fn death_goes_before_all_that_is_said_of_custody_and_custody_before_mail() {
    for (code, events, state, reason) in [
        ("released", &[("2026-01-01", "died")][..], "closed", Withheld::Died),
        (
            "in_transfer",
            &[("2026-07-01", "released")],
            "paused",
            Withheld::InTransfer,
        ),
        ("colony", &[("2026-07-01", "transferred")], "paused", Withheld::Moved),
        ("tomorrow", &[("2026-07-01", "transferred")], "paused", Withheld::Moved),
        ("tomorrow", &[], "paused", Withheld::CustodyUnclear),
    ] {
        let wire = wire::ItemExtension {
            custody: Some(custody(code)),
            events: Some(events.iter().map(|(date, code)| event(date, code)).collect()),
            ..person(mail(Some(state), None))
        };
        assert_eq!(decide(wire), Err(reason), "{code}, {events:?}, {state}");
    }
}

#[test]
fn an_address_that_was_never_verified_holds_for_no_later_place() {
    for code in EventCode::ALL {
        let mut wire = wire::ItemExtension {
            events: Some(vec![event("2001", code.code())]),
            ..person(mail(Some("open"), None))
        };
        for verified_on in [None, Some("once")] {
            let address = wire.mail.as_mut().and_then(|mail| mail.address.as_mut()).unwrap();
            address.verified_on = verified_on.map(str::to_owned);
            let speaks_against = matches!(code.code(), "released" | "exchanged" | "transferred" | "died");
            assert_eq!(decide(wire.clone()).is_err(), speaks_against, "{code:?}");
        }
    }
}

#[test]
fn custody_of_any_kind_of_value_speaks_against_an_address_unless_it_can_be_read() {
    for custody in [
        "\"Released\"",
        "[\"remand\"]",
        "null",
        "5",
        "true",
        "{}",
        r#"{ "place": "Abroad" }"#,
        r#"{ "code": null }"#,
        r#"{ "code": ["remand"] }"#,
    ] {
        let json = format!(
            r#"{{ "id": "doe", "_prisoner_card": {{
                "name": "Doe", "recognition": {{ "by": "Committee", "status": "recognised" }}, "custody": {custody},
                "mail": {{ "state": "open", "address": {{ "envelope": {{ "ru": "address" }} }} }} }} }}"#
        );
        let item: wire::Item = serde_json::from_str(&json).unwrap();
        let profile = crate::Profile::from_wire(item, &publication()).unwrap();
        assert_eq!(
            super::may_write(&profile, &publication()),
            Err(Withheld::CustodyUnclear),
            "{custody}"
        );
    }
}

#[test]
fn certainty_decides_nothing() {
    for (code, certainty) in CERTAINTIES {
        assert_eq!(
            decide(person(mail(Some("open"), code))).unwrap().certainty,
            certainty,
            "{code:?}"
        );
    }
}

#[test]
fn without_mail_there_is_no_address_and_custody_says_why() {
    for (code, withheld) in CUSTODY {
        let wire = wire::ItemExtension {
            custody: Some(custody(code)),
            events: Some(vec![event("2026-07-01", "transferred")]),
            mail: None,
            ..person(wire::Mail::default())
        };
        assert_eq!(decide(wire), Err(withheld.unwrap_or(Withheld::NoAddress)), "{code}");
    }
}

#[test]
fn without_an_address_a_release_is_still_the_reason() {
    for (code, reason) in [
        ("released", Withheld::Released),
        ("exchanged", Withheld::Exchanged),
        ("transferred", Withheld::NoAddress),
    ] {
        let wire = wire::ItemExtension {
            events: Some(vec![event("2026-07-01", code)]),
            mail: None,
            ..person(wire::Mail::default())
        };
        assert_eq!(decide(wire), Err(reason), "{code}");
    }
}

#[test]
fn other_addresses_are_shown_by_the_same_decision() {
    let other = |purpose: &str, verified_on: Option<&str>| wire::OtherAddress {
        purpose: Some(purpose.to_owned()),
        envelope: Some(super::by_language(&[("ru", ENVELOPE)])),
        verified_on: verified_on.map(str::to_owned),
        ..wire::OtherAddress::default()
    };
    let with = |code: &str, state: &str| wire::ItemExtension {
        custody: Some(custody(code)),
        events: Some(vec![event("2026-07-01", "transferred")]),
        ..person(wire::Mail {
            address: None,
            other_addresses: Some(vec![
                other("books", Some("2026-08-01")),
                other("parcels", Some("2026-06-01")),
                other("money", None),
                other("a_purpose_of_tomorrow", Some("2026-08-01")),
                wire::OtherAddress {
                    label: Some(super::text("For seeds")),
                    ..other("a_purpose_of_tomorrow", Some("2026-08-01"))
                },
            ]),
            ..mail(Some(state), None)
        })
    };
    let shown = |wire| {
        let (profile, publication) = (profile(wire), publication());
        other_addresses(&profile, &publication)
            .map(|(index, shown)| {
                (
                    index,
                    shown.map(|other| other.purpose.map(crate::codes::AddressPurpose::code)),
                )
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(
        shown(with("colony", "open")),
        [
            (0, Ok(Some("books"))),
            (1, Err(Withheld::Moved)),
            (2, Err(Withheld::Moved)),
            (4, Ok(None))
        ]
    );
    for (code, state, reason) in [
        ("colony", "paused", Withheld::Paused),
        ("house_arrest", "open", Withheld::AtHome),
        ("tomorrow", "open", Withheld::CustodyUnclear),
    ] {
        let shown = shown(with(code, state));
        assert!(shown.iter().all(|(_, shown)| shown.is_err()), "{shown:?}");
        assert_eq!(shown[0], (0, Err(reason)));
    }
}
