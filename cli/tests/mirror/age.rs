//! Rollback: an older issue, however rightly signed, never replaces a newer one.

use serde_json::{Value, json};

use super::publisher::{Publisher, feed};

fn dated(sequence: Option<u64>, hour: u8) -> Value {
    let mut feed = feed(7);
    let card = &mut feed["_prisoner_card"];
    card["issued"] = json!(format!("2026-11-01T{hour}:00:00Z"));
    match sequence {
        Some(sequence) => card["sequence"] = json!(sequence),
        None => {
            card.as_object_mut().unwrap().remove("sequence");
        }
    }
    feed
}

#[test]
fn a_lower_sequence_is_refused() {
    let publisher = Publisher::mirrored();
    publisher.publish("/feed.json", &feed(6));
    let refused = "error: not mirrored: {}: it is older than the copy: sequence 6, the copy has 7";
    publisher.assert_stays(&[], 1, refused);
    // Nor by way of another address.
    publisher.publish("/other.json", &feed(6));
    publisher.server.take_requests();
    let url = publisher.server.url("/other.json");
    let (key, copy) = (publisher.key().to_string(), publisher.copy());
    let output = super::tool()
        .args(["mirror", &url, "--key", &key, "--out", copy.to_str().unwrap()])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(!publisher.files().contains_key("other.json"));
}

#[test]
fn the_same_sequence_with_another_content_is_refused() {
    let publisher = Publisher::mirrored();
    publisher.publish("/feed.json", &dated(Some(7), 13));
    publisher.assert_stays(
        &[],
        1,
        "error: not mirrored: {}: it is not what the copy is, but of the same sequence 7, so neither can be told to be \
         the newer one; the publisher has to raise the sequence",
    );
}

#[test]
fn without_a_sequence_an_earlier_hour_is_refused() {
    let publisher = Publisher::new();
    publisher.publish("/feed.json", &dated(None, 12));
    publisher.assert_done("mirrored: issued 2026-11-01T12:00:00Z; 1 page, 0 photos");
    publisher.publish("/feed.json", &dated(None, 11));
    publisher.assert_stays(
        &[],
        1,
        "error: not mirrored: {}: it is older than the copy: issued 2026-11-01T11:00:00Z, the copy \
         2026-11-01T12:00:00Z",
    );
    publisher.publish("/feed.json", &dated(None, 13));
    publisher.assert_done("mirrored: issued 2026-11-01T13:00:00Z; 1 page, 0 photos");
    publisher.publish("/feed.json", &dated(Some(1), 14));
    publisher.assert_done("mirrored: sequence 1, issued 2026-11-01T14:00:00Z; 1 page, 0 photos");
    publisher.publish("/feed.json", &dated(None, 15));
    publisher.assert_done(
        "warning: {} has no sequence any more: ask the publisher to go on counting\n\
          mirrored: issued 2026-11-01T15:00:00Z; 1 page, 0 photos",
    );
}
