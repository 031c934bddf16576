use proptest::prelude::*;
use serde_json::{Value, json};

use super::{day, english, entry};
use crate::{Entry, Order, arrange};

const TODAY: &str = "2026-03-01";

fn with_mail(changes: &Value) -> Entry {
    let mut mail =
        json!({ "state": "open", "address": { "envelope": { "ru": "Улица Тайная, 1" }, "verified_on": "2025-12-01" } });
    for (name, value) in changes.as_object().unwrap() {
        mail[name] = value.clone();
    }
    entry(&json!({ "mail": mail }))
}

fn needs(level: &str, as_of: &str) -> Entry {
    with_mail(&json!({ "need": { "level": level, "as_of": as_of } }))
}

fn order(entries: &[Entry], order: Order) -> Vec<usize> {
    arrange(entries, order, &english(), day(TODAY), 7, &by_characters)
}

/// No language's order.
fn by_characters(keys: &[String]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..keys.len()).collect();
    places.sort_by_key(|&place| &keys[place]);
    places
}

#[test]
fn need_goes_by_level_then_by_the_later_statement_then_as_the_feed_has_it() {
    let people = [
        needs("low", "2026-02-01"),
        needs("high", "2025-01-01"),
        needs("normal", "2026-02"),
        needs("high", "2026"),
        with_mail(&json!({})),
        needs("high", "2025-01-01"),
    ];
    assert_eq!(order(&people, Order::Need), [3, 1, 5, 2, 4, 0]);
}

#[test]
fn nobody_is_put_forward_to_whom_no_letter_can_go() {
    let past =
        json!({ "envelope": { "ru": "Улица Тайная, 1" }, "verified_on": "2025-01-01", "review_by": "2026-02-28" });
    let people = [
        with_mail(&json!({ "state": "closed" })),
        with_mail(&json!({ "address": null })),
        with_mail(&json!({ "address": past })),
        with_mail(&json!({})),
        entry(&json!({ "custody": { "code": "house_arrest" } })),
    ];
    for forward in [Order::Need, Order::Random, Order::Birthday] {
        assert_eq!(order(&people, forward), [3], "{forward:?}");
    }
    assert_eq!(order(&people, Order::Feed), [0, 1, 2, 3, 4]);
}

#[test]
fn birthdays_come_from_today_on_and_only_where_they_are_stated() {
    let born = |birthday: Value| entry(&json!({ "birthday": birthday }));
    let people = [
        born(json!("--02-28")),
        born(json!("--03-01")),
        born(Value::Null),
        born(json!("--12-01")),
        born(json!("soon")),
    ];
    assert_eq!(order(&people, Order::Birthday), [1, 3, 0]);
}

#[test]
fn names_are_sorted_by_the_family_name_in_the_order_that_is_given() {
    let named = |given: &str, family: &str| entry(&json!({ "name": { "en": { "given": given, "family": family } } }));
    let people = [
        named("Boris", "Elan"),
        named("Anna", "Elan"),
        named("Zoe", "Abel"),
        entry(&json!({ "name": "Dora" })),
        with_mail(&json!({ "state": "closed" })),
    ];
    assert_eq!(order(&people, Order::Name), [2, 3, 1, 0, 4]);
    let backwards = |keys: &[String]| (0..keys.len()).rev().collect();
    let arranged = arrange(&people, Order::Name, &english(), day(TODAY), 7, &backwards);
    assert_eq!(arranged, [4, 3, 2, 1, 0]);
}

#[test]
fn chance_is_the_seeds_alone_and_weighs_need() {
    let people: Vec<Entry> = (0..30)
        .map(|place| needs(["high", "normal", "low"][place % 3], "2026-01-01"))
        .collect();
    let first = |seed| arrange(&people, Order::Random, &english(), day(TODAY), seed, &by_characters);
    assert_eq!(first(1), first(1));
    assert_ne!(first(1), first(2));
    let mut counts = [0; 3];
    for seed in 0..2_000 {
        counts[first(seed)[0] % 3] += 1;
    }
    // Four to two to one.
    assert!(
        (1_050..1_240).contains(&counts[0]) && (500..650).contains(&counts[1]),
        "{counts:?}"
    );
}

proptest! {
    #[test]
    fn each_order_has_each_person_once_and_nobody_else(seed: u64, levels in prop::collection::vec(0..4_usize, 0..12)) {
        let of = |level: &usize| needs(["high", "normal", "low", "unheard"][*level], "2026-01-01");
        let people: Vec<Entry> = levels.iter().map(of).collect();
        for order in [Order::Feed, Order::Name, Order::Need, Order::Birthday, Order::Random] {
            let mut places = arrange(&people, order, &english(), day(TODAY), seed, &by_characters);
            places.sort_unstable();
            prop_assert_eq!(places, (0..people.len()).collect::<Vec<_>>());
        }
    }
}
