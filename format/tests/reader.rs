//! Any feed is read in one way, without a panic, and the rules for addresses hold.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

#[path = "reader/feeds.rs"]
mod feeds;

use std::fmt::{Debug, Write};

use prisoner_card_format::correspondence::{Withheld, may_write};
use prisoner_card_format::limits::DEPTH;
use prisoner_card_format::wire::{FeedHead, Item, Value};
use prisoner_card_format::{
    Date, FormatError, Instant, LanguageTag, Localized, PartialDate, Profile, ProfileError, Publication, WebUrl,
};
use proptest::prelude::*;
use serde::de::DeserializeOwned;

/// A value as JSON.
fn json(value: &Value) -> String {
    let mut text = String::new();
    write_json(value, &mut text);
    text
}

fn write_json(value: &Value, text: &mut String) {
    let string = |string: &str| serde_json::to_string(string).unwrap();
    match value {
        Value::Null => text.push_str("null"),
        Value::Bool(value) => write!(text, "{value}").unwrap(),
        // Whole ones without a fraction, for serde_json reads long fractions to the last digit but one.
        Value::Number(number) if number.fract() == 0.0 && number.abs() < 1e16 => write!(text, "{number}").unwrap(),
        Value::Number(number) => write!(text, "{number:?}").unwrap(),
        Value::String(value) => text.push_str(&string(value)),
        Value::List(entries) => {
            text.push('[');
            for (index, entry) in entries.iter().enumerate() {
                text.push_str(if index == 0 { "" } else { "," });
                write_json(entry, text);
            }
            text.push(']');
        }
        Value::Object(members) => {
            text.push('{');
            for (index, (name, value)) in members.iter().enumerate() {
                text.push_str(if index == 0 { "" } else { "," });
                write!(text, "{}:", string(name)).unwrap();
                write_json(value, text);
            }
            text.push('}');
        }
    }
}

/// A browser's value of an object with two members of one name: the last one, at the place of the first.
fn without_duplicates(value: Value) -> Value {
    match value {
        Value::List(entries) => Value::List(entries.into_iter().map(without_duplicates).collect()),
        Value::Object(members) => {
            let mut distinct: Vec<(String, Value)> = Vec::new();
            for (name, value) in members {
                let value = without_duplicates(value);
                match distinct.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, earlier)) => *earlier = value,
                    None => distinct.push((name, value)),
                }
            }
            Value::Object(distinct)
        }
        other => other,
    }
}

/// Reads a value through serde from text, from a tree that has no member twice, and by hand; all ways lead to the same.
#[track_caller]
fn read_every_way<T: DeserializeOwned + Debug + PartialEq>(
    value: &Value,
    from_value: impl Fn(Value) -> Result<T, FormatError>,
) -> Result<T, FormatError> {
    let text = json(value);
    let by_hand = from_value(value.clone());
    let through_serde = serde_json::from_str::<T>(&text);
    match (&by_hand, &through_serde) {
        (Ok(by_hand), Ok(through_serde)) => assert_eq!(by_hand, through_serde, "{text}"),
        (Err(_), Err(_)) if !matches!(value, Value::Object(_)) => {}
        (Err(error), Err(reported)) => assert!(
            reported.to_string().starts_with(&error.to_string()),
            "{reported}: {error}"
        ),
        _ => assert_eq!(by_hand.is_ok(), through_serde.is_ok(), "{text}"),
    }
    let tree: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(
        serde_json::from_value::<T>(tree).is_ok(),
        from_value(without_duplicates(value.clone())).is_ok()
    );
    by_hand
}

/// The value of a member; of several the last.
fn member<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    match value {
        Value::Object(members) => members
            .iter()
            .rev()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value)
            .filter(|value| **value != Value::Null),
        _ => None,
    }
}

fn at<'v>(value: &'v Value, path: &[&str]) -> Option<&'v Value> {
    path.iter().try_fold(value, |value, name| member(value, name))
}

fn is_string(value: Option<&Value>, among: &[&str]) -> bool {
    matches!(value, Some(Value::String(text)) if among.contains(&text.as_str()))
}

fn items(feed: &Value) -> &[Value] {
    match member(feed, "items") {
        Some(Value::List(items)) => items,
        _ => &[],
    }
}

/// The publication of a feed, or of a sound one instead: the tests look at the items.
fn publication(feed: &Value) -> Publication {
    let sound = r#"{
        "version": "https://jsonfeed.org/version/1.1", "title": "Feed",
        "_prisoner_card": { "spec": "1", "publisher": { "name": "Publisher" }, "issued": "2026-01-01T00:00:00Z" }
    }"#;
    FeedHead::from_value(feed.clone())
        .and_then(Publication::from_wire)
        .unwrap_or_else(|_| Publication::from_wire(serde_json::from_str(sound).unwrap()).unwrap())
}

fn custody_speaks_against(item: &Value, profile: &Profile) -> bool {
    let Some(Value::Object(members)) = at(item, &["_prisoner_card"]) else {
        return false;
    };
    if !members.iter().any(|(name, _)| name == "custody") {
        return false;
    }
    let allowed = [
        "detained",
        "remand",
        "colony",
        "settlement",
        "prison",
        "correctional_centre",
        "psychiatric",
        "administrative_detention",
        "military_captivity",
        "unknown",
    ];
    // Another member of the wrong kind makes all of custody unreadable.
    let is_read = profile.custody.as_ref().is_some_and(|custody| custody.code.is_some());
    !(is_read && is_string(at(item, &["_prisoner_card", "custody", "code"]), &allowed))
}

fn release_speaks_against(item: &Value, publication: &Publication) -> bool {
    match at(item, &["_prisoner_card", "release", "actual"]) {
        Some(Value::String(date)) => {
            PartialDate::parse(date).is_none_or(|date| date.earliest() <= publication.day_of_issue)
        }
        _ => false,
    }
}

/// Without an address, a transfer says nothing of one, and no day of verification settles a release.
fn events_speak_against(item: &Value, has_address: bool) -> bool {
    let Some(Value::List(entries)) = at(item, &["_prisoner_card", "events"]) else {
        return false;
    };
    let events: Vec<(&str, Option<PartialDate>)> = entries
        .iter()
        .filter_map(|event| match (at(event, &["code"]), at(event, &["date"])) {
            (Some(Value::String(code)), Some(Value::String(date))) => Some((code.as_str(), PartialDate::parse(date))),
            (Some(Value::String(code)), _) => Some((code.as_str(), None)),
            _ => None,
        })
        .collect();
    let verified_on = match at(item, &["_prisoner_card", "mail", "address", "verified_on"]) {
        Some(Value::String(date)) if has_address => PartialDate::parse(date),
        _ => None,
    };
    events.iter().any(|(code, date)| match *code {
        "died" => true,
        "released" | "exchanged" | "transferred" => {
            let is_settled = date
                .zip(verified_on)
                .is_some_and(|(date, verified)| date.latest() <= verified.earliest());
            let is_held_again = events.iter().any(|(other, held)| {
                ["detained", "remanded"].contains(other)
                    && date
                        .zip(*held)
                        .is_some_and(|(date, held)| held.earliest() > date.latest())
            });
            !is_settled && !is_held_again && (has_address || *code != "transferred")
        }
        _ => false,
    })
}

/// Whether the item has an address that can be read, where nothing but events speaks against it.
fn has_address(item: &Value, publication: &Publication) -> bool {
    let mut item = item.clone();
    if let Value::Object(members) = &mut item {
        for (_, member) in members.iter_mut().filter(|(name, _)| name == "_prisoner_card") {
            if let Value::Object(members) = member {
                members.retain(|(name, _)| name != "events");
            }
        }
    }
    let profile = Item::from_value(item).map(|item| Profile::from_wire(item, publication));
    matches!(profile, Ok(Ok(profile)) if may_write(&profile, publication).is_ok())
}

/// The rules of the format, "What may be copied", written out once more against the item's own members.
#[track_caller]
fn assert_rules(item: &Value, profile: &Profile, publication: &Publication) {
    assert_ne!(at(item, &["_prisoner_card", "withdrawn"]), Some(&Value::Bool(true)));
    let state = at(item, &["_prisoner_card", "mail", "state"]);
    let nothing_else_speaks_against = is_string(state, &["open"])
        && !custody_speaks_against(item, profile)
        && !release_speaks_against(item, publication);
    let may_be_shown = nothing_else_speaks_against && !events_speak_against(item, true);
    let address = match may_write(profile, publication) {
        Err(Withheld::NoAddress) => {
            let is_without_mail = at(item, &["_prisoner_card", "mail"]).is_none();
            assert!(
                is_without_mail || (nothing_else_speaks_against && !events_speak_against(item, false)),
                "another reason is not given: {item:?}"
            );
            return;
        }
        Err(reason) => {
            let is_held_back = has_address(item, publication) && may_be_shown;
            let is_another_reason = nothing_else_speaks_against && !events_speak_against(item, false);
            assert!(
                !is_held_back && (has_address(item, publication) || !is_another_reason),
                "an address was withheld, {reason:?}: {item:?}"
            );
            return;
        }
        Ok(address) => address,
    };
    assert!(may_be_shown, "an address is shown: {item:?}");
    let stated = |name: &str| {
        let Some(Value::Object(members)) = at(item, &["_prisoner_card", "mail", "address", name]) else {
            return Vec::new();
        };
        members
            .iter()
            .filter_map(|(tag, value)| match value {
                Value::String(text) => Some((LanguageTag::parse(tag)?, text.as_str())),
                _ => None,
            })
            .collect()
    };
    let copies = address.envelope.iter().map(|copy| ("envelope", copy));
    let readings = address.reading.iter().flat_map(Localized::iter);
    for (name, (tag, copy)) in copies.chain(readings.map(|copy| ("reading", copy))) {
        let copy = copy.as_str();
        for character in copy.chars() {
            assert!(!character.is_control() || character == '\n', "{copy:?}");
            assert!(
                !matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffd}'),
                "{copy:?}"
            );
        }
        assert!(copy.chars().any(|character| !character.is_whitespace()), "{copy:?}");
        // Nothing but the publisher's own string in that language, with or without characters taken out of it.
        let letters_of = |text: &str| text.chars().filter(|one| one.is_alphanumeric()).collect::<String>();
        let is_stated = |(stated_tag, stated): &(LanguageTag, &str)| {
            stated_tag == tag && (*stated == copy || letters_of(stated) == letters_of(copy))
        };
        assert!(stated(name).iter().any(is_stated), "{copy:?} is nowhere in {item:?}");
    }
    // Rule 3: time alone never hides an address, and says so beside it.
    let is_late = address.review_by.is_some() || address.review_by_unreadable;
    let last = Date::parse("9999-12-31").unwrap();
    let is_of_the_last_day = address.review_by.is_some_and(|date| date.latest() == last);
    if is_late && !is_of_the_last_day {
        assert!(!address.warnings(publication, last).is_empty());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn any_value_is_read_in_one_way_and_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let value = feeds::anything(&bytes);
        prop_assume!(depth(&value) < DEPTH);
        prop_assert_eq!(serde_json::from_str::<Value>(&json(&value)).unwrap(), value.clone());
        let publication = publication(&value);
        let _ = read_every_way(&value, FeedHead::from_value).and_then(Publication::from_wire);
        if let Ok(item) = read_every_way(&value, Item::from_value) {
            let _ = Profile::from_wire(item, &publication);
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,60}|[\\[\\]{}\",:0-9a-z\\\\ ]{0,60}") {
        let _ = serde_json::from_str::<FeedHead>(&text);
        let _ = serde_json::from_str::<Item>(&text);
        let _ = serde_json::from_str::<Value>(&text);
    }

    #[test]
    fn the_rules_for_addresses_hold_in_any_feed(bytes in prop::collection::vec(any::<u8>(), 0..3000)) {
        let feed = feeds::feed(&bytes);
        let _ = read_every_way(&feed, FeedHead::from_value).and_then(Publication::from_wire);
        let publication = publication(&feed);
        for item in items(&feed) {
            let is_withdrawn = at(item, &["_prisoner_card", "withdrawn"]) == Some(&Value::Bool(true));
            let Ok(wire) = read_every_way(item, Item::from_value) else {
                prop_assert!(!is_withdrawn || !matches!(item, Value::Object(_)), "a tombstone was not read: {item:?}");
                continue;
            };
            match Profile::from_wire(wire, &publication) {
                Ok(profile) => assert_rules(item, &profile, &publication),
                Err(ProfileError::Withdrawn) => prop_assert!(is_withdrawn),
                Err(ProfileError::Broken(_)) => prop_assert!(!is_withdrawn),
            }
        }
    }

    #[test]
    fn feed_that_is_read_and_written_stays_the_same(
        date in "[0-9]{4}(-[01][0-9](-[0-3][0-9])?)?",
        tag in "[A-Za-z]{2,3}([-_][A-Za-z]{4})?([-_][A-Za-z]{2})?",
        url in "https://[a-z0-9.-]{1,20}(:[0-9]{1,5})?(/[ -~]{0,20})?",
        seconds in 0_i64..253_402_300_800,
    ) {
        if let Some(read) = PartialDate::parse(&date) {
            prop_assert_eq!(read.to_string(), date);
            prop_assert!(read.earliest() <= read.latest());
        }
        if let Some(read) = LanguageTag::parse(&tag) {
            prop_assert_eq!(LanguageTag::parse(read.as_str()), Some(read));
        }
        if let Some(read) = WebUrl::parse(&url) {
            prop_assert_eq!(read.as_str(), &url);
        }
        let day = Instant { unix_seconds: seconds }.date();
        let written = format!("{day}T{:02}:{:02}:{:02}Z", seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
        prop_assert_eq!(Instant::parse(&written), Some(Instant { unix_seconds: seconds }));
    }
}

fn depth(value: &Value) -> usize {
    match value {
        Value::List(entries) => 1 + entries.iter().map(depth).max().unwrap_or(0),
        Value::Object(members) => 1 + members.iter().map(|(_, value)| depth(value)).max().unwrap_or(0),
        _ => 0,
    }
}

/// The use of the tests above: the feeds that they make have people with addresses, withheld and shown.
#[test]
fn feeds_made_of_bytes_reach_what_they_are_made_for() {
    let (mut shown, mut withheld, mut broken, mut withdrawn) = (0, 0, 0, 0);
    for seed in 0..3500_u32 {
        let mut state = seed.wrapping_mul(2_654_435_761) | 1;
        let bytes: Vec<u8> = std::iter::repeat_with(|| {
            // Xorshift (Marsaglia, 2003).
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            state.to_le_bytes()[0]
        })
        .take(3000)
        .collect();
        let feed = feeds::feed(&bytes);
        let publication = publication(&feed);
        for item in items(&feed) {
            let Ok(item) = Item::from_value(item.clone()) else {
                broken += 1;
                continue;
            };
            match Profile::from_wire(item, &publication) {
                Ok(profile) => match may_write(&profile, &publication) {
                    Ok(_) => shown += 1,
                    Err(Withheld::NoAddress) => {}
                    Err(_) => withheld += 1,
                },
                Err(ProfileError::Withdrawn) => withdrawn += 1,
                Err(ProfileError::Broken(_)) => broken += 1,
            }
        }
    }
    assert!(
        shown > 40 && withheld > 40 && broken > 40 && withdrawn > 40,
        "{shown} addresses, {withheld} withheld, {broken} broken, {withdrawn} withdrawn"
    );
}
