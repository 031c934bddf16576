//! Drills of `docs/signing.md`: a change of keys without a gap, and the day after a theft.

use super::place::{FEED, Place};

/// Whether partners' tools and tags accept the issue in the folder under these keys.
fn is_taken(place: &Place, keys: &[&str]) -> bool {
    let mut arguments = vec!["verify", "feed.json"];
    for key in keys {
        arguments.extend(["--key", key]);
    }
    place.run(&arguments).status.success()
}

fn publish(place: &Place, sequence: u64, secrets: &[&str]) {
    place.write(
        "feed.json",
        FEED.replacen("\"sequence\": 7", &format!("\"sequence\": {sequence}"), 1),
    );
    let mut arguments = vec!["sign", "feed.json"];
    for secret in secrets {
        arguments.extend(["--secret", secret]);
    }
    place.done(&arguments);
}

#[test]
fn a_drill_of_rotation_leaves_no_partner_without_cards() {
    let place = Place::signed();
    place.done(&["keygen", "--no-passphrase", "--out", "new"]);
    // Both sign: partners may change at any time.
    publish(&place, 8, &["key", "new"]);
    for keys in [&["key.pub"][..], &["key.pub", "new.pub"], &["new.pub"]] {
        assert!(is_taken(&place, keys), "{keys:?}");
    }
    // All partners have the new one: the old one is destroyed.
    publish(&place, 9, &["new"]);
    assert!(is_taken(&place, &["new.pub"]));
    assert!(is_taken(&place, &["key.pub", "new.pub"]));
    assert!(!is_taken(&place, &["key.pub"]));
}

#[test]
fn a_drill_of_the_day_after_a_theft_takes_nothing_of_the_thief_once_the_key_is_out() {
    let place = Place::signed();
    place.done(&["keygen", "--no-passphrase", "--out", "new"]);
    publish(&place, 12, &["new"]);
    assert!(is_taken(&place, &["new.pub"]));
    publish(&place, 9_007_199_254_740_991, &["key"]);
    // A partner who only adds the new key still accepts the thief's issue; one who replaces the key does not.
    assert!(is_taken(&place, &["key.pub", "new.pub"]));
    assert!(!is_taken(&place, &["new.pub"]));
}
