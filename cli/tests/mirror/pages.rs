//! Paged feeds: all pages, or none.

use serde_json::{Value, json};

use super::publisher::{ID, Publisher, feed};
use super::server::Answer;

/// A page with a `next_url`.
fn leading_to(sequence: u64, next: &str) -> Value {
    let mut feed = feed(sequence);
    feed["next_url"] = json!(next);
    feed
}

fn publish_two(publisher: &Publisher, sequence: u64) {
    publisher.publish("/feed.json", &leading_to(sequence, "pages/2.json"));
    publisher.publish("/pages/2.json", &feed(sequence));
}

#[test]
fn pages_lie_as_they_do_at_the_origin() {
    let publisher = Publisher::new();
    publish_two(&publisher, 7);
    publisher.assert_done("mirrored: sequence 7, issued 2026-11-01T12:00:00Z; 2 pages, 0 photos");
    let files = publisher.files();
    let names: Vec<_> = files.keys().collect();
    assert_eq!(
        names,
        ["feed.json", "feed.json.sig", "pages/2.json", "pages/2.json.sig"]
    );
    publisher.assert_verified();
    publisher.assert_done("unchanged: sequence 7, issued 2026-11-01T12:00:00Z; 2 pages, 0 photos");
}

#[test]
fn a_page_that_has_gone_leaves_the_copy() {
    let publisher = Publisher::new();
    publish_two(&publisher, 7);
    publisher.run(&[]);
    publisher.publish("/feed.json", &feed(8));
    publisher.assert_done("mirrored: sequence 8, issued 2026-11-01T12:00:00Z; 1 page, 0 photos");
    assert!(std::fs::symlink_metadata(publisher.copy().join("pages")).is_err());
}

#[test]
fn one_bad_page_keeps_all_the_others_out() {
    let publisher = Publisher::new();
    publish_two(&publisher, 7);
    publisher.run(&[]);
    publisher.publish("/feed.json", &leading_to(8, "pages/2.json"));
    let second = "{server}/pages/2.json";

    publisher.publish("/pages/2.json", &feed(6));
    publisher.assert_stays(
        &[],
        1,
        &format!(
            "error: not mirrored: {second}: it is not of the first page's issue: its id is {ID:?} and its sequence 6; of \
             the first page, its id is {ID:?} and its sequence 8"
        ),
    );
    publisher
        .server
        .serve("/pages/2.json", Answer::bytes(feed(8).to_string()));
    publisher.assert_stays(
        &[],
        1,
        &format!("error: not mirrored: {second}: no signature of it fits a given key"),
    );
    publisher.server.serve("/pages/2.json", Answer::status(404));
    publisher.assert_stays(
        &[],
        2,
        &format!("error: cannot fetch {second}: the server answers with status 404"),
    );
}

#[test]
fn a_page_by_its_query_gets_a_number() {
    let publisher = Publisher::new();
    publisher.publish("/feed.json", &leading_to(7, "?page=2"));
    publisher.publish("/feed.json?page=2", &feed(7));
    publisher.assert_done("mirrored: sequence 7, issued 2026-11-01T12:00:00Z; 2 pages, 0 photos");
    assert!(publisher.files().contains_key("page-2.json.sig"));
    assert!(
        publisher
            .server
            .take_targets()
            .contains(&"/feed.json.sig?page=2".to_owned())
    );
}

#[test]
fn pages_in_a_circle_and_pages_without_end_come_to_one() {
    let publisher = Publisher::new();
    publisher.publish("/feed.json", &leading_to(7, "feed.json"));
    publisher.assert_done(
        "warning: the feed leads back to {}: cards do not go there twice, nor does the copy\n\
          mirrored: sequence 7, issued 2026-11-01T12:00:00Z; 1 page, 0 photos",
    );
    publisher.publish("/feed.json", &leading_to(8, "1.json"));
    for number in 1..=20 {
        publisher.publish(
            &format!("/{number}.json"),
            &leading_to(8, &format!("{}.json", number + 1)),
        );
    }
    publisher.assert_done(
        "warning: the feed has more than 20 pages: cards do not see the others, and they were not copied\n\
         mirrored: sequence 8, issued 2026-11-01T12:00:00Z; 20 pages, 0 photos",
    );
}

#[test]
fn a_next_url_that_no_card_would_follow_is_refused() {
    let publisher = Publisher::mirrored();
    for next in [
        "http://feed.example/2.json",
        "file:///etc/passwd",
        "https://a:b@feed.example/",
        "http://[",
    ] {
        publisher.publish("/feed.json", &leading_to(8, next));
        publisher.assert_refused(&format!(
            "its next_url {next:?} is no https URL (nor http on this machine)"
        ));
    }
}

#[test]
fn a_next_url_on_another_host_is_refused() {
    let publisher = Publisher::mirrored();
    for next in [
        "https://other.example/2.json",
        "http://127.0.0.1:9/2.json",
        "//[::1]/2.json",
    ] {
        publisher.publish("/feed.json", &leading_to(8, next));
        publisher.assert_refused(&format!(
            "its next_url {next:?} is on another host, and no card goes there"
        ));
    }
}

#[test]
fn pages_of_different_issues_or_feeds_are_refused() {
    let publisher = Publisher::mirrored();
    publisher.publish("/feed.json", &leading_to(8, "2.json"));
    let refused = |found: &str| {
        format!(
            "error: not mirrored: {{server}}/2.json: it is not of the first page's issue: {found}; of the first page, \
             its id is {ID:?} and its sequence 8"
        )
    };
    let mut other = feed(8);
    other["_prisoner_card"]["id"] = json!("urn:other");
    let mut without = feed(8);
    without["_prisoner_card"].as_object_mut().unwrap().remove("sequence");
    for (page, found) in [
        (feed(7), format!("its id is {ID:?} and its sequence 7")),
        (feed(9), format!("its id is {ID:?} and its sequence 9")),
        (other, "its id is \"urn:other\" and its sequence 8".to_owned()),
        (without, format!("its id is {ID:?} and its sequence none")),
    ] {
        publisher.publish("/2.json", &page);
        publisher.assert_stays(&[], 1, &refused(&found));
    }
}
